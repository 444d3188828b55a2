// Beheer, Indexatie: all running tariffs priced for a day to come, chosen and carried through.
#pragma once

#include "ui/parameters/effect_columns.h"
#include "ui/parameters/indexation_presenter.h"

#include <QTimer>
#include <QWidget>
#include <set>

class QAction;
class QComboBox;
class QHBoxLayout;

namespace werkbalie::ui {

class DateEdit;
class EffectChart;
class FindingsView;
class ListPane;
class PercentEdit;
class RecordPanel;

class IndexationPane final : public QWidget {
    Q_OBJECT

public:
    IndexationPane(Services& services, QWidget* parent);
    [[nodiscard]] RecordPanel* record() const { return m_record; }
    void reload();
    void carryThrough(); ///< Ctrl+S

private:
    [[nodiscard]] QHBoxLayout* makeTerms();
    void makeList();
    void makeRecord();
    void planNow();
    void showPlan();
    void showMissing();
    void showRefusal(const domain::Refusal& refusal);
    void showEffects();
    void toggle();
    void chooseAll(bool chosen);
    void riseOfClient();
    void undoChosen();
    [[nodiscard]] std::optional<app::RepricingTerms> terms() const;
    [[nodiscard]] app::IndexationOrder order(const QString& name) const;

    Services& m_services;
    IndexationPresenter* m_presenter;
    RowModel<TariffLine>* m_lines;
    RowModel<app::ClientEffect>* m_effects;
    RowModel<storage::RepricingRow>* m_history;
    DateEdit* m_from = nullptr;
    PercentEdit* m_rise = nullptr;
    QComboBox* m_kept = nullptr;
    ListPane* m_list = nullptr;
    RecordPanel* m_record = nullptr;
    EffectChart* m_chart = nullptr;
    FindingsView* m_findings = nullptr;
    class RecordTable* m_past = nullptr;
    QAction* m_apply = nullptr;
    QTimer m_pause;
    std::map<domain::ClientId, domain::Percentage> m_riseOf;
    std::set<std::int64_t> m_left; ///< lines the user took out
};

} // namespace werkbalie::ui
