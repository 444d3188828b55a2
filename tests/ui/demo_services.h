// A small demo agency in memory with somebody logged in, and what every page is given: what each
// desk to test at stands on.
#pragma once

#include "app/clock.h"
#include "app/demo/demo_agency.h"
#include "storage/database.h"
#include "ui/shell/services.h"

#include <memory>

namespace werkbalie::test {

struct DemoWish {
    std::string login; ///< one of the demo's four
    app::DemoOptions options = {};
    std::string location = ":memory:";
    std::shared_ptr<const std::vector<domain::Place>> places = {};
};

class DemoServices {
public:
    explicit DemoServices(const DemoWish& wish);

    [[nodiscard]] ui::Services& services() { return *m_services; }
    [[nodiscard]] app::Context context();
    /// What the status bar said last.
    [[nodiscard]] const QString& said() const { return m_said; }

private:
    app::FixedClock m_clock;
    domain::ParameterSet m_parameters;
    std::unique_ptr<storage::Database> m_database;
    ui::ChangeHub m_changes;
    std::unique_ptr<ui::TaskRunner> m_tasks;
    std::unique_ptr<ui::Preferences> m_preferences;
    ui::Notifier m_notifier;
    ui::Navigator m_navigator;
    std::unique_ptr<ui::Services> m_services;
    QString m_said;
};

/// As of Tuesday 24 November 2026.
[[nodiscard]] app::DemoOptions smallDemo(int candidates, int placements, int weeks);

/// What has the focus gets the keys, as at a real desk; the first may open an editor that takes
/// the rest.
void typeKeys(const QString& text);

} // namespace werkbalie::test
