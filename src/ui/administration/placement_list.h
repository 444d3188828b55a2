// The placements as a list, and one of them with its frozen tariff calculation.
#pragma once

#include "app/administration/placements.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include <QWidget>

namespace werkbalie::ui {

class ListPane;
class PlacementRecord;

class PlacementList final : public QWidget {
    Q_OBJECT

public:
    explicit PlacementList(Services& services, QWidget* parent = nullptr);
    void reload();
    void open(std::int64_t id);
    [[nodiscard]] QWidget* record() const;
    [[nodiscard]] ListPane& pane() const { return *m_pane; }

Q_SIGNALS:
    void windowAsked(qint64 id); ///< Enter: this placement in a window of its own

private:
    void endCurrent();
    void compareCurrent();

    Services& m_services;
    RowModel<storage::PlacementRow>* m_model;
    ListPane* m_pane;
    PlacementRecord* m_record;
};

} // namespace werkbalie::ui
