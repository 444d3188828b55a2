// The checks of a week over all that an import adds: the sheets of a worker see each other, and a
// row that brings something forbidden is taken out again.
#include "app/administration/hours_file/importer.h"

#include "app/administration/week_contexts.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::Findings;

constexpr std::int64_t kStepEvery = 500;

WeekRow rowOf(const WorkingSheet& working) {
    const storage::PlacementRow& placement = *working.placement;
    WeekRow row;
    row.placement = placement.id;
    row.candidate = placement.candidate;
    row.client = placement.client;
    row.clientName = placement.clientName;
    row.occupation = placement.occupation;
    row.wage = placement.wage;
    row.agreedMinutes = placement.minutesPerWeek;
    row.placementDays = placement.period;
    row.sheet.placement = placement.id;
    row.sheet.week = working.sheet.week;
    return row;
}

bool isNew(const domain::Finding& finding, const Findings& before) {
    return std::ranges::find(before, finding) == before.end();
}

/// The hours of one sheet under the law and what was agreed, row by row when something is wrong.
class SheetJudge {
public:
    SheetJudge(WorkingSheet& working, domain::WeekContext& week,
               const domain::ParameterSet& parameters)
        : m_working(working), m_week(week), m_parameters(parameters) {}

    /// What the new rows bring. Rows that bring something blocking are named in `forbidden`.
    Findings judge(std::map<std::size_t, Findings>& forbidden) {
        const auto stored = static_cast<std::ptrdiff_t>(m_working.storedEntries);
        std::vector<domain::TimeEntry> all = m_working.sheet.entries;
        m_week.sheet = m_working.sheet;
        m_week.sheet.entries.assign(all.begin(), all.begin() + stored);
        const Findings before = stored > 0 ? domain::checkWeek(m_week, m_parameters) : Findings{};
        m_week.sheet.entries = all;
        Findings found = newOnes(before);
        if (!domain::hasBlocking(found)) {
            return found;
        }
        m_week.sheet.entries.assign(all.begin(), all.begin() + stored);
        for (std::size_t i = 0; i < m_working.rowOf.size();) {
            i = tryRow(all, i, before, forbidden);
        }
        return newOnes(before);
    }

private:
    [[nodiscard]] Findings newOnes(const Findings& before) const {
        Findings found = domain::checkWeek(m_week, m_parameters);
        std::erase_if(found, [&](const auto& finding) { return !isNew(finding, before); });
        return found;
    }
    /// Adds the entries of the row that begins at `from`; returns where the next one begins.
    std::size_t tryRow(const std::vector<domain::TimeEntry>& all, std::size_t from,
                       const Findings& before, std::map<std::size_t, Findings>& forbidden) {
        const std::size_t row = m_working.rowOf[from];
        std::size_t until = from;
        while (until < m_working.rowOf.size() && m_working.rowOf[until] == row) {
            m_week.sheet.entries.push_back(all[m_working.storedEntries + until]);
            ++until;
        }
        Findings found = newOnes(before);
        if (domain::hasBlocking(found)) {
            m_week.sheet.entries.resize(m_week.sheet.entries.size() - (until - from));
            std::erase_if(found, [](const domain::Finding& finding) {
                return finding.severity != domain::Severity::Blocking;
            });
            auto& why = forbidden[row];
            why.insert(why.end(), found.begin(), found.end());
        }
        return until;
    }

    WorkingSheet& m_working;
    domain::WeekContext& m_week;
    const domain::ParameterSet& m_parameters;
};

/// The last new row that has hours on the day of the finding; of a whole week the last row.
std::size_t rowFor(const domain::Finding& finding, const WorkingSheet& working) {
    for (std::size_t i = working.rowOf.size(); i > 0; --i) {
        const auto& entry = working.sheet.entries[working.storedEntries + i - 1];
        if (finding.where.starts_with(domain::isoDate(entry.day))) {
            return working.rowOf[i - 1];
        }
    }
    return working.rowOf.back();
}

/// Sheets of one week, each with its place in the contexts of that week.
std::map<domain::IsoWeek, std::vector<WorkingSheet*>>
byWeek(const std::vector<WorkingSheet*>& changed) {
    std::map<domain::IsoWeek, std::vector<WorkingSheet*>> weeks;
    for (WorkingSheet* working : changed) {
        weeks[working->sheet.week].push_back(working);
    }
    return weeks;
}

} // namespace

void HoursImporter::reject(std::size_t row, Findings findings) {
    RowVerdict& verdict = m_verdicts[row];
    verdict.outcome = ImportRowOutcome::Rejected;
    verdict.findings = std::move(findings);
    verdict.entries = 0;
    takeOut(row);
}

/// From every sheet: a row may have hours in two of them. What it replaced comes back.
void HoursImporter::takeOut(std::size_t row) {
    for (auto& [key, working] : m_sheets) {
        for (const auto& [by, entry] : working.replaced) {
            if (by == row) {
                const auto end = static_cast<std::ptrdiff_t>(working.storedEntries++);
                working.sheet.entries.insert(working.sheet.entries.begin() + end, entry);
            }
        }
        std::erase_if(working.replaced, [row](const auto& each) { return each.first == row; });
        for (std::size_t i = working.rowOf.size(); i > 0; --i) {
            if (working.rowOf[i - 1] == row) {
                const auto at = static_cast<std::ptrdiff_t>(i - 1);
                const auto entry = static_cast<std::ptrdiff_t>(working.storedEntries) + at;
                working.sheet.entries.erase(working.sheet.entries.begin() + entry);
                working.rowOf.erase(working.rowOf.begin() + at);
            }
        }
    }
}

domain::Result<void> HoursImporter::checkWeeks(Progress& progress) {
    const auto changed = changedSheets();
    const auto total = static_cast<std::int64_t>(changed.size());
    std::int64_t done = 0;
    std::map<domain::CandidateId, std::vector<domain::OtherHours>> accepted;
    for (const auto& [week, sheets] : byWeek(changed)) {
        std::vector<WeekRow> rows;
        for (const WorkingSheet* working : sheets) {
            rows.push_back(rowOf(*working));
        }
        auto contexts = weekContexts(m_context, rows);
        for (WorkingSheet* working : sheets) {
            if (done++ % kStepEvery == 0) {
                progress.step(done, total);
                if (progress.stopRequested()) {
                    return domain::refuse("import.stopped");
                }
            }
            if (working->rowOf.empty()) {
                continue; // nothing came instead of what was withdrawn
            }
            auto& context = contexts.at(working->placement->id);
            auto& earlier = accepted[working->placement->candidate];
            context.others.insert(context.others.end(), earlier.begin(), earlier.end());
            std::map<std::size_t, Findings> forbidden;
            const Findings found =
                SheetJudge(*working, context, m_context.parameters).judge(forbidden);
            for (auto& [row, why] : forbidden) {
                reject(row, std::move(why));
            }
            for (const auto& finding : working->rowOf.empty() ? Findings{} : found) {
                RowVerdict& verdict = m_verdicts[rowFor(finding, *working)];
                verdict.findings.push_back(finding);
            }
            for (std::size_t i = 0; i < working->rowOf.size(); ++i) {
                earlier.push_back({.entry = working->sheet.entries[working->storedEntries + i],
                                   .place = working->placement->clientName});
            }
        }
    }
    for (RowVerdict& verdict : m_verdicts) {
        if (verdict.outcome == ImportRowOutcome::Accepted && !verdict.findings.empty()) {
            verdict.outcome = ImportRowOutcome::AcceptedWithWarning;
        }
    }
    return {};
}

} // namespace werkbalie::app
