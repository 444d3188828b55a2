// Judged while typing, beside the floors that are there already.
#include "ui/parameters/margin_floor_dialog.h"

#include "domain/base/finding_builder.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_margin_floor_dialog.h"

namespace werkbalie::ui {

MarginFloorDialog::MarginFloorDialog(const domain::DatedMarginFloor& floor, const Around& around,
                                     QWidget* parent)
    : WorkDialog(parent), m_ui(std::make_unique<::Ui::MarginFloorDialog>()), m_floor(floor),
      m_others(around.floors) {
    m_ui->setupUi(this);
    m_ui->branchCombo->addItem(tr("Hele bureau"), qlonglong{0});
    for (const auto& branch : around.branches) {
        m_ui->branchCombo->addItem(qs(branch.name), qlonglong{branch.id.value});
    }
    const qlonglong chosen = floor.branch ? floor.branch->value : 0;
    m_ui->branchCombo->setCurrentIndex(m_ui->branchCombo->findData(chosen));
    m_ui->ofTariffEdit->setPercentage(floor.floor.ofTariff);
    m_ui->perHourEdit->setMoney(floor.floor.perHour);
    m_ui->fromEdit->setToday(around.today);
    m_ui->untilEdit->setToday(around.today);
    m_ui->fromEdit->setDate(floor.validity.from);
    if (floor.validity.until) {
        m_ui->untilEdit->setDate(*floor.validity.until - std::chrono::days{1});
    }
    m_ui->noteEdit->setText(qs(floor.note));
    prepareButtons(*this, *m_ui->buttons, tr("Ondergrens opslaan"));
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &MarginFloorDialog::judge);
    }
    connect(m_ui->branchCombo, &QComboBox::currentIndexChanged, this, &MarginFloorDialog::judge);
    judge();
}

MarginFloorDialog::~MarginFloorDialog() = default;

void MarginFloorDialog::judge() {
    const auto typed = unreadable();
    judgeForm(*m_ui->buttons, *m_ui->findingsView,
              typed.empty() ? domain::checkDatedFloor(floor(), m_others) : typed);
}

domain::Findings MarginFloorDialog::unreadable() const {
    domain::Findings findings;
    if (!m_ui->ofTariffEdit->isUnderstood()) {
        findings.push_back(domain::blockingFinding("margin_floor.share_unreadable", "of_tariff"));
    }
    if (!m_ui->perHourEdit->isUnderstood()) {
        findings.push_back(domain::blockingFinding("margin_floor.amount_unreadable", "per_hour"));
    }
    if (!m_ui->fromEdit->date()) {
        findings.push_back(domain::blockingFinding("own_parameter.start_missing", "valid_from"));
    }
    if (!m_ui->untilEdit->isUnderstood()) {
        findings.push_back(domain::blockingFinding("own_parameter.end_unreadable", "valid_until"));
    }
    return findings;
}

domain::DatedMarginFloor MarginFloorDialog::floor() const {
    auto floor = m_floor;
    const auto branch = m_ui->branchCombo->currentData().toLongLong();
    floor.branch = branch == 0 ? std::nullopt : std::optional(domain::BranchId{branch});
    floor.floor = {.ofTariff = m_ui->ofTariffEdit->percentage(),
                   .perHour = m_ui->perHourEdit->money()};
    floor.validity.from = m_ui->fromEdit->date().value_or(floor.validity.from);
    floor.validity.until.reset();
    if (const auto last = m_ui->untilEdit->date()) {
        floor.validity.until = *last + std::chrono::days{1};
    }
    floor.note = trimmed(m_ui->noteEdit->text());
    return floor;
}

} // namespace werkbalie::ui
