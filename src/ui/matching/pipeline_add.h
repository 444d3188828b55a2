// Taking candidates from the ranking into the procedure.
#pragma once

#include "app/matching/matching.h"
#include "ui/shell/services.h"
#include "ui/support/row_model.h"

#include <QDialog>

namespace werkbalie::ui {

class ListPane;

class AddDialog final : public QDialog {
    Q_OBJECT

public:
    /// Ranks first, then shows itself.
    static void open(Services& services, QWidget* parent, domain::VacancyId vacancy);
    AddDialog(Services& services, domain::VacancyId vacancy, std::vector<app::RankedMatch> people,
              QWidget* parent);

private:
    void add();

    Services& m_services;
    domain::VacancyId m_vacancy;
    RowModel<app::RankedMatch>* m_model;
    ListPane* m_pane;
};

} // namespace werkbalie::ui
