// "25" with "dagen per jaar" on the screen is 250000 ten-thousandths in the terms, and back.
#include "ui/acquisition/terms_rows.h"

#include "domain/base/decimal.h"
#include "domain/base/finding_builder.h"
#include "ui/acquisition/terms_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <array>

namespace werkbalie::ui {
namespace {

using domain::Findings;

constexpr int kScale = 4;
constexpr std::int64_t kUnitsPerCent = 100;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

std::int64_t numberOf(const QString& text, Findings& findings) {
    if (text.trimmed().isEmpty()) {
        return 0;
    }
    const auto units = domain::parseDutchDecimal(trimmed(text), kScale);
    if (!units) {
        findings.push_back(domain::blockingFinding("terms.value_not_understood", "items",
                                                   {{"value", trimmed(text)}}));
        return 0;
    }
    return *units;
}

template <class Choice> void addChoice(EditorColumn& column, Choice choice) {
    column.codes << qs(domain::toText(choice));
    column.labels << word(choice);
}

} // namespace

std::vector<EditorColumn> termsItemColumns() {
    EditorColumn kinds{.title = tr("Onderdeel"), .kind = CellKind::Choice, .width = 188};
    for (const auto& facts : domain::allTermsItems()) {
        addChoice(kinds, facts.kind);
    }
    EditorColumn units{.title = tr("Uitgedrukt als"), .kind = CellKind::Choice, .width = 130};
    for (const auto unit : domain::allTermsUnits()) {
        addChoice(units, unit);
    }
    EditorColumn weights{.title = tr("Weegt"), .kind = CellKind::Choice, .width = 112};
    addChoice(weights, domain::TermsWeight::Essential);
    addChoice(weights, domain::TermsWeight::NonEssential);
    return {kinds,
            {.title = tr("Welke"), .width = 92},
            {.title = tr("Waarde"), .kind = CellKind::Count, .width = 72},
            units,
            {.title = tr("Uren/week of km"), .kind = CellKind::Count, .width = 128},
            weights,
            {.title = tr("Toelichting"), .width = 160}};
}

std::vector<EditorRow> rowsOf(const std::vector<domain::TermsItem>& items) {
    std::vector<EditorRow> rows;
    for (const auto& item : items) {
        const bool valued = item.unit != domain::TermsUnit::Described;
        rows.push_back({qs(domain::toText(item.kind)), qs(item.name),
                        valued ? shortNumber(item.value) : QString(), qs(domain::toText(item.unit)),
                        domain::hasQuantity(item.unit) ? shortNumber(item.quantity) : QString(),
                        qs(domain::toText(item.weight)), qs(item.note)});
    }
    return rows;
}

std::vector<domain::TermsItem> termsItemsOf(const std::vector<EditorRow>& rows,
                                            Findings& findings) {
    std::vector<domain::TermsItem> items;
    for (const auto& row : rows) {
        const auto kind = domain::parseTermsItemKind(str(row.value(0)));
        if (!kind) {
            continue;
        }
        auto item = domain::usualItem(*kind);
        item.name = trimmed(row.value(1));
        item.unit = domain::parseTermsUnit(str(row.value(3))).value_or(item.unit);
        item.value =
            item.unit == domain::TermsUnit::Described ? 0 : numberOf(row.value(2), findings);
        item.quantity = domain::hasQuantity(item.unit) ? numberOf(row.value(4), findings) : 0;
        item.weight = domain::parseTermsWeight(str(row.value(5))).value_or(item.weight);
        item.note = trimmed(row.value(6));
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<EditorColumn> stepColumns() {
    return {{.title = tr("Trede"), .width = 150},
            {.title = tr("Loon (€)"), .kind = CellKind::Count, .width = 110}};
}

std::vector<EditorRow> rowsOf(const std::vector<domain::PayStep>& steps) {
    std::vector<EditorRow> rows;
    for (const auto& step : steps) {
        rows.push_back({qs(step.name), shortNumber(step.wage.cents() * kUnitsPerCent)});
    }
    return rows;
}

std::vector<domain::PayStep> stepsOf(const std::vector<EditorRow>& rows, Findings& findings) {
    std::vector<domain::PayStep> steps;
    for (const auto& row : rows) {
        const std::string text = trimmed(row.value(1));
        const auto wage = domain::Money::parseDutch(text);
        if (!wage && !text.empty()) {
            findings.push_back(
                domain::blockingFinding("terms.value_not_understood", "steps", {{"value", text}}));
        }
        steps.push_back({.name = trimmed(row.value(0)), .wage = wage.value_or(domain::Money{})});
    }
    return steps;
}

std::vector<EditorColumn> increaseColumns() {
    EditorColumn kinds{.title = tr("Soort"), .kind = CellKind::Choice, .width = 150};
    addChoice(kinds, domain::IncreaseKind::Percentage);
    addChoice(kinds, domain::IncreaseKind::Amount);
    return {{.title = tr("Vanaf"), .kind = CellKind::Date, .width = 120},
            kinds,
            {.title = tr("Hoogte"), .kind = CellKind::Count, .width = 90},
            {.title = tr("Toelichting"), .width = 200}};
}

std::vector<EditorRow> rowsOf(const std::vector<domain::WageIncrease>& increases) {
    std::vector<EditorRow> rows;
    for (const auto& increase : increases) {
        rows.push_back({qs(domain::isoDate(increase.from)), qs(domain::toText(increase.kind)),
                        shortNumber(increase.value), qs(increase.note)});
    }
    return rows;
}

std::vector<domain::WageIncrease> increasesOf(const std::vector<EditorRow>& rows,
                                              Findings& findings) {
    std::vector<domain::WageIncrease> increases;
    for (const auto& row : rows) {
        const auto from = domain::parseIsoDate(str(row.value(0)));
        if (!from) {
            findings.push_back(
                domain::blockingFinding("pay_scale.increase_without_date", "increases"));
            continue;
        }
        increases.push_back({.from = *from,
                             .kind = domain::parseIncreaseKind(str(row.value(1)))
                                         .value_or(domain::IncreaseKind::Percentage),
                             .value = numberOf(row.value(2), findings),
                             .note = trimmed(row.value(3))});
    }
    return increases;
}

} // namespace werkbalie::ui
