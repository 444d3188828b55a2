// What is said names the day of the talk: it is what somebody has to tell two people.
#include "ui/matching/drop_step.h"

#include "app/format_nl.h"
#include "domain/matching/interview/dutch_time.h"
#include "ui/matching/interview_presenter.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QDir>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Result;

struct DropStep {
    Q_DECLARE_TR_FUNCTIONS(DropStep)
};

QString timesOf(const std::vector<domain::Interview>& talks) {
    QStringList times;
    for (const auto& talk : talks) {
        const auto start = domain::dutchTime(talk.startsAt);
        times << DropStep::tr("%1 om %2")
                     .arg(qs(app::dutchDay(start.day)), qs(domain::clockText(start.minute)));
    }
    return times.join(u", "_s);
}

QString folderOf(const Services& services) {
    return QDir::toNativeSeparators(interviewFolder(services.preferences));
}

} // namespace

Result<SteppedWithFiles> changeAndWrite(app::Context& context, const app::ProposalChange& change,
                                        const std::vector<domain::InterviewId>& talks,
                                        const InterviewFiles& files) {
    auto saved = app::changeProposal(context, change);
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    SteppedWithFiles done{.step = {std::move(*saved)}};
    if (!done.step.conflict && !talks.empty()) {
        const auto written = writeCancelled(context, talks, files);
        done.files = written.value_or(0);
        done.filesMissing = !written;
    }
    return done;
}

Result<SteppedWithFiles> takeBackAndWrite(app::Context& context, domain::ProposalId id,
                                          std::int64_t version, const InterviewFiles& files) {
    auto undone = app::undoStep(context, id, version);
    if (!undone) {
        return tl::unexpected(undone.error());
    }
    SteppedWithFiles done{.step = std::move(*undone)};
    for (const auto& talk : done.step.talksPlanned) {
        const auto written = writeInterviewFiles(context, talk.id, files);
        done.files += written ? static_cast<int>(written->size()) : 0;
        done.filesMissing = done.filesMissing || !written;
    }
    return done;
}

void tellChanged(Services& services, const SteppedWithFiles& done, const QString& said,
                 const Notifier::Undo& undo) {
    if (done.filesMissing) {
        services.notifier.warn(
            DropStep::tr("%1; het gesprek is geannuleerd, maar de annuleringen konden niet "
                         "in %2 worden bewaard.")
                .arg(said, folderOf(services)));
    } else if (done.files > 0) {
        services.notifier.done(
            DropStep::tr("%1; gesprek geannuleerd, %n annuleringen bewaard in %2", "", done.files)
                .arg(said, folderOf(services)),
            undo);
    } else {
        services.notifier.done(said, undo);
    }
}

void tellTakenBack(Services& services, const SteppedWithFiles& done, const QString& said) {
    QString text = said;
    const auto& step = done.step;
    if (!step.talksPlanned.empty()) {
        text = DropStep::tr("%1; het gesprek op %2 staat weer gepland")
                   .arg(said, timesOf(step.talksPlanned));
    }
    if (!step.talksCancelled.empty()) {
        services.notifier.warn(
            DropStep::tr("%1; het gesprek op %2 blijft geannuleerd: die tijd is voorbij of "
                         "bezet. Plan een nieuw gesprek met Ctrl+Shift+U.")
                .arg(text, timesOf(step.talksCancelled)));
    } else if (done.filesMissing) {
        services.notifier.warn(
            DropStep::tr("%1, maar de uitnodigingen konden niet in %2 worden bewaard.")
                .arg(text, folderOf(services)));
    } else if (!step.talksPlanned.empty()) {
        services.notifier.done(DropStep::tr("%1. Nieuwe uitnodigingen (.ics) staan in %2.")
                                   .arg(text, folderOf(services)));
    } else {
        services.notifier.done(said);
    }
}

} // namespace werkbalie::ui
