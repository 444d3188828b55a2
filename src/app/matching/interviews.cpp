// What is kept of interviews, and the papers and invitations that follow from one.
#include "app/matching/interviews.h"

#include "app/matching/presentation_words.h"
#include "domain/base/text.h"
#include "storage/repositories/agency_repository.h"
#include "storage/repositories/client_repository.h"
#include "storage/repositories/presentation_repository.h"
#include "storage/repositories/vacancy_repository.h"

#include <algorithm>

namespace werkbalie::app {

namespace {

using domain::refuse;
using domain::Result;

std::vector<domain::Contact> atTheTable(const InterviewFile& file) {
    std::vector<domain::Contact> people;
    for (const domain::Contact& contact : file.contacts) {
        const auto& chosen = file.row.interview.contacts;
        if (std::ranges::find(chosen, contact.id) != chosen.end()) {
            people.push_back(contact);
        }
    }
    return people;
}

std::string nameAndTitle(const domain::Contact& contact) {
    const std::string name = contact.person.name.full();
    return contact.jobTitle.empty() ? name : name + ", " + contact.jobTitle;
}

std::string joined(const std::vector<domain::Contact>& people) {
    std::string text;
    for (const domain::Contact& person : people) {
        text += (text.empty() ? "" : "; ") + nameAndTitle(person);
    }
    return text;
}

/// Whether the candidate agreed that this client knows the name.
bool mayNameTo(Context& context, const storage::InterviewRow& row) {
    const auto consent = storage::PresentationRepository(context.database.connection())
                             .consentOf(row.interview.proposal);
    return consent && consent->allowsName;
}

/// "Kandidaat A": the letters that a client reads above the profiles.
std::string letterMark(int position) {
    constexpr int kLetters = 26;
    return {static_cast<char>('A' + (position % kLetters))};
}

/// The name, or else what the client knows the candidate by: the letter in the newest proposal.
std::string knownAs(Context& context, const storage::InterviewRow& row,
                    const PresentationWords& words) {
    if (mayNameTo(context, row)) {
        return row.candidateName;
    }
    const auto place = storage::PresentationRepository(context.database.connection())
                           .placeOf(row.interview.proposal);
    return place ? words.filled("candidate", {{"letter", letterMark(place->position)}}) + " (" +
                       place->number + ')'
                 : words.text("overview.candidate") + ' ' +
                       std::to_string(row.interview.proposal.value);
}

std::string referenceOf(Context& context, domain::ProposalId proposal) {
    const auto place =
        storage::PresentationRepository(context.database.connection()).placeOf(proposal);
    return place ? domain::foldText(place->number + '-' + letterMark(place->position))
                 : std::string();
}

/// One line: the company, then what stands on the lines of the place.
std::string locationOf(const InterviewFile& file) {
    std::string place = file.row.interview.place;
    for (auto at = place.find('\n'); at != std::string::npos; at = place.find('\n', at)) {
        place.replace(at, 1, ", ");
    }
    const bool named = place.find(file.row.clientName) != std::string::npos;
    return named ? place : file.row.clientName + ", " + place;
}

/// Written into the calendar of one side; what both have in common is filled in already.
struct Invite {
    Context& context;
    const InterviewFile& file;
    const PresentationWords& words;
    domain::Agency agency;
    domain::MessageValues values = {};

    [[nodiscard]] bool isCancelled() const {
        return file.row.interview.state == domain::InterviewState::Cancelled;
    }
    [[nodiscard]] Invitation make(InvitedParty party, const std::string& key,
                                  std::vector<domain::CalendarPerson> people) const {
        const domain::Interview& interview = file.row.interview;
        domain::CalendarEvent event{.uid = interview.token + '-' + key + "@werkbalie",
                                    .sequence = interview.sequence,
                                    .stamp = interview.changedAt,
                                    .start = interview.startsAt,
                                    .minutes = interview.minutes};
        event.summary = words.filled("invite." + key + ".summary", values);
        event.description = (isCancelled() ? words.text("invite.cancelled") + '\n' : "") +
                            words.filled("invite." + key + ".text", values);
        event.location = interview.place.empty() ? words.text("invite.online") : locationOf(file);
        event.url = interview.link;
        event.organizer = {.name = file.row.consultantName, .email = agency.email};
        event.attendees = std::move(people);
        return {.party = party,
                .method = isCancelled() ? domain::CalendarMethod::Cancel
                                        : domain::CalendarMethod::Request,
                .event = std::move(event),
                .reference = referenceOf(context, interview.proposal)};
    }
};

std::vector<domain::CalendarPerson> invited(const std::vector<domain::Contact>& contacts) {
    std::vector<domain::CalendarPerson> people;
    for (const domain::Contact& contact : contacts) {
        people.push_back({.name = contact.person.name.full(), .email = contact.person.email});
    }
    return people;
}

std::string joinedParts(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) {
        text += part.empty() || text.empty() ? part : std::string(between) + part;
    }
    return text;
}

/// "Havenkade 12, 3011 AB Rotterdam".
std::string addressLine(const domain::Address& address) {
    return joinedParts({joinedParts({address.street, address.houseNumber}, " "),
                        joinedParts({address.postcode, address.city}, " ")},
                       ", ");
}

/// What the talk is about: a candidate who does not know hours and wage cannot weigh the work.
void addWork(Context& context, PreparationSheet& sheet, const InterviewFile& file) {
    db::Connection& connection = context.database.connection();
    const auto vacancy = storage::VacancyRepository(connection).find(file.row.vacancy);
    const auto client = storage::ClientRepository(connection).find(file.row.client);
    if (!vacancy) {
        return;
    }
    sheet.work = {.minutesPerWeek = vacancy->minutesPerWeek,
                  .days = vacancy->days,
                  .wageFrom = vacancy->wageFrom,
                  .wageTo = vacancy->wageTo,
                  .start = vacancy->start,
                  .workplace = addressLine(vacancy->workplace)};
    if (sheet.work->workplace.empty() && client) {
        sheet.work->workplace = addressLine(client->address);
    }
}

} // namespace

Result<std::vector<storage::InterviewRow>> interviewsOf(Context& context,
                                                        domain::VacancyId vacancy) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::InterviewRepository(context.database.connection()).rows({.vacancy = vacancy});
}

Result<std::vector<storage::InterviewRow>> comingTalks(Context& context,
                                                       domain::ProposalId proposal) {
    if (const auto allowed = requireRight(context, domain::Right::ViewVacancies); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return storage::InterviewRepository(context.database.connection())
        .rows({.proposal = proposal,
               .state = domain::InterviewState::Planned,
               .from = context.clock.now()});
}

Result<InterviewFile> loadInterview(Context& context, domain::InterviewId id) {
    if (const auto allowed = requireRight(context, domain::Right::ViewCandidates); !allowed) {
        return tl::unexpected(allowed.error());
    }
    auto row = storage::InterviewRepository(context.database.connection()).find(id);
    if (!row) {
        return refuse("record.missing", "interview");
    }
    InterviewFile file{.row = std::move(*row)};
    file.contacts =
        storage::ClientRepository(context.database.connection()).contacts(file.row.client);
    return file;
}

Result<PreparationSheet> preparationSheet(Context& context, domain::InterviewId id,
                                          domain::LetterLanguage language) {
    const auto file = loadInterview(context, id);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto agency = storage::AgencyRepository(context.database.connection()).load();
    if (!agency) {
        return refuse("record.missing", "agency");
    }
    const domain::Interview& interview = file->row.interview;
    PreparationSheet sheet{.language = language,
                           .agency = *agency,
                           .candidate = file->row.candidateName,
                           .client = file->row.clientName,
                           .occupation = file->row.occupation,
                           .start = interview.startsAt,
                           .minutes = interview.minutes,
                           .place = interview.place,
                           .link = interview.link,
                           .route = interview.route,
                           .bring = interview.bring,
                           .tips = interview.tips,
                           .consultant = file->row.consultantName};
    addWork(context, sheet, *file);
    for (const domain::Contact& contact : atTheTable(*file)) {
        sheet.contacts.push_back(nameAndTitle(contact));
    }
    return sheet;
}

Result<std::vector<Invitation>> invitationsOf(Context& context, domain::InterviewId id,
                                              domain::LetterLanguage language) {
    const auto file = loadInterview(context, id);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto agency = storage::AgencyRepository(context.database.connection()).load();
    if (!agency) {
        return refuse("record.missing", "agency");
    }
    const PresentationWords& words = PresentationWords::of(language);
    const std::vector<domain::Contact> people = atTheTable(*file);
    const Invite invite{.context = context,
                        .file = *file,
                        .words = words,
                        .agency = *agency,
                        .values = {{"occupation", file->row.occupation},
                                   {"client", file->row.clientName},
                                   {"candidate", knownAs(context, file->row, words)},
                                   {"contacts", joined(people)},
                                   {"consultant", file->row.consultantName},
                                   {"agency", agency->name},
                                   {"phone", agency->phone}}};
    return std::vector<Invitation>{
        invite.make(InvitedParty::Client, "client", invited(people)),
        invite.make(InvitedParty::Candidate, "candidate",
                    {{.name = file->row.candidateName, .email = file->row.candidateEmail}})};
}

} // namespace werkbalie::app
