// Chooses what is matched and leaves the rest to the boards.
#include "ui/matching/matching_page.h"

#include "app/format_nl.h"
#include "app/recruitment/candidates.h"
#include "app/recruitment/vacancies.h"
#include "ui/matching/candidate_chooser.h"
#include "ui/matching/interview_outcome_dialog.h"
#include "ui/matching/match_board.h"
#include "ui/matching/morning_board.h"
#include "ui/matching/opportunity_board.h"
#include "ui/matching/pipeline_board.h"
#include "ui/matching/presentation_actions.h"
#include "ui/support/list_pane.h"
#include "ui/support/name_editor.h"
#include "ui/support/qt_convert.h"
#include "ui/support/words.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString titleOf(const storage::VacancyRow& row) {
    const QString title =
        u"%1 · %2 · %3 · %4"_s.arg(qs(row.occupation), qs(row.clientName), qs(row.city),
                                   qs(domain::dutchDate(row.start)));
    return row.status == domain::VacancyStatus::Open ? title : title + u" · "_s + word(row.status);
}

} // namespace

PageEntry matchingPageEntry() {
    return {.key = u"matching"_s,
            .title = MatchingPage::tr("Matching"),
            .icon = u"distribute-horizontal-center"_s,
            .opens = {app::Entity::Proposal, app::Entity::Interview},
            .visible = [](const Services& services) { return services.may(domain::Right::Match); },
            .make = [](Services& services, QWidget* parent) -> Page* {
                return new MatchingPage(services, parent);
            }};
}

MatchingPage::MatchingPage(Services& services, QWidget* parent)
    : ViewsPage(u"matching"_s, services, parent),
      m_forVacancy(new MatchBoard(services, MatchDirection::CandidatesForVacancy, this)),
      m_forCandidate(new MatchBoard(services, MatchDirection::VacanciesForCandidate, this)),
      m_opportunities(new OpportunityBoard(services, this)),
      m_morning(new MorningBoard(services, this)), m_pipeline(new PipelineBoard(services, this)) {
    m_letters = new PresentationActions(services, lettersOf(*m_forVacancy));
    m_boardLetters = new PresentationActions(services, lettersOf(*m_pipeline));
    buildVacancyHeader();
    buildCandidateHeader();
    addView({.key = u"vacancy"_s,
             .title = tr("Bij vacature"),
             .icon = u"view-task"_s,
             .list = m_forVacancy->lists(),
             .record = m_forVacancy->receipt(),
             .recordShare = 44});
    addView({.key = u"candidate"_s,
             .title = tr("Bij kandidaat"),
             .icon = u"user"_s,
             .list = m_forCandidate->lists(),
             .record = m_forCandidate->receipt(),
             .recordShare = 44});
    addView({.key = u"clients"_s,
             .title = tr("Opdrachtgevers"),
             .icon = u"view-institution"_s,
             .list = m_opportunities->lists(),
             .record = m_opportunities->receipt(),
             .recordShare = 44});
    addView({.key = u"morning"_s,
             .title = tr("Ochtendlijst"),
             .icon = u"view-list-details"_s,
             .list = m_morning->lists(),
             .record = m_morning->receipt(),
             .recordShare = 44});
    addView({.key = u"pipeline"_s,
             .title = tr("Procedure"),
             .icon = u"view-task"_s,
             .list = m_pipeline});
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Vacancy)) {
            loadVacancies();
        }
    });
}

void MatchingPage::buildVacancyHeader() {
    auto* header = new QWidget(m_forVacancy->lists());
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QHBoxLayout;
    rows->addLayout(layout);
    m_vacancyNote = new QLabel(header);
    m_vacancyNote->setObjectName(u"matchVacancyNote"_s);
    m_vacancyNote->setWordWrap(true);
    m_vacancyNote->hide();
    rows->addWidget(m_vacancyNote);
    auto* label = new QLabel(tr("&Vacature"), header);
    m_vacancyBox = new QComboBox(header);
    m_vacancyBox->setObjectName(u"vacancyBox"_s);
    m_vacancyBox->setEditable(true);
    m_vacancyBox->setInsertPolicy(QComboBox::NoInsert);
    m_vacancyBox->completer()->setFilterMode(Qt::MatchContains);
    m_vacancyBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_vacancyBox->setAccessibleName(tr("Vacature"));
    nameEditor(*m_vacancyBox);
    m_vacancyBox->setMaxVisibleItems(20);
    label->setBuddy(m_vacancyBox);
    layout->addWidget(label);
    layout->addWidget(m_vacancyBox, 1);
    m_forVacancy->setHeader(header);
    connect(m_vacancyBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_filling && index >= 0) {
            m_workedOn = m_vacancyBox->itemData(index).toLongLong();
            m_forVacancy->setSubject(m_workedOn);
            showVacancyNote();
        }
    });
}

/// A line to find somebody by name; afterwards the keys are in the list.
CandidateChooser* MatchingPage::addChooser(QVBoxLayout& rows, QWidget* view,
                                           const std::function<ListPane*()>& list) {
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("Kandida&at"), view);
    auto* edit = new CandidateChooser(services(), view);
    label->setBuddy(edit);
    row->addWidget(label);
    row->addWidget(edit, 1);
    rows.insertLayout(0, row);
    connect(edit, &CandidateChooser::chosen, this, [this, list](qint64 id) {
        chooseCandidate(id);
        if (auto* pane = list()) {
            pane->table().setFocus();
        }
    });
    return edit;
}

void MatchingPage::buildCandidateHeader() {
    auto* header = new QWidget(m_forCandidate->lists());
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look::kGrid);
    m_candidateLabel = new QLabel(header);
    m_candidateLabel->setObjectName(u"matchCandidateLabel"_s);
    m_candidateLabel->setWordWrap(true);
    m_candidateLabel->setText(tr("Zoek hierboven een kandidaat, of kies er een in Werving en druk "
                                 "daar op ‘Vacatures zoeken’."));
    rows->addWidget(m_candidateLabel);
    m_candidateEdit = addChooser(*rows, header, [this] { return m_forCandidate->shownList(); });
    m_forCandidate->setHeader(header);
    m_clientsEdit = addChooser(m_opportunities->listLayout(), m_opportunities->lists(),
                               [this] { return &m_opportunities->list(); });
}

void MatchingPage::viewShown(const QString& key) {
    if (key == "vacancy"_L1 && m_vacancyBox->count() == 0) {
        loadVacancies();
    } else if (key == "morning"_L1) {
        m_morning->presenter().searchOnce();
    } else if (key == "pipeline"_L1) {
        m_pipeline->showVacancy(std::exchange(m_workedOn, 0));
    }
}

void MatchingPage::reload() {
    loadVacancies();
    m_forVacancy->presenter().reload();
    m_forCandidate->presenter().reload();
    m_opportunities->presenter().reload();
    m_pipeline->presenter().reload();
}

void MatchingPage::loadVacancies() {
    services().tasks.read(
        this, [](app::Context& context) { return app::searchVacancies(context, {}); },
        [this](const domain::Result<std::vector<storage::VacancyRow>>& rows) {
            if (rows) {
                showVacancies(*rows);
            } else {
                services().notifier.refused(rows.error());
            }
        });
}

/// Open vacancies first; one that is filled stays reachable when it was asked for.
void MatchingPage::showVacancies(const std::vector<storage::VacancyRow>& rows) {
    const auto kept = m_wantedVacancy > 0 ? m_wantedVacancy : m_forVacancy->presenter().subject();
    m_filling = true;
    m_vacancyBox->clear();
    for (const auto& row : rows) {
        if (row.status == domain::VacancyStatus::Open || row.id.value == kept) {
            m_vacancyBox->addItem(titleOf(row), QVariant::fromValue<qlonglong>(row.id.value));
        }
    }
    m_vacancies = rows;
    const int index = kept > 0 ? m_vacancyBox->findData(QVariant::fromValue<qlonglong>(kept)) : 0;
    m_vacancyBox->setCurrentIndex(index);
    m_vacancyBox->lineEdit()->setCursorPosition(0);
    m_filling = false;
    m_wantedVacancy = 0;
    if (index >= 0 && m_vacancyBox->count() > 0) {
        const auto id = m_vacancyBox->itemData(index).toLongLong();
        if (id != m_forVacancy->presenter().subject()) {
            m_forVacancy->setSubject(id);
        }
    }
    showVacancyNote();
}

/// Who can start tomorrow fails on a day that has passed: that is for the vacancy to mend.
void MatchingPage::showVacancyNote() {
    const auto chosen = m_vacancyBox->currentData().toLongLong();
    const auto row =
        std::ranges::find(m_vacancies, domain::VacancyId(chosen), &storage::VacancyRow::id);
    const bool known = row != m_vacancies.end();
    m_forVacancy->setSubjectTitle(known ? u"%1, %2"_s.arg(qs(row->occupation), qs(row->clientName))
                                        : QString());
    const bool past =
        known && row->start != domain::Date{} && row->start < services().clock.today();
    m_vacancyNote->setVisible(past);
    if (past) {
        m_vacancyNote->setText(u"<span style='color:%1'>●</span> %2"_s.arg(
            look::color(Meaning::Attention).name(),
            tr("De begindatum %1 is voorbij: wie pas later kan beginnen, valt daarop af. Pas "
               "hem aan bij de vacature.")
                .arg(qs(app::dutchDay(row->start)))));
    }
}

void MatchingPage::showView(const QString& key) {
    const auto parts = key.split(u':');
    ViewsPage::showView(parts[0]);
    const auto id = parts.value(1).toLongLong();
    if (id > 0 && parts[0] == "vacancy"_L1) {
        chooseVacancy(id);
    } else if (id > 0 && parts[0] == "pipeline"_L1) {
        m_pipeline->showVacancy(id);
    } else if (id > 0) {
        chooseCandidate(id);
    }
}

void MatchingPage::chooseVacancy(std::int64_t id) {
    const int index = m_vacancyBox->findData(QVariant::fromValue<qlonglong>(id));
    if (index >= 0) {
        m_vacancyBox->setCurrentIndex(index);
    } else {
        m_wantedVacancy = id;
        loadVacancies();
    }
}

void MatchingPage::chooseCandidate(std::int64_t id) {
    m_forCandidate->setSubject(id);
    m_opportunities->presenter().setCandidate(id);
    services().tasks.read(
        this,
        [id](app::Context& context) {
            return app::loadCandidate(context, domain::CandidateId(id));
        },
        [this](const domain::Result<domain::Candidate>& candidate) {
            if (candidate) {
                m_candidateLabel->setText(
                    tr("Vacatures voor <b>%1</b> · %2 · %3")
                        .arg(qs(candidate->person.name.full()).toHtmlEscaped(),
                             qs(candidate->occupation).toHtmlEscaped(),
                             qs(candidate->address.city).toHtmlEscaped()));
            }
        });
}

bool MatchingPage::openRecord(app::Entity entity, std::int64_t id) {
    if (entity == app::Entity::Interview) {
        InterviewOutcomeDialog::open(services(), this, domain::InterviewId(id));
        return true;
    }
    return entity == app::Entity::Proposal;
}

void MatchingPage::focusFilter() {
    auto* board = currentView() == "vacancy"_L1 ? m_forVacancy : m_forCandidate;
    if (currentView() == "morning"_L1) {
        m_morning->shownList().focusFilter();
    } else if (currentView() == "candidate"_L1 && board->presenter().subject() == 0) {
        m_candidateEdit->setFocus(); // nothing to filter before somebody is chosen
    } else if (currentView() == "clients"_L1 && m_opportunities->presenter().candidate() == 0) {
        m_clientsEdit->setFocus();
    } else if (currentView() == "clients"_L1) {
        m_opportunities->list().focusFilter();
    } else if (currentView() == "pipeline"_L1) {
        m_pipeline->focusCards();
    } else if (auto* list = board->shownList()) {
        list->focusFilter();
    }
}

void MatchingPage::saveRecord() {
    if (currentView() == "vacancy"_L1) {
        m_forVacancy->keepWeights();
    }
}

QList<QAction*> MatchingPage::pageActions() const {
    if (currentView() == "clients"_L1) {
        return m_opportunities->actions();
    }
    if (currentView() == "morning"_L1) {
        return m_morning->actions();
    }
    if (currentView() == "pipeline"_L1) {
        return m_pipeline->actions() + m_boardLetters->actions();
    }
    return currentView() == "candidate"_L1 ? m_forCandidate->actions()
                                           : m_forVacancy->actions() + m_letters->actions();
}

} // namespace werkbalie::ui
