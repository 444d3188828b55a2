// Reasons change with the party, so that only those can be chosen that it may give.
#include "ui/matching/pipeline_questions.h"

#include "domain/matching/pipeline/procedure.h"
#include "ui/matching/pipeline_words.h"
#include "ui/support/ask.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ConsentHow;
using domain::DropParty;

QVBoxLayout* prepare(QDialog& dialog, const QString& text) {
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    auto* label = new QLabel(text, &dialog);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    layout->addWidget(label);
    return layout;
}

QPushButton* addButtons(QDialog& dialog, QVBoxLayout& layout, const QString& verb) {
    auto* buttons = new QDialogButtonBox(&dialog);
    auto* yes = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"answerYesButton"_s);
    yes->setDefault(true);
    buttons->addButton(DropDialog::tr("Annuleren"), QDialogButtonBox::RejectRole);
    layout.addSpacing(8);
    layout.addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return yes;
}

QRadioButton* addChoice(QButtonGroup& group, QLayout& layout, const QString& text, int id) {
    auto* choice = new QRadioButton(text);
    layout.addWidget(choice);
    group.addButton(choice, id);
    return choice;
}

} // namespace

DropDialog::DropDialog(const QString& name, QWidget* parent)
    : QDialog(parent), m_parties(new QButtonGroup(this)), m_reason(new QComboBox(this)),
      m_words(new QLineEdit(this)) {
    setObjectName(u"dropDialog"_s);
    setWindowTitle(tr("Laten afvallen"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout =
        prepare(*this, tr("Wie beëindigt de procedure van <b>%1</b>, en waarom? Het staat in het "
                          "besluitenregister en bepaalt de tekst van de afwijzing.")
                           .arg(name.toHtmlEscaped()));
    auto* form = new QFormLayout;
    auto* parties = new QHBoxLayout;
    for (const auto party : {DropParty::Candidate, DropParty::Client, DropParty::Agency}) {
        auto* choice = addChoice(*m_parties, *parties, word(party), static_cast<int>(party));
        choice->setObjectName(u"dropParty%1"_s.arg(static_cast<int>(party)));
    }
    parties->addStretch();
    form->addRow(tr("Wie"), parties);
    m_reason->setObjectName(u"dropReason"_s);
    form->addRow(tr("&Reden"), m_reason);
    m_words->setObjectName(u"dropWords"_s);
    m_words->setPlaceholderText(tr("alleen wat met het werk te maken heeft"));
    form->addRow(tr("&Toelichting"), m_words);
    layout->addLayout(form);
    m_yes = addButtons(*this, *layout, tr("Laten afvallen"));
    connect(m_parties, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            offerReasons();
        }
    });
    connect(m_reason, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_yes->setEnabled(index >= 0); });
    m_parties->button(static_cast<int>(DropParty::Client))->setChecked(true);
    m_parties->button(static_cast<int>(DropParty::Client))->setFocus();
}

void DropDialog::offerReasons() {
    m_reason->clear();
    for (const auto reason : domain::reasonsOf(static_cast<DropParty>(m_parties->checkedId()))) {
        m_reason->addItem(word(reason), static_cast<int>(reason));
    }
    m_reason->setCurrentIndex(-1);
    m_yes->setEnabled(false);
}

DropAnswer DropDialog::answer() const {
    return {.drop = {.by = static_cast<DropParty>(m_parties->checkedId()),
                     .reason = static_cast<domain::DropReason>(m_reason->currentData().toInt())},
            .reason = m_words->text().trimmed()};
}

ConsentDialog::ConsentDialog(const QString& name, QWidget* parent)
    : QDialog(parent), m_hows(new QButtonGroup(this)) {
    setObjectName(u"consentDialog"_s);
    setWindowTitle(tr("Instemming"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = prepare(
        *this, tr("Hoe stemde <b>%1</b> ermee in om bij deze vacature te worden voorgedragen? "
                  "Zonder instemming gaan er geen gegevens naar de opdrachtgever.")
                   .arg(name.toHtmlEscaped()));
    addChoice(*m_hows, *layout, tr("&Mondeling, ik heb haar of hem gesproken"),
              static_cast<int>(ConsentHow::Spoken))
        ->setObjectName(u"consentSpoken"_s);
    addChoice(*m_hows, *layout, tr("&Schriftelijk, het antwoord is bewaard"),
              static_cast<int>(ConsentHow::Written))
        ->setObjectName(u"consentWritten"_s);
    auto* yes = addButtons(*this, *layout, tr("Instemming vastleggen"));
    yes->setEnabled(false);
    connect(m_hows, &QButtonGroup::idToggled, yes, [yes] { yes->setEnabled(true); });
    m_hows->button(static_cast<int>(ConsentHow::Spoken))->setFocus();
}

ConsentHow ConsentDialog::answer() const {
    return static_cast<ConsentHow>(m_hows->checkedId());
}

void askDrop(QWidget* parent, const QString& name,
             const std::function<void(const DropAnswer&)>& answered) {
    auto* dialog = new DropDialog(name, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, answered] { answered(dialog->answer()); });
    dialog->open();
}

void askConsent(QWidget* parent, const QString& name,
                const std::function<void(ConsentHow)>& answered) {
    auto* dialog = new ConsentDialog(name, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, answered] { answered(dialog->answer()); });
    dialog->open();
}

void askDeviation(QWidget* parent, const QString& name, const QStringList& passedOver,
                  const std::function<void(const QString&)>& answered) {
    if (passedOver.isEmpty()) {
        answered({});
        return;
    }
    ask::open(
        parent,
        {.title = DropDialog::tr("Afwijkende keuze"),
         .text = DropDialog::tr("Met een hogere score staat nog verder terug: %1. Waarom gaat "
                                "%2 nu voor? Het antwoord komt in het besluitenregister.")
                     .arg(passedOver.join(u", "_s), name),
         .action = DropDialog::tr("Toch doorgaan"),
         .reasonLabel = DropDialog::tr("Waarom"),
         .reasons = {DropDialog::tr("Eerder beschikbaar"),
                     DropDialog::tr("Opdrachtgever vroeg om deze kandidaat"),
                     DropDialog::tr("De ander is nog niet bereikt"),
                     DropDialog::tr("De ander gaat bij een andere vacature voor")}},
        [answered](const Answer& answer) {
            if (answer.yes) {
                answered(answer.reason);
            }
        });
}

} // namespace werkbalie::ui
