// Reading and writing of rates, amounts, percentages, counts and hours.
#include "ui/support/value_edit.h"

#include "app/format_nl.h"
#include "domain/base/decimal.h"
#include "ui/support/qt_convert.h"

#include <QRegularExpression>
#include <QStyle>

namespace werkbalie::ui {
namespace {

std::optional<std::int64_t> decimalOf(const QString& text, int scale) {
    const auto units = domain::parseDutchDecimal(trimmed(text), scale);
    return units ? std::optional(*units) : std::nullopt;
}

QString dutch(std::int64_t units, int scale, int decimals) {
    return qs(app::dutchNumber(domain::formatDecimal(units, scale, decimals)));
}

/// "8,33" and "25": two decimals where they say something, up to four.
QString shortest(std::int64_t units, int scale, int fewest) {
    int decimals = scale;
    for (std::int64_t rest = units; decimals > fewest && rest % 10 == 0; rest /= 10) {
        --decimals;
    }
    return dutch(units, scale, decimals);
}

std::optional<domain::Minutes> minutesOf(const QString& text) {
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)$"));
    if (const auto match = clock.match(text.trimmed()); match.hasMatch()) {
        return domain::Minutes(match.captured(1).toInt() * 60 + match.captured(2).toInt());
    }
    const auto hundredths = decimalOf(text, 2);
    if (!hundredths || *hundredths < 0 || *hundredths > 100'000) {
        return std::nullopt;
    }
    return domain::Minutes((*hundredths * 60 + 50) / 100);
}

} // namespace

ValueEdit::ValueEdit(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textEdited, this, [this] {
        judge();
        Q_EMIT valueEdited();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto text = normalised(this->text()); text && !this->text().trimmed().isEmpty()) {
            showText(*text);
        }
    });
}

bool ValueEdit::isUnderstood() const {
    return text().trimmed().isEmpty() || normalised(text()).has_value();
}

void ValueEdit::showText(const QString& text) {
    if (text != this->text()) {
        setText(text);
    }
    judge();
}

void ValueEdit::judge() {
    const bool understood = isUnderstood();
    if (property("understood").toBool() != understood || !property("understood").isValid()) {
        setProperty("understood", understood);
        style()->unpolish(this);
        style()->polish(this);
        setToolTip(understood ? QString() : tr("Dit is niet te lezen; het wordt niet opgeslagen."));
    }
}

RateEdit::RateEdit(QWidget* parent) : ValueEdit(parent) {
    setAlignment(Qt::AlignRight);
    setPlaceholderText(tr("€ per uur"));
    setMaximumWidth(120);
}

std::optional<domain::HourlyRate> RateEdit::rate() const {
    const auto units = decimalOf(text(), domain::HourlyRate::kScale);
    return units ? std::optional(domain::HourlyRate::fromUnits(*units)) : std::nullopt;
}

void RateEdit::setRate(std::optional<domain::HourlyRate> rate) {
    showText(rate ? shortest(rate->units(), domain::HourlyRate::kScale, 2) : QString());
}

std::optional<QString> RateEdit::normalised(const QString& text) const {
    const auto units = decimalOf(text, domain::HourlyRate::kScale);
    return units && *units >= 0 ? std::optional(shortest(*units, domain::HourlyRate::kScale, 2))
                                : std::nullopt;
}

MoneyEdit::MoneyEdit(QWidget* parent) : ValueEdit(parent) {
    setAlignment(Qt::AlignRight);
    setMaximumWidth(140);
}

std::optional<domain::Money> MoneyEdit::money() const {
    const auto cents = decimalOf(text(), 2);
    return cents ? std::optional(domain::Money::fromCents(*cents)) : std::nullopt;
}

void MoneyEdit::setMoney(std::optional<domain::Money> money) {
    showText(money ? dutch(money->cents(), 2, 2) : QString());
}

std::optional<QString> MoneyEdit::normalised(const QString& text) const {
    const auto cents = decimalOf(text, 2);
    return cents ? std::optional(dutch(*cents, 2, 2)) : std::nullopt;
}

PercentEdit::PercentEdit(QWidget* parent) : ValueEdit(parent) {
    setAlignment(Qt::AlignRight);
    setMaximumWidth(120);
}

std::optional<domain::Percentage> PercentEdit::percentage() const {
    const auto units = decimalOf(text(), domain::Percentage::kScale);
    return units ? std::optional(domain::Percentage::fromUnits(*units)) : std::nullopt;
}

void PercentEdit::setPercentage(std::optional<domain::Percentage> percentage) {
    showText(percentage ? shortest(percentage->units(), domain::Percentage::kScale, 0) : QString());
}

std::optional<QString> PercentEdit::normalised(const QString& text) const {
    const auto units = decimalOf(text, domain::Percentage::kScale);
    return units && *units >= 0 ? std::optional(shortest(*units, domain::Percentage::kScale, 0))
                                : std::nullopt;
}

CountEdit::CountEdit(QWidget* parent) : ValueEdit(parent) {
    setAlignment(Qt::AlignRight);
    setMaximumWidth(96);
}

std::optional<int> CountEdit::count() const {
    const auto units = decimalOf(text(), 0);
    const bool fits = units && *units >= 0 && *units <= m_maximum;
    return fits ? std::optional(static_cast<int>(*units)) : std::nullopt;
}

void CountEdit::setCount(std::optional<int> count) {
    showText(count ? QString::number(*count) : QString());
}

std::optional<QString> CountEdit::normalised(const QString& text) const {
    const auto units = decimalOf(text, 0);
    const bool fits = units && *units >= 0 && *units <= m_maximum;
    return fits ? std::optional(QString::number(*units)) : std::nullopt;
}

HoursEdit::HoursEdit(QWidget* parent) : ValueEdit(parent) {
    setAlignment(Qt::AlignRight);
    setPlaceholderText(tr("uren"));
    setMaximumWidth(96);
}

std::optional<domain::Minutes> HoursEdit::minutes() const {
    return minutesOf(text());
}

void HoursEdit::setMinutes(std::optional<domain::Minutes> minutes) {
    showText(minutes ? qs(app::dutchHours(*minutes)) : QString());
}

std::optional<QString> HoursEdit::normalised(const QString& text) const {
    const auto minutes = minutesOf(text);
    return minutes ? std::optional(qs(app::dutchHours(*minutes))) : std::nullopt;
}

} // namespace werkbalie::ui
