// One line is open at a time, in the chart and in the table alike.
#include "ui/acquisition/calculator_lines.h"

#include "domain/base/rounding.h"
#include "ui/parameters/parameter_words.h"
#include "ui/support/qt_convert.h"
#include "ui_calculator_lines.h"

#include <QHeaderView>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

bool sameKeys(const std::vector<ReceiptRow>& a, const std::vector<ReceiptRow>& b) {
    return std::ranges::equal(a, b, {}, &ReceiptRow::key, &ReceiptRow::key);
}

QString dot(Meaning meaning, const QString& text) {
    return u"<span style='color:%1'>●</span> %2"_s.arg(look::color(meaning).name(),
                                                       text.toHtmlEscaped());
}

} // namespace

CalculatorLines::CalculatorLines(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CalculatorLines>()),
      m_model(makeLinesModel(this)) {
    m_ui->setupUi(this);
    setObjectName(u"lines"_s);
    m_ui->linesChart->letChoose();
    m_ui->linesTable->showRows(m_model);
    m_ui->linesTable->setSortingEnabled(false); // the order of the lines is their meaning
    m_ui->linesTable->proxy()->sort(-1);
    m_ui->linesTable->horizontalHeader()->setStretchLastSection(false);
    m_ui->linesTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (auto* toggle : {m_ui->chartButton, m_ui->tableButton}) {
        toggle->setProperty("toggle", true);
    }
    m_ui->detailsCard->setProperty("card", true);
    for (QWidget* muted :
         std::initializer_list<QWidget*>{m_ui->detailHowCaption, m_ui->detailSourceCaption,
                                         m_ui->detailValidCaption, m_ui->emptyLabel}) {
        look::makeMuted(muted);
    }
    look::makeTitle(m_ui->detailTitle, 1);
    connect(m_ui->chartButton, &QToolButton::clicked, this, [this] { showShape(Shape::Chart); });
    connect(m_ui->tableButton, &QToolButton::clicked, this, [this] { showShape(Shape::Table); });
    connect(m_ui->linesChart, &WaterfallChart::stepChosen, this, &CalculatorLines::open);
    connect(m_ui->linesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, &CalculatorLines::showDetails);
    showShape(Shape::Chart);
}

CalculatorLines::~CalculatorLines() = default;

QWidget* CalculatorLines::tools() const {
    return m_ui->linesTools;
}

void CalculatorLines::showContent(const Content& content) {
    m_parameters = content.parameters;
    m_date = content.date;
    showRows(content.rows);
    // A client is told shares: neither what they are a share of nor an amount.
    const bool sharesOnly =
        !content.rows.empty() && std::ranges::all_of(content.rows, [](const ReceiptRow& row) {
            return row.amount.isEmpty();
        });
    m_ui->linesTable->setColumnHidden(1, sharesOnly);
    m_ui->linesTable->setColumnHidden(3, sharesOnly);
    m_ui->linesChart->setSteps(stepsOf(content.rows), content.total);
    m_ui->emptyLabel->setText(content.hint);
    m_ui->emptyLabel->setVisible(!content.hint.isEmpty());
    m_ui->emptyLabel->setAlignment(Qt::AlignTop);
    open(std::min(m_open, m_model->rowCount() - 1));
}

/// The same lines with other amounts keep selection and scroll position.
void CalculatorLines::showRows(const std::vector<ReceiptRow>& rows) {
    if (!sameKeys(m_model->rows(), rows)) {
        const int kept = m_open;
        m_model->setRows(rows);
        m_open = kept;
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_model->replaceRow(static_cast<int>(i), rows[i]);
    }
}

void CalculatorLines::showShape(Shape shape) {
    m_shape = shape;
    const bool chart = shape == Shape::Chart;
    m_ui->chartButton->setChecked(chart);
    m_ui->tableButton->setChecked(!chart);
    m_ui->linesChart->setVisible(chart);
    m_ui->linesTable->setVisible(!chart);
}

void CalculatorLines::turn() {
    showShape(m_shape == Shape::Chart ? Shape::Table : Shape::Chart);
    QWidget* shown = m_shape == Shape::Chart ? static_cast<QWidget*>(m_ui->linesChart)
                                             : static_cast<QWidget*>(m_ui->linesTable);
    shown->setFocus();
}

void CalculatorLines::open(int row) {
    if (m_model->rowCount() == 0) {
        m_ui->detailsCard->hide();
        return;
    }
    m_open = std::clamp(row, 0, m_model->rowCount() - 1);
    m_ui->linesChart->setCurrent(m_open);
    const auto index = m_ui->linesTable->model()->index(m_open, 0);
    if (m_ui->linesTable->currentIndex().row() != m_open) {
        m_ui->linesTable->setCurrentIndex(index);
    }
    showDetails();
}

void CalculatorLines::showDetails() {
    if (m_open < 0 || m_open >= m_model->rowCount()) {
        return;
    }
    const ReceiptRow& row = m_model->rowAt(m_open);
    m_ui->detailsCard->setVisible(!row.amount.isEmpty()); // a share told to a client has no source
    const auto origin = lineOrigin(row.source, m_parameters, m_date);
    m_ui->detailTitle->setText(u"%1  ·  € %2"_s.arg(row.name, row.amount));
    const auto sum = row.base.isEmpty() || row.percentage.isEmpty()
                         ? row.baseMeaning
                         : tr("%1 × %2").arg(row.percentage, row.baseMeaning);
    m_ui->detailHow->setText(origin.reason.isEmpty() ? sum : sum + u"  ·  "_s + origin.reason);
    const auto& figure = origin.figure;
    m_ui->detailSource->setText(
        figure ? u"%1: %2"_s.arg(parameterName(figure->key), qs(figure->source)).toHtmlEscaped()
               : tr("Eigen invoer"));
    m_ui->detailValid->setText(
        figure ? u"%1  ·  %2"_s.arg(validityText(figure->validity).toHtmlEscaped(),
                                    dot(confidenceMeaning(*figure), confidenceWord(*figure)))
               : tr("Voor deze berekening"));
}

RecordTable& CalculatorLines::table() const {
    return *m_ui->linesTable;
}

} // namespace werkbalie::ui
