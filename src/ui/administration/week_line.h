// One placement in the grid: what is stored, what stands on the screen, and what is said of it.
#pragma once

#include "app/administration/hours.h"
#include "domain/administration/week/acceptance.h"
#include "domain/administration/week/week_check.h"
#include "ui/administration/week_cells.h"
#include "ui/support/look.h"

#include <QString>
#include <map>

namespace werkbalie::ui {

/// A cell whose text is not understood: it keeps what was typed.
struct Unreadable {
    QString text;
    domain::Refusal why;
    bool operator==(const Unreadable&) const = default;
};
using CellKey = std::pair<RowKey, int>; ///< day 0..6

/// What an edit changes, and an undo brings back.
struct LineState {
    domain::Timesheet sheet;
    std::map<CellKey, Unreadable> unreadable = {};
    std::vector<RowKey> asked = {}; ///< rows that were asked for, with or without hours
    std::map<CellKey, domain::HoursInput> theirs = {}; ///< cells that another saved differently
    bool operator==(const LineState&) const = default;
};

/// What the tariff puts on allowances in euro, of placements where it is not all of it.
using ChargesOf = std::map<domain::PlacementId, domain::ChargeFactors>;

/// What sick pay is raised to, for the margin.
using SickFloors = std::map<domain::PlacementId, domain::WeekFloors>;

struct WeekLine {
    app::WeekRow row; ///< its sheet lies in `now`
    LineState now;
    domain::Timesheet stored;
    domain::WeekMinutes planned{};
    domain::Findings findings = {};                   ///< that nobody accepted
    std::vector<domain::JudgedFinding> accepted = {}; ///< warnings that somebody did
    std::vector<domain::Acceptance> acceptances = {}; ///< as stored, of whatever hours
    std::optional<domain::WeekContext> context = {};  ///< what the checks are made on
    domain::WeekPrices terms = {};
    domain::WeekValue value = {};
    bool valued = false;

    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] bool hasRoster() const { return !row.roster.empty(); }
    /// What the day takes when it went as planned: with begin and end when the roster tells.
    [[nodiscard]] domain::HoursInput plannedOn(int day) const;
    [[nodiscard]] bool isEdited() const {
        return !(now.sheet == stored) || !now.unreadable.empty() || !now.theirs.empty();
    }
    [[nodiscard]] bool canEdit(const RowKey& key, int day) const;
    /// Of a day's cell in the first row: plain hours, or a day off or marked hours that stand alone
    /// there, so that a week with leave stays one line.
    [[nodiscard]] RowKey keyIn(const RowKey& row, int day) const;
    /// Rows under the first one: kinds beside other hours of their day, and those asked for.
    [[nodiscard]] std::vector<RowKey> otherRows() const;
    [[nodiscard]] domain::Date dateOf(int day) const { return dayAt(now.sheet.week, day); }
    /// Findings on a day, or with day -1 on the week as a whole.
    [[nodiscard]] domain::Findings findingsOn(int day) const;
    void takeFindings(const domain::Findings& found);
    /// Those on a day, with day -1 on the week as a whole.
    [[nodiscard]] std::vector<domain::JudgedFinding> acceptedOn(int day) const;
    [[nodiscard]] Meaning meaningOn(int day) const; ///< of the gravest finding
};

/// Of a processed week the one it was processed under, else the one that holds on its Monday; null
/// without.
[[nodiscard]] const domain::AllowanceScheme*
schemeOf(const app::WeekRow& row, const std::vector<domain::AllowanceScheme>& schemes,
         domain::IsoWeek week);
[[nodiscard]] WeekLine lineOf(app::WeekRow row, domain::IsoWeek week);
/// Gravest severity, or none.
[[nodiscard]] Meaning gravestOf(const domain::Findings& findings);

} // namespace werkbalie::ui
