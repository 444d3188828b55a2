// All that was imported, with what can still be taken back and why the rest cannot.
#pragma once

#include "app/recruitment/import_candidates.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace werkbalie::ui {

class ListPane;

class PastImportsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PastImportsDialog(Services& services, QWidget* parent = nullptr);

private:
    void build();
    void load();
    void weigh(qint64 id);
    void showContents(const domain::Result<app::ImportContents>& contents);
    void askToUndo();
    [[nodiscard]] QString whatGoes(const app::ImportListRow& row) const;

    Services& m_services;
    RowModel<app::ImportListRow>* m_model;
    ListPane* m_pane;
    QLabel* m_reason; ///< why the chosen one stays
    QPushButton* m_undo;
    app::ImportContents m_contents; ///< of the chosen one
    Latest m_lists;
    Latest m_weighed;
};

} // namespace werkbalie::ui
