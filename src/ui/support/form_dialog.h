// What every small record dialog does the same: words on its buttons, Save only when nothing
// blocks.
#pragma once

#include "domain/base/finding.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace werkbalie::ui {

class FieldNotes;
class FindingsView;

/// Names the buttons, makes Save primary, and connects them to accept and reject.
void prepareButtons(QDialog& dialog, QDialogButtonBox& buttons, const QString& saveText);
/// Shows the findings and allows saving only when none blocks. What `notes` say at their own field
/// is not said twice.
void judgeForm(QDialogButtonBox& buttons, FindingsView& view, const domain::Findings& findings,
               FieldNotes* notes = nullptr);

} // namespace werkbalie::ui
