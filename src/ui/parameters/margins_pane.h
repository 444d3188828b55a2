// Beheer, Marges: the floors above, the questions for a margin under one below.
#pragma once

#include "ui/parameters/margins_presenter.h"
#include "ui/support/row_model.h"

#include <QWidget>

class QAction;

namespace werkbalie::ui {

class ListPane;

class MarginsPane final : public QWidget {
    Q_OBJECT

public:
    MarginsPane(Services& services, QWidget* parent);
    void reload() { m_presenter->reload(); }
    void newFloor(); ///< Ctrl+N
    /// Brings the question into view, once it is loaded.
    void showConsent(std::int64_t id);

private:
    [[nodiscard]] ListPane* makeFloors();
    [[nodiscard]] ListPane* makeConsents();
    void editFloor(const domain::DatedMarginFloor& floor);
    void removeFloor();
    void decide(domain::ConsentState state);
    void showLoaded();
    void updateActions();
    [[nodiscard]] const domain::MarginConsent* currentConsent() const;

    Services& m_services;
    MarginsPresenter* m_presenter;
    RowModel<domain::DatedMarginFloor>* m_floors;
    RowModel<storage::MarginConsentRow>* m_consents;
    ListPane* m_floorList = nullptr;
    ListPane* m_consentList = nullptr;
    QAction* m_add = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_grant = nullptr;
    QAction* m_decline = nullptr;
    std::int64_t m_wanted = 0;
};

} // namespace werkbalie::ui
