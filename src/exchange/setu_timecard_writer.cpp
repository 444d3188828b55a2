// Which writer a format has, what it cannot tell, and the files of a week.
#include "exchange/setu_timecard_writer.h"

#include "exchange/setu_extras.h"
#include "exchange/setu_writer_parts.h"
#include "exchange/text_file.h"

#include <set>

namespace werkbalie::exchange {

using domain::Findings;

namespace {

constexpr std::string_view kSource = "SETU Reporting Time and Expenses";

void warn(Findings& findings, const app::Timecard& card, const domain::Refusal& what) {
    domain::MessageValues values = what.values;
    values.emplace_back("document", card.documentId());
    findings.push_back({.rule = what.key,
                        .severity = domain::Severity::Warning,
                        .where = card.documentId(),
                        .values = std::move(values),
                        .source = std::string(kSource)});
}

void leaveOut(Findings& findings, const app::Timecard& card, const domain::Refusal& what) {
    warn(findings, card, what);
    findings.back().severity = domain::Severity::Info;
    findings.back().source = "AVG art. 5 lid 1 onder c";
}

std::string joined(const std::set<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

/// The word of what has no code stands in a card of 2.0; 1.4 has no room for it.
void warnOfExtras(Findings& findings, const app::Timecard& card, TimecardFormat format) {
    const bool first = format == TimecardFormat::Setu14Xml;
    std::set<std::string> bands;
    std::set<std::string> kinds;
    for (const setu::Extra& extra :
         setu::extrasOf(card, first ? setu::CodeList::First : setu::CodeList::Second)) {
        if (extra.code.empty()) {
            (extra.isExpense ? kinds : bands).insert(extra.word);
        }
    }
    if (!first) {
        bands.merge(kinds);
        for (const std::string& word : bands) {
            warn(findings, card, {"setu.no_code", {}, {{"type", word}}});
        }
        return;
    }
    if (!bands.empty()) {
        warn(findings, card, {"setu.allowance_amounts", {}, {{"bands", joined(bands)}}});
    }
    if (!kinds.empty()) {
        domain::Money untold;
        for (const app::CardExpense& expense : card.expenses) {
            if (setu::expenseCode(expense.kind, setu::CodeList::First).empty()) {
                untold += domain::measuredAmount(expense.each, expense.quantity);
            }
        }
        warn(findings, card,
             {"setu.expense_no_code",
              {},
              {{"kinds", joined(kinds)}, {"amount", untold.toString()}}});
    }
}

/// The first is the target itself; a folder gets files named after their document.
std::filesystem::path fileFor(const std::filesystem::path& target, const app::Timecard& card,
                              std::size_t index, TimecardFormat format) {
    std::error_code none;
    if (std::filesystem::is_directory(target, none)) {
        return target / (card.documentId() + "." + std::string(extensionOf(format)));
    }
    if (index == 0) {
        return target;
    }
    std::filesystem::path name = target.stem();
    name += "-" + std::to_string(index + 1);
    name += target.extension();
    return target.parent_path() / name;
}

} // namespace

std::string_view extensionOf(TimecardFormat format) {
    return format == TimecardFormat::Setu20Json ? "json" : "xml";
}

Findings timecardFindings(const app::Timecard& card, TimecardFormat format) {
    Findings findings;
    std::set<domain::HourType> withoutCode;
    for (const domain::CardLine& line : card.hours.lines) {
        if (line.percentage < setu::kWhole) {
            warn(findings, card,
                 {"setu.below_hundred",
                  {},
                  {{"day", domain::isoDate(line.day)},
                   {"type", std::string(domain::toText(line.type))},
                   {"percentage", line.percentage.toString()}}});
        }
        if (format != TimecardFormat::Setu14Xml && setu::hourCode(line.type).empty() &&
            withoutCode.insert(line.type).second) {
            warn(findings, card,
                 {"setu.no_code", {}, {{"type", std::string(setu::hourWord(line.type))}}});
        }
    }
    if (card.absence > domain::Minutes{0}) {
        leaveOut(findings, card,
                 {"setu.absence_left_out", {}, {{"hours", domain::decimalHours(card.absence)}}});
    }
    if (card.expensesLeftOut != domain::Money{}) {
        leaveOut(findings, card,
                 {"setu.expenses_left_out", {}, {{"amount", card.expensesLeftOut.toString()}}});
    }
    if (card.hours.timeForTime > domain::Minutes{0}) {
        warn(findings, card,
             {"setu.time_for_time", {}, {{"hours", domain::decimalHours(card.hours.timeForTime)}}});
    }
    warnOfExtras(findings, card, format);
    if (card.hours.spread > domain::Minutes{0}) {
        warn(findings, card,
             {"setu.correction_spread", {}, {{"hours", domain::decimalHours(card.hours.spread)}}});
    }
    return findings;
}

std::string writeTimecard(const app::Timecard& card, TimecardFormat format) {
    switch (format) {
    case TimecardFormat::Setu14Xml:
        return setu::writeXml14(card);
    case TimecardFormat::Setu20Xml:
        return setu::writeXml20(card);
    case TimecardFormat::Setu20Json:
        break;
    }
    return setu::writeJson20(card);
}

domain::Result<WrittenTimecards> writeTimecards(std::span<const app::Timecard> cards,
                                                TimecardFormat format,
                                                const std::filesystem::path& target) {
    WrittenTimecards written;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const std::filesystem::path file = fileFor(target, cards[i], i, format);
        if (const auto done = writeWholeFile(file, writeTimecard(cards[i], format)); !done) {
            return tl::unexpected(done.error());
        }
        written.files.push_back(file);
        for (domain::Finding& finding : timecardFindings(cards[i], format)) {
            written.findings.push_back(std::move(finding));
        }
    }
    return written;
}

} // namespace werkbalie::exchange
