// The Dutch words of the leave ledger.
#include "ui/administration/leave_words.h"

#include "app/format_nl.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>

namespace werkbalie::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

} // namespace

QString word(domain::LeaveKind kind) {
    using K = domain::LeaveKind;
    switch (kind) {
    case K::Statutory:
        return tr("Wettelijk verlof");
    case K::Extra:
        return tr("Bovenwettelijk verlof");
    case K::Adv:
        return tr("Adv");
    case K::TimeForTime:
        return tr("Tijd voor tijd");
    case K::HolidayAllowance:
        return tr("Vakantiegeld");
    case K::YearEnd:
        return tr("Eindejaarsuitkering");
    case K::ChoiceBudget:
        return tr("Keuzebudget");
    case K::PublicHoliday:
        return tr("Feestdagenreservering");
    case K::ShortLeave:
        return tr("Reservering kort verzuim");
    }
    return {};
}

QString word(domain::LeaveEvent event) {
    using V = domain::LeaveEvent;
    switch (event) {
    case V::Accrual:
        return tr("Opbouw");
    case V::Use:
        return tr("Opname");
    case V::Payout:
        return tr("Uitbetaling");
    case V::Expiry:
        return tr("Verval");
    case V::Correction:
        return tr("Correctie");
    case V::Opening:
        return tr("Beginsaldo");
    }
    return {};
}

QString sourceText(const domain::LeaveLine& line) {
    using S = domain::LeaveSource;
    const QString week = line.week ? qs(line.week->toString()) : QString();
    switch (line.source) {
    case S::WeeklyRun:
        return tr("Weekrun %1").arg(week);
    case S::Timesheet:
        return tr("Uren %1").arg(week);
    case S::Hand:
        return tr("Met de hand");
    case S::ExpiryRule:
        return tr("Vervalregel");
    }
    return {};
}

QString leaveText(domain::LeaveKind kind, std::int64_t amount) {
    if (amount == 0) {
        return {};
    }
    return domain::unitOf(kind) == domain::LeaveUnit::Money
               ? qs(app::dutchMoney(domain::Money::fromCents(amount)))
               : qs(domain::leaveAmountText(kind, amount));
}

QString expiryText(domain::Date expires) {
    return expires == domain::kNeverExpires ? QString() : qs(domain::dutchDate(expires));
}

QString monthName(int month, QLocale::FormatType format) {
    const bool english = language::current() == app::Language::English;
    return QLocale(english ? QLocale::English : QLocale::Dutch).standaloneMonthName(month, format);
}

} // namespace werkbalie::ui
