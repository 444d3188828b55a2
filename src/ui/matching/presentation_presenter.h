// A letter to a client in the making: the draft, what stands in its way, and sending it.
#pragma once

#include "app/matching/presentations.h"
#include "ui/shell/services.h"

#include <QTimer>

namespace werkbalie::ui {

class PresentationPresenter final : public QObject {
    Q_OBJECT

public:
    PresentationPresenter(Services& services, app::PresentationStart start, QObject* parent);

    [[nodiscard]] const app::PresentationStart& start() const { return m_start; }
    [[nodiscard]] const app::PresentationDraft& draft() const { return m_start.draft; }
    [[nodiscard]] const domain::Findings& findings() const { return m_findings; }
    [[nodiscard]] bool isSending() const { return m_sending; }

    void setCandidate(std::size_t index, app::PresentedDraft candidate);
    void setContact(std::optional<domain::ContactId> contact);
    void setTexts(const std::string& introduction, const std::string& closing);
    /// The texts that nobody changed speak the other language; reasons are read out of the receipt
    /// again.
    void setLanguage(domain::LetterLanguage language);
    /// The reasons of one candidate out of the receipt, for the parts ticked now.
    void takeReasons(std::size_t index);
    /// Freezes, moves the candidates, and writes the PDF into the folder; empty: no PDF.
    void send(const QString& folder);

Q_SIGNALS:
    void changed();       ///< the draft: draw it
    void textsReplaced(); ///< the fields show the draft anew
    void judged();
    void sent(const QString& file, const QString& mail);

private:
    void judge();
    void edited();

    Services& m_services;
    app::PresentationStart m_start;
    domain::Findings m_findings;
    QTimer m_pause;
    Latest m_latest;
    bool m_sending = false;
};

} // namespace werkbalie::ui
