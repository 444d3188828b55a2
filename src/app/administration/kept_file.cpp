// What every kept file has to be, whichever room it belongs to.
#include "app/administration/kept_file.h"

namespace werkbalie::app {

domain::Result<void> checkKeptFile(const ScanFile& file) {
    if (file.bytes.empty()) {
        return domain::refuse("file.empty", file.fileName);
    }
    if (file.bytes.size() > kMaxScanBytes) {
        return domain::refuse("file.too_large", file.fileName,
                              {{"limit", std::to_string(kMaxScanBytes >> 20U)}});
    }
    return {};
}

std::string mimeByContent(std::string_view bytes) {
    if (bytes.starts_with("%PDF-")) {
        return "application/pdf";
    }
    if (bytes.starts_with("\x89PNG\r\n")) {
        return "image/png";
    }
    return bytes.starts_with("\xFF\xD8\xFF") ? "image/jpeg" : std::string();
}

} // namespace werkbalie::app
