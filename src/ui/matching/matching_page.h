// Matching: candidates for a vacancy, vacancies for a candidate.
#pragma once

#include "storage/repositories/vacancy_repository.h"
#include "ui/shell/views_page.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace werkbalie::ui {

class CandidateChooser;
class ListPane;
class MatchBoard;
class MorningBoard;
class OpportunityBoard;
class PipelineBoard;
class PresentationActions;

[[nodiscard]] PageEntry matchingPageEntry();

class MatchingPage final : public ViewsPage {
    Q_OBJECT

public:
    MatchingPage(Services& services, QWidget* parent);

    void reload() override;
    /// Besides the keys of the views: "vacancy:12", "candidate:34", "clients:34" and
    /// "pipeline:12" choose what to show.
    void showView(const QString& key) override;
    bool openRecord(app::Entity entity, std::int64_t id) override;
    void focusFilter() override;
    /// Keeps the weights that are tried for a vacancy.
    void saveRecord() override;
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] MatchBoard& forVacancy() const { return *m_forVacancy; }
    [[nodiscard]] MatchBoard& forCandidate() const { return *m_forCandidate; }
    [[nodiscard]] OpportunityBoard& opportunities() const { return *m_opportunities; }
    [[nodiscard]] MorningBoard& morning() const { return *m_morning; }
    [[nodiscard]] PipelineBoard& pipeline() const { return *m_pipeline; }

protected:
    void viewShown(const QString& key) override;

private:
    void buildVacancyHeader();
    void buildCandidateHeader();
    CandidateChooser* addChooser(QVBoxLayout& rows, QWidget* view,
                                 const std::function<ListPane*()>& list);
    void loadVacancies();
    void showVacancies(const std::vector<storage::VacancyRow>& rows);
    void showVacancyNote();
    void chooseVacancy(std::int64_t id);
    void chooseCandidate(std::int64_t id);

    MatchBoard* m_forVacancy;
    MatchBoard* m_forCandidate;
    OpportunityBoard* m_opportunities;
    MorningBoard* m_morning;
    PipelineBoard* m_pipeline;
    PresentationActions* m_letters = nullptr;
    PresentationActions* m_boardLetters = nullptr;
    QComboBox* m_vacancyBox = nullptr;
    CandidateChooser* m_candidateEdit = nullptr;
    CandidateChooser* m_clientsEdit = nullptr;
    QLabel* m_candidateLabel = nullptr;
    QLabel* m_vacancyNote = nullptr;
    std::vector<storage::VacancyRow> m_vacancies;
    std::int64_t m_wantedVacancy = 0;
    std::int64_t m_workedOn = 0; ///< the vacancy chosen here that the procedure has not shown yet
    bool m_filling = false;
};

} // namespace werkbalie::ui
