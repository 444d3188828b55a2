// A small table that is edited in place: educations, skills, certificates, requirements.
#pragma once

#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWidget>
#include <vector>

class QTableView;

namespace werkbalie::ui {

enum class CellKind { Text, Date, Choice, Count };

struct EditorColumn {
    QString title;
    CellKind kind = CellKind::Text;
    int width = 120;
    QStringList codes = {};  ///< of a choice
    QStringList labels = {}; ///< words for the codes
    QString tip = {};        ///< of the heading
};

/// Cells hold plain text: a code for a choice, an ISO date for a date.
using EditorRow = QStringList;

class RowsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit RowsEditor(QWidget* parent = nullptr);
    /// `what` names one row in the empty text and for screen readers: "opleiding".
    void setColumns(const QString& what, const std::vector<EditorColumn>& columns);
    void setRows(const std::vector<EditorRow>& rows);
    /// So many rows are always seen; without it the height follows the rows, up to six.
    void setRowsShown(int count);
    /// Columns are as wide as what they hold or may hold, and share what room is left; without it
    /// they have their own width and the last takes the rest.
    void shareRoom();
    [[nodiscard]] std::vector<EditorRow> rows() const;
    [[nodiscard]] int rowCount() const { return m_model->rowCount(); }
    [[nodiscard]] QTableView& view() const { return *m_view; }
    void addRow();           ///< Ins
    void removeCurrentRow(); ///< Del

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void appendCells(const EditorRow& row);
    void fitHeight();
    void fitWidths();
    [[nodiscard]] int neededBy(int column) const;

    QTableView* m_view;
    QStandardItemModel* m_model;
    std::vector<EditorColumn> m_columns;
    bool m_loading = false;
    bool m_sharesRoom = false;
    int m_rowsShown = 0; ///< 0: as many as there are
};

} // namespace werkbalie::ui
