// The agency of `werkbalie-cli init --agency FILE.json`, read strictly: a typing error in a field
// name must not leave the agency without its Whk percentage.
#include "exchange/agency_json.h"

#include "domain/base/identifiers.h"
#include "domain/base/text.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace werkbalie::exchange {

using domain::refuse;
using domain::Result;
using Json = nlohmann::json;

namespace {

constexpr std::array<std::string_view, 15> kFields = {
    "name",   "kvk",  "vat_id", "branch", "branch_city",  "cao",      "employer_size", "whk",
    "street", "city", "phone",  "email",  "house_number", "postcode", "iban"};
constexpr std::array<std::string_view, 5> kRequired = {"name", "kvk", "vat_id", "branch", "cao"};
constexpr std::array<std::string_view, 2> kWhkFields = {"wga", "zw"};

domain::MessageValues field(std::string_view name) {
    return {{"field", std::string(name)}};
}

/// Reads one value after the other and remembers the first refusal.
class Reader {
public:
    explicit Reader(const Json& object) : m_object(object) {}

    void allowOnly(std::span<const std::string_view> known) {
        for (const auto& item : m_object.items()) {
            if (std::ranges::find(known, item.key()) == known.end()) {
                note({.key = "agency.unknown_field",
                      .where = item.key(),
                      .values = field(item.key())});
            }
        }
    }
    std::string text(const std::string& name) {
        const auto found = m_object.find(name);
        if (found == m_object.end() || found->is_null()) {
            return {};
        }
        if (!found->is_string()) {
            note({.key = "agency.not_text", .where = name, .values = field(name)});
            return {};
        }
        return std::string(domain::trim(found->get_ref<const std::string&>()));
    }
    /// Empty stays empty; anything else has to be understood by `parse`.
    template <class Parse> auto parsed(const std::string& name, Parse parse) {
        using Value = typename decltype(parse(std::string()))::value_type;
        const std::string given = text(name);
        if (given.empty()) {
            return std::optional<Value>();
        }
        auto value = parse(given);
        if (!value) {
            domain::Refusal why = value.error();
            why.where = name;
            note(std::move(why));
            return std::optional<Value>();
        }
        return std::optional<Value>(*value);
    }
    template <class T> std::string normalised(const std::string& name) {
        const auto value = parsed(name, [](const std::string& given) { return T::parse(given); });
        return value ? value->toString() : std::string();
    }
    void requireAll(std::span<const std::string_view> names) {
        for (const std::string_view name : names) {
            if (text(std::string(name)).empty()) {
                note({.key = "agency.missing_field",
                      .where = std::string(name),
                      .values = field(name)});
            }
        }
    }
    void note(domain::Refusal why) {
        if (!m_refusal) {
            m_refusal = std::move(why);
        }
    }
    [[nodiscard]] const std::optional<domain::Refusal>& refusal() const { return m_refusal; }

private:
    const Json& m_object;
    std::optional<domain::Refusal> m_refusal;
};

void readWhk(const Json& object, Reader& outer, domain::Agency& agency) {
    const auto whk = object.find("whk");
    if (whk == object.end() || whk->is_null()) {
        return;
    }
    if (!whk->is_object()) {
        return outer.note({.key = "agency.whk_not_object", .where = "whk", .values = {}});
    }
    Reader reader(*whk);
    reader.allowOnly(kWhkFields);
    agency.whkWga = reader.parsed("wga", domain::Percentage::parse);
    agency.whkZw = reader.parsed("zw", domain::Percentage::parse);
    if (reader.refusal()) {
        outer.note(*reader.refusal());
    }
}

domain::Address readAddress(Reader& reader) {
    return {.street = reader.text("street"),
            .houseNumber = reader.text("house_number"),
            .postcode = reader.normalised<domain::Postcode>("postcode"),
            .city = reader.text("city")};
}

} // namespace

Result<AgencyFile> readAgency(std::string_view json) {
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object()) {
        return refuse("agency.not_json");
    }
    Reader reader(object);
    reader.allowOnly(kFields);
    reader.requireAll(kRequired);
    const auto cao = reader.parsed(
        "cao", [](const std::string& given) { return domain::parseCao(domain::foldText(given)); });
    const auto size = reader.parsed("employer_size", domain::parseEmployerSize);
    AgencyFile file{.agency = {.name = reader.text("name"),
                               .kvk = reader.normalised<domain::KvkNumber>("kvk"),
                               .vatId = reader.normalised<domain::VatNumber>("vat_id"),
                               .address = readAddress(reader),
                               .phone = reader.text("phone"),
                               .email = reader.normalised<domain::Email>("email"),
                               .iban = reader.normalised<domain::Iban>("iban"),
                               .cao = cao.value_or(domain::Cao::Abu),
                               .employerSize = size.value_or(domain::EmployerSize::Small)},
                    .branchName = reader.text("branch"),
                    .branchCity = reader.text("branch_city")};
    readWhk(object, reader, file.agency);
    if (reader.refusal()) {
        return tl::unexpected(*reader.refusal());
    }
    return file;
}

} // namespace werkbalie::exchange
