// One record in a window of its own, beside the main window.
#pragma once

#include "ui/shell/record_form.h"
#include "ui/shell/services.h"

namespace werkbalie::ui {

class StatusArea;

class RecordWindow final : public QWidget {
    Q_OBJECT

public:
    struct Kind {
        app::Entity entity = app::Entity::Candidate;
        QString key;  ///< under which its size is remembered: "candidate"
        QString noun; ///< in the title: "kandidaat"
    };
    /// Makes the form as its child; the window deletes itself when it is closed.
    RecordWindow(Services& services, Kind kind, const std::function<RecordForm*(QWidget*)>& make);

    ~RecordWindow() override;

    void openRecord(std::int64_t id);
    [[nodiscard]] RecordForm& form() const { return *m_form; }
    /// Without a question: the user was asked already.
    void closeNow();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void addCommand(const QString& text, const QKeySequence& keys,
                    const std::function<void()>& run);
    void showState();
    void restoreSize();

    Services& m_services;
    Kind m_kind;
    RecordForm* m_form;
    StatusArea* m_status;
    bool m_begun = false; ///< the cursor stands in the form
    bool m_closing = false;
};

} // namespace werkbalie::ui
