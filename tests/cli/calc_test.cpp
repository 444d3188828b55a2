// `calc …` through the program itself.
#include "tests/cli/cli_process.h"
#include "tests/support/catch.h"

using werkbalie::test::CliAnswer;
using werkbalie::test::runCli;

TEST_CASE("the minimum wage follows date, age and bbl") {
    const auto [date, age, bbl, hourly] =
        GENERATE(table<std::string, std::string, bool, std::string>({
            {"2026-11-24", "30", false, "14.99"},
            {"2026-06-30", "21", false, "14.71"},
            {"2026-07-01", "21", true, "14.99"},
            {"2026-11-24", "20", false, "11.99"},
            {"2026-11-24", "20", true, "9.22"},
            {"2026-11-24", "18", true, "6.82"},
            {"2026-11-24", "17", true, "5.92"},
            {"2026-11-24", "15", false, "4.50"},
            {"2025-01-01", "67", false, "14.06"},
            {"2024-01-01", "21", false, "13.27"},
        }));
    std::vector<std::string> arguments{"--json", "calc", "minimum-wage", "--date", date,
                                       "--age",  age};
    if (bbl)
        arguments.emplace_back("--bbl");
    const CliAnswer answer = runCli(arguments);
    INFO(date << " at " << age);
    CHECK(answer.code == 0);
    CHECK(answer.json()["hourly"] == hourly);
    CHECK_FALSE(answer.json()["source"].get<std::string>().empty());
}

TEST_CASE("a day without a known minimum wage is refused with key and date") {
    const CliAnswer answer =
        runCli({"--json", "calc", "minimum-wage", "--date", "2022-05-01", "--age", "30"});
    CHECK(answer.code == 1);
    const auto error = answer.json()["error"];
    CHECK(error["code"] == "parameter.missing");
    CHECK(error["values"]["key"] == "wml.hour.21plus");
    CHECK(error["values"]["date"] == "2022-05-01");
    const std::string message = error["message"];
    CHECK(message.find("wml.hour.21plus") != std::string::npos);
    CHECK(message.find("01-05-2022") != std::string::npos);
}

TEST_CASE("below fifteen there is no minimum wage") {
    const CliAnswer answer =
        runCli({"calc", "minimum-wage", "--date", "2026-11-24", "--age", "14"});
    CHECK(answer.code == 1);
    CHECK(answer.out.empty());
    CHECK(answer.err.find("14") != std::string::npos);
}

TEST_CASE("the holidays of 2026 are eleven days with their kind") {
    const auto list = runCli({"--json", "calc", "holidays", "--year", "2026"}).json();
    REQUIRE(list.size() == 11);
    CHECK(list[0] ==
          nlohmann::json{{"date", "2026-01-01"}, {"key", "new_year"}, {"day_off", "general"}});
    CHECK(list[1]["day_off"] == "none");
    CHECK(list[5] == nlohmann::json{{"date", "2026-05-05"},
                                    {"key", "liberation_day"},
                                    {"day_off", "lustrum"}});
}

TEST_CASE("holidays are also a readable table") {
    const CliAnswer answer = runCli({"calc", "holidays", "--year", "2025"});
    CHECK(answer.code == 0);
    CHECK(answer.out.find("2025-04-26  kings_day") != std::string::npos);
}

TEST_CASE("four-week periods tell the declared days and the pay days") {
    const auto list =
        runCli({"--json", "calc", "periods", "--year", "2026", "--kind", "four-weeks"}).json();
    REQUIRE(list.size() == 13);
    CHECK(list[0] == nlohmann::json{{"period", "2026-P01"},
                                    {"from", "2026-01-01"},
                                    {"until", "2026-01-25"},
                                    {"pay_from", "2025-12-29"},
                                    {"pay_until", "2026-01-25"}});
    CHECK(list[12]["until"] == "2026-12-31");
    CHECK(list[12]["pay_until"] == "2027-01-03");
}

TEST_CASE("2026 has 53 weeks and every year twelve months") {
    CHECK(runCli({"--json", "calc", "periods", "--year", "2026", "--kind", "week"}).json().size() ==
          53);
    const auto months =
        runCli({"--json", "calc", "periods", "--year", "2024", "--kind", "month"}).json();
    REQUIRE(months.size() == 12);
    CHECK(months[1]["until"] == "2024-02-29");
}
