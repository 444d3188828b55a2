// Loads and changes the roster of a week; knows no widgets.
#pragma once

#include "app/administration/roster/roster_suitable.h"
#include "ui/administration/roster/roster_model.h"
#include "ui/shell/services.h"

#include <QObject>
#include <functional>
#include <map>

namespace werkbalie::ui {

class RosterPresenter final : public QObject {
    Q_OBJECT

public:
    explicit RosterPresenter(Services& services, QObject* parent = nullptr);

    [[nodiscard]] RosterModel& model() { return m_model; }
    [[nodiscard]] const app::RosterFilter& filter() const { return m_filter; }
    void setFilter(const app::RosterFilter& filter);
    void reload();
    /// Plans a new shift, or keeps what was changed of one; then also in so many weeks after.
    void save(const domain::RosterShift& shift, int repeatWeeks = 0);
    void copy(domain::RosterShift shift); ///< as a new one
    void remove(const domain::RosterShift& shift);
    void step(const domain::RosterShift& shift, app::RosterStep step);
    void copyLastWeek();
    void assign(const domain::RosterShift& shift, domain::PlacementId placement);
    /// Asks who could take an open shift; `suitable` answers.
    void findSuitable(const domain::RosterShift& shift);
    void undo(); ///< the last change of this desk

Q_SIGNALS:
    void loaded();
    void checked(); ///< what stands in the way is known
    void saved(werkbalie::domain::ShiftId shift);
    void suitable(werkbalie::domain::ShiftId shift,
                  const std::vector<werkbalie::app::SuitableWorker>& workers);

private:
    using Saved = domain::Result<app::Saved<domain::RosterShift>>;
    using Undo = std::function<void()>;
    /// Whether the answer was good; tells when it was not.
    bool took(const Saved& saved);
    void tellReport(const domain::Result<app::RosterReport>& report, const QString& done);
    void done(const QString& text, Undo undo = {});
    /// With the id and version that this desk last gave it.
    [[nodiscard]] domain::RosterShift asItIsNow(domain::RosterShift shift) const;
    /// `was`: the id it had before it was removed.
    void put(const domain::RosterShift& shift, const QString& text, domain::ShiftId was = {});
    void removeQuietly(const domain::RosterShift& shift);
    void removeAll(const std::vector<domain::RosterShift>& shifts);
    void check(const app::RosterBoard& board, quint64 request);
    void repeat(domain::ShiftId shift, int weeks);

    Services& m_services;
    RosterModel m_model;
    app::RosterFilter m_filter;
    Latest m_loads;
    Latest m_searches;
    std::vector<Undo> m_undo;
    /// Versions as this desk left them, by the id that a step to undo knows; what was removed and
    /// put back has another id now.
    std::map<domain::ShiftId, std::pair<domain::ShiftId, std::int64_t>> m_mine;
};

} // namespace werkbalie::ui
