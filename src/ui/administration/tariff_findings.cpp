// Joins findings about dated values and gives those their names.
#include "ui/administration/tariff_findings.h"

#include "ui/parameters/parameter_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QStringList>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kUnverified = "parameter_unverified";
constexpr auto kEndsSoon = "parameter_ends_soon";

std::string valueOf(const domain::Finding& finding, std::string_view name) {
    const auto found = std::ranges::find(finding.values, name,
                                         &std::pair<std::string, std::string>::first);
    return found == finding.values.end() ? std::string() : found->second;
}

/// "Aof, laag; WW (AWf) en Zvw": names may hold commas of their own.
std::string namesOf(const QStringList& keys) {
    QStringList names;
    for (const auto& key : keys) {
        names << u'‘' + parameterName(str(key.trimmed())) + u'’';
    }
    names.removeDuplicates();
    if (names.size() < 2) {
        return str(names.join(QString()));
    }
    const auto last = names.takeLast();
    return str(QCoreApplication::translate("werkbalie::ui", "%1 en %2")
                   .arg(names.join(u", "_s), last));
}

domain::Finding named(domain::Finding finding) {
    if (finding.rule == kEndsSoon) {
        for (auto& [name, value] : finding.values) {
            if (name == "keys") {
                value = namesOf(qs(value).split(u',', Qt::SkipEmptyParts));
            }
        }
    }
    return finding;
}

} // namespace

domain::Findings tidyFindings(const domain::Findings& findings) {
    domain::Findings tidy;
    QStringList unverified;
    for (const auto& finding : findings) {
        if (finding.rule == kUnverified) {
            unverified << qs(valueOf(finding, "key"));
            continue;
        }
        auto told = named(finding);
        if (std::ranges::find(tidy, told) == tidy.end()) {
            tidy.push_back(std::move(told));
        }
    }
    if (!unverified.isEmpty()) {
        tidy.push_back({.rule = "parameters_unverified",
                        .where = "date",
                        .values = {{"keys", namesOf(unverified)}}});
    }
    std::ranges::stable_sort(tidy, [](const domain::Finding& a, const domain::Finding& b) {
        return static_cast<int>(a.severity) > static_cast<int>(b.severity);
    });
    return tidy;
}

} // namespace werkbalie::ui
