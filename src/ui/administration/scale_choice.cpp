// Offers the client's pay scales while a scale is typed, each step with its wage on the day.
#include "ui/administration/scale_choice.h"

#include "app/format_nl.h"
#include "ui/support/qt_convert.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace werkbalie::ui {

ScaleChoice::ScaleChoice(Services& services, QLineEdit& edit, QObject* parent)
    : QObject(parent), m_services(services), m_edit(edit), m_model(new QStandardItemModel(this)) {
    auto* completer = new QCompleter(m_model, this);
    completer->setCompletionRole(Qt::EditRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit.setCompleter(completer);
    connect(completer, QOverload<const QString&>::of(&QCompleter::activated), this,
            [this] { judge(); });
    connect(&edit, &QLineEdit::textEdited, this, [this] { judge(); });
}

void ScaleChoice::ask(const Asked& asked) {
    if (asked == m_asked) {
        return;
    }
    m_asked = asked;
    const auto request = m_latest.next();
    m_services.tasks.read(
        this,
        [asked](app::Context& context) -> domain::Result<app::TermsOnDay> {
            const auto file = app::loadClientTerms(context, asked.client);
            if (!file) {
                return tl::unexpected(file.error());
            }
            return app::termsOnDay(*file, asked.occupation, asked.day);
        },
        [this, request](const domain::Result<app::TermsOnDay>& onDay) {
            if (onDay && m_latest.isCurrent(request)) {
                show(*onDay);
            }
        });
}

void ScaleChoice::show(const app::TermsOnDay& onDay) {
    m_onDay = onDay;
    m_model->clear();
    for (const auto& choice : m_onDay.choices) {
        auto* item = new QStandardItem;
        item->setData(qs(app::scaleText(choice)), Qt::EditRole);
        m_model->appendRow(item);
    }
    const bool some = !m_onDay.choices.empty();
    m_edit.setPlaceholderText(
        some ? tr("bijvoorbeeld %1").arg(qs(app::scaleText(m_onDay.choices.front()))) : QString());
    m_edit.setToolTip(some ? tr("Een trede van de opdrachtgever vult het uurloon in") : QString());
    Q_EMIT shown();
}

void ScaleChoice::judge() {
    if (const auto* choice = current()) {
        Q_EMIT chosen(*choice);
    }
}

const app::ScaleChoice* ScaleChoice::current() const {
    return app::choiceNamed(m_onDay, trimmed(m_edit.text()));
}

} // namespace werkbalie::ui
