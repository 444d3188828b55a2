// The texts go to the clipboard: mail leaves from the user's own program.
#include "ui/matching/closing_answers.h"

#include "app/recruitment/vacancies.h"
#include "ui/support/ask.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::RejectionLanguage;

constexpr qsizetype kNamesShown = 5;

QStringList namesOf(const std::vector<app::WaitingCandidate>& waiting) {
    QStringList names;
    for (const auto& each : waiting) {
        names << qs(each.row.candidateName);
    }
    return names;
}

/// "Kim Vos, Bo Mulder en nog 3".
QString shortList(const QStringList& names) {
    if (names.size() <= kNamesShown) {
        return names.join(u", "_s);
    }
    return AnswerAllDialog::tr("%1 en nog %2")
        .arg(names.mid(0, kNamesShown - 1).join(u", "_s))
        .arg(names.size() - kNamesShown + 1);
}

using Waiting = domain::Result<std::vector<app::WaitingCandidate>>;

Waiting whoWaits(app::Context& context, domain::VacancyId vacancy) {
    return app::waitingForAnswer(context, vacancy);
}

/// Nobody while the vacancy is still open: then it is not the moment to tell everybody.
Waiting whoWaitsWhenClosed(app::Context& context, domain::VacancyId vacancy) {
    const auto asked = app::loadVacancy(context, vacancy);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    const bool closed = asked->status == domain::VacancyStatus::Filled ||
                        asked->status == domain::VacancyStatus::Cancelled;
    return closed ? whoWaits(context, vacancy) : Waiting(std::vector<app::WaitingCandidate>());
}

void readWaiting(Services& services, QWidget* parent,
                 const std::function<Waiting(app::Context&)>& read,
                 const std::function<void(const QStringList&)>& found) {
    services.tasks.read(
        parent, read,
        [&services, found](const domain::Result<std::vector<app::WaitingCandidate>>& waiting) {
            if (!waiting) {
                services.notifier.refused(waiting.error());
            } else if (!waiting->empty()) {
                found(namesOf(*waiting));
            }
        });
}

} // namespace

void AnswerAllDialog::open(Services& services, QWidget* parent, domain::VacancyId vacancy) {
    readWaiting(
        services, parent, [vacancy](app::Context& context) { return whoWaits(context, vacancy); },
        [&services, parent, vacancy](const QStringList& names) {
            (new AnswerAllDialog(services, vacancy, names, parent))->QDialog::open();
        });
}

AnswerAllDialog::AnswerAllDialog(Services& services, domain::VacancyId vacancy,
                                 const QStringList& names, QWidget* parent)
    : QDialog(parent), m_services(services), m_vacancy(vacancy),
      m_language(new QButtonGroup(this)) {
    setObjectName(u"answerAllDialog"_s);
    setWindowTitle(tr("Iedereen antwoord geven"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QLabel(tr("<b>%1</b><p>Ieder krijgt de tekst van de eigen reden. Wie nog in "
                               "een gesloten procedure "
                               "staat, valt daarbij af omdat de vacature vervuld of ingetrokken "
                               "is. De teksten komen op "
                               "het klembord om te versturen.</p>")
                                .arg(shortList(names).toHtmlEscaped()),
                            this);
    text->setWordWrap(true);
    text->setMinimumWidth(440);
    auto* languages = new QHBoxLayout;
    languages->addWidget(new QLabel(tr("Taal van de brieven"), this));
    const auto add = [&](const QString& title, const QString& name, RejectionLanguage language) {
        auto* choice = new QRadioButton(title, this);
        choice->setObjectName(name);
        m_language->addButton(choice, static_cast<int>(language));
        languages->addWidget(choice);
    };
    add(tr("&Nederlands"), u"answerAllDutch"_s, RejectionLanguage::Dutch);
    add(tr("&Engels"), u"answerAllEnglish"_s, RejectionLanguage::English);
    languages->addStretch(1);
    m_language->button(static_cast<int>(RejectionLanguage::Dutch))->setChecked(true);
    auto* buttons = new QDialogButtonBox(this);
    auto* yes = buttons->addButton(tr("Antwoorden vastleggen"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(u"answerAllButton"_s);
    yes->setDefault(true);
    buttons->addButton(tr("Annuleren"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addLayout(languages);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerAllDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    yes->setFocus();
}

void AnswerAllDialog::answer() {
    const app::Closing closing{.vacancy = m_vacancy,
                               .language = static_cast<RejectionLanguage>(m_language->checkedId())};
    m_services.tasks.write(
        this, [closing](app::Context& context) { return app::answerAll(context, closing); },
        [this](const domain::Result<std::vector<domain::Rejection>>& told) {
            if (!told) {
                m_services.notifier.refused(told.error());
                return;
            }
            QStringList texts;
            for (const auto& each : *told) {
                texts << qs(each.subject) + u"\n\n"_s + qs(each.text);
            }
            QApplication::clipboard()->setText(texts.join(u"\n\n----\n\n"_s));
            m_services.notifier.done(
                tr("%1 afwijzingen vastgelegd; de teksten staan op het klembord")
                    .arg(told->size()));
            accept();
        });
}

void offerAnswers(Services& services, QWidget* parent, domain::VacancyId vacancy) {
    if (!services.may(domain::Right::Propose)) {
        return;
    }
    const auto read = [vacancy](app::Context& context) {
        return whoWaitsWhenClosed(context, vacancy);
    };
    readWaiting(services, parent, read, [&services, parent, vacancy](const QStringList& names) {
        const int count = static_cast<int>(names.size());
        ask::open(
            parent,
            {.title = AnswerAllDialog::tr("Nog geen bericht"),
             .text = AnswerAllDialog::tr("%n kandidaten wachten nog op bericht: %1.", "", count)
                         .arg(shortList(names)),
             .action = AnswerAllDialog::tr("Antwoord geven…"),
             .cancel = AnswerAllDialog::tr("Later")},
            [&services, parent, vacancy](const Answer& answer) {
                if (answer.yes) {
                    AnswerAllDialog::open(services, parent, vacancy);
                }
            });
    });
}

} // namespace werkbalie::ui
