// Everybody who waits on a vacancy gets an answer in one go; and the question that leads there when
// a vacancy is closed.
#pragma once

#include "app/matching/rejections.h"
#include "ui/shell/services.h"

#include <QDialog>

class QButtonGroup;

namespace werkbalie::ui {

class AnswerAllDialog final : public QDialog {
    Q_OBJECT

public:
    /// Nothing is shown when nobody waits.
    static void open(Services& services, QWidget* parent, domain::VacancyId vacancy);

private:
    AnswerAllDialog(Services& services, domain::VacancyId vacancy, const QStringList& names,
                    QWidget* parent);
    void answer();

    Services& m_services;
    domain::VacancyId m_vacancy;
    QButtonGroup* m_language;
};

/// After a vacancy was filled or withdrawn: "5 kandidaten wachten nog op bericht", and on yes the
/// answers. Nothing when nobody waits.
void offerAnswers(Services& services, QWidget* parent, domain::VacancyId vacancy);

} // namespace werkbalie::ui
