// A new set of dated values: read, looked at with its effect, and only then applied.
#pragma once

#include "app/parameters/parameter_layers.h"
#include "ui/parameters/effect_columns.h"
#include "ui/shell/services.h"
#include "ui/support/work_dialog.h"

#include <memory>

namespace Ui {
class ParameterSetDialog;
}

namespace werkbalie::ui {

class ParameterSetDialog final : public WorkDialog {
    Q_OBJECT

public:
    ParameterSetDialog(Services& services, const QString& file, QWidget* parent);
    ~ParameterSetDialog() override;

Q_SIGNALS:
    void applied(qint64 set, const QString& name);

private:
    void read();
    void showPreview();
    void showRefusal(const domain::Refusal& refusal);
    void apply();

    Services& m_services;
    const std::unique_ptr<::Ui::ParameterSetDialog> m_ui;
    QString m_file;
    std::vector<domain::Parameter> m_values;
    app::ParameterSetPreview m_preview;
    RowModel<domain::ParameterChange>* m_changes;
    RowModel<app::ClientEffect>* m_effects;
};

} // namespace werkbalie::ui
