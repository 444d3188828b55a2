// What the client chose about somebody who was proposed, also when there was no talk.
#pragma once

#include "app/matching/proposals.h"
#include "ui/shell/services.h"
#include "ui/support/quiet_end.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace werkbalie::ui {

class ClientChoiceDialog final : public QDialog {
    Q_OBJECT

public:
    /// Says so when nobody of this vacancy waits for the client's choice.
    static void open(Services& services, QWidget* parent, domain::VacancyId vacancy);

private:
    ClientChoiceDialog(Services& services, domain::VacancyId vacancy,
                       std::vector<app::ProposalRow> people, QWidget* parent);
    enum class Choice { Talk, Offer, Declined };
    [[nodiscard]] Choice choice() const;
    void follow();
    void save();
    void write(const app::ProposalChange& change);

    Services& m_services;
    domain::VacancyId m_vacancy;
    std::vector<app::ProposalRow> m_people;
    QComboBox* m_person;
    QComboBox* m_choice;
    QComboBox* m_reason;
    QLabel* m_reasonLabel;
    QPushButton* m_yes = nullptr;
    const QuietEnd m_end{*this};
};

} // namespace werkbalie::ui
