// A record on a form of its own: beside its list, or in a window.
#pragma once

#include "ui/support/quiet_end.h"

#include <QWidget>
#include <cstdint>

namespace werkbalie::ui {

class RecordForm : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~RecordForm() override { hearNoMore(*this); }

    virtual void open(std::int64_t id) = 0;
    virtual void save() {}
    /// Where typing begins.
    virtual void focusFirst() = 0;
    /// Something typed here would be lost.
    [[nodiscard]] virtual bool isDirty() const { return false; }
    /// The name of the record, for the title of a window; empty while it is not loaded.
    [[nodiscard]] virtual QString recordTitle() const = 0;

Q_SIGNALS:
    void recordChanged(); ///< its title, or whether it is saved, may be another
    void saved(qint64 id);
};

} // namespace werkbalie::ui
