// Turns an exception into what a user can read, copy and act upon; logs it once.
#pragma once

#include "ui/shell/task_runner.h"

#include <exception>

class QWidget;

namespace werkbalie::ui {

[[nodiscard]] TaskFailure failureOf(const std::exception& error);
/// A database that cannot be opened is a refusal below, and a failure for the window.
[[nodiscard]] TaskFailure failureOf(const domain::Refusal& refusal);
/// A dialog with the sentence, what to do, and the code with a button that copies it.
void showFailure(QWidget* parent, const TaskFailure& failure,
                 const std::function<void()>& closed = {});

} // namespace werkbalie::ui
