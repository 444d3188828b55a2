// Between the questions and the presenter; what is answered can be taken over.
#include "ui/acquisition/calculator_backwards.h"

#include "app/format_nl.h"
#include "ui/acquisition/side_model.h"
#include "ui/support/qt_convert.h"
#include "ui_calculator_backwards.h"

namespace werkbalie::ui {

CalculatorBackwards::CalculatorBackwards(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CalculatorBackwards>()),
      m_answers(makeSideModel(this)) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("backwards"));
    showSideRows(*m_ui->answersTable, *m_answers);
    m_ui->answersTable->setEmptyText(
        tr("Vul een uurloon of een gewenst tarief in; dan staan hier de antwoorden."));
    m_notes = new UnreadableNotes(*this, tr("Tot dan telt wat het laatst te lezen was."));
    for (auto* edit : findChildren<ValueEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, [this, edit] { edited(edit->objectName()); });
    }
    connect(m_ui->adoptTariffButton, &QPushButton::clicked, this,
            [this] { adoptTariff(m_presenter->draft().wish.tariff); });
    connect(m_ui->adoptLowestButton, &QPushButton::clicked, this,
            [this] { adoptTariff(m_outcome.lowestTariff); });
    connect(m_ui->adoptWageButton, &QPushButton::clicked, this, [this] { adoptWage(); });
}

CalculatorBackwards::~CalculatorBackwards() = default;

RecordTable& CalculatorBackwards::table() const {
    return *m_ui->answersTable;
}

void CalculatorBackwards::follow(CalculatorPresenter& presenter) {
    m_presenter = &presenter;
    connect(m_presenter, &CalculatorPresenter::drafted, this, &CalculatorBackwards::showWish);
    connect(m_presenter, &CalculatorPresenter::recalculated, this,
            &CalculatorBackwards::showAnswers);
    showWish();
    showAnswers();
}

void CalculatorBackwards::edited(const QString& field) {
    if (m_showing || m_presenter == nullptr || !m_notes->allReadable()) {
        return;
    }
    auto draft = m_presenter->draft();
    draft.wish = {.tariff = m_ui->wishTariffEdit->money(),
                  .budgetPerYear = m_ui->budgetEdit->money(),
                  .fixedCostsPerYear = m_ui->fixedCostsEdit->money(),
                  .floorOfTariff = m_ui->floorPercentEdit->percentage(),
                  .floorPerHour = m_ui->floorPerHourEdit->money()};
    m_presenter->edit(std::move(draft), field);
}

void CalculatorBackwards::showWish() {
    m_showing = true;
    const auto& wish = m_presenter->draft().wish;
    m_ui->wishTariffEdit->setMoney(wish.tariff);
    m_ui->budgetEdit->setMoney(wish.budgetPerYear);
    m_ui->fixedCostsEdit->setMoney(wish.fixedCostsPerYear);
    m_ui->floorPercentEdit->setPercentage(wish.floorOfTariff);
    m_ui->floorPerHourEdit->setMoney(wish.floorPerHour);
    m_showing = false;
}

void CalculatorBackwards::showAnswers() {
    const auto floor = m_presenter->branchFloor();
    m_outcome = answerWish(m_presenter->draft(), m_presenter->parameters(), floor);
    m_ui->floorPercentEdit->setPlaceholderText(
        floor.ofTariff ? qs(app::dutchPercentage(*floor.ofTariff)) : QString());
    m_ui->floorPerHourEdit->setPlaceholderText(floor.perHour ? qs(app::dutchMoney(*floor.perHour))
                                                             : QString());
    m_answers->setRows(m_outcome.rows);
    if (m_outcome.refusal) {
        m_ui->wishFindings->setRefusal(*m_outcome.refusal);
    } else {
        m_ui->wishFindings->setFindings(m_outcome.findings);
    }
    const bool answered = !m_outcome.refusal;
    m_ui->adoptTariffButton->setEnabled(answered && m_presenter->draft().wish.tariff.has_value());
    m_ui->adoptLowestButton->setEnabled(m_outcome.lowestTariff.has_value());
    m_ui->adoptWageButton->setEnabled(m_outcome.highestWage.has_value());
}

void CalculatorBackwards::adoptTariff(std::optional<domain::Money> tariff) {
    if (!tariff) {
        return;
    }
    auto draft = m_presenter->draft();
    draft.tariff.margin = {.kind = domain::MarginKind::TargetTariff,
                           .value = domain::HourlyRate::fromMoney(*tariff).units()};
    m_presenter->replace(std::move(draft));
}

void CalculatorBackwards::adoptWage() {
    if (!m_outcome.highestWage) {
        return;
    }
    auto draft = m_presenter->draft();
    draft.tariff.grossHourlyWage = m_outcome.highestWage;
    if (draft.wish.tariff) {
        draft.tariff.margin = {.kind = domain::MarginKind::TargetTariff,
                               .value = domain::HourlyRate::fromMoney(*draft.wish.tariff).units()};
    }
    m_presenter->replace(std::move(draft));
}

} // namespace werkbalie::ui
