// Cells and paging of the candidate list.
#include "ui/recruitment/candidate_list_model.h"

#include "app/format_nl.h"
#include "exchange/phone.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <array>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

struct ColumnFacts {
    const char* key;
    const char* title;
    int width;
    bool hidden;
    std::optional<storage::CandidateSort> sort;
};

const std::array<ColumnFacts, CandidateListModel::ColumnCount> kColumns{{
    {"name", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "Naam"), 164, false,
     storage::CandidateSort::Name},
    {"occupation", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "Functie"), 152, false,
     storage::CandidateSort::Occupation},
    {"city", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "Plaats"), 100, false,
     storage::CandidateSort::City},
    {"status", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "Status"), 120, false,
     storage::CandidateSort::Status},
    {"available", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "Beschikbaar"), 116, false,
     storage::CandidateSort::AvailableFrom},
    {"hours", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "Uren"), 56, false,
     std::nullopt},
    {"phone", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "Telefoon"), 120, false,
     std::nullopt},
    {"email", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "E-mail"), 200, true,
     std::nullopt},
    {"registered", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "Ingeschreven"), 116,
     true, storage::CandidateSort::RegisteredOn},
    {"found", QT_TRANSLATE_NOOP("werkbalie::ui::CandidateListModel", "Gevonden in"), 200, false,
     std::nullopt},
}};

const ColumnFacts& facts(int column) {
    return kColumns.at(static_cast<std::size_t>(column));
}

} // namespace

CandidateListModel::CandidateListModel(QObject* parent) : QAbstractTableModel(parent) {}

void CandidateListModel::take(const storage::CandidateQuery& query,
                              storage::Page<storage::CandidateRow> page) {
    m_waiting = false;
    m_complete = static_cast<std::int64_t>(page.rows.size()) < query.limit;
    if (query.offset == 0) {
        beginResetModel();
        m_rows = std::move(page.rows);
        m_total = page.total;
        m_capped = page.totalIsCapped;
        endResetModel();
        return;
    }
    if (query.offset != static_cast<std::int64_t>(m_rows.size()) || page.rows.empty()) {
        return; // an answer to a list that is no longer shown
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    std::ranges::move(page.rows, std::back_inserter(m_rows));
    endInsertRows();
}

const storage::CandidateRow* CandidateListModel::rowAt(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_rows.size() ? &m_rows[index] : nullptr;
}

int CandidateListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CandidateListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString CandidateListModel::cellText(const storage::CandidateRow& row, int column) {
    switch (column) {
    case Name:
        return qs(row.name.sorted());
    case Occupation:
        return qs(row.occupation);
    case City:
        return qs(row.city);
    case Status:
        return word(row.status);
    case AvailableFrom:
        return row.availableFrom ? qs(app::dutchDay(*row.availableFrom)) : QString();
    case Hours:
        return row.minutesPerWeek.count() > 0 ? qs(app::dutchHours(row.minutesPerWeek)) : QString();
    case Phone:
        return qs(exchange::readablePhone(row.phone));
    case Email:
        return qs(row.email);
    case RegisteredOn:
        return qs(app::dutchDay(row.registeredOn));
    case FoundIn:
        return qs(row.foundIn).simplified();
    default:
        return {};
    }
}

QVariant CandidateListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& row = *rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case MeaningRole:
        return index.column() == Status ? QVariant(static_cast<int>(meaningOf(row.status)))
                                        : QVariant();
    case RowIdRole:
        return QVariant::fromValue<qlonglong>(row.id.value);
    case Qt::TextAlignmentRole:
        return index.column() == Hours ? int{Qt::AlignRight} | int{Qt::AlignVCenter}
                                       : int{Qt::AlignLeft} | int{Qt::AlignVCenter};
    case Qt::ToolTipRole:
        return index.column() == FoundIn ? QVariant(qs(row.foundIn)) : QVariant();
    default:
        return {};
    }
}

QVariant CandidateListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return tr(facts(section).title);
    }
    if (role == Qt::TextAlignmentRole && section == Hours) {
        return int{Qt::AlignRight} | int{Qt::AlignVCenter};
    }
    return {};
}

bool CandidateListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_complete && !m_waiting;
}

void CandidateListModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) {
        m_waiting = true;
        Q_EMIT moreWanted(static_cast<qint64>(m_rows.size()));
    }
}

void CandidateListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount || !facts(column).sort) {
        return;
    }
    Q_EMIT sortWanted(*facts(column).sort, order == Qt::AscendingOrder
                                               ? storage::SortDirection::Ascending
                                               : storage::SortDirection::Descending);
}

QString CandidateListModel::columnKey(int column) const {
    return QString::fromLatin1(facts(column).key);
}
int CandidateListModel::columnWidth(int column) const {
    return facts(column).width;
}
bool CandidateListModel::startsHidden(int column) const {
    return facts(column).hidden;
}

} // namespace werkbalie::ui
