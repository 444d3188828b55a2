// Cells of the morning list.
#include "ui/matching/morning_columns.h"

#include "app/format_nl.h"
#include "ui/matching/match_columns.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::MorningSuggestion;
using app::UnfilledVacancy;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString whyOpen(const UnfilledVacancy& row) {
    if (row.suitable == 0) {
        return tr("Niemand voldoet aan de harde eisen en haalt de laagste score");
    }
    return row.suitable == 1 ? tr("Eén past, maar komt elders beter terecht")
                             : tr("%1 passen, maar komen elders beter terecht").arg(row.suitable);
}

} // namespace

QString runningText(const MorningSuggestion& row) {
    return row.runningStage ? u"%1 · %2"_s.arg(word(*row.runningStage), qs(row.runningClient))
                            : QString();
}

QString placeText(const MorningSuggestion& row) {
    return row.place <= 1
               ? QString()
               : tr("Nummer %1 van deze vacature: wie hoger staat, komt elders beter terecht")
                     .arg(row.place);
}

RowModel<MorningSuggestion>* makeMorningModel(QObject* parent) {
    using R = MorningSuggestion;
    std::vector<Column<R>> columns{
        {.key = u"vacancy"_s,
         .title = tr("Vacature"),
         .text = [](const R& r) { return qs(r.vacancyTitle); },
         .width = 156},
        {.key = u"client"_s,
         .title = tr("Opdrachtgever"),
         .text = [](const R& r) { return qs(r.clientName); },
         .width = 148},
        {.key = u"candidate"_s,
         .title = tr("Kandidaat"),
         .text = [](const R& r) { return qs(r.candidateName); },
         .width = 148},
        {.key = u"score"_s,
         .title = tr("Score"),
         .text = [](const R& r) { return scoreText(r.scoreInTenths); },
         .sort = [](const R& r) { return QVariant(r.scoreInTenths); },
         .bar = [](const R& r) { return r.scoreInTenths; },
         .width = 72,
         .number = true},
        {.key = u"place"_s,
         .title = tr("Nr."),
         .text = [](const R& r) { return QString::number(r.place); },
         .sort = [](const R& r) { return QVariant(r.place); },
         .tip = placeText,
         .width = 48,
         .number = true},
        {.key = u"running"_s,
         .title = tr("Loopt al"),
         .text = runningText,
         .meaning = [](const R& r) { return r.runningStage ? Meaning::Attention : Meaning::None; },
         .tip = runningText,
         .width = 160},
        {.key = u"start"_s,
         .title = tr("Start"),
         .text = [](const R& r) { return qs(app::dutchDay(r.start)); },
         .sort = [](const R& r) { return QVariant(qlonglong{r.start.time_since_epoch().count()}); },
         .width = 112},
        {.key = u"city"_s,
         .title = tr("Plaats"),
         .text = [](const R& r) { return qs(r.city); },
         .width = 112}};
    return new RowModel<R>(
        std::move(columns), [](const R& r) { return r.candidate.value; }, parent);
}

RowModel<UnfilledVacancy>* makeUnfilledModel(QObject* parent) {
    using R = UnfilledVacancy;
    std::vector<Column<R>> columns{
        {.key = u"vacancy"_s,
         .title = tr("Vacature"),
         .text = [](const R& r) { return qs(r.vacancyTitle); },
         .width = 168},
        {.key = u"client"_s,
         .title = tr("Opdrachtgever"),
         .text = [](const R& r) { return qs(r.clientName); },
         .width = 168},
        {.key = u"seats"_s,
         .title = tr("Blijft open"),
         .text = [](const R& r) { return QString::number(r.seats); },
         .sort = [](const R& r) { return QVariant(r.seats); },
         .width = 92,
         .number = true},
        {.key = u"why"_s, .title = tr("Waarom"), .text = whyOpen, .tip = whyOpen, .width = 320}};
    return new RowModel<R>(
        std::move(columns), [](const R& r) { return r.vacancy.value; }, parent);
}

} // namespace werkbalie::ui
