// Between the small forms and the inputs of the fees.
#include "ui/acquisition/calculator_fees.h"

#include "ui/acquisition/calculator_rows.h"
#include "ui/acquisition/form_columns.h"
#include "ui/acquisition/margin_terms.h"
#include "ui/support/choice_box.h"
#include "ui_calculator_fees.h"

namespace werkbalie::ui {
namespace {

using domain::MarginKind;
using domain::Money;
using domain::Percentage;

constexpr std::string_view kHoliday = "holiday_allowance";
constexpr std::string_view kYearEnd = "year_end_bonus";
constexpr std::string_view kBonus = "bonus";
constexpr std::string_view kCar = "car";
constexpr std::int64_t kMinutesInHour = 60;

std::optional<Money> amountOf(const MoneyEdit& edit) {
    const auto money = edit.money();
    return money && *money > Money{} ? money : std::nullopt;
}

void setAmount(MoneyEdit& edit, Money money) {
    edit.setMoney(money == Money{} ? std::nullopt : std::optional(money));
}

std::optional<domain::Minutes> hoursOf(const CountEdit& edit) {
    const auto count = edit.count();
    return count ? std::optional(domain::Minutes(*count * kMinutesInHour)) : std::nullopt;
}

void setHours(CountEdit& edit, std::optional<domain::Minutes> minutes) {
    edit.setCount(minutes ? std::optional(static_cast<int>(minutes->count() / kMinutesInHour))
                          : std::nullopt);
}

template <class Line, class Value>
std::optional<Value> valueOf(const std::vector<Line>& lines, std::string_view key,
                             Value Line::*member) {
    for (const Line& line : lines) {
        if (line.key == key) {
            return line.*member;
        }
    }
    return std::nullopt;
}

} // namespace

CalculatorFees::CalculatorFees(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CalculatorFees>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("fees"));
    look::makeMuted(m_ui->brokerHint);
    alignFields(*this);
    narrowChoices(*this);
    m_ui->stageRows->setColumns(tr("Termijnen"), percentageColumns());
    m_ui->refundBox->addItem(tr("Vast deel van de vergoeding"),
                             static_cast<int>(domain::RefundKind::Fixed));
    m_ui->refundBox->addItem(tr("Naar de weken die over zijn"),
                             static_cast<int>(domain::RefundKind::ProRata));
    fillChoices<MarginKind>(*m_ui->brokerMarginBox,
                            {MarginKind::Amount, MarginKind::PercentageOfTariff,
                             MarginKind::PercentageOnCost, MarginKind::TargetTariff});
    m_ui->basisBox->addItem(tr("Deel van het tarief"),
                            static_cast<int>(domain::TakeoverBasis::PercentageOfTariff));
    m_ui->basisBox->addItem(tr("Deel van een bedrag"),
                            static_cast<int>(domain::TakeoverBasis::ShareOfFee));
    m_notes = new UnreadableNotes(*this, tr("Tot dan telt wat het laatst te lezen was."));
    m_stageNote = new NoteUnder(*m_ui->stageRows);
    connectInputs();
}

CalculatorFees::~CalculatorFees() = default;

void CalculatorFees::connectInputs() {
    const auto report = [this](QObject* field) {
        if (!m_showing) {
            showWhatCounts();
            Q_EMIT edited(field->objectName());
        }
    };
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, [report, edit] { report(edit); });
    }
    for (auto* box : findChildren<QComboBox*>()) {
        connect(box, &QComboBox::currentIndexChanged, this, [report, box] { report(box); });
    }
    connect(m_ui->stageRows, &RowsEditor::edited, this,
            [this, report] { report(m_ui->stageRows); });
}

void CalculatorFees::showDraft(const CalculatorDraft& draft) {
    m_showing = true;
    switch (draft.kind) {
    case CalculationKind::Temping:
    case CalculationKind::Secondment:
    case CalculationKind::Payroll:
        break;
    case CalculationKind::Recruitment:
        m_ui->feeStack->setCurrentWidget(m_ui->recruitmentPage);
        break;
    case CalculationKind::Brokerage:
        m_ui->feeStack->setCurrentWidget(m_ui->brokeragePage);
        break;
    case CalculationKind::Takeover:
        m_ui->feeStack->setCurrentWidget(m_ui->takeoverPage);
        break;
    }
    showRecruitment(draft.recruitment);
    showBrokerage(draft.brokerage);
    showTakeover(draft.takeover);
    showWhatCounts();
    m_showing = false;
}

void CalculatorFees::showRecruitment(const domain::RecruitmentFeeInput& input) {
    setAmount(*m_ui->yearlyWageEdit, input.yearlyWage);
    const auto share = [&](std::string_view key) {
        return valueOf(input.shares, key, &domain::NamedPercentage::percentage);
    };
    const auto part = [&](std::string_view key) {
        return valueOf(input.parts, key, &domain::NamedAmount::amount);
    };
    m_ui->recruitHolidayEdit->setPercentage(share(kHoliday));
    m_ui->recruitYearEndEdit->setPercentage(share(kYearEnd));
    m_ui->recruitBonusEdit->setMoney(part(kBonus));
    m_ui->recruitCarEdit->setMoney(part(kCar));
    m_ui->feePercentEdit->setPercentage(input.percentage);
    setAmount(*m_ui->minimumFeeEdit, input.minimumFee);
    const auto guarantee = input.guarantee.value_or(domain::Guarantee{});
    m_ui->guaranteeWeeksEdit->setCount(input.guarantee ? std::optional(guarantee.weeks)
                                                       : std::nullopt);
    m_ui->refundEdit->setPercentage(guarantee.refund);
    choose(*m_ui->refundBox, guarantee.kind);
    m_ui->weeksWorkedEdit->setCount(guarantee.weeksWorked);
    if (percentagesOf(m_ui->stageRows->rows()) != input.stages) {
        m_ui->stageRows->setRows(toRows(input.stages));
    }
}

void CalculatorFees::showBrokerage(const domain::BrokerageInput& input) {
    m_ui->rateEdit->setMoney(input.rate);
    choose(*m_ui->brokerMarginBox, input.margin.kind);
    m_ui->brokerMarginEdit->setPercentage(
        input.margin.value == 0 ? std::nullopt
                                : std::optional(Percentage::fromUnits(input.margin.value)));
    setHours(*m_ui->brokerHoursEdit, input.hours);
}

void CalculatorFees::showTakeover(const domain::TakeoverFeeInput& input) {
    choose(*m_ui->basisBox, input.basis);
    setAmount(*m_ui->takeoverTariffEdit, input.tariff);
    m_ui->takeoverPercentEdit->setPercentage(input.percentage);
    setAmount(*m_ui->wholeFeeEdit, input.wholeFee);
    setHours(*m_ui->workedEdit,
             input.worked.count() == 0 ? std::nullopt : std::optional(input.worked));
    setHours(*m_ui->periodEdit, input.period);
}

void CalculatorFees::showWhatCounts() {
    const bool ofTariff =
        chosen<domain::TakeoverBasis>(*m_ui->basisBox) == domain::TakeoverBasis::PercentageOfTariff;
    m_ui->takeoverTariffEdit->setEnabled(ofTariff);
    m_ui->takeoverPercentEdit->setEnabled(ofTariff);
    m_ui->wholeFeeEdit->setEnabled(!ofTariff);
    const bool guaranteed = m_ui->guaranteeWeeksEdit->count().has_value();
    for (QWidget* field : std::initializer_list<QWidget*>{m_ui->refundEdit, m_ui->refundBox,
                                                          m_ui->weeksWorkedEdit}) {
        field->setEnabled(guaranteed);
    }
    m_ui->brokerHint->setText(marginHint(chosen<MarginKind>(*m_ui->brokerMarginBox)));
}

CalculatorDraft CalculatorFees::read(const CalculatorDraft& base) const {
    auto draft = base;
    const auto stage = unreadableCell(FigureTable::Percentages, m_ui->stageRows->rows());
    m_stageNote->say(stage.isEmpty()
                         ? QString()
                         : tr("„%1” is niet te lezen. Typ bijvoorbeeld 12,5.").arg(stage));
    if (!stage.isEmpty() || !m_notes->allReadable()) {
        return draft;
    }
    switch (base.kind) {
    case CalculationKind::Temping:
    case CalculationKind::Secondment:
    case CalculationKind::Payroll:
        break;
    case CalculationKind::Recruitment:
        draft.recruitment = readRecruitment();
        break;
    case CalculationKind::Brokerage:
        draft.brokerage = readBrokerage();
        break;
    case CalculationKind::Takeover:
        draft.takeover = readTakeover();
        break;
    }
    return draft;
}

domain::RecruitmentFeeInput CalculatorFees::readRecruitment() const {
    domain::RecruitmentFeeInput input;
    input.yearlyWage = amountOf(*m_ui->yearlyWageEdit).value_or(Money{});
    const auto addShare = [&](std::string_view key, const PercentEdit& edit) {
        if (const auto share = edit.percentage(); share && share->units() != 0) {
            input.shares.push_back({std::string(key), *share});
        }
    };
    const auto addPart = [&](std::string_view key, const MoneyEdit& edit) {
        if (const auto amount = amountOf(edit)) {
            input.parts.push_back({std::string(key), *amount});
        }
    };
    addShare(kHoliday, *m_ui->recruitHolidayEdit);
    addShare(kYearEnd, *m_ui->recruitYearEndEdit);
    addPart(kBonus, *m_ui->recruitBonusEdit);
    addPart(kCar, *m_ui->recruitCarEdit);
    input.percentage = m_ui->feePercentEdit->percentage();
    input.minimumFee = amountOf(*m_ui->minimumFeeEdit).value_or(Money{});
    input.stages = percentagesOf(m_ui->stageRows->rows());
    if (const auto weeks = m_ui->guaranteeWeeksEdit->count()) {
        input.guarantee =
            domain::Guarantee{.weeks = *weeks,
                              .refund = m_ui->refundEdit->percentage().value_or(Percentage{}),
                              .kind = chosen<domain::RefundKind>(*m_ui->refundBox),
                              .weeksWorked = m_ui->weeksWorkedEdit->count()};
    }
    return input;
}

domain::BrokerageInput CalculatorFees::readBrokerage() const {
    const auto margin = m_ui->brokerMarginEdit->percentage().value_or(Percentage{});
    return {.rate = amountOf(*m_ui->rateEdit),
            .margin = {.kind = chosen<MarginKind>(*m_ui->brokerMarginBox), .value = margin.units()},
            .hours = hoursOf(*m_ui->brokerHoursEdit)};
}

domain::TakeoverFeeInput CalculatorFees::readTakeover() const {
    return {.basis = chosen<domain::TakeoverBasis>(*m_ui->basisBox),
            .tariff = amountOf(*m_ui->takeoverTariffEdit).value_or(Money{}),
            .percentage = m_ui->takeoverPercentEdit->percentage(),
            .wholeFee = amountOf(*m_ui->wholeFeeEdit).value_or(Money{}),
            .worked = hoursOf(*m_ui->workedEdit).value_or(domain::Minutes{0}),
            .period = hoursOf(*m_ui->periodEdit)};
}

} // namespace werkbalie::ui
