// Reads tests/domain/fixtures/working_time in the notation of its README.
#include "tests/exchange/working_time/worked_examples.h"

#include "domain/base/decimal.h"
#include "domain/base/text.h"
#include "test_paths.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace werkbalie::test {

namespace {

using namespace domain;

constexpr std::chrono::days kDay{1};

int number(std::string_view text) {
    return static_cast<int>(parseDecimal(text, 0).value());
}

int clockMinute(std::string_view text) {
    return number(text.substr(0, 2)) * 60 + number(text.substr(3, 2));
}

int breakIn(const std::vector<std::string>& words, std::size_t at) {
    return words.size() > at ? number(words.at(at + 1)) : 0;
}

/// "days 12345 from 2026-11-23 for 4 weeks: 08:00 - 17:00 break 30"
void addDays(const std::vector<std::string>& words, std::vector<WorkEntry>& entries) {
    const Date monday = parseIsoDate(words.at(3)).value();
    const int start = clockMinute(words.at(7));
    const int end = clockMinute(words.at(9));
    for (int week = 0; week < number(words.at(5)); ++week) {
        for (const char digit : words.at(1)) {
            const Date day = monday + 7 * week * kDay + (digit - '1') * kDay;
            entries.push_back({.start = {.day = day, .minute = start},
                               .end = {.day = end <= start ? day + kDay : day, .minute = end},
                               .breakMinutes = breakIn(words, 10)});
        }
    }
}

/// "2026-11-23 08:00 - 2026-11-23 20:30 break 30"
void addShift(const std::vector<std::string>& words, std::vector<WorkEntry>& entries) {
    const auto time = [&words](std::size_t at) {
        return ClockTime{.day = parseIsoDate(words.at(at)).value(),
                         .minute = clockMinute(words.at(at + 1))};
    };
    entries.push_back({.start = time(0), .end = time(3), .breakMinutes = breakIn(words, 5)});
}

void readLine(const std::string& line, WorkedExample& example) {
    const auto words = splitList(line, ' ');
    const std::string& first = words.front();
    if (first == "born") {
        example.request.birthDate = parseIsoDate(words.at(1)).value();
    } else if (first == "norm") {
        example.request.overrides.emplace_back(words.at(1), parseDecimal(words.at(2), 6).value());
    } else if (first == "worked") {
        example.worked = words.at(1);
    } else if (first == "finds") {
        example.findings += line.substr(6) + "\n";
    } else if (first == "days") {
        addDays(words, example.request.entries);
    } else {
        addShift(words, example.request.entries);
    }
}

void readFile(const std::filesystem::path& path, std::vector<WorkedExample>& examples) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        line = std::string(trim(line));
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        if (line.starts_with("case ")) {
            WorkedExample& example = examples.emplace_back();
            example.name = path.filename().string() + ": " + line.substr(5);
            example.request.birthDate = makeDate(1996, 5, 1);
        } else {
            readLine(line, examples.back());
        }
    }
}

} // namespace

std::vector<WorkedExample> workedExamples() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(WERKBALIE_SOURCE_DIR) / "tests/domain/fixtures/working_time")) {
        if (entry.path().extension() == ".txt") {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    std::vector<WorkedExample> examples;
    for (const auto& path : paths) {
        readFile(path, examples);
    }
    return examples;
}

std::string findingsText(const Findings& findings) {
    std::vector<std::string> lines;
    for (const Finding& finding : findings) {
        lines.push_back(finding.rule + " " + std::string(toText(finding.severity)) + " " +
                        finding.where + "\n");
    }
    std::string text;
    for (const std::string& line : lines) {
        text += line;
    }
    return text;
}

} // namespace werkbalie::test
