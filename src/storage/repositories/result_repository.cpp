// Every figure is the sum of the rows that rowsBehind shows: both come from the same queries.
#include "storage/repositories/result_repository.h"

#include "domain/administration/allowances/amount_cost.h"
#include "domain/base/iso_week.h"
#include "domain/base/person_name.h"
#include "domain/base/rounding.h"
#include "storage/repositories/amount_corrections.h"
#include "storage/repositories/codecs.h"
#include "storage/repositories/rows.h"

#include <map>
#include <stdexcept>
#include <tuple>

namespace werkbalie::storage {
namespace {

using namespace domain;

Filter filterOn(const ResultFilter& wanted, std::string_view branch, std::string_view consultant) {
    Filter filter;
    filter.equal(branch, "branch", wanted.branch);
    filter.equal(consultant, "consultant", wanted.consultant);
    return filter;
}

Date endOf(const ResultFilter& filter) {
    if (!filter.days.until) {
        throw std::invalid_argument("a result needs a period with an end");
    }
    return *filter.days.until;
}

std::vector<ResultDetail> registered(db::Connection& connection, const ResultFilter& wanted) {
    Filter filter = filterOn(wanted, "branch_id", "owner_id");
    filter.condition("registered_on >= :from", "from", wanted.days.from);
    filter.condition("registered_on < :until", "until", endOf(wanted));
    db::Statement& query =
        connection.prepare(R"(SELECT branch_id, owner_id, registered_on, first_name,
            prefix, last_name, occupation, id
        FROM candidate)" + filter.sql() +
                           " ORDER BY registered_on, id");
    filter.bindTo(query);
    return collect(query, [](const db::Statement& row) {
        return ResultDetail{.branch = row.get<BranchId>(0),
                            .consultant = row.get<UserId>(1),
                            .when = isoDate(row.get<Date>(2)),
                            .subject = PersonName{row.get<std::string>(3), row.get<std::string>(4),
                                                  row.get<std::string>(5)}
                                           .full(),
                            .what = row.get<std::string>(6),
                            .entityId = row.get<std::int64_t>(7)};
    });
}

ResultDetail namedDetail(const db::Statement& row, std::string when) {
    return {.branch = row.get<BranchId>(0),
            .consultant = row.get<UserId>(1),
            .when = std::move(when),
            .subject = PersonName{row.get<std::string>(3), row.get<std::string>(4),
                                  row.get<std::string>(5)}
                           .full(),
            .client = row.get<std::string>(6),
            .what = row.get<std::string>(7),
            .entityId = row.get<std::int64_t>(8)};
}

std::vector<ResultDetail> proposed(db::Connection& connection, const ResultFilter& wanted) {
    Filter filter = filterOn(wanted, "v.branch_id", "p.consultant_id");
    filter.condition("p.proposed_at >= :from", "from", Instant{wanted.days.from});
    filter.condition("p.proposed_at < :until", "until", Instant{endOf(wanted)});
    db::Statement& query = connection.prepare(R"(SELECT v.branch_id, p.consultant_id, p.proposed_at,
            k.first_name, k.prefix, k.last_name, c.name, v.occupation, p.id
        FROM proposal p
        JOIN vacancy v ON v.id = p.vacancy_id
        JOIN client c ON c.id = v.client_id
        JOIN candidate k ON k.id = p.candidate_id)" +
                                              filter.sql() + " ORDER BY p.proposed_at, p.id");
    filter.bindTo(query);
    return collect(query, [](const db::Statement& row) {
        return namedDetail(row,
                           isoDate(std::chrono::floor<std::chrono::days>(row.get<Instant>(2))));
    });
}

std::vector<ResultDetail> placed(db::Connection& connection, const ResultFilter& wanted) {
    Filter filter = filterOn(wanted, "p.branch_id", "p.consultant_id");
    filter.where("p.status <> 'concept'");
    filter.condition("p.starts >= :from", "from", wanted.days.from);
    filter.condition("p.starts < :until", "until", endOf(wanted));
    db::Statement& query = connection.prepare(R"(SELECT p.branch_id, p.consultant_id, p.starts,
            k.first_name, k.prefix, k.last_name, c.name, p.occupation, p.id
        FROM placement p
        JOIN client c ON c.id = p.client_id
        JOIN candidate k ON k.id = p.candidate_id)" +
                                              filter.sql() + " ORDER BY p.starts, p.id");
    filter.bindTo(query);
    return collect(query, [](const db::Statement& row) {
        return namedDetail(row, isoDate(row.get<Date>(2)));
    });
}

/// An invoice line with what it cost.
struct InvoicedLine {
    ResultDetail detail; ///< value: minutes
    std::int64_t revenue = 0;
    std::int64_t margin = 0;
};

/// cost price x percentage x hours in cents; units of 10^-4 euro, 10^-4 percent and minutes.
std::int64_t costInCents(HourlyRate costPrice, Percentage percentage, Minutes worked) {
    const Int128 product = Int128{costPrice.units()} * percentage.units() * Int128{worked.count()};
    return divideRounded(product, Int128{100} * 1'000'000 * 60, Rounding::HalfAwayFromZero);
}

/// Of a line that charges an allowance in euro: the run paid it to the worker by the last column.
std::int64_t costOfAmount(const db::Statement& row) {
    const AllowancePay pay{.band = {},
                           .unit = row.get<AmountUnit>(12),
                           .each = row.get<HourlyRate>(15),
                           .charged = row.get<HourlyRate>(13),
                           .quantity = row.get<std::int64_t>(14)};
    return amountCost(pay, {.wage = row.get<HourlyRate>(11), .costPrice = row.get<HourlyRate>(10)})
        .cents();
}

/// Weeks whose Thursday lies in the days; as ISO texts they sort as they follow each other.
std::vector<InvoicedLine> invoiced(db::Connection& connection, const ResultFilter& wanted) {
    const Date lastDay = endOf(wanted) - std::chrono::days{1};
    const std::chrono::days toThursday{3};
    IsoWeek first = IsoWeek::of(wanted.days.from);
    if (first.monday() + toThursday < wanted.days.from) {
        first = first.plusWeeks(1);
    }
    IsoWeek last = IsoWeek::of(lastDay);
    if (last.monday() + toThursday > lastDay) {
        last = last.plusWeeks(-1);
    }
    Filter filter = filterOn(wanted, "p.branch_id", "p.consultant_id");
    filter.where("l.invoice_id IS NOT NULL");
    filter.condition("l.week >= :first", "first", first);
    filter.condition("l.week <= :last", "last", last);
    db::Statement& query =
        connection.prepare(R"(SELECT p.branch_id, p.consultant_id, l.week,
            l.worker_name, i.client_name, i.number, i.id, l.minutes, l.percentage, l.amount,
            p.cost_price, p.wage, l.unit, l.rate, l.quantity,
            CASE WHEN l.unit IS NULL THEN 0 ELSE COALESCE((SELECT MAX(s.rate)
                FROM wage_statement w
                JOIN statement_line s ON s.wage_statement_id = w.id
                WHERE w.run_id = i.run_id
                    AND s.placement_id = l.placement_id
                    AND s.week = l.week
                    AND s.label = l.label
                    AND s.unit = l.unit), l.rate) END
        FROM statement_line l
        JOIN invoice i ON i.id = l.invoice_id
        JOIN placement p ON p.id = l.placement_id)" +
                           filter.sql() + " ORDER BY l.week, i.number, l.position");
    filter.bindTo(query);
    return collect(query, [](const db::Statement& row) {
        const auto worked = row.get<Minutes>(7);
        const std::int64_t amount = row.get<Money>(9).cents();
        const std::int64_t cost =
            row.isNull(12) ? costInCents(row.get<HourlyRate>(10), row.get<Percentage>(8), worked)
                           : costOfAmount(row);
        return InvoicedLine{.detail = {.branch = row.get<BranchId>(0),
                                       .consultant = row.get<UserId>(1),
                                       .when = row.get<std::string>(2),
                                       .subject = row.get<std::string>(3),
                                       .client = row.get<std::string>(4),
                                       .what = row.get<std::string>(5),
                                       .value = worked.count(),
                                       .entityId = row.get<std::int64_t>(6)},
                            .revenue = amount,
                            .margin = amount - cost};
    });
}

enum class InvoicedPart { Minutes, Revenue, Margin };

std::vector<ResultDetail> invoicedPart(db::Connection& connection, const ResultFilter& wanted,
                                       InvoicedPart part) {
    std::vector<ResultDetail> details;
    for (InvoicedLine& line : invoiced(connection, wanted)) {
        switch (part) {
        case InvoicedPart::Minutes:
            break;
        case InvoicedPart::Revenue:
            line.detail.value = line.revenue;
            break;
        case InvoicedPart::Margin:
            line.detail.value = line.margin;
            break;
        }
        details.push_back(std::move(line.detail));
    }
    return details;
}

} // namespace

std::vector<ResultDetail> ResultRepository::rowsBehind(const ResultFilter& filter,
                                                       ResultMeasure measure) {
    switch (measure) {
    case ResultMeasure::CandidatesRegistered:
        return registered(m_connection, filter);
    case ResultMeasure::Proposals:
        return proposed(m_connection, filter);
    case ResultMeasure::Placements:
        return placed(m_connection, filter);
    case ResultMeasure::Hours:
        return invoicedPart(m_connection, filter, InvoicedPart::Minutes);
    case ResultMeasure::Revenue:
        return invoicedPart(m_connection, filter, InvoicedPart::Revenue);
    case ResultMeasure::Margin:
        return invoicedPart(m_connection, filter, InvoicedPart::Margin);
    }
    return {};
}

std::vector<ResultRow> ResultRepository::figures(const ResultFilter& filter) {
    using Key = std::tuple<BranchId, UserId, ResultMeasure>;
    std::map<Key, std::int64_t> sums;
    const auto add = [&](const ResultDetail& detail, ResultMeasure measure, std::int64_t value) {
        sums[Key{detail.branch, detail.consultant, measure}] += value;
    };
    using enum ResultMeasure;
    for (const ResultMeasure counted : {CandidatesRegistered, Proposals, Placements}) {
        for (const ResultDetail& detail : rowsBehind(filter, counted)) {
            add(detail, counted, detail.value);
        }
    }
    for (const InvoicedLine& line : invoiced(m_connection, filter)) {
        add(line.detail, Hours, line.detail.value);
        add(line.detail, Revenue, line.revenue);
        add(line.detail, Margin, line.margin);
    }
    std::vector<ResultRow> rows;
    for (const auto& [key, value] : sums) {
        if (value != 0) {
            rows.push_back({.branch = std::get<0>(key),
                            .consultant = std::get<1>(key),
                            .measure = std::get<2>(key),
                            .value = value});
        }
    }
    return rows;
}

} // namespace werkbalie::storage
