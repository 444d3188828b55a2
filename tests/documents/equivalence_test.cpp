// A comparison of pay on paper: every line is there, on as many sheets as it takes.
#include "documents/equivalence_pdf.h"
#include "tests/documents/printed.h"

using namespace werkbalie;

TEST_CASE("a comparison of pay prints its rows, verdicts and notes", "[equivalence]") {
    documents::EquivalencePaper paper{
        .agency = {.name = "Uitzendbureau De Werkplaats", .kvk = "01234567", .vatId = ""},
        .title = QStringLiteral("Gelijkwaardige beloning"),
        .subtitle = QStringLiteral("Jan van den Berg, Orderpicker bij Logistiek Noord"),
        .facts = {{QStringLiteral("Peildatum"), QStringLiteral("di 24-11-2026")}},
        .headers = {QStringLiteral("Onderdeel"), QStringLiteral("Opdrachtgever"),
                    QStringLiteral("Flexkracht"), QStringLiteral("Opdr."), QStringLiteral("Flex"),
                    QStringLiteral("Verschil")}};
    for (int i = 1; i <= 60; ++i) {
        paper.rows.push_back(
            {.name = QStringLiteral("Onderdeel nummer %1").arg(i),
             .quiet = QStringLiteral("Essentieel"),
             .repair = i == 60 ? QStringLiteral("nog 0,0153, alleen essentieel") : QString(),
             .client = QStringLiteral("10 procent van het loon op alle uren"),
             .worker = QStringLiteral("8 procent"),
             .clientRate = QStringLiteral("€ 1.555,5270"),
             .workerRate = QStringLiteral("€ 1.555,2216"),
             .difference = QStringLiteral("€ -0,3054")});
    }
    paper.verdicts << QStringLiteral("Essentieel: te weinig.");
    paper.notes << QStringLiteral("Per betaald uur van een volle week.");
    const auto file = test::target("gelijkwaardig.pdf");
    REQUIRE(documents::writeEquivalencePdf(paper, file));
    const auto sheets = test::printed(file);
    CHECK(sheets.pages >= 2);
    for (int i = 1; i <= 60; ++i) {
        CHECK(sheets.has("Onderdeel nummer " + std::to_string(i)));
    }
    CHECK(sheets.count("1.555,5270") == 60);
    CHECK(sheets.has("nog 0,0153, alleen essentieel"));
    CHECK(sheets.has("Essentieel: te weinig."));
    CHECK(sheets.has("Per betaald uur"));
    CHECK(sheets.count("Peildatum") == 1);
    CHECK_FALSE(documents::writeEquivalencePdf(paper, "/nergens/is/dit.pdf"));
}
