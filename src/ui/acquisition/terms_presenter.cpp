// A client's terms and pay scales between the window and the use cases.
#include "ui/acquisition/terms_presenter.h"

#include "ui/acquisition/terms_words.h"

namespace werkbalie::ui {

using domain::Result;

TermsPresenter::TermsPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (m_current.client.isValid() && (touches(changes, app::Entity::ClientTerms) ||
                                           touches(changes, app::Entity::PayScale))) {
            open(m_current.client);
        }
    });
}

void TermsPresenter::open(domain::ClientId client) {
    const auto request = m_latest.next();
    m_services.tasks.read(
        this, [client](app::Context& context) { return app::loadClientTerms(context, client); },
        [this, request](const Result<app::ClientTermsFile>& file) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!file) {
                m_services.notifier.refused(file.error());
                return;
            }
            m_current = *file;
            Q_EMIT opened(m_current);
        });
}

template <class Record>
void TermsPresenter::tell(const Result<app::Saved<Record>>& result, const QString& text) {
    if (!result) {
        m_services.notifier.refused(inWords(result.error()));
    } else if (result->conflict) {
        m_services.notifier.warn(TermsPresenter::tr(
            "Iemand anders heeft dit intussen gewijzigd; u ziet nu wat er bewaard is."));
        open(result->record.client);
    } else {
        m_services.notifier.done(text);
    }
}

void TermsPresenter::save(const domain::EmploymentTerms& terms) {
    m_services.tasks.write(
        this, [terms](app::Context& context) { return app::saveEmploymentTerms(context, terms); },
        [this](const Result<app::Saved<domain::EmploymentTerms>>& result) {
            tell(result, tr("Arbeidsvoorwaarden opgeslagen."));
        },
        tr("Arbeidsvoorwaarden opslaan"));
}

void TermsPresenter::save(const domain::PayScale& scale) {
    m_services.tasks.write(
        this, [scale](app::Context& context) { return app::savePayScale(context, scale); },
        [this](const Result<app::Saved<domain::PayScale>>& result) {
            tell(result, tr("Loonschaal opgeslagen."));
        },
        tr("Loonschaal opslaan"));
}

void TermsPresenter::tellRemoved(const Result<void>& result) {
    if (result) {
        m_services.notifier.done(tr("Verwijderd."));
    } else {
        m_services.notifier.refused(result.error());
        open(m_current.client); // what is stored by now
    }
}

void TermsPresenter::remove(const domain::EmploymentTerms& terms) {
    m_services.tasks.write(
        this, [terms](app::Context& context) { return app::removeEmploymentTerms(context, terms); },
        [this](const Result<void>& result) { tellRemoved(result); },
        tr("Arbeidsvoorwaarden verwijderen"));
}

void TermsPresenter::remove(const domain::PayScale& scale) {
    m_services.tasks.write(
        this, [scale](app::Context& context) { return app::removePayScale(context, scale); },
        [this](const Result<void>& result) { tellRemoved(result); }, tr("Loonschaal verwijderen"));
}

} // namespace werkbalie::ui
