// Asked off the window's thread; the words stay until the next ones are there.
#include "ui/matching/success_note.h"

#include "app/matching/success_history.h"
#include "ui/matching/match_columns.h"
#include "ui/support/look.h"

namespace werkbalie::ui {

SuccessNote::SuccessNote(Services& services, QWidget* parent)
    : QLabel(parent), m_services(services) {
    setObjectName(QStringLiteral("successNote"));
    setAccessibleName(tr("Kans van slagen"));
    setToolTip(tr("Geteld uit eerdere voordrachten van dit bureau. Telt niet mee in de score."));
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    look::makeMuted(this);
    hide();
    // A proposal that ends changes the counts.
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Proposal)) {
            ask();
        }
    });
}

void SuccessNote::showFor(std::optional<int> scoreInTenths) {
    if (scoreInTenths == m_score) {
        return;
    }
    m_score = scoreInTenths;
    ask();
}

void SuccessNote::ask() {
    const auto number = m_latest.next();
    if (!m_score) {
        hide();
        return;
    }
    m_services.tasks.read(
        this,
        [score = *m_score](app::Context& context) { return app::successEstimate(context, score); },
        [this, number](const domain::Result<domain::SuccessEstimate>& estimate) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            setVisible(estimate.has_value()); // who may not match sees no receipt either
            if (estimate) {
                setText(successText(*estimate));
            }
        });
}

QString successText(const domain::SuccessEstimate& estimate) {
    const auto band = SuccessNote::tr("%1 tot %2")
                          .arg(scoreText(estimate.fromInTenths), scoreText(estimate.untilInTenths));
    if (!estimate.enough()) {
        return SuccessNote::tr(
                   "Te weinig gegevens voor een kans van slagen; afgeronde voordrachten met een "
                   "vergelijkbare score (%2): %1 van de %3 die nodig zijn.")
            .arg(estimate.total)
            .arg(band)
            .arg(domain::SuccessEstimate::kLeast);
    }
    return SuccessNote::tr(
               "%1 van %2 eerdere voordrachten met een vergelijkbare score (%3) leidden "
               "tot een plaatsing.")
        .arg(estimate.placed)
        .arg(estimate.total)
        .arg(band);
}

} // namespace werkbalie::ui
