// Rows as they were kept; what was taken back stays in sight.
#include "ui/matching/decisions_dialog.h"

#include "app/format_nl.h"
#include "documents/decision_register_pdf.h"
#include "domain/base/decimal.h"
#include "exchange/csv.h"
#include "exchange/text_file.h"
#include "ui/matching/pipeline_words.h"
#include "ui/support/file_dialog.h"
#include "ui/support/list_pane.h"
#include "ui/support/qt_convert.h"
#include "ui/support/row_model.h"
#include "ui/support/words.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;
using app::Decision;

QString moment(const Decision& decision) {
    return QDateTime::fromSecsSinceEpoch(
               std::chrono::duration_cast<std::chrono::seconds>(decision.step.at.time_since_epoch())
                   .count())
        .toString(u"dd-MM-yyyy HH:mm"_s);
}

QString stage(const std::optional<domain::StageRef>& ref, const std::string& own) {
    if (!ref) {
        return {};
    }
    return own.empty() ? word(ref->phase) : qs(own);
}

QString reason(const Decision& decision) {
    const auto& step = decision.step;
    if (step.undoes) {
        return DecisionsDialog::tr("stap teruggenomen");
    }
    domain::Proposal ended;
    ended.drop = step.drop;
    ended.reason = step.reason;
    return dropText(ended);
}

QString deviation(const Decision& decision) {
    const auto& step = decision.step;
    if (step.passedOver == 0) { // a reason without anybody passed over is one for a must
        return step.deviation.empty()
                   ? QString()
                   : DecisionsDialog::tr("viel af op een harde eis: %1").arg(qs(step.deviation));
    }
    const QString why =
        step.deviation.empty() ? DecisionsDialog::tr("geen uitleg gegeven") : qs(step.deviation);
    return (
        step.passedOver == 1
            ? DecisionsDialog::tr("1 hogere score gepasseerd: %1").arg(why)
            : DecisionsDialog::tr("%1 hogere scores gepasseerd: %2").arg(step.passedOver).arg(why));
}

QString score(const Decision& decision) {
    return qs(domain::formatDecimal(decision.step.scoreInTenths, 1, 1)).replace(u'.', u',');
}

RowModel<Decision>* makeModel(QObject* parent) {
    using D = Decision;
    return new RowModel<D>(
        {{.key = u"when"_s,
          .title = DecisionsDialog::tr("Wanneer"),
          .text = moment,
          .sort = [](const D& d) { return QVariant(qlonglong{d.step.id}); },
          .width = 130},
         {.key = u"who"_s,
          .title = DecisionsDialog::tr("Wie besloot"),
          .text = [](const D& d) { return qs(d.userName); },
          .width = 120},
         {.key = u"candidate"_s,
          .title = DecisionsDialog::tr("Kandidaat"),
          .text = [](const D& d) { return qs(d.candidateName); },
          .width = 140},
         {.key = u"from"_s,
          .title = DecisionsDialog::tr("Van"),
          .text = [](const D& d) { return stage(d.step.from, d.fromName); },
          .width = 116},
         {.key = u"to"_s,
          .title = DecisionsDialog::tr("Naar"),
          .text = [](const D& d) { return stage(d.step.to, d.toName); },
          .meaning =
              [](const D& d) { return d.undone ? Meaning::None : meaningOf(d.step.to.phase); },
          .width = 130},
         {.key = u"score"_s,
          .title = DecisionsDialog::tr("Score"),
          .text = score,
          .sort = [](const D& d) { return QVariant(d.step.scoreInTenths); },
          .width = 60,
          .number = true},
         {.key = u"reason"_s,
          .title = DecisionsDialog::tr("Reden"),
          .text = reason,
          .tip = reason,
          .width = 260},
         {.key = u"deviation"_s,
          .title = DecisionsDialog::tr("Afwijking"),
          .text = deviation,
          .meaning =
              [](const D& d) {
                  return d.step.passedOver > 0 && d.step.deviation.empty() ? Meaning::Attention
                                                                           : Meaning::None;
              },
          .tip = deviation,
          .width = 220}},
        [](const D& d) { return d.step.id; }, parent);
}

} // namespace

void DecisionsDialog::open(Services& services, QWidget* parent, domain::VacancyId vacancy) {
    services.tasks.read(
        parent, [vacancy](app::Context& context) { return app::decisionsOf(context, vacancy); },
        [&services, parent](domain::Result<app::DecisionRegister> decisions) {
            if (decisions) {
                (new DecisionsDialog(services, std::move(*decisions), parent))->QDialog::open();
            } else {
                services.notifier.refused(decisions.error());
            }
        });
}

DecisionsDialog::DecisionsDialog(Services& services, app::DecisionRegister decisions,
                                 QWidget* parent)
    : QDialog(parent), m_services(services), m_register(std::move(decisions)) {
    setObjectName(u"decisionsDialog"_s);
    setWindowTitle(
        tr("Besluitenregister · %1 · %2").arg(qs(m_register.title), qs(m_register.clientName)));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1200, 560);
    auto* layout = new QVBoxLayout(this);
    auto* text =
        new QLabel(tr("Elke stap met wie hem zette, op welke score en waarom. Bij elke stap is "
                      "ook de bon van dat moment bewaard; hij gaat mee in het CSV-bestand."),
                   this);
    text->setWordWrap(true);
    look::makeMuted(text);
    layout->addWidget(text);
    auto* pane = new ListPane(u"decisions"_s, {tr("besluit"), tr("besluiten")}, this);
    auto* model = makeModel(this);
    model->setRows(m_register.decisions);
    pane->showRows(model);
    pane->table().setDefaultSort(0, Qt::DescendingOrder);
    pane->table().setEmptyText(tr("Nog geen besluiten: zet in Matching iemand in de procedure."));
    layout->addWidget(pane, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* pdf = buttons->addButton(tr("Bewaren als &PDF…"), QDialogButtonBox::ActionRole);
    pdf->setObjectName(u"decisionsPdfButton"_s);
    auto* csv = buttons->addButton(tr("Bewaren als &CSV…"), QDialogButtonBox::ActionRole);
    csv->setObjectName(u"decisionsCsvButton"_s);
    buttons->addButton(tr("Sluiten"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(pdf, &QPushButton::clicked, this,
            [this] { askFile(u"pdf"_s, &DecisionsDialog::savePdf); });
    connect(csv, &QPushButton::clicked, this,
            [this] { askFile(u"csv"_s, &DecisionsDialog::saveCsv); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DecisionsDialog::askFile(const QString& suffix,
                              void (DecisionsDialog::*save)(const QString&)) {
    auto* dialog = fileDialog(
        FileWanted::Save,
        {.title = tr("Besluitenregister bewaren"),
         .filter = u"*."_s + suffix,
         .name = tr("besluiten-vacature-%1.%2").arg(m_register.vacancy.value).arg(suffix),
         .suffix = suffix},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void DecisionsDialog::savePdf(const QString& file) {
    documents::DecisionPaper paper{.title = qs(m_register.title),
                                   .client = qs(m_register.clientName),
                                   .printedOn = qs(domain::dutchDate(m_services.clock.today())),
                                   .madeBy = qs(m_services.user.displayName)};
    for (const auto& each : m_register.decisions) {
        paper.rows.push_back(
            {.when = moment(each),
             .who = qs(each.userName),
             .candidate = qs(each.candidateName),
             .from = stage(each.step.from, each.fromName),
             .to = stage(each.step.to, each.toName),
             .score = score(each),
             .remarks = QStringList{reason(each), deviation(each),
                                    each.undone ? tr("later teruggenomen") : QString()}});
    }
    const auto written = documents::writeDecisionRegisterPdf(
        paper, m_services.agency, std::filesystem::path(file.toStdU16String()));
    if (written) {
        m_services.notifier.done(tr("Bewaard als %1").arg(file));
    } else {
        m_services.notifier.refused(written.error());
    }
}

void DecisionsDialog::saveCsv(const QString& file) {
    const auto written =
        exchange::writeWholeFile(std::filesystem::path(file.toStdU16String()),
                                 exchange::writeCsv(app::decisionTable(m_register)));
    if (written) {
        m_services.notifier.done(tr("Bewaard als %1").arg(file));
    } else {
        m_services.notifier.refused(written.error());
    }
}

} // namespace werkbalie::ui
