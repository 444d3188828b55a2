// The functions of a concept: a table edited in place, and below it the rest of the chosen one.
#include "ui/acquisition/quotation_lines_panel.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_delegate.h"
#include "ui/support/rows_editor.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::QuotationLine;

std::vector<EditorRow> rowsOf(const std::vector<domain::QuotedRate>& rates) {
    std::vector<EditorRow> rows;
    for (const auto& rate : rates) {
        auto tariff = qs(app::dutchRate(rate.tariff)).remove(u'€').trimmed();
        rows.push_back({qs(rate.name), rate.tariff.units() > 0 ? tariff : QString()});
    }
    return rows;
}

/// What is no number becomes a tariff of nothing, which a finding then tells.
std::vector<domain::QuotedRate> ratesOf(const std::vector<EditorRow>& rows) {
    std::vector<domain::QuotedRate> rates;
    for (const auto& row : rows) {
        const auto units = domain::parseDutchDecimal(trimmed(row.value(1)), 4);
        rates.push_back({.name = trimmed(row.value(0)),
                         .tariff = domain::HourlyRate::fromUnits(units.value_or(0))});
    }
    return rates;
}

} // namespace

QuotationLinesPanel::QuotationLinesPanel(QWidget* parent)
    : QWidget(parent), m_model(new QuotationLineModel(this)), m_table(new QTableView(this)),
      m_buttons(new QWidget(this)), m_details(new QWidget(this)),
      m_detailsTitle(new QLabel(m_details)), m_rates(new RowsEditor(m_details)),
      m_note(new QLineEdit(m_details)), m_reason(new QLineEdit(m_details)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, look::kGrid, 0, 0);
    layout->setSpacing(4);
    buildTable();
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto* add =
        addButton("addQuotationLine", tr("Toevoegen…"), "Ins", [this] { Q_EMIT newLineAsked(); });
    add->setIcon(QIcon::fromTheme(u"list-add"_s));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addButton("addAgreedLine", tr("Uit afspraak…"), "Ctrl+Shift+T",
              [this] { Q_EMIT agreementAsked(); });
    m_lineButtons = {
        addButton("calculateLine", tr("Berekening…"), "Ctrl+E",
                  [this] { Q_EMIT calculationAsked(currentRow()); }),
        addButton("copyLine", tr("Kopiëren"), "Ctrl+D", [this] { copyCurrent(); }),
        addButton("lineUp", tr("Omhoog"), "Alt+Up", [this] { moveCurrent(-1); }),
        addButton("lineDown", tr("Omlaag"), "Alt+Down", [this] { moveCurrent(1); }),
        addButton("removeLine", tr("Verwijderen"), "Del", [this] { removeCurrent(); })};
    row->addStretch(1);
    buildDetails();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_details);
    connect(m_model, &QuotationLineModel::edited, this, [this] {
        showDetails();
        Q_EMIT edited();
    });
    connect(m_model, &QuotationLineModel::tariffTyped, this, &QuotationLinesPanel::tariffTyped);
    showDetails();
}

void QuotationLinesPanel::buildTable() {
    m_table->setObjectName(u"quotationLinesTable"_s);
    m_table->setAccessibleName(tr("Functies van de offerte"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(this));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(look::kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QuotationLineModel::Occupation,
                                                      QHeaderView::Stretch);
    constexpr std::array widths{0, 66, 78, 84, 78, 78};
    for (int column = 1; column < QuotationLineModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths.at(static_cast<std::size_t>(column)));
    }
    m_table->setMinimumHeight(look::kRowHeight * 4);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QuotationLinesPanel::showDetails);
}

void QuotationLinesPanel::buildDetails() {
    look::makeTitle(m_detailsTitle, 0);
    m_rates->setObjectName(u"quotationRatesEditor"_s);
    m_rates->setColumns(tr("Tarieven van andere soorten uren"),
                        {{.title = tr("Soort uur"), .width = 220}, {.title = tr("Tarief")}});
    m_note->setObjectName(u"lineNoteEdit"_s);
    m_note->setPlaceholderText(tr("komt onder de functie op de offerte"));
    m_reason->setObjectName(u"marginReasonEdit"_s);
    m_reason->setPlaceholderText(tr("alleen nodig bij een lage marge; staat niet op de offerte"));
    auto* form = new QFormLayout(m_details);
    form->setContentsMargins(0, look::kGrid, 0, 0);
    form->setVerticalSpacing(6);
    form->addRow(m_detailsTitle);
    form->addRow(m_rates);
    form->addRow(tr("&Toelichting"), m_note);
    form->addRow(tr("&Reden van de marge"), m_reason);
    connect(m_rates, &RowsEditor::edited, this, &QuotationLinesPanel::takeDetails);
    for (auto* edit : {m_note, m_reason}) {
        connect(edit, &QLineEdit::textEdited, this, &QuotationLinesPanel::takeDetails);
    }
}

QToolButton* QuotationLinesPanel::addButton(const char* name, const QString& text, const char* keys,
                                            const std::function<void()>& run) {
    auto* button = new QToolButton(m_buttons);
    button->setObjectName(QLatin1String(name) + u"Button"_s);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const QKeySequence sequence{QLatin1String(keys)};
    button->setToolTip(u"%1 (%2)"_s.arg(text, sequence.toString(QKeySequence::NativeText)));
    m_buttons->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, run);
    // Ins and Del belong to the table; a cell that is being edited keeps them.
    if (sequence != QKeySequence(Qt::Key_Insert) && sequence != QKeySequence(Qt::Key_Delete)) {
        auto* shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    }
    return button;
}

void QuotationLinesPanel::setLines(const std::vector<QuotationLine>& lines) {
    const int row = currentRow();
    m_model->setLines(lines);
    if (currentRow() < 0 && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1),
                                                QuotationLineModel::Tariff));
    }
    showDetails();
}

void QuotationLinesPanel::addLine(QuotationLine line) {
    m_model->append(std::move(line));
    m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, QuotationLineModel::Tariff));
    m_table->setFocus();
}

void QuotationLinesPanel::replaceLine(int row, const QuotationLine& expected, QuotationLine line) {
    if (const auto* now = m_model->lineAt(row); now != nullptr && *now == expected) {
        m_model->replaceLine(row, std::move(line));
    }
}

int QuotationLinesPanel::currentRow() const {
    return m_table->currentIndex().row();
}

void QuotationLinesPanel::focusLines() {
    m_table->setFocus();
}

void QuotationLinesPanel::showDetails() {
    const auto* line = m_model->lineAt(currentRow());
    allowButtons();
    m_details->setVisible(line != nullptr);
    if (line == nullptr) {
        return;
    }
    m_showing = true;
    m_detailsTitle->setText(line->occupation.empty() ? tr("Bij deze functie")
                                                     : tr("Bij %1").arg(qs(line->occupation)));
    if (ratesOf(m_rates->rows()) != line->rates) {
        m_rates->setRows(rowsOf(line->rates));
    }
    const auto show = [](QLineEdit& edit, const std::string& text) {
        if (trimmed(edit.text()) != text) {
            edit.setText(qs(text));
        }
    };
    show(*m_note, line->note);
    show(*m_reason, line->marginReason);
    m_showing = false;
}

void QuotationLinesPanel::takeDetails() {
    const auto* line = m_model->lineAt(currentRow());
    if (m_showing || line == nullptr) {
        return;
    }
    auto changed = *line;
    changed.rates = ratesOf(m_rates->rows());
    changed.note = trimmed(m_note->text());
    changed.marginReason = trimmed(m_reason->text());
    m_model->replaceLine(currentRow(), std::move(changed));
}

void QuotationLinesPanel::allowButtons() {
    const bool chosen = m_model->lineAt(currentRow()) != nullptr;
    for (auto* button : std::as_const(m_lineButtons)) {
        button->setEnabled(chosen);
    }
}

/// A function stands on an offer once: the copy's name is asked for at once.
void QuotationLinesPanel::copyCurrent() {
    if (const auto* line = m_model->lineAt(currentRow())) {
        auto copy = *line;
        copy.occupation = str(tr("%1 (kopie)").arg(qs(copy.occupation)));
        addLine(std::move(copy));
        const auto index = m_model->index(currentRow(), QuotationLineModel::Occupation);
        m_table->setCurrentIndex(index);
        m_table->edit(index);
    }
}

void QuotationLinesPanel::moveCurrent(int by) {
    const auto column = m_table->currentIndex().column();
    const int row = m_model->move(currentRow(), by);
    m_table->setCurrentIndex(m_model->index(row, column));
}

void QuotationLinesPanel::removeCurrent() {
    m_model->remove(currentRow());
    showDetails();
}

bool QuotationLinesPanel::eventFilter(QObject* watched, QEvent* event) {
    // A cell that is being edited has the focus itself, and its keys.
    if (watched == m_table && event->type() == QEvent::KeyPress && m_table->hasFocus()) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Insert:
            Q_EMIT newLineAsked();
            return true;
        case Qt::Key_Delete:
            removeCurrent();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier &&
                currentRow() >= 0) {
                m_table->edit(m_table->currentIndex());
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace werkbalie::ui
