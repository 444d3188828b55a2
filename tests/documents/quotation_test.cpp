// An offer on paper in three languages: every tariff is there, and nothing is cut.
#include "app/acquisition/quotation_texts.h"
#include "documents/quotation_pdf.h"
#include "documents/quotation_preview.h"
#include "documents/quotation_words.h"
#include "tests/documents/printed.h"

using namespace werkbalie;
using domain::HourlyRate;
using domain::makeDate;
using domain::QuotationLanguage;
using domain::TextBlockKind;
using test::Printed;

namespace {

domain::Agency agency() {
    return {.name = "Uitzendbureau De Werkplaats",
            .kvk = "01234567",
            .vatId = "NL123456789B13",
            .address = {"Oude Boteringestraat", "44", "9712 GL", "Groningen", "NL"},
            .phone = "+31 50 123 45 67",
            .email = "info@werkplaats.example.nl",
            .iban = "NL91ABNA0417164300"};
}

std::vector<domain::TariffShare> someShares() {
    return {{domain::TariffPart::Wage, 61},
            {domain::TariffPart::PaidDaysOff, 9},
            {domain::TariffPart::HolidayAllowance, 6},
            {domain::TariffPart::Premiums, 15},
            {domain::TariffPart::Pension, 8},
            {domain::TariffPart::Other, 1}};
}

domain::QuotationLine line(const std::string& occupation, std::int64_t tariff) {
    return {.occupation = occupation,
            .tariff = HourlyRate::fromUnits(tariff),
            .rates = {{"Overwerk 150%", HourlyRate::fromUnits(tariff * 14 / 10 / 100 * 100)}},
            .wage = HourlyRate::fromUnits(165'000),
            .minutesPerWeek = domain::Minutes{2280}};
}

std::string fill(const std::string& text) {
    return app::filledText(text, {{"salutation", "Geachte Els Smit"},
                                  {"client", "Logistiek Noord B.V."},
                                  {"valid_until", "24 december 2026"},
                                  {"payment_term", "14"},
                                  {"consultant", "Sanne Hoekstra"},
                                  {"period", "vanaf 1 december 2026"}});
}

app::QuotationDocument offer(QuotationLanguage language, std::vector<domain::QuotationLine> lines) {
    app::QuotationDocument document{
        .quotation = {},
        .agency = agency(),
        .addressee = {"Logistiek Noord B.V.", "Els Smit", "Havenkade 12", "9723 AA  Groningen"},
        .contact = "Els Smit",
        .consultant = "Sanne Hoekstra",
        .shares = {}};
    domain::Quotation& q = document.quotation;
    q.number = "OF-2026-0042";
    q.state = domain::QuotationState::Sent;
    q.language = language;
    q.date = makeDate(2026, 11, 24);
    q.validUntil = makeDate(2026, 12, 25);
    q.tariffPeriod = {makeDate(2026, 12, 1), makeDate(2027, 12, 1)};
    q.subject = "Logistiek";
    for (const auto kind :
         {TextBlockKind::Introduction, TextBlockKind::Terms, TextBlockKind::Closing}) {
        q.texts[kind] = fill(app::builtInText(kind, language).text);
    }
    const auto annex = app::builtInText(TextBlockKind::Annex, language);
    q.annexes = {{annex.title, annex.text}};
    q.lines = std::move(lines);
    document.shares.assign(q.lines.size(), someShares());
    return document;
}

Printed print(const app::QuotationDocument& document, const std::string& name) {
    const auto path = test::target(name);
    REQUIRE(documents::writeQuotationPdf(document, path));
    return test::printed(path);
}

std::vector<domain::QuotationLine> manyLines(int count) {
    std::vector<domain::QuotationLine> lines;
    for (int i = 1; i <= count; ++i) {
        lines.push_back(line("Functie nummer " + std::to_string(100 + i), 280'000 + i * 100));
    }
    return lines;
}

} // namespace

TEST_CASE("an offer of one function is a letter and its annex", "[pdf][quotation]") {
    const Printed paper =
        print(offer(QuotationLanguage::Dutch, {line("Orderpicker", 285'000)}), "offer_nl.pdf");
    CHECK(paper.pages == 3);
    for (const char* part : {"Offerte",
                             "OF-2026-0042",
                             "24 november 2026",
                             "24 december 2026",
                             "Logistiek Noord B.V.",
                             "Els Smit",
                             "Orderpicker",
                             "Normale uren",
                             "€ 28,50",
                             "Overwerk 150%",
                             "€ 39,90",
                             "€ 16,50",
                             "38 uur",
                             "Waaruit het tarief bestaat",
                             "61%",
                             "Voorwaarden",
                             "14 dagen",
                             "Voor akkoord",
                             "Handtekening",
                             "Sanne Hoekstra",
                             "Bijlage 1",
                             "Zo is uw tarief opgebouwd",
                             "1 van 3",
                             "3 van 3"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
    CHECK_FALSE(paper.has("concept"));
    CHECK_FALSE(paper.has("{"));
}

TEST_CASE("usual kinds of hours speak the language of the offer, names of one's own stay",
          "[quotation]") {
    struct Named {
        std::string name, english, german;
    };
    const auto named = GENERATE(values<Named>(
        {{"Overwerk 150%", "Overtime 150%", "Überstunden 150 %"},
         {"overwerk", "Overtime", "Überstunden"},
         {"Ploegentoeslag 112,5 %", "Shift allowance 112.5%", "Schichtzulage 112,5 %"},
         {"Feestdag 200%", "Public holiday 200%", "Feiertag 200 %"},
         {"Consignatie", "Stand-by", "Rufbereitschaft"},
         {"Zaterdag 150%", "Zaterdag 150%", "Zaterdag 150%"},
         {"Overwerk op zaterdag", "Overwerk op zaterdag", "Overwerk op zaterdag"}}));
    INFO(named.name);
    CHECK(documents::rateName(named.name, QuotationLanguage::Dutch).toStdString() == named.name);
    CHECK(documents::rateName(named.name, QuotationLanguage::English).toStdString() ==
          named.english);
    CHECK(documents::rateName(named.name, QuotationLanguage::German).toStdString() == named.german);
}

TEST_CASE("an offer speaks English and German throughout", "[pdf][quotation]") {
    const Printed english =
        print(offer(QuotationLanguage::English, {line("Order picker", 285'000)}), "offer_en.pdf");
    for (const char* part : {"Quotation", "Valid until", "24 November 2026", "Regular hours",
                             "€ 28.50", "What the rate consists of", "Terms", "Signature",
                             "Annex 1", "1 of 3", "Chamber of Commerce"}) {
        INFO(part);
        CHECK(english.has(part));
    }
    const Printed german =
        print(offer(QuotationLanguage::German, {line("Kommissionierer", 285'000)}), "offer_de.pdf");
    for (const char* part : {"Angebot", "Gültig bis", "24. November 2026", "Normale Stunden",
                             "28,50 €", "Woraus der Stundensatz besteht", "Bedingungen",
                             "Unterschrift", "Anlage 1", "1 von 3", "USt-IdNr."}) {
        INFO(part);
        CHECK(german.has(part));
    }
    for (const char* dutch : {"Tarief", "Functie", "Voorwaarden", "Bijlage", " van 3", "uur per"}) {
        INFO(dutch);
        CHECK_FALSE(english.has(dutch));
        CHECK_FALSE(german.has(dutch));
    }
}

TEST_CASE("every number of functions fits, and each keeps its tariff", "[pdf][quotation]") {
    for (const int count : {1, 2, 5, 9, 14, 20, 27, 40}) {
        const auto document = offer(QuotationLanguage::Dutch, manyLines(count));
        const Printed paper = print(document, "offer_" + std::to_string(count) + ".pdf");
        INFO(count);
        CHECK(paper.count("Functie nummer") == 2 * count); // tariffs, and what they consist of
        CHECK(paper.count("Overwerk 150%") == count);
        for (const auto& wanted : document.quotation.lines) {
            CHECK(paper.has(
                documents::rateText(wanted.tariff, QuotationLanguage::Dutch).toStdString()));
        }
        CHECK(paper.count("Handtekening") == 2);
        CHECK(paper.has(std::to_string(paper.pages) + " van " + std::to_string(paper.pages)));
    }
}

TEST_CASE("long names and texts wrap and none is cut", "[pdf][quotation]") {
    auto wanted = line("Allround onderhoudsmonteur elektrotechniek en werktuigbouwkunde in "
                       "ploegendienst op locatie Eemshaven",
                       412'345);
    wanted.note = "Inclusief gereedschap, meetapparatuur en vervoer van en naar de locatie";
    wanted.rates.push_back({"Onregelmatigheidstoeslag zondag en feestdagen in de nachtdienst",
                            HourlyRate::fromUnits(800'000)});
    auto document = offer(QuotationLanguage::Dutch, {wanted});
    document.addressee[0] = "Stichting Gemeenschappelijke Regeling Werkvoorziening Noord- en "
                            "Oost-Groningen en Omstreken";
    document.agency.name =
        "Uitzend- en Detacheringsbureau De Noordelijke Werkplaats Groningen B.V.";
    std::string terms;
    for (int i = 1; i <= 80; ++i) {
        terms += "- Voorwaarde " + std::to_string(1000 + i) +
                 " is een lange zin die over de rand van het vel zou lopen als zij niet werd "
                 "afgebroken tussen twee woorden, en dat wordt zij wel.\n";
    }
    document.quotation.texts[TextBlockKind::Terms] = terms;
    const Printed paper = print(document, "offer_long.pdf");
    for (const char* part : {"Eemshaven", "nachtdienst", "meetapparatuur", "Omstreken", "€ 41,2345",
                             "Groningen B.V."}) {
        INFO(part);
        CHECK(paper.has(part));
    }
    CHECK(paper.count("Voorwaarde 1") == 80);
}

TEST_CASE("a concept and a later edition say what they are", "[pdf][quotation]") {
    auto document = offer(QuotationLanguage::Dutch, {line("Orderpicker", 285'000)});
    document.quotation.state = domain::QuotationState::Concept;
    document.quotation.edition = 3;
    const Printed paper = print(document, "offer_concept.pdf");
    CHECK(paper.has("Offerte (concept)"));
    CHECK(paper.has("Versie"));
}

TEST_CASE("without contents and annexes there are none on paper", "[pdf][quotation]") {
    auto document = offer(QuotationLanguage::Dutch, {line("Orderpicker", 285'000)});
    document.shares.assign(1, {});
    document.quotation.annexes.clear();
    const Printed paper = print(document, "offer_plain.pdf");
    CHECK_FALSE(paper.has("Waaruit het tarief bestaat"));
    CHECK_FALSE(paper.has("Bijlage"));
    CHECK(paper.pages <= 2);
}

TEST_CASE("the agency's logo and colour are on the first sheet, as dots or as lines",
          "[pdf][quotation]") {
    auto document = offer(QuotationLanguage::Dutch, {line("Orderpicker", 285'000)});
    const auto plain = documents::quotationSheets(document, 60);
    document.agency.accentColor = "#7a1f3d";
    document.agency.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 40\">"
                           "<rect width=\"120\" height=\"40\" rx=\"6\" fill=\"#7a1f3d\"/></svg>";
    const auto branded = documents::quotationSheets(document, 60);
    REQUIRE(branded.size() == plain.size());
    REQUIRE(branded.size() == 3);
    const QPoint inLogo(qRound(180 / 25.4 * 60), qRound(17 / 25.4 * 60));
    CHECK(branded[0].pixelColor(inLogo) == QColor(0x7a, 0x1f, 0x3d));
    CHECK(plain[0].pixelColor(inLogo) == QColor(Qt::white));
    CHECK(branded[0].size() == QSize(496, 702));
    document.agency.logo = "geen plaatje";
    CHECK(documents::quotationSheets(document, 60).size() == 3);
}

TEST_CASE("the message that the offer goes with names number and last day", "[quotation]") {
    const auto document = offer(QuotationLanguage::English, {line("Order picker", 285'000)});
    const auto mail = documents::quotationMail(document).toStdString();
    for (const char* part : {"Quotation OF-2026-0042 from Uitzendbureau De Werkplaats",
                             "Dear Els Smit", "24 December 2026", "Sanne Hoekstra"}) {
        INFO(part);
        CHECK(mail.find(part) != std::string::npos);
    }
    CHECK(mail.find('%') == std::string::npos);
}
