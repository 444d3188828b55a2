// Acquisitie: clients and prospects, with contacts, next action, agreements and placements.
#pragma once

#include "ui/acquisition/client_presenter.h"
#include "ui/guidance/guidance_presenter.h"
#include "ui/shell/views_page.h"
#include "ui/support/row_model.h"

#include <map>

class QTabWidget;

namespace werkbalie::ui {

class QuotationView;
class CalculatorPage;
class RecordPanel;
class TermsPane;

class AcquisitionPage final : public ViewsPage {
    Q_OBJECT

public:
    AcquisitionPage(Services& services, QWidget* parent);

    void reload() override;
    bool openRecord(app::Entity entity, std::int64_t id) override;
    void newRecord() override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QList<QAction*> viewActions() const override;
    [[nodiscard]] bool hasUnsavedWork() const override;

protected:
    void viewShown(const QString& key) override;

private:
    struct List {
        RowModel<storage::ClientRow>* model = nullptr;
        ListPane* pane = nullptr;
        QWidget* holder = nullptr;
    };
    List makeList(const QString& key, const QString& emptyText);
    void addCalculator();
    void buildActions();
    void buildQuotations();
    void startQuotation();
    /// The keys of a view work while it is shown.
    void allowActions();
    void fillTabs();
    void showRows(const std::vector<storage::ClientRow>& rows);
    void showFile(const app::ClientFile& file);
    void editClient(const domain::Client& client);
    void editContact(const domain::Contact& contact);
    void editAgreement(const domain::TariffAgreement& agreement);
    void logContact();
    [[nodiscard]] const List& current() const;

    ClientPresenter* m_presenter;
    GuidancePresenter* m_guidance;
    std::map<QString, List> m_lists;
    RowModel<domain::Contact>* m_contacts;
    RowModel<domain::TariffAgreement>* m_agreements;
    RowModel<storage::PlacementRow>* m_placements;
    RowModel<app::ContactMomentRow>* m_history;
    RowModel<storage::QuotationRow>* m_offers;
    RecordPanel* m_record;
    QTabWidget* m_tabs;
    QuotationView* m_quotations;
    QAction* m_startQuotation = nullptr;
    std::map<QAction*, domain::Right> m_clientActions;
    TermsPane* m_terms;
    CalculatorPage* m_calculator = nullptr;
    QList<QAction*> m_actions;
    std::int64_t m_wanted = 0;
};

[[nodiscard]] PageEntry acquisitionPageEntry();

} // namespace werkbalie::ui
