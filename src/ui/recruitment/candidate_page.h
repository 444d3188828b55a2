// The record page of a candidate: sections that fold, findings while typing.
#pragma once

#include "domain/people/candidate.h"
#include "ui/shell/record_form.h"
#include "ui/support/record_presenter.h"

#include <memory>

namespace werkbalie::ui {

namespace Ui {
class CandidatePage;
}
class FieldNote;
class FieldNotes;

class CandidatePage final : public RecordForm {
    Q_OBJECT

public:
    CandidatePage(Services& services, QWidget* parent = nullptr);
    ~CandidatePage() override;

    void open(std::int64_t id) override;
    void startNew();
    void save() override;
    void focusFirst() override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QString recordTitle() const override;
    [[nodiscard]] RecordPresenter<domain::Candidate>& presenter() const { return *m_presenter; }

private:
    void prepareSections();
    void prepareChoices();
    void prepareRows();
    void prepareNotes();
    void connectInputs();
    void showRecord();
    void showPerson(const domain::Candidate& candidate);
    void showWork(const domain::Candidate& candidate);
    void showTerms(const domain::Candidate& candidate);
    void showHeader(const domain::Candidate& candidate);
    void showDetails(const domain::Candidate& candidate);
    void readPerson(domain::Candidate& candidate) const;
    void readWork(domain::Candidate& candidate) const;
    void edited();
    void showFindings();
    void askAboutConflict();

    Services& m_services;
    const std::unique_ptr<Ui::CandidatePage> m_ui;
    RecordPresenter<domain::Candidate>* m_presenter;
    const std::unique_ptr<FieldNotes> m_notes;
    FieldNote* m_bsnNote = nullptr;
    bool m_showing = false;
};

} // namespace werkbalie::ui
