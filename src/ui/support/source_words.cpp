// Takes addresses, paths and keys out of a source.
#include "ui/support/source_words.h"

#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString secondHand(const QString& text) {
    return QCoreApplication::translate("werkbalie::ui", "%1 (uit tweede hand)").arg(text);
}

QString hostOf(const QRegularExpressionMatch& address) {
    auto host = address.captured(1);
    return host.startsWith(u"www."_s) ? host.mid(4) : host;
}

} // namespace

QString sourceWords(std::string_view source) {
    static const QRegularExpression kKey(u"^[a-z0-9_.]+: "_s);
    static const QRegularExpression kCites(u"\\(cites (.+)\\)"_s);
    static const QRegularExpression kAddress(u"https?://([^/\\s;)]+)[^\\s;)]*"_s);
    static const QRegularExpression kRepository(u"github(?:\\.com/|:)([\\w.-]+/[\\w.-]+).*$"_s);
    static const QString kQuoted = u" as quoted in public source code"_s;
    auto text = qs(source).remove(kKey);
    if (const auto cites = kCites.match(text); cites.hasMatch()) {
        return secondHand(cites.captured(1));
    }
    if (const auto quoted = text.indexOf(kQuoted); quoted >= 0) {
        return secondHand(text.left(quoted));
    }
    if (const auto repository = kRepository.match(text);
        repository.hasMatch() && repository.capturedStart() == 0) {
        return secondHand(repository.captured(1));
    }
    for (auto address = kAddress.match(text); address.hasMatch(); address = kAddress.match(text)) {
        text.replace(address.capturedStart(), address.capturedLength(), hostOf(address));
    }
    return text;
}

} // namespace werkbalie::ui
