// The columns of the table: as wide as the list has room for, or as the user arranged them.
#include "ui/shell/preferences.h"
#include "ui/support/column_fit.h"
#include "ui/support/record_table.h"
#include "ui/support/row_model.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QMenu>
#include <QToolTip>
#include <map>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRoomOfHeading = 26; ///< around its text
constexpr int kRoomOfArrow = 20;

int headingWidth(const QHeaderView& header, int column) {
    const auto text = header.model()->headerData(column, Qt::Horizontal).toString();
    const bool isSorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == column;
    return header.fontMetrics().horizontalAdvance(text) + kRoomOfHeading +
           (isSorted ? kRoomOfArrow : 0);
}

/// Figures and dates are whole; a text that is longer than its column can miss a little more.
FitColumn fitColumn(int wanted, int content, int heading) {
    const bool isLong = content > wanted;
    return {.wanted = wanted,
            .least = std::max(heading, isLong ? wanted * 9 / 10 : content),
            .shortest = std::max(heading, isLong ? wanted / 2 : content),
            .whole = std::max(heading, content)};
}

bool isFigures(const QAbstractItemModel& model, int column) {
    const auto alignment = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    return (alignment & int{Qt::AlignRight}) != 0;
}

} // namespace

void RecordTable::prepareColumns(const ColumnInfo* info) {
    m_columns = info;
    m_arranged = false;
    m_fitted = false;
    m_restoring = true;
    for (int column = 0; info != nullptr && column < model()->columnCount(); ++column) {
        setColumnWidth(column, info->columnWidth(column));
        setColumnHidden(column, info->startsHidden(column));
    }
    horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    m_restoring = false;
    connect(model(), &QAbstractItemModel::modelReset, this, &RecordTable::fitFirstRows,
            Qt::UniqueConnection);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &RecordTable::fitFirstRows,
            Qt::UniqueConnection);
}

/// The first rows say how wide their columns must be; later ones do not move what is being read.
void RecordTable::fitFirstRows() {
    if (!m_fitted && model()->rowCount() > 0) {
        fit();
    }
}

void RecordTable::fit() {
    if (m_columns == nullptr || m_arranged || m_restoring || !isVisible()) {
        return;
    }
    m_fitted = model()->rowCount() > 0;
    const auto shown = shownColumns();
    std::vector<FitColumn> columns;
    for (const int column : shown) {
        auto fitting = fitColumn(m_columns->columnWidth(column), sizeHintForColumn(column),
                                 headingWidth(*horizontalHeader(), column));
        fitting.text = !isFigures(*model(), column);
        columns.push_back(fitting);
    }
    m_restoring = true;
    // Other widths may bring or take a scroll bar, and so another room.
    for (int room = -1, round = 0; room != viewport()->width() && round < 3; ++round) {
        room = viewport()->width();
        const auto widths = fitColumns(columns, room);
        for (std::size_t i = 0; i < shown.size(); ++i) {
            setColumnWidth(shown[i], widths[i]);
        }
    }
    m_restoring = false;
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void RecordTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fit();
}

/// By the user: the last column stretches along with the list.
void RecordTable::sectionResized(int column, int before, int now) {
    if (m_restoring || !isVisible()) {
        return;
    }
    if (before == 0 || now == 0) { // shown or hidden
        fit();
    } else if (column != shownColumns().back()) {
        m_arranged = true;
    }
    storeLayout();
}

/// A heading that is cut says the whole of it.
bool RecordTable::eventFilter(QObject* watched, QEvent* event) {
    auto* header = horizontalHeader();
    if (event->type() == QEvent::ToolTip && watched == header->viewport()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = header->logicalIndexAt(help->pos());
        const bool isCut =
            column >= 0 && headingWidth(*header, column) > header->sectionSize(column);
        QToolTip::showText(
            help->globalPos(),
            isCut ? model()->headerData(column, Qt::Horizontal).toString() : QString(), header);
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void RecordTable::remember(Preferences& preferences, const QString& key) {
    m_preferences = &preferences;
    m_key = u"table."_s + key;
    restoreLayout();
}

void RecordTable::restoreLayout() {
    const auto kept = m_preferences->value(m_key).toObject();
    if (kept.isEmpty() || m_columns == nullptr) {
        return;
    }
    m_restoring = true;
    const auto order = kept.value(u"columns"_s).toArray();
    std::map<QString, int> byKey;
    for (int column = 0; column < model()->columnCount(); ++column) {
        byKey[m_columns->columnKey(column)] = column;
    }
    int visual = 0;
    for (const auto& entry : order) {
        const auto column = entry.toObject();
        const auto found = byKey.find(column.value(u"key"_s).toString());
        if (found == byKey.end()) {
            continue;
        }
        auto* header = horizontalHeader();
        header->moveSection(header->visualIndex(found->second), visual++);
        setColumnHidden(found->second, column.value(u"hidden"_s).toBool());
        if (const int width = column.value(u"chosenWidth"_s).toInt(); width > 0) {
            setColumnWidth(found->second, width);
            m_arranged = true;
        }
    }
    const auto sorted = byKey.find(kept.value(u"sort"_s).toString());
    if (sorted != byKey.end()) {
        sortByColumn(sorted->second, kept.value(u"descending"_s).toBool() ? Qt::DescendingOrder
                                                                          : Qt::AscendingOrder);
    }
    m_restoring = false;
    fit();
}

void RecordTable::storeLayout() {
    if (m_restoring || m_preferences == nullptr || m_columns == nullptr || !isVisible()) {
        return;
    }
    const auto* header = horizontalHeader();
    QJsonArray order;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        order.append(QJsonObject{{u"key"_s, m_columns->columnKey(column)},
                                 {u"chosenWidth"_s, m_arranged ? columnWidth(column) : 0},
                                 {u"hidden"_s, isColumnHidden(column)}});
    }
    const int sorted = header->sortIndicatorSection();
    QJsonObject kept{{u"columns"_s, order},
                     {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
    if (sorted >= 0 && sorted < header->count()) {
        kept.insert(u"sort"_s, m_columns->columnKey(sorted));
    }
    m_preferences->set(m_key, kept);
}

void RecordTable::showColumnMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        auto* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fit();
            storeLayout();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Breedten herstellen"), this, [this] {
        prepareColumns(m_columns);
        fit();
        storeLayout();
    });
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace werkbalie::ui
