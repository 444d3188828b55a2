<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
<context>
    <name>DropStep</name>
    <message numerus="yes">
        <source>%1; gesprek geannuleerd, %n annuleringen bewaard in %2</source>
        <translation>
            <numerusform>%1; gesprek geannuleerd, %n annulering bewaard in %2</numerusform>
            <numerusform>%1; gesprek geannuleerd, %n annuleringen bewaard in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n weekstaat (weekstaten)</source>
        <translation>
            <numerusform>%n weekstaat</numerusform>
            <numerusform>%n weekstaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flexkracht(en)</source>
        <translation>
            <numerusform>%n flexkracht</numerusform>
            <numerusform>%n flexkrachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opdrachtgever(s)</source>
        <translation>
            <numerusform>%n opdrachtgever</numerusform>
            <numerusform>%n opdrachtgevers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correctieregel(s)</source>
        <translation>
            <numerusform>%n correctieregel</numerusform>
            <numerusform>%n correctieregels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaratie(s)</source>
        <translation>
            <numerusform>%n declaratie</numerusform>
            <numerusform>%n declaraties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaratie(s) wacht(en) nog op goedkeuring.</source>
        <translation>
            <numerusform>%n declaratie wacht nog op goedkeuring.</numerusform>
            <numerusform>%n declaraties wachten nog op goedkeuring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loonstaat (loonstaten)</source>
        <translation>
            <numerusform>%n loonstaat</numerusform>
            <numerusform>%n loonstaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factuur (facturen)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui</name>
    <message numerus="yes">
        <source>%n vacature(s) nu open</source>
        <translation>
            <numerusform>%n vacature nu open</numerusform>
            <numerusform>%n vacatures nu open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eerdere vacature(s), laatst %1</source>
        <translation>
            <numerusform>%n eerdere vacature, laatst %1</numerusform>
            <numerusform>%n eerdere vacatures, laatst %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aan het werk</source>
        <translation>
            <numerusform>%n aan het werk</numerusform>
            <numerusform>%n aan het werk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eerder geplaatst, laatst %1</source>
        <translation>
            <numerusform>%n eerder geplaatst, laatst %1</numerusform>
            <numerusform>%n eerder geplaatst, laatst %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::AnswerAllDialog</name>
    <message numerus="yes">
        <source>%n kandidaten wachten nog op bericht: %1.</source>
        <translation>
            <numerusform>%n kandidaat wacht nog op bericht: %1.</numerusform>
            <numerusform>%n kandidaten wachten nog op bericht: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dit gesprek gaat dan niet door; opdrachtgever en kandidaat krijgen een annulering (.ics): %1.</source>
        <translation>
            <numerusform>Dit gesprek gaat dan niet door; opdrachtgever en kandidaat krijgen een annulering (.ics): %1.</numerusform>
            <numerusform>Deze gesprekken gaan dan niet door; opdrachtgevers en kandidaten krijgen een annulering (.ics): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoorden vastgelegd</source>
        <translation>
            <numerusform>%n antwoord vastgelegd</numerusform>
            <numerusform>%n antwoorden vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken geannuleerd</source>
        <translation>
            <numerusform>%n gesprek geannuleerd</numerusform>
            <numerusform>%n gesprekken geannuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nooit benaderd en zonder brief afgevallen</source>
        <translation>
            <numerusform>%n nooit benaderd en zonder brief afgevallen</numerusform>
            <numerusform>%n nooit benaderd en zonder brief afgevallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bestanden in %1</source>
        <translation>
            <numerusform>%n bestand in %1</numerusform>
            <numerusform>%n bestanden in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken staan nog gepland en gaan niet door.</source>
        <translation>
            <numerusform>%n gesprek staat nog gepland en gaat niet door.</numerusform>
            <numerusform>%n gesprekken staan nog gepland en gaan niet door.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staan er nog in zonder ooit benaderd te zijn.</source>
        <translation>
            <numerusform>%n staat er nog in zonder ooit benaderd te zijn.</numerusform>
            <numerusform>%n staan er nog in zonder ooit benaderd te zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ExpensePane</name>
    <message numerus="yes">
        <source>%n nog te verdelen</source>
        <translation>
            <numerusform>%n nog te verdelen</numerusform>
            <numerusform>%n nog te verdelen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ExpensePresenter</name>
    <message numerus="yes">
        <source>%n declaratie(s) goedgekeurd.</source>
        <translation>
            <numerusform>%n declaratie goedgekeurd.</numerusform>
            <numerusform>%n declaraties goedgekeurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaratie(s) afgewezen.</source>
        <translation>
            <numerusform>%n declaratie afgewezen.</numerusform>
            <numerusform>%n declaraties afgewezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaratie(s) weer open.</source>
        <translation>
            <numerusform>%n declaratie weer open.</numerusform>
            <numerusform>%n declaraties weer open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bon(nen) toegevoegd.</source>
        <translation>
            <numerusform>%n bon toegevoegd.</numerusform>
            <numerusform>%n bonnen toegevoegd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::FairnessView</name>
    <message numerus="yes">
        <source>%n vacature(s)</source>
        <translation>
            <numerusform>%n vacature</numerusform>
            <numerusform>%n vacatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HourScansDialog</name>
    <message numerus="yes">
        <source>%n briefje toegevoegd</source>
        <translation>
            <numerusform>%n briefje toegevoegd</numerusform>
            <numerusform>%n briefjes toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stond er al</source>
        <translation>
            <numerusform>%n stond er al</numerusform>
            <numerusform>%n stonden er al</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursAnswersPage</name>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursImportDialog</name>
    <message numerus="yes">
        <source>%n geweigerde regel(s) opgeslagen.</source>
        <translation>
            <numerusform>%n geweigerde regel opgeslagen.</numerusform>
            <numerusform>%n geweigerde regels opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) uren ingelezen.</source>
        <translation>
            <numerusform>%n regel uren ingelezen.</numerusform>
            <numerusform>%n regels uren ingelezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursReportDialog</name>
    <message numerus="yes">
        <source>%n bleef (bleven) staan</source>
        <translation>
            <numerusform>%n bleef staan</numerusform>
            <numerusform>%n bleven staan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::LeavePresenter</name>
    <message numerus="yes">
        <source>%n vervallen saldo/saldi geboekt.</source>
        <translation>
            <numerusform>%n vervallen saldo geboekt.</numerusform>
            <numerusform>%n vervallen saldi geboekt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MatchBoard</name>
    <message numerus="yes">
        <source>%n beoordeeld, verborgen</source>
        <translation>
            <numerusform>%n beoordeeld, verborgen</numerusform>
            <numerusform>%n beoordeeld, verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MissingHoursDialog</name>
    <message numerus="yes">
        <source>%n flexkracht(en)</source>
        <translation>
            <numerusform>%n flexkracht</numerusform>
            <numerusform>%n flexkrachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flexkracht(en) met ontbrekende uren</source>
        <translation>
            <numerusform>%n flexkracht met ontbrekende uren</numerusform>
            <numerusform>%n flexkrachten met ontbrekende uren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::OpportunityBoard</name>
    <message numerus="yes">
        <source>%n buiten reisafstand</source>
        <translation>
            <numerusform>%n buiten reisafstand</numerusform>
            <numerusform>%n buiten reisafstand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PastImportsDialog</name>
    <message numerus="yes">
        <source>%n kandidaat (kandidaten)</source>
        <translation>
            <numerusform>%n kandidaat</numerusform>
            <numerusform>%n kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) uren</source>
        <translation>
            <numerusform>%n regel uren</numerusform>
            <numerusform>%n regels uren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekstaat (weekstaten)</source>
        <translation>
            <numerusform>%n weekstaat</numerusform>
            <numerusform>%n weekstaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PlanningExportDialog</name>
    <message numerus="yes">
        <source>%n planningsbericht(en) opgeslagen in %1.</source>
        <translation>
            <numerusform>%n planningsbericht opgeslagen in %1.</numerusform>
            <numerusform>%n planningsberichten opgeslagen in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterBar</name>
    <message numerus="yes">
        <source>%n rij(en)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterPanel</name>
    <message numerus="yes">
        <source>Wie kan deze dienst draaien: %n</source>
        <translation>
            <numerusform>Wie kan deze dienst draaien: %n</numerusform>
            <numerusform>Wie kan deze dienst draaien: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterPresenter</name>
    <message numerus="yes">
        <source>%n dienst(en) weer verwijderd.</source>
        <translation>
            <numerusform>%n dienst weer verwijderd.</numerusform>
            <numerusform>%n diensten weer verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n dienst(en) niet: %2</source>
        <translation>
            <numerusform>%1 %n dienst niet: %2</numerusform>
            <numerusform>%1 %n diensten niet: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dienst(en) uit de vorige week overgenomen.</source>
        <translation>
            <numerusform>%n dienst uit de vorige week overgenomen.</numerusform>
            <numerusform>%n diensten uit de vorige week overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dienst in %n volgende we(e)k(en) ingepland.</source>
        <translation>
            <numerusform>Dienst in %n volgende week ingepland.</numerusform>
            <numerusform>Dienst in %n volgende weken ingepland.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterTextsDialog</name>
    <message numerus="yes">
        <source>%n dienst(en)</source>
        <translation>
            <numerusform>%n dienst</numerusform>
            <numerusform>%n diensten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flexkracht(en) met diensten om te bevestigen</source>
        <translation>
            <numerusform>%n flexkracht met diensten om te bevestigen</numerusform>
            <numerusform>%n flexkrachten met diensten om te bevestigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dienst(en) als doorgegeven vastgelegd; het bericht staat bij de contactmomenten.</source>
        <translation>
            <numerusform>%n dienst als doorgegeven vastgelegd; het bericht staat bij de contactmomenten.</numerusform>
            <numerusform>%n diensten als doorgegeven vastgelegd; het bericht staat bij de contactmomenten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RunPresenter</name>
    <message numerus="yes">
        <source>%n loonstaat (loonstaten)</source>
        <translation>
            <numerusform>%n loonstaat</numerusform>
            <numerusform>%n loonstaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factuur (facturen)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::TimecardExportDialog</name>
    <message numerus="yes">
        <source>%n urenstaat opgeslagen in %1.</source>
        <translation>
            <numerusform>%n urenstaat opgeslagen in %1.</numerusform>
            <numerusform>%n urenstaten opgeslagen in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekPane</name>
    <message numerus="yes">
        <source>%n nog open</source>
        <translation>
            <numerusform>%n nog open</numerusform>
            <numerusform>%n nog open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gewijzigd</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekPapers</name>
    <message numerus="yes">
        <source>%n urenbriefje bewaard in %1.</source>
        <translation>
            <numerusform>%n urenbriefje bewaard in %1.</numerusform>
            <numerusform>%n urenbriefjes bewaard in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urenbriefje(s) bewaren als PDF</source>
        <translation>
            <numerusform>%n urenbriefje bewaren als PDF</numerusform>
            <numerusform>%n urenbriefjes bewaren als PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekPresenter</name>
    <message numerus="yes">
        <source>%n cel(len) zijn nog niet te lezen: verbeter of wis ze, dan kan de week bewaard worden.</source>
        <translation>
            <numerusform>%n cel is nog niet te lezen: verbeter of wis haar, dan kan de week bewaard worden.</numerusform>
            <numerusform>%n cellen zijn nog niet te lezen: verbeter of wis ze, dan kan de week bewaard worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekstaat(en) opgeslagen.</source>
        <translation>
            <numerusform>%n weekstaat opgeslagen.</numerusform>
            <numerusform>%n weekstaten opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekstaat(en): %1.</source>
        <translation>
            <numerusform>%n weekstaat: %1.</numerusform>
            <numerusform>%n weekstaten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cel(len) vragen nog een keuze: houd uw uren met Alt+Pijl-links of neem die van de ander met Alt+Pijl-rechts.</source>
        <translation>
            <numerusform>%n cel vraagt nog een keuze: houd uw uren met Alt+Pijl-links of neem die van de ander met Alt+Pijl-rechts.</numerusform>
            <numerusform>%n cellen vragen nog een keuze: houd uw uren met Alt+Pijl-links of neem die van de ander met Alt+Pijl-rechts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) waren intussen door een ander gewijzigd, in andere cellen: u ziet beide wijzigingen. Sla ze op met Ctrl+S.</source>
        <translation>
            <numerusform>%n regel was intussen door een ander gewijzigd, in andere cellen: u ziet beide wijzigingen. Sla ze op met Ctrl+S.</numerusform>
            <numerusform>%n regels waren intussen door een ander gewijzigd, in andere cellen: u ziet beide wijzigingen. Sla ze op met Ctrl+S.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vorige week overgenomen in %n lege regel(s); controleer en sla op.</source>
        <translation>
            <numerusform>Vorige week overgenomen in %n lege regel; controleer en sla op.</numerusform>
            <numerusform>Vorige week overgenomen in %n lege regels; controleer en sla op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lege dag(en) gevuld volgens afspraak; verander wat anders was en sla op.</source>
        <translation>
            <numerusform>%n lege dag gevuld volgens afspraak; verander wat anders was en sla op.</numerusform>
            <numerusform>%n lege dagen gevuld volgens afspraak; verander wat anders was en sla op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cel(len) geplakt</source>
        <translation>
            <numerusform>%n cel geplakt</numerusform>
            <numerusform>%n cellen geplakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n niet te lezen</source>
        <translation>
            <numerusform>%n niet te lezen</numerusform>
            <numerusform>%n niet te lezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overgeslagen: buiten de week of de plaatsing, of al goedgekeurd</source>
        <translation>
            <numerusform>%n overgeslagen: buiten de week of de plaatsing, of al goedgekeurd</numerusform>
            <numerusform>%n overgeslagen: buiten de week of de plaatsing, of al goedgekeurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lege dag(en) gevuld volgens rooster; verander wat anders was en sla op.</source>
        <translation>
            <numerusform>%n lege dag gevuld volgens rooster; verander wat anders was en sla op.</numerusform>
            <numerusform>%n lege dagen gevuld volgens rooster; verander wat anders was en sla op.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bleef (bleven) staan.</source>
        <translation>
            <numerusform>%n bleef staan.</numerusform>
            <numerusform>%n bleven staan.</numerusform>
        </translation>
    </message>
</context>
</TS>
