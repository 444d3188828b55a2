// Loads floors and questions together, and answers the questions.
#include "ui/parameters/margins_presenter.h"

#include "app/users/users.h"
#include "ui/support/qt_convert.h"

#include <algorithm>

namespace werkbalie::ui {

using domain::Result;

namespace {

struct Margins {
    std::vector<domain::DatedMarginFloor> floors;
    std::vector<storage::MarginConsentRow> consents;
    std::vector<domain::Branch> branches;
};

Result<Margins> readMargins(app::Context& context) {
    auto floors = app::listMarginFloors(context);
    if (!floors) {
        return tl::unexpected(floors.error());
    }
    auto consents = app::listMarginConsents(context);
    if (!consents) {
        return tl::unexpected(consents.error());
    }
    auto branches = app::listBranches(context);
    if (!branches) {
        return tl::unexpected(branches.error());
    }
    return Margins{std::move(*floors), std::move(*consents), std::move(*branches)};
}

} // namespace

MarginsPresenter::MarginsPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::MarginFloor)) {
            reload();
        }
    });
}

void MarginsPresenter::reload() {
    const auto number = m_latest.next();
    m_services.tasks.read(
        this, readMargins,
        [this, number](Result<Margins> margins) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (!margins) {
                m_services.notifier.refused(margins.error());
                return;
            }
            m_floors = std::move(margins->floors);
            m_consents = std::move(margins->consents);
            m_branches = std::move(margins->branches);
            Q_EMIT loaded();
        },
        tr("Marges laden"));
}

QString MarginsPresenter::branchName(std::optional<domain::BranchId> branch) const {
    if (!branch) {
        return tr("Hele bureau");
    }
    const auto found = std::ranges::find(m_branches, *branch, &domain::Branch::id);
    return found == m_branches.end() ? QString() : qs(found->name);
}

void MarginsPresenter::saveFloor(const domain::DatedMarginFloor& floor) {
    m_services.tasks.write(
        this, [floor](app::Context& context) { return app::saveMarginFloor(context, floor); },
        [this](const Result<app::Saved<domain::DatedMarginFloor>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
            } else if (saved->conflict) {
                m_services.notifier.warn(tr("Iemand anders heeft deze ondergrens intussen "
                                            "gewijzigd; er is niets bewaard."));
                reload();
            } else {
                m_services.notifier.done(
                    tr("Ondergrens voor %1 opgeslagen.").arg(branchName(saved->record.branch)));
            }
        },
        tr("Ondergrens opslaan"));
}

void MarginsPresenter::removeFloor(const domain::DatedMarginFloor& floor) {
    m_services.tasks.write(
        this, [floor](app::Context& context) { return app::removeMarginFloor(context, floor); },
        [this, floor](const Result<void>& removed) {
            if (!removed) {
                m_services.notifier.refused(removed.error());
                return;
            }
            auto again = floor;
            again.id = {};
            again.version = 0;
            m_services.notifier.done(
                tr("Ondergrens voor %1 verwijderd.").arg(branchName(floor.branch)),
                [guard = QPointer(this), again] {
                    if (guard) {
                        guard->saveFloor(again);
                    }
                });
        },
        tr("Ondergrens verwijderen"));
}

void MarginsPresenter::decide(const app::MarginDecision& decision) {
    m_services.tasks.write(
        this,
        [decision](app::Context& context) { return app::decideMarginConsent(context, decision); },
        [this](const Result<app::Saved<domain::MarginConsent>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
            } else if (saved->conflict) {
                m_services.notifier.warn(tr("Iemand anders was u voor; u ziet nu het antwoord."));
                reload();
            } else {
                m_services.notifier.done((saved->record.state == domain::ConsentState::Granted
                                              ? tr("Akkoord gegeven op de marge voor %1.")
                                              : tr("Geen akkoord gegeven op de marge voor %1."))
                                             .arg(qs(saved->record.question.occupation)));
            }
        },
        tr("Antwoord opslaan"));
}

} // namespace werkbalie::ui
