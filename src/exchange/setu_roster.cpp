// From the shifts of a placement to the lines of a planning message.
#include "exchange/setu_roster.h"

#include "exchange/text_file.h"

namespace werkbalie::exchange {

namespace {

PlannedShiftState stateOf(const domain::RosterShift& shift) {
    if (!shift.isOn()) {
        return PlannedShiftState::Cancelled;
    }
    return shift.sentVersion == 0 ? PlannedShiftState::New : PlannedShiftState::Changed;
}

PlannedShift lineOf(const domain::RosterShift& shift) {
    const domain::ShiftTimes& times = shift.times;
    return {.id = std::to_string(shift.id.value),
            .start = domain::clockAt(domain::momentOf(times.day, times.startMinute)),
            .end = domain::clockAt(domain::momentOf(times.day, times.endMinute)),
            .breakMinutes = times.breakMinutes,
            .state = stateOf(shift),
            .name = shift.place};
}

std::filesystem::path fileFor(const std::filesystem::path& target, const app::Planning& planning,
                              std::size_t index, PlanningFormat format) {
    const std::string ending = format == PlanningFormat::Xml ? ".xml" : ".json";
    std::error_code unknown;
    if (std::filesystem::is_directory(target, unknown)) {
        return target / ("rooster-" + planning.documentId() + ending);
    }
    if (index == 0) {
        return target;
    }
    std::filesystem::path name = target.stem();
    name += "-" + std::to_string(index + 1);
    name += target.extension();
    return target.parent_path() / name;
}

} // namespace

PlanningMessage planningMessage(const app::Planning& planning) {
    PlanningMessage message;
    message.id = planning.documentId();
    message.agency = planning.agency;
    message.client = planning.client;
    message.assignmentId = planning.assignmentId;
    message.worker = planning.worker;
    message.workerName = planning.workerName;
    message.occupation = planning.occupation;
    message.period = planning.period;
    message.minutesPerWeek = planning.minutesPerWeek;
    message.confirmed = planning.isConfirmed();
    for (const domain::RosterShift& shift : planning.shifts) {
        message.shifts.push_back(lineOf(shift));
    }
    return message;
}

domain::Result<std::vector<std::filesystem::path>>
writePlannings(std::span<const app::Planning> plannings, PlanningFormat format,
               const std::filesystem::path& target) {
    std::vector<std::filesystem::path> files;
    for (std::size_t i = 0; i < plannings.size(); ++i) {
        const auto text = writePlanning(planningMessage(plannings[i]), format);
        if (!text) {
            return tl::unexpected(text.error());
        }
        files.push_back(fileFor(target, plannings[i], i, format));
        if (const auto done = writeWholeFile(files.back(), *text); !done) {
            return tl::unexpected(done.error());
        }
    }
    return files;
}

} // namespace werkbalie::exchange
