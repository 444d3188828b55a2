// The placements as a list, and one of them with its frozen tariff calculation.
#pragma once

#include "app/administration/placements.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include <QWidget>

namespace werkbalie::ui {

class ListPane;
class RecordPanel;
class RecordTable;

class PlacementList final : public QWidget {
    Q_OBJECT

public:
    explicit PlacementList(Services& services, QWidget* parent = nullptr);
    void reload();
    void open(std::int64_t id);
    [[nodiscard]] QWidget* record() const;
    [[nodiscard]] ListPane& pane() const { return *m_pane; }

private:
    void show(std::int64_t id);
    void showBreakdown(const domain::RateBreakdown& breakdown);
    void showSource(int row);
    void endCurrent();
    void compareCurrent();

    Services& m_services;
    RowModel<storage::PlacementRow>* m_model;
    RowModel<domain::RateLine>* m_lines;
    ListPane* m_pane;
    RecordPanel* m_record;
    RecordTable* m_table;
    QString m_summary;
    domain::RateBreakdown m_breakdown; ///< owns the texts that its lines point to
    Latest m_latest;
};

} // namespace werkbalie::ui
