// What a form hears from its record, whatever the record is.
#pragma once

#include "domain/base/finding.h"

#include <QObject>

namespace werkbalie::ui {

/// What a form listens to; the typed part is RecordPresenter.
class RecordSignals : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void recordShown(); ///< another record or another stored version
    void judged(const werkbalie::domain::Findings& findings);
    void dirtyChanged(bool dirty);
    void conflictFound(); ///< keepMine() or takeTheirs() answers it
    void saved(qint64 id);
    void refused(const QString& where); ///< not saved; the field that is wrong, if it is one
};

} // namespace werkbalie::ui
