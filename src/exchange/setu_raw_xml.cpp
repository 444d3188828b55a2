// The XML shapes of the SETU timecard. pugixml reads no external entities; a DOCTYPE is refused.
#include "exchange/setu_raw.h"

#include "domain/base/text.h"

#include <algorithm>
#include <pugixml.hpp>

namespace werkbalie::exchange::setu {

using domain::refuse;
using domain::Result;

namespace {

std::string_view localName(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// First child element with this name, whatever prefix the sender chose.
pugi::xml_node child(pugi::xml_node parent, std::string_view name) {
    return parent.find_child([&](pugi::xml_node n) { return localName(n.name()) == name; });
}

template <class... Names>
pugi::xml_node child(pugi::xml_node parent, std::string_view name, Names... rest) {
    return child(child(parent, name), rest...);
}

template <class... Names> std::string textOf(pugi::xml_node parent, Names... path) {
    return std::string(domain::trim(child(parent, std::string_view(path)...).text().get()));
}

std::string attribute(pugi::xml_node node, const char* name) {
    return std::string(domain::trim(node.attribute(name).value()));
}

bool isTrue(std::string_view text) {
    return text != "false" && text != "0"; // absent means yes in 1.x
}

/// The namespace that the prefix of the element stands for, as said on the element itself.
std::string namespaceOf(pugi::xml_node node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    const std::string prefix =
        colon == std::string_view::npos ? "" : ":" + std::string(name.substr(0, colon));
    return attribute(node, ("xmlns" + prefix).c_str());
}

/// Turns pugixml's byte offsets into lines.
class Lines {
public:
    explicit Lines(std::string_view text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '\n') {
                m_ends.push_back(i);
            }
        }
    }
    [[nodiscard]] std::size_t at(std::ptrdiff_t offset) const {
        const auto end = std::ranges::lower_bound(m_ends, static_cast<std::size_t>(offset));
        return static_cast<std::size_t>(end - m_ends.begin()) + 1;
    }

private:
    std::vector<std::size_t> m_ends;
};

Result<pugi::xml_node> parse(const std::string& utf8, pugi::xml_document& document) {
    const auto options = pugi::parse_default | pugi::parse_doctype;
    const auto result =
        document.load_buffer(utf8.data(), utf8.size(), options, pugi::encoding_utf8);
    if (!result) {
        const std::string line = std::to_string(Lines(utf8).at(result.offset));
        return refuse("setu.not_xml", line, {{"line", line}});
    }
    const auto isDoctype = [](pugi::xml_node n) { return n.type() == pugi::node_doctype; };
    if (std::any_of(document.begin(), document.end(), isDoctype)) {
        return refuse("setu.doctype");
    }
    return document.document_element();
}

/// What of an element's children is not read.
template <class Fate>
void addLeftOver(pugi::xml_node node, Fate fateOf, const Lines& lines, RawTimecard& card) {
    for (const pugi::xml_node inner : node.children()) {
        if (inner.type() != pugi::node_element) {
            continue;
        }
        const std::string name(localName(inner.name()));
        if (const FieldFate fate = fateOf(name); fate != FieldFate::Read) {
            card.leftOver.push_back({.line = lines.at(inner.offset_debug()),
                                     .element = name,
                                     .known = fate == FieldFate::Lost});
        }
    }
}

// --- 1.0 to 1.4: HR-XML 2.5 TimeCard -------------------------------------------------------------

std::string workerName1(pugi::xml_node person) {
    const pugi::xml_node name = child(person, "PersonName");
    if (std::string formatted = textOf(name, "FormattedName"); !formatted.empty()) {
        return formatted;
    }
    std::string full = textOf(name, "PreferredGivenName");
    if (full.empty()) {
        full = textOf(name, "GivenName");
    }
    const pugi::xml_node family = child(name, "FamilyName");
    for (const std::string& part : {attribute(family, "prefix"), textOf(name, "FamilyName")}) {
        full += full.empty() || part.empty() ? part : " " + part;
    }
    return full;
}

RawInterval interval1(pugi::xml_node node, const Lines& lines) {
    const pugi::xml_node rate = child(node, "RateOrAmount");
    RawInterval interval{.line = lines.at(node.offset_debug()),
                         .id = textOf(node, "Id", "IdValue"),
                         .type = attribute(node, "type"),
                         .start = textOf(node, "StartDateTime"),
                         .end = textOf(node, "EndDateTime"),
                         .hours = textOf(node, "Duration"),
                         .dayAssignment = attribute(node, "dayAssignment"),
                         .action = attribute(node, "actionCode"),
                         .billable = isTrue(attribute(node, "billable"))};
    if (rate) {
        interval.rates.push_back({.multiplier = attribute(rate, "multiplier"),
                                  .billed = isTrue(attribute(rate, "toBeBilled")),
                                  .paid = isTrue(attribute(rate, "toBePaid"))});
    }
    return interval;
}

RawAllowance allowance1(pugi::xml_node node, const Lines& lines) {
    return {.line = lines.at(node.offset_debug()),
            .type = attribute(node, "type"),
            .amount = textOf(node, "Amount"),
            .quantity = textOf(node, "Quantity"),
            .start = textOf(node, "StartDate").substr(0, 10),
            .note = textOf(node, "Comment")};
}

void addInterval1(pugi::xml_node node, const Lines& lines, RawTimecard& card) {
    card.intervals.push_back(interval1(node, lines));
    for (const pugi::xml_node inner : node.children()) {
        if (localName(inner.name()) == "Allowance") {
            card.allowances.push_back(allowance1(inner, lines));
        }
    }
    addLeftOver(
        node, [](const std::string& name) { return fateIn1(CardPart::Interval, name); }, lines,
        card);
}

/// Hours and allowances of one ReportedTime; events, expenses and the like are left over.
void addTime1(pugi::xml_node time, const Lines& lines, RawTimecard& card) {
    for (const pugi::xml_node node : time.children()) {
        const std::string_view name = localName(node.name());
        if (name == "TimeInterval") {
            addInterval1(node, lines, card);
        } else if (name == "Allowance") {
            card.allowances.push_back(allowance1(node, lines));
        } else if (name == "Expense" || name == "TimeEvent") {
            card.leftOver.push_back({.line = lines.at(node.offset_debug()),
                                     .element = std::string(name),
                                     .known = true});
        }
    }
}

RawTimecard timecard1(pugi::xml_node root, const Lines& lines) {
    const pugi::xml_node time = child(root, "ReportedTime");
    const pugi::xml_node additional = child(root, "AdditionalData", "StaffingAdditionalData");
    RawTimecard card{.id = textOf(root, "Id", "IdValue"),
                     .space = namespaceOf(root),
                     .status = attribute(time, "status"),
                     .worker = workerName1(child(root, "ReportedResource", "Person")),
                     .assignment =
                         textOf(additional, "ReferenceInformation", "AssignmentId", "IdValue"),
                     .periodStart = textOf(time, "PeriodStartDate"),
                     .periodEnd = textOf(time, "PeriodEndDate")};
    addLeftOver(
        root, [](const std::string& name) { return fateIn1(CardPart::Card, name); }, lines, card);
    if (const pugi::xml_node asked = child(additional, "CustomerReportingRequirements")) {
        card.leftOver.push_back({.line = lines.at(asked.offset_debug()),
                                 .element = std::string(localName(asked.name())),
                                 .known = true});
    }
    for (const pugi::xml_node node : root.children()) {
        if (localName(node.name()) == "ReportedTime") {
            addTime1(node, lines, card);
        }
    }
    return card;
}

// --- 2.0 -----------------------------------------------------------------------------------------

RawInterval interval2(pugi::xml_node node, const Lines& lines) {
    const pugi::xml_node period = child(node, "period", "dateTimePeriod");
    RawInterval interval{.line = lines.at(node.offset_debug()),
                         .id = textOf(node, "id", "value"),
                         .type = textOf(node, "typeCode", "value"),
                         .start = textOf(period, "start"),
                         .end = textOf(period, "end"),
                         .hours = textOf(node, "timeTotal"),
                         .dayAssignment = textOf(node, "dayAssignment")};
    for (const pugi::xml_node rate : node.children()) {
        if (localName(rate.name()) == "payRates") {
            interval.rates.push_back({.multiplier = textOf(rate, "multiplier"),
                                      .billed = isTrue(textOf(rate, "toBeBilled")),
                                      .paid = isTrue(textOf(rate, "toBePaid"))});
        }
    }
    return interval;
}

RawTimecard timecard2(pugi::xml_node root, const Lines& lines) {
    RawTimecard card{.id = textOf(root, "documentId", "value"),
                     .space = namespaceOf(root),
                     .worker = textOf(root, "person", "name", "formattedName"),
                     .assignment = textOf(root, "staffingIds", "assignmentId", "value"),
                     .periodStart = textOf(root, "period", "datePeriod", "start"),
                     .periodEnd = textOf(root, "period", "datePeriod", "end")};
    addLeftOver(
        root, [](const std::string& field) { return fateIn2(CardPart::Card, field); }, lines, card);
    for (const pugi::xml_node node : root.children()) {
        const std::string_view name = localName(node.name());
        if (name == "timeInterval") {
            card.intervals.push_back(interval2(node, lines));
            addLeftOver(
                node, [](const std::string& field) { return fateIn2(CardPart::Interval, field); },
                lines, card);
        } else if (name == "allowance") {
            card.allowances.push_back({.line = lines.at(node.offset_debug()),
                                       .type = textOf(node, "typeCode", "value"),
                                       .amount = textOf(node, "payRates", "amount", "value"),
                                       .quantity = textOf(node, "quantity", "value"),
                                       .start = textOf(node, "period", "datePeriod", "start"),
                                       .note = textOf(node, "comment", "note")});
        }
    }
    return card;
}

} // namespace

Result<std::string> xmlRootName(const std::string& utf8) {
    pugi::xml_document document;
    return parse(utf8, document).map([](pugi::xml_node root) {
        return std::string(localName(root.name()));
    });
}

Result<std::vector<RawTimecard>> readXml(const std::string& utf8) {
    pugi::xml_document document;
    const auto root = parse(utf8, document);
    if (!root) {
        return tl::unexpected(root.error());
    }
    const Lines lines(utf8);
    const bool older = localName(root->name()) == "TimeCard";
    return std::vector{older ? timecard1(*root, lines) : timecard2(*root, lines)};
}

} // namespace werkbalie::exchange::setu
