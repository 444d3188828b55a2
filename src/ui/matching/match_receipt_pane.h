// The receipt beside a list: who it is about, its lines, the sum at the foot, and what would help.
#pragma once

#include "domain/base/finding.h"
#include "ui/matching/match_receipt.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace werkbalie::ui {

class FindingsView;

/// A button that does what an action does and is enabled with it.
[[nodiscard]] QPushButton* buttonFor(QAction& action, QWidget* parent);

class MatchReceiptPane final : public QWidget {
    Q_OBJECT

public:
    explicit MatchReceiptPane(QWidget* parent);

    void setHeadline(const QString& title, const QString& facts);
    void setFindings(const domain::Findings& findings);
    void setReceipt(const std::vector<domain::CriterionLine>& lines, int scoreInTenths);
    void clear();
    [[nodiscard]] const std::vector<MatchReceiptRow>& rows() const { return m_model->rows(); }
    [[nodiscard]] QString title() const;
    /// Above the lines, under the headline: what belongs to the whole of this match.
    [[nodiscard]] QVBoxLayout* top() const { return m_top; }
    void addButton(QAction& action);
    void addStretch();
    void addPrimary(QAction& action);

protected:
    /// The room for the lines changes with the window, and when a scroll bar comes or goes.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void shareWidth();
    void showHelp();
    void showDetail();

    QLabel* m_title;
    QLabel* m_facts;
    QVBoxLayout* m_top;
    FindingsView* m_findings;
    QTableView* m_table;
    QLabel* m_detail; ///< the whole of the chosen line, which a column may cut
    QLabel* m_sum;
    QLabel* m_help;
    QHBoxLayout* m_buttons;
    RowModel<MatchReceiptRow>* m_model;
};

} // namespace werkbalie::ui
