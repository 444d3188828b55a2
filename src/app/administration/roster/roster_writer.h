// Writes shifts with their trace, within the transaction of a use case.
#pragma once

#include "app/unit_of_work.h"
#include "domain/administration/roster/roster_shift.h"

namespace werkbalie::app {

class RosterWriter {
public:
    explicit RosterWriter(UnitOfWork& work) : m_work(work) {}

    /// `before` is null for a new shift. Nothing when somebody else saved in between.
    [[nodiscard]] std::optional<domain::RosterShift>
    save(domain::RosterShift shift, const domain::RosterShift* before, std::string_view action);
    /// False when somebody else saved in between.
    [[nodiscard]] bool remove(const domain::RosterShift& shift);

private:
    UnitOfWork& m_work;
};

} // namespace werkbalie::app
