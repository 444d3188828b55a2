// A share is a signal: every sentence says what it is compared with, and none says why it is so.
#include "ui/results/fairness_words.h"

#include "domain/base/decimal.h"
#include "ui/matching/receipt_columns.h"
#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using domain::GroupShare;
using domain::ShareOutcome;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

QString sentenceOf(const app::FairnessPart& part) {
    const auto& groups = part.shares.groups;
    const auto choice = choiceText(part.choice);
    if (!part.shares.comparable) {
        return tr("%1: niet te vergelijken. Er zijn geen twee leeftijdsgroepen van minstens %2 "
                  "mensen, of niemand kwam verder.")
            .arg(choice)
            .arg(domain::FourFifths::kSmallestGroup);
    }
    const auto highest = std::ranges::find(groups, ShareOutcome::Highest, &GroupShare::outcome);
    QStringList below;
    for (const GroupShare& share : groups) {
        if (share.outcome == ShareOutcome::Below) {
            below << QStringLiteral("%1 (%2)").arg(ageGroupText(share.group),
                                                   percentText(share.ratioInTenths));
        }
    }
    const auto measure = ageGroupText(highest->group);
    if (below.isEmpty()) {
        return tr("%1: elke groep haalt minstens vier vijfde van het aandeel van de hoogste groep, "
                  "%2.")
            .arg(choice, measure);
    }
    return tr("%1: onder vier vijfde van het aandeel van de hoogste groep, %2, blijft %3. Zoek uit "
              "waardoor.")
        .arg(choice, measure, below.join(QStringLiteral(", ")));
}

} // namespace

QString choiceText(app::FairnessChoice choice) {
    return choice == app::FairnessChoice::Proposed ? tr("Voorgedragen") : tr("Geplaatst");
}

QString ageGroupText(std::string_view group) {
    if (group == "until_25") {
        return tr("jonger dan 25");
    }
    if (group == "25_34") {
        return tr("25 t/m 34");
    }
    if (group == "35_44") {
        return tr("35 t/m 44");
    }
    if (group == "45_54") {
        return tr("45 t/m 54");
    }
    return group == "from_55" ? tr("55 en ouder") : qs(group);
}

QString shortAgeGroup(std::string_view group) {
    if (group == "until_25") {
        // Not "< 25": the labels of an axis are rich text, and that is the start of a tag.
        return QStringLiteral("≤ 24");
    }
    if (group == "from_55") {
        return QStringLiteral("55+");
    }
    return qs(group).replace(u'_', u'–');
}

QString outcomeText(ShareOutcome outcome) {
    switch (outcome) {
    case ShareOutcome::Highest:
        return tr("hoogste aandeel");
    case ShareOutcome::Alike:
        return tr("vier vijfde of meer");
    case ShareOutcome::Below:
        return tr("minder dan vier vijfde");
    case ShareOutcome::TooFew:
        return tr("te weinig mensen");
    }
    return {};
}

QString percentText(int inTenths) {
    return qs(domain::formatDecimal(inTenths, 1, 1)).replace(QLatin1Char('.'), QLatin1Char(',')) +
           QLatin1Char('%');
}

QStringList fairnessSentences(const app::FairnessReport& report) {
    QStringList sentences;
    for (const app::FairnessPart& part : report.parts) {
        sentences << sentenceOf(part);
    }
    if (report.withoutAge > 0) {
        sentences << tr("Buiten de groepen: %1 keer is de leeftijd niet vastgelegd, of mag hij "
                        "hier niet voor worden gebruikt.")
                         .arg(report.withoutAge);
    }
    return sentences;
}

QString weightText(const app::UsedWeight& used) {
    return criterionWord(used.key);
}

QString fairnessExplanation() {
    return tr("Geteld is wie in de periode in een procedure kwam: welk deel werd voorgedragen, en "
              "welk deel van hen geplaatst. Een groep die minder dan vier vijfde van het hoogste "
              "aandeel haalt, is een reden om te kijken en geen bewijs van onderscheid: functie, "
              "plaats en uren verschillen ook per leeftijd. Andersom bewijst een gelijk aandeel "
              "niet dat alles goed gaat. De norm komt uit Amerikaanse richtlijnen; in de "
              "Nederlandse wet staat geen grens. Groepen van minder dan %1 mensen blijven zonder "
              "cijfers. De score kent geen leeftijd, en deze cijfers gaan nergens anders heen.")
        .arg(domain::FourFifths::kSmallestGroup);
}

} // namespace werkbalie::ui
