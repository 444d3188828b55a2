// Reads the command line of the window.
#include "main/options.h"

#include "ui/support/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace werkbalie {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie", text);
}

QString inDataFolder(const QString& name) {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u'/' + name;
}

} // namespace

Options readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Werkbalie: de werkbank van het uitzendbureau."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(u"db"_s, tr("Database: bestand of postgresql://-adres."),
                                      tr("plaats"));
    const QCommandLineOption demo(u"demo"_s, tr("Open het demobureau (maakt het zo nodig)."));
    const QCommandLineOption user(u"user"_s, tr("Gebruikersnaam om mee in te loggen."), tr("naam"));
    const QCommandLineOption shots(u"screenshots"_s, tr("Teken elk scherm in deze map en stop."),
                                   tr("map"));
    const QCommandLineOption language(u"language"_s, tr("Taal van het scherm: nl of en."),
                                      tr("taal"), u"nl"_s);
    parser.addOptions({database, demo, user, shots, language});
    parser.process(arguments);

    Options options;
    options.demo = parser.isSet(demo);
    options.user = parser.value(user);
    options.screenshots = parser.value(shots);
    options.language = ui::language::ofCode(parser.value(language));
    options.database = parser.value(database);
    if (options.database.isEmpty()) {
        options.database = inDataFolder(options.demo ? u"demo.werkbalie"_s : u"bureau.werkbalie"_s);
    }
    return options;
}

} // namespace werkbalie
