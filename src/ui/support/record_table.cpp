// Keys, columns and memory of the table.
#include "ui/support/record_table.h"

#include "app/table.h"
#include "domain/base/text.h"
#include "exchange/csv.h"
#include "ui/support/file_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_delegate.h"
#include "ui/support/row_model.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSaveFile>
#include <QScrollBar>
#include <set>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsMeasured = 60;

QString folded(const QString& text) {
    return qs(domain::foldText(str(text)));
}

/// These rows of a selection or of everything, as shown.
app::Table tableOf(const QTableView& view, const std::vector<int>& columns,
                   const std::vector<int>& rows) {
    app::Table table;
    for (const int column : columns) {
        table.headers.push_back(str(view.model()->headerData(column, Qt::Horizontal).toString()));
    }
    for (const int row : rows) {
        std::vector<std::string> cells;
        for (const int column : columns) {
            cells.push_back(str(view.model()->index(row, column).data().toString()));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

RecordProxy::RecordProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void RecordProxy::setText(const QString& text) {
    m_text = text;
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RecordProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) {
        return true;
    }
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        all += folded(sourceModel()->index(row, column, parent).data().toString()) + u' ';
    }
    return std::ranges::all_of(m_words, [&](const QString& word) { return all.contains(word); });
}

bool RecordProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto a = left.data(SortRole);
    const auto b = right.data(SortRole);
    if (!a.isValid() || !b.isValid()) {
        return b.isValid() && !a.isValid();
    }
    if (a.typeId() == QMetaType::QString) {
        return folded(a.toString()) < folded(b.toString());
    }
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

RecordTable::RecordTable(QWidget* parent) : QTableView(parent), m_proxy(new RecordProxy(this)) {
    setObjectName(u"recordTable"_s);
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(look::kRowHeight);
    verticalHeader()->setDefaultSectionSize(look::kRowHeight);
    auto* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &RecordTable::showColumnMenu);
    header->setTextElideMode(Qt::ElideRight);
    header->setResizeContentsPrecision(kRowsMeasured);
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &RecordTable::sectionResized);
    connect(header, &QHeaderView::sectionMoved, this, [this] { storeLayout(); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] { storeLayout(); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT opened(index.data(RowIdRole).toLongLong());
    });
}

void RecordTable::showRows(QAbstractItemModel* rows) {
    m_proxy->setSourceModel(rows);
    setModel(m_proxy);
    prepareColumns(dynamic_cast<const ColumnInfo*>(rows));
    setSortingEnabled(true);
}

void RecordTable::showPagedRows(QAbstractItemModel* rows) {
    setModel(rows);
    prepareColumns(dynamic_cast<const ColumnInfo*>(rows));
    setSortingEnabled(true);
}

void RecordTable::setDefaultSort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    if (model() != nullptr) {
        m_restoring = true;
        sortByColumn(column, order);
        m_restoring = false;
    }
}

void RecordTable::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

std::int64_t RecordTable::currentId() const {
    return currentIndex().data(RowIdRole).toLongLong();
}

std::vector<std::int64_t> RecordTable::selectedIds() const {
    std::vector<std::int64_t> ids;
    if (selectionModel() != nullptr) {
        for (const auto& index : selectionModel()->selectedRows()) {
            ids.push_back(index.data(RowIdRole).toLongLong());
        }
    }
    return ids;
}

void RecordTable::selectId(std::int64_t id) {
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        if (index.data(RowIdRole).toLongLong() == id) {
            const int column = std::max(0, horizontalHeader()->logicalIndexAt(0));
            setCurrentIndex(model()->index(row, column));
            return;
        }
    }
}

void RecordTable::selectFirst() {
    if (model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, std::max(0, horizontalHeader()->logicalIndexAt(0))));
    }
}

std::vector<int> RecordTable::shownColumns() const {
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

std::string RecordTable::toCsv() const {
    while (model()->canFetchMore({})) {
        model()->fetchMore({});
        if (dynamic_cast<const RecordProxy*>(model()) == nullptr) {
            break; // a paged list answers later: what is shown is what is exported
        }
    }
    std::vector<int> rows(static_cast<std::size_t>(model()->rowCount()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = static_cast<int>(i);
    }
    return exchange::writeCsv(tableOf(*this, shownColumns(), rows));
}

void RecordTable::exportCsv() {
    auto* dialog = fileDialog(
        FileWanted::Save,
        {.title = tr("Lijst exporteren"), .filter = tr("CSV-bestand (*.csv)"), .suffix = u"csv"_s},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordTable::exportTo);
    dialog->open();
}

void RecordTable::exportTo(const QString& name) {
    if (m_exporter) {
        m_exporter(name, shownColumns());
        return;
    }
    QSaveFile file(name);
    const auto bytes = QByteArray::fromStdString(toCsv());
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        Q_EMIT exported(name);
    } else {
        Q_EMIT exportFailed(name);
    }
}

void RecordTable::copySelection() const {
    std::set<int> rows;
    for (const auto& index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
    }
    const auto table = tableOf(*this, shownColumns(), {rows.begin(), rows.end()});
    QStringList lines;
    const auto addLine = [&](const std::vector<std::string>& cells) {
        QStringList line;
        for (const auto& cell : cells) {
            line << qs(cell).replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines << line.join(u'\t');
    };
    addLine(table.headers);
    std::ranges::for_each(table.rows, addLine);
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && currentIndex().isValid() &&
        !currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        Q_EMIT opened(currentId());
        return;
    }
    if (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier) {
        exportCsv();
        return;
    }
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Slash) {
        event->ignore(); // the page clears or focuses the filter
        return;
    }
    QTableView::keyPressEvent(event);
}

QString RecordTable::emptyText() const {
    const bool filtered = model() == m_proxy && !m_proxy->text().isEmpty();
    return filtered ? tr("Niets gevonden met dit filter. Esc wist het.") : m_emptyText;
}

void RecordTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (model() == nullptr || model()->rowCount() > 0 || m_emptyText.isEmpty()) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(look::muted());
    const auto area = viewport()->rect().adjusted(32, 48, -32, -32);
    painter.drawText(area, int{Qt::AlignHCenter | Qt::AlignTop} | int{Qt::TextWordWrap},
                     emptyText());
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid()) {
        Q_EMIT currentIdChanged(current.data(RowIdRole).toLongLong());
    }
}

} // namespace werkbalie::ui
