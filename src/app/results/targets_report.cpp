// Figures against targets: sums of stored rows, never estimates, and always openable into those
// rows.
#include "app/results/targets_report.h"

#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "domain/base/decimal.h"
#include "domain/base/rounding.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/result_repository.h"
#include "storage/repositories/target_repository.h"
#include "storage/repositories/user_repository.h"

#include <array>
#include <map>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::ResultMeasure;

constexpr std::array kMeasures{ResultMeasure::CandidatesRegistered,
                               ResultMeasure::Proposals,
                               ResultMeasure::Placements,
                               ResultMeasure::Hours,
                               ResultMeasure::Revenue,
                               ResultMeasure::Margin};

std::size_t indexOf(ResultMeasure measure) {
    return static_cast<std::size_t>(measure);
}

std::string_view headerOf(ResultMeasure measure) {
    switch (measure) {
    case ResultMeasure::CandidatesRegistered:
        return "Ingeschreven";
    case ResultMeasure::Proposals:
        return "Voordrachten";
    case ResultMeasure::Placements:
        return "Plaatsingen";
    case ResultMeasure::Hours:
        return "Uren";
    case ResultMeasure::Revenue:
        return "Omzet";
    case ResultMeasure::Margin:
        return "Marge";
    }
    return {};
}

/// As a Dutch spreadsheet adds it up: decimal comma, no grouping, no currency.
std::string cellOf(ResultMeasure measure, std::int64_t value) {
    std::string text;
    switch (measure) {
    case ResultMeasure::CandidatesRegistered:
    case ResultMeasure::Proposals:
    case ResultMeasure::Placements:
        return std::to_string(value);
    case ResultMeasure::Hours:
        text = domain::decimalHours(domain::Minutes{value});
        break;
    case ResultMeasure::Revenue:
    case ResultMeasure::Margin:
        text = domain::Money::fromCents(value).toString();
        break;
    }
    std::ranges::replace(text, '.', ',');
    return text;
}

struct Names {
    std::map<domain::BranchId, std::string> branches = {};
    std::map<domain::UserId, std::string> consultants = {};
};

Names loadNames(db::Connection& connection) {
    Names names;
    for (const auto& branch : storage::AgencyRepository(connection).branches()) {
        names.branches[branch.id] = branch.name;
    }
    for (const auto& user : storage::UserRepository(connection).all()) {
        names.consultants[user.id] = user.displayName;
    }
    return names;
}

struct Quarter {
    std::string key;
    domain::DateRange days;
};

std::vector<Quarter> quartersOf(const domain::DateRange& days) {
    const std::chrono::year_month_day first{days.from};
    const unsigned month = (static_cast<unsigned>(first.month()) - 1) / 3 * 3 + 1;
    std::vector<Quarter> quarters;
    domain::Date from = domain::makeDate(static_cast<int>(first.year()), month, 1);
    while (from < *days.until) {
        const domain::Date until = domain::addMonths(from, 3);
        const std::chrono::year_month_day begin{from};
        const unsigned number = (static_cast<unsigned>(begin.month()) - 1) / 3 + 1;
        quarters.push_back(
            {.key = std::to_string(static_cast<int>(begin.year())) + "-Q" + std::to_string(number),
             .days = {.from = from, .until = until}});
        from = until;
    }
    return quarters;
}

std::int64_t daysIn(const domain::DateRange& days) {
    return (*days.until - days.from).count();
}

/// The part of a quarter's target that falls in the period, by days.
std::int64_t shareOf(std::int64_t target, const Quarter& quarter, const domain::DateRange& period) {
    const auto common = domain::intersection(quarter.days, period);
    if (!common) {
        return 0;
    }
    return domain::mulDiv(target, daysIn(*common), daysIn(quarter.days),
                          domain::Rounding::HalfAwayFromZero);
}

/// Collects figures and targets per branch and consultant.
class ReportBuilder {
public:
    explicit ReportBuilder(Names names) : m_names(std::move(names)) {}

    ReportRow& row(domain::BranchId branch, domain::UserId consultant) {
        const auto [found, isNew] = m_rows.try_emplace({branch, consultant});
        if (isNew) {
            found->second = emptyRow(branch, consultant);
        }
        return found->second;
    }

    [[nodiscard]] TargetsReport finish(const domain::ReportPeriod& period) {
        TargetsReport report{
            .period = period, .rows = {}, .branches = {}, .total = emptyRow({}, {})};
        std::map<domain::BranchId, ReportRow> branches;
        for (auto& [key, row] : m_rows) {
            auto& branch = branches.try_emplace(key.first, emptyRow(key.first, {})).first->second;
            addTo(branch, row);
            addTo(report.total, row);
            report.rows.push_back(std::move(row));
        }
        for (auto& [id, row] : branches) {
            report.branches.push_back(std::move(row));
        }
        std::ranges::sort(report.rows, byName);
        std::ranges::sort(report.branches, byName);
        return report;
    }

private:
    [[nodiscard]] ReportRow emptyRow(domain::BranchId branch, domain::UserId consultant) const {
        ReportRow row;
        row.branch = branch;
        row.consultant = consultant;
        if (const auto name = m_names.branches.find(branch); name != m_names.branches.end()) {
            row.branchName = name->second;
        }
        const auto name = m_names.consultants.find(consultant);
        if (name != m_names.consultants.end()) {
            row.consultantName = name->second;
        }
        row.values.assign(kMeasures.size(), 0);
        row.targets.assign(kMeasures.size(), 0);
        return row;
    }

    static void addTo(ReportRow& sum, const ReportRow& row) {
        for (std::size_t i = 0; i < kMeasures.size(); ++i) {
            sum.values[i] += row.values[i];
            sum.targets[i] += row.targets[i];
        }
    }

    static bool byName(const ReportRow& a, const ReportRow& b) {
        return std::tie(a.branchName, a.consultantName, a.branch, a.consultant) <
               std::tie(b.branchName, b.consultantName, b.branch, b.consultant);
    }

    Names m_names;
    std::map<std::pair<domain::BranchId, domain::UserId>, ReportRow> m_rows;
};

bool passes(const ReportQuery& query, const storage::Target& target) {
    return (!query.branch || *query.branch == target.branch) &&
           (!query.consultant || *query.consultant == target.consultant);
}

storage::ResultFilter filterOf(const ReportQuery& query) {
    return {.days = query.period.days, .branch = query.branch, .consultant = query.consultant};
}

std::vector<std::string> cellsOf(const ReportRow& row) {
    std::vector<std::string> cells{row.branchName, row.consultantName};
    for (const auto measure : kMeasures) {
        cells.push_back(cellOf(measure, row.values[indexOf(measure)]));
        const auto target = row.targets[indexOf(measure)];
        cells.push_back(target == 0 ? std::string() : cellOf(measure, target));
    }
    return cells;
}

domain::Result<Quarter> quarterOf(const std::string& key) {
    const auto period = domain::parseReportPeriod(key);
    if (!period || key.find('Q') == std::string::npos) {
        return refuse("target.not_a_quarter", "quarter", {{"value", key}});
    }
    return Quarter{.key = period->key, .days = period->days};
}

} // namespace

domain::Result<TargetsReport> targetsReport(Context& context, const ReportQuery& query) {
    if (const auto allowed = requireRight(context, domain::Right::ViewResults); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    const db::Transaction snapshot(connection, db::Transaction::Mode::Read);
    ReportBuilder builder(loadNames(connection));
    for (const auto& figure : storage::ResultRepository(connection).figures(filterOf(query))) {
        builder.row(figure.branch, figure.consultant).values[indexOf(figure.measure)] +=
            figure.value;
    }
    storage::TargetRepository targets(connection);
    for (const auto& quarter : quartersOf(query.period.days)) {
        for (const auto& target : targets.ofQuarter(quarter.key)) {
            if (passes(query, target)) {
                builder.row(target.branch, target.consultant).targets[indexOf(target.measure)] +=
                    shareOf(target.value, quarter, query.period.days);
            }
        }
    }
    return builder.finish(query.period);
}

domain::Result<Table> rowsBehind(Context& context, const ReportQuery& query,
                                 domain::ResultMeasure measure) {
    if (const auto allowed = requireRight(context, domain::Right::ViewResults); !allowed) {
        return tl::unexpected(allowed.error());
    }
    db::Connection& connection = context.database.connection();
    const db::Transaction snapshot(connection, db::Transaction::Mode::Read);
    const Names names = loadNames(connection);
    Table table{.headers = {"Vestiging", "Intercedent", "Datum of week", "Naam", "Opdrachtgever",
                            "Omschrijving", std::string(headerOf(measure))},
                .rows = {}};
    for (const auto& row :
         storage::ResultRepository(connection).rowsBehind(filterOf(query), measure)) {
        const auto branch = names.branches.find(row.branch);
        const auto consultant = names.consultants.find(row.consultant);
        table.rows.push_back(
            {branch == names.branches.end() ? std::string() : branch->second,
             consultant == names.consultants.end() ? std::string() : consultant->second, row.when,
             row.subject, row.client, row.what, cellOf(measure, row.value)});
    }
    return table;
}

Table tableOf(const TargetsReport& report) {
    Table table;
    table.headers = {"Vestiging", "Intercedent"};
    for (const auto measure : kMeasures) {
        table.headers.emplace_back(headerOf(measure));
        table.headers.push_back("Doel " + std::string(headerOf(measure)));
    }
    for (const auto& row : report.rows) {
        table.rows.push_back(cellsOf(row));
    }
    for (const auto& row : report.branches) {
        table.rows.push_back(cellsOf(row));
        table.rows.back()[1] = "Vestiging totaal";
    }
    table.rows.push_back(cellsOf(report.total));
    table.rows.back()[0] = "Totaal";
    return table;
}

domain::Result<void> saveTarget(Context& context, const TargetEdit& edit) {
    if (const auto allowed = requireRight(context, domain::Right::EditTargets); !allowed) {
        return allowed;
    }
    const auto quarter = quarterOf(edit.quarter);
    if (!quarter) {
        return tl::unexpected(quarter.error());
    }
    if (edit.value < 0) {
        return refuse("target.negative", "value");
    }
    UnitOfWork work(context);
    const auto user = storage::UserRepository(work.connection()).find(edit.consultant);
    if (!user) {
        return refuse("record.missing", "consultant");
    }
    storage::Target target;
    target.branch = user->branch;
    target.consultant = edit.consultant;
    target.measure = edit.measure;
    target.quarter = quarter->key;
    target.value = edit.value;
    storage::TargetRepository(work.connection()).set(target);
    work.audit({.action = "update",
                .entity = "target",
                .entityId = edit.consultant.value,
                .newValue = JsonObject()
                                .add("measure", toText(edit.measure))
                                .add("quarter", quarter->key)
                                .add("value", edit.value)
                                .text()});
    work.changed(Entity::Target, edit.consultant.value);
    work.commit();
    return {};
}

} // namespace werkbalie::app
