// Names and groups of rate lines.
#include "ui/acquisition/rate_lines.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <array>
#include <map>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::RateLine;

using Step = RateGroup;

struct LineFacts {
    const char* name;
    Step step;
};

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

const std::map<std::string, LineFacts, std::less<>>& lineFacts() {
    static const std::map<std::string, LineFacts, std::less<>> kFacts{
        {"gross_wage", {QT_TRANSLATE_NOOP("werkbalie::ui", "Bruto uurloon"), Step::Wage}},
        {"leave", {QT_TRANSLATE_NOOP("werkbalie::ui", "Verlofdagen"), Step::Reservations}},
        {"public_holidays", {QT_TRANSLATE_NOOP("werkbalie::ui", "Feestdagen"), Step::Reservations}},
        {"adv", {QT_TRANSLATE_NOOP("werkbalie::ui", "ADV-dagen"), Step::Reservations}},
        {"holiday_allowance",
         {QT_TRANSLATE_NOOP("werkbalie::ui", "Vakantiebijslag"), Step::Reservations}},
        {"year_end_bonus",
         {QT_TRANSLATE_NOOP("werkbalie::ui", "Eindejaarsuitkering"), Step::Reservations}},
        {"individual_choice_budget",
         {QT_TRANSLATE_NOOP("werkbalie::ui", "Individueel keuzebudget"), Step::Reservations}},
        {"pension_compensation",
         {QT_TRANSLATE_NOOP("werkbalie::ui", "Pensioencompensatie"), Step::Pension}},
        {"sickness_supplement",
         {QT_TRANSLATE_NOOP("werkbalie::ui", "Aanvulling bij ziekte"), Step::Premiums}},
        {"zvw", {QT_TRANSLATE_NOOP("werkbalie::ui", "Zorgverzekeringswet"), Step::Premiums}},
        {"whk_wga", {QT_TRANSLATE_NOOP("werkbalie::ui", "Whk WGA"), Step::Premiums}},
        {"whk_zw", {QT_TRANSLATE_NOOP("werkbalie::ui", "Whk Ziektewet"), Step::Premiums}},
        {"awf", {QT_TRANSLATE_NOOP("werkbalie::ui", "WW (AWf)"), Step::Premiums}},
        {"aof",
         {QT_TRANSLATE_NOOP("werkbalie::ui", "Arbeidsongeschiktheid (Aof)"), Step::Premiums}},
        {"wko", {QT_TRANSLATE_NOOP("werkbalie::ui", "Kinderopvang (Wko)"), Step::Premiums}},
        {"paww", {QT_TRANSLATE_NOOP("werkbalie::ui", "PAWW"), Step::Premiums}},
        {"pension", {QT_TRANSLATE_NOOP("werkbalie::ui", "Pensioen (StiPP)"), Step::Pension}},
        {"social_fund", {QT_TRANSLATE_NOOP("werkbalie::ui", "Sociaal fonds"), Step::Other}},
        {"short_leave", {QT_TRANSLATE_NOOP("werkbalie::ui", "Kort verzuim"), Step::Other}},
        {"idle", {QT_TRANSLATE_NOOP("werkbalie::ui", "Leegloop"), Step::Other}},
        {"transition_payment",
         {QT_TRANSLATE_NOOP("werkbalie::ui", "Transitievergoeding"), Step::Other}},
        {"training", {QT_TRANSLATE_NOOP("werkbalie::ui", "Scholing"), Step::Other}},
        {"absence", {QT_TRANSLATE_NOOP("werkbalie::ui", "Ziekteverzuim"), Step::Other}},
        {"organisation", {QT_TRANSLATE_NOOP("werkbalie::ui", "Organisatiekosten"), Step::Other}},
        {"phase_factor", {QT_TRANSLATE_NOOP("werkbalie::ui", "Fasefactor"), Step::Other}},
        {"margin", {QT_TRANSLATE_NOOP("werkbalie::ui", "Marge"), Step::Margin}},
    };
    return kFacts;
}

QString stepName(Step step) {
    switch (step) {
    case Step::Wage:
        return tr("Uurloon");
    case Step::Reservations:
        return tr("Reserveringen");
    case Step::Premiums:
        return tr("Premies");
    case Step::Pension:
        return tr("Pensioen");
    case Step::Other:
        return tr("Overige kosten");
    case Step::Expenses:
        return tr("Onkosten");
    case Step::Margin:
        return tr("Marge");
    case Step::Count:
        break;
    }
    return {};
}

QString number(std::int64_t units, int decimals) {
    return qs(app::dutchNumber(domain::formatDecimal(units, 4, decimals)));
}

} // namespace

RateGroup rateLineGroup(const RateLine& line) {
    if (line.key.starts_with("expense:")) {
        return RateGroup::Expenses;
    }
    const auto found = lineFacts().find(line.key);
    return found == lineFacts().end() ? RateGroup::Other : found->second.step;
}

QString rateLineName(const RateLine& line) {
    for (const std::string_view prefix : {"expense:", "add_on:"}) {
        if (line.key.starts_with(prefix)) { // a name of the user's own
            return qs(line.key.substr(prefix.size()));
        }
    }
    const auto found = lineFacts().find(line.key);
    return found == lineFacts().end() ? qs(line.key) : tr(found->second.name);
}

QString rateLineSource(const RateLine& line) {
    return tr("%1 — bron: %2%3")
        .arg(rateLineName(line), qs(line.source),
             line.unverified ? tr(" (nog niet bevestigd)") : QString());
}

RowModel<RateLine>* makeBreakdownModel(QObject* parent) {
    const auto percent = [](std::int64_t units) {
        return units == 0 ? QString() : number(units, 2) + u'%';
    };
    return new RowModel<RateLine>(
        {{.key = u"name"_s,
          .title = tr("Post"),
          .text = rateLineName,
          .meaning =
              [](const RateLine& l) { return l.unverified ? Meaning::Attention : Meaning::None; },
          .tip = [](const RateLine& l) { return qs(l.source); },
          .width = 200},
         {.key = u"base"_s,
          .title = tr("Grondslag"),
          .text = [percent](const RateLine& l) { return percent(l.base); },
          .tip = [](const RateLine&) { return tr("In procenten van het bruto uurloon"); },
          .width = 96,
          .number = true},
         {.key = u"percentage"_s,
          .title = tr("Percentage"),
          .text = [percent](const RateLine& l) { return percent(l.percentage); },
          .width = 96,
          .number = true},
         {.key = u"amount"_s,
          .title = tr("€ per uur"),
          .text = [](const RateLine& l) { return number(l.amount, 4); },
          .width = 88,
          .number = true}},
        [](const RateLine&) { return std::int64_t{0}; }, parent);
}

std::vector<RateStep> rateSteps(const domain::RateBreakdown& breakdown) {
    std::array<std::int64_t, static_cast<std::size_t>(Step::Count)> sums{};
    for (const auto& line : breakdown.lines) {
        sums.at(static_cast<std::size_t>(rateLineGroup(line))) += line.amount;
    }
    std::vector<RateStep> steps;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const auto step = static_cast<Step>(i);
        if (sums.at(i) != 0) {
            steps.push_back({.name = stepName(step),
                             .amount = sums.at(i),
                             .isMargin = step == Step::Margin,
                             .group = step});
        }
    }
    return steps;
}

} // namespace werkbalie::ui
