// Who is taken in leaves the list, so that Enter, Enter, Enter takes in the best three.
#include "ui/matching/pipeline_add.h"

#include "ui/matching/match_columns.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::RankedMatch;

constexpr std::size_t kOffered = 100;

RowModel<RankedMatch>* makeModel(QObject* parent) {
    using M = RankedMatch;
    return new RowModel<M>(
        {{.key = u"name"_s,
          .title = AddDialog::tr("Kandidaat"),
          .text = [](const M& m) { return qs(m.candidateName); },
          .width = 200},
         {.key = u"score"_s,
          .title = AddDialog::tr("Score"),
          .text = [](const M& m) { return scoreText(m.score.scoreInTenths); },
          .sort = [](const M& m) { return QVariant(m.score.scoreInTenths); },
          .width = 70,
          .number = true},
         {.key = u"occupation"_s,
          .title = AddDialog::tr("Functie"),
          .text = [](const M& m) { return qs(m.occupation); },
          .width = 180},
         {.key = u"city"_s,
          .title = AddDialog::tr("Plaats"),
          .text = [](const M& m) { return qs(m.city); },
          .width = 130}},
        [](const M& m) { return m.score.candidate.value; }, parent);
}

} // namespace

void AddDialog::open(Services& services, QWidget* parent, domain::VacancyId vacancy) {
    services.tasks.read(
        parent,
        [vacancy](app::Context& context, app::Progress& progress) {
            return app::rankCandidates(context, vacancy, kOffered, progress);
        },
        [&services, parent, vacancy](domain::Result<app::Ranking> ranking) {
            if (!ranking) {
                services.notifier.refused(ranking.error());
                return;
            }
            std::erase_if(ranking->best,
                          [](const RankedMatch& m) { return m.proposal.has_value(); });
            (new AddDialog(services, vacancy, std::move(ranking->best), parent))->QDialog::open();
        },
        tr("Rangschikken"));
}

AddDialog::AddDialog(Services& services, domain::VacancyId vacancy, std::vector<RankedMatch> people,
                     QWidget* parent)
    : QDialog(parent), m_services(services), m_vacancy(vacancy), m_model(makeModel(this)),
      m_pane(new ListPane(u"pipelineAdd"_s, {tr("kandidaat"), tr("kandidaten")}, this)) {
    setObjectName(u"pipelineAddDialog"_s);
    setWindowTitle(tr("Uit de ranglijst in de procedure"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 480);
    m_model->setRows(std::move(people));
    m_pane->showRows(m_model);
    m_pane->table().setDefaultSort(1, Qt::DescendingOrder);
    m_pane->table().setEmptyText(tr("Iedereen uit de ranglijst staat al in de procedure."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_pane, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* yes = buttons->addButton(tr("Toevoegen"), QDialogButtonBox::ActionRole);
    yes->setObjectName(u"pipelineAddButton"_s);
    yes->setDefault(true);
    buttons->addButton(tr("Sluiten"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(yes, &QPushButton::clicked, this, &AddDialog::add);
    connect(&m_pane->table(), &RecordTable::opened, this, &AddDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_pane->table().selectFirst();
    m_pane->table().setFocus();
}

void AddDialog::add() {
    const domain::CandidateId candidate(m_pane->table().currentId());
    if (!candidate.isValid()) {
        return;
    }
    m_services.tasks.write(
        this,
        [vacancy = m_vacancy, candidate](app::Context& context) {
            return app::addToProcedure(context, vacancy, candidate);
        },
        [this, candidate](const domain::Result<domain::Proposal>& made) {
            if (!made) {
                m_services.notifier.refused(made.error());
                return;
            }
            auto rows = m_model->rows();
            std::erase_if(
                rows, [candidate](const RankedMatch& m) { return m.score.candidate == candidate; });
            m_model->setRows(std::move(rows));
            m_pane->table().selectFirst();
            m_services.notifier.done(tr("Opgenomen in de procedure"));
        });
}

} // namespace werkbalie::ui
