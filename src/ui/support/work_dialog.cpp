// Follows the hands of the user, not what the program fills in itself.
#include "ui/support/work_dialog.h"

#include "ui/support/ask.h"
#include "ui/support/filter_line.h"
#include "ui/support/quiet_end.h"
#include "ui/support/rows_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScreen>
#include <QShowEvent>
#include <algorithm>

namespace werkbalie::ui {

WorkDialog::~WorkDialog() {
    hearNoMore(*this);
}

void WorkDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        centreOverWindow();
    }
    if (!std::exchange(m_following, true)) {
        followHands();
    }
}

/// Qt leaves a dialog that was moved once, by hand or by the window system, where it was, on
/// whatever screen that is.
void WorkDialog::centreOverWindow() {
    if (parentWidget() == nullptr) {
        return;
    }
    const auto* window = parentWidget()->window();
    QRect place = frameGeometry();
    place.moveCenter(window->frameGeometry().center());
    if (const auto* screen = window->screen()) {
        const QRect room = screen->availableGeometry();
        place.moveLeft(std::clamp(place.left(), room.left(),
                                  std::max(room.left(), room.right() - place.width() + 1)));
        place.moveTop(std::clamp(place.top(), room.top(),
                                 std::max(room.top(), room.bottom() - place.height() + 1)));
    }
    move(place.topLeft());
}

void WorkDialog::followHands() {
    const auto touched = [this] { touch(); };
    for (const auto* line : findChildren<QLineEdit*>()) {
        if (qobject_cast<const FilterLine*>(line) == nullptr) {
            connect(line, &QLineEdit::textEdited, this, touched);
        }
    }
    for (const auto* box : findChildren<QComboBox*>()) {
        connect(box, &QComboBox::activated, this, touched);
    }
    for (const auto* check : findChildren<QCheckBox*>()) {
        connect(check, &QAbstractButton::clicked, this, touched);
    }
    for (const auto* choice : findChildren<QRadioButton*>()) {
        connect(choice, &QAbstractButton::clicked, this, touched);
    }
    for (const auto* rows : findChildren<RowsEditor*>()) {
        connect(rows, &RowsEditor::edited, this, touched);
    }
    for (const auto* text : findChildren<QPlainTextEdit*>()) {
        connect(text, &QPlainTextEdit::textChanged, this,
                [this, text] { m_touched = m_touched || text->hasFocus(); });
    }
}

void WorkDialog::reject() {
    if (!holdsWork()) {
        QDialog::reject();
        return;
    }
    ask::open(this,
              {.title = tr("%1 weggooien?").arg(windowTitle()),
               .text = tr("Wat u hier hebt ingevuld, is niet opgeslagen. Wilt u het weggooien?"),
               .action = tr("Weggooien"),
               .cancel = tr("Terug naar het formulier"),
               .preset = Preset::Cancel},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      QDialog::reject();
                  }
              });
}

} // namespace werkbalie::ui
