// Row identity that cannot be mixed up between tables.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace werkbalie::domain {

template <class Tag> struct Id {
    std::int64_t value = 0; ///< 0 means: not stored yet

    constexpr Id() = default;
    explicit constexpr Id(std::int64_t v) : value(v) {}
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

using BranchId = Id<struct BranchTag>;
using UserId = Id<struct UserTag>;
using CandidateId = Id<struct CandidateTag>;
using ClientId = Id<struct ClientTag>;
using ContactId = Id<struct ContactTag>;
using VacancyId = Id<struct VacancyTag>;
using ProposalId = Id<struct ProposalTag>;
using PlacementId = Id<struct PlacementTag>;
using TimesheetId = Id<struct TimesheetTag>;
using TimeEntryId = Id<struct TimeEntryTag>;
using ContactMomentId = Id<struct ContactMomentTag>;
using TariffAgreementId = Id<struct TariffAgreementTag>;
using WeeklyRunId = Id<struct WeeklyRunTag>;
using WageStatementId = Id<struct WageStatementTag>;
using InvoiceId = Id<struct InvoiceTag>;
using ImportId = Id<struct ImportTag>;
using TargetId = Id<struct TargetTag>;
using MatchPresetId = Id<struct MatchPresetTag>;
using PipelineStageId = Id<struct PipelineStageTag>;
using InterviewId = Id<struct InterviewTag>;
using PresentationId = Id<struct PresentationTag>;
using RejectionId = Id<struct RejectionTag>;
using AllowanceId = Id<struct AllowanceTag>;
using ShiftId = Id<struct ShiftTag>;
using LeaveBookingId = Id<struct LeaveBookingTag>;
using ExpenseId = Id<struct ExpenseTag>;

} // namespace werkbalie::domain

template <class Tag> struct std::hash<werkbalie::domain::Id<Tag>> {
    std::size_t operator()(werkbalie::domain::Id<Tag> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};
