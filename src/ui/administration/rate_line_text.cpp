// How the lines of a tariff calculation read on screen.
#include "ui/administration/rate_line_text.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <array>

namespace werkbalie::ui {

namespace {

struct LineName {
    std::string_view key;
    const char* name;
};

constexpr std::array kNames{
    LineName{"gross_wage", QT_TRANSLATE_NOOP("RateLine", "Bruto uurloon")},
    LineName{"leave", QT_TRANSLATE_NOOP("RateLine", "Vakantiedagen")},
    LineName{"public_holidays", QT_TRANSLATE_NOOP("RateLine", "Feestdagen")},
    LineName{"adv", QT_TRANSLATE_NOOP("RateLine", "Adv-dagen")},
    LineName{"holiday_allowance", QT_TRANSLATE_NOOP("RateLine", "Vakantiebijslag")},
    LineName{"year_end_bonus", QT_TRANSLATE_NOOP("RateLine", "Eindejaarsuitkering")},
    LineName{"individual_choice_budget", QT_TRANSLATE_NOOP("RateLine", "Individueel keuzebudget")},
    LineName{"pension_compensation", QT_TRANSLATE_NOOP("RateLine", "Pensioencompensatie")},
    LineName{"sickness_supplement", QT_TRANSLATE_NOOP("RateLine", "Aanvulling ziekte")},
    LineName{"zvw", QT_TRANSLATE_NOOP("RateLine", "Zvw")},
    LineName{"whk_wga", QT_TRANSLATE_NOOP("RateLine", "Whk WGA")},
    LineName{"whk_zw", QT_TRANSLATE_NOOP("RateLine", "Whk ZW")},
    LineName{"awf", QT_TRANSLATE_NOOP("RateLine", "AWf")},
    LineName{"aof", QT_TRANSLATE_NOOP("RateLine", "Aof")},
    LineName{"wko", QT_TRANSLATE_NOOP("RateLine", "Opslag kinderopvang")},
    LineName{"paww", QT_TRANSLATE_NOOP("RateLine", "PAWW")},
    LineName{"pension", QT_TRANSLATE_NOOP("RateLine", "Pensioen StiPP")},
    LineName{"social_fund", QT_TRANSLATE_NOOP("RateLine", "Sociaal fonds")},
    LineName{"short_leave", QT_TRANSLATE_NOOP("RateLine", "Kort verzuim")},
    LineName{"idle", QT_TRANSLATE_NOOP("RateLine", "Leegloop")},
    LineName{"transition_payment", QT_TRANSLATE_NOOP("RateLine", "Transitievergoeding")},
    LineName{"margin", QT_TRANSLATE_NOOP("RateLine", "Marge")},
};

} // namespace

QString rateLineName(std::string_view key) {
    for (const auto& line : kNames) {
        if (line.key == key) {
            return QCoreApplication::translate("RateLine", line.name);
        }
    }
    constexpr std::string_view kExpense = "expense:";
    if (key.starts_with(kExpense)) {
        return QCoreApplication::translate("RateLine", "Onkosten: %1")
            .arg(qs(key.substr(kExpense.size())));
    }
    return qs(key);
}

QString scaledText(std::int64_t units, int scale, int decimals) {
    return qs(app::dutchNumber(domain::formatDecimal(units, scale, decimals)));
}

std::vector<Column<domain::RateLine>> rateLineColumns() {
    using L = domain::RateLine;
    const auto source = [](const L& line) {
        const QString text = qs(line.source);
        return line.unverified
                   ? QCoreApplication::translate("RateLine", "%1 (niet geverifieerd)").arg(text)
                   : text;
    };
    return {
        {.key = QStringLiteral("line"),
         .title = QCoreApplication::translate("RateLine", "Onderdeel"),
         .text = [](const L& line) { return rateLineName(line.key); },
         .meaning =
             [](const L& line) { return line.unverified ? Meaning::Attention : Meaning::None; },
         .tip = source,
         .width = 170},
        {.key = QStringLiteral("base"),
         .title = QCoreApplication::translate("RateLine", "Grondslag"),
         .text = [](const L& line) { return scaledText(line.base, 4, 2); },
         .width = 84,
         .number = true},
        {.key = QStringLiteral("percentage"),
         .title = QCoreApplication::translate("RateLine", "%"),
         .text = [](const L& line) { return scaledText(line.percentage, 4, 2); },
         .width = 68,
         .number = true},
        {.key = QStringLiteral("amount"),
         .title = QCoreApplication::translate("RateLine", "€ per uur"),
         .text = [](const L& line) { return scaledText(line.amount, 4, 4); },
         .width = 84,
         .number = true},
        {.key = QStringLiteral("source"),
         .title = QCoreApplication::translate("RateLine", "Bron"),
         .text = source,
         .tip = source,
         .width = 260},
    };
}

} // namespace werkbalie::ui
