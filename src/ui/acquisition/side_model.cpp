// Three columns, used by hours of other kinds and by the answers of calculating back.
#include "ui/acquisition/side_model.h"

#include "ui/support/record_table.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

} // namespace

RowModel<SideRow>* makeSideModel(QObject* parent) {
    return new RowModel<SideRow>(
        {{.key = u"name"_s,
          .title = tr("Wat"),
          .text = [](const SideRow& r) { return r.name; },
          .width = 200},
         {.key = u"detail"_s,
          .title = tr("Toelichting"),
          .text = [](const SideRow& r) { return r.detail; },
          .width = 240},
         {.key = u"amount"_s,
          .title = tr("Uitkomst"),
          .text = [](const SideRow& r) { return r.amount; },
          .width = 120,
          .number = true}},
        [](const SideRow&) { return std::int64_t{0}; }, parent);
}

void showSideRows(RecordTable& table, RowModel<SideRow>& model) {
    table.showRows(&model);
    table.setSortingEnabled(false);
    table.proxy()->sort(-1);
    table.horizontalHeader()->setStretchLastSection(false);
    table.horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

QString tableText(const RecordTable& table) {
    const auto* model = table.model();
    QStringList lines;
    for (int row = -1; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!table.isColumnHidden(column)) {
                cells << (row < 0 ? model->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                  : model->index(row, column).data())
                             .toString();
            }
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace werkbalie::ui
