// Sentences for refusals come from the messages of the app layer.
#include "ui/shell/services.h"

#include "app/messages.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

void Notifier::refused(const domain::Refusal& refusal) {
    Q_EMIT warned(qs(app::messageFor(refusal)));
}

} // namespace werkbalie::ui
