// Words for subjects, certainty and warnings of dated values.
#include "ui/parameters/parameter_words.h"

#include "app/parameters/parameter_names.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

/// Values whose start is not known are kept from this day.
bool hasKnownStart(const domain::DateRange& period) {
    return period.from > domain::makeDate(1900, 1, 1);
}

} // namespace

QString word(domain::ParameterSubject subject) {
    switch (subject) {
    case domain::ParameterSubject::MinimumWage:
        return tr("Minimumloon");
    case domain::ParameterSubject::Premiums:
        return tr("Premies");
    case domain::ParameterSubject::Pension:
        return tr("Pensioen");
    case domain::ParameterSubject::SectorFunds:
        return tr("Branchefondsen");
    case domain::ParameterSubject::Leave:
        return tr("Verlof en ziekte");
    case domain::ParameterSubject::Expenses:
        return tr("Onkosten");
    case domain::ParameterSubject::Vat:
        return tr("Btw en g-rekening");
    case domain::ParameterSubject::Subsidies:
        return tr("Subsidies");
    case domain::ParameterSubject::WageTax:
        return tr("Loonbelasting");
    case domain::ParameterSubject::WorkingTime:
        return tr("Arbeidstijden");
    case domain::ParameterSubject::Cao:
        return tr("Cao en markt");
    }
    return {};
}

QString word(domain::Confidence confidence) {
    switch (confidence) {
    case domain::Confidence::Official:
        return tr("Bij de bron gelezen");
    case domain::Confidence::Secondary:
        return tr("Via anderen");
    case domain::Confidence::Derived:
        return tr("Afgeleid");
    case domain::Confidence::Unverified:
        return tr("Niet geverifieerd");
    }
    return {};
}

QString word(domain::ParameterWarningKind kind) {
    switch (kind) {
    case domain::ParameterWarningKind::Ends:
        return tr("Loopt af");
    case domain::ParameterWarningKind::Missing:
        return tr("Ontbreekt");
    case domain::ParameterWarningKind::Unverified:
        return tr("Niet geverifieerd");
    }
    return {};
}

QString standingOf(const app::ParameterRow& row) {
    switch (row.origin) {
    case app::ParameterOrigin::Own:
        return tr("Eigen waarde");
    case app::ParameterOrigin::Decision:
        return tr("Eigen beschikking");
    case app::ParameterOrigin::BuiltIn:
        return word(row.parameter.confidence);
    }
    return {};
}

Meaning meaningOf(const app::ParameterRow& row) {
    if (row.origin != app::ParameterOrigin::BuiltIn) {
        return Meaning::Fine;
    }
    switch (row.parameter.confidence) {
    case domain::Confidence::Official:
        return Meaning::Fine;
    case domain::Confidence::Secondary:
        return Meaning::Information;
    case domain::Confidence::Derived:
    case domain::Confidence::Unverified:
        return Meaning::Attention;
    }
    return Meaning::None;
}

Meaning meaningOf(domain::ParameterWarningKind kind) {
    switch (kind) {
    case domain::ParameterWarningKind::Missing:
        return Meaning::Blocked;
    case domain::ParameterWarningKind::Ends:
        return Meaning::Attention;
    case domain::ParameterWarningKind::Unverified:
        return Meaning::Information;
    }
    return Meaning::None;
}

QString sentenceOf(const domain::ParameterWarning& warning) {
    const QString day = qs(domain::dutchDate(warning.day));
    switch (warning.kind) {
    case domain::ParameterWarningKind::Ends:
        return (warning.ofTariff ? tr("Tarief: loopt af op %1") : tr("Loopt af op %1")).arg(day);
    case domain::ParameterWarningKind::Missing:
        return (warning.ofTariff ? tr("Tarief: ontbreekt vanaf %1") : tr("Ontbreekt vanaf %1"))
            .arg(day);
    case domain::ParameterWarningKind::Unverified:
        return tr("Niet geverifieerd vanaf %1").arg(day);
    }
    return {};
}

QString parameterName(const std::string& key) {
    return qs(app::parameterName(key, language::current()));
}

QString parameterUnit(const std::string& unit) {
    return qs(app::parameterUnit(unit, language::current()));
}

QString parameterValue(const domain::Parameter& parameter) {
    return parameter.text.empty()
               ? qs(app::parameterValue(parameter.value, parameter.unit, language::current()))
               : qs(parameter.text);
}

QString parameterValue(const storage::OwnParameter& own) {
    return qs(app::parameterValue(own.value, own.unit, language::current()));
}

QString firstDayText(const domain::DateRange& period) {
    return hasKnownStart(period) ? qs(domain::dutchDate(period.from)) : QString();
}

QString lastDayText(const domain::DateRange& period) {
    return period.until ? qs(domain::dutchDate(*period.until - std::chrono::days{1})) : QString();
}

QString periodText(const domain::DateRange& period) {
    const QString from = firstDayText(period);
    const QString last = lastDayText(period);
    if (last.isEmpty()) {
        return from.isEmpty() ? tr("altijd") : tr("vanaf %1").arg(from);
    }
    return from.isEmpty() ? tr("tot en met %1").arg(last) : tr("%1 t/m %2").arg(from, last);
}

} // namespace werkbalie::ui
