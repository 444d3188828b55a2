// The small helpers that many use cases lean on.
#include "app/clock.h"
#include "app/json_text.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace werkbalie;
using namespace werkbalie::app;

TEST_CASE("the day turns at Dutch midnight, in winter and in summer") {
    struct Row {
        const char* utc;
        domain::Date day;
    };
    const Row row = GENERATE(values<Row>({
        {"2026-11-24T22:59:59Z", domain::makeDate(2026, 11, 24)},
        {"2026-11-24T23:00:00Z", domain::makeDate(2026, 11, 25)},
        {"2026-07-01T21:59:59Z", domain::makeDate(2026, 7, 1)},
        {"2026-07-01T22:00:00Z", domain::makeDate(2026, 7, 2)},
        {"2026-03-28T22:30:00Z", domain::makeDate(2026, 3, 28)},  // still winter time
        {"2026-03-29T22:30:00Z", domain::makeDate(2026, 3, 30)},  // summer time since 01:00 UTC
        {"2026-10-24T22:30:00Z", domain::makeDate(2026, 10, 25)}, // the last summer evening
        {"2026-10-25T22:30:00Z", domain::makeDate(2026, 10, 25)},
    }));
    CAPTURE(row.utc);
    CHECK(calendarDayInNetherlands(domain::parseIsoInstant(row.utc).value()) == row.day);
}

TEST_CASE("whatever is written as JSON is read back by another program") {
    const std::string text = "Zoë \"de\" \\ tab\tregel\n\x01 einde";
    const std::string json = JsonObject()
                                 .add("text", text)
                                 .add("number", -12)
                                 .add("yes", true)
                                 .add("day", domain::makeDate(2026, 11, 24))
                                 .add("empty", "")
                                 .add("none", std::optional<int>{})
                                 .addList("list", std::vector<int>{1, 2},
                                          [](int value) { return std::to_string(value); })
                                 .text();
    const auto read = nlohmann::json::parse(json);
    CHECK(read["text"] == text);
    CHECK(read["number"] == -12);
    CHECK(read["yes"] == true);
    CHECK(read["day"] == "2026-11-24");
    CHECK_FALSE(read.contains("empty"));
    CHECK_FALSE(read.contains("none"));
    CHECK(read["list"] == nlohmann::json::array({1, 2}));
    CHECK(JsonObject().text() == "{}");
}
