// Sentences first, then the figures with their picture; what they do not say stands below.
#include "ui/results/fairness_view.h"

#include "domain/recruitment/match_weights.h"
#include "exchange/csv.h"
#include "exchange/text_file.h"
#include "ui/results/fairness_chart.h"
#include "ui/results/fairness_words.h"
#include "ui/results/period_bar.h"
#include "ui/support/file_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::ShareOutcome;

Meaning meaningOf(ShareOutcome outcome) {
    switch (outcome) {
    case ShareOutcome::Highest:
    case ShareOutcome::Alike:
        return Meaning::Fine;
    case ShareOutcome::Below:
        return Meaning::Attention;
    case ShareOutcome::TooFew:
        break;
    }
    return Meaning::None;
}

std::int64_t positionOf(const app::UsedWeight& used) {
    const auto found = std::ranges::find(domain::kWeightFields, std::string_view(used.key),
                                         &domain::WeightField::key);
    return found - domain::kWeightFields.begin();
}

/// Figures only of a group that is large enough.
Column<FairnessLine> figure(const QString& key, const QString& title,
                            const std::function<QString(const domain::GroupShare&)>& text,
                            int domain::GroupShare::*value, int width) {
    return {.key = key,
            .title = title,
            .text =
                [text](const FairnessLine& line) {
                    return line.share.outcome == ShareOutcome::TooFew ? QString()
                                                                      : text(line.share);
                },
            .sort = [value](const FairnessLine& line) { return QVariant(line.share.*value); },
            .width = width,
            .number = true};
}

std::vector<Column<FairnessLine>> shareColumns() {
    using L = FairnessLine;
    using S = domain::GroupShare;
    return {{.key = u"choice"_s,
             .title = FairnessView::tr("Keuze"),
             .text = [](const L& l) { return choiceText(l.choice); },
             .sort = [](const L& l) { return QVariant(qlonglong{l.id}); },
             .width = 112},
            {.key = u"group"_s,
             .title = FairnessView::tr("Leeftijd"),
             .text = [](const L& l) { return ageGroupText(l.share.group); },
             .sort = [](const L& l) { return QVariant(qlonglong{l.id}); },
             .width = 104},
            {.key = u"outcome"_s,
             .title = FairnessView::tr("Oordeel"),
             .text = [](const L& l) { return outcomeText(l.share.outcome); },
             .meaning = [](const L& l) { return meaningOf(l.share.outcome); },
             .width = 180},
            figure(
                u"considered"_s, FairnessView::tr("Vooraf"),
                [](const S& s) { return QString::number(s.considered); }, &S::considered, 68),
            figure(
                u"selected"_s, FairnessView::tr("Verder"),
                [](const S& s) { return QString::number(s.selected); }, &S::selected, 68),
            figure(
                u"share"_s, FairnessView::tr("Aandeel"),
                [](const S& s) { return percentText(s.shareInTenths); }, &S::shareInTenths, 76),
            figure(
                u"ratio"_s, FairnessView::tr("Van hoogste"),
                [](const S& s) { return percentText(s.ratioInTenths); }, &S::ratioInTenths, 100)};
}

std::vector<Column<app::UsedWeight>> weightColumns() {
    using U = app::UsedWeight;
    const auto number = [](const QString& key, const QString& title, auto value) {
        return Column<U>{
            .key = key,
            .title = title,
            .text = [value](const U& used) { return QString::number(value(used)); },
            .sort = [value](const U& used) { return QVariant(qlonglong{value(used)}); },
            .width = 130,
            .number = true};
    };
    return {
        {.key = u"criterion"_s,
         .title = FairnessView::tr("Criterium"),
         .text = [](const U& used) { return weightText(used); },
         .sort = [](const U& used) { return QVariant(qlonglong{positionOf(used)}); },
         .width = 220},
        number(u"standard"_s, FairnessView::tr("Standaard"),
               [](const U& used) { return used.standard; }),
        number(u"least"_s, FairnessView::tr("Laagste"), [](const U& used) { return used.least; }),
        number(u"most"_s, FairnessView::tr("Hoogste"), [](const U& used) { return used.most; }),
        number(u"changed"_s, FairnessView::tr("Vacatures anders"),
               [](const U& used) { return used.changed; })};
}

} // namespace

FairnessView::FairnessView(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_period(new PeriodBar(services, this)),
      m_asked(PeriodBar::quarterOf(services.clock.today())),
      m_shares(new RowModel<FairnessLine>(
          shareColumns(), [](const FairnessLine& line) { return line.id; }, this)),
      m_weights(new RowModel<app::UsedWeight>(
          weightColumns(), [](const app::UsedWeight& used) { return positionOf(used) + 1; }, this)),
      m_chart(new FairnessChart(this)), m_sentences(new QLabel(this)),
      m_tabs(new QTabWidget(this)) {
    auto* csv = new QAction(tr("Bewaren als CSV…"), this);
    csv->setObjectName(u"fairnessCsv"_s);
    csv->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    csv->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(csv);
    m_actions << csv;
    connect(csv, &QAction::triggered, this, &FairnessView::askFile);
    m_sentences->setObjectName(u"fairnessSentences"_s);
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* explanation = new QLabel(fairnessExplanation(), this);
    explanation->setObjectName(u"fairnessExplanation"_s);
    explanation->setWordWrap(true);
    look::makeMuted(explanation);
    m_tabs->setObjectName(u"fairnessTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeShares(), tr("Aandelen per leeftijd"));
    m_tabs->addTab(makeMethod(), tr("Methode"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::kGrid);
    layout->addWidget(m_period);
    layout->addWidget(m_sentences);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(explanation);
    connect(m_period, &PeriodBar::chosen, this, [this](const domain::ReportPeriod& period) {
        m_asked = period;
        reload();
    });
}

QWidget* FairnessView::makeShares() {
    auto* halves = new QSplitter(Qt::Horizontal, m_tabs);
    halves->setChildrenCollapsible(false);
    m_sharesPane = new ListPane(u"fairness"_s, {tr("groep"), tr("groepen")}, halves);
    m_sharesPane->showRows(m_shares);
    m_sharesPane->table().setDefaultSort(0, Qt::AscendingOrder);
    m_sharesPane->table().remember(m_services.preferences, u"fairness"_s);
    m_sharesPane->addAction(m_actions.front());
    m_sharesPane->setContentsMargins(0, look::kGrid, 0, 0);
    halves->addWidget(m_sharesPane);
    m_chart->setMinimumWidth(360);
    halves->addWidget(m_chart);
    halves->setSizes({720, 360});
    return halves;
}

QWidget* FairnessView::makeMethod() {
    auto* holder = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, look::kGrid, 0, 0);
    auto* text = new QLabel(
        tr("Waar geen groepen te vergelijken zijn, zegt de methode zelf nog iets: de gewichten "
           "waarmee de vacatures van deze periode rangschikten. Recent gedaan, ervaring, uren en "
           "taal kunnen samengaan met leeftijd, zorg of herkomst: een hoog gewicht daarop vraagt "
           "een reden. Die staat bij de vacature."),
        holder);
    text->setWordWrap(true);
    look::makeMuted(text);
    m_weightsPane = new ListPane(u"fairnessMethod"_s, {tr("criterium"), tr("criteria")}, holder);
    m_weightsPane->showRows(m_weights);
    m_weightsPane->table().setDefaultSort(0, Qt::AscendingOrder);
    m_weightsPane->table().remember(m_services.preferences, u"fairnessMethod"_s);
    m_weightsPane->table().setEmptyText(tr("In deze periode kwam niemand in een procedure."));
    layout->addWidget(text);
    layout->addWidget(m_weightsPane, 1);
    return holder;
}

void FairnessView::reload() {
    const auto number = m_latest.next();
    m_services.tasks.read(
        this,
        [period = m_asked](app::Context& context) { return app::fairnessReport(context, period); },
        [this, number](const domain::Result<app::FairnessReport>& report) {
            if (!m_latest.isCurrent(number)) {
                return;
            }
            if (report) {
                show(*report);
            } else {
                m_services.notifier.refused(report.error());
            }
        },
        tr("Aandelen tellen"));
}

void FairnessView::show(const app::FairnessReport& report) {
    m_report = report;
    m_period->setPeriod(report.period);
    std::vector<FairnessLine> lines;
    for (const auto& part : report.parts) {
        for (const auto& share : part.shares.groups) {
            lines.push_back({.id = static_cast<std::int64_t>(lines.size()) + 1,
                             .choice = part.choice,
                             .share = share});
        }
    }
    m_shares->setRows(std::move(lines));
    m_weights->setRows(report.weights);
    m_weightsPane->setTotals(tr("%n vacature(s)", "", static_cast<int>(report.vacancies)));
    m_sentences->setText(fairnessSentences(report).join(u'\n'));
    m_chart->show(report);
}

void FairnessView::askFile() {
    auto* dialog = fileDialog(FileWanted::Save,
                              {.title = tr("Aandelen bewaren"),
                               .filter = u"*.csv"_s,
                               .name = tr("gelijke-kansen-%1.csv").arg(qs(m_report.period.key)),
                               .suffix = u"csv"_s},
                              this);
    connect(dialog, &QFileDialog::fileSelected, this, &FairnessView::saveCsv);
    dialog->open();
}

void FairnessView::saveCsv(const QString& file) {
    const auto written = exchange::writeWholeFile(std::filesystem::path(file.toStdU16String()),
                                                  exchange::writeCsv(app::tableOf(m_report)));
    if (written) {
        m_services.notifier.done(tr("Bewaard als %1").arg(file));
    } else {
        m_services.notifier.refused(written.error());
    }
}

} // namespace werkbalie::ui
