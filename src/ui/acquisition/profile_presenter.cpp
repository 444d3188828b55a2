// Follows the client of the calculation.
#include "ui/acquisition/profile_presenter.h"

#include "app/administration/tariff_record.h"
#include "domain/base/text.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

ProfilePresenter::ProfilePresenter(Services& services, CalculatorPresenter& calculator,
                                   QObject* parent)
    : QObject(parent), m_services(services), m_calculator(calculator) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::RateProfile)) {
            load();
        }
    });
    connect(&calculator, &CalculatorPresenter::recalculated, this, [this] {
        if (client() != m_listedFor) {
            load();
        }
    });
}

std::optional<domain::ClientId> ProfilePresenter::client() const {
    const auto id = m_calculator.draft().client;
    return id.isValid() ? std::optional(id) : std::nullopt;
}

QString ProfilePresenter::whose() const {
    const auto& draft = m_calculator.draft();
    const auto who = client() ? draft.clientName : tr("elke opdrachtgever");
    const auto occupation = draft.occupation.trimmed();
    return occupation.isEmpty() ? who : tr("%1, %2").arg(who, occupation);
}

void ProfilePresenter::load() {
    m_listedFor = client();
    const auto number = m_latest.next();
    m_services.tasks.read(
        this,
        [wanted = m_listedFor](app::Context& context) {
            return app::listRateProfiles(context, wanted);
        },
        [this, number](domain::Result<std::vector<domain::RateProfile>> found) {
            if (!found) {
                m_services.notifier.refused(found.error());
            } else if (m_latest.isCurrent(number)) {
                m_profiles = std::move(*found);
                // Without a client only those that hold for every client can be applied.
                std::erase_if(m_profiles, [this](const domain::RateProfile& profile) {
                    return profile.client && profile.client != m_listedFor;
                });
                Q_EMIT listed();
            }
        });
}

const domain::RateProfile* ProfilePresenter::find(domain::RateProfileId id) const {
    const auto found = std::ranges::find(m_profiles, id, &domain::RateProfile::id);
    return found == m_profiles.end() ? nullptr : &*found;
}

void ProfilePresenter::apply(domain::RateProfileId id) {
    const auto* profile = find(id);
    if (profile == nullptr) {
        return;
    }
    const auto kept = app::tariffInputOf(profile->calculation);
    if (!kept) {
        m_services.notifier.refused(kept.error());
        return;
    }
    auto draft = m_calculator.draft();
    draft.tariff = app::takenOver(*kept, draft.tariff);
    if (!profile->occupation.empty()) {
        draft.occupation = qs(profile->occupation);
    }
    m_calculator.replace(std::move(draft));
    m_services.notifier.done(tr("Profiel „%1” toegepast").arg(qs(profile->name)),
                             [this] { m_calculator.undo(); });
}

void ProfilePresenter::keep(const QString& name) {
    if (m_calculator.refusesUnreadable()) {
        return;
    }
    const auto& draft = m_calculator.draft();
    domain::RateProfile profile{.name = trimmed(name),
                                .client = client(),
                                .occupation = trimmed(draft.occupation),
                                .calculation = app::tariffInputRecord(draft.tariff)};
    for (const auto& other : m_profiles) {
        if (other.client == profile.client &&
            domain::foldText(other.name) == domain::foldText(profile.name)) {
            profile.id = other.id;
            profile.version = other.version;
        }
    }
    save(profile, tr("Profiel „%1” bewaard voor %2").arg(qs(profile.name), whose()));
}

void ProfilePresenter::rename(domain::RateProfileId id, const QString& name) {
    if (const auto* profile = find(id)) {
        auto renamed = *profile;
        renamed.name = trimmed(name);
        save(renamed, tr("Profiel heet nu „%1”").arg(qs(renamed.name)));
    }
}

void ProfilePresenter::save(const domain::RateProfile& profile, const QString& done) {
    m_services.tasks.write(
        this, [profile](app::Context& context) { return app::saveRateProfile(context, profile); },
        [this, done](const domain::Result<app::Saved<domain::RateProfile>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
            } else if (saved->conflict) {
                m_services.notifier.warn(
                    tr("Iemand anders wijzigde dit profiel; de lijst is ververst"));
                load();
            } else {
                m_services.notifier.done(done);
                Q_EMIT kept(saved->record.id);
            }
        },
        tr("Profiel bewaren"));
}

void ProfilePresenter::remove(domain::RateProfileId id) {
    const auto* profile = find(id);
    if (profile == nullptr) {
        return;
    }
    m_services.tasks.write(
        this,
        [gone = *profile](app::Context& context) { return app::deleteRateProfile(context, gone); },
        [this](const domain::Result<app::Saved<domain::RateProfile>>& removed) {
            if (!removed) {
                m_services.notifier.refused(removed.error());
                return;
            }
            if (removed->conflict) {
                m_services.notifier.warn(
                    tr("Iemand anders wijzigde dit profiel; de lijst is ververst"));
                load();
                return;
            }
            auto back = removed->record;
            back.id = {};
            back.version = 0;
            m_services.notifier.done(
                tr("Profiel „%1” verwijderd").arg(qs(back.name)),
                [this, back] { save(back, tr("Profiel „%1” is terug").arg(qs(back.name))); });
        },
        tr("Profiel verwijderen"));
}

} // namespace werkbalie::ui
