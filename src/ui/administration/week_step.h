// One step back or forth of some placements' weeks.
#pragma once

#include "ui/administration/week_grid_model.h"

#include <QUndoCommand>

namespace werkbalie::ui {

class WeekStep final : public QUndoCommand {
public:
    WeekStep(const QString& what, WeekGridModel& model, WeekGridModel::States before,
             WeekGridModel::States after)
        : QUndoCommand(what), m_model(model), m_before(std::move(before)),
          m_after(std::move(after)) {}
    void undo() override { m_model.setStates(m_before); }
    void redo() override { m_model.setStates(m_after); }

private:
    WeekGridModel& m_model;
    WeekGridModel::States m_before;
    WeekGridModel::States m_after;
};

} // namespace werkbalie::ui
