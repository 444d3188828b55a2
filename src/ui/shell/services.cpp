// Sentences for refusals come from the messages of the app layer.
#include "ui/shell/services.h"

#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

void Notifier::refused(const domain::Refusal& refusal) {
    Q_EMIT warned(language::sentenceOf(refusal));
}

} // namespace werkbalie::ui
