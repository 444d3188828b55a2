// The domain's own sentence, at the field it is about.
#include "ui/support/field_note.h"

#include "domain/base/date.h"
#include "domain/base/identifiers.h"
#include "domain/people/phone.h"
#include "ui/support/date_edit.h"
#include "ui/support/findings_view.h"
#include "ui/support/fold.h"
#include "ui/support/in_sight.h"
#include "ui/support/language.h"
#include "ui/support/qt_convert.h"

#include <QDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <map>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostWidth = 420;

template <class Value> std::optional<domain::Refusal> faultOf(const std::string& text) {
    const auto value = Value::parse(text);
    return value ? std::nullopt : std::optional(value.error());
}

template <class Result> std::optional<domain::Refusal> errorOf(const Result& result) {
    return result ? std::nullopt : std::optional(result.error());
}

/// Characters that count: people write spaces, dots and dashes between groups.
qsizetype lengthOf(const QString& text) {
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// Qt reads a label to the field beside it alone, and the field is about to move.
void keepName(QLineEdit& edit) {
    for (const auto* label : edit.parentWidget()->findChildren<QLabel*>()) {
        if (label->buddy() == &edit && edit.accessibleName().isEmpty()) {
            edit.setAccessibleName(label->text().remove(u'&'));
        }
    }
}

void keepAtTop(QLayoutItem* item, int height) {
    if (item == nullptr || item->widget() == nullptr) {
        return;
    }
    item->setAlignment(item->alignment() | Qt::AlignTop);
    if (qobject_cast<QLabel*>(item->widget()) != nullptr) {
        item->widget()->setMinimumHeight(height);
    }
}

/// What stands beside the field stays beside it, not halfway down to its sentence.
void keepRow(const FieldNote& note, int height) {
    auto* around = note.parentWidget()->layout();
    if (auto* grid = qobject_cast<QGridLayout*>(around)) {
        int row = 0;
        int ignored = 0;
        grid->getItemPosition(grid->indexOf(&note), &row, &ignored, &ignored, &ignored);
        for (int column = 0; column < grid->columnCount(); ++column) {
            keepAtTop(grid->itemAtPosition(row, column), height);
        }
    } else if (auto* form = qobject_cast<QFormLayout*>(around)) {
        int row = -1;
        QFormLayout::ItemRole role = QFormLayout::FieldRole;
        form->getWidgetPosition(const_cast<FieldNote*>(&note), &row, &role);
        keepAtTop(row < 0 ? nullptr : form->itemAt(row, QFormLayout::LabelRole), height);
    }
}

/// The domain's refusals in the few words that fit under a field; the field shows the value itself.
QString shortSentence(const domain::Refusal& refusal, const QString& text) {
    const auto count = lengthOf(text);
    const std::map<std::string_view, QString> sentences{
        {"bsn.not_nine_digits", FieldNote::tr("9 cijfers nodig; dit zijn er %1.").arg(count)},
        {"bsn.check_failed", FieldNote::tr("De elfproef klopt niet: kijk het nummer na.")},
        {"iban.not_an_iban", FieldNote::tr("Schrijf het zo: NL91 ABNA 0417 1643 00.")},
        {"iban.check_failed", FieldNote::tr("Het controlegetal klopt niet: kijk het na.")},
        {"email.not_an_address", FieldNote::tr("Geen e-mailadres: typ naam@domein.nl.")},
        {"phone.not_valid", FieldNote::tr("Geen telefoonnummer: typ 06-12345678.")},
        {"postcode.not_a_postcode", FieldNote::tr("Geen postcode: typ 1234 AB.")},
        {"postcode.not_issued", FieldNote::tr("Deze postcode bestaat niet: kijk hem na.")},
        {"kvk.not_eight_digits", FieldNote::tr("8 cijfers nodig; dit zijn er %1.").arg(count)},
        {"vat.not_a_vat_number", FieldNote::tr("Geen btw-id: typ NL123456789B13.")},
        {"vat.check_failed", FieldNote::tr("Het controlegetal klopt niet: kijk het na.")},
        {"date.not_a_date", FieldNote::tr("Geen datum: typ dd-mm-jjjj.")},
        {"date.impossible", FieldNote::tr("Deze dag bestaat niet: kijk hem na.")}};
    const auto found = sentences.find(refusal.key);
    return found == sentences.end() ? language::sentenceOf(refusal) : found->second;
}

/// A dialog grows with what it has to say; Qt lets it do so only for lines that never wrap.
void makeRoom(QWidget& window) {
    auto* layout = window.layout();
    if (qobject_cast<QDialog*>(&window) == nullptr || layout == nullptr) {
        return;
    }
    layout->activate();
    const int wanted = layout->totalHeightForWidth(window.width());
    if (wanted > window.height()) {
        window.resize(window.width(), wanted);
    }
}

} // namespace

std::optional<domain::Refusal> fieldFault(FieldKind kind, const QString& text) {
    const auto typed = trimmed(text);
    if (typed.empty()) {
        return std::nullopt;
    }
    switch (kind) {
    case FieldKind::Bsn:
        return faultOf<domain::Bsn>(typed);
    case FieldKind::Iban:
        return faultOf<domain::Iban>(typed);
    case FieldKind::Email:
        return faultOf<domain::Email>(typed);
    case FieldKind::Phone:
        return errorOf(domain::normalisePhone(typed));
    case FieldKind::Postcode:
        return faultOf<domain::Postcode>(typed);
    case FieldKind::Kvk:
        return faultOf<domain::KvkNumber>(typed);
    case FieldKind::VatId:
        return faultOf<domain::VatNumber>(typed);
    case FieldKind::Date:
        return errorOf(domain::parseDutchDate(typed));
    }
    return std::nullopt;
}

bool isFullLength(FieldKind kind, const QString& text) {
    const auto length = lengthOf(text);
    switch (kind) {
    case FieldKind::Bsn:
        return length >= 9;
    case FieldKind::Iban:
        return length >= (text.trimmed().startsWith("NL"_L1, Qt::CaseInsensitive) ? 18 : 34);
    case FieldKind::Email:
        return false;
    case FieldKind::Phone:
        return length > 13;
    case FieldKind::Postcode:
        return length >= 6;
    case FieldKind::Kvk:
        return length >= 8;
    case FieldKind::VatId:
        return length >= 14;
    case FieldKind::Date:
        return length >= 8;
    }
    return false;
}

FieldNote::FieldNote(QLineEdit& edit, FieldKind kind)
    : QWidget(edit.parentWidget()), m_edit(edit), m_kind(kind), m_label(new QLabel(this)) {
    setObjectName(edit.objectName() + u"Field"_s);
    m_label->setObjectName(edit.objectName() + u"Note"_s);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft); // also when the row is higher than it
    m_label->setMaximumWidth(kMostWidth);
    m_label->hide();
    keepName(edit);
    delete edit.parentWidget()->layout()->replaceWidget(&edit, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* line = new QHBoxLayout; // a narrow field stays at the left
    line->addWidget(&edit, 1);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(m_label);
    keepRow(*this, edit.sizeHint().height());
    connect(&edit, &QLineEdit::textEdited, this, [this] { m_typing = true; });
    connect(&edit, &QLineEdit::textChanged, this, [this] {
        if (std::exchange(m_typing, false)) {
            typed();
        } else {
            textSet();
        }
    });
    connect(&edit, &QLineEdit::editingFinished, this, &FieldNote::finish);
    connect(&look::watcher(), &look::Watcher::schemeChanged, this, [this] {
        m_said.clear();
        judge();
    });
    textSet();
}

QString FieldNote::message() const {
    return m_said;
}

std::optional<domain::Refusal> FieldNote::fault() const {
    const auto text = m_edit.text();
    if ((!m_kept.isEmpty() && text == m_kept) || (m_applies && !m_applies())) {
        return std::nullopt;
    }
    const auto* date = qobject_cast<const DateEdit*>(&m_edit);
    if (date != nullptr && date->isUnderstood()) {
        return std::nullopt; // "+7" and "ma" too
    }
    return fieldFault(m_kind, text);
}

bool FieldNote::isRight() const {
    return !fault();
}

bool FieldNote::blocks() const {
    return m_kind != FieldKind::Phone && !isRight();
}

bool FieldNote::isUnfinished() const {
    return !m_finished && m_edit.hasFocus() && !m_edit.text().isEmpty();
}

void FieldNote::setKept(const QString& text) {
    m_kept = text;
    judge();
}

void FieldNote::setCondition(std::function<bool()> applies) {
    m_applies = std::move(applies);
    judge();
}

void FieldNote::setFinding(const std::optional<domain::Finding>& finding) {
    if (m_finding != finding) {
        m_finding = finding;
        judge();
    }
}

void FieldNote::typed() {
    m_typed = true;
    m_finding.reset(); // it was about another text
    m_finished = !m_said.isEmpty() || isFullLength(m_kind, m_edit.text());
    judge();
}

void FieldNote::textSet() {
    m_typed = false;
    m_finished = true;
    judge();
}

void FieldNote::finish() {
    m_finished = true;
    judge();
}

void FieldNote::judge() {
    const auto wrong = fault();
    if (!m_finished || m_edit.text().trimmed().isEmpty() || (!wrong && !m_finding)) {
        say({}, domain::Severity::Info);
    } else if (wrong) {
        say(shortSentence(*wrong, m_edit.text()),
            m_kind == FieldKind::Phone ? domain::Severity::Warning : domain::Severity::Blocking);
    } else {
        say(language::sentenceOf(*m_finding), m_finding->severity);
    }
}

void FieldNote::say(const QString& sentence, domain::Severity severity) {
    if (sentence == m_said) {
        return;
    }
    m_said = sentence;
    m_label->setText(u"<span style='color:%1'>●</span> %2"_s.arg(
        look::color(meaningOf(severity)).name(), sentence.toHtmlEscaped()));
    m_label->setVisible(!sentence.isEmpty());
    m_edit.setAccessibleDescription(sentence);
    QMetaObject::invokeMethod(
        this, [this] { makeRoom(*window()); }, Qt::QueuedConnection);
    Q_EMIT changed();
}

FieldNotes::~FieldNotes() {
    for (const auto& entry : m_entries) {
        entry.note->edit().disconnect(entry.note);
    }
}

FieldNote& FieldNotes::add(QLineEdit* edit, FieldKind kind, const char* where) {
    auto* note = new FieldNote(*edit, kind);
    m_entries.push_back({note, where});
    connect(note, &FieldNote::changed, this, [this] {
        if (!m_placing) {
            Q_EMIT changed();
        }
    });
    // What was too early to say goes to the field when it is left.
    connect(edit, &QLineEdit::editingFinished, this, &FieldNotes::changed);
    return *note;
}

bool FieldNotes::allRight() const {
    return std::ranges::none_of(m_entries, [](const Entry& e) { return e.note->blocks(); });
}

bool FieldNotes::holdTyping() const {
    return std::ranges::any_of(
        m_entries, [](const Entry& e) { return e.note->wasTyped() && e.note->blocks(); });
}

bool FieldNotes::isSaidAt(const FieldNote& note) {
    const bool inSight = note.isVisibleTo(note.window()); // not in a folded section
    return inSight && (!note.message().isEmpty() || note.isUnfinished());
}

domain::Findings FieldNotes::place(const domain::Findings& findings) {
    m_placing = true;
    std::vector<std::string> said;
    for (const auto& [note, where] : m_entries) {
        const auto own = std::ranges::find(findings, where, &domain::Finding::where);
        note->setFinding(own == findings.end() ? std::nullopt : std::optional(*own));
        if (isSaidAt(*note)) {
            said.push_back(where);
        }
    }
    m_placing = false;
    domain::Findings rest = findings;
    std::erase_if(rest, [&said](const domain::Finding& finding) {
        return std::ranges::find(said, finding.where) != said.end();
    });
    return rest;
}

QString FieldNotes::goToFirstFault() {
    const auto wrong =
        std::ranges::find_if(m_entries, [](const Entry& e) { return e.note->blocks(); });
    return wrong == m_entries.end() ? QString() : goTo(*wrong->note);
}

bool FieldNotes::goTo(std::string_view where) {
    const auto found = std::ranges::find(m_entries, where, &Entry::where);
    if (found == m_entries.end()) {
        return false;
    }
    goTo(*found->note);
    return true;
}

QString FieldNotes::goTo(FieldNote& note) {
    auto& edit = note.edit();
    note.finish();
    unfold(note);
    edit.setFocus(Qt::OtherFocusReason);
    edit.selectAll();
    bringIntoSight(edit); // also when it had the focus
    return edit.accessibleName().isEmpty() ? note.message()
                                           : u"%1: %2"_s.arg(edit.accessibleName(), note.message());
}

} // namespace werkbalie::ui
