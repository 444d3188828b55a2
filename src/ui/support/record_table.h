// The table of this program: sorts, remembers, copies, exports, and says what belongs in it.
#pragma once

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <functional>

namespace werkbalie::ui {

class ColumnInfo;
class Preferences;

/// Sorts by SortRole and filters every shown column by all words of a text, without case or
/// accents.
class RecordProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RecordProxy(QObject* parent);
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_text;
    QStringList m_words;
};

class RecordTable final : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(QWidget* parent = nullptr);

    /// A whole list in memory: sorted and filtered here.
    void showRows(QAbstractItemModel* model);
    /// A list that the database sorts, filters and pages.
    void showPagedRows(QAbstractItemModel* model);
    [[nodiscard]] RecordProxy* proxy() const { return m_proxy; }

    /// Widths, order, shown columns and sort under this key of the user's preferences.
    void remember(Preferences& preferences, const QString& key);
    void setEmptyText(const QString& text);
    /// What an empty list says now: what belongs there, or that the filter finds nothing.
    [[nodiscard]] QString emptyText() const;
    void setDefaultSort(int column, Qt::SortOrder order);

    [[nodiscard]] std::int64_t currentId() const; ///< 0 without a current row
    [[nodiscard]] std::vector<std::int64_t> selectedIds() const;
    void selectId(std::int64_t id);
    void selectFirst();
    /// The shown rows and columns as semicolon CSV text.
    [[nodiscard]] std::string toCsv() const;
    /// How a list of pages writes all its rows: those that are not here too.
    using Exporter = std::function<void(const QString& file, const std::vector<int>& columns)>;
    void setExporter(Exporter exporter) { m_exporter = std::move(exporter); }
    void exportCsv(); ///< asks for a file
    void exportTo(const QString& file);
    void copySelection() const;

Q_SIGNALS:
    void opened(qint64 id); ///< Enter or double click
    void currentIdChanged(qint64 id);
    void exported(const QString& file);
    void exportFailed(const QString& file);
    void layoutRemembered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] std::vector<int> shownColumns() const;
    void prepareColumns(const ColumnInfo* info);
    void fit();
    void fitFirstRows();
    void sectionResized(int column, int before, int now);
    void showColumnMenu(const QPoint& at);
    void restoreLayout();
    void storeLayout();

    RecordProxy* m_proxy;
    const ColumnInfo* m_columns = nullptr;
    Preferences* m_preferences = nullptr;
    QString m_key;
    QString m_emptyText;
    Exporter m_exporter;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_restoring = false;
    bool m_arranged = false; ///< the user gave the columns their widths
    bool m_fitted = false;   ///< to rows, not to an empty list
};

} // namespace werkbalie::ui
