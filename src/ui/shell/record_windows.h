// The records that stand in windows of their own: each once, all gone with the main window.
#pragma once

#include "ui/shell/record_window.h"

#include <QPointer>
#include <map>

namespace werkbalie::ui {

class RecordWindows final : public QObject {
    Q_OBJECT

public:
    using MakeForm = std::function<RecordForm*(Services&, app::Entity, QWidget* parent)>;

    RecordWindows(Services& services, QObject* parent) : QObject(parent), m_services(services) {}
    ~RecordWindows() override;

    /// Raises the window that shows this record, or makes one.
    RecordWindow* open(app::Entity entity, std::int64_t id, const MakeForm& make);
    [[nodiscard]] std::vector<RecordWindow*> windows() const;
    [[nodiscard]] bool hasUnsavedWork() const;
    /// Unsaved work goes too: the user was asked.
    void closeAll();

private:
    Services& m_services;
    std::map<std::pair<app::Entity, std::int64_t>, QPointer<RecordWindow>> m_windows;
};

} // namespace werkbalie::ui
