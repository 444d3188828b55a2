// The group of a day of birth changes on the birthday, and only there.
#include "domain/results/age_group.h"

#include "tests/support/catch.h"

using namespace werkbalie::domain;

TEST_CASE("an age group begins on the birthday that opens it") {
    struct Row {
        Date birth;
        Date on;
        std::string_view group;
    };
    const Date day = makeDate(2026, 11, 24);
    for (const Row& row :
         {Row{makeDate(2001, 11, 25), day, "until_25"}, Row{makeDate(2001, 11, 24), day, "25_34"},
          Row{makeDate(1991, 11, 25), day, "25_34"}, Row{makeDate(1991, 11, 24), day, "35_44"},
          Row{makeDate(1981, 11, 24), day, "45_54"}, Row{makeDate(1971, 11, 25), day, "45_54"},
          Row{makeDate(1971, 11, 24), day, "from_55"},
          Row{makeDate(2027, 1, 1), day, "until_25"}}) {
        INFO(isoDate(row.birth));
        CHECK(toText(ageGroupOf(row.birth, row.on)) == row.group);
    }
}
