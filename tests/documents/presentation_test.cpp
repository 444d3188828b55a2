// Profiles on paper: in both languages, nothing cut, and of an anonymised candidate nothing that
// tells who it is, neither in the text nor in the file around it.
#include "app/matching/presentation_words.h"
#include "documents/preparation_pdf.h"
#include "documents/presentation_pdf.h"
#include "domain/matching/presentation/profile_view.h"
#include "tests/documents/printed.h"

using namespace werkbalie;
using namespace werkbalie::domain;
using test::Printed;

namespace {

Agency agency() {
    return {.name = "Uitzendbureau De Werkplaats",
            .kvk = "01234567",
            .vatId = "NL123456789B13",
            .address = {"Oude Boteringestraat", "44", "9712 GL", "Groningen", "NL"},
            .phone = "+31 50 123 45 67",
            .email = "info@werkplaats.example.nl",
            .iban = "NL91ABNA0417164300"};
}

Candidate candidate() {
    Candidate k;
    k.person = {.name = {"Aleksandra", "van den", "Wiśniewska"},
                .email = "aleksandra.w@example.nl",
                .phone = "+31612345678"};
    k.address = {"Kerkstraat", "12b", "9751 AB", "Haren", "NL"};
    k.birthDate = makeDate(1985, 5, 3);
    k.occupation = "Orderpicker";
    k.sector = "logistiek";
    k.wageWish = HourlyRate::fromUnits(165'000);
    k.availability = {
        .days = 0b0011111, .minutesPerWeek = Minutes{2280}, .from = makeDate(2026, 12, 7)};
    k.notes = "Poolse nationaliteit, vrouw, geboren in Gdańsk";
    k.cvText = "Curriculum vitae van Aleksandra Wiśniewska, foto bijgevoegd";
    k.education = {{EducationLevel::Mbo2, "Logistiek medewerker", "Noorderpoort", 2003},
                   {EducationLevel::Vmbo, "Economie", "Zernike College", 2001}};
    k.experience = {{.occupation = "Orderpicker",
                     .employer = "Magazijn Noord B.V.",
                     .from = makeDate(2021, 1, 1),
                     .until = makeDate(2024, 3, 1),
                     .tasks =
                         "Aleksandra verzamelde orders met de scanner bij Magazijn Noord B.V., "
                         "controleerde zendingen en laadde vrachtwagens."},
                    {.occupation = "Inpakker",
                     .employer = "Kwekerij Zuidhorn",
                     .from = makeDate(2017, 4, 1),
                     .until = makeDate(2020, 12, 1),
                     .tasks = "Bloemen sorteren en verpakken."}};
    k.skills = {{"Voorraadbeheer", 4}, {"Scannen", 5}, {"SAP", 2}};
    k.certificates = {{"Heftruckcertificaat", makeDate(2028, 6, 1)}, {"VCA-Basis", std::nullopt}};
    k.languages = {{"pl", LanguageLevel::Native}, {"nl", LanguageLevel::B1}};
    return k;
}

SectionSet all() {
    SectionSet sections;
    for (const auto section : kProfileSections) {
        sections.add(section);
    }
    return sections;
}

PresentedProfile profile(ProfileNaming naming) {
    return presentedProfile(
        candidate(),
        {.naming = naming,
         .employers =
             naming == ProfileNaming::Named ? EmployerNaming::Stated : EmployerNaming::Sector,
         .sections = all(),
         .today = makeDate(2026, 11, 26),
         .vacancyOccupation = "Orderpicker",
         .availabilityNote = "Vrijdagmiddag alleen in overleg.",
         .reasons = "- Werkte eerder als Orderpicker\n- Heeft Heftruckcertificaat, geldig t/m 1 "
                    "juni 2028\n- Beschikbaar op de gevraagde dagen",
         .motivation = "Aleksandra zoekt vast werk dicht bij Haren en houdt van aanpakken."});
}

app::PresentationDocument letter(LetterLanguage language, ProfileNaming naming, int count) {
    app::PresentationDocument document{
        .letter = {}, .agency = agency(), .number = "VD-2026-0042", .date = makeDate(2026, 11, 26)};
    auto& l = document.letter;
    const auto& words = app::PresentationWords::of(language);
    l.language = language;
    l.occupation = "Orderpicker";
    l.contact = "Els Smit";
    l.addressee = {"Logistiek Noord B.V.", "Els Smit", "Havenkade 12", "9723 AA  Groningen"};
    l.consultant = "Sanne Hoekstra";
    l.introduction =
        words.filled(count == 1 ? "introduction.one" : "introduction.several",
                     {{"occupation", "Orderpicker"}, {"count", std::to_string(count)}});
    l.closing = words.filled("closing", {{"consultant", "Sanne Hoekstra"}});
    for (int i = 1; i <= count; ++i) {
        l.profiles.push_back(profile(naming));
    }
    return document;
}

Printed print(const app::PresentationDocument& document, const std::string& name) {
    const auto path = test::target(name);
    REQUIRE(documents::writePresentationPdf(document, path));
    return test::printed(path);
}

app::PreparationSheet sheet(LetterLanguage language) {
    return {.language = language,
            .agency = agency(),
            .candidate = "Aleksandra van den Wiśniewska",
            .client = "Logistiek Noord B.V.",
            .occupation = "Orderpicker",
            .work = app::WorkOffered{.minutesPerWeek = domain::Minutes{36 * 60 + 30},
                                     .days = 0b0011111,
                                     .wageFrom = domain::HourlyRate::parse("15.27").value(),
                                     .wageTo = domain::HourlyRate::parse("16.50").value(),
                                     .start = domain::makeDate(2026, 12, 14),
                                     .workplace = "Havenkade 12, 3011 AB Rotterdam"},
            .start = parseIsoInstant("2026-12-01T08:30:00Z").value(),
            .minutes = 45,
            .place = "Havenkade 12\n9723 AA  Groningen",
            .route = "Bus 8 vanaf het hoofdstation, halte Havenkade. Meld u bij de receptie; "
                     "parkeren kan achter het pand.",
            .contacts = {"Els Smit, hoofd logistiek", "Jan de Boer"},
            .tips = "- Lees de website van Logistiek Noord\n- Vertel over uw werk met de scanner",
            .consultant = "Sanne Hoekstra"};
}

} // namespace

TEST_CASE("an anonymised profile on paper tells nobody who it is", "[pdf][presentation]") {
    for (const auto language : {LetterLanguage::Dutch, LetterLanguage::English}) {
        const std::string name = "presentation_anon_" + std::string(toText(language)) + ".pdf";
        const Printed paper = print(letter(language, ProfileNaming::Anonymised, 2), name);
        const std::string facts = test::output("pdfinfo '" + test::target(name).string() + "'");
        const std::string raw = test::output("strings '" + test::target(name).string() + "'");
        for (const char* hidden :
             {"Aleksandra",    "Wiśniewska",   "Wisniewska", "aleksandra.w@example.nl",
              "612345678",     "Kerkstraat",   "9751",       "Haren",
              "1985",          "03-05",        "3 mei",      "Pools nat",
              "nationaliteit", "vrouw",        "Gdańsk",     "geboren",
              "foto",          "Noorderpoort", "Zernike",    "2003",
              "2001",          "Magazijn",     "Kwekerij",   "Zuidhorn",
              "2021",          "2024",         "2017",       "moedertaal",
              "Curriculum"}) {
            INFO(hidden);
            CHECK_FALSE(paper.has(hidden));
            CHECK(facts.find(hidden) == std::string::npos);
            CHECK(raw.find(hidden) == std::string::npos);
        }
        CHECK(facts.find("VD-2026-0042") != std::string::npos);
        CHECK(test::output("pdfimages -list '" + test::target(name).string() + "'").find("image") ==
              std::string::npos);
    }
}

TEST_CASE("a proposal of several candidates is a letter and a sheet for each",
          "[pdf][presentation]") {
    const Printed paper = print(letter(LetterLanguage::Dutch, ProfileNaming::Anonymised, 3),
                                "presentation_three.pdf");
    CHECK(paper.pages == 4);
    for (const char* part : {"Voordracht",
                             "VD-2026-0042",
                             "26 november 2026",
                             "Logistiek Noord B.V.",
                             "Geachte Els Smit",
                             "In het kort",
                             "Kandidaat A",
                             "Kandidaat B",
                             "Kandidaat C",
                             "6 jaar en 10 maanden",
                             "7 december 2026",
                             "38 uur",
                             "ma t/m vr",
                             "€ 16,50 bruto per uur",
                             "Waarom deze",
                             "Heftruckcertificaat",
                             "geldig t/m 1 juni 2028",
                             "Werkgever in logistiek",
                             "Werkgever niet genoemd",
                             "3 jaar en 2 maanden",
                             "Mbo niveau 2",
                             "uitstekend (C2)",
                             "Nederlands",
                             "Voorraadbeheer (vaardig)",
                             "Vrijdagmiddag",
                             "Sanne Hoekstra",
                             "1 van 4",
                             "4 van 4"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
    CHECK(paper.count("[…]") == 12);
    CHECK_FALSE(paper.has("{"));
}

TEST_CASE("a named profile tells name, reach, employers and dates", "[pdf][presentation]") {
    const auto document = letter(LetterLanguage::English, ProfileNaming::Named, 1);
    const Printed paper = print(document, "presentation_named.pdf");
    CHECK(paper.pages == 2);
    for (const char* part :
         {"Candidate proposal", "Dear Els Smit", "Aleksandra van den Wiśniewska", "+31612345678",
          "aleksandra.w@example.nl", "Haren", "Magazijn Noord B.V.", "January 2021 – March 2024",
          "Noorderpoort", "€ 16.50 gross per hour", "38 hours", "Mon to Fri", "Why this candidate",
          "excellent (C2)", "valid until 1 June 2028", "1 of 2", "Chamber of Commerce"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
    for (const char* hidden : {"At a glance", "1985", "2003", "nationaliteit", "Curriculum",
                               "Werkervaring", "Opleiding", "Vaardigheden"}) {
        INFO(hidden);
        CHECK_FALSE(paper.has(hidden));
    }
    const std::string facts =
        test::output("pdfinfo '" + test::target("presentation_named.pdf").string() + "'");
    CHECK(facts.find("Aleksandra") == std::string::npos);
}

TEST_CASE("a long profile goes over sheets and none of it is lost", "[pdf][presentation]") {
    auto document = letter(LetterLanguage::Dutch, ProfileNaming::Named, 1);
    auto& one = document.letter.profiles[0];
    one.experience.clear();
    for (int i = 1; i <= 30; ++i) {
        one.experience.push_back(
            {.occupation = "Functie " + std::to_string(100 + i) +
                           " met een lange naam die over de rand van de kolom zou lopen als hij "
                           "niet werd afgebroken",
             .employer = "Werkgever " + std::to_string(100 + i),
             .months = i,
             .tasks = "Taak " + std::to_string(100 + i) + " " + std::string(300, 'x')});
    }
    one.motivation = std::string("Begin ") + std::string(2000, 'm') + " einde";
    const Printed paper = print(document, "presentation_long.pdf");
    CHECK(paper.count("Functie 1") == 30);
    CHECK(paper.count("Werkgever 1") == 30);
    CHECK(paper.count("Taak 1") == 30);
    CHECK(paper.has("einde"));
    CHECK(paper.has(std::to_string(paper.pages) + " van " + std::to_string(paper.pages)));
}

TEST_CASE("the message and the file name no candidate", "[presentation]") {
    const auto document = letter(LetterLanguage::Dutch, ProfileNaming::Named, 2);
    CHECK(documents::presentationFileName(document) == "voordracht-vd-2026-0042-v1.pdf");
    const auto mail = documents::presentationMail(document).toStdString();
    for (const char* part :
         {"2 kandidaten voor Orderpicker", "Geachte Els Smit", "voordracht-vd-2026-0042-v1.pdf",
          "Sanne Hoekstra", "Uitzendbureau De Werkplaats"}) {
        INFO(part);
        CHECK(mail.find(part) != std::string::npos);
    }
    CHECK(mail.find("Aleksandra") == std::string::npos);
    CHECK(mail.find('{') == std::string::npos);
    CHECK(documents::preparationFileName(sheet(LetterLanguage::Dutch)) ==
          "gesprek-2026-12-01-0930.pdf");
}

TEST_CASE("a preparation sheet says where, when, with whom and how", "[pdf][presentation]") {
    const auto path = test::target("preparation_nl.pdf");
    REQUIRE(documents::writePreparationPdf(sheet(LetterLanguage::Dutch), path));
    const Printed dutch = test::printed(path);
    CHECK(dutch.pages == 1);
    for (const char* part :
         {"Voorbereiding op uw gesprek", "Aleksandra", "dinsdag 1 december 2026", "09:30 – 10:15",
          "Logistiek Noord B.V.", "Orderpicker", "Havenkade 12", "Bus 8", "hoofd logistiek",
          "36,5 uur per week, op ma t/m vr", "€ 15,27 tot € 16,50 bruto per uur",
          "Begin op 14 december 2026", "Werkplek: Havenkade 12, 3011 AB Rotterdam", "Jan de Boer",
          "identiteitsbewijs", "werk met de scanner", "Sanne Hoekstra"}) {
        INFO(part);
        CHECK(dutch.has(part));
    }
    const auto english = test::target("preparation_en.pdf");
    REQUIRE(documents::writePreparationPdf(sheet(LetterLanguage::English), english));
    const Printed paper = test::printed(english);
    for (const char* part :
         {"Preparing for your interview", "Tuesday 1 December 2026", "What to bring",
          "36.5 hours a week", "gross an hour", "identity document", "Directions"}) {
        INFO(part);
        CHECK(paper.has(part));
    }
    CHECK_FALSE(paper.has("Wat neemt"));
}

TEST_CASE("both languages know the same words", "[presentation]") {
    for (const char* key : {"title", "why.skill", "mail.text", "sheet.tips", "level.wo",
                            "language.c2", "day.7", "day.short.7", "skill.5"}) {
        for (const auto language : {LetterLanguage::Dutch, LetterLanguage::English}) {
            INFO(key);
            CHECK(app::PresentationWords::of(language).has(key));
        }
    }
    const auto& words = app::PresentationWords::of(LetterLanguage::Dutch);
    CHECK(words.days(0b1010101) == "ma, wo, vr, zo");
    CHECK(words.days(0b1110011) == "ma, di, vr t/m zo");
    CHECK(words.days(0) == "");
    CHECK(words.duration(1) == "1 maand");
    CHECK(words.duration(12) == "1 jaar");
    CHECK(words.duration(25) == "2 jaar en 1 maand");
}

TEST_CASE("reasons are the lines that are met and may be told, without score or shortfall",
          "[presentation]") {
    MatchScore score;
    score.scoreInTenths = 785;
    score.lines = {
        {.key = "occupation",
         .name = "Orderpicker",
         .outcome = CriterionOutcome::Met,
         .found = {{"by", "experience"}}},
        {.key = "skill",
         .name = "SAP",
         .outcome = CriterionOutcome::Met,
         .found = {{"level", "4"}}},
        {.key = "certificate", .name = "VCA-Basis", .outcome = CriterionOutcome::Missing},
        {.key = "language",
         .name = "nl",
         .outcome = CriterionOutcome::Met,
         .found = {{"level", "native"}}},
        {.key = "wage", .name = "18.50", .outcome = CriterionOutcome::Met},
        {.key = "experience",
         .name = "Orderpicker",
         .outcome = CriterionOutcome::Met,
         .found = {{"months", "38"}}},
        {.key = "iets_nieuws", .name = "x", .outcome = CriterionOutcome::Met}};
    auto sections = all();
    sections.remove(ProfileSection::WageWish);
    CHECK(app::reasonsFrom(score, {.sections = sections}) ==
          "- Werkte eerder als Orderpicker\n- Beheerst SAP: vaardig\n- Spreekt Nederlands: "
          "uitstekend (C2)\n- Ervaring als Orderpicker: 3 jaar en 2 maanden");
    CHECK(app::reasonsFrom(score, {}).empty());
    CHECK(app::reasonsFrom(score, {.sections = all(), .language = LetterLanguage::English})
              .find("Desired wage suits the position") != std::string::npos);
}

TEST_CASE("what is met in part is told as the fact it is, and what is not known is no reason",
          "[presentation]") {
    const auto told = [](CriterionLine line, domain::Date today) {
        MatchScore score;
        score.lines = {std::move(line)};
        return app::reasonsFrom(score, {.sections = all(), .today = today});
    };
    const auto today = domain::makeDate(2026, 11, 27);
    CriterionLine days{.key = "days",
                       .name = "123456",
                       .strength = domain::RequirementStrength::Hard,
                       .weight = 5,
                       .pointsInThousandths = 4166,
                       .outcome = CriterionOutcome::Met,
                       .found = {{"days", "12345"}}};
    CHECK(told(days, today) == "- Beschikbaar op 5 van de 6 gevraagde dagen");
    days.pointsInThousandths = 5000;
    days.found = {{"days", "1234567"}};
    CHECK(told(days, today) == "- Beschikbaar op de gevraagde dagen");
    days.outcome = CriterionOutcome::Unknown;
    CHECK(told(days, today).empty());
    CHECK(told({.key = "shifts", .name = "weekend"}, today).empty());
    CHECK(told({.key = "hours",
                .name = "40.00",
                .weight = 5,
                .pointsInThousandths = 4500,
                .outcome = CriterionOutcome::Partly,
                .found = {{"hours", "36.50"}}},
               today) == "- Beschikbaar voor 36,5 uur per week");

    const auto start = [](const char* wanted, const char* from) {
        return CriterionLine{.key = "start",
                             .name = wanted,
                             .outcome = CriterionOutcome::Met,
                             .found = {{"from", from}}};
    };
    CHECK(told(start("2026-12-15", "2026-12-01"), today) == "- Beschikbaar op de startdatum");
    CHECK(told(start("2026-11-16", "2026-11-01"), today) == "- Per direct beschikbaar");
    CHECK(told(start("2026-11-16", "2026-12-01"), today) == "- Beschikbaar vanaf 1 december 2026");
}
