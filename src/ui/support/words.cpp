// Every choice of the domain in Dutch, in one place for the translator.
#include "ui/support/words.h"

#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

} // namespace

QString word(domain::Role role) {
    switch (role) {
    case domain::Role::Consultant:
        return tr("Intercedent");
    case domain::Role::BackOffice:
        return tr("Backoffice");
    case domain::Role::Manager:
        return tr("Vestigingsmanager");
    case domain::Role::Administrator:
        return tr("Beheerder");
    }
    return {};
}

QString word(domain::CandidateStatus status) {
    switch (status) {
    case domain::CandidateStatus::Registered:
        return tr("Ingeschreven");
    case domain::CandidateStatus::Available:
        return tr("Beschikbaar");
    case domain::CandidateStatus::Placed:
        return tr("Geplaatst");
    case domain::CandidateStatus::Unavailable:
        return tr("Niet beschikbaar");
    case domain::CandidateStatus::Archived:
        return tr("Gearchiveerd");
    }
    return {};
}

QString word(domain::EducationLevel level) {
    switch (level) {
    case domain::EducationLevel::Unknown:
        return tr("Onbekend");
    case domain::EducationLevel::Primary:
        return tr("Basisonderwijs");
    case domain::EducationLevel::Vmbo:
        return tr("Vmbo");
    case domain::EducationLevel::Mbo1:
        return tr("Mbo 1");
    case domain::EducationLevel::Mbo2:
        return tr("Mbo 2");
    case domain::EducationLevel::Mbo3:
        return tr("Mbo 3");
    case domain::EducationLevel::Mbo4:
        return tr("Mbo 4");
    case domain::EducationLevel::Havo:
        return tr("Havo");
    case domain::EducationLevel::Vwo:
        return tr("Vwo");
    case domain::EducationLevel::Hbo:
        return tr("Hbo");
    case domain::EducationLevel::Wo:
        return tr("Wo");
    }
    return {};
}

QString word(domain::LanguageLevel level) {
    switch (level) {
    case domain::LanguageLevel::A1:
        return tr("A1");
    case domain::LanguageLevel::A2:
        return tr("A2");
    case domain::LanguageLevel::B1:
        return tr("B1");
    case domain::LanguageLevel::B2:
        return tr("B2");
    case domain::LanguageLevel::C1:
        return tr("C1");
    case domain::LanguageLevel::C2:
        return tr("C2");
    case domain::LanguageLevel::Native:
        return tr("Moedertaal");
    }
    return {};
}

QString word(domain::VacancyStatus status) {
    switch (status) {
    case domain::VacancyStatus::Open:
        return tr("Open");
    case domain::VacancyStatus::OnHold:
        return tr("Aangehouden");
    case domain::VacancyStatus::Filled:
        return tr("Vervuld");
    case domain::VacancyStatus::Cancelled:
        return tr("Ingetrokken");
    }
    return {};
}

QString word(domain::RequirementKind kind) {
    switch (kind) {
    case domain::RequirementKind::Skill:
        return tr("Vaardigheid");
    case domain::RequirementKind::Certificate:
        return tr("Certificaat");
    case domain::RequirementKind::Language:
        return tr("Taal");
    case domain::RequirementKind::EducationLevel:
        return tr("Opleidingsniveau");
    case domain::RequirementKind::ExperienceYears:
        return tr("Werkervaring");
    case domain::RequirementKind::DrivingLicence:
        return tr("Rijbewijs");
    }
    return {};
}

QString word(domain::RequirementStrength strength) {
    switch (strength) {
    case domain::RequirementStrength::Hard:
        return tr("Vereist");
    case domain::RequirementStrength::Soft:
        return tr("Gewenst");
    }
    return {};
}

QString word(domain::ProposalStage stage) {
    switch (stage) {
    case domain::ProposalStage::Found:
        return tr("Gevonden");
    case domain::ProposalStage::Approached:
        return tr("Benaderd");
    case domain::ProposalStage::Interested:
        return tr("Geïnteresseerd");
    case domain::ProposalStage::Proposed:
        return tr("Voorgedragen");
    case domain::ProposalStage::Interview:
        return tr("Gesprek");
    case domain::ProposalStage::Offer:
        return tr("Aanbod");
    case domain::ProposalStage::Placed:
        return tr("Geplaatst");
    case domain::ProposalStage::Dropped:
        return tr("Afgevallen");
    }
    return {};
}

QString word(domain::PlacementStatus status) {
    switch (status) {
    case domain::PlacementStatus::Concept:
        return tr("Concept");
    case domain::PlacementStatus::Active:
        return tr("Actief");
    case domain::PlacementStatus::Ended:
        return tr("Beëindigd");
    }
    return {};
}

QString word(domain::ContractKind kind) {
    switch (kind) {
    case domain::ContractKind::AgencyClause:
        return tr("Met uitzendbeding");
    case domain::ContractKind::FixedTerm:
        return tr("Bepaalde tijd");
    case domain::ContractKind::Indefinite:
        return tr("Onbepaalde tijd");
    }
    return {};
}

QString word(domain::Mediation mediation) {
    switch (mediation) {
    case domain::Mediation::Temping:
        return tr("Uitzenden");
    case domain::Mediation::Secondment:
        return tr("Detacheren");
    case domain::Mediation::Payroll:
        return tr("Payroll");
    }
    return {};
}

QString word(domain::EmployerSize size) {
    switch (size) {
    case domain::EmployerSize::Small:
        return tr("Klein");
    case domain::EmployerSize::Medium:
        return tr("Middelgroot");
    case domain::EmployerSize::Large:
        return tr("Groot");
    }
    return {};
}

QString word(domain::MarginKind kind) {
    switch (kind) {
    case domain::MarginKind::None:
        return tr("Geen marge");
    case domain::MarginKind::Amount:
        return tr("Bedrag per uur");
    case domain::MarginKind::PercentageOfTariff:
        return tr("Percentage van het tarief");
    case domain::MarginKind::PercentageOnCost:
        return tr("Percentage op de kostprijs");
    case domain::MarginKind::FactorPoints:
        return tr("Punten op de factor");
    case domain::MarginKind::TargetTariff:
        return tr("Vast tarief");
    }
    return {};
}

QString word(domain::Cao cao) {
    switch (cao) {
    case domain::Cao::Abu:
        return tr("ABU");
    case domain::Cao::Nbbu:
        return tr("NBBU");
    }
    return {};
}

QString word(domain::ClientStage stage) {
    switch (stage) {
    case domain::ClientStage::Prospect:
        return tr("Prospect");
    case domain::ClientStage::Active:
        return tr("Opdrachtgever");
    case domain::ClientStage::Dormant:
        return tr("Slapend");
    case domain::ClientStage::Blocked:
        return tr("Geblokkeerd");
    }
    return {};
}

QString word(domain::ContactKind kind) {
    switch (kind) {
    case domain::ContactKind::Call:
        return tr("Telefoon");
    case domain::ContactKind::Visit:
        return tr("Bezoek");
    case domain::ContactKind::Email:
        return tr("E-mail");
    case domain::ContactKind::Message:
        return tr("Bericht");
    case domain::ContactKind::Evaluation:
        return tr("Evaluatie");
    case domain::ContactKind::Note:
        return tr("Notitie");
    }
    return {};
}

QString word(domain::TimesheetState state) {
    switch (state) {
    case domain::TimesheetState::Open:
        return tr("Open");
    case domain::TimesheetState::Ready:
        return tr("Gereed");
    case domain::TimesheetState::Approved:
        return tr("Goedgekeurd");
    case domain::TimesheetState::Processed:
        return tr("Verwerkt");
    }
    return {};
}

QString phaseWord(domain::Phase phase, domain::Cao cao) {
    const bool abu = cao == domain::Cao::Abu;
    switch (phase) {
    case domain::Phase::A:
        return abu ? tr("Fase A") : tr("Fase 1-2");
    case domain::Phase::B:
        return abu ? tr("Fase B") : tr("Fase 3");
    case domain::Phase::C:
        return abu ? tr("Fase C") : tr("Fase 4");
    }
    return {};
}

QStringList languageCodes() {
    return {u"nl"_s, u"en"_s, u"pl"_s, u"de"_s, u"fr"_s, u"es"_s, u"tr"_s, u"ar"_s, u"uk"_s,
            u"ro"_s, u"bg"_s, u"pt"_s, u"hu"_s, u"it"_s, u"lt"_s, u"ru"_s, u"ti"_s, u"fa"_s};
}

QString languageName(const std::string& code) {
    static const std::array<const char*, 18> kNames{
        QT_TRANSLATE_NOOP("werkbalie::ui", "Nederlands"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Engels"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Pools"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Duits"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Frans"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Spaans"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Turks"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Arabisch"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Oekraïens"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Roemeens"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Bulgaars"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Portugees"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Hongaars"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Italiaans"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Litouws"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Russisch"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Tigrinya"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "Perzisch")};
    const auto index = languageCodes().indexOf(qs(code));
    return index < 0 ? qs(code) : tr(kNames.at(static_cast<std::size_t>(index)));
}

QString weekdays(domain::WeekdaySet days) {
    static const std::array<const char*, 7> kDays{
        QT_TRANSLATE_NOOP("werkbalie::ui", "ma"), QT_TRANSLATE_NOOP("werkbalie::ui", "di"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "wo"), QT_TRANSLATE_NOOP("werkbalie::ui", "do"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "vr"), QT_TRANSLATE_NOOP("werkbalie::ui", "za"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "zo")};
    QStringList names;
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        if ((days >> i) & 1U) {
            names << tr(kDays[i]);
        }
    }
    return names.join(u' ');
}

Meaning meaningOf(domain::CandidateStatus status) {
    switch (status) {
    case domain::CandidateStatus::Registered:
        return Meaning::Information;
    case domain::CandidateStatus::Available:
        return Meaning::Fine;
    case domain::CandidateStatus::Placed:
        return Meaning::Information;
    case domain::CandidateStatus::Unavailable:
        return Meaning::Attention;
    case domain::CandidateStatus::Archived:
        return Meaning::None;
    }
    return Meaning::None;
}

Meaning meaningOf(domain::VacancyStatus status) {
    switch (status) {
    case domain::VacancyStatus::Open:
        return Meaning::Attention;
    case domain::VacancyStatus::OnHold:
        return Meaning::None;
    case domain::VacancyStatus::Filled:
        return Meaning::Fine;
    case domain::VacancyStatus::Cancelled:
        return Meaning::None;
    }
    return Meaning::None;
}

Meaning meaningOf(domain::ProposalStage stage) {
    switch (stage) {
    case domain::ProposalStage::Found:
    case domain::ProposalStage::Approached:
    case domain::ProposalStage::Interested:
    case domain::ProposalStage::Proposed:
        return Meaning::Information;
    case domain::ProposalStage::Interview:
    case domain::ProposalStage::Offer:
        return Meaning::Attention;
    case domain::ProposalStage::Placed:
        return Meaning::Fine;
    case domain::ProposalStage::Dropped:
        return Meaning::None;
    }
    return Meaning::None;
}

Meaning meaningOf(domain::PlacementStatus status) {
    switch (status) {
    case domain::PlacementStatus::Concept:
        return Meaning::Attention;
    case domain::PlacementStatus::Active:
        return Meaning::Fine;
    case domain::PlacementStatus::Ended:
        return Meaning::None;
    }
    return Meaning::None;
}

Meaning meaningOf(domain::ClientStage stage) {
    switch (stage) {
    case domain::ClientStage::Prospect:
        return Meaning::Information;
    case domain::ClientStage::Active:
        return Meaning::Fine;
    case domain::ClientStage::Dormant:
        return Meaning::None;
    case domain::ClientStage::Blocked:
        return Meaning::Blocked;
    }
    return Meaning::None;
}

Meaning meaningOf(domain::TimesheetState state) {
    switch (state) {
    case domain::TimesheetState::Open:
        return Meaning::None;
    case domain::TimesheetState::Ready:
        return Meaning::Attention;
    case domain::TimesheetState::Approved:
        return Meaning::Fine;
    case domain::TimesheetState::Processed:
        return Meaning::Information;
    }
    return Meaning::None;
}

} // namespace werkbalie::ui
