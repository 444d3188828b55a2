// Two lists over one row of buttons; each button says what it does to the chosen row.
#include "ui/matching/interview_list_dialog.h"

#include "app/clock.h"
#include "app/format_nl.h"
#include "documents/presentation_pdf.h"
#include "ui/matching/client_choice_dialog.h"
#include "ui/matching/interview_outcome_dialog.h"
#include "ui/matching/interview_planner.h"
#include "ui/matching/presentation_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/list_pane.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Result;
using storage::InterviewRow;
using storage::PresentationRow;

Meaning meaningOf(const InterviewRow& row) {
    switch (row.interview.state) {
    case domain::InterviewState::Planned:
        return row.interview.confirmedAt ? Meaning::Fine : Meaning::Information;
    case domain::InterviewState::Held:
        return row.interview.choice == domain::InterviewChoice::Open ? Meaning::Attention
                                                                     : Meaning::Fine;
    case domain::InterviewState::Cancelled:
        return Meaning::None;
    }
    return Meaning::None;
}

QString stateText(const InterviewRow& row) {
    if (row.interview.state == domain::InterviewState::Planned && row.interview.confirmedAt) {
        return InterviewListDialog::tr("Bevestigd");
    }
    if (row.interview.choice == domain::InterviewChoice::NoShow) {
        return InterviewListDialog::tr("Niet doorgegaan");
    }
    return word(row.interview.state);
}

QString outcomeText(const InterviewRow& row) {
    if (row.interview.state == domain::InterviewState::Cancelled) {
        return qs(row.interview.reason);
    }
    return row.interview.state == domain::InterviewState::Held ? word(row.interview.choice)
                                                               : QString();
}

QVariant startKey(const InterviewRow& row) {
    return QVariant::fromValue<qlonglong>(row.interview.startsAt.time_since_epoch().count());
}

RowModel<InterviewRow>* makeInterviewModel(QObject* parent) {
    const auto tr = [](const char* text) { return InterviewListDialog::tr(text); };
    std::vector<Column<InterviewRow>> columns{
        {.key = u"day"_s,
         .title = tr("Dag"),
         .text =
             [](const InterviewRow& row) {
                 return qs(app::dutchDay(domain::dutchTime(row.interview.startsAt).day));
             },
         .sort = startKey,
         .width = 110},
        {.key = u"time"_s,
         .title = tr("Tijd"),
         .text =
             [](const InterviewRow& row) {
                 return u"%1–%2"_s.arg(
                     qs(domain::clockText(domain::dutchTime(row.interview.startsAt).minute)),
                     qs(domain::clockText(domain::dutchTime(domain::endOf(row.interview)).minute)));
             },
         .width = 100},
        {.key = u"candidate"_s,
         .title = tr("Kandidaat"),
         .text = [](const InterviewRow& row) { return qs(row.candidateName); },
         .width = 190},
        {.key = u"state"_s,
         .title = tr("Stand"),
         .text = stateText,
         .meaning = [](const InterviewRow& row) { return meaningOf(row); },
         .width = 120},
        {.key = u"outcome"_s, .title = tr("Uitkomst"), .text = outcomeText, .width = 230}};
    return new RowModel<InterviewRow>(
        std::move(columns), [](const InterviewRow& row) { return row.interview.id.value; }, parent);
}

QString namesText(const PresentationRow& row) {
    QStringList names;
    for (const auto& name : row.names) {
        names << qs(name);
    }
    return names.join(u", "_s);
}

RowModel<PresentationRow>* makeLetterModel(QObject* parent) {
    const auto tr = [](const char* text) { return InterviewListDialog::tr(text); };
    std::vector<Column<PresentationRow>> columns{
        {.key = u"number"_s,
         .title = tr("Kenmerk"),
         .text = [](const PresentationRow& row) { return qs(row.number); },
         .width = 130},
        {.key = u"edition"_s,
         .title = tr("Versie"),
         .text = [](const PresentationRow& row) { return QString::number(row.edition); },
         .sort = [](const PresentationRow& row) { return QVariant(row.edition); },
         .width = 70,
         .number = true},
        {.key = u"sent"_s,
         .title = tr("Verstuurd"),
         .text =
             [](const PresentationRow& row) {
                 return qs(app::dutchDay(app::calendarDayInNetherlands(row.sentAt)));
             },
         .sort =
             [](const PresentationRow& row) {
                 return QVariant::fromValue<qlonglong>(row.sentAt.time_since_epoch().count());
             },
         .width = 120},
        {.key = u"contact"_s,
         .title = tr("Aan"),
         .text = [](const PresentationRow& row) { return qs(row.contactName); },
         .width = 170},
        {.key = u"count"_s,
         .title = tr("Kandidaten"),
         .text = namesText,
         .tip = namesText,
         .width = 220},
        {.key = u"sender"_s,
         .title = tr("Door"),
         .text = [](const PresentationRow& row) { return qs(row.senderName); },
         .width = 150}};
    return new RowModel<PresentationRow>(
        std::move(columns), [](const PresentationRow& row) { return row.id.value; }, parent);
}

} // namespace

InterviewListDialog::InterviewListDialog(Services& services, domain::VacancyId vacancy,
                                         const QString& title, QWidget* parent)
    : QDialog(parent), m_services(services), m_vacancy(vacancy),
      m_presenter(new InterviewPresenter(services, this)),
      m_interviewModel(makeInterviewModel(this)), m_letterModel(makeLetterModel(this)) {
    setObjectName(u"interviewListDialog"_s);
    setWindowTitle(title.isEmpty() ? tr("Voordrachten en gesprekken")
                                   : tr("Voordrachten en gesprekken · %1").arg(title));
    build();
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Interview) ||
            touches(changes, app::Entity::Presentation)) {
            load();
        }
    });
    connect(m_presenter, &InterviewPresenter::done, this, &InterviewListDialog::load);
    load();
    m_interviews->table().setFocus();
    resize(940, 480);
}

void InterviewListDialog::build() {
    m_interviews = new ListPane(u"interviewList"_s, {tr("gesprek"), tr("gesprekken")}, this);
    m_interviews->showRows(m_interviewModel);
    m_interviews->table().setDefaultSort(0, Qt::AscendingOrder);
    m_interviews->table().setEmptyText(
        tr("Nog geen gesprekken. Kies kandidaten in de lijst en druk op Ctrl+Shift+U."));
    m_letters = new ListPane(u"letterList"_s, {tr("voordracht"), tr("voordrachten")}, this);
    m_letters->showRows(m_letterModel);
    m_letters->table().setDefaultSort(2, Qt::DescendingOrder);
    m_letters->table().setEmptyText(
        tr("Nog geen voordracht verstuurd. Kies kandidaten in de lijst en druk op Ctrl+Shift+D."));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"interviewListTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_interviews, tr("&Gesprekken"));
    m_tabs->addTab(m_letters, tr("&Voordrachten"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    auto* row = new QHBoxLayout;
    m_cancel = addButton(tr("Gesprek &annuleren…"), u"cancelInterviewButton"_s,
                         &InterviewListDialog::cancel);
    m_confirm =
        addButton(tr("&Bevestigd"), u"confirmInterviewButton"_s, &InterviewListDialog::confirm);
    m_change =
        addButton(tr("Ver&zetten…"), u"changeInterviewButton"_s, &InterviewListDialog::change);
    m_files = addButton(tr("&Uitnodigingen bewaren"), u"interviewFilesButton"_s,
                        &InterviewListDialog::writeFiles);
    m_conclude =
        addButton(tr("Ui&tkomst…"), u"concludeInterviewButton"_s, &InterviewListDialog::conclude);
    m_pdf = addButton(tr("&PDF bewaren"), u"letterPdfButton"_s, &InterviewListDialog::saveLetter);
    m_again =
        addButton(tr("Volgende ve&rsie…"), u"letterAgainButton"_s, &InterviewListDialog::sendAgain);
    m_choose = addButton(tr("&Keus van de opdrachtgever…"), u"clientChoiceButton"_s,
                         &InterviewListDialog::chooseForClient);
    auto* close = addButton(tr("Sluiten"), u"closeListButton"_s, &InterviewListDialog::closeList);
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"interviewHint"_s);
    m_hint->setWordWrap(true);
    look::makeMuted(m_hint);
    layout->addWidget(m_hint);
    m_language = makeLanguageBox(u"invitationLanguageBox"_s, this);
    m_language->setToolTip(tr("Taal van uitnodigingen, annuleringen en voorbereidingsblad"));
    row->addWidget(m_language);
    for (auto* button :
         {m_confirm, m_change, m_cancel, m_files, m_conclude, m_choose, m_pdf, m_again}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(close);
    layout->addLayout(row);
    connect(m_tabs, &QTabWidget::currentChanged, this, &InterviewListDialog::updateButtons);
    connect(&m_interviews->table(), &RecordTable::currentIdChanged, this,
            &InterviewListDialog::updateButtons);
    connect(&m_letters->table(), &RecordTable::currentIdChanged, this,
            &InterviewListDialog::updateButtons);
    connect(&m_interviews->table(), &RecordTable::opened, this, &InterviewListDialog::change);
    connect(&m_letters->table(), &RecordTable::opened, this, &InterviewListDialog::sendAgain);
}

QPushButton* InterviewListDialog::addButton(const QString& text, const QString& name,
                                            void (InterviewListDialog::*run)()) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void InterviewListDialog::load() {
    m_services.tasks.read(
        this,
        [vacancy = m_vacancy](app::Context& context) {
            return app::interviewsOf(context, vacancy);
        },
        [this](Result<std::vector<InterviewRow>> rows) {
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            const auto kept = m_interviews->table().currentId();
            m_interviewModel->setRows(std::move(*rows));
            m_interviews->table().selectId(kept);
            if (kept == 0 || m_interviews->table().currentId() == 0) {
                m_interviews->table().selectFirst();
            }
            updateButtons();
        });
    m_services.tasks.read(
        this,
        [vacancy = m_vacancy](app::Context& context) {
            return app::presentationsOf(context, vacancy);
        },
        [this](Result<std::vector<PresentationRow>> rows) {
            if (rows) {
                m_letterModel->setRows(std::move(*rows));
                m_letters->table().selectFirst();
                updateButtons();
            }
        });
}

const InterviewRow* InterviewListDialog::interview() const {
    const int row = m_interviewModel->rowOf(m_interviews->table().currentId());
    return row < 0 ? nullptr : &m_interviewModel->rowAt(row);
}

domain::PresentationId InterviewListDialog::letter() const {
    return domain::PresentationId(m_letters->table().currentId());
}

bool InterviewListDialog::showsLetters() const {
    return m_tabs->currentWidget() == m_letters;
}

void InterviewListDialog::updateButtons() {
    const bool letters = showsLetters();
    const auto* row = interview();
    const bool may = m_services.may(domain::Right::Propose);
    const bool open = row != nullptr && may &&
                      row->interview.state != domain::InterviewState::Cancelled &&
                      row->interview.choice == domain::InterviewChoice::Open;
    const bool begun = row != nullptr && row->interview.startsAt <= m_services.clock.now();
    for (auto* button : {m_cancel, m_confirm, m_change, m_files, m_conclude}) {
        button->setVisible(!letters);
    }
    m_language->setVisible(!letters);
    m_pdf->setVisible(letters);
    m_again->setVisible(letters);
    m_choose->setVisible(letters);
    m_choose->setEnabled(may);
    m_hint->setText(letters || row == nullptr ? QString() : hintFor(*row));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_cancel->setEnabled(open && !begun);
    m_confirm->setEnabled(open && !begun && !row->interview.confirmedAt);
    m_change->setEnabled(open && !begun);
    m_conclude->setEnabled(open && begun);
    m_files->setEnabled(row != nullptr);
    m_pdf->setEnabled(letter().isValid());
    m_again->setEnabled(letter().isValid() && may);
}

/// Why a button is grey, said before it is asked.
QString InterviewListDialog::hintFor(const InterviewRow& row) const {
    if (row.interview.state == domain::InterviewState::Cancelled) {
        return tr("Dit gesprek is geannuleerd en verandert niet meer. De annuleringen zijn opnieuw "
                  "te bewaren.");
    }
    if (row.interview.choice != domain::InterviewChoice::Open) {
        return tr("Van dit gesprek is de uitkomst vastgelegd.");
    }
    const auto start = domain::dutchTime(row.interview.startsAt);
    return row.interview.startsAt > m_services.clock.now()
               ? tr("De uitkomst kan worden vastgelegd zodra het gesprek begint, %1 om %2.")
                     .arg(qs(app::dutchDay(start.day)), qs(domain::clockText(start.minute)))
               : tr("Dit gesprek is begonnen: verzetten en annuleren kan niet meer, de uitkomst "
                    "vastleggen wel.");
}

void InterviewListDialog::chooseForClient() {
    ClientChoiceDialog::open(m_services, this, m_vacancy);
}

void InterviewListDialog::closeList() {
    reject();
}

void InterviewListDialog::confirm() {
    if (const auto* row = interview()) {
        m_presenter->confirm(row->interview.id, row->interview.version);
    }
}

void InterviewListDialog::change() {
    const auto* row = interview();
    if (row == nullptr || !m_change->isEnabled()) {
        return;
    }
    m_services.tasks.read(
        this,
        [id = row->interview.id](app::Context& context) { return app::loadInterview(context, id); },
        [this](const Result<app::InterviewFile>& file) {
            if (!file) {
                m_services.notifier.refused(file.error());
                return;
            }
            auto* dialog = new InterviewPlanner(m_services, *file, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->QDialog::open();
        });
}

void InterviewListDialog::cancel() {
    const auto* row = interview();
    if (row == nullptr) {
        return;
    }
    const app::InterviewCancel move{.id = row->interview.id, .version = row->interview.version};
    ask::open(this,
              {.title = tr("Gesprek annuleren"),
               .text = tr("Opdrachtgever en kandidaat krijgen een annulering voor hun agenda; de "
                          "bestanden komen in de map van de uitnodigingen."),
               .action = tr("Gesprek annuleren"),
               .cancel = tr("Terug"),
               .reasonLabel = tr("Reden"),
               .reasons = {tr("Kandidaat is verhinderd"), tr("Opdrachtgever is verhinderd"),
                           tr("Vacature is vervuld")}},
              [this, move](const Answer& answer) {
                  if (answer.yes) {
                      auto wanted = move;
                      wanted.reason = str(answer.reason);
                      m_presenter->cancel(wanted, files());
                  }
              });
}

void InterviewListDialog::conclude() {
    if (const auto* row = interview()) {
        InterviewOutcomeDialog::open(m_services, this, row->interview.id);
    }
}

InterviewFiles InterviewListDialog::files() const {
    return {.folder = interviewFolder(m_services.preferences),
            .language = chosenLanguage(*m_language)};
}

void InterviewListDialog::writeFiles() {
    if (const auto* row = interview()) {
        m_presenter->writeFiles(row->interview.id, files());
    }
}

void InterviewListDialog::sendAgain() {
    if (letter().isValid() && m_again->isEnabled()) {
        PresentationDialog::openAgain(m_services, this, letter());
    }
}

void InterviewListDialog::saveLetter() {
    const QString folder = interviewFolder(m_services.preferences);
    m_services.tasks.read(
        this,
        [id = letter(), folder](app::Context& context) -> Result<QString> {
            const auto document = app::sentPresentation(context, id);
            if (!document) {
                return tl::unexpected(document.error());
            }
            const QString file = QDir(folder).filePath(documents::presentationFileName(*document));
            if (const auto written = documents::writePresentationPdf(
                    *document, std::filesystem::path(file.toStdU16String()));
                !written) {
                return tl::unexpected(written.error());
            }
            return file;
        },
        [this](const Result<QString>& file) {
            if (file) {
                m_services.notifier.done(tr("Bewaard: %1").arg(QDir::toNativeSeparators(*file)));
            } else {
                m_services.notifier.refused(file.error());
            }
        });
}

} // namespace werkbalie::ui
