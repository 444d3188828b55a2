// Situations of the rate calculator as readable files: NAME.json goes in, NAME.txt must come out.
// The figures in the text files were computed by a separate program with exact fractions.
#include "exchange/parameters_json.h"
#include "exchange/tariff_json.h"
#include "tests/support/catch.h"

#include "domain/acquisition/tariff/tariff_plan.h"
#include "domain/base/decimal.h"
#include "test_paths.h"

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace werkbalie;

namespace {

const std::filesystem::path kFolder = std::filesystem::path(WERKBALIE_TEST_DATA_DIR) / "tariff";

std::string fileText(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string four(std::int64_t units) {
    return domain::formatDecimal(units, 4, 4);
}

std::string right(const std::string& text, std::size_t width) {
    return std::string(width > text.size() ? width - text.size() : 0, ' ') + text;
}

std::string readable(const domain::RateBreakdown& b) {
    std::ostringstream out;
    out << "wage " << b.grossHourlyWage.toString(4) << "  factor " << four(b.costFactor)
        << "  cost " << b.costPrice.toString() << "  margin " << b.margin.toString() << " ("
        << domain::formatDecimal(b.marginPercentage, 2, 2) << "%)  tariff " << b.tariff.toString()
        << "  conversion " << four(b.conversionFactor) << '\n';
    for (const domain::RateLine& line : b.lines) {
        const std::string key(line.key);
        out << key << std::string(key.size() < 26 ? 26 - key.size() : 0, ' ')
            << right(four(line.base), 10) << right(four(line.percentage), 12)
            << right(four(line.amount), 12) << '\n';
    }
    for (const domain::AllowanceTariff& allowance : b.allowanceTariffs) {
        out << "allowance " << allowance.name << ' ' << allowance.tariff.toString() << '\n';
    }
    for (const domain::Finding& finding : b.findings) {
        out << domain::toText(finding.severity) << ' ' << finding.rule << " at " << finding.where
            << '\n';
    }
    return out.str();
}

domain::Result<domain::RateBreakdown> calculated(const std::filesystem::path& path) {
    return exchange::readTariffRequest(fileText(path))
        .and_then([](const exchange::TariffRequest& request) {
            return exchange::calculateTariff(request, exchange::builtInParameters());
        });
}

} // namespace

TEST_CASE("every situation on file gives the receipt beside it", "[tariff]") {
    int situations = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
        if (entry.path().extension() != ".json") {
            continue;
        }
        INFO(entry.path().stem().string());
        const auto breakdown = calculated(entry.path());
        REQUIRE(breakdown.has_value());
        std::filesystem::path expected = entry.path();
        CHECK(readable(*breakdown) == fileText(expected.replace_extension(".txt")));
        ++situations;
    }
    CHECK(situations >= 100);
}

TEST_CASE("the two published examples come out to the fourth decimal", "[tariff]") {
    CHECK(calculated(kFolder / "e1_agency_clause_phase_a.json")->costFactor == 16'997);
    CHECK(calculated(kFolder / "e2_without_agency_clause_phase_b.json")->costFactor == 16'740);
}

TEST_CASE("the published phase factor with its additions comes out exactly", "[tariff]") {
    const auto bare = calculated(kFolder / "e3_phase_factor.json");
    const domain::CostFormula& formula = bare->plan->belowCap;
    CHECK(formula.perWage * 100'000 == formula.denominator * 181'752);
    const auto whole = calculated(kFolder / "e3_phase_factor_with_year_end_bonus.json");
    CHECK(whole->lines[5].amount == 25'823);
    CHECK(whole->costPrice.toString() == "38.93");
    CHECK(whole->tariff.toString() == "50.93");
}

TEST_CASE("every line of a receipt names its source", "[tariff]") {
    const auto breakdown = calculated(kFolder / "allowances_of_each_kind.json");
    for (const domain::RateLine& line : breakdown->lines) {
        INFO(line.key);
        CHECK_FALSE(line.source.empty());
    }
}

TEST_CASE("the JSON receipt has the fields of the contract in their order", "[tariff]") {
    const auto document =
        exchange::tariffJson(*calculated(kFolder / "allowances_of_each_kind.json"));
    std::vector<std::string> names;
    for (const auto& item : document.items()) {
        names.push_back(item.key());
    }
    CHECK(names == std::vector<std::string>{"lines", "cost_factor", "cost_price", "margin",
                                            "margin_percentage", "tariff", "conversion_factor",
                                            "gross_hourly_wage", "allowance_tariffs"});
    CHECK(document["lines"][0]["base"] == "100.0000");
    CHECK(document["gross_hourly_wage"] == "20.00");
    CHECK(document["allowance_tariffs"][2]["name"] == "sunday");
}
