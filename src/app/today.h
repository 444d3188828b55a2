// Vandaag: what needs doing now, sorted by urgency.
#pragma once

#include "app/context.h"

namespace werkbalie::app {

enum class TodayKind {
    ActionDue,
    CertificateExpires,
    PlacementEnds,
    VacancyStarts,
    ProposalUnsent, ///< proposed, and no letter went to the client
    ProposalWaits,
    AnswerWaits, ///< somebody with whom it ended was not told yet
    InterviewToConfirm, ///< tomorrow or today, and the candidate did not say that he comes
    InterviewFeedback,  ///< it was held, and nothing is decided yet
    HoursMissing,
    HoursToApprove,
    WeekToProcess,
    TariffAgreementEnds,
    QuotationEnds,       ///< it can be accepted for a few days more
    QuotationWaits,      ///< sent, and nothing heard
    EquivalenceOutdated, ///< the client's terms changed since the comparison was kept
    MarginConsentWaits,  ///< somebody asks for a margin under the floor
    MarginConsentAnswered
};
enum class Urgency { Overdue, Today, Soon };

struct TodayItem {
    TodayKind kind;
    Urgency urgency = Urgency::Soon;
    domain::Date due{};
    Entity entity; ///< what Enter opens
    std::int64_t entityId = 0;
    std::string subject;               ///< name of the person, client or vacancy
    domain::MessageValues values = {}; ///< for the sentence
};
/// For a consultant own items, for a manager everybody's, for the back office the hours; overdue
/// first, then by date.
[[nodiscard]] domain::Result<std::vector<TodayItem>> todayItems(Context& context);

} // namespace werkbalie::app
