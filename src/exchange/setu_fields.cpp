// Which elements of the SETU timecard are read, which are lost here, and which nobody knows.
#include "exchange/setu_raw.h"

#include <algorithm>
#include <array>

namespace werkbalie::exchange::setu {

namespace {

/// Parties, names and moments tell who sent it: they are no hours and nothing is lost with them.
constexpr std::array kCard1Read{"Id",           "ReportedResource", "ReportedTime", "SubmitterInfo",
                                "ApprovalInfo", "AdditionalData",   "UserArea"};
constexpr std::array kCard1Lost{"CustomerReportingRequirements"};
constexpr std::array kInterval1Read{"Id",           "StartDateTime", "EndDateTime",
                                    "Duration",     "RateOrAmount",  "Allowance",
                                    "ApprovalInfo", "SubmitterInfo"};
constexpr std::array kInterval1Lost{"PieceWork", "AdditionalData", "Comment"};

constexpr std::array kCard2Read{"documentId", "supplier",    "customer",     "person",
                                "period",     "staffingIds", "timeInterval", "allowance"};
constexpr std::array kCard2Lost{
    "department",      "costCenter",          "project",
    "referenceNumber", "purchaseOrderNumber", "customerSpecificRequirements"};
constexpr std::array kInterval2Read{"id",        "typeCode", "period",
                                    "timeTotal", "payRates", "dayAssignment"};
constexpr std::array kInterval2Lost{"department",
                                    "costCenter",
                                    "project",
                                    "referenceNumber",
                                    "homeOfficeIndicator",
                                    "purchaseOrderLineItem",
                                    "customerSpecificRequirements"};

template <class Read, class Lost>
FieldFate fate(const Read& read, const Lost& lost, std::string_view element) {
    if (std::ranges::find(read, element) != read.end()) {
        return FieldFate::Read;
    }
    return std::ranges::find(lost, element) != lost.end() ? FieldFate::Lost : FieldFate::Unknown;
}

} // namespace

FieldFate fateIn1(CardPart part, std::string_view element) {
    return part == CardPart::Card ? fate(kCard1Read, kCard1Lost, element)
                                  : fate(kInterval1Read, kInterval1Lost, element);
}

FieldFate fateIn2(CardPart part, std::string_view element) {
    return part == CardPart::Card ? fate(kCard2Read, kCard2Lost, element)
                                  : fate(kInterval2Read, kInterval2Lost, element);
}

} // namespace werkbalie::exchange::setu
