// Offers the client's pay scales while a scale is typed, each step with its wage on the day.
#pragma once

#include "app/acquisition/client_terms.h"
#include "ui/shell/services.h"

#include <QObject>

class QLineEdit;
class QStandardItemModel;

namespace werkbalie::ui {

class ScaleChoice final : public QObject {
    Q_OBJECT

public:
    ScaleChoice(Services& services, QLineEdit& edit, QObject* parent);

    struct Asked {
        domain::ClientId client;
        std::string occupation;
        domain::Date day{};
        bool operator==(const Asked&) const = default;
    };
    /// Looks up what the client has on the day; the same question is not asked twice.
    void ask(const Asked& asked);
    /// The choice that the text names, or null: a scale that is not known may be typed too.
    [[nodiscard]] const app::ScaleChoice* current() const;

Q_SIGNALS:
    void chosen(const werkbalie::app::ScaleChoice& choice);
    void shown(); ///< those of another day: the step that the text names may be worth another wage

private:
    void show(const app::TermsOnDay& onDay);
    void judge();

    Services& m_services;
    QLineEdit& m_edit;
    QStandardItemModel* m_model;
    Asked m_asked;
    app::TermsOnDay m_onDay;
    Latest m_latest;
};

} // namespace werkbalie::ui
