// Sentences about bands and quarters.
#include "ui/administration/allowance_words.h"

#include "app/format_nl.h"
#include "ui/acquisition/calculation_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QStringList>

namespace werkbalie::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString dayName(unsigned day) {
    static const char* const kDays[] = {
        QT_TRANSLATE_NOOP("werkbalie::ui", "ma"), QT_TRANSLATE_NOOP("werkbalie::ui", "di"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "wo"), QT_TRANSLATE_NOOP("werkbalie::ui", "do"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "vr"), QT_TRANSLATE_NOOP("werkbalie::ui", "za"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "zo")};
    return tr(kDays[day]);
}

/// "ma t/m vr", "za en zo", "ma, wo, vr"
QString daysText(unsigned days) {
    QStringList names;
    unsigned first = 7;
    unsigned last = 0;
    for (unsigned day = 0; day < 7; ++day) {
        if (((days >> day) & 1U) != 0) {
            names << dayName(day);
            first = std::min(first, day);
            last = day;
        }
    }
    const bool together = names.size() == static_cast<qsizetype>(last - first + 1);
    if (together && names.size() > 2) {
        return tr("%1 t/m %2").arg(dayName(first), dayName(last));
    }
    return names.join(QStringLiteral(", "));
}

QString hoursOf(domain::Minutes worked) {
    return qs(app::dutchHours(worked));
}

QString normText(const domain::AllowanceBand& band) {
    switch (band.norm) {
    case domain::BandNorm::None:
        return {};
    case domain::BandNorm::Day:
        return tr("boven %1 uur per dag").arg(hoursOf(band.after));
    case domain::BandNorm::Week:
        return tr("boven %1 uur per week").arg(hoursOf(band.after));
    case domain::BandNorm::Contract:
        return tr("boven de afgesproken uren");
    }
    return {};
}

} // namespace

QString word(domain::BandKind kind) {
    switch (kind) {
    case domain::BandKind::Irregular:
        return tr("Onregelmatig");
    case domain::BandKind::Shift:
        return tr("Ploegendienst");
    case domain::BandKind::Overtime:
        return tr("Overwerk");
    case domain::BandKind::Holiday:
        return tr("Feestdag");
    case domain::BandKind::Cold:
        return tr("Koude");
    case domain::BandKind::Dirty:
        return tr("Vuil werk");
    case domain::BandKind::StandBy:
        return tr("Consignatie");
    case domain::BandKind::Other:
        return tr("Overig");
    }
    return {};
}

QString word(domain::Stacking stacking) {
    switch (stacking) {
    case domain::Stacking::Highest:
        return tr("Alleen de hoogste telt");
    case domain::Stacking::Sum:
        return tr("Alles telt bij elkaar op");
    }
    return {};
}

QString surchargeText(domain::Percentage surcharge) {
    return qs(app::dutchPercentage(surcharge, surcharge.units() % 10'000 == 0 ? 0 : 2));
}

QString perUnit(domain::AmountUnit unit) {
    switch (unit) {
    case domain::AmountUnit::Hour:
        return tr("per uur");
    case domain::AmountUnit::Shift:
        return tr("per dienst");
    case domain::AmountUnit::Day:
        return tr("per dag");
    }
    return {};
}

QString countText(domain::AmountUnit unit, std::int64_t quantity) {
    return unit == domain::AmountUnit::Hour ? hoursOf(domain::Minutes{quantity})
                                            : QString::number(quantity);
}

QString worthText(const domain::AllowanceBand& band) {
    if (!band.amount) {
        return surchargeText(band.surcharge);
    }
    const int decimals = band.amount->each.units() % 100 == 0 ? 2 : domain::HourlyRate::kScale;
    return QStringLiteral("%1 %2").arg(qs(app::dutchRate(band.amount->each, decimals)),
                                       perUnit(band.amount->unit));
}

QString conditionText(const domain::AllowanceBand& band) {
    QStringList parts;
    if (band.days != 0) {
        parts << daysText(band.days);
    }
    if (band.holidays) {
        parts << tr("op feestdagen");
    }
    if (band.hours) {
        const auto hours = QStringLiteral("%1–%2").arg(qs(domain::timeText(band.hours->from)),
                                                       qs(domain::timeText(band.hours->until)));
        parts << (band.time == domain::BandTime::ShiftStart ? tr("dienst begint %1").arg(hours)
                                                            : hours);
    }
    if (const auto norm = normText(band); !norm.isEmpty()) {
        parts << norm;
    }
    if (band.atMost) {
        parts << tr("hoogstens %1 uur").arg(hoursOf(*band.atMost));
    }
    if (band.mark == domain::BandMark::Marked) {
        parts << tr("als de uren zo zijn gemerkt");
    }
    if (band.compensation == domain::Compensation::InTime) {
        parts << tr("in tijd");
    }
    if (band.amount && band.amount->carries != domain::AllowanceCarries::All) {
        parts << tr("klant betaalt %1").arg(word(band.amount->carries).toLower());
    }
    return parts.isEmpty() ? tr("altijd") : parts.join(QStringLiteral(", "));
}

QString reasonText(const domain::Quarter& quarter, const domain::AllowanceScheme& scheme) {
    QStringList counted;
    QStringList passed;
    for (const auto& hit : quarter.hits) {
        const auto& band = scheme.bands[hit.band];
        const auto name = QStringLiteral("%1 %2").arg(qs(band.name), worthText(band));
        (hit.counts ? counted : passed) << QStringLiteral("%1 (%2)").arg(name, conditionText(band));
    }
    if (counted.isEmpty()) {
        return tr("Geen toeslag: geen band past op dit kwartier.");
    }
    auto text = tr("Telt: %1.").arg(counted.join(QStringLiteral("; ")));
    if (!passed.isEmpty()) {
        text += QLatin1Char(' ') + tr("Telt niet, want alleen de hoogste telt: %1.")
                                       .arg(passed.join(QStringLiteral("; ")));
    }
    return text;
}

} // namespace werkbalie::ui
