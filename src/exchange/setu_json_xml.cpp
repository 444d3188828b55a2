// JSON is the one shape that is built; XML follows from it.
#include "exchange/setu_json_xml.h"

#include "exchange/setu_writer_parts.h"

#include <pugixml.hpp>
#include <sstream>

namespace werkbalie::exchange::setu {

namespace {

void addLegalIds(Json& party, const std::string& kvk, const std::string& vatId) {
    if (!kvk.empty()) {
        party["legalId"] = idOf(kvk, "KvK");
    }
    if (!vatId.empty()) {
        party["taxId"] = idOf(vatId, "BTW");
    }
}

void addXml(pugi::xml_node parent, const std::string& name, const Json& value) {
    if (value.is_array()) {
        for (const Json& item : value) {
            addXml(parent, name, item);
        }
        return;
    }
    pugi::xml_node child = parent.append_child(name.c_str());
    if (value.is_object()) {
        for (const auto& [key, inner] : value.items()) {
            addXml(child, key, inner);
        }
        return;
    }
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    child.text().set(text.c_str());
}

} // namespace

Json idOf(const std::string& value, const char* owner) {
    return {{"value", plain(value)}, {"schemeAgencyId", owner}};
}

Json supplierOf(const domain::Agency& agency) {
    Json party = Json::object();
    addLegalIds(party, agency.kvk, agency.vatId);
    return party;
}

Json customerOf(const domain::Client& client) {
    Json party{{"id", Json::array({idOf(std::to_string(client.id.value), "Supplier")})}};
    addLegalIds(party, client.kvk, client.vatId);
    return party;
}

Json number(const std::string& decimal) {
    return Json::parse(decimal);
}

std::string xmlOf(const Json& document, const XmlRoot& as) {
    pugi::xml_document xml;
    addXml(xml, as.root, document);
    xml.first_child().append_attribute("xmlns") = as.space;
    std::ostringstream text;
    text << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    xml.save(text, "  ", pugi::format_indent | pugi::format_no_declaration, pugi::encoding_utf8);
    return text.str();
}

} // namespace werkbalie::exchange::setu
