// Users, branches, the agency, places, backup and verification.
#include "ui/settings/settings_presenter.h"

#include "exchange/geonames.h"
#include "exchange/text_file.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

using domain::Result;

namespace {

struct UsersAndBranches {
    std::vector<domain::User> users;
    std::vector<domain::Branch> branches;
};

Result<UsersAndBranches> readUsers(app::Context& context) {
    const auto users = app::listUsers(context);
    if (!users) {
        return tl::unexpected(users.error());
    }
    const auto branches = app::listBranches(context);
    if (!branches) {
        return tl::unexpected(branches.error());
    }
    return UsersAndBranches{*users, *branches};
}

Result<std::int64_t> readPlaces(app::Context& context, const std::filesystem::path& file) {
    const auto bytes = exchange::readWholeFile(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto places = exchange::readPostalCodes(*bytes);
    if (!places) {
        return tl::unexpected(places.error());
    }
    return app::importPlaces(context, *places);
}

} // namespace

SettingsPresenter::SettingsPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::User)) {
            loadUsers();
        }
    });
}

void SettingsPresenter::loadUsers() {
    m_services.tasks.read(
        this, [](app::Context& context) { return readUsers(context); },
        [this](const Result<UsersAndBranches>& loaded) {
            if (!loaded) {
                m_services.notifier.refused(loaded.error());
                return;
            }
            m_branches = loaded->branches;
            Q_EMIT usersLoaded(loaded->users);
        },
        tr("Gebruikers laden"));
}

void SettingsPresenter::saveUser(const domain::User& user, const std::string& newPassword) {
    m_services.tasks.write(
        this,
        [user, newPassword](app::Context& context) {
            return app::saveUser(context, user, newPassword);
        },
        [this](const Result<app::Saved<domain::User>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
                return;
            }
            if (saved->conflict) {
                m_services.notifier.warn(tr("Iemand anders heeft deze gebruiker intussen "
                                            "gewijzigd; er is niets bewaard."));
                return;
            }
            m_services.notifier.done(tr("Gebruiker opgeslagen."));
        },
        tr("Gebruiker opslaan"));
}

void SettingsPresenter::loadAgency() {
    m_services.tasks.read(
        this, [](app::Context& context) { return app::loadAgency(context.database); },
        [this](const Result<std::optional<domain::Agency>>& agency) {
            if (agency && *agency) {
                Q_EMIT agencyLoaded(**agency);
            }
        });
}

void SettingsPresenter::saveAgency(const domain::Agency& agency) {
    m_services.tasks.write(
        this, [agency](app::Context& context) { return app::saveAgency(context, agency); },
        [this](const Result<app::Saved<domain::Agency>>& saved) {
            if (!saved) {
                m_services.notifier.refused(saved.error());
                return;
            }
            if (saved->conflict) {
                m_services.notifier.warn(
                    tr("Iemand anders heeft dit intussen gewijzigd; u ziet nu wat er bewaard is."));
            } else {
                m_services.notifier.done(tr("Bureaugegevens opgeslagen."));
            }
            Q_EMIT agencyLoaded(saved->record);
        },
        tr("Bureau opslaan"));
}

void SettingsPresenter::importPlaces(const std::filesystem::path& file) {
    m_services.tasks.write(
        this, [file](app::Context& context) { return readPlaces(context, file); },
        [this](const Result<std::int64_t>& count) {
            if (!count) {
                m_services.notifier.refused(count.error());
                return;
            }
            m_services.notifier.done(
                tr("%1 plaatsen ingelezen; afstanden gaan nu per postcode.").arg(*count));
        },
        tr("Plaatsen inlezen"));
}

void SettingsPresenter::backUp(const std::filesystem::path& target) {
    m_services.tasks.read(
        this,
        [target](app::Context& context, app::Progress& progress) {
            return app::backUp(context, target, progress);
        },
        [this, target](const Result<void>& done) {
            if (!done) {
                m_services.notifier.refused(done.error());
                return;
            }
            m_services.notifier.done(
                tr("Reservekopie gemaakt en gecontroleerd: %1").arg(qs(target.string())));
        },
        tr("Reservekopie maken"));
}

void SettingsPresenter::verify() {
    m_services.tasks.read(
        this, [](app::Context& context) { return app::verify(context); },
        [this](const Result<domain::Findings>& findings) {
            if (!findings) {
                m_services.notifier.refused(findings.error());
                return;
            }
            if (findings->empty()) {
                m_services.notifier.done(tr("Controle klaar: alles klopt."));
            }
            Q_EMIT verified(*findings);
        },
        tr("Database controleren"));
}

} // namespace werkbalie::ui
