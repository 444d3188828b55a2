// The columns of the lists around an offer.
#include "ui/acquisition/quotation_columns.h"

#include "app/administration/tariff_record.h"
#include "app/format_nl.h"
#include "ui/acquisition/quotation_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using Row = storage::QuotationRow;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}
QVariant dayNumber(domain::Date date) {
    return qlonglong{date.time_since_epoch().count()};
}
QString functionsOf(const Row& row) {
    const auto first = qs(row.occupation);
    return row.lineCount > 1 ? first + u" +%1"_s.arg(row.lineCount - 1) : first;
}

Column<Row> numberColumn() {
    return {.key = u"number"_s,
            .title = tr("Nummer"),
            .text = [](const Row& r) { return qs(r.number); },
            .width = 104};
}
Column<Row> editionColumn() {
    return {.key = u"edition"_s,
            .title = tr("Versie"),
            .text = [](const Row& r) { return QString::number(r.edition); },
            .sort = [](const Row& r) { return qlonglong{r.edition}; },
            .width = 56,
            .number = true};
}
Column<Row> stateColumn() {
    return {.key = u"state"_s,
            .title = tr("Stand"),
            .text = [](const Row& r) { return word(r.state); },
            .meaning = [](const Row& r) { return meaningOf(r.state); },
            .tip = [](const Row& r) { return qs(r.reason); },
            .width = 150};
}
Column<Row> tariffColumn() {
    return {
        .key = u"tariff"_s,
        .title = tr("Tarief"),
        .text =
            [](const Row& r) { return r.lineCount > 0 ? qs(app::dutchRate(r.tariff)) : QString(); },
        .sort = [](const Row& r) { return qlonglong{r.tariff.units()}; },
        .tip =
            [](const Row& r) {
                return r.lineCount > 1 ? tr("Van de eerste functie, zonder btw") : QString();
            },
        .width = 80,
        .number = true};
}

std::vector<Column<Row>> dayColumns(domain::Date today) {
    return {
        {.key = u"date"_s,
         .title = tr("Datum"),
         .text = [](const Row& r) { return qs(app::dutchDay(r.date)); },
         .sort = [](const Row& r) { return dayNumber(r.date); },
         .width = 108},
        {.key = u"validUntil"_s,
         .title = tr("Geldig t/m"),
         .text = [](const Row& r) { return qs(app::dutchDay(lastDayBefore(r.validUntil))); },
         .sort = [](const Row& r) { return dayNumber(r.validUntil); },
         .meaning =
             [today](const Row& r) {
                 constexpr std::chrono::days soon{7};
                 const bool open = r.state == domain::QuotationState::Sent ||
                                   r.state == domain::QuotationState::Negotiating;
                 return open && r.validUntil - today <= soon ? Meaning::Attention : Meaning::None;
             },
         .width = 118},
    };
}

Column<Row> ownerColumn() {
    return {.key = u"owner"_s,
            .title = tr("Intercedent"),
            .text = [](const Row& r) { return qs(r.ownerName); },
            .width = 130};
}

OfferedTariff regularHour(const domain::QuotationLine& line) {
    OfferedTariff row{.name = qs(line.occupation),
                      .detail = line.minutesPerWeek.count() > 0
                                    ? qs(app::dutchHours(line.minutesPerWeek))
                                    : QString(),
                      .tariff = line.tariff,
                      .wage = line.wage,
                      .margin = std::nullopt,
                      .note = qs(line.note)};
    if (const auto breakdown = app::breakdownOf(line.calculation);
        !line.calculation.empty() && breakdown) {
        row.margin = breakdown->margin;
        row.marginPercentage = breakdown->marginPercentage;
    }
    return row;
}

} // namespace

std::vector<OfferedTariff> offeredTariffs(const domain::Quotation& quotation) {
    std::vector<OfferedTariff> rows;
    for (const auto& line : quotation.lines) {
        rows.push_back(regularHour(line));
        for (const auto& rate : line.rates) {
            rows.push_back({.name = qs(rate.name),
                            .detail = {},
                            .isRegular = false,
                            .tariff = rate.tariff,
                            .margin = std::nullopt});
        }
    }
    return rows;
}

std::vector<Column<Row>> quotationColumns(domain::Date today) {
    std::vector<Column<Row>> columns{numberColumn(), editionColumn()};
    columns.push_back({.key = u"client"_s,
                       .title = tr("Opdrachtgever"),
                       .text = [](const Row& r) { return qs(r.clientName); },
                       .width = 176});
    columns.push_back(stateColumn());
    columns.push_back(
        {.key = u"functions"_s, .title = tr("Functies"), .text = functionsOf, .width = 150});
    columns.push_back(tariffColumn());
    for (auto& column : dayColumns(today)) {
        columns.push_back(std::move(column));
    }
    columns.push_back(ownerColumn());
    return columns;
}

std::vector<Column<Row>> clientQuotationColumns(domain::Date today) {
    auto columns = quotationColumns(today);
    std::erase_if(columns, [](const Column<Row>& column) { return column.key == u"client"_s; });
    return columns;
}

std::vector<Column<Row>> editionColumns() {
    std::vector<Column<Row>> columns{editionColumn(), stateColumn(), tariffColumn()};
    columns.push_back({.key = u"date"_s,
                       .title = tr("Datum"),
                       .text = [](const Row& r) { return qs(app::dutchDay(r.date)); },
                       .sort = [](const Row& r) { return dayNumber(r.date); },
                       .width = 108});
    columns.push_back(ownerColumn());
    return columns;
}

std::vector<Column<OfferedTariff>> offeredTariffColumns() {
    using T = OfferedTariff;
    return {
        {.key = u"name"_s,
         .title = tr("Functie of soort uur"),
         .text = [](const T& t) { return t.isRegular ? t.name : u"      "_s + t.name; },
         .tip = [](const T& t) { return t.note; },
         .width = 190},
        {.key = u"hours"_s,
         .title = tr("Uur p/w"),
         .text = [](const T& t) { return t.detail; },
         .width = 64,
         .number = true},
        {.key = u"wage"_s,
         .title = tr("Uurloon"),
         .text =
             [](const T& t) { return t.wage.units() > 0 ? qs(app::dutchRate(t.wage)) : QString(); },
         .width = 78,
         .number = true},
        {.key = u"tariff"_s,
         .title = tr("Tarief"),
         .text = [](const T& t) { return qs(app::dutchRate(t.tariff)); },
         .width = 82,
         .number = true},
        {.key = u"margin"_s,
         .title = tr("Onze marge"),
         .text = [](const T& t) { return t.margin ? qs(app::dutchMoney(*t.margin)) : QString(); },
         .tip =
             [](const T& t) {
                 return t.margin ? tr("%1 van het tarief; staat niet op de offerte")
                                       .arg(qs(app::dutchPercentage(domain::Percentage::fromUnits(
                                           t.marginPercentage * 100))))
                                 : QString();
             },
         .width = 88,
         .number = true},
    };
}

std::vector<RoundLine> roundLines(const app::QuotationFile& file) {
    std::vector<RoundLine> lines;
    for (const auto& round : file.rounds) {
        const auto gap = domain::gapOf(file.quotation, round);
        lines.push_back({.round = round, .gap = gap});
    }
    return lines;
}

std::vector<Column<RoundLine>> roundColumns() {
    using R = RoundLine;
    return {
        {.key = u"at"_s,
         .title = tr("Op"),
         .text =
             [](const R& r) {
                 return qs(app::dutchDay(std::chrono::floor<std::chrono::days>(r.round.at)));
             },
         .sort = [](const R& r) { return qlonglong{r.round.at.time_since_epoch().count()}; },
         .width = 108},
        {.key = u"party"_s,
         .title = tr("Vraag van"),
         .text = [](const R& r) { return word(r.round.party); },
         .width = 104},
        {.key = u"topic"_s,
         .title = tr("Onderwerp"),
         .text = [](const R& r) { return qs(r.round.topic); },
         .width = 150},
        {.key = u"old"_s,
         .title = tr("Was"),
         .text = [](const R& r) { return qs(r.round.oldValue); },
         .width = 78},
        {.key = u"new"_s,
         .title = tr("Wordt"),
         .text = [](const R& r) { return qs(r.round.newValue); },
         .width = 78},
        {.key = u"gap"_s,
         .title = tr("Wij bieden nu"),
         .text =
             [](const R& r) {
                 return r.gap
                            ? u"%1 · %2"_s.arg(qs(app::dutchRate(r.gap->offered)), gapText(*r.gap))
                            : QString();
             },
         .meaning =
             [](const R& r) {
                 return r.gap && r.gap->difference().cents() != 0 ? Meaning::Attention
                                                                  : Meaning::None;
             },
         .tip =
             [](const R& r) {
                 return r.gap ? tr("Het tarief van deze versie tegenover wat in deze ronde is "
                                   "gevraagd")
                              : QString();
             },
         .width = 208},
        {.key = u"note"_s,
         .title = tr("Toelichting en antwoord"),
         .text = [](const R& r) { return qs(r.round.note); },
         .tip = [](const R& r) { return qs(r.round.note); },
         .width = 240},
    };
}

} // namespace werkbalie::ui
