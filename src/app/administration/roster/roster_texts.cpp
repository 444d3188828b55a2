// Fills the roster texts in, and logs what was sent.
#include "app/administration/roster/roster_texts.h"

#include "app/guidance/contact_moments.h"
#include "app/text_sections.h"
#include "domain/base/text.h"
#include "embedded/rosterTexts.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/worker_weeks.h"

#include <algorithm>
#include <map>

namespace werkbalie::app {

namespace {

using domain::Result;
using domain::RosterShift;
using domain::RosterState;

TextValues partsOf(Language language) {
    const std::string_view name = language == Language::Dutch ? "roster_nl.txt" : "roster_en.txt";
    TextValues parts;
    for (const EmbeddedFile& each : embedded::rosterTexts()) {
        if (each.name == name) {
            for (auto& [part, text] : sectionsOf(each.text)) {
                parts.emplace(part, std::move(text));
            }
        }
    }
    return parts;
}

/// A shift with the client it is at.
struct ToldShift {
    RosterShift shift;
    std::string clientName;
};
struct ToldWorker {
    domain::CandidateId candidate;
    std::string workerName;
    std::vector<ToldShift> shifts = {};
};

class TextWriter {
public:
    TextWriter(Context& context, domain::IsoWeek week, Language language)
        : m_parts(partsOf(language)), m_weekdays(domain::splitList(m_parts["weekdays"], ' ')) {
        m_common["week"] = std::to_string(week.week());
        m_common["from"] = domain::dutchDate(week.monday());
        m_common["until"] = domain::dutchDate(week.sunday());
        m_common["sender"] = context.user.displayName;
        const auto agency = storage::AgencyRepository(context.database.connection()).load();
        m_common["agency"] = agency ? agency->name : std::string();
    }

    [[nodiscard]] RosterText text(const ToldWorker& worker,
                                  const storage::WorkerFacts& facts) const {
        RosterText text{.candidate = worker.candidate,
                        .workerName = worker.workerName,
                        .to = facts.email,
                        .subject = {},
                        .body = {}};
        TextValues values = m_common;
        values["name"] = facts.firstName;
        std::string lines;
        for (const ToldShift& told : worker.shifts) {
            lines += (lines.empty() ? "" : "\n") + line(told);
            if (told.shift.isOn() && told.shift.state != RosterState::Confirmed) {
                text.shifts.push_back(told.shift);
            }
        }
        values["lines"] = lines;
        text.subject = filledText(part("subject"), values);
        text.body = filledText(part("body"), values);
        return text;
    }

private:
    [[nodiscard]] std::string part(std::string_view name) const {
        const auto found = m_parts.find(name);
        return found == m_parts.end() ? std::string() : found->second;
    }
    [[nodiscard]] std::string line(const ToldShift& told) const {
        const domain::ShiftTimes& times = told.shift.times;
        const std::size_t weekday = domain::isoWeekday(times.day) - 1;
        TextValues values;
        values["day"] = weekday < m_weekdays.size() ? m_weekdays[weekday] : std::string();
        values["date"] = domain::dutchDate(times.day).substr(0, 5);
        values["times"] = domain::timesText(times);
        values["break"] = std::to_string(times.breakMinutes);
        values["client"] = told.clientName;
        values["occupation"] = told.shift.occupation;
        values["place"] = told.shift.place.empty() ? "" : ", " + told.shift.place;
        return filledText(part(partOf(told.shift)), values);
    }
    [[nodiscard]] static std::string_view partOf(const RosterShift& shift) {
        if (!shift.isOn()) {
            return "line_withdrawn";
        }
        if (shift.state == RosterState::Confirmed) {
            return "line_confirmed";
        }
        return shift.call && shift.call->times != shift.times ? "line_changed" : "line";
    }

    TextValues m_parts;
    std::vector<std::string> m_weekdays;
    TextValues m_common;
};

bool isWanted(const RosterTextQuery& query, domain::PlacementId placement) {
    return query.placements.empty() ||
           std::ranges::find(query.placements, placement) != query.placements.end();
}

/// Who has something to confirm, with all that is told of the week.
std::vector<ToldWorker> workersOf(const RosterBoard& board, const RosterTextQuery& query) {
    std::map<std::pair<std::string, domain::CandidateId>, ToldWorker> workers;
    for (const RosterRow& row : board.rows) {
        if (!isWanted(query, row.placement)) {
            continue;
        }
        ToldWorker& worker = workers[{domain::foldText(row.workerName), row.candidate}];
        worker.candidate = row.candidate;
        worker.workerName = row.workerName;
        for (const RosterShift& shift : row.shifts) {
            if (shift.isOn() || shift.call) {
                worker.shifts.push_back({.shift = shift, .clientName = row.clientName});
            }
        }
    }
    std::vector<ToldWorker> told;
    for (auto& [key, worker] : workers) {
        const bool asks = std::ranges::any_of(worker.shifts, [](const ToldShift& each) {
            return each.shift.isOn() && each.shift.state != RosterState::Confirmed;
        });
        if (asks) {
            std::ranges::stable_sort(worker.shifts, {}, [](const ToldShift& each) {
                return std::pair(each.shift.times.day, each.shift.times.startMinute);
            });
            told.push_back(std::move(worker));
        }
    }
    return told;
}

} // namespace

Result<std::vector<RosterText>> rosterTexts(Context& context, const RosterTextQuery& query) {
    const auto board = loadRoster(context, query.filter);
    if (!board) {
        return tl::unexpected(board.error());
    }
    const auto workers = workersOf(*board, query);
    std::vector<domain::CandidateId> ids;
    for (const ToldWorker& worker : workers) {
        ids.push_back(worker.candidate);
    }
    const auto facts = storage::workerFacts(context.database.connection(), ids);
    const TextWriter writer(context, query.filter.week, query.language);
    std::vector<RosterText> texts;
    for (const ToldWorker& worker : workers) {
        const auto known = facts.find(worker.candidate);
        texts.push_back(
            writer.text(worker, known == facts.end() ? storage::WorkerFacts{} : known->second));
    }
    return texts;
}

Result<RosterReport> tellWorker(Context& context, const RosterText& text, domain::ContactKind how) {
    db::Transaction both(context.database.connection());
    auto report = stepShifts(context, {.shifts = text.shifts, .step = RosterStep::Tell});
    if (!report || report->done.empty()) {
        return report;
    }
    domain::ContactMoment moment;
    moment.subject = domain::SubjectKind::FlexWorker;
    moment.candidate = text.candidate;
    moment.consultant = context.user.id;
    moment.kind = how;
    moment.at = context.clock.now();
    moment.text = text.subject + "\n\n" + text.body;
    if (const auto logged = saveContactMoment(context, moment); !logged) {
        return tl::unexpected(logged.error());
    }
    both.commit();
    return report;
}

} // namespace werkbalie::app
