// The window's program: options, look, and the composition root.
#include "main/composition_root.h"
#include "ui/support/look.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QPalette>
#include <QTimer>
#include <QTranslator>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("werkbalie"));
    QApplication::setApplicationDisplayName(QStringLiteral("Werkbalie"));
    QApplication::setApplicationVersion(QStringLiteral(WERKBALIE_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QTranslator qtTexts;
    if (qtTexts.load(QStringLiteral("qtbase_nl"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&qtTexts);
    }

    const auto options = werkbalie::readOptions(QApplication::arguments());
    const auto scheme = werkbalie::ui::look::ofSystem(QApplication::palette());
    application.setProperty("systemScheme", static_cast<int>(scheme));
    werkbalie::ui::look::apply(application, scheme);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/own/werkbalie.svg")));

    werkbalie::CompositionRoot root(options);
    QObject::connect(&root, &werkbalie::CompositionRoot::finished, &application,
                     [](int code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &root, &werkbalie::CompositionRoot::start);
    return QApplication::exec();
}
