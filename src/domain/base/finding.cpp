// The words by which severities travel in JSON.
#include "domain/base/finding.h"

namespace werkbalie::domain {

std::string_view toText(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Blocking:
        return "blocking";
    }
    return {};
}

} // namespace werkbalie::domain
