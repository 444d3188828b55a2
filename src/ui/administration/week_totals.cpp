// The foot of the week grid.
#include "ui/administration/week_totals.h"

#include "app/format_nl.h"
#include "ui/administration/hours_text.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"
#include "ui/support/record_delegate.h"

#include <QHeaderView>
#include <QScrollBar>

namespace werkbalie::ui {

namespace {

using domain::Minutes;

constexpr int kMostRows = 6;
constexpr int kFirstRows = 2;
constexpr int kRowHeight = 20;

QString hoursText(Minutes worked) {
    return worked == Minutes{0} ? QString() : qs(app::dutchHours(worked));
}

/// Whole euros, half away from zero: a day's column has no room for cents, its tip has them.
QString euros(domain::Money amount) {
    const auto whole =
        domain::divideRounded(amount.cents(), 100, domain::Rounding::HalfAwayFromZero);
    auto text = qs(app::dutchMoney(domain::Money::fromCents(whole * 100)));
    text.remove(QStringLiteral("€ ")).chop(3);
    return amount == domain::Money{} ? QString() : text;
}

QString kindText(const domain::HourKind& kind) {
    auto name = hourTypeText(kind.type);
    if (kind.percentage != domain::HourKind{}.percentage) {
        name += QLatin1Char(' ') + qs(app::dutchPercentage(kind.percentage, 0));
    }
    return kind.marks.isEmpty() ? name : name + QStringLiteral(", ") + marksText(kind.marks);
}

} // namespace

WeekTotalsModel::WeekTotalsModel(MoneyView money, QObject* parent)
    : QAbstractTableModel(parent), m_money(money) {}

void WeekTotalsModel::addHours(const WeekTotals& totals) {
    const auto rowOf = [](const QString& title, const domain::WeekMinutes& hours) {
        Row row{.title = title,
                .days = {},
                .total = hoursText(domain::sumOf(hours)),
                .tip = {},
                .strong = false};
        for (std::size_t day = 0; day < row.days.size(); ++day) {
            row.days.at(day) = hoursText(hours.at(day));
        }
        return row;
    };
    m_rows.push_back(
        rowOf(totals.hidden > 0 ? tr("Totaal van wat u ziet") : tr("Totaal"), totals.days));
    m_rows.back().strong = true;
    m_rows.push_back(rowOf(totals.byRoster ? tr("Gepland") : tr("Afgesproken"), totals.planned));
}

/// Kinds tell something only when there is more than one.
void WeekTotalsModel::addKinds(const WeekTotals& totals) {
    if (totals.value.hours.size() < 2) {
        return;
    }
    for (const auto& [kind, days] : totals.value.hours) {
        Row row{.title = kindText(kind),
                .days = {},
                .total = hoursText(domain::sumOf(days)),
                .tip = tr("Zoals de weekrun ze verwerkt: met de toeslagen van de opdrachtgever")};
        for (std::size_t day = 0; day < days.size(); ++day) {
            row.days.at(day) = hoursText(days.at(day));
        }
        m_rows.push_back(std::move(row));
    }
}

void WeekTotalsModel::addMoney(const WeekTotals& totals) {
    Row turnover{.title = tr("Omzet, €"), .days = {}, .total = {}, .tip = {}};
    Row margin{.title = tr("Marge, €"), .days = {}, .total = {}, .tip = {}};
    for (std::size_t day = 0; day < turnover.days.size(); ++day) {
        turnover.days.at(day) = euros(totals.value.days.at(day).turnover);
        margin.days.at(day) = euros(totals.value.days.at(day).margin());
    }
    const auto sum = totals.value.total();
    turnover.total = euros(sum.turnover);
    margin.total = euros(sum.margin());
    turnover.tip = tr("Omzet %1 zonder btw").arg(qs(app::dutchMoney(sum.turnover)));
    margin.tip = tr("Marge %1: omzet min kostprijs").arg(qs(app::dutchMoney(sum.margin())));
    if (sum.sickRaise != domain::Money{}) {
        margin.tip += tr("; daarin %1 bruto om ziekteloon aan te vullen tot het minimumloon (BW "
                         "7:629), met de lasten erover")
                          .arg(qs(app::dutchMoney(sum.sickRaise)));
    }
    m_rows.push_back(std::move(turnover));
    m_rows.push_back(std::move(margin));
}

void WeekTotalsModel::setTotals(const WeekTotals& totals) {
    beginResetModel();
    m_rows.clear();
    addHours(totals);
    if (m_money == MoneyView::Shown) {
        addMoney(totals);
    }
    addKinds(totals);
    endResetModel();
}

int WeekTotalsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WeekTotalsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : WeekGridModel::ColumnCount;
}

QVariant WeekTotalsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool day = WeekGridModel::isDay(column);
    const auto at = static_cast<std::size_t>(day ? column - WeekGridModel::Monday : 0);
    switch (role) {
    case Qt::DisplayRole:
        if (column == WeekGridModel::Worker) {
            return row.title;
        }
        return day ? row.days.at(at) : column == WeekGridModel::Total ? row.total : QString();
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? QVariant() : QVariant(row.tip);
    case Qt::TextAlignmentRole:
        return column >= WeekGridModel::Monday ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.strong);
        return font;
    }
    default:
        return {};
    }
}

WeekTotalsView::WeekTotalsView(MoneyView money, QTableView& grid, QWidget* parent)
    : QTableView(parent), m_grid(grid), m_model(new WeekTotalsModel(money, this)) {
    setObjectName(QStringLiteral("weekTotalsTable"));
    setAccessibleName(tr("Totalen per dag en soort uur"));
    setToolTip(tr("Klik of druk F6 voor omzet, marge en uren per soort"));
    setModel(m_model);
    setItemDelegate(new RecordDelegate(this));
    setFocusPolicy(Qt::ClickFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { horizontalScrollBar()->setValue(value); });
    connect(grid.horizontalHeader(), &QHeaderView::sectionResized, this,
            &WeekTotalsView::followColumns);
    connect(grid.horizontalHeader(), &QHeaderView::geometriesChanged, this,
            &WeekTotalsView::followColumns);
}

void WeekTotalsView::showTotals(const WeekTotals& totals) {
    m_model->setTotals(totals);
    followColumns();
    fitHeight();
}

void WeekTotalsView::setExtent(TotalsExtent extent) {
    m_extent = extent;
    fitHeight();
}

void WeekTotalsView::followColumns() {
    clearSpans();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        setColumnHidden(column, m_grid.isColumnHidden(column));
        setColumnWidth(column, m_grid.columnWidth(column));
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setSpan(row, WeekGridModel::Worker, 1, WeekGridModel::Occupation + 1);
    }
}

void WeekTotalsView::fitHeight() {
    const bool all = m_extent == TotalsExtent::All;
    const int rows = std::min(m_model->rowCount(), all ? kMostRows : kFirstRows);
    scrollToTop();
    setVerticalScrollBarPolicy(all && m_model->rowCount() > kMostRows ? Qt::ScrollBarAsNeeded
                                                                      : Qt::ScrollBarAlwaysOff);
    setFixedHeight(rows * kRowHeight + 2 * frameWidth());
}

} // namespace werkbalie::ui
