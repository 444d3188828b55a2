// Which codes are used, and what one unit of an allowance or expense comes to.
#include "exchange/setu_extras.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"

namespace werkbalie::exchange::setu {

using domain::AmountUnit;
using domain::ExpenseKind;

namespace {

const char* unitWord(AmountUnit unit) {
    switch (unit) {
    case AmountUnit::Hour:
        return "per uur";
    case AmountUnit::Shift:
        return "per dienst";
    case AmountUnit::Day:
        return "per dag";
    }
    return "";
}

/// What a correction of hours changes of them has no name in the standard: 2.0 tells how they are.
Extra allowanceOf(const domain::DayAmount& amount, std::string id) {
    return {.id = std::move(id),
            .code = {},
            .word = amount.pay.band,
            .day = domain::isoDate(amount.day),
            .amount = domain::exactText(amount.pay.charged),
            .quantity = domain::quantityText(amount.pay.unit, amount.pay.quantity),
            .note = amount.pay.band + ", " + unitWord(amount.pay.unit),
            .isExpense = false,
            .billed = true,
            .paid = false};
}

Extra expenseOf(const app::CardExpense& expense, CodeList list) {
    return {.id = {},
            .code = std::string(expenseCode(expense.kind, list)),
            .word = std::string(expenseWord(expense.kind)),
            .day = domain::isoDate(expense.day),
            .amount = domain::exactText(expense.each),
            .quantity = domain::formatDecimal(expense.quantity, 2, 2),
            .note = expense.description,
            .billed = expense.billed};
}

} // namespace

std::string_view expenseCode(ExpenseKind kind, CodeList list) {
    const bool first = list == CodeList::First;
    switch (kind) {
    case ExpenseKind::Commute:
        return first ? "102" : "EA103";
    case ExpenseKind::BusinessTravel:
    case ExpenseKind::PublicTransport:
        return first ? "102" : "EA102";
    case ExpenseKind::Meal:
        return first ? "202" : "EA202";
    case ExpenseKind::HomeWorking:
    case ExpenseKind::Tools:
    case ExpenseKind::Other:
        break;
    }
    return {};
}

std::string_view expenseWord(ExpenseKind kind) {
    switch (kind) {
    case ExpenseKind::Commute:
        return "Commuting";
    case ExpenseKind::BusinessTravel:
        return "Business travel";
    case ExpenseKind::PublicTransport:
        return "Public transport";
    case ExpenseKind::HomeWorking:
        return "Home working";
    case ExpenseKind::Meal:
        return "Meal";
    case ExpenseKind::Tools:
        return "Tools and clothing";
    case ExpenseKind::Other:
        break;
    }
    return "Other expense";
}

std::vector<Extra> extrasOf(const app::Timecard& card, CodeList list) {
    std::vector<Extra> extras;
    for (const domain::DayAmount& amount : card.allowances) {
        extras.push_back(
            allowanceOf(amount, card.documentId() + "-a" + std::to_string(extras.size() + 1)));
    }
    for (const app::CardExpense& expense : card.expenses) {
        Extra& extra = extras.emplace_back(expenseOf(expense, list));
        extra.id = card.documentId() + "-e" + std::to_string(expense.id.value);
        if (card.corrected) {
            extra.action = expense.settled ? "Unchanged" : "Add";
        }
    }
    return extras;
}

ExtraMeaning meaningOf(std::string_view code) {
    std::string number = domain::foldText(domain::trim(code));
    if (number.starts_with("ea")) {
        number.erase(0, 2);
    }
    if (number.ends_with('b') || number.ends_with('o')) {
        number.pop_back();
    }
    if (number == "102" || number == "103") {
        return ExtraMeaning::Travel;
    }
    return number == "202" ? ExtraMeaning::Meal : ExtraMeaning::Unknown;
}

} // namespace werkbalie::exchange::setu
