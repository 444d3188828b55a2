// Layout and count line of a list.
#include "ui/support/list_pane.h"

#include "ui/support/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString counted(std::int64_t count) {
    return QLocale(QLocale::Dutch, QLocale::Netherlands).toString(qlonglong{count});
}

} // namespace

ListPane::ListPane(const QString& key, Nouns nouns, QWidget* parent)
    : QWidget(parent), m_key(key), m_nouns(std::move(nouns)), m_filter(new FilterLine(this)),
      m_table(new RecordTable(this)), m_top(new QHBoxLayout), m_count(new QLabel(this)),
      m_totals(new QLabel(this)) {
    setObjectName(key + u"Pane"_s);
    m_filter->setObjectName(key + u"FilterEdit"_s);
    m_table->setObjectName(key + u"Table"_s);
    m_table->setAccessibleName(tr("Lijst van %1").arg(m_nouns.many));
    m_count->setObjectName(key + u"CountLabel"_s);
    m_totals->setObjectName(key + u"TotalsLabel"_s);
    look::makeMuted(m_count);
    m_filter->setMinimumWidth(180);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    m_top->setSpacing(look::kGrid);
    m_top->addWidget(m_filter, 1);
    layout->addLayout(m_top);
    layout->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(2, 0, 2, 0);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_totals);
    layout->addLayout(foot);
    setTotals({});

    connect(m_filter, &FilterLine::filterChanged, this, [this](const QString& text) {
        if (m_table->proxy()->sourceModel() != nullptr) {
            m_table->proxy()->setText(text);
            countRows();
            if (!m_table->currentIndex().isValid()) {
                m_table->selectFirst();
            }
        }
        Q_EMIT filterChanged(text);
    });
    connect(m_filter, &FilterLine::leftDown, this, [this] {
        if (!m_table->currentIndex().isValid()) {
            m_table->selectFirst();
        }
        m_table->setFocus();
    });
}

void ListPane::showRows(QAbstractItemModel* model) {
    m_table->showRows(model);
    connect(m_table->proxy(), &QAbstractItemModel::modelReset, this, &ListPane::countRows);
    connect(m_table->proxy(), &QAbstractItemModel::rowsInserted, this, &ListPane::countRows);
    connect(m_table->proxy(), &QAbstractItemModel::rowsRemoved, this, &ListPane::countRows);
    countRows();
}

void ListPane::showPagedRows(QAbstractItemModel* model) {
    m_table->showPagedRows(model);
}

void ListPane::countRows() {
    setCount(m_table->model()->rowCount(), m_table->proxy()->text());
}

void ListPane::setCount(std::int64_t count, const QString& filter, bool atLeast) {
    QString text = counted(count) + u' ' + (count == 1 ? m_nouns.one : m_nouns.many);
    if (atLeast) {
        text = tr("meer dan %1").arg(text);
    }
    if (!filter.isEmpty()) {
        text += tr(", gefilterd op ‘%1’ — Esc wist het filter").arg(filter);
    }
    m_count->setText(text);
}

QToolButton* ListPane::addAction(QAction* action) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(m_key + action->objectName() + u"Button"_s);
    m_top->addWidget(button);
    return button;
}

void ListPane::addControl(QWidget* widget) {
    m_top->addWidget(widget);
}

void ListPane::setTotals(const QString& text) {
    m_totals->setText(text);
    m_totals->setVisible(!text.isEmpty());
    auto font = m_totals->font();
    font.setWeight(QFont::DemiBold);
    m_totals->setFont(font);
}

void ListPane::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || !clearFilter()) {
        QWidget::keyPressEvent(event);
    }
}

bool ListPane::clearFilter() {
    if (m_filter->text().isEmpty()) {
        return false;
    }
    m_filter->clear();
    m_filter->flush();
    m_table->setFocus();
    return true;
}

} // namespace werkbalie::ui
