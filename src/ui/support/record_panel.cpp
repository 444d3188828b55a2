// The chosen record beside or under its list: title, facts, a table or tabs, and a closing line.
#include "ui/support/record_panel.h"

#include "ui/support/look.h"
#include "ui/support/record_table.h"

#include <QLabel>
#include <QVBoxLayout>

namespace werkbalie::ui {

RecordPanel::RecordPanel(PanelPlace place, QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_facts(new QLabel(this)),
      m_foot(new QLabel(this)), m_layout(new QVBoxLayout(this)) {
    const bool beside = place == PanelPlace::Beside;
    m_layout->setContentsMargins(beside ? look::kGrid : 0, beside ? 0 : look::kGrid, 0, 0);
    m_layout->setSpacing(look::kGrid);
    look::makeTitle(m_title, beside ? 2 : 1);
    m_facts->setWordWrap(true);
    m_foot->setWordWrap(true);
    m_foot->hide();
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_facts);
    m_layout->addWidget(m_foot);
}

void RecordPanel::setTitle(const QString& text) {
    m_title->setText(text);
}

void RecordPanel::setFacts(const QString& text) {
    m_facts->setText(text);
}

void RecordPanel::setFoot(const QString& text) {
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
}

void RecordPanel::setContent(QWidget* content) {
    m_layout->insertWidget(m_layout->indexOf(m_foot), content, 1);
}

RecordTable* RecordPanel::setLines(QAbstractItemModel* lines, const TableTexts& texts) {
    auto* table = new RecordTable(this);
    table->setObjectName(texts.objectName);
    table->setAccessibleName(texts.accessibleName);
    table->showPagedRows(lines);
    table->setSortingEnabled(false);
    table->setEmptyText(texts.emptyText);
    setContent(table);
    return table;
}

} // namespace werkbalie::ui
