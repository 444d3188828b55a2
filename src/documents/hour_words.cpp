// Dutch words for what a line on paper is about.
#include "documents/hour_words.h"

#include "app/format_nl.h"
#include "documents/letterhead.h"

namespace werkbalie::documents {

QString hourTypeWord(domain::HourType type) {
    switch (type) {
    case domain::HourType::Regular:
        return QStringLiteral("Normale uren");
    case domain::HourType::Overtime:
        return QStringLiteral("Overuren");
    case domain::HourType::Shift:
        return QStringLiteral("Toeslaguren");
    case domain::HourType::Travel:
        return QStringLiteral("Reisuren");
    case domain::HourType::StandBy:
        return QStringLiteral("Consignatie");
    case domain::HourType::Leave:
        return QStringLiteral("Verlof");
    case domain::HourType::Sickness:
        return QStringLiteral("Ziekte");
    case domain::HourType::PublicHoliday:
        return QStringLiteral("Feestdag");
    case domain::HourType::ShortLeave:
        return QStringLiteral("Kort verzuim");
    case domain::HourType::Idle:
        return QStringLiteral("Leegloop");
    case domain::HourType::CancelledCall:
        return QStringLiteral("Afgezegde oproep");
    case domain::HourType::TimeForTime:
        return QStringLiteral("Tijd voor tijd opgenomen");
    }
    return {};
}

QString weekWord(domain::IsoWeek week) {
    return QStringLiteral("week %1").arg(week.week());
}

QString weekDays(domain::IsoWeek week) {
    return toQt(domain::dutchDate(week.monday())) + QStringLiteral(" tot en met ") +
           toQt(domain::dutchDate(week.sunday()));
}

namespace {

/// "Koude per uur"
QString allowanceWord(const domain::StatementLine& line) {
    switch (*line.unit) {
    case domain::AmountUnit::Hour:
        return toQt(line.label) + QStringLiteral(" per uur");
    case domain::AmountUnit::Shift:
        return toQt(line.label) + QStringLiteral(" per dienst");
    case domain::AmountUnit::Day:
        return toQt(line.label) + QStringLiteral(" per dag");
    }
    return toQt(line.label);
}

} // namespace

QString lineWord(const domain::StatementLine& line, std::optional<domain::IsoWeek> week) {
    QString word = line.unit            ? allowanceWord(line)
                   : line.label.empty() ? hourTypeWord(line.type)
                                        : toQt(line.label);
    if (line.correction) {
        word = QStringLiteral("Correctie ") + (line.label.empty() ? word.toLower() : word);
    }
    if (week != line.week && !line.day) {
        word += QLatin1Char(' ') + weekWord(line.week);
        if (week && line.week.year() != week->year()) {
            word += QStringLiteral(" van %1").arg(line.week.year());
        }
    }
    return word;
}

QString correctedDayWord(const domain::StatementLine& line, std::optional<domain::IsoWeek> week) {
    if (!line.day) {
        return {};
    }
    const QString day = toQt(app::dutchDay(*line.day));
    return week == line.week ? day : day + QStringLiteral(" (%1)").arg(weekWord(line.week));
}

} // namespace werkbalie::documents
