// Times are typed as on the phone; each candidate's own time can be changed in the table.
#include "ui/matching/interview_planner.h"

#include "app/format_nl.h"
#include "domain/base/holidays.h"
#include "ui/support/date_edit.h"
#include "ui/support/findings_view.h"
#include "ui/support/form_dialog.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::Result;

constexpr int kPause = 200;
constexpr int kTimeColumn = 1;

bool isHoliday(domain::Date day) {
    const int year = domain::yearOf(day);
    return std::ranges::any_of(domain::holidaysOf(year), [&](const domain::Holiday& holiday) {
        return holiday.date == day &&
               (holiday.dayOff == domain::DayOff::General ||
                (holiday.dayOff == domain::DayOff::Lustrum && year % 5 == 0));
    });
}

bool isWorkday(domain::Date day) {
    return domain::isoWeekday(day) <= 5 && !isHoliday(day);
}

domain::Date nextWorkday(domain::Date day) {
    do {
        day += std::chrono::days{1};
    } while (!isWorkday(day));
    return day;
}

/// "ma 30-11-2026", and what to know of that day.
QString weekdayText(domain::Date day) {
    const auto text = qs(app::dutchDay(day));
    if (isHoliday(day)) {
        return InterviewPlanner::tr("%1, een feestdag").arg(text);
    }
    return isWorkday(day) ? text : InterviewPlanner::tr("%1, in het weekend").arg(text);
}

QPlainTextEdit* smallText(const QString& name, QWidget* parent) {
    auto* edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(48);
    edit->setMaximumHeight(72);
    return edit;
}

QSpinBox* minutesBox(const QString& name, int value, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(0, 480);
    box->setSingleStep(5);
    box->setSuffix(InterviewPlanner::tr(" minuten"));
    box->setValue(value);
    return box;
}

} // namespace

void InterviewPlanner::open(Services& services, QWidget* parent, domain::VacancyId vacancy,
                            const std::vector<domain::CandidateId>& candidates) {
    services.tasks.read(
        parent,
        [vacancy, candidates](app::Context& context) {
            return app::startInterviews(context, vacancy, candidates);
        },
        [&services, parent](const Result<app::InterviewStart>& start) {
            if (!start) {
                services.notifier.refused(start.error());
                return;
            }
            if (start->invitees.empty()) {
                services.notifier.warn(tr("Geen van de gekozen kandidaten staat in de procedure "
                                          "van deze vacature. Draag eerst iemand voor."));
                return;
            }
            auto* dialog = new InterviewPlanner(services, *start, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->QDialog::open();
        });
}

InterviewPlanner::InterviewPlanner(Services& services, const app::InterviewStart& start,
                                   QWidget* parent)
    : QDialog(parent), m_services(services), m_presenter(new InterviewPresenter(services, this)) {
    setWindowTitle(tr("Gesprekken bij %1 · %2").arg(qs(start.clientName), qs(start.occupation)));
    build(tr("Gesprekken &plannen"));
    m_filling = true;
    m_day->setDate(nextWorkday(services.clock.today()));
    m_first->setText(u"9:30"_s);
    m_minutes->setValue(start.plan.minutes);
    m_place->setPlainText(qs(start.plan.place));
    fillContacts(start.contacts, start.plan.contacts);
    for (const auto& invitee : start.invitees) {
        m_proposals.push_back(invitee.proposal);
        addSlot(qs(invitee.name));
    }
    m_filling = false;
    spread();
    m_day->setFocus();
}

InterviewPlanner::InterviewPlanner(Services& services, const app::InterviewFile& file,
                                   QWidget* parent)
    : QDialog(parent), m_services(services), m_presenter(new InterviewPresenter(services, this)),
      m_changing(file.row.interview) {
    setWindowTitle(
        tr("Gesprek wijzigen · %1 · %2").arg(qs(file.row.candidateName), qs(file.row.clientName)));
    build(tr("Gesprek op&slaan"));
    m_filling = true;
    const domain::Interview& interview = file.row.interview;
    const auto start = domain::dutchTime(interview.startsAt);
    m_day->setDate(start.day);
    m_first->setText(qs(domain::clockText(start.minute)));
    m_minutes->setValue(interview.minutes);
    m_place->setPlainText(qs(interview.place));
    m_link->setText(qs(interview.link));
    m_route->setPlainText(qs(interview.route));
    m_bring->setPlainText(qs(interview.bring));
    m_tips->setPlainText(qs(interview.tips));
    fillContacts(file.contacts, interview.contacts);
    m_proposals.push_back(interview.proposal);
    addSlot(qs(file.row.candidateName));
    m_filling = false;
    spread();
    m_day->setFocus();
}

void InterviewPlanner::build(const QString& saveText) {
    setObjectName(u"interviewPlanner"_s);
    auto* columns = new QHBoxLayout;
    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    right->setRowWrapPolicy(QFormLayout::WrapAllRows);
    columns->addLayout(left, 1);
    columns->addSpacing(look::kGrid * 2);
    columns->addLayout(right, 1);
    buildTimes(*left);
    buildPlace(*right);
    m_findings = new FindingsView(this);
    m_folder =
        new QLineEdit(QDir::toNativeSeparators(interviewFolder(m_services.preferences)), this);
    m_folder->setObjectName(u"interviewFolderEdit"_s);
    m_folder->setToolTip(tr("Leeg: geen bestanden bewaren"));
    auto* folderRow = new QFormLayout;
    folderRow->addRow(tr("Uitnodigingen en voorbereidingsbladen in &map"), m_folder);
    m_language = makeLanguageBox(u"interviewLanguageBox"_s, this);
    folderRow->addRow(tr("Taal d&aarvan"), m_language);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    prepareButtons(*this, *m_buttons, saveText);
    disconnect(m_buttons, &QDialogButtonBox::accepted, nullptr, nullptr);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &InterviewPlanner::save);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_findings);
    layout->addLayout(folderRow);
    layout->addWidget(m_buttons);
    m_pauseTimer.setSingleShot(true);
    m_pauseTimer.setInterval(kPause);
    connect(&m_pauseTimer, &QTimer::timeout, this, &InterviewPlanner::judge);
    connect(
        m_presenter, &InterviewPresenter::judged, this,
        [this](const domain::Findings& findings) { judgeForm(*m_buttons, *m_findings, findings); });
    connect(m_presenter, &InterviewPresenter::done, this, &QDialog::accept);
    resize(880, 560);
}

void InterviewPlanner::buildTimes(QFormLayout& form) {
    m_day = new DateEdit(this);
    m_day->setObjectName(u"interviewDayEdit"_s);
    m_day->setToday(m_services.clock.today());
    m_first = new QLineEdit(this);
    m_first->setObjectName(u"interviewTimeEdit"_s);
    m_minutes = minutesBox(u"interviewMinutesBox"_s, 45, this);
    m_pause = minutesBox(u"interviewPauseBox"_s, 15, this);
    m_weekday = new QLabel(this);
    m_weekday->setObjectName(u"interviewWeekday"_s);
    look::makeMuted(m_weekday);
    form.addRow(tr("&Dag"), m_day);
    form.addRow(QString(), m_weekday);
    form.addRow(tr("&Eerste begint om"), m_first);
    form.addRow(tr("D&uur"), m_minutes);
    if (!m_changing) {
        form.addRow(tr("Pau&ze ertussen"), m_pause);
    } else {
        m_pause->hide();
    }
    buildTable();
    form.addRow(m_slots);
    m_contacts = new QListWidget(this);
    m_contacts->setObjectName(u"interviewContacts"_s);
    m_contacts->setMaximumHeight(96);
    form.addRow(tr("Namens de &opdrachtgever"), m_contacts);
    connect(m_day, &DateEdit::textChanged, this, &InterviewPlanner::spread);
    connect(m_first, &QLineEdit::textChanged, this, &InterviewPlanner::spread);
    connect(m_first, &QLineEdit::editingFinished, this, [this] { // "10" is 10:00
        if (const auto minute = domain::parseClock(str(m_first->text()))) {
            m_first->setText(qs(domain::clockText(*minute)));
        }
    });
    connect(m_minutes, &QSpinBox::valueChanged, this, &InterviewPlanner::spread);
    connect(m_pause, &QSpinBox::valueChanged, this, &InterviewPlanner::spread);
    connect(m_contacts, &QListWidget::itemChanged, this, [this] { m_pauseTimer.start(); });
}

void InterviewPlanner::buildTable() {
    m_slots = new QTableWidget(0, 2, this);
    m_slots->setObjectName(u"interviewSlots"_s);
    m_slots->setAccessibleName(tr("Kandidaten met hun tijd"));
    m_slots->setHorizontalHeaderLabels({tr("Kandidaat"), tr("Begint om")});
    m_slots->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_slots->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_slots->verticalHeader()->hide();
    m_slots->verticalHeader()->setDefaultSectionSize(look::kRowHeight);
    m_slots->setShowGrid(false);
    m_slots->setTabKeyNavigation(false);
    m_slots->setMinimumHeight(4 * look::kRowHeight);
    connect(m_slots, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling) {
            m_pauseTimer.start();
        }
    });
}

void InterviewPlanner::buildPlace(QFormLayout& form) {
    m_place = smallText(u"interviewPlaceEdit"_s, this);
    m_link = new QLineEdit(this);
    m_link->setObjectName(u"interviewLinkEdit"_s);
    m_link->setPlaceholderText(u"https://"_s);
    m_route = smallText(u"interviewRouteEdit"_s, this);
    m_bring = smallText(u"interviewBringEdit"_s, this);
    m_bring->setPlaceholderText(tr("Leeg: identiteitsbewijs, diploma's en de uitnodiging"));
    m_tips = smallText(u"interviewTipsEdit"_s, this);
    form.addRow(tr("&Waar"), m_place);
    form.addRow(tr("&Link van het videogesprek"), m_link);
    form.addRow(tr("&Route, voor de kandidaat"), m_route);
    form.addRow(tr("Mee&nemen"), m_bring);
    form.addRow(tr("&Tips voor de kandidaat"), m_tips);
    for (auto* edit : {m_place, m_route, m_bring, m_tips}) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this] { m_pauseTimer.start(); });
    }
    connect(m_link, &QLineEdit::textChanged, this, [this] { m_pauseTimer.start(); });
}

void InterviewPlanner::fillContacts(const std::vector<domain::Contact>& contacts,
                                    const std::vector<domain::ContactId>& chosen) {
    for (const auto& contact : contacts) {
        QString text = qs(contact.person.name.full());
        if (!contact.jobTitle.empty()) {
            text += u", "_s + qs(contact.jobTitle);
        }
        auto* item = new QListWidgetItem(text, m_contacts);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(contact.id.value));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool at = std::ranges::find(chosen, contact.id) != chosen.end();
        item->setCheckState(at ? Qt::Checked : Qt::Unchecked);
    }
}

void InterviewPlanner::addSlot(const QString& name) {
    const int row = m_slots->rowCount();
    m_slots->insertRow(row);
    auto* who = new QTableWidgetItem(name);
    who->setFlags(who->flags() & ~Qt::ItemIsEditable);
    m_slots->setItem(row, 0, who);
    m_slots->setItem(row, kTimeColumn, new QTableWidgetItem);
}

void InterviewPlanner::spread() {
    const auto first = domain::parseClock(str(m_first->text()));
    const auto day = m_day->date();
    m_weekday->setText(day ? weekdayText(*day) : QString());
    if (m_filling || !first || !day) {
        m_pauseTimer.start();
        return;
    }
    m_filling = true;
    const auto times = domain::slotsFrom({.first = {.day = *day, .minute = *first},
                                          .minutes = m_minutes->value(),
                                          .pause = m_pause->value()},
                                         m_proposals.size());
    for (int row = 0; row < m_slots->rowCount(); ++row) {
        m_slots->item(row, kTimeColumn)
            ->setText(times
                          ? qs(domain::clockText(
                                domain::dutchTime((*times)[static_cast<std::size_t>(row)]).minute))
                          : QString());
    }
    m_filling = false;
    m_pauseTimer.start();
}

std::optional<domain::DutchTime> InterviewPlanner::timeOf(int row) const {
    const auto day = m_day->date();
    const auto minute = domain::parseClock(str(m_slots->item(row, kTimeColumn)->text()));
    return day && minute ? std::optional(domain::DutchTime{.day = *day, .minute = *minute})
                         : std::nullopt;
}

std::optional<app::InterviewPlan> InterviewPlanner::plan() const {
    if (!domain::parseClock(str(m_first->text()))) {
        return std::nullopt; // what is typed there is not what stands below
    }
    app::InterviewPlan plan{.minutes = m_minutes->value(),
                            .place = trimmed(m_place->toPlainText()),
                            .link = trimmed(m_link->text()),
                            .route = trimmed(m_route->toPlainText()),
                            .bring = trimmed(m_bring->toPlainText()),
                            .tips = trimmed(m_tips->toPlainText())};
    for (int row = 0; row < m_slots->rowCount(); ++row) {
        const auto time = timeOf(row);
        const auto moment = time ? domain::momentOf(*time) : std::nullopt;
        if (!moment) {
            return std::nullopt;
        }
        plan.slots.push_back({m_proposals[static_cast<std::size_t>(row)], *moment});
    }
    for (int row = 0; row < m_contacts->count(); ++row) {
        if (m_contacts->item(row)->checkState() == Qt::Checked) {
            plan.contacts.emplace_back(m_contacts->item(row)->data(Qt::UserRole).toLongLong());
        }
    }
    return plan;
}

domain::Interview InterviewPlanner::changed(const app::InterviewPlan& plan) const {
    domain::Interview interview = *m_changing;
    interview.startsAt = plan.slots.front().startsAt;
    interview.minutes = plan.minutes;
    interview.place = plan.place;
    interview.link = plan.link;
    interview.route = plan.route;
    interview.bring = plan.bring;
    interview.tips = plan.tips;
    interview.contacts = plan.contacts;
    return interview;
}

domain::Finding InterviewPlanner::unreadable() const {
    const auto finding = [](std::string_view rule, const QString& value) {
        return domain::Finding{.rule = std::string(rule),
                               .severity = domain::Severity::Blocking,
                               .where = "starts_at",
                               .values = {{"value", str(value)}}};
    };
    if (!m_day->date()) {
        return finding("date.not_a_date", m_day->text());
    }
    if (!domain::parseClock(str(m_first->text()))) {
        return finding("time.not_a_time", m_first->text());
    }
    for (int row = 0; row < m_slots->rowCount(); ++row) {
        const QString text = m_slots->item(row, kTimeColumn)->text();
        const auto time = timeOf(row);
        if (!time) {
            return finding("time.not_a_time", text);
        }
        if (!domain::momentOf(*time)) {
            return {.rule = "time.does_not_exist",
                    .severity = domain::Severity::Blocking,
                    .where = "starts_at",
                    .values = {{"date", domain::isoDate(time->day)},
                               {"time", domain::clockText(time->minute)}}};
        }
    }
    return {};
}

void InterviewPlanner::judge() {
    const auto wanted = plan();
    if (!wanted) {
        judgeForm(*m_buttons, *m_findings, {unreadable()});
    } else if (m_changing) {
        m_presenter->judge(changed(*wanted));
    } else {
        m_presenter->judge(*wanted);
    }
}

void InterviewPlanner::save() {
    const auto wanted = plan();
    if (!wanted) {
        judge();
        return;
    }
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (!folder.isEmpty()) {
        m_services.preferences.set(u"interview.folder"_s, folder);
    }
    const InterviewFiles files{.folder = folder, .language = chosenLanguage(*m_language)};
    if (m_changing) {
        m_presenter->change(changed(*wanted), files);
    } else {
        m_presenter->plan(*wanted, files);
    }
}

} // namespace werkbalie::ui
