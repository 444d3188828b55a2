// The one question before an offer is frozen: where its PDF goes, and the text that goes with it.
#include "ui/acquisition/quotation_send_dialog.h"

#include "ui/acquisition/quotation_words.h"
#include "ui/administration/tariff_findings.h"
#include "ui/support/file_dialog.h"
#include "ui/support/form_dialog.h"
#include "ui/support/qt_convert.h"
#include "ui_quotation_send_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString folderKey() {
    return u"quotation.folder"_s;
}

} // namespace

QString proposedPdf(const Preferences& preferences, const domain::Quotation& quotation,
                    const std::string& client) {
    const auto kept = preferences.value(folderKey()).toString();
    const auto folder = !kept.isEmpty() && QDir(kept).exists()
                            ? kept
                            : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(QDir(folder).filePath(quotationFileName(quotation, client)));
}

void rememberPdf(Preferences& preferences, const QString& file) {
    preferences.set(folderKey(), QFileInfo(file).absolutePath());
}

QuotationSendDialog::QuotationSendDialog(Preferences& preferences, const app::QuotationFile& file,
                                         QWidget* parent)
    : WorkDialog(parent), m_preferences(preferences),
      m_ui(std::make_unique<::Ui::QuotationSendDialog>()), m_findings(tidyFindings(file.findings)) {
    m_ui->setupUi(this);
    // What is only good to know stands on the record; here it would be in the way.
    std::erase_if(m_findings, [](const domain::Finding& finding) {
        return finding.severity == domain::Severity::Info;
    });
    const auto& quotation = file.quotation;
    m_ui->offerLabel->setText(
        tr("%1 aan %2")
            .arg(quotationName(quotation.number, quotation.edition), qs(file.client.name)));
    look::makeTitle(m_ui->offerLabel, 2);
    look::makeMuted(m_ui->frozenLabel);
    m_ui->fileEdit->setText(proposedPdf(preferences, quotation, file.client.name));
    prepareButtons(*this, *m_ui->buttons, tr("Offerte verzenden"));
    connect(m_ui->pdfCheck, &QCheckBox::toggled, this, [this](bool on) {
        m_ui->fileEdit->setEnabled(on);
        m_ui->browseButton->setEnabled(on);
        judge();
    });
    connect(m_ui->fileEdit, &QLineEdit::textChanged, this, &QuotationSendDialog::judge);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &QuotationSendDialog::browse);
    connect(this, &QDialog::accepted, this, [this] {
        if (!pdf().empty()) {
            rememberPdf(m_preferences, m_ui->fileEdit->text());
        }
    });
    judge();
    auto* send = m_ui->buttons->button(QDialogButtonBox::Save);
    send->setDefault(true);
    send->setFocus();
}

QuotationSendDialog::~QuotationSendDialog() = default;

void QuotationSendDialog::judge() {
    judgeForm(*m_ui->buttons, *m_ui->findingsView, m_findings);
    if (m_ui->pdfCheck->isChecked() && m_ui->fileEdit->text().trimmed().isEmpty()) {
        m_ui->buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    }
}

void QuotationSendDialog::browse() {
    auto* dialog = fileDialog(FileWanted::Save,
                              {.title = tr("Offerte bewaren als PDF"),
                               .filter = tr("PDF-bestanden (*.pdf)"),
                               .name = QFileInfo(m_ui->fileEdit->text()).fileName(),
                               .suffix = u"pdf"_s,
                               .folder = QFileInfo(m_ui->fileEdit->text()).absolutePath()},
                              this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_ui->fileEdit->setText(file); });
    dialog->open();
}

std::filesystem::path QuotationSendDialog::pdf() const {
    if (!m_ui->pdfCheck->isChecked()) {
        return {};
    }
    return std::filesystem::path(m_ui->fileEdit->text().trimmed().toStdU16String());
}

bool QuotationSendDialog::wantsMail() const {
    return m_ui->mailCheck->isChecked();
}

} // namespace werkbalie::ui
