// Acquisitie, Offertes: the list of offers, the chosen one beside it, and what is done with them.
#include "ui/acquisition/quotation_view.h"

#include "ui/acquisition/margin_consent_question.h"
#include "ui/acquisition/quotation_client_dialog.h"
#include "ui/acquisition/quotation_columns.h"
#include "ui/acquisition/quotation_editor.h"
#include "ui/acquisition/quotation_record.h"
#include "ui/acquisition/quotation_round_dialog.h"
#include "ui/acquisition/quotation_send_dialog.h"
#include "ui/acquisition/quotation_texts_dialog.h"
#include "ui/acquisition/quotation_words.h"
#include "ui/support/ask.h"
#include "ui/support/file_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QUrl>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::QuotationState;
using domain::QuotationStep;

constexpr int kEverything = -1;
constexpr int kOpen = -2;

QuotationChoice choiceOf(int value) {
    if (value == kOpen) {
        return {.onlyOpen = true};
    }
    return value == kEverything ? QuotationChoice{}
                                : QuotationChoice{.state = static_cast<QuotationState>(value)};
}

} // namespace

QuotationView::QuotationView(Services& services, QWidget* parent)
    : QObject(parent), m_services(services), m_parent(parent),
      m_presenter(new QuotationPresenter(services, this)),
      m_model(new RowModel<storage::QuotationRow>(
          quotationColumns(services.clock.today()),
          [](const storage::QuotationRow& r) { return r.id.value; }, this)),
      m_pane(new ListPane(u"quotations"_s, {tr("offerte"), tr("offertes")}, parent)),
      m_choice(new QComboBox(m_pane)), m_record(new QuotationRecord(services, parent)) {
    buildActions();
    buildList();
    connect(m_presenter, &QuotationPresenter::found, this, &QuotationView::showRows);
    connect(m_presenter, &QuotationPresenter::opened, this, &QuotationView::showFile);
    connect(m_presenter, &QuotationPresenter::moved, this,
            [this](domain::QuotationId id) { m_wanted = id.value; });
    connect(m_presenter, &QuotationPresenter::made, this, [this](domain::QuotationId id) {
        m_services.navigator.open(app::Entity::Quotation, id.value);
        edit(id);
    });
    connect(m_presenter, &QuotationPresenter::sent, this, [this] {
        // With a PDF the mail waits until that is there: one message must not cover the other.
        if (m_sending.pdf.empty() && std::exchange(m_mailWanted, false)) {
            m_presenter->composeMail();
        }
    });
    connect(m_presenter, &QuotationPresenter::refused, this,
            [this](const domain::Refusal& refusal) {
                offerMarginConsent(m_services, m_parent, refusal,
                                   [this, sending = m_sending] { send(sending); });
            });
    connect(m_presenter, &QuotationPresenter::refused, m_record, &QuotationRecord::showRefusal);
    connect(m_presenter, &QuotationPresenter::printed, this, [this](const QString& file) {
        if (std::exchange(m_mailWanted, false)) {
            m_presenter->composeMail();
        }
        if (std::exchange(m_openWanted, false) &&
            !QDesktopServices::openUrl(QUrl::fromLocalFile(file))) {
            m_services.notifier.warn(
                tr("Er is geen programma gevonden dat een PDF kan tonen. Bewaar hem met Ctrl+P."));
        }
    });
    connect(m_presenter, &QuotationPresenter::mailComposed, this, [this](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        m_services.notifier.done(tr("De e-mailtekst staat op het klembord; plak hem met Ctrl+V."));
    });
    connect(m_record, &QuotationRecord::editionAsked, this,
            [this](qint64 id) { m_presenter->open(domain::QuotationId{id}); });
    allowActions();
}

QWidget* QuotationView::list() const {
    return m_pane;
}

QWidget* QuotationView::record() const {
    return m_record;
}

QAction* QuotationView::addAction(const char* name, const QString& text, const char* key,
                                  const std::function<void()>& run) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(QKeySequence(QLatin1String(key)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_pane->QWidget::addAction(action);
    m_record->QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

void QuotationView::buildActions() {
    m_allowed[addAction("editQuotation", tr("Wijzigen…"), "F2", [this] { editCurrent(); })] =
        [this] {
            const auto& quotation = m_presenter->current().quotation;
            return quotation.id.isValid() && !domain::isFrozen(quotation.state) &&
                   m_services.may(domain::Right::EditQuotations);
        };
    buildStepActions();
    buildPaperActions();
    const auto named = [this](std::initializer_list<const char*> names) {
        QList<QAction*> found;
        for (const char* name : names) {
            found << findChild<QAction*>(QLatin1String(name));
        }
        return found;
    };
    m_record->setActions(named({"sendQuotation", "agreeQuotation", "reviseQuotation"}), m_actions);
}

void QuotationView::buildStepActions() {
    const auto step = [this](const char* name, const QString& text, const char* key,
                             QuotationStep wanted, const std::function<void()>& run) {
        m_allowed[addAction(name, text, key, run)] = [this, wanted] {
            return m_presenter->may(wanted);
        };
    };
    step("sendQuotation", tr("Verzenden…"), "Ctrl+Return", QuotationStep::Send, [this] { send(); });
    step("recordRound", tr("Onderhandeling vastleggen…"), "Ctrl+L", QuotationStep::Negotiate,
         [this] { recordRound(); });
    step("agreeQuotation", tr("Akkoord vastleggen…"), "Ctrl+Shift+A", QuotationStep::Agree,
         [this] { agree(); });
    step("declineQuotation", tr("Afwijzing vastleggen…"), "Ctrl+Shift+W", QuotationStep::Decline,
         [this] { decline(); });
    step("reopenQuotation", tr("Afwijzing terugnemen"), "", QuotationStep::Reopen,
         [this] { m_presenter->reopen(); });
    m_allowed[addAction("reviseQuotation", tr("Nieuwe versie maken"), "Ctrl+Shift+V",
                        [this] { m_presenter->revise(); })] = [this] {
        const auto& file = m_presenter->current();
        return m_presenter->may(QuotationStep::Replace) && file.quotation.sentAt &&
               !file.editions.empty() && file.editions.front().edition == file.quotation.edition;
    };
}

void QuotationView::buildPaperActions() {
    const auto shown = [this] { return m_presenter->current().quotation.id.isValid(); };
    m_allowed[addAction("copyQuotation", tr("Kopiëren naar nieuwe offerte"), "Ctrl+Shift+D",
                        [this] { m_presenter->copy(); })] = [this, shown] {
        return shown() && m_services.may(domain::Right::EditQuotations);
    };
    m_allowed[addAction("printQuotation", tr("Bewaren als PDF…"), "Ctrl+P", [this] { print(); })] =
        shown;
    m_allowed[addAction("openQuotationPdf", tr("PDF openen en afdrukken"), "Ctrl+Shift+P",
                        [this] { openPdf(); })] = shown;
    m_allowed[addAction("copyQuotationMail", tr("E-mailtekst kopiëren"), "Ctrl+Shift+M",
                        [this] { m_presenter->composeMail(); })] = shown;
    m_allowed[addAction("quotationTexts", tr("Standaardteksten…"), "Ctrl+Alt+T", [this] {
        editTexts();
    })] = [this] { return m_services.may(domain::Right::EditQuotationTexts); };
}

void QuotationView::buildList() {
    m_choice->setObjectName(u"quotationStateBox"_s);
    m_choice->setAccessibleName(tr("Stand van de offertes"));
    m_choice->addItem(tr("Alle offertes"), kEverything);
    m_choice->addItem(tr("Nog open"), kOpen);
    for (const auto state :
         {QuotationState::Concept, QuotationState::Sent, QuotationState::Negotiating,
          QuotationState::Agreed, QuotationState::Declined, QuotationState::Expired}) {
        m_choice->addItem(word(state), static_cast<int>(state));
    }
    m_pane->addControl(m_choice);
    m_pane->filter().setPlaceholderText(tr("Nummer, opdrachtgever of functie (Ctrl+F)"));
    m_pane->showRows(m_model);
    auto& table = m_pane->table();
    table.setDefaultSort(0, Qt::DescendingOrder);
    table.remember(m_services.preferences, u"acquisition.quotations"_s);
    table.setEmptyText(tr("Hier staan uw offertes. Staat er een filter of keuze aan, dan toont "
                          "‘Alle offertes’ de rest."));
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { m_presenter->choose(choiceOf(m_choice->currentData().toInt())); });
    connect(&table, &RecordTable::opened, this, &QuotationView::editCurrent);
    connect(&table, &RecordTable::currentIdChanged, this, [this](qint64 id) {
        if (id > 0) {
            m_presenter->open(domain::QuotationId{id});
        }
    });
}

void QuotationView::addButton(QAction* action) {
    m_pane->addAction(action);
}

void QuotationView::startNew() {
    auto* dialog = new QuotationClientDialog(m_services, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { startFor(dialog->client()); });
    dialog->open();
}

void QuotationView::startFor(domain::ClientId client) {
    m_presenter->start({.client = client});
}

void QuotationView::editCurrent() {
    const auto& quotation = m_presenter->current().quotation;
    if (quotation.id.isValid() && !domain::isFrozen(quotation.state) &&
        m_services.may(domain::Right::EditQuotations)) {
        edit(quotation.id);
    }
}

/// One window an offer: a second time brings the first forward.
void QuotationView::edit(domain::QuotationId id) {
    m_editors.removeIf([](const QPointer<QuotationEditor>& editor) { return editor.isNull(); });
    for (const auto& editor : std::as_const(m_editors)) {
        if (editor->quotation() == id) {
            editor->raise();
            editor->activateWindow();
            return;
        }
    }
    auto* editor = new QuotationEditor(m_services, id, m_parent);
    m_editors << editor;
    connect(editor, &QuotationEditor::sendAsked, this, [this](domain::QuotationId asked) {
        m_sendWanted = asked.value;
        m_presenter->open(asked);
    });
    editor->show();
    editor->activateWindow();
}

bool QuotationView::hasUnsavedWork() const {
    return std::ranges::any_of(m_editors, [](const QPointer<QuotationEditor>& editor) {
        return editor && editor->isDirty();
    });
}

void QuotationView::reload() {
    m_presenter->reload();
}

void QuotationView::openRecord(std::int64_t id) {
    m_wanted = id;
    m_pane->clearFilter();
    if (m_choice->currentIndex() != 0) {
        m_choice->setCurrentIndex(0); // which reloads
        return;
    }
    m_presenter->reload();
}

void QuotationView::setShown(bool shown) {
    m_shown = shown;
    allowActions();
}

void QuotationView::allowActions() {
    for (const auto& [action, isAllowed] : m_allowed) {
        action->setEnabled(m_shown && isAllowed());
    }
    m_record->refreshActions();
}

void QuotationView::showRows(const std::vector<storage::QuotationRow>& rows) {
    const auto kept = m_wanted > 0 ? m_wanted : m_pane->table().currentId();
    m_model->setRows(rows);
    if (kept > 0 && m_model->rowOf(kept) >= 0) {
        m_pane->table().selectId(kept);
    } else if (m_wanted > 0) {
        m_presenter->open(domain::QuotationId{m_wanted}); // an older edition
    } else {
        m_pane->table().selectFirst();
    }
    if (rows.empty()) {
        m_record->clear();
    }
    m_wanted = 0;
}

void QuotationView::showFile(const app::QuotationFile& file) {
    m_record->show(file);
    allowActions();
    if (m_sendWanted == file.quotation.id.value) {
        m_sendWanted = 0;
        send();
    }
}

void QuotationView::editTexts() {
    auto* dialog = new QuotationTextsDialog(m_services, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QuotationView::send() {
    auto* dialog =
        new QuotationSendDialog(m_services.preferences, m_presenter->current(), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, offer = m_presenter->shown()] {
        send({.offer = offer, .pdf = dialog->pdf(), .mail = dialog->wantsMail()});
    });
    dialog->open();
}

void QuotationView::send(const Sending& sending) {
    m_sending = sending;
    m_mailWanted = sending.mail;
    m_presenter->send(sending.offer, sending.pdf);
}

void QuotationView::recordRound() {
    auto* dialog = new QuotationRoundDialog(m_presenter->current(), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter->recordRound(dialog->round()); });
    dialog->open();
}

void QuotationView::agree() {
    const auto& quotation = m_presenter->current().quotation;
    const auto gaps = gapSentences(m_presenter->current());
    ask::open(m_parent,
              {.title = tr("Akkoord vastleggen"),
               .text = tr("%1 gaat akkoord met %2. De tarieven worden tariefafspraken van de "
                          "opdrachtgever en vervangen wat daarvoor was afgesproken. Dat kan niet "
                          "worden teruggedraaid.")
                           .arg(qs(m_presenter->current().client.name),
                                quotationName(quotation.number, quotation.edition)) +
                       (gaps.isEmpty() ? QString() : u"\n\n"_s + gaps.join(u'\n')),
               .action = tr("Akkoord vastleggen")},
              [this](const Answer& answer) {
                  if (answer.yes) {
                      m_presenter->agree();
                  }
              });
}

void QuotationView::decline() {
    ask::open(
        m_parent,
        {.title = tr("Afwijzing vastleggen"),
         .text = tr("Waarom gaat %1 niet door?").arg(qs(m_presenter->current().quotation.number)),
         .action = tr("Afwijzing vastleggen"),
         .reasonLabel = tr("&Reden"),
         .reasons = {tr("Tarief te hoog"), tr("Gekozen voor een ander bureau"),
                     tr("Geen personeel meer nodig"), tr("Neemt zelf mensen aan"),
                     tr("Geen antwoord gekregen")}},
        [this](const Answer& answer) {
            if (answer.yes) {
                m_presenter->decline(answer.reason);
            }
        });
}

void QuotationView::print() {
    m_openWanted = false;
    const auto& file = m_presenter->current();
    auto* dialog =
        fileDialog(FileWanted::Save,
                   {.title = tr("Offerte bewaren als PDF"),
                    .filter = tr("PDF-bestanden (*.pdf)"),
                    .name = proposedPdf(m_services.preferences, file.quotation, file.client.name),
                    .suffix = u"pdf"_s},
                   m_parent);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        rememberPdf(m_services.preferences, name);
        m_presenter->print(std::filesystem::path(name.toStdU16String()));
    });
    dialog->open();
}

void QuotationView::openPdf() {
    const auto& file = m_presenter->current();
    m_openWanted = true;
    const auto name = m_folder.filePath(quotationFileName(file.quotation, file.client.name));
    m_presenter->print(std::filesystem::path(name.toStdU16String()));
}

} // namespace werkbalie::ui
