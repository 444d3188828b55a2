// Only a question: what it leads to stands in its own dialog.
#include "ui/matching/closing_answers.h"

#include "ui/matching/answer_all_dialog.h"
#include "ui/support/ask.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kNamesShown = 5;

/// "Kim Vos, Bo Mulder en nog 3".
QString shortList(const QStringList& names) {
    if (names.size() <= kNamesShown) {
        return names.join(u", "_s);
    }
    return AnswerAllDialog::tr("%1 en nog %2")
        .arg(names.mid(0, kNamesShown - 1).join(u", "_s))
        .arg(names.size() - kNamesShown + 1);
}

QString questionOf(const app::ClosingPlan& plan) {
    QStringList names;
    int talks = 0;
    int unaware = 0;
    for (const auto& person : plan.people) {
        talks += static_cast<int>(person.talks.size());
        unaware += person.getsAnswer ? 0 : 1;
        if (person.getsAnswer) {
            names << qs(person.row.candidateName);
        }
    }
    QStringList parts;
    if (!names.isEmpty()) {
        parts << AnswerAllDialog::tr("%n kandidaten wachten nog op bericht: %1.", "",
                                     static_cast<int>(names.size()))
                     .arg(shortList(names));
    }
    if (talks > 0) {
        parts << AnswerAllDialog::tr("%n gesprekken staan nog gepland en gaan niet door.", "",
                                     talks);
    }
    if (unaware > 0) {
        parts << AnswerAllDialog::tr("%n staan er nog in zonder ooit benaderd te zijn.", "",
                                     unaware);
    }
    return parts.join(u' ');
}

/// Nobody while the vacancy is still open: then it is not the moment to tell everybody.
bool isTheMoment(const app::ClosingPlan& plan) {
    const bool closed = plan.status == domain::VacancyStatus::Filled ||
                        plan.status == domain::VacancyStatus::Cancelled;
    return closed && !plan.people.empty();
}

} // namespace

void offerAnswers(Services& services, QWidget* parent, domain::VacancyId vacancy) {
    if (!services.may(domain::Right::Propose)) {
        return;
    }
    services.tasks.read(
        parent, [vacancy](app::Context& context) { return app::planClosing(context, vacancy); },
        [&services, parent, vacancy](const domain::Result<app::ClosingPlan>& plan) {
            if (!plan) {
                services.notifier.refused(plan.error());
                return;
            }
            if (!isTheMoment(*plan)) {
                return;
            }
            ask::open(parent,
                      {.title = AnswerAllDialog::tr("Nog geen bericht"),
                       .text = questionOf(*plan),
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
