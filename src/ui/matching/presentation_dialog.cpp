// Left what is told, right the letter; the presenter judges and sends.
#include "ui/matching/presentation_dialog.h"

#include "app/matching/proposals.h"
#include "documents/presentation_pdf.h"
#include "ui/matching/presentation_candidate_pane.h"
#include "ui/matching/saved_papers.h"
#include "ui/support/file_dialog.h"
#include "ui/support/findings_view.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui/support/sheet_preview.h"
#include "ui/support/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Result;

QString folderKey() {
    return u"presentation.folder"_s;
}

void openWith(Services& services, QWidget* parent, const Result<app::PresentationStart>& start) {
    if (!start) {
        services.notifier.refused(start.error());
        return;
    }
    auto* dialog = new PresentationDialog(services, *start, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

} // namespace

void PresentationDialog::open(Services& services, QWidget* parent, domain::VacancyId vacancy,
                              const std::vector<domain::CandidateId>& candidates) {
    services.tasks.read(
        parent,
        [vacancy, candidates](app::Context& context) {
            return app::startPresentation(context, vacancy, candidates);
        },
        [&services, parent](const Result<app::PresentationStart>& start) {
            openWith(services, parent, start);
        });
}

void PresentationDialog::openAgain(Services& services, QWidget* parent, domain::PresentationId id) {
    services.tasks.read(
        parent, [id](app::Context& context) { return app::presentAgain(context, id); },
        [&services, parent](const Result<app::PresentationStart>& start) {
            openWith(services, parent, start);
        });
}

PresentationDialog::PresentationDialog(Services& services, app::PresentationStart start,
                                       QWidget* parent)
    : QDialog(parent), m_services(services),
      m_presenter(new PresentationPresenter(services, std::move(start), this)) {
    setObjectName(u"presentationDialog"_s);
    setWindowTitle(
        tr("Voordracht aan %1 · %2")
            .arg(qs(m_presenter->start().clientName), qs(m_presenter->start().occupation)));
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildForm());
    m_preview = new SheetPreview(services, split);
    m_preview->setObjectName(u"presentationPreview"_s);
    m_preview->setAccessibleName(tr("Voorbeeld van de voordracht"));
    split->addWidget(m_preview);
    split->setStretchFactor(1, 1);
    split->setSizes({480, 640});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(buildFoot());
    connect(m_presenter, &PresentationPresenter::changed, this, &PresentationDialog::draw);
    connect(m_presenter, &PresentationPresenter::textsReplaced, this,
            &PresentationDialog::showDraft);
    connect(m_presenter, &PresentationPresenter::judged, this, &PresentationDialog::judge);
    connect(m_presenter, &PresentationPresenter::sent, this, &PresentationDialog::showSent);
    connect(m_presenter, &PresentationPresenter::peopleChanged, this,
            &PresentationDialog::showPeople);
    fillBoxes();
    m_list->setCurrentRow(0);
    judge();
    draw();
    resize(1180, 760);
}

QWidget* PresentationDialog::buildForm() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, look::kGrid, 0);
    auto* form = new QFormLayout;
    m_contact = new QComboBox(side);
    m_contact->setObjectName(u"contactBox"_s);
    m_language = new QComboBox(side);
    m_language->setObjectName(u"languageBox"_s);
    form->addRow(tr("&Aan"), m_contact);
    form->addRow(tr("Taa&l"), m_language);
    layout->addLayout(form);
    auto* tabs = new QTabWidget(side);
    tabs->setObjectName(u"presentationTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(buildCandidates(), tr("&Kandidaten"));
    tabs->addTab(buildLetter(), tr("&Brief"));
    layout->addWidget(tabs, 1);
    side->setMinimumWidth(420);
    return side;
}

QWidget* PresentationDialog::buildCandidates() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    m_list = new QListWidget(page);
    m_list->setObjectName(u"presentedList"_s);
    m_list->setAccessibleName(tr("Kandidaten in deze voordracht"));
    m_list->setMaximumHeight(84);
    m_addMenu = new QMenu(page);
    auto* addButton = new QPushButton(tr("Kandidaat t&oevoegen"), page);
    addButton->setObjectName(u"addPresentedButton"_s);
    addButton->setAutoDefault(false);
    addButton->setMenu(m_addMenu);
    addButton->setToolTip(tr("Uit de procedure van deze vacature"));
    m_remove = new QPushButton(tr("Uit deze brief &halen"), page);
    m_remove->setObjectName(u"removePresentedButton"_s);
    m_remove->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(addButton);
    row->addWidget(m_remove);
    row->addStretch(1);
    m_pane = new PresentationCandidatePane;
    auto* scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_pane);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_list);
    layout->addLayout(row);
    layout->addWidget(scroll, 1);
    connect(m_addMenu, &QMenu::triggered, this, [this](const QAction* action) {
        m_presenter->add(domain::CandidateId(action->data().toLongLong()));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_presenter->remove(static_cast<std::size_t>(std::max(0, m_list->currentRow())));
    });
    showPeople();
    loadOthers();
    connect(m_list, &QListWidget::currentRowChanged, this, &PresentationDialog::showCandidate);
    connect(m_pane, &PresentationCandidatePane::edited, this, [this] {
        if (!m_showing && m_list->currentRow() >= 0) {
            m_presenter->setCandidate(static_cast<std::size_t>(m_list->currentRow()),
                                      m_pane->draft());
        }
    });
    connect(m_pane, &PresentationCandidatePane::reasonsAsked, this, [this] {
        m_presenter->takeReasons(static_cast<std::size_t>(std::max(0, m_list->currentRow())));
    });
    return page;
}

QWidget* PresentationDialog::buildLetter() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    const auto add = [&](const QString& label, const QString& name) {
        auto* edit = new QPlainTextEdit(page);
        edit->setObjectName(name);
        edit->setTabChangesFocus(true);
        auto* title = new QLabel(label, page);
        title->setBuddy(edit);
        layout->addWidget(title);
        layout->addWidget(edit);
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_showing) {
                m_presenter->setTexts(str(m_introduction->toPlainText()),
                                      str(m_closing->toPlainText()));
            }
        });
        return edit;
    };
    m_introduction = add(tr("&Inleiding"), u"introductionEdit"_s);
    m_closing = add(tr("&Slot"), u"closingEdit"_s);
    return page;
}

QWidget* PresentationDialog::buildFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_findings = new FindingsView(foot);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("PD&F in map"), foot);
    m_folder = new QLineEdit(foot);
    m_folder->setObjectName(u"presentationFolderEdit"_s);
    const auto kept = m_services.preferences.value(folderKey()).toString();
    m_folder->setText(QDir::toNativeSeparators(
        !kept.isEmpty() && QDir(kept).exists()
            ? kept
            : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    label->setBuddy(m_folder);
    auto* browseButton = new QPushButton(tr("Bladeren…"), foot);
    browseButton->setObjectName(u"presentationBrowseButton"_s);
    browseButton->setAutoDefault(false);
    m_mail = new QCheckBox(tr("Mailtekst op het klembor&d"), foot);
    m_mail->setObjectName(u"presentationMailCheck"_s);
    m_mail->setChecked(true);
    row->addWidget(label);
    row->addWidget(m_folder, 1);
    row->addWidget(browseButton);
    row->addSpacing(look::kGrid * 2);
    row->addWidget(m_mail);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, foot);
    m_buttons->setObjectName(u"presentationButtons"_s);
    prepareButtons(*this, *m_buttons, tr("Voordracht &versturen"));
    disconnect(m_buttons, &QDialogButtonBox::accepted, nullptr, nullptr);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PresentationDialog::send);
    connect(browseButton, &QPushButton::clicked, this, &PresentationDialog::browse);
    layout->addWidget(m_findings);
    layout->addLayout(row);
    layout->addWidget(m_buttons);
    return foot;
}

void PresentationDialog::fillBoxes() {
    m_showing = true;
    m_contact->addItem(tr("Niemand bij naam"), qlonglong{0});
    for (const auto& contact : m_presenter->start().contacts) {
        m_contact->addItem(qs(contact.person.name.full()),
                           QVariant::fromValue<qlonglong>(contact.id.value));
    }
    const auto& chosen = m_presenter->draft().contact;
    m_contact->setCurrentIndex(std::max(
        0, m_contact->findData(QVariant::fromValue<qlonglong>(chosen ? chosen->value : 0))));
    m_language->addItem(tr("Nederlands"), static_cast<int>(domain::LetterLanguage::Dutch));
    m_language->addItem(tr("Engels"), static_cast<int>(domain::LetterLanguage::English));
    m_language->setCurrentIndex(
        m_language->findData(static_cast<int>(m_presenter->draft().language)));
    m_showing = false;
    connect(m_contact, &QComboBox::currentIndexChanged, this, [this] {
        const auto id = m_contact->currentData().toLongLong();
        m_presenter->setContact(id > 0 ? std::optional(domain::ContactId(id)) : std::nullopt);
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_presenter->setLanguage(
            static_cast<domain::LetterLanguage>(m_language->currentData().toInt()));
    });
    showDraft();
}

/// The names in the letter; who was added last is the one to look at.
void PresentationDialog::showPeople() {
    const auto& people = m_presenter->start().candidates;
    const int kept = m_list->currentRow();
    const bool added = static_cast<int>(people.size()) > m_list->count();
    m_showing = true;
    m_list->clear();
    for (const auto& known : people) {
        m_list->addItem(qs(known.name));
    }
    m_showing = false;
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(added && kept >= 0 ? last : std::clamp(kept, 0, last));
    m_remove->setEnabled(people.size() > 1);
    for (auto* action : m_addMenu->actions()) {
        const auto id = action->data().toLongLong();
        action->setVisible(std::ranges::none_of(
            m_presenter->draft().candidates,
            [id](const app::PresentedDraft& each) { return each.candidate.value == id; }));
    }
}

/// Who else stands in the procedure of this vacancy.
void PresentationDialog::loadOthers() {
    m_services.tasks.read(
        this,
        [vacancy = m_presenter->draft().vacancy](app::Context& context) {
            return app::proposalsOfVacancy(context, vacancy);
        },
        [this](const Result<std::vector<app::ProposalRow>>& rows) {
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            for (const auto& other : *rows) {
                if (domain::isActive(other.proposal.stage)) {
                    auto* action = m_addMenu->addAction(
                        u"%1 · %2"_s.arg(qs(other.candidateName), word(other.proposal.stage)));
                    action->setData(QVariant::fromValue<qlonglong>(other.proposal.candidate.value));
                }
            }
            showPeople();
        });
}

void PresentationDialog::showSent(const SentLetter& letter) {
    if (m_mail->isChecked()) {
        QGuiApplication::clipboard()->setText(letter.mail);
    }
    QStringList lines;
    if (m_presenter->draft().number.empty()) { // a next version moves nobody
        lines << tr("De kandidaten staan nu in ‘Voorgedragen’.");
    }
    if (!letter.file.isEmpty()) {
        lines << tr("PDF: %1").arg(QDir::toNativeSeparators(letter.file));
    }
    if (m_mail->isChecked()) {
        lines << tr("De mailtekst staat op het klembord; voeg de PDF zelf bij.");
    }
    accept(); // first: what was saved stands before the page, not before this window
    showSaved(parentWidget(),
              {.title = tr("Voordracht %1 verstuurd").arg(letter.number),
               .text = lines.join(u'\n'),
               .folder = letter.file.isEmpty() ? QString() : QFileInfo(letter.file).absolutePath(),
               .mail = letter.mail});
}

void PresentationDialog::showCandidate(int row) {
    if (row < 0 || m_showing) {
        return;
    }
    m_showing = true;
    const auto index = static_cast<std::size_t>(row);
    m_pane->show(m_presenter->draft().candidates.at(index),
                 m_presenter->start().candidates.at(index));
    m_showing = false;
}

void PresentationDialog::showDraft() {
    m_showing = true;
    m_introduction->setPlainText(qs(m_presenter->draft().introduction));
    m_closing->setPlainText(qs(m_presenter->draft().closing));
    m_showing = false;
    showCandidate(m_list->currentRow());
}

void PresentationDialog::draw() {
    m_preview->want([draft = m_presenter->draft()](app::Context& context,
                                                   int dots) -> Result<std::vector<QImage>> {
        const auto document = app::previewPresentation(context, draft);
        if (!document) {
            return tl::unexpected(document.error());
        }
        return documents::presentationSheets(*document, dots);
    });
}

void PresentationDialog::judge() {
    judgeForm(*m_buttons, *m_findings, m_presenter->findings());
}

void PresentationDialog::browse() {
    auto* dialog = fileDialog(FileWanted::Folder,
                              {.title = tr("Map voor de PDF"), .folder = m_folder->text()}, this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void PresentationDialog::send() {
    const QString folder = m_folder->text().trimmed();
    if (!folder.isEmpty()) {
        m_services.preferences.set(folderKey(), QDir::fromNativeSeparators(folder));
    }
    m_presenter->send(QDir::fromNativeSeparators(folder));
}

} // namespace werkbalie::ui
