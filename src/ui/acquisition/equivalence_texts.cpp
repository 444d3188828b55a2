// The lines and verdicts of a comparison in words, for screen and paper.
#include "ui/acquisition/equivalence_texts.h"

#include "app/format_nl.h"
#include "ui/acquisition/terms_words.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {

namespace {

using domain::EquivalenceLine;
using domain::EquivalenceOutcome;

constexpr int kShown = 4;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString rate(domain::HourlyRate value) {
    return qs(app::dutchRate(value, kShown));
}

QString nameOf(const EquivalenceLine& line) {
    if (line.key == "wage") {
        return tr("Uurloon");
    }
    if (line.key == "pension_compensation") {
        return tr("Pensioencompensatie (art. 46)");
    }
    return itemName(line.clientItem ? *line.clientItem : *line.workerItem);
}

QString sideText(const EquivalenceLine& line, const domain::TermsSide& side,
                 const std::optional<domain::TermsItem>& item) {
    if (line.key == "wage") {
        return qs(app::dutchRate(side.wage));
    }
    if (line.key == "pension_compensation") {
        return side.pension > domain::Percentage{}
                   ? tr("tot %1").arg(qs(app::dutchPercentage(side.pension)))
                   : tr("geen");
    }
    return item ? itemValue(*item) : QString();
}

Column<EquivalenceRow> rateColumn(const QString& key, const QString& title,
                                  domain::HourlyRate EquivalenceLine::*value) {
    return {.key = key,
            .title = title,
            .text = [value](const EquivalenceRow& r) { return rate(r.line.*value); },
            .sort = [value](const EquivalenceRow& r) { return qlonglong{(r.line.*value).units()}; },
            .width = 100,
            .number = true};
}

/// Why an item weighs as it does.
QString groundOf(const EquivalenceRow& row) {
    const auto kind = domain::parseTermsItemKind(row.line.key);
    return kind ? word(domain::factsOf(*kind).ground) : QString();
}

Verdict verdictOf(const QString& name, const domain::EquivalenceTest& test) {
    const QString sums = tr("%1: opdrachtgever %2, flexkracht %3 per uur")
                             .arg(name, rate(test.client), rate(test.worker));
    return test.holds() ? Verdict{.holds = true, .text = tr("%1 – voldoet.").arg(sums)}
                        : Verdict{.holds = false,
                                  .text = tr("%1 – %2 te weinig.").arg(sums, rate(test.shortfall))};
}

void addRepair(EquivalenceRow& row, const EquivalenceOutcome& outcome,
               const domain::Shortfall& shortfall) {
    QStringList parts;
    for (const auto& repair : shortfall.repairs) {
        parts << tr("%1 door %2").arg(rate(repair.amount), nameOf(outcome.lines.at(repair.line)));
    }
    row.open = shortfall.open > domain::HourlyRate{};
    if (row.open) {
        parts << (row.line.weight == domain::TermsWeight::Essential
                      ? tr("nog %1, alleen essentieel").arg(rate(shortfall.open))
                      : tr("nog %1, met elk onderdeel").arg(rate(shortfall.open)));
    }
    row.repair = parts.join(QStringLiteral("; "));
}

} // namespace

std::vector<EquivalenceRow> equivalenceRows(const domain::EquivalenceInput& input,
                                            const EquivalenceOutcome& outcome) {
    std::vector<EquivalenceRow> rows;
    const bool byElement = !outcome.elements.empty();
    for (const auto& line : outcome.lines) {
        QString weight = word(line.weight);
        if (byElement) {
            weight = line.element ? word(*line.element) : tr("geen element");
        }
        rows.push_back({.id = static_cast<std::int64_t>(rows.size()) + 1,
                        .name = nameOf(line),
                        .weight = weight,
                        .client = sideText(line, input.client, line.clientItem),
                        .worker = sideText(line, input.worker, line.workerItem),
                        .line = line});
    }
    for (const auto& shortfall : outcome.shortfalls) {
        addRepair(rows.at(shortfall.line), outcome, shortfall);
    }
    return rows;
}

std::vector<Column<EquivalenceRow>> equivalenceColumns() {
    using R = EquivalenceRow;
    auto difference =
        rateColumn(QStringLiteral("difference"), tr("Verschil"), &EquivalenceLine::difference);
    difference.width = 88;
    return {{.key = QStringLiteral("name"),
             .title = tr("Onderdeel"),
             .text = [](const R& r) { return r.name; },
             .sort = [](const R& r) { return qlonglong(r.id); },
             .tip = [](const R& r) { return qs(r.line.source); },
             .width = 212},
            {.key = QStringLiteral("weight"),
             .title = tr("Weegt"),
             .text = [](const R& r) { return r.weight; },
             .tip = groundOf,
             .width = 108},
            {.key = QStringLiteral("clientText"),
             .title = tr("Opdrachtgever"),
             .text = [](const R& r) { return r.client; },
             .tip = [](const R& r) { return r.client; },
             .width = 166},
            {.key = QStringLiteral("workerText"),
             .title = tr("Flexkracht"),
             .text = [](const R& r) { return r.worker; },
             .tip = [](const R& r) { return r.worker; },
             .width = 152},
            rateColumn(QStringLiteral("client"), tr("Opdr. per uur"), &EquivalenceLine::client),
            rateColumn(QStringLiteral("worker"), tr("Flex per uur"), &EquivalenceLine::worker),
            difference,
            {.key = QStringLiteral("repair"),
             .title = tr("Hersteld door"),
             .text = [](const R& r) { return r.repair; },
             .meaning =
                 [](const R& r) {
                     return r.repair.isEmpty() ? Meaning::None
                            : r.open           ? Meaning::Blocked
                                               : Meaning::Fine;
                 },
             .tip = [](const R& r) { return r.repair; },
             .width = 232}};
}

QString equivalenceBase(const EquivalenceOutcome& outcome) {
    const domain::Minutes day{outcome.minutesPerWeek.count() / 5};
    const auto hours = domain::mulDiv(outcome.minutesPerWeek.count() * outcome.workdays, 100,
                                      5 * 60, domain::Rounding::HalfAwayFromZero);
    return tr("Per betaald uur van een volle week: %1 werkdagen in %2 van %3 uur is %4 uur. Een "
              "vrije "
              "dag is 1/%1 van het loon.")
        .arg(outcome.workdays)
        .arg(domain::yearOf(outcome.date))
        .arg(qs(app::dutchHours(day)), shortNumber(hours * 100));
}

std::vector<Verdict> equivalenceVerdicts(const EquivalenceOutcome& outcome) {
    std::vector<Verdict> verdicts;
    for (const auto& element : outcome.elements) {
        if (!element.test.holds()) {
            verdicts.push_back(verdictOf(word(element.element), element.test));
        }
    }
    if (!outcome.elements.empty()) {
        if (verdicts.empty()) {
            verdicts.push_back(
                {.holds = true,
                 .text = tr("Inlenersbeloning (tot en met 2025): alle tien elementen "
                            "voldoen.")});
        }
        return verdicts;
    }
    verdicts.push_back(verdictOf(tr("Essentieel"), outcome.essential));
    verdicts.push_back(verdictOf(tr("Totaal"), outcome.total));
    return verdicts;
}

documents::EquivalencePaper equivalencePaper(const app::EquivalenceDraft& draft,
                                             const Compared& compared, const PaperHead& head) {
    const EquivalenceOutcome& outcome = compared.outcome;
    documents::EquivalencePaper paper{
        .agency = head.agency,
        .title = tr("Gelijkwaardige beloning"),
        .subtitle =
            tr("%1, %2 bij %3")
                .arg(qs(draft.workerName), qs(draft.placement.occupation), qs(draft.clientName)),
        .facts = {{tr("Peildatum"), qs(app::dutchDay(outcome.date))},
                  {tr("Voorwaarden"), head.terms},
                  {tr("Van"), head.owner},
                  {tr("Opgemaakt door"), head.madeBy},
                  {tr("Op"), qs(app::dutchDay(head.madeOn))}},
        .headers = {tr("Onderdeel"), tr("Opdrachtgever"), tr("Flexkracht"), tr("Opdr."), tr("Flex"),
                    tr("Verschil")}};
    for (const auto& row : equivalenceRows(compared.input, outcome)) {
        paper.rows.push_back({.name = row.name,
                              .quiet = row.weight,
                              .repair = row.repair,
                              .client = row.client,
                              .worker = row.worker,
                              .clientRate = rate(row.line.client),
                              .workerRate = rate(row.line.worker),
                              .difference = rate(row.line.difference)});
    }
    for (const auto& verdict : equivalenceVerdicts(outcome)) {
        paper.verdicts << verdict.text;
    }
    paper.notes << equivalenceBase(outcome);
    for (const auto& finding : inWords(outcome.findings)) {
        paper.notes << language::sentenceOf(finding);
    }
    return paper;
}

} // namespace werkbalie::ui
