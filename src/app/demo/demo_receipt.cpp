// Writes the few objects of a PDF by hand (ISO 32000-1 7.5), so that no library or clock gets into
// the bytes.
#include "app/demo/demo_receipt.h"

#include <vector>

namespace werkbalie::app {

namespace {

/// Brackets and backslashes end or change a PDF string (7.3.4.2).
std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        if (c == '(' || c == ')' || c == '\\') {
            safe += '\\';
        }
        safe += c;
    }
    return safe;
}

std::string contentOf(const DemoReceipt& receipt) {
    const std::vector<std::pair<int, std::string>> lines{
        {14, receipt.shop},
        {10, receipt.day},
        {10, receipt.article},
        {12, "Totaal EUR " + receipt.amount.toString()},
        {8, "Bewaar deze bon goed."}};
    std::string content = "BT\n";
    int y = 380;
    for (const auto& [size, text] : lines) {
        content += "/F1 " + std::to_string(size) + " Tf 1 0 0 1 24 " + std::to_string(y) + " Tm (" +
                   escaped(text) + ") Tj\n";
        y -= 28;
    }
    return content + "ET\n";
}

std::string tenDigits(std::size_t offset) {
    std::string digits = std::to_string(offset);
    digits.insert(0, 10 - digits.size(), '0');
    return digits;
}

} // namespace

std::string demoReceiptPdf(const DemoReceipt& receipt) {
    const std::string content = contentOf(receipt);
    const std::vector<std::string> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 226 420] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "endstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    std::string pdf = "%PDF-1.4\n";
    std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += tenDigits(pdf.size()) + " 00000 n \n";
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::size_t start = pdf.size();
    return pdf + table + "trailer\n<< /Size " + std::to_string(objects.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
}

} // namespace werkbalie::app
