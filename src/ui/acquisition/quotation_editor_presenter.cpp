// Loads a concept with its client and standard texts; prices lines off the GUI thread.
#include "ui/acquisition/quotation_editor_presenter.h"

#include "app/administration/tariff_record.h"
#include "ui/acquisition/quotation_texts_panel.h"
#include "ui/acquisition/quotation_words.h"
#include "ui/support/qt_convert.h"

namespace werkbalie::ui {
namespace {

using domain::Quotation;
using domain::QuotationLine;
using domain::Result;
using domain::TextBlockKind;

RecordCases<Quotation> cases() {
    return {.load = [](app::Context& context, std::int64_t id) -> Result<Quotation> {
                auto file = app::loadQuotation(context, domain::QuotationId{id});
                if (!file) {
                    return tl::unexpected(file.error());
                }
                return std::move(file->quotation);
            },
            .save = app::saveQuotation,
            .check = [](app::Context& context,
                        const Quotation& draft) { return app::draftFindings(context, draft); },
            .savedText =
                [](const Quotation& quotation) {
                    return QuotationEditorPresenter::tr("Offerte %1 opgeslagen")
                        .arg(quotationName(quotation.number, quotation.edition));
                },
            .entity = app::Entity::Quotation};
}

struct Prepared {
    app::QuotedCalculation start;
    domain::ParameterSet parameters;
};

/// The calculation that a line was frozen with; the agency's own for a line without one.
Prepared preparedFor(app::Context& context, const Quotation& draft, int row) {
    Prepared prepared{.start = app::startingCalculation(context, draft),
                      .parameters = context.parameters};
    if (row < 0 || row >= static_cast<int>(draft.lines.size())) {
        return prepared;
    }
    const auto& line = draft.lines[static_cast<std::size_t>(row)];
    const auto input = app::tariffInputOf(line.calculation);
    const auto overrides = app::tariffOverridesOf(line.calculation);
    if (!line.calculation.empty() && input && overrides) {
        prepared.start.input = *input;
        prepared.start.overrides = *overrides;
    } else {
        prepared.start.input.margin = {.kind = domain::MarginKind::TargetTariff,
                                       .value = line.tariff.units()};
        prepared.start.input.grossHourlyWage =
            line.wage.units() > 0 ? std::optional(line.wage) : std::nullopt;
    }
    prepared.start.occupation = line.occupation;
    prepared.start.input.minutesPerWeek =
        line.minutesPerWeek.count() > 0 ? line.minutesPerWeek : prepared.start.input.minutesPerWeek;
    return prepared;
}

} // namespace

QuotationEditorPresenter::QuotationEditorPresenter(Services& services, QObject* parent)
    : QObject(parent), m_services(services),
      m_record(new RecordPresenter<Quotation>(services, cases(), this)) {
    connect(m_record, &RecordSignals::recordShown, this, [this] {
        if (m_client.client.id != m_record->stored().client) {
            loadClient(m_record->stored().client);
        }
    });
}

void QuotationEditorPresenter::open(domain::QuotationId id) {
    loadStandards();
    m_record->open(id.value);
}

void QuotationEditorPresenter::loadClient(domain::ClientId id) {
    m_services.tasks.read(
        this, [id](app::Context& context) { return app::loadClient(context, id); },
        [this](Result<app::ClientFile> file) {
            if (!file) {
                m_services.notifier.refused(file.error());
                return;
            }
            m_client = std::move(*file);
            Q_EMIT surroundingsLoaded();
        });
}

void QuotationEditorPresenter::loadStandards() {
    m_services.tasks.read(
        this, [](app::Context& context) { return app::listTextBlocks(context); },
        [this](Result<std::vector<domain::TextBlock>> blocks) {
            if (blocks) {
                m_standards = std::move(*blocks);
                Q_EMIT surroundingsLoaded();
            }
        });
}

Quotation QuotationEditorPresenter::inLanguage(Quotation draft,
                                               domain::QuotationLanguage language) const {
    const auto before = draft.language;
    draft.language = language;
    for (auto& [kind, text] : draft.texts) {
        const auto* old = standardOf(m_standards, kind, before);
        const auto* fresh = standardOf(m_standards, kind, language);
        if (old != nullptr && fresh != nullptr && text == old->text) {
            text = fresh->text;
        }
    }
    const auto* old = standardOf(m_standards, TextBlockKind::Annex, before);
    const auto* fresh = standardOf(m_standards, TextBlockKind::Annex, language);
    for (auto& annex : draft.annexes) {
        if (old != nullptr && fresh != nullptr && annex.text == old->text) {
            annex = {.title = fresh->title, .text = fresh->text};
        }
    }
    return draft;
}

void QuotationEditorPresenter::price(int row, const QuotationLine& line) {
    m_services.tasks.read(
        this, [line](app::Context& context) { return app::pricedAsOffered(context, line); },
        [this, row, line](const Result<QuotationLine>& priced) {
            if (!priced) {
                m_services.notifier.refused(priced.error());
                return;
            }
            Q_EMIT this->priced(row, line, *priced);
        });
}

void QuotationEditorPresenter::calculate(int row, const app::QuotedCalculation& calculation) {
    m_services.tasks.read(
        this,
        [calculation](app::Context& context) { return app::quotedLine(context, calculation); },
        [this, row](const Result<QuotationLine>& line) {
            if (!line) {
                m_services.notifier.refused(line.error());
                return;
            }
            Q_EMIT calculated(row, *line);
        });
}

void QuotationEditorPresenter::prepareCalculation(int row) {
    m_services.tasks.read(
        this,
        [draft = m_record->draft(), row](app::Context& context) {
            return preparedFor(context, draft, row);
        },
        [this, row](const Prepared& prepared) {
            Q_EMIT calculationPrepared(row, prepared.start, prepared.parameters);
        });
}

} // namespace werkbalie::ui
