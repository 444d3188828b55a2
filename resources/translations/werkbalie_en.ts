<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>AddDialog</name>
    <message>
        <source>Kandidaat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>Bureau</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Telefoon</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>Cao en premies</source>
        <translation>Cao and premiums</translation>
    </message>
    <message>
        <source>&amp;Cao</source>
        <translation>&amp;Cao</translation>
    </message>
    <message>
        <source>&amp;Grootte werkgever (Aof)</source>
        <translation>Employer &amp;size (Aof)</translation>
    </message>
    <message>
        <source>Whk-&amp;WGA volgens eigen beschikking (%)</source>
        <translation>Whk-W&amp;GA from own assessment (%)</translation>
    </message>
    <message>
        <source>Whk-&amp;ZW volgens eigen beschikking (%)</source>
        <translation>Whk-&amp;ZW from own assessment (%)</translation>
    </message>
    <message>
        <source>K&amp;vK-nummer</source>
        <translation>&amp;KvK number</translation>
    </message>
    <message>
        <source>Btw-i&amp;d</source>
        <translation>VAT nu&amp;mber</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Emai&amp;l</translation>
    </message>
    <message>
        <source>&amp;Straat</source>
        <translation>St&amp;reet</translation>
    </message>
    <message>
        <source>Huisnumme&amp;r</source>
        <translation>House num&amp;ber</translation>
    </message>
    <message>
        <source>Pl&amp;aats</source>
        <translation>T&amp;own</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Tariefafspraak</source>
        <translation>Tariff agreement</translation>
    </message>
    <message>
        <source>&amp;Functie</source>
        <translation>&amp;Occupation</translation>
    </message>
    <message>
        <source>&amp;Tarief per uur, zonder btw</source>
        <translation>&amp;Tariff per hour, excluding VAT</translation>
    </message>
    <message>
        <source>&amp;Omrekenfactor</source>
        <translation>&amp;Conversion factor</translation>
    </message>
    <message>
        <source>leeg bij een vast tarief</source>
        <translation>empty for a fixed tariff</translation>
    </message>
    <message>
        <source>&amp;Geldig vanaf</source>
        <translation>&amp;Valid from</translation>
    </message>
    <message>
        <source>t/&amp;m</source>
        <translation>&amp;until</translation>
    </message>
    <message>
        <source>&amp;Notitie</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>doorlopend</source>
        <translation>empty: no end date</translation>
    </message>
    <message>
        <source>&amp;Andere uren</source>
        <translation>Other &amp;hours</translation>
    </message>
</context>
<context>
    <name>AllowancesWindow</name>
    <message>
        <source>Toeslagen van een opdrachtgever</source>
        <translation>Allowances of a client</translation>
    </message>
    <message>
        <source>&amp;Uitgaven</source>
        <translation>&amp;Editions</translation>
    </message>
    <message>
        <source>&amp;Nieuwe uitgave</source>
        <translation>&amp;New edition</translation>
    </message>
    <message>
        <source>&amp;Verwijderen…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Na&amp;am</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Cao Metaal en Techniek</source>
        <translation>Cao Metaal en Techniek</translation>
    </message>
    <message>
        <source>&amp;Geldt vanaf</source>
        <translation>Holds &amp;from</translation>
    </message>
    <message>
        <source>tot en &amp;met</source>
        <translation>&amp;through</translation>
    </message>
    <message>
        <source>Bij &amp;samenloop</source>
        <translation>When &amp;several fit</translation>
    </message>
    <message>
        <source>Toeslagbanden</source>
        <translation>Allowance bands</translation>
    </message>
    <message>
        <source>Voorbeeldweek</source>
        <translation>Example week</translation>
    </message>
    <message>
        <source>&amp;Diensten</source>
        <translation>Sh&amp;ifts</translation>
    </message>
    <message>
        <source>in &amp;week</source>
        <translation>in &amp;week</translation>
    </message>
    <message>
        <source>a&amp;fspraak, uren</source>
        <translation>a&amp;greed, hours</translation>
    </message>
    <message>
        <source>uur&amp;loon</source>
        <translation>h&amp;ourly wage</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Bedrijf</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Fase</source>
        <translation>Sta&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Telefoon</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Postco&amp;de</translation>
    </message>
    <message>
        <source>1234 AB</source>
        <translation>1234 AB</translation>
    </message>
    <message>
        <source>Factuur</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>8 cijfers</source>
        <translation>8 digits</translation>
    </message>
    <message>
        <source>NL123456789B13</source>
        <translation>NL123456789B13</translation>
    </message>
    <message>
        <source>Btw &amp;verlegd (onderaanneming in de bouw)</source>
        <translation>Reverse-charge VAT (su&amp;bcontracting in construction)</translation>
    </message>
    <message>
        <source>Art. 24b Uitvoeringsbesluit omzetbelasting 1968</source>
        <translation>Art. 24b Uitvoeringsbesluit omzetbelasting 1968</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bran&amp;che</source>
        <translation>Se&amp;ctor</translation>
    </message>
    <message>
        <source>&amp;Straat</source>
        <translation>S&amp;treet</translation>
    </message>
    <message>
        <source>Huisnu&amp;mmer</source>
        <translation>House nu&amp;mber</translation>
    </message>
    <message>
        <source>Pl&amp;aats</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>KvK-n&amp;ummer</source>
        <translation>&amp;KvK number</translation>
    </message>
    <message>
        <source>Btw-&amp;id</source>
        <translation>VAT &amp;id</translation>
    </message>
    <message>
        <source>E-mail facturen</source>
        <translation>E-mail inv&amp;oices</translation>
    </message>
    <message>
        <source>Betalingstermijn (&amp;dagen)</source>
        <translation>Pa&amp;yment term (days)</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contactmoment</source>
        <translation>Contact moment</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>&amp;Met</source>
        <translation>&amp;With</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Wat is besproken</source>
        <translation>What was &amp;discussed</translation>
    </message>
    <message>
        <source>Vervolg</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>&amp;Volgende actie</source>
        <translation>&amp;Next action</translation>
    </message>
    <message>
        <source>Terugbellen over het rooster</source>
        <translation>Call back about the rota</translation>
    </message>
    <message>
        <source>&amp;Op</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>+7, ma of 24-11</source>
        <translation>+7, ma or 24-11</translation>
    </message>
</context>
<context>
    <name>ContactPersonDialog</name>
    <message>
        <source>Contactpersoon</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>&amp;Voornaam</source>
        <translation>&amp;First name</translation>
    </message>
    <message>
        <source>&amp;Tussenvoegsel</source>
        <translation>&amp;Prefix</translation>
    </message>
    <message>
        <source>&amp;Achternaam</source>
        <translation>&amp;Surname</translation>
    </message>
    <message>
        <source>&amp;Functie</source>
        <translation>&amp;Occupation</translation>
    </message>
    <message>
        <source>Te&amp;lefoon</source>
        <translation>Te&amp;lephone</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>Ee&amp;rste aanspreekpunt</source>
        <translation>&amp;Main contact</translation>
    </message>
</context>
<context>
    <name>EquivalenceDialog</name>
    <message>
        <source>Gelijkwaardige beloning</source>
        <translation>Equivalent pay</translation>
    </message>
    <message>
        <source>&amp;Peildatum</source>
        <translation>&amp;Reference date</translation>
    </message>
    <message>
        <source>&amp;Voorwaarden van</source>
        <translation>&amp;Terms of</translation>
    </message>
    <message>
        <source>Uurloon &amp;opdrachtgever</source>
        <translation>Hourly wage, &amp;client</translation>
    </message>
    <message>
        <source>Uurloon &amp;flexkracht</source>
        <translation>Hourly wage, &amp;worker</translation>
    </message>
    <message>
        <source>Pensioen &amp;gecompenseerd tot (%)</source>
        <translation>&amp;Pension compensated up to (%)</translation>
    </message>
    <message>
        <source>leeg: niet</source>
        <translation>empty: not</translation>
    </message>
    <message>
        <source>&amp;Wat de flexkracht krijgt</source>
        <translation>What the worker &amp;gets</translation>
    </message>
    <message>
        <source>Ontbrekende ove&amp;rnemen</source>
        <translation>Take over what is &amp;missing</translation>
    </message>
    <message>
        <source>Neemt over wat de opdrachtgever geeft en hier nog niet staat</source>
        <translation>Takes over what the client gives and is not here yet</translation>
    </message>
    <message>
        <source>Wat de flexkracht krijgt</source>
        <translation>What the worker gets</translation>
    </message>
    <message>
        <source>&amp;Eerder bewaard</source>
        <translation>&amp;Kept before</translation>
    </message>
</context>
<context>
    <name>ExpenseAgreementDialog</name>
    <message>
        <source>Afspraak over declaraties</source>
        <translation>Agreement on expenses</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Vergoeding per eenheid</source>
        <translation>Allowance a &amp;unit</translation>
    </message>
    <message>
        <source>&amp;Doorbelasten aan de opdrachtgever, zonder marge</source>
        <translation>&amp;Charge to the client, without margin</translation>
    </message>
</context>
<context>
    <name>ExpenseDialog</name>
    <message>
        <source>Declaratie</source>
        <translation>Expense</translation>
    </message>
    <message>
        <source>&amp;Plaatsing</source>
        <translation>&amp;Placement</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Kilometers</source>
        <translation>&amp;Mileage in km</translation>
    </message>
    <message>
        <source>heen en terug, bijvoorbeeld 42,5</source>
        <translation>there and back, for instance 42,5</translation>
    </message>
    <message>
        <source>&amp;Vergoeding</source>
        <translation>&amp;Allowance</translation>
    </message>
    <message>
        <source>&amp;Bedrag op de bon</source>
        <translation>Amount on the &amp;receipt</translation>
    </message>
    <message>
        <source>B&amp;elasting</source>
        <translation>&amp;Tax</translation>
    </message>
    <message>
        <source>&amp;Omschrijving</source>
        <translation>De&amp;scription</translation>
    </message>
    <message>
        <source>&amp;Uitbetalen in week</source>
        <translation>Pay in &amp;week</translation>
    </message>
    <message>
        <source>Bo&amp;nnen</source>
        <translation>Rece&amp;ipts</translation>
    </message>
    <message>
        <source>&amp;Toevoegen…</source>
        <translation>Add a &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Weghalen</source>
        <translation>Take &amp;off</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Map</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1-bestand</source>
        <translation>%1 file</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Ter informatie</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Kan niet</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>ondergrens van de vestiging</source>
        <translation>floor of the branch</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Actie op</source>
        <translation>Action on</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Volgende actie</source>
        <translation>Next action</translation>
    </message>
    <message>
        <source>%1 (gedaan)</source>
        <translation>%1 (done)</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Contact op</source>
        <translation>Contact on</translation>
    </message>
    <message>
        <source>Besproken</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Intercedent</source>
        <translation>Consultant</translation>
    </message>
</context>
<context>
    <name>LeaveBookingDialog</name>
    <message>
        <source>Verlof of reservering boeken</source>
        <translation>Book leave or a reservation</translation>
    </message>
    <message>
        <source>&amp;Wat</source>
        <translation>&amp;Event</translation>
    </message>
    <message>
        <source>&amp;Soort</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Hoeveel</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Jaar van opbouw</source>
        <translation>&amp;Year of accrual</translation>
    </message>
    <message>
        <source>&amp;Vervalt op</source>
        <translation>E&amp;xpires on</translation>
    </message>
    <message>
        <source>volgens de wet</source>
        <translation>by the law</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
</context>
<context>
    <name>MarginFloorDialog</name>
    <message>
        <source>Marge-ondergrens</source>
        <translation>Margin floor</translation>
    </message>
    <message>
        <source>Een tarief met minder marge vraagt een reden en het akkoord van een manager. Zijn beide ingevuld, dan telt de hoogste.</source>
        <translation>A tariff with less margin needs a reason and the consent of a manager. When both are filled in, the higher one counts.</translation>
    </message>
    <message>
        <source>&amp;Vestiging</source>
        <translation>&amp;Branch</translation>
    </message>
    <message>
        <source>&amp;Deel van het tarief, in %</source>
        <translation>&amp;Part of the tariff, in %</translation>
    </message>
    <message>
        <source>&amp;Euro per uur</source>
        <translation>&amp;Euro an hour</translation>
    </message>
    <message>
        <source>&amp;Geldig vanaf</source>
        <translation>Valid &amp;from</translation>
    </message>
    <message>
        <source>&amp;Tot en met</source>
        <translation>&amp;Up to and including</translation>
    </message>
    <message>
        <source>&amp;Notitie</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>doorlopend</source>
        <translation>empty: without end</translation>
    </message>
</context>
<context>
    <name>OwnParameterDialog</name>
    <message>
        <source>Eigen waarde</source>
        <translation>Own value</translation>
    </message>
    <message>
        <source>&amp;Waarde</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>Geldig &amp;vanaf</source>
        <translation>Valid &amp;from</translation>
    </message>
    <message>
        <source>&amp;Tot en met</source>
        <translation>&amp;Up to and including</translation>
    </message>
    <message>
        <source>&amp;Reden of bron</source>
        <translation>&amp;Reason or source</translation>
    </message>
    <message>
        <source>bijvoorbeeld: beschikking Belastingdienst van 3-12</source>
        <translation>for instance: tax office decision of 3-12</translation>
    </message>
    <message>
        <source>doorlopend</source>
        <translation>empty: without end</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Acquisitie</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>Administratie</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Begeleiding</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Resultaten</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Beheer</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ParameterSetDialog</name>
    <message>
        <source>Set waarden inlezen</source>
        <translation>Read a set of values</translation>
    </message>
    <message>
        <source>&amp;Naam van de set</source>
        <translation>&amp;Name of the set</translation>
    </message>
    <message>
        <source>&amp;Wijzigingen</source>
        <translation>&amp;Changes</translation>
    </message>
    <message>
        <source>&amp;Gevolg voor lopende tarieven</source>
        <translation>&amp;Effect on running tariffs</translation>
    </message>
</context>
<context>
    <name>PayScaleDialog</name>
    <message>
        <source>Loonschaal</source>
        <translation>Pay scale</translation>
    </message>
    <message>
        <source>Schaal</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>&amp;Schaal</source>
        <translation>&amp;Scale</translation>
    </message>
    <message>
        <source>bijvoorbeeld C of 3</source>
        <translation>for instance C or 3</translation>
    </message>
    <message>
        <source>&amp;Geldig vanaf</source>
        <translation>&amp;Valid from</translation>
    </message>
    <message>
        <source>t/&amp;m</source>
        <translation>&amp;until and including</translation>
    </message>
    <message>
        <source>&amp;Loon per</source>
        <translation>&amp;Wage per</translation>
    </message>
    <message>
        <source>&amp;Uren per week</source>
        <translation>&amp;Hours a week</translation>
    </message>
    <message>
        <source>&amp;Deeltal uren</source>
        <translation>&amp;Divisor in hours</translation>
    </message>
    <message>
        <source>&amp;Notitie</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Treden</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Verhogingen</source>
        <translation>Increases</translation>
    </message>
    <message>
        <source>Uurloon o&amp;p</source>
        <translation>Hourly wage &amp;on</translation>
    </message>
    <message>
        <source>doorlopend</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>leeg: 52/12</source>
        <translation>empty: 52/12</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Vervalt</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Zonder btw</source>
        <translation>Excluding VAT</translation>
    </message>
    <message>
        <source>Btw</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Flex worker</translation>
    </message>
    <message>
        <source>Soort uur</source>
        <translation>Kind of hour</translation>
    </message>
    <message>
        <source>%1 (correctie)</source>
        <translation>%1 (correction)</translation>
    </message>
    <message>
        <source>%1 (correctie %2)</source>
        <translation>%1 (correction %2)</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Loon</source>
        <translation>Wage</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Intercedent</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Brutoloon</source>
        <translation>Gross wage</translation>
    </message>
    <message>
        <source>volgt</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>verlegd</source>
        <translation>reverse-charged</translation>
    </message>
    <message>
        <source>„%1” is niet te lezen. Typ bijvoorbeeld %2.</source>
        <translation>“%1” cannot be read. Type %2, for instance.</translation>
    </message>
    <message>
        <source>Onbelast erbij</source>
        <translation>Untaxed beside</translation>
    </message>
    <message>
        <source>Onbelast deel van declaraties</source>
        <translation>Untaxed part of expenses</translation>
    </message>
</context>
<context>
    <name>QuotationEditor</name>
    <message>
        <source>Offerte</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>&amp;Ter attentie van</source>
        <translation>For the a&amp;ttention of</translation>
    </message>
    <message>
        <source>&amp;Onderwerp</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>&amp;Geldig t/m</source>
        <translation>&amp;Valid until</translation>
    </message>
    <message>
        <source>Tarie&amp;ven vanaf</source>
        <translation>Tari&amp;ffs from</translation>
    </message>
    <message>
        <source>tot en &amp;met</source>
        <translation>&amp;until</translation>
    </message>
    <message>
        <source>&amp;Betaling in dagen</source>
        <translation>&amp;Payment in days</translation>
    </message>
    <message>
        <source>O&amp;pbouw van het tarief tonen</source>
        <translation>Show what the tariff &amp;consists of</translation>
    </message>
    <message>
        <source>&amp;Functies en tarieven</source>
        <translation>Occupations a&amp;nd tariffs</translation>
    </message>
    <message>
        <source>Te&amp;ksten</source>
        <translation>Te&amp;xts</translation>
    </message>
    <message>
        <source>B&amp;ijlagen</source>
        <translation>Ann&amp;exes</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>Cl&amp;ose</translation>
    </message>
    <message>
        <source>Concept opslaan</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Opslaan en verzenden…</source>
        <translation>Save and send…</translation>
    </message>
    <message>
        <source>Taa&amp;l</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>doorlopend</source>
        <translation>empty: continuing</translation>
    </message>
</context>
<context>
    <name>QuotationLineDialog</name>
    <message>
        <source>Functie op de offerte</source>
        <translation>Occupation on the quotation</translation>
    </message>
    <message>
        <source>&amp;Functie</source>
        <translation>&amp;Occupation</translation>
    </message>
    <message>
        <source>Bruto &amp;uurloon</source>
        <translation>Gross hourly &amp;wage</translation>
    </message>
    <message>
        <source>&amp;Marge</source>
        <translation>&amp;Margin</translation>
    </message>
    <message>
        <source>Soort marge</source>
        <translation>Kind of margin</translation>
    </message>
    <message>
        <source>Uren &amp;per week</source>
        <translation>&amp;Hours a week</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contract</translation>
    </message>
    <message>
        <source>F&amp;ase</source>
        <translation>Ph&amp;ase</translation>
    </message>
    <message>
        <source>Tarief per uur, zonder btw</source>
        <translation>Tariff per hour, excluding VAT</translation>
    </message>
    <message>
        <source>&amp;Toeslaguren, met hun procent van het uurloon</source>
        <translation>Allowance hours, with &amp;their percentage of the hourly wage</translation>
    </message>
</context>
<context>
    <name>QuotationRoundDialog</name>
    <message>
        <source>Onderhandeling vastleggen</source>
        <translation>Record negotiation</translation>
    </message>
    <message>
        <source>&amp;Vraag van</source>
        <translation>&amp;Asked by</translation>
    </message>
    <message>
        <source>&amp;Onderwerp</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>&amp;Was</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Wo&amp;rdt</source>
        <translation>&amp;Becomes</translation>
    </message>
    <message>
        <source>wat gevraagd is, bijvoorbeeld € 27,50</source>
        <translation>what was asked, for instance € 27,50</translation>
    </message>
    <message>
        <source>Ons &amp;antwoord</source>
        <translation>&amp;Our answer</translation>
    </message>
</context>
<context>
    <name>QuotationSendDialog</name>
    <message>
        <source>Offerte verzenden</source>
        <translation>Send quotation</translation>
    </message>
    <message>
        <source>Na het verzenden ligt deze versie vast: tarieven, teksten en berekening. Wijzigen gaat daarna in een nieuwe versie.</source>
        <translation>Once sent, this edition is fixed: tariffs, texts and calculation. Changes are then made in a new edition.</translation>
    </message>
    <message>
        <source>&amp;PDF bewaren als</source>
        <translation>Save &amp;PDF as</translation>
    </message>
    <message>
        <source>Bestand van de PDF</source>
        <translation>File of the PDF</translation>
    </message>
    <message>
        <source>&amp;Bladeren…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>&amp;E-mailtekst op het klembord zetten</source>
        <translation>Put the &amp;e-mail text on the clipboard</translation>
    </message>
</context>
<context>
    <name>QuotationTextsDialog</name>
    <message>
        <source>Standaardteksten van offertes</source>
        <translation>Standard texts of quotations</translation>
    </message>
    <message>
        <source>Hiermee begint elke nieuwe offerte. Op een offerte zelf kan de tekst nog worden aangepast; verzonden offertes veranderen niet.</source>
        <translation>Every new quotation begins with these. On a quotation itself the text can still be adapted; quotations that were sent do not change.</translation>
    </message>
    <message>
        <source>&amp;Taal</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Onderdeel</source>
        <translation>&amp;Part</translation>
    </message>
    <message>
        <source>T&amp;itel</source>
        <translation>T&amp;itle</translation>
    </message>
    <message>
        <source>T&amp;ekst; een lege regel begint een alinea</source>
        <translation>T&amp;ext; an empty line begins a paragraph</translation>
    </message>
    <message>
        <source>&amp;Veld invoegen</source>
        <translation>Insert &amp;field</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Teksten opslaan</source>
        <translation>Save texts</translation>
    </message>
    <message>
        <source>&amp;Meegeleverde tekst terugzetten</source>
        <translation>&amp;Restore supplied text</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Doel %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Geen doel gesteld</source>
        <translation>No target set</translation>
    </message>
    <message>
        <source>Vestiging</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Intercedent</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Hele vestiging</source>
        <translation>Whole branch</translation>
    </message>
    <message>
        <source>Ingeschreven</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Voordrachten</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Plaatsingen</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Aangeboden</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Bevestigd</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>%1 min. pauze</source>
        <translation>%1 min. break</translation>
    </message>
    <message>
        <source>er staat iets in de weg</source>
        <translation>something stands in the way</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Inlognaam</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Inloggen</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Mag inloggen</source>
        <translation>May log in</translation>
    </message>
    <message>
        <source>Uitgeschakeld</source>
        <translation>Disabled</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Doel stellen</source>
        <translation>Set target</translation>
    </message>
    <message>
        <source>&amp;Intercedent</source>
        <translation>&amp;Consultant</translation>
    </message>
    <message>
        <source>&amp;Onderdeel</source>
        <translation>Co&amp;mponent</translation>
    </message>
    <message>
        <source>&amp;Kwartaal</source>
        <translation>&amp;Quarter</translation>
    </message>
    <message>
        <source>2026-Q4</source>
        <translation>2026-Q4</translation>
    </message>
    <message>
        <source>&amp;Doel</source>
        <translation>&amp;Target</translation>
    </message>
    <message>
        <source>aantal, uren of euro</source>
        <translation>number, hours or euros</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Arbeidsvoorwaarden</source>
        <translation>Terms of employment</translation>
    </message>
    <message>
        <source>Regeling</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>&amp;Cao of regeling</source>
        <translation>&amp;Collective agreement or scheme</translation>
    </message>
    <message>
        <source>&amp;Functie</source>
        <translation>&amp;Occupation</translation>
    </message>
    <message>
        <source>leeg: voor alle functies</source>
        <translation>empty: for all occupations</translation>
    </message>
    <message>
        <source>&amp;Geldig vanaf</source>
        <translation>&amp;Valid from</translation>
    </message>
    <message>
        <source>t/&amp;m</source>
        <translation>&amp;until and including</translation>
    </message>
    <message>
        <source>&amp;Uren per week, voltijd</source>
        <translation>&amp;Hours a week, full time</translation>
    </message>
    <message>
        <source>Pensioen bij de opdrachtgever</source>
        <translation>Pension at the client</translation>
    </message>
    <message>
        <source>&amp;Werkgeversdeel (%)</source>
        <translation>&amp;Employer's share (%)</translation>
    </message>
    <message>
        <source>Compensatie (art. &amp;46)</source>
        <translation>Compensation (art. &amp;46)</translation>
    </message>
    <message>
        <source>Franchise &amp;per uur</source>
        <translation>Franchise &amp;an hour</translation>
    </message>
    <message>
        <source>M&amp;aximumloon per uur</source>
        <translation>&amp;Maximum wage an hour</translation>
    </message>
    <message>
        <source>&amp;Onderdelen</source>
        <translation>&amp;Items</translation>
    </message>
    <message>
        <source>Onderdelen</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>&amp;Notitie</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>doorlopend</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>gemiddelde</source>
        <translation>average</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Gebruiker</source>
        <translation>User</translation>
    </message>
    <message>
        <source>&amp;Inlognaam</source>
        <translation>&amp;Login name</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rol</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Vestiging</source>
        <translation>&amp;Branch</translation>
    </message>
    <message>
        <source>&amp;Wachtwoord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>leeg: ongewijzigd</source>
        <translation>empty: unchanged</translation>
    </message>
    <message>
        <source>&amp;Mag inloggen</source>
        <translation>&amp;May log in</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Gelijkwaardige beloning</source>
        <translation>Equivalent pay</translation>
    </message>
    <message>
        <source>%1, %2 bij %3</source>
        <translation>%1, %2 at %3</translation>
    </message>
    <message>
        <source>Peildatum</source>
        <translation>Reference date</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Opgemaakt door</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Opdr.</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>ondergrens van de vestiging</source>
        <translation>floor of the branch</translation>
    </message>
</context>
<context>
    <name>werkbalie</name>
    <message>
        <source>Werkbalie: de werkbank van het uitzendbureau.</source>
        <translation>Werkbalie: the staffing agency's workbench.</translation>
    </message>
    <message>
        <source>Database: bestand of postgresql://-adres.</source>
        <translation>Database: file or postgresql:// address.</translation>
    </message>
    <message>
        <source>plaats</source>
        <translation>location</translation>
    </message>
    <message>
        <source>Open het demobureau (maakt het zo nodig).</source>
        <translation>Open the demo agency (made when it is missing).</translation>
    </message>
    <message>
        <source>Gebruikersnaam om mee in te loggen.</source>
        <translation>User name to log in with.</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Teken elk scherm in deze map en stop.</source>
        <translation>Draw every page into this folder and stop.</translation>
    </message>
    <message>
        <source>map</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>Taal van het scherm: nl of en.</source>
        <translation>Language of the window: nl or en.</translation>
    </message>
    <message>
        <source>taal</source>
        <translation>language</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fase</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Branche</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Contactpersoon</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Aan het werk</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Actie op</source>
        <translation>Action on</translation>
    </message>
    <message>
        <source>Volgende actie</source>
        <translation>Next action</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Intercedent</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>%1 (eerste)</source>
        <translation>%1 (main)</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Flex worker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bruto uurloon</source>
        <translation>Gross hourly wage</translation>
    </message>
    <message>
        <source>Verlofdagen</source>
        <translation>Days of leave</translation>
    </message>
    <message>
        <source>Feestdagen</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>ADV-dagen</source>
        <translation>ADV days</translation>
    </message>
    <message>
        <source>Vakantiebijslag</source>
        <translation>Holiday allowance</translation>
    </message>
    <message>
        <source>Eindejaarsuitkering</source>
        <translation>Year-end bonus</translation>
    </message>
    <message>
        <source>Individueel keuzebudget</source>
        <translation>Individual choice budget</translation>
    </message>
    <message>
        <source>Pensioencompensatie</source>
        <translation>Pension compensation</translation>
    </message>
    <message>
        <source>Aanvulling bij ziekte</source>
        <translation>Sickness supplement</translation>
    </message>
    <message>
        <source>Zorgverzekeringswet</source>
        <translation>Health Insurance Act (Zvw)</translation>
    </message>
    <message>
        <source>Whk WGA</source>
        <translation>Whk WGA</translation>
    </message>
    <message>
        <source>Whk Ziektewet</source>
        <translation>Whk Sickness Benefits Act</translation>
    </message>
    <message>
        <source>WW (AWf)</source>
        <translation>Unemployment (AWf)</translation>
    </message>
    <message>
        <source>Arbeidsongeschiktheid (Aof)</source>
        <translation>Disability (Aof)</translation>
    </message>
    <message>
        <source>Kinderopvang (Wko)</source>
        <translation>Childcare (Wko)</translation>
    </message>
    <message>
        <source>PAWW</source>
        <translation>PAWW</translation>
    </message>
    <message>
        <source>Pensioen (StiPP)</source>
        <translation>Pension (StiPP)</translation>
    </message>
    <message>
        <source>Sociaal fonds</source>
        <translation>Social fund</translation>
    </message>
    <message>
        <source>Kort verzuim</source>
        <translation>Short leave</translation>
    </message>
    <message>
        <source>Leegloop</source>
        <translation>Idle time</translation>
    </message>
    <message>
        <source>Transitievergoeding</source>
        <translation>Transition payment</translation>
    </message>
    <message>
        <source>Scholing</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Ziekteverzuim</source>
        <translation>Absence through illness</translation>
    </message>
    <message>
        <source>Organisatiekosten</source>
        <translation>Organisation costs</translation>
    </message>
    <message>
        <source>Fasefactor</source>
        <translation>Phase factor</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Uurloon</source>
        <translation>Hourly wage</translation>
    </message>
    <message>
        <source>Reserveringen</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Premies</source>
        <translation>Premiums</translation>
    </message>
    <message>
        <source>Pensioen</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>Overige kosten</source>
        <translation>Other costs</translation>
    </message>
    <message>
        <source>Onkosten</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Grondslag</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>In procenten van het bruto uurloon</source>
        <translation>As a percentage of the gross hourly wage</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>€ per uur</source>
        <translation>€ per hour</translation>
    </message>
    <message>
        <source>Gewerkt</source>
        <translation>Worked</translation>
    </message>
    <message>
        <source>Overwerk</source>
        <translation>Overtime</translation>
    </message>
    <message>
        <source>Ploegendienst</source>
        <translation>Shift work</translation>
    </message>
    <message>
        <source>Reistijd</source>
        <translation>Travel time</translation>
    </message>
    <message>
        <source>Wachtdienst</source>
        <translation>On call</translation>
    </message>
    <message>
        <source>correctie</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>ma</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>di</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>wo</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>do</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>vr</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>za</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>zo</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Kandidaat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Vacature</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Afstand</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Bij benadering: alleen het postcodegebied is bekend</source>
        <translation>Approximate: only the postcode area is known</translation>
    </message>
    <message>
        <source>gesprek %1</source>
        <translation>interview %1</translation>
    </message>
    <message>
        <source>± %1 km</source>
        <translation>± %1 km</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Voordracht</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Afgevallen op</source>
        <translation>Eliminated on</translation>
    </message>
    <message>
        <source>Voorgedragen</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Score toen</source>
        <translation>Score then</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Vaardigheid</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Certificaat</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Opleiding</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Werkervaring</source>
        <translation>Work experience</translation>
    </message>
    <message>
        <source>Rijbewijs</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Loon</source>
        <translation>Wage</translation>
    </message>
    <message>
        <source>%1 maanden</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>%1 jaar</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>niveau %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>is de wens</source>
        <translation>is the wish</translation>
    </message>
    <message>
        <source>eerder gedaan</source>
        <translation>done before</translation>
    </message>
    <message>
        <source>zelfde branche</source>
        <translation>same sector</translation>
    </message>
    <message>
        <source>%1 km, grens %2 km</source>
        <translation>%1 km, limit %2 km</translation>
    </message>
    <message>
        <source>niet bekend, vraag het na</source>
        <translation>not known, please ask</translation>
    </message>
    <message>
        <source>%1 uur</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>geldig tot %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>vraagt € %1</source>
        <translation>asks € %1</translation>
    </message>
    <message>
        <source>ontbreekt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>aanwezig</source>
        <translation>present</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>Deels</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Ontbreekt</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Onbekend</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Punten</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Werkgever</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>1 beginner</source>
        <translation>1 beginner</translation>
    </message>
    <message>
        <source>2 basis</source>
        <translation>2 basic</translation>
    </message>
    <message>
        <source>3 zelfstandig</source>
        <translation>3 independent</translation>
    </message>
    <message>
        <source>4 gevorderd</source>
        <translation>4 advanced</translation>
    </message>
    <message>
        <source>5 expert</source>
        <translation>5 expert</translation>
    </message>
    <message>
        <source>Geldig tot en met</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Kandidaten</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Overgenomen</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Afgekeurd</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>In gebruik</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Kracht</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Minimaal</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Plekken</source>
        <translation>Occupations</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nog open van het totaal</source>
        <translation>Still open of the total</translation>
    </message>
    <message>
        <source>Voordrachten</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>De database is bezet door een andere werkplek.</source>
        <translation>The database is busy with another workstation.</translation>
    </message>
    <message>
        <source>Wacht even en probeer het opnieuw. Uw invoer staat nog op het scherm.</source>
        <translation>Wait a moment and try again. Your input is still on the screen.</translation>
    </message>
    <message>
        <source>De verbinding met de databaseserver is weggevallen.</source>
        <translation>The connection to the database server was lost.</translation>
    </message>
    <message>
        <source>Controleer het netwerk en probeer het opnieuw. Wat niet bevestigd is, is niet opgeslagen.</source>
        <translation>Check the network and try again. Whatever was not confirmed was not saved.</translation>
    </message>
    <message>
        <source>De schijf is vol; er is niets opgeslagen.</source>
        <translation>The disk is full; nothing was saved.</translation>
    </message>
    <message>
        <source>Maak ruimte vrij op de schijf van de database en sla opnieuw op.</source>
        <translation>Free some space on the database's disk and save again.</translation>
    </message>
    <message>
        <source>De database is alleen te lezen.</source>
        <translation>The database is read-only.</translation>
    </message>
    <message>
        <source>Vraag uw beheerder om schrijfrechten op het bestand en de map.</source>
        <translation>Ask your administrator for write access to the file and the folder.</translation>
    </message>
    <message>
        <source>Het databasebestand is beschadigd.</source>
        <translation>The database file is damaged.</translation>
    </message>
    <message>
        <source>Werk niet verder. Zet de laatste reservekopie terug (Beheer, Reservekopieën).</source>
        <translation>Stop working. Restore the last backup (Settings, Backups).</translation>
    </message>
    <message>
        <source>De database kan niet worden geopend.</source>
        <translation>The database cannot be opened.</translation>
    </message>
    <message>
        <source>Controleer of het bestand of de server bestaat en of u erbij mag.</source>
        <translation>Check that the file or the server exists and that you have access.</translation>
    </message>
    <message>
        <source>De database weigert deze gegevens; er is niets opgeslagen.</source>
        <translation>The database refuses this data; nothing was saved.</translation>
    </message>
    <message>
        <source>Ververs het scherm met F5 en probeer het opnieuw. Blijft het misgaan, geef dan de code door.</source>
        <translation>Refresh the page with F5 and try again. If it keeps failing, pass on the code.</translation>
    </message>
    <message>
        <source>Er ging iets mis in het programma; er is niets opgeslagen.</source>
        <translation>Something went wrong in the program; nothing was saved.</translation>
    </message>
    <message>
        <source>Probeer het opnieuw. Blijft het misgaan, geef dan de code door aan uw beheerder.</source>
        <translation>Try again. If it keeps failing, pass the code on to your administrator.</translation>
    </message>
    <message>
        <source>Niet gelukt</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Code en uitleg kopiëren</source>
        <translation>Copy code and explanation</translation>
    </message>
    <message>
        <source>Backoffice</source>
        <translation>Back office</translation>
    </message>
    <message>
        <source>Vestigingsmanager</source>
        <translation>Branch manager</translation>
    </message>
    <message>
        <source>Beheerder</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Ingeschreven</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Beschikbaar</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Geplaatst</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Niet beschikbaar</source>
        <translation>Not available</translation>
    </message>
    <message>
        <source>Gearchiveerd</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Basisonderwijs</source>
        <translation>Primary education</translation>
    </message>
    <message>
        <source>Vmbo</source>
        <translation>Vmbo</translation>
    </message>
    <message>
        <source>Mbo 1</source>
        <translation>Mbo 1</translation>
    </message>
    <message>
        <source>Mbo 2</source>
        <translation>Mbo 2</translation>
    </message>
    <message>
        <source>Mbo 3</source>
        <translation>Mbo 3</translation>
    </message>
    <message>
        <source>Mbo 4</source>
        <translation>Mbo 4</translation>
    </message>
    <message>
        <source>Havo</source>
        <translation>Havo</translation>
    </message>
    <message>
        <source>Vwo</source>
        <translation>Vwo</translation>
    </message>
    <message>
        <source>Hbo</source>
        <translation>Hbo</translation>
    </message>
    <message>
        <source>Wo</source>
        <translation>University</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>C1</source>
        <translation>C1</translation>
    </message>
    <message>
        <source>C2</source>
        <translation>C2</translation>
    </message>
    <message>
        <source>Moedertaal</source>
        <translation>Native language</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Aangehouden</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Vervuld</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>Ingetrokken</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Opleidingsniveau</source>
        <translation>Level of education</translation>
    </message>
    <message>
        <source>Vereist</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Gewenst</source>
        <translation>Desired</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Afgewezen</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Actief</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Beëindigd</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Met uitzendbeding</source>
        <translation>With agency clause</translation>
    </message>
    <message>
        <source>Bepaalde tijd</source>
        <translation>Fixed term</translation>
    </message>
    <message>
        <source>Onbepaalde tijd</source>
        <translation>Indefinite</translation>
    </message>
    <message>
        <source>Uitzenden</source>
        <translation>Agency work</translation>
    </message>
    <message>
        <source>Detacheren</source>
        <translation>Secondment</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Payroll</translation>
    </message>
    <message>
        <source>Klein</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Middelgroot</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Groot</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Geen marge</source>
        <translation>No margin</translation>
    </message>
    <message>
        <source>Bedrag per uur</source>
        <translation>Amount per hour</translation>
    </message>
    <message>
        <source>Percentage van het tarief</source>
        <translation>Percentage of the tariff</translation>
    </message>
    <message>
        <source>Percentage op de kostprijs</source>
        <translation>Percentage on the cost price</translation>
    </message>
    <message>
        <source>Punten op de factor</source>
        <translation>Points on the factor</translation>
    </message>
    <message>
        <source>Vast tarief</source>
        <translation>Fixed tariff</translation>
    </message>
    <message>
        <source>ABU</source>
        <translation>ABU</translation>
    </message>
    <message>
        <source>NBBU</source>
        <translation>NBBU</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Slapend</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Geblokkeerd</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Bezoek</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Evaluatie</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Gereed</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Goedgekeurd</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Verwerkt</source>
        <translation>Processed</translation>
    </message>
    <message>
        <source>Fase A</source>
        <translation>Phase A</translation>
    </message>
    <message>
        <source>Fase 1-2</source>
        <translation>Phase 1-2</translation>
    </message>
    <message>
        <source>Fase B</source>
        <translation>Phase B</translation>
    </message>
    <message>
        <source>Fase 3</source>
        <translation>Phase 3</translation>
    </message>
    <message>
        <source>Fase C</source>
        <translation>Phase C</translation>
    </message>
    <message>
        <source>Fase 4</source>
        <translation>Phase 4</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Duits</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Frans</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Spaans</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Turks</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Oekraïens</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Roemeens</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Bulgaars</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Portugees</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Hongaars</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>Italiaans</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Litouws</source>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Russisch</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Perzisch</source>
        <translation>Persian</translation>
    </message>
    <message>
        <source>Hoe ging het gesprek bij %1 (%2)?</source>
        <translation>How did the interview at %1 go (%2)?</translation>
    </message>
    <message>
        <source>%1 wacht op antwoord (%2)</source>
        <translation>%1 is waiting for an answer (%2)</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Plaatsing</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>over %1 dagen</source>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>%1 dagen te laat</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Binnenkort</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>%1 verloopt</source>
        <translation>%1 expires</translation>
    </message>
    <message>
        <source>Laatste werkdag bij %1 (%2)</source>
        <translation>Last working day at %1 (%2)</translation>
    </message>
    <message>
        <source>Nog %1 plek open bij %2</source>
        <translation>%1 position still open at %2</translation>
    </message>
    <message>
        <source>Nog %1 plekken open bij %2</source>
        <translation>%1 positions still open at %2</translation>
    </message>
    <message>
        <source>%1 weekstaten van %2 zijn nog leeg of open</source>
        <translation>%1 timesheets of %2 are still empty or open</translation>
    </message>
    <message>
        <source>%1 weekstaten van %2 wachten op akkoord</source>
        <translation>%1 timesheets of %2 are waiting for approval</translation>
    </message>
    <message>
        <source>%1 goedgekeurde weekstaten van %2 kunnen worden verwerkt</source>
        <translation>%1 approved timesheets of %2 can be processed</translation>
    </message>
    <message>
        <source>Tariefafspraak voor %1 loopt af</source>
        <translation>Tariff agreement for %1 is ending</translation>
    </message>
    <message>
        <source>Wie of wat</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <source>Te doen</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nog</source>
        <translation>In</translation>
    </message>
    <message>
        <source>%1, minstens %2 daarvan</source>
        <translation>%1, at least %2 of them</translation>
    </message>
    <message>
        <source>tot € %1</source>
        <translation>up to € %1</translation>
    </message>
    <message>
        <source>%1 weekstaat van %2 is nog leeg of open</source>
        <translation>%1 timesheet of %2 is still empty or open</translation>
    </message>
    <message>
        <source>%1 weekstaat van %2 wacht op akkoord</source>
        <translation>%1 timesheet of %2 is waiting for approval</translation>
    </message>
    <message>
        <source>%1 goedgekeurde weekstaat van %2 kan worden verwerkt</source>
        <translation>%1 approved timesheet of %2 can be processed</translation>
    </message>
    <message>
        <source>%1 — bron: %2%3</source>
        <translation>%1 — source: %2%3</translation>
    </message>
    <message>
        <source> (nog niet bevestigd)</source>
        <translation> (not yet verified)</translation>
    </message>
    <message>
        <source>Offerte</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Offerte %1 verloopt</source>
        <translation>Quotation %1 expires</translation>
    </message>
    <message>
        <source>Offerte %1 wacht op antwoord</source>
        <translation>Quotation %1 awaits an answer</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Van de eerste functie, zonder btw</source>
        <translation>Of the first occupation, excluding VAT</translation>
    </message>
    <message>
        <source>Geldig t/m</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Functies</source>
        <translation>Occupations</translation>
    </message>
    <message>
        <source>Functie of soort uur</source>
        <translation>Occupation or kind of hour</translation>
    </message>
    <message>
        <source>Uur p/w</source>
        <translation>Hrs/wk</translation>
    </message>
    <message>
        <source>Onze marge</source>
        <translation>Our margin</translation>
    </message>
    <message>
        <source>%1 van het tarief; staat niet op de offerte</source>
        <translation>%1 of the tariff; not on the quotation</translation>
    </message>
    <message>
        <source>Op</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Vraag van</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Toelichting en antwoord</source>
        <translation>Explanation and answer</translation>
    </message>
    <message>
        <source>Vandaag verzonden. De opdrachtgever kan ja zeggen tot en met %1.</source>
        <translation>Sent today. The client can say yes up to and including %1.</translation>
    </message>
    <message>
        <source>Gisteren verzonden. Vraag of de offerte is aangekomen; ja zeggen kan tot en met %2.</source>
        <translation>Sent yesterday. Ask whether the quotation has arrived; the client can say yes up to and including %2.</translation>
    </message>
    <message>
        <source>Wacht %1 dagen op antwoord. Bel na wat de opdrachtgever vindt; ja zeggen kan tot en met %2.</source>
        <translation>Waiting for an answer for %1 days. Call to hear what the client thinks; they can say yes up to and including %2.</translation>
    </message>
    <message>
        <source>Verzonden</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>In onderhandeling</source>
        <translation>In negotiation</translation>
    </message>
    <message>
        <source>Akkoord</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Verlopen</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Aanhef en inleiding</source>
        <translation>Salutation and introduction</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Afsluiting</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Bijlage</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Wijzelf</source>
        <translation>Ourselves</translation>
    </message>
    <message>
        <source>%1 versie %2</source>
        <translation>%1 edition %2</translation>
    </message>
    <message>
        <source>In gesprek. Maak met Ctrl+Shift+V een nieuwe versie als er iets verandert, of leg het akkoord vast.</source>
        <translation>Being discussed. Make a new edition with Ctrl+Shift+V when something changes, or record the agreement.</translation>
    </message>
    <message>
        <source>Akkoord. De tarieven staan bij de tariefafspraken van de opdrachtgever; nieuwe plaatsingen nemen ze over.</source>
        <translation>Agreed. The tariffs are among the client's tariff agreements; new placements take them over.</translation>
    </message>
    <message>
        <source>Afgewezen: %1.</source>
        <translation>Declined: %1.</translation>
    </message>
    <message>
        <source>Verlopen op %1. Maak met Ctrl+Shift+V een nieuwe versie met een latere datum.</source>
        <translation>Expired on %1. Make a new edition with a later date with Ctrl+Shift+V.</translation>
    </message>
    <message>
        <source>Vervangen door een nieuwere versie; zie Versies.</source>
        <translation>Replaced by a newer edition; see Editions.</translation>
    </message>
    <message>
        <source>Toegevoegd</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Verwijderd</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Eenheid</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Geldig vanaf</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Zekerheid</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sleutel</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Geldig</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Werd</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Minimumloon</source>
        <translation>Minimum wage</translation>
    </message>
    <message>
        <source>Branchefondsen</source>
        <translation>Sector funds</translation>
    </message>
    <message>
        <source>Verlof en ziekte</source>
        <translation>Leave and sickness</translation>
    </message>
    <message>
        <source>Btw en g-rekening</source>
        <translation>VAT and G account</translation>
    </message>
    <message>
        <source>Subsidies</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>Loonbelasting</source>
        <translation>Wage tax</translation>
    </message>
    <message>
        <source>Arbeidstijden</source>
        <translation>Working time</translation>
    </message>
    <message>
        <source>Cao en markt</source>
        <translation>Cao and market</translation>
    </message>
    <message>
        <source>Bij de bron gelezen</source>
        <translation>Read at the source</translation>
    </message>
    <message>
        <source>Via anderen</source>
        <translation>Quoted by others</translation>
    </message>
    <message>
        <source>Afgeleid</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>Niet geverifieerd</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>Loopt af</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Eigen waarde</source>
        <translation>Own value</translation>
    </message>
    <message>
        <source>Eigen beschikking</source>
        <translation>Own decision</translation>
    </message>
    <message>
        <source>Loopt af op %1</source>
        <translation>Ends on %1</translation>
    </message>
    <message>
        <source>Ontbreekt vanaf %1</source>
        <translation>Missing from %1</translation>
    </message>
    <message>
        <source>Niet geverifieerd vanaf %1</source>
        <translation>Not verified from %1</translation>
    </message>
    <message>
        <source>altijd</source>
        <translation>always</translation>
    </message>
    <message>
        <source>tot en met %1</source>
        <translation>up to and including %1</translation>
    </message>
    <message>
        <source>%1 t/m %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Tarief: loopt af op %1</source>
        <translation>Tariff: ends on %1</translation>
    </message>
    <message>
        <source>Tarief: ontbreekt vanaf %1</source>
        <translation>Tariff: missing from %1</translation>
    </message>
    <message>
        <source>Cao of regeling</source>
        <translation>Agreement or scheme</translation>
    </message>
    <message>
        <source>alle functies</source>
        <translation>all occupations</translation>
    </message>
    <message>
        <source>Onderdelen</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Schaal</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Treden</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Uurloon nu</source>
        <translation>Hourly wage now</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Uitgedrukt als</source>
        <translation>Expressed as</translation>
    </message>
    <message>
        <source>Weegt</source>
        <translation>Weighs</translation>
    </message>
    <message>
        <source>Welke</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Uren/week of km</source>
        <translation>Hours/week or km</translation>
    </message>
    <message>
        <source>Trede</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Loon (€)</source>
        <translation>Wage (€)</translation>
    </message>
    <message>
        <source>Hoogte</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Betaalde pauzes</source>
        <translation>Paid breaks</translation>
    </message>
    <message>
        <source>Reiskosten</source>
        <translation>Travel expenses</translation>
    </message>
    <message>
        <source>Reisuren</source>
        <translation>Travel hours</translation>
    </message>
    <message>
        <source>Consignatie</source>
        <translation>Stand-by</translation>
    </message>
    <message>
        <source>Bijdrage zorgverzekering</source>
        <translation>Health insurance allowance</translation>
    </message>
    <message>
        <source>Thuiswerkvergoeding</source>
        <translation>Home-working allowance</translation>
    </message>
    <message>
        <source>Internetvergoeding</source>
        <translation>Internet allowance</translation>
    </message>
    <message>
        <source>Koffie en thee</source>
        <translation>Coffee and tea</translation>
    </message>
    <message>
        <source>Maaltijden</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Waskosten</source>
        <translation>Laundry</translation>
    </message>
    <message>
        <source>Kleding</source>
        <translation>Clothing</translation>
    </message>
    <message>
        <source>Arbovoorzieningen</source>
        <translation>Safety provisions</translation>
    </message>
    <message>
        <source>Eigen apparaat (BYOD)</source>
        <translation>Own device (BYOD)</translation>
    </message>
    <message>
        <source>Leaseauto of -fiets</source>
        <translation>Lease car or bicycle</translation>
    </message>
    <message>
        <source>Openbaar vervoer</source>
        <translation>Public transport</translation>
    </message>
    <message>
        <source>Fietsplan</source>
        <translation>Bicycle plan</translation>
    </message>
    <message>
        <source>Onregelmatige uren</source>
        <translation>Irregular hours</translation>
    </message>
    <message>
        <source>Verschoven uren</source>
        <translation>Shifted hours</translation>
    </message>
    <message>
        <source>Bezwarende omstandigheden</source>
        <translation>Hardship</translation>
    </message>
    <message>
        <source>Waarneming</source>
        <translation>Acting up</translation>
    </message>
    <message>
        <source>Prestatietoeslag</source>
        <translation>Performance allowance</translation>
    </message>
    <message>
        <source>Tijd voor tijd</source>
        <translation>Time for time</translation>
    </message>
    <message>
        <source>Eenmalige uitkering</source>
        <translation>One-off payment</translation>
    </message>
    <message>
        <source>Variabele uitkering</source>
        <translation>Variable payment</translation>
    </message>
    <message>
        <source>Jubileumuitkering</source>
        <translation>Jubilee payment</translation>
    </message>
    <message>
        <source>Initiële loonsverhoging</source>
        <translation>General wage increase</translation>
    </message>
    <message>
        <source>Periodiek</source>
        <translation>Periodical increase</translation>
    </message>
    <message>
        <source>Doorbetaalde wachtdagen</source>
        <translation>Paid waiting days</translation>
    </message>
    <message>
        <source>ADV</source>
        <translation>Reduction of working hours (ADV)</translation>
    </message>
    <message>
        <source>Leeftijdsdagen</source>
        <translation>Older-worker days</translation>
    </message>
    <message>
        <source>Diensttijddagen</source>
        <translation>Service days</translation>
    </message>
    <message>
        <source>Vakantiedagen</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Bijzonder verlof</source>
        <translation>Special leave</translation>
    </message>
    <message>
        <source>Verlof Wazo</source>
        <translation>Care leave (Wazo)</translation>
    </message>
    <message>
        <source>RVU</source>
        <translation>Early retirement (RVU)</translation>
    </message>
    <message>
        <source>WGA-hiaatverzekering</source>
        <translation>WGA gap insurance</translation>
    </message>
    <message>
        <source>Ongevallenverzekering</source>
        <translation>Accident cover</translation>
    </message>
    <message>
        <source>Vitaliteit</source>
        <translation>Vitality</translation>
    </message>
    <message>
        <source>Anders</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Essentieel</source>
        <translation>Essential</translation>
    </message>
    <message>
        <source>Niet essentieel</source>
        <translation>Not essential</translation>
    </message>
    <message>
        <source>cao art. 21 noemt dit</source>
        <translation>named in art. 21 of the collective agreement</translation>
    </message>
    <message>
        <source>cao art. 21 en pagina's van bureaus spreken elkaar tegen; de cao gaat voor</source>
        <translation>art. 21 of the collective agreement and pages of agencies disagree; the agreement goes first</translation>
    </message>
    <message>
        <source>onze lezing van cao art. 21; pas aan als u het anders afspreekt</source>
        <translation>our reading of art. 21 of the collective agreement; change it when you agree otherwise</translation>
    </message>
    <message>
        <source>% van het loon</source>
        <translation>% of the wage</translation>
    </message>
    <message>
        <source>€ per werkdag</source>
        <translation>€ a working day</translation>
    </message>
    <message>
        <source>€ per km</source>
        <translation>€ a km</translation>
    </message>
    <message>
        <source>€ per maand</source>
        <translation>€ a month</translation>
    </message>
    <message>
        <source>€ per jaar</source>
        <translation>€ a year</translation>
    </message>
    <message>
        <source>dagen per jaar</source>
        <translation>days a year</translation>
    </message>
    <message>
        <source>uren per jaar</source>
        <translation>hours a year</translation>
    </message>
    <message>
        <source>% toeslag op uren</source>
        <translation>% allowance on hours</translation>
    </message>
    <message>
        <source>€ toeslag op uren</source>
        <translation>€ allowance on hours</translation>
    </message>
    <message>
        <source>in woorden</source>
        <translation>in words</translation>
    </message>
    <message>
        <source>Periodeloon in de schaal</source>
        <translation>Period wage in the scale</translation>
    </message>
    <message>
        <source>Arbeidsduurverkorting</source>
        <translation>Reduction of working hours</translation>
    </message>
    <message>
        <source>Toeslagen</source>
        <translation>Allowances</translation>
    </message>
    <message>
        <source>Kostenvergoedingen</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>Periodieken</source>
        <translation>Periodical increases</translation>
    </message>
    <message>
        <source>Reisuren en reistijd</source>
        <translation>Travel hours and travel time</translation>
    </message>
    <message>
        <source>Eenmalige uitkeringen</source>
        <translation>One-off payments</translation>
    </message>
    <message>
        <source>Vaste eindejaarsuitkering</source>
        <translation>Fixed year-end payment</translation>
    </message>
    <message>
        <source>Uur</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Vier weken</source>
        <translation>Four weeks</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Bedrag per periode</source>
        <translation>Amount a period</translation>
    </message>
    <message>
        <source>Verschil over het hele loon</source>
        <translation>Difference over the whole wage</translation>
    </message>
    <message>
        <source>Verschil over de grondslag van StiPP</source>
        <translation>Difference over the base of StiPP</translation>
    </message>
    <message>
        <source>Over de eigen grondslag</source>
        <translation>Over its own base</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>€ %1 per uur</source>
        <translation>€ %1 an hour</translation>
    </message>
    <message>
        <source>€ %1 per werkdag</source>
        <translation>€ %1 a working day</translation>
    </message>
    <message>
        <source>€ %1 per maand</source>
        <translation>€ %1 a month</translation>
    </message>
    <message>
        <source>€ %1 per jaar</source>
        <translation>€ %1 a year</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 uren</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>%1% op %2 uur per week</source>
        <translation>%1% on %2 hours a week</translation>
    </message>
    <message>
        <source>€ %1 op %2 uur per week</source>
        <translation>€ %1 on %2 hours a week</translation>
    </message>
    <message>
        <source>Beloning</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Voorwaarden van %1 zijn gewijzigd: vergelijk de beloning opnieuw</source>
        <translation>Terms of %1 have changed: compare the pay again</translation>
    </message>
    <message>
        <source>Pensioencompensatie (art. 46)</source>
        <translation>Pension compensation (art. 46)</translation>
    </message>
    <message>
        <source>tot %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1: opdrachtgever %2, flexkracht %3 per uur</source>
        <translation>%1: client %2, worker %3 an hour</translation>
    </message>
    <message>
        <source>%1 – voldoet.</source>
        <translation>%1 – holds.</translation>
    </message>
    <message>
        <source>%1 – %2 te weinig.</source>
        <translation>%1 – %2 too little.</translation>
    </message>
    <message>
        <source>geen element</source>
        <translation>no element</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Opdr. per uur</source>
        <translation>Client an hour</translation>
    </message>
    <message>
        <source>Flex per uur</source>
        <translation>Worker an hour</translation>
    </message>
    <message>
        <source>Per betaald uur van een volle week: %1 werkdagen in %2 van %3 uur is %4 uur. Een vrije dag is 1/%1 van het loon.</source>
        <translation>Per paid hour of a full week: %1 working days in %2 of %3 hours is %4 hours. A day off is 1/%1 of the wage.</translation>
    </message>
    <message>
        <source>Inlenersbeloning (tot en met 2025): alle tien elementen voldoen.</source>
        <translation>Hirer's pay (until 2025): all ten elements hold.</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 door %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>nog %1, alleen essentieel</source>
        <translation>%1 left, essential only</translation>
    </message>
    <message>
        <source>nog %1, met elk onderdeel</source>
        <translation>%1 left, any item</translation>
    </message>
    <message>
        <source>Hersteld door</source>
        <translation>Repaired by</translation>
    </message>
    <message>
        <source>Akkoord op de marge</source>
        <translation>Consent to the margin</translation>
    </message>
    <message>
        <source>Akkoord vragen</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>Akkoord geven</source>
        <translation>Give consent</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Groot aantal uren</source>
        <translation>Large number of hours</translation>
    </message>
    <message>
        <source>Nieuwe opdrachtgever</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Concurrentie biedt lager</source>
        <translation>A competitor offers less</translation>
    </message>
    <message>
        <source>Akkoord gevraagd; de manager ziet de vraag op Vandaag.</source>
        <translation>Consent asked; the manager sees the question on Today.</translation>
    </message>
    <message>
        <source>Geldt nu</source>
        <translation>Holds now</translation>
    </message>
    <message>
        <source>Gaat in</source>
        <translation>To begin</translation>
    </message>
    <message>
        <source>Voorbij</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>%1 op %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Tariefafspraak</source>
        <translation>Tariff agreement</translation>
    </message>
    <message>
        <source>Wacht op antwoord</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <source>Niet akkoord</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>Vestiging</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Van het tarief</source>
        <translation>Of the tariff</translation>
    </message>
    <message>
        <source>Per uur</source>
        <translation>An hour</translation>
    </message>
    <message>
        <source>Voor</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Ondergrens</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Gevraagd door</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>%1 vraagt akkoord op de marge voor %2</source>
        <translation>%1 asks for consent to the margin for %2</translation>
    </message>
    <message>
        <source>Akkoord gekregen op de marge voor %1</source>
        <translation>Consent given to the margin for %1</translation>
    </message>
    <message>
        <source>Geen akkoord op de marge voor %1</source>
        <translation>No consent to the margin for %1</translation>
    </message>
    <message>
        <source>€ %1 × %2 km per dag</source>
        <translation>€ %1 × %2 km a day</translation>
    </message>
    <message>
        <source>%1 kandidaten bewaard in %2</source>
        <translation>%1 candidates saved in %2</translation>
    </message>
    <message>
        <source>Kandidaten exporteren</source>
        <translation>Export candidates</translation>
    </message>
    <message>
        <source>Marge bij %1 per uur</source>
        <translation>Margin at %1 an hour</translation>
    </message>
    <message>
        <source>%1% van het tarief</source>
        <translation>%1% of the tariff</translation>
    </message>
    <message>
        <source>Uren in het budget</source>
        <translation>Hours in the budget</translation>
    </message>
    <message>
        <source>per jaar; rest %1</source>
        <translation>a year; %1 left</translation>
    </message>
    <message>
        <source>Vaste kosten verdiend na</source>
        <translation>Fixed costs earned after</translation>
    </message>
    <message>
        <source>%1 per jaar uit de marge</source>
        <translation>%1 a year out of the margin</translation>
    </message>
    <message>
        <source>nooit</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Hierbij blijft niets over</source>
        <translation>At this nothing is left</translation>
    </message>
    <message>
        <source>kostprijs en onkosten van een uur</source>
        <translation>cost price and expenses of an hour</translation>
    </message>
    <message>
        <source>Laagste tarief</source>
        <translation>Lowest tariff</translation>
    </message>
    <message>
        <source>houdt de ondergrens van de marge</source>
        <translation>keeps the margin floor</translation>
    </message>
    <message>
        <source>Hoogste loon</source>
        <translation>Highest wage</translation>
    </message>
    <message>
        <source>bij dat tarief, met de ondergrens van de marge</source>
        <translation>at that tariff, with the margin floor kept</translation>
    </message>
    <message>
        <source>bij dat tarief, zonder marge</source>
        <translation>at that tariff, without a margin</translation>
    </message>
    <message>
        <source>Tarief per uur</source>
        <translation>Tariff an hour</translation>
    </message>
    <message>
        <source>Omrekenfactor</source>
        <translation>Conversion factor</translation>
    </message>
    <message>
        <source>Kostprijs</source>
        <translation>Cost price</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>A week</translation>
    </message>
    <message>
        <source>Per jaar</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>%1 per uur  ·  %2 per week  ·  %3 per jaar van %4 gewerkte uren</source>
        <translation>%1 an hour  ·  %2 a week  ·  %3 a year of %4 worked hours</translation>
    </message>
    <message>
        <source>Gewoon uur</source>
        <translation>Regular hour</translation>
    </message>
    <message>
        <source>%1 jaar op %2</source>
        <translation>%1 years old on %2</translation>
    </message>
    <message>
        <source>minimumloon %1</source>
        <translation>minimum wage %1</translation>
    </message>
    <message>
        <source>het minimumloon van die dag is nog niet bekend</source>
        <translation>the minimum wage of that day is not known yet</translation>
    </message>
    <message>
        <source>Uursoorten</source>
        <translation>Kinds of hours</translation>
    </message>
    <message>
        <source>Vul een bruto uurloon in; dan staat hier het tarief met elke post. Of kies een vast tarief als marge: dan volgt het hoogste loon.</source>
        <translation>Enter a gross hourly wage; the tariff with every line appears here. Or choose a fixed tariff as margin: the highest wage follows.</translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Werkdagen in het jaar</source>
        <translation>Working days in the year</translation>
    </message>
    <message>
        <source>Feestdagen op werkdagen</source>
        <translation>Public holidays on working days</translation>
    </message>
    <message>
        <source>Werkgeverspensioen</source>
        <translation>Employer's pension</translation>
    </message>
    <message>
        <source>Franchise pensioen</source>
        <translation>Pension franchise</translation>
    </message>
    <message>
        <source>Hoogste pensioenloon</source>
        <translation>Highest pensionable wage</translation>
    </message>
    <message>
        <source>Laagste loon schaal</source>
        <translation>Lowest wage of the scale</translation>
    </message>
    <message>
        <source>Hoogste loon schaal</source>
        <translation>Highest wage of the scale</translation>
    </message>
    <message>
        <source>Ziekteaanvulling</source>
        <translation>Sickness supplement</translation>
    </message>
    <message>
        <source>Extra premies</source>
        <translation>Extra premiums</translation>
    </message>
    <message>
        <source>Opslagen</source>
        <translation>Surcharges</translation>
    </message>
    <message>
        <source>Toeslaguren</source>
        <translation>Allowance hours</translation>
    </message>
    <message>
        <source>Toevoegingen aan de factor</source>
        <translation>Additions to the factor</translation>
    </message>
    <message>
        <source>Minste marge</source>
        <translation>Least margin</translation>
    </message>
    <message>
        <source>Jaarloon</source>
        <translation>Yearly wage</translation>
    </message>
    <message>
        <source>Minste vergoeding</source>
        <translation>Least fee</translation>
    </message>
    <message>
        <source>Delen van het jaarloon</source>
        <translation>Shares of the yearly wage</translation>
    </message>
    <message>
        <source>Vaste bedragen</source>
        <translation>Fixed amounts</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Terugbetaling</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Inkooptarief</source>
        <translation>Rate of the worker</translation>
    </message>
    <message>
        <source>Hele vergoeding</source>
        <translation>Whole fee</translation>
    </message>
    <message>
        <source>Gewerkte uren</source>
        <translation>Worked hours</translation>
    </message>
    <message>
        <source>Uren tot vrije overname</source>
        <translation>Hours until a free takeover</translation>
    </message>
    <message>
        <source>Onregelmatig</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>Ploegen</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Feestdag</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Alleen loon</source>
        <translation>Wage alone</translation>
    </message>
    <message>
        <source>Loon en premies</source>
        <translation>Wage and premiums</translation>
    </message>
    <message>
        <source>Alle bestanddelen</source>
        <translation>All components</translation>
    </message>
    <message>
        <source>Bestanddelen</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>Fasefactor en toevoegingen</source>
        <translation>Phase factor and additions</translation>
    </message>
    <message>
        <source>Werving &amp; selectie</source>
        <translation>Recruitment &amp; selection</translation>
    </message>
    <message>
        <source>Zzp-bemiddeling</source>
        <translation>Brokerage of self-employed</translation>
    </message>
    <message>
        <source>Overname</source>
        <translation>Takeover</translation>
    </message>
    <message>
        <source>Neemt mee</source>
        <translation>Carries</translation>
    </message>
    <message>
        <source>Gebruikelijk</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>% van loon</source>
        <translation>% of wage</translation>
    </message>
    <message>
        <source>Zonder marge</source>
        <translation>Without margin</translation>
    </message>
    <message>
        <source>Met marge</source>
        <translation>With margin</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Per stuk</source>
        <translation>Each</translation>
    </message>
    <message>
        <source>Bij tekenen</source>
        <translation>On signing</translation>
    </message>
    <message>
        <source>Vul het bruto jaarloon in; dan staat hier de vergoeding.</source>
        <translation>Enter the gross yearly wage; the fee appears here.</translation>
    </message>
    <message>
        <source>Vergoeding</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Over een jaarloon van</source>
        <translation>On a yearly wage of</translation>
    </message>
    <message>
        <source>Terug te betalen</source>
        <translation>To be refunded</translation>
    </message>
    <message>
        <source>Garantie</source>
        <translation>Guarantee</translation>
    </message>
    <message>
        <source>%1 weken, %2 terug</source>
        <translation>%1 weeks, %2 back</translation>
    </message>
    <message>
        <source>Opdracht</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Vul het inkooptarief van de zzp'er in; dan staat hier het tarief.</source>
        <translation>Enter the rate of the self-employed worker; the tariff appears here.</translation>
    </message>
    <message>
        <source>Hele opdracht</source>
        <translation>Whole assignment</translation>
    </message>
    <message>
        <source>De opdrachtgever ziet het tarief, niet hoe het is opgebouwd.</source>
        <translation>The client sees the tariff, not how it is built up.</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Vul het tarief per uur in; dan staat hier de vergoeding.</source>
        <translation>Enter the tariff an hour; the fee appears here.</translation>
    </message>
    <message>
        <source>Vul de hele vergoeding in; dan staat hier wat ervan overblijft.</source>
        <translation>Enter the whole fee; what is left of it appears here.</translation>
    </message>
    <message>
        <source>Overnamevergoeding</source>
        <translation>Takeover fee</translation>
    </message>
    <message>
        <source>Nog te werken</source>
        <translation>Still to be worked</translation>
    </message>
    <message>
        <source>Al gewerkt</source>
        <translation>Worked already</translation>
    </message>
    <message>
        <source>Na %1</source>
        <translation>After %1</translation>
    </message>
    <message>
        <source>ingevuld uurloon</source>
        <translation>hourly wage as entered</translation>
    </message>
    <message>
        <source>ingevulde voorwaarde van de opdrachtgever</source>
        <translation>client's term as entered</translation>
    </message>
    <message>
        <source>ingevulde aanvulling bij ziekte</source>
        <translation>sickness supplement as entered</translation>
    </message>
    <message>
        <source>eigen extra premie</source>
        <translation>own extra premium</translation>
    </message>
    <message>
        <source>eigen opslag</source>
        <translation>own surcharge</translation>
    </message>
    <message>
        <source>ingevulde onkosten, met marge</source>
        <translation>expenses as entered, with margin</translation>
    </message>
    <message>
        <source>ingevulde onkosten, zonder marge</source>
        <translation>expenses as entered, without margin</translation>
    </message>
    <message>
        <source>eigen fasefactor</source>
        <translation>own phase factor</translation>
    </message>
    <message>
        <source>eigen toevoeging aan de factor</source>
        <translation>own addition to the factor</translation>
    </message>
    <message>
        <source>ten minste het minimum dat is ingevuld</source>
        <translation>at least the minimum as entered</translation>
    </message>
    <message>
        <source>ingevuld</source>
        <translation>as entered</translation>
    </message>
    <message>
        <source>geen reserve ingevuld, dus niets gerekend</source>
        <translation>no reserve entered, so nothing is charged</translation>
    </message>
    <message>
        <source>geen pensioenregeling</source>
        <translation>no pension scheme</translation>
    </message>
    <message>
        <source>niets te compenseren</source>
        <translation>nothing to compensate</translation>
    </message>
    <message>
        <source>geldt pas vanaf 2026</source>
        <translation>holds from 2026 only</translation>
    </message>
    <message>
        <source>hoog door het uitzendbeding (Besluit Wfsv art. 2.4)</source>
        <translation>high because of the agency clause (Besluit Wfsv art. 2.4)</translation>
    </message>
    <message>
        <source>laag: schriftelijk, voor onbepaalde tijd en geen oproep</source>
        <translation>low: in writing, indefinite and not on call</translation>
    </message>
    <message>
        <source>laag: bbl zonder uitzendbeding</source>
        <translation>low: bbl without agency clause</translation>
    </message>
    <message>
        <source>laag: jonger dan 21 met hoogstens 48 uur in vier weken</source>
        <translation>low: under 21 with at most 48 hours in four weeks</translation>
    </message>
    <message>
        <source>hoog: jonger dan 21, maar de urengrens van deze datum ontbreekt</source>
        <translation>high: under 21, but the limit of hours of this date is missing</translation>
    </message>
    <message>
        <source>hoog: jonger dan 21, maar met uitzendbeding</source>
        <translation>high: under 21, but with agency clause</translation>
    </message>
    <message>
        <source>hoog: contract voor bepaalde tijd</source>
        <translation>high: fixed-term contract</translation>
    </message>
    <message>
        <source>hoog: oproepcontract</source>
        <translation>high: on-call contract</translation>
    </message>
    <message>
        <source>hoog: niet op schrift</source>
        <translation>high: not in writing</translation>
    </message>
    <message>
        <source>de helft; de andere helft wordt ingehouden (Wfsv art. 122)</source>
        <translation>half; the other half is withheld (Wfsv art. 122)</translation>
    </message>
    <message>
        <source>uit het hoofd, zonder bron</source>
        <translation>from memory, without a source</translation>
    </message>
    <message>
        <source>wat van het tarief overblijft</source>
        <translation>what is left of the tariff</translation>
    </message>
    <message>
        <source>geen marge</source>
        <translation>no margin</translation>
    </message>
    <message>
        <source>bedrag per uur</source>
        <translation>amount an hour</translation>
    </message>
    <message>
        <source>percentage van het tarief</source>
        <translation>percentage of the tariff</translation>
    </message>
    <message>
        <source>percentage op de kostprijs</source>
        <translation>percentage on the cost price</translation>
    </message>
    <message>
        <source>punten op de factor</source>
        <translation>points on the factor</translation>
    </message>
    <message>
        <source>wat het vaste tarief overlaat</source>
        <translation>what the fixed tariff leaves</translation>
    </message>
    <message>
        <source> netto werkdagen</source>
        <translation> net working days</translation>
    </message>
    <message>
        <source> van de grondslag van de opdrachtgever</source>
        <translation> of the client's base</translation>
    </message>
    <message>
        <source> van de pensioengrondslag</source>
        <translation> of the pension base</translation>
    </message>
    <message>
        <source>Eigen waarde van het bureau</source>
        <translation>The agency's own value</translation>
    </message>
    <message>
        <source>Bij de bron nagelezen</source>
        <translation>Read at the source</translation>
    </message>
    <message>
        <source>Door anderen aangehaald</source>
        <translation>Quoted by others</translation>
    </message>
    <message>
        <source>Afgeleid uit andere cijfers, nog niet bevestigd</source>
        <translation>Derived from other figures, not confirmed yet</translation>
    </message>
    <message>
        <source>Nog niet bevestigd</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>t/m %1</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>In euro per gewerkt uur.</source>
        <translation>In euro per worked hour.</translation>
    </message>
    <message>
        <source>In procenten van het tarief.</source>
        <translation>In percent of the tariff.</translation>
    </message>
    <message>
        <source>In procenten boven op de kostprijs.</source>
        <translation>In percent on top of the cost price.</translation>
    </message>
    <message>
        <source>In punten op de omrekenfactor: 0,30.</source>
        <translation>In points on the conversion factor: 0,30.</translation>
    </message>
    <message>
        <source>Het tarief staat vast; de marge is wat overblijft.</source>
        <translation>The tariff is fixed; the margin is what is left.</translation>
    </message>
    <message>
        <source>Het tarief is de kostprijs.</source>
        <translation>The tariff is the cost price.</translation>
    </message>
    <message>
        <source>Bruto jaarloon</source>
        <translation>Gross yearly wage</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Car</translation>
    </message>
    <message>
        <source>Doorbetaalde vrije dagen</source>
        <translation>Paid days off</translation>
    </message>
    <message>
        <source>Vakantiebijslag en bonus</source>
        <translation>Holiday allowance and bonus</translation>
    </message>
    <message>
        <source>Premies werkgever</source>
        <translation>Employer's premiums</translation>
    </message>
    <message>
        <source>Overige werkgeverskosten</source>
        <translation>Other employer's costs</translation>
    </message>
    <message>
        <source>%1, het tarief</source>
        <translation>%1, the tariff</translation>
    </message>
    <message>
        <source>%1, het uurloon</source>
        <translation>%1, the hourly wage</translation>
    </message>
    <message>
        <source>%1, dat is %2 van het uurloon</source>
        <translation>%1, which is %2 of the hourly wage</translation>
    </message>
    <message>
        <source>Dit cijfer is nog niet bevestigd</source>
        <translation>This figure is not confirmed yet</translation>
    </message>
    <message>
        <source>Bedrag in €</source>
        <translation>Amount in €</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>doorlopend</source>
        <translation>continuing</translation>
    </message>
    <message>
        <source>staat er niet op</source>
        <translation>is not on it</translation>
    </message>
    <message>
        <source>, %1 uur</source>
        <translation>, %1 hours</translation>
    </message>
    <message>
        <source>Tarieven vanaf</source>
        <translation>Tariffs from</translation>
    </message>
    <message>
        <source>Tarieven t/m</source>
        <translation>Tariffs until</translation>
    </message>
    <message>
        <source>Betaling in dagen</source>
        <translation>Payment in days</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Opbouw van het tarief tonen</source>
        <translation>Show what the tariff consists of</translation>
    </message>
    <message>
        <source>Ter attentie van</source>
        <translation>For the attention of</translation>
    </message>
    <message>
        <source>uw keuze</source>
        <translation>your choice</translation>
    </message>
    <message>
        <source>een ander</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>Bijlagen</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Nog niet klaar om te verzenden. Open de offerte met F2 en vul aan wat hieronder staat.</source>
        <translation>Not ready to be sent yet. Open the quotation with F2 and complete what is listed below.</translation>
    </message>
    <message>
        <source>Klaar om te verzenden: Ctrl+Enter. Wijzigen kan met F2.</source>
        <translation>Ready to be sent: Ctrl+Enter. Change it with F2.</translation>
    </message>
    <message>
        <source>Loopt door</source>
        <translation>Runs on</translation>
    </message>
    <message>
        <source>Kan niet</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Doet mee</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Doet niet mee</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Loon verhoogd tot het minimumloon</source>
        <translation>Wage raised to the minimum</translation>
    </message>
    <message>
        <source>Marge onder de ondergrens</source>
        <translation>Margin under the floor</translation>
    </message>
    <message>
        <source>Nieuw tarief</source>
        <translation>New tariff</translation>
    </message>
    <message>
        <source>Tarief nu</source>
        <translation>Tariff now</translation>
    </message>
    <message>
        <source>Loon nu</source>
        <translation>Wage now</translation>
    </message>
    <message>
        <source>Loon wordt</source>
        <translation>New wage</translation>
    </message>
    <message>
        <source>Marge nu</source>
        <translation>Margin now</translation>
    </message>
    <message>
        <source>Marge wordt</source>
        <translation>New margin</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Tarieven</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>Teruggedraaid</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Doorgevoerd</source>
        <translation>Carried through</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Ongewijzigd</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Telt mee</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Waarden</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>hoger %1</source>
        <translation>%1 higher</translation>
    </message>
    <message>
        <source>lager %1</source>
        <translation>%1 lower</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>different</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>%1, afgevallen op een harde eis</source>
        <translation>%1, knocked out on a hard requirement</translation>
    </message>
    <message>
        <source>Woonplaats en afstand</source>
        <translation>Home and distance</translation>
    </message>
    <message>
        <source>Werkplek en afstand</source>
        <translation>Workplace and distance</translation>
    </message>
    <message>
        <source>Hier verschillen zij</source>
        <translation>Here they differ</translation>
    </message>
    <message>
        <source>Criterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Al beoordeeld</source>
        <translation>Judged before</translation>
    </message>
    <message>
        <source>nieuw %1</source>
        <translation>new %1</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Verschoven ten opzichte van de bewaarde gewichten</source>
        <translation>Moved since the weights that are kept</translation>
    </message>
    <message>
        <source>Gekozen om te vergelijken (spatie)</source>
        <translation>Chosen to compare (space)</translation>
    </message>
    <message>
        <source>Wat zou helpen</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>%1 in plaats van %2</source>
        <translation>%1 instead of %2</translation>
    </message>
    <message>
        <source>%1 aantonen</source>
        <translation>show %1</translation>
    </message>
    <message>
        <source>%1 naar %2</source>
        <translation>%1 up to %2</translation>
    </message>
    <message>
        <source>%1 behalen</source>
        <translation>obtain %1</translation>
    </message>
    <message>
        <source>%1 vernieuwen (geldig tot %2)</source>
        <translation>renew %1 (valid until %2)</translation>
    </message>
    <message>
        <source>ervaring als %1</source>
        <translation>experience as %1</translation>
    </message>
    <message>
        <source>reisafstand %1 km in plaats van %2 km</source>
        <translation>travel distance of %1 km instead of %2 km</translation>
    </message>
    <message>
        <source>beschikbaar vanaf %1</source>
        <translation>available from %1</translation>
    </message>
    <message>
        <source>werken op %1</source>
        <translation>work on %1</translation>
    </message>
    <message>
        <source>loonwens %1</source>
        <translation>wage wish %1</translation>
    </message>
    <message>
        <source>navragen: %1</source>
        <translation>ask: %1</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>eis + %1</source>
        <translation>must + %1</translation>
    </message>
    <message>
        <source>eis</source>
        <translation>must</translation>
    </message>
    <message>
        <source>Samen %1 van %2 punten  ·  score %3</source>
        <translation>Together %1 of %2 points  ·  score %3</translation>
    </message>
    <message>
        <source>opleiding %1</source>
        <translation>education %1</translation>
    </message>
    <message>
        <source>Laatst gesproken</source>
        <translation>Last spoken</translation>
    </message>
    <message>
        <source>Al voorgedragen</source>
        <translation>Proposed before</translation>
    </message>
    <message>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Vroeg om de functie</source>
        <translation>Asked for the occupation</translation>
    </message>
    <message>
        <source>Huurde de functie in</source>
        <translation>Hired the occupation</translation>
    </message>
    <message>
        <source>Afspraken erover</source>
        <translation>Agreements on it</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>nog niet gevraagd</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>nog niet ingehuurd</source>
        <translation>not hired yet</translation>
    </message>
    <message>
        <source>geen afspraken</source>
        <translation>no agreements</translation>
    </message>
    <message>
        <source>nog niet gesproken</source>
        <translation>not spoken yet</translation>
    </message>
    <message numerus="yes">
        <source>%n vacature(s) nu open</source>
        <translation>
            <numerusform>%n vacancy open now</numerusform>
            <numerusform>%n vacancies open now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eerdere vacature(s), laatst %1</source>
        <translation>
            <numerusform>%n earlier vacancy, last %1</numerusform>
            <numerusform>%n earlier vacancies, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aan het werk</source>
        <translation>
            <numerusform>%n at work</numerusform>
            <numerusform>%n at work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n eerder geplaatst, laatst %1</source>
        <translation>
            <numerusform>%n placed before, last %1</numerusform>
            <numerusform>%n placed before, last %1</numerusform>
        </translation>
    </message>
    <message>
        <source>tariefafspraak loopt</source>
        <translation>tariff agreement runs</translation>
    </message>
    <message>
        <source>tariefafspraak van %1</source>
        <translation>tariff agreement of %1</translation>
    </message>
    <message>
        <source>arbeidsvoorwaarden vastgelegd</source>
        <translation>terms of employment on record</translation>
    </message>
    <message>
        <source>offerte van %1</source>
        <translation>offer of %1</translation>
    </message>
    <message>
        <source>laatst op %1</source>
        <translation>last on %1</translation>
    </message>
    <message>
        <source>nog een maand ervaring</source>
        <translation>one more month of experience</translation>
    </message>
    <message>
        <source>nog %1 maanden ervaring</source>
        <translation>%1 more months of experience</translation>
    </message>
    <message>
        <source>Nog niet gevraagd</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Met vergunning</source>
        <translation>With a permit</translation>
    </message>
    <message>
        <source>vergunning t/m %1</source>
        <translation>permit until %1</translation>
    </message>
    <message>
        <source>werkvergunning: %1</source>
        <translation>work permit: %1</translation>
    </message>
    <message>
        <source>Niemand voldoet aan de harde eisen en haalt de laagste score</source>
        <translation>Nobody meets the hard criteria and reaches the lowest score</translation>
    </message>
    <message>
        <source>Eén past, maar komt elders beter terecht</source>
        <translation>One suits, but is better placed elsewhere</translation>
    </message>
    <message>
        <source>%1 passen, maar komen elders beter terecht</source>
        <translation>%1 suit, but are better placed elsewhere</translation>
    </message>
    <message>
        <source>Nummer %1 van deze vacature: wie hoger staat, komt elders beter terecht</source>
        <translation>Number %1 of this vacancy: those above are better placed elsewhere</translation>
    </message>
    <message>
        <source>Blijft open</source>
        <translation>Stays open</translation>
    </message>
    <message>
        <source>Andere uren</source>
        <translation>Other hours</translation>
    </message>
    <message>
        <source>verlofdagen</source>
        <translation>days of leave</translation>
    </message>
    <message>
        <source>vakantiebijslag</source>
        <translation>holiday allowance</translation>
    </message>
    <message>
        <source>eindejaarsuitkering</source>
        <translation>year-end bonus</translation>
    </message>
    <message>
        <source>individueel keuzebudget</source>
        <translation>individual choice budget</translation>
    </message>
    <message>
        <source>pensioen bij de opdrachtgever</source>
        <translation>pension at the client</translation>
    </message>
    <message>
        <source>lezing van de pensioencompensatie</source>
        <translation>reading of the pension compensation</translation>
    </message>
    <message>
        <source>franchise</source>
        <translation>franchise</translation>
    </message>
    <message>
        <source>maximumloon voor pensioen</source>
        <translation>maximum wage for pension</translation>
    </message>
    <message>
        <source>Wij bieden nu</source>
        <translation>We offer now</translation>
    </message>
    <message>
        <source>Het tarief van deze versie tegenover wat in deze ronde is gevraagd</source>
        <translation>The rate of this version beside what was asked in this round</translation>
    </message>
    <message>
        <source>Nog niet klaar om te verzenden: bij %1 ligt de marge onder de ondergrens en is er nog geen akkoord. Vraag of geef het met Ctrl+Enter, of verhoog het tarief met F2.</source>
        <translation>Not ready to send yet: at %1 the margin is under the floor and nobody agreed to it. Ask or give consent with Ctrl+Enter, or raise the rate with F2.</translation>
    </message>
    <message>
        <source>Nog niet klaar om te verzenden: wacht op het akkoord van de manager met de marge bij %1.</source>
        <translation>Not ready to send yet: waiting for the manager to agree to the margin at %1.</translation>
    </message>
    <message>
        <source>Nog niet klaar om te verzenden: de manager ging niet akkoord met de marge bij %1. Verhoog het tarief met F2.</source>
        <translation>Not ready to send yet: the manager did not agree to the margin at %1. Raise the rate with F2.</translation>
    </message>
    <message>
        <source>gelijk</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>%1 meer (+%2)</source>
        <translation>%1 more (+%2)</translation>
    </message>
    <message>
        <source>%1 minder (%2)</source>
        <translation>%1 less (%2)</translation>
    </message>
    <message>
        <source>%1: de opdrachtgever vroeg het laatst %2, het wordt %3: %4.</source>
        <translation>%1: the client last asked %2, it becomes %3: %4.</translation>
    </message>
    <message>
        <source>%1: wij boden het laatst %2, het wordt %3: %4.</source>
        <translation>%1: we last offered %2, it becomes %3: %4.</translation>
    </message>
    <message>
        <source>Wij</source>
        <translation>We</translation>
    </message>
    <message>
        <source>Andere kandidaat gekozen</source>
        <translation>Another candidate was chosen</translation>
    </message>
    <message>
        <source>Te weinig ervaring in dit werk</source>
        <translation>Too little experience in this work</translation>
    </message>
    <message>
        <source>Gevraagd diploma of certificaat ontbreekt</source>
        <translation>A required diploma or certificate is missing</translation>
    </message>
    <message>
        <source>Gevraagde vaardigheid ontbreekt</source>
        <translation>A required skill is missing</translation>
    </message>
    <message>
        <source>Taalniveau onder wat het werk vraagt</source>
        <translation>Language level below what the work asks</translation>
    </message>
    <message>
        <source>Uren, dagen of begindatum passen niet</source>
        <translation>Hours, days or start do not fit</translation>
    </message>
    <message>
        <source>Reisafstand te groot</source>
        <translation>Travelling distance too long</translation>
    </message>
    <message>
        <source>Loon en wens liggen te ver uiteen</source>
        <translation>Wage and wish are too far apart</translation>
    </message>
    <message>
        <source>Mag dit werk in Nederland nog niet doen</source>
        <translation>May not do this work in the Netherlands yet</translation>
    </message>
    <message>
        <source>Werk of rooster spreekt niet aan</source>
        <translation>Work or roster does not appeal</translation>
    </message>
    <message>
        <source>Heeft ander werk gevonden</source>
        <translation>Has found other work</translation>
    </message>
    <message>
        <source>Ziet ervan af</source>
        <translation>No longer interested</translation>
    </message>
    <message>
        <source>Niet bereikt</source>
        <translation>Could not be reached</translation>
    </message>
    <message>
        <source>Vacature is vervuld</source>
        <translation>Vacancy has been filled</translation>
    </message>
    <message>
        <source>Vacature is ingetrokken</source>
        <translation>Vacancy has been withdrawn</translation>
    </message>
    <message>
        <source>Eerder vastgelegd</source>
        <translation>Recorded earlier</translation>
    </message>
    <message>
        <source>mondeling</source>
        <translation>spoken</translation>
    </message>
    <message>
        <source>schriftelijk</source>
        <translation>in writing</translation>
    </message>
    <message>
        <source>Benaderd</source>
        <translation>Approached</translation>
    </message>
    <message>
        <source>Geïnteresseerd</source>
        <translation>Interested</translation>
    </message>
    <message>
        <source>Aanbod</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Afgevallen</source>
        <translation>Dropped out</translation>
    </message>
    <message>
        <source>Wacht op antwoord over %1 bij %2</source>
        <translation>Waits for an answer about %1 at %2</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Verstuurd</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Aan</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Bevestig het gesprek bij %1 op %2 om %3 (%4)</source>
        <translation>Confirm the interview at %1 on %2 at %3 (%4)</translation>
    </message>
    <message>
        <source>Vraag %1 en de kandidaat hoe het gesprek ging (%2)</source>
        <translation>Ask %1 and the candidate how the interview went (%2)</translation>
    </message>
    <message>
        <source>Werkvergunning</source>
        <translation>Work permit</translation>
    </message>
    <message>
        <source>Vrij van andere plaatsing</source>
        <translation>Free of another placement</translation>
    </message>
    <message>
        <source>Niet eerder afgewezen</source>
        <translation>Not refused before</translation>
    </message>
    <message>
        <source>Laatst gedaan</source>
        <translation>Last done</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Beoordelingen</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>geen lopende plaatsing</source>
        <translation>no running placement</translation>
    </message>
    <message>
        <source>geplaatst, zonder einddatum</source>
        <translation>placed, without an end date</translation>
    </message>
    <message>
        <source>geplaatst tot en met %1</source>
        <translation>placed until %1</translation>
    </message>
    <message>
        <source>niet nodig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>geldig tot en met %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>niet eerder gedaan</source>
        <translation>not done before</translation>
    </message>
    <message>
        <source>tot nu toe</source>
        <translation>up to now</translation>
    </message>
    <message>
        <source>%1 maanden geleden</source>
        <translation>%1 months ago</translation>
    </message>
    <message>
        <source>niet in gewerkt</source>
        <translation>not worked in</translation>
    </message>
    <message>
        <source>Functie (wens)</source>
        <translation>Function (wish)</translation>
    </message>
    <message>
        <source>Andere functies</source>
        <translation>Other functions</translation>
    </message>
    <message>
        <source>Branche (wens)</source>
        <translation>Sector (wish)</translation>
    </message>
    <message>
        <source>Vaardigheden</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Certificaten</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Loonwens</source>
        <translation>Wage wish</translation>
    </message>
    <message>
        <source>Beschikbaar vanaf</source>
        <translation>Available from</translation>
    </message>
    <message>
        <source>Plaatsingen</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Adres en reisafstand</source>
        <translation>Address and travel distance</translation>
    </message>
    <message>
        <source>nog niet vastgelegd</source>
        <translation>not recorded yet</translation>
    </message>
    <message>
        <source>eerder afgewezen om een vaste reden</source>
        <translation>refused before for a kept reason</translation>
    </message>
    <message>
        <source>niet afgewezen</source>
        <translation>not refused</translation>
    </message>
    <message>
        <source>ook werken in de ploeg: %1</source>
        <translation>also work the shift: %1</translation>
    </message>
    <message>
        <source>werkvergunning verlengen</source>
        <translation>extend the work permit</translation>
    </message>
    <message>
        <source>beginnen na de lopende plaatsing</source>
        <translation>begin after the running placement</translation>
    </message>
    <message>
        <source>de functie kort geleden gedaan hebben</source>
        <translation>have done the function recently</translation>
    </message>
    <message>
        <source>meer ervaring in de branche</source>
        <translation>more experience in the sector</translation>
    </message>
    <message>
        <source>hetzelfde werk: %1</source>
        <translation>the same work: %1</translation>
    </message>
    <message>
        <source>bredere of smallere functie: %1</source>
        <translation>broader or narrower function: %1</translation>
    </message>
    <message>
        <source>verwante functie: %1</source>
        <translation>related function: %1</translation>
    </message>
    <message>
        <source>is ook een wens</source>
        <translation>is a wish too</translation>
    </message>
    <message>
        <source>%1, regel %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>elders: %1</source>
        <translation>elsewhere: %1</translation>
    </message>
    <message>
        <source>Andere vacature bij deze opdrachtgever, %1: %2 · %3</source>
        <translation>Another vacancy of this client, %1: %2 · %3</translation>
    </message>
    <message>
        <source>bredere of smallere functie</source>
        <translation>broader or narrower function</translation>
    </message>
    <message>
        <source>verwante functie</source>
        <translation>related function</translation>
    </message>
    <message>
        <source>%1: niet te vergelijken. Er zijn geen twee leeftijdsgroepen van minstens %2 mensen, of niemand kwam verder.</source>
        <translation>%1: nothing to compare. There are no two age groups of at least %2 people, or nobody got further.</translation>
    </message>
    <message>
        <source>%1: elke groep haalt minstens vier vijfde van het aandeel van de hoogste groep, %2.</source>
        <translation>%1: every group reaches at least four fifths of the share of the highest group, %2.</translation>
    </message>
    <message>
        <source>%1: onder vier vijfde van het aandeel van de hoogste groep, %2, blijft %3. Zoek uit waardoor.</source>
        <translation>%1: under four fifths of the share of the highest group, %2, stays %3. Find out why.</translation>
    </message>
    <message>
        <source>jonger dan 25</source>
        <translation>under 25</translation>
    </message>
    <message>
        <source>25 t/m 34</source>
        <translation>25 to 34</translation>
    </message>
    <message>
        <source>35 t/m 44</source>
        <translation>35 to 44</translation>
    </message>
    <message>
        <source>45 t/m 54</source>
        <translation>45 to 54</translation>
    </message>
    <message>
        <source>55 en ouder</source>
        <translation>55 and over</translation>
    </message>
    <message>
        <source>hoogste aandeel</source>
        <translation>highest share</translation>
    </message>
    <message>
        <source>vier vijfde of meer</source>
        <translation>four fifths or more</translation>
    </message>
    <message>
        <source>minder dan vier vijfde</source>
        <translation>less than four fifths</translation>
    </message>
    <message>
        <source>te weinig mensen</source>
        <translation>too few people</translation>
    </message>
    <message>
        <source>Buiten de groepen: %1 keer is de leeftijd niet vastgelegd, of mag hij hier niet voor worden gebruikt.</source>
        <translation>Outside of the groups: %1 times the age is not on record, or may not be used for this.</translation>
    </message>
    <message>
        <source>Geteld is wie in de periode in een procedure kwam: welk deel werd voorgedragen, en welk deel van hen geplaatst. Een groep die minder dan vier vijfde van het hoogste aandeel haalt, is een reden om te kijken en geen bewijs van onderscheid: functie, plaats en uren verschillen ook per leeftijd. Andersom bewijst een gelijk aandeel niet dat alles goed gaat. De norm komt uit Amerikaanse richtlijnen; in de Nederlandse wet staat geen grens. Groepen van minder dan %1 mensen blijven zonder cijfers. De score kent geen leeftijd, en deze cijfers gaan nergens anders heen.</source>
        <translation>Counted is who came into a procedure in the period: which share was proposed, and which share of those was placed. A group that reaches less than four fifths of the highest share is a reason to look and no proof of discrimination: function, place and hours differ with age too. Nor does an equal share prove that all is well. The rule comes from American guidelines; Dutch law sets no border. Groups of fewer than %1 people stay without figures. The score knows no age, and these figures go nowhere else.</translation>
    </message>
    <message>
        <source>Afgezegde oproep</source>
        <translation>Cancelled call</translation>
    </message>
    <message>
        <source>Verlof</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Ziek</source>
        <translation>Sick</translation>
    </message>
    <message>
        <source>Vervalt binnenkort</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>Wettelijk</source>
        <translation>Statutory</translation>
    </message>
    <message>
        <source>Bovenw.</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Adv</source>
        <translation>Reduced hours</translation>
    </message>
    <message>
        <source>Tvt</source>
        <translation>Time for time</translation>
    </message>
    <message>
        <source>Bij of af</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Herkomst</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Vervalt</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Opbouw</source>
        <translation>Accrual</translation>
    </message>
    <message>
        <source>Af</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Correctie</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Wettelijk verlof</source>
        <translation>Statutory leave</translation>
    </message>
    <message>
        <source>Bovenwettelijk verlof</source>
        <translation>Extra leave</translation>
    </message>
    <message>
        <source>Vakantiegeld</source>
        <translation>Holiday allowance</translation>
    </message>
    <message>
        <source>Keuzebudget</source>
        <translation>Choice budget</translation>
    </message>
    <message>
        <source>Feestdagenreservering</source>
        <translation>Public holiday reservation</translation>
    </message>
    <message>
        <source>Reservering kort verzuim</source>
        <translation>Short leave reservation</translation>
    </message>
    <message>
        <source>Opname</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Uitbetaling</source>
        <translation>Payout</translation>
    </message>
    <message>
        <source>Verval</source>
        <translation>Expiry</translation>
    </message>
    <message>
        <source>Beginsaldo</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Weekrun %1</source>
        <translation>Weekly run %1</translation>
    </message>
    <message>
        <source>Uren %1</source>
        <translation>Hours %1</translation>
    </message>
    <message>
        <source>Met de hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Vervalregel</source>
        <translation>Expiry rule</translation>
    </message>
    <message>
        <source>ook gewoon</source>
        <translation>any day</translation>
    </message>
    <message>
        <source>alleen dan</source>
        <translation>only then</translation>
    </message>
    <message>
        <source>Van–tot</source>
        <translation>From–until</translation>
    </message>
    <message>
        <source>Kijkt naar</source>
        <translation>Looks at</translation>
    </message>
    <message>
        <source>elk kwartier</source>
        <translation>each quarter</translation>
    </message>
    <message>
        <source>begin dienst</source>
        <translation>start of shift</translation>
    </message>
    <message>
        <source>Boven</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>Geldt</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>gemerkt</source>
        <translation>when marked</translation>
    </message>
    <message>
        <source>Vergoed</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>in geld</source>
        <translation>in money</translation>
    </message>
    <message>
        <source>in tijd</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>boven %1 uur per dag</source>
        <translation>over %1 hours a day</translation>
    </message>
    <message>
        <source>boven %1 uur per week</source>
        <translation>over %1 hours a week</translation>
    </message>
    <message>
        <source>boven de afgesproken uren</source>
        <translation>over the agreed hours</translation>
    </message>
    <message>
        <source>Koude</source>
        <translation>Cold</translation>
    </message>
    <message>
        <source>Vuil werk</source>
        <translation>Dirty work</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Alleen de hoogste telt</source>
        <translation>Only the highest counts</translation>
    </message>
    <message>
        <source>Alles telt bij elkaar op</source>
        <translation>All are added up</translation>
    </message>
    <message>
        <source>op feestdagen</source>
        <translation>on public holidays</translation>
    </message>
    <message>
        <source>dienst begint %1</source>
        <translation>shift begins %1</translation>
    </message>
    <message>
        <source>hoogstens %1 uur</source>
        <translation>at most %1 hours</translation>
    </message>
    <message>
        <source>als de uren zo zijn gemerkt</source>
        <translation>when the hours are marked so</translation>
    </message>
    <message>
        <source>Geen toeslag: geen band past op dit kwartier.</source>
        <translation>No allowance: no band fits this quarter.</translation>
    </message>
    <message>
        <source>Telt: %1.</source>
        <translation>Counts: %1.</translation>
    </message>
    <message>
        <source>Telt niet, want alleen de hoogste telt: %1.</source>
        <translation>Does not count, as only the highest does: %1.</translation>
    </message>
    <message>
        <source>A&amp;ndere soort of ander percentage…</source>
        <translation>A&amp;nother kind or percentage…</translation>
    </message>
    <message>
        <source>Bovenwettelijk</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Spatie kiest om te vergelijken</source>
        <translation>Space chooses for comparing</translation>
    </message>
    <message>
        <source>staat bij: %1</source>
        <translation>found at: %1</translation>
    </message>
    <message>
        <source>helpt: %1</source>
        <translation>would help: %1</translation>
    </message>
    <message>
        <source>+%1 punt: %2</source>
        <translation>+%1 points: %2</translation>
    </message>
    <message>
        <source>Loopt al</source>
        <translation>Running already</translation>
    </message>
    <message>
        <source>1 maand</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>1 maand geleden</source>
        <translation>1 month ago</translation>
    </message>
    <message>
        <source>Getekend urenbriefje</source>
        <translation>Signed hour sheet</translation>
    </message>
    <message>
        <source>Bestand uit het portaal</source>
        <translation>File from the portal</translation>
    </message>
    <message>
        <source>Door het bureau vastgesteld</source>
        <translation>Determined by the agency</translation>
    </message>
    <message>
        <source>%1 van %2, %3</source>
        <translation>%1 from %2, %3</translation>
    </message>
    <message>
        <source>%1 door %2, %3</source>
        <translation>%1 by %2, %3</translation>
    </message>
    <message>
        <source>Uren op maandag</source>
        <translation>Hours on Monday</translation>
    </message>
    <message>
        <source>Uren op dinsdag</source>
        <translation>Hours on Tuesday</translation>
    </message>
    <message>
        <source>Uren op woensdag</source>
        <translation>Hours on Wednesday</translation>
    </message>
    <message>
        <source>Uren op donderdag</source>
        <translation>Hours on Thursday</translation>
    </message>
    <message>
        <source>Uren op vrijdag</source>
        <translation>Hours on Friday</translation>
    </message>
    <message>
        <source>Uren op zaterdag</source>
        <translation>Hours on Saturday</translation>
    </message>
    <message>
        <source>Uren op zondag</source>
        <translation>Hours on Sunday</translation>
    </message>
    <message>
        <source>Elke regel een dag of dienst</source>
        <translation>Each row a day or shift</translation>
    </message>
    <message>
        <source>Elke kolom een soort uren</source>
        <translation>Each column a kind of hours</translation>
    </message>
    <message>
        <source>Elke kolom een dag</source>
        <translation>Each column a day</translation>
    </message>
    <message>
        <source>Weektotalen</source>
        <translation>Week totals</translation>
    </message>
    <message>
        <source>Kies hoe weektotalen over de dagen gaan</source>
        <translation>Choose how week totals go over the days</translation>
    </message>
    <message>
        <source>Over de afgesproken dagen</source>
        <translation>Over the agreed days</translation>
    </message>
    <message>
        <source>Gelijk over maandag tot en met vrijdag</source>
        <translation>Evenly over Monday to Friday</translation>
    </message>
    <message>
        <source>Niet inlezen</source>
        <translation>Do not read</translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Plaatsingsnummer</source>
        <translation>Placement number</translation>
    </message>
    <message>
        <source>Personeelsnummer</source>
        <translation>Personnel number</translation>
    </message>
    <message>
        <source>Naam flexkracht</source>
        <translation>Name of worker</translation>
    </message>
    <message>
        <source>Voornaam of voorletters</source>
        <translation>First name or initials</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Aantal uren</source>
        <translation>Number of hours</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Einde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Soort uren</source>
        <translation>Kind of hours</translation>
    </message>
    <message>
        <source>Uren: %1</source>
        <translation>Hours: %1</translation>
    </message>
    <message>
        <source>De indeling is met het bestand meegegeven.</source>
        <translation>The layout was given with the file.</translation>
    </message>
    <message>
        <source>De indeling is geleerd van een eerder bestand.</source>
        <translation>The layout was learned from an earlier file.</translation>
    </message>
    <message>
        <source>De indeling is geleerd van een eerder bestand van %1.</source>
        <translation>The layout was learned from an earlier file of %1.</translation>
    </message>
    <message>
        <source>De indeling is herkend aan de kopregel. Kijk haar na; zij wordt onthouden.</source>
        <translation>The layout was recognised by the header row. Check it; it is remembered.</translation>
    </message>
    <message>
        <source>nog kiezen</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>Bedrag</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Onbelast</source>
        <translation>Untaxed</translation>
    </message>
    <message>
        <source>Belast</source>
        <translation>Taxed</translation>
    </message>
    <message>
        <source>Bonnen</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Doorbelast</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Woon-werk, eigen vervoer</source>
        <translation>Commute, own transport</translation>
    </message>
    <message>
        <source>Dienstreis, eigen vervoer</source>
        <translation>Business trip, own transport</translation>
    </message>
    <message>
        <source>Thuiswerken</source>
        <translation>Working at home</translation>
    </message>
    <message>
        <source>Maaltijd</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Gereedschap en kleding</source>
        <translation>Tools and clothing</translation>
    </message>
    <message>
        <source>Uitbetaald</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Nog kiezen</source>
        <translation>To be chosen</translation>
    </message>
    <message>
        <source>Onbelast tot de grens</source>
        <translation>Untaxed up to the limit</translation>
    </message>
    <message>
        <source>Vrijgesteld, met bon</source>
        <translation>Exempt, with receipt</translation>
    </message>
    <message>
        <source>Belast, als loon</source>
        <translation>Taxed, as wage</translation>
    </message>
    <message>
        <source>%1 dag</source>
        <translation>%1 day</translation>
    </message>
    <message>
        <source>Grens op die dag %1 per dag. Bron: %2</source>
        <translation>Limit on that day %1 a day. Source: %2</translation>
    </message>
    <message>
        <source>Grens op die dag %1 per km. Bron: %2</source>
        <translation>Limit on that day %1 a km. Source: %2</translation>
    </message>
    <message>
        <source>Zoals het is uitbetaald.</source>
        <translation>As it was paid.</translation>
    </message>
    <message>
        <source>Eigen keuze van het bureau; de bon is het bewijs.</source>
        <translation>The agency’s own choice; the receipt is the proof.</translation>
    </message>
    <message>
        <source>Eigen keuze van het bureau.</source>
        <translation>The agency’s own choice.</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Woon-werk</source>
        <translation>Commute</translation>
    </message>
    <message>
        <source>Dienstreis</source>
        <translation>Business trip</translation>
    </message>
    <message>
        <source>OV</source>
        <translation>Public transport</translation>
    </message>
    <message>
        <source>Gereedschap</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>onbelast %1, belast %2</source>
        <translation>untaxed %1, taxed %2</translation>
    </message>
    <message>
        <source>Eis gehaald</source>
        <translation>Requirement met</translation>
    </message>
    <message>
        <source>Voorgesteld %1</source>
        <translation>Put forward %1</translation>
    </message>
    <message>
        <source>Verstuur de voordracht aan %1 (%2)</source>
        <translation>Send the proposal to %1 (%2)</translation>
    </message>
    <message>
        <source>Toeslag</source>
        <translation>Allowance</translation>
    </message>
    <message>
        <source>procent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>Klant betaalt</source>
        <translation>Client pays</translation>
    </message>
    <message>
        <source>per uur</source>
        <translation>an hour</translation>
    </message>
    <message>
        <source>per dienst</source>
        <translation>a shift</translation>
    </message>
    <message>
        <source>per dag</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>klant betaalt %1</source>
        <translation>client pays %1</translation>
    </message>
    <message>
        <source>%1 (uit tweede hand)</source>
        <translation>%1 (second-hand)</translation>
    </message>
    <message>
        <source>✓ aanvaard door %1: %2</source>
        <translation>✓ accepted by %1: %2</translation>
    </message>
    <message>
        <source>€/uur</source>
        <translation>€/hour</translation>
    </message>
    <message>
        <source>€/dienst</source>
        <translation>€/shift</translation>
    </message>
    <message>
        <source>€/dag</source>
        <translation>€/day</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>Uren boven een norm per dag of week, of boven de afgesproken uren</source>
        <translation>Hours over a norm of day or week, or over the agreed hours</translation>
    </message>
    <message>
        <source>De norm zelf, in uren</source>
        <translation>The norm itself, in hours</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Hoeveel uren de band vanaf daar hoogstens duurt</source>
        <translation>How many hours the band lasts from there at most</translation>
    </message>
    <message>
        <source>Als gemerkt: alleen uren die zo zijn gemerkt, met de soort van de band als merk</source>
        <translation>If marked: only hours that are marked so, with the kind of the band as the mark</translation>
    </message>
    <message>
        <source>hele tarief</source>
        <translation>whole tariff</translation>
    </message>
    <message>
        <source>loon en premies</source>
        <translation>wage and premiums</translation>
    </message>
    <message>
        <source>alleen loon</source>
        <translation>wage alone</translation>
    </message>
    <message>
        <source>Wat van het tarief bovenop een bedrag komt</source>
        <translation>What of the tariff comes on top of an amount</translation>
    </message>
    <message>
        <source>Ongedaan op</source>
        <translation>Undone on</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::AcquisitionPage</name>
    <message>
        <source>Nog geen opdrachtgevers. Voeg de eerste toe met Ctrl+N.</source>
        <translation>No clients yet. Add the first with Ctrl+N.</translation>
    </message>
    <message>
        <source>Geen prospects. Voeg er een toe met Ctrl+N.</source>
        <translation>No prospects. Add one with Ctrl+N.</translation>
    </message>
    <message>
        <source>Alle relaties</source>
        <translation>All companies</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Nieuwe relatie…</source>
        <translation>New company…</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Contactpersoon toevoegen…</source>
        <translation>Add contact person…</translation>
    </message>
    <message>
        <source>Tariefafspraak toevoegen…</source>
        <translation>Add tariff agreement…</translation>
    </message>
    <message>
        <source>Contact vastleggen…</source>
        <translation>Log contact…</translation>
    </message>
    <message>
        <source>relatie</source>
        <translation>company</translation>
    </message>
    <message>
        <source>relaties</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>Contactpersonen</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <source>Nog niemand. Voeg een contactpersoon toe met Ctrl+Shift+P.</source>
        <translation>Nobody yet. Add a contact person with Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nog geen contact vastgelegd. Begin met Ctrl+L.</source>
        <translation>No contact logged yet. Start with Ctrl+L.</translation>
    </message>
    <message>
        <source>Tariefafspraken</source>
        <translation>Tariff agreements</translation>
    </message>
    <message>
        <source>Nog geen tariefafspraak. Voeg er een toe met Ctrl+Shift+T.</source>
        <translation>No tariff agreement yet. Add one with Ctrl+Shift+T.</translation>
    </message>
    <message>
        <source>Plaatsingen</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Bij deze relatie werkt of werkte nog niemand.</source>
        <translation>Nobody works or has worked at this company yet.</translation>
    </message>
    <message>
        <source>KvK %1</source>
        <translation>KvK %1</translation>
    </message>
    <message>
        <source>betaalt binnen %1 dagen</source>
        <translation>pays within %1 days</translation>
    </message>
    <message>
        <source>btw verlegd</source>
        <translation>VAT reverse-charged</translation>
    </message>
    <message>
        <source>Offertes</source>
        <translation>Quotations</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Tarief berekenen</source>
        <translation>Calculate tariff</translation>
    </message>
    <message>
        <source>Nieuwe offerte…</source>
        <translation>New quotation…</translation>
    </message>
    <message>
        <source>Nog geen offerte. Begin er een met Ctrl+Shift+O.</source>
        <translation>No quotation yet. Begin one with Ctrl+Shift+O.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::AddDialog</name>
    <message>
        <source>Rangschikken</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>kandidaat</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>kandidaten</source>
        <translation>candidates</translation>
    </message>
    <message>
        <source>Uit de ranglijst in de procedure</source>
        <translation>From the ranking into the procedure</translation>
    </message>
    <message>
        <source>Iedereen uit de ranglijst staat al in de procedure.</source>
        <translation>Everybody of the ranking is in the procedure already.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Opgenomen in de procedure</source>
        <translation>Taken into the procedure</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::AdministrationPage</name>
    <message>
        <source>Uren per week</source>
        <translation>Hours per week</translation>
    </message>
    <message>
        <source>Plaatsingen</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Weekrun</source>
        <translation>Weekly run</translation>
    </message>
    <message>
        <source>Facturen</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Verlof en reserveringen</source>
        <translation>Leave and reservations</translation>
    </message>
    <message>
        <source>Toeslagen</source>
        <translation>Allowances</translation>
    </message>
    <message>
        <source>Rooster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Declaraties</source>
        <translation>Expenses</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::AgreementDialog</name>
    <message>
        <source>Tariefafspraak opslaan</source>
        <translation>Save tariff agreement</translation>
    </message>
    <message>
        <source>Andere uren</source>
        <translation>Other hours</translation>
    </message>
    <message>
        <source>Soort uur</source>
        <translation>Type of hour</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Rate</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::AllowanceList</name>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Regeling</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Bij samenloop</source>
        <translation>When several fit</translation>
    </message>
    <message>
        <source>Toeslagen</source>
        <translation>Allowances</translation>
    </message>
    <message>
        <source>toeslagregeling</source>
        <translation>allowance scheme</translation>
    </message>
    <message>
        <source>toeslagregelingen</source>
        <translation>allowance schemes</translation>
    </message>
    <message>
        <source>Hier staan de toeslagen die opdrachtgevers voor avond, nacht, weekend of overwerk betalen. Begin er een met Ctrl+Shift+N.</source>
        <translation>Here are the allowances that clients pay for evenings, nights, weekends or overtime. Begin one with Ctrl+Shift+N.</translation>
    </message>
    <message>
        <source>Regeling openen</source>
        <translation>Open scheme</translation>
    </message>
    <message>
        <source>Nieuwe regeling…</source>
        <translation>New scheme…</translation>
    </message>
    <message>
        <source>Bij geen opdrachtgever werkt nu iemand</source>
        <translation>Nobody works at any client now</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::AllowancesPresenter</name>
    <message>
        <source>Iemand anders heeft deze regeling intussen gewijzigd: dat blijft zo.</source>
        <translation>Somebody else changed this scheme in the meantime: that stays.</translation>
    </message>
    <message>
        <source>De toeslagregeling is weer zoals zij was.</source>
        <translation>The allowance scheme is as it was.</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Toeslagregeling opslaan</source>
        <translation>Save allowance scheme</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze regeling intussen gewijzigd; u ziet nu wat er bewaard is. Wat u had ingevuld staat nog in de tabel tot u een andere uitgave kiest.</source>
        <translation>Somebody else changed this scheme in the meantime; you now see what is stored. What you filled in stays in the table until you choose another edition.</translation>
    </message>
    <message>
        <source>Toeslagregeling %1 opgeslagen.</source>
        <translation>Allowance scheme %1 saved.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze regeling intussen gewijzigd; zij is niet verwijderd.</source>
        <translation>Somebody else changed this scheme in the meantime; it was not deleted.</translation>
    </message>
    <message>
        <source>Toeslagregeling %1 verwijderd.</source>
        <translation>Allowance scheme %1 deleted.</translation>
    </message>
    <message>
        <source>Toeslagregeling verwijderen</source>
        <translation>Delete allowance scheme</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::AllowancesWindow</name>
    <message>
        <source>%1 t/m %2</source>
        <translation>%1 through %2</translation>
    </message>
    <message>
        <source>vanaf %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>toeslagband</source>
        <translation>allowance band</translation>
    </message>
    <message>
        <source>Dagen en tijden, met komma's ertussen: ma-vr 7-15:30/30, za 22-6. De week kiest u ernaast, ook een met een feestdag of waarin de klok verspringt.</source>
        <translation>Days (ma di wo do vr za zo) and times, parted by commas: ma-vr 7-15:30/30, za 22-6. The week is chosen beside it, also one with a public holiday or in which the clock changes.</translation>
    </message>
    <message>
        <source>Uitgave opslaan</source>
        <translation>Save edition</translation>
    </message>
    <message>
        <source>Uitgave opslaan (Ctrl+S)</source>
        <translation>Save edition (Ctrl+S)</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wijziging in de tabel ongedaan maken</source>
        <translation>Undo change in the table</translation>
    </message>
    <message>
        <source>Wijziging in de tabel opnieuw</source>
        <translation>Redo change in the table</translation>
    </message>
    <message>
        <source>Kwartieren als tabel of strook</source>
        <translation>Quarters as table or strip</translation>
    </message>
    <message>
        <source>Toeslagen van %1</source>
        <translation>Allowances of %1</translation>
    </message>
    <message>
        <source>Andere uitgave tonen</source>
        <translation>Show another edition</translation>
    </message>
    <message>
        <source>Wat u in deze uitgave hebt gewijzigd, is nog niet opgeslagen.</source>
        <translation>What you changed in this edition is not saved yet.</translation>
    </message>
    <message>
        <source>Wijzigingen weggooien</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Hier blijven</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Toeslagregeling verwijderen</source>
        <translation>Delete allowance scheme</translation>
    </message>
    <message>
        <source>%1 wordt verwijderd. Verwerkte weken houden wat er betaald is.</source>
        <translation>%1 will be deleted. Processed weeks keep what was paid.</translation>
    </message>
    <message>
        <source>Regeling verwijderen</source>
        <translation>Delete scheme</translation>
    </message>
    <message>
        <source>Typ de week als 2026-W48.</source>
        <translation>Type the week as 2026-W48.</translation>
    </message>
    <message>
        <source>Uurloon in de voorbeeldweek: het weegt een percentage tegen een bedrag per uur.</source>
        <translation>Hourly wage in the example week: it weighs a percentage against an amount an hour.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::AnswerAllDialog</name>
    <message>
        <source>%1 en nog %2</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>Iedereen antwoord geven</source>
        <translation>Answer everybody</translation>
    </message>
    <message>
        <source>&amp;Nederlands</source>
        <translation>&amp;Dutch</translation>
    </message>
    <message>
        <source>&amp;Engels</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>Antwoorden vastleggen</source>
        <translation>Record the answers</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nog geen bericht</source>
        <translation>No word yet</translation>
    </message>
    <message numerus="yes">
        <source>%n kandidaten wachten nog op bericht: %1.</source>
        <translation>
            <numerusform>%n candidate still waits for an answer: %1.</numerusform>
            <numerusform>%n candidates still wait for an answer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Antwoord geven…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Mondeling</source>
        <translation>By word of mouth</translation>
    </message>
    <message>
        <source>Schriftelijk</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>De vacature &lt;b&gt;%1&lt;/b&gt; is vervuld.</source>
        <translation>The vacancy &lt;b&gt;%1&lt;/b&gt; is filled.</translation>
    </message>
    <message>
        <source>De vacature &lt;b&gt;%1&lt;/b&gt; is ingetrokken.</source>
        <translation>The vacancy &lt;b&gt;%1&lt;/b&gt; was withdrawn.</translation>
    </message>
    <message>
        <source>Vacature &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>Vacancy &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Niemand wacht op antwoord</source>
        <translation>Nobody waits for an answer</translation>
    </message>
    <message>
        <source>&amp;Kopiëren</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Mailen…</source>
        <translation>&amp;Mail…</translation>
    </message>
    <message>
        <source>&amp;Brieven als tekstbestand bewaren</source>
        <translation>&amp;Keep letters as text files</translation>
    </message>
    <message>
        <source>Vink aan wie u nu antwoord geeft; wie nog in de procedure stond, valt daarbij af.</source>
        <translation>Tick whom you answer now; who still stood in the procedure drops out with it.</translation>
    </message>
    <message numerus="yes">
        <source>Dit gesprek gaat dan niet door; opdrachtgever en kandidaat krijgen een annulering (.ics): %1.</source>
        <translation>
            <numerusform>This interview does not go on then; client and candidate get a cancellation (.ics): %1.</numerusform>
            <numerusform>These interviews do not go on then; client and candidate get a cancellation (.ics): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nooit benaderd, en daarom zonder brief uit de procedure: %1.</source>
        <translation>Never approached, and therefore out of the procedure without a letter: %1.</translation>
    </message>
    <message>
        <source>Taal voor iedereen</source>
        <translation>Language for everybody</translation>
    </message>
    <message>
        <source>Wie antwoord krijgt</source>
        <translation>Who gets an answer</translation>
    </message>
    <message>
        <source>Kandidaat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Gesprek vervalt</source>
        <translation>Interview off</translation>
    </message>
    <message>
        <source>&amp;Hoe</source>
        <translation>&amp;How</translation>
    </message>
    <message>
        <source>&amp;Taal</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Onderwerp</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Map voor brieven en annuleringen</source>
        <translation>Folder for letters and cancellations</translation>
    </message>
    <message>
        <source>Bl&amp;aderen…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>in ma&amp;p</source>
        <translation>in f&amp;older</translation>
    </message>
    <message>
        <source>Gebeld en de reden toegelicht.</source>
        <translation>Called and explained the reason.</translation>
    </message>
    <message>
        <source>Van deze kandidaat is geen e-mailadres bekend</source>
        <translation>No e-mail address of this candidate is known</translation>
    </message>
    <message>
        <source>Let op ‘%1’: een afwijzing noemt geen beschermd kenmerk.</source>
        <translation>Mind ‘%1’: a rejection names no protected characteristic.</translation>
    </message>
    <message>
        <source>Procedure afsluiten</source>
        <translation>Close the procedure</translation>
    </message>
    <message>
        <source>Brief aan %1 op het klembord</source>
        <translation>Letter to %1 on the clipboard</translation>
    </message>
    <message>
        <source>Er is geen mailprogramma gevonden; de brief staat op het klembord.</source>
        <translation>No mail program was found; the letter is on the clipboard.</translation>
    </message>
    <message>
        <source>De antwoorden zijn vastgelegd, maar niet alle bestanden konden in %1 worden bewaard. Annuleringen staan ook bij ‘Voordrachten en gesprekken’.</source>
        <translation>The answers are recorded, but not all files could be kept in %1. Cancellations can be found at ‘Proposals and interviews’ too.</translation>
    </message>
    <message>
        <source>Aan: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Onderwerp: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n antwoorden vastgelegd</source>
        <translation>
            <numerusform>%n answer recorded</numerusform>
            <numerusform>%n answers recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken geannuleerd</source>
        <translation>
            <numerusform>%n interview cancelled</numerusform>
            <numerusform>%n interviews cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nooit benaderd en zonder brief afgevallen</source>
        <translation>
            <numerusform>%n never approached, dropped without a letter</numerusform>
            <numerusform>%n never approached, dropped without a letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bestanden in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken staan nog gepland en gaan niet door.</source>
        <translation>
            <numerusform>%n interview is still planned and does not go on.</numerusform>
            <numerusform>%n interviews are still planned and do not go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staan er nog in zonder ooit benaderd te zijn.</source>
        <translation>
            <numerusform>%n still stands in it without ever having been approached.</numerusform>
            <numerusform>%n still stand in it without ever having been approached.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tek&amp;st</source>
        <translation>Te&amp;xt</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CalculatorBackwards</name>
    <message>
        <source>Vaste kosten per jaar</source>
        <translation>Fixed costs a year</translation>
    </message>
    <message>
        <source>Ondergrens marge %</source>
        <translation>Margin floor %</translation>
    </message>
    <message>
        <source>Ondergrens per uur</source>
        <translation>Floor an hour</translation>
    </message>
    <message>
        <source>Antwoorden van het terugrekenen</source>
        <translation>Answers of calculating back</translation>
    </message>
    <message>
        <source>Gewenst tarief overnemen</source>
        <translation>Take the wanted tariff</translation>
    </message>
    <message>
        <source>Laagste tarief overnemen</source>
        <translation>Take the lowest tariff</translation>
    </message>
    <message>
        <source>Hoogste loon overnemen</source>
        <translation>Take the highest wage</translation>
    </message>
    <message>
        <source>Vul een uurloon of een gewenst tarief in; dan staan hier de antwoorden.</source>
        <translation>Enter an hourly wage or a wanted tariff; the answers appear here.</translation>
    </message>
    <message>
        <source>Gewenst tarief</source>
        <translation>Wanted tariff</translation>
    </message>
    <message>
        <source>Budget klant per jaar</source>
        <translation>Client's budget a year</translation>
    </message>
    <message>
        <source>Tot dan telt wat het laatst te lezen was.</source>
        <translation>Until then what could last be read counts.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CalculatorFees</name>
    <message>
        <source>Jaarloon</source>
        <translation>Yearly wage</translation>
    </message>
    <message>
        <source>Bruto &amp;jaarloon</source>
        <translation>Gross &amp;yearly wage</translation>
    </message>
    <message>
        <source>Auto per jaar</source>
        <translation>Car a year</translation>
    </message>
    <message>
        <source>Vergoeding</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>&amp;Percentage</source>
        <translation>Pe&amp;rcentage</translation>
    </message>
    <message>
        <source>Minste vergoeding</source>
        <translation>Least fee</translation>
    </message>
    <message>
        <source>Garantie</source>
        <translation>Guarantee</translation>
    </message>
    <message>
        <source>Wijze</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Vertrokken na weken</source>
        <translation>Left after weeks</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Zzp-opdracht</source>
        <translation>Self-employed assignment</translation>
    </message>
    <message>
        <source>&amp;Inkooptarief per uur</source>
        <translation>&amp;Rate of the worker an hour</translation>
    </message>
    <message>
        <source>&amp;Soort marge</source>
        <translation>Ki&amp;nd of margin</translation>
    </message>
    <message>
        <source>&amp;Uren van de opdracht</source>
        <translation>Hour&amp;s of the assignment</translation>
    </message>
    <message>
        <source>Overname van een werknemer</source>
        <translation>Takeover of a worker</translation>
    </message>
    <message>
        <source>&amp;Percentage van het tarief</source>
        <translation>Pe&amp;rcentage of the tariff</translation>
    </message>
    <message>
        <source>Vast deel van de vergoeding</source>
        <translation>Fixed share of the fee</translation>
    </message>
    <message>
        <source>Naar de weken die over zijn</source>
        <translation>By the weeks that are left</translation>
    </message>
    <message>
        <source>Eindejaarsuitkering %</source>
        <translation>Year-end bonus %</translation>
    </message>
    <message>
        <source>Bonus per jaar</source>
        <translation>Bonus a year</translation>
    </message>
    <message>
        <source>Weken garantie</source>
        <translation>Weeks of guarantee</translation>
    </message>
    <message>
        <source>Terugbetaling %</source>
        <translation>Refund %</translation>
    </message>
    <message>
        <source>Hoo&amp;gte</source>
        <translation>Va&amp;lue</translation>
    </message>
    <message>
        <source>Berekening</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Tarief per uur</source>
        <translation>Tariff an hour</translation>
    </message>
    <message>
        <source>Hele vergoeding</source>
        <translation>Whole fee</translation>
    </message>
    <message>
        <source>Gewerkte uren</source>
        <translation>Worked hours</translation>
    </message>
    <message>
        <source>Vrij over te nemen na uren</source>
        <translation>Free to take over after hours</translation>
    </message>
    <message>
        <source>Deel van het tarief</source>
        <translation>Share of the tariff</translation>
    </message>
    <message>
        <source>Deel van een bedrag</source>
        <translation>Share of an amount</translation>
    </message>
    <message>
        <source>Vakantiebij&amp;slag %</source>
        <translation>Ho&amp;liday allowance %</translation>
    </message>
    <message>
        <source>Tot dan telt wat het laatst te lezen was.</source>
        <translation>Until then what could last be read counts.</translation>
    </message>
    <message>
        <source>„%1” is niet te lezen. Typ bijvoorbeeld 12,5.</source>
        <translation>“%1” cannot be read. Type 12.5, for instance.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CalculatorInputs</name>
    <message>
        <source>Bruto &amp;uurloon</source>
        <translation>Gross hourly &amp;wage</translation>
    </message>
    <message>
        <source>U&amp;ren per week</source>
        <translation>Hou&amp;rs per week</translation>
    </message>
    <message>
        <source>Contra&amp;ct</source>
        <translation>Contra&amp;ct</translation>
    </message>
    <message>
        <source>&amp;Oproep</source>
        <translation>&amp;On call</translation>
    </message>
    <message>
        <source>Schr&amp;iftelijk</source>
        <translation>Wr&amp;itten</translation>
    </message>
    <message>
        <source>Voorwaarden van de opdrachtgever</source>
        <translation>Terms of the client</translation>
    </message>
    <message>
        <source>A&amp;DV-dagen</source>
        <translation>ADV da&amp;ys</translation>
    </message>
    <message>
        <source>Pensioen, schaal en werkdagen</source>
        <translation>Pension, scale and working days</translation>
    </message>
    <message>
        <source>Pensioencompensatie</source>
        <translation>Pension compensation</translation>
    </message>
    <message>
        <source>Franchise pensioen</source>
        <translation>Pension franchise</translation>
    </message>
    <message>
        <source>Hoogste pensioenloon</source>
        <translation>Highest pensionable wage</translation>
    </message>
    <message>
        <source>Laagste loon schaal</source>
        <translation>Lowest wage of the scale</translation>
    </message>
    <message>
        <source>Hoogste loon schaal</source>
        <translation>Highest wage of the scale</translation>
    </message>
    <message>
        <source>Werkdagen in het jaar</source>
        <translation>Working days in the year</translation>
    </message>
    <message>
        <source>Feestdagen op werkdagen</source>
        <translation>Public holidays on working days</translation>
    </message>
    <message>
        <source>Toeslaguren</source>
        <translation>Allowance hours</translation>
    </message>
    <message>
        <source>Onkosten</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Doorberekende WGA</source>
        <translation>Charged WGA</translation>
    </message>
    <message>
        <source>&amp;Pensioen</source>
        <translation>Pen&amp;sion</translation>
    </message>
    <message>
        <source>&amp;Ziekteaanvulling %</source>
        <translation>Sic&amp;kness supplement %</translation>
    </message>
    <message>
        <source>Opslagen en premies</source>
        <translation>Surcharges and premiums</translation>
    </message>
    <message>
        <source>Eigen opslagen in plaats van die van de datum</source>
        <translation>Own surcharges in place of those of the date</translation>
    </message>
    <message>
        <source>Eigen extra premies in plaats van PAWW</source>
        <translation>Own extra premiums in place of PAWW</translation>
    </message>
    <message>
        <source>Rekenwijze</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Rekenen met</source>
        <translation>Calculate with</translation>
    </message>
    <message>
        <source>Fasefactor</source>
        <translation>Phase factor</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>&amp;Soort marge</source>
        <translation>Kind of &amp;margin</translation>
    </message>
    <message>
        <source>Geheel</source>
        <translation>Fully</translation>
    </message>
    <message>
        <source>Voor de helft</source>
        <translation>Half</translation>
    </message>
    <message>
        <source>StiPP</source>
        <translation>StiPP</translation>
    </message>
    <message>
        <source>Geen pensioen</source>
        <translation>No pension</translation>
    </message>
    <message>
        <source>Eigen opslagen</source>
        <translation>Own surcharges</translation>
    </message>
    <message>
        <source>Eigen extra premies</source>
        <translation>Own extra premiums</translation>
    </message>
    <message>
        <source>Toevoegingen aan de factor</source>
        <translation>Additions to the factor</translation>
    </message>
    <message>
        <source>eigen</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Flex worker</translation>
    </message>
    <message>
        <source>Schaal en trede</source>
        <translation>Scale and step</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Eigen uurloon</source>
        <translation>Own hourly wage</translation>
    </message>
    <message>
        <source>Leefti&amp;jd of geboren</source>
        <translation>A&amp;ge or born</translation>
    </message>
    <message>
        <source>&amp;Fase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>Bbl</source>
        <translation>Bbl</translation>
    </message>
    <message>
        <source>Verlofdagen</source>
        <translation>Leave days</translation>
    </message>
    <message>
        <source>Eindejaarsuitkering %</source>
        <translation>Year-end bonus %</translation>
    </message>
    <message>
        <source>Keuzebudget %</source>
        <translation>Choice budget %</translation>
    </message>
    <message>
        <source>Werkgeverspensioen %</source>
        <translation>Employer's pension %</translation>
    </message>
    <message>
        <source>Werkgeversgrootte</source>
        <translation>Employer size</translation>
    </message>
    <message>
        <source>Hoo&amp;gte</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Vakantiebijslag %</source>
        <translation>Holiday allowance %</translation>
    </message>
    <message>
        <source>Tot dan telt wat het laatst te lezen was.</source>
        <translation>Until then what could last be read counts.</translation>
    </message>
    <message>
        <source>„%1” is niet te lezen. Typ bijvoorbeeld 12,5. Tot dan telt deze lijst zoals zij was.</source>
        <translation>“%1” cannot be read. Type 12.5, for instance. Until then this list counts as it was.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CalculatorLines</name>
    <message>
        <source>Grafiek</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Regels van de berekening</source>
        <translation>Lines of the calculation</translation>
    </message>
    <message>
        <source>Berekening</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Geldig</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Eigen invoer</source>
        <translation>Entered here</translation>
    </message>
    <message>
        <source>Voor deze berekening</source>
        <translation>For this calculation</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CalculatorOutcome</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Wat wij zien</source>
        <translation>What we see</translation>
    </message>
    <message>
        <source>Opbouw</source>
        <translation>Build-up</translation>
    </message>
    <message>
        <source>Uursoorten</source>
        <translation>Kinds of hours</translation>
    </message>
    <message>
        <source>Uursoorten en termijnen</source>
        <translation>Kinds of hours and stages</translation>
    </message>
    <message>
        <source>Terugrekenen</source>
        <translation>Calculate back</translation>
    </message>
    <message>
        <source>Ter informatie</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Scenario's</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Vergelijking van scenario's</source>
        <translation>Comparison of scenarios</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Exporteren…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>M&amp;arge schuiven</source>
        <translation>Slide the margin</translation>
    </message>
    <message>
        <source>Wij zien</source>
        <translation>We see</translation>
    </message>
    <message>
        <source>Klant ziet</source>
        <translation>Client sees</translation>
    </message>
    <message>
        <source>Wat de klant ziet (Ctrl+Shift+K)</source>
        <translation>What the client sees (Ctrl+Shift+K)</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CalculatorPage</name>
    <message>
        <source>Soor&amp;t</source>
        <translation>Kin&amp;d</translation>
    </message>
    <message>
        <source>Opdrachtge&amp;ver</source>
        <translation>Clie&amp;nt</translation>
    </message>
    <message>
        <source>Datu&amp;m</source>
        <translation>Da&amp;te</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Offerte maken</source>
        <translation>Make an offer</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>functie</source>
        <translation>function</translation>
    </message>
    <message>
        <source>Berekening: ongedaan maken</source>
        <translation>Calculation: undo</translation>
    </message>
    <message>
        <source>Berekening: opnieuw</source>
        <translation>Calculation: redo</translation>
    </message>
    <message>
        <source>Grafiek of tabel</source>
        <translation>Chart or table</translation>
    </message>
    <message>
        <source>Wat de klant ziet</source>
        <translation>What the client sees</translation>
    </message>
    <message>
        <source>Berekening kopiëren</source>
        <translation>Copy calculation</translation>
    </message>
    <message>
        <source>Berekening exporteren…</source>
        <translation>Export calculation…</translation>
    </message>
    <message>
        <source>Berekening gekopieerd</source>
        <translation>Calculation copied</translation>
    </message>
    <message>
        <source>Berekening geëxporteerd naar %1</source>
        <translation>Calculation exported to %1</translation>
    </message>
    <message>
        <source>%1 kan niet worden geschreven</source>
        <translation>%1 cannot be written</translation>
    </message>
    <message>
        <source>Er is geen opdrachtgever die „%1” heet</source>
        <translation>There is no client by the name of “%1”</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Scenario toevoegen</source>
        <translation>Add scenario</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Profiel bewaren…</source>
        <translation>Keep profile…</translation>
    </message>
    <message>
        <source>Scenario verwijderen</source>
        <translation>Remove scenario</translation>
    </message>
    <message>
        <source>Volgend scenario</source>
        <translation>Next scenario</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message>
        <source>Fu&amp;nctie</source>
        <translation>F&amp;unction</translation>
    </message>
    <message>
        <source>Scenario's in één offerte</source>
        <translation>Scenarios in one offer</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CalculatorPresenter</name>
    <message>
        <source>Kies eerst de opdrachtgever van de offerte</source>
        <translation>First choose the client of the offer</translation>
    </message>
    <message>
        <source>Vul eerst de functie van de offerte in</source>
        <translation>First enter the function of the offer</translation>
    </message>
    <message>
        <source>Er is nog geen tarief om aan te bieden</source>
        <translation>There is no tariff to offer yet</translation>
    </message>
    <message>
        <source>Offerte %1 gemaakt</source>
        <translation>Offer %1 made</translation>
    </message>
    <message>
        <source>Offerte maken</source>
        <translation>Make an offer</translation>
    </message>
    <message>
        <source>Vergelijk hoogstens %1 scenario's; verwijder er eerst een</source>
        <translation>Compare at most %1 scenarios; remove one first</translation>
    </message>
    <message>
        <source>de tariefafspraak</source>
        <translation>the tariff agreement</translation>
    </message>
    <message>
        <source>profiel „%1”</source>
        <translation>profile “%1”</translation>
    </message>
    <message>
        <source>de voorwaarden „%1”</source>
        <translation>the terms “%1”</translation>
    </message>
    <message>
        <source>Ingevuld voor %1 uit %2</source>
        <translation>Filled in for %1 from %2</translation>
    </message>
    <message>
        <source>loon van de trede</source>
        <translation>wage of the step</translation>
    </message>
    <message>
        <source>Voorwaarden van %1 gewijzigd</source>
        <translation>Terms of %1 changed</translation>
    </message>
    <message>
        <source>Gevolgd uit de voorwaarden van %1: %2</source>
        <translation>Followed from the terms of %1: %2</translation>
    </message>
    <message>
        <source>; wat u zelf typte bleef: %1</source>
        <translation>; what you typed stayed: %1</translation>
    </message>
    <message>
        <source>Scenario %1. %2</source>
        <translation>Scenario %1. %2</translation>
    </message>
    <message>
        <source>Verbeter eerst het veld dat niet te lezen is</source>
        <translation>First mend the field that cannot be read</translation>
    </message>
    <message>
        <source>Scenario %1 heeft nog geen tarief om aan te bieden</source>
        <translation>Scenario %1 has no rate to offer yet</translation>
    </message>
    <message>
        <source>Scenario %1 is voor een andere opdrachtgever; een offerte is er voor een</source>
        <translation>Scenario %1 is for another client; an offer is for one</translation>
    </message>
    <message>
        <source>%1 (scenario %2)</source>
        <translation>%1 (scenario %2)</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CandidateChooser</name>
    <message>
        <source>Kandidaat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Typ een naam, functie of plaats en druk op Enter</source>
        <translation>Type a name, function or place and press Enter</translation>
    </message>
    <message>
        <source>Niemand gevonden voor ‘%1’.</source>
        <translation>Nobody found for ‘%1’.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CandidateListModel</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Beschikbaar</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Ingeschreven</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Gevonden in</source>
        <translation>Found in</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CandidatePage</name>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Voornaam</source>
        <translation>Firs&amp;t name</translation>
    </message>
    <message>
        <source>&amp;Tussenvoegsel</source>
        <translation>&amp;Prefix</translation>
    </message>
    <message>
        <source>A&amp;chternaam</source>
        <translation>S&amp;urname</translation>
    </message>
    <message>
        <source>&amp;Geboren</source>
        <translation>&amp;Born</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E&amp;mail</translation>
    </message>
    <message>
        <source>Adres en reizen</source>
        <translation>Address and travel</translation>
    </message>
    <message>
        <source>St&amp;raat</source>
        <translation>St&amp;reet</translation>
    </message>
    <message>
        <source>&amp;Nr.</source>
        <translation>&amp;No.</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Pl&amp;aats</source>
        <translation>T&amp;own</translation>
    </message>
    <message>
        <source>Werkwens en beschikbaarheid</source>
        <translation>Wishes and availability</translation>
    </message>
    <message>
        <source>&amp;Functie</source>
        <translation>Occupat&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Dagen</source>
        <translation>&amp;Days</translation>
    </message>
    <message>
        <source>&amp;Uren per week</source>
        <translation>Hours per week</translation>
    </message>
    <message>
        <source>Vaardigheden</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Certificaten</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Talen</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Werkervaring</source>
        <translation>Work experience</translation>
    </message>
    <message>
        <source>Opleiding</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Herkomst en toestemming</source>
        <translation>Origin and consent</translation>
    </message>
    <message>
        <source>Toestemming op</source>
        <translation>Consent on</translation>
    </message>
    <message>
        <source>Ingeschreven op</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Intercedent</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cv-tekst</source>
        <translation>CV text</translation>
    </message>
    <message>
        <source>Voor de indiensttreding</source>
        <translation>Before employment</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Kandidaat &amp;opslaan</source>
        <translation>&amp;Save candidate</translation>
    </message>
    <message>
        <source>%1 opgeslagen</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Eigen bestand</source>
        <translation>Own records</translation>
    </message>
    <message>
        <source>Inloop</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Indeed</source>
        <translation>Indeed</translation>
    </message>
    <message>
        <source>werk.nl</source>
        <translation>werk.nl</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Verwijzing</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Opleidingen</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Nieuwe kandidaat</source>
        <translation>New candidate</translation>
    </message>
    <message>
        <source>%1 tekens</source>
        <translation>%1 characters</translation>
    </message>
    <message>
        <source>Intussen gewijzigd</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Iemand anders heeft %1 opgeslagen terwijl u typte. Er is niets overschreven. Welke gegevens moeten blijven?</source>
        <translation>Someone else saved %1 while you were typing. Nothing was overwritten. Which data should stay?</translation>
    </message>
    <message>
        <source>Mijn gegevens opslaan</source>
        <translation>Save my data</translation>
    </message>
    <message>
        <source>Gegevens van de ander tonen</source>
        <translation>Show the other's data</translation>
    </message>
    <message>
        <source>Niet opgeslagen. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>Opdrachtgevers zoeken</source>
        <translation>Find clients</translation>
    </message>
    <message>
        <source>Waar past deze kandidaat zonder vacature? Ctrl+Shift+O</source>
        <translation>Where does this candidate fit without a vacancy? Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Verder inzetbaar</source>
        <translation>Also available for</translation>
    </message>
    <message>
        <source>Andere functies</source>
        <translation>Other functions</translation>
    </message>
    <message>
        <source>met een puntkomma ertussen</source>
        <translation>parted by a semicolon</translation>
    </message>
    <message>
        <source>Ploegen</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Werkvergunning</source>
        <translation>Work permit</translation>
    </message>
    <message>
        <source>Geldig t/m</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Vacatures &amp;zoeken</source>
        <translation>Find vacancies</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Re&amp;ist tot (km)</source>
        <translation>Travels up to (&amp;km)</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>&amp;Country</translation>
    </message>
    <message>
        <source>Branche</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Loon&amp;wens</source>
        <translation>&amp;Wage wish</translation>
    </message>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kanaal</source>
        <translation>Channe&amp;l</translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ClientChoiceDialog</name>
    <message>
        <source>Er is niemand voorgedragen die nog op een keus wacht.</source>
        <translation>Nobody who was proposed still waits for a choice.</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Keus van de opdrachtgever</source>
        <translation>The client's choice</translation>
    </message>
    <message>
        <source>Wil een gesprek</source>
        <translation>Wants an interview</translation>
    </message>
    <message>
        <source>Wil deze kandidaat, ook zonder gesprek</source>
        <translation>Wants this candidate, without an interview too</translation>
    </message>
    <message>
        <source>Ziet ervan af</source>
        <translation>Does not go on</translation>
    </message>
    <message>
        <source>&amp;Kandidaat</source>
        <translation>&amp;Candidate</translation>
    </message>
    <message>
        <source>K&amp;eus</source>
        <translation>C&amp;hoice</translation>
    </message>
    <message>
        <source>Keus vastleggen</source>
        <translation>Record the choice</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Gesprek plannen…</source>
        <translation>Plan an interview…</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze kandidaat intussen verplaatst. Kijk opnieuw en kies dan.</source>
        <translation>Somebody else moved this candidate meanwhile. Look again, and then choose.</translation>
    </message>
    <message>
        <source>Keus van de opdrachtgever vastgelegd</source>
        <translation>The client's choice is recorded</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ClientDialog</name>
    <message>
        <source>Opdrachtgever opslaan</source>
        <translation>Save client</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ClientPresenter</name>
    <message>
        <source>Opdrachtgevers zoeken</source>
        <translation>Search clients</translation>
    </message>
    <message>
        <source>Iemand anders heeft dit intussen gewijzigd; u ziet nu wat er bewaard is.</source>
        <translation>Someone else has changed this meanwhile; you now see what was saved.</translation>
    </message>
    <message>
        <source>Opdrachtgever opgeslagen.</source>
        <translation>Client saved.</translation>
    </message>
    <message>
        <source>Opdrachtgever opslaan</source>
        <translation>Save client</translation>
    </message>
    <message>
        <source>Contactpersoon opgeslagen.</source>
        <translation>Contact person saved.</translation>
    </message>
    <message>
        <source>Contactpersoon opslaan</source>
        <translation>Save contact person</translation>
    </message>
    <message>
        <source>Tariefafspraak opgeslagen.</source>
        <translation>Tariff agreement saved.</translation>
    </message>
    <message>
        <source>Tariefafspraak opslaan</source>
        <translation>Save tariff agreement</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ClientRecord</name>
    <message>
        <source>%1 opgeslagen</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>&amp;Herstellen</source>
        <translation>&amp;Revert</translation>
    </message>
    <message>
        <source>Opdrachtgever &amp;opslaan</source>
        <translation>&amp;Save client</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Contactpersonen</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <source>Nog geen contactpersoon bij deze relatie.</source>
        <translation>No contact person at this client yet.</translation>
    </message>
    <message>
        <source>Plaatsingen</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Bij deze relatie werkt of werkte nog niemand.</source>
        <translation>Nobody works or worked at this client yet.</translation>
    </message>
    <message>
        <source>Niet opgeslagen. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>Intussen gewijzigd</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Iemand anders heeft %1 opgeslagen terwijl u typte. Er is niets overschreven. Welke gegevens moeten blijven?</source>
        <translation>Somebody else saved %1 while you were typing. Nothing was overwritten. Which data must stay?</translation>
    </message>
    <message>
        <source>Mijn gegevens opslaan</source>
        <translation>Save my data</translation>
    </message>
    <message>
        <source>Gegevens van de ander tonen</source>
        <translation>Show the other's data</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CommandPalette</name>
    <message>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>↑↓ kiezen · Enter opent · Esc sluit</source>
        <translation>↑↓ choose · Enter opens · Esc closes</translation>
    </message>
    <message>
        <source>kandidaat</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>opdrachtgever</source>
        <translation>client</translation>
    </message>
    <message>
        <source>vacature</source>
        <translation>vacancy</translation>
    </message>
    <message>
        <source>handeling</source>
        <translation>action</translation>
    </message>
    <message>
        <source>Zoeken naar een persoon, opdrachtgever, vacature, offerte of handeling</source>
        <translation>Search for a person, client, vacancy, quotation or action</translation>
    </message>
    <message>
        <source>Persoon, opdrachtgever, vacature, offerte of handeling</source>
        <translation>Person, client, vacancy, quotation or action</translation>
    </message>
    <message>
        <source>offerte</source>
        <translation>quotation</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CompareDialog</name>
    <message>
        <source>Alleen &amp;verschillen</source>
        <translation>Only &amp;differences</translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Vergelijking, criteria onder elkaar</source>
        <translation>Comparison, one criterion a row</translation>
    </message>
    <message>
        <source>Zij verschillen nergens in.</source>
        <translation>They differ in nothing.</translation>
    </message>
    <message>
        <source>Ctrl+C kopieert de gekozen rijen, Ctrl+E bewaart als CSV</source>
        <translation>Ctrl+C copies the chosen rows, Ctrl+E saves as CSV</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vergelijking bewaard in %1</source>
        <translation>Comparison saved in %1</translation>
    </message>
    <message>
        <source>%1 kan niet worden geschreven. Kies een andere map.</source>
        <translation>%1 cannot be written. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::Comparison</name>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>nog niet te berekenen</source>
        <translation>cannot be calculated yet</translation>
    </message>
    <message>
        <source>wordt bewerkt</source>
        <translation>being edited</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bruto uurloon</source>
        <translation>Gross hourly wage</translation>
    </message>
    <message>
        <source>Uren per week</source>
        <translation>Hours a week</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Fase</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Soort marge</source>
        <translation>Kind of margin</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Bbl</source>
        <translation>Bbl</translation>
    </message>
    <message>
        <source>Oproep</source>
        <translation>On call</translation>
    </message>
    <message>
        <source>Werkgeversgrootte</source>
        <translation>Employer size</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tarief per uur</source>
        <translation>Tariff an hour</translation>
    </message>
    <message>
        <source>Omrekenfactor</source>
        <translation>Conversion factor</translation>
    </message>
    <message>
        <source>Kostprijs</source>
        <translation>Cost price</translation>
    </message>
    <message>
        <source>Marge per uur</source>
        <translation>Margin an hour</translation>
    </message>
    <message>
        <source>Marge van het tarief</source>
        <translation>Margin of the tariff</translation>
    </message>
    <message>
        <source>Marge per jaar</source>
        <translation>Margin a year</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ConsentDialog</name>
    <message>
        <source>Instemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Hoe stemde &lt;b&gt;%1&lt;/b&gt; ermee in om bij deze vacature te worden voorgedragen? Zonder instemming gaan er geen gegevens naar de opdrachtgever.</source>
        <translation>How did &lt;b&gt;%1&lt;/b&gt; agree to be proposed for this vacancy? Without consent no details go to the client.</translation>
    </message>
    <message>
        <source>&amp;Mondeling, ik heb haar of hem gesproken</source>
        <translation>S&amp;poken, I have talked to the candidate</translation>
    </message>
    <message>
        <source>&amp;Schriftelijk, het antwoord is bewaard</source>
        <translation>In &amp;writing, the answer has been kept</translation>
    </message>
    <message>
        <source>Instemming vastleggen</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Hoe stemde &lt;b&gt;%1&lt;/b&gt; ermee in om bij deze opdrachtgever te worden voorgesteld? Zonder instemming gaan er geen gegevens naar de opdrachtgever.</source>
        <translation>How did &lt;b&gt;%1&lt;/b&gt; agree to be put forward to this client? Without consent no data go to the client.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ContactDialog</name>
    <message>
        <source>Contactmoment wijzigen</source>
        <translation>Edit contact moment</translation>
    </message>
    <message>
        <source>Nieuw contactmoment</source>
        <translation>New contact moment</translation>
    </message>
    <message>
        <source>Naam van kandidaat, flexkracht of opdrachtgever</source>
        <translation>Name of candidate, flex worker or client</translation>
    </message>
    <message>
        <source>Contactmoment opslaan</source>
        <translation>Save contact moment</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (opdrachtgever)</source>
        <translation>%1 (client)</translation>
    </message>
    <message>
        <source>&amp;Notitie</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>&amp;Wat is besproken</source>
        <translation>What was &amp;discussed</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Talk</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ContactPersonDialog</name>
    <message>
        <source>Contactpersoon opslaan</source>
        <translation>Save contact person</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::CorrectionDialog</name>
    <message>
        <source>%1 bij %2, week %3</source>
        <translation>%1 at %2, week %3</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Verschil dat wordt geboekt</source>
        <translation>Difference that will be booked</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Soort uur</source>
        <translation>Kind of hour</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Loon</source>
        <translation>Wage</translation>
    </message>
    <message>
        <source>Factuur</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Eerder gecorrigeerd</source>
        <translation>Corrected before</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Verschil</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Correctie &amp;boeken</source>
        <translation>&amp;Book correction</translation>
    </message>
    <message>
        <source>Verwerkte week corrigeren</source>
        <translation>Correct a processed week</translation>
    </message>
    <message>
        <source>De week zoals verwerkt en zoals hij wordt</source>
        <translation>The week as processed and as it becomes</translation>
    </message>
    <message>
        <source>Cel ongedaan maken</source>
        <translation>Undo cell</translation>
    </message>
    <message>
        <source>Waarom de week anders had moeten zijn</source>
        <translation>Why the week should have been different</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Week laden</source>
        <translation>Loading the week</translation>
    </message>
    <message>
        <source>%1 (nu)</source>
        <translation>%1 (now)</translation>
    </message>
    <message>
        <source>%1 (wordt)</source>
        <translation>%1 (becomes)</translation>
    </message>
    <message>
        <source>Nog geen verschil: verander in de onderste regel wat anders was.</source>
        <translation>No difference yet: change what was different in the lower line.</translation>
    </message>
    <message>
        <source>Verschil: %1 uur, loon %2, factuur %3; mee in de volgende weekrun.</source>
        <translation>Difference: %1 hours, wage %2, invoice %3; goes into the next weekly run.</translation>
    </message>
    <message>
        <source>Verschil: %1 uur; mee in de volgende weekrun.</source>
        <translation>Difference: %1 hours; goes into the next weekly run.</translation>
    </message>
    <message>
        <source>Correctie geboekt; de volgende weekrun neemt hem mee.</source>
        <translation>Correction booked; the next weekly run takes it.</translation>
    </message>
    <message>
        <source>Correctie boeken</source>
        <translation>Booking the correction</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::DateEdit</name>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Kalender (Alt+pijl omlaag). Ook: 24-11, +7, ma, morgen</source>
        <translation>Calendar (Alt+Down). Also: 24-11, +7, ma, morgen</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::DecisionsDialog</name>
    <message>
        <source>stap teruggenomen</source>
        <translation>step taken back</translation>
    </message>
    <message>
        <source>geen uitleg gegeven</source>
        <translation>no explanation given</translation>
    </message>
    <message>
        <source>1 hogere score gepasseerd: %1</source>
        <translation>1 higher score passed over: %1</translation>
    </message>
    <message>
        <source>%1 hogere scores gepasseerd: %2</source>
        <translation>%1 higher scores passed over: %2</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wie besloot</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <source>Kandidaat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Naar</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Afwijking</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Besluitenregister · %1 · %2</source>
        <translation>Register of decisions · %1 · %2</translation>
    </message>
    <message>
        <source>Elke stap met wie hem zette, op welke score en waarom. Bij elke stap is ook de bon van dat moment bewaard; hij gaat mee in het CSV-bestand.</source>
        <translation>Every step with who took it, on which score and why. The receipt of that moment is kept with each step too; it goes along in the CSV file.</translation>
    </message>
    <message>
        <source>besluit</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>besluiten</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>Nog geen besluiten: zet in Matching iemand in de procedure.</source>
        <translation>No decisions yet: take somebody into the procedure in Matching.</translation>
    </message>
    <message>
        <source>Bewaren als &amp;PDF…</source>
        <translation>Save as &amp;PDF…</translation>
    </message>
    <message>
        <source>Bewaren als &amp;CSV…</source>
        <translation>Save as &amp;CSV…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Besluitenregister bewaren</source>
        <translation>Save the register of decisions</translation>
    </message>
    <message>
        <source>besluiten-vacature-%1.%2</source>
        <translation>decisions-vacancy-%1.%2</translation>
    </message>
    <message>
        <source>later teruggenomen</source>
        <translation>taken back later</translation>
    </message>
    <message>
        <source>Bewaard als %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>viel af op een harde eis: %1</source>
        <translation>fell on a hard requirement: %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::DistanceMap</name>
    <message>
        <source>Kaart met afstanden; de lijst ernaast noemt ze in kilometers</source>
        <translation>Map with distances; the list beside it names them in kilometres</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>De plaats is niet bekend: vul een postcode of plaats in.</source>
        <translation>The place is not known: fill in a postcode or a town.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::DropDialog</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Laten afvallen</source>
        <translation>Drop out</translation>
    </message>
    <message>
        <source>Wie beëindigt de procedure van &lt;b&gt;%1&lt;/b&gt;, en waarom? Het staat in het besluitenregister en bepaalt de tekst van de afwijzing.</source>
        <translation>Who ends the procedure of &lt;b&gt;%1&lt;/b&gt;, and why? It is kept in the register of decisions and decides the text of the rejection.</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>alleen wat met het werk te maken heeft</source>
        <translation>only what concerns the work</translation>
    </message>
    <message>
        <source>&amp;Toelichting</source>
        <translation>&amp;Explanation</translation>
    </message>
    <message>
        <source>Afwijkende keuze</source>
        <translation>Deviating choice</translation>
    </message>
    <message>
        <source>Toch doorgaan</source>
        <translation>Go on anyway</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Eerder beschikbaar</source>
        <translation>Available earlier</translation>
    </message>
    <message>
        <source>Opdrachtgever vroeg om deze kandidaat</source>
        <translation>The client asked for this candidate</translation>
    </message>
    <message>
        <source>De ander is nog niet bereikt</source>
        <translation>The other has not been reached yet</translation>
    </message>
    <message>
        <source>De ander gaat bij een andere vacature voor</source>
        <translation>The other goes first at another vacancy</translation>
    </message>
    <message>
        <source>‘%1’ mag bij een keuze niet meewegen. Schrijf op wat het werk vraagt.</source>
        <translation>‘%1’ may not count in a choice. Write down what the work asks.</translation>
    </message>
    <message>
        <source>%1 om %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Het gesprek op %1 gaat dan niet door. De annuleringen voor de agenda's (.ics) komen in %2.</source>
        <translation>The interview on %1 does not go on then. The cancellations for the calendars (.ics) are kept in %2.</translation>
    </message>
    <message>
        <source>%1 valt af op %2. Toch voordragen?</source>
        <translation>%1 falls on %2. Propose all the same?</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Met een hogere score staat nog verder terug: %1. Waarom gaat %2 nu voor?</source>
        <translation>With a higher score these stand further back: %1. Why does %2 go first now?</translation>
    </message>
    <message>
        <source>Het antwoord komt in het besluitenregister.</source>
        <translation>The answer goes into the register of decisions.</translation>
    </message>
    <message>
        <source>Opdrachtgever laat deze eis vallen</source>
        <translation>Client drops this requirement</translation>
    </message>
    <message>
        <source>Kandidaat voldoet er op tijd aan</source>
        <translation>Candidate meets it in time</translation>
    </message>
    <message>
        <source>Valt af op een harde eis</source>
        <translation>Falls on a hard requirement</translation>
    </message>
    <message>
        <source>Toch voordragen</source>
        <translation>Propose all the same</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::EffectChart</name>
    <message>
        <source>Grafiek van het gevolg per week voor elke opdrachtgever</source>
        <translation>Chart of the effect a week for each client</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>A week</translation>
    </message>
    <message>
        <source>euro per week</source>
        <translation>euro a week</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::EquivalenceDialog</name>
    <message>
        <source>Wat de flexkracht krijgt</source>
        <translation>What the worker gets</translation>
    </message>
    <message>
        <source>Vergelijking per onderdeel</source>
        <translation>Comparison by item</translation>
    </message>
    <message>
        <source>Hier staat de vergelijking zodra de gegevens kloppen.</source>
        <translation>The comparison stands here once the figures are right.</translation>
    </message>
    <message>
        <source>Bewijs bewaren</source>
        <translation>Keep proof</translation>
    </message>
    <message>
        <source>Bewaren als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1, %2 bij %3</source>
        <translation>%1, %2 at %3</translation>
    </message>
    <message>
        <source>%1 (doorlenen)</source>
        <translation>%1 (hired on)</translation>
    </message>
    <message>
        <source>Vergelijking bewaren als PDF</source>
        <translation>Save comparison as PDF</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>gelijkwaardige-beloning.pdf</source>
        <translation>equivalent-pay.pdf</translation>
    </message>
    <message>
        <source>Vergelijking bewaard in %1.</source>
        <translation>Comparison saved in %1.</translation>
    </message>
    <message>
        <source>nieuwe vergelijking</source>
        <translation>new comparison</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>voldoet</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>voldoet niet</source>
        <translation>does not hold</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::EquivalencePresenter</name>
    <message>
        <source>Vergelijking bewaard bij de plaatsing: gelijkwaardig.</source>
        <translation>Comparison kept with the placement: equivalent.</translation>
    </message>
    <message>
        <source>Vergelijking bewaard bij de plaatsing: nog niet gelijkwaardig.</source>
        <translation>Comparison kept with the placement: not equivalent yet.</translation>
    </message>
    <message>
        <source>Vergelijking bewaren</source>
        <translation>Keep comparison</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ExpenseAgreementDialog</name>
    <message>
        <source>Voor %1 bij %2. Geldt voor wat nog niet is uitbetaald.</source>
        <translation>For %1 at %2. Holds for what was not paid yet.</translation>
    </message>
    <message>
        <source>Afspraak opslaan</source>
        <translation>Save agreement</translation>
    </message>
    <message>
        <source>anders %1</source>
        <translation>else %1</translation>
    </message>
    <message>
        <source>geen afspraak bekend</source>
        <translation>no agreement known</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ExpenseDialog</name>
    <message>
        <source>Declaratie wijzigen</source>
        <translation>Change expense</translation>
    </message>
    <message>
        <source>Nieuwe declaratie</source>
        <translation>New expense</translation>
    </message>
    <message>
        <source>Sleep een PDF, PNG of JPEG hierheen, of kies Toevoegen.</source>
        <translation>Drag a PDF, PNG or JPEG here, or choose Add a file.</translation>
    </message>
    <message>
        <source>Declaratie opslaan</source>
        <translation>Save expense</translation>
    </message>
    <message>
        <source>Bon toevoegen</source>
        <translation>Add receipt</translation>
    </message>
    <message>
        <source>Bonnen (*.pdf *.png *.jpg *.jpeg);;Alle bestanden (*)</source>
        <translation>Receipts (*.pdf *.png *.jpg *.jpeg);;All files (*)</translation>
    </message>
    <message>
        <source>%1, %2 (bewaard)</source>
        <translation>%1, %2 (kept)</translation>
    </message>
    <message>
        <source>&amp;Vergoeding per dag</source>
        <translation>&amp;Allowance a day</translation>
    </message>
    <message>
        <source>&amp;Vergoeding per km</source>
        <translation>&amp;Allowance a km</translation>
    </message>
    <message>
        <source>volgens afspraak %1</source>
        <translation>by agreement %1</translation>
    </message>
    <message>
        <source>geen afspraak bekend</source>
        <translation>no agreement known</translation>
    </message>
    <message>
        <source>%1: verdeling nog niet bekend</source>
        <translation>%1: split not known yet</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ExpensePane</name>
    <message>
        <source>declaratie</source>
        <translation>expense</translation>
    </message>
    <message>
        <source>declaraties</source>
        <translation>expenses</translation>
    </message>
    <message>
        <source>In deze week is nog niets gedeclareerd. Begin met Nieuwe declaratie (Ctrl+N).</source>
        <translation>Nothing was claimed in this week yet. Begin with New expense (Ctrl+N).</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>De week waarin wordt uitbetaald, bijvoorbeeld 2026-W47; Alt+PgUp en Alt+PgDn bladeren</source>
        <translation>The week in which is paid, for instance 2026-W47; Alt+PgUp and Alt+PgDn turn the pages</translation>
    </message>
    <message>
        <source>Declaratie wijzigen…</source>
        <translation>Change expense…</translation>
    </message>
    <message>
        <source>Goedkeuren</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Afwijzen…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Terugboeken…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Vorige week</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Volgende week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Totaal %1   Onbelast %2   Belast %3   Doorbelast %4</source>
        <translation>Total %1   Untaxed %2   Taxed %3   Charged %4</translation>
    </message>
    <message numerus="yes">
        <source>%n nog te verdelen</source>
        <translation>
            <numerusform>%n to be split</numerusform>
            <numerusform>%n to be split</numerusform>
        </translation>
    </message>
    <message>
        <source>Declaratie afwijzen</source>
        <translation>Refuse expense</translation>
    </message>
    <message>
        <source>De flexkracht krijgt niets uitbetaald; de declaratie blijft staan met de reden.</source>
        <translation>The worker is paid nothing; the expense stays with the reason.</translation>
    </message>
    <message>
        <source>Afwijzen</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Dubbel gedeclareerd</source>
        <translation>Claimed twice</translation>
    </message>
    <message>
        <source>Geen geldig bewijs</source>
        <translation>No valid proof</translation>
    </message>
    <message>
        <source>Niet afgesproken met de opdrachtgever</source>
        <translation>Not agreed with the client</translation>
    </message>
    <message>
        <source>Declaratie terugboeken</source>
        <translation>Take expense back</translation>
    </message>
    <message>
        <source>De uitbetaalde declaratie blijft staan; een tegenregel in week %1 heft haar op zodra zij is goedgekeurd en verwerkt.</source>
        <translation>The paid expense stays; an opposite line in week %1 undoes it once it is approved and processed.</translation>
    </message>
    <message>
        <source>Terugboeken</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Ten onrechte uitbetaald</source>
        <translation>Paid wrongly</translation>
    </message>
    <message>
        <source>Verkeerd bedrag</source>
        <translation>Wrong amount</translation>
    </message>
    <message>
        <source>Opgeslagen in week %1, niet in de week die u ziet.</source>
        <translation>Saved in week %1, not in the week you see.</translation>
    </message>
    <message>
        <source>Naar week %1</source>
        <translation>Go to week %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ExpensePresenter</name>
    <message>
        <source>Declaraties laden</source>
        <translation>Loading expenses</translation>
    </message>
    <message>
        <source>Plaatsingen laden</source>
        <translation>Loading placements</translation>
    </message>
    <message>
        <source>Declaratie opgeslagen.</source>
        <translation>Expense saved.</translation>
    </message>
    <message>
        <source>Opgeslagen. Deze bon hoort al bij een andere declaratie: controleer of er niet twee keer wordt gedeclareerd.</source>
        <translation>Saved. This receipt belongs to another expense already: check that nothing is claimed twice.</translation>
    </message>
    <message>
        <source>Declaratie opslaan</source>
        <translation>Save expense</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie intussen gewijzigd; zij is niet verwijderd.</source>
        <translation>Somebody else changed this expense meanwhile; it was not removed.</translation>
    </message>
    <message>
        <source>Declaratie verwijderd.</source>
        <translation>Expense removed.</translation>
    </message>
    <message>
        <source>Declaratie verwijderen</source>
        <translation>Removing expense</translation>
    </message>
    <message>
        <source>Declaraties beoordelen</source>
        <translation>Judging expenses</translation>
    </message>
    <message numerus="yes">
        <source>%n declaratie(s) goedgekeurd.</source>
        <translation>
            <numerusform>%n expense approved.</numerusform>
            <numerusform>%n expenses approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaratie(s) afgewezen.</source>
        <translation>
            <numerusform>%n expense refused.</numerusform>
            <numerusform>%n expenses refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaratie(s) weer open.</source>
        <translation>
            <numerusform>%n expense open again.</numerusform>
            <numerusform>%n expenses open again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tegenregel gemaakt in week %1; keur haar goed, dan boekt de weekrun haar.</source>
        <translation>Opposite line made in week %1; approve it, and the weekly run books it.</translation>
    </message>
    <message>
        <source>Declaratie terugboeken</source>
        <translation>Take expense back</translation>
    </message>
    <message numerus="yes">
        <source>%n bon(nen) toegevoegd.</source>
        <translation>
            <numerusform>%n receipt added.</numerusform>
            <numerusform>%n receipts added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deze bon hoort al bij een andere declaratie: controleer of er niet twee keer wordt gedeclareerd.</source>
        <translation>This receipt belongs to another expense already: check that nothing is claimed twice.</translation>
    </message>
    <message>
        <source>Bon toevoegen</source>
        <translation>Add receipt</translation>
    </message>
    <message>
        <source>Bon openen</source>
        <translation>Opening receipt</translation>
    </message>
    <message>
        <source>Bon weggehaald.</source>
        <translation>Receipt taken off.</translation>
    </message>
    <message>
        <source>Bon weghalen</source>
        <translation>Taking receipt off</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze afspraak intussen gewijzigd: dat blijft zo.</source>
        <translation>Somebody else changed this agreement meanwhile: that stays.</translation>
    </message>
    <message>
        <source>Afspraak opgeslagen.</source>
        <translation>Agreement saved.</translation>
    </message>
    <message>
        <source>Afspraak opslaan</source>
        <translation>Save agreement</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze declaratie intussen gewijzigd: dat blijft zo.</source>
        <translation>Somebody else changed this expense meanwhile: that stays.</translation>
    </message>
    <message>
        <source>De declaratie is weer zoals zij was.</source>
        <translation>The expense is as it was.</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Declaratie opgeslagen in week %1.</source>
        <translation>Expense saved in week %1.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ExpenseRecord</name>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Toegevoegd</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Bonnen van de declaratie</source>
        <translation>Receipts of the expense</translation>
    </message>
    <message>
        <source>Nog geen bon. Sleep een PDF, PNG of JPEG hierheen, of kies Bon toevoegen.</source>
        <translation>No receipt yet. Drag a PDF, PNG or JPEG here, or choose Add receipt.</translation>
    </message>
    <message>
        <source>Af&amp;spraak…</source>
        <translation>Agree&amp;ment…</translation>
    </message>
    <message>
        <source>Bon &amp;openen</source>
        <translation>&amp;Open receipt</translation>
    </message>
    <message>
        <source>Bon &amp;toevoegen…</source>
        <translation>A&amp;dd receipt…</translation>
    </message>
    <message>
        <source>Kies een declaratie</source>
        <translation>Choose an expense</translation>
    </message>
    <message>
        <source>%1 bij %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1, uit te betalen in week %2</source>
        <translation>%1, to be paid in week %2</translation>
    </message>
    <message>
        <source>%1 tegen %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Afgewezen: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>Wordt doorbelast aan de opdrachtgever, zonder marge</source>
        <translation>Is charged to the client, without margin</translation>
    </message>
    <message>
        <source>Wordt niet doorbelast</source>
        <translation>Is not charged</translation>
    </message>
    <message>
        <source>Bon toevoegen</source>
        <translation>Add receipt</translation>
    </message>
    <message>
        <source>Bonnen (*.pdf *.png *.jpg *.jpeg);;Alle bestanden (*)</source>
        <translation>Receipts (*.pdf *.png *.jpg *.jpeg);;All files (*)</translation>
    </message>
    <message>
        <source>Er is geen programma gevonden dat deze bon kan tonen: %1</source>
        <translation>No program was found that can show this receipt: %1</translation>
    </message>
    <message>
        <source>Bon &amp;weghalen</source>
        <translation>Ta&amp;ke receipt off</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>State: %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::FairnessChart</name>
    <message>
        <source>Grafiek van het aandeel van leeftijdsgroepen naast het hoogste aandeel</source>
        <translation>Chart of the share of age groups beside the highest share</translation>
    </message>
    <message>
        <source>% van het hoogste aandeel</source>
        <translation>% of the highest share</translation>
    </message>
    <message>
        <source>vier vijfde</source>
        <translation>four fifths</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::FairnessView</name>
    <message>
        <source>Keuze</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Vooraf</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Aandeel</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Van hoogste</source>
        <translation>Of highest</translation>
    </message>
    <message>
        <source>Oordeel</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Criterium</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Standaard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Laagste</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Hoogste</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Vacatures anders</source>
        <translation>Vacancies changed</translation>
    </message>
    <message>
        <source>Bewaren als CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Aandelen per leeftijd</source>
        <translation>Shares by age</translation>
    </message>
    <message>
        <source>Methode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>groep</source>
        <translation>group</translation>
    </message>
    <message>
        <source>groepen</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>Waar geen groepen te vergelijken zijn, zegt de methode zelf nog iets: de gewichten waarmee de vacatures van deze periode rangschikten. Recent gedaan, ervaring, uren en taal kunnen samengaan met leeftijd, zorg of herkomst: een hoog gewicht daarop vraagt een reden. Die staat bij de vacature.</source>
        <translation>Where no groups can be compared the method itself still says something: the weights under which the vacancies of this period ranked. Recency, experience, hours and language can go together with age, care or origin: a high weight on them wants a reason. It stands with the vacancy.</translation>
    </message>
    <message>
        <source>criterium</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>In deze periode kwam niemand in een procedure.</source>
        <translation>Nobody came into a procedure in this period.</translation>
    </message>
    <message>
        <source>Aandelen tellen</source>
        <translation>Counting shares</translation>
    </message>
    <message numerus="yes">
        <source>%n vacature(s)</source>
        <translation>
            <numerusform>%n vacancy</numerusform>
            <numerusform>%n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <source>Aandelen bewaren</source>
        <translation>Save the shares</translation>
    </message>
    <message>
        <source>gelijke-kansen-%1.csv</source>
        <translation>equal-chances-%1.csv</translation>
    </message>
    <message>
        <source>Bewaard als %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::FieldNote</name>
    <message>
        <source>9 cijfers nodig; dit zijn er %1.</source>
        <translation>9 digits needed; these are %1.</translation>
    </message>
    <message>
        <source>De elfproef klopt niet: kijk het nummer na.</source>
        <translation>The eleven test fails: check the number.</translation>
    </message>
    <message>
        <source>Schrijf het zo: NL91 ABNA 0417 1643 00.</source>
        <translation>Write it like this: NL91 ABNA 0417 1643 00.</translation>
    </message>
    <message>
        <source>Het controlegetal klopt niet: kijk het na.</source>
        <translation>The check digits are wrong: look at it again.</translation>
    </message>
    <message>
        <source>Geen e-mailadres: typ naam@domein.nl.</source>
        <translation>Not an e-mail address: type name@domain.nl.</translation>
    </message>
    <message>
        <source>Geen telefoonnummer: typ 06-12345678.</source>
        <translation>Not a phone number: type 06-12345678.</translation>
    </message>
    <message>
        <source>Geen postcode: typ 1234 AB.</source>
        <translation>Not a postcode: type 1234 AB.</translation>
    </message>
    <message>
        <source>Deze postcode bestaat niet: kijk hem na.</source>
        <translation>This postcode does not exist: check it.</translation>
    </message>
    <message>
        <source>8 cijfers nodig; dit zijn er %1.</source>
        <translation>8 digits needed; these are %1.</translation>
    </message>
    <message>
        <source>Geen btw-id: typ NL123456789B13.</source>
        <translation>Not a VAT id: type NL123456789B13.</translation>
    </message>
    <message>
        <source>Geen datum: typ dd-mm-jjjj.</source>
        <translation>Not a date: type dd-mm-yyyy.</translation>
    </message>
    <message>
        <source>Deze dag bestaat niet: kijk hem na.</source>
        <translation>This day does not exist: check it.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::FilterLine</name>
    <message>
        <source>Filteren (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter van de lijst</source>
        <translation>Filter of the list</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::FirstStartWizard</name>
    <message>
        <source>Welkom bij Werkbalie</source>
        <translation>Welcome to Werkbalie</translation>
    </message>
    <message>
        <source>Deze database is nog leeg. Bekijk eerst het demobureau, of richt uw eigen bureau in. Dat kost ongeveer drie minuten; alles is later te wijzigen onder Beheer.</source>
        <translation>This database is still empty. Look at the demo agency first, or set up your own. It takes about three minutes; everything can be changed later under Settings.</translation>
    </message>
    <message>
        <source>&amp;Eigen bureau inrichten</source>
        <translation>&amp;Set up your own agency</translation>
    </message>
    <message>
        <source>U hebt nodig: KvK-nummer, btw-id en de Whk-beschikking van de Belastingdienst.</source>
        <translation>You need: KvK number, VAT number and the Whk assessment of the Tax Administration.</translation>
    </message>
    <message>
        <source>&amp;Demobureau openen</source>
        <translation>Open the &amp;demo agency</translation>
    </message>
    <message>
        <source>2.000 verzonnen kandidaten, 120 opdrachtgevers, 12 weken uren. Niets daarvan is echt.</source>
        <translation>2,000 invented candidates, 120 clients, 12 weeks of hours. None of it is real.</translation>
    </message>
    <message>
        <source>Uw bureau</source>
        <translation>Your agency</translation>
    </message>
    <message>
        <source>Zo staat het op contracten en facturen.</source>
        <translation>As it appears on contracts and invoices.</translation>
    </message>
    <message>
        <source>&amp;Naam van het bureau</source>
        <translation>&amp;Name of the agency</translation>
    </message>
    <message>
        <source>&amp;KvK-nummer</source>
        <translation>&amp;KvK number</translation>
    </message>
    <message>
        <source>8 cijfers</source>
        <translation>8 digits</translation>
    </message>
    <message>
        <source>&amp;Btw-id</source>
        <translation>&amp;VAT number</translation>
    </message>
    <message>
        <source>NL999999999B99</source>
        <translation>NL999999999B99</translation>
    </message>
    <message>
        <source>&amp;Vestiging</source>
        <translation>&amp;Branch</translation>
    </message>
    <message>
        <source>Utrecht Centrum</source>
        <translation>Utrecht Centrum</translation>
    </message>
    <message>
        <source>&amp;Plaats</source>
        <translation>T&amp;own</translation>
    </message>
    <message>
        <source>Cao en premies</source>
        <translation>Cao and premiums</translation>
    </message>
    <message>
        <source>Hiermee rekent de tariefcalculator. De percentages staan op uw Whk-beschikking; laat ze leeg om met het sectorgemiddelde te rekenen.</source>
        <translation>The tariff calculator works with these. The percentages are on your Whk assessment; leave them empty to use the sector average.</translation>
    </message>
    <message>
        <source>&amp;Cao</source>
        <translation>&amp;Cao</translation>
    </message>
    <message>
        <source>&amp;Werkgeversgrootte</source>
        <translation>Employer &amp;size</translation>
    </message>
    <message>
        <source>Whk &amp;ZW (%)</source>
        <translation>Whk &amp;ZW (%)</translation>
    </message>
    <message>
        <source>De eerste beheerder</source>
        <translation>The first administrator</translation>
    </message>
    <message>
        <source>Deze gebruiker maakt later de andere aan.</source>
        <translation>This user creates the others later.</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Gebruikersnaam</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Wachtwoord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>minstens 8 tekens</source>
        <translation>at least 8 characters</translation>
    </message>
    <message>
        <source>Wachtwoord &amp;herhalen</source>
        <translation>&amp;Repeat password</translation>
    </message>
    <message>
        <source>V&amp;olgende</source>
        <translation>N&amp;ext</translation>
    </message>
    <message>
        <source>Demobureau wordt gemaakt… %1%</source>
        <translation>Making the demo agency… %1%</translation>
    </message>
    <message>
        <source>Bureau &amp;aanmaken</source>
        <translation>&amp;Create agency</translation>
    </message>
    <message>
        <source>Stap %1 van 3</source>
        <translation>Step %1 of 3</translation>
    </message>
    <message>
        <source>Demobureau wordt gemaakt…</source>
        <translation>Making the demo agency…</translation>
    </message>
    <message>
        <source>Eerste start</source>
        <translation>First start</translation>
    </message>
    <message>
        <source>W&amp;hk WGA (%)</source>
        <translation>Whk W&amp;GA (%)</translation>
    </message>
    <message>
        <source>Vo&amp;rige</source>
        <translation>B&amp;ack</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::FunnelChart</name>
    <message>
        <source>Trechter: %1</source>
        <translation>Funnel: %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::FunnelDialog</name>
    <message>
        <source>Fase</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Bereikt</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Nu hier</source>
        <translation>Here now</translation>
    </message>
    <message>
        <source>Dagen, gemiddeld</source>
        <translation>Days, on average</translation>
    </message>
    <message>
        <source>Hoe ver de kandidaten kwamen</source>
        <translation>How far the candidates came</translation>
    </message>
    <message>
        <source>&amp;Tabel</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Trechter</source>
        <translation>&amp;Funnel</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::GuidancePage</name>
    <message>
        <source>Geen openstaande acties. Leg een contactmoment vast met Ctrl+N.</source>
        <translation>No open actions. Log a contact moment with Ctrl+N.</translation>
    </message>
    <message>
        <source>Nog geen contact vastgelegd. Begin met Ctrl+N.</source>
        <translation>No contact logged yet. Start with Ctrl+N.</translation>
    </message>
    <message>
        <source>Openstaande acties</source>
        <translation>Open actions</translation>
    </message>
    <message>
        <source>Recent contact</source>
        <translation>Recent contact</translation>
    </message>
    <message>
        <source>Eerder contact met dezelfde persoon of opdrachtgever</source>
        <translation>Earlier contact with the same person or client</translation>
    </message>
    <message>
        <source>Kies hierboven een regel; hier staat dan al het eerdere contact.</source>
        <translation>Choose a row above; all earlier contact appears here.</translation>
    </message>
    <message>
        <source>Nieuw contactmoment…</source>
        <translation>New contact moment…</translation>
    </message>
    <message>
        <source>Vervolg vastleggen…</source>
        <translation>Log follow-up…</translation>
    </message>
    <message>
        <source>Actie afvinken</source>
        <translation>Mark action as done</translation>
    </message>
    <message>
        <source>Naar dossier</source>
        <translation>Go to record</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>row</translation>
    </message>
    <message>
        <source>regels</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Kies een regel met een openstaande actie.</source>
        <translation>Choose a row with an open action.</translation>
    </message>
    <message>
        <source>Rooster</source>
        <translation>Roster</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::GuidancePresenter</name>
    <message>
        <source>Contactmomenten laden</source>
        <translation>Load contact moments</translation>
    </message>
    <message>
        <source>Iemand anders heeft dit contactmoment intussen gewijzigd; u ziet nu wat er bewaard is.</source>
        <translation>Someone else has changed this contact moment meanwhile; you now see what was saved.</translation>
    </message>
    <message>
        <source>Contactmoment opgeslagen.</source>
        <translation>Contact moment saved.</translation>
    </message>
    <message>
        <source>Contactmoment opslaan</source>
        <translation>Save contact moment</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze actie intussen gewijzigd.</source>
        <translation>Someone else has changed this action meanwhile.</translation>
    </message>
    <message>
        <source>Actie afgevinkt.</source>
        <translation>Action marked as done.</translation>
    </message>
    <message>
        <source>Actie afvinken</source>
        <translation>Mark action as done</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HourKindDialog</name>
    <message>
        <source>Andere uursoort</source>
        <translation>Another kind of hour</translation>
    </message>
    <message>
        <source>&amp;Soort uur</source>
        <translation>&amp;Kind of hour</translation>
    </message>
    <message>
        <source>&amp;Percentage van het loon</source>
        <translation>&amp;Percentage of the wage</translation>
    </message>
    <message>
        <source>Regel toevoegen</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HourScansDialog</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>briefje</source>
        <translation>sheet</translation>
    </message>
    <message>
        <source>briefjes</source>
        <translation>sheets</translation>
    </message>
    <message>
        <source>Ondertekende urenbriefjes, week %1</source>
        <translation>Signed hour sheets, week %1</translation>
    </message>
    <message>
        <source>Scan de ondertekende briefjes en voeg de bestanden toe. De code op elk briefje zegt bij welke plaatsing en week het hoort.</source>
        <translation>Scan the signed sheets and attach the files. The code on each sheet says to which placement and week it belongs.</translation>
    </message>
    <message>
        <source>Bij deze week is nog geen briefje bewaard. Begin met Scans toevoegen (Alt+T).</source>
        <translation>No sheet is kept with this week yet. Begin with Attach scans (Alt+A).</translation>
    </message>
    <message>
        <source>&amp;Openen</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Verwijderen…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>Scans &amp;toevoegen…</source>
        <translation>&amp;Attach scans…</translation>
    </message>
    <message>
        <source>Sl&amp;uiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Scans toevoegen</source>
        <translation>Attach scans</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg);;Alle bestanden (*)</source>
        <translation>Scans (*.pdf *.png *.jpg *.jpeg);;All files (*)</translation>
    </message>
    <message>
        <source>Briefjes lezen</source>
        <translation>Reading sheets</translation>
    </message>
    <message numerus="yes">
        <source>%n briefje toegevoegd</source>
        <translation>
            <numerusform>%n sheet attached</numerusform>
            <numerusform>%n sheets attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stond er al</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message>
        <source>ook voor week %1</source>
        <translation>also for week %1</translation>
    </message>
    <message>
        <source>Briefje openen</source>
        <translation>Opening the sheet</translation>
    </message>
    <message>
        <source>Er is geen programma gevonden dat dit briefje kan tonen: %1</source>
        <translation>No program was found that can show this sheet: %1</translation>
    </message>
    <message>
        <source>Briefje verwijderen</source>
        <translation>Remove the sheet</translation>
    </message>
    <message>
        <source>Het briefje van %1 gaat uit deze week. Dat is niet ongedaan te maken; het spoor zegt wie het deed.</source>
        <translation>The sheet of %1 leaves this week. That cannot be undone; the trail says who did it.</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Flex worker</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Toegevoegd</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursAnswersPage</name>
    <message>
        <source>Deze namen en soorten uren zijn niet zeker. Kies wie of wat het is: de keuze wordt onthouden. Wat open blijft, wordt niet ingelezen.</source>
        <translation>These names and kinds of hours are not sure. Choose who or what it is: the choice is remembered. What is left open is not read in.</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Niet inlezen</source>
        <translation>Do not read</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>soort uren</source>
        <translation>kind of hours</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursApprovalDialog</name>
    <message>
        <source>Geen bijlage</source>
        <translation>No attachment</translation>
    </message>
    <message>
        <source>Goedkeuren met bewijs</source>
        <translation>Approve with proof</translation>
    </message>
    <message>
        <source>&amp;Bijlage kiezen…</source>
        <translation>Choose a&amp;ttachment…</translation>
    </message>
    <message>
        <source>&amp;Akkoord van</source>
        <translation>Approved &amp;by</translation>
    </message>
    <message>
        <source>&amp;Soort bewijs</source>
        <translation>&amp;Kind of proof</translation>
    </message>
    <message>
        <source>&amp;Kenmerk</source>
        <translation>&amp;Reference</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Goedkeuren</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>Bewijs kiezen</source>
        <translation>Choose proof</translation>
    </message>
    <message>
        <source>Bewijs (*.pdf *.png *.jpg *.eml *.xml *.json *.csv *.xlsx)</source>
        <translation>Proof (*.pdf *.png *.jpg *.eml *.xml *.json *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Dit bestand is niet te lezen of groter dan 64 MB.</source>
        <translation>This file cannot be read or is larger than 64 MB.</translation>
    </message>
    <message>
        <source>Bijlage lezen</source>
        <translation>Reading the attachment</translation>
    </message>
    <message>
        <source>weekstaat van %1 bij %2</source>
        <translation>timesheet of %1 at %2</translation>
    </message>
    <message>
        <source>%1 opdrachtgevers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 weekstaten van %2</source>
        <translation>%1 timesheets of %2</translation>
    </message>
    <message>
        <source>Week %1: %2</source>
        <translation>Week %1: %2</translation>
    </message>
    <message>
        <source>Hoe is er akkoord gegeven?</source>
        <translation>How was it approved?</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursEdit</name>
    <message>
        <source>uren</source>
        <translation>hours</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursFindingsDialog</name>
    <message>
        <source>&amp;Accepteren</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <source>Meldingen van week %1</source>
        <translation>Findings of week %1</translation>
    </message>
    <message>
        <source>Meldingen van de week</source>
        <translation>Findings of the week</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ernst</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Geaccepteerd</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Waarom dit mag</source>
        <translation>Why this is fine</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Meldingen laden</source>
        <translation>Loading findings</translation>
    </message>
    <message>
        <source>Geen meldingen: deze week klopt.</source>
        <translation>No findings: this week is right.</translation>
    </message>
    <message>
        <source>%1 fout, %2 te bekijken, %3 geaccepteerd</source>
        <translation>%1 wrong, %2 to look at, %3 accepted</translation>
    </message>
    <message>
        <source>Geaccepteerd: %1.</source>
        <translation>Accepted: %1.</translation>
    </message>
    <message>
        <source>Melding accepteren</source>
        <translation>Accepting a finding</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>✓ Aanvaard</source>
        <translation>✓ Accepted</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursImportDialog</name>
    <message>
        <source>Uren importeren</source>
        <translation>Import hours</translation>
    </message>
    <message>
        <source>melding</source>
        <translation>finding</translation>
    </message>
    <message>
        <source>meldingen</source>
        <translation>findings</translation>
    </message>
    <message>
        <source>Geen meldingen: elke regel kan worden ingelezen.</source>
        <translation>No findings: every line can be imported.</translation>
    </message>
    <message>
        <source>Uren inlezen</source>
        <translation>Import hours</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bestand lezen</source>
        <translation>Read file</translation>
    </message>
    <message>
        <source>Uren proberen</source>
        <translation>Try hours</translation>
    </message>
    <message>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Geweigerd</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Dubbel</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Wat er is</source>
        <translation>What there is</translation>
    </message>
    <message>
        <source>&amp;Geweigerde regels opslaan…</source>
        <translation>Save &amp;rejected rows…</translation>
    </message>
    <message>
        <source>&amp;Terug</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Urenbestanden (*.csv *.txt *.xlsx *.xlsm *.xml *.json);;Alle bestanden (*)</source>
        <translation>Hours files (*.csv *.txt *.xlsx *.xlsm *.xml *.json);;All files (*)</translation>
    </message>
    <message>
        <source>Uren importeren uit %1</source>
        <translation>Import hours from %1</translation>
    </message>
    <message>
        <source>Geweigerde regels opslaan</source>
        <translation>Save rejected rows</translation>
    </message>
    <message>
        <source>CSV-bestanden (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n geweigerde regel(s) opgeslagen.</source>
        <translation>
            <numerusform>%n rejected row saved.</numerusform>
            <numerusform>%n rejected rows saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Uren inlezen</source>
        <translation>&amp;Import hours</translation>
    </message>
    <message>
        <source>Ver&amp;der</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>%1: goed %2, geweigerd %3, dubbel %4. Er is nog niets bewaard.</source>
        <translation>%1: good %2, rejected %3, duplicate %4. Nothing has been kept yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) uren ingelezen.</source>
        <translation>
            <numerusform>%n row of hours read in.</numerusform>
            <numerusform>%n rows of hours read in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursLayoutPage</name>
    <message>
        <source>regel</source>
        <translation>row</translation>
    </message>
    <message>
        <source>regels</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>bijvoorbeeld 48 of 2026-W48</source>
        <translation>for instance 48 or 2026-W48</translation>
    </message>
    <message>
        <source>Staat in het bestand, of van meer opdrachtgevers</source>
        <translation>Named in the file, or of several clients</translation>
    </message>
    <message>
        <source>&amp;Opdrachtgever</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Blad</source>
        <translation>S&amp;heet</translation>
    </message>
    <message>
        <source>&amp;Indeling</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Verdelen</source>
        <translation>&amp;Spread</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>Hier staan de eerste regels zoals ze worden gelezen.</source>
        <translation>The first rows stand here as they are read.</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Wat er is</source>
        <translation>What it is</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursProcessActions</name>
    <message>
        <source>Gereedmelden wat klopt</source>
        <translation>Mark ready what is right</translation>
    </message>
    <message>
        <source>Goedkeuren met bewijs…</source>
        <translation>Approve with proof…</translation>
    </message>
    <message>
        <source>Meldingen van de week…</source>
        <translation>Findings of the week…</translation>
    </message>
    <message>
        <source>Ontbrekende uren…</source>
        <translation>Missing hours…</translation>
    </message>
    <message>
        <source>Week op slot of van het slot…</source>
        <translation>Lock or unlock the week…</translation>
    </message>
    <message>
        <source>Sla de week eerst op; daarna kan de status veranderen.</source>
        <translation>Save the week first; then its state can change.</translation>
    </message>
    <message>
        <source>Gereedgemeld: %1.</source>
        <translation>Marked ready: %1.</translation>
    </message>
    <message>
        <source>Gereedmelden</source>
        <translation>Marking ready</translation>
    </message>
    <message>
        <source>Goedgekeurd met bewijs: %1.</source>
        <translation>Approved with proof: %1.</translation>
    </message>
    <message>
        <source>Goedkeuren</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Week %1 van deze opdrachtgever gaat op slot: uren en status veranderen niet meer.</source>
        <translation>Week %1 of this client is locked: hours and states no longer change.</translation>
    </message>
    <message>
        <source>Week %1 van het hele bureau gaat op slot: uren en status veranderen niet meer.</source>
        <translation>Week %1 of the whole agency is locked: hours and states no longer change.</translation>
    </message>
    <message>
        <source>Week op slot</source>
        <translation>Lock the week</translation>
    </message>
    <message>
        <source>Op slot zetten</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Week %1 is op slot.</source>
        <translation>Week %1 is locked.</translation>
    </message>
    <message>
        <source>Week van het slot</source>
        <translation>Unlock the week</translation>
    </message>
    <message>
        <source>Week %1 kan daarna weer worden gewijzigd.</source>
        <translation>Week %1 can be changed again after that.</translation>
    </message>
    <message>
        <source>Van het slot halen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Uren kwamen te laat binnen</source>
        <translation>Hours came in too late</translation>
    </message>
    <message>
        <source>Fout in de uren gevonden</source>
        <translation>Error found in the hours</translation>
    </message>
    <message>
        <source>Week %1 is van het slot.</source>
        <translation>Week %1 is unlocked.</translation>
    </message>
    <message>
        <source>Bij de gekozen regels staat geen weekstaat die gereed is. Ctrl+A kiest alle regels.</source>
        <translation>None of the chosen rows has a timesheet that is ready. Ctrl+A chooses all rows.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::HoursReportDialog</name>
    <message>
        <source>Niet alles kon mee</source>
        <translation>Not everything could go along</translation>
    </message>
    <message>
        <source>Rijen die bleven staan</source>
        <translation>Rows that stayed</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>%1 gelukt, %2</source>
        <translation>%1 done, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bleef (bleven) staan</source>
        <translation>
            <numerusform>%n stayed behind</numerusform>
            <numerusform>%n stayed behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ImportDialog</name>
    <message>
        <source>Kandidaten importeren</source>
        <translation>Import candidates</translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>CSV uit Excel of een ander programma</source>
        <translation>CSV from Excel or another program</translation>
    </message>
    <message>
        <source>B&amp;laderen…</source>
        <translation>B&amp;rowse…</translation>
    </message>
    <message>
        <source>Kolommen</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Welke kolom hoort bij welk veld</source>
        <translation>Which column belongs to which field</translation>
    </message>
    <message>
        <source>Proefdraaien</source>
        <translation>Trial run</translation>
    </message>
    <message>
        <source>Meldingen per regel</source>
        <translation>Findings per line</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Proefdraaien</source>
        <translation>&amp;Trial run</translation>
    </message>
    <message>
        <source>&amp;Importeren</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Goed</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Met melding</source>
        <translation>With finding</translation>
    </message>
    <message>
        <source>Afgekeurd</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Dubbel</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Bestand kiezen</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Tekstbestanden (*.csv *.txt *.tsv);;Alle bestanden (*)</source>
        <translation>Text files (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Veld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Kolom in het bestand</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Kolom voor %1</source>
        <translation>Column for %1</translation>
    </message>
    <message>
        <source>(niet overnemen)</source>
        <translation>(do not import)</translation>
    </message>
    <message>
        <source>%1 regels gelezen. Controleer welke kolom bij welk veld hoort; de keuze wordt onthouden voor bestanden met dezelfde koppen.</source>
        <translation>%1 lines read. Check which column belongs to which field; the choice is remembered for files with the same headings.</translation>
    </message>
    <message>
        <source>Geïmporteerd</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Klaar om te importeren</source>
        <translation>Ready to import</translation>
    </message>
    <message>
        <source>%1: &lt;b&gt;%2&lt;/b&gt; kandidaten  ·  %3 dubbel  ·  %4 afgekeurd</source>
        <translation>%1: &lt;b&gt;%2&lt;/b&gt; candidates  ·  %3 duplicate  ·  %4 rejected</translation>
    </message>
    <message>
        <source>Draai eerst proef: er wordt dan nog niets opgeslagen.</source>
        <translation>Do a trial run first: nothing is saved yet.</translation>
    </message>
    <message>
        <source>Kies een bestand. Puntkomma, komma of tab, met of zonder accenten: het wordt herkend. De eerste regel bevat de kolomkoppen.</source>
        <translation>Choose a file. Semicolon, comma or tab, with or without accents: it is recognised. The first line holds the column headings.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ImportPresenter</name>
    <message>
        <source>Bestand lezen</source>
        <translation>Read file</translation>
    </message>
    <message>
        <source>Proefdraaien</source>
        <translation>Trial run</translation>
    </message>
    <message>
        <source>Kandidaten importeren</source>
        <translation>Import candidates</translation>
    </message>
    <message>
        <source>%1 kandidaten geïmporteerd uit %2</source>
        <translation>%1 candidates imported from %2</translation>
    </message>
    <message>
        <source>Import ongedaan gemaakt</source>
        <translation>Import undone</translation>
    </message>
    <message>
        <source>Import ongedaan maken</source>
        <translation>Undo import</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::IndexationPane</name>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>als deel van het tarief</source>
        <translation>as a part of the tariff</translation>
    </message>
    <message>
        <source>in euro</source>
        <translation>in euro</translation>
    </message>
    <message>
        <source>Nieuwe tarieven &amp;vanaf</source>
        <translation>New &amp;tariffs from</translation>
    </message>
    <message>
        <source>&amp;Marge blijft</source>
        <translation>&amp;Margin stays</translation>
    </message>
    <message>
        <source>tarief</source>
        <translation>tariff</translation>
    </message>
    <message>
        <source>tarieven</source>
        <translation>tariffs</translation>
    </message>
    <message>
        <source>Op deze dag loopt geen tarief dat eerder begon.</source>
        <translation>No tariff that began earlier runs on this day.</translation>
    </message>
    <message>
        <source>Doorvoeren…</source>
        <translation>Carry through…</translation>
    </message>
    <message>
        <source>Mee of niet mee</source>
        <translation>In or out</translation>
    </message>
    <message>
        <source>De gekozen tarieven mee laten doen of niet (spatie)</source>
        <translation>Let the chosen tariffs take part or not (space)</translation>
    </message>
    <message>
        <source>Alles mee</source>
        <translation>All in</translation>
    </message>
    <message>
        <source>Niets mee</source>
        <translation>All out</translation>
    </message>
    <message>
        <source>Loonstijging van opdrachtgever…</source>
        <translation>Wage rise of client…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>De lijst bewaren als CSV-bestand</source>
        <translation>Save the list as a CSV file</translation>
    </message>
    <message>
        <source>Gevolg per opdrachtgever</source>
        <translation>Effect per client</translation>
    </message>
    <message>
        <source>Kies links welke tarieven meedoen.</source>
        <translation>Choose at the left which tariffs take part.</translation>
    </message>
    <message>
        <source>Eerder doorgevoerd</source>
        <translation>Carried through before</translation>
    </message>
    <message>
        <source>Er is nog niets doorgevoerd.</source>
        <translation>Nothing was carried through yet.</translation>
    </message>
    <message>
        <source>Terugdraaien</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Eerder</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Van de tarieven die meedoen, per week bij de uren van hun berekening.</source>
        <translation>Of the tariffs that take part, a week at the hours of their calculation.</translation>
    </message>
    <message>
        <source>%1 doen mee · %2 opdrachtgevers · %3 per week</source>
        <translation>%1 take part · %2 clients · %3 a week</translation>
    </message>
    <message>
        <source>%1 tarieven doorvoeren…</source>
        <translation>Carry %1 tariffs through…</translation>
    </message>
    <message>
        <source>Loonstijging van een opdrachtgever</source>
        <translation>Wage rise of a client</translation>
    </message>
    <message>
        <source>Met hoeveel procent stijgt het loon bij %1?</source>
        <translation>By how many percent does the wage at %1 rise?</translation>
    </message>
    <message>
        <source>Doorrekenen</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>&amp;Procent</source>
        <translation>&amp;Percent</translation>
    </message>
    <message>
        <source>Nieuwe tarieven vastleggen</source>
        <translation>Record new tariffs</translation>
    </message>
    <message>
        <source>%1 tariefafspraken eindigen op %2 en lopen vanaf %3 door met het nieuwe tarief. U kunt het daarna in een keer terugdraaien.</source>
        <translation>%1 tariff agreements end on %2 and go on from %3 with the new tariff. You can undo it at once afterwards.</translation>
    </message>
    <message>
        <source>Doorvoeren</source>
        <translation>Carry through</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Indexatie %1</source>
        <translation>Indexation %1</translation>
    </message>
    <message>
        <source>Loon&amp;stijging, %</source>
        <translation>&amp;Wage rise, %</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::IndexationPresenter</name>
    <message>
        <source>Tarieven doorrekenen</source>
        <translation>Calculating tariffs</translation>
    </message>
    <message>
        <source>%1: %2 tariefafspraken hebben een nieuw tarief vanaf %3.</source>
        <translation>%1: %2 tariff agreements have a new tariff from %3.</translation>
    </message>
    <message>
        <source>Nieuwe tarieven vastleggen</source>
        <translation>Record new tariffs</translation>
    </message>
    <message>
        <source>Teruggedraaid: de oude tarieven lopen door zoals ze waren.</source>
        <translation>Undone: the old tariffs run on as they were.</translation>
    </message>
    <message>
        <source>Indexatie terugdraaien</source>
        <translation>Undo indexation</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::InterviewListDialog</name>
    <message>
        <source>Bevestigd</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Voordrachten en gesprekken</source>
        <translation>Proposals and interviews</translation>
    </message>
    <message>
        <source>Voordrachten en gesprekken · %1</source>
        <translation>Proposals and interviews · %1</translation>
    </message>
    <message>
        <source>gesprek</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>gesprekken</source>
        <translation>interviews</translation>
    </message>
    <message>
        <source>Nog geen gesprekken. Kies kandidaten in de lijst en druk op Ctrl+Shift+U.</source>
        <translation>No interviews yet. Choose candidates in the list and press Ctrl+Shift+U.</translation>
    </message>
    <message>
        <source>voordracht</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>voordrachten</source>
        <translation>proposals</translation>
    </message>
    <message>
        <source>Nog geen voordracht verstuurd. Kies kandidaten in de lijst en druk op Ctrl+Shift+D.</source>
        <translation>No proposal sent yet. Choose candidates in the list and press Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>&amp;Gesprekken</source>
        <translation>&amp;Interviews</translation>
    </message>
    <message>
        <source>&amp;Voordrachten</source>
        <translation>&amp;Proposals</translation>
    </message>
    <message>
        <source>&amp;Bevestigd</source>
        <translation>C&amp;onfirmed</translation>
    </message>
    <message>
        <source>Ver&amp;zetten…</source>
        <translation>&amp;Move…</translation>
    </message>
    <message>
        <source>&amp;Uitnodigingen bewaren</source>
        <translation>&amp;Save invitations</translation>
    </message>
    <message>
        <source>Ui&amp;tkomst…</source>
        <translation>Ou&amp;tcome…</translation>
    </message>
    <message>
        <source>&amp;PDF bewaren</source>
        <translation>Save P&amp;DF</translation>
    </message>
    <message>
        <source>Volgende ve&amp;rsie…</source>
        <translation>Next &amp;version…</translation>
    </message>
    <message>
        <source>Gesprek annuleren</source>
        <translation>Cancel interview</translation>
    </message>
    <message>
        <source>Opdrachtgever en kandidaat krijgen een annulering voor hun agenda; de bestanden komen in de map van de uitnodigingen.</source>
        <translation>Client and candidate get a cancellation for their calendars; the files go to the folder of the invitations.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kandidaat is verhinderd</source>
        <translation>Candidate is unable to come</translation>
    </message>
    <message>
        <source>Opdrachtgever is verhinderd</source>
        <translation>Client is unable to come</translation>
    </message>
    <message>
        <source>Vacature is vervuld</source>
        <translation>Vacancy has been filled</translation>
    </message>
    <message>
        <source>Bewaard: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Taal van uitnodigingen, annuleringen en voorbereidingsblad</source>
        <translation>Language of invitations, cancellations and preparation sheet</translation>
    </message>
    <message>
        <source>Niet doorgegaan</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>Gesprek &amp;annuleren…</source>
        <translation>C&amp;ancel interview…</translation>
    </message>
    <message>
        <source>&amp;Keus van de opdrachtgever…</source>
        <translation>Client's c&amp;hoice…</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dit gesprek is geannuleerd en verandert niet meer. De annuleringen zijn opnieuw te bewaren.</source>
        <translation>This interview was cancelled and does not change any more. The cancellations can be kept again.</translation>
    </message>
    <message>
        <source>Van dit gesprek is de uitkomst vastgelegd.</source>
        <translation>The outcome of this interview is recorded.</translation>
    </message>
    <message>
        <source>De uitkomst kan worden vastgelegd zodra het gesprek begint, %1 om %2.</source>
        <translation>The outcome can be recorded once the interview begins, %1 at %2.</translation>
    </message>
    <message>
        <source>Dit gesprek is begonnen: verzetten en annuleren kan niet meer, de uitkomst vastleggen wel.</source>
        <translation>This interview has begun: it cannot be moved or cancelled any more, its outcome can be recorded.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::InterviewOutcomeDialog</name>
    <message>
        <source>Uitkomst van het gesprek</source>
        <translation>Outcome of the interview</translation>
    </message>
    <message>
        <source>%1 bij %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 · %2 om %3</source>
        <translation>%1 · %2 at %3</translation>
    </message>
    <message>
        <source>De &amp;opdrachtgever zei</source>
        <translation>The &amp;client said</translation>
    </message>
    <message>
        <source>De &amp;kandidaat zei</source>
        <translation>The c&amp;andidate said</translation>
    </message>
    <message>
        <source>K&amp;euze</source>
        <translation>C&amp;hoice</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Uitkomst &amp;vastleggen</source>
        <translation>Record &amp;outcome</translation>
    </message>
    <message>
        <source>Kies een reden</source>
        <translation>Choose a reason</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::InterviewPlanner</name>
    <message>
        <source> minuten</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Geen van de gekozen kandidaten staat in de procedure van deze vacature. Draag eerst iemand voor.</source>
        <translation>None of the chosen candidates is in the procedure of this vacancy. Propose somebody first.</translation>
    </message>
    <message>
        <source>Gesprekken bij %1 · %2</source>
        <translation>Interviews at %1 · %2</translation>
    </message>
    <message>
        <source>Gesprekken &amp;plannen</source>
        <translation>&amp;Plan interviews</translation>
    </message>
    <message>
        <source>Gesprek wijzigen · %1 · %2</source>
        <translation>Change interview · %1 · %2</translation>
    </message>
    <message>
        <source>Leeg: geen bestanden bewaren</source>
        <translation>Empty: save no files</translation>
    </message>
    <message>
        <source>Uitnodigingen en voorbereidingsbladen in &amp;map</source>
        <translation>Invitations and preparation sheets in &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Eerste begint om</source>
        <translation>Fi&amp;rst begins at</translation>
    </message>
    <message>
        <source>D&amp;uur</source>
        <translation>D&amp;uration</translation>
    </message>
    <message>
        <source>Pau&amp;ze ertussen</source>
        <translation>&amp;Break in between</translation>
    </message>
    <message>
        <source>Kandidaten met hun tijd</source>
        <translation>Candidates with their times</translation>
    </message>
    <message>
        <source>Kandidaat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Begint om</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Leeg: identiteitsbewijs, diploma's en de uitnodiging</source>
        <translation>Empty: identity document, diplomas and the invitation</translation>
    </message>
    <message>
        <source>&amp;Waar</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <source>&amp;Link van het videogesprek</source>
        <translation>&amp;Link of the video call</translation>
    </message>
    <message>
        <source>&amp;Route, voor de kandidaat</source>
        <translation>Dire&amp;ctions for the candidate</translation>
    </message>
    <message>
        <source>Mee&amp;nemen</source>
        <translation>Bri&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Tips voor de kandidaat</source>
        <translation>&amp;Tips for the candidate</translation>
    </message>
    <message>
        <source>Gesprek op&amp;slaan</source>
        <translation>&amp;Save interview</translation>
    </message>
    <message>
        <source>Namens de &amp;opdrachtgever</source>
        <translation>&amp;On behalf of the client</translation>
    </message>
    <message>
        <source>Taal d&amp;aarvan</source>
        <translation>L&amp;anguage of these</translation>
    </message>
    <message>
        <source>%1, een feestdag</source>
        <translation>%1, a public holiday</translation>
    </message>
    <message>
        <source>%1, in het weekend</source>
        <translation>%1, in the weekend</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::InterviewPresenter</name>
    <message>
        <source>De gesprekken staan gepland, maar de uitnodigingen konden niet in %1 worden bewaard. Bewaar ze opnieuw in de lijst met gesprekken.</source>
        <translation>The interviews are planned, but the invitations could not be saved in %1. Save them again from the list of interviews.</translation>
    </message>
    <message>
        <source>Gesprek gepland</source>
        <translation>Interview planned</translation>
    </message>
    <message>
        <source>%1 gesprekken gepland</source>
        <translation>%1 interviews planned</translation>
    </message>
    <message>
        <source>Gesprek gewijzigd</source>
        <translation>Interview changed</translation>
    </message>
    <message>
        <source>Gesprek geannuleerd</source>
        <translation>Interview cancelled</translation>
    </message>
    <message>
        <source>Kandidaat heeft bevestigd</source>
        <translation>Candidate has confirmed</translation>
    </message>
    <message>
        <source>Uitkomst vastgelegd</source>
        <translation>Outcome recorded</translation>
    </message>
    <message>
        <source>Iemand anders heeft dit gesprek intussen gewijzigd. Kijk opnieuw en kies dan.</source>
        <translation>Somebody else has changed this interview in the meantime. Look again and then choose.</translation>
    </message>
    <message>
        <source>%1, maar de uitnodigingen konden niet in %2 worden bewaard.</source>
        <translation>%1, but the invitations could not be saved in %2.</translation>
    </message>
    <message>
        <source>%1 bestanden bewaard in %2</source>
        <translation>%1 files saved in %2</translation>
    </message>
    <message>
        <source>Uitnodigingen voor opdrachtgever en kandidaat en de voorbereidingsbladen staan klaar om te versturen:</source>
        <translation>Invitations for client and candidate and the preparation sheets are ready to be sent:</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::InvoiceList</name>
    <message>
        <source>Tarief</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>factuur</source>
        <translation>invoice</translation>
    </message>
    <message>
        <source>facturen</source>
        <translation>invoices</translation>
    </message>
    <message>
        <source>Hier staan de facturen. Verwerk eerst een week in het onderdeel Weekrun.</source>
        <translation>Invoices appear here. Process a week first in the Weekly run section.</translation>
    </message>
    <message>
        <source>Bewaren als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Totaal %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Regels van de factuur</source>
        <translation>Lines of the invoice</translation>
    </message>
    <message>
        <source>Kies een factuur; hier staan dan haar regels.</source>
        <translation>Choose an invoice; its lines appear here.</translation>
    </message>
    <message>
        <source>Factuur %1</source>
        <translation>Invoice %1</translation>
    </message>
    <message>
        <source>%1
Week %2, datum %3, te betalen voor %4</source>
        <translation>%1
Week %2, date %3, due by %4</translation>
    </message>
    <message>
        <source>Btw verlegd</source>
        <translation>VAT reverse-charged</translation>
    </message>
    <message>
        <source>Btw %1: %2</source>
        <translation>VAT %1: %2</translation>
    </message>
    <message>
        <source>Zonder btw %1    %2    Totaal %3</source>
        <translation>Excluding VAT %1    %2    Total %3</translation>
    </message>
    <message>
        <source>Factuur bewaren als PDF</source>
        <translation>Save invoice as PDF</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>factuur-%1.pdf</source>
        <translation>invoice-%1.pdf</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::KeyboardOverview</name>
    <message>
        <source>Toetsen</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Naar het filter</source>
        <translation>To the filter</translation>
    </message>
    <message>
        <source>Wist het filter</source>
        <translation>Clears the filter</translation>
    </message>
    <message>
        <source>Kopieert de gekozen regels</source>
        <translation>Copies the chosen rows</translation>
    </message>
    <message>
        <source>Exporteert de lijst als CSV</source>
        <translation>Exports the list as CSV</translation>
    </message>
    <message>
        <source>Kiest alle regels</source>
        <translation>Chooses all rows</translation>
    </message>
    <message>
        <source>Datum in het kort</source>
        <translation>Short date</translation>
    </message>
    <message>
        <source>Datumveld</source>
        <translation>Date field</translation>
    </message>
    <message>
        <source>Opent de kalender</source>
        <translation>Opens the calendar</translation>
    </message>
    <message>
        <source>Uren in het kort</source>
        <translation>Short hours</translation>
    </message>
    <message>
        <source>Urenveld</source>
        <translation>Hours field</translation>
    </message>
    <message>
        <source>Toets</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Doet</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>toets</source>
        <translation>key</translation>
    </message>
    <message>
        <source>toetsen</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Opent de gekozen regel in een eigen venster</source>
        <translation>Opens the chosen row in a window of its own</translation>
    </message>
    <message>
        <source>Sluit het venster van een dossier</source>
        <translation>Closes the window of a record</translation>
    </message>
    <message>
        <source>Venster</source>
        <translation>Window</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::LeaveBookingDialog</name>
    <message>
        <source>Verlof boeken voor %1</source>
        <translation>Book leave for %1</translation>
    </message>
    <message>
        <source>Boeken</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Saldo %1 op die dag: %2</source>
        <translation>Balance of %1 on that day: %2</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>uren, bijvoorbeeld 8:00 of 7,5</source>
        <translation>hours, for instance 8:00 or 7.5</translation>
    </message>
    <message>
        <source>euro, bijvoorbeeld 125,50</source>
        <translation>euro, for instance 125.50</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::LeaveChart</name>
    <message>
        <source>Grafiek van het saldo per maand</source>
        <translation>Chart of the balance by month</translation>
    </message>
    <message>
        <source>Saldo</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>uren</source>
        <translation>hours</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::LeavePane</name>
    <message>
        <source>flexkracht</source>
        <translation>flex worker</translation>
    </message>
    <message>
        <source>flexkrachten</source>
        <translation>flex workers</translation>
    </message>
    <message>
        <source>Verval boeken…</source>
        <translation>Book expiry…</translation>
    </message>
    <message>
        <source>Hier staan de saldi van flexkrachten. De eerste weekrun boekt wat hun uren opbouwen.</source>
        <translation>The balances of flex workers stand here. The first weekly run books what their hours earn.</translation>
    </message>
    <message>
        <source>Saldo op</source>
        <translation>Balance on</translation>
    </message>
    <message>
        <source>De dag waarop u de saldi wilt zien</source>
        <translation>The day on which you want to see the balances</translation>
    </message>
    <message>
        <source>Wettelijk %1   Bovenwettelijk %2   Vakantiegeld %3</source>
        <translation>Statutory %1   Extra %2   Holiday allowance %3</translation>
    </message>
    <message>
        <source>Verval boeken</source>
        <translation>Book expiry</translation>
    </message>
    <message>
        <source>Wat tot en met %1 verviel, gaat van de saldi af. Een tweede keer boekt niets.</source>
        <translation>What expired until and including %1 is taken off the balances. A second time books nothing.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::LeavePresenter</name>
    <message>
        <source>Verlofsaldi laden</source>
        <translation>Loading leave balances</translation>
    </message>
    <message>
        <source>Verlofregels laden</source>
        <translation>Loading leave lines</translation>
    </message>
    <message>
        <source>Ongedaan gemaakt</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Verlof geboekt.</source>
        <translation>Leave booked.</translation>
    </message>
    <message>
        <source>Verlof boeken</source>
        <translation>Booking leave</translation>
    </message>
    <message>
        <source>Alle saldi uitbetaald.</source>
        <translation>All balances paid out.</translation>
    </message>
    <message>
        <source>Verlof uitbetalen</source>
        <translation>Paying out leave</translation>
    </message>
    <message>
        <source>Regel teruggeboekt met een tegenregel.</source>
        <translation>Line taken back by a counter line.</translation>
    </message>
    <message>
        <source>Regel terugboeken</source>
        <translation>Take a line back</translation>
    </message>
    <message>
        <source>Er was niets meer dat verviel.</source>
        <translation>Nothing more had expired.</translation>
    </message>
    <message numerus="yes">
        <source>%n vervallen saldo/saldi geboekt.</source>
        <translation>
            <numerusform>%n expired balance booked.</numerusform>
            <numerusform>%n expired balances booked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verval boeken</source>
        <translation>Book expiry</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::LeaveRecord</name>
    <message>
        <source>%1 %2 vervalt op %3</source>
        <translation>%1 %2 expires on %3</translation>
    </message>
    <message>
        <source>Re&amp;gels</source>
        <translation>Li&amp;nes</translation>
    </message>
    <message>
        <source>&amp;Jaar</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>line</translation>
    </message>
    <message>
        <source>regels</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Hier staan de regels van de gekozen flexkracht. De weekrun boekt opbouw en opname; een beginsaldo boekt u zelf met Ctrl+N.</source>
        <translation>The lines of the chosen flex worker stand here. The weekly run books accrual and use; book an opening balance yourself with Ctrl+N.</translation>
    </message>
    <message>
        <source>Boeken…</source>
        <translation>Book…</translation>
    </message>
    <message>
        <source>Uitbetalen…</source>
        <translation>Pay out…</translation>
    </message>
    <message>
        <source>Terugboeken…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Soort verlof of reservering</source>
        <translation>Kind of leave or reservation</translation>
    </message>
    <message>
        <source>Saldo per maand</source>
        <translation>Balance by month</translation>
    </message>
    <message>
        <source>Alles uitbetalen</source>
        <translation>Pay everything out</translation>
    </message>
    <message>
        <source>Uitbetalen</source>
        <translation>Pay out</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Einde contract</source>
        <translation>End of contract</translation>
    </message>
    <message>
        <source>Regel terugboeken</source>
        <translation>Take a line back</translation>
    </message>
    <message>
        <source>De regel blijft staan; een tegenregel op dezelfde dag heft haar op.</source>
        <translation>The line stays; a counter line on the same day cancels it.</translation>
    </message>
    <message>
        <source>Terugboeken</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Van %1 wordt als uitbetaald geboekt, op vandaag:
%2</source>
        <translation>Of %1 this is booked as paid out, as of today:
%2</translation>
    </message>
    <message>
        <source>Alles behalve wettelijk verlof</source>
        <translation>All but statutory leave</translation>
    </message>
    <message>
        <source>Niets geboekt: vul bij uitbetalen een reden in.</source>
        <translation>Nothing booked: a payout wants a reason.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ListPane</name>
    <message>
        <source>Lijst van %1</source>
        <translation>List of %1</translation>
    </message>
    <message>
        <source>meer dan %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>, gefilterd op ‘%1’ — Esc wist het filter</source>
        <translation>, filtered on ‘%1’ — Esc clears the filter</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::LoginDialog</name>
    <message>
        <source>Meld u aan om te werken.</source>
        <translation>Log in to start working.</translation>
    </message>
    <message>
        <source>&amp;Gebruiker</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>&amp;Wachtwoord</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Demobureau: kies met wie u werkt.</source>
        <translation>Demo agency: choose whom to work as.</translation>
    </message>
    <message>
        <source>&amp;Afsluiten</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Inloggen</source>
        <translation>&amp;Log in</translation>
    </message>
    <message>
        <source>Inloggen</source>
        <translation>Log in</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MainWindow</name>
    <message>
        <source>%1 — Werkbalie</source>
        <translation>%1 — Werkbalie</translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Nieuw</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Opslaan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Andere gebruiker…</source>
        <translation>Switch &amp;user…</translation>
    </message>
    <message>
        <source>A&amp;fsluiten</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Handeling</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Laatste handeling ongedaan maken</source>
        <translation>&amp;Undo last action</translation>
    </message>
    <message>
        <source>&amp;Zoeken in alles…</source>
        <translation>&amp;Search everything…</translation>
    </message>
    <message>
        <source>Lijst &amp;filteren</source>
        <translation>&amp;Filter list</translation>
    </message>
    <message>
        <source>&amp;Verversen</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Licht</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Donker</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Volg &amp;systeem</source>
        <translation>Follow &amp;system</translation>
    </message>
    <message>
        <source>&amp;Toetsen</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>Niet opgeslagen</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Er staat werk op het scherm dat niet is opgeslagen. Wilt u afsluiten en dat werk laten vervallen?</source>
        <translation>There is unsaved work on the screen. Quit and discard it?</translation>
    </message>
    <message>
        <source>Afsluiten zonder opslaan</source>
        <translation>Quit without saving</translation>
    </message>
    <message>
        <source>Terug naar het werk</source>
        <translation>Back to the work</translation>
    </message>
    <message>
        <source>Lijst bewaard in %1</source>
        <translation>List saved in %1</translation>
    </message>
    <message>
        <source>%1 kan niet worden geschreven. Kies een andere map.</source>
        <translation>%1 cannot be written. Choose another folder.</translation>
    </message>
    <message>
        <source>Bewer&amp;ken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Geen handelingen in dit onderdeel</source>
        <translation>Nothing to do in this view</translation>
    </message>
    <message>
        <source>Overal</source>
        <translation>Everywhere</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MarginFloorDialog</name>
    <message>
        <source>Hele bureau</source>
        <translation>Whole agency</translation>
    </message>
    <message>
        <source>Ondergrens opslaan</source>
        <translation>Save floor</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MarginsPane</name>
    <message>
        <source>Ondergrenzen</source>
        <translation>Floors</translation>
    </message>
    <message>
        <source>Akkoord op een lagere marge</source>
        <translation>Consent to a lower margin</translation>
    </message>
    <message>
        <source>ondergrens</source>
        <translation>floor</translation>
    </message>
    <message>
        <source>ondergrenzen</source>
        <translation>floors</translation>
    </message>
    <message>
        <source>Nog geen ondergrens: elke marge mag. Voeg er een toe met Ctrl+N.</source>
        <translation>No floor yet: every margin is allowed. Add one with Ctrl+N.</translation>
    </message>
    <message>
        <source>Nieuwe ondergrens…</source>
        <translation>New floor…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
    <message>
        <source>vragen</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>Er is nog geen akkoord gevraagd. Wie een marge onder de ondergrens wil afspreken, vraagt het bij de plaatsing, de tariefafspraak of de offerte.</source>
        <translation>No consent was asked yet. Who wants to agree on a margin under the floor asks for it at the placement, the tariff agreement or the offer.</translation>
    </message>
    <message>
        <source>Akkoord geven</source>
        <translation>Give consent</translation>
    </message>
    <message>
        <source>Niet akkoord…</source>
        <translation>Do not agree…</translation>
    </message>
    <message>
        <source>Niet akkoord</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>Waarom kan deze marge niet? De vrager leest uw antwoord.</source>
        <translation>Why is this margin not possible? The one who asked reads your answer.</translation>
    </message>
    <message>
        <source>Niet akkoord gaan</source>
        <translation>Do not agree</translation>
    </message>
    <message>
        <source>&amp;Antwoord</source>
        <translation>&amp;Answer</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MarginsPresenter</name>
    <message>
        <source>Marges laden</source>
        <translation>Loading margins</translation>
    </message>
    <message>
        <source>Hele bureau</source>
        <translation>Whole agency</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze ondergrens intussen gewijzigd; er is niets bewaard.</source>
        <translation>Somebody else changed this floor meanwhile; nothing was saved.</translation>
    </message>
    <message>
        <source>Ondergrens voor %1 opgeslagen.</source>
        <translation>Floor for %1 saved.</translation>
    </message>
    <message>
        <source>Ondergrens opslaan</source>
        <translation>Save floor</translation>
    </message>
    <message>
        <source>Ondergrens voor %1 verwijderd.</source>
        <translation>Floor for %1 removed.</translation>
    </message>
    <message>
        <source>Ondergrens verwijderen</source>
        <translation>Remove floor</translation>
    </message>
    <message>
        <source>Iemand anders was u voor; u ziet nu het antwoord.</source>
        <translation>Somebody else was before you; you now see the answer.</translation>
    </message>
    <message>
        <source>Akkoord gegeven op de marge voor %1.</source>
        <translation>Consent given to the margin for %1.</translation>
    </message>
    <message>
        <source>Geen akkoord gegeven op de marge voor %1.</source>
        <translation>No consent given to the margin for %1.</translation>
    </message>
    <message>
        <source>Antwoord opslaan</source>
        <translation>Save answer</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MatchBoard</name>
    <message>
        <source>Voordragen</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Uitnodigen…</source>
        <translation>Invite…</translation>
    </message>
    <message>
        <source>Afwijzen…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Plaatsen…</source>
        <translation>Place…</translation>
    </message>
    <message>
        <source>Gegevens openen</source>
        <translation>Open record</translation>
    </message>
    <message>
        <source>kandidaat</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>kandidaten</source>
        <translation>candidates</translation>
    </message>
    <message>
        <source>vacature</source>
        <translation>vacancy</translation>
    </message>
    <message>
        <source>vacatures</source>
        <translation>vacancies</translation>
    </message>
    <message>
        <source>Kies bovenaan waarvoor u zoekt. De rangorde verschijnt hier, de bon met alle punten ernaast.</source>
        <translation>Choose above what to search for. The ranking appears here, the receipt with all points beside it.</translation>
    </message>
    <message>
        <source>Niemand viel af op een harde eis.</source>
        <translation>Nobody was eliminated on a hard requirement.</translation>
    </message>
    <message>
        <source>voordracht</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>voordrachten</source>
        <translation>proposals</translation>
    </message>
    <message>
        <source>Nog geen voordrachten. Ctrl+D draagt de gekozen kandidaat voor.</source>
        <translation>No proposals yet. Ctrl+D proposes the chosen candidate.</translation>
    </message>
    <message>
        <source>Best passend</source>
        <translation>Best match</translation>
    </message>
    <message>
        <source>Afgevallen</source>
        <translation>Eliminated</translation>
    </message>
    <message>
        <source>Best passend · %1</source>
        <translation>Best match · %1</translation>
    </message>
    <message>
        <source>Afgevallen · %1</source>
        <translation>Eliminated · %1</translation>
    </message>
    <message>
        <source>Afgevallen op een harde eis</source>
        <translation>Eliminated on a hard requirement</translation>
    </message>
    <message>
        <source>Score %1 van 100</source>
        <translation>Score %1 out of 100</translation>
    </message>
    <message>
        <source>Uitnodigen</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Op welke dag is het gesprek bij de opdrachtgever?</source>
        <translation>On which day is the interview at the client?</translation>
    </message>
    <message>
        <source>Gesprek plannen</source>
        <translation>Plan interview</translation>
    </message>
    <message>
        <source>Dag (24-11, +7, ma, morgen)</source>
        <translation>Day (24-11, +7, ma, morgen)</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>‘%1’ is geen dag. Typ bijvoorbeeld 24-11.</source>
        <translation>‘%1’ is not a day. Type for example 24-11.</translation>
    </message>
    <message>
        <source>Navragen…</source>
        <translation>Ask…</translation>
    </message>
    <message>
        <source>Vergelijken…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Spatie kiest een rij, Ctrl+Shift+V zet er hoogstens vier naast elkaar</source>
        <translation>Space chooses a row, Ctrl+Shift+V puts up to four side by side</translation>
    </message>
    <message>
        <source>Beoordeelde verbergen</source>
        <translation>Hide judged ones</translation>
    </message>
    <message>
        <source>Kiezen om te vergelijken</source>
        <translation>Choose to compare</translation>
    </message>
    <message numerus="yes">
        <source>%n beoordeeld, verborgen</source>
        <translation>
            <numerusform>%n judged, hidden</numerusform>
            <numerusform>%n judged, hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Vergelijken… (%1)</source>
        <translation>Compare… (%1)</translation>
    </message>
    <message>
        <source>Navragen voor %1:</source>
        <translation>To ask for %1:</translation>
    </message>
    <message>
        <source>- kan dit: %1?</source>
        <translation>- is this possible: %1?</translation>
    </message>
    <message>
        <source>Er staan er al vier gekozen. Druk op spatie om er een terug te nemen.</source>
        <translation>Four are chosen already. Press Space to take one back.</translation>
    </message>
    <message>
        <source>Kies eerst twee tot vier rijen met spatie.</source>
        <translation>First choose two to four rows with Space.</translation>
    </message>
    <message>
        <source>Gewichten proberen</source>
        <translation>Try weights</translation>
    </message>
    <message>
        <source>Kaart met afstanden</source>
        <translation>Map with distances</translation>
    </message>
    <message>
        <source>de eerste van %1, wie het dichtst erbij komt bovenaan</source>
        <translation>the first of %1, who comes nearest at the top</translation>
    </message>
    <message>
        <source>Niets voldoet aan alle harde eisen. Bij ‘Afgevallen’ staat waarop, en wat zou helpen.</source>
        <translation>Nothing meets all hard requirements. ‘Knocked out’ tells on what, and what would help.</translation>
    </message>
    <message>
        <source>Navragen voor de vacature %1:</source>
        <translation>To ask for the vacancy %1:</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Procedure · %1</source>
        <translation>Procedure · %1</translation>
    </message>
    <message>
        <source>Toch voordragen…</source>
        <translation>Propose all the same…</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MatchPresenter</name>
    <message>
        <source>Rangschikken</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Kandidaat voorgedragen</source>
        <translation>Candidate proposed</translation>
    </message>
    <message>
        <source>Voordracht teruggetrokken</source>
        <translation>Proposal withdrawn</translation>
    </message>
    <message>
        <source>Gesprek gepland op %1</source>
        <translation>Interview planned on %1</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze voordracht intussen gewijzigd naar ‘%1’. Kijk opnieuw en kies dan.</source>
        <translation>Someone else has changed this proposal to ‘%1’ meanwhile. Look again, then choose.</translation>
    </message>
    <message>
        <source>Contactmoment opgeslagen</source>
        <translation>Contact moment saved</translation>
    </message>
    <message>
        <source>Niet ongedaan gemaakt: iemand anders heeft deze voordracht intussen gewijzigd.</source>
        <translation>Not undone: somebody else has changed this proposal meanwhile.</translation>
    </message>
    <message>
        <source>Afgevallen, met reden bewaard</source>
        <translation>Dropped out, the reason is kept</translation>
    </message>
    <message>
        <source>Stap teruggenomen</source>
        <translation>Step taken back</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MatchReceiptPane</name>
    <message>
        <source>Bon van de match</source>
        <translation>Receipt of the match</translation>
    </message>
    <message>
        <source>Nog te vragen</source>
        <translation>Still to ask</translation>
    </message>
    <message>
        <source>Wat de score zou verhogen</source>
        <translation>What would raise the score</translation>
    </message>
    <message>
        <source>Kies een regel: waar het staat en wat zou helpen.</source>
        <translation>Choose a line: where it was found and what would help.</translation>
    </message>
    <message>
        <source>Wat de uitval wegneemt</source>
        <translation>What would undo the knock-out</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MatchSide</name>
    <message>
        <source>Bon</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Herstel</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Gewichten</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Werkplek</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Woonplaats</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>%1 op de kaart; oranje is al beoordeeld. Pijlen gaan van dichtbij naar ver.</source>
        <translation>%1 on the map; orange was judged before. Arrows go from near to far.</translation>
    </message>
    <message>
        <source>%1 op de kaart, van %2 is de plaats niet bekend; oranje is al beoordeeld.</source>
        <translation>%1 on the map, of %2 the place is not known; orange was judged before.</translation>
    </message>
    <message>
        <source>Bewaar bij vacature…</source>
        <translation>Keep with the vacancy…</translation>
    </message>
    <message>
        <source>Standaard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Als standaard…</source>
        <translation>As standard…</translation>
    </message>
    <message>
        <source>Gewichten bewaren</source>
        <translation>Keep weights</translation>
    </message>
    <message>
        <source>De gewichten gelden daarna voor iedereen die bij deze vacature zoekt. De reden blijft bij de wijziging staan.</source>
        <translation>The weights then hold for everybody who searches for this vacancy. The reason stays with the change.</translation>
    </message>
    <message>
        <source>Bij vacature bewaren</source>
        <translation>Keep with the vacancy</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Wens van de opdrachtgever</source>
        <translation>Wish of the client</translation>
    </message>
    <message>
        <source>Er zijn te weinig kandidaten</source>
        <translation>There are too few candidates</translation>
    </message>
    <message>
        <source>Inwerken gebeurt bij de opdrachtgever</source>
        <translation>The client trains on the job</translation>
    </message>
    <message>
        <source>Standaard voor %1</source>
        <translation>Standard for %1</translation>
    </message>
    <message>
        <source>Nieuwe vacatures in de functiegroep %1 beginnen met deze gewichten; bestaande houden hun eigen. De reden blijft bij de wijziging staan.</source>
        <translation>New vacancies in the function group %1 begin with these weights; existing ones keep their own. The reason stays with the change.</translation>
    </message>
    <message>
        <source>Als standaard bewaren</source>
        <translation>Keep as standard</translation>
    </message>
    <message>
        <source>Besproken in het werkoverleg</source>
        <translation>Discussed in the team meeting</translation>
    </message>
    <message>
        <source>Ervaring met eerdere plaatsingen</source>
        <translation>Experience with earlier placements</translation>
    </message>
    <message>
        <source>De gewichten waarmee elke nieuwe vacature begint</source>
        <translation>The weights that every new vacancy begins with</translation>
    </message>
    <message>
        <source>De standaard voor %1: %2 (%3)</source>
        <translation>The standard for %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Voor %1 is nog geen eigen standaard bewaard</source>
        <translation>No standard of its own is kept for %1 yet</translation>
    </message>
    <message>
        <source>Maak dit de standaard voor nieuwe vacatures in %1</source>
        <translation>Make this the standard for new vacancies in %1</translation>
    </message>
    <message>
        <source>Wijzigingen…</source>
        <translation>Changes…</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MatchWeights</name>
    <message>
        <source>Rangschikken</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze vacature intussen gewijzigd. Kijk opnieuw en bewaar de gewichten dan.</source>
        <translation>Somebody else changed this vacancy meanwhile. Look again and keep the weights then.</translation>
    </message>
    <message>
        <source>Gewichten bewaard bij de vacature</source>
        <translation>Weights kept with the vacancy</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze standaard intussen gewijzigd. Kijk opnieuw en kies dan.</source>
        <translation>Somebody else changed this standard meanwhile. Look again and choose then.</translation>
    </message>
    <message>
        <source>Standaardgewichten voor %1 bewaard</source>
        <translation>Standard weights for %1 kept</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MatchingPage</name>
    <message>
        <source>Matching</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>&amp;Vacature</source>
        <translation>Vacanc&amp;y</translation>
    </message>
    <message>
        <source>Vacature</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>Vacatures voor &lt;b&gt;%1&lt;/b&gt; · %2 · %3</source>
        <translation>Vacancies for &lt;b&gt;%1&lt;/b&gt; · %2 · %3</translation>
    </message>
    <message>
        <source>Bij vacature</source>
        <translation>For vacancy</translation>
    </message>
    <message>
        <source>Bij kandidaat</source>
        <translation>For candidate</translation>
    </message>
    <message>
        <source>Opdrachtgevers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Ochtendlijst</source>
        <translation>Morning list</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Kandida&amp;at</source>
        <translation>&amp;Candidate</translation>
    </message>
    <message>
        <source>Zoek hierboven een kandidaat, of kies er een in Werving en druk daar op ‘Vacatures zoeken’.</source>
        <translation>Find a candidate above, or choose one in Recruitment and press ‘Find vacancies’ there.</translation>
    </message>
    <message>
        <source>De begindatum %1 is voorbij: wie pas later kan beginnen, valt daarop af. Pas hem aan bij de vacature.</source>
        <translation>The start date %1 has passed: who can only start later is knocked out by it. Change it in the vacancy.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MissingHoursDialog</name>
    <message>
        <source>Ontbrekende uren van week %1</source>
        <translation>Missing hours of week %1</translation>
    </message>
    <message>
        <source>Wie nog uren mist</source>
        <translation>Who still misses hours</translation>
    </message>
    <message>
        <source>Opdrachtgever en flexkracht</source>
        <translation>Client and worker</translation>
    </message>
    <message>
        <source>Ontbreekt</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Verwacht</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Tekst van de herinnering</source>
        <translation>Text of the reminder</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Ontbrekende uren zoeken</source>
        <translation>Looking for missing hours</translation>
    </message>
    <message numerus="yes">
        <source>%n flexkracht(en)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle uren van deze week zijn binnen.</source>
        <translation>All hours of this week are in.</translation>
    </message>
    <message numerus="yes">
        <source>%n flexkracht(en) met ontbrekende uren</source>
        <translation>
            <numerusform>%n worker with missing hours</numerusform>
            <numerusform>%n workers with missing hours</numerusform>
        </translation>
    </message>
    </context>
<context>
    <name>werkbalie::ui::MorningBoard</name>
    <message>
        <source>Bekijken bij de vacature</source>
        <translation>View at the vacancy</translation>
    </message>
    <message>
        <source>Kandidaat openen</source>
        <translation>Open candidate</translation>
    </message>
    <message>
        <source>Opnieuw zoeken</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>Laagste s&amp;core</source>
        <translation>Lowest s&amp;core</translation>
    </message>
    <message>
        <source>Laagste score</source>
        <translation>Lowest score</translation>
    </message>
    <message>
        <source>voorstel</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>voorstellen</source>
        <translation>suggestions</translation>
    </message>
    <message>
        <source>vacature</source>
        <translation>vacancy</translation>
    </message>
    <message>
        <source>vacatures</source>
        <translation>vacancies</translation>
    </message>
    <message>
        <source>Voor elke plaats is er een voorstel.</source>
        <translation>There is a suggestion for every place.</translation>
    </message>
    <message>
        <source>Voorstel</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Blijft open</source>
        <translation>Stays open</translation>
    </message>
    <message>
        <source>Niemand haalt de laagste score op een open vacature. Zet haar lager, of kijk bij ‘Blijft open’ waarom.</source>
        <translation>Nobody reaches the lowest score on an open vacancy. Lower it, or see under ‘Stays open’ why.</translation>
    </message>
    <message>
        <source>Hier staat wie het best waar terecht komt: alle open vacatures naast alle kandidaten, iedereen één keer.</source>
        <translation>Who could best go where: all open vacancies beside all candidates, everybody once.</translation>
    </message>
    <message>
        <source>Voorstel · %1</source>
        <translation>Suggestion · %1</translation>
    </message>
    <message>
        <source>Blijft open · %1</source>
        <translation>Stays open · %1</translation>
    </message>
    <message>
        <source>%1 van %2 plaatsen hebben een voorstel, uit %3 kandidaten. U beslist per regel.</source>
        <translation>%1 of %2 places have a suggestion, from %3 candidates. You decide on each line.</translation>
    </message>
    <message>
        <source>Score %1 van 100</source>
        <translation>Score %1 of 100</translation>
    </message>
    <message>
        <source>In de procedure</source>
        <translation>Into the procedure</translation>
    </message>
    <message>
        <source>Niet vandaag</source>
        <translation>Not today</translation>
    </message>
    <message>
        <source>Er is sindsdien iets gewijzigd: Ctrl+Shift+F5 zoekt opnieuw.</source>
        <translation>Something has changed since: Ctrl+Shift+F5 searches again.</translation>
    </message>
    <message>
        <source>loopt al: %1</source>
        <translation>running already: %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::MorningPresenter</name>
    <message>
        <source>Alle vacatures naast alle kandidaten leggen</source>
        <translation>Comparing all vacancies with all candidates</translation>
    </message>
    <message>
        <source>%1 staat in de procedure van %2, %3</source>
        <translation>%1 is in the procedure of %2, %3</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::OpportunityBoard</name>
    <message>
        <source>Speculatief voorstellen…</source>
        <translation>Propose speculatively…</translation>
    </message>
    <message>
        <source>Opdrachtgever openen</source>
        <translation>Open client</translation>
    </message>
    <message>
        <source>opdrachtgever</source>
        <translation>client</translation>
    </message>
    <message>
        <source>opdrachtgevers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>Opdrachtgevers voor &lt;b&gt;%1&lt;/b&gt; · %2</source>
        <translation>Clients for &lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n buiten reisafstand</source>
        <translation>
            <numerusform>%n out of travel distance</numerusform>
            <numerusform>%n out of travel distance</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen opdrachtgever binnen bereik vroeg, huurde of sprak iets af voor deze functie.</source>
        <translation>No client within reach has asked, hired or agreed anything for this occupation yet.</translation>
    </message>
    <message>
        <source>Hier staan opdrachtgevers en prospects die de functie van een kandidaat eerder vroegen, inhuurden of erover afspraken, ook zonder vacature.</source>
        <translation>Here stand clients and prospects that asked for a candidate's occupation, hired it or agreed on it before, also without a vacancy.</translation>
    </message>
    <message>
        <source>Nog geen contactpersoon</source>
        <translation>No contact yet</translation>
    </message>
    <message>
        <source>Nog niet gesproken</source>
        <translation>Not spoken yet</translation>
    </message>
    <message>
        <source>Score %1 van 100</source>
        <translation>Score %1 of 100</translation>
    </message>
    <message>
        <source>Zoek hierboven een kandidaat, of kies er een in Werving en druk daar op ‘Opdrachtgevers zoeken’.</source>
        <translation>Find a candidate above, or choose one in Recruitment and press ‘Find clients’ there.</translation>
    </message>
    <message>
        <source>Naar vacature</source>
        <translation>To the vacancy</translation>
    </message>
    <message>
        <source>Hier staat nu een vacature open: %1. Draag de kandidaat daar voor.</source>
        <translation>A vacancy is open here now: %1. Propose the candidate there.</translation>
    </message>
    <message>
        <source>Al voorgesteld op %1.</source>
        <translation>Put forward before, on %1.</translation>
    </message>
    <message>
        <source>Al voorgesteld</source>
        <translation>Put forward before</translation>
    </message>
    <message>
        <source>%1 is hier op %2 al voorgesteld. Toch nog eens?</source>
        <translation>%1 was put forward here on %2 already. Once more?</translation>
    </message>
    <message>
        <source>Toch voorstellen</source>
        <translation>Put forward all the same</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::OpportunityPresenter</name>
    <message>
        <source>Opdrachtgevers zoeken</source>
        <translation>Find clients</translation>
    </message>
    <message>
        <source>Speculatief aanbod van %1; er is nog geen vacature.</source>
        <translation>Speculative offer of %1; there is no vacancy yet.</translation>
    </message>
    <message>
        <source>Speculatief voorstellen: %1</source>
        <translation>Propose speculatively: %1</translation>
    </message>
    <message>
        <source>Speculatief aanbod staat als actie in Acquisitie</source>
        <translation>The speculative offer is an action in Acquisition</translation>
    </message>
    <message>
        <source>Speculatief aanbod ingetrokken</source>
        <translation>Speculative offer withdrawn</translation>
    </message>
    <message>
        <source>Aanbod van %1; de vacature %2 staat open.</source>
        <translation>Offer of %1; the vacancy %2 is open.</translation>
    </message>
    <message>
        <source>De kandidaat stemde mondeling in op %1.</source>
        <translation>The candidate agreed by word of mouth on %1.</translation>
    </message>
    <message>
        <source>De kandidaat stemde schriftelijk in op %1.</source>
        <translation>The candidate agreed in writing on %1.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::OwnParameterDialog</name>
    <message>
        <source>Eigen waarde opslaan</source>
        <translation>Save own value</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ParameterSetDialog</name>
    <message>
        <source>Deze set verandert niets.</source>
        <translation>This set changes nothing.</translation>
    </message>
    <message>
        <source>Geen enkel lopend tarief verandert.</source>
        <translation>No running tariff changes.</translation>
    </message>
    <message>
        <source>Set toepassen</source>
        <translation>Apply set</translation>
    </message>
    <message>
        <source>Set lezen</source>
        <translation>Reading set</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 nieuw, %2 gewijzigd, %3 beëindigd, %4 ongewijzigd.</source>
        <translation>%1 new, %2 changed, %3 ended, %4 unchanged.</translation>
    </message>
    <message>
        <source>Bij dezelfde lonen en marges veranderen vanaf %1 %2 lopende tarieven.</source>
        <translation>At the same wages and margins, from %1 %2 running tariffs change.</translation>
    </message>
    <message>
        <source>Zodra de set klopt, staat hier wat er met de lopende tarieven gebeurt.</source>
        <translation>As soon as the set is right, what happens to running tariffs is told here.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ParametersPane</name>
    <message>
        <source>waarde</source>
        <translation>value</translation>
    </message>
    <message>
        <source>waarden</source>
        <translation>values</translation>
    </message>
    <message>
        <source>Op deze dag geldt geen waarde van dit onderwerp. Kies een andere dag of maak het veld leeg om alle jaren te zien.</source>
        <translation>No value of this subject holds on this day. Choose another day, or empty the field to see all years.</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Alle onderwerpen</source>
        <translation>All subjects</translation>
    </message>
    <message>
        <source>Hoe ver vooruit wordt gewaarschuwd</source>
        <translation>How far ahead is warned</translation>
    </message>
    <message>
        <source>%1 dagen vooruit</source>
        <translation>%1 days ahead</translation>
    </message>
    <message>
        <source>&amp;Geldig op</source>
        <translation>Valid &amp;on</translation>
    </message>
    <message>
        <source>Geldig op</source>
        <translation>Valid on</translation>
    </message>
    <message>
        <source>alle jaren</source>
        <translation>all years</translation>
    </message>
    <message>
        <source>Eigen waarde…</source>
        <translation>Own value…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Eigen waarde verwijderen</source>
        <translation>Remove own value</translation>
    </message>
    <message>
        <source>Verloop van de waarde</source>
        <translation>Course of the value</translation>
    </message>
    <message>
        <source>Kies links een waarde om haar verloop te zien.</source>
        <translation>Choose a value at the left to see its course.</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Wijzigingen van eigen waarden</source>
        <translation>Changes of own values</translation>
    </message>
    <message>
        <source>Uw bureau heeft hier nog geen eigen waarde voor gehad.</source>
        <translation>Your agency has not had an own value for this.</translation>
    </message>
    <message>
        <source>Bron: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Sleutel: %1</source>
        <translation>Key: %1</translation>
    </message>
    <message>
        <source>&amp;Waarschuwen</source>
        <translation>&amp;Warn</translation>
    </message>
    <message>
        <source>Set inlezen…</source>
        <translation>Read set…</translation>
    </message>
    <message>
        <source>Ingelezen sets</source>
        <translation>Sets read</translation>
    </message>
    <message>
        <source>Nog geen set ingelezen: u rekent met wat bij het programma hoort.</source>
        <translation>No set read yet: you calculate with what comes with the program.</translation>
    </message>
    <message>
        <source>Set waarden inlezen</source>
        <translation>Read a set of values</translation>
    </message>
    <message>
        <source>Parameters in JSON (*.json);;Alle bestanden (*)</source>
        <translation>Parameters in JSON (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Wijzigingen</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Aan of uit</source>
        <translation>On or off</translation>
    </message>
    <message>
        <source>De gekozen set niet meer of juist weer laten meetellen</source>
        <translation>Let the chosen set count no more, or again</translation>
    </message>
    <message>
        <source>&amp;Terugdraaien</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <source>De gekozen wijziging terugdraaien, welke dag u ook bekijkt</source>
        <translation>Take the chosen change back, whatever day you look at</translation>
    </message>
    <message>
        <source>Op %1 geldt nog niets</source>
        <translation>Nothing holds on %1 yet</translation>
    </message>
    <message>
        <source>Op %1 geldt: %2, %3 (%4)</source>
        <translation>On %1: %2, %3 (%4)</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ParametersPresenter</name>
    <message>
        <source>Waarden laden</source>
        <translation>Loading values</translation>
    </message>
    <message>
        <source>Eigen waarde opgeslagen: %1, %2 %3</source>
        <translation>Own value saved: %1, %2 %3</translation>
    </message>
    <message>
        <source>Eigen waarde verwijderd: %1</source>
        <translation>Own value removed: %1</translation>
    </message>
    <message>
        <source>Eigen waarde opslaan</source>
        <translation>Save own value</translation>
    </message>
    <message>
        <source>Set %1 toegepast.</source>
        <translation>Set %1 applied.</translation>
    </message>
    <message>
        <source>Set %1 telt niet meer mee.</source>
        <translation>Set %1 no longer counts.</translation>
    </message>
    <message>
        <source>Set %1 telt weer mee.</source>
        <translation>Set %1 counts again.</translation>
    </message>
    <message>
        <source>Set terugdraaien</source>
        <translation>Undo set</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PayEquityDialog</name>
    <message>
        <source>Arbeidsvoorwaarden inlezen</source>
        <translation>Read in terms of employment</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>line</translation>
    </message>
    <message>
        <source>regels</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Voorwaarden overnemen</source>
        <translation>Take over terms</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>SETU-berichten (*.json);;Alle bestanden (*)</source>
        <translation>SETU messages (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Bestand lezen</source>
        <translation>Reading file</translation>
    </message>
    <message>
        <source> Loopt nu af op de dag ervoor: %1.</source>
        <translation> Ends now on the day before: %1.</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Overgenomen</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Schaal %1</source>
        <translation>Scale %1</translation>
    </message>
    <message>
        <source>%1 treden, %2 verhogingen</source>
        <translation>%1 steps, %2 increases</translation>
    </message>
    <message>
        <source>Alleen bewaard</source>
        <translation>Only kept</translation>
    </message>
    <message>
        <source>%1 ingelezen met %2 loonschalen.</source>
        <translation>%1 read in with %2 pay scales.</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Waarde</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1: SETU Inquiry Pay Equity %2 van %3 – %4, vanaf %5, met %6 onderdelen en %7 loonschalen. Van de %8 velden zijn er %9 niet overgenomen; het bericht zelf blijft bewaard.</source>
        <translation>%1: SETU Inquiry Pay Equity %2 of %3 – %4, from %5, with %6 items and %7 pay scales. Of the %8 fields %9 were not taken over; the message itself is kept.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PayScaleDialog</name>
    <message>
        <source>Treden</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Verhogingen</source>
        <translation>Increases</translation>
    </message>
    <message>
        <source>Loonschaal opslaan</source>
        <translation>Save pay scale</translation>
    </message>
    <message>
        <source>de schaal geldt dan niet</source>
        <translation>the scale does not hold then</translation>
    </message>
    <message>
        <source>trede %1: %2</source>
        <translation>step %1: %2</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PeriodBar</name>
    <message>
        <source>Week 2026-W47, maand 2026-11 of kwartaal 2026-Q4</source>
        <translation>Week 2026-W47, month 2026-11 or quarter 2026-Q4</translation>
    </message>
    <message>
        <source>&amp;Periode</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Vorige periode</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Volgende periode</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Deze week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Maand</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Deze maand</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Kwartaal</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Dit kwartaal</source>
        <translation>This quarter</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PipelineBoard</name>
    <message>
        <source>Pijltjes: van kaart naar kaart  ·  Ctrl+←/→: naar een andere fase  ·  A: laten afvallen  ·  Enter: gegevens  ·  F10: alle handelingen</source>
        <translation>Arrows: from card to card  ·  Ctrl+←/→: to another stage  ·  A: drop out  ·  Enter: details  ·  F10: all actions</translation>
    </message>
    <message>
        <source>Toevoegen uit de ranglijst…</source>
        <translation>Add from the ranking…</translation>
    </message>
    <message>
        <source>Naar de volgende fase</source>
        <translation>To the next stage</translation>
    </message>
    <message>
        <source>Naar de vorige fase</source>
        <translation>To the previous stage</translation>
    </message>
    <message>
        <source>Laten afvallen…</source>
        <translation>Drop out…</translation>
    </message>
    <message>
        <source>Instemming vastleggen…</source>
        <translation>Record consent…</translation>
    </message>
    <message>
        <source>Plaatsen…</source>
        <translation>Place…</translation>
    </message>
    <message>
        <source>Antwoord geven…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Laatste stap terugnemen</source>
        <translation>Take back the last step</translation>
    </message>
    <message>
        <source>Gegevens openen</source>
        <translation>Open details</translation>
    </message>
    <message>
        <source>Iedereen antwoord geven…</source>
        <translation>Answer everybody…</translation>
    </message>
    <message>
        <source>Trechter…</source>
        <translation>Funnel…</translation>
    </message>
    <message>
        <source>Besluitenregister…</source>
        <translation>Register of decisions…</translation>
    </message>
    <message>
        <source>Eigen fasen…</source>
        <translation>Stages of our own…</translation>
    </message>
    <message>
        <source>Teksten van een afwijzing…</source>
        <translation>Texts of a rejection…</translation>
    </message>
    <message>
        <source>Alle handelingen</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>&amp;Vacature</source>
        <translation>Vacanc&amp;y</translation>
    </message>
    <message>
        <source>Vacature</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>1 kandidaat wacht op antwoord</source>
        <translation>1 candidate waits for an answer</translation>
    </message>
    <message>
        <source>%1 kandidaten wachten op antwoord</source>
        <translation>%1 candidates wait for an answer</translation>
    </message>
    <message>
        <source>Ctrl+R geeft iedereen antwoord</source>
        <translation>Ctrl+R answers everybody</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>1 plaats, nog open</source>
        <translation>1 seat, still open</translation>
    </message>
    <message>
        <source>1 plaats, vervuld</source>
        <translation>1 seat, filled</translation>
    </message>
    <message>
        <source>%1 van %2 plaatsen vervuld</source>
        <translation>%1 of %2 seats filled</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PipelineColumn</name>
    <message>
        <source>Wie uit de ranglijst in aanmerking komt: Ins voegt toe</source>
        <translation>Who may do, from the ranking: Ins adds</translation>
    </message>
    <message>
        <source>Wie gebeld of gemaild is</source>
        <translation>Who was called or mailed</translation>
    </message>
    <message>
        <source>Wie het werk wil</source>
        <translation>Who wants the work</translation>
    </message>
    <message>
        <source>Wie met instemming bij de opdrachtgever ligt</source>
        <translation>Who was proposed to the client, with consent</translation>
    </message>
    <message>
        <source>Wie op gesprek gaat</source>
        <translation>Who goes to an interview</translation>
    </message>
    <message>
        <source>Wie een aanbod heeft</source>
        <translation>Who has an offer</translation>
    </message>
    <message>
        <source>Wie aan het werk gaat</source>
        <translation>Who goes to work</translation>
    </message>
    <message>
        <source>Wie afviel, met reden en antwoord</source>
        <translation>Who dropped out, with reason and answer</translation>
    </message>
    <message>
        <source>Nog niemand in deze fase</source>
        <translation>Nobody at this stage yet</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PipelinePresenter</name>
    <message>
        <source>Benaderen</source>
        <translation>Approach</translation>
    </message>
    <message>
        <source>Vragen of het werk trekt</source>
        <translation>Ask whether the work appeals</translation>
    </message>
    <message>
        <source>Voordragen</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Instemming vragen</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>Opdrachtgever bellen</source>
        <translation>Call the client</translation>
    </message>
    <message>
        <source>Gesprek plannen</source>
        <translation>Plan the interview</translation>
    </message>
    <message>
        <source>Vragen hoe het ging</source>
        <translation>Ask how it went</translation>
    </message>
    <message>
        <source>Gesprek %1</source>
        <translation>Interview %1</translation>
    </message>
    <message>
        <source>Plaatsing vastleggen</source>
        <translation>Record the placement</translation>
    </message>
    <message>
        <source>%1 staat nu in ‘%2’</source>
        <translation>%1 now stands in ‘%2’</translation>
    </message>
    <message>
        <source>Instemming vastgelegd</source>
        <translation>Consent recorded</translation>
    </message>
    <message>
        <source>Wacht op antwoord · %1</source>
        <translation>Waits for an answer · %1</translation>
    </message>
    <message>
        <source>Voordracht versturen</source>
        <translation>Send the proposal</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze kandidaat intussen verplaatst. Kijk opnieuw en kies dan.</source>
        <translation>Somebody else has moved this candidate meanwhile. Look again and then choose.</translation>
    </message>
    <message>
        <source>Stap teruggenomen</source>
        <translation>Step taken back</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PlacementDialog</name>
    <message>
        <source>Plaatsing</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Bruto &amp;uurloon</source>
        <translation>Gross hourly &amp;wage</translation>
    </message>
    <message>
        <source>&amp;Leeftijd</source>
        <translation>&amp;Age</translation>
    </message>
    <message>
        <source>Contra&amp;ct</source>
        <translation>Contra&amp;ct</translation>
    </message>
    <message>
        <source>&amp;Fase</source>
        <translation>&amp;Stage</translation>
    </message>
    <message>
        <source>&amp;Bbl</source>
        <translation>&amp;Bbl</translation>
    </message>
    <message>
        <source>&amp;Oproep</source>
        <translation>On call</translation>
    </message>
    <message>
        <source>Schr&amp;iftelijk</source>
        <translation>Wr&amp;itten</translation>
    </message>
    <message>
        <source>Plaatsing bij de opdrachtgever</source>
        <translation>Placement at the client</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>Laatste &amp;dag</source>
        <translation>Last &amp;day</translation>
    </message>
    <message>
        <source>U&amp;ren per week</source>
        <translation>Ho&amp;urs per week</translation>
    </message>
    <message>
        <source>B&amp;emiddeling</source>
        <translation>Assign&amp;ment</translation>
    </message>
    <message>
        <source>C&amp;ao</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Cao Metaal en Techniek</source>
        <translation>Cao Metaal en Techniek</translation>
    </message>
    <message>
        <source>Voorwaarden van de opdrachtgever</source>
        <translation>Terms of the client</translation>
    </message>
    <message>
        <source>&amp;Verlofdagen</source>
        <translation>Days of lea&amp;ve</translation>
    </message>
    <message>
        <source>Va&amp;kantiebijslag %</source>
        <translation>&amp;Holiday allowance %</translation>
    </message>
    <message>
        <source>Keuzebud&amp;get %</source>
        <translation>Choice bud&amp;get %</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Tarief per uur, excl. btw</source>
        <translation>Tariff per hour, excl. VAT</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Omrekenfactor</source>
        <translation>Conversion factor</translation>
    </message>
    <message>
        <source>Kostprijs</source>
        <translation>Cost price</translation>
    </message>
    <message>
        <source>Opbouw van het tarief</source>
        <translation>Build-up of the tariff</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Plaatsen</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Geheel</source>
        <translation>Fully</translation>
    </message>
    <message>
        <source>Voor de helft</source>
        <translation>Half</translation>
    </message>
    <message>
        <source>StiPP</source>
        <translation>StiPP</translation>
    </message>
    <message>
        <source>Geen pensioen</source>
        <translation>No pension</translation>
    </message>
    <message>
        <source>%1 plaatsen</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>%1 bij %2. Elk veld rekent meteen door in het tarief.</source>
        <translation>%1 at %2. Every field shows in the tariff at once.</translation>
    </message>
    <message>
        <source>Loon en contract</source>
        <translation>Wage and contract</translation>
    </message>
    <message>
        <source>Sc&amp;haal, trede</source>
        <translation>Sca&amp;le, step</translation>
    </message>
    <message>
        <source>Reiskos&amp;ten p/u</source>
        <translation>T&amp;ravel per hour</translation>
    </message>
    <message>
        <source>Ei&amp;ndejaars %</source>
        <translation>Year-e&amp;nd %</translation>
    </message>
    <message>
        <source>&amp;Wg-pensioen %</source>
        <translation>Emplo&amp;yer pension %</translation>
    </message>
    <message>
        <source>Premies en pensioen van het bureau</source>
        <translation>Premiums and pension of the agency</translation>
    </message>
    <message>
        <source>&amp;Ziekte %</source>
        <translation>Sic&amp;kness %</translation>
    </message>
    <message>
        <source>verlof %1</source>
        <translation>leave %1</translation>
    </message>
    <message>
        <source>ADV %1</source>
        <translation>ADV %1</translation>
    </message>
    <message>
        <source>vakantiebijslag %1%</source>
        <translation>holiday allowance %1%</translation>
    </message>
    <message>
        <source>eindejaars %1%</source>
        <translation>year-end %1%</translation>
    </message>
    <message>
        <source>keuzebudget %1%</source>
        <translation>choice budget %1%</translation>
    </message>
    <message>
        <source>pensioen %1%</source>
        <translation>pension %1%</translation>
    </message>
    <message>
        <source>Kies een regel; hier staat dan waar hij vandaan komt.</source>
        <translation>Choose a line; where it comes from then stands here.</translation>
    </message>
    <message>
        <source>ADV-dagen</source>
        <translation>ADV days</translation>
    </message>
    <message>
        <source>Pensioen</source>
        <translation>P&amp;ension</translation>
    </message>
    <message>
        <source>Soort &amp;marge</source>
        <translation>Kind &amp;of margin</translation>
    </message>
    <message>
        <source>Hoogte</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Grootte</source>
        <translation>Si&amp;ze</translation>
    </message>
    <message>
        <source>WGA</source>
        <translation>WGA</translation>
    </message>
    <message>
        <source>Toon ook regels van € 0,00</source>
        <translation>Show lines o&amp;f € 0.00 too</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PlacementList</name>
    <message>
        <source>plaatsing</source>
        <translation>placement</translation>
    </message>
    <message>
        <source>plaatsingen</source>
        <translation>placements</translation>
    </message>
    <message>
        <source>Hier staan de plaatsingen. Plaats iemand op het tabblad Matching (Ctrl+3).</source>
        <translation>Placements appear here. Place someone on the Matching tab (Ctrl+3).</translation>
    </message>
    <message>
        <source>Plaatsing beëindigen…</source>
        <translation>End placement…</translation>
    </message>
    <message>
        <source>Plaatsingen laden</source>
        <translation>Load placements</translation>
    </message>
    <message>
        <source>Plaatsing beëindigen</source>
        <translation>End placement</translation>
    </message>
    <message>
        <source>%1 bij %2. Op welke dag werkt de flexkracht voor het laatst? Typ een datum, zoals 30-11-2026 of vr.</source>
        <translation>%1 at %2. What is the flex worker's last working day? Type a date, such as 30-11-2026 or vr.</translation>
    </message>
    <message>
        <source>Laatste werkdag</source>
        <translation>Last working day</translation>
    </message>
    <message>
        <source>‘%1’ is geen datum. Er is niets gewijzigd.</source>
        <translation>‘%1’ is not a date. Nothing was changed.</translation>
    </message>
    <message>
        <source>Plaatsing beëindigd.</source>
        <translation>Placement ended.</translation>
    </message>
    <message>
        <source>Gelijkwaardigheid…</source>
        <translation>Equivalence…</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PlacementPresenter</name>
    <message>
        <source>%1 geplaatst bij %2</source>
        <translation>%1 placed at %2</translation>
    </message>
    <message>
        <source>Plaatsing opslaan</source>
        <translation>Save placement</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PlacementRecord</name>
    <message>
        <source>Tariefopbouw van de plaatsing</source>
        <translation>Make-up of the placement's tariff</translation>
    </message>
    <message>
        <source>Kies een plaatsing; hier staat dan haar tariefopbouw.</source>
        <translation>Choose a placement; the make-up of its tariff then stands here.</translation>
    </message>
    <message>
        <source> t/m %1</source>
        <translation> until %1</translation>
    </message>
    <message>
        <source>%1 bij %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 bij %2
%3 uur per week, vanaf %4%5
Loon %6, tarief %7, kostprijs %8 per uur</source>
        <translation>%1 at %2
%3 hours a week, from %4%5
Wage %6, tariff %7, cost price %8 per hour</translation>
    </message>
    <message>
        <source>Kostprijs %1 + marge %2 = tarief %3 per uur; omrekenfactor %4, marge %5% van het tarief</source>
        <translation>Cost price %1 + margin %2 = tariff %3 per hour; conversion factor %4, margin %5% of the tariff</translation>
    </message>
    <message>
        <source>Toon ook regels van € 0,00</source>
        <translation>Show lines of € 0.00 too</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PlanningExportDialog</name>
    <message>
        <source>&amp;Vastleggen als verstuurd</source>
        <translation>&amp;Record as sent</translation>
    </message>
    <message>
        <source>In &amp;map opslaan…</source>
        <translation>Save in &amp;folder…</translation>
    </message>
    <message>
        <source>SETU-planning opslaan, week %1</source>
        <translation>Save SETU planning, week %1</translation>
    </message>
    <message>
        <source>SETU 2.0, JSON</source>
        <translation>SETU 2.0, JSON</translation>
    </message>
    <message>
        <source>SETU 2.0, XML</source>
        <translation>SETU 2.0, XML</translation>
    </message>
    <message>
        <source>Elke plaatsing met diensten krijgt een bestand met nummer en week als naam. Wat als verstuurd is vastgelegd, heet in een volgend bericht gewijzigd of vervallen.</source>
        <translation>Each placement with shifts gets a file named after its number and week. What was recorded as sent is called changed or cancelled in a next message.</translation>
    </message>
    <message>
        <source>&amp;Standaard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Sl&amp;uiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Map voor de planning</source>
        <translation>Folder for the planning</translation>
    </message>
    <message>
        <source>Planning opslaan</source>
        <translation>Save planning</translation>
    </message>
    <message numerus="yes">
        <source>%n planningsbericht(en) opgeslagen in %1.</source>
        <translation>
            <numerusform>%n planning message saved in %1.</numerusform>
            <numerusform>%n planning messages saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PresentationActions</name>
    <message>
        <source>Voordracht schrijven…</source>
        <translation>Write proposal…</translation>
    </message>
    <message>
        <source>Gesprekken plannen…</source>
        <translation>Plan interviews…</translation>
    </message>
    <message>
        <source>Voordrachten en gesprekken</source>
        <translation>Proposals and interviews</translation>
    </message>
    <message>
        <source>Kies eerst wie u wilt voordragen. Met Shift+pijl kiest u er meer.</source>
        <translation>First choose whom you want to propose. Shift+arrow chooses more.</translation>
    </message>
    <message>
        <source>Kies eerst wie u wilt uitnodigen. Met Shift+pijl kiest u er meer.</source>
        <translation>First choose whom you want to invite. Shift+arrow chooses more.</translation>
    </message>
    <message>
        <source>Kies eerst een vacature.</source>
        <translation>First choose a vacancy.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PresentationCandidatePane</name>
    <message>
        <source>Anoniem</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Met naam</source>
        <translation>With name</translation>
    </message>
    <message>
        <source>Alleen de branche</source>
        <translation>Sector only</translation>
    </message>
    <message>
        <source>Bij naam</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>&amp;Profiel</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Werkgevers</source>
        <translation>&amp;Employers</translation>
    </message>
    <message>
        <source>&amp;Toestemming</source>
        <translation>Conse&amp;nt</translation>
    </message>
    <message>
        <source>Dit mag de opdrachtgever lezen</source>
        <translation>The client may read this</translation>
    </message>
    <message>
        <source>&amp;Uit de bon halen</source>
        <translation>Take from the receipt</translation>
    </message>
    <message>
        <source>Schrijft de punten van de bon op die bij de aangevinkte onderdelen horen</source>
        <translation>Writes down the points of the receipt that belong to the ticked parts</translation>
    </message>
    <message>
        <source>&amp;Motivatie, in eigen woorden van de kandidaat</source>
        <translation>&amp;Motivation, in the words of the candidate</translation>
    </message>
    <message>
        <source>Vastgelegd in de procedure</source>
        <translation>Recorded in the procedure</translation>
    </message>
    <message>
        <source>Nog niet gevraagd</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Nu mondeling gegeven</source>
        <translation>Given now, spoken</translation>
    </message>
    <message>
        <source>Nu schriftelijk gegeven</source>
        <translation>Given now, written</translation>
    </message>
    <message>
        <source>Eerder vastgelegd door %1 op %2</source>
        <translation>Recorded before by %1 on %2</translation>
    </message>
    <message>
        <source>Wat hier is aangevinkt, wordt bij het versturen op uw naam vastgelegd.</source>
        <translation>What is ticked here is recorded in your name when it is sent.</translation>
    </message>
    <message>
        <source>Waarom deze kandidaat past, één &amp;reden per regel</source>
        <translation>Why this candidate is a match, one &amp;reason a line</translation>
    </message>
    <message>
        <source>Toelichtin&amp;g bij de beschikbaarheid</source>
        <translation>Remarks on the a&amp;vailability</translation>
    </message>
    <message>
        <source>Reden om toch voor te dragen</source>
        <translation>Reason to propose all the same</translation>
    </message>
    <message>
        <source>Reden om toch voor te dragen, voor het besluitenregister</source>
        <translation>Reason to propose all the same, for the register of decisions</translation>
    </message>
    <message>
        <source>Valt af op %1.</source>
        <translation>Falls on %1.</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PresentationDialog</name>
    <message>
        <source>Voordracht aan %1 · %2</source>
        <translation>Proposal to %1 · %2</translation>
    </message>
    <message>
        <source>Voorbeeld van de voordracht</source>
        <translation>Preview of the proposal</translation>
    </message>
    <message>
        <source>&amp;Aan</source>
        <translation>T&amp;o</translation>
    </message>
    <message>
        <source>Taa&amp;l</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Kandidaten</source>
        <translation>&amp;Candidates</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>Le&amp;tter</translation>
    </message>
    <message>
        <source>Kandidaten in deze voordracht</source>
        <translation>Candidates in this proposal</translation>
    </message>
    <message>
        <source>&amp;Inleiding</source>
        <translation>&amp;Introduction</translation>
    </message>
    <message>
        <source>&amp;Slot</source>
        <translation>Closin&amp;g</translation>
    </message>
    <message>
        <source>Bladeren…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Mailtekst op het klembor&amp;d</source>
        <translation>Mail text on the clipboar&amp;d</translation>
    </message>
    <message>
        <source>Voordracht &amp;versturen</source>
        <translation>&amp;Send proposal</translation>
    </message>
    <message>
        <source>Niemand bij naam</source>
        <translation>Nobody by name</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Map voor de PDF</source>
        <translation>Folder for the PDF</translation>
    </message>
    <message>
        <source>PD&amp;F in map</source>
        <translation>PD&amp;F in folder</translation>
    </message>
    <message>
        <source>Uit de procedure van deze vacature</source>
        <translation>Out of the procedure of this vacancy</translation>
    </message>
    <message>
        <source>Uit deze brief &amp;halen</source>
        <translation>Ta&amp;ke out of this letter</translation>
    </message>
    <message>
        <source>De kandidaten staan nu in ‘Voorgedragen’.</source>
        <translation>The candidates stand in ‘Proposed’ now.</translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation>PDF: %1</translation>
    </message>
    <message>
        <source>De mailtekst staat op het klembord; voeg de PDF zelf bij.</source>
        <translation>The mail text is on the clipboard; attach the PDF yourself.</translation>
    </message>
    <message>
        <source>Voordracht %1 verstuurd</source>
        <translation>Proposal %1 sent</translation>
    </message>
    <message>
        <source>Kandidaat t&amp;oevoegen</source>
        <translation>&amp;Add candidate</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::PresentationPresenter</name>
    <message>
        <source>De voordracht is verstuurd, maar de PDF kon niet in %1 worden bewaard. Bewaar haar opnieuw bij ‘Voordrachten en gesprekken’.</source>
        <translation>The proposal was sent, but the PDF could not be saved in %1. Save it again under ‘Proposals and interviews’.</translation>
    </message>
    <message>
        <source>Voordracht %1 verstuurd</source>
        <translation>Proposal %1 sent</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ProfileBar</name>
    <message>
        <source>Bewaren…</source>
        <translation>Keep…</translation>
    </message>
    <message>
        <source>nog geen</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>kies…</source>
        <translation>choose…</translation>
    </message>
    <message>
        <source>%1 · voor iedereen</source>
        <translation>%1 · for everyone</translation>
    </message>
    <message>
        <source>Profiel bewaren</source>
        <translation>Keep profile</translation>
    </message>
    <message>
        <source>Wat is ingevuld wordt bewaard voor %1. Met de naam van een profiel dat er al is, krijgt dat deze inhoud.</source>
        <translation>What is entered is kept for %1. With the name of a profile that is there already, that one gets these contents.</translation>
    </message>
    <message>
        <source>Naam van het profiel</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>Profiel hernoemen</source>
        <translation>Rename profile</translation>
    </message>
    <message>
        <source>Hoe moet profiel „%1” gaan heten?</source>
        <translation>What is profile “%1” to be called?</translation>
    </message>
    <message>
        <source>Hernoemen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Nieuwe naam</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Profiel verwijderen</source>
        <translation>Delete profile</translation>
    </message>
    <message>
        <source>Profiel</source>
        <translation>Profi&amp;le</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ProfilePresenter</name>
    <message>
        <source>elke opdrachtgever</source>
        <translation>every client</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Profiel „%1” toegepast</source>
        <translation>Profile “%1” applied</translation>
    </message>
    <message>
        <source>Profiel „%1” bewaard voor %2</source>
        <translation>Profile “%1” kept for %2</translation>
    </message>
    <message>
        <source>Profiel heet nu „%1”</source>
        <translation>The profile is now called “%1”</translation>
    </message>
    <message>
        <source>Iemand anders wijzigde dit profiel; de lijst is ververst</source>
        <translation>Somebody else changed this profile; the list is refreshed</translation>
    </message>
    <message>
        <source>Profiel bewaren</source>
        <translation>Keep profile</translation>
    </message>
    <message>
        <source>Profiel „%1” verwijderd</source>
        <translation>Profile “%1” deleted</translation>
    </message>
    <message>
        <source>Profiel „%1” is terug</source>
        <translation>Profile “%1” is back</translation>
    </message>
    <message>
        <source>Profiel verwijderen</source>
        <translation>Delete profile</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuarterPanel</name>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>%1 (klok verzet)</source>
        <translation>%1 (clock changed)</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Betaalt</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>%1 uur tegen %2</source>
        <translation>%1 hours at %2</translation>
    </message>
    <message>
        <source>%1 uur tijd voor tijd verdiend</source>
        <translation>%1 hours of time for time earned</translation>
    </message>
    <message>
        <source>Kwartieren met hun toeslag</source>
        <translation>Quarters with their allowance</translation>
    </message>
    <message>
        <source>Toeslagregeling: %1. Op deze dag staan geen uren waarop die telt.</source>
        <translation>Allowance scheme: %1. No hours of this day come under it.</translation>
    </message>
    <message>
        <source>Wijs een kwartier aan, of open de tabel met F4.</source>
        <translation>Point at a quarter, or open the table with F4.</translation>
    </message>
    <message>
        <source>%1 %2 × %3 = %4</source>
        <translation>%1 %2 × %3 = %4</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuarterStrip</name>
    <message>
        <source>%1 + %2 in tijd</source>
        <translation>%1 + %2 in time</translation>
    </message>
    <message>
        <source>Kwartieren van de dienst</source>
        <translation>Quarters of the shift</translation>
    </message>
    <message>
        <source>klok: %1</source>
        <translation>clock: %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationAgreementDialog</name>
    <message>
        <source>tariefafspraak</source>
        <translation>tariff agreement</translation>
    </message>
    <message>
        <source>tariefafspraken</source>
        <translation>tariff agreements</translation>
    </message>
    <message>
        <source>Uit een tariefafspraak</source>
        <translation>From a tariff agreement</translation>
    </message>
    <message>
        <source>Met deze opdrachtgever is nog geen tarief afgesproken.</source>
        <translation>No tariff was agreed with this client yet.</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationAnnexPanel</name>
    <message>
        <source>Bijlagen in hun volgorde</source>
        <translation>Annexes in their order</translation>
    </message>
    <message>
        <source>Lege bijlage</source>
        <translation>Empty annex</translation>
    </message>
    <message>
        <source>Standaardbijlage</source>
        <translation>Standard annex</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>&amp;Titel van de bijlage</source>
        <translation>&amp;Title of the annex</translation>
    </message>
    <message>
        <source>Te&amp;kst; een lege regel begint een alinea</source>
        <translation>Te&amp;xt; an empty line begins a paragraph</translation>
    </message>
    <message>
        <source>(zonder titel)</source>
        <translation>(without title)</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationClientDialog</name>
    <message>
        <source>relatie</source>
        <translation>company</translation>
    </message>
    <message>
        <source>relaties</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>Nieuwe offerte: voor wie?</source>
        <translation>New quotation: for whom?</translation>
    </message>
    <message>
        <source>Naam, plaats of contactpersoon</source>
        <translation>Name, town or contact</translation>
    </message>
    <message>
        <source>Geen relatie met deze letters. Leg haar eerst vast bij Alle relaties.</source>
        <translation>No company with these letters. Add it in All companies first.</translation>
    </message>
    <message>
        <source>Offerte beginnen</source>
        <translation>Starting quotation</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationConflictDialog</name>
    <message>
        <source>Verschillen tussen beide versies</source>
        <translation>Differences between both</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>U typte</source>
        <translation>You typed</translation>
    </message>
    <message>
        <source>De ander bewaarde</source>
        <translation>The other saved</translation>
    </message>
    <message>
        <source>Intussen gewijzigd</source>
        <translation>Changed in the meantime</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze offerte opgeslagen terwijl u typte. De inhoud is dezelfde.</source>
        <translation>Somebody else saved this quotation while you were typing. The contents are the same.</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze offerte opgeslagen terwijl u typte. Er is niets overschreven. Wat moet blijven?</source>
        <translation>Somebody else saved this quotation while you were typing. Nothing was overwritten. What is to stay?</translation>
    </message>
    <message>
        <source>Mijn gegevens opslaan</source>
        <translation>Save mine</translation>
    </message>
    <message>
        <source>Gegevens van de ander tonen</source>
        <translation>Show those of the other</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationEditor</name>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Nog niet opgeslagen</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Niet opgeslagen</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>De wijzigingen in %1 zijn nog niet opgeslagen. Wilt u ze laten vervallen?</source>
        <translation>The changes in %1 are not saved yet. Do you want to discard them?</translation>
    </message>
    <message>
        <source>Wijzigingen laten vervallen</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Terug naar de offerte</source>
        <translation>Back to the quotation</translation>
    </message>
    <message>
        <source>niemand bij naam</source>
        <translation>nobody by name</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Concept voor %1</source>
        <translation>Draft for %1</translation>
    </message>
    <message>
        <source>Niet opgeslagen. %1</source>
        <translation>Not saved. %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationEditorPresenter</name>
    <message>
        <source>Offerte %1 opgeslagen</source>
        <translation>Quotation %1 saved</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationLineDialog</name>
    <message>
        <source>Toeslaguren</source>
        <translation>Allowance hours</translation>
    </message>
    <message>
        <source>Soort uur</source>
        <translation>Kind of hour</translation>
    </message>
    <message>
        <source>Procent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Functie opnemen</source>
        <translation>Add occupation</translation>
    </message>
    <message>
        <source>Kostprijs %1 · marge %2 (%3 van het tarief) · omrekenfactor %4</source>
        <translation>Cost price %1 · margin %2 (%3 of the tariff) · conversion factor %4</translation>
    </message>
    <message>
        <source>Vul het uurloon in; het tarief volgt meteen.</source>
        <translation>Enter the hourly wage; the tariff follows at once.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationLineModel</name>
    <message>
        <source>Wat wij overhouden; staat niet op de offerte</source>
        <translation>What we keep; not on the quotation</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Uur p/w</source>
        <translation>Hrs/wk</translation>
    </message>
    <message>
        <source>Uurloon</source>
        <translation>Hourly wage</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Marge %</source>
        <translation>Margin %</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationLinesPanel</name>
    <message>
        <source>Toevoegen…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Uit afspraak…</source>
        <translation>From agreement…</translation>
    </message>
    <message>
        <source>Berekening…</source>
        <translation>Calculation…</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Functies van de offerte</source>
        <translation>Occupations of the quotation</translation>
    </message>
    <message>
        <source>Tarieven van andere soorten uren</source>
        <translation>Tariffs of other kinds of hours</translation>
    </message>
    <message>
        <source>Soort uur</source>
        <translation>Kind of hour</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>komt onder de functie op de offerte</source>
        <translation>shown under the occupation on the quotation</translation>
    </message>
    <message>
        <source>alleen nodig bij een lage marge; staat niet op de offerte</source>
        <translation>only needed with a low margin; not on the quotation</translation>
    </message>
    <message>
        <source>&amp;Toelichting</source>
        <translation>&amp;Explanation</translation>
    </message>
    <message>
        <source>&amp;Reden van de marge</source>
        <translation>&amp;Reason of the margin</translation>
    </message>
    <message>
        <source>Bij deze functie</source>
        <translation>For this occupation</translation>
    </message>
    <message>
        <source>Bij %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>%1 (kopie)</source>
        <translation>%1 (copy)</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationPresenter</name>
    <message>
        <source>Offertes zoeken</source>
        <translation>Searching quotations</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze offerte intussen gewijzigd; u ziet nu wat er bewaard is.</source>
        <translation>Somebody else changed this quotation in the meantime; you now see what is stored.</translation>
    </message>
    <message>
        <source>Concept %1 gemaakt.</source>
        <translation>Draft %1 made.</translation>
    </message>
    <message>
        <source>Offerte verzenden</source>
        <translation>Send quotation</translation>
    </message>
    <message>
        <source>Offerte %1 verzonden; zij ligt nu vast.</source>
        <translation>Quotation %1 sent; it is fixed now.</translation>
    </message>
    <message>
        <source>Onderhandeling vastleggen</source>
        <translation>Record negotiation</translation>
    </message>
    <message>
        <source>Onderhandeling vastgelegd.</source>
        <translation>Negotiation recorded.</translation>
    </message>
    <message>
        <source>Akkoord vastleggen</source>
        <translation>Record agreement</translation>
    </message>
    <message>
        <source>Offerte %1 akkoord; tariefafspraken gemaakt: %2.</source>
        <translation>Quotation %1 agreed; tariff agreements made: %2.</translation>
    </message>
    <message>
        <source>Afwijzing vastleggen</source>
        <translation>Record rejection</translation>
    </message>
    <message>
        <source>Afwijzing van %1 vastgelegd.</source>
        <translation>Rejection of %1 recorded.</translation>
    </message>
    <message>
        <source>Afwijzing terugnemen</source>
        <translation>Take rejection back</translation>
    </message>
    <message>
        <source>Offerte %1 loopt weer.</source>
        <translation>Quotation %1 is open again.</translation>
    </message>
    <message>
        <source>Nieuwe versie maken</source>
        <translation>Make new edition</translation>
    </message>
    <message>
        <source>Offerte kopiëren</source>
        <translation>Copying quotation</translation>
    </message>
    <message>
        <source>Offerte beginnen</source>
        <translation>Starting quotation</translation>
    </message>
    <message>
        <source>Bewaard als %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Offerte als PDF bewaren</source>
        <translation>Saving quotation as PDF</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationPreviewPane</name>
    <message>
        <source>Voorbeeld van de offerte</source>
        <translation>Preview of the quotation</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationRecord</name>
    <message>
        <source>Tarieven</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>Rondes van de onderhandeling</source>
        <translation>Rounds of the negotiation</translation>
    </message>
    <message>
        <source>Nog niet onderhandeld. Leg vast wie wat vraagt met Ctrl+L.</source>
        <translation>Not negotiated yet. Record who asks what with Ctrl+L.</translation>
    </message>
    <message>
        <source>Onderhandeling</source>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Versies van deze offerte</source>
        <translation>Editions of this quotation</translation>
    </message>
    <message>
        <source>Versies</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Meer handelingen</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Geen offerte gekozen</source>
        <translation>No quotation chosen</translation>
    </message>
    <message>
        <source>t.a.v. %1</source>
        <translation>attn. %1</translation>
    </message>
    <message>
        <source>geldig t/m %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>tarieven %1 t/m %2</source>
        <translation>tariffs %1 until %2</translation>
    </message>
    <message>
        <source>tarieven vanaf %1</source>
        <translation>tariffs from %1</translation>
    </message>
    <message>
        <source>betaling binnen %1 dagen</source>
        <translation>payment within %1 days</translation>
    </message>
    <message>
        <source>Nog geen functies met een tarief. Voeg ze toe met F2.</source>
        <translation>No occupations with a tariff yet. Add them with F2.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationRoundDialog</name>
    <message>
        <source>Onderhandeling opslaan</source>
        <translation>Save negotiation</translation>
    </message>
    <message>
        <source>%1: tarief</source>
        <translation>%1: tariff</translation>
    </message>
    <message>
        <source>Betalingstermijn</source>
        <translation>Payment term</translation>
    </message>
    <message>
        <source>%1 dagen</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Looptijd van de tarieven</source>
        <translation>Period of the tariffs</translation>
    </message>
    <message>
        <source>t/m %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>doorlopend</source>
        <translation>continuing</translation>
    </message>
    <message>
        <source>Overnametermijn</source>
        <translation>Takeover period</translation>
    </message>
    <message>
        <source>Voorwaarden</source>
        <translation>Terms</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationSendDialog</name>
    <message>
        <source>%1 aan %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Offerte verzenden</source>
        <translation>Send quotation</translation>
    </message>
    <message>
        <source>Offerte bewaren als PDF</source>
        <translation>Save quotation as PDF</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationTextsDialog</name>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>kies een veld</source>
        <translation>choose a field</translation>
    </message>
    <message>
        <source> · niet opgeslagen</source>
        <translation> · not saved</translation>
    </message>
    <message>
        <source> · eigen tekst</source>
        <translation> · own text</translation>
    </message>
    <message>
        <source>Meegeleverde tekst terugzetten</source>
        <translation>Restore supplied text</translation>
    </message>
    <message>
        <source>De eigen tekst van het bureau verdwijnt, en nieuwe offertes beginnen weer met de meegeleverde tekst.</source>
        <translation>The agency's own text disappears, and new quotations begin with the supplied text again.</translation>
    </message>
    <message>
        <source>Niet opgeslagen</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Er zijn teksten gewijzigd en nog niet opgeslagen. Wilt u die wijzigingen laten vervallen?</source>
        <translation>Texts were changed and are not saved yet. Do you want to discard those changes?</translation>
    </message>
    <message>
        <source>Wijzigingen laten vervallen</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Terug naar de teksten</source>
        <translation>Back to the texts</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationTextsPanel</name>
    <message>
        <source>Standaardtekst terugzetten</source>
        <translation>Restore standard text</translation>
    </message>
    <message>
        <source>Standaardtekst terugzetten: %1</source>
        <translation>Restore standard text: %1</translation>
    </message>
    <message>
        <source>Wat tussen accolades staat, wordt op de brief ingevuld: {valid_until} is de laatste dag waarop de offerte geldt.</source>
        <translation>What stands between braces is filled in on the letter: {valid_until} is the last day on which the quotation is valid.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationTextsPresenter</name>
    <message>
        <source>Iemand anders heeft deze tekst intussen gewijzigd. De uwe staat er nog; nogmaals opslaan vervangt die van de ander.</source>
        <translation>Somebody else changed this text in the meantime. Yours is still here; saving again replaces that of the other.</translation>
    </message>
    <message>
        <source>Standaardtekst opgeslagen.</source>
        <translation>Standard text saved.</translation>
    </message>
    <message>
        <source>Standaardtekst opslaan</source>
        <translation>Saving standard text</translation>
    </message>
    <message>
        <source>De meegeleverde tekst staat terug.</source>
        <translation>The supplied text is back.</translation>
    </message>
    <message>
        <source>Standaardtekst terugzetten</source>
        <translation>Restore standard text</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::QuotationView</name>
    <message>
        <source>offerte</source>
        <translation>quotation</translation>
    </message>
    <message>
        <source>offertes</source>
        <translation>quotations</translation>
    </message>
    <message>
        <source>De e-mailtekst staat op het klembord; plak hem met Ctrl+V.</source>
        <translation>The e-mail text is on the clipboard; paste it with Ctrl+V.</translation>
    </message>
    <message>
        <source>Verzenden…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Onderhandeling vastleggen…</source>
        <translation>Record negotiation…</translation>
    </message>
    <message>
        <source>Akkoord vastleggen…</source>
        <translation>Record agreement…</translation>
    </message>
    <message>
        <source>Afwijzing vastleggen…</source>
        <translation>Record rejection…</translation>
    </message>
    <message>
        <source>Afwijzing terugnemen</source>
        <translation>Take rejection back</translation>
    </message>
    <message>
        <source>Nieuwe versie maken</source>
        <translation>Make new edition</translation>
    </message>
    <message>
        <source>Kopiëren naar nieuwe offerte</source>
        <translation>Copy to new quotation</translation>
    </message>
    <message>
        <source>Bewaren als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>E-mailtekst kopiëren</source>
        <translation>Copy e-mail text</translation>
    </message>
    <message>
        <source>Stand van de offertes</source>
        <translation>State of the quotations</translation>
    </message>
    <message>
        <source>Alle offertes</source>
        <translation>All quotations</translation>
    </message>
    <message>
        <source>Nog open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Nummer, opdrachtgever of functie (Ctrl+F)</source>
        <translation>Number, client or occupation (Ctrl+F)</translation>
    </message>
    <message>
        <source>Hier staan uw offertes. Staat er een filter of keuze aan, dan toont ‘Alle offertes’ de rest.</source>
        <translation>Your quotations are listed here. When a filter or choice is on, ‘All quotations’ shows the rest.</translation>
    </message>
    <message>
        <source>Akkoord vastleggen</source>
        <translation>Record agreement</translation>
    </message>
    <message>
        <source>%1 gaat akkoord met %2. De tarieven worden tariefafspraken van de opdrachtgever en vervangen wat daarvoor was afgesproken. Dat kan niet worden teruggedraaid.</source>
        <translation>%1 agrees to %2. The tariffs become tariff agreements of the client and replace what was agreed before. This cannot be undone.</translation>
    </message>
    <message>
        <source>Afwijzing vastleggen</source>
        <translation>Record rejection</translation>
    </message>
    <message>
        <source>Waarom gaat %1 niet door?</source>
        <translation>Why does %1 not go ahead?</translation>
    </message>
    <message>
        <source>&amp;Reden</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Tarief te hoog</source>
        <translation>Tariff too high</translation>
    </message>
    <message>
        <source>Gekozen voor een ander bureau</source>
        <translation>Chose another agency</translation>
    </message>
    <message>
        <source>Geen personeel meer nodig</source>
        <translation>No staff needed any more</translation>
    </message>
    <message>
        <source>Neemt zelf mensen aan</source>
        <translation>Hires people themselves</translation>
    </message>
    <message>
        <source>Geen antwoord gekregen</source>
        <translation>No answer received</translation>
    </message>
    <message>
        <source>Offerte bewaren als PDF</source>
        <translation>Save quotation as PDF</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Standaardteksten…</source>
        <translation>Standard texts…</translation>
    </message>
    <message>
        <source>Er is geen programma gevonden dat een PDF kan tonen. Bewaar hem met Ctrl+P.</source>
        <translation>No program was found that can show a PDF. Save it with Ctrl+P.</translation>
    </message>
    <message>
        <source>PDF openen en afdrukken</source>
        <translation>Open PDF and print</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RateEdit</name>
    <message>
        <source>€ per uur</source>
        <translation>€ per hour</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RecordTable</name>
    <message>
        <source>Breedten herstellen</source>
        <translation>Reset widths</translation>
    </message>
    <message>
        <source>Lijst exporteren</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>CSV-bestand (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Niets gevonden met dit filter. Esc wist het.</source>
        <translation>Nothing found with this filter. Esc clears it.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RecordWindow</name>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Venster sluiten</source>
        <translation>Close window</translation>
    </message>
    <message>
        <source>Laatste handeling ongedaan maken</source>
        <translation>Undo last action</translation>
    </message>
    <message>
        <source>Niet opgeslagen</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>De wijzigingen in dit venster zijn nog niet opgeslagen. Wilt u ze laten vervallen?</source>
        <translation>The changes in this window have not been saved yet. Do you want to drop them?</translation>
    </message>
    <message>
        <source>Wijzigingen laten vervallen</source>
        <translation>Drop changes</translation>
    </message>
    <message>
        <source>Terug naar het venster</source>
        <translation>Back to the window</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RecordWindows</name>
    <message>
        <source>Kandidaat</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Vacature</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>Relatie</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Plaatsing</source>
        <translation>Placement</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RecruitmentPage</name>
    <message>
        <source>Alleen kandidaten met deze status</source>
        <translation>Only candidates with this status</translation>
    </message>
    <message>
        <source>Alleen vacatures met deze status</source>
        <translation>Only vacancies with this status</translation>
    </message>
    <message>
        <source>Alle vacatures</source>
        <translation>All vacancies</translation>
    </message>
    <message>
        <source>Alle statussen</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Werving</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>kandidaat</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>kandidaten</source>
        <translation>candidates</translation>
    </message>
    <message>
        <source>vacature</source>
        <translation>vacancy</translation>
    </message>
    <message>
        <source>vacatures</source>
        <translation>vacancies</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>imports</translation>
    </message>
    <message>
        <source>Nieuwe kandidaat</source>
        <translation>New candidate</translation>
    </message>
    <message>
        <source>Nieuwe vacature</source>
        <translation>New vacancy</translation>
    </message>
    <message>
        <source>Kandidaten importeren…</source>
        <translation>Import candidates…</translation>
    </message>
    <message>
        <source>Import ongedaan maken…</source>
        <translation>Undo import…</translation>
    </message>
    <message>
        <source>Naam, plaats, functie, vaardigheid of woord uit het cv (Ctrl+F)</source>
        <translation>Name, town, occupation, skill or word from the CV (Ctrl+F)</translation>
    </message>
    <message>
        <source>Hier staan uw kandidaten. Ctrl+N schrijft de eerste in; onder Handeling importeert u een bestand. Staat er een filter aan, dan wist Esc het.</source>
        <translation>Your candidates appear here. Ctrl+N registers the first; import a file under Action. If a filter is on, Esc clears it.</translation>
    </message>
    <message>
        <source>Kandidaten</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Hier staan de aanvragen van uw opdrachtgevers. Ctrl+N begint er een.</source>
        <translation>Your clients' vacancies appear here. Ctrl+N starts one.</translation>
    </message>
    <message>
        <source>Vacatures</source>
        <translation>Vacancies</translation>
    </message>
    <message>
        <source>Hier komt elke import te staan, met de knop om hem in zijn geheel ongedaan te maken.</source>
        <translation>Every import appears here, with the button that undoes it as a whole.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Import ongedaan maken</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Alle %1 kandidaten uit %2 verdwijnen weer. Dat kan alleen zolang er nog niets mee gedaan is.</source>
        <translation>All %1 candidates from %2 disappear again. That is possible only while nothing has been done with them.</translation>
    </message>
    <message>
        <source>Niet opgeslagen</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>De wijzigingen op dit scherm zijn nog niet opgeslagen. Wilt u ze laten vervallen?</source>
        <translation>The changes on this page have not been saved. Discard them?</translation>
    </message>
    <message>
        <source>Wijzigingen laten vervallen</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Terug naar het scherm</source>
        <translation>Back to the page</translation>
    </message>
    <message>
        <source>Gekozen regel wijzigen</source>
        <translation>Edit the chosen row</translation>
    </message>
    <message>
        <source>Lijst exporteren…</source>
        <translation>Export list…</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RejectionDialog</name>
    <message>
        <source>&amp;Mondeling</source>
        <translation>S&amp;poken</translation>
    </message>
    <message>
        <source>&amp;Schriftelijk</source>
        <translation>In &amp;writing</translation>
    </message>
    <message>
        <source>Antwoord geven</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Taal</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Onderwerp</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>T&amp;ekst</source>
        <translation>T&amp;ext</translation>
    </message>
    <message>
        <source>Vastleggen en kopiëren</source>
        <translation>Record and copy</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Gesprek vastleggen</source>
        <translation>Record the talk</translation>
    </message>
    <message>
        <source>Gebeld en de reden toegelicht.</source>
        <translation>Called, and explained the reason.</translation>
    </message>
    <message>
        <source>Let op ‘%1’: een afwijzing noemt geen leeftijd, geslacht, afkomst, geloof, gezondheid of ander beschermd kenmerk. Haal het weg, tenzij het hier iets anders betekent.</source>
        <translation>Mind ‘%1’: a rejection names no age, sex, origin, religion, health or other protected fact. Take it out, unless it means something else here.</translation>
    </message>
    <message>
        <source>Antwoord vastgelegd; de tekst staat op het klembord</source>
        <translation>Answer recorded; the text is on the clipboard</translation>
    </message>
    <message>
        <source>Gesprek vastgelegd</source>
        <translation>Talk recorded</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RejectionTextsDialog</name>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Aanhef</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Teksten van een afwijzing</source>
        <translation>Texts of a rejection</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Delen</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tekst &amp;opslaan</source>
        <translation>&amp;Save text</translation>
    </message>
    <message>
        <source>&amp;Standaardtekst terug</source>
        <translation>&amp;Back to the standard text</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Let op ‘%1’: een afwijzing noemt geen beschermd kenmerk.</source>
        <translation>Mind ‘%1’: a rejection names no protected fact.</translation>
    </message>
    <message>
        <source>%1 (eigen tekst)</source>
        <translation>%1 (own text)</translation>
    </message>
    <message>
        <source>Tekst opgeslagen</source>
        <translation>Text saved</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ResultsPage</name>
    <message>
        <source>regel</source>
        <translation>row</translation>
    </message>
    <message>
        <source>regels</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>In deze periode is nog niets vastgelegd.</source>
        <translation>Nothing has been recorded in this period yet.</translation>
    </message>
    <message>
        <source>Tegen de doelen</source>
        <translation>Against the targets</translation>
    </message>
    <message>
        <source>%1: %2 regels</source>
        <translation>%1: %2 rows</translation>
    </message>
    <message>
        <source>Regels tonen</source>
        <translation>Show rows</translation>
    </message>
    <message>
        <source>Doel stellen…</source>
        <translation>Set target…</translation>
    </message>
    <message>
        <source>Bewaren als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>&amp;Grafiek van</source>
        <translation>&amp;Chart of</translation>
    </message>
    <message>
        <source>Zet de cursor op een cijfer en druk op Enter om de regels te zien.</source>
        <translation>Put the cursor on a figure and press Enter to see the rows.</translation>
    </message>
    <message>
        <source>Regels achter het gekozen cijfer</source>
        <translation>Rows behind the chosen figure</translation>
    </message>
    <message>
        <source>Nog geen cijfer gekozen.</source>
        <translation>No figure chosen yet.</translation>
    </message>
    <message>
        <source>Totaal: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Resultaten bewaren als PDF</source>
        <translation>Save results as PDF</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>resultaten-%1.pdf</source>
        <translation>results-%1.pdf</translation>
    </message>
    <message>
        <source>Bewaard als %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Gelijke kansen</source>
        <translation>Equal chances</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ResultsPresenter</name>
    <message>
        <source>Resultaten berekenen</source>
        <translation>Calculate results</translation>
    </message>
    <message>
        <source>Regels ophalen</source>
        <translation>Fetch rows</translation>
    </message>
    <message>
        <source>Doel opgeslagen.</source>
        <translation>Target saved.</translation>
    </message>
    <message>
        <source>Doel opslaan</source>
        <translation>Save target</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterBar</name>
    <message>
        <source>Alle opdrachtgevers</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>Vestiging</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Alle vestigingen</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>Filteren (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter op naam, opdrachtgever of functie</source>
        <translation>Filter by name, client or function</translation>
    </message>
    <message>
        <source>&amp;Opdrachtgever</source>
        <translation>&amp;Client</translation>
    </message>
    <message numerus="yes">
        <source>%n rij(en)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 van %2 rijen</source>
        <translation>%1 of %2 rows</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterPane</name>
    <message>
        <source>Open dienst inplannen…</source>
        <translation>Plan an open shift…</translation>
    </message>
    <message>
        <source>Bevestigd door flexkracht</source>
        <translation>Confirmed by the worker</translation>
    </message>
    <message>
        <source>Doorgegeven aan flexkracht</source>
        <translation>Told to the worker</translation>
    </message>
    <message>
        <source>Dienst verwijderen of intrekken</source>
        <translation>Remove or withdraw shift</translation>
    </message>
    <message>
        <source>Dienst kopiëren</source>
        <translation>Copy shift</translation>
    </message>
    <message>
        <source>Dienst %1 gekopieerd; plak hem op een andere dag met Ctrl+V.</source>
        <translation>Shift %1 copied; paste it on another day with Ctrl+V.</translation>
    </message>
    <message>
        <source>Dienst plakken</source>
        <translation>Paste shift</translation>
    </message>
    <message>
        <source>Dienst een dag eerder</source>
        <translation>Shift a day earlier</translation>
    </message>
    <message>
        <source>Dienst een dag later</source>
        <translation>Shift a day later</translation>
    </message>
    <message>
        <source>Dienst naar de rij erboven</source>
        <translation>Shift to the row above</translation>
    </message>
    <message>
        <source>Dienst naar de rij eronder</source>
        <translation>Shift to the row below</translation>
    </message>
    <message>
        <source>Rooster ongedaan maken</source>
        <translation>Undo in the roster</translation>
    </message>
    <message>
        <source>Naar wie deze dienst kan draaien</source>
        <translation>Go to who can take this shift</translation>
    </message>
    <message>
        <source>Vorige week overnemen</source>
        <translation>Copy previous week</translation>
    </message>
    <message>
        <source>Rooster doorgeven…</source>
        <translation>Tell the roster…</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Kies eerst de dag van een rij in het rooster.</source>
        <translation>Choose the day of a row in the roster first.</translation>
    </message>
    <message>
        <source>Kies eerst een dag bij de opdrachtgever van de open dienst.</source>
        <translation>Choose a day at the client of the open shift first.</translation>
    </message>
    <message>
        <source>Dienst intrekken</source>
        <translation>Withdraw shift</translation>
    </message>
    <message>
        <source>De flexkracht of de opdrachtgever weet van deze dienst. Hij blijft doorgestreept staan; binnen de oproeptermijn blijft het loon verschuldigd. Zeg het ook zelf af.</source>
        <translation>The worker or the client knows of this shift. It stays on the board, struck through; within the notice of a call its wages remain due. Tell them as well that it is off.</translation>
    </message>
    <message>
        <source>SETU-planning opslaan…</source>
        <translation>Save SETU planning…</translation>
    </message>
    <message>
        <source>Rooster doorgeven (Ctrl+Shift+D)</source>
        <translation>Tell the roster (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterPanel</name>
    <message>
        <source>Wie kan deze dienst draaien</source>
        <translation>Who can take this shift</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter wijst de dienst toe</source>
        <translation>Enter assigns the shift</translation>
    </message>
    <message>
        <source>%1 uur</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>Doorgegeven op %1</source>
        <translation>Told on %1</translation>
    </message>
    <message>
        <source>, toen voor %1 %2</source>
        <translation>, then for %1 %2</translation>
    </message>
    <message>
        <source>Bevestigd op %1</source>
        <translation>Confirmed on %1</translation>
    </message>
    <message>
        <source>Ingetrokken op %1</source>
        <translation>Withdrawn on %1</translation>
    </message>
    <message>
        <source>Geen dienst op deze dag</source>
        <translation>No shift on this day</translation>
    </message>
    <message>
        <source>Plan er een in met N of Enter. Ctrl+V plakt de gekopieerde dienst.</source>
        <translation>Plan one with N or Enter. Ctrl+V pastes the copied shift.</translation>
    </message>
    <message>
        <source>Zoeken wie deze dienst kan draaien…</source>
        <translation>Looking for who can take this shift…</translation>
    </message>
    <message>
        <source>Niemand is geschikt en vrij zonder conflict</source>
        <translation>Nobody is suitable and free without a conflict</translation>
    </message>
    <message numerus="yes">
        <source>Wie kan deze dienst draaien: %n</source>
        <translation>
            <numerusform>Who can take this shift: %n</numerusform>
            <numerusform>Who can take this shift: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nog geen plaatsing hier</source>
        <translation>no placement here yet</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterPresenter</name>
    <message>
        <source>Rooster laden</source>
        <translation>Loading roster</translation>
    </message>
    <message>
        <source>Rooster controleren</source>
        <translation>Checking roster</translation>
    </message>
    <message>
        <source>Een ander heeft deze dienst intussen veranderd. U ziet nu hoe hij is.</source>
        <translation>Somebody else changed this shift in the meantime. You now see it as it is.</translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Dienst %1 ingepland.</source>
        <translation>Shift %1 planned.</translation>
    </message>
    <message>
        <source>Dienst %1 opgeslagen.</source>
        <translation>Shift %1 saved.</translation>
    </message>
    <message>
        <source>Dienst teruggezet.</source>
        <translation>Shift put back.</translation>
    </message>
    <message>
        <source>Dienst opslaan</source>
        <translation>Save shift</translation>
    </message>
    <message>
        <source>Dienst weer verwijderd.</source>
        <translation>Shift removed again.</translation>
    </message>
    <message>
        <source>Dienst verwijderen</source>
        <translation>Remove shift</translation>
    </message>
    <message>
        <source>Dienst %1 verwijderd.</source>
        <translation>Shift %1 removed.</translation>
    </message>
    <message>
        <source>Dienst %1: %2.</source>
        <translation>Shift %1: %2.</translation>
    </message>
    <message>
        <source>Dienst bijwerken</source>
        <translation>Update shift</translation>
    </message>
    <message numerus="yes">
        <source>%n dienst(en) weer verwijderd.</source>
        <translation>
            <numerusform>%n shift removed again.</numerusform>
            <numerusform>%n shifts removed again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diensten verwijderen</source>
        <translation>Remove shifts</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n dienst(en) niet: %2</source>
        <translation>
            <numerusform>%1 %n shift was not: %2</numerusform>
            <numerusform>%1 %n shifts were not: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dienst(en) uit de vorige week overgenomen.</source>
        <translation>
            <numerusform>%n shift copied from the previous week.</numerusform>
            <numerusform>%n shifts copied from the previous week.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vorige week overnemen</source>
        <translation>Copy previous week</translation>
    </message>
    <message numerus="yes">
        <source>Dienst in %n volgende we(e)k(en) ingepland.</source>
        <translation>
            <numerusform>Shift planned in %n following week.</numerusform>
            <numerusform>Shift planned in %n following weeks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dienst herhalen</source>
        <translation>Repeat shift</translation>
    </message>
    <message>
        <source>Zoeken wie er kan</source>
        <translation>Looking for who is free</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterTextsDialog</name>
    <message>
        <source>Als &amp;doorgegeven vastleggen</source>
        <translation>Record as t&amp;old</translation>
    </message>
    <message>
        <source>Rooster van week %1 doorgeven</source>
        <translation>Tell the roster of week %1</translation>
    </message>
    <message>
        <source>Wie zijn rooster nog niet heeft bevestigd</source>
        <translation>Who has not confirmed the roster yet</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Te bevestigen</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Hoe het is doorgegeven</source>
        <translation>How it was told</translation>
    </message>
    <message>
        <source>Tekst van het bericht</source>
        <translation>Text of the message</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Berichten maken</source>
        <translation>Writing messages</translation>
    </message>
    <message numerus="yes">
        <source>%n dienst(en)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle diensten van deze week zijn bevestigd.</source>
        <translation>All shifts of this week are confirmed.</translation>
    </message>
    <message numerus="yes">
        <source>%n flexkracht(en) met diensten om te bevestigen</source>
        <translation>
            <numerusform>%n worker with shifts to confirm</numerusform>
            <numerusform>%n workers with shifts to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dienst(en) als doorgegeven vastgelegd; het bericht staat bij de contactmomenten.</source>
        <translation>
            <numerusform>%n shift recorded as told; the message stands with the contact moments.</numerusform>
            <numerusform>%n shifts recorded as told; the message stands with the contact moments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doorgeven vastleggen</source>
        <translation>Record telling</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RosterView</name>
    <message>
        <source>Rooster per flexkracht en dag</source>
        <translation>Roster by worker and day</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::Row</name>
    <message>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Until and including</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RowsEditor</name>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Voegt een regel toe (Ins)</source>
        <translation>Adds a row (Ins)</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Verwijdert de gekozen regel (Del)</source>
        <translation>Removes the chosen row (Del)</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RunPane</name>
    <message>
        <source>Week verwerken…</source>
        <translation>Process week…</translation>
    </message>
    <message>
        <source>Loonstaat bewaren als PDF…</source>
        <translation>Save wage statement as PDF…</translation>
    </message>
    <message>
        <source>Week verwerken (Ctrl+Enter)</source>
        <translation>Process week (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Proefrun</source>
        <translation>&amp;Trial run</translation>
    </message>
    <message>
        <source>Laat zien wat de week oplevert, zonder iets vast te leggen</source>
        <translation>Shows what the week yields without recording anything</translation>
    </message>
    <message>
        <source>Loonstaten</source>
        <translation>Wage statements</translation>
    </message>
    <message>
        <source>Kies een week en doe een proefrun (Enter).</source>
        <translation>Choose a week and do a trial run (Enter).</translation>
    </message>
    <message>
        <source>Facturen van deze run</source>
        <translation>Invoices of this run</translation>
    </message>
    <message>
        <source>Facturen</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Week verwerken</source>
        <translation>Process week</translation>
    </message>
    <message>
        <source>Proefrun, er is niets vastgelegd: </source>
        <translation>Trial run, nothing was recorded: </translation>
    </message>
    <message>
        <source>Verwerkt: </source>
        <translation>Processed: </translation>
    </message>
    <message>
        <source>Haal eerst de loonstaten van een verwerkte week op en kies er een.</source>
        <translation>First fetch the wage statements of a processed week and choose one.</translation>
    </message>
    <message>
        <source>Loonstaat bewaren als PDF</source>
        <translation>Save wage statement as PDF</translation>
    </message>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>loonstaat-%1.pdf</source>
        <translation>wage-statement-%1.pdf</translation>
    </message>
    <message>
        <source>L&amp;oonstaten van deze week</source>
        <translation>Wage &amp;statements of this week</translation>
    </message>
    <message>
        <source>De run neemt mee: %1</source>
        <translation>The run takes in: %1</translation>
    </message>
    <message>
        <source>De weken staan daarna vast; een correctie is dan een nieuwe regel.</source>
        <translation>The weeks are fixed after that; a correction is a new line then.</translation>
    </message>
    <message>
        <source>Week %1 verwerken</source>
        <translation>Process week %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::RunPresenter</name>
    <message>
        <source>Week verwerken</source>
        <translation>Process week</translation>
    </message>
    <message>
        <source>Proefrun</source>
        <translation>Trial run</translation>
    </message>
    <message>
        <source>Facturen laden</source>
        <translation>Load invoices</translation>
    </message>
    <message>
        <source>Loonstaten laden</source>
        <translation>Load wage statements</translation>
    </message>
    <message>
        <source>Factuur afdrukken</source>
        <translation>Print invoice</translation>
    </message>
    <message>
        <source>Loonstaat afdrukken</source>
        <translation>Print wage statement</translation>
    </message>
    <message>
        <source>Bewaard als %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Week verwerkt: %1 en %2.</source>
        <translation>Week processed: %1 and %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n loonstaat (loonstaten)</source>
        <translation>
            <numerusform>%n wage statement</numerusform>
            <numerusform>%n wage statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factuur (facturen)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message>
        <source>Nagaan wat de run meeneemt</source>
        <translation>Looking at what the run takes in</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ScaleChoice</name>
    <message>
        <source>bijvoorbeeld %1</source>
        <translation>for instance %1</translation>
    </message>
    <message>
        <source>Een trede van de opdrachtgever vult het uurloon in</source>
        <translation>A step of the client fills in the hourly wage</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::SettingsPage</name>
    <message>
        <source>Gebruikers</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Onderhoud</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>gebruiker</source>
        <translation>user</translation>
    </message>
    <message>
        <source>gebruikers</source>
        <translation>users</translation>
    </message>
    <message>
        <source>Nog geen gebruikers. Voeg er een toe met Ctrl+N.</source>
        <translation>No users yet. Add one with Ctrl+N.</translation>
    </message>
    <message>
        <source>Nieuwe gebruiker…</source>
        <translation>New user…</translation>
    </message>
    <message>
        <source>Bureau opslaan</source>
        <translation>Save agency</translation>
    </message>
    <message>
        <source>Bureau opslaan (Ctrl+S)</source>
        <translation>Save agency (Ctrl+S)</translation>
    </message>
    <message>
        <source>Een reservekopie is een volledig bestand, gemaakt terwijl iedereen doorwerkt en daarna gecontroleerd.</source>
        <translation>A backup is a complete file, made while everyone works on, and checked afterwards.</translation>
    </message>
    <message>
        <source>&amp;Reservekopie maken…</source>
        <translation>Make &amp;backup…</translation>
    </message>
    <message>
        <source>De controle leest alles na: de database, de keten van wijzigingen, de bedragen en de factuurnummers.</source>
        <translation>The check reads everything: the database, the chain of changes, the amounts and the invoice numbers.</translation>
    </message>
    <message>
        <source>&amp;Database controleren</source>
        <translation>&amp;Check database</translation>
    </message>
    <message>
        <source>Met een postcodetabel van GeoNames (CC BY 4.0) rekent matching de afstand per postcode in plaats van per regio.</source>
        <translation>With a postcode table from GeoNames (CC BY 4.0), matching measures distance by postcode instead of by region.</translation>
    </message>
    <message>
        <source>&amp;Plaatsen inlezen…</source>
        <translation>Import &amp;places…</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make backup</translation>
    </message>
    <message>
        <source>Werkbalie-bestanden (*.werkbalie)</source>
        <translation>Werkbalie files (*.werkbalie)</translation>
    </message>
    <message>
        <source>reservekopie-%1.werkbalie</source>
        <translation>backup-%1.werkbalie</translation>
    </message>
    <message>
        <source>Plaatsen inlezen</source>
        <translation>Import places</translation>
    </message>
    <message>
        <source>GeoNames-postcodes (*.txt *.tsv);;Alle bestanden (*)</source>
        <translation>GeoNames postcodes (*.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Marges</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Indexatie</source>
        <translation>Indexation</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::SettingsPresenter</name>
    <message>
        <source>Gebruikers laden</source>
        <translation>Load users</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze gebruiker intussen gewijzigd; er is niets bewaard.</source>
        <translation>Someone else has changed this user meanwhile; nothing was saved.</translation>
    </message>
    <message>
        <source>Gebruiker opgeslagen.</source>
        <translation>User saved.</translation>
    </message>
    <message>
        <source>Gebruiker opslaan</source>
        <translation>Save user</translation>
    </message>
    <message>
        <source>Iemand anders heeft dit intussen gewijzigd; u ziet nu wat er bewaard is.</source>
        <translation>Someone else has changed this meanwhile; you now see what was saved.</translation>
    </message>
    <message>
        <source>Bureaugegevens opgeslagen.</source>
        <translation>Agency details saved.</translation>
    </message>
    <message>
        <source>Bureau opslaan</source>
        <translation>Save agency</translation>
    </message>
    <message>
        <source>%1 plaatsen ingelezen; afstanden gaan nu per postcode.</source>
        <translation>%1 places imported; distances now go by postcode.</translation>
    </message>
    <message>
        <source>Plaatsen inlezen</source>
        <translation>Import places</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt en gecontroleerd: %1</source>
        <translation>Backup made and checked: %1</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make backup</translation>
    </message>
    <message>
        <source>Controle klaar: alles klopt.</source>
        <translation>Check finished: everything is correct.</translation>
    </message>
    <message>
        <source>Database controleren</source>
        <translation>Check database</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::SheetPreview</name>
    <message>
        <source>Blad %1 van %2</source>
        <translation>Sheet %1 of %2</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ShiftDialog</name>
    <message>
        <source>Dienst inplannen</source>
        <translation>Plan a shift</translation>
    </message>
    <message>
        <source>Dienst wijzigen</source>
        <translation>Change shift</translation>
    </message>
    <message>
        <source>begin-einde/pauze, bijvoorbeeld 7-15:30/30</source>
        <translation>begin-end/break, for instance 7-15:30/30</translation>
    </message>
    <message>
        <source>afdeling of locatie</source>
        <translation>department or site</translation>
    </message>
    <message>
        <source>niet</source>
        <translation>not</translation>
    </message>
    <message>
        <source> weken</source>
        <translation> weeks</translation>
    </message>
    <message>
        <source>Open dienst bij %1</source>
        <translation>Open shift at %1</translation>
    </message>
    <message>
        <source>%1 bij %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Tijden</source>
        <translation>&amp;Times</translation>
    </message>
    <message>
        <source>&amp;Functie</source>
        <translation>&amp;Occupation</translation>
    </message>
    <message>
        <source>&amp;Plaats</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Opmerking</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Herhalen</source>
        <translation>&amp;Repeat</translation>
    </message>
    <message>
        <source>Inplannen</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Dienst opslaan</source>
        <translation>Save shift</translation>
    </message>
    <message>
        <source>%1 uur</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>Dienst controleren</source>
        <translation>Checking the shift</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ShiftToggles</name>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>avond</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>nacht</source>
        <translation>night</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>Ploeg %1</source>
        <translation>%1 shift</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::StagesDialog</name>
    <message>
        <source>Niet &amp;meer gebruiken</source>
        <translation>No longer &amp;used</translation>
    </message>
    <message>
        <source>Eigen fasen</source>
        <translation>Stages of our own</translation>
    </message>
    <message>
        <source>Een eigen fase staat op het bord achter de fase waar hij bij hoort, en telt in de cijfers voor die fase mee.</source>
        <translation>A stage of your own stands on the board behind the stage it belongs to, and counts for that stage in the figures.</translation>
    </message>
    <message>
        <source>&amp;Naam</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Hoort bij</source>
        <translation>&amp;Belongs to</translation>
    </message>
    <message>
        <source>&amp;Volgorde</source>
        <translation>&amp;Order</translation>
    </message>
    <message>
        <source>Nie&amp;uwe fase</source>
        <translation>N&amp;ew stage</translation>
    </message>
    <message>
        <source>Fase &amp;opslaan</source>
        <translation>&amp;Save stage</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source> (niet meer in gebruik)</source>
        <translation> (no longer used)</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze fase intussen gewijzigd. Kijk opnieuw.</source>
        <translation>Somebody else has changed this stage meanwhile. Look again.</translation>
    </message>
    <message>
        <source>Fase opgeslagen</source>
        <translation>Stage saved</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::StatusArea</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Maakt de laatste handeling ongedaan (Ctrl+Shift+Z)</source>
        <translation>Undoes the last action (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Gestopt; er is niets gewijzigd.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>Bezig…</source>
        <translation>Busy…</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::SuccessNote</name>
    <message>
        <source>Kans van slagen</source>
        <translation>Chance of success</translation>
    </message>
    <message>
        <source>Geteld uit eerdere voordrachten van dit bureau. Telt niet mee in de score.</source>
        <translation>Counted from earlier proposals of this agency. No part of the score.</translation>
    </message>
    <message>
        <source>%1 tot %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Te weinig gegevens voor een kans van slagen; afgeronde voordrachten met een vergelijkbare score (%2): %1 van de %3 die nodig zijn.</source>
        <translation>Too little to go on for a chance of success; ended proposals with a score like it (%2): %1 of the %3 that are needed.</translation>
    </message>
    <message>
        <source>%1 van %2 eerdere voordrachten met een vergelijkbare score (%3) leidden tot een plaatsing.</source>
        <translation>%1 of %2 earlier proposals with a score like it (%3) led to a placement.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::TargetChart</name>
    <message>
        <source>Grafiek van resultaat en doel per intercedent</source>
        <translation>Chart of result and target per consultant</translation>
    </message>
    <message>
        <source>Resultaat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euros</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::TargetDialog</name>
    <message>
        <source>Een doel geldt voor een kwartaal; over een week of maand wordt het naar dagen verdeeld.</source>
        <translation>A target covers a quarter; for a week or month it is divided by days.</translation>
    </message>
    <message>
        <source>Doel opslaan</source>
        <translation>Save target</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::TermsDialog</name>
    <message>
        <source>Onderdelen</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Voorwaarden opslaan</source>
        <translation>Save terms</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::TermsPane</name>
    <message>
        <source>Arbeidsvoorwaarden</source>
        <translation>Terms of employment</translation>
    </message>
    <message>
        <source>Loonschalen</source>
        <translation>Pay scales</translation>
    </message>
    <message>
        <source>Nog geen voorwaarden. Voeg toe wat de eigen mensen van de opdrachtgever krijgen.</source>
        <translation>No terms yet. Add what the client's own people get.</translation>
    </message>
    <message>
        <source>Nog geen loonschaal.</source>
        <translation>No pay scale yet.</translation>
    </message>
    <message>
        <source>Voorwaarden toevoegen…</source>
        <translation>Add terms…</translation>
    </message>
    <message>
        <source>Schaal toevoegen…</source>
        <translation>Add scale…</translation>
    </message>
    <message>
        <source>Verwijderen…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Arbeidsvoorwaarden verwijderen</source>
        <translation>Remove terms of employment</translation>
    </message>
    <message>
        <source>%1 van %2 wordt verwijderd.</source>
        <translation>%1 of %2 will be removed.</translation>
    </message>
    <message>
        <source>Voorwaarden verwijderen</source>
        <translation>Remove terms</translation>
    </message>
    <message>
        <source>Loonschaal verwijderen</source>
        <translation>Remove pay scale</translation>
    </message>
    <message>
        <source>Schaal %1 van %2 wordt verwijderd.</source>
        <translation>Scale %1 of %2 will be removed.</translation>
    </message>
    <message>
        <source>Schaal verwijderen</source>
        <translation>Remove scale</translation>
    </message>
    <message>
        <source>Gelijkwaardigheid</source>
        <translation>Equivalence</translation>
    </message>
    <message>
        <source>Vergelijkt wat een flexkracht krijgt met deze voorwaarden</source>
        <translation>Compares what a worker gets with these terms</translation>
    </message>
    <message>
        <source>Bij deze relatie werkt nu niemand</source>
        <translation>Nobody works at this client now</translation>
    </message>
    <message>
        <source>Inlezen uit SETU…</source>
        <translation>Read in from SETU…</translation>
    </message>
    <message>
        <source>Leest voorwaarden en schalen uit een bericht van wijzerbelonen.nl</source>
        <translation>Reads terms and scales from a message of wijzerbelonen.nl</translation>
    </message>
    <message>
        <source>Toeslagen…</source>
        <translation>Allowances…</translation>
    </message>
    <message>
        <source>Wat de opdrachtgever voor avond, nacht, weekend en overwerk betaalt</source>
        <translation>What the client pays for evenings, nights, weekends and overtime</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::TermsPresenter</name>
    <message>
        <source>Iemand anders heeft dit intussen gewijzigd; u ziet nu wat er bewaard is.</source>
        <translation>Somebody else changed this meanwhile; you now see what is stored.</translation>
    </message>
    <message>
        <source>Arbeidsvoorwaarden opgeslagen.</source>
        <translation>Terms of employment saved.</translation>
    </message>
    <message>
        <source>Arbeidsvoorwaarden opslaan</source>
        <translation>Save terms of employment</translation>
    </message>
    <message>
        <source>Loonschaal opgeslagen.</source>
        <translation>Pay scale saved.</translation>
    </message>
    <message>
        <source>Loonschaal opslaan</source>
        <translation>Save pay scale</translation>
    </message>
    <message>
        <source>Verwijderd.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Arbeidsvoorwaarden verwijderen</source>
        <translation>Remove terms of employment</translation>
    </message>
    <message>
        <source>Loonschaal verwijderen</source>
        <translation>Remove pay scale</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::TimecardExportDialog</name>
    <message>
        <source>&amp;Ook weken die nog niet zijn goedgekeurd</source>
        <translation>&amp;Also weeks that are not approved yet</translation>
    </message>
    <message>
        <source>SETU-urenstaten opslaan, week %1</source>
        <translation>Save SETU timecards, week %1</translation>
    </message>
    <message>
        <source>SETU 2.0, JSON</source>
        <translation>SETU 2.0, JSON</translation>
    </message>
    <message>
        <source>SETU 2.0, XML</source>
        <translation>SETU 2.0, XML</translation>
    </message>
    <message>
        <source>SETU 1.4, XML</source>
        <translation>SETU 1.4, XML</translation>
    </message>
    <message>
        <source>Elke plaatsing krijgt een bestand met nummer en week als naam. Verlof en ziekte blijven weg: de opdrachtgever betaalt ze niet.</source>
        <translation>Each placement gets a file named after its number and week. Leave and sickness stay out: the client does not pay for them.</translation>
    </message>
    <message>
        <source>&amp;Standaard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>In &amp;map opslaan…</source>
        <translation>Save in &amp;folder…</translation>
    </message>
    <message>
        <source>Sl&amp;uiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Map voor de urenstaten</source>
        <translation>Folder for the timecards</translation>
    </message>
    <message>
        <source>Urenstaten opslaan</source>
        <translation>Saving timecards</translation>
    </message>
    <message numerus="yes">
        <source>%n urenstaat opgeslagen in %1.</source>
        <translation>
            <numerusform>%n timecard saved in %1.</numerusform>
            <numerusform>%n timecards saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::TodayPage</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>ding te doen</source>
        <translation>thing to do</translation>
    </message>
    <message>
        <source>dingen te doen</source>
        <translation>things to do</translation>
    </message>
    <message>
        <source>Niets te doen: alles is bij. Wat u op de andere tabbladen afspreekt, komt hier terug op de dag dat het moet.</source>
        <translation>Nothing to do: everything is up to date. Whatever you agree on the other tabs returns here on the day it is due.</translation>
    </message>
    <message>
        <source>Goedendag %1 · week %2</source>
        <translation>Good day %1 · week %2</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::UserDialog</name>
    <message>
        <source>Gebruiker opslaan</source>
        <translation>Save user</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::VacancyPage</name>
    <message>
        <source>Aanvraag</source>
        <translation>Vacancy</translation>
    </message>
    <message>
        <source>&amp;Functie</source>
        <translation>&amp;Occupation</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;Plekken</source>
        <translation>&amp;Positions</translation>
    </message>
    <message>
        <source>&amp;Reisgrens (km)</source>
        <translation>Travel li&amp;mit (km)</translation>
    </message>
    <message>
        <source>Uren, loon en periode</source>
        <translation>Hours, wage and period</translation>
    </message>
    <message>
        <source>&amp;Dagen</source>
        <translation>&amp;Days</translation>
    </message>
    <message>
        <source>&amp;Uren per week</source>
        <translation>Hours per &amp;week</translation>
    </message>
    <message>
        <source>Loon &amp;vanaf</source>
        <translation>Wa&amp;ge from</translation>
    </message>
    <message>
        <source>&amp;tot</source>
        <translation>&amp;to</translation>
    </message>
    <message>
        <source>Eisen en wensen</source>
        <translation>Requirements and wishes</translation>
    </message>
    <message>
        <source>Werkplek</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Str&amp;aat</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>&amp;Nr.</source>
        <translation>&amp;No.</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Vacaturetekst</source>
        <translation>Vacancy text</translation>
    </message>
    <message>
        <source>Vacature &amp;opslaan</source>
        <translation>&amp;Save vacancy</translation>
    </message>
    <message>
        <source>Vacature %1 opgeslagen</source>
        <translation>Vacancy %1 saved</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Nieuwe vacature</source>
        <translation>New vacancy</translation>
    </message>
    <message>
        <source>Intussen gewijzigd</source>
        <translation>Changed meanwhile</translation>
    </message>
    <message>
        <source>Iemand anders heeft deze vacature opgeslagen terwijl u typte. Er is niets overschreven. Welke gegevens moeten blijven?</source>
        <translation>Someone else saved this vacancy while you were typing. Nothing was overwritten. Which data should stay?</translation>
    </message>
    <message>
        <source>Mijn gegevens opslaan</source>
        <translation>Save my data</translation>
    </message>
    <message>
        <source>Gegevens van de ander tonen</source>
        <translation>Show the other's data</translation>
    </message>
    <message>
        <source>Niet opgeslagen. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <source>Ploegen</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Kandidaten &amp;zoeken</source>
        <translation>F&amp;ind candidates</translation>
    </message>
    <message>
        <source>Opdracht&amp;gever</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Branche</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>E&amp;inde</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Herstellen</source>
        <translation>&amp;Restore</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ValueEdit</name>
    <message>
        <source>Dit is niet te lezen; het wordt niet opgeslagen.</source>
        <translation>This cannot be read; it will not be saved.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ViewsPage</name>
    <message>
        <source>Onderdelen</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WaterfallChart</name>
    <message>
        <source>Opbouw van uurloon tot tarief</source>
        <translation>Build-up from hourly wage to tariff</translation>
    </message>
    <message>
        <source>Tarief</source>
        <translation>Tariff</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekBar</name>
    <message>
        <source>Alles tonen (Esc)</source>
        <translation>Show all (Esc)</translation>
    </message>
    <message>
        <source>Alle opdrachtgevers</source>
        <translation>All clients</translation>
    </message>
    <message>
        <source>Vestiging</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Alle vestigingen</source>
        <translation>All branches</translation>
    </message>
    <message>
        <source>Welke regels</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>Alle regels</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Nog open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Zonder uren</source>
        <translation>Without hours</translation>
    </message>
    <message>
        <source>Anders dan afgesproken</source>
        <translation>Other than agreed</translation>
    </message>
    <message>
        <source>Met een melding</source>
        <translation>With a remark</translation>
    </message>
    <message>
        <source>Filteren (Ctrl+F)</source>
        <translation>Filter (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter op naam, opdrachtgever of functie</source>
        <translation>Filter by name, client or function</translation>
    </message>
    <message>
        <source>&amp;Opdrachtgever</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>%1 van %2 plaatsingen getoond; het filter %3 verbergt de andere.</source>
        <translation>%1 of %2 placements shown; the filter %3 hides the others.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekCellDelegate</name>
    <message>
        <source>Uren op %1</source>
        <translation>Hours on %1</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekDetails</name>
    <message>
        <source>%1 bij %2, %3: %4</source>
        <translation>%1 at %2, %3: %4</translation>
    </message>
    <message>
        <source>; loon %1, tarief %2 per uur</source>
        <translation>; wage %1, tariff %2 an hour</translation>
    </message>
    <message>
        <source>; heropend: %1</source>
        <translation>; reopened: %1</translation>
    </message>
    <message>
        <source>In deze week loopt geen plaatsing. Plaats eerst iemand op het tabblad Matching.</source>
        <translation>No placement runs in this week. First place somebody on the Matching tab.</translation>
    </message>
    <message>
        <source>; akkoord: %1</source>
        <translation>; approval: %1</translation>
    </message>
    <message>
        <source>Voor deze opdrachtgever is geen toeslagenregeling vastgelegd.</source>
        <translation>No allowances are recorded for this client.</translation>
    </message>
    <message>
        <source>De toeslagenregeling van deze opdrachtgever geldt niet in deze week.</source>
        <translation>The allowances of this client do not hold in this week.</translation>
    </message>
    <message>
        <source>Leg er een vast met Ctrl+Shift+T.</source>
        <translation>Record them with Ctrl+Shift+T.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekGridModel</name>
    <message>
        <source>Vorige week overnemen</source>
        <translation>Copy previous week</translation>
    </message>
    <message>
        <source>Plakken</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Flexkracht</source>
        <translation>Flex worker</translation>
    </message>
    <message>
        <source>Opdrachtgever</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, correctie</source>
        <translation>%1, correction</translation>
    </message>
    <message>
        <source>Een ander bewaarde hier intussen %1. Houd uw uren met Alt+Pijl-links, neem die van de ander met Alt+Pijl-rechts.</source>
        <translation>Somebody else saved %1 here in the meantime. Keep your hours with Alt+Left, take theirs with Alt+Right.</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Afgesproken: %1</source>
        <translation>Agreed: %1</translation>
    </message>
    <message>
        <source>Omzet</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Marge</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Cellen invullen</source>
        <translation>Fill cells</translation>
    </message>
    <message>
        <source>Cel invullen</source>
        <translation>Fill cell</translation>
    </message>
    <message>
        <source>Naar beneden doorvoeren</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Naar rechts doorvoeren</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>Volgens afspraak invullen</source>
        <translation>Fill as agreed</translation>
    </message>
    <message>
        <source>Uursoort toevoegen</source>
        <translation>Add kind of hour</translation>
    </message>
    <message>
        <source>Die van de ander nemen</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>De eigen uren houden</source>
        <translation>Keep own hours</translation>
    </message>
    <message>
        <source>Rooster: %1 (%2 uur)</source>
        <translation>Roster: %1 (%2 hours)</translation>
    </message>
    <message>
        <source>Volgens rooster invullen</source>
        <translation>Fill in from roster</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekGridView</name>
    <message>
        <source>Uren per plaatsing en dag</source>
        <translation>Hours per placement and day</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekPane</name>
    <message>
        <source>Week opslaan</source>
        <translation>Save week</translation>
    </message>
    <message>
        <source>Vorige week overnemen</source>
        <translation>Copy previous week</translation>
    </message>
    <message>
        <source>Gereed melden</source>
        <translation>Mark as ready</translation>
    </message>
    <message>
        <source>Goedkeuren</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Heropenen…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Uren importeren…</source>
        <translation>Import hours…</translation>
    </message>
    <message>
        <source>Cel ongedaan maken</source>
        <translation>Undo cell</translation>
    </message>
    <message>
        <source>Cel opnieuw</source>
        <translation>Redo cell</translation>
    </message>
    <message>
        <source>Week opslaan (Ctrl+S)</source>
        <translation>Save week (Ctrl+S)</translation>
    </message>
    <message>
        <source>Week verlaten</source>
        <translation>Leave week</translation>
    </message>
    <message>
        <source>Deze week heeft uren die nog niet zijn opgeslagen.</source>
        <translation>This week has hours that have not been saved.</translation>
    </message>
    <message>
        <source>Week heropenen</source>
        <translation>Reopen week</translation>
    </message>
    <message>
        <source>De gekozen weken gaan terug naar open en kunnen weer gewijzigd worden.</source>
        <translation>The chosen weeks go back to open and can be changed again.</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Uren kloppen niet volgens de opdrachtgever</source>
        <translation>Hours are wrong according to the client</translation>
    </message>
    <message>
        <source>Uren kloppen niet volgens de flexkracht</source>
        <translation>Hours are wrong according to the flex worker</translation>
    </message>
    <message>
        <source>Invoerfout</source>
        <translation>Input error</translation>
    </message>
    <message>
        <source>Deze week is nog niet verwerkt: verander de uren gewoon in het rooster.</source>
        <translation>This week has not been processed: just change the hours in the grid.</translation>
    </message>
    <message>
        <source>SETU-urenstaten opslaan…</source>
        <translation>Save SETU timecards…</translation>
    </message>
    <message>
        <source>Urenbriefjes afdrukken…</source>
        <translation>Print hour sheets…</translation>
    </message>
    <message>
        <source>Ondertekende urenbriefjes…</source>
        <translation>Signed hour sheets…</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Uursoort toevoegen…</source>
        <translation>Add kind of hour…</translation>
    </message>
    <message>
        <source>Toeslagen van de opdrachtgever…</source>
        <translation>Allowances of the client…</translation>
    </message>
    <message>
        <source>Cellen naar beneden doorvoeren</source>
        <translation>Fill cells down</translation>
    </message>
    <message>
        <source>Cellen naar rechts doorvoeren</source>
        <translation>Fill cells right</translation>
    </message>
    <message>
        <source>Bij een conflict de eigen uren houden</source>
        <translation>In a conflict keep own hours</translation>
    </message>
    <message>
        <source>Bij een conflict die van de ander nemen</source>
        <translation>In a conflict take theirs</translation>
    </message>
    <message>
        <source>Kwartieren als tabel of strook</source>
        <translation>Quarters as table or strip</translation>
    </message>
    <message>
        <source>Enter gaat naar de volgende dag</source>
        <translation>Enter goes to the next day</translation>
    </message>
    <message numerus="yes">
        <source>%n nog open</source>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gewijzigd</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigeren…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Afspraak invullen</source>
        <translation>Fill as agreed</translation>
    </message>
    <message>
        <source>Rooster invullen</source>
        <translation>Fill in from roster</translation>
    </message>
    <message>
        <source>Declaraties van de week</source>
        <translation>Expenses of the week</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Zonder opslaan</source>
        <translation>Without saving</translation>
    </message>
    <message>
        <source>Alle totalen onder het rooster</source>
        <translation>All totals below the grid</translation>
    </message>
    <message>
        <source>Eerdere imports…</source>
        <translation>Earlier imports…</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekPapers</name>
    <message>
        <source>PDF-bestanden (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>urenbriefjes-%1.pdf</source>
        <translation>hour-sheets-%1.pdf</translation>
    </message>
    <message numerus="yes">
        <source>%n urenbriefje bewaard in %1.</source>
        <translation>
            <numerusform>%n hour sheet saved in %1.</numerusform>
            <numerusform>%n hour sheets saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Urenbriefjes afdrukken</source>
        <translation>Printing hour sheets</translation>
    </message>
    <message numerus="yes">
        <source>%n urenbriefje(s) bewaren als PDF</source>
        <translation>
            <numerusform>Save %n hour sheet as PDF</numerusform>
            <numerusform>Save %n hour sheets as PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekPresenter</name>
    <message>
        <source>Uren laden</source>
        <translation>Load hours</translation>
    </message>
    <message numerus="yes">
        <source>%n cel(len) zijn nog niet te lezen: verbeter of wis ze, dan kan de week bewaard worden.</source>
        <translation>
            <numerusform>%n cell cannot be read: correct or clear it, then the week can be saved.</numerusform>
            <numerusform>%n cells cannot be read: correct or clear them, then the week can be saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Week opslaan</source>
        <translation>Save week</translation>
    </message>
    <message>
        <source>Niet opgeslagen: zie de gemarkeerde regels.</source>
        <translation>Not saved: see the marked rows.</translation>
    </message>
    <message numerus="yes">
        <source>%n weekstaat(en) opgeslagen.</source>
        <translation>
            <numerusform>%n timesheet saved.</numerusform>
            <numerusform>%n timesheets saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vorige week ophalen</source>
        <translation>Fetch previous week</translation>
    </message>
    <message>
        <source>Sla de week eerst op; daarna kan de status veranderen.</source>
        <translation>Save the week first; then the status can change.</translation>
    </message>
    <message>
        <source>Bij de gekozen regels staan geen uren die %1 kunnen worden.</source>
        <translation>The chosen rows have no hours that can become %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n weekstaat(en): %1.</source>
        <translation>
            <numerusform>%n timesheet: %1.</numerusform>
            <numerusform>%n timesheets: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status wijzigen</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Uren inlezen</source>
        <translation>Import hours</translation>
    </message>
    <message numerus="yes">
        <source>%n cel(len) vragen nog een keuze: houd uw uren met Alt+Pijl-links of neem die van de ander met Alt+Pijl-rechts.</source>
        <translation>
            <numerusform>%n cell still asks for a choice: keep your hours with Alt+Left or take theirs with Alt+Right.</numerusform>
            <numerusform>%n cells still ask for a choice: keep your hours with Alt+Left or take theirs with Alt+Right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) waren intussen door een ander gewijzigd, in andere cellen: u ziet beide wijzigingen. Sla ze op met Ctrl+S.</source>
        <translation>
            <numerusform>%n row was changed by somebody else in the meantime, in other cells: you see both changes. Save them with Ctrl+S.</numerusform>
            <numerusform>%n rows were changed by somebody else in the meantime, in other cells: you see both changes. Save them with Ctrl+S.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vorige week overgenomen in %n lege regel(s); controleer en sla op.</source>
        <translation>
            <numerusform>Last week copied to %n empty row; check and save.</numerusform>
            <numerusform>Last week copied to %n empty rows; check and save.</numerusform>
        </translation>
    </message>
    <message>
        <source>Er waren geen lege dagen met afgesproken uren.</source>
        <translation>There were no empty days with agreed hours.</translation>
    </message>
    <message numerus="yes">
        <source>%n lege dag(en) gevuld volgens afspraak; verander wat anders was en sla op.</source>
        <translation>
            <numerusform>%n empty day filled as agreed; change what was different and save.</numerusform>
            <numerusform>%n empty days filled as agreed; change what was different and save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cel(len) geplakt</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n niet te lezen</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overgeslagen: buiten de week of de plaatsing, of al goedgekeurd</source>
        <translation>
            <numerusform>%n passed over: outside the week or the placement, or approved</numerusform>
            <numerusform>%n passed over: outside the week or the placement, or approved</numerusform>
        </translation>
    </message>
    <message>
        <source>niet in dit rooster: %1</source>
        <translation>not in this grid: %1</translation>
    </message>
    <message>
        <source>meer dan één plaatsing, zet de opdrachtgever erachter: %1</source>
        <translation>more than one placement, put the client behind it: %1</translation>
    </message>
    <message>
        <source>Er waren geen lege dagen waarop het rooster uren heeft.</source>
        <translation>There were no empty days for which the roster has hours.</translation>
    </message>
    <message numerus="yes">
        <source>%n lege dag(en) gevuld volgens rooster; verander wat anders was en sla op.</source>
        <translation>
            <numerusform>%n empty day filled from the roster; change what was different and save.</numerusform>
            <numerusform>%n empty days filled from the roster; change what was different and save.</numerusform>
        </translation>
    </message>
    <message>
        <source>goedgekeurd, door het bureau vastgesteld</source>
        <translation>approved, determined by the agency</translation>
    </message>
    <message numerus="yes">
        <source>%n bleef (bleven) staan.</source>
        <translation>
            <numerusform>%n stayed.</numerusform>
            <numerusform>%n stayed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Er was niets over te nemen: alleen lege regels nemen uren over.</source>
        <translation>There was nothing to copy: only empty rows take hours over.</translation>
    </message>
    <message>
        <source>(%1 van %2 regels gekozen; Ctrl+A kiest alle)</source>
        <translation>(%1 of %2 rows chosen; Ctrl+A chooses all)</translation>
    </message>
    <message>
        <source>Niet overgenomen: %1 uur overwerk, verlof en ander.</source>
        <translation>Not taken over: %1 hours of overtime, leave and the like.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekTotalsModel</name>
    <message>
        <source>Totaal van wat u ziet</source>
        <translation>Total of what you see</translation>
    </message>
    <message>
        <source>Totaal</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Zoals de weekrun ze verwerkt: met de toeslagen van de opdrachtgever</source>
        <translation>As the weekly run processes them: with the client's allowances</translation>
    </message>
    <message>
        <source>Omzet, €</source>
        <translation>Turnover, €</translation>
    </message>
    <message>
        <source>Marge, €</source>
        <translation>Margin, €</translation>
    </message>
    <message>
        <source>Omzet %1 zonder btw</source>
        <translation>Turnover %1 excl. VAT</translation>
    </message>
    <message>
        <source>Marge %1: omzet min kostprijs</source>
        <translation>Margin %1: turnover less cost price</translation>
    </message>
    <message>
        <source>; daarin %1 bruto om ziekteloon aan te vullen tot het minimumloon (BW 7:629), met de lasten erover</source>
        <translation>; in it %1 gross to raise sick pay to the minimum wage (BW 7:629), with what lies on it</translation>
    </message>
    <message>
        <source>Afgesproken</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeekTotalsView</name>
    <message>
        <source>Totalen per dag en soort uur</source>
        <translation>Totals per day and kind of hour</translation>
    </message>
    <message>
        <source>Klik of druk F6 voor omzet, marge en uren per soort</source>
        <translation>Click or press F6 for turnover, margin and hours by kind</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeightHistoryDialog</name>
    <message>
        <source>alleen gewichten van wensen</source>
        <translation>only weights of wishes</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Wijzigingen van de gewichten · %1</source>
        <translation>Changes of the weights · %1</translation>
    </message>
    <message>
        <source>wijziging</source>
        <translation>change</translation>
    </message>
    <message>
        <source>wijzigingen</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>De gewichten van deze vacature zijn nog niet gewijzigd.</source>
        <translation>The weights of this vacancy have not been changed yet.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Laatst gewijzigd %1 door %2, zonder reden</source>
        <translation>Last changed %1 by %2, without a reason</translation>
    </message>
    <message>
        <source>Laatst gewijzigd %1 door %2: %3</source>
        <translation>Last changed %1 by %2: %3</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::WeightsPanel</name>
    <message>
        <source>Sleep of typ; de lijst rangschikt mee. Harde eisen blijven eisen.</source>
        <translation>Drag or type; the list ranks along. Hard requirements stay requirements.</translation>
    </message>
    <message>
        <source>Gewicht van %1</source>
        <translation>Weight of %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>was %1</translation>
    </message>
    <message>
        <source>Samen %1, nog niet bewaard</source>
        <translation>Together %1, not kept yet</translation>
    </message>
    <message>
        <source>Samen %1, zoals bij de vacature bewaard</source>
        <translation>Together %1, as kept with the vacancy</translation>
    </message>
    <message>
        <source>Geschiedenis: nog geen wijziging</source>
        <translation>History: no change yet</translation>
    </message>
    <message>
        <source>telt niet</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>Telt niet: de vacature noemt geen branche.</source>
        <translation>Not counted: the vacancy names no sector.</translation>
    </message>
    <message>
        <source>Telt niet: de vacature eist geen taal. Een gewenste taal weegt op een eigen regel.</source>
        <translation>Not counted: the vacancy requires no language. A wished language is weighed on a line of its own.</translation>
    </message>
    <message>
        <source>Telt niet: de vacature weegt de ervaring op een eigen regel.</source>
        <translation>Not counted: the vacancy weighs the experience on a line of its own.</translation>
    </message>
    <message>
        <source>Telt niet: de vacature noemt geen uren.</source>
        <translation>Not counted: the vacancy names no hours.</translation>
    </message>
    <message>
        <source>Telt niet: de vacature noemt geen dagen.</source>
        <translation>Not counted: the vacancy names no days.</translation>
    </message>
    <message>
        <source>Telt niet: de vacature vraagt hier niet naar.</source>
        <translation>Not counted: the vacancy does not ask for this.</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::Work</name>
    </context>
<context>
    <name>werkbalie::ui::WorkDialog</name>
    <message>
        <source>%1 weggooien?</source>
        <translation>Discard %1?</translation>
    </message>
    <message>
        <source>Wat u hier hebt ingevuld, is niet opgeslagen. Wilt u het weggooien?</source>
        <translation>What you filled in here is not saved. Discard it?</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Terug naar het formulier</source>
        <translation>Back to the form</translation>
    </message>
</context>
<context>
    <name>werkbalie::ui::ask</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context><name>DropStep</name>
    <message>
        <source>%1 om %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1; het gesprek is geannuleerd, maar de annuleringen konden niet in %2 worden bewaard.</source>
        <translation>%1; the interview is cancelled, but the cancellations could not be kept in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1; gesprek geannuleerd, %n annuleringen bewaard in %2</source>
        <translation>
            <numerusform>%1; interview cancelled, %n cancellation kept in %2</numerusform>
            <numerusform>%1; interview cancelled, %n cancellations kept in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; het gesprek op %2 staat weer gepland</source>
        <translation>%1; the interview on %2 is planned again</translation>
    </message>
    <message>
        <source>%1; het gesprek op %2 blijft geannuleerd: die tijd is voorbij of bezet. Plan een nieuw gesprek met Ctrl+Shift+U.</source>
        <translation>%1; the interview on %2 stays cancelled: that time is past or taken. Plan a new one with Ctrl+Shift+U.</translation>
    </message>
    <message>
        <source>%1, maar de uitnodigingen konden niet in %2 worden bewaard.</source>
        <translation>%1, but the invitations could not be kept in %2.</translation>
    </message>
    <message>
        <source>%1. Nieuwe uitnodigingen (.ics) staan in %2.</source>
        <translation>%1. New invitations (.ics) are in %2.</translation>
    </message>
</context><context><name>werkbalie::ui::FilePreview</name>
    <message>
        <source>Geen bestand gekozen</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Voorbeeld maken…</source>
        <translation>Making a preview…</translation>
    </message>
    <message>
        <source>Geen voorbeeld</source>
        <translation>No preview</translation>
    </message>
    <message>
        <source>Voorbeeld van het gekozen bestand</source>
        <translation>Preview of the chosen file</translation>
    </message>
</context><context><name>werkbalie::ui::MessagePanel</name>
    <message>
        <source>Tekst &amp;kopiëren</source>
        <translation>Copy te&amp;xt</translation>
    </message>
    <message>
        <source>E-mail &amp;maken</source>
        <translation>&amp;Make e-mail</translation>
    </message>
    <message>
        <source>Taal van het bericht</source>
        <translation>Language of the message</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Geen e-mailadres bekend</source>
        <translation>No e-mail address known</translation>
    </message>
    <message>
        <source>Aan %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>De tekst staat op het klembord.</source>
        <translation>The text is on the clipboard.</translation>
    </message>
</context><context><name>werkbalie::ui::RosterLegend</name>
    <message>
        <source>Tekens op het rooster: %1</source>
        <translation>Signs on the roster: %1</translation>
    </message>
</context><context><name>werkbalie::ui::WeekStepper</name>
    <message>
        <source>Vorige week (Alt+PgUp)</source>
        <translation>Previous week (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Volgende week (Alt+PgDown)</source>
        <translation>Next week (Alt+PgDown)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>%1 t/m %2</source>
        <translation>%1 to %2</translation>
    </message>
</context><context><name>RunWords</name>
    <message>
        <source>%1 en %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weekstaat (weekstaten)</source>
        <translation>
            <numerusform>%n timesheet</numerusform>
            <numerusform>%n timesheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flexkracht(en)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opdrachtgever(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correctieregel(s)</source>
        <translation>
            <numerusform>%n correction line</numerusform>
            <numerusform>%n correction lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaratie(s)</source>
        <translation>
            <numerusform>%n expense</numerusform>
            <numerusform>%n expenses</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>%1, uit %2.</source>
        <translation>%1, from %2.</translation>
    </message>
    <message>
        <source>%1 van %2 en facturen voor %3</source>
        <translation>%1 of %2 and invoices for %3</translation>
    </message>
    <message>
        <source>%1 van %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nog niet goedgekeurd: %1; die doen niet mee.</source>
        <translation>Not approved yet: %1; those stay out.</translation>
    </message>
    <message numerus="yes">
        <source>%n declaratie(s) wacht(en) nog op goedkeuring.</source>
        <translation>
            <numerusform>%n expense still waits for approval.</numerusform>
            <numerusform>%n expenses still wait for approval.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, samen %2 bruto; %3, samen %4.</source>
        <translation>%1, together %2 gross; %3, together %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n loonstaat (loonstaten)</source>
        <translation>
            <numerusform>%n wage statement</numerusform>
            <numerusform>%n wage statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factuur (facturen)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context><context><name>werkbalie::ui::PastImportsDialog</name>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>imports</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken…</source>
        <translation>&amp;Undo…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Hier komt elke import te staan. Uren leest u in met Uren importeren (Ctrl+I).</source>
        <translation>Every import comes here. Read hours in with Import hours (Ctrl+I).</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Imports laden</source>
        <translation>Loading imports</translation>
    </message>
    <message>
        <source>Deze import kan in zijn geheel ongedaan worden gemaakt.</source>
        <translation>This import can be undone as a whole.</translation>
    </message>
    <message numerus="yes">
        <source>%n kandidaat (kandidaten)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 van week %3</source>
        <translation>%1 in %2 of week %3</translation>
    </message>
    <message numerus="yes">
        <source>%n regel(s) uren</source>
        <translation>
            <numerusform>%n row of hours</numerusform>
            <numerusform>%n rows of hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekstaat (weekstaten)</source>
        <translation>
            <numerusform>%n timesheet</numerusform>
            <numerusform>%n timesheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Import ongedaan maken</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Uit %1, ingelezen op %2 door %3, verdwijnt: %4. Uren die deze import had vervangen, komen terug.</source>
        <translation>From %1, read in on %2 by %3, this goes: %4. Hours that this import had replaced come back.</translation>
    </message>
</context><context><name>werkbalie::ui::StepOffer</name>
    <message>
        <source>Ongedaan gemaakt: %1</source>
        <translation>Undone: %1</translation>
    </message>
</context></TS>
