// What a list shows of an import.
#include "ui/recruitment/import_columns.h"

#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using Row = app::ImportListRow;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString kindOf(const Row& row) {
    return row.kind == "candidates" ? tr("Kandidaten") : tr("Uren");
}

} // namespace

QString importMoment(domain::Instant at) {
    const auto local = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count());
    return QLocale(QLocale::Dutch).toString(local, u"ddd dd-MM-yyyy HH:mm"_s);
}

RowModel<Row>* makeImportModel(QObject* parent) {
    return new RowModel<Row>(
        {{.key = u"at"_s,
          .title = tr("Wanneer"),
          .text = [](const Row& r) { return importMoment(r.at); },
          .sort = [](const Row& r) { return QVariant(qlonglong{r.at.time_since_epoch().count()}); },
          .width = 168},
         {.key = u"kind"_s, .title = tr("Soort"), .text = kindOf, .width = 112},
         {.key = u"file"_s,
          .title = tr("Bestand"),
          .text = [](const Row& r) { return qs(r.fileName); },
          .width = 280},
         {.key = u"user"_s,
          .title = tr("Door"),
          .text = [](const Row& r) { return qs(r.userName); },
          .width = 160},
         {.key = u"rows"_s,
          .title = tr("Overgenomen"),
          .text = [](const Row& r) { return QString::number(r.rows); },
          .sort = [](const Row& r) { return QVariant(qlonglong{r.rows}); },
          .width = 104,
          .number = true},
         {.key = u"rejected"_s,
          .title = tr("Afgekeurd"),
          .text =
              [](const Row& r) { return r.rejected > 0 ? QString::number(r.rejected) : QString(); },
          .sort = [](const Row& r) { return QVariant(qlonglong{r.rejected}); },
          .width = 96,
          .number = true},
         {.key = u"state"_s,
          .title = tr("Stand"),
          .text =
              [](const Row& r) { return r.undoneAt ? tr("Ongedaan gemaakt") : tr("In gebruik"); },
          .meaning = [](const Row& r) { return r.undoneAt ? Meaning::Attention : Meaning::Fine; },
          .width = 144},
         {.key = u"undoneAt"_s,
          .title = tr("Ongedaan op"),
          .text = [](const Row& r) { return r.undoneAt ? importMoment(*r.undoneAt) : QString(); },
          .sort =
              [](const Row& r) {
                  return QVariant(
                      qlonglong{r.undoneAt ? r.undoneAt->time_since_epoch().count() : 0});
              },
          .width = 168}},
        [](const Row& row) { return row.id.value; }, parent);
}

} // namespace werkbalie::ui
