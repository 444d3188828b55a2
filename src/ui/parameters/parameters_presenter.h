// Loads the dated values, and changes the agency's own.
#pragma once

#include "app/parameters/own_parameters.h"
#include "app/parameters/parameter_layers.h"
#include "ui/shell/services.h"

#include <QObject>

namespace werkbalie::ui {

class ParametersPresenter final : public QObject {
    Q_OBJECT

public:
    explicit ParametersPresenter(Services& services, QObject* parent);

    void reload();
    void setAhead(std::chrono::days ahead);
    [[nodiscard]] const app::ParameterList& list() const { return m_list; }
    void loadHistory(const std::string& key);
    void check(const storage::OwnParameter& value);
    void change(const app::OwnParameterChange& change);
    void loadLayers();
    void setLayerState(std::int64_t id, app::LayerState state);
    /// After the dialog applied a set: says so, with an undo.
    void tellApplied(std::int64_t id, const QString& name);

Q_SIGNALS:
    void loaded();
    void historyLoaded(const std::vector<werkbalie::app::OwnParameterEvent>& events);
    void checked(const werkbalie::domain::Findings& findings);
    void layersLoaded(const std::vector<werkbalie::storage::ParameterLayerRow>& rows);
    void changeStored();
    void changeRefused(const werkbalie::domain::Refusal& refusal);

private:
    Services& m_services;
    app::ParameterList m_list;
    std::chrono::days m_ahead{60};
    Latest m_loading;
    Latest m_history;
    Latest m_checking;
};

} // namespace werkbalie::ui
