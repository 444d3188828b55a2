// The record page of a vacancy with its requirements.
#pragma once

#include "domain/recruitment/vacancy.h"
#include "ui/shell/record_form.h"
#include "ui/support/record_presenter.h"

#include <memory>

namespace werkbalie::ui {

namespace Ui {
class VacancyPage;
}
class FieldNotes;

class VacancyPage final : public RecordForm {
    Q_OBJECT

public:
    VacancyPage(Services& services, QWidget* parent = nullptr);
    ~VacancyPage() override;

    void open(std::int64_t id) override;
    void startNew();
    void save() override;
    void focusFirst() override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QString recordTitle() const override;
    [[nodiscard]] RecordPresenter<domain::Vacancy>& presenter() const { return *m_presenter; }

private:
    void prepare();
    void prepareNotes();
    void connectInputs();
    void loadClients();
    void showRecord();
    void showHeader(const domain::Vacancy& vacancy);
    void edited();
    void showFindings();
    [[nodiscard]] domain::Vacancy read(domain::Vacancy vacancy) const;
    void askAboutConflict();

    Services& m_services;
    const std::unique_ptr<Ui::VacancyPage> m_ui;
    RecordPresenter<domain::Vacancy>* m_presenter;
    domain::VacancyStatus m_statusBefore = domain::VacancyStatus::Open; ///< of the last save
    const std::unique_ptr<FieldNotes> m_notes;
    bool m_showing = false;
};

} // namespace werkbalie::ui
