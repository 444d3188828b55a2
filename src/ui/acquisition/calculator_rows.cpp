// Between the text of cells and the terms of a calculation.
#include "ui/acquisition/calculator_rows.h"

#include "app/format_nl.h"
#include "domain/acquisition/tariff/allowance_kinds.h"
#include "domain/base/decimal.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::AllowanceCarries;
using domain::AllowanceKind;
using domain::Percentage;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

constexpr std::initializer_list<AllowanceKind> kKinds{
    AllowanceKind::Overtime,      AllowanceKind::Irregular, AllowanceKind::Shift,
    AllowanceKind::PublicHoliday, AllowanceKind::Travel,    AllowanceKind::StandBy,
    AllowanceKind::CancelledCall, AllowanceKind::Other};
constexpr std::initializer_list<AllowanceCarries> kCarries{
    AllowanceCarries::Wage, AllowanceCarries::WageAndPremiums, AllowanceCarries::All};

/// Without zeros at the end: "150", "8,33".
QString shortest(std::int64_t units, int scale) {
    auto text = domain::formatDecimal(units, scale, scale);
    while (text.find('.') != std::string::npos && (text.back() == '0' || text.back() == '.')) {
        const bool point = text.back() == '.';
        text.pop_back();
        if (point) {
            break;
        }
    }
    return qs(app::dutchNumber(text));
}

std::optional<std::int64_t> unitsOf(const QString& text, int scale) {
    const auto units = domain::parseDutchDecimal(trimmed(text), scale);
    return units && *units >= 0 ? std::optional(*units) : std::nullopt;
}

struct Figure {
    int column;
    int scale;
};

std::vector<Figure> figuresOf(FigureTable table) {
    switch (table) {
    case FigureTable::Allowances:
        return {{2, Percentage::kScale}};
    case FigureTable::Expenses:
        return {{1, domain::HourlyRate::kScale}};
    case FigureTable::Percentages:
        return {{1, Percentage::kScale}};
    case FigureTable::AddOns:
        return {{1, Percentage::kScale}, {2, domain::Factor::kScale}};
    }
    return {};
}

} // namespace

QString unreadableCell(FigureTable table, const std::vector<EditorRow>& rows) {
    for (const auto& row : rows) {
        for (const auto& figure : figuresOf(table)) {
            const auto text = row.value(figure.column).trimmed();
            if (!text.isEmpty() && !unitsOf(text, figure.scale)) {
                return text;
            }
        }
    }
    return {};
}

std::vector<EditorColumn> allowanceColumns() {
    EditorColumn kind{.title = tr("Soort"), .kind = CellKind::Choice, .width = 92};
    for (const auto each : kKinds) {
        kind.codes << qs(domain::toText(each));
        kind.labels << word(each);
    }
    EditorColumn carries{.title = tr("Neemt mee"), .kind = CellKind::Choice, .width = 110};
    carries.codes << QString();
    carries.labels << tr("Gebruikelijk");
    for (const auto each : kCarries) {
        carries.codes << qs(domain::toText(each));
        carries.labels << word(each);
    }
    return {{.title = tr("Naam"), .width = 96},
            kind,
            {.title = tr("% van loon"), .width = 72},
            carries};
}

std::vector<EditorRow> toRows(const std::vector<domain::AllowanceTerms>& terms) {
    std::vector<EditorRow> rows;
    for (const auto& each : terms) {
        const bool usual = domain::allowanceDefault(each.kind).carries == each.carries;
        rows.push_back({qs(each.name), qs(domain::toText(each.kind)),
                        shortest(each.percentage.units(), Percentage::kScale),
                        usual ? QString() : qs(domain::toText(each.carries))});
    }
    return rows;
}

std::vector<domain::AllowanceTerms> allowancesOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::AllowanceTerms> terms;
    for (const auto& row : rows) {
        const auto percentage = unitsOf(row.value(2), Percentage::kScale);
        if (row.value(0).isEmpty() || !percentage) {
            continue;
        }
        const auto kind =
            domain::parseAllowanceKind(str(row.value(1))).value_or(AllowanceKind::Other);
        auto each =
            domain::allowanceOf(kind, str(row.value(0)), Percentage::fromUnits(*percentage));
        each.carries = domain::parseAllowanceCarries(str(row.value(3))).value_or(each.carries);
        terms.push_back(std::move(each));
    }
    return terms;
}

std::vector<EditorColumn> expenseColumns() {
    return {{.title = tr("Naam"), .width = 150},
            {.title = tr("€ per uur"), .width = 80},
            {.title = tr("Marge"),
             .kind = CellKind::Choice,
             .width = 120,
             .codes = {u"without"_s, u"with"_s},
             .labels = {tr("Zonder marge"), tr("Met marge")}}};
}

std::vector<EditorRow> toRows(const std::vector<domain::ExpenseTerms>& terms) {
    std::vector<EditorRow> rows;
    for (const auto& each : terms) {
        rows.push_back({qs(each.name), shortest(each.perHour.units(), domain::HourlyRate::kScale),
                        each.withMargin ? u"with"_s : u"without"_s});
    }
    return rows;
}

std::vector<domain::ExpenseTerms> expensesOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::ExpenseTerms> terms;
    for (const auto& row : rows) {
        const auto amount = unitsOf(row.value(1), domain::HourlyRate::kScale);
        if (!row.value(0).isEmpty() && amount) {
            terms.push_back({.name = str(row.value(0)),
                             .perHour = domain::HourlyRate::fromUnits(*amount),
                             .withMargin = row.value(2) == u"with"_s});
        }
    }
    return terms;
}

std::vector<EditorColumn> percentageColumns() {
    return {{.title = tr("Naam"), .width = 220}, {.title = u"%"_s, .width = 80}};
}

std::vector<EditorRow> toRows(const std::vector<domain::NamedPercentage>& lines) {
    std::vector<EditorRow> rows;
    for (const auto& each : lines) {
        rows.push_back({qs(each.key), shortest(each.percentage.units(), Percentage::kScale)});
    }
    return rows;
}

std::vector<domain::NamedPercentage> percentagesOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::NamedPercentage> lines;
    for (const auto& row : rows) {
        const auto percentage = unitsOf(row.value(1), Percentage::kScale);
        if (!row.value(0).isEmpty() && percentage) {
            lines.push_back({str(row.value(0)), Percentage::fromUnits(*percentage)});
        }
    }
    return lines;
}

std::vector<EditorColumn> addOnColumns() {
    return {{.title = tr("Naam"), .width = 150},
            {.title = tr("Aantal"), .width = 80},
            {.title = tr("Per stuk"), .width = 80}};
}

std::vector<EditorRow> toRows(const std::vector<domain::FactorAddOn>& addOns) {
    std::vector<EditorRow> rows;
    for (const auto& each : addOns) {
        rows.push_back({qs(each.name), shortest(each.quantity.units(), Percentage::kScale),
                        shortest(each.perUnit.units(), domain::Factor::kScale)});
    }
    return rows;
}

std::vector<domain::FactorAddOn> addOnsOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::FactorAddOn> addOns;
    for (const auto& row : rows) {
        const auto quantity = unitsOf(row.value(1), Percentage::kScale);
        const auto perUnit = unitsOf(row.value(2), domain::Factor::kScale);
        if (!row.value(0).isEmpty() && quantity && perUnit) {
            addOns.push_back({.name = str(row.value(0)),
                              .quantity = Percentage::fromUnits(*quantity),
                              .perUnit = domain::Factor::fromUnits(*perUnit)});
        }
    }
    return addOns;
}

} // namespace werkbalie::ui
