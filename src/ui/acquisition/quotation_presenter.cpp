// Asks for offers and takes their steps; what a rule refuses is said and told to the view.
#include "ui/acquisition/quotation_presenter.h"

#include "documents/quotation_pdf.h"
#include "documents/quotation_preview.h"
#include "ui/acquisition/quotation_words.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {

using domain::Quotation;
using domain::QuotationId;
using domain::QuotationState;
using domain::Result;

QuotationPresenter::QuotationPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services) {
    connect(&services.changes, &ChangeHub::changed, this, [this](const Changes& changes) {
        if (touches(changes, app::Entity::Quotation) || touches(changes, app::Entity::Client)) {
            reload();
        }
        // Whether a concept may be sent is decided elsewhere: by a consent, or another floor.
        if (touches(changes, app::Entity::MarginFloor) && m_current.quotation.id.isValid() &&
            !domain::isFrozen(m_current.quotation.state)) {
            open(m_current.quotation.id);
        }
    });
}

bool QuotationPresenter::isChosen(const storage::QuotationRow& row) const {
    if (m_choice.onlyOpen) {
        return row.state == QuotationState::Concept || row.state == QuotationState::Sent ||
               row.state == QuotationState::Negotiating;
    }
    return !m_choice.state || row.state == *m_choice.state;
}

void QuotationPresenter::choose(const QuotationChoice& choice) {
    m_choice = choice;
    reload();
}

void QuotationPresenter::reload() {
    const auto request = m_latest.next();
    m_services.tasks.read(
        this, [](app::Context& context) { return app::searchQuotations(context, {}); },
        [this, request](Result<std::vector<storage::QuotationRow>> rows) {
            if (!m_latest.isCurrent(request)) {
                return;
            }
            if (!rows) {
                m_services.notifier.refused(rows.error());
                return;
            }
            std::erase_if(*rows,
                          [this](const storage::QuotationRow& row) { return !isChosen(row); });
            Q_EMIT found(*rows);
        },
        tr("Offertes zoeken"));
}

void QuotationPresenter::open(QuotationId id) {
    const auto request = m_latestFile.next();
    m_services.tasks.read(
        this, [id](app::Context& context) { return app::loadQuotation(context, id); },
        [this, request](Result<app::QuotationFile> file) {
            if (!m_latestFile.isCurrent(request)) {
                return;
            }
            if (!file) {
                m_services.notifier.refused(file.error());
                return;
            }
            m_current = std::move(*file);
            Q_EMIT opened(m_current);
        });
}

bool QuotationPresenter::may(domain::QuotationStep step) const {
    return m_services.may(domain::Right::EditQuotations) &&
           canTake(m_current, step, m_services.clock.today());
}

void QuotationPresenter::tell(const Outcome& outcome, const Done& done) {
    if (!outcome) {
        m_services.notifier.refused(outcome.error());
        Q_EMIT refused(outcome.error());
        return;
    }
    if (outcome->conflict) {
        m_services.notifier.warn(tr(
            "Iemand anders heeft deze offerte intussen gewijzigd; u ziet nu wat er bewaard is."));
        open(outcome->record.id);
        return;
    }
    done(outcome->record);
}

app::QuotationMove QuotationPresenter::shown(const std::string& reason) const {
    return {.id = m_current.quotation.id, .version = m_current.quotation.version, .reason = reason};
}

void QuotationPresenter::take(const app::QuotationMove& move, const Step& step,
                              const QString& label, const Done& done) {
    m_services.tasks.write(
        this, [step, move](app::Context& context) { return step(context, move); },
        [this, done](const Outcome& outcome) {
            tell(outcome, [this, &done](const Quotation& quotation) {
                done(quotation);
                Q_EMIT moved(quotation.id);
                open(quotation.id);
            });
        },
        label);
}

void QuotationPresenter::make(const std::function<Outcome(app::Context&)>& work,
                              const QString& label) {
    m_services.tasks.write(
        this, work,
        [this](const Outcome& outcome) {
            tell(outcome, [this](const Quotation& quotation) {
                m_services.notifier.done(
                    tr("Concept %1 gemaakt.")
                        .arg(quotationName(quotation.number, quotation.edition)));
                Q_EMIT made(quotation.id);
            });
        },
        label);
}

void QuotationPresenter::send(const app::QuotationMove& offer, const std::filesystem::path& pdf) {
    take(offer, app::sendQuotation, tr("Offerte verzenden"),
         [this, pdf](const Quotation& quotation) {
             m_services.notifier.done(tr("Offerte %1 verzonden; zij ligt nu vast.")
                                          .arg(quotationName(quotation.number, quotation.edition)));
             m_current.quotation = quotation;
             Q_EMIT sent(quotation.id);
             if (!pdf.empty()) {
                 print(pdf);
             }
         });
}

void QuotationPresenter::recordRound(const domain::QuotationRound& round) {
    take(
        shown(),
        [round](app::Context& context, const app::QuotationMove& move) {
            return app::recordRound(context, move, round);
        },
        tr("Onderhandeling vastleggen"),
        [this](const Quotation&) { m_services.notifier.done(tr("Onderhandeling vastgelegd.")); });
}

void QuotationPresenter::agree() {
    auto agreements = std::make_shared<std::size_t>(0);
    take(
        shown(),
        [agreements](app::Context& context, const app::QuotationMove& move) -> Outcome {
            auto agreed = app::agreeQuotation(context, move);
            if (!agreed) {
                return tl::unexpected(agreed.error());
            }
            *agreements = agreed->agreements.size();
            return std::move(agreed->quotation);
        },
        tr("Akkoord vastleggen"),
        [this, agreements](const Quotation& quotation) {
            m_services.notifier.done(tr("Offerte %1 akkoord; tariefafspraken gemaakt: %2.")
                                         .arg(quotationName(quotation.number, quotation.edition))
                                         .arg(*agreements));
        });
}

void QuotationPresenter::decline(const QString& reason) {
    take(shown(trimmed(reason)), app::declineQuotation, tr("Afwijzing vastleggen"),
         [this](const Quotation& quotation) {
             const auto undo = [guard = QPointer(this), id = quotation.id] {
                 if (guard && guard->m_current.quotation.id == id) {
                     guard->reopen();
                 }
             };
             m_services.notifier.done(tr("Afwijzing van %1 vastgelegd.").arg(qs(quotation.number)),
                                      undo);
         });
}

void QuotationPresenter::reopen() {
    take(shown(), app::reopenQuotation, tr("Afwijzing terugnemen"),
         [this](const Quotation& quotation) {
             m_services.notifier.done(tr("Offerte %1 loopt weer.").arg(qs(quotation.number)));
         });
}

void QuotationPresenter::revise() {
    make([id = m_current.quotation.id](
             app::Context& context) { return app::reviseQuotation(context, id); },
         tr("Nieuwe versie maken"));
}

void QuotationPresenter::copy() {
    make([id = m_current.quotation.id](
             app::Context& context) { return app::copyQuotation(context, id); },
         tr("Offerte kopiëren"));
}

void QuotationPresenter::start(const app::NewQuotation& wanted) {
    make([wanted](app::Context& context) { return app::startQuotation(context, wanted); },
         tr("Offerte beginnen"));
}

void QuotationPresenter::print(const std::filesystem::path& pdf) {
    m_services.tasks.read(
        this,
        [id = m_current.quotation.id, pdf](app::Context& context) -> Result<void> {
            const auto document = app::quotationDocument(context, id);
            // The folder that is proposed need not be there on a new computer; one that cannot be
            // made shows in the file that cannot be written.
            std::error_code ignored;
            std::filesystem::create_directories(pdf.parent_path(), ignored);
            return document ? documents::writeQuotationPdf(*document, pdf)
                            : Result<void>(tl::unexpected(document.error()));
        },
        [this, pdf](const Result<void>& written) {
            if (!written) {
                m_services.notifier.refused(written.error());
                return;
            }
            const auto file = QString::fromStdU16String(pdf.u16string());
            m_services.notifier.done(tr("Bewaard als %1.").arg(file));
            Q_EMIT printed(file);
        },
        tr("Offerte als PDF bewaren"));
}

void QuotationPresenter::composeMail() {
    m_services.tasks.read(
        this,
        [id = m_current.quotation.id](app::Context& context) -> Result<QString> {
            const auto document = app::quotationDocument(context, id);
            if (!document) {
                return tl::unexpected(document.error());
            }
            return documents::quotationMail(*document);
        },
        [this](const Result<QString>& text) {
            if (!text) {
                m_services.notifier.refused(text.error());
                return;
            }
            Q_EMIT mailComposed(*text);
        });
}

} // namespace werkbalie::ui
