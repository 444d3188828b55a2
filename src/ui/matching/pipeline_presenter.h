// The procedure of one vacancy: who stands where, and every step asked for or taken back.
#pragma once

#include "app/matching/pipeline.h"
#include "app/matching/proposals.h"
#include "app/matching/rejections.h"
#include "ui/matching/drop_step.h"
#include "ui/shell/services.h"

#include <QStringList>

namespace werkbalie::ui {

class PipelinePresenter final : public QObject {
    Q_OBJECT

public:
    PipelinePresenter(Services& services, QObject* parent);

    void setVacancy(std::int64_t id);
    [[nodiscard]] std::int64_t vacancy() const { return m_vacancy; }
    void reload();

    [[nodiscard]] const app::Procedure& procedure() const { return m_procedure; }
    [[nodiscard]] std::vector<domain::StageRef> columns() const;
    [[nodiscard]] QString titleOf(const domain::StageRef& stage) const;
    [[nodiscard]] std::vector<const app::PipelineCard*> cardsIn(const domain::StageRef& at) const;
    /// Null when nobody of that number is on the board.
    [[nodiscard]] const app::PipelineCard* card(domain::ProposalId id) const;
    /// The column `steps` further; empty beyond Found and Placed.
    [[nodiscard]] std::optional<domain::StageRef> beside(const app::PipelineCard& card,
                                                         int steps) const;
    /// Names with their scores of those who are passed over by this move.
    [[nodiscard]] QStringList passedOver(const app::PipelineCard& card,
                                         const domain::StageRef& to) const;
    [[nodiscard]] int waiting() const;
    [[nodiscard]] std::int64_t daysIn(const app::PipelineCard& card) const;
    /// Longer in this stage than is good.
    [[nodiscard]] bool lingers(const app::PipelineCard& card) const;
    [[nodiscard]] QString nextActionOf(const app::PipelineCard& card) const;

    /// `talks` do not go on when somebody drops out.
    void change(const app::ProposalChange& change,
                const std::vector<domain::InterviewId>& talks = {});
    void takeBack(domain::ProposalId id, std::int64_t version);
    void consent(domain::ProposalId id, domain::ConsentHow how);

Q_SIGNALS:
    void loaded();

private:
    /// Tells what went wrong; null when the step was taken.
    const SteppedWithFiles* taken(const domain::Result<SteppedWithFiles>& done);

    Services& m_services;
    std::int64_t m_vacancy = 0;
    app::Procedure m_procedure;
    Latest m_latest;
};

} // namespace werkbalie::ui
