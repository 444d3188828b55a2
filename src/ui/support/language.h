// Which language the window speaks: Dutch is in the code, English comes from a translation.
#pragma once

#include "app/messages.h"

#include <QString>

class QCoreApplication;

namespace werkbalie::ui::language {

/// The language of an option such as "en"; whatever is not known is Dutch.
[[nodiscard]] app::Language ofCode(const QString& code);

/// Before the first widget, once. Dates, numbers and money keep the Dutch notation in both
/// languages.
void apply(QCoreApplication& application, app::Language wanted);

/// What apply() was given last.
[[nodiscard]] app::Language current();

/// The sentence of a rule in the language of the window.
[[nodiscard]] QString sentenceOf(const domain::Refusal& refusal);
[[nodiscard]] QString sentenceOf(const domain::Finding& finding);

} // namespace werkbalie::ui::language
