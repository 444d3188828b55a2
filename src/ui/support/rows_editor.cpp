// Delegates by kind of cell, and the keys Ins and Del.
#include "ui/support/rows_editor.h"

#include "domain/base/date.h"
#include "ui/support/date_edit.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_delegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <numeric>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostRows = 6;
constexpr int kCellPadding = 12;

class CellDelegate final : public RecordDelegate {
public:
    CellDelegate(EditorColumn column, QObject* parent)
        : RecordDelegate(parent), m_column(std::move(column)) {}

    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override {
        const auto text = value.toString();
        if (m_column.kind == CellKind::Choice) {
            const auto index = m_column.codes.indexOf(text);
            return index < 0 ? text : m_column.labels.value(index);
        }
        if (m_column.kind == CellKind::Date) {
            const auto date = domain::parseIsoDate(str(text));
            return date ? qs(domain::dutchDate(*date)) : text;
        }
        return QStyledItemDelegate::displayText(value, locale);
    }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        if (m_column.kind == CellKind::Choice) {
            auto* box = new QComboBox(parent);
            for (qsizetype i = 0; i < m_column.codes.size(); ++i) {
                box->addItem(m_column.labels.value(i), m_column.codes[i]);
            }
            box->setAccessibleName(m_column.title);
            return box;
        }
        if (m_column.kind == CellKind::Date) {
            auto* edit = new DateEdit(parent);
            edit->setAccessibleName(m_column.title);
            return edit;
        }
        auto* editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(m_column.title);
        return editor;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        } else if (auto* date = qobject_cast<DateEdit*>(editor)) {
            const auto kept = domain::parseIsoDate(str(index.data(Qt::EditRole).toString()));
            date->setDate(kept ? std::optional(*kept) : std::nullopt);
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, box->currentData());
        } else if (auto* date = qobject_cast<DateEdit*>(editor)) {
            const auto typed = date->date();
            model->setData(index, typed ? qs(domain::isoDate(*typed)) : QString());
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }

private:
    EditorColumn m_column;
};

QToolButton* smallButton(QWidget* parent, const QString& icon, const QString& text) {
    auto* button = new QToolButton(parent);
    button->setIcon(QIcon::fromTheme(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

RowsEditor::RowsEditor(QWidget* parent)
    : QWidget(parent), m_view(new QTableView(this)), m_model(new QStandardItemModel(this)) {
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(look::kRowHeight);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    auto* add = smallButton(this, u"list-add"_s, tr("Toevoegen"));
    add->setToolTip(tr("Voegt een regel toe (Ins)"));
    add->setObjectName(u"addRowButton"_s);
    auto* remove = smallButton(this, u"list-remove"_s, tr("Verwijderen"));
    remove->setToolTip(tr("Verwijdert de gekozen regel (Del)"));
    remove->setObjectName(u"removeRowButton"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view);
    layout->addLayout(buttons);
    setFocusProxy(m_view);
    connect(add, &QToolButton::clicked, this, &RowsEditor::addRow);
    connect(remove, &QToolButton::clicked, this, &RowsEditor::removeCurrentRow);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_loading) {
            fitWidths();
            Q_EMIT edited();
        }
    });
    fitHeight();
}

void RowsEditor::setColumns(const QString& what, const std::vector<EditorColumn>& columns) {
    m_columns = columns;
    QStringList titles;
    m_model->setColumnCount(static_cast<int>(columns.size()));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        titles << columns[i].title;
        m_view->setColumnWidth(static_cast<int>(i), columns[i].width);
        m_view->setItemDelegateForColumn(static_cast<int>(i), new CellDelegate(columns[i], this));
    }
    m_model->setHorizontalHeaderLabels(titles);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        auto* heading = m_model->horizontalHeaderItem(static_cast<int>(i));
        heading->setToolTip(columns[i].tip);
        if (columns[i].kind == CellKind::Count) {
            heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    m_view->setAccessibleName(what);
    m_view->setObjectName(objectName() + u"View"_s);
}

void RowsEditor::appendCells(const EditorRow& row) {
    QList<QStandardItem*> cells;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        auto text = row.value(static_cast<qsizetype>(i));
        if (text.isEmpty() && m_columns[i].kind == CellKind::Choice) {
            text = m_columns[i].codes.value(0);
        }
        cells << new QStandardItem(text);
        if (m_columns[i].kind == CellKind::Count) {
            cells.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    m_model->appendRow(cells);
}

void RowsEditor::setRows(const std::vector<EditorRow>& rows) {
    if (rows == this->rows()) {
        return;
    }
    m_loading = true;
    m_model->removeRows(0, m_model->rowCount());
    for (const auto& row : rows) {
        appendCells(row);
    }
    m_loading = false;
    fitHeight();
    fitWidths();
}

std::vector<EditorRow> RowsEditor::rows() const {
    std::vector<EditorRow> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        EditorRow cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells << m_model->index(row, column).data(Qt::EditRole).toString().trimmed();
        }
        rows.push_back(cells);
    }
    return rows;
}

void RowsEditor::addRow() {
    m_loading = true;
    appendCells({});
    m_loading = false;
    fitHeight();
    const auto index = m_model->index(m_model->rowCount() - 1, 0);
    m_view->setCurrentIndex(index);
    m_view->setFocus();
    m_view->edit(index);
    Q_EMIT edited();
}

void RowsEditor::removeCurrentRow() {
    const auto current = m_view->currentIndex();
    if (!current.isValid()) {
        return;
    }
    m_model->removeRow(current.row());
    fitHeight();
    Q_EMIT edited();
}

void RowsEditor::setRowsShown(int count) {
    m_rowsShown = count;
    fitHeight();
}

void RowsEditor::fitHeight() {
    const int rows = m_rowsShown > 0 ? m_rowsShown : std::clamp(m_model->rowCount(), 1, kMostRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           rows * look::kRowHeight + 4);
}

void RowsEditor::shareRoom() {
    m_sharesRoom = true;
    m_view->viewport()->installEventFilter(this);
    fitWidths();
}

int RowsEditor::neededBy(int column) const {
    const auto& wanted = m_columns.at(static_cast<std::size_t>(column));
    int width = std::max(m_view->horizontalHeader()->sectionSizeHint(column),
                         static_cast<const QAbstractItemView*>(m_view)->sizeHintForColumn(column));
    for (const auto& label : wanted.labels) {
        width = std::max(width, m_view->fontMetrics().horizontalAdvance(label) + kCellPadding);
    }
    return wanted.kind == CellKind::Text ? std::max(width, wanted.width) : width;
}

void RowsEditor::fitWidths() {
    const int count = static_cast<int>(m_columns.size());
    if (!m_sharesRoom || count == 0) {
        return;
    }
    std::vector<int> widths;
    for (int column = 0; column < count; ++column) {
        widths.push_back(neededBy(column));
    }
    const int sum = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = std::max(0, m_view->viewport()->width() - sum);
    for (int column = 0; column + 1 < count; ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        m_view->setColumnWidth(column, width + spare * width / sum);
    }
    m_view->setColumnWidth(count - 1, widths.back()); // and what is left by rounding
}

bool RowsEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        fitWidths();
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Insert) {
            addRow();
            return true;
        }
        if (key == Qt::Key_Delete) {
            removeCurrentRow();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace werkbalie::ui
