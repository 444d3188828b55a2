// The fixed words of an offer: one table a language, so that none is forgotten.
#include "documents/quotation_words.h"

#include "app/format_nl.h"
#include "domain/base/text.h"

#include <QRegularExpression>

namespace werkbalie::documents {

namespace {

using domain::QuotationLanguage;
using domain::TariffPart;

QuotationWords dutchWords() {
    return {.title = QStringLiteral("Offerte"),
            .conceptMark = QStringLiteral("concept"),
            .number = QStringLiteral("Offertenummer"),
            .edition = QStringLiteral("Versie"),
            .date = QStringLiteral("Datum"),
            .validUntil = QStringLiteral("Geldig t/m"),
            .period = QStringLiteral("Tarieven"),
            .consultant = QStringLiteral("Contact"),
            .tariffs = QStringLiteral("Tarieven"),
            .position = QStringLiteral("Functie"),
            .hourType = QStringLiteral("Soort uur"),
            .perHour = QStringLiteral("Tarief per uur"),
            .regularHours = QStringLiteral("Normale uren"),
            .wageBasis = QStringLiteral("Op basis van een bruto uurloon van %1"),
            .hoursAWeek = QStringLiteral("%1 uur per week"),
            .withoutVat = QStringLiteral("Alle tarieven zijn exclusief btw."),
            .contents = QStringLiteral("Waaruit het tarief bestaat"),
            .contentsText =
                QStringLiteral("Van de loonkosten in het tarief gaat dit deel, in hele procenten, "
                               "naar elk onderdeel. Daarnaast bevat het tarief onze "
                               "dienstverlening en het werkgeversrisico."),
            .terms = QStringLiteral("Voorwaarden"),
            .agreed = QStringLiteral("Voor akkoord"),
            .forClient = QStringLiteral("Namens %1"),
            .forAgency = QStringLiteral("Namens %1"),
            .name = QStringLiteral("Naam"),
            .role = QStringLiteral("Functie"),
            .placeAndDate = QStringLiteral("Plaats en datum"),
            .signature = QStringLiteral("Handtekening"),
            .annexes = QStringLiteral("Bijlagen"),
            .annex = QStringLiteral("Bijlage %1"),
            .mailSubject = QStringLiteral("Offerte %1 van %2"),
            .mailText = QStringLiteral(
                "%1,\n\nHierbij ontvangt u onze offerte %2. U kunt haar aannemen tot en met %3. "
                "Hebt u een vraag? Bel of mail mij gerust.\n\nMet vriendelijke groet,\n%4\n%5"),
            .letter = {}};
}

QuotationWords englishWords() {
    return {.title = QStringLiteral("Quotation"),
            .conceptMark = QStringLiteral("draft"),
            .number = QStringLiteral("Quotation no."),
            .edition = QStringLiteral("Version"),
            .date = QStringLiteral("Date"),
            .validUntil = QStringLiteral("Valid until"),
            .period = QStringLiteral("Rates apply"),
            .consultant = QStringLiteral("Contact"),
            .tariffs = QStringLiteral("Rates"),
            .position = QStringLiteral("Position"),
            .hourType = QStringLiteral("Type of hour"),
            .perHour = QStringLiteral("Rate per hour"),
            .regularHours = QStringLiteral("Regular hours"),
            .wageBasis = QStringLiteral("Based on a gross hourly wage of %1"),
            .hoursAWeek = QStringLiteral("%1 hours a week"),
            .withoutVat = QStringLiteral("All rates exclude VAT."),
            .contents = QStringLiteral("What the rate consists of"),
            .contentsText = QStringLiteral(
                "The share of the labour costs in the rate, in whole percents, that goes to each "
                "component. The rate also covers our services and the risk of the employer."),
            .terms = QStringLiteral("Terms"),
            .agreed = QStringLiteral("For agreement"),
            .forClient = QStringLiteral("On behalf of %1"),
            .forAgency = QStringLiteral("On behalf of %1"),
            .name = QStringLiteral("Name"),
            .role = QStringLiteral("Position"),
            .placeAndDate = QStringLiteral("Place and date"),
            .signature = QStringLiteral("Signature"),
            .annexes = QStringLiteral("Annexes"),
            .annex = QStringLiteral("Annex %1"),
            .mailSubject = QStringLiteral("Quotation %1 from %2"),
            .mailText = QStringLiteral(
                "%1,\n\nPlease find attached our quotation %2. You can accept it until and "
                "including %3. If you have a question, please call or mail me.\n\nKind regards,"
                "\n%4\n%5"),
            .letter = {.page = QStringLiteral("%1 of %2"),
                       .chamber = QStringLiteral("Chamber of Commerce"),
                       .vat = QStringLiteral("VAT")}};
}

QuotationWords germanWords() {
    return {.title = QStringLiteral("Angebot"),
            .conceptMark = QStringLiteral("Entwurf"),
            .number = QStringLiteral("Angebotsnr."),
            .edition = QStringLiteral("Version"),
            .date = QStringLiteral("Datum"),
            .validUntil = QStringLiteral("Gültig bis"),
            .period = QStringLiteral("Stundensätze"),
            .consultant = QStringLiteral("Ansprechpartner"),
            .tariffs = QStringLiteral("Stundensätze"),
            .position = QStringLiteral("Funktion"),
            .hourType = QStringLiteral("Stundenart"),
            .perHour = QStringLiteral("Satz je Stunde"),
            .regularHours = QStringLiteral("Normale Stunden"),
            .wageBasis = QStringLiteral("Grundlage: Bruttostundenlohn von %1"),
            .hoursAWeek = QStringLiteral("%1 Stunden je Woche"),
            .withoutVat = QStringLiteral("Alle Stundensätze verstehen sich ohne Mehrwertsteuer."),
            .contents = QStringLiteral("Woraus der Stundensatz besteht"),
            .contentsText = QStringLiteral(
                "Anteil der Lohnkosten im Stundensatz, in ganzen Prozent, der auf jeden "
                "Bestandteil entfällt. Der Stundensatz enthält außerdem unsere Dienstleistung und "
                "das Arbeitgeberrisiko."),
            .terms = QStringLiteral("Bedingungen"),
            .agreed = QStringLiteral("Einverstanden"),
            .forClient = QStringLiteral("Für %1"),
            .forAgency = QStringLiteral("Für %1"),
            .name = QStringLiteral("Name"),
            .role = QStringLiteral("Funktion"),
            .placeAndDate = QStringLiteral("Ort und Datum"),
            .signature = QStringLiteral("Unterschrift"),
            .annexes = QStringLiteral("Anlagen"),
            .annex = QStringLiteral("Anlage %1"),
            .mailSubject = QStringLiteral("Angebot %1 von %2"),
            .mailText = QStringLiteral(
                "%1,\n\nanbei erhalten Sie unser Angebot %2. Sie können es bis einschließlich %3 "
                "annehmen. Bei Fragen rufen Sie mich gerne an oder schreiben Sie mir."
                "\n\nMit freundlichen Grüßen\n%4\n%5"),
            .letter = {.page = QStringLiteral("%1 von %2"),
                       .chamber = QStringLiteral("Handelsregister (KvK)"),
                       .vat = QStringLiteral("USt-IdNr.")}};
}

struct PartWords {
    TariffPart part;
    const char* dutch;
    const char* english;
    const char* german;
};
constexpr std::array kPartWords{
    PartWords{TariffPart::Wage, "Loon", "Wage", "Lohn"},
    PartWords{TariffPart::PaidDaysOff, "Vrije dagen", "Days off", "Freie Tage"},
    PartWords{TariffPart::HolidayAllowance, "Vakantiegeld e.a.", "Holiday allowance",
              "Urlaubsgeld u. a."},
    PartWords{TariffPart::Premiums, "Premies", "Premiums", "Beiträge"},
    PartWords{TariffPart::Pension, "Pensioen", "Pension", "Rente"},
    PartWords{TariffPart::Other, "Overig", "Other", "Sonstiges"},
    PartWords{TariffPart::Expenses, "Onkosten", "Expenses", "Auslagen"}};

/// The usual kinds of hours, by the words that a calculation names them with.
struct KindWords {
    const char* dutch; ///< folded
    const char* english;
    const char* german;
};
constexpr std::array kKindWords{
    KindWords{"overwerk", "Overtime", "Überstunden"},
    KindWords{"overuren", "Overtime", "Überstunden"},
    KindWords{"onregelmatig", "Irregular hours", "Unregelmäßige Arbeitszeit"},
    KindWords{"onregelmatige uren", "Irregular hours", "Unregelmäßige Arbeitszeit"},
    KindWords{"onregelmatigheidstoeslag", "Irregular hours allowance",
              "Zulage für unregelmäßige Arbeitszeit"},
    KindWords{"ploegen", "Shift work", "Schichtarbeit"},
    KindWords{"ploegendienst", "Shift work", "Schichtarbeit"},
    KindWords{"ploegentoeslag", "Shift allowance", "Schichtzulage"},
    KindWords{"feestdag", "Public holiday", "Feiertag"},
    KindWords{"feestdagen", "Public holidays", "Feiertage"},
    KindWords{"reisuren", "Travel hours", "Reisestunden"},
    KindWords{"consignatie", "Stand-by", "Rufbereitschaft"}};

/// "1.234,5" as an English reader writes it.
std::string swapMarks(std::string text) {
    for (char& c : text) {
        c = c == '.' ? ',' : (c == ',' ? '.' : c);
    }
    return text;
}

} // namespace

const QuotationWords& quotationWords(QuotationLanguage language) {
    static const QuotationWords dutch = dutchWords();
    static const QuotationWords english = englishWords();
    static const QuotationWords german = germanWords();
    switch (language) {
    case QuotationLanguage::Dutch:
        return dutch;
    case QuotationLanguage::English:
        return english;
    case QuotationLanguage::German:
        return german;
    }
    return dutch;
}

QString partWord(TariffPart part, QuotationLanguage language) {
    const auto found = std::ranges::find(kPartWords, part, &PartWords::part);
    if (found == kPartWords.end()) {
        return {};
    }
    switch (language) {
    case QuotationLanguage::Dutch:
        return QString::fromUtf8(found->dutch);
    case QuotationLanguage::English:
        return QString::fromUtf8(found->english);
    case QuotationLanguage::German:
        return QString::fromUtf8(found->german);
    }
    return {};
}

QString rateName(const std::string& name, QuotationLanguage language) {
    static const QRegularExpression parts(
        QStringLiteral("^(.*?)\\s*(?:(\\d+(?:[.,]\\d+)?)\\s*%)?$"));
    const auto match = parts.match(toQt(name).trimmed());
    const auto word = domain::foldText(match.captured(1).trimmed().toStdString());
    const auto known =
        std::ranges::find_if(kKindWords, [&](const KindWords& kind) { return word == kind.dutch; });
    if (language == QuotationLanguage::Dutch || known == kKindWords.end()) {
        return toQt(name);
    }
    const auto percentage = match.captured(2);
    if (language == QuotationLanguage::English) {
        const auto english = QString::fromUtf8(known->english);
        return percentage.isEmpty()
                   ? english
                   : english + QLatin1Char(' ') +
                         QString(percentage).replace(QLatin1Char(','), QLatin1Char('.')) +
                         QLatin1Char('%');
    }
    const auto german = QString::fromUtf8(known->german);
    return percentage.isEmpty() ? german
                                : german + QLatin1Char(' ') + percentage + QStringLiteral(" %");
}

QString rateText(domain::HourlyRate rate, QuotationLanguage language) {
    const std::string dutch = app::dutchNumber(domain::exactText(rate));
    switch (language) {
    case QuotationLanguage::Dutch:
        return toQt("€ " + dutch);
    case QuotationLanguage::English:
        return toQt("€ " + swapMarks(dutch));
    case QuotationLanguage::German:
        return toQt(dutch + " €");
    }
    return {};
}

QString hoursText(domain::Minutes minutes, QuotationLanguage language) {
    const std::string dutch = app::dutchHours(minutes);
    return toQt(language == QuotationLanguage::English ? swapMarks(dutch) : dutch);
}

} // namespace werkbalie::documents
