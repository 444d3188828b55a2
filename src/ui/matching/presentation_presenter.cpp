// Judges after a pause in the typing; what is judged and drawn is always the draft of now.
#include "ui/matching/presentation_presenter.h"

#include "documents/presentation_pdf.h"
#include "ui/support/qt_convert.h"

#include <QDir>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Result;

constexpr int kPause = 200;

/// The letter is sent, even when its file cannot be written: that is told apart.
Result<SentLetter> sendAndWrite(app::Context& context, const app::PresentationDraft& draft,
                                const QString& folder) {
    const auto sent = app::sendPresentation(context, draft);
    if (!sent) {
        return tl::unexpected(sent.error());
    }
    SentLetter outcome{.number = qs(sent->document.number),
                       .mail = documents::presentationMail(sent->document)};
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        const QString file = QDir(folder).filePath(documents::presentationFileName(sent->document));
        if (documents::writePresentationPdf(sent->document,
                                            std::filesystem::path(file.toStdU16String()))) {
            outcome.file = file;
        }
    }
    return outcome;
}

} // namespace

PresentationPresenter::PresentationPresenter(Services& services, app::PresentationStart start,
                                             QObject* parent)
    : QObject(parent), m_services(services), m_start(std::move(start)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PresentationPresenter::judge);
    judge();
}

void PresentationPresenter::edited() {
    m_pause.start();
    Q_EMIT changed();
}

void PresentationPresenter::setCandidate(std::size_t index, app::PresentedDraft candidate) {
    m_start.draft.candidates.at(index) = std::move(candidate);
    edited();
}

void PresentationPresenter::setContact(std::optional<domain::ContactId> contact) {
    m_start.draft.contact = contact;
    edited();
}

void PresentationPresenter::setTexts(const std::string& introduction, const std::string& closing) {
    m_start.draft.introduction = introduction;
    m_start.draft.closing = closing;
    edited();
}

void PresentationPresenter::setLanguage(domain::LetterLanguage language) {
    auto& draft = m_start.draft;
    const auto& consultant = m_services.user.displayName;
    const auto before = app::standardTexts(draft, m_start.occupation, consultant);
    draft.language = language;
    const auto after = app::standardTexts(draft, m_start.occupation, consultant);
    draft.introduction =
        draft.introduction == before.introduction ? after.introduction : draft.introduction;
    draft.closing = draft.closing == before.closing ? after.closing : draft.closing;
    for (std::size_t i = 0; i < draft.candidates.size(); ++i) {
        takeReasons(i);
    }
    Q_EMIT textsReplaced();
    edited();
}

void PresentationPresenter::takeReasons(std::size_t index) {
    m_services.tasks.read(
        this,
        [draft = m_start.draft, index](app::Context& context) {
            return app::presentationReasons(context, draft, index);
        },
        [this, index](const Result<std::string>& reasons) {
            if (!reasons) {
                m_services.notifier.refused(reasons.error());
                return;
            }
            m_start.draft.candidates.at(index).reasons = *reasons;
            Q_EMIT textsReplaced();
            edited();
        });
}

void PresentationPresenter::add(domain::CandidateId candidate) {
    const auto has = [candidate](const app::PresentedDraft& each) {
        return each.candidate == candidate;
    };
    if (std::ranges::any_of(m_start.draft.candidates, has)) {
        return;
    }
    m_services.tasks.read(
        this,
        [vacancy = m_start.draft.vacancy, candidate,
         language = m_start.draft.language](app::Context& context) {
            return app::startPresentation(context, vacancy, {candidate}, language);
        },
        [this, has](Result<app::PresentationStart> added) {
            if (!added) {
                m_services.notifier.refused(added.error());
                return;
            }
            if (std::ranges::any_of(m_start.draft.candidates, has)) {
                return;
            }
            const auto before = m_start.draft.candidates.size();
            m_start.draft.candidates.push_back(std::move(added->draft.candidates.front()));
            m_start.candidates.push_back(std::move(added->candidates.front()));
            recount(before);
        });
}

void PresentationPresenter::remove(std::size_t index) {
    const auto before = m_start.draft.candidates.size();
    if (before < 2 || index >= before) {
        return;
    }
    m_start.draft.candidates.erase(m_start.draft.candidates.begin() +
                                   static_cast<std::ptrdiff_t>(index));
    m_start.candidates.erase(m_start.candidates.begin() + static_cast<std::ptrdiff_t>(index));
    recount(before);
}

void PresentationPresenter::recount(std::size_t before) {
    auto& draft = m_start.draft;
    const auto& consultant = m_services.user.displayName;
    app::PresentationDraft counted = draft;
    counted.candidates.resize(before);
    const auto old = app::standardTexts(counted, m_start.occupation, consultant);
    if (draft.introduction == old.introduction) {
        draft.introduction = app::standardTexts(draft, m_start.occupation, consultant).introduction;
    }
    Q_EMIT peopleChanged();
    Q_EMIT textsReplaced();
    edited();
}

void PresentationPresenter::judge() {
    const auto request = m_latest.next();
    m_services.tasks.read(
        this,
        [draft = m_start.draft](app::Context& context) {
            return app::presentationFindings(context, draft);
        },
        [this, request](Result<domain::Findings> findings) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!findings) {
                m_services.notifier.refused(findings.error());
                return;
            }
            m_findings = std::move(*findings);
            Q_EMIT judged();
        });
}

void PresentationPresenter::send(const QString& folder) {
    if (m_sending) {
        return;
    }
    m_sending = true;
    m_services.tasks.write(
        this,
        [draft = m_start.draft, folder](app::Context& context) {
            return sendAndWrite(context, draft, folder);
        },
        [this, folder](const Result<SentLetter>& outcome) {
            m_sending = false;
            if (!outcome) {
                m_services.notifier.refused(outcome.error());
                judge();
                return;
            }
            if (!folder.isEmpty() && outcome->file.isEmpty()) {
                m_services.notifier.warn(tr("De voordracht is verstuurd, maar de PDF kon niet in "
                                            "%1 worden bewaard. Bewaar haar opnieuw bij "
                                            "‘Voordrachten en gesprekken’.")
                                             .arg(QDir::toNativeSeparators(folder)));
            } else {
                m_services.notifier.done(tr("Voordracht %1 verstuurd").arg(outcome->number));
            }
            Q_EMIT sent(*outcome);
        });
}

} // namespace werkbalie::ui
