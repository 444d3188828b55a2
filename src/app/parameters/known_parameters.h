// The set that calculations use, put together once as long as nothing it stands on changed.
#pragma once

#include "app/clock.h"
#include "domain/parameters/parameter_set.h"
#include "storage/database.h"

#include <mutex>
#include <string>

namespace werkbalie::app {

/// One of a database, shared by its connections (storage::SharedState).
class KnownParameters {
public:
    /// The set of the last time when the mark is the same, else what `make` gives.
    template <class Make>
    domain::ParameterSet get(const domain::ParameterSet& builtIn, std::string mark, Make make) {
        const std::lock_guard lock(m_mutex);
        if (!m_known || m_mark != mark || !isSame(m_builtIn, builtIn)) {
            m_set = make();
            m_builtIn = builtIn;
            m_mark = std::move(mark);
            m_known = true;
        }
        return m_set;
    }

private:
    /// Copies of a set share their values.
    [[nodiscard]] static bool isSame(const domain::ParameterSet& a, const domain::ParameterSet& b);

    std::mutex m_mutex;
    bool m_known = false;
    std::string m_mark;
    domain::ParameterSet m_builtIn;
    domain::ParameterSet m_set;
};

/// What comes with the program, under the sets that were read in, the agency's own decision and its
/// own values: what the database says now.
[[nodiscard]] domain::ParameterSet knownParameters(storage::Database& database, const Clock& clock,
                                                   const domain::ParameterSet& builtIn);

} // namespace werkbalie::app
