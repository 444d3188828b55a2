// What went wrong below the rules: one sentence, one advice, one code that the log knows too.
#include "ui/shell/failure.h"

#include "storage/db/error.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>
#include <spdlog/spdlog.h>

namespace werkbalie::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

struct Words {
    QString summary;
    QString advice;
};

Words wordsFor(db::Fault fault) {
    switch (fault) {
    case db::Fault::Busy:
        return {tr("De database is bezet door een andere werkplek."),
                tr("Wacht even en probeer het opnieuw. Uw invoer staat nog op het scherm.")};
    case db::Fault::ConnectionLost:
        return {tr("De verbinding met de databaseserver is weggevallen."),
                tr("Controleer het netwerk en probeer het opnieuw. Wat niet bevestigd is, is niet "
                   "opgeslagen.")};
    case db::Fault::DiskFull:
        return {tr("De schijf is vol; er is niets opgeslagen."),
                tr("Maak ruimte vrij op de schijf van de database en sla opnieuw op.")};
    case db::Fault::ReadOnly:
        return {tr("De database is alleen te lezen."),
                tr("Vraag uw beheerder om schrijfrechten op het bestand en de map.")};
    case db::Fault::Corrupt:
        return {
            tr("Het databasebestand is beschadigd."),
            tr("Werk niet verder. Zet de laatste reservekopie terug (Beheer, Reservekopieën).")};
    case db::Fault::CannotOpen:
        return {tr("De database kan niet worden geopend."),
                tr("Controleer of het bestand of de server bestaat en of u erbij mag.")};
    case db::Fault::Unique:
    case db::Fault::ForeignKey:
    case db::Fault::Check:
    case db::Fault::NotNull:
        return {tr("De database weigert deze gegevens; er is niets opgeslagen."),
                tr("Ververs het scherm met F5 en probeer het opnieuw. Blijft het misgaan, geef dan "
                   "de code door.")};
    case db::Fault::Interrupted:
    case db::Fault::Other:
        break;
    }
    return {tr("Er ging iets mis in het programma; er is niets opgeslagen."),
            tr("Probeer het opnieuw. Blijft het misgaan, geef dan de code door aan uw beheerder.")};
}

QString newCode(const QString& kind) {
    const auto number = QRandomGenerator::global()->bounded(0x100000);
    return QStringLiteral("%1-%2").arg(kind).arg(number, 5, 16, QLatin1Char('0')).toUpper();
}

} // namespace

TaskFailure failureOf(const std::exception& error) {
    const auto* fault = dynamic_cast<const db::Error*>(&error);
    const auto kind =
        fault != nullptr ? QStringLiteral("DB%1").arg(qs(fault->code())) : QStringLiteral("WB");
    const auto words = wordsFor(fault != nullptr ? fault->fault() : db::Fault::Other);
    const auto code = newCode(kind);
    // The text of an exception may quote a value; only its kind goes into the log.
    spdlog::error("task failed: {} ({})", str(code), typeid(error).name());
    return {.code = code,
            .summary = words.summary,
            .advice = words.advice,
            .details = QString::fromLocal8Bit(error.what())};
}

TaskFailure failureOf(const domain::Refusal& refusal) {
    const auto code = newCode(QStringLiteral("DB"));
    spdlog::error("database refused: {} ({})", str(code), refusal.key);
    return {.code = code,
            .summary = language::sentenceOf(refusal),
            .advice = wordsFor(db::Fault::CannotOpen).advice,
            .details = qs(refusal.key)};
}

void showFailure(QWidget* parent, const TaskFailure& failure, const std::function<void()>& closed) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("failureDialog"));
    dialog->setWindowTitle(tr("Niet gelukt"));
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    const auto addText = [&](const QString& text) {
        auto* label = new QLabel(text, dialog);
        label->setWordWrap(true);
        label->setMinimumWidth(420);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
        return label;
    };
    auto font = dialog->font();
    font.setBold(true);
    addText(failure.summary)->setFont(font);
    addText(failure.advice);
    addText(tr("Code: %1").arg(failure.code))->setObjectName(QStringLiteral("failureCodeLabel"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Sluiten"));
    auto* copy = buttons->addButton(tr("Code en uitleg kopiëren"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, dialog, [failure] {
        QApplication::clipboard()->setText(
            QStringLiteral("%1\n%2\n%3").arg(failure.code, failure.summary, failure.details));
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, dialog, [closed] {
        if (closed) {
            closed();
        }
    });
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace werkbalie::ui
