// One line in the colours of the board.
#include "ui/administration/roster/roster_legend.h"

#include "ui/administration/roster/roster_words.h"

namespace werkbalie::ui {

RosterLegend::RosterLegend(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("rosterLegend"));
    setTextFormat(Qt::RichText);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, &RosterLegend::showSigns);
    showSigns();
}

void RosterLegend::showSigns() {
    QStringList html;
    QStringList words;
    for (const auto& each : rosterSigns()) {
        const auto ink = each.meaning == Meaning::None ? look::muted() : look::color(each.meaning);
        html << QStringLiteral("<span style='color:%1'><b>%2</b></span>&nbsp;%3")
                    .arg(ink.name(), each.sign.toHtmlEscaped(), each.words.toHtmlEscaped());
        words << QStringLiteral("%1 %2").arg(each.sign, each.words);
    }
    setText(QStringLiteral("<span style='color:%1'>%2</span>")
                .arg(look::muted().name(), html.join(QStringLiteral("&nbsp;&nbsp; "))));
    setAccessibleName(tr("Tekens op het rooster: %1").arg(words.join(QStringLiteral(", "))));
}

} // namespace werkbalie::ui
