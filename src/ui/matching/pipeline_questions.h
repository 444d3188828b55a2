// The two questions of a procedure: did the candidate agree, and who ended it and why.
#pragma once

#include "app/matching/proposals.h"
#include "storage/repositories/interview_repository.h"
#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QDialog>
#include <functional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace werkbalie::ui {

struct DropAnswer {
    domain::Drop drop;
    QString reason;                              ///< in own words, may be empty
    std::vector<domain::InterviewId> talks = {}; ///< that were said not to go on
};

/// With whom it ends; without a proposal nobody has a talk.
struct DropSubject {
    QString name;
    std::optional<domain::ProposalId> proposal = {};
};

/// Who ended it, a reason that this party may give, and room for own words; says which talks do not
/// go on.
class DropDialog final : public QDialog {
    Q_OBJECT

public:
    DropDialog(Services& services, const DropSubject& subject, QWidget* parent);
    [[nodiscard]] DropAnswer answer() const;

private:
    void loadTalks(domain::ProposalId proposal);
    void showTalks(const std::vector<storage::InterviewRow>& talks);
    void offerReasons();
    void judge();

    Services& m_services;
    std::vector<domain::InterviewId> m_ids;
    QLabel* m_talks;
    QLabel* m_warning;

    QButtonGroup* m_parties;
    QComboBox* m_reason;
    QLineEdit* m_words;
    QPushButton* m_yes = nullptr;
    const QuietEnd m_end{*this};
};

/// To what the candidate agreed: to go to the client of one vacancy, or to one client without.
enum class ConsentFor { Vacancy, Client };

/// How the candidate agreed to be proposed; nothing is chosen beforehand.
class ConsentDialog final : public QDialog {
    Q_OBJECT

public:
    ConsentDialog(const QString& name, ConsentFor what, QWidget* parent);
    [[nodiscard]] domain::ConsentHow answer() const;

private:
    QButtonGroup* m_hows;
};

/// Not blocking; `answered` is called only on yes, and not when the parent goes first.
void askDrop(Services& services, QWidget* parent, const DropSubject& subject,
             const std::function<void(const DropAnswer&)>& answered);
void askConsent(QWidget* parent, const QString& name,
                const std::function<void(domain::ConsentHow)>& answered);
void askConsent(QWidget* parent, const QString& name, ConsentFor what,
                const std::function<void(domain::ConsentHow)>& answered);

/// What makes a choice a deviation.
struct DeviationFacts {
    QString name;            ///< of who goes first
    QStringList passedOver;  ///< with a higher score, and staying behind
    QStringList failed = {}; ///< musts on which the candidate falls
};
/// In words, without the name.
[[nodiscard]] DeviationFacts deviationFacts(const app::DeviationAsked& asked);
/// Why somebody goes first while others with a higher score stay behind or a must fails: without
/// either it is answered at once, with nothing; not at all when the user holds back.
void askDeviation(QWidget* parent, const DeviationFacts& facts,
                  const std::function<void(const QString&)>& answered);
/// A sentence about a word that names a protected fact; empty when there is none.
[[nodiscard]] QString protectedWarning(const QString& typed);

} // namespace werkbalie::ui
