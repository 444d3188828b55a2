// Logs what was said with whom and what should follow.
#include "app/guidance/contact_moments.h"

#include "app/json_text.h"
#include "app/unit_of_work.h"
#include "domain/base/text.h"
#include "storage/repositories/contact_moment_repository.h"

namespace werkbalie::app {

namespace {

using domain::refuse;

std::string momentJson(const domain::ContactMoment& moment) {
    return JsonObject()
        .add("subject", toText(moment.subject))
        .add("candidate", moment.candidate.value)
        .add("client", moment.client.value)
        .add("kind", toText(moment.kind))
        .add("at", moment.at)
        .add("text", moment.text)
        .add("next_action", moment.nextAction)
        .add("next_action_on", moment.nextActionOn)
        .add("next_action_done", moment.nextActionDone)
        .text();
}

domain::Result<void> checkMoment(const domain::ContactMoment& moment) {
    const bool ofClient = moment.subject == domain::SubjectKind::Client;
    if (ofClient != moment.client.isValid() || ofClient == moment.candidate.isValid()) {
        return refuse("contact_moment.subject_missing", "subject");
    }
    if (domain::trim(moment.text).empty() && domain::trim(moment.nextAction).empty()) {
        return refuse("contact_moment.text_missing", "text");
    }
    if (moment.nextActionOn && domain::trim(moment.nextAction).empty()) {
        return refuse("contact_moment.action_missing", "next_action");
    }
    return {};
}

Change subjectOf(const domain::ContactMoment& moment) {
    return moment.client.isValid() ? Change{Entity::Client, moment.client.value}
                                   : Change{Entity::Candidate, moment.candidate.value};
}

domain::Result<Saved<domain::ContactMoment>> store(UnitOfWork& work,
                                                   const domain::ContactMoment& moment) {
    storage::ContactMomentRepository moments(work.connection());
    const auto before = moments.find(moment.id);
    if (moment.version != 0 && !before) {
        return refuse("record.missing", "contact_moment");
    }
    const auto outcome = moments.save(moment);
    if (outcome.conflict) {
        return Saved<domain::ContactMoment>{.record = *before, .conflict = true};
    }
    Saved<domain::ContactMoment> saved{.record = moment};
    saved.record.id = domain::ContactMomentId{outcome.id};
    saved.record.version = outcome.version;
    work.audit({.action = before ? "update" : "insert",
                .entity = "contact_moment",
                .entityId = outcome.id,
                .oldValue = before ? momentJson(*before) : std::string(),
                .newValue = momentJson(saved.record)});
    work.changed(Entity::ContactMoment, outcome.id);
    const Change subject = subjectOf(moment);
    work.changed(subject.entity, subject.id);
    work.commit();
    return saved;
}

std::vector<ContactMomentRow> shown(std::vector<storage::ContactMomentRow> stored) {
    std::vector<ContactMomentRow> rows;
    rows.reserve(stored.size());
    for (auto& row : stored) {
        rows.push_back({.moment = std::move(row.moment),
                        .subjectName = std::move(row.subjectName),
                        .consultantName = std::move(row.consultantName)});
    }
    return rows;
}

} // namespace

domain::Result<Saved<domain::ContactMoment>>
saveContactMoment(Context& context, const domain::ContactMoment& moment) {
    if (const auto allowed = requireRight(context, domain::Right::LogContact); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (const auto sound = checkMoment(moment); !sound) {
        return tl::unexpected(sound.error());
    }
    domain::ContactMoment complete = moment;
    if (!complete.consultant.isValid()) {
        complete.consultant = context.user.id;
    }
    if (complete.at == domain::Instant{}) {
        complete.at = context.clock.now();
    }
    UnitOfWork work(context);
    return store(work, complete);
}

domain::Result<Saved<domain::ContactMoment>>
completeAction(Context& context, domain::ContactMomentId id, std::int64_t version) {
    if (const auto allowed = requireRight(context, domain::Right::LogContact); !allowed) {
        return tl::unexpected(allowed.error());
    }
    UnitOfWork work(context);
    auto moment = storage::ContactMomentRepository(work.connection()).find(id);
    if (!moment) {
        return refuse("record.missing", "contact_moment");
    }
    if (moment->nextAction.empty()) {
        return refuse("contact_moment.no_action", "next_action");
    }
    moment->version = version;
    moment->nextActionDone = true;
    return store(work, *moment);
}

domain::Result<std::vector<ContactMomentRow>> contactHistory(Context& context,
                                                             domain::CandidateId candidate) {
    if (const auto allowed = requireRight(context, domain::Right::ViewCandidates); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return shown(
        storage::ContactMomentRepository(context.database.connection()).ofCandidate(candidate));
}

domain::Result<std::vector<ContactMomentRow>> contactHistory(Context& context,
                                                             domain::ClientId client) {
    if (const auto allowed = requireRight(context, domain::Right::ViewClients); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return shown(storage::ContactMomentRepository(context.database.connection()).ofClient(client));
}

domain::Result<std::vector<ContactMomentRow>>
openActions(Context& context, domain::Date until, std::optional<domain::UserId> consultant) {
    if (const auto allowed = requireRight(context, domain::Right::LogContact); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return shown(storage::ContactMomentRepository(context.database.connection())
                     .openActions(until, consultant));
}

domain::Result<std::vector<ContactMomentRow>> recentContacts(Context& context, std::size_t limit) {
    if (const auto allowed = requireRight(context, domain::Right::LogContact); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return shown(storage::ContactMomentRepository(context.database.connection()).recent(limit));
}

} // namespace werkbalie::app
