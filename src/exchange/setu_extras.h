// Allowances and expenses of a SETU timecard, which both versions keep in one kind of element.
#pragma once

#include "app/administration/timecards.h"

#include <string>
#include <vector>

namespace werkbalie::exchange::setu {

/// The list of codes: numbers in 1.4, "EA" with a number in 2.0.
enum class CodeList { First, Second };

/// The code of an expense, or empty. Only what the standard itself publishes the meaning of, in its
/// examples and usage notes: travel (102), travel between home and work (EA103), meals (202). The
/// B and O behind a number are not explained anywhere and stay away.
[[nodiscard]] std::string_view expenseCode(domain::ExpenseKind kind, CodeList list);
/// Stands where there is no code.
[[nodiscard]] std::string_view expenseWord(domain::ExpenseKind kind);

/// What such an element tells, as text.
struct Extra {
    std::string id;
    std::string code; ///< of the list; empty: none is known
    std::string word; ///< what it is without a code
    std::string day;
    std::string amount;   ///< euro of one unit
    std::string quantity; ///< units: kilometres, days, hours, shifts
    std::string note = {};
    const char* action = nullptr; ///< of 1.4, in a corrected week
    bool isExpense = true;
    bool billed = true;
    bool paid = true;
};
/// Allowances in euro at what the client pays, not to be paid out; expenses at cost.
[[nodiscard]] std::vector<Extra> extrasOf(const app::Timecard& card, CodeList list);

/// What a code of either list is known to mean on a card that comes in; the B or O behind it is
/// allowed.
enum class ExtraMeaning { Travel, Meal, Unknown };
[[nodiscard]] ExtraMeaning meaningOf(std::string_view code);

} // namespace werkbalie::exchange::setu
