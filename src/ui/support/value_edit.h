// Line edits that read what a Dutch user types and show it back in one way.
#pragma once

#include "domain/base/date.h"
#include "domain/base/rates.h"

#include <QLineEdit>
#include <optional>

namespace werkbalie::ui {

/// Base: keeps what was typed until it is understood; marks what is not.
class ValueEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit ValueEdit(QWidget* parent = nullptr);
    /// Empty counts as understood.
    [[nodiscard]] bool isUnderstood() const;

Q_SIGNALS:
    void valueEdited(); ///< the user changed the text, understood or not

protected:
    /// The text in its one notation, or nothing when it cannot be read.
    [[nodiscard]] virtual std::optional<QString> normalised(const QString& text) const = 0;
    void showText(const QString& text);

private:
    void judge();
};

/// Euro an hour: "15,27", "€ 15", "15.27".
class RateEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit RateEdit(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<domain::HourlyRate> rate() const;
    void setRate(std::optional<domain::HourlyRate> rate);

protected:
    [[nodiscard]] std::optional<QString> normalised(const QString& text) const override;
};

/// An amount in euro: "1.234,56".
class MoneyEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<domain::Money> money() const;
    void setMoney(std::optional<domain::Money> money);

protected:
    [[nodiscard]] std::optional<QString> normalised(const QString& text) const override;
};

/// A percentage, or any number with up to four decimals: "8,33".
class PercentEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit PercentEdit(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<domain::Percentage> percentage() const;
    void setPercentage(std::optional<domain::Percentage> percentage);

protected:
    [[nodiscard]] std::optional<QString> normalised(const QString& text) const override;
};

/// A whole number within bounds; empty when nothing is known.
class CountEdit final : public ValueEdit {
    Q_OBJECT
    Q_PROPERTY(int maximum READ maximum WRITE setMaximum)

public:
    explicit CountEdit(QWidget* parent = nullptr);
    [[nodiscard]] int maximum() const { return m_maximum; }
    void setMaximum(int maximum) { m_maximum = maximum; }
    [[nodiscard]] std::optional<int> count() const;
    void setCount(std::optional<int> count);

protected:
    [[nodiscard]] std::optional<QString> normalised(const QString& text) const override;

private:
    int m_maximum = 9999;
};

/// Hours a week or a day: "38", "7,5", "7:30".
class HoursEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit HoursEdit(QWidget* parent = nullptr);
    [[nodiscard]] std::optional<domain::Minutes> minutes() const;
    void setMinutes(std::optional<domain::Minutes> minutes);

protected:
    [[nodiscard]] std::optional<QString> normalised(const QString& text) const override;
};

} // namespace werkbalie::ui
