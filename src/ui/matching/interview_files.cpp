// Two interviews at the same time get a number behind their name.
#include "ui/matching/interview_files.h"

#include "documents/preparation_pdf.h"
#include "exchange/icalendar.h"
#include "ui/support/qt_convert.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Result;

Result<void> writeText(const QString& path, const std::string& text) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(text.data(), static_cast<qint64>(text.size())) !=
            static_cast<qint64>(text.size()) ||
        !file.commit()) {
        return domain::refuse("file.not_writable", str(path));
    }
    return {};
}

/// "gesprek-2026-12-01-0930-12": the number of the interview keeps those at one time apart.
QString baseName(const app::PreparationSheet& sheet, domain::InterviewId id) {
    QString name = documents::preparationFileName(sheet);
    return u"%1-%2"_s.arg(name.chopped(4)).arg(id.value);
}

} // namespace

Result<QStringList> writeInterviewFiles(app::Context& context, domain::InterviewId id,
                                        const InterviewFiles& wanted) {
    const auto sheet = app::preparationSheet(context, id, wanted.language);
    const auto invitations = app::invitationsOf(context, id, wanted.language);
    if (!sheet || !invitations) {
        return tl::unexpected(!sheet ? sheet.error() : invitations.error());
    }
    if (!QDir().mkpath(wanted.folder)) {
        return domain::refuse("file.not_writable", str(wanted.folder));
    }
    const QDir folder(wanted.folder);
    const QString base = baseName(*sheet, id);
    QStringList written;
    bool cancelled = false;
    for (const app::Invitation& invitation : *invitations) {
        cancelled = invitation.method == domain::CalendarMethod::Cancel;
        const QString about =
            invitation.reference.empty() ? base : base + u'-' + qs(invitation.reference);
        const QString name =
            about + (invitation.party == app::InvitedParty::Client ? u"-opdrachtgever.ics"_s
                                                                   : u"-kandidaat.ics"_s);
        const auto kept = writeText(folder.filePath(name),
                                    exchange::writeInvitation(invitation.method, invitation.event));
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        written << name;
    }
    if (!cancelled) {
        const QString name = base + u"-voorbereiding.pdf"_s;
        const auto kept = documents::writePreparationPdf(
            *sheet, std::filesystem::path(folder.filePath(name).toStdU16String()));
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        written << name;
    }
    return written;
}

Result<int> writeCancelled(app::Context& context, const std::vector<domain::InterviewId>& ids,
                           const InterviewFiles& wanted) {
    int count = 0;
    for (const auto id : ids) {
        const auto file = app::loadInterview(context, id);
        if (!file) {
            return tl::unexpected(file.error());
        }
        if (file->row.interview.state != domain::InterviewState::Cancelled) {
            continue; // the step was refused
        }
        const auto written = writeInterviewFiles(context, id, wanted);
        if (!written) {
            return tl::unexpected(written.error());
        }
        count += static_cast<int>(written->size());
    }
    return count;
}

QComboBox* makeLanguageBox(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(QCoreApplication::translate("werkbalie::ui", "Taal"));
    box->addItem(QCoreApplication::translate("werkbalie::ui", "Nederlands"),
                 static_cast<int>(domain::LetterLanguage::Dutch));
    box->addItem(QCoreApplication::translate("werkbalie::ui", "Engels"),
                 static_cast<int>(domain::LetterLanguage::English));
    return box;
}

domain::LetterLanguage chosenLanguage(const QComboBox& box) {
    return static_cast<domain::LetterLanguage>(box.currentData().toInt());
}

} // namespace werkbalie::ui
