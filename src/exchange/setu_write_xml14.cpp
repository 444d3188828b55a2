// The SETU timecard 1.4: TimeCard of HR-XML 2.5 with the references of the staffing standard.
#include "exchange/setu_extras.h"
#include "exchange/setu_writer_parts.h"

#include <pugixml.hpp>
#include <sstream>

namespace werkbalie::exchange::setu {

namespace {

using domain::CardChange;
using domain::CardLine;

constexpr const char* kNamespace = "http://ns.hr-xml.org/2007-04-15";
constexpr const char* kOurs = "StaffingCompany";

pugi::xml_node addText(pugi::xml_node parent, const char* name, const std::string& text) {
    pugi::xml_node child = parent.append_child(name);
    child.text().set(plain(text).c_str());
    return child;
}

/// Nothing when there is no number to tell.
void addId(pugi::xml_node parent, const char* name, const char* owner, const std::string& value) {
    if (value.empty()) {
        return;
    }
    pugi::xml_node id = parent.append_child(name);
    id.append_attribute("idOwner") = owner;
    addText(id, "IdValue", value);
}

void addPersonName(pugi::xml_node person, const domain::PersonName& name) {
    pugi::xml_node node = person.append_child("PersonName");
    addText(node, "FormattedName", name.full());
    if (!name.first.empty()) {
        addText(node, "GivenName", name.first);
    }
    if (!name.last.empty()) {
        pugi::xml_node family = addText(node, "FamilyName", name.last);
        family.append_attribute("primary") = "true";
        if (!name.prefix.empty()) {
            family.append_attribute("prefix") = plain(name.prefix).c_str();
        }
    }
}

void addWorker(pugi::xml_node root, const app::Timecard& card) {
    pugi::xml_node person = root.append_child("ReportedResource").append_child("Person");
    addId(person, "Id", kOurs, std::to_string(card.worker.value));
    addPersonName(person, card.workerName);
}

const char* changeWord(CardChange change) {
    switch (change) {
    case CardChange::None:
        break;
    case CardChange::Unchanged:
        return "Unchanged";
    case CardChange::Change:
        return "Change";
    case CardChange::Void:
        return "Void";
    case CardChange::Add:
        return "Add";
    }
    return nullptr;
}

void addRate(pugi::xml_node interval, const RateText& text) {
    pugi::xml_node rate = addText(interval, "RateOrAmount", text.amount);
    rate.append_attribute("currency") = "EUR";
    rate.append_attribute("type") = "hourly";
    rate.append_attribute("multiplier") = text.multiplier.c_str();
    rate.append_attribute("toBeBilled") = text.billed ? "true" : "false";
    rate.append_attribute("toBePaid") = text.paid ? "true" : "false";
}

void addInterval(pugi::xml_node time, const app::Timecard& card, std::size_t index) {
    const CardLine& line = card.hours.lines[index];
    pugi::xml_node interval = time.append_child("TimeInterval");
    interval.append_attribute("type") = std::string(hourWord(line.type)).c_str();
    if (needsDayAssignment(line)) {
        interval.append_attribute("dayAssignment") = domain::isoDate(line.day).c_str();
    }
    interval.append_attribute("billable") = card.isBilled(line) ? "true" : "false";
    if (const char* change = changeWord(line.change)) {
        interval.append_attribute("actionCode") = change;
    }
    addId(interval, "Id", kOurs, lineId(card, index + 1));
    addText(interval, "StartDateTime", startText(line));
    if (line.end) {
        addText(interval, "EndDateTime", localText(*line.end));
    }
    addText(interval, "Duration", domain::decimalHours(line.worked));
    addRate(interval, rateText(card, line));
}

/// The list of 1.4 is closed: what has no code in it cannot be told.
void addExtra(pugi::xml_node time, const Extra& extra) {
    if (extra.code.empty()) {
        return;
    }
    pugi::xml_node node = time.append_child("Allowance");
    node.append_attribute("type") = extra.code.c_str();
    node.append_attribute("billable") = extra.billed ? "true" : "false";
    if (extra.action != nullptr) {
        node.append_attribute("actionCode") = extra.action;
    }
    addId(node, "Id", kOurs, extra.id);
    node.child("Id").child("IdValue").append_attribute("name") =
        extra.isExpense ? "expense" : "allowance";
    addText(node, "StartDate", extra.day);
    addText(node, "EndDate", extra.day);
    addText(node, "Amount", extra.amount).append_attribute("currency") = "EUR";
    addText(node, "Quantity", extra.quantity);
    if (!extra.note.empty()) {
        addText(node, "Comment", extra.note);
    }
}

void addTime(pugi::xml_node root, const app::Timecard& card) {
    pugi::xml_node time = root.append_child("ReportedTime");
    time.append_attribute("status") = card.corrected ? "corrected" : "";
    addText(time, "PeriodStartDate", firstDay(card));
    addText(time, "PeriodEndDate", lastDay(card));
    for (std::size_t i = 0; i < card.hours.lines.size(); ++i) {
        addInterval(time, card, i);
    }
    for (const Extra& extra : extrasOf(card, CodeList::First)) {
        addExtra(time, extra);
    }
}

void addApproval(pugi::xml_node root, const app::Timecard& card) {
    if (!card.approval) {
        return;
    }
    pugi::xml_node approval = root.append_child("ApprovalInfo");
    const std::string& name = card.approval->name;
    addText(approval.append_child("Person").append_child("PersonName"), "FormattedName",
            name.empty() ? card.agency.name : name);
    addText(approval, "ApprovedDateTime", localText(card.approval->at));
}

/// By their numbers in the trade register and at the tax office, and by ours.
void addReferences(pugi::xml_node root, const app::Timecard& card) {
    pugi::xml_node references = root.append_child("AdditionalData")
                                    .append_child("StaffingAdditionalData")
                                    .append_child("ReferenceInformation");
    addId(references, "StaffingSupplierId", "KvK", card.agency.kvk);
    addId(references, "StaffingSupplierId", "BTW", card.agency.vatId);
    addId(references, "StaffingCustomerId", kOurs, std::to_string(card.client.id.value));
    addId(references, "StaffingCustomerId", "KvK", card.client.kvk);
    addId(references, "StaffingCustomerId", "BTW", card.client.vatId);
    addId(references, "HumanResourceId", kOurs, std::to_string(card.worker.value));
    addId(references, "AssignmentId", kOurs, card.assignmentId);
    addId(references, "StaffingSupplierOrgUnitId", kOurs, std::to_string(card.branch.id.value));
}

} // namespace

std::string writeXml14(const app::Timecard& card) {
    pugi::xml_document document;
    pugi::xml_node root = document.append_child("TimeCard");
    root.append_attribute("xmlns") = kNamespace;
    addId(root, "Id", kOurs, card.documentId());
    addWorker(root, card);
    addTime(root, card);
    pugi::xml_node submitter = root.append_child("SubmitterInfo");
    addText(submitter, "Source", card.agency.name);
    addText(submitter, "SubmittedDateTime", localText(card.writtenAt));
    addApproval(root, card);
    addReferences(root, card);
    std::ostringstream text;
    text << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    document.save(text, "  ", pugi::format_indent | pugi::format_no_declaration,
                  pugi::encoding_utf8);
    return text.str();
}

} // namespace werkbalie::exchange::setu
