// The agency's own stages of a procedure: added, renamed, put in order, and no longer used.
#pragma once

#include "app/matching/pipeline.h"
#include "ui/shell/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace werkbalie::ui {

class StagesDialog final : public QDialog {
    Q_OBJECT

public:
    static void open(Services& services, QWidget* parent);
    StagesDialog(Services& services, QWidget* parent);

private:
    void build();
    void load();
    void showStages(std::vector<domain::OwnStage> stages);
    void showStage();
    void begin();
    void save();

    Services& m_services;
    std::vector<domain::OwnStage> m_stages;
    domain::PipelineStageId m_wanted;
    QListWidget* m_list;
    QLineEdit* m_name;
    QComboBox* m_phase;
    QSpinBox* m_position;
    QCheckBox* m_retired;
};

} // namespace werkbalie::ui
