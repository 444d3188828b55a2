// Compares the week with what was expected and writes the reminders.
#include "app/administration/hours_missing.h"

#include "app/format_nl.h"
#include "app/text_sections.h"
#include "domain/base/text.h"
#include "embedded/hoursReminderTexts.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/worker_weeks.h"

#include <algorithm>
#include <map>

namespace werkbalie::app {

namespace {

TextValues partsOf(Language language) {
    const std::string_view name =
        language == Language::Dutch ? "hours_reminder_nl.txt" : "hours_reminder_en.txt";
    TextValues parts;
    for (const EmbeddedFile& each : embedded::hoursReminderTexts()) {
        if (each.name == name) {
            for (auto& [part, text] : sectionsOf(each.text)) {
                parts.emplace(part, std::move(text));
            }
        }
    }
    return parts;
}

class ReminderWriter {
public:
    ReminderWriter(Context& context, domain::IsoWeek week, Language language)
        : m_language(language), m_parts(partsOf(language)),
          m_weekdays(domain::splitList(m_parts["weekdays"], ' ')) {
        m_common["week"] = std::to_string(week.week());
        m_common["from"] = domain::dutchDate(week.monday());
        m_common["until"] = domain::dutchDate(week.sunday());
        m_common["sender"] = context.user.displayName;
        const auto agency = storage::AgencyRepository(context.database.connection()).load();
        m_common["agency"] = agency ? agency->name : std::string();
    }

    [[nodiscard]] Reminder toWorker(const MissingWorker& worker, const std::string& client,
                                    const storage::WorkerFacts& facts) const {
        TextValues values = m_common;
        values["name"] = facts.firstName;
        values["client"] = client;
        values["days"] = days(worker.complete);
        return {.to = facts.email,
                .subject = filledText(part("worker_subject"), values),
                .body = filledText(part("worker_body"), values)};
    }

    [[nodiscard]] Reminder toClient(const MissingOfClient& client, const std::string& email) const {
        TextValues values = m_common;
        values["name"] = client.contactName.empty() ? client.clientName : client.contactName;
        std::string lines;
        for (const MissingWorker& worker : client.workers) {
            lines += (lines.empty() ? "" : "\n") + line(worker);
        }
        values["lines"] = lines;
        return {.to = email,
                .subject = filledText(part("client_subject"), values),
                .body = filledText(part("client_body"), values)};
    }

private:
    [[nodiscard]] std::string part(std::string_view name) const {
        const auto found = m_parts.find(name);
        return found == m_parts.end() ? std::string() : found->second;
    }
    [[nodiscard]] std::string days(const domain::WeekCompleteness& complete) const {
        std::string text;
        for (const domain::Date day : complete.missingDays) {
            const std::size_t weekday = domain::isoWeekday(day) - 1;
            text += text.empty() ? "" : ", ";
            text += weekday < m_weekdays.size() ? m_weekdays[weekday] + " " : std::string();
            text += domain::dutchDate(day).substr(0, 5);
        }
        return text;
    }
    [[nodiscard]] std::string hours(domain::Minutes worked) const {
        return m_language == Language::Dutch ? dutchHours(worked) : domain::decimalHours(worked);
    }
    [[nodiscard]] std::string line(const MissingWorker& worker) const {
        TextValues values;
        values["worker"] = worker.workerName;
        values["days"] = days(worker.complete);
        values["expected"] = hours(worker.complete.expected);
        values["entered"] = hours(worker.complete.entered);
        return filledText(part("client_line"), values);
    }

    Language m_language;
    TextValues m_parts;
    std::vector<std::string> m_weekdays;
    TextValues m_common;
};

std::vector<MissingOfClient> missingPerClient(const std::vector<WeekRow>& rows) {
    std::map<std::pair<std::string, domain::ClientId>, MissingOfClient> clients;
    for (const WeekRow& row : rows) {
        const auto complete = domain::completenessOf(row.sheet, expectedOf(row));
        if (row.sheet.state != domain::TimesheetState::Open || complete.isComplete()) {
            continue;
        }
        MissingOfClient& client = clients[{domain::foldText(row.clientName), row.client}];
        client.client = row.client;
        client.clientName = row.clientName;
        client.workers.push_back({.placement = row.placement,
                                  .candidate = row.candidate,
                                  .workerName = row.workerName,
                                  .complete = complete,
                                  .reminder = {}});
    }
    std::vector<MissingOfClient> result;
    for (auto& [key, client] : clients) {
        result.push_back(std::move(client));
    }
    return result;
}

void writeReminders(Context& context, const ReminderWriter& writer, MissingOfClient& client) {
    db::Connection& connection = context.database.connection();
    std::vector<domain::CandidateId> ids;
    for (const MissingWorker& worker : client.workers) {
        ids.push_back(worker.candidate);
    }
    const auto facts = storage::workerFacts(connection, ids);
    for (MissingWorker& worker : client.workers) {
        const auto known = facts.find(worker.candidate);
        worker.reminder =
            writer.toWorker(worker, client.clientName,
                            known == facts.end() ? storage::WorkerFacts{} : known->second);
    }
    const auto contacts = storage::ClientRepository(connection).contacts(client.client);
    if (!contacts.empty()) {
        client.contactName = contacts.front().person.name.full();
    }
    client.reminder =
        writer.toClient(client, contacts.empty() ? std::string() : contacts.front().person.email);
}

} // namespace

domain::Result<std::vector<MissingOfClient>>
missingHours(Context& context, const WeekFilter& filter, Language language) {
    const auto rows = loadWeek(context, filter);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    auto clients = missingPerClient(*rows);
    const ReminderWriter writer(context, filter.week, language);
    for (MissingOfClient& client : clients) {
        writeReminders(context, writer, client);
    }
    return clients;
}

} // namespace werkbalie::app
