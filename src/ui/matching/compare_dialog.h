// Up to four side by side, beside the list: copied and exported like every table.
#pragma once

#include "ui/matching/compare_rows.h"

#include <QDialog>

class QCheckBox;

namespace werkbalie::ui {

class RecordTable;

class CompareDialog final : public QDialog {
    Q_OBJECT

public:
    struct Compared {
        MatchDirection direction = MatchDirection::CandidatesForVacancy;
        std::vector<app::RankedMatch> matches;
    };
    /// Opens over the parent without blocking it, and deletes itself when closed.
    static CompareDialog* open(Services& services, QWidget* parent, Compared compared);

private:
    CompareDialog(Services& services, QWidget* parent, Compared compared);
    void showRows();

    Compared m_compared;
    RowModel<CompareRow>* m_model;
    RecordTable* m_table;
    QCheckBox* m_onlyDifferences;
};

} // namespace werkbalie::ui
