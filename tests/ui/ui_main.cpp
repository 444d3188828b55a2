// The main of the window's tests: Qt needs an application before the first test, and Dutch texts.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include "ui/support/look.h"

#include <QApplication>
#include <QLocale>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("werkbalie-test"));
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    werkbalie::ui::look::apply(application, werkbalie::ui::Scheme::Light);
    return Catch::Session().run(argc, argv);
}
