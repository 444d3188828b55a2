// How many candidates came how far: a funnel, and its table one key away.
#pragma once

#include "app/matching/funnel.h"
#include "ui/shell/services.h"

#include <QDialog>

class QStackedWidget;

namespace werkbalie::ui {

class FunnelChart final : public QWidget {
    Q_OBJECT

public:
    explicit FunnelChart(QWidget* parent);
    void show(const std::vector<app::FunnelRow>& rows);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<app::FunnelRow> m_rows;
};

class FunnelDialog final : public QDialog {
    Q_OBJECT

public:
    /// Loads the figures, then shows itself.
    static void open(Services& services, QWidget* parent, domain::VacancyId vacancy);
    FunnelDialog(const std::vector<app::FunnelRow>& rows, QWidget* parent);

private:
    QStackedWidget* m_stack;
};

} // namespace werkbalie::ui
