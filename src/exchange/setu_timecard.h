// Hours as portals send them: the SETU timecard, 1.0 to 1.4 (XML) and 2.0 (XML and JSON).
#pragma once

#include "app/administration/hours.h"

#include <string>
#include <string_view>

namespace werkbalie::exchange {

enum class HoursFormat { Csv, Setu1Xml, Setu2Xml, Setu2Json };

/// By content, not by file name. What is neither XML nor JSON is taken for CSV.
/// Refusals: those of decodeText, setu.doctype, setu.not_xml, setu.not_a_timecard {root}.
[[nodiscard]] domain::Result<HoursFormat> sniffHoursFile(std::string_view bytes);

inline constexpr std::size_t kMaxTimecardBytes = 32U * 1024 * 1024;

/// Reads a timecard, or a JSON list of them. Entries carry the assignment id as placementId, the
/// worker's name, and `document/interval` as reference; lines are those of the file (XML) or the
/// number of the interval (JSON). Hours belong to the day that the sender assigned; clock times are
/// kept when they lie on that day. Duration decides; the rest of begin to end is break. Without
/// duration it is end minus begin, with the hour that summer time gives or takes.
///
/// A line that a correction changes or withdraws becomes an entry with that CardAction: the import
/// finds the earlier one by its reference.
///
/// What cannot become an hour entry becomes a finding, never silence: setu.hour_type_unknown,
/// setu.time_missing, setu.duration_invalid, setu.duration_too_long, setu.multiplier_invalid,
/// setu.rates_differ, setu.not_billable, setu.change_by_hand and setu.void_by_hand for a corrected
/// line without an id (all blocking), setu.card_rejected; setu.line_unchanged,
/// setu.allowance_skipped, setu.travel_skipped, setu.meal_skipped {type, amount of one, quantity,
/// date, note}, setu.outside_period, setu.no_hours, setu.namespace_missing, setu.not_understood
/// {element} (warnings); setu.lost {element} (of the standard, without a place here). Refusals:
/// those of sniffHoursFile, setu.not_json, setu.namespace {namespace}, file.too_large.
[[nodiscard]] domain::Result<app::HoursImport> readSetuTimecard(std::string_view bytes,
                                                                std::string fileName);

} // namespace werkbalie::exchange
