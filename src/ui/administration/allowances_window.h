// A client's allowances: its editions, the bands of one of them, and what they make of an example
// week.
#pragma once

#include "ui/administration/allowances_presenter.h"
#include "ui/support/rows_editor.h"
#include "ui/support/work_dialog.h"

#include <QUndoStack>
#include <memory>

namespace Ui {
class AllowancesWindow;
}

namespace werkbalie::ui {

class AllowancesWindow final : public WorkDialog {
    Q_OBJECT

public:
    AllowancesWindow(Services& services, domain::ClientId client, QWidget* parent = nullptr);
    ~AllowancesWindow() override;
    /// Opens it, without stopping the window under it.
    static void open(Services& services, domain::ClientId client, QWidget* parent);

private:
    friend class BandsStep;

    void connectFields();
    void addKeys();
    void loadName();
    void showEditions();
    void showEdition(const domain::AllowanceScheme& scheme);
    void chooseEdition(int row);
    void newEdition();
    void removeEdition();
    void bandsEdited();
    void putRows(const std::vector<EditorRow>& rows);
    void judge();
    void showExample(const domain::AllowanceScheme& scheme, domain::Findings& findings);
    [[nodiscard]] domain::AllowanceScheme read(domain::Findings& findings) const;

    const std::unique_ptr<::Ui::AllowancesWindow> m_ui;
    Services& m_services;
    AllowancesPresenter* m_presenter;
    domain::ClientId m_client;
    domain::AllowanceScheme m_scheme; ///< the edition that is edited
    std::vector<EditorRow> m_rows;    ///< as they were last seen
    QUndoStack m_undo;
};

} // namespace werkbalie::ui
