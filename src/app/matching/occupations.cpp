// Reads the table once.
#include "app/matching/occupations.h"

#include "app/json_reader.h"
#include "embedded/occupationFiles.h"

#include <stdexcept>

namespace werkbalie::app {

namespace {

std::vector<std::string> textsOf(const JsonNode& list) {
    std::vector<std::string> texts;
    for (const JsonNode& item : list.items()) {
        texts.push_back(item.text());
    }
    return texts;
}

domain::OccupationTable readTable(std::string_view text) {
    const auto root = readJson(text);
    if (!root) {
        throw std::runtime_error("occupations.json cannot be read");
    }
    std::vector<domain::OccupationGroup> groups;
    for (const JsonNode& group : root->at("groups").items()) {
        groups.push_back({.key = group.at("key").text(),
                          .name = group.at("name").text(),
                          .sector = group.at("sector").text()});
    }
    std::vector<domain::Occupation> occupations;
    for (const JsonNode& occupation : root->at("occupations").items()) {
        occupations.push_back({.name = occupation.at("name").text(),
                               .group = occupation.at("group").text(),
                               .synonyms = textsOf(occupation.at("synonyms")),
                               .broader = occupation.at("broader").text(),
                               .related = textsOf(occupation.at("related"))});
    }
    return {std::move(groups), std::move(occupations)};
}

} // namespace

const domain::OccupationTable& occupationTable() {
    static const domain::OccupationTable table =
        readTable(embedded::occupationFiles().front().text);
    return table;
}

} // namespace werkbalie::app
