// A proof is kept with every week that is approved by it; of an attachment only the fingerprint.
#include "ui/administration/hours_approval_dialog.h"

#include "app/content_hash.h"
#include "domain/base/finding_builder.h"
#include "ui/administration/hours_text.h"
#include "ui/support/date_edit.h"
#include "ui/support/file_dialog.h"
#include "ui/support/findings_view.h"
#include "ui/support/form_dialog.h"
#include "ui/support/look.h"
#include "ui/support/qt_convert.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <set>

namespace werkbalie::ui {

namespace {

using namespace Qt::StringLiterals;
using domain::ProofKind;

constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

} // namespace

int ApprovalScope::clients() const {
    std::set<domain::ClientId> seen;
    for (const auto& row : rows) {
        seen.insert(row.client);
    }
    return static_cast<int>(seen.size());
}

QString ApprovalScope::text() const {
    const int count = static_cast<int>(rows.size());
    if (count == 1) {
        return HoursApprovalDialog::tr("weekstaat van %1 bij %2")
            .arg(qs(rows.front().workerName), qs(rows.front().clientName));
    }
    const QString whose = clients() == 1
                              ? qs(rows.front().clientName)
                              : HoursApprovalDialog::tr("%1 opdrachtgevers").arg(clients());
    return HoursApprovalDialog::tr("%1 weekstaten van %2").arg(count).arg(whose);
}

HoursApprovalDialog::HoursApprovalDialog(Services& services, ApprovalScope scope, QWidget* parent)
    : WorkDialog(parent), m_services(services), m_scope(std::move(scope)),
      m_kind(new QComboBox(this)), m_reference(new QLineEdit(this)), m_on(new DateEdit(this)),
      m_by(new QLineEdit(this)), m_file(new QLabel(tr("Geen bijlage"), this)),
      m_findings(new FindingsView(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this)) {
    setObjectName(u"hoursApproval"_s);
    setWindowTitle(tr("Goedkeuren met bewijs"));
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HoursApprovalDialog::chooseKind);
    connect(m_reference, &QLineEdit::textChanged, this, &HoursApprovalDialog::judge);
    connect(m_by, &QLineEdit::textChanged, this, &HoursApprovalDialog::judge);
    connect(m_on, &ValueEdit::valueEdited, this, &HoursApprovalDialog::judge);
    judge();
    m_by->setFocus();
}

void HoursApprovalDialog::buildForm(QFormLayout& form) {
    m_kind->setObjectName(u"proofKindBox"_s);
    for (const auto kind :
         {ProofKind::SignedPaper, ProofKind::PortalFile, ProofKind::Email, ProofKind::Agency}) {
        m_kind->addItem(proofKindText(kind), static_cast<int>(kind));
    }
    m_by->setObjectName(u"approvedByEdit"_s);
    m_reference->setObjectName(u"proofReferenceEdit"_s);
    m_on->setObjectName(u"approvedOnEdit"_s);
    m_on->setToday(m_services.clock.today());
    m_on->setDate(m_services.clock.today());
    auto* choose = new QPushButton(tr("&Bijlage kiezen…"), this);
    choose->setObjectName(u"attachmentButton"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &HoursApprovalDialog::chooseAttachment);
    look::makeMuted(m_file);
    auto* attachment = new QHBoxLayout;
    attachment->addWidget(choose);
    attachment->addWidget(m_file, 1);
    form.addRow(tr("&Akkoord van"), m_by);
    form.addRow(tr("&Soort bewijs"), m_kind);
    form.addRow(tr("&Kenmerk"), m_reference);
    form.addRow(tr("&Datum"), m_on);
    form.addRow(QString(), attachment);
    setTabOrder(m_by, m_kind);
    setTabOrder(m_kind, m_reference);
    setTabOrder(m_reference, m_on);
    setTabOrder(m_on, choose);
}

void HoursApprovalDialog::build() {
    auto* title = new QLabel(tr("Week %1: %2").arg(m_scope.week.week()).arg(m_scope.text()), this);
    title->setObjectName(u"approvalScopeLabel"_s);
    title->setWordWrap(true);
    look::makeTitle(title);
    auto* question = new QLabel(tr("Hoe is er akkoord gegeven?"), this);
    look::makeMuted(question);
    auto* form = new QFormLayout;
    buildForm(*form);
    prepareButtons(*this, *m_buttons, tr("&Goedkeuren"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(question);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_findings);
    layout->addWidget(m_buttons);
    resize(520, 320);
}

domain::HoursProof HoursApprovalDialog::proof() const {
    return {.kind = static_cast<ProofKind>(m_kind->currentData().toInt()),
            .reference = trimmed(m_reference->text()),
            .approvedOn = m_on->date().value_or(domain::Date{}),
            .approvedBy = trimmed(m_by->text()),
            .attachmentHash = str(m_hash)};
}

/// What the agency determined itself stands on the name of who does so now.
void HoursApprovalDialog::chooseKind() {
    const bool own = proof().kind == ProofKind::Agency;
    if (own) {
        m_by->setText(qs(m_services.user.displayName));
    } else if (m_by->isReadOnly()) {
        m_by->clear();
    }
    m_by->setReadOnly(own);
    judge();
}

void HoursApprovalDialog::judge() {
    auto findings = domain::checkProof(proof(), m_services.clock.today());
    for (domain::Finding& finding : domain::checkProofClients(
             proof().kind, static_cast<std::size_t>(m_scope.clients()))) {
        findings.push_back(std::move(finding));
    }
    judgeForm(*m_buttons, *m_findings, findings);
}

void HoursApprovalDialog::chooseAttachment() {
    auto* files =
        fileDialog(FileWanted::Open,
                   {.title = tr("Bewijs kiezen"),
                    .filter = tr("Bewijs (*.pdf *.png *.jpg *.eml *.xml *.json *.csv *.xlsx)") +
                              QStringLiteral(";;") + tr("Alle bestanden (*)")},
                   this);
    connect(files, &QFileDialog::fileSelected, this, &HoursApprovalDialog::attach);
    files->open();
}

void HoursApprovalDialog::attach(const QString& file) {
    m_services.tasks.bare(
        this,
        [file](storage::Database&, app::Progress&) {
            QFile opened(file);
            if (!opened.open(QIODevice::ReadOnly) || opened.size() > kLargestFile) {
                return QString();
            }
            return qs(app::contentHash(opened.readAll().toStdString()));
        },
        [this, file](const QString& hash) {
            touch();
            m_hash = hash;
            m_file->setText(hash.isEmpty() ? tr("Dit bestand is niet te lezen of groter dan 64 MB.")
                                           : QFileInfo(file).fileName());
            judge();
        },
        tr("Bijlage lezen"));
}

} // namespace werkbalie::ui
