// Figures of receipts in Dutch notation.
#include "ui/acquisition/receipt_rows.h"

#include "app/format_nl.h"
#include "domain/acquisition/quotation/tariff_shares.h"
#include "domain/base/decimal.h"
#include "domain/base/rounding.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <map>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t kWhole = 1'000'000; // 100 % in units of 10^-4 percent
constexpr std::int64_t kCent = 100;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString number(std::int64_t units, int decimals) {
    return qs(app::dutchNumber(domain::formatDecimal(units, 4, decimals)));
}

QString percent(std::int64_t units) {
    return units == 0 ? QString() : number(units, 2) + u'%';
}

QString feeLineName(std::string_view key) {
    static const std::map<std::string, const char*, std::less<>> kNames{
        {"yearly_wage", QT_TRANSLATE_NOOP("werkbalie::ui", "Bruto jaarloon")},
        {"holiday_allowance", QT_TRANSLATE_NOOP("werkbalie::ui", "Vakantiebijslag")},
        {"year_end_bonus", QT_TRANSLATE_NOOP("werkbalie::ui", "Eindejaarsuitkering")},
        {"bonus", QT_TRANSLATE_NOOP("werkbalie::ui", "Bonus")},
        {"car", QT_TRANSLATE_NOOP("werkbalie::ui", "Auto")},
        {"fee", QT_TRANSLATE_NOOP("werkbalie::ui", "Vergoeding")},
        {"rate", QT_TRANSLATE_NOOP("werkbalie::ui", "Inkooptarief")},
        {"margin", QT_TRANSLATE_NOOP("werkbalie::ui", "Marge")},
        {"takeover_fee", QT_TRANSLATE_NOOP("werkbalie::ui", "Overnamevergoeding")},
    };
    const auto found = kNames.find(key);
    return found == kNames.end() ? qs(key) : tr(found->second);
}

RateGroup feeGroup(std::string_view key) {
    if (key == "margin" || key == "fee" || key == "takeover_fee") {
        return RateGroup::Margin;
    }
    return key == "yearly_wage" || key == "rate" ? RateGroup::Wage : RateGroup::Reservations;
}

QString partName(domain::TariffPart part) {
    switch (part) {
    case domain::TariffPart::Wage:
        return tr("Loon");
    case domain::TariffPart::PaidDaysOff:
        return tr("Doorbetaalde vrije dagen");
    case domain::TariffPart::HolidayAllowance:
        return tr("Vakantiebijslag en bonus");
    case domain::TariffPart::Premiums:
        return tr("Premies werkgever");
    case domain::TariffPart::Pension:
        return tr("Pensioen");
    case domain::TariffPart::Other:
        return tr("Overige werkgeverskosten");
    case domain::TariffPart::Expenses:
        return tr("Onkosten");
    }
    return {};
}

RateGroup groupOf(domain::TariffPart part) {
    switch (part) {
    case domain::TariffPart::Wage:
        return RateGroup::Wage;
    case domain::TariffPart::PaidDaysOff:
    case domain::TariffPart::HolidayAllowance:
        return RateGroup::Reservations;
    case domain::TariffPart::Premiums:
        return RateGroup::Premiums;
    case domain::TariffPart::Pension:
        return RateGroup::Pension;
    case domain::TariffPart::Other:
        return RateGroup::Other;
    case domain::TariffPart::Expenses:
        return RateGroup::Expenses;
    }
    return RateGroup::Other;
}

/// The base of the margin is the tariff, that of all other lines a share of the wage.
QString baseInFull(const domain::RateLine& line, domain::HourlyRate wage) {
    const std::int64_t euros =
        domain::mulDiv(wage.units(), line.base, kWhole, domain::Rounding::HalfAwayFromZero);
    const auto amount = u"€ "_s + number(euros, 4);
    if (line.key == "margin") {
        return tr("%1, het tarief").arg(amount);
    }
    return line.base == kWhole
               ? tr("%1, het uurloon").arg(amount)
               : tr("%1, dat is %2 van het uurloon").arg(amount, percent(line.base));
}

} // namespace

std::vector<ReceiptRow> receiptRows(const domain::RateBreakdown& breakdown) {
    std::vector<ReceiptRow> rows;
    rows.reserve(breakdown.lines.size());
    for (const domain::RateLine& line : breakdown.lines) {
        if (line.amount == 0) {
            continue;
        }
        rows.push_back({.key = std::string(line.key),
                        .name = rateLineName(line),
                        .base = percent(line.base),
                        .baseMeaning = baseInFull(line, breakdown.grossHourlyWage),
                        .percentage = percent(line.percentage),
                        .amount = number(line.amount, 4),
                        .units = line.amount,
                        .group = rateLineGroup(line),
                        .unverified = line.unverified,
                        .source = std::string(line.source)});
    }
    return rows;
}

std::vector<ReceiptRow> receiptRows(const std::vector<domain::FeeLine>& lines) {
    std::vector<ReceiptRow> rows;
    for (const domain::FeeLine& line : lines) {
        rows.push_back({.key = line.key,
                        .name = feeLineName(line.key),
                        .base = qs(app::dutchMoney(line.base)),
                        .baseMeaning = qs(app::dutchMoney(line.base)),
                        .percentage = percent(line.percentage.units()),
                        .amount = qs(app::dutchNumber(line.amount.toString())),
                        .units = line.amount.cents() * kCent,
                        .group = feeGroup(line.key),
                        .unverified = line.source.find("[unverified]") != std::string::npos,
                        .fromZero = line.key == "fee" || line.key == "takeover_fee",
                        .source = line.source});
    }
    return rows;
}

std::vector<ReceiptRow> clientRows(const domain::RateBreakdown& breakdown) {
    std::vector<ReceiptRow> rows;
    for (const domain::TariffShare& share : domain::tariffShares(breakdown)) {
        rows.push_back({.key = "part:" + std::to_string(static_cast<int>(share.part)),
                        .name = partName(share.part),
                        .percentage = share.percent == 0 ? u"< 1%"_s : u"%1%"_s.arg(share.percent),
                        .units = share.percent,
                        .group = groupOf(share.part)});
    }
    return rows;
}

std::vector<RateStep> stepsOf(const std::vector<ReceiptRow>& rows) {
    std::vector<RateStep> steps;
    steps.reserve(rows.size());
    for (const ReceiptRow& row : rows) {
        steps.push_back({.name = row.name,
                         .amount = row.units,
                         .isMargin = row.group == RateGroup::Margin,
                         .label = row.amount.isEmpty() ? row.percentage : QString(),
                         .group = row.group,
                         .fromZero = row.fromZero});
    }
    return steps;
}

RowModel<ReceiptRow>* makeLinesModel(QObject* parent) {
    return new RowModel<ReceiptRow>(
        {{.key = u"name"_s,
          .title = tr("Post"),
          .text = [](const ReceiptRow& r) { return r.name; },
          .meaning =
              [](const ReceiptRow& r) { return r.unverified ? Meaning::Attention : Meaning::None; },
          .tip =
              [](const ReceiptRow& r) {
                  return r.unverified ? tr("Dit cijfer is nog niet bevestigd") : QString();
              },
          .width = 220},
         {.key = u"base"_s,
          .title = tr("Grondslag"),
          .text = [](const ReceiptRow& r) { return r.base; },
          .tip = [](const ReceiptRow& r) { return r.baseMeaning; },
          .width = 112,
          .number = true},
         {.key = u"percentage"_s,
          .title = tr("Percentage"),
          .text = [](const ReceiptRow& r) { return r.percentage; },
          .width = 104,
          .number = true},
         {.key = u"amount"_s,
          .title = tr("Bedrag in €"),
          .text = [](const ReceiptRow& r) { return r.amount; },
          .width = 104,
          .number = true}},
        [](const ReceiptRow&) { return std::int64_t{0}; }, parent);
}

} // namespace werkbalie::ui
