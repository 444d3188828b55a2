// Administratie > Toeslagen: which clients have allowances, and since when.
#pragma once

#include "domain/administration/allowances/allowance_scheme.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include <QWidget>

class QAction;

namespace werkbalie::ui {

class ListPane;

struct AllowanceRow {
    domain::AllowanceScheme scheme;
    QString client;
};

class AllowanceList final : public QWidget {
    Q_OBJECT

public:
    explicit AllowanceList(Services& services, QWidget* parent = nullptr);
    void reload();
    [[nodiscard]] ListPane& pane() const { return *m_pane; }
    [[nodiscard]] QList<QAction*> listActions() const { return m_actions; }

private:
    struct Client {
        domain::ClientId id;
        QString name;
    };
    void addActions();
    void openCurrent();
    void startNew();

    Services& m_services;
    RowModel<AllowanceRow>* m_model;
    ListPane* m_pane;
    QList<QAction*> m_actions;
    std::vector<Client> m_clients; ///< those that have placements
    Latest m_latest;
};

} // namespace werkbalie::ui
