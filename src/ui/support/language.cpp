// Loads the plural forms of Dutch, and above them the English texts when they are asked for.
#include "ui/support/language.h"

#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

/// A static library's resources are linked only when asked for, outside any namespace.
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace werkbalie::ui::language {
namespace {

using namespace Qt::StringLiterals;

app::Language& chosen() {
    static auto language = app::Language::Dutch;
    return language;
}

void install(QCoreApplication& application, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

app::Language ofCode(const QString& code) {
    return code == "en"_L1 ? app::Language::English : app::Language::Dutch;
}

void apply(QCoreApplication& application, app::Language wanted) {
    initTranslations();
    chosen() = wanted;
    install(application, u"werkbalie_nl"_s, u":/i18n"_s);
    switch (wanted) {
    case app::Language::Dutch:
        install(application, u"qtbase_nl"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        return;
    case app::Language::English: // Qt's own texts are English already
        install(application, u"werkbalie_en"_s, u":/i18n"_s);
        return;
    }
}

app::Language current() {
    return chosen();
}

QString sentenceOf(const domain::Refusal& refusal) {
    return qs(app::messageFor(refusal, current()));
}

QString sentenceOf(const domain::Finding& finding) {
    return qs(app::messageFor(finding, current()));
}

} // namespace werkbalie::ui::language
