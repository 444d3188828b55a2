// Keeps record windows by what they show.
#include "ui/shell/record_windows.h"

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

RecordWindow::Kind kindOf(app::Entity entity) {
    if (entity == app::Entity::Candidate) {
        return {entity, u"candidate"_s, RecordWindows::tr("Kandidaat")};
    }
    if (entity == app::Entity::Vacancy) {
        return {entity, u"vacancy"_s, RecordWindows::tr("Vacature")};
    }
    if (entity == app::Entity::Client) {
        return {entity, u"client"_s, RecordWindows::tr("Relatie")};
    }
    return {entity, u"placement"_s, RecordWindows::tr("Plaatsing")};
}

} // namespace

RecordWindows::~RecordWindows() {
    for (const auto& [key, window] : m_windows) {
        delete window;
    }
}

RecordWindow* RecordWindows::open(app::Entity entity, std::int64_t id, const MakeForm& make) {
    auto& window = m_windows[{entity, id}];
    if (!window) {
        window = new RecordWindow(m_services, kindOf(entity), [&](QWidget* parent) {
            return make(m_services, entity, parent);
        });
        window->openRecord(id);
    }
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

std::vector<RecordWindow*> RecordWindows::windows() const {
    std::vector<RecordWindow*> open;
    for (const auto& [key, window] : m_windows) {
        if (window) {
            open.push_back(window);
        }
    }
    return open;
}

bool RecordWindows::hasUnsavedWork() const {
    return std::ranges::any_of(windows(),
                               [](const RecordWindow* window) { return window->form().isDirty(); });
}

void RecordWindows::closeAll() {
    for (auto* window : windows()) {
        window->closeNow();
    }
    m_windows.clear();
}

} // namespace werkbalie::ui
