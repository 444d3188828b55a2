// Keys of the rules, and what the window calls them.
#include "ui/acquisition/calculation_words.h"

#include "ui/parameters/parameter_words.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>
#include <map>

namespace werkbalie::ui {
namespace {

using Names = std::map<std::string, const char*, std::less<>>;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

const Names& fields() {
    static const Names kNames{
        {"gross_hourly_wage", QT_TRANSLATE_NOOP("werkbalie::ui", "Bruto uurloon")},
        {"hours_per_week", QT_TRANSLATE_NOOP("werkbalie::ui", "Uren per week")},
        {"age", QT_TRANSLATE_NOOP("werkbalie::ui", "Leeftijd")},
        {"birth_date", QT_TRANSLATE_NOOP("werkbalie::ui", "Geboortedatum")},
        {"calendar.workdays", QT_TRANSLATE_NOOP("werkbalie::ui", "Werkdagen in het jaar")},
        {"calendar.public_holidays", QT_TRANSLATE_NOOP("werkbalie::ui", "Feestdagen op werkdagen")},
        {"client_terms.leave_days", QT_TRANSLATE_NOOP("werkbalie::ui", "Verlofdagen")},
        {"client_terms.adv_days", QT_TRANSLATE_NOOP("werkbalie::ui", "ADV-dagen")},
        {"client_terms.holiday_allowance", QT_TRANSLATE_NOOP("werkbalie::ui", "Vakantiebijslag")},
        {"client_terms.year_end_bonus", QT_TRANSLATE_NOOP("werkbalie::ui", "Eindejaarsuitkering")},
        {"client_terms.individual_choice_budget",
         QT_TRANSLATE_NOOP("werkbalie::ui", "Individueel keuzebudget")},
        {"client_terms.employer_pension", QT_TRANSLATE_NOOP("werkbalie::ui", "Werkgeverspensioen")},
        {"client_terms.pension_franchise",
         QT_TRANSLATE_NOOP("werkbalie::ui", "Franchise pensioen")},
        {"client_terms.pension_maximum_wage",
         QT_TRANSLATE_NOOP("werkbalie::ui", "Hoogste pensioenloon")},
        {"client_terms.scale_minimum", QT_TRANSLATE_NOOP("werkbalie::ui", "Laagste loon schaal")},
        {"client_terms.scale_maximum", QT_TRANSLATE_NOOP("werkbalie::ui", "Hoogste loon schaal")},
        {"sickness_supplement", QT_TRANSLATE_NOOP("werkbalie::ui", "Ziekteaanvulling")},
        {"extra_premiums", QT_TRANSLATE_NOOP("werkbalie::ui", "Extra premies")},
        {"surcharges", QT_TRANSLATE_NOOP("werkbalie::ui", "Opslagen")},
        {"allowances", QT_TRANSLATE_NOOP("werkbalie::ui", "Toeslaguren")},
        {"expenses", QT_TRANSLATE_NOOP("werkbalie::ui", "Onkosten")},
        {"method.factor", QT_TRANSLATE_NOOP("werkbalie::ui", "Fasefactor")},
        {"method.add_ons", QT_TRANSLATE_NOOP("werkbalie::ui", "Toevoegingen aan de factor")},
        {"margin.value", QT_TRANSLATE_NOOP("werkbalie::ui", "Marge")},
        {"margin.minimum", QT_TRANSLATE_NOOP("werkbalie::ui", "Minste marge")},
        {"yearly_wage", QT_TRANSLATE_NOOP("werkbalie::ui", "Jaarloon")},
        {"minimum_fee", QT_TRANSLATE_NOOP("werkbalie::ui", "Minste vergoeding")},
        {"percentage", QT_TRANSLATE_NOOP("werkbalie::ui", "Percentage")},
        {"shares", QT_TRANSLATE_NOOP("werkbalie::ui", "Delen van het jaarloon")},
        {"parts", QT_TRANSLATE_NOOP("werkbalie::ui", "Vaste bedragen")},
        {"stages", QT_TRANSLATE_NOOP("werkbalie::ui", "Termijnen")},
        {"guarantee.refund", QT_TRANSLATE_NOOP("werkbalie::ui", "Terugbetaling")},
        {"rate", QT_TRANSLATE_NOOP("werkbalie::ui", "Inkooptarief")},
        {"hours", QT_TRANSLATE_NOOP("werkbalie::ui", "Uren")},
        {"tariff", QT_TRANSLATE_NOOP("werkbalie::ui", "Tarief")},
        {"whole_fee", QT_TRANSLATE_NOOP("werkbalie::ui", "Hele vergoeding")},
        {"worked_hours", QT_TRANSLATE_NOOP("werkbalie::ui", "Gewerkte uren")},
        {"period_hours", QT_TRANSLATE_NOOP("werkbalie::ui", "Uren tot vrije overname")},
    };
    return kNames;
}

/// "allowances[0].percentage" is said of "allowances".
std::string_view withoutPlace(std::string_view where) {
    return where.substr(0, where.find('['));
}

QString choiceWord(std::string_view key, std::string_view value) {
    if (key == "kind") {
        const auto kind = domain::parseMarginKind(value);
        return kind ? word(*kind).toLower() : qs(value);
    }
    if (key == "carries") {
        const auto carries = domain::parseAllowanceCarries(value);
        return carries ? word(*carries).toLower() : qs(value);
    }
    if (key == "size") {
        const auto size = domain::parseEmployerSize(value);
        return size ? word(*size).toLower() : qs(value);
    }
    if (key == "key") {
        return parameterName(std::string(value));
    }
    return qs(value);
}

void nameValues(domain::MessageValues& values) {
    for (auto& [key, value] : values) {
        value = str(choiceWord(key, value));
    }
}

} // namespace

QString fieldName(std::string_view where) {
    const auto found = fields().find(withoutPlace(where));
    return found == fields().end() ? qs(where) : tr(found->second);
}

QString word(domain::AllowanceKind kind) {
    switch (kind) {
    case domain::AllowanceKind::Other:
        return tr("Anders");
    case domain::AllowanceKind::Overtime:
        return tr("Overwerk");
    case domain::AllowanceKind::Irregular:
        return tr("Onregelmatig");
    case domain::AllowanceKind::Shift:
        return tr("Ploegen");
    case domain::AllowanceKind::PublicHoliday:
        return tr("Feestdag");
    case domain::AllowanceKind::Travel:
        return tr("Reisuren");
    case domain::AllowanceKind::StandBy:
        return tr("Consignatie");
    case domain::AllowanceKind::CancelledCall:
        return tr("Afgezegde oproep");
    }
    return {};
}

QString word(domain::AllowanceCarries carries) {
    switch (carries) {
    case domain::AllowanceCarries::Wage:
        return tr("Alleen loon");
    case domain::AllowanceCarries::WageAndPremiums:
        return tr("Loon en premies");
    case domain::AllowanceCarries::All:
        return tr("Alle bestanddelen");
    }
    return {};
}

QString word(domain::TariffMethod method) {
    switch (method) {
    case domain::TariffMethod::Components:
        return tr("Bestanddelen");
    case domain::TariffMethod::PhaseFactor:
        return tr("Fasefactor en toevoegingen");
    }
    return {};
}

domain::Refusal forPeople(domain::Refusal refusal) {
    refusal.where = str(fieldName(refusal.where));
    nameValues(refusal.values);
    return refusal;
}

domain::Finding forPeople(domain::Finding finding) {
    nameValues(finding.values);
    if (finding.source == "agency: margin floor") {
        finding.source = str(tr("ondergrens van de vestiging"));
    } else if (finding.source.starts_with("from memory, no source")) {
        finding.source.clear(); // the sentence says that there is none
    }
    return finding;
}

} // namespace werkbalie::ui
