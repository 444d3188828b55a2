// What a list shows of a vacancy.
#include "ui/recruitment/vacancy_columns.h"

#include "app/format_nl.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QCoreApplication>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using Row = storage::VacancyRow;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString wageRange(const Row& row) {
    if (!row.wageFrom && !row.wageTo) {
        return {};
    }
    const auto from = row.wageFrom ? qs(app::dutchRate(*row.wageFrom)) : QString();
    const auto to = row.wageTo ? qs(app::dutchRate(*row.wageTo)) : QString();
    if (from.isEmpty() || to.isEmpty() || from == to) {
        return from.isEmpty() ? to : from;
    }
    return from + u" – "_s + qs(app::dutchRate(*row.wageTo)).remove(u"€ "_s).remove(u"€\u00a0"_s);
}

std::vector<Column<Row>> requestColumns() {
    return {
        {.key = u"occupation"_s,
         .title = tr("Functie"),
         .text = [](const Row& r) { return qs(r.occupation); },
         .width = 168},
        {.key = u"client"_s,
         .title = tr("Opdrachtgever"),
         .text = [](const Row& r) { return qs(r.clientName); },
         .width = 168},
        {.key = u"city"_s,
         .title = tr("Plaats"),
         .text = [](const Row& r) { return qs(r.city); },
         .width = 104},
        {.key = u"status"_s,
         .title = tr("Status"),
         .text = [](const Row& r) { return word(r.status); },
         .meaning = [](const Row& r) { return meaningOf(r.status); },
         .width = 112},
        {.key = u"start"_s,
         .title = tr("Start"),
         .text = [](const Row& r) { return qs(app::dutchDay(r.start)); },
         .sort =
             [](const Row& r) { return QVariant(qlonglong{r.start.time_since_epoch().count()}); },
         .width = 112},
    };
}

std::vector<Column<Row>> progressColumns() {
    return {
        {.key = u"positions"_s,
         .title = tr("Plekken"),
         .text = [](const Row& r) { return tr("%1 van %2").arg(r.openPositions).arg(r.positions); },
         .sort = [](const Row& r) { return QVariant(r.openPositions); },
         .tip = [](const Row&) { return tr("Nog open van het totaal"); },
         .width = 72,
         .number = true},
        {.key = u"proposals"_s,
         .title = tr("Voordrachten"),
         .text =
             [](const Row& r) {
                 return r.proposals > 0 ? QString::number(r.proposals) : QString();
             },
         .sort = [](const Row& r) { return QVariant(qlonglong{r.proposals}); },
         .width = 108,
         .number = true},
        {.key = u"hours"_s,
         .title = tr("Uren"),
         .text = [](const Row& r) { return qs(app::dutchHours(r.minutesPerWeek)); },
         .sort = [](const Row& r) { return QVariant(qlonglong{r.minutesPerWeek.count()}); },
         .width = 56,
         .number = true},
        {.key = u"wage"_s,
         .title = tr("Uurloon"),
         .text = wageRange,
         .sort =
             [](const Row& r) {
                 return QVariant(qlonglong{r.wageFrom.value_or(domain::HourlyRate{}).units()});
             },
         .width = 124,
         .number = true},
        {.key = u"owner"_s,
         .title = tr("Intercedent"),
         .text = [](const Row& r) { return qs(r.ownerName); },
         .width = 128,
         .hidden = true},
    };
}

} // namespace

VacancyModel* makeVacancyModel(QObject* parent) {
    auto columns = requestColumns();
    for (auto& column : progressColumns()) {
        columns.push_back(std::move(column));
    }
    return new VacancyModel(
        std::move(columns), [](const Row& row) { return row.id.value; }, parent);
}

} // namespace werkbalie::ui
