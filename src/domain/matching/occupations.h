// Which functions are the same work under another name, which are a broader name for it, and which
// are near to it: the agency's own table, so that a match sees more than equal words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace werkbalie::domain {

/// Nearer is greater.
enum class Closeness : std::uint8_t { None, Related, Broader, Synonym, Same };
[[nodiscard]] std::string_view toText(Closeness closeness);

struct OccupationGroup {
    std::string key;    ///< "warehouse"
    std::string name;   ///< "Magazijn"
    std::string sector; ///< "Logistiek"
};
struct Occupation {
    std::string name;
    std::string group; ///< key of an OccupationGroup
    std::vector<std::string> synonyms = {};
    std::string broader = {};              ///< name of another occupation
    std::vector<std::string> related = {}; ///< names of others; holds in both directions
};
struct NearOccupation {
    std::string key; ///< matchKey
    Closeness closeness = Closeness::None;
    bool operator==(const NearOccupation&) const = default;
};

/// Names are looked up by matchKey. An empty table knows no synonyms: then only equal words match.
class OccupationTable {
public:
    OccupationTable() = default;
    OccupationTable(std::vector<OccupationGroup> groups, std::vector<Occupation> occupations);

    [[nodiscard]] const std::vector<OccupationGroup>& groups() const { return m_groups; }
    [[nodiscard]] const std::vector<Occupation>& occupations() const { return m_occupations; }
    /// Null for an occupation that is not in the table.
    [[nodiscard]] const OccupationGroup* groupOf(std::string_view occupation) const;
    /// The key of the name that stands for it; its own matchKey when it is not in the table.
    [[nodiscard]] std::string keyOf(std::string_view occupation) const;
    /// Every other key that is near, synonyms included, in the order of the table. Who works under
    /// a broader or a narrower name is Broader; who shares a broader name is Related.
    [[nodiscard]] std::vector<NearOccupation> near(std::string_view occupation) const;
    /// What does not fit together: a group, broader or related name that is not in the table, or a
    /// name that stands for two.
    [[nodiscard]] std::vector<std::string> faults() const;

private:
    [[nodiscard]] const Occupation* find(std::string_view occupation) const;

    std::vector<OccupationGroup> m_groups;
    std::vector<Occupation> m_occupations;
    std::unordered_map<std::string, std::size_t> m_byKey;
};

} // namespace werkbalie::domain
