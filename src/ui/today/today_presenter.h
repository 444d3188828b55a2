// Loads what is due, and counts it.
#pragma once

#include "app/today.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include <array>

namespace werkbalie::ui {

class TodayPresenter final : public QObject {
    Q_OBJECT

public:
    TodayPresenter(Services& services, QObject* parent);
    [[nodiscard]] RowModel<app::TodayItem>& model() const { return *m_model; }
    [[nodiscard]] int count(app::Urgency urgency) const;
    void reload();
    /// Brings the user to what the item is about.
    void open(const app::TodayItem& item);

Q_SIGNALS:
    void loaded();

private:
    Services& m_services;
    RowModel<app::TodayItem>* m_model;
    Latest m_latest;
};

} // namespace werkbalie::ui
