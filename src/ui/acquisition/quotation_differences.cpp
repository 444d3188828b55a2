// What two people made of the same concept, field by field.
#include "app/format_nl.h"
#include "ui/acquisition/quotation_editor_presenter.h"
#include "ui/acquisition/quotation_words.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Quotation;
using domain::QuotationLine;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

class Differences {
public:
    void add(const QString& field, const QString& mine, const QString& theirs) {
        if (mine != theirs) {
            m_found.push_back({field, mine, theirs});
        }
    }
    [[nodiscard]] std::vector<QuotationDifference> take() { return std::move(m_found); }

private:
    std::vector<QuotationDifference> m_found;
};

QString day(std::optional<domain::Date> end) {
    return end ? qs(app::dutchDay(lastDayBefore(*end))) : tr("doorlopend");
}

const QuotationLine* lineFor(const Quotation& quotation, const std::string& occupation) {
    const auto found = std::ranges::find(quotation.lines, occupation, &QuotationLine::occupation);
    return found == quotation.lines.end() ? nullptr : &*found;
}

QString told(const QuotationLine* line) {
    if (line == nullptr) {
        return tr("staat er niet op");
    }
    auto text = qs(app::dutchRate(line->tariff));
    for (const auto& rate : line->rates) {
        text += u", %1 %2"_s.arg(qs(rate.name), qs(app::dutchRate(rate.tariff)));
    }
    if (line->minutesPerWeek.count() > 0) {
        text += tr(", %1 uur").arg(qs(app::dutchHours(line->minutesPerWeek)));
    }
    return line->note.empty() ? text : text + u" – "_s + qs(line->note);
}

QString titlesOf(const Quotation& quotation) {
    QStringList titles;
    for (const auto& annex : quotation.annexes) {
        titles << qs(annex.title) + u" ("_s + QString::number(annex.text.size()) + u')';
    }
    return titles.join(u", "_s);
}

void compareTerms(Differences& found, const Quotation& mine, const Quotation& theirs) {
    found.add(tr("Taal"), word(mine.language), word(theirs.language));
    found.add(tr("Onderwerp"), qs(mine.subject), qs(theirs.subject));
    found.add(tr("Geldig t/m"), day(mine.validUntil), day(theirs.validUntil));
    found.add(tr("Tarieven vanaf"), qs(app::dutchDay(mine.tariffPeriod.from)),
              qs(app::dutchDay(theirs.tariffPeriod.from)));
    found.add(tr("Tarieven t/m"), day(mine.tariffPeriod.until), day(theirs.tariffPeriod.until));
    found.add(tr("Betaling in dagen"), QString::number(mine.paymentTermDays),
              QString::number(theirs.paymentTermDays));
    const auto yesNo = [](bool yes) { return yes ? tr("ja") : tr("nee"); };
    found.add(tr("Opbouw van het tarief tonen"), yesNo(mine.showsContents),
              yesNo(theirs.showsContents));
    if (mine.contact != theirs.contact) {
        found.add(tr("Ter attentie van"), tr("uw keuze"), tr("een ander"));
    }
}

} // namespace

std::vector<QuotationDifference> quotationDifferences(const Quotation& mine,
                                                      const Quotation& theirs) {
    Differences found;
    compareTerms(found, mine, theirs);
    for (const auto& line : mine.lines) {
        found.add(qs(line.occupation), told(&line), told(lineFor(theirs, line.occupation)));
    }
    for (const auto& line : theirs.lines) {
        if (lineFor(mine, line.occupation) == nullptr) {
            found.add(qs(line.occupation), told(nullptr), told(&line));
        }
    }
    for (const auto& [kind, text] : mine.texts) {
        const auto other = theirs.texts.find(kind);
        found.add(word(kind), qs(text),
                  other == theirs.texts.end() ? QString() : qs(other->second));
    }
    found.add(tr("Bijlagen"), titlesOf(mine), titlesOf(theirs));
    return found.take();
}

} // namespace werkbalie::ui
