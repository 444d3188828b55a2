// The table of fields comes embedded; the marks of each version are those that the other has not.
#include "exchange/pay_equity_fields.h"

#include "domain/base/date.h"
#include "domain/base/finding_builder.h"
#include "domain/base/text.h"
#include "embedded/payEquityFields.h"

#include <array>
#include <map>

namespace werkbalie::exchange {

namespace {

using domain::refuse;
using domain::Result;
using Kind = ExactJson::Kind;

struct Field {
    std::string kind; ///< "text", "number", "flag", "date" or a type
    bool isList = false;
    bool required = false;
};
using Fields = std::map<std::string, Field, std::less<>>;
using Types = std::map<std::string, Fields, std::less<>>;

/// "name!:[Kind]".
std::pair<std::string, Field> fieldOf(std::string_view word) {
    const std::size_t colon = word.find(':');
    Field field{.kind = std::string(word.substr(colon + 1))};
    std::string name(word.substr(0, colon));
    if (name.ends_with('!')) {
        name.pop_back();
        field.required = true;
    }
    if (field.kind.starts_with('[')) {
        field.kind = field.kind.substr(1, field.kind.size() - 2);
        field.isList = true;
    }
    return {std::move(name), std::move(field)};
}

Types readTypes() {
    Types types;
    const std::string_view file = embedded::payEquityFields().front().text;
    for (const std::string& line : domain::splitList(file, '\n')) {
        if (line.starts_with('#')) {
            continue;
        }
        const auto words = domain::splitList(line, ' ');
        Fields& fields = types[words.front()];
        for (std::size_t i = 1; i < words.size(); ++i) {
            fields.insert(fieldOf(words[i]));
        }
    }
    return types;
}

class FieldCheck {
public:
    Result<domain::Findings> check(const ExactJson& message) {
        checkObject(message, "InquiryPayEquity", {});
        if (m_refusal) {
            return tl::unexpected<domain::Refusal>(*m_refusal);
        }
        return std::move(m_findings);
    }

private:
    static const Types& types() {
        static const Types kTypes = readTypes();
        return kTypes;
    }
    void refuseAt(std::string key, const std::string& path, domain::MessageValues more = {}) {
        if (!m_refusal) {
            more.insert(more.begin(), {"field", path});
            m_refusal = {.key = std::move(key), .where = path, .values = std::move(more)};
        }
    }
    void wrongType(const std::string& path, const std::string& expected) {
        refuseAt("json.wrong_type", path, {{"expected", expected}});
    }

    void checkObject(const ExactJson& json, const std::string& type, const std::string& path) {
        if (json.kind != Kind::Object) {
            wrongType(path, "object");
            return;
        }
        const Fields& fields = types().at(type);
        const std::string prefix = path.empty() ? path : path + '.';
        for (const auto& [name, value] : json.members) {
            const auto known = fields.find(name);
            if (known == fields.end()) {
                m_findings.push_back(domain::warningFinding("json.unknown_field", prefix + name,
                                                            {{"field", prefix + name}}));
            } else {
                checkValue(value, known->second, prefix + name);
            }
        }
        for (const auto& [name, field] : fields) {
            if (field.required && json.find(name) == nullptr) {
                refuseAt("json.missing_field", prefix + name);
            }
        }
    }

    void checkValue(const ExactJson& json, const Field& field, const std::string& path) {
        if (!field.isList) {
            checkOne(json, field.kind, path);
            return;
        }
        if (json.kind != Kind::List) {
            wrongType(path, "list");
            return;
        }
        for (std::size_t i = 0; i < json.items.size(); ++i) {
            checkOne(json.items[i], field.kind, path + '[' + std::to_string(i) + ']');
        }
    }

    void checkOne(const ExactJson& json, const std::string& kind, const std::string& path) {
        constexpr std::array<std::pair<std::string_view, Kind>, 4> kPlain{{{"text", Kind::Text},
                                                                           {"date", Kind::Text},
                                                                           {"number", Kind::Number},
                                                                           {"flag", Kind::Flag}}};
        for (const auto& [name, expected] : kPlain) {
            if (kind == name) {
                const bool fits = json.kind == expected &&
                                  (kind != "date" || domain::parseIsoDate(json.text).has_value());
                if (!fits) {
                    wrongType(path, kind);
                }
                return;
            }
        }
        checkObject(json, kind, path);
    }

    std::optional<domain::Refusal> m_refusal;
    domain::Findings m_findings;
};

/// The first of these places that the message has: "a.b", or "a[]b" within the items of a list.
constexpr std::array kMarksOf1{"id",
                               "other",
                               "labourAgreements.industryIdentifiers",
                               "customer.personContacts.name",
                               "remuneration[]intervalCode",
                               "remuneration[]individualSalaryIncreaseRate",
                               "remuneration[]generalSalaryIncreaseRate",
                               "remuneration[]workDuration.value",
                               "allowance[]typeCode.value"};
constexpr std::array kMarksOf2{"versionId",
                               "baseDefinition",
                               "supplementaryArrangement",
                               "otherArrangement",
                               "labourAgreements.industryIdentifier",
                               "customer.personContacts[]name",
                               "remuneration[]origin",
                               "remuneration[]interval",
                               "remuneration[]generalSalaryIncrease",
                               "remuneration[]workDuration.valuePerWeek"};

bool has(const ExactJson* json, std::string_view path) {
    if (json == nullptr || path.empty()) {
        return json != nullptr;
    }
    const std::size_t end = std::min(path.find_first_of(".["), path.size());
    const ExactJson* next = json->find(path.substr(0, end));
    const std::string_view rest = path.substr(end);
    if (!rest.starts_with("[]")) {
        return has(next, rest.substr(std::min<std::size_t>(1, rest.size())));
    }
    return next != nullptr && std::ranges::any_of(next->items, [&](const ExactJson& item) {
               return has(&item, rest.substr(2));
           });
}

template <std::size_t Size>
std::string firstMark(const ExactJson& message, const std::array<const char*, Size>& marks) {
    const auto found =
        std::ranges::find_if(marks, [&](const char* mark) { return has(&message, mark); });
    return found == marks.end() ? std::string() : std::string(*found);
}

} // namespace

Result<PayEquityVersion> payEquityVersionOf(const ExactJson& message,
                                            std::optional<PayEquityVersion> said) {
    const std::string first = firstMark(message, kMarksOf1);
    const std::string second = firstMark(message, kMarksOf2);
    if ((first.empty() && second.empty()) || message.find("remuneration") == nullptr) {
        return refuse("pay_equity.not_recognised");
    }
    if (!first.empty() && !second.empty()) {
        return refuse("pay_equity.versions_mixed", first, {{"first", first}, {"second", second}});
    }
    const auto found = first.empty() ? PayEquityVersion::V2 : PayEquityVersion::V1;
    if (said && *said != found) {
        const std::string& mark = first.empty() ? second : first;
        return refuse("pay_equity.version_differs", mark,
                      {{"said", std::string(toText(*said))},
                       {"found", std::string(toText(found))},
                       {"field", mark}});
    }
    return found;
}

Result<domain::Findings> checkPayEquityFields(const ExactJson& message) {
    return FieldCheck().check(message);
}

} // namespace werkbalie::exchange
