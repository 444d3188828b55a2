// Takes a receipt's source apart; the reasons of the rules are keys that get a Dutch text here.
#include "ui/acquisition/line_origin.h"

#include "app/format_nl.h"
#include "domain/acquisition/tariff/parameter_reader.h"
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

struct Reason {
    std::string_view key;
    const char* text;
};

/// The reasons that rules give, whole or as the beginning of a source.
constexpr std::array kReasons{
    Reason{"input: gross_hourly_wage", QT_TRANSLATE_NOOP("werkbalie::ui", "ingevuld uurloon")},
    Reason{"input: client_terms",
           QT_TRANSLATE_NOOP("werkbalie::ui", "ingevulde voorwaarde van de opdrachtgever")},
    Reason{"input: sickness_supplement",
           QT_TRANSLATE_NOOP("werkbalie::ui", "ingevulde aanvulling bij ziekte")},
    Reason{"input: extra_premiums", QT_TRANSLATE_NOOP("werkbalie::ui", "eigen extra premie")},
    Reason{"input: surcharges", QT_TRANSLATE_NOOP("werkbalie::ui", "eigen opslag")},
    Reason{"input: expenses, with margin",
           QT_TRANSLATE_NOOP("werkbalie::ui", "ingevulde onkosten, met marge")},
    Reason{"input: expenses, without margin",
           QT_TRANSLATE_NOOP("werkbalie::ui", "ingevulde onkosten, zonder marge")},
    Reason{"input: method.factor", QT_TRANSLATE_NOOP("werkbalie::ui", "eigen fasefactor")},
    Reason{"input: method.add_ons",
           QT_TRANSLATE_NOOP("werkbalie::ui", "eigen toevoeging aan de factor")},
    Reason{"at least the input: minimum_fee",
           QT_TRANSLATE_NOOP("werkbalie::ui", "ten minste het minimum dat is ingevuld")},
    Reason{"input: ", QT_TRANSLATE_NOOP("werkbalie::ui", "ingevuld")},
    Reason{"default: no reserve",
           QT_TRANSLATE_NOOP("werkbalie::ui", "geen reserve ingevuld, dus niets gerekend")},
    Reason{"no pension", QT_TRANSLATE_NOOP("werkbalie::ui", "geen pensioenregeling")},
    Reason{"nothing to compensate", QT_TRANSLATE_NOOP("werkbalie::ui", "niets te compenseren")},
    Reason{"not before 2026", QT_TRANSLATE_NOOP("werkbalie::ui", "geldt pas vanaf 2026")},
    Reason{
        "agency clause (Besluit Wfsv art. 2.4)",
        QT_TRANSLATE_NOOP("werkbalie::ui", "hoog door het uitzendbeding (Besluit Wfsv art. 2.4)")},
    Reason{"written, indefinite, not on call",
           QT_TRANSLATE_NOOP("werkbalie::ui",
                             "laag: schriftelijk, voor onbepaalde tijd en geen oproep")},
    Reason{"bbl without agency clause",
           QT_TRANSLATE_NOOP("werkbalie::ui", "laag: bbl zonder uitzendbeding")},
    Reason{"under 21 with at most 48 paid hours in four weeks",
           QT_TRANSLATE_NOOP("werkbalie::ui",
                             "laag: jonger dan 21 met hoogstens 48 uur in vier weken")},
    Reason{"under 21, but the limit of hours is not known for this date",
           QT_TRANSLATE_NOOP("werkbalie::ui",
                             "hoog: jonger dan 21, maar de urengrens van deze datum ontbreekt")},
    Reason{"under 21 with few hours, but with an agency clause",
           QT_TRANSLATE_NOOP("werkbalie::ui", "hoog: jonger dan 21, maar met uitzendbeding")},
    Reason{"fixed term", QT_TRANSLATE_NOOP("werkbalie::ui", "hoog: contract voor bepaalde tijd")},
    Reason{"on call", QT_TRANSLATE_NOOP("werkbalie::ui", "hoog: oproepcontract")},
    Reason{"not in writing", QT_TRANSLATE_NOOP("werkbalie::ui", "hoog: niet op schrift")},
    Reason{"half", QT_TRANSLATE_NOOP("werkbalie::ui",
                                     "de helft; de andere helft wordt ingehouden (Wfsv art. 122)")},
    Reason{"from memory, no source",
           QT_TRANSLATE_NOOP("werkbalie::ui", "uit het hoofd, zonder bron")},
    Reason{"tariff - margin.minimum",
           QT_TRANSLATE_NOOP("werkbalie::ui", "wat van het tarief overblijft")},
    Reason{"none", QT_TRANSLATE_NOOP("werkbalie::ui", "geen marge")},
    Reason{"amount", QT_TRANSLATE_NOOP("werkbalie::ui", "bedrag per uur")},
    Reason{"percentage-of-tariff", QT_TRANSLATE_NOOP("werkbalie::ui", "percentage van het tarief")},
    Reason{"percentage-on-cost", QT_TRANSLATE_NOOP("werkbalie::ui", "percentage op de kostprijs")},
    Reason{"factor-points", QT_TRANSLATE_NOOP("werkbalie::ui", "punten op de factor")},
    Reason{"target-tariff", QT_TRANSLATE_NOOP("werkbalie::ui", "wat het vaste tarief overlaat")},
};

/// "25.00 / 230.00 net working days", "(18.00 - 15.90) x 0.853 of the pension base": sums in words.
QString sumInDutch(QString sum) {
    sum.replace(u" net working days"_s, tr(" netto werkdagen"));
    sum.replace(u" of the client's base"_s, tr(" van de grondslag van de opdrachtgever"));
    sum.replace(u" of the pension base"_s, tr(" van de pensioengrondslag"));
    sum.replace(u" x "_s, u" × "_s);
    return sum.replace(u'.', u',');
}

QString reasonInDutch(std::string_view part) {
    for (const Reason& reason : kReasons) {
        if (part == reason.key ||
            (reason.key.starts_with("input: ") && part.starts_with(reason.key))) {
            return tr(reason.text);
        }
    }
    const bool isSum =
        !part.empty() && (part.front() == '(' || (part.front() >= '0' && part.front() <= '9'));
    return isSum ? sumInDutch(qs(part)) : qs(part);
}

/// The key of a figure that the text begins with: "premium.awf.high: source".
std::optional<domain::Parameter>
figureAt(std::string_view text, const domain::ParameterSet& parameters, domain::Date date) {
    const auto colon = text.find(": ");
    if (colon == std::string_view::npos || !parameters.knows(text.substr(0, colon))) {
        return std::nullopt;
    }
    const auto found = parameters.at(text.substr(0, colon), date);
    return found ? std::optional(**found) : std::nullopt;
}

} // namespace

LineOrigin lineOrigin(std::string_view source, const domain::ParameterSet& parameters,
                      domain::Date date) {
    LineOrigin origin;
    QStringList reasons;
    while (!source.empty()) {
        origin.figure = figureAt(source, parameters, date);
        if (origin.figure) {
            break; // a source of law may hold semicolons of its own
        }
        const auto end = source.find("; ");
        reasons << reasonInDutch(source.substr(0, end));
        source = end == std::string_view::npos ? std::string_view{} : source.substr(end + 2);
    }
    origin.reason = reasons.join(u"; "_s);
    return origin;
}

QString confidenceWord(const domain::Parameter& figure) {
    if (domain::isOwnValue(figure)) {
        return tr("Eigen waarde van het bureau");
    }
    switch (figure.confidence) {
    case domain::Confidence::Official:
        return tr("Bij de bron nagelezen");
    case domain::Confidence::Secondary:
        return tr("Door anderen aangehaald");
    case domain::Confidence::Derived:
        return tr("Afgeleid uit andere cijfers, nog niet bevestigd");
    case domain::Confidence::Unverified:
        return tr("Nog niet bevestigd");
    }
    return {};
}

Meaning confidenceMeaning(const domain::Parameter& figure) {
    if (domain::isUnverified(figure)) {
        return Meaning::Attention;
    }
    return figure.confidence == domain::Confidence::Official ? Meaning::Fine : Meaning::Information;
}

QString validityText(const domain::DateRange& validity) {
    const bool hasStart = validity.from > domain::makeDate(1900, 1, 1);
    const auto day = [](domain::Date date) { return qs(domain::dutchDate(date)); };
    if (!validity.until) {
        return hasStart ? tr("vanaf %1").arg(day(validity.from)) : tr("altijd");
    }
    const auto last = day(*validity.until - std::chrono::days(1));
    return hasStart ? tr("%1 t/m %2").arg(day(validity.from), last) : tr("t/m %1").arg(last);
}

} // namespace werkbalie::ui
