// Enums as their short text in the database; a text their parser refuses is an unreadable value.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/administration/placement.h"
#include "domain/administration/timesheet.h"
#include "domain/base/identifiers.h"
#include "domain/guidance/contact_moment.h"
#include "domain/matching/proposal.h"
#include "domain/people/agency.h"
#include "domain/people/user.h"
#include "domain/recruitment/vacancy.h"
#include "domain/results/results.h"
#include "storage/repositories/text_codec.h"

namespace werkbalie::db {

template <> struct Codec<domain::Cao> : TextCodec<domain::Cao, domain::parseCao> {};
template <>
struct Codec<domain::EmployerSize> : TextCodec<domain::EmployerSize, domain::parseEmployerSize> {};
template <> struct Codec<domain::Role> : TextCodec<domain::Role, domain::parseRole> {};
template <>
struct Codec<domain::CandidateStatus>
    : TextCodec<domain::CandidateStatus, domain::parseCandidateStatus> {};
template <>
struct Codec<domain::EducationLevel>
    : TextCodec<domain::EducationLevel, domain::parseEducationLevel> {};
template <>
struct Codec<domain::LanguageLevel> : TextCodec<domain::LanguageLevel, domain::parseLanguageLevel> {
};
template <>
struct Codec<domain::WorkPermissionKind>
    : TextCodec<domain::WorkPermissionKind, domain::parseWorkPermissionKind> {};
template <>
struct Codec<domain::ClientStage> : TextCodec<domain::ClientStage, domain::parseClientStage> {};
template <>
struct Codec<domain::VacancyStatus> : TextCodec<domain::VacancyStatus, domain::parseVacancyStatus> {
};
template <>
struct Codec<domain::RequirementKind>
    : TextCodec<domain::RequirementKind, domain::parseRequirementKind> {};
template <>
struct Codec<domain::RequirementStrength>
    : TextCodec<domain::RequirementStrength, domain::parseRequirementStrength> {};
template <>
struct Codec<domain::ProposalStage> : TextCodec<domain::ProposalStage, domain::parseProposalStage> {
};
template <>
struct Codec<domain::DropParty> : TextCodec<domain::DropParty, domain::parseDropParty> {};
template <>
struct Codec<domain::DropReason> : TextCodec<domain::DropReason, domain::parseDropReason> {};
template <>
struct Codec<domain::ConsentHow> : TextCodec<domain::ConsentHow, domain::parseConsentHow> {};
template <>
struct Codec<domain::PlacementStatus>
    : TextCodec<domain::PlacementStatus, domain::parsePlacementStatus> {};
template <> struct Codec<domain::Phase> : TextCodec<domain::Phase, domain::parsePhase> {};
template <>
struct Codec<domain::ContractKind> : TextCodec<domain::ContractKind, domain::parseContractKind> {};
template <>
struct Codec<domain::TimesheetState>
    : TextCodec<domain::TimesheetState, domain::parseTimesheetState> {};
template <> struct Codec<domain::HourType> : TextCodec<domain::HourType, domain::parseHourType> {};
template <>
struct Codec<domain::WorkMarks> : TextCodec<domain::WorkMarks, domain::parseWorkMarks> {};
template <>
struct Codec<domain::SubjectKind> : TextCodec<domain::SubjectKind, domain::parseSubjectKind> {};
template <>
struct Codec<domain::ContactKind> : TextCodec<domain::ContactKind, domain::parseContactKind> {};
template <>
struct Codec<domain::ResultMeasure> : TextCodec<domain::ResultMeasure, domain::parseResultMeasure> {
};

template <> struct Codec<domain::Bsn> {
    template <class S>
    static void bind(S& statement, std::string_view name, const domain::Bsn& value) {
        statement.bindText(name, value.digits());
    }
    template <class S> static domain::Bsn get(const S& statement, int column) {
        auto value = domain::Bsn::parse(statement.textAt(column));
        if (!value) {
            throwUnreadable("bsn");
        }
        return *value;
    }
};
template <> struct Codec<domain::Iban> {
    template <class S>
    static void bind(S& statement, std::string_view name, const domain::Iban& value) {
        statement.bindText(name, value.toString());
    }
    template <class S> static domain::Iban get(const S& statement, int column) {
        auto value = domain::Iban::parse(statement.textAt(column));
        if (!value) {
            throwUnreadable("iban");
        }
        return *value;
    }
};

} // namespace werkbalie::db
