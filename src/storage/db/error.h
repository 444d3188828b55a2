// Database faults, typed alike on SQLite and PostgreSQL.
#pragma once

#include <stdexcept>
#include <string>

namespace werkbalie::db {

enum class Fault {
    Other,
    Unique,
    ForeignKey,
    Check,
    NotNull,
    Busy,
    Interrupted,
    ConnectionLost,
    DiskFull,
    ReadOnly,
    Corrupt,
    CannotOpen
};

/// Thrown by the seam only; caught and logged once at the edge (TaskRunner, command line).
class Error : public std::runtime_error {
public:
    Error(Fault fault, std::string code, const std::string& what)
        : std::runtime_error(what), m_fault(fault), m_code(std::move(code)) {}
    [[nodiscard]] Fault fault() const noexcept { return m_fault; }
    [[nodiscard]] const std::string& code() const noexcept {
        return m_code;
    } ///< SQLSTATE or extended SQLite code

private:
    Fault m_fault;
    std::string m_code;
};

} // namespace werkbalie::db
