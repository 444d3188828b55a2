// How hours, states and hour types read on screen.
#include "ui/administration/hours_text.h"

#include "app/format_nl.h"
#include "domain/base/dutch_clock.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {

namespace {
QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}
QString clock(int minute) {
    return QStringLiteral("%1:%2").arg(minute / 60 % 24).arg(minute % 60, 2, 10, QLatin1Char('0'));
}
} // namespace

QString hourTypeText(domain::HourType type) {
    switch (type) {
    case domain::HourType::Regular:
        return tr("Gewerkt");
    case domain::HourType::Overtime:
        return tr("Overwerk");
    case domain::HourType::Shift:
        return tr("Ploegendienst");
    case domain::HourType::Travel:
        return tr("Reistijd");
    case domain::HourType::StandBy:
        return tr("Wachtdienst");
    case domain::HourType::Leave:
        return tr("Verlof");
    case domain::HourType::Sickness:
        return tr("Ziek");
    case domain::HourType::PublicHoliday:
        return tr("Feestdag");
    case domain::HourType::ShortLeave:
        return tr("Kort verzuim");
    case domain::HourType::Idle:
        return tr("Leegloop");
    case domain::HourType::CancelledCall:
        return tr("Afgezegde oproep");
    case domain::HourType::TimeForTime:
        return tr("Tijd voor tijd");
    }
    return {};
}

QString proofKindText(domain::ProofKind kind) {
    switch (kind) {
    case domain::ProofKind::SignedPaper:
        return tr("Getekend urenbriefje");
    case domain::ProofKind::PortalFile:
        return tr("Bestand uit het portaal");
    case domain::ProofKind::Email:
        return tr("E-mail");
    case domain::ProofKind::Agency:
        return tr("Door het bureau vastgesteld");
    }
    return {};
}

QString proofText(const domain::HoursProof& proof) {
    const QString who =
        proof.kind == domain::ProofKind::Agency ? tr("%1 door %2, %3") : tr("%1 van %2, %3");
    return who.arg(proofKindText(proof.kind), qs(proof.approvedBy),
                   qs(domain::dutchDate(proof.approvedOn)));
}

QString acceptedText(const domain::Acceptance& acceptance) {
    return tr("✓ aanvaard door %1: %2").arg(qs(acceptance.acceptedBy), qs(acceptance.reason));
}

QString marksText(domain::WorkMarks marks) {
    QStringList words;
    for (const auto kind : marks.kinds()) {
        words << qs(std::string(domain::markWord(kind)));
    }
    return words.join(QStringLiteral(", "));
}

QString marksSign(domain::WorkMarks marks) {
    QString sign;
    for (const auto kind : marks.kinds()) {
        sign += (sign.isEmpty() ? QStringLiteral("#") : QString()) +
                QLatin1Char(domain::markWord(kind).front());
    }
    return sign;
}

QString entryText(const domain::TimeEntry& entry) {
    QString text = hourTypeText(entry.type);
    if (entry.payPercentage.units() != 1'000'000) {
        text += QStringLiteral(" %1 %").arg(entry.payPercentage.units() / 10'000);
    }
    text += QStringLiteral(": ") + qs(app::dutchHours(entry.worked));
    if (entry.startMinute && entry.endMinute) {
        text += QStringLiteral(" (%1–%2)").arg(clock(*entry.startMinute), clock(*entry.endMinute));
    }
    if (!entry.marks.isEmpty()) {
        text += QStringLiteral(", ") + marksText(entry.marks);
    }
    if (entry.correction) {
        text += QStringLiteral(" — ") + tr("correctie");
    }
    return text;
}

QString dayHeader(domain::Date day) {
    static const char* const kDays[] = {
        QT_TRANSLATE_NOOP("werkbalie::ui", "ma"), QT_TRANSLATE_NOOP("werkbalie::ui", "di"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "wo"), QT_TRANSLATE_NOOP("werkbalie::ui", "do"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "vr"), QT_TRANSLATE_NOOP("werkbalie::ui", "za"),
        QT_TRANSLATE_NOOP("werkbalie::ui", "zo")};
    const auto date = qs(domain::dutchDate(day));
    return QStringLiteral("%1 %2").arg(tr(kDays[domain::isoWeekday(day) - 1]), date.left(5));
}

domain::Result<domain::IsoWeek> readTypedWeek(const QString& text, domain::IsoWeek current) {
    const auto parts = text.trimmed()
                           .toUpper()
                           .remove(QLatin1Char('W'))
                           .split(QLatin1Char('-'), Qt::SkipEmptyParts);
    const int week = parts.isEmpty() ? 0 : parts.back().toInt();
    const int year = parts.size() == 2 ? parts.front().toInt() : current.year();
    return domain::IsoWeek::make(year, week);
}

QString momentText(domain::Instant moment) {
    const auto clock = domain::clockAt(std::chrono::floor<domain::Minutes>(moment));
    return qs(domain::dutchDate(clock.day)) + QLatin1Char(' ') + qs(domain::timeText(clock.minute));
}

} // namespace werkbalie::ui
