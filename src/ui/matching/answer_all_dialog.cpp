// Each letter stands open before it counts: nothing is told that was not seen.
#include "ui/matching/answer_all_dialog.h"

#include "app/format_nl.h"
#include "domain/matching/presentation/protected_words.h"
#include "ui/matching/answer_files.h"
#include "ui/matching/interview_presenter.h"
#include "ui/matching/pipeline_words.h"
#include "ui/support/file_dialog.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::RejectionHow;
using domain::RejectionLanguage;

enum Columns { Person, How, Language, Talk };
constexpr int kLeastColumn = 72;

QString word(RejectionHow how) {
    return how == RejectionHow::Spoken ? AnswerAllDialog::tr("Mondeling")
                                       : AnswerAllDialog::tr("Schriftelijk");
}

QString word(RejectionLanguage language) {
    return language == RejectionLanguage::Dutch ? AnswerAllDialog::tr("Nederlands")
                                                : AnswerAllDialog::tr("Engels");
}

QString talksOf(const app::ClosingPerson& person) {
    QStringList talks;
    for (const auto& talk : person.talks) {
        const auto start = domain::dutchTime(talk.interview.startsAt);
        talks << u"%1 %2"_s.arg(qs(app::dutchDay(start.day)), qs(domain::clockText(start.minute)));
    }
    return talks.join(u", "_s);
}

QString statusSentence(const app::ClosingPlan& plan) {
    const auto title = qs(plan.title).toHtmlEscaped();
    switch (plan.status) {
    case domain::VacancyStatus::Filled:
        return AnswerAllDialog::tr("De vacature <b>%1</b> is vervuld.").arg(title);
    case domain::VacancyStatus::Cancelled:
        return AnswerAllDialog::tr("De vacature <b>%1</b> is ingetrokken.").arg(title);
    case domain::VacancyStatus::Open:
    case domain::VacancyStatus::OnHold:
        break;
    }
    return AnswerAllDialog::tr("Vacature <b>%1</b>.").arg(title);
}

} // namespace

void AnswerAllDialog::open(Services& services, QWidget* parent, domain::VacancyId vacancy) {
    services.tasks.read(
        parent, [vacancy](app::Context& context) { return app::planClosing(context, vacancy); },
        [&services, parent, vacancy](domain::Result<app::ClosingPlan> plan) {
            if (!plan) {
                services.notifier.refused(plan.error());
            } else if (plan->people.empty()) {
                services.notifier.done(tr("Niemand wacht op antwoord"));
            } else {
                (new AnswerAllDialog(services, vacancy, std::move(*plan), parent))->QDialog::open();
            }
        });
}

AnswerAllDialog::AnswerAllDialog(Services& services, domain::VacancyId vacancy,
                                 app::ClosingPlan plan, QWidget* parent)
    : QDialog(parent), m_services(services), m_vacancy(vacancy), m_plan(std::move(plan)),
      m_languages(new QButtonGroup(this)), m_people(new QTreeWidget(this)), m_to(new QLabel(this)),
      m_how(new QComboBox(this)), m_language(new QComboBox(this)), m_subject(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)), m_warning(new QLabel(this)),
      m_copy(new QPushButton(tr("&Kopiëren"), this)), m_mail(new QPushButton(tr("&Mailen…"), this)),
      m_keepLetters(new QCheckBox(tr("&Brieven als tekstbestand bewaren"), this)),
      m_folder(new QLineEdit(this)) {
    setObjectName(u"answerAllDialog"_s);
    setWindowTitle(tr("Iedereen antwoord geven"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& person : m_plan.people) {
        if (person.getsAnswer) {
            m_letters.push_back({.person = person, .told = {.proposal = person.row.proposal.id}});
            useDraft(m_letters.back());
        }
    }
    build();
    resize(1060, 620);
}

void AnswerAllDialog::build() {
    auto* text = new QLabel(u"%1 %2"_s.arg(statusSentence(m_plan), consequences()), this);
    text->setObjectName(u"answerAllConsequences"_s);
    text->setWordWrap(true);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildPeople());
    split->addWidget(buildLetter());
    split->setStretchFactor(1, 1);
    split->setSizes({520, 480});
    split->setVisible(!m_letters.empty());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(split, 1);
    layout->addLayout(buildFoot());
    showPerson();
    judge();
    m_yes->setFocus();
}

/// Who leaves without a letter, and what is cancelled.
QString AnswerAllDialog::consequences() const {
    QStringList unaware;
    QStringList talks;
    for (const auto& person : m_plan.people) {
        if (!person.getsAnswer) {
            unaware << qs(person.row.candidateName);
        }
        if (!person.talks.empty()) {
            talks << u"%1 (%2)"_s.arg(qs(person.row.candidateName), talksOf(person));
        }
    }
    QString text;
    if (!m_letters.empty()) {
        text += tr("Vink aan wie u nu antwoord geeft; wie nog in de procedure stond, valt daarbij "
                   "af.");
    }
    if (!talks.isEmpty()) {
        text += u"<p>"_s +
                tr("Dit gesprek gaat dan niet door; opdrachtgever en kandidaat krijgen een "
                   "annulering (.ics): %1.",
                   "", static_cast<int>(talks.size()))
                    .arg(talks.join(u", "_s).toHtmlEscaped()) +
                u"</p>"_s;
    }
    if (!unaware.isEmpty()) {
        text += u"<p>"_s +
                tr("Nooit benaderd, en daarom zonder brief uit de procedure: %1.")
                    .arg(unaware.join(u", "_s).toHtmlEscaped()) +
                u"</p>"_s;
    }
    return text;
}

QWidget* AnswerAllDialog::buildPeople() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, look::kGrid, 0);
    auto* languages = new QHBoxLayout;
    languages->addWidget(new QLabel(tr("Taal voor iedereen"), side));
    const auto add = [&](const QString& title, const QString& name, RejectionLanguage language) {
        auto* choice = new QRadioButton(title, side);
        choice->setObjectName(name);
        m_languages->addButton(choice, static_cast<int>(language));
        languages->addWidget(choice);
    };
    add(tr("&Nederlands"), u"answerAllDutch"_s, RejectionLanguage::Dutch);
    add(tr("&Engels"), u"answerAllEnglish"_s, RejectionLanguage::English);
    languages->addStretch(1);
    m_languages->button(static_cast<int>(RejectionLanguage::Dutch))->setChecked(true);
    m_people->setObjectName(u"answerAllPeople"_s);
    m_people->setAccessibleName(tr("Wie antwoord krijgt"));
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setHeaderLabels({tr("Kandidaat"), tr("Hoe"), tr("Taal"), tr("Gesprek vervalt")});
    for (std::size_t i = 0; i < m_letters.size(); ++i) {
        auto* item = new QTreeWidgetItem(m_people, {qs(m_letters[i].person.row.candidateName)});
        item->setCheckState(Person, Qt::Checked);
        item->setText(Talk, talksOf(m_letters[i].person));
        item->setToolTip(Talk, item->text(Talk));
        item->setToolTip(Person, item->text(Person));
        showRow(static_cast<int>(i));
    }
    fitPeople();
    m_people->setCurrentItem(m_people->topLevelItem(0));
    layout->addLayout(languages);
    layout->addWidget(m_people, 1);
    connect(m_languages, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            setLanguage(static_cast<RejectionLanguage>(id));
        }
    });
    connect(m_people, &QTreeWidget::currentItemChanged, this, &AnswerAllDialog::showPerson);
    connect(m_people, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        const auto row = static_cast<std::size_t>(m_people->indexOfTopLevelItem(item));
        if (row < m_letters.size()) {
            m_letters[row].ticked = item->checkState(Person) == Qt::Checked;
            judge();
        }
    });
    return side;
}

/// A name may be cut, the moment of a talk that somebody has to be told of may not.
void AnswerAllDialog::fitPeople() {
    auto* header = m_people->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(kLeastColumn);
    header->setSectionResizeMode(Person, QHeaderView::Stretch);
    for (const int column : {How, Language, Talk}) {
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    m_people->setColumnHidden(Talk, std::ranges::all_of(m_letters, [](const Letter& letter) {
                                  return letter.person.talks.empty();
                              }));
}

QWidget* AnswerAllDialog::buildLetter() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(look::kGrid, 0, 0, 0);
    m_to->setObjectName(u"answerAllTo"_s);
    m_to->setWordWrap(true);
    m_to->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_to);
    auto* form = new QFormLayout;
    m_how->setObjectName(u"answerAllHow"_s);
    for (const auto how : {RejectionHow::Written, RejectionHow::Spoken}) {
        m_how->addItem(word(how), static_cast<int>(how));
    }
    m_language->setObjectName(u"answerAllLanguage"_s);
    for (const auto language : {RejectionLanguage::Dutch, RejectionLanguage::English}) {
        m_language->addItem(word(language), static_cast<int>(language));
    }
    m_subject->setObjectName(u"answerAllSubject"_s);
    m_text->setObjectName(u"answerAllText"_s);
    m_text->setTabChangesFocus(true);
    form->addRow(tr("&Hoe"), m_how);
    form->addRow(tr("&Taal"), m_language);
    form->addRow(tr("&Onderwerp"), m_subject);
    form->addRow(tr("Tek&st"), m_text);
    layout->addLayout(form, 1);
    m_warning->setObjectName(u"answerAllWarning"_s);
    m_warning->setWordWrap(true);
    layout->addWidget(m_warning);
    auto* row = new QHBoxLayout;
    m_copy->setObjectName(u"answerAllCopyButton"_s);
    m_mail->setObjectName(u"answerAllMailButton"_s);
    for (auto* button : {m_copy, m_mail}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_how, &QComboBox::currentIndexChanged, this, &AnswerAllDialog::howChosen);
    connect(m_language, &QComboBox::currentIndexChanged, this, &AnswerAllDialog::personEdited);
    connect(m_subject, &QLineEdit::textEdited, this, &AnswerAllDialog::textEdited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AnswerAllDialog::textEdited);
    connect(m_copy, &QPushButton::clicked, this, &AnswerAllDialog::copyLetter);
    connect(m_mail, &QPushButton::clicked, this, &AnswerAllDialog::mailLetter);
    return side;
}

QVBoxLayout* AnswerAllDialog::buildFoot() {
    auto* foot = new QVBoxLayout;
    auto* row = new QHBoxLayout;
    m_keepLetters->setObjectName(u"answerAllKeepCheck"_s);
    m_keepLetters->setChecked(true);
    m_folder->setObjectName(u"answerAllFolderEdit"_s);
    m_folder->setAccessibleName(tr("Map voor brieven en annuleringen"));
    m_folder->setText(QDir::toNativeSeparators(interviewFolder(m_services.preferences)));
    auto* browseButton = new QPushButton(tr("Bl&aderen…"), this);
    browseButton->setObjectName(u"answerAllBrowseButton"_s);
    browseButton->setAutoDefault(false);
    row->addWidget(m_keepLetters);
    auto* label = new QLabel(tr("in ma&p"), this);
    label->setBuddy(m_folder);
    row->addWidget(label);
    row->addWidget(m_folder, 1);
    row->addWidget(browseButton);
    auto* buttons = new QDialogButtonBox(this);
    m_yes = buttons->addButton(tr("Antwoorden vastleggen"), QDialogButtonBox::AcceptRole);
    m_yes->setObjectName(u"answerAllButton"_s);
    m_yes->setDefault(true);
    buttons->addButton(tr("Annuleren"), QDialogButtonBox::RejectRole);
    foot->addLayout(row);
    foot->addSpacing(look::kGrid);
    foot->addWidget(buttons);
    connect(browseButton, &QPushButton::clicked, this, &AnswerAllDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerAllDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

AnswerAllDialog::Letter* AnswerAllDialog::current() {
    const int row = m_people->indexOfTopLevelItem(m_people->currentItem());
    return row < 0 ? nullptr : &m_letters.at(static_cast<std::size_t>(row));
}

/// A letter begins with the text of the reason; what was said is short and in own words.
void AnswerAllDialog::useDraft(Letter& letter) {
    const bool spoken = letter.told.how == RejectionHow::Spoken;
    const auto& draft = letter.person.drafts.at(static_cast<std::size_t>(letter.told.language));
    letter.told.subject = spoken ? std::string() : draft.subject;
    letter.told.text = spoken ? str(tr("Gebeld en de reden toegelicht.")) : draft.text;
}

void AnswerAllDialog::setLanguage(RejectionLanguage language) {
    for (std::size_t i = 0; i < m_letters.size(); ++i) {
        m_letters[i].told.language = language;
        useDraft(m_letters[i]);
        showRow(static_cast<int>(i));
    }
    showPerson();
}

void AnswerAllDialog::showRow(int row) {
    const auto& told = m_letters.at(static_cast<std::size_t>(row)).told;
    auto* item = m_people->topLevelItem(row);
    item->setText(How, word(told.how));
    item->setText(Language, told.how == RejectionHow::Spoken ? QString() : word(told.language));
}

void AnswerAllDialog::showPerson() {
    const auto* letter = current();
    if (letter == nullptr) {
        return;
    }
    m_showing = true;
    const auto& draft = letter->person.drafts.front();
    QStringList facts{dropText(letter->person.row.proposal), qs(draft.email), qs(draft.phone)};
    facts.removeAll(QString());
    m_to->setText(u"<b>%1</b><br>%2"_s.arg(qs(letter->person.row.candidateName).toHtmlEscaped(),
                                           facts.join(u" · "_s).toHtmlEscaped()));
    const bool spoken = letter->told.how == RejectionHow::Spoken;
    m_how->setCurrentIndex(m_how->findData(static_cast<int>(letter->told.how)));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(letter->told.language)));
    m_language->setEnabled(!spoken);
    m_subject->setEnabled(!spoken);
    m_subject->setText(qs(letter->told.subject));
    m_text->setPlainText(qs(letter->told.text));
    m_copy->setEnabled(!spoken);
    m_mail->setEnabled(!spoken && !draft.email.empty());
    m_mail->setToolTip(draft.email.empty() ? tr("Van deze kandidaat is geen e-mailadres bekend")
                                           : qs(draft.email));
    m_showing = false;
    judge();
}

void AnswerAllDialog::howChosen() {
    personEdited();
}

void AnswerAllDialog::personEdited() {
    auto* letter = current();
    if (m_showing || letter == nullptr) {
        return;
    }
    letter->told.how = static_cast<RejectionHow>(m_how->currentData().toInt());
    letter->told.language = static_cast<RejectionLanguage>(m_language->currentData().toInt());
    useDraft(*letter);
    showRow(m_people->indexOfTopLevelItem(m_people->currentItem()));
    showPerson();
}

void AnswerAllDialog::textEdited() {
    auto* letter = current();
    if (m_showing || letter == nullptr) {
        return;
    }
    letter->told.subject = str(m_subject->text());
    letter->told.text = str(m_text->toPlainText());
    judge();
}

void AnswerAllDialog::judge() {
    QStringList words;
    const QString shown = m_subject->text() + u'\n' + m_text->toPlainText();
    for (const auto& each : domain::protectedWordsIn(str(shown))) {
        words << qs(each);
    }
    m_warning->setVisible(!words.isEmpty());
    m_warning->setText(u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(Meaning::Attention).name(),
        tr("Let op ‘%1’: een afwijzing noemt geen beschermd kenmerk.")
            .arg(words.join(u"’, ‘"_s))
            .toHtmlEscaped()));
    if (m_yes == nullptr) {
        return;
    }
    const auto ticked = std::ranges::count(m_letters, true, &Letter::ticked);
    const bool whole = std::ranges::none_of(m_letters, [](const Letter& letter) {
        return letter.ticked && qs(letter.told.text).trimmed().isEmpty();
    });
    m_yes->setText(m_letters.empty() ? tr("Procedure afsluiten") : tr("Antwoorden vastleggen"));
    m_yes->setEnabled(whole && (ticked > 0 || m_letters.empty()));
}

void AnswerAllDialog::copyLetter() {
    if (const auto* letter = current()) {
        QApplication::clipboard()->setText(letterText(letter->told, letter->person.drafts.front()));
        m_services.notifier.done(
            tr("Brief aan %1 op het klembord").arg(qs(letter->person.row.candidateName)));
    }
}

void AnswerAllDialog::mailLetter() {
    const auto* letter = current();
    if (letter == nullptr) {
        return;
    }
    QUrl mail(u"mailto:"_s + qs(letter->person.drafts.front().email) + u"?subject="_s +
              QString::fromLatin1(QUrl::toPercentEncoding(qs(letter->told.subject))) + u"&body="_s +
              QString::fromLatin1(QUrl::toPercentEncoding(qs(letter->told.text))));
    if (!QDesktopServices::openUrl(mail)) {
        copyLetter();
        m_services.notifier.warn(
            tr("Er is geen mailprogramma gevonden; de brief staat op het klembord."));
    }
}

void AnswerAllDialog::browse() {
    auto* dialog = fileDialog(
        FileWanted::Folder,
        {.title = tr("Map voor brieven en annuleringen"), .folder = m_folder->text()}, this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void AnswerAllDialog::answer() {
    app::Closing closing{.vacancy = m_vacancy};
    for (const auto& letter : m_letters) {
        if (letter.ticked) {
            closing.answers.push_back(letter.told);
        }
    }
    const AnswerFiles files{.folder = QDir::fromNativeSeparators(m_folder->text().trimmed()),
                            .plan = m_plan,
                            .letters = m_keepLetters->isChecked()};
    m_services.tasks.write(
        this,
        [closing, files](app::Context& context) { return answerAndWrite(context, closing, files); },
        [this, folder = files.folder](const domain::Result<AnsweredAll>& done) {
            if (!done) {
                m_services.notifier.refused(done.error());
                return;
            }
            if (done->filesMissing) {
                m_services.notifier.warn(
                    tr("De antwoorden zijn vastgelegd, maar niet alle bestanden konden in %1 "
                       "worden bewaard. Annuleringen staan ook bij ‘Voordrachten en gesprekken’.")
                        .arg(QDir::toNativeSeparators(folder)));
            } else {
                m_services.notifier.done(answeredText(*done, folder));
            }
            accept();
        });
}

} // namespace werkbalie::ui
