// The only way the program asks what time it is, so that tests can answer.
#pragma once

#include "domain/base/date.h"

namespace werkbalie::app {

/// The calendar day in the Netherlands (UTC+1, in summer UTC+2), whatever the machine's time zone.
[[nodiscard]] domain::Date calendarDayInNetherlands(domain::Instant moment);

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual domain::Instant now() const = 0;
    [[nodiscard]] virtual domain::Date today() const = 0; ///< local day in the Netherlands
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] domain::Instant now() const override;
    [[nodiscard]] domain::Date today() const override;
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(domain::Instant now) : m_now(now) {}
    [[nodiscard]] domain::Instant now() const override { return m_now; }
    [[nodiscard]] domain::Date today() const override { return calendarDayInNetherlands(m_now); }
    void advance(std::chrono::seconds by) { m_now += by; }

private:
    domain::Instant m_now;
};

} // namespace werkbalie::app
