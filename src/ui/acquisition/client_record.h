// A client on a form of its own: the fields, and who works there on either side of the desk.
#pragma once

#include "ui/acquisition/client_columns.h"
#include "ui/acquisition/client_presenter.h"
#include "ui/shell/record_form.h"
#include "ui/support/record_presenter.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace werkbalie::ui {

class ClientForm;
class FindingsView;

class ClientRecord final : public RecordForm {
    Q_OBJECT

public:
    explicit ClientRecord(Services& services, QWidget* parent = nullptr);

    ~ClientRecord() override;

    void open(std::int64_t id) override;
    void save() override;
    void focusFirst() override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QString recordTitle() const override;

private:
    void layOut();
    QWidget* makeButtons();
    void fillTabs();
    void connectAll();
    void showRecord();
    void showFindings();
    void editContact(qint64 id);
    void askAboutConflict();

    Services& m_services;
    RecordPresenter<domain::Client>* m_presenter;
    ClientPresenter* m_file;
    RowModel<domain::Contact>* m_contacts;
    RowModel<storage::PlacementRow>* m_placements;
    QLabel* m_title;
    ClientForm* m_form;
    FindingsView* m_findings;
    QTabWidget* m_tabs;
    QPushButton* m_revert;
    QPushButton* m_save;
    bool m_showing = false;
};

} // namespace werkbalie::ui
