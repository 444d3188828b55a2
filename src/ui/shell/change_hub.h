// Tells every open list what a use case changed, so that it reloads only that.
#pragma once

#include "app/context.h"

#include <QObject>
#include <algorithm>
#include <vector>

namespace werkbalie::ui {

using Changes = std::vector<app::Change>;

class ChangeHub final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void publish(const Changes& changes) {
        if (!changes.empty()) {
            Q_EMIT changed(changes);
        }
    }

Q_SIGNALS:
    void changed(const werkbalie::ui::Changes& changes);
};

[[nodiscard]] inline bool touches(const Changes& changes, app::Entity entity) {
    return std::ranges::any_of(changes,
                               [entity](const app::Change& c) { return c.entity == entity; });
}

} // namespace werkbalie::ui
