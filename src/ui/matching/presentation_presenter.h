// A letter to a client in the making: the draft, what stands in its way, and sending it.
#pragma once

#include "app/matching/presentations.h"
#include "ui/shell/services.h"

#include <QTimer>

namespace werkbalie::ui {

/// What went out.
struct SentLetter {
    QString number;    ///< "VD-2026-0009"
    QString file = {}; ///< of the PDF; empty: none was written
    QString mail = {}; ///< to go with it
};

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
    /// Somebody of the same procedure into this letter; nothing when she or he is in it.
    void add(domain::CandidateId candidate);
    /// Out of the letter; the last one stays.
    void remove(std::size_t index);
    /// Freezes, moves the candidates, and writes the PDF into the folder; empty: no PDF.
    void send(const QString& folder);

Q_SIGNALS:
    void changed();       ///< the draft: draw it
    void textsReplaced(); ///< the fields show the draft anew
    void judged();
    void peopleChanged(); ///< who stands in the letter
    void sent(const werkbalie::ui::SentLetter& letter);

private:
    void judge();
    void edited();
    /// The standard texts count the candidates; what somebody wrote stays.
    void recount(std::size_t before);

    Services& m_services;
    app::PresentationStart m_start;
    domain::Findings m_findings;
    QTimer m_pause;
    Latest m_latest;
    bool m_sending = false;
};

} // namespace werkbalie::ui
