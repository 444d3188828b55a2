// Before, after and the difference, in euro and percent.
#include "ui/parameters/effect_columns.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QDateTime>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::ClientEffect;
using app::RepricedKind;
using storage::RepricingRow;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString money(const TariffLine& line, domain::Money amount) {
    return line.row.isPriced() ? qs(app::dutchMoney(amount)) : QString();
}

QString choiceWord(const TariffLine& line) {
    if (line.row.kind == RepricedKind::Placement) {
        return tr("Loopt door");
    }
    if (!line.row.isPriced()) {
        return tr("Kan niet");
    }
    return line.chosen ? tr("Doet mee") : tr("Doet niet mee");
}

Meaning choiceMeaning(const TariffLine& line) {
    if (line.row.kind == RepricedKind::Placement) {
        return Meaning::None;
    }
    if (!line.row.isPriced()) {
        return Meaning::Attention;
    }
    return line.chosen ? Meaning::Fine : Meaning::None;
}

/// What can get a new tariff first; the choice itself moves no row.
QVariant choiceKey(const TariffLine& line) {
    if (line.row.kind == RepricedKind::Placement) {
        return QVariant(2);
    }
    return QVariant(line.row.isPriced() ? 0 : 1);
}

QString subjectOf(const TariffLine& line) {
    return line.row.kind == RepricedKind::Agreement
               ? qs(line.row.occupation)
               : u"%1, %2"_s.arg(qs(line.row.occupation), qs(line.row.workerName));
}

QString remarkOf(const TariffLine& line) {
    if (line.row.refusal) {
        return language::sentenceOf(*line.row.refusal);
    }
    QStringList remarks;
    if (line.row.tariff.raisedToMinimum) {
        remarks << tr("Loon verhoogd tot het minimumloon");
    }
    if (line.row.underFloor) {
        remarks << tr("Marge onder de ondergrens");
    }
    return remarks.join(u"; "_s);
}

Meaning remarkMeaning(const TariffLine& line) {
    const bool something =
        line.row.refusal || line.row.tariff.raisedToMinimum || line.row.underFloor;
    return something ? Meaning::Attention : Meaning::None;
}

Column<TariffLine> amount(const QString& key, const QString& title,
                          domain::Money (*of)(const TariffLine&)) {
    return {.key = key,
            .title = title,
            .text = [of](const TariffLine& l) { return money(l, of(l)); },
            .sort = [of](const TariffLine& l) { return QVariant(qlonglong{of(l).cents()}); },
            .width = 88,
            .number = true};
}

domain::Money wholeWage(domain::HourlyRate wage) {
    return wage.toMoney(domain::Rounding::HalfAwayFromZero);
}

std::vector<Column<TariffLine>> mainColumns() {
    using L = TariffLine;
    return {
        {.key = u"choice"_s,
         .title = tr("Nieuw tarief"),
         .text = choiceWord,
         .sort = choiceKey,
         .meaning = choiceMeaning,
         .width = 112},
        {.key = u"client"_s,
         .title = tr("Opdrachtgever"),
         .text = [](const L& l) { return qs(l.row.clientName); },
         .tip = [](const L& l) { return qs(l.row.clientName); },
         .width = 152},
        {.key = u"subject"_s,
         .title = tr("Functie"),
         .text = subjectOf,
         .tip = subjectOf,
         .width = 152},
        amount(u"before"_s, tr("Tarief nu"), [](const L& l) { return l.row.tariff.tariffBefore; }),
        amount(u"after"_s, tr("Wordt"), [](const L& l) { return l.row.tariff.tariffAfter; }),
        {.key = u"perHour"_s,
         .title = tr("Per uur"),
         .text =
             [](const L& l) { return l.row.isPriced() ? signedMoney(l.row.perHour()) : QString(); },
         .sort = [](const L& l) { return QVariant(qlonglong{l.row.perHour().cents()}); },
         .width = 76,
         .number = true},
        {.key = u"percentage"_s,
         .title = tr("Verschil"),
         .text =
             [](const L& l) {
                 return l.row.isPriced() ? signedPercentage(l.row.percentage()) : QString();
             },
         .sort = [](const L& l) { return QVariant(qlonglong{l.row.percentage()}); },
         .width = 76,
         .number = true}};
}

std::vector<Column<TariffLine>> moreColumns() {
    using L = TariffLine;
    return {{.key = u"remark"_s,
             .title = tr("Opmerking"),
             .text = remarkOf,
             .meaning = remarkMeaning,
             .tip = remarkOf,
             .width = 280},
            {.key = u"perWeek"_s,
             .title = tr("Per week"),
             .text =
                 [](const L& l) {
                     return l.row.isPriced() ? signedMoney(l.row.effectPerWeek()) : QString();
                 },
             .sort = [](const L& l) { return QVariant(qlonglong{l.row.effectPerWeek().cents()}); },
             .width = 92,
             .number = true},
            amount(u"wageBefore"_s, tr("Loon nu"),
                   [](const L& l) { return wholeWage(l.row.tariff.wageBefore); }),
            amount(u"wageAfter"_s, tr("Loon wordt"),
                   [](const L& l) { return wholeWage(l.row.tariff.wageAfter); }),
            amount(u"marginBefore"_s, tr("Marge nu"),
                   [](const L& l) { return l.row.tariff.marginBefore; }),
            amount(u"marginAfter"_s, tr("Marge wordt"),
                   [](const L& l) { return l.row.tariff.marginAfter; })};
}

std::vector<Column<TariffLine>> tariffColumns() {
    auto columns = mainColumns();
    for (auto& column : moreColumns()) {
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace

std::int64_t lineId(const app::RepricedRow& row) {
    return row.id * 2 + (row.kind == RepricedKind::Placement ? 1 : 0);
}

QString signedMoney(domain::Money amount) {
    const QString text = qs(app::dutchNumber(amount.toString()));
    if (amount.cents() < 0) {
        return u"-€ "_s + text.mid(1);
    }
    return (amount.cents() > 0 ? u"+€ "_s : u"€ "_s) + text;
}

QString signedPercentage(std::int64_t hundredths) {
    const QString text = qs(app::dutchNumber(domain::formatDecimal(hundredths, 2, 2)));
    return (hundredths > 0 ? u"+"_s : QString()) + text + u"%"_s;
}

RowModel<TariffLine>* makeTariffModel(QObject* parent) {
    return new RowModel<TariffLine>(
        tariffColumns(), [](const TariffLine& l) { return lineId(l.row); }, parent);
}

RowModel<ClientEffect>* makeEffectModel(QObject* parent) {
    using E = ClientEffect;
    return new RowModel<E>(
        {{.key = u"client"_s,
          .title = tr("Opdrachtgever"),
          .text = [](const E& e) { return qs(e.clientName); },
          .width = 124},
         {.key = u"rows"_s,
          .title = tr("Tarieven"),
          .text = [](const E& e) { return QString::number(e.rows); },
          .sort = [](const E& e) { return QVariant(qlonglong{e.rows}); },
          .width = 76,
          .number = true},
         {.key = u"percentage"_s,
          .title = tr("Verschil"),
          .text = [](const E& e) { return signedPercentage(e.percentage); },
          .sort = [](const E& e) { return QVariant(qlonglong{e.percentage}); },
          .width = 68,
          .number = true},
         {.key = u"perWeek"_s,
          .title = tr("Per week"),
          .text = [](const E& e) { return signedMoney(e.perWeek); },
          .sort = [](const E& e) { return QVariant(qlonglong{e.perWeek.cents()}); },
          .width = 84,
          .number = true}},
        [](const E& e) { return e.client.value; }, parent);
}

RowModel<RepricingRow>* makeRepricingModel(QObject* parent) {
    using R = RepricingRow;
    return new RowModel<R>(
        {{.key = u"name"_s,
          .title = tr("Naam"),
          .text = [](const R& r) { return qs(r.repricing.name); },
          .width = 144},
         {.key = u"starts"_s,
          .title = tr("Vanaf"),
          .text = [](const R& r) { return qs(domain::dutchDate(r.repricing.starts)); },
          .width = 84},
         {.key = u"count"_s,
          .title = tr("Tarieven"),
          .text = [](const R& r) { return QString::number(r.changeCount); },
          .width = 68,
          .number = true},
         {.key = u"state"_s,
          .title = tr("Stand"),
          .text =
              [](const R& r) {
                  return r.repricing.undoneAt ? tr("Teruggedraaid") : tr("Doorgevoerd");
              },
          .meaning =
              [](const R& r) { return r.repricing.undoneAt ? Meaning::None : Meaning::Fine; },
          .width = 120},
         {.key = u"who"_s,
          .title = tr("Wie"),
          .text = [](const R& r) { return qs(r.userName); },
          .width = 120}},
        [](const R& r) { return r.repricing.id; }, parent);
}

} // namespace werkbalie::ui
