// The files follow what was kept: a letter that was not recorded is not written.
#include "ui/matching/answer_files.h"

#include "ui/matching/answer_all_dialog.h"
#include "ui/matching/interview_files.h"
#include "ui/support/qt_convert.h"

#include <QDir>
#include <QSaveFile>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

bool writeLetter(const QString& path, const QString& text) {
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

const app::RejectionDraft* addressOf(const app::ClosingPlan& plan, domain::ProposalId id) {
    const auto person = std::ranges::find_if(
        plan.people, [id](const app::ClosingPerson& each) { return each.row.proposal.id == id; });
    return person == plan.people.end() ? nullptr : &person->drafts.front();
}

void writeLetters(const std::vector<domain::Rejection>& told, const AnswerFiles& files,
                  AnsweredAll& done) {
    for (const auto& rejection : told) {
        const auto* address = addressOf(files.plan, rejection.proposal);
        if (rejection.how == domain::RejectionHow::Spoken || address == nullptr) {
            continue;
        }
        const app::ToldRejection letter{
            .proposal = rejection.proposal, .subject = rejection.subject, .text = rejection.text};
        const QString name = u"antwoord-%1.txt"_s.arg(rejection.proposal.value);
        if (writeLetter(QDir(files.folder).filePath(name), letterText(letter, *address))) {
            ++done.files;
        } else {
            done.filesMissing = true;
        }
    }
}

} // namespace

QString letterText(const app::ToldRejection& told, const app::RejectionDraft& to) {
    QStringList lines;
    if (!to.email.empty()) {
        lines << AnswerAllDialog::tr("Aan: %1").arg(qs(to.email));
    }
    lines << AnswerAllDialog::tr("Onderwerp: %1").arg(qs(told.subject)) << QString()
          << qs(told.text);
    return lines.join(u'\n');
}

domain::Result<AnsweredAll> answerAndWrite(app::Context& context, const app::Closing& closing,
                                           const AnswerFiles& files) {
    const auto closed = app::answerAll(context, closing);
    if (!closed) {
        return tl::unexpected(closed.error());
    }
    AnsweredAll done{.told = static_cast<int>(closed->told.size()),
                     .leftOut = closed->leftOut,
                     .cancelled = static_cast<int>(closed->cancelled.size())};
    const bool wanted = !closed->cancelled.empty() || (files.letters && done.told > 0);
    if (!wanted) {
        return done;
    }
    if (files.folder.isEmpty() || !QDir().mkpath(files.folder)) {
        done.filesMissing = true;
        return done;
    }
    for (const auto id : closed->cancelled) {
        const auto written = writeInterviewFiles(context, id, {.folder = files.folder});
        done.filesMissing = done.filesMissing || !written;
        done.files += written ? static_cast<int>(written->size()) : 0;
    }
    if (files.letters) {
        writeLetters(closed->told, files, done);
    }
    return done;
}

QString answeredText(const AnsweredAll& done, const QString& folder) {
    QStringList parts{AnswerAllDialog::tr("%n antwoorden vastgelegd", "", done.told)};
    if (done.cancelled > 0) {
        parts << AnswerAllDialog::tr("%n gesprekken geannuleerd", "", done.cancelled);
    }
    if (done.leftOut > 0) {
        parts << AnswerAllDialog::tr("%n nooit benaderd en zonder brief afgevallen", "",
                                     done.leftOut);
    }
    if (done.files > 0) {
        parts << AnswerAllDialog::tr("%n bestanden in %1", "", done.files)
                     .arg(QDir::toNativeSeparators(folder));
    }
    return parts.join(u"; "_s);
}

} // namespace werkbalie::ui
