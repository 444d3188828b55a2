// Reasons change with the party, so that only those can be chosen that it may give.
#include "ui/matching/pipeline_questions.h"

#include "app/format_nl.h"
#include "domain/matching/interview/dutch_time.h"
#include "domain/matching/pipeline/procedure.h"
#include "domain/matching/presentation/protected_words.h"
#include "ui/matching/interview_presenter.h"
#include "ui/matching/pipeline_words.h"
#include "ui/matching/receipt_columns.h"
#include "ui/support/ask.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
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

QString protectedWarning(const QString& typed) {
    QStringList words;
    for (const auto& each : domain::protectedWordsIn(str(typed))) {
        words << qs(each);
    }
    return words.isEmpty()
               ? QString()
               : u"<span style='color:%1'>●</span> %2"_s.arg(
                     look::color(Meaning::Blocked).name(),
                     DropDialog::tr("‘%1’ mag bij een keuze niet meewegen. Schrijf op wat het werk "
                                    "vraagt.")
                         .arg(words.join(u"’, ‘"_s))
                         .toHtmlEscaped());
}

DropDialog::DropDialog(Services& services, const DropSubject& subject, QWidget* parent)
    : QDialog(parent), m_services(services), m_talks(new QLabel(this)), m_warning(new QLabel(this)),
      m_parties(new QButtonGroup(this)), m_reason(new QComboBox(this)),
      m_words(new QLineEdit(this)) {
    setObjectName(u"dropDialog"_s);
    setWindowTitle(tr("Laten afvallen"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout =
        prepare(*this, tr("Wie beëindigt de procedure van <b>%1</b>, en waarom? Het staat in het "
                          "besluitenregister en bepaalt de tekst van de afwijzing.")
                           .arg(subject.name.toHtmlEscaped()));
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
    m_warning->setObjectName(u"dropWarning"_s);
    m_talks->setObjectName(u"dropTalks"_s);
    for (auto* label : {m_warning, m_talks}) {
        label->setWordWrap(true);
        label->hide();
        layout->addWidget(label);
    }
    m_yes = addButtons(*this, *layout, tr("Laten afvallen"));
    connect(m_parties, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            offerReasons();
        }
    });
    connect(m_reason, &QComboBox::currentIndexChanged, this, &DropDialog::judge);
    connect(m_words, &QLineEdit::textChanged, this, &DropDialog::judge);
    m_parties->button(static_cast<int>(DropParty::Client))->setChecked(true);
    m_parties->button(static_cast<int>(DropParty::Client))->setFocus();
    if (subject.proposal) {
        loadTalks(*subject.proposal);
    }
}

void DropDialog::loadTalks(domain::ProposalId proposal) {
    m_services.tasks.read(
        this, [proposal](app::Context& context) { return app::comingTalks(context, proposal); },
        [this](const domain::Result<std::vector<storage::InterviewRow>>& talks) {
            if (talks) {
                showTalks(*talks);
            } else {
                m_services.notifier.refused(talks.error());
            }
        });
}

void DropDialog::showTalks(const std::vector<storage::InterviewRow>& talks) {
    QStringList times;
    m_ids.clear();
    for (const auto& row : talks) {
        const auto start = domain::dutchTime(row.interview.startsAt);
        times << tr("%1 om %2")
                     .arg(qs(app::dutchDay(start.day)), qs(domain::clockText(start.minute)));
        m_ids.push_back(row.interview.id);
    }
    m_talks->setVisible(!times.isEmpty());
    m_talks->setText(u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(Meaning::Attention).name(),
        tr("Het gesprek op %1 gaat dan niet door. De annuleringen voor de agenda's (.ics) "
           "komen in %2.")
            .arg(times.join(u", "_s),
                 QDir::toNativeSeparators(interviewFolder(m_services.preferences)))
            .toHtmlEscaped()));
}

void DropDialog::judge() {
    const auto warning = protectedWarning(m_words->text());
    m_warning->setVisible(!warning.isEmpty());
    m_warning->setText(warning);
    if (m_yes != nullptr) {
        m_yes->setEnabled(m_reason->currentIndex() >= 0 && warning.isEmpty());
    }
}

void DropDialog::offerReasons() {
    m_reason->clear();
    for (const auto reason : domain::reasonsOf(static_cast<DropParty>(m_parties->checkedId()))) {
        m_reason->addItem(word(reason), static_cast<int>(reason));
    }
    m_reason->setCurrentIndex(-1);
    judge();
}

DropAnswer DropDialog::answer() const {
    return {.drop = {.by = static_cast<DropParty>(m_parties->checkedId()),
                     .reason = static_cast<domain::DropReason>(m_reason->currentData().toInt())},
            .reason = m_words->text().trimmed(),
            .talks = m_ids};
}

ConsentDialog::ConsentDialog(const QString& name, ConsentFor what, QWidget* parent)
    : QDialog(parent), m_hows(new QButtonGroup(this)) {
    setObjectName(u"consentDialog"_s);
    setWindowTitle(tr("Instemming"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto question =
        what == ConsentFor::Vacancy
            ? tr("Hoe stemde <b>%1</b> ermee in om bij deze vacature te worden voorgedragen? "
                 "Zonder instemming gaan er geen gegevens naar de opdrachtgever.")
            : tr("Hoe stemde <b>%1</b> ermee in om bij deze opdrachtgever te worden voorgesteld? "
                 "Zonder instemming gaan er geen gegevens naar de opdrachtgever.");
    auto* layout = prepare(*this, question.arg(name.toHtmlEscaped()));
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

void askDrop(Services& services, QWidget* parent, const DropSubject& subject,
             const std::function<void(const DropAnswer&)>& answered) {
    auto* dialog = new DropDialog(services, subject, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, answered] { answered(dialog->answer()); });
    dialog->open();
}

void askConsent(QWidget* parent, const QString& name,
                const std::function<void(ConsentHow)>& answered) {
    askConsent(parent, name, ConsentFor::Vacancy, answered);
}

void askConsent(QWidget* parent, const QString& name, ConsentFor what,
                const std::function<void(ConsentHow)>& answered) {
    auto* dialog = new ConsentDialog(name, what, parent);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, answered] { answered(dialog->answer()); });
    dialog->open();
}

namespace {

QString deviationQuestion(const DeviationFacts& facts) {
    QStringList parts;
    if (!facts.failed.isEmpty()) {
        parts << DropDialog::tr("%1 valt af op %2. Toch voordragen?")
                     .arg(facts.name, facts.failed.join(DropDialog::tr(" en ")));
    }
    if (!facts.passedOver.isEmpty()) {
        parts << DropDialog::tr("Met een hogere score staat nog verder terug: %1. Waarom gaat "
                                "%2 nu voor?")
                     .arg(facts.passedOver.join(u", "_s), facts.name);
    }
    parts << DropDialog::tr("Het antwoord komt in het besluitenregister.");
    return parts.join(u' ');
}

QStringList deviationReasons(const DeviationFacts& facts) {
    if (!facts.failed.isEmpty()) {
        return {DropDialog::tr("Opdrachtgever laat deze eis vallen"),
                DropDialog::tr("Kandidaat voldoet er op tijd aan"),
                DropDialog::tr("Opdrachtgever vroeg om deze kandidaat")};
    }
    return {DropDialog::tr("Eerder beschikbaar"),
            DropDialog::tr("Opdrachtgever vroeg om deze kandidaat"),
            DropDialog::tr("De ander is nog niet bereikt"),
            DropDialog::tr("De ander gaat bij een andere vacature voor")};
}

} // namespace

DeviationFacts deviationFacts(const app::DeviationAsked& asked) {
    DeviationFacts facts;
    for (const auto& each : asked.passedOver) {
        facts.passedOver << u"%1 (%2)"_s.arg(qs(each.candidateName)).arg(each.scoreInTenths / 10);
    }
    for (const auto& line : asked.failed) {
        facts.failed << askedText(line);
    }
    facts.failed.removeDuplicates();
    return facts;
}

void askDeviation(QWidget* parent, const DeviationFacts& facts,
                  const std::function<void(const QString&)>& answered) {
    if (facts.passedOver.isEmpty() && facts.failed.isEmpty()) {
        answered({});
        return;
    }
    ask::open(parent,
              {.title = facts.failed.isEmpty() ? DropDialog::tr("Afwijkende keuze")
                                               : DropDialog::tr("Valt af op een harde eis"),
               .text = deviationQuestion(facts),
               .action = facts.failed.isEmpty() ? DropDialog::tr("Toch doorgaan")
                                                : DropDialog::tr("Toch voordragen"),
               .reasonLabel = DropDialog::tr("Waarom"),
               .reasons = deviationReasons(facts),
               .objection = protectedWarning},
              [answered](const Answer& answer) {
                  if (answer.yes) {
                      answered(answer.reason);
                  }
              });
}

} // namespace werkbalie::ui
