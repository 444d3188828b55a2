// One placement: who works where, at what wage and tariff, and the calculation that was frozen.
#pragma once

#include "app/administration/placements.h"
#include "ui/shell/record_form.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

class QCheckBox;

namespace werkbalie::ui {

class RecordPanel;
class RecordTable;

class PlacementRecord final : public RecordForm {
    Q_OBJECT

public:
    explicit PlacementRecord(Services& services, QWidget* parent = nullptr);

    void open(std::int64_t id) override;
    void focusFirst() override;
    [[nodiscard]] QString recordTitle() const override;

private:
    struct Shown {
        storage::PlacementRow row;
        domain::Result<domain::RateBreakdown> breakdown;
    };
    [[nodiscard]] static domain::Result<Shown> load(app::Context& context, std::int64_t id);
    void show(const Shown& shown);
    void showBreakdown(const domain::RateBreakdown& breakdown);
    void showSource(int row);
    void showLines();

    Services& m_services;
    RowModel<domain::RateLine>* m_lines;
    RecordPanel* m_record;
    RecordTable* m_table;
    QCheckBox* m_zeroLines;
    std::int64_t m_id = 0;
    QString m_title;
    QString m_summary;
    domain::Date m_from{};
    domain::RateBreakdown m_breakdown; ///< owns the texts that its lines point to
    Latest m_latest;
};

} // namespace werkbalie::ui
