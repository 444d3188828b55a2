// Sources as a clerk reads them in a sentence.
#include "tests/support/catch.h"
#include "ui/support/source_words.h"

using namespace werkbalie;

TEST_CASE("a source in a sentence is an article, a title or a host, never a path") {
    const auto words = [](const char* source) { return ui::sourceWords(source).toStdString(); };
    CHECK(words("BW 7:629 lid 1") == "BW 7:629 lid 1");
    CHECK(words("") == "");
    CHECK(words("Arbeidstijdenwet art. 5:8 lid 4; http://szw.rijksopenheid.nl/152/welke-regels") ==
          "Arbeidstijdenwet art. 5:8 lid 4; szw.rijksopenheid.nl");
    CHECK(words("travel.km: github:somebody/notes kennis/reiskosten.md (cites Tarieven 2026 tabel "
                "13; Handboek 22.1.12)") ==
          "Tarieven 2026 tabel 13; Handboek 22.1.12 (uit tweede hand)");
    CHECK(words("https://www.rendement.nl/reiskosten/tools/berekenen.html") == "rendement.nl");
    CHECK(words("github.com/somebody/rates @dec8498 Docs/opzet kostprijs.csv") ==
          "somebody/rates (uit tweede hand)");
    CHECK(words("Belastingdienst Rekenvoorschriften 2026 v2 as quoted in public source code") ==
          "Belastingdienst Rekenvoorschriften 2026 v2 (uit tweede hand)");
}
