// How long work tells how far it is and hears that it should stop.
#pragma once

#include <cstdint>

namespace werkbalie::app {

class Progress {
public:
    virtual ~Progress() = default;
    virtual void step(std::int64_t done, std::int64_t total) = 0;
    [[nodiscard]] virtual bool stopRequested() const = 0;
};

/// For callers that neither show progress nor stop.
class NoProgress final : public Progress {
public:
    void step(std::int64_t, std::int64_t) override {}
    [[nodiscard]] bool stopRequested() const override { return false; }
};

} // namespace werkbalie::app
