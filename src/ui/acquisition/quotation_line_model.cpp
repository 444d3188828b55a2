// The functions of a concept in a table that is edited in place; tariffs in Dutch notation.
#include "ui/acquisition/quotation_line_model.h"

#include "app/administration/tariff_record.h"
#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/qt_convert.h"

#include <array>

namespace werkbalie::ui {

using domain::QuotationLine;

void QuotationLineModel::setLines(const std::vector<QuotationLine>& lines) {
    if (lines == m_lines) {
        return;
    }
    if (lines.size() == m_lines.size()) {
        // The cell that is being looked at stays where it is.
        m_lines = lines;
        judge();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    judge();
    endResetModel();
}

const QuotationLine* QuotationLineModel::lineAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

void QuotationLineModel::replaceLine(int row, QuotationLine line) {
    if (lineAt(row) == nullptr) {
        return;
    }
    m_lines[static_cast<std::size_t>(row)] = std::move(line);
    judge();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
}

void QuotationLineModel::append(QuotationLine line) {
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.push_back(std::move(line));
    judge();
    endInsertRows();
    Q_EMIT edited();
}

void QuotationLineModel::remove(int row) {
    if (lineAt(row) == nullptr) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    judge();
    endRemoveRows();
    Q_EMIT edited();
}

int QuotationLineModel::move(int row, int by) {
    const int target = row + by;
    if (lineAt(row) == nullptr || lineAt(target) == nullptr) {
        return row;
    }
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    std::swap(m_lines[static_cast<std::size_t>(row)], m_lines[static_cast<std::size_t>(target)]);
    judge();
    endMoveRows();
    Q_EMIT edited();
    return target;
}

QuotationLineModel::Earned QuotationLineModel::earnedOn(const QuotationLine& line) {
    if (line.calculation.empty()) {
        return {};
    }
    const auto breakdown = app::breakdownOf(line.calculation);
    if (!breakdown || domain::HourlyRate::fromMoney(breakdown->tariff) != line.tariff) {
        return {};
    }
    return {
        .isKnown = true, .margin = breakdown->margin, .percentage = breakdown->marginPercentage};
}

void QuotationLineModel::judge() {
    m_earned.clear();
    for (const auto& line : m_lines) {
        m_earned.push_back(earnedOn(line));
    }
}

int QuotationLineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int QuotationLineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString QuotationLineModel::shown(int row, int column) const {
    const auto& line = m_lines[static_cast<std::size_t>(row)];
    const auto& earned = m_earned[static_cast<std::size_t>(row)];
    switch (column) {
    case Occupation:
        return qs(line.occupation);
    case Hours:
        return line.minutesPerWeek.count() > 0 ? qs(app::dutchHours(line.minutesPerWeek))
                                               : QString();
    case Wage:
        return line.wage.units() > 0 ? qs(app::dutchRate(line.wage)) : QString();
    case Tariff:
        return line.tariff.units() > 0 ? qs(app::dutchRate(line.tariff)) : QString();
    case Margin:
        return earned.isKnown ? qs(app::dutchMoney(earned.margin)) : QString();
    case Share:
        return earned.isKnown ? qs(app::dutchPercentage(
                                    domain::Percentage::fromUnits(earned.percentage * 100), 1))
                              : QString();
    default:
        return {};
    }
}

/// Without the currency sign, so that typing over it is one number.
QString QuotationLineModel::typed(int row, int column) const {
    return column == Tariff ? shown(row, column).remove(QStringLiteral("€")).trimmed()
                            : shown(row, column);
}

QVariant QuotationLineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::EditRole:
        return typed(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            int{index.column() == Occupation ? Qt::AlignLeft : Qt::AlignRight} |
            int{Qt::AlignVCenter});
    case Qt::ToolTipRole:
        return index.column() == Margin || index.column() == Share
                   ? tr("Wat wij overhouden; staat niet op de offerte")
                   : QVariant();
    default:
        return {};
    }
}

QVariant QuotationLineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(int{section == Occupation ? Qt::AlignLeft : Qt::AlignRight} |
                                   int{Qt::AlignVCenter});
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array titles{tr("Functie"), tr("Uur p/w"), tr("Uurloon"),
                            tr("Tarief"),  tr("Marge"),   tr("Marge %")};
    return titles.at(static_cast<std::size_t>(section));
}

Qt::ItemFlags QuotationLineModel::flags(const QModelIndex& index) const {
    const bool editable =
        index.column() == Occupation || index.column() == Hours || index.column() == Tariff;
    return QAbstractTableModel::flags(index) |
           (editable ? Qt::ItemIsEditable : Qt::ItemFlags(Qt::NoItemFlags));
}

bool QuotationLineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || lineAt(index.row()) == nullptr || value == data(index, role)) {
        return false;
    }
    auto& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto text = trimmed(value.toString().remove(QStringLiteral("€")));
    if (index.column() == Occupation) {
        line.occupation = text;
    } else if (index.column() == Hours) {
        const auto hundredths = domain::parseDutchDecimal(text, 2);
        if (!text.empty() && (!hundredths || *hundredths < 0 || *hundredths > 16'800)) {
            return false;
        }
        line.minutesPerWeek = domain::Minutes(text.empty() ? 0 : (*hundredths * 60 + 50) / 100);
    } else {
        const auto units = domain::parseDutchDecimal(text, domain::HourlyRate::kScale);
        if (!units || *units <= 0) {
            return false;
        }
        line.tariff = domain::HourlyRate::fromUnits(*units);
    }
    judge();
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    if (index.column() == Tariff) {
        Q_EMIT tariffTyped(index.row());
    }
    return true;
}

} // namespace werkbalie::ui
