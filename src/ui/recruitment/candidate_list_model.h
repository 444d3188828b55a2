// Candidates in pages: rows come in as the user scrolls, sorted and filtered by the database.
#pragma once

#include "storage/repositories/candidate_repository.h"
#include "ui/support/row_model.h"

#include <QAbstractTableModel>
#include <vector>

namespace werkbalie::ui {

class CandidateListModel final : public QAbstractTableModel, public ColumnInfo {
    Q_OBJECT

public:
    enum Column {
        Name,
        Occupation,
        City,
        Status,
        AvailableFrom,
        Hours,
        Phone,
        Email,
        RegisteredOn,
        FoundIn,
        ColumnCount
    };

    explicit CandidateListModel(QObject* parent = nullptr);

    /// A new answer: offset 0 replaces everything, a later one is appended.
    void take(const storage::CandidateQuery& query, storage::Page<storage::CandidateRow> page);
    [[nodiscard]] const storage::CandidateRow* rowAt(int row) const;
    /// What a cell shows; for an export of rows that are not here too.
    [[nodiscard]] static QString cellText(const storage::CandidateRow& row, int column);
    [[nodiscard]] std::int64_t total() const { return m_total; }
    [[nodiscard]] bool totalIsCapped() const { return m_capped; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QString columnKey(int column) const override;
    [[nodiscard]] int columnWidth(int column) const override;
    [[nodiscard]] bool startsHidden(int column) const override;

Q_SIGNALS:
    void moreWanted(qint64 offset);
    void sortWanted(werkbalie::storage::CandidateSort sort,
                    werkbalie::storage::SortDirection direction);

private:
    std::vector<storage::CandidateRow> m_rows;
    std::int64_t m_total = 0;
    bool m_capped = false;
    bool m_complete = true; ///< the last page came in short
    bool m_waiting = false;
};

} // namespace werkbalie::ui
