// Reads short dates and offers a calendar under Alt+Down.
#include "ui/support/date_edit.h"

#include "ui/support/qt_convert.h"

#include <QAction>
#include <QCalendarWidget>
#include <QIcon>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>
#include <array>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::days;

constexpr int kHalfYear = 183;

std::optional<domain::Date> readWord(const QString& word, domain::Date today) {
    if (word == "vandaag"_L1 || word == "nu"_L1) {
        return today;
    }
    if (word == "morgen"_L1) {
        return today + days(1);
    }
    if (word == "gisteren"_L1) {
        return today - days(1);
    }
    static const std::array<QString, 7> kDays{u"maandag"_s,   u"dinsdag"_s, u"woensdag"_s,
                                              u"donderdag"_s, u"vrijdag"_s, u"zaterdag"_s,
                                              u"zondag"_s};
    for (unsigned i = 0; word.size() >= 2 && i < kDays.size(); ++i) {
        if (kDays[i].startsWith(word)) {
            const int ahead = static_cast<int>((i + 1 + 7 - domain::isoWeekday(today)) % 7);
            return today + days(ahead == 0 ? 7 : ahead);
        }
    }
    return std::nullopt;
}

/// "24-11": this year's, or a neighbouring year's when that is nearer.
std::optional<domain::Date> readDayMonth(const QString& text, domain::Date today) {
    static const QRegularExpression pattern(u"^(\\d{1,2})[-/. ](\\d{1,2})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    for (const int year :
         {domain::yearOf(today), domain::yearOf(today) + 1, domain::yearOf(today) - 1}) {
        const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
        if (day.isValid() && std::abs((fromQDate(day) - today).count()) <= kHalfYear) {
            return fromQDate(day);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<domain::Date> readTypedDate(const QString& text, domain::Date today) {
    auto typed = text.trimmed().toLower();
    if (typed.size() > 3 && typed[0].isLetter() && typed[2] == u' ') {
        typed = typed.mid(3); // "di 24-11-2026", as tables show it
    }
    static const QRegularExpression relative(u"^([+-])(\\d{1,4})([dwm]?)$"_s);
    if (const auto match = relative.match(typed); match.hasMatch()) {
        const int sign = match.captured(1) == "-"_L1 ? -1 : 1;
        const int count = sign * match.captured(2).toInt();
        if (match.captured(3) == "m"_L1) {
            return domain::addMonths(today, count);
        }
        return today + days(match.captured(3) == "w"_L1 ? 7 * count : count);
    }
    if (const auto word = readWord(typed, today)) {
        return word;
    }
    if (const auto day = readDayMonth(typed, today)) {
        return day;
    }
    const auto parsed = domain::parseDutchDate(str(typed));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

DateEdit::DateEdit(QWidget* parent) : ValueEdit(parent), m_today(fromQDate(QDate::currentDate())) {
    setPlaceholderText(tr("dd-mm-jjjj"));
    setMaximumWidth(136);
    auto* calendar =
        addAction(QIcon::fromTheme(u"view-calendar-day"_s), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Kalender (Alt+pijl omlaag). Ook: 24-11, +7, ma, morgen"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
}

std::optional<domain::Date> DateEdit::date() const {
    return readTypedDate(text(), m_today);
}

void DateEdit::setDate(std::optional<domain::Date> date) {
    showText(date ? qs(domain::dutchDate(*date)) : QString());
}

std::optional<QString> DateEdit::normalised(const QString& text) const {
    const auto date = readTypedDate(text, m_today);
    return date ? std::optional(qs(domain::dutchDate(*date))) : std::nullopt;
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    ValueEdit::keyPressEvent(event);
}

void DateEdit::openCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setLocale(QLocale(QLocale::Dutch, QLocale::Netherlands));
    calendar->setSelectedDate(toQDate(date().value_or(m_today)));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate& day) {
        setDate(fromQDate(day));
        menu->close();
        Q_EMIT valueEdited();
    });
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace werkbalie::ui
