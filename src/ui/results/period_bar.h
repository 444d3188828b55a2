// The period of a report: typed, or a step back and forth.
#pragma once

#include "domain/results/results.h"
#include "ui/shell/services.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace werkbalie::ui {

class PeriodBar final : public QWidget {
    Q_OBJECT

public:
    PeriodBar(Services& services, QWidget* parent);

    /// Shows it, without a word to anybody.
    void setPeriod(const domain::ReportPeriod& period);
    /// At the right of the bar.
    void addControl(QWidget* widget);
    /// The quarter of a day.
    [[nodiscard]] static domain::ReportPeriod quarterOf(domain::Date day);

Q_SIGNALS:
    void chosen(const werkbalie::domain::ReportPeriod& period);

private:
    void addButton(const QString& text, const QString& name, const char* object,
                   const std::function<std::string()>& key);
    void read();
    void choose(const std::string& key);

    Services& m_services;
    QHBoxLayout* m_layout;
    QLineEdit* m_edit;
    domain::ReportPeriod m_period;
};

} // namespace werkbalie::ui
