// Brings lists and record pages of Werving together.
#include "ui/recruitment/recruitment_page.h"

#include "app/recruitment/vacancies.h"
#include "ui/recruitment/candidate_export.h"
#include "ui/recruitment/candidate_list_presenter.h"
#include "ui/recruitment/candidate_page.h"
#include "ui/recruitment/import_columns.h"
#include "ui/recruitment/import_dialog.h"
#include "ui/recruitment/vacancy_page.h"
#include "ui/support/ask.h"
#include "ui/support/choice_box.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::CandidateStatus;
constexpr int kTypingPause = 60;

/// Open vacancies are the work; the others are one choice away.
QComboBox* vacancyFilter(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(u"vacancyStatusBox"_s);
    box->setAccessibleName(RecruitmentPage::tr("Alleen vacatures met deze status"));
    for (const auto status : {domain::VacancyStatus::Open, domain::VacancyStatus::OnHold,
                              domain::VacancyStatus::Filled, domain::VacancyStatus::Cancelled}) {
        box->addItem(word(status), static_cast<int>(status));
    }
    box->addItem(RecruitmentPage::tr("Alle vacatures"), -1);
    return box;
}

QComboBox* statusFilter(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(u"candidateStatusBox"_s);
    box->setAccessibleName(RecruitmentPage::tr("Alleen kandidaten met deze status"));
    box->addItem(RecruitmentPage::tr("Alle statussen"), -1);
    for (const auto status :
         {CandidateStatus::Registered, CandidateStatus::Available, CandidateStatus::Placed,
          CandidateStatus::Unavailable, CandidateStatus::Archived}) {
        box->addItem(word(status), static_cast<int>(status));
    }
    return box;
}

} // namespace

PageEntry recruitmentPageEntry() {
    return {
        .key = u"recruitment"_s,
        .title = RecruitmentPage::tr("Werving"),
        .icon = u"system-users"_s,
        .opens = {app::Entity::Candidate, app::Entity::Vacancy, app::Entity::Import},
        .visible =
            [](const Services& services) { return services.may(domain::Right::ViewCandidates); },
        .make = [](Services& services, QWidget* parent) -> Page* {
            return new RecruitmentPage(services, parent);
        },
        .makeForm = [](Services& services, app::Entity entity, QWidget* parent) -> RecordForm* {
            if (entity == app::Entity::Candidate) {
                return new CandidatePage(services, parent);
            }
            return new VacancyPage(services, parent);
        }};
}

RecruitmentPage::RecruitmentPage(Services& services, QWidget* parent)
    : ViewsPage(u"recruitment"_s, services, parent),
      m_candidates(new CandidateListPresenter(services, this)),
      m_candidateList(new ListPane(u"candidate"_s, {tr("kandidaat"), tr("kandidaten")}, this)),
      m_candidatePage(new CandidatePage(services, this)), m_vacancies(makeVacancyModel(this)),
      m_vacancyList(new ListPane(u"vacancy"_s, {tr("vacature"), tr("vacatures")}, this)),
      m_vacancyPage(new VacancyPage(services, this)), m_imports(makeImportModel(this)),
      m_importList(new ListPane(u"import"_s, {tr("import"), tr("imports")}, this)) {
    buildActions();
    buildCandidates();
    buildVacancies();
    buildImports();
    connect(&services.changes, &ChangeHub::changed, this, &RecruitmentPage::followChanges);
}

QAction* RecruitmentPage::addAction(const QString& name, const QString& text, const QString& icon,
                                    const std::function<void()>& run) {
    auto* action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void RecruitmentPage::buildActions() {
    m_newCandidate = addAction(u"NewCandidate"_s, tr("Nieuwe kandidaat"), u"list-add"_s, [this] {
        showView(u"candidates"_s);
        newRecord();
    });
    m_newVacancy = addAction(u"NewVacancy"_s, tr("Nieuwe vacature"), u"list-add"_s, [this] {
        showView(u"vacancies"_s);
        newRecord();
    });
    m_import = addAction(u"Import"_s, tr("Kandidaten importeren…"), u"document-import"_s,
                         [this] { openImportDialog(); });
    m_undoImport = addAction(u"UndoImport"_s, tr("Import ongedaan maken…"), u"edit-undo"_s,
                             [this] { askToUndoImport(); });
    auto* edit = addAction(u"EditRecord"_s, tr("Gekozen regel wijzigen"), u"document-edit"_s,
                           [this] { editShown(); });
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    edit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(edit);
    auto* exports = addAction(u"ExportList"_s, tr("Lijst exporteren…"), u"document-export"_s,
                              [this] { currentList()->table().exportCsv(); });
    exports->setEnabled(services().may(domain::Right::Export));
    m_newCandidate->setEnabled(services().may(domain::Right::EditCandidates));
    m_newVacancy->setEnabled(services().may(domain::Right::EditVacancies));
    m_import->setEnabled(services().may(domain::Right::ImportCandidates));
    m_undoImport->setEnabled(services().may(domain::Right::ImportCandidates));
}

void RecruitmentPage::buildCandidates() {
    auto* status = statusFilter(m_candidateList);
    m_candidateList->addControl(status);
    m_candidateList->addAction(m_newCandidate);
    m_candidateList->filter().setDelay(kTypingPause);
    m_candidateList->filter().setPlaceholderText(
        tr("Naam, plaats, functie, vaardigheid of woord uit het cv (Ctrl+F)"));
    m_candidateList->showPagedRows(&m_candidates->model());
    auto& table = m_candidateList->table();
    table.remember(services().preferences, u"candidates"_s);
    table.setEmptyText(tr("Hier staan uw kandidaten. Ctrl+N schrijft de eerste in; onder Handeling "
                          "importeert u een bestand. Staat er een filter aan, dan wist Esc het."));
    table.setExporter([this](const QString& file, const std::vector<int>& columns) {
        exportCandidates(services(), this,
                         {.query = m_candidates->query(), .columns = columns, .file = file});
    });
    addView({.key = u"candidates"_s,
             .title = tr("Kandidaten"),
             .icon = u"user"_s,
             .list = m_candidateList,
             .record = m_candidatePage});

    connect(m_candidateList, &ListPane::filterChanged, m_candidates,
            &CandidateListPresenter::setText);
    connect(status, &QComboBox::currentIndexChanged, this, [this, status] {
        const int value = status->currentData().toInt();
        m_candidates->setStatus(value < 0 ? std::nullopt
                                          : std::optional(static_cast<CandidateStatus>(value)));
    });
    connect(m_candidates, &CandidateListPresenter::listed, this,
            &RecruitmentPage::candidatesListed);
    connect(&table, &RecordTable::currentIdChanged, this, [this](qint64 id) {
        if (id > 0 && id != m_candidatePage->presenter().stored().id.value) {
            leave(m_candidatePage->isDirty(), m_candidatePage,
                  [this, id] { m_candidatePage->open(id); });
        }
    });
    connect(&table, &RecordTable::opened, this,
            [this](qint64 id) { Q_EMIT windowAsked(app::Entity::Candidate, id); });
    connect(m_candidatePage, &CandidatePage::saved, this,
            [this](qint64 id) { m_wantedCandidate = id; });
}

void RecruitmentPage::buildVacancies() {
    m_vacancyStatus = vacancyFilter(m_vacancyList);
    m_vacancyList->addControl(m_vacancyStatus);
    m_vacancyList->addAction(m_newVacancy);
    connect(m_vacancyStatus, &QComboBox::currentIndexChanged, this,
            &RecruitmentPage::loadVacancies);
    m_vacancyList->showRows(m_vacancies);
    auto& table = m_vacancyList->table();
    table.setDefaultSort(4, Qt::AscendingOrder);
    table.remember(services().preferences, u"vacancies"_s);
    table.setEmptyText(tr("Hier staan de aanvragen van uw opdrachtgevers. Ctrl+N begint er een."));
    addView({.key = u"vacancies"_s,
             .title = tr("Vacatures"),
             .icon = u"view-task"_s,
             .list = m_vacancyList,
             .record = m_vacancyPage});
    connect(&table, &RecordTable::currentIdChanged, this, [this](qint64 id) {
        if (id > 0 && id != m_vacancyPage->presenter().stored().id.value) {
            leave(m_vacancyPage->isDirty(), m_vacancyPage, [this, id] { m_vacancyPage->open(id); });
        }
    });
    connect(&table, &RecordTable::opened, this,
            [this](qint64 id) { Q_EMIT windowAsked(app::Entity::Vacancy, id); });
    connect(m_vacancyPage, &VacancyPage::saved, this, [this](qint64 id) { m_wanted = id; });
}

void RecruitmentPage::buildImports() {
    m_importList->addAction(m_import);
    m_importList->addAction(m_undoImport);
    m_importList->showRows(m_imports);
    m_importList->table().remember(services().preferences, u"imports"_s);
    m_importList->table().setEmptyText(
        tr("Hier komt elke import te staan, met de knop om hem in zijn geheel ongedaan te maken."));
    addView({.key = u"imports"_s,
             .title = tr("Imports"),
             .icon = u"document-import"_s,
             .list = m_importList});
}

void RecruitmentPage::viewShown(const QString& key) {
    if (key == "candidates"_L1 && m_candidates->model().rowCount() == 0) {
        m_candidates->reload();
    } else if (key == "vacancies"_L1 && m_vacancies->rowCount() == 0) {
        loadVacancies();
    } else if (key == "imports"_L1) {
        loadImports();
    }
}

void RecruitmentPage::reload() {
    m_candidates->reload();
    loadVacancies();
    loadImports();
}

void RecruitmentPage::candidatesListed() {
    const auto& model = m_candidates->model();
    m_candidateList->setCount(model.total(), qs(m_candidates->query().text), model.totalIsCapped());
    auto& table = m_candidateList->table();
    const auto open = m_candidatePage->presenter().stored().id.value;
    const auto wanted = m_wantedCandidate > 0 ? std::exchange(m_wantedCandidate, 0) : open;
    if (wanted > 0) {
        showInList(wanted);
        return; // the record that was asked for is on its way: not the first of the list
    }
    if (!table.currentIndex().isValid() && !m_candidatePage->presenter().isOpen()) {
        table.selectFirst();
    }
}

/// Somebody further down than the rows that are here is open without a chosen row.
void RecruitmentPage::showInList(std::int64_t candidate) {
    auto& table = m_candidateList->table();
    table.selectId(candidate);
    if (table.currentId() != candidate) {
        table.setCurrentIndex({});
        table.clearSelection();
    }
}

void RecruitmentPage::loadVacancies() {
    storage::VacancyQuery query;
    if (const int status = m_vacancyStatus->currentData().toInt(); status >= 0) {
        query.status = static_cast<domain::VacancyStatus>(status);
    }
    services().tasks.read(
        this, [query](app::Context& context) { return app::searchVacancies(context, query); },
        [this](domain::Result<std::vector<storage::VacancyRow>> rows) {
            if (!rows) {
                services().notifier.refused(rows.error());
                return;
            }
            const auto open = m_vacancyPage->presenter().stored().id.value;
            const auto wanted = m_wanted > 0 ? std::exchange(m_wanted, 0) : open;
            m_vacancies->setRows(std::move(*rows));
            auto& table = m_vacancyList->table();
            if (wanted > 0) {
                table.selectId(wanted);
            } else if (!m_vacancyPage->presenter().isOpen()) {
                table.selectFirst();
            }
        });
}

void RecruitmentPage::loadImports() {
    services().tasks.read(
        this, [](app::Context& context) { return app::listImports(context); },
        [this](domain::Result<std::vector<app::ImportListRow>> rows) {
            if (rows) {
                m_imports->setRows(std::move(*rows));
                m_importList->table().selectFirst();
            } else {
                services().notifier.refused(rows.error());
            }
        });
}

void RecruitmentPage::followChanges(const Changes& changes) {
    if (touches(changes, app::Entity::Vacancy) || touches(changes, app::Entity::Placement) ||
        touches(changes, app::Entity::Proposal)) {
        loadVacancies();
    }
    if (touches(changes, app::Entity::Import)) {
        loadImports();
    }
}

bool RecruitmentPage::openRecord(app::Entity entity, std::int64_t id) {
    if (entity == app::Entity::Import) {
        showView(u"imports"_s);
        return true;
    }
    const bool candidate = entity == app::Entity::Candidate;
    showView(candidate ? u"candidates"_s : u"vacancies"_s);
    if (id <= 0) {
        return true;
    }
    if (candidate) {
        leave(m_candidatePage->isDirty(), m_candidatePage, [this, id] {
            m_wantedCandidate = m_candidates->model().rowCount() == 0 ? id : 0;
            m_candidatePage->open(id);
            showInList(id);
        });
    } else {
        m_wanted = id;
        leave(m_vacancyPage->isDirty(), m_vacancyPage, [this, id] {
            m_vacancyPage->open(id);
            m_vacancyList->table().selectId(id);
        });
    }
    return true;
}

void RecruitmentPage::newRecord() {
    if (currentView() == "candidates"_L1) {
        leave(m_candidatePage->isDirty(), m_candidatePage, [this] {
            m_candidateList->table().clearSelection();
            m_candidatePage->startNew();
        });
    } else if (currentView() == "vacancies"_L1) {
        leave(m_vacancyPage->isDirty(), m_vacancyPage, [this] {
            m_vacancyList->table().clearSelection();
            m_vacancyPage->startNew();
        });
    } else {
        openImportDialog();
    }
}

void RecruitmentPage::saveRecord() {
    if (currentView() == "candidates"_L1) {
        m_candidatePage->save();
    } else if (currentView() == "vacancies"_L1) {
        m_vacancyPage->save();
    }
}

void RecruitmentPage::editShown() {
    if (currentView() == "candidates"_L1) {
        m_candidatePage->focusFirst();
    } else if (currentView() == "vacancies"_L1) {
        m_vacancyPage->focusFirst();
    }
}

bool RecruitmentPage::hasUnsavedWork() const {
    return m_candidatePage->isDirty() || m_vacancyPage->isDirty();
}

void RecruitmentPage::openImportDialog() {
    auto* dialog = new ImportDialog(services(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecruitmentPage::askToUndoImport() {
    const auto id = m_importList->table().currentId();
    const int row = m_imports->rowOf(id);
    if (row < 0) {
        showView(u"imports"_s);
        return;
    }
    const auto& import = m_imports->rowAt(row);
    ask::open(this,
              {.title = tr("Import ongedaan maken"),
               .text = tr("Alle %1 kandidaten uit %2 verdwijnen weer. Dat kan alleen zolang er nog "
                          "niets mee gedaan is.")
                           .arg(import.rows)
                           .arg(qs(import.fileName)),
               .action = tr("Import ongedaan maken")},
              [this, id](const Answer& answer) {
                  if (answer.yes) {
                      undoImport(services(), this, domain::ImportId(id));
                  }
              });
}

void RecruitmentPage::leave(bool dirty, QWidget* page, const std::function<void()>& go) {
    if (!dirty) {
        go();
        return;
    }
    ask::open(page,
              {.title = tr("Niet opgeslagen"),
               .text = tr("De wijzigingen op dit scherm zijn nog niet opgeslagen. Wilt u ze laten "
                          "vervallen?"),
               .action = tr("Wijzigingen laten vervallen"),
               .cancel = tr("Terug naar het scherm"),
               .preset = Preset::Cancel},
              [go](const Answer& answer) {
                  if (answer.yes) {
                      go();
                  }
              });
}

} // namespace werkbalie::ui
