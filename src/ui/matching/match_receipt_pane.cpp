// Lays out a receipt; the lines and words come from match_receipt.
#include "ui/matching/match_receipt_pane.h"

#include "ui/support/findings_view.h"
#include "ui/support/record_delegate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kAskedColumn = 1;
constexpr int kFoundColumn = 2;
constexpr int kLeastWidth = 96;

QString help(const QString& title, const QStringList& items) {
    if (items.isEmpty()) {
        return {};
    }
    QString html = u"<p style='margin:6px 0 2px 0; color:%1'>%2</p>"_s.arg(look::muted().name(),
                                                                           title.toHtmlEscaped());
    for (const auto& item : items) {
        html += u"<p style='margin:0 0 0 8px'>%1</p>"_s.arg(item.toHtmlEscaped());
    }
    return html;
}

} // namespace

QPushButton* buttonFor(QAction& action, QWidget* parent) {
    auto* button = new QPushButton(action.icon(), action.text(), parent);
    button->setObjectName(action.objectName() + u"Button"_s);
    const auto tell = [button, &action] {
        button->setToolTip(action.shortcut().isEmpty()
                               ? action.toolTip()
                               : action.shortcut().toString(QKeySequence::NativeText));
    };
    tell();
    QObject::connect(&action, &QAction::changed, button, tell);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    button->setEnabled(action.isEnabled());
    return button;
}

MatchReceiptPane::MatchReceiptPane(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_facts(new QLabel(this)), m_top(new QVBoxLayout),
      m_findings(new FindingsView(this)), m_table(new QTableView(this)), m_detail(new QLabel(this)),
      m_sum(new QLabel(this)), m_help(new QLabel(this)), m_buttons(new QHBoxLayout),
      m_model(makeMatchReceiptModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    m_title->setObjectName(u"matchNameLabel"_s);
    look::makeTitle(m_title, 4);
    m_facts->setObjectName(u"matchFactsLabel"_s);
    look::makeMuted(m_facts);
    m_facts->setWordWrap(true);
    m_sum->setObjectName(u"receiptSumLabel"_s);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto bold = m_sum->font();
    bold.setWeight(QFont::DemiBold);
    m_sum->setFont(bold);
    m_detail->setObjectName(u"receiptDetailLabel"_s);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMinimumHeight(2 * m_detail->fontMetrics().lineSpacing()); // no jumping
    m_help->setObjectName(u"receiptHelpLabel"_s);
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    buildTable();
    m_top->setSpacing(look::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addLayout(m_top);
    layout->addWidget(m_findings);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_sum);
    layout->addWidget(m_help);
    layout->addLayout(m_buttons);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, &MatchReceiptPane::showHelp);
}

void MatchReceiptPane::buildTable() {
    m_table->setObjectName(u"receiptTable"_s);
    m_table->setAccessibleName(tr("Bon van de match"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(look::kRowHeight);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, m_model->columnWidth(column));
    }
    header->setStretchLastSection(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MatchReceiptPane::showDetail);
}

void MatchReceiptPane::showDetail() {
    const int row = m_table->currentIndex().row();
    const auto& rows = m_model->rows();
    m_detail->setVisible(!rows.empty());
    m_detail->setText(
        row >= 0 && row < static_cast<int>(rows.size())
            ? detailText(rows[static_cast<std::size_t>(row)])
            : u"<span style='color:%1'>%2</span>"_s.arg(
                  look::muted().name(), tr("Kies een regel: waar het staat en wat zou helpen.")));
}

/// What is asked and what was found get the room that is left, by what they have to say.
void MatchReceiptPane::shareWidth() {
    int room = m_table->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool shared = column == kAskedColumn || column == kFoundColumn;
        room -= shared ? 0 : m_table->columnWidth(column);
    }
    const auto wanted = [this](int column) {
        int width = kLeastWidth;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto text = m_model->index(row, column).data().toString();
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(text) + 20);
        }
        return width;
    };
    const int asked = wanted(kAskedColumn);
    const int found = wanted(kFoundColumn);
    const int least = std::min(kLeastWidth, room / 2);
    const int share =
        std::clamp(room * asked / (asked + found), least, std::max(least, room - least));
    m_table->setColumnWidth(kAskedColumn, share);
    m_table->setColumnWidth(kFoundColumn, std::max(least, room - share));
}

bool MatchReceiptPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_table->viewport()) {
        shareWidth();
    }
    return QWidget::eventFilter(watched, event);
}

void MatchReceiptPane::setHeadline(const QString& title, const QString& facts) {
    m_title->setText(title);
    m_facts->setText(facts);
}

void MatchReceiptPane::setFindings(const domain::Findings& findings) {
    m_findings->setFindings(findings);
}

void MatchReceiptPane::setReceipt(const std::vector<domain::CriterionLine>& lines,
                                  int scoreInTenths) {
    m_model->setRows(matchReceiptRows(lines));
    m_sum->setText(receiptSum(m_model->rows(), scoreInTenths));
    shareWidth();
    showDetail();
    showHelp();
}

void MatchReceiptPane::clear() {
    setHeadline({}, {});
    setFindings({});
    setReceipt({}, 0);
}

void MatchReceiptPane::showHelp() {
    auto questions = questionsOf(m_model->rows());
    if (questions.size() > 1) { // short as they are they share a line
        questions = {questions.join(u"  ·  "_s)};
    }
    m_help->setText(help(tr("Wat de uitval wegneemt"), mendsOf(m_model->rows())) +
                    help(tr("Nog te vragen"), questions) +
                    help(tr("Wat de score zou verhogen"), raisesOf(m_model->rows())));
    m_help->setVisible(!m_help->text().isEmpty());
}

QString MatchReceiptPane::title() const {
    return m_title->text();
}

void MatchReceiptPane::addButton(QAction& action) {
    auto* button = buttonFor(action, this);
    button->setIcon({}); // five of them stand beside each other at 1280 pixels
    m_buttons->addWidget(button);
}

void MatchReceiptPane::addStretch() {
    m_buttons->addStretch(1);
}

void MatchReceiptPane::addPrimary(QAction& action) {
    auto* button = buttonFor(action, this);
    look::makePrimary(button);
    button->setIcon({});
    m_buttons->addWidget(button);
}

} // namespace werkbalie::ui
