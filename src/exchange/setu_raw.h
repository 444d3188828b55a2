// What the three shapes of a SETU timecard have in common, as text, before it is judged.
#pragma once

#include "domain/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace werkbalie::exchange::setu {

struct RawRate {
    std::string multiplier; ///< percent; empty: 100
    bool billed = true;
    bool paid = true;
};
struct RawInterval {
    std::size_t line = 0;
    std::string id = {};
    std::string type = {};          ///< "Regular" (1.x) or "HT100" (2.0)
    std::string start = {};         ///< local date and time
    std::string end = {};           ///< may be empty
    std::string hours = {};         ///< decimal hours; may be empty
    std::string dayAssignment = {}; ///< may be empty
    std::string action = {};        ///< 1.x: Add, Change, Void, Unchanged or empty
    std::vector<RawRate> rates = {};
    bool billable = true;
};
struct RawAllowance {
    std::size_t line = 0;
    std::string type = {};
    std::string amount = {};
    std::string quantity = {};
    std::string start = {};
    std::string note = {};
};
/// A field that is not read: known to the standard and without a place here, or not known at all.
struct RawLeftOver {
    std::size_t line = 0;
    std::string element = {};
    bool known = false;
};
struct RawTimecard {
    std::string id = {};
    std::string space = {};  ///< namespace of the document; JSON has none
    std::string status = {}; ///< 1.x: "rejected", "corrected" or empty
    std::string worker = {};
    std::string assignment = {};
    std::string periodStart = {};
    std::string periodEnd = {};
    std::vector<RawInterval> intervals = {};
    std::vector<RawAllowance> allowances = {};
    std::vector<RawLeftOver> leftOver = {};
};

/// Which part of a card an element stands in.
enum class CardPart { Card, Interval };
/// Read by us; known to the standard but left out; or neither. Names as in the file.
enum class FieldFate { Read, Lost, Unknown };
[[nodiscard]] FieldFate fateIn1(CardPart part, std::string_view element);
[[nodiscard]] FieldFate fateIn2(CardPart part, std::string_view element);

/// Name of the root element without its prefix. Refusals: setu.not_xml {line}, setu.doctype.
[[nodiscard]] domain::Result<std::string> xmlRootName(const std::string& utf8);
[[nodiscard]] domain::Result<std::vector<RawTimecard>> readXml(const std::string& utf8);
/// Refusal setu.not_json.
[[nodiscard]] domain::Result<std::vector<RawTimecard>> readJson(const std::string& utf8);

} // namespace werkbalie::exchange::setu
