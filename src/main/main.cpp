// The window's program: options, look, and the composition root.
#include "main/composition_root.h"
#include "ui/support/language.h"
#include "ui/support/look.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QPalette>
#include <QTimer>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("werkbalie"));
    QApplication::setApplicationDisplayName(QStringLiteral("Werkbalie"));
    QApplication::setApplicationVersion(QStringLiteral(WERKBALIE_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));

    const auto options = werkbalie::readOptions(QApplication::arguments());
    werkbalie::ui::language::apply(application, options.language);
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
