// Kinds, units and weights in the words of the form that the industry fills in.
#include "ui/acquisition/terms_words.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace werkbalie::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

using K = domain::TermsItemKind;

constexpr std::array<std::pair<K, const char*>, 48> kItemWords{{
    {K::PaidBreaks, QT_TRANSLATE_NOOP("werkbalie::ui", "Betaalde pauzes")},
    {K::TravelExpenses, QT_TRANSLATE_NOOP("werkbalie::ui", "Reiskosten")},
    {K::TravelHours, QT_TRANSLATE_NOOP("werkbalie::ui", "Reisuren")},
    {K::StandBy, QT_TRANSLATE_NOOP("werkbalie::ui", "Consignatie")},
    {K::HealthInsurance, QT_TRANSLATE_NOOP("werkbalie::ui", "Bijdrage zorgverzekering")},
    {K::HomeWorking, QT_TRANSLATE_NOOP("werkbalie::ui", "Thuiswerkvergoeding")},
    {K::Internet, QT_TRANSLATE_NOOP("werkbalie::ui", "Internetvergoeding")},
    {K::Coffee, QT_TRANSLATE_NOOP("werkbalie::ui", "Koffie en thee")},
    {K::Meals, QT_TRANSLATE_NOOP("werkbalie::ui", "Maaltijden")},
    {K::Laundry, QT_TRANSLATE_NOOP("werkbalie::ui", "Waskosten")},
    {K::Clothing, QT_TRANSLATE_NOOP("werkbalie::ui", "Kleding")},
    {K::SafetyAtWork, QT_TRANSLATE_NOOP("werkbalie::ui", "Arbovoorzieningen")},
    {K::OwnDevice, QT_TRANSLATE_NOOP("werkbalie::ui", "Eigen apparaat (BYOD)")},
    {K::LeaseVehicle, QT_TRANSLATE_NOOP("werkbalie::ui", "Leaseauto of -fiets")},
    {K::PublicTransport, QT_TRANSLATE_NOOP("werkbalie::ui", "Openbaar vervoer")},
    {K::BicyclePlan, QT_TRANSLATE_NOOP("werkbalie::ui", "Fietsplan")},
    {K::IrregularHours, QT_TRANSLATE_NOOP("werkbalie::ui", "Onregelmatige uren")},
    {K::Shifts, QT_TRANSLATE_NOOP("werkbalie::ui", "Ploegendienst")},
    {K::ShiftedHours, QT_TRANSLATE_NOOP("werkbalie::ui", "Verschoven uren")},
    {K::Hardship, QT_TRANSLATE_NOOP("werkbalie::ui", "Bezwarende omstandigheden")},
    {K::Overtime, QT_TRANSLATE_NOOP("werkbalie::ui", "Overwerk")},
    {K::ActingUp, QT_TRANSLATE_NOOP("werkbalie::ui", "Waarneming")},
    {K::Performance, QT_TRANSLATE_NOOP("werkbalie::ui", "Prestatietoeslag")},
    {K::TimeForTime, QT_TRANSLATE_NOOP("werkbalie::ui", "Tijd voor tijd")},
    {K::OneOffPayment, QT_TRANSLATE_NOOP("werkbalie::ui", "Eenmalige uitkering")},
    {K::YearEndPayment, QT_TRANSLATE_NOOP("werkbalie::ui", "Eindejaarsuitkering")},
    {K::VariablePayment, QT_TRANSLATE_NOOP("werkbalie::ui", "Variabele uitkering")},
    {K::Jubilee, QT_TRANSLATE_NOOP("werkbalie::ui", "Jubileumuitkering")},
    {K::GeneralIncrease, QT_TRANSLATE_NOOP("werkbalie::ui", "Initiële loonsverhoging")},
    {K::Periodical, QT_TRANSLATE_NOOP("werkbalie::ui", "Periodiek")},
    {K::HolidayAllowance, QT_TRANSLATE_NOOP("werkbalie::ui", "Vakantiebijslag")},
    {K::ChoiceBudget, QT_TRANSLATE_NOOP("werkbalie::ui", "Individueel keuzebudget")},
    {K::PaidWaitingDays, QT_TRANSLATE_NOOP("werkbalie::ui", "Doorbetaalde wachtdagen")},
    {K::SickPay, QT_TRANSLATE_NOOP("werkbalie::ui", "Aanvulling bij ziekte")},
    {K::Adv, QT_TRANSLATE_NOOP("werkbalie::ui", "ADV")},
    {K::OlderWorkerDays, QT_TRANSLATE_NOOP("werkbalie::ui", "Leeftijdsdagen")},
    {K::ServiceDays, QT_TRANSLATE_NOOP("werkbalie::ui", "Diensttijddagen")},
    {K::Holiday, QT_TRANSLATE_NOOP("werkbalie::ui", "Vakantiedagen")},
    {K::SpecialLeave, QT_TRANSLATE_NOOP("werkbalie::ui", "Bijzonder verlof")},
    {K::CareLeave, QT_TRANSLATE_NOOP("werkbalie::ui", "Verlof Wazo")},
    {K::PublicHolidays, QT_TRANSLATE_NOOP("werkbalie::ui", "Feestdagen")},
    {K::Paww, QT_TRANSLATE_NOOP("werkbalie::ui", "PAWW")},
    {K::EarlyRetirement, QT_TRANSLATE_NOOP("werkbalie::ui", "RVU")},
    {K::WgaGap, QT_TRANSLATE_NOOP("werkbalie::ui", "WGA-hiaatverzekering")},
    {K::AccidentCover, QT_TRANSLATE_NOOP("werkbalie::ui", "Ongevallenverzekering")},
    {K::Training, QT_TRANSLATE_NOOP("werkbalie::ui", "Opleiding")},
    {K::Vitality, QT_TRANSLATE_NOOP("werkbalie::ui", "Vitaliteit")},
    {K::Other, QT_TRANSLATE_NOOP("werkbalie::ui", "Anders")},
}};

void putInWords(domain::MessageValues& values) {
    for (auto& [name, value] : values) {
        if (name != "item") {
            continue;
        }
        if (const auto kind = domain::parseTermsItemKind(value)) {
            value = str(word(*kind));
        } else if (value == "pension") {
            value = str(tr("Pensioen"));
        }
    }
}

} // namespace

QString word(domain::TermsItemKind kind) {
    const auto found = std::ranges::find(kItemWords, kind, &std::pair<K, const char*>::first);
    return found == kItemWords.end() ? QString() : tr(found->second);
}

QString word(domain::TermsWeight weight) {
    return weight == domain::TermsWeight::Essential ? tr("Essentieel") : tr("Niet essentieel");
}

QString word(domain::WeightGround ground) {
    switch (ground) {
    case domain::WeightGround::Cao:
        return tr("cao art. 21 noemt dit");
    case domain::WeightGround::Disputed:
        return tr("cao art. 21 en pagina's van bureaus spreken elkaar tegen; de cao gaat voor");
    case domain::WeightGround::OwnReading:
        return tr("onze lezing van cao art. 21; pas aan als u het anders afspreekt");
    }
    return {};
}

QString word(domain::TermsUnit unit) {
    switch (unit) {
    case domain::TermsUnit::PercentOfWage:
        return tr("% van het loon");
    case domain::TermsUnit::EuroPerHour:
        return tr("€ per uur");
    case domain::TermsUnit::EuroPerDay:
        return tr("€ per werkdag");
    case domain::TermsUnit::EuroPerKilometre:
        return tr("€ per km");
    case domain::TermsUnit::EuroPerMonth:
        return tr("€ per maand");
    case domain::TermsUnit::EuroPerYear:
        return tr("€ per jaar");
    case domain::TermsUnit::DaysPerYear:
        return tr("dagen per jaar");
    case domain::TermsUnit::HoursPerYear:
        return tr("uren per jaar");
    case domain::TermsUnit::PercentOfHours:
        return tr("% toeslag op uren");
    case domain::TermsUnit::EuroPerHours:
        return tr("€ toeslag op uren");
    case domain::TermsUnit::Described:
        return tr("in woorden");
    }
    return {};
}

QString word(domain::HirersPayElement element) {
    switch (element) {
    case domain::HirersPayElement::PeriodWage:
        return tr("Periodeloon in de schaal");
    case domain::HirersPayElement::Adv:
        return tr("Arbeidsduurverkorting");
    case domain::HirersPayElement::Allowances:
        return tr("Toeslagen");
    case domain::HirersPayElement::InitialIncrease:
        return tr("Initiële loonsverhoging");
    case domain::HirersPayElement::Expenses:
        return tr("Kostenvergoedingen");
    case domain::HirersPayElement::Periodicals:
        return tr("Periodieken");
    case domain::HirersPayElement::TravelHours:
        return tr("Reisuren en reistijd");
    case domain::HirersPayElement::OneOff:
        return tr("Eenmalige uitkeringen");
    case domain::HirersPayElement::HomeWorking:
        return tr("Thuiswerkvergoeding");
    case domain::HirersPayElement::YearEnd:
        return tr("Vaste eindejaarsuitkering");
    }
    return {};
}

QString word(domain::WagePeriod period) {
    switch (period) {
    case domain::WagePeriod::Hour:
        return tr("Uur");
    case domain::WagePeriod::Week:
        return tr("Week");
    case domain::WagePeriod::FourWeeks:
        return tr("Vier weken");
    case domain::WagePeriod::Month:
        return tr("Maand");
    }
    return {};
}

QString word(domain::IncreaseKind kind) {
    return kind == domain::IncreaseKind::Percentage ? tr("Percentage") : tr("Bedrag per periode");
}

QString word(domain::PensionCompensation compensation) {
    switch (compensation) {
    case domain::PensionCompensation::OnWhole:
        return tr("Verschil over het hele loon");
    case domain::PensionCompensation::OnPensionBase:
        return tr("Verschil over de grondslag van StiPP");
    case domain::PensionCompensation::OnClientBase:
        return tr("Over de eigen grondslag");
    }
    return {};
}

QString shortNumber(std::int64_t units) {
    constexpr int kScale = 4;
    int decimals = kScale;
    for (std::int64_t rest = units; decimals > 0 && rest % 10 == 0; rest /= 10) {
        --decimals;
    }
    if (decimals == 1) {
        decimals = 2; // cents
    }
    return qs(app::dutchNumber(domain::formatDecimal(units, kScale, decimals)));
}

QString itemName(const domain::TermsItem& item) {
    const QString kind = word(item.kind);
    if (item.name.empty()) {
        return kind;
    }
    return item.kind == domain::TermsItemKind::Other
               ? qs(item.name)
               : QStringLiteral("%1 (%2)").arg(kind, qs(item.name));
}

QString itemValue(const domain::TermsItem& item) {
    const QString value = shortNumber(item.value);
    const QString quantity = shortNumber(item.quantity);
    switch (item.unit) {
    case domain::TermsUnit::PercentOfWage:
        return tr("%1%").arg(value);
    case domain::TermsUnit::EuroPerHour:
        return tr("€ %1 per uur").arg(value);
    case domain::TermsUnit::EuroPerDay:
        return tr("€ %1 per werkdag").arg(value);
    case domain::TermsUnit::EuroPerKilometre:
        return tr("€ %1 × %2 km per dag").arg(value, quantity);
    case domain::TermsUnit::EuroPerMonth:
        return tr("€ %1 per maand").arg(value);
    case domain::TermsUnit::EuroPerYear:
        return tr("€ %1 per jaar").arg(value);
    case domain::TermsUnit::DaysPerYear:
        return tr("%1 dagen").arg(value);
    case domain::TermsUnit::HoursPerYear:
        return tr("%1 uren").arg(value);
    case domain::TermsUnit::PercentOfHours:
        return tr("%1% op %2 uur per week").arg(value, quantity);
    case domain::TermsUnit::EuroPerHours:
        return tr("€ %1 op %2 uur per week").arg(value, quantity);
    case domain::TermsUnit::Described:
        return item.note.empty() ? tr("in woorden") : qs(item.note);
    }
    return {};
}

domain::Findings inWords(domain::Findings findings) {
    for (auto& finding : findings) {
        putInWords(finding.values);
    }
    return findings;
}

domain::Refusal inWords(domain::Refusal refusal) {
    putInWords(refusal.values);
    return refusal;
}

} // namespace werkbalie::ui
