// Werving: candidates, vacancies and imports.
#pragma once

#include "app/recruitment/import_candidates.h"
#include "ui/recruitment/vacancy_columns.h"
#include "ui/shell/views_page.h"

class QComboBox;

namespace werkbalie::ui {

class CandidateListPresenter;
class CandidatePage;
class VacancyPage;

[[nodiscard]] PageEntry recruitmentPageEntry();

class RecruitmentPage final : public ViewsPage {
    Q_OBJECT

public:
    RecruitmentPage(Services& services, QWidget* parent);

    void reload() override;
    bool openRecord(app::Entity entity, std::int64_t id) override;
    void newRecord() override;
    void saveRecord() override;
    [[nodiscard]] bool hasUnsavedWork() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

protected:
    void viewShown(const QString& key) override;

private:
    QAction* addAction(const QString& name, const QString& text, const QString& icon,
                       const std::function<void()>& run);
    void buildActions();
    void buildCandidates();
    void buildVacancies();
    void buildImports();
    void candidatesListed();
    void showInList(std::int64_t candidate);
    void loadVacancies();
    void loadImports();
    void openImportDialog();
    void editShown(); ///< F2: the cursor to the record beside the list
    void askToUndoImport();
    void followChanges(const Changes& changes);
    /// Another record is asked for while this one has unsaved work.
    void leave(bool dirty, QWidget* page, const std::function<void()>& go);

    QList<QAction*> m_actions;
    QAction* m_newCandidate = nullptr;
    QAction* m_newVacancy = nullptr;
    QAction* m_import = nullptr;
    QAction* m_undoImport = nullptr;
    CandidateListPresenter* m_candidates;
    ListPane* m_candidateList;
    CandidatePage* m_candidatePage;
    VacancyModel* m_vacancies;
    ListPane* m_vacancyList;
    QComboBox* m_vacancyStatus = nullptr;
    VacancyPage* m_vacancyPage;
    RowModel<app::ImportListRow>* m_imports;
    ListPane* m_importList;
    std::int64_t m_wanted = 0;          ///< vacancy to select when the list has it
    std::int64_t m_wantedCandidate = 0; ///< likewise
};

} // namespace werkbalie::ui
