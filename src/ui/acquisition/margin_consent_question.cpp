// One question for everybody; who answers it himself goes on at once.
#include "ui/acquisition/margin_consent_question.h"

#include "app/acquisition/margin_floors.h"
#include "ui/support/ask.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QWidget>

namespace werkbalie::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

Question questionFor(const domain::Refusal& refusal, bool mayAgree) {
    return {.title = mayAgree ? tr("Akkoord op de marge") : tr("Akkoord vragen"),
            .text = language::sentenceOf(refusal),
            .action = mayAgree ? tr("Akkoord geven") : tr("Akkoord vragen"),
            .cancel = {},
            .reasonLabel = tr("&Reden"),
            .reasons = {tr("Groot aantal uren"), tr("Nieuwe opdrachtgever"),
                        tr("Concurrentie biedt lager")}};
}

} // namespace

bool offerMarginConsent(Services& services, QWidget* parent, const domain::Refusal& refusal,
                        const std::function<void()>& again) {
    const auto question = app::marginQuestionOf(refusal);
    if (!question) {
        return false;
    }
    const bool mayAgree = services.may(domain::Right::AgreeMargins);
    ask::open(
        parent, questionFor(refusal, mayAgree),
        [&services, parent, question = *question, again, mayAgree](const Answer& answer) {
            if (!answer.yes) {
                return;
            }
            services.tasks.write(
                parent,
                [question, reason = str(answer.reason)](app::Context& context) {
                    return app::askMarginConsent(context, question, reason);
                },
                [&services, again, mayAgree](const domain::Result<domain::MarginConsent>& consent) {
                    if (!consent) {
                        services.notifier.refused(consent.error());
                    } else if (mayAgree) {
                        again();
                    } else {
                        services.notifier.done(
                            tr("Akkoord gevraagd; de manager ziet de vraag op Vandaag."));
                    }
                },
                tr("Akkoord vragen"));
        });
    return true;
}

} // namespace werkbalie::ui
