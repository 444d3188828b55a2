// The right half of a board: the receipt, the weights that can be tried, and the map.
#pragma once

#include "app/matching/match_map.h"
#include "ui/matching/match_presenter.h"

#include <QWidget>

class QAction;
class QLabel;
class QTabWidget;

namespace werkbalie::ui {

class DistanceMap;
class MatchReceiptPane;
class MatchWeights;
class WeightsPanel;

class MatchSide final : public QWidget {
    Q_OBJECT

public:
    MatchSide(Services& services, MatchPresenter& presenter, QWidget* parent);

    [[nodiscard]] MatchReceiptPane& receipt() const { return *m_receipt; }
    [[nodiscard]] WeightsPanel* weights() const { return m_panel; }
    /// To the weights or the map, and back to the receipt when that is shown already.
    void toggleWeights();
    void toggleMap();
    void keepWeights();
    void restoreWeights();
    void makeStandard();

Q_SIGNALS:
    void otherChosen(qint64 id); ///< on the map

private:
    void buildWeights();
    void buildWeightHistory();
    void buildMap();
    void toggle(QWidget* tab);
    void tried();
    void takeStandard();
    void showStandard();
    void loadMap();
    void showMap(const app::MatchMap& map);
    [[nodiscard]] bool isPeople() const;

    Services& m_services;
    MatchPresenter& m_presenter;
    QTabWidget* m_tabs;
    MatchReceiptPane* m_receipt;
    MatchWeights* m_weights = nullptr;
    WeightsPanel* m_panel = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_takeStandard = nullptr;
    QAction* m_makeStandard = nullptr;
    QWidget* m_mapTab = nullptr;
    DistanceMap* m_map = nullptr;
    QLabel* m_mapCount = nullptr;
    Latest m_maps;
};

} // namespace werkbalie::ui
