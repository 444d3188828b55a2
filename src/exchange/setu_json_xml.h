// The shapes that the messages of SETU 2.0 share, and the XML that follows from a JSON document.
#pragma once

#include "domain/acquisition/client.h"
#include "domain/people/agency.h"

#include <nlohmann/json.hpp>
#include <string>

namespace werkbalie::exchange::setu {

using Json = nlohmann::ordered_json;

/// {"value", "schemeAgencyId"}; the owner is "Supplier", "Customer", "KvK" or "BTW".
[[nodiscard]] Json idOf(const std::string& value, const char* owner);
/// By their numbers in the trade register and at the tax office, as far as those are known.
[[nodiscard]] Json supplierOf(const domain::Agency& agency);
/// The same, and our own number of the client.
[[nodiscard]] Json customerOf(const domain::Client& client);
/// A decimal as the number it is.
[[nodiscard]] Json number(const std::string& decimal);

struct XmlRoot {
    const char* root;
    const char* space; ///< namespace
};
/// An element for each field, a list as that element repeated; the order of the fields is that of
/// the document, which the schemas ask for.
[[nodiscard]] std::string xmlOf(const Json& document, const XmlRoot& as);

} // namespace werkbalie::exchange::setu
