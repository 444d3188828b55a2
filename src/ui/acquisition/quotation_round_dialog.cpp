// A round of negotiation: who asked what, and what we answered.
#include "ui/acquisition/quotation_round_dialog.h"

#include "app/format_nl.h"
#include "domain/base/finding_builder.h"
#include "ui/acquisition/quotation_words.h"
#include "ui/support/form_dialog.h"
#include "ui/support/name_editor.h"
#include "ui/support/qt_convert.h"
#include "ui_quotation_round_dialog.h"

namespace werkbalie::ui {

using domain::NegotiationParty;

QuotationRoundDialog::QuotationRoundDialog(const app::QuotationFile& file, QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::QuotationRoundDialog>()) {
    m_ui->setupUi(this);
    m_ui->offerLabel->setText(QStringLiteral("%1 · %2").arg(
        quotationName(file.quotation.number, file.quotation.edition), qs(file.client.name)));
    look::makeTitle(m_ui->offerLabel, 1);
    for (const auto party : {NegotiationParty::Client, NegotiationParty::Agency}) {
        m_ui->partyBox->addItem(word(party), static_cast<int>(party));
    }
    proposeTopics(file);
    prepareButtons(*this, *m_ui->buttons, tr("Onderhandeling opslaan"));
    nameEditor(*m_ui->topicBox);
    connect(m_ui->topicBox, &QComboBox::editTextChanged, this, &QuotationRoundDialog::judge);
    connect(m_ui->topicBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_ui->oldEdit->setText(m_ui->topicBox->itemData(index).toString());
    });
    m_ui->topicBox->setCurrentIndex(0);
    m_ui->oldEdit->setText(m_ui->topicBox->itemData(0).toString());
    m_ui->topicBox->setFocus();
    judge();
}

QuotationRoundDialog::~QuotationRoundDialog() = default;

/// What is most often asked, each with what the offer says now.
void QuotationRoundDialog::proposeTopics(const app::QuotationFile& file) {
    const auto& quotation = file.quotation;
    for (const auto& line : quotation.lines) {
        m_ui->topicBox->addItem(tr("%1: tarief").arg(qs(line.occupation)),
                                qs(app::dutchRate(line.tariff)));
    }
    m_ui->topicBox->addItem(tr("Betalingstermijn"), tr("%1 dagen").arg(quotation.paymentTermDays));
    const auto& until = quotation.tariffPeriod.until;
    m_ui->topicBox->addItem(tr("Looptijd van de tarieven"),
                            until ? tr("t/m %1").arg(qs(app::dutchDay(lastDayBefore(*until))))
                                  : tr("doorlopend"));
    m_ui->topicBox->addItem(tr("Overnametermijn"));
    m_ui->topicBox->addItem(tr("Voorwaarden"));
}

void QuotationRoundDialog::judge() {
    domain::Findings findings;
    if (m_ui->topicBox->currentText().trimmed().isEmpty()) {
        findings.push_back(domain::blockingFinding("quotation.round_topic_missing", "topic"));
    }
    judgeForm(*m_ui->buttons, *m_ui->findingsView, findings);
}

domain::QuotationRound QuotationRoundDialog::round() const {
    return {.party = static_cast<NegotiationParty>(m_ui->partyBox->currentData().toInt()),
            .topic = trimmed(m_ui->topicBox->currentText()),
            .oldValue = trimmed(m_ui->oldEdit->text()),
            .newValue = trimmed(m_ui->newEdit->text()),
            .note = trimmed(m_ui->noteEdit->toPlainText())};
}

} // namespace werkbalie::ui
