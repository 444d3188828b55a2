// `match` in all its forms: a ranking in both directions, one pair, other weights, and bad input.
#include "tests/cli/demo_file.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace werkbalie;
using nlohmann::json;
using test::CliAnswer;
using test::DemoFile;
using Words = std::vector<std::string>;

namespace {

json ranking(const DemoFile& demo, Words more) {
    more.insert(more.begin(), "match");
    const CliAnswer answer = demo.run("intercedent", more);
    INFO(answer.err);
    REQUIRE(answer.code == 0);
    return answer.json();
}

/// An open vacancy that at least three are in the running for, in a demo agency of a hundred.
std::string busyVacancy(const DemoFile& demo) {
    const json open = ranking(demo, {"--candidate", "1", "--all"});
    for (const char* list : {"best", "knocked_out"}) {
        for (const json& match : open[list]) {
            const std::string id = std::to_string(match["vacancy"].get<int>());
            const json candidates = ranking(demo, {"--vacancy", id});
            if (candidates["best"].size() >= 3 && candidates["knocked_out"].size() >= 3) {
                return id;
            }
        }
    }
    FAIL("no vacancy of the demo agency has three in the running");
    return {};
}

int tenths(const json& match) {
    std::string text = match["score"];
    text.erase(std::ranges::find(text, '.'));
    return std::stoi(text);
}

/// Best first, ties by number.
bool isRanked(const json& list, const char* id) {
    return std::ranges::is_sorted(list, [id](const json& a, const json& b) {
        return tenths(a) != tenths(b) ? tenths(a) > tenths(b) : a[id] < b[id];
    });
}

} // namespace

TEST_CASE("match ranks the candidates of a vacancy with their receipts") {
    const DemoFile demo;
    const std::string vacancy = busyVacancy(demo);
    const json all = ranking(demo, {"--vacancy", vacancy, "--all"});
    const std::size_t considered = all["considered"];
    CHECK(considered > 50);
    CHECK(all["best"].size() + all["knocked_out"].size() == considered);
    CHECK(all["knocked_out"].size() == all["knocked_out_count"]);
    CHECK(isRanked(all["best"], "candidate"));
    CHECK(isRanked(all["knocked_out"], "candidate"));
    for (const json& match : all["best"]) {
        CHECK_FALSE(match["knocked_out"]);
        CHECK(match["reasons"].empty());
        CHECK(match["vacancy"] == std::stoi(vacancy));
    }
    for (const json& match : all["knocked_out"]) {
        CHECK(match["knocked_out"]);
        CHECK_FALSE(match["reasons"].empty());
    }
    // The lines add up to the score.
    const json& first = all["best"].front();
    double points = 0;
    double weights = 0;
    for (const json& line : first["lines"]) {
        if (line["in_full"].get<bool>()) { // met, and nothing of it is missing
            CHECK(line["outcome"] == "met");
            CHECK(std::stod(line["points"].get<std::string>()) == line["weight"].get<double>());
        }
        points += std::stod(line["points"].get<std::string>());
        weights += line["weight"].get<double>();
    }
    CHECK(std::abs(points * 100 / weights - std::stod(first["score"].get<std::string>())) < 0.051);
    CHECK(ranking(demo, {"--vacancy", vacancy, "--all"}) == all);
}

TEST_CASE("match --top cuts both lists and leaves the counts") {
    const DemoFile demo;
    const std::string vacancy = busyVacancy(demo);
    const json all = ranking(demo, {"--vacancy", vacancy, "--all"});
    const json two = ranking(demo, {"--vacancy", vacancy, "--top", "2"});
    CHECK(two["best"] == json({all["best"][0], all["best"][1]}));
    CHECK(two["knocked_out"] == json({all["knocked_out"][0], all["knocked_out"][1]}));
    CHECK(two["considered"] == all["considered"]);
    CHECK(two["knocked_out_count"] == all["knocked_out_count"]);
    CHECK(ranking(demo, {"--vacancy", vacancy, "--top", "10000"}) == all);
    CHECK(ranking(demo, {"--vacancy", vacancy})["knocked_out"].size() <= 20);
}

TEST_CASE("a candidate's vacancies, a vacancy's candidates and the pair have one score") {
    const DemoFile demo;
    const std::string vacancy = busyVacancy(demo);
    const json from = ranking(demo, {"--vacancy", vacancy, "--all"})["best"].front();
    const std::string candidate = std::to_string(from["candidate"].get<int>());
    const json pair = ranking(demo, {"--vacancy", vacancy, "--candidate", candidate});
    CHECK(pair["score"] == from["score"]);
    CHECK(pair["lines"] == from["lines"]);
    CHECK(pair["name"] == from["name"]);

    const json other = ranking(demo, {"--candidate", candidate, "--all"});
    CHECK(isRanked(other["best"], "vacancy"));
    const auto same = std::ranges::find(other["best"], from["vacancy"],
                                        [](const json& match) { return match["vacancy"]; });
    REQUIRE(same != other["best"].end());
    CHECK((*same)["lines"] == from["lines"]);
    CHECK_FALSE((*same)["client"].get<std::string>().empty());
    const json one = ranking(demo, {"--candidate", candidate, "--top", "1"});
    CHECK(one["best"] == json({other["best"][0]}));
    CHECK(one["considered"] == other["considered"]);
}

TEST_CASE("match --weights weighs otherwise and keeps nothing") {
    const DemoFile demo;
    const std::string vacancy = busyVacancy(demo);
    const json before = ranking(demo, {"--vacancy", vacancy, "--all"});
    const json near = ranking(
        demo, {"--vacancy", vacancy, "--all", "--weights", "distance 100, wage 0, occupation 0"});
    std::set<int> weights;
    for (const json& line : near["best"].front()["lines"]) {
        if (line["key"] == "distance") {
            weights.insert(line["weight"].get<int>());
        }
        if (line["key"] == "wage" || line["key"] == "occupation") {
            CHECK(line["weight"] == 0);
        }
    }
    CHECK(weights == std::set{100});
    CHECK(near["knocked_out_count"] == before["knocked_out_count"]);
    CHECK(near != before);
    CHECK(ranking(demo, {"--vacancy", vacancy, "--all"}) == before);
}

TEST_CASE("match tells what is wrong with its options") {
    const DemoFile demo;
    const auto [words, part] = GENERATE(table<Words, std::string>({
        {Words{"match"}, "--vacancy"},
        {Words{"match", "--vacancy", "1", "--top", "0"}, "0"},
        {Words{"match", "--vacancy", "1", "--top", "-1"}, "-1"},
        {Words{"match", "--vacancy", "1", "--top", "10001"}, "10000"},
        {Words{"match", "--vacancy", "1", "--top", "99999999999999999999"}, "10000"},
        {Words{"match", "--vacancy", "1", "--top", "3.5"}, "3.5"},
        {Words{"match", "--candidate", "1", "--top", "abc"}, "abc"},
        {Words{"match", "--vacancy", "abc"}, "abc"},
        {Words{"match", "--vacancy", "0"}, "0"},
        {Words{"match", "--vacancy", "-4"}, "-4"},
        {Words{"match", "--vacancy", "1", "--weights", "luck 10"}, "luck"},
        {Words{"match", "--vacancy", "1", "--weights", "wage 101"}, "101"},
        {Words{"match", "--vacancy", "1", "--weights", "wage -1"}, "-1"},
        {Words{"match", "--vacancy", "1", "--weights", "wage"}, "wage"},
        {Words{"match", "--candidate", "1", "--weights", "wage 10"}, "--weights"},
        {Words{"match", "--vacancy", "1", "--all", "--top", "3"}, "--top"},
        {Words{"match", "--vacancy", "1", "2"}, "match"},
    }));
    INFO(part);
    const CliAnswer answer = demo.run("intercedent", words);
    CHECK(answer.code == 2);
    CHECK(std::ranges::count(answer.err, '\n') == 1);
    CHECK(answer.err.find(part) != std::string::npos);
}

TEST_CASE("match refuses who is not there, and who may not match") {
    const DemoFile demo;
    const auto [user, words, code] = GENERATE(table<std::string, Words, std::string>({
        {"intercedent", Words{"--vacancy", "999999"}, "vacancy.unknown"},
        {"intercedent", Words{"--candidate", "999999"}, "candidate.unknown"},
        {"intercedent", Words{"--vacancy", "1", "--candidate", "999999"}, "candidate.unknown"},
        {"intercedent", Words{"--vacancy", "999999", "--candidate", "1"}, "vacancy.unknown"},
        {"backoffice", Words{"--vacancy", "1"}, "rights.missing"},
        {"backoffice", Words{"--candidate", "1"}, "rights.missing"},
        {"backoffice", Words{"--vacancy", "1", "--candidate", "1"}, "rights.missing"},
    }));
    INFO(code);
    Words all{"match"};
    all.insert(all.end(), words.begin(), words.end());
    const CliAnswer answer = demo.run(user, all);
    CHECK(answer.code == 1);
    CHECK(answer.json()["error"]["code"] == code);
    CHECK(std::ranges::count(answer.err, '\n') == 1);
}
