// Columns of the leave view; what expires soon carries the dot of attention.
#include "ui/administration/leave_columns.h"

#include "app/format_nl.h"
#include "ui/administration/leave_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <algorithm>

namespace werkbalie::ui {

namespace {

using namespace Qt::StringLiterals;
using domain::LeaveKind;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

std::int64_t balanceOf(const LeaveWorkerRow& row, LeaveKind kind) {
    const auto found = row.balances.find(kind);
    return found == row.balances.end() ? 0 : found->second;
}

/// In a narrow column the word "verlof" says nothing new.
QString shortWord(LeaveKind kind) {
    if (kind == LeaveKind::Statutory) {
        return tr("Wettelijk");
    }
    return kind == LeaveKind::Extra ? tr("Bovenwettelijk") : word(kind);
}

QString expiringText(const LeaveWorkerRow& row) {
    return row.expiring ? tr("%1 op %2")
                              .arg(leaveText(row.expiring->lot.kind, row.expiring->amount),
                                   expiryText(row.expiring->lot.expires))
                        : QString();
}

/// Hidden are kinds that few agencies have any more.
Column<LeaveWorkerRow> kindColumn(LeaveKind kind, const QString& title) {
    const bool rare = kind == LeaveKind::ChoiceBudget || kind == LeaveKind::PublicHoliday ||
                      kind == LeaveKind::ShortLeave || kind == LeaveKind::YearEnd;
    return {.key = qs(std::string(domain::toText(kind))),
            .title = title,
            .text = [kind](const LeaveWorkerRow& r) { return leaveText(kind, balanceOf(r, kind)); },
            .sort = [kind](const LeaveWorkerRow& r) { return qlonglong{balanceOf(r, kind)}; },
            .meaning =
                [kind](const LeaveWorkerRow& r) {
                    return balanceOf(r, kind) < 0 ? Meaning::Attention : Meaning::None;
                },
            .width = domain::unitOf(kind) == domain::LeaveUnit::Money ? 92 : 72,
            .number = true,
            .hidden = rare};
}

Column<LeaveMonthRow> monthColumn(const QString& key, const QString& title,
                                  std::int64_t LeaveMonthRow::*amount,
                                  const std::function<LeaveKind()>& kind) {
    return {.key = key,
            .title = title,
            .text = [amount, kind](const LeaveMonthRow& r) { return leaveText(kind(), r.*amount); },
            .sort = [amount](const LeaveMonthRow& r) { return qlonglong{r.*amount}; },
            .width = 96,
            .number = true};
}

} // namespace

std::vector<LeaveWorkerRow> leaveRows(const std::vector<app::LeaveBalanceRow>& rows,
                                      domain::Date day) {
    std::vector<LeaveWorkerRow> result;
    for (const app::LeaveBalanceRow& row : rows) {
        LeaveWorkerRow shown{.candidate = row.candidate, .name = qs(row.workerName)};
        for (const domain::LotBalance& lot : row.lots) {
            shown.balances[lot.lot.kind] += lot.amount;
        }
        const auto soon =
            domain::expiringBetween(row.lots, day, day + std::chrono::days{kExpirySightDays});
        if (!soon.empty()) {
            shown.expiring = soon.front();
        }
        result.push_back(std::move(shown));
    }
    return result;
}

std::vector<LeaveLineRow> lineRows(const std::vector<domain::LeaveLine>& lines) {
    std::map<LeaveKind, std::int64_t> running;
    std::vector<LeaveLineRow> rows;
    for (const domain::LeaveLine& line : lines) {
        running[line.lot.kind] += line.amount;
        rows.push_back({line, running[line.lot.kind]});
    }
    std::ranges::reverse(rows);
    return rows;
}

std::vector<LeaveMonthRow> monthRows(const std::vector<domain::LeaveLine>& lines, LeaveKind kind,
                                     int year) {
    using V = domain::LeaveEvent;
    std::vector<LeaveMonthRow> months(12);
    std::int64_t before = 0;
    for (const domain::LeaveLine& line : lines) {
        const int ofYear = domain::yearOf(line.date);
        if (line.lot.kind != kind || ofYear > year) {
            continue;
        }
        if (ofYear < year) {
            before += line.amount;
            continue;
        }
        const std::chrono::year_month_day date{line.date};
        LeaveMonthRow& month = months[static_cast<unsigned>(date.month()) - 1];
        const bool leaves =
            line.event == V::Use || line.event == V::Payout || line.event == V::Expiry;
        (line.event == V::Accrual ? month.accrued
         : leaves                 ? month.taken
                                  : month.other) += line.amount;
    }
    for (std::size_t i = 0; i < months.size(); ++i) {
        LeaveMonthRow& month = months[i];
        before += month.accrued + month.taken + month.other;
        month.month = static_cast<int>(i) + 1;
        month.balance = before;
    }
    return months;
}

RowModel<LeaveWorkerRow>* makeLeaveWorkerModel(QObject* parent) {
    using R = LeaveWorkerRow;
    std::vector<Column<R>> columns{{.key = u"name"_s,
                                    .title = tr("Flexkracht"),
                                    .text = [](const R& r) { return r.name; },
                                    .width = 132}};
    columns.push_back(
        {.key = u"expiring"_s,
         .title = tr("Vervalt binnenkort"),
         .text = expiringText,
         .sort =
             [](const R& r) {
                 const auto day = r.expiring ? r.expiring->lot.expires : domain::kNeverExpires;
                 return qlonglong{day.time_since_epoch().count()};
             },
         .meaning = [](const R& r) { return r.expiring ? Meaning::Attention : Meaning::None; },
         .tip = [](const R& r) { return r.expiring ? word(r.expiring->lot.kind) : QString(); },
         .width = 164});
    columns.push_back(kindColumn(LeaveKind::Statutory, tr("Wettelijk")));
    columns.push_back(kindColumn(LeaveKind::Extra, tr("Bovenw.")));
    columns.push_back(kindColumn(LeaveKind::HolidayAllowance, word(LeaveKind::HolidayAllowance)));
    columns.push_back(kindColumn(LeaveKind::Adv, tr("Adv")));
    columns.push_back(kindColumn(LeaveKind::TimeForTime, tr("Tvt")));
    for (const LeaveKind kind : domain::allLeaveKinds()) {
        if (domain::unitOf(kind) == domain::LeaveUnit::Money &&
            kind != LeaveKind::HolidayAllowance) {
            columns.push_back(kindColumn(kind, word(kind)));
        }
    }
    return new RowModel<R>(
        std::move(columns), [](const R& r) { return r.candidate.value; }, parent);
}

RowModel<LeaveLineRow>* makeLeaveLineModel(QObject* parent) {
    using R = LeaveLineRow;
    return new RowModel<R>(
        {{.key = u"date"_s,
          .title = tr("Datum"),
          .text = [](const R& r) { return qs(domain::dutchDate(r.line.date)); },
          .sort = [](const R& r) { return qlonglong{r.line.date.time_since_epoch().count()}; },
          .width = 82},
         {.key = u"kind"_s,
          .title = tr("Soort"),
          .text = [](const R& r) { return shortWord(r.line.lot.kind); },
          .tip = [](const R& r) { return word(r.line.lot.kind); },
          .width = 112},
         {.key = u"event"_s,
          .title = tr("Wat"),
          .text = [](const R& r) { return word(r.line.event); },
          .width = 76},
         {.key = u"amount"_s,
          .title = tr("Bij of af"),
          .text = [](const R& r) { return leaveText(r.line.lot.kind, r.line.amount); },
          .sort = [](const R& r) { return qlonglong{r.line.amount}; },
          .width = 72,
          .number = true},
         {.key = u"balance"_s,
          .title = tr("Saldo"),
          .text =
              [](const R& r) {
                  return r.balance == 0 ? u"0"_s : leaveText(r.line.lot.kind, r.balance);
              },
          .sort = [](const R& r) { return qlonglong{r.balance}; },
          .width = 72,
          .number = true},
         {.key = u"source"_s,
          .title = tr("Herkomst"),
          .text = [](const R& r) { return sourceText(r.line); },
          .tip = [](const R& r) { return qs(r.line.reason); },
          .width = 128},
         {.key = u"expires"_s,
          .title = tr("Vervalt"),
          .text = [](const R& r) { return expiryText(r.line.lot.expires); },
          .sort =
              [](const R& r) { return qlonglong{r.line.lot.expires.time_since_epoch().count()}; },
          .width = 88},
         {.key = u"reason"_s,
          .title = tr("Reden"),
          .text = [](const R& r) { return qs(r.line.reason); },
          .width = 176}},
        [](const R& r) { return r.line.id.value; }, parent);
}

RowModel<LeaveMonthRow>* makeLeaveMonthModel(const std::function<LeaveKind()>& kind,
                                             QObject* parent) {
    using R = LeaveMonthRow;
    return new RowModel<R>(
        {{.key = u"month"_s,
          .title = tr("Maand"),
          .text = [](const R& r) { return monthName(r.month, QLocale::LongFormat); },
          .sort = [](const R& r) { return r.month; },
          .width = 104},
         monthColumn(u"accrued"_s, tr("Opbouw"), &R::accrued, kind),
         monthColumn(u"taken"_s, tr("Af"), &R::taken, kind),
         monthColumn(u"other"_s, tr("Correctie"), &R::other, kind),
         monthColumn(u"balance"_s, tr("Saldo"), &R::balance, kind)},
        [](const R& r) { return std::int64_t{r.month}; }, parent);
}

} // namespace werkbalie::ui
