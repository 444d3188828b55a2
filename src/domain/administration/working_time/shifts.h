// Entries joined to the shifts (diensten) that the Arbeidstijdenwet judges.
#pragma once

#include "domain/administration/working_time/norms.h"
#include "domain/administration/working_time/working_time.h"

#include <optional>

namespace werkbalie::domain {

/// A stretch without a rest, with what was worked in it.
struct WorkedPart {
    Moment from;
    Moment until;
    Minutes worked{0};
};

struct Shift {
    Moment start;
    Moment end;
    Minutes worked{0};
    Minutes pause{0};
    std::vector<WorkedPart> parts = {};
    bool youth = false;
    /// The day of the hours between 00:00 and 06:00, when more than an hour of them is worked.
    std::optional<Date> night = {};
    bool endsLate = false; ///< a night shift that ends after 02:00

    [[nodiscard]] Date day() const { return clockAt(start).day; }
    [[nodiscard]] std::string where() const { return isoText(clockAt(start)); }
};

/// In order of time. Entries that overlap count once. Entries join when a full daily rest still
/// fits in the 24 hours that begin with the first (art. 5:3), so that what lies between is a pause.
[[nodiscard]] std::vector<Shift> shiftsOf(Date birthDate, std::vector<WorkEntry> entries,
                                          const Norms& norms);

/// Hours between two moments of the clock that recur each day, worked or paused.
[[nodiscard]] Minutes presentBetween(const Shift& shift, Moment from, Moment until);
/// What of the shift was worked in a stretch of time; its pauses are spread evenly.
[[nodiscard]] Minutes workedBetween(const Shift& shift, Moment from, Moment until);

/// {date, time} of its start and {hours} worked.
[[nodiscard]] MessageValues valuesOf(const Shift& shift);
/// A finding judged by `norm`: its value as {limit}, its source.
[[nodiscard]] Finding judged(Finding finding, const Norm& norm);

} // namespace werkbalie::domain
