// Every choice is seen at once in the rows below: the first of the file, read as it stands now.
#include "ui/administration/hours_layout_page.h"

#include "ui/administration/hours_file_words.h"
#include "ui/administration/hours_text.h"
#include "ui/support/choice_box.h"
#include "ui/support/choice_rows.h"
#include "ui/support/language.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace werkbalie::ui {

namespace {

constexpr std::size_t kPreviewRows = 12;
constexpr std::size_t kMostColumns = 60; ///< more boxes than anybody looks through

/// The top of the sheet: enough to see how it is read.
app::SheetGrid topOf(const app::SheetGrid& sheet, std::size_t headerRow) {
    app::SheetGrid top{.name = sheet.name};
    const std::size_t rows = std::min(sheet.rows.size(), headerRow + 1 + kPreviewRows);
    const auto end = static_cast<std::ptrdiff_t>(rows);
    top.rows.assign(sheet.rows.begin(), sheet.rows.begin() + end);
    top.lines.assign(sheet.lines.begin(), sheet.lines.begin() + end);
    return top;
}

QString exampleOf(const app::SheetGrid& sheet, const app::HoursFilePlan& plan, std::size_t column) {
    for (std::size_t i = plan.headerRow + 1; i < sheet.rows.size(); ++i) {
        if (column < sheet.rows[i].size() && !sheet.rows[i][column].empty()) {
            return qs(sheet.rows[i][column]);
        }
    }
    return {};
}

} // namespace

HoursLayoutPage::HoursLayoutPage(QWidget* parent)
    : QWidget(parent), m_client(new QComboBox(this)), m_sheet(new QComboBox(this)),
      m_layout(new QComboBox(this)), m_spread(new QComboBox(this)), m_week(new QLineEdit(this)),
      m_origin(new QLabel(this)), m_fault(new QLabel(this)), m_columns(new ChoiceRows(this)),
      m_model(new RowModel<PreviewLine>(
          columns(), [](const PreviewLine& l) { return static_cast<std::int64_t>(l.line); }, this)),
      m_preview(
          new ListPane(QStringLiteral("hoursImportPreview"), {tr("regel"), tr("regels")}, this)) {
    build();
    connect(m_client, &QComboBox::activated, this, &HoursLayoutPage::clientChosen);
    connect(m_sheet, &QComboBox::activated, this, &HoursLayoutPage::chooseSheet);
    connect(m_layout, &QComboBox::activated, this, [this] {
        m_plan.layout = chosen<domain::HoursLayout>(*m_layout);
        showPlan();
    });
    connect(m_spread, &QComboBox::activated, this, [this] {
        m_plan.spread = chosen<domain::WeekSpread>(*m_spread);
        showPlan();
    });
    connect(m_week, &QLineEdit::textEdited, this, &HoursLayoutPage::chooseWeek);
    connect(m_columns, &ChoiceRows::changed, this, &HoursLayoutPage::chooseMeaning);
}

void HoursLayoutPage::build() {
    m_client->setObjectName(QStringLiteral("hoursImportClientBox"));
    m_sheet->setObjectName(QStringLiteral("hoursImportSheetBox"));
    m_layout->setObjectName(QStringLiteral("hoursImportLayoutBox"));
    m_spread->setObjectName(QStringLiteral("hoursImportSpreadBox"));
    m_week->setObjectName(QStringLiteral("hoursImportWeekEdit"));
    m_week->setPlaceholderText(tr("bijvoorbeeld 48 of 2026-W48"));
    m_origin->setObjectName(QStringLiteral("hoursImportOriginLabel"));
    m_fault->setObjectName(QStringLiteral("hoursImportFaultLabel"));
    for (auto* label : {m_origin, m_fault}) {
        label->setWordWrap(true);
    }
    look::makeMuted(m_origin);
    m_client->addItem(tr("Staat in het bestand, of van meer opdrachtgevers"));
    for (const auto layout : {domain::HoursLayout::Entries, domain::HoursLayout::Components,
                              domain::HoursLayout::Days, domain::HoursLayout::WeekTotals}) {
        m_layout->addItem(layoutText(layout), static_cast<int>(layout));
    }
    for (const auto spread :
         {domain::WeekSpread::Ask, domain::WeekSpread::AgreedDays, domain::WeekSpread::Workdays}) {
        m_spread->addItem(spreadText(spread), static_cast<int>(spread));
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&Opdrachtgever"), m_client);
    form->addRow(tr("&Blad"), m_sheet);
    form->addRow(tr("&Indeling"), m_layout);
    form->addRow(tr("&Verdelen"), m_spread);
    form->addRow(tr("&Week"), m_week);
    m_sheetLabel = qobject_cast<QLabel*>(form->labelForField(m_sheet));
    m_spreadLabel = qobject_cast<QLabel*>(form->labelForField(m_spread));
    m_weekLabel = qobject_cast<QLabel*>(form->labelForField(m_week));
    m_preview->showRows(m_model);
    m_preview->table().setEmptyText(tr("Hier staan de eerste regels zoals ze worden gelezen."));
    m_preview->filter().hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_origin);
    layout->addWidget(m_columns, 3);
    layout->addWidget(m_fault);
    layout->addWidget(m_preview, 2);
}

void HoursLayoutPage::setClients(const std::vector<std::pair<domain::ClientId, QString>>& clients) {
    for (const auto& [id, name] : clients) {
        m_client->addItem(name, static_cast<qlonglong>(id.value));
    }
}

std::optional<domain::ClientId> HoursLayoutPage::client() const {
    const auto id = m_client->currentData().toLongLong();
    return id > 0 ? std::optional(domain::ClientId{id}) : std::nullopt;
}

void HoursLayoutPage::setFile(File file, const app::HoursFilePlan& plan) {
    m_file = std::move(file);
    m_plan = plan;
    m_sheet->clear();
    for (const app::SheetGrid& sheet : m_file->sheets) {
        m_sheet->addItem(qs(sheet.name));
    }
    if (plan.learnedFrom && !client()) {
        m_client->setCurrentIndex(
            std::max(0, m_client->findData(static_cast<qlonglong>(plan.learnedFrom->value))));
    }
    showColumns();
    showPlan();
}

void HoursLayoutPage::chooseSheet(int index) {
    const auto sheet = static_cast<std::size_t>(index);
    m_plan = app::planOfSheet(m_file->sheets, sheet, m_plan.today);
    showColumns();
    showPlan();
}

void HoursLayoutPage::chooseMeaning(std::size_t column) {
    const auto choice = static_cast<std::size_t>(std::max(0, m_columns->chosen(column)));
    m_plan.columns[column] = m_choices[column].at(choice);
    m_plan.layout = domain::layoutOf(m_plan.columns);
    showPlan();
}

void HoursLayoutPage::chooseWeek(const QString& text) {
    const auto week = domain::parseWeekText(str(text), {}, m_plan.today);
    m_plan.week = week ? std::optional(*week) : std::nullopt;
    showPreview();
}

bool HoursLayoutPage::needsWeek() const {
    const bool byWeek = m_plan.layout == domain::HoursLayout::Days ||
                        m_plan.layout == domain::HoursLayout::WeekTotals;
    return byWeek && std::ranges::find(m_plan.columns, domain::ColumnRole::Week,
                                       &domain::ColumnMeaning::role) == m_plan.columns.end();
}

void HoursLayoutPage::showColumns() {
    const app::SheetGrid& sheet = m_file->sheets[m_plan.sheet];
    m_choices.clear();
    std::vector<ChoiceRow> rows;
    for (std::size_t i = 0; i < std::min(m_plan.columns.size(), kMostColumns); ++i) {
        auto choices = meaningChoices(m_plan.headers[i]);
        auto current = std::ranges::find(choices, m_plan.columns[i]);
        if (current == choices.end()) { // learned with a percentage of its own
            current = choices.insert(choices.end(), m_plan.columns[i]);
        }
        ChoiceRow row{.name = QStringLiteral("hoursColumnBox%1").arg(i + 1),
                      .text = qs(m_plan.headers[i]),
                      .example = exampleOf(sheet, m_plan, i),
                      .choices = {},
                      .current = static_cast<int>(current - choices.begin())};
        for (const auto& choice : choices) {
            row.choices << meaningText(choice);
        }
        rows.push_back(std::move(row));
        m_choices.push_back(std::move(choices));
    }
    m_columns->setRows(rows);
}

void HoursLayoutPage::showPlan() {
    m_sheet->setCurrentIndex(static_cast<int>(m_plan.sheet));
    const bool sheets = m_file->sheets.size() > 1;
    m_sheet->setVisible(sheets);
    m_sheetLabel->setVisible(sheets);
    choose(*m_layout, m_plan.layout);
    choose(*m_spread, m_plan.spread);
    const bool totals = m_plan.layout == domain::HoursLayout::WeekTotals;
    m_spread->setVisible(totals);
    m_spreadLabel->setVisible(totals);
    const bool week = needsWeek();
    m_week->setVisible(week);
    m_weekLabel->setVisible(week);
    if (week && m_plan.week && !m_week->hasFocus()) {
        m_week->setText(qs(m_plan.week->toString()));
    }
    m_origin->setText(originText(m_plan));
    showPreview();
}

void HoursLayoutPage::showPreview() {
    auto read = app::readHoursFile(topOf(m_file->sheets[m_plan.sheet], m_plan.headerRow), m_plan);
    std::optional<domain::Refusal> fault;
    if (!read) {
        fault = read.error();
    } else if (needsWeek() && !m_plan.week) {
        fault = domain::Refusal{"hours_file.no_week", {}, {}};
    } else if (m_plan.layout == domain::HoursLayout::WeekTotals &&
               m_plan.spread == domain::WeekSpread::Ask) {
        fault = domain::Refusal{"hours_file.spread_not_chosen", {}, {}};
    }
    m_sound = !fault;
    m_fault->setVisible(fault.has_value());
    m_fault->setText(fault ? language::sentenceOf(*fault) : QString());
    m_model->setRows(read ? preview(std::move(*read)) : std::vector<PreviewLine>{});
    Q_EMIT changed();
}

std::vector<HoursLayoutPage::PreviewLine> HoursLayoutPage::preview(app::ReadHoursFile read) const {
    std::vector<PreviewLine> lines;
    for (const app::ImportedHours& entry : read.import.entries) {
        const auto number = entry.placementId.empty() ? entry.personnelNumber : entry.placementId;
        auto hours = entry.hours;
        hours.type.reset();
        hours.percentage.reset();
        lines.push_back({.line = entry.line,
                         .worker = qs(entry.workerName.empty() ? number : entry.workerName),
                         .day = entry.isWeekTotal ? qs(domain::IsoWeek::of(entry.day).toString())
                                                  : dayHeader(entry.day),
                         .kind = componentText({entry.type, entry.percentage}),
                         .hours = qs(domain::formatHours(hours)),
                         .fault = {}});
    }
    for (const domain::Finding& finding : read.import.readFindings) {
        lines.push_back({.line = qs(finding.where).toULongLong(),
                         .worker = {},
                         .day = {},
                         .kind = {},
                         .hours = {},
                         .fault = language::sentenceOf(finding)});
    }
    std::ranges::stable_sort(lines, {}, &PreviewLine::line);
    return lines;
}

void HoursLayoutPage::leadTo(const std::vector<QWidget*>& buttons) const {
    std::vector<QWidget*> next{&m_preview->table()};
    next.insert(next.end(), buttons.begin(), buttons.end());
    m_columns->leadTo(next);
}

void HoursLayoutPage::focusFirst() {
    m_client->setFocus();
}

std::vector<Column<HoursLayoutPage::PreviewLine>> HoursLayoutPage::columns() {
    using L = PreviewLine;
    return {
        {.key = QStringLiteral("line"),
         .title = tr("Regel"),
         .text = [](const L& l) { return QString::number(l.line); },
         .sort = [](const L& l) { return qlonglong(l.line); },
         .width = 60,
         .number = true},
        {.key = QStringLiteral("worker"),
         .title = tr("Flexkracht"),
         .text = [](const L& l) { return l.worker; },
         .width = 190},
        {.key = QStringLiteral("day"),
         .title = tr("Dag"),
         .text = [](const L& l) { return l.day; },
         .width = 90},
        {.key = QStringLiteral("kind"),
         .title = tr("Soort"),
         .text = [](const L& l) { return l.kind; },
         .width = 130},
        {.key = QStringLiteral("hours"),
         .title = tr("Uren"),
         .text = [](const L& l) { return l.hours; },
         .width = 110,
         .number = true},
        {.key = QStringLiteral("fault"),
         .title = tr("Wat er is"),
         .text = [](const L& l) { return l.fault; },
         .meaning =
             [](const L& l) { return l.fault.isEmpty() ? Meaning::None : Meaning::Attention; },
         .tip = [](const L& l) { return l.fault; },
         .width = 260},
    };
}

} // namespace werkbalie::ui
