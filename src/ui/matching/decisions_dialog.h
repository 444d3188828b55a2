// The register of decisions of a vacancy: to read, to print and to hand over.
#pragma once

#include "app/matching/decisions.h"
#include "ui/shell/services.h"

#include <QDialog>

namespace werkbalie::ui {

class DecisionsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Loads the register, then shows itself.
    static void open(Services& services, QWidget* parent, domain::VacancyId vacancy);
    DecisionsDialog(Services& services, app::DecisionRegister decisions, QWidget* parent);

    void savePdf(const QString& file);
    void saveCsv(const QString& file);

private:
    void askFile(const QString& suffix, void (DecisionsDialog::*save)(const QString&));

    Services& m_services;
    app::DecisionRegister m_register;
};

} // namespace werkbalie::ui
