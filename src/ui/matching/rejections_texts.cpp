// Own wording lies over the texts of the program and can be taken away again.
#include "ui/matching/rejections_texts.h"

#include "domain/matching/presentation/protected_words.h"
#include "ui/matching/pipeline_words.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::RejectionLanguage;

QString partName(const std::string& part) {
    if (part == "subject") {
        return RejectionTextsDialog::tr("Onderwerp");
    }
    if (part == "opening") {
        return RejectionTextsDialog::tr("Aanhef");
    }
    if (part == "closing") {
        return RejectionTextsDialog::tr("Slot");
    }
    const auto reason = domain::parseDropReason(part);
    return reason ? word(*reason) : qs(part);
}

} // namespace

void RejectionTextsDialog::open(Services& services, QWidget* parent) {
    (new RejectionTextsDialog(services, parent))->QDialog::open();
}

RejectionTextsDialog::RejectionTextsDialog(Services& services, QWidget* parent)
    : QDialog(parent), m_services(services), m_language(new QComboBox(this)),
      m_list(new QListWidget(this)), m_text(new QPlainTextEdit(this)), m_warning(new QLabel(this)) {
    setObjectName(u"rejectionTextsDialog"_s);
    setWindowTitle(tr("Teksten van een afwijzing"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 480);
    build();
    load();
}

void RejectionTextsDialog::build() {
    auto* layout = new QVBoxLayout(this);
    m_language->setObjectName(u"rejectionTextsLanguage"_s);
    m_language->setAccessibleName(tr("Taal"));
    m_language->addItem(tr("Nederlands"), static_cast<int>(RejectionLanguage::Dutch));
    m_language->addItem(tr("Engels"), static_cast<int>(RejectionLanguage::English));
    layout->addWidget(m_language);
    auto* middle = new QHBoxLayout;
    m_list->setObjectName(u"rejectionTextsList"_s);
    m_list->setAccessibleName(tr("Delen"));
    m_list->setFixedWidth(280);
    m_text->setObjectName(u"rejectionTextsEdit"_s);
    m_text->setAccessibleName(tr("Tekst"));
    m_text->setTabChangesFocus(true);
    middle->addWidget(m_list);
    middle->addWidget(m_text, 1);
    layout->addLayout(middle, 1);
    m_warning->setWordWrap(true);
    layout->addWidget(m_warning);
    auto* buttons = new QDialogButtonBox(this);
    auto* yes = buttons->addButton(tr("Tekst &opslaan"), QDialogButtonBox::ActionRole);
    yes->setObjectName(u"rejectionTextsSaveButton"_s);
    auto* back = buttons->addButton(tr("&Standaardtekst terug"), QDialogButtonBox::ActionRole);
    back->setObjectName(u"rejectionTextsBackButton"_s);
    buttons->addButton(tr("Sluiten"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    const bool may = m_services.may(domain::Right::EditMatchMethod);
    yes->setEnabled(may);
    back->setEnabled(may);
    connect(m_language, &QComboBox::currentIndexChanged, this, &RejectionTextsDialog::load);
    connect(m_list, &QListWidget::currentRowChanged, this, &RejectionTextsDialog::showPart);
    connect(yes, &QPushButton::clicked, this, [this] { keep(str(m_text->toPlainText())); });
    connect(back, &QPushButton::clicked, this, [this] { keep({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        QStringList words;
        for (const auto& each : domain::protectedWordsIn(str(m_text->toPlainText()))) {
            words << qs(each);
        }
        m_warning->setVisible(!words.isEmpty());
        m_warning->setText(tr("Let op ‘%1’: een afwijzing noemt geen beschermd kenmerk.")
                               .arg(words.join(u"’, ‘"_s)));
    });
}

RejectionLanguage RejectionTextsDialog::language() const {
    return static_cast<RejectionLanguage>(m_language->currentData().toInt());
}

void RejectionTextsDialog::load() {
    m_services.tasks.read(
        this,
        [language = language()](app::Context& context) {
            return app::rejectionParts(context, language);
        },
        [this](domain::Result<std::vector<app::RejectionPart>> parts) {
            if (parts) {
                showParts(std::move(*parts));
            } else {
                m_services.notifier.refused(parts.error());
            }
        });
}

void RejectionTextsDialog::showParts(std::vector<app::RejectionPart> parts) {
    const int kept = std::max(0, m_list->currentRow());
    m_parts = std::move(parts);
    m_list->clear();
    for (const auto& part : m_parts) {
        m_list->addItem(part.own ? tr("%1 (eigen tekst)").arg(partName(part.part))
                                 : partName(part.part));
    }
    m_list->setCurrentRow(kept);
}

void RejectionTextsDialog::showPart() {
    const int row = m_list->currentRow();
    m_text->setPlainText(row < 0 ? QString() : qs(m_parts.at(static_cast<std::size_t>(row)).text));
}

void RejectionTextsDialog::keep(const std::string& text) {
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    app::RejectionPart part = m_parts.at(static_cast<std::size_t>(row));
    part.text = text;
    m_services.tasks.write(
        this,
        [language = language(), part](app::Context& context) {
            return app::saveRejectionPart(context, language, part);
        },
        [this](const domain::Result<void>& saved) {
            if (saved) {
                m_services.notifier.done(tr("Tekst opgeslagen"));
                load();
            } else {
                m_services.notifier.refused(saved.error());
            }
        });
}

} // namespace werkbalie::ui
