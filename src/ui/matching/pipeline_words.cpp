// Every reason in the words in which it may be told to the candidate.
#include "ui/matching/pipeline_words.h"

#include "ui/support/qt_convert.h"

#include <QCoreApplication>
#include <QStringList>

namespace werkbalie::ui {
namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text) {
    return QCoreApplication::translate("werkbalie::ui", text);
}

} // namespace

QString word(domain::DropParty party) {
    switch (party) {
    case domain::DropParty::Candidate:
        return tr("Kandidaat");
    case domain::DropParty::Client:
        return tr("Opdrachtgever");
    case domain::DropParty::Agency:
        return tr("Wij");
    }
    return {};
}

QString word(domain::DropReason reason) {
    using domain::DropReason;
    switch (reason) {
    case DropReason::OtherChosen:
        return tr("Andere kandidaat gekozen");
    case DropReason::Experience:
        return tr("Te weinig ervaring in dit werk");
    case DropReason::Qualification:
        return tr("Gevraagd diploma of certificaat ontbreekt");
    case DropReason::Skill:
        return tr("Gevraagde vaardigheid ontbreekt");
    case DropReason::Language:
        return tr("Taalniveau onder wat het werk vraagt");
    case DropReason::Availability:
        return tr("Uren, dagen of begindatum passen niet");
    case DropReason::Travel:
        return tr("Reisafstand te groot");
    case DropReason::Wage:
        return tr("Loon en wens liggen te ver uiteen");
    case DropReason::WorkPermit:
        return tr("Mag dit werk in Nederland nog niet doen");
    case DropReason::WorkContent:
        return tr("Werk of rooster spreekt niet aan");
    case DropReason::OtherJob:
        return tr("Heeft ander werk gevonden");
    case DropReason::NoInterest:
        return tr("Ziet ervan af");
    case DropReason::NotReachable:
        return tr("Niet bereikt");
    case DropReason::VacancyFilled:
        return tr("Vacature is vervuld");
    case DropReason::VacancyWithdrawn:
        return tr("Vacature is ingetrokken");
    case DropReason::Earlier:
        return tr("Eerder vastgelegd");
    }
    return {};
}

QString word(domain::ConsentHow how) {
    switch (how) {
    case domain::ConsentHow::Spoken:
        return tr("mondeling");
    case domain::ConsentHow::Written:
        return tr("schriftelijk");
    }
    return {};
}

QString dropText(const domain::Proposal& proposal) {
    if (!proposal.drop) {
        return qs(proposal.reason);
    }
    QStringList parts{word(proposal.drop->by)};
    if (proposal.drop->reason != domain::DropReason::Earlier) {
        parts << word(proposal.drop->reason);
    }
    if (!proposal.reason.empty()) {
        parts << qs(proposal.reason);
    }
    return parts.join(u" · "_s);
}

} // namespace werkbalie::ui
