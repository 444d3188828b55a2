// What every form judges before it may be saved: that all that was typed can be read.
#include "ui/support/form_checks.h"

#include "domain/base/finding_builder.h"
#include "ui/support/qt_convert.h"
#include "ui/support/value_edit.h"

#include <QLabel>

namespace werkbalie::ui {

domain::Findings unreadableFields(const QWidget& form) {
    domain::Findings findings;
    for (const auto* label : form.findChildren<QLabel*>()) {
        const auto* edit = qobject_cast<const ValueEdit*>(label->buddy());
        if (edit == nullptr || edit->isUnderstood() || !edit->isEnabledTo(&form)) {
            continue;
        }
        findings.push_back(
            domain::blockingFinding("form.unreadable", str(edit->objectName()),
                                    {{"field", str(label->text().remove(QLatin1Char('&')))}}));
    }
    return findings;
}

} // namespace werkbalie::ui
