// The two questions of a procedure: did the candidate agree, and who ended it and why.
#pragma once

#include "domain/matching/proposal.h"

#include <QDialog>
#include <functional>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace werkbalie::ui {

struct DropAnswer {
    domain::Drop drop;
    QString reason; ///< in own words, may be empty
};

/// Who ended it, a reason that this party may give, and room for own words.
class DropDialog final : public QDialog {
    Q_OBJECT

public:
    DropDialog(const QString& name, QWidget* parent);
    [[nodiscard]] DropAnswer answer() const;

private:
    void offerReasons();

    QButtonGroup* m_parties;
    QComboBox* m_reason;
    QLineEdit* m_words;
    QPushButton* m_yes = nullptr;
};

/// How the candidate agreed to be proposed for this vacancy; nothing is chosen beforehand.
class ConsentDialog final : public QDialog {
    Q_OBJECT

public:
    ConsentDialog(const QString& name, QWidget* parent);
    [[nodiscard]] domain::ConsentHow answer() const;

private:
    QButtonGroup* m_hows;
};

/// Not blocking; `answered` is called only on yes, and not when the parent goes first.
void askDrop(QWidget* parent, const QString& name,
             const std::function<void(const DropAnswer&)>& answered);
void askConsent(QWidget* parent, const QString& name,
                const std::function<void(domain::ConsentHow)>& answered);

/// Why somebody goes first while others with a higher score stay behind: without others it is
/// answered at once, with nothing; not at all when the user holds back.
void askDeviation(QWidget* parent, const QString& name, const QStringList& passedOver,
                  const std::function<void(const QString&)>& answered);

} // namespace werkbalie::ui
