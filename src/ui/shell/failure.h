// Turns an exception into what a user can read, copy and act upon; logs it once.
#pragma once

#include "ui/shell/task_runner.h"

#include <exception>

class QWidget;

namespace werkbalie::ui {

[[nodiscard]] TaskFailure failureOf(const std::exception& error);
/// A dialog with the sentence, what to do, and the code with a button that copies it.
void showFailure(QWidget* parent, const TaskFailure& failure);

} // namespace werkbalie::ui
