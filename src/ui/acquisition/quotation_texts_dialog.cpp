// The agency's own wording of offers, in three languages.
#include "ui/acquisition/quotation_texts_dialog.h"

#include "ui/acquisition/quotation_words.h"
#include "ui/support/ask.h"
#include "ui/support/qt_convert.h"
#include "ui_quotation_texts_dialog.h"

#include <QShortcut>
#include <array>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::QuotationLanguage;
using domain::TextBlockKind;

constexpr std::array kKinds{TextBlockKind::Introduction, TextBlockKind::Terms,
                            TextBlockKind::Closing, TextBlockKind::Annex};

} // namespace

QuotationTextsDialog::QuotationTextsDialog(Services& services, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<::Ui::QuotationTextsDialog>()),
      m_presenter(new QuotationTextsPresenter(services, this)) {
    m_ui->setupUi(this);
    setObjectName(u"quotationTextsDialog"_s);
    look::makeMuted(m_ui->introLabel);
    look::makePrimary(m_ui->saveButton);
    m_ui->saveButton->setToolTip(tr("Ctrl+S"));
    fillChoices();
    auto* shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    connect(m_ui->saveButton, &QPushButton::clicked, m_presenter, &QuotationTextsPresenter::save);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QuotationTextsDialog::reject);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &QuotationTextsDialog::askToReset);
    connect(m_ui->languageBox, &QComboBox::currentIndexChanged, this,
            &QuotationTextsDialog::showCurrent);
    connect(m_ui->kindList, &QListWidget::currentRowChanged, this,
            &QuotationTextsDialog::showCurrent);
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, &QuotationTextsDialog::takeTyped);
    connect(m_ui->bodyEdit, &QPlainTextEdit::textChanged, this, &QuotationTextsDialog::takeTyped);
    connect(m_ui->placeBox, &QComboBox::activated, this, &QuotationTextsDialog::insertPlace);
    connect(m_presenter, &QuotationTextsPresenter::loaded, this,
            &QuotationTextsDialog::showCurrent);
    connect(m_presenter, &QuotationTextsPresenter::changed, this, &QuotationTextsDialog::judge);
    m_presenter->load();
    m_ui->kindList->setFocus();
}

QuotationTextsDialog::~QuotationTextsDialog() = default;

void QuotationTextsDialog::fillChoices() {
    for (const auto language :
         {QuotationLanguage::Dutch, QuotationLanguage::English, QuotationLanguage::German}) {
        m_ui->languageBox->addItem(word(language), static_cast<int>(language));
    }
    for (const auto kind : kKinds) {
        m_ui->kindList->addItem(word(kind));
    }
    m_ui->kindList->setCurrentRow(0);
    m_ui->placeBox->addItem(tr("kies een veld"));
    for (const auto place : app::textPlaces()) {
        m_ui->placeBox->addItem(u'{' + qs(place) + u'}');
    }
}

const domain::TextBlock* QuotationTextsDialog::current() const {
    const auto row = static_cast<std::size_t>(std::max(0, m_ui->kindList->currentRow()));
    return m_presenter->draft(
        kKinds.at(row), static_cast<QuotationLanguage>(m_ui->languageBox->currentData().toInt()));
}

/// Which of them the agency worded itself, and which are not saved yet.
void QuotationTextsDialog::showList() {
    const auto language = static_cast<QuotationLanguage>(m_ui->languageBox->currentData().toInt());
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        auto text = word(kKinds.at(i));
        if (const auto* draft = m_presenter->draft(kKinds.at(i), language)) {
            if (m_presenter->isDirty(*draft)) {
                text += tr(" · niet opgeslagen");
            } else if (draft->id.isValid()) {
                text += tr(" · eigen tekst");
            }
        }
        m_ui->kindList->item(static_cast<int>(i))->setText(text);
    }
}

void QuotationTextsDialog::showCurrent() {
    const auto* block = current();
    if (block == nullptr) {
        return;
    }
    m_showing = true;
    const bool annex = block->kind == TextBlockKind::Annex;
    m_ui->titleEdit->setVisible(annex);
    m_ui->titleEditLabel->setVisible(annex);
    m_ui->titleEdit->setText(qs(block->title));
    if (m_ui->bodyEdit->toPlainText() != qs(block->text)) {
        m_ui->bodyEdit->setPlainText(qs(block->text));
    }
    m_showing = false;
    judge();
}

void QuotationTextsDialog::takeTyped() {
    const auto* block = current();
    if (m_showing || block == nullptr) {
        return;
    }
    auto draft = *block;
    draft.title = trimmed(m_ui->titleEdit->text());
    draft.text = str(m_ui->bodyEdit->toPlainText());
    m_presenter->edit(draft);
}

void QuotationTextsDialog::insertPlace(int index) {
    if (index > 0) {
        m_ui->bodyEdit->insertPlainText(m_ui->placeBox->itemText(index));
        m_ui->placeBox->setCurrentIndex(0);
        m_ui->bodyEdit->setFocus();
    }
}

void QuotationTextsDialog::judge() {
    showList();
    const auto* block = current();
    m_ui->findingsView->setFindings(block != nullptr ? QuotationTextsPresenter::findingsOf(*block)
                                                     : domain::Findings{});
    m_ui->saveButton->setEnabled(m_presenter->isDirty() && !m_presenter->isBlocked());
    m_ui->resetButton->setEnabled(block != nullptr &&
                                  (block->id.isValid() || m_presenter->isDirty(*block)));
}

void QuotationTextsDialog::askToReset() {
    const auto* block = current();
    if (block == nullptr) {
        return;
    }
    ask::open(this,
              {.title = tr("Meegeleverde tekst terugzetten"),
               .text = tr("De eigen tekst van het bureau verdwijnt, en nieuwe offertes beginnen "
                          "weer met de meegeleverde tekst."),
               .action = tr("Meegeleverde tekst terugzetten")},
              [this, block = *block](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->reset(block);
                  }
              });
}

void QuotationTextsDialog::reject() {
    if (!m_presenter->isDirty()) {
        QDialog::reject();
        return;
    }
    ask::open(this,
              {.title = tr("Niet opgeslagen"),
               .text = tr("Er zijn teksten gewijzigd en nog niet opgeslagen. Wilt u die "
                          "wijzigingen laten vervallen?"),
               .action = tr("Wijzigingen laten vervallen"),
               .cancel = tr("Terug naar de teksten"),
               .preset = Preset::Cancel},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      QDialog::reject();
                  }
              });
}

} // namespace werkbalie::ui
