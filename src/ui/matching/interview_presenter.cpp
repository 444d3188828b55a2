// The step first, its papers after it: papers that cannot be written undo nothing.
#include "ui/matching/interview_presenter.h"

#include "ui/matching/interview_files.h"
#include "ui/matching/saved_papers.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QWidget>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Interview;
using domain::Result;

struct Planned {
    std::size_t count = 0;
    QStringList files = {};
    bool filesMissing = false;
};

Result<Planned> planAndWrite(app::Context& context, const app::InterviewPlan& plan,
                             const InterviewFiles& files) {
    const auto interviews = app::planInterviews(context, plan);
    if (!interviews) {
        return tl::unexpected(interviews.error());
    }
    Planned planned{.count = interviews->size()};
    for (const Interview& interview : *interviews) {
        if (files.folder.isEmpty()) {
            continue;
        }
        const auto written = writeInterviewFiles(context, interview.id, files);
        planned.filesMissing = planned.filesMissing || !written;
        planned.files += written.value_or(QStringList());
    }
    return planned;
}

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

} // namespace

QString word(domain::InterviewState state) {
    switch (state) {
    case domain::InterviewState::Planned:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Gepland"));
    case domain::InterviewState::Held:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Geweest"));
    case domain::InterviewState::Cancelled:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Geannuleerd"));
    }
    return {};
}

QString word(domain::InterviewChoice choice) {
    switch (choice) {
    case domain::InterviewChoice::Open:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Nog niet gekozen"));
    case domain::InterviewChoice::NextRound:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Tweede gesprek"));
    case domain::InterviewChoice::Offer:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Opdrachtgever wil deze kandidaat"));
    case domain::InterviewChoice::ClientDeclined:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Opdrachtgever ziet ervan af"));
    case domain::InterviewChoice::CandidateDeclined:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Kandidaat ziet ervan af"));
    case domain::InterviewChoice::NoShow:
        return tr(QT_TRANSLATE_NOOP("werkbalie::ui", "Kandidaat is niet verschenen"));
    }
    return {};
}

QString interviewFolder(const Preferences& preferences) {
    const auto kept = preferences.value(u"interview.folder"_s).toString();
    return !kept.isEmpty() && QDir(kept).exists()
               ? kept
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

InterviewPresenter::InterviewPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {}

void InterviewPresenter::judge(const app::InterviewPlan& plan) {
    const auto request = m_latest.next();
    m_services.tasks.read(
        this, [plan](app::Context& context) { return app::interviewFindings(context, plan); },
        [this, request](const Result<domain::Findings>& findings) {
            if (findings && m_latest.isCurrent(request)) {
                Q_EMIT judged(*findings);
            }
        });
}

void InterviewPresenter::judge(const Interview& interview) {
    Q_EMIT judged(domain::checkInterview(interview, m_services.clock.now()));
}

void InterviewPresenter::plan(const app::InterviewPlan& plan, const InterviewFiles& files) {
    m_services.tasks.write(
        this, [plan, files](app::Context& context) { return planAndWrite(context, plan, files); },
        [this, folder = files.folder](const Result<Planned>& planned) {
            if (!planned) {
                m_services.notifier.refused(planned.error());
                return;
            }
            const auto said = planned->count == 1 ? tr("Gesprek gepland")
                                                  : tr("%1 gesprekken gepland").arg(planned->count);
            if (planned->filesMissing) {
                m_services.notifier.warn(
                    tr("De gesprekken staan gepland, maar de uitnodigingen konden niet in %1 "
                       "worden bewaard. Bewaar ze opnieuw in de lijst met gesprekken.")
                        .arg(QDir::toNativeSeparators(folder)));
            } else {
                m_services.notifier.done(said);
            }
            Q_EMIT done();
            if (!planned->filesMissing) {
                showPlanned(said, planned->files, folder);
            }
        });
}

/// Beside the window that planned them, which closes now.
void InterviewPresenter::showPlanned(const QString& said, const QStringList& files,
                                     const QString& folder) {
    const auto* planner = qobject_cast<QWidget*>(parent());
    if (files.isEmpty() || planner == nullptr || planner->parentWidget() == nullptr) {
        return;
    }
    showSaved(planner->parentWidget(),
              {.title = said,
               .text = tr("Uitnodigingen voor opdrachtgever en kandidaat en de "
                          "voorbereidingsbladen staan klaar om te versturen:") +
                       u"\n\n"_s + files.join(u'\n'),
               .folder = folder});
}

void InterviewPresenter::change(const Interview& interview, const InterviewFiles& files) {
    take([interview](app::Context& context) { return app::changeInterview(context, interview); },
         tr("Gesprek gewijzigd"), files);
}

void InterviewPresenter::cancel(const app::InterviewCancel& move, const InterviewFiles& files) {
    take([move](app::Context& context) { return app::cancelInterview(context, move); },
         tr("Gesprek geannuleerd"), files);
}

void InterviewPresenter::confirm(domain::InterviewId id, std::int64_t version) {
    take([id,
          version](app::Context& context) { return app::confirmInterview(context, id, version); },
         tr("Kandidaat heeft bevestigd"), {});
}

void InterviewPresenter::conclude(const app::InterviewOutcome& outcome) {
    take([outcome](app::Context& context) { return app::recordOutcome(context, outcome); },
         tr("Uitkomst vastgelegd"), {});
}

void InterviewPresenter::take(const Step& step, const QString& said, const InterviewFiles& files) {
    struct Taken {
        bool conflict = false;
        bool filesMissing = false;
    };
    m_services.tasks.write(
        this,
        [step, files](app::Context& context) -> Result<Taken> {
            const auto saved = step(context);
            if (!saved) {
                return tl::unexpected(saved.error());
            }
            Taken taken{.conflict = saved->conflict};
            taken.filesMissing = !saved->conflict && !files.folder.isEmpty() &&
                                 !writeInterviewFiles(context, saved->record.id, files);
            return taken;
        },
        [this, said, folder = files.folder](const Result<Taken>& taken) {
            if (!taken) {
                m_services.notifier.refused(taken.error());
                return;
            }
            if (taken->conflict) {
                m_services.notifier.warn(tr("Iemand anders heeft dit gesprek intussen gewijzigd. "
                                            "Kijk opnieuw en kies dan."));
            } else if (taken->filesMissing) {
                m_services.notifier.warn(
                    tr("%1, maar de uitnodigingen konden niet in %2 worden bewaard.")
                        .arg(said, QDir::toNativeSeparators(folder)));
            } else {
                m_services.notifier.done(said);
            }
            Q_EMIT done();
        });
}

void InterviewPresenter::writeFiles(domain::InterviewId id, const InterviewFiles& wanted) {
    m_services.tasks.read(
        this,
        [id, wanted](app::Context& context) { return writeInterviewFiles(context, id, wanted); },
        [this, folder = wanted.folder](const Result<QStringList>& files) {
            if (files) {
                m_services.notifier.done(tr("%1 bestanden bewaard in %2")
                                             .arg(files->size())
                                             .arg(QDir::toNativeSeparators(folder)));
            } else {
                m_services.notifier.refused(files.error());
            }
        });
}

} // namespace werkbalie::ui
