// The columns a file of candidates may have, and under which names spreadsheets carry them.
#include "app/recruitment/candidate_row.h"
#include "app/recruitment/import_candidates.h"

#include <array>

namespace werkbalie::app {

namespace {

std::vector<ImportField> personFields() {
    return {
        {.key = "last_name",
         .label = "Achternaam",
         .required = true,
         .aliases = {"achternaam", "familienaam", "last name", "lastname", "surname"},
         .alternative = "name"},
        {.key = "prefix",
         .label = "Tussenvoegsel",
         .aliases = {"tussenvoegsel", "tussenvoegsels", "voorvoegsel", "tv", "prefix"}},
        {.key = "first_name",
         .label = "Voornaam",
         .aliases = {"voornaam", "roepnaam", "voornamen", "first name", "firstname"}},
        {.key = "name",
         .label = "Naam",
         .aliases = {"naam", "volledige naam", "kandidaat", "name", "full name"}},
        {.key = "birth_date",
         .label = "Geboortedatum",
         .aliases = {"geboortedatum", "geb.datum", "geb. datum", "gebdatum", "geboren",
                     "birth date", "birthdate", "date of birth"}},
        {.key = "email",
         .label = "E-mail",
         .aliases = {"e-mail", "email", "mail", "e-mailadres", "emailadres", "mailadres",
                     "e-mail adres", "email address"}},
        {.key = "phone",
         .label = "Telefoon",
         .aliases = {"telefoon", "telefoonnummer", "mobiel", "mobiel nummer", "mobiele telefoon",
                     "tel", "tel.", "gsm", "phone", "mobile", "phone number"}},
    };
}

std::vector<ImportField> addressFields() {
    return {
        {.key = "street", .label = "Straat", .aliases = {"straat", "straatnaam", "street"}},
        {.key = "house_number",
         .label = "Huisnummer",
         .aliases = {"huisnummer", "huisnr", "huisnr.", "house number"}},
        {.key = "address",
         .label = "Adres",
         .aliases = {"adres", "straat en huisnummer", "address"}},
        {.key = "postcode",
         .label = "Postcode",
         .aliases = {"postcode", "pc", "zip", "zip code", "postal code"}},
        {.key = "city",
         .label = "Woonplaats",
         .aliases = {"woonplaats", "plaats", "plaatsnaam", "stad", "city"}},
        {.key = "country", .label = "Land", .aliases = {"land", "landcode", "country"}},
    };
}

std::vector<ImportField> wishFields() {
    return {
        {.key = "occupation",
         .label = "Functie",
         .aliases = {"functie", "beroep", "gewenste functie", "functiewens", "occupation",
                     "job title", "function"}},
        {.key = "further_occupations",
         .label = "Andere functies",
         .aliases = {"andere functies", "ook mogelijk", "overige functies", "tweede functie",
                     "further occupations", "other functions"}},
        {.key = "sector", .label = "Sector", .aliases = {"sector", "branche", "industry"}},
        {.key = "wage_wish",
         .label = "Gewenst uurloon",
         .aliases = {"gewenst uurloon", "uurloon", "uurloon gewenst", "gewenst bruto uurloon",
                     "loonwens", "salariswens", "hourly wage", "wage"}},
        {.key = "hours_per_week",
         .label = "Uren per week",
         .aliases = {"uren per week", "uren", "uren/week", "uren p/w", "aantal uren",
                     "hours per week", "hours"}},
        {.key = "available_from",
         .label = "Beschikbaar vanaf",
         .aliases = {"beschikbaar vanaf", "beschikbaar per", "beschikbaar", "available from"}},
        {.key = "days",
         .label = "Dagen",
         .aliases = {"dagen", "werkdagen", "beschikbare dagen", "days"}},
        {.key = "travel_radius_km",
         .label = "Reisafstand (km)",
         .aliases = {"reisafstand (km)", "reisafstand", "straal", "straal km", "straal (km)",
                     "reisafstand km", "max. reisafstand", "maximale reisafstand", "radius",
                     "travel radius", "travel radius km"}},
        {.key = "shifts",
         .label = "Ploegen",
         .aliases = {"ploegen", "diensten", "ploegendienst", "shifts"}},
        {.key = "work_permission",
         .label = "Werkvergunning",
         .aliases = {"werkvergunning", "tewerkstellingsvergunning", "twv", "work permission",
                     "work permit"}},
        {.key = "permit_until",
         .label = "Vergunning geldig tot en met",
         .aliases = {"vergunning geldig tot en met", "vergunning tot", "werkvergunning tot",
                     "permit until"}},
    };
}

std::vector<ImportField> backgroundFields() {
    return {
        {.key = "education_level",
         .label = "Opleidingsniveau",
         .aliases = {"opleidingsniveau", "niveau", "opleiding niveau", "education level"}},
        {.key = "education",
         .label = "Opleiding",
         .aliases = {"opleiding", "studie", "diploma", "education"}},
        {.key = "skills",
         .label = "Vaardigheden",
         .aliases = {"vaardigheden", "vaardigheid", "competenties", "skills"}},
        {.key = "certificates",
         .label = "Certificaten",
         .aliases = {"certificaten", "certificaat", "diploma's", "certificates"}},
        {.key = "languages",
         .label = "Talen",
         .aliases = {"talen", "taal", "talenkennis", "languages"}},
        {.key = "source_channel",
         .label = "Bron",
         .aliases = {"bron", "kanaal", "wervingskanaal", "herkomst", "source", "channel"}},
        {.key = "consent_date",
         .label = "Toestemming op",
         .aliases = {"toestemming op", "toestemming", "toestemmingsdatum", "datum toestemming",
                     "avg", "avg datum", "avg-datum", "avg toestemming", "consent",
                     "consent date"}},
        {.key = "registered_on",
         .label = "Ingeschreven op",
         .aliases = {"ingeschreven op", "inschrijfdatum", "datum inschrijving", "registered on"}},
        {.key = "status", .label = "Status", .aliases = {"status"}},
        {.key = "notes",
         .label = "Opmerkingen",
         .aliases = {"opmerkingen", "opmerking", "notities", "notitie", "bijzonderheden", "notes",
                     "remarks"}},
        {.key = "cv_text",
         .label = "Cv",
         .aliases = {"cv", "cv tekst", "cv-tekst", "curriculum vitae", "resume"}},
    };
}

std::vector<ImportField> historyFields() {
    return {
        {.key = "school",
         .label = "School",
         .aliases = {"school", "onderwijsinstelling", "opleidingsinstituut"}},
        {.key = "graduation_year",
         .label = "Diplomajaar",
         .aliases = {"diplomajaar", "jaar diploma", "afstudeerjaar", "graduation year"}},
        {.key = "further_education",
         .label = "Verdere opleidingen",
         .aliases = {"verdere opleidingen", "overige opleidingen", "opleidingen",
                     "further education"}},
        {.key = "experience",
         .label = "Werkervaring",
         .aliases = {"werkervaring", "ervaring", "loopbaan", "experience", "work experience"}},
    };
}

/// "Werkervaring 1 functie", also as "werkervaring 1 werkgever", "werkgever 1".
std::vector<ImportField> jobFields() {
    struct Part {
        std::string label;
        std::vector<std::string> words;
    };
    const std::array<Part, 4> parts{{{"functie", {"functie", "beroep"}},
                                     {"werkgever", {"werkgever", "bedrijf"}},
                                     {"van", {"van", "vanaf", "begin", "start"}},
                                     {"tot", {"tot", "t/m", "eind", "einde"}}}};
    std::vector<ImportField> fields;
    for (std::size_t i = 0; i < kJobKeys.size(); ++i) {
        const std::string number = std::to_string(i / parts.size() + 1);
        const Part& part = parts.at(i % parts.size());
        ImportField field{.key = std::string(kJobKeys[i]),
                          .label = "Werkervaring " + number + ' ' + part.label};
        for (const std::string& word : part.words) {
            field.aliases.push_back("werkervaring " + number + ' ' + word);
            field.aliases.push_back("ervaring " + number + ' ' + word);
            field.aliases.push_back("werkervaring " + word + ' ' + number);
            field.aliases.push_back(word + ' ' + number);
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

std::vector<ImportField> allFields() {
    std::vector<ImportField> fields;
    for (auto part : {personFields(), addressFields(), wishFields(), backgroundFields(),
                      historyFields(), jobFields()}) {
        fields.insert(fields.end(), std::make_move_iterator(part.begin()),
                      std::make_move_iterator(part.end()));
    }
    return fields;
}

} // namespace

const std::vector<ImportField>& candidateImportFields() {
    static const std::vector<ImportField> fields = allFields();
    return fields;
}

} // namespace werkbalie::app
