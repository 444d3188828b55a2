// A line in which one types a name and presses Enter: the candidate that matches are sought for.
#pragma once

#include "storage/repositories/candidate_repository.h"
#include "ui/shell/services.h"

#include <QLineEdit>
#include <QTimer>
#include <vector>

class QCompleter;
class QStringListModel;

namespace werkbalie::ui {

class CandidateChooser final : public QLineEdit {
    Q_OBJECT

public:
    CandidateChooser(Services& services, QWidget* parent);

Q_SIGNALS:
    void chosen(qint64 id);

private:
    void search();
    void show(std::vector<storage::CandidateRow> rows);
    void enter();
    void choose(int row);

    Services& m_services;
    QStringListModel* m_names;
    QCompleter* m_completer;
    QTimer m_pause;
    std::vector<storage::CandidateRow> m_rows;
    QString m_found;         ///< the text that m_rows belong to
    bool m_entering = false; ///< Enter was pressed before the answer was there
    Latest m_latest;
    TaskHandle m_running;
};

} // namespace werkbalie::ui
