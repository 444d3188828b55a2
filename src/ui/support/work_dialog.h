// A dialog in which something is filled in: it asks before that is thrown away.
#pragma once

#include <QDialog>

namespace werkbalie::ui {

class WorkDialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;
    ~WorkDialog() override;
    /// The user typed or chose something since it was opened.
    [[nodiscard]] bool holdsWork() const { return m_touched; }
    /// Esc, Annuleren and the cross of the window.
    void reject() override;

protected:
    /// Something was decided here that is not in a field.
    void touch() { m_touched = true; }
    /// What was filled in is kept now, or taken back.
    void forget() { m_touched = false; }
    void showEvent(QShowEvent* event) override;

private:
    void centreOverWindow();
    void followHands();

    bool m_touched = false;
    bool m_following = false;
};

} // namespace werkbalie::ui
