// All dated values that calculations use on a day, what needs attention, and the agency's own.
#pragma once

#include "ui/parameters/parameter_columns.h"
#include "ui/parameters/parameters_presenter.h"
#include "ui/support/quiet_end.h"

#include <QWidget>
#include <array>

class QAction;
class QComboBox;
class QLayout;
class QVBoxLayout;

namespace werkbalie::ui {

class DateEdit;
class ListPane;
class RecordPanel;
class StatCard;

class ParametersPane final : public QWidget {
    Q_OBJECT

public:
    ParametersPane(Services& services, QWidget* parent);
    /// The chosen value with its course in time, to stand beside the list.
    [[nodiscard]] RecordPanel* record() const { return m_record; }
    void reload() { m_presenter->reload(); }
    void editOwn();   ///< Ctrl+N: an own value for the chosen key
    void removeOwn(); ///< Del
    /// Reads a set and shows what it would change.
    void openSet(const QString& file);

private:
    void buildCards(QVBoxLayout& layout);
    [[nodiscard]] QLayout* aheadChoice();
    void buildList(QVBoxLayout& layout);
    void buildRecord();
    [[nodiscard]] QWidget* makeEvents();
    [[nodiscard]] QWidget* makeLayers();
    void takeBack(); ///< the chosen change of the history
    [[nodiscard]] QString coveredOn(const std::string& key, domain::Date day) const;
    void chooseSet();
    void switchLayer();
    void showRows();
    void showCurrent();
    void openDialog(const storage::OwnParameter& value);
    [[nodiscard]] bool isShown(const ParameterLine& line) const;
    [[nodiscard]] const ParameterLine* current() const;
    [[nodiscard]] std::optional<storage::OwnParameter> ownOf(const ParameterLine& line) const;

    Services& m_services;
    ParametersPresenter* m_presenter;
    RowModel<ParameterLine>* m_model;
    RowModel<app::ParameterRow>* m_course;
    RowModel<app::OwnParameterEvent>* m_events;
    RowModel<storage::ParameterLayerRow>* m_layers;
    class RecordTable* m_eventTable = nullptr;
    class RecordTable* m_layerTable = nullptr;
    std::array<StatCard*, 3> m_cards{};
    ListPane* m_list = nullptr;
    RecordPanel* m_record = nullptr;
    QComboBox* m_subject = nullptr;
    QComboBox* m_ahead = nullptr;
    DateEdit* m_day = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
