// Wires weights and map to the ranking; the panels know nothing of each other.
#include "ui/matching/match_side.h"

#include "ui/matching/distance_map.h"
#include "ui/matching/match_columns.h"
#include "ui/matching/match_receipt_pane.h"
#include "ui/matching/match_weights.h"
#include "ui/matching/weight_history_dialog.h"
#include "ui/matching/weights_panel.h"
#include "ui/support/ask.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>
#include <map>

namespace werkbalie::ui {

using namespace Qt::StringLiterals;

MatchSide::MatchSide(Services& services, MatchPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_services(services), m_presenter(presenter), m_tabs(new QTabWidget(this)),
      m_receipt(new MatchReceiptPane(m_tabs)) {
    m_tabs->setObjectName(u"matchSideTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_receipt, tr("Bon"));
    if (isPeople()) {
        buildWeights();
    }
    buildMap();
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->widget(i)->setContentsMargins(0, look::kGrid, 0, 0);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::kGrid, 0, 0, 0);
    layout->addWidget(m_tabs);
}

bool MatchSide::isPeople() const {
    return m_presenter.direction() == MatchDirection::CandidatesForVacancy;
}

void MatchSide::buildWeights() {
    m_weights = new MatchWeights(m_services, this);
    m_panel = new WeightsPanel(m_tabs);
    m_restore = new QAction(QIcon::fromTheme(u"edit-undo"_s), tr("Herstel"), this);
    m_restore->setObjectName(u"RestoreWeights"_s);
    m_keep = new QAction(QIcon::fromTheme(u"document-save"_s), tr("Bewaar bij vacature…"), this);
    m_takeStandard = new QAction(tr("Standaard"), this);
    m_takeStandard->setObjectName(u"TakeStandard"_s);
    m_makeStandard = new QAction(tr("Als standaard…"), this);
    m_makeStandard->setObjectName(u"MakeStandard"_s);
    m_keep->setObjectName(u"KeepWeights"_s);
    m_panel->addButton(*m_restore);
    m_panel->addButton(*m_takeStandard);
    m_panel->addButton(*m_makeStandard);
    m_panel->addButton(*m_keep);
    buildWeightHistory();
    m_tabs->addTab(m_panel, tr("Gewichten"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_panel), u"Ctrl+G"_s);
    connect(m_restore, &QAction::triggered, this, &MatchSide::restoreWeights);
    connect(m_keep, &QAction::triggered, this, &MatchSide::keepWeights);
    connect(m_takeStandard, &QAction::triggered, this, &MatchSide::takeStandard);
    connect(m_makeStandard, &QAction::triggered, this, &MatchSide::makeStandard);
    connect(m_weights, &MatchWeights::standardLoaded, this, &MatchSide::showStandard);
    connect(m_panel, &WeightsPanel::weightsTried, this, &MatchSide::tried);
    connect(&m_presenter, &MatchPresenter::subjectChanged, this,
            [this] { m_weights->setVacancy(domain::VacancyId(m_presenter.subject())); });
    // Somebody edited a candidate while weights were tried: the trial goes on over the new base.
    connect(&m_presenter, &MatchPresenter::keptRanked, this, [this] {
        if (m_panel->isChanged()) {
            m_weights->tryWeights(m_panel->weights());
        }
    });
    connect(m_weights, &MatchWeights::loaded, this, [this] {
        m_panel->setVacancy(*m_weights->vacancy());
        m_panel->setEnabled(true);
        m_restore->setEnabled(false);
        m_keep->setEnabled(false);
    });
    connect(m_weights, &MatchWeights::ranked, &m_presenter, &MatchPresenter::showTried);
    m_panel->setEnabled(false);
}

void MatchSide::buildWeightHistory() {
    auto* history = new QAction(tr("Wijzigingen…"), this);
    history->setObjectName(u"WeightHistory"_s);
    m_panel->addHistory(*history);
    connect(history, &QAction::triggered, this, [this] {
        if (const auto& vacancy = m_weights->vacancy()) {
            WeightHistoryDialog::open(this, qs(vacancy->occupation), m_weights->history());
        }
    });
    connect(m_weights, &MatchWeights::historyLoaded, this,
            [this] { m_panel->setLastChange(lastChangeText(m_weights->history())); });
}

void MatchSide::tried() {
    const bool changed = m_panel->isChanged();
    m_restore->setEnabled(changed);
    m_keep->setEnabled(changed && m_services.may(domain::Right::EditVacancies));
    if (changed) {
        m_weights->tryWeights(m_panel->weights());
    } else {
        m_weights->forget();
        m_presenter.reload();
    }
}

void MatchSide::restoreWeights() {
    if (m_panel != nullptr && m_panel->isChanged()) {
        m_panel->restore();
    }
}

void MatchSide::keepWeights() {
    if (m_keep == nullptr || !m_keep->isEnabled()) {
        return;
    }
    ask::open(
        this,
        {.title = tr("Gewichten bewaren"),
         .text = tr("De gewichten gelden daarna voor iedereen die bij deze vacature zoekt. De "
                    "reden blijft bij de wijziging staan."),
         .action = tr("Bij vacature bewaren"),
         .reasonLabel = tr("Reden"),
         .reasons = {tr("Wens van de opdrachtgever"), tr("Er zijn te weinig kandidaten"),
                     tr("Inwerken gebeurt bij de opdrachtgever")}},
        [this](const Answer& answer) {
            if (answer.yes) {
                m_weights->keep(str(answer.reason));
            }
        });
}

/// The weights that vacancies of this function group begin with.
void MatchSide::takeStandard() {
    auto weights = m_panel->weights();
    const auto& standard = m_weights->standard();
    weights.own = standard && standard->preset ? standard->preset->weights : domain::MatchWeights{};
    m_panel->setWeights(weights);
}

void MatchSide::makeStandard() {
    const auto& standard = m_weights->standard();
    if (!standard) {
        return;
    }
    ask::open(this,
              {.title = tr("Standaard voor %1").arg(qs(standard->group.name)),
               .text = tr("Nieuwe vacatures in de functiegroep %1 beginnen met deze gewichten; "
                          "bestaande houden hun eigen. De reden blijft bij de wijziging staan.")
                           .arg(qs(standard->group.name)),
               .action = tr("Als standaard bewaren"),
               .reasonLabel = tr("Reden"),
               .reasons = {tr("Besproken in het werkoverleg"), tr("Ervaring met eerdere "
                                                                  "plaatsingen")}},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      m_weights->makeStandard(m_panel->weights().own, str(answer.reason));
                  }
              });
}

void MatchSide::showStandard() {
    const auto& standard = m_weights->standard();
    m_makeStandard->setEnabled(standard && m_services.may(domain::Right::EditMatchMethod));
    if (!standard) {
        m_takeStandard->setToolTip(tr("De gewichten waarmee elke nieuwe vacature begint"));
        return;
    }
    const auto group = qs(standard->group.name);
    m_takeStandard->setToolTip(
        standard->preset ? tr("De standaard voor %1: %2 (%3)")
                               .arg(group, qs(standard->preset->reason), qs(standard->changedBy))
                         : tr("Voor %1 is nog geen eigen standaard bewaard").arg(group));
    m_makeStandard->setToolTip(tr("Maak dit de standaard voor nieuwe vacatures in %1").arg(group));
}

void MatchSide::buildMap() {
    m_mapTab = new QWidget(m_tabs);
    m_map = new DistanceMap(m_mapTab);
    m_mapCount = new QLabel(m_mapTab);
    m_mapCount->setObjectName(u"distanceMapCountLabel"_s);
    look::makeMuted(m_mapCount);
    auto* layout = new QVBoxLayout(m_mapTab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_mapCount);
    m_tabs->addTab(m_mapTab, tr("Kaart"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_mapTab), u"Ctrl+M"_s);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MatchSide::loadMap);
    connect(&m_presenter, &MatchPresenter::ranked, this, &MatchSide::loadMap);
    connect(&m_presenter, &MatchPresenter::chosen, this, [this] {
        if (const auto& pair = m_presenter.pair()) {
            m_map->setChosen(isPeople() ? pair->candidate.value : pair->vacancy.value);
        }
    });
    connect(m_map, &DistanceMap::dotChosen, this, &MatchSide::otherChosen);
}

void MatchSide::toggle(QWidget* tab) {
    m_tabs->setCurrentWidget(m_tabs->currentWidget() == tab ? m_receipt : tab);
}

void MatchSide::toggleWeights() {
    if (m_panel == nullptr) {
        return;
    }
    toggle(m_panel);
    if (m_tabs->currentWidget() == m_panel) {
        m_panel->focusFirst();
    }
}

void MatchSide::toggleMap() {
    toggle(m_mapTab);
    if (m_tabs->currentWidget() == m_mapTab) {
        m_map->setFocus(Qt::ShortcutFocusReason);
    }
}

void MatchSide::loadMap() {
    if (m_tabs->currentWidget() != m_mapTab || m_presenter.subject() <= 0) {
        return;
    }
    std::vector<std::int64_t> ids;
    for (const auto& match : m_presenter.ranking().best) {
        ids.push_back(isPeople() ? match.score.candidate.value : match.score.vacancy.value);
    }
    const auto number = m_maps.next();
    m_services.tasks.read(
        this,
        [ids = std::move(ids), people = isPeople(),
         subject = m_presenter.subject()](app::Context& context) {
            if (people) {
                return app::mapOfVacancy(context, domain::VacancyId(subject),
                                         std::vector<domain::CandidateId>(ids.begin(), ids.end()));
            }
            return app::mapOfCandidate(context, domain::CandidateId(subject),
                                       std::vector<domain::VacancyId>(ids.begin(), ids.end()));
        },
        [this, number](const domain::Result<app::MatchMap>& map) {
            if (m_maps.isCurrent(number) && map) {
                showMap(*map);
            }
        });
}

void MatchSide::showMap(const app::MatchMap& map) {
    std::map<std::int64_t, const app::RankedMatch*> matches;
    for (const auto& match : m_presenter.ranking().best) {
        matches[isPeople() ? match.score.candidate.value : match.score.vacancy.value] = &match;
    }
    std::vector<MapDot> dots;
    for (const auto& point : map.points) {
        const auto found = matches.find(point.id);
        if (found == matches.end()) {
            continue;
        }
        const auto& match = *found->second;
        dots.push_back({.id = point.id,
                        .at = point.at,
                        .name = qs(isPeople() ? match.candidateName : match.occupation),
                        .detail = u"%1, %2"_s.arg(qs(match.city), distanceText(match)),
                        .meaning = match.proposal ? Meaning::Attention : Meaning::Fine});
    }
    const auto count = dots.size();
    m_map->setMiddle(map.middle, isPeople() ? tr("Werkplek") : tr("Woonplaats"));
    m_map->setDots(std::move(dots));
    m_mapCount->setText(
        map.unknown == 0
            ? tr("%1 op de kaart; oranje is al beoordeeld. Pijlen gaan van dichtbij naar ver.")
                  .arg(count)
            : tr("%1 op de kaart, van %2 is de plaats niet bekend; oranje is al beoordeeld.")
                  .arg(count)
                  .arg(map.unknown));
}

} // namespace werkbalie::ui
