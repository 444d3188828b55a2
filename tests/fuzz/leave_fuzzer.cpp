// Amounts of leave as they are typed: no crash, and what was understood is read back to the same.
#include "domain/administration/leave/leave_line.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace werkbalie::domain;
    const std::string text(reinterpret_cast<const char*>(data), size);
    for (const LeaveKind kind : {LeaveKind::Statutory, LeaveKind::HolidayAllowance}) {
        const auto amount = parseLeaveAmount(kind, text);
        if (amount && parseLeaveAmount(kind, leaveAmountText(kind, *amount)) != amount) {
            std::abort();
        }
    }
    return 0;
}
