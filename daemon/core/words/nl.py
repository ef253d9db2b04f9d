"""Dutch: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        automatisch · autoreply · robot · autoresponder · automaat| · afwezigheidsassistent · afwezigheidsmelding ·
        afwezigheidsbericht · auto reply · bot| · out of office · automatische piloot · mailbox antwoordt
    """,
    "absence_elements.instead": """
        vangt · helpen u · helpt u · neem contact · contact op · neemt waar · bel de · neemt mijn · mail naar ·
        wend u · terecht bij · terecht op · contacteer · contact opnemen · contact te nemen · contact nemen met ·
        helpt je · helpt jou · helpen je · helpt verder · helpen verder · verder helpen · staat u · staat je ·
        staan u · staan je · neemt … over| · nemen … over| · vervangt · vervangen mij · opgevolgd door ·
        opgevolgd tijdens · volgt … op| · honneurs · bereik je via · bereikt u via · bellen met · bel met · bel naar ·
        bel dan · bel even · mail dan · mail even · richten aan · richten tot · richt je tot · richt u tot · wendt u ·
        wenden tot · te wenden · aanspreekpunt · draaiende · staat klaar · staan klaar · backup · back up · waarnem ·
        schakel · weet er alles · houdt de · past op de winkel · aan te spreken · team bereikt · team bereik ·
        nemen mijn
    """,
    "absence_elements.meanwhile": """
        spoed · dringend · noodgeval · in de tussentijd · intussen · vervangt · ondertussen · tot die tijd ·
        tot dan| · tot zolang · zolang · nood| · haast · niet wachten · wacht niet · niet kan wachten · calamiteit ·
        urgent · waarneming · waarneemt · waargenomen · in mijn afwezigheid · tijdens mijn · tijdens deze ·
        gedurende mijn · gedurende deze · wachtdienst · piket · 24 uur · in brand · tussentijds · onderwijl ·
        tot nader order · nummer 06 · bereikbaar op 06 · een storing · storingsdienst · bij storing
    """,
    "absence_elements.occasions": """
        vakantie · bouwvak · gesloten · dicht · verlof · afwezig · niet bereikbaar · vrij · op reis · zomervakantie ·
        kerstvakantie · sluiting · zomersluiting · even weg · er even niet · weg tot · weer terug · buiten kantoor ·
        ziek · vandaag niet · niet aanwezig · bouwverlof · kerstsluiting · pauze · tussenuit · studiedag
    """,
    "absence_elements.part_time": """
        werk alleen · alleen op · parttime · werk enkel · werk deeltijds · deeltijd · alleen 's ochtends ·
        alleen in de ochtend · werk niet op · werk niet elke · mijn werkdagen · mijn vaste dagen · vaste vrije dag ·
        vrije dag is · halftijds · 4 5de · viervijfde · werk van maandag · werk op maandag · werk op dinsdag ·
        werk op · enkel op| · enkel in de voormiddag · alleen 's avonds · enkel 's avonds · alleen 's morgens ·
        alleen 's middags
    """,
    "absence_elements.patience": """
        geduld · langer · duren · duurt · niet meteen · niet direct · even wachten · vertraging · wat trager ·
        volgende werkdag
    """,
    "absence_elements.reasons": """
        sterfgeval · inventarisatie · cursus · training · congres · seminar · zon| · vrije dagen · paar dagen ·
        reis| · ziek · zwangerschap · gezin · beurs · ziekenhuis · even weg · er even niet · skiën · kamperen ·
        pasgeboren · vader geworden · moeder geworden · papa geworden · mama geworden · ouders geworden · geboorte ·
        bevallen · bevalling · ouderschap · trouwen · getrouwd · trouwdag · bruiloft · huwelijk · operatie ·
        geopereerd · griep · griepje · corona · covid · begrafenis · uitvaart · overlijden · rouw · opleiding ·
        bijscholing · studiedag · workshop · teamdag · teamuitje · teambuilding · heidag · conferentie · symposium ·
        klantbezoek · bij een klant · bij klanten · zakenreis · dienstreis · feestdag · hemelvaart · pinkster ·
        koningsdag · paasvakantie · kerstvakantie · herfstrust · bouwvak · bouwverlof · collectief · zomersluiting ·
        kerstsluiting · zomerstop · winterstop · strand · wintersport · camping · caravan · camper · sabbat ·
        wereldreis · rondreis · vrije dag · dagje vrij · dag vrij · dagen vrij · weekje · weekjes · papadag ·
        mamadag · verhuiz · staking · uitgeschakeld · roulatie · gevloerd · geveld · herstel · revalid · burn out ·
        verlet| · mantelzorg · genieten · geniet| · tussenuit · op pad| · onderweg · opladen · batterij · ardennen ·
        dichtgegooid · buitenshuis · uithuizig · fietsvakantie · carnaval · kermis · daagjes · dagje weg ·
        dagjes weg · snipperdag · huwelijksreis · recup| · recupdag · recuperatie · compensatiedag · koorts · op bed ·
        familieomstandigheden · familiale · privéomstandigheden · omstandigheden · migraine · gebroken ·
        gezondheidsredenen · medische redenen · verbouw · renovatie · verbouwing · lang weekend · verlengd weekend ·
        waterschade · niet beschikbaar
    """,
    "absence_elements.unread": """
        lees geen · lees niet · geen bereik · geen internet · offline · zelden · parttime · deeltijd · niet gelezen ·
        kijk niet · lees … niet · lees … geen · lees ik geen · lees mijn mail · mail niet · geen mails · geen e mail ·
        geen wifi · geen ontvangst · geen verbinding · zonder internet · zonder laptop · zonder telefoon ·
        zonder wifi · telefoon staat uit · telefoon uit · laptop blijft · laptop gaat · laptop is uit · niet online ·
        sporadisch · onregelmatig · beperkt bereikbaar · slecht bereikbaar · moeilijk bereikbaar · beperkte toegang ·
        beperkt toegang · geen toegang · niet bij mijn mail · niet doorgestuurd · niet beantwoord · niet behandeld ·
        niet opgevolgd · onbemand · niet bemand · onbezet · ligt stil · ligt … stil · niemand · digitale detox ·
        check … niet · check geen · check mijn mail · bekijk … niet · kijk … niet · zonder bereik · blijft liggen ·
        blijft … liggen · blijven liggen · ongelezen · af en toe mijn mail · nauwelijks · onbereikbaar
    """,
    "absence_limits.limits": """
        voor dringende · bij dringende · voor urgente · bij spoed · tijdens mijn afwezigheid · in mijn afwezigheid ·
        na mijn terugkeer · bij terugkomst · beperkt toegang · beperkte toegang · niet doorgestuurd · mijn collega ·
        zodra ik terug · als het dringend · indien dringend · voor dringend · is het dringend · dringende zaken ·
        dringende vragen · dringende gevallen · heeft het haast · kan het niet wachten · haast bij ·
        in geval van nood · bij calamiteiten · in de tussentijd · tot die tijd · ondertussen · intussen ·
        vervangt mij · neemt … waar| · mijn collega's · mijn vervanger · mijn vervangster · terecht bij ·
        niet gelezen · bij mijn terugkeer · na mijn vakantie · na mijn verlof · als ik terug · ben ik terug ·
        weer terug · weer bereikbaar · contacteer · spoedeisend · spoedgevallen
    """,
    "absence_limits.your_automatic_answer": """
        je automatisch · uw automatisch · jouw automatisch · jullie automatisch · je afwezigheid · uw afwezigheid ·
        je out of office · uw out of office · fijne vakantie gehad · weer terug bent · terug bent · als je terug ·
        als u terug · wanneer je terug · wanneer u terug
    """,
    "absence_phrases.absence": """
        niet op kantoor · niet aanwezig · afwezig · met vakantie · op vakantie · mijn afwezigheid · buiten kantoor ·
        met verlof · ouderschapsverlof · zwangerschapsverlof · kantoor is gesloten · niet bereikbaar · ik ben vrij ·
        op zakenreis · vakantie van · zijn gesloten · is gesloten · parttime · deeltijd · ben ziek · ziek en ·
        ziekgemeld · ziekteverlof · in een training · op cursus · op training · mijn werkdagen · werkdagen zijn ·
        ik werk niet op · ik werk op · lees mijn mail niet · niet op mijn werk · vrije dag · even niet · op reis ·
        weer bereikbaar · weer aanwezig · weer op kantoor · terug op kantoor · ik ben er niet · bedrijfssluiting ·
        kerstvakantie · zomervakantie · op een beurs · met zwangerschap · met zomervakantie · met kerstvakantie ·
        in vakantie · geniet … vakantie · geniet … verlof · genieten … vakantie · genieten … verlof ·
        geniet momenteel · welverdiende vakantie · welverdiend verlof · welverdiende rust · vakantie tot ·
        vakantie vanaf · in verlof · verlof tot · verlof t e m · verlof t m · heb verlof · heb vakantie · heb vrij ·
        vandaag vrij · bevallingsverlof · moederschapsverlof · moederschapsrust · vaderschapsverlof · geboorteverlof ·
        papaverlof · zorgverlof · rouwverlof · bouwverlof · bouwvak · jaarlijks verlof · collectief verlof ·
        collectieve sluiting · zomersluiting · kerstsluiting · wintersluiting · gesloten van · gesloten tot ·
        gesloten wegens · gesloten vanaf · gesloten i v m · bedrijf gesloten · zaak gesloten · winkel gesloten ·
        school gesloten · praktijk gesloten · kantoor gesloten · kantoor dicht · we gesloten · wij gesloten ·
        blijft … gesloten · blijven … gesloten · dicht tot · dicht van · dicht vanwege · ziek gemeld · ziek thuis ·
        thuis ziek · ziek op bed · ben … ziek| · met ziekteverlof · uit de roulatie · lig in de lappenmand ·
        in de lappenmand · op dienstreis · op wintersport · op huwelijksreis · op rondreis · op wereldreis ·
        op sabbatical · er even tussenuit · ertussenuit · er tussenuit · paar dagen weg · paar daagjes weg ·
        ben er even niet · ben er niet · ben er vandaag niet · niet aan het werk · niet werkzaam op ·
        niet in de gelegenheid · niet in het land · niet op de zaak · ik werk alleen op · ik werk enkel ·
        ik werk niet · ik werk parttime · ik werk deeltijds · werk … van maandag · mijn vaste vrije ·
        vaste vrije dag · mijn papadag · mijn mamadag · niet doorgestuurd · niet automatisch doorgestuurd ·
        niet achter mijn · beperkt bereikbaar · slecht bereikbaar · in cursus · cursus en · op studiereis ·
        op studiedag · op congres · op conferentie · hele dag niet · opnieuw bemand · weer bemand · afwezigheid van ·
        wegens afwezigheid · wegens vakantie · wegens verlof · wegens sluiting · vanwege vakantie · vanwege verlof ·
        i v m vakantie · in verband met vakantie · in verband met verlof · paasvakantie · werkonbekwaam ·
        arbeidsongeschikt · dicht t m · gesloten t m · gesloten t e m · vakantie t m · vakantie t e m ·
        hele dag in cursus · hele dag in training · hele dag in vergadering · vandaag de hele dag ·
        geen toegang tot mijn mail · ben in training · geen mails beantwoorden · geen mail beantwoorden ·
        geen e mails beantwoorden · geen mails lezen · mijn mails niet lezen · mijn mail niet lezen · enkel aanwezig ·
        alleen aanwezig op · kantoor is alleen · kantoor is enkel · langere tijd afwezig · langdurig ziek ·
        langdurig afwezig · zonder toegang tot mijn · ik werk maandag · ik werk dinsdag · ik werk woensdag ·
        telkens in de voormiddag · ziekenhuisopname · maar beperkt bereikbaar · door omstandigheden niet ·
        ben … langere tijd uit| · ik … tijdje uit| · ik … langere tijd uit| · tijdelijk gesloten ·
        kantoor … gesloten · praktijk … gesloten · bedrijf … gesloten · een sabbatical
    """,
    "absence_subjects.absent": """
        afwezig · niet aanwezig · afwezigheid · op vakantie · vakantie · gesloten · werkdagen · verlof ·
        niet op kantoor · met verlof · met vakantie · bouwvak · bouwverlof · zomersluiting · kerstsluiting ·
        sluiting| · zomervakantie · kerstvakantie · er even niet · even weg · ziek| · sabbatical · niet bereikbaar ·
        werktijden · openingstijden · buiten kantoor
    """,
    "absence_subjects.subjects": """
        automatisch antwoord · automatische beantwoording · automatische reactie · buiten kantoor · automatische ·
        autoreply · automatisch bericht · automatische melding · autom antwoord · auto antwoord · autoresponder ·
        afwezigheidsmelding · afwezigheidsbericht · afwezigheidsassistent · afwezig: · ik ben afwezig ·
        out of office · niet op kantoor · ben met vakantie · ben op vakantie
    """,
    "acknowledgement_elements.a_term": """
        werkdag · binnen · uur| · zo snel · zo spoedig · reken op · dossiernummer · volgorde · referentie ·
        zaaknummer · meldingsnummer · meldnummer · ticketnummer · onder nummer · nummer m · hoort| · hoor je ·
        antwoorden · antwoord van · spoedig · gemiddeld · geduld · ten laatste · uiterlijk · aan de slag · behandeld ·
        contact met u op · contact met je op · contact op met · drukte · doorlooptijd · weldra · z s m · zo vlug ·
        vergeten je niet · nemen … contact · buigen zich · behandelaar · duurt het · weken duren · dagen duren ·
        behandeling kan · na te bellen · bevoegde dienst · binnenkort
    """,
    "acknowledgement_elements.arrived": """
        ontvangen · ontvangst · binnengekomen · geregistreerd · in behandeling · wachtrij · aangemaakt ·
        doorgestuurd · aangekomen · bereikt| · staat … geregistreerd · goed toe · gekregen · toegewezen · genoteerd ·
        geland · doorgezet · is gearriveerd · ingeboekt · ingediend · ons te contacteren · ticket geopend ·
        dossier geopend · in ons systeem · is binnen| · bij ons binnen · goed binnen · doorgegeven
    """,
    "acknowledgement_elements.our_account": """
        bestelling| · factuur| · betaling| · pakket| · abonnement · je account · wachtwoord · reservering| ·
        bestelnummer · factuurnummer · uw account · uw wachtwoord · boeking|
    """,
    "acknowledgement_elements.our_letter": """
        uw bericht · je bericht · uw vraag · je vraag · uw verzoek · uw aanvraag · je aanvraag · uw mail · je mail ·
        uw e mail · uw melding · je melding · uw klacht · uw brief · uw sollicitatie · je sollicitatie · je mailtje ·
        uw mailtje · een mailtje · uw berichtje · je berichtje · jouw bericht · jouw mail · jouw vraag ·
        jouw aanvraag · jouw verzoek · uw reactie · je reactie · uw schrijven · uw contactname · je contactname ·
        uw aanmelding · je aanmelding · ons te contacteren · contact met ons · contact opgenomen · contact opnam ·
        uw interesse · je interesse · uw e mailbericht · je e mail · uw formulier · uw opmerking · uw verzoekschrift ·
        uw correspondentie · jullie mail · jullie bericht · uw ticket · je ticket · uw zaak| · gecontacteerd hebt ·
        geschreven hebt · geschreven heeft
    """,
    "address_phrases.no_such_address": """
        bestaat niet · onbekende gebruiker · onbekende ontvanger · is onbekend · onbekend| · niet gevonden ·
        kan niet worden gevonden · kon niet worden gevonden · ongeldig adres · ongeldige ontvanger · opgeheven ·
        verwijderd| · niet meer in gebruik · niet langer · gedeactiveerd · is afgesloten · geen mailbox ·
        niet bekend · niet in gebruik · bestaat niet meer · bestaat hier niet · bestaat … niet · kennen wij niet ·
        kennen we niet · niet aangemaakt · geen gebruiker · geen account · geen postvak · niet geldig · is ongeldig ·
        adres is fout · foutief adres · verkeerd gespeld · juist hebt gespeld · ontvanger onbekend ·
        gebruiker onbekend · adres onbekend · geen dergelijk · is verwijderd · is beëindigd · is opgezegd ·
        niet meer actief · niet actief · bestaan niet
    """,
    "bounce_phrases.daemon_names": "mailsysteem · e-mailsysteem · postsysteem",
    "bounce_phrases.sentences": """
        kon niet worden bezorgd · kon niet worden afgeleverd · niet afgeleverd · kan niet worden bezorgd ·
        niet bezorgd · kan niet worden afgeleverd · kon niet bezorgd · kon niet afgeleverd · is niet bezorgd ·
        is niet aangekomen · bezorging … mislukt · bezorging is mislukt · is geweigerd · werd geweigerd ·
        is teruggestuurd · niet verzonden worden · afleveren is mislukt · onbestelbaar · niet kunnen bezorgen ·
        niet kunnen afleveren · niet worden afgeleverd · niet worden bezorgd · niet te bezorgen ·
        niet kunnen bestellen · niet overgebracht · niet aangekomen bij · mislukte bezorging · bezorgen is mislukt ·
        verzenden is mislukt · verzending is mislukt · teruggezonden · niet afgegeven · kan niet afgeleverd ·
        kan niet bezorgd
    """,
    "bounce_subjects.subjects": """
        niet bezorgd · onbestelbaar · niet afgeleverd · kan niet worden bezorgd · kan niet worden afgeleverd ·
        adres niet gevonden · bezorging mislukt · bezorgfout · bericht geblokkeerd · bezorging vertraagd ·
        vertraagde bezorging · niet te bezorgen · aflevering mislukt · bericht niet bezorgd · bericht geweigerd ·
        retour afzender · onbekende ontvanger · bezorging onvolledig · mail geweigerd · niet aangekomen ·
        niet worden afgeleverd · niet worden bezorgd · niet kunnen bezorgen · niet kunnen afleveren ·
        verzenden mislukt · verzending mislukt · verzendfout · fout bij verzenden · fout bij bezorging ·
        bezorgingsfout · onbestelbaar bericht · terug naar afzender · ontvanger niet gevonden · niet af te leveren ·
        afleverfout · afleverrapport · mislukte bezorging
    """,
    "calendar_phrases.accepted": "geaccepteerd · aanvaard · uitnodiging geaccepteerd",
    "calendar_phrases.answered": """
        geweigerd · voorlopig · geannuleerd · afgewezen · nieuwe tijd voorgesteld · afgezegd
    """,
    "calendar_phrases.sentences": """
        heeft deze uitnodiging · heeft uw uitnodiging · heeft je uitnodiging · heeft de uitnodiging ·
        heeft de vergadering
    """,
    "cause_phrases.expired": """
        verlopen · reageert niet · meerdere pogingen · herhaalde pogingen · opgegeven · geen verbinding ·
        onbereikbaar · tijdelijk
    """,
    "cause_phrases.full": """
        mailbox vol · mailbox is vol · mailbox zit vol · postvak is vol · postvak vol · postvak zit vol ·
        brievenbus vol · brievenbus is vol · postbus is vol · quotum · quota overschreden · opslagruimte ·
        opslaglimiet · onvoldoende ruimte · geen ruimte · vol| · geen opslag · opslag … vol · geen plaats ·
        postvak … maximum · postvak … limiet · mailbox … limiet · zijn maximum · overvol ·
        geen berichten meer aannemen · geen berichten aannemen · geen nieuwe berichten · geen nieuwe mail ·
        maximale opslag · maximum bereikt · limiet bereikt · limiet van … bereikt · bomvol · is vol · zit vol ·
        postvak te vol · schijfruimte · opslag is op · capaciteit
    """,
    "cause_phrases.too_large": "te groot · maximale grootte · te grote · overschrijdt de maximale",
    "challenge_fate_phrases.held": """
        wordt vastgehouden · wacht op · in de wachtrij · om uw bericht af te leveren · wordt pas · in wacht ·
        voordat uw bericht · nog niet afgeleverd · nog niet bezorgd · vastgehouden · pas afgeleverd · voor de deur ·
        staat nog · apart gezet · tegengehouden · geparkeerd · achtergehouden · quarantaine · vastgezet ·
        in de wacht · wachtkamer · in de wachtkamer · wordt opgehouden · tijdelijk bewaard · wordt bewaard ·
        is bewaard · onderschept · pas bezorgd · pas doorgelaten · pas door · nog niet aangekomen · nog niet in ·
        alleen mail van · alleen berichten van · laat alleen · nog één stap · in afwachting · on hold · opzij gezet ·
        parkeren · op vrijgave · vrijgave · apart gehouden · aanvaardt … enkel · enkel berichten van ·
        enkel mails van · alleen mails van · accepteert alleen · voordat uw mail · voordat je mail ·
        voordat je bericht · voordat uw e mail · portier · poortwachter · voor vrijgave · vrijgave van
    """,
    "challenge_fate_phrases.lapses": """
        gewist · verwijderd · vervalt · anders wordt · gaat … verloren · binnen 72 uur · verdwijnt ·
        automatisch verwijderd · automatisch gewist · weggegooid · verloren · na 7 dagen · na zeven dagen ·
        na 5 dagen · na 14 dagen · zonder verificatie · zonder bevestiging · anders komt · anders gaat · verdwijnen ·
        vernietigd · onbevestigd · niet bevestigde · verwijderen wij
    """,
    "challenge_fate_phrases.passes": """
        komt binnen · binnen laten · laten het binnen · krijgt je mail · krijgt uw · komt aan · wordt doorgelaten ·
        wordt bezorgd · laat u … door · laat je … door · geven wij uw · afgeven · vrijgeven · doorlaten ·
        wordt … bezorgd · bereiken · komt … bij mij aan| · komt … aan| · komt … in mijn · alsnog · afgeleverd ·
        doorgestuurd · voortaan direct · voortaan rechtstreeks · voortaan zonder · vrijgegeven · doorgelaten ·
        bezorgd · terecht in · in mijn inbox · in mijn postvak · vrije doorgang · laten bezorgen · mij bereikt ·
        ons bereikt · geeft … vrij| · zelf vrij · te laten bezorgen · binnenkomt · binnengelaten · bezorgd wordt ·
        doorgelaten wordt · mail komt aan · bericht komt aan
    """,
    "challenge_phrases.confirm": """
        bevestig dat u · bevestig dat je · vul de code · typ de · eenmalig · slechts één keer · verifieer ·
        verificatie · echt persoon · maar één keer · maar een keer · nog niet bekend · in te geven · in te vullen ·
        geef de code · rekensom · bevestigen dat · deze stap · afzender bevestig
    """,
    "challenge_phrases.prove": """
        een mens bent · geen robot · neem de tekens over · onbekende afzender · captcha · een mens achter ·
        mens bent · geen computer · echt zijn · echt bent · geen programma · dat u het bericht · je geen robot ·
        u geen robot · geen spammer · echte persoon · echt persoon · echt mens · rekensom · als afzender bevestigen ·
        afzender bevestig · bevestig … afzender · afzender … verifi · verificatie van de afzender ·
        afzenderverificatie · adres hebt geverifieerd · adres heeft geverifieerd · adres hebt bevestigd ·
        adres heeft bevestigd · adres te verifiëren · adres te bevestigen · eenmalig bevestig ·
        eenmalige bevestiging · eenmalige verificatie · werkelijk bestaat · echt bestaat · menselijk bent ·
        bevestiging van de afzender · bevestiging van uw adres · afzendercontrole · controle van de afzender ·
        een menselijke afzender · adres echt is · om het te laten bezorgen · om hem te laten bezorgen · u geen bot ·
        je geen bot · bevestig de verzending · verzending bevestigen · bevestig … verzending · code uit het plaatje ·
        code uit de afbeelding · tekens uit de afbeelding · letters uit het plaatje · code op de afbeelding
    """,
    "challenge_phrases.subjects": """
        bevestig uw · bevestig je · afzenderverificatie · verificatie van afzender · verificatie van de afzender ·
        afzender bevestigen · bevestiging afzender · uw bericht wacht · je bericht wacht · bent u een mens
    """,
    "challenge_sender_phrases.act": """
        antwoord op dit bericht · beantwoord dit · klik hier · alsnog bezorgd · op de link · stuur … terug ·
        in het onderwerp · open de link · volg de link · druk op · laat zien · antwoord met · los een · knop ·
        raadsel · typ · vul … in · kies · vink · verifieer · bevestig uw · bevestig je · deze link ·
        onderstaande link · de link · via de link · code · ga naar · bezoek · open deze · klik · bevestig · vul ·
        geef · rekensom · vinkje · antwoord kort · surf naar · bevestigen via · vrijgeven · toon … aan ·
        antwoord gewoon
    """,
    "challenge_sender_phrases.stranger": """
        alleen bekenden · staat nog niet op · niet in mijn adresboek · mensen die ik ken · bent u een mens ·
        ben je een mens · die ik ken · adres is nieuw · adres … niet bekend · kennen uw adres niet ·
        ken uw adres niet · voor het eerst · van onbekenden · niet in mijn contacten · op mijn lijst · gastenlijst ·
        niet herkend · nooit contact · nieuwe afzenders · onbekende afzender · nooit geschreven · niet op onze lijst ·
        ken u niet · geverifieerde afzenders · bekende afzenders · goedgekeurde afzenders · bevestigde afzenders ·
        niet op de gastenlijst · nog niet op · u staat niet · je staat niet · u staat nog · je staat nog ·
        jij staat nog · alleen bekende · bekende mensen · bekende contacten · bekende adressen · alleen mail van ·
        alleen berichten van · kent u niet · kent je niet · ken je niet · ken ik nog niet · kennen u nog niet ·
        kennen je nog niet · nog onbekend · onbekende adressen · nog niet vrijgegeven · ken uw adres nog ·
        ken je adres nog · kennen uw adres nog · onbekende afzenders · van onbekende · bekend als afzender ·
        niet als afzender · portier · poortwachter · deurwachter · afzender is … onbekend · bescherm mijn mailbox ·
        beschermen onze mailbox · mailbox is beschermd
    """,
    "complaint_elements.complained": """
        beklaagt · klaagt · klagen · aangemerkt · gemeld · gemarkeerd · klacht · meldingen · beklag · klaagde ·
        geklaagd · klachten · als spam · melding van · melding ontvangen · aangegeven · bezwaar · meldt ons ·
        gerapporteerd
    """,
    "complaint_elements.from_you": """
        uw server · uw netwerk · van u · uw domein · maatregelen · op te houden · uw account · te stoppen ·
        zakelijke relatie · sluit het account · uw mailserver · gestopt · bevestig · uw ip · vanaf uw · vanuit uw ·
        uw systeem · uw infrastructuur · uw mailing · uw klant · uw lijst · niet meer aan te schrijven · verwijder ·
        te ondernemen · verzoeken u · onderneem · uw verzending · afkomstig van
    """,
    "complaint_elements.ours": """
        abonnee van ons · onze abonnees · onze medewerkers · medewerkers kregen · onze klanten · onze gebruikers ·
        een van onze · klant van ons · gebruiker van ons · onze leerlingen · onze abonnee · onze klant ·
        onze gebruiker · onze leden · een gebruiker · een abonnee · een ontvanger · een medewerker ·
        gebruikers van ons · onze studenten · onze relatie
    """,
    "complaint_elements.unwanted": """
        reclame · nooit om gevraagd · massamail · spam · ongewenst · ongevraagd · spammelding · spambericht ·
        reclamemail · reclameboodschap · bulkmail · ongewild · zonder toestemming · nooit aangemeld ·
        commerciële mail · junk · ongevraagde · hinderlijk
    """,
    "complaint_phrases.desk_says": "klacht · ongevraagd",
    "complaint_phrases.sentences": """
        als spam gemeld · als spam gemarkeerd · als ongewenst gemeld · klacht ontvangen · heeft geklaagd ·
        als spam aangemerkt · als spam gerapporteerd · als ongewenste reclame · ontvingen wij een klacht ·
        ontvingen we een klacht · klachten ontvangen · spamknop · als junk gemeld · beklaagt zich ·
        klacht binnengekregen · klacht over uw
    """,
    "complaint_phrases.subjects": """
        spamklacht · klacht over spam · misbruikmelding · abusemelding · spammelding · als spam gemeld ·
        klacht over ongevraagde · klacht over ongewenste · klacht over uw · spamrapport · abuseklacht · abuserapport ·
        misbruikklacht · misbruikrapport · spammelding over · melding van spam · melding spam
    """,
    "date_phrases.answers": """
        krijg je antwoord · krijgt u antwoord · reactie · pak ik · kijk ik · hoort u · hoor je · behandel ik ·
        antwoord ik · reageer ik · lees ik · beantwoord ik · zit ik · bekijk ik · check ik · meld ik · neem ik ·
        kom ik · krijg je … antwoord · krijgt u … antwoord · antwoord van me · antwoord van mij · een antwoord ·
        ga ik ermee · behandelen we · behandelen wij · beantwoorden we · beantwoorden wij · lezen we · lezen wij ·
        lees je · lees uw · lees het · lees mijn · pakken we · pakken wij · pak je · pak uw · werk ik … bij| ·
        werk … af| · bel ik · antwoord je · antwoorden we · antwoorden wij · reageren we · reageren wij · opgevolgd ·
        behandeld · beantwoord · kijken we · open ik · duik ik · spreken we · mail ik · bericht van mij ·
        bericht van me · doorneem · neem … door| · kan lezen · kunnen lezen · kan beantwoorden · kunnen beantwoorden ·
        kan behandelen · kunnen behandelen · lezen kan · zal lezen · bekijk uw · bekijk je · behandel uw ·
        behandel je · beantwoord uw · beantwoord je
    """,
    "date_phrases.away": """
        er even niet · er niet · afwezig · vakantie · verlof · gesloten · niet op kantoor · vrij| · niet aanwezig ·
        dicht| · bouwvak · zomervakantie · kerstvakantie · wintervakantie · herfstvakantie · voorjaarsvakantie ·
        meivakantie · krokusvakantie · paasvakantie · schoolvakantie · zwangerschapsverlof · ouderschapsverlof ·
        zorgverlof · ziekteverlof · vaderschapsverlof · geboorteverlof · bevallingsverlof · moederschapsverlof ·
        bouwverlof · recup| · buiten kantoor · niet bereikbaar · niet beschikbaar · even weg · ben weg · dagen weg ·
        daagjes weg · dagje weg · weekje weg · weken weg · op reis · in het buitenland · ziek · tussenuit ·
        niet te bereiken · niet achter · zomersluiting · kerstsluiting · dienstreis · sabbatical · niet werkzaam ·
        niet aan het werk · onbemand · uitgeschakeld · roulatie · beperkt bereikbaar · sporadisch · geen toegang ·
        papadag · vrije dag · op vakantie · skiën · kamperen · op pad| · afgesloten · herfstrust · niet in dienst ·
        dagen vrij · dagje vrij · werk ik niet · niet werken · werk niet · koorts · op cursus · in cursus ·
        op training · in opleiding · op congres · op een congres · op studiedag · op de beurs · op een beurs ·
        op beurs · op wintersport · lang weekend · verlengd weekend · wegens verhuizing
    """,
    "date_phrases.back": "terug · weer · opnieuw",
    "date_phrases.first_day": """
        eerste werkdag · eerste dag · eerste kantoordag · eerstvolgende werkdag · volgende werkdag ·
        eerstvolgende kantoordag
    """,
    "date_phrases.last_day": """
        laatste vrije dag · laatste vakantiedag · laatste verlofdag · laatste dag van mijn · laatste vakantie ·
        laatste dag weg · laatste dag vrij
    """,
    "date_phrases.not_back": """
        bel … terug · mail … terug · schrijf … terug · koppel … terug · kom … op terug · terugbel · terugkoppel ·
        weer zover · weer zo ver · weer lente · weer tijd voor · is het weer
    """,
    "date_phrases.opens": """
        open| · geopend · heropen · opent · openen · heropent · heropenen · open en · onze deuren · de deuren ·
        deuren open
    """,
    "date_phrases.other_matters": """
        bestel · lever · prijs · factu · inschrij · beurs · stand| · aanmeld · geldig · uiterlijk
    """,
    "date_phrases.perhaps": """
        misschien · wellicht · hopelijk · mogelijk| · eventueel · op zijn vroegst · ten vroegste · op z n vroegst ·
        ongeveer
    """,
    "date_phrases.present": """
        achter mijn bureau · achter de computer · achter mijn · weer online · op kantoor · bereikbaar · aanwezig ·
        beschikbaar · aan het werk · voor u klaar · voor je klaar · staan we · staan wij · te bereiken ·
        op mijn werk · op het werk · in de winkel · in de zaak · in de praktijk · op de zaak · aan de slag · paraat ·
        van de partij · aan boord · achter het bureau · achter de laptop · achter de pc · aan mijn bureau · op post ·
        ter beschikking · tot uw dienst · tot je dienst · ben ik er · ik er| · we er| · zijn wij er · wij er| ·
        bemand · werk ik · begin ik · starten we · starten wij · start ik · staan … klaar · sta ik · operationeel ·
        online| · in functie · hervat · verwelkom · op de vloer · aan tafel · bij de les · in touw · uitgerust ·
        frisse moed · volle energie · nieuwe energie · aan mijn tafel · te spreken · als vanouds · zoals gewoonlijk ·
        weer klaar · present|
    """,
    "departure.for_now": "dringend · spoed · privacy",
    "departure.leaves": """
        verlaten · niet meer bij · niet langer bij · vertrokken · weg bij · verlaat · niet meer voor ·
        niet langer voor · niet meer werkzaam · niet meer actief · gestopt bij · afscheid · vaarwel · laatste dag
    """,
    "departure.left": """
        nieuwe uitdaging · werk … niet meer bij · werk … niet meer voor · werkt … niet meer · laatste werkdag was ·
        niet meer in functie · gestopt bij · afgezwaaid · niet meer werkzaam · niet langer werkzaam ·
        werkt niet meer · werk niet meer · niet meer in dienst · uit dienst · niet langer in dienst ·
        werkt niet langer · met pensioen · werkt hier … niet meer · hier niet meer · heeft … bedrijf verlaten ·
        niet meer werken bij · opvolger is · opvolgster is · onze organisatie verlaten · afscheid genomen ·
        bedrijf beëindigd · uit dienst getreden · niet meer bij ons · werkt sinds … niet langer ·
        werkt sinds … niet meer · werk sinds … niet · werk ik … niet meer bij · werk ik niet meer · niet langer deel ·
        niet langer verbonden · niet meer verbonden · geen deel meer · niet meer actief bij ·
        niet meer bij ons bedrijf · niet langer bij ons · heeft ons verlaten · organisatie verlaten ·
        organisatie … verlaten · heeft … kantoor verlaten · bedrijf … verlaten · bedrijf verlaten · school verlaten ·
        ons team verlaten · onze firma verlaten · firma verlaten · gemeente verlaten · verlaat … organisatie ·
        andere werkgever · andere uitdaging · andere job · nieuwe job · nieuwe baan · elders aan de slag ·
        elders aan het werk · carrièreswitch · laatste dag bij · laatste dag was · laatste dag op · laatste werkdag ·
        mijn laatste dag · dienst verlaten · ontslag genomen · dienstverband … beëindigd · dienstverband … geëindigd ·
        dienstverband … afgelopen · contract … geëindigd · contract … afgelopen · vertrokken bij · gepensioneerd ·
        op pensioen · pensioen gegaan · van … pensioen genieten · welverdiende pensioen · welverdiend pensioen ·
        op rust gesteld · op brugpensioen · met de vut · met vervroegd pensioen · mijn pensioen · afscheid neem ·
        nieuwe weg ingeslagen · andere weg ingeslagen · overleden · praktijk gestopt · praktijk beëindigd ·
        zaak stopgezet · activiteiten stopgezet · activiteiten beëindigd · gestopt met werken · gestopt als ·
        definitief gesloten · voorgoed gesloten · mijn opvolger · mijn opvolgster · zijn opvolger · haar opvolger ·
        zijn opvolgster · haar opvolgster · is opgevolgd door · niet langer voor ons · niet meer voor ons ·
        niet langer voor onze · niet meer voor onze · werkzaam meer · niet langer onze collega · geen collega meer ·
        sla … nieuwe weg in · sloeg … nieuwe weg in · sla … andere weg in · oud medewerker · ex medewerker ·
        voormalig medewerker · voormalige medewerker · is … met pensioen · opgehouden met werken ·
        dienstverband … eindigde · dienstverband … eindigt · dienstverband … ten einde · contract … eindigde ·
        aanstelling … eindigde · aanstelling … beëindigd · arbeidscontract … afgelopen · niet meer werkzaam binnen ·
        loopbaan … beëindigd · van baan veranderd · van job veranderd · van werk veranderd · van werkgever veranderd ·
        afscheid moeten nemen · stop met mijn praktijk · niet meer bij ons werkt · niet langer bij ons werkt ·
        gestopt met mijn praktijk · gestopt met mijn zaak · gestopt met mijn bedrijf
    """,
    "departure.no_longer_read": """
        niet meer beheerd · niet meer gelezen · niet meer bekeken · niet meer geraadpleegd · niet meer gebruikt ·
        niet meer in gebruik · niet meer actief · niet meer gecontroleerd · niet meer opgevolgd ·
        niet langer gelezen · niet langer beheerd · niet langer in gebruik · gesloten · opgeheven · afgesloten ·
        gedeactiveerd · verwijderd · niemand meer · vervalt
    """,
    "departure.retired": "pensioen · gepensioneerd · met de vut · oude dag · rust gesteld · prepensioen",
    "form_letter_phrases.acknowledged": """
        wij hebben uw · we hebben uw · we hebben je · ticketnummer · in goede orde ontvangen · is ontvangen ·
        is geregistreerd · uw aanvraag · ontvangst van uw · uw sollicitatie · bij ons binnengekomen ·
        bij ons aangekomen · veilig aangekomen · hebben we goed ontvangen · hebben wij goed · wij ontvingen uw ·
        we ontvingen uw · we ontvingen je · wij ontvingen je · wij hebben je · geregistreerd onder ·
        staat geregistreerd · zaaknummer · meldingsnummer · meldnummer · referentienummer · dossiernummer ·
        uw bericht is · je bericht is · uw vraag is · je vraag is · uw mail is · je mail is · je melding ·
        uw melding · is aangemaakt · in behandeling genomen · in behandeling is · wordt in behandeling ·
        ontvangstbevestiging · ontvangst bevestigen · bevestigen de ontvangst · bevestigen wij de ontvangst ·
        goede ontvangst · je aanvraag · je sollicitatie · je verzoek is · uw verzoek is · ticket … aangemaakt ·
        ticket … geopend · dossier … geopend · dienst doorgestuurd · afdeling doorgestuurd ·
        doorgestuurd naar de bevoegde · doorgestuurd naar de juiste · bericht is belangrijk · wachttijden tot ·
        vraag is belangrijk
    """,
    "form_letter_phrases.promises": """
        zo spoedig mogelijk · zo snel mogelijk · binnen 24 · werkdag · zsm| · binnen 48 · binnen twee · binnen drie ·
        binnen vijf · binnen enkele · binnen tien · binnen een werkdag · binnen één · nemen contact met u op ·
        nemen contact met je op · nemen we contact · nemen wij contact · neemt contact met · hoort u van ons ·
        hoor je van ons · u hoort · je hoort · hoort zo · komen … bij je terug · komen … bij u terug ·
        komen er … op terug · aan de slag · vergeten je niet · vergeten u niet · zo vlug mogelijk · zo gauw mogelijk ·
        spoedig antwoord · ten spoedigste · ten laatste · weldra · doorlooptijd · reactietijd · behandeltijd ·
        iets langer duren · even duren · 48 uur · 24 uur · antwoorden we · beantwoorden we · beantwoorden wij ·
        in volgorde van · even geduld · antwoordt meestal · antwoorden meestal · een werkdag · wordt behandeld ·
        zo snel we kunnen · zo snel als we kunnen · zodra we kunnen · zo snel als mogelijk · wachttijd · wachttijden ·
        contact met u opneemt · contact met je opneemt · met vertraging
    """,
    "form_letter_phrases.says_it_is_automatic": """
        dit is een automatisch · automatisch gegenereerd · automatisch antwoord · automatisch bericht ·
        automatisch verzonden · niet op deze e-mail antwoorden · gelieve niet te antwoorden · wordt niet gelezen ·
        automatische reactie · automatische bevestiging · automatische mail · automatische e mail ·
        automatische ontvangstbevestiging · automatisch aangemaakt · automatisch verstuurd · geautomatiseerd ·
        niet op dit bericht antwoorden · niet op deze mail antwoorden · niet op dit bericht te antwoorden ·
        niet op deze mail te reageren · kan niet beantwoord worden · wordt niet beheerd
    """,
    "form_letter_phrases.thanks": """
        bedankt voor uw · bedankt voor je · dank voor uw · dank voor je · hartelijk dank voor · hartelijk dank ·
        bedankt dat · bedankt om · fijn dat je · fijn dat u · leuk dat je · leuk dat u · wat leuk dat · goed dat je ·
        dank je wel voor · dank u wel voor · dankjewel voor · dankuwel voor · dank je voor · dank u voor ·
        dank voor het · dank voor de · bedankt voor het · bedankt voor de · bedankt voor jouw · we danken u ·
        wij danken u · we danken je · joepie · dank dat · veel dank
    """,
    "human.before_leaving": """
        voor ik · voordat ik · voor mijn vakantie · vóór mijn · voor mijn verlof · voor ons verlof ·
        voor de vakantie · voor de bouwvak · alvorens ik · net voor mijn · vlak voor mijn
    """,
    "human.call_me": """
        bel me · bel mij · me … bellen · mij … bellen · belt u mij · bel me maar · bel maar · bel gerust ·
        bel mij maar · belt u me · geef me een belletje · geef een belletje · even bellen · telefoon staat aan ·
        mobiel staat aan · laten we bellen · kunnen we bellen
    """,
    "human.denies": """
        geen automatisch antwoord · geen automatische reactie · geen autoreply · geen automatisch bericht ·
        geen robot hier · geen afwezigheidsmelding · geen out of office · niet automatisch antwoord ·
        geen automatische mail
    """,
    "human.i": "ik|",
    "human.takes_up": """
        kunnen we · zouden we · geen interesse · interesse in · uw aanbod · uw voorstel · klinkt goed · lijkt me ·
        klinkt interessant · klinkt leuk · klinkt prima · je voorstel · jullie voorstel · je aanbod · jullie aanbod ·
        je offerte · uw offerte · jullie offerte · de offerte · het voorstel · het contract · de demo · een demo ·
        budget · de prijs · te duur · korting · kan u mij · kunnen jullie · zou je · zou u · stuur me · stuur mij ·
        stuurt u mij · stuur maar · mail me de · we hebben al · wij hebben al · hebben wij al · we werken al ·
        we gebruiken · wij gebruiken · wij zoeken · we zoeken · ik denk| · ik vind · wij zouden · we zouden ·
        graag een afspraak · lijkt ons · komt goed uit · past mij · past me · past ons · hoeveel · wat kost ·
        wat kosten · vraagje · nog een vraag · getekend · ondertekend · akkoord met · zoals besproken ·
        zoals afgesproken · sorry voor de late · sorry dat ik · excuses voor de late · dinsdag lukt ·
        jullie software · jullie tool · je tool · moeten we … verzetten · geïnteresseerd · belangstelling ·
        spreken we af · laten we · probeer het in · probeer het nog · stuur me in · stuur mij in · bel me in ·
        kunt u ons · kunt u de · kunt u een · kan je de · kan u ons · onze afspraak · kun je de · kun je het ·
        kun je een · kun je ons · kun je even · kun je nog · kun jij · afspraak van · de afspraak verzetten ·
        zet hem in · zet haar in · in cc · ik neem het · ik doe dat · wat heb je nodig · wat hebt u nodig ·
        waar gaat het over · waarmee kan ik · bestelling annuleren · pas daarna · daarvoor nog · de onderhandeling ·
        sturen jullie · stuur jij · stuur me| · kun je me een · kun je me de · kun je me het · kun je me nog ·
        kun je me even · kun je me wat · kun je mij een · kun je mij de · kun je mij het · kan je me een ·
        kan je me het · kunt u mij een · kunt u mij de · kunt u mij het
    """,
    "newsletter.called": """
        nieuwsbrief · nieuwsflits · weekbericht · weekbrief · maandbrief · ledenbrief · update van de maand ·
        nieuwsmail · maandbericht · wijkkrant · clubnieuws · ledeninfo · oudernieuws · ouderbrief · infobrief
    """,
    "newsletter.footer": """
        je ontvangt deze · u ontvangt deze · je krijgt deze · afmelden voor deze · afmelden voor de nieuwsbrief ·
        uitschrijven voor · hier uitschrijven · in je browser · in uw browser · u krijgt deze ·
        jullie ontvangen deze · meld je af · meld u af · meld je hier af · afmelden kan · afmelden via · afmelden: ·
        uitschrijven: · uitschrijven kan · uitschrijven via · schrijf je uit · schrijf je hier uit · schrijf u uit ·
        geen zin meer in · niet meer ontvangen · niet langer ontvangen · wil je deze mail niet · wil je geen mails ·
        wilt u geen · wil je onze nieuwsbrief · wenst u geen · omdat je je hebt · omdat u zich ·
        omdat je bent ingeschreven · omdat je lid · bekijk online · bekijk in je · webversie · je staat op onze ·
        liever geen
    """,
    "newsletter.to_many": """
        beste leden · beste vrienden · lieve vrienden · beste lezers · beste klanten · beste ouders · beste leden en ·
        lieve lezers · beste buren · beste bewoners · beste sportvrienden · beste abonnee · beste gasten ·
        beste lezer van · beste donateur · lieve mensen van · beste nieuwsbrieflezer · beste supporters · beste fans ·
        lieve mensen · beste mensen · beste lezer · beste afzender · geachte afzender · beste relatie ·
        geachte relatie · geachte klant · beste klant · geachte zakenrelatie · beste patiënt · beste contact ·
        beste mailer · beste schrijver · geachte lezer · waarde lezer · dag afzender · dag allen · beste allen ·
        beste zender · beste contactpersoon
    """,
    "notification_phrases.do_not_answer": """
        niet beantwoorden · niet te antwoorden · niet reageren op deze · niet op deze e-mail · automatisch bericht ·
        automatisch verzonden · automatisch gegenereerd · niet worden beantwoord · niet beantwoord worden ·
        niet antwoorden op · niet op dit bericht · niet op deze mail · niet op deze melding · automatische melding ·
        automatische notificatie · automatische mail · automatisch aangemaakt · automatisch verstuurd ·
        dit is een notificatie · meldingsinstellingen · meldingen uitzetten · meldingen beheren ·
        antwoorden worden niet gelezen · enkel om te verzenden · geen antwoord mogelijk · antwoorden is niet mogelijk
    """,
    "notification_phrases.sentences": """
        bedankt voor je bestelling · bedankt voor uw bestelling · bedankt voor je aankoop · bestelnummer ·
        volg je pakket · volg uw pakket · track & trace · wachtwoord verloopt · als je dit niet · als u dit niet ·
        verificatiecode · geachte klant · beste klant · heeft gereageerd op · bijgeschreven · afgeschreven ·
        internetbankieren · automatische incasso · bij de buren · je pakket van · uw pakket van · afhaalpunt ·
        mijn omgeving · nieuw bericht voor je · nieuw bericht voor u · bericht geplaatst · logt u in · log in om ·
        ouderportaal · mijnoverheid · berichtenbox · bekijk in de app · heeft je een bericht · heeft u een bericht ·
        je reservering · uw reservering · bekijk het bericht
    """,
    "notification_subjects.subjects": """
        orderbevestiging · bevestiging van uw bestelling · uw bestelling · je bestelling · bestelling nr ·
        uw factuur · je factuur · factuur nr · factuurnummer · betaling ontvangen · uw pakket · je pakket ·
        uw zending · uw wachtwoord · je wachtwoord · wachtwoord · verificatiecode · beveiligingscode ·
        beveiligingsmelding · nieuwe aanmelding · nieuwe inlog · uw account · uw abonnement · je abonnement ·
        bevestig uw inschrijving · bevestig je inschrijving · uw reservering · boekingsbevestiging · nieuwsbrief ·
        quarantaine · virus gevonden · nieuwe reactie · heeft je genoemd · wacht op goedkeuring · weekoverzicht ·
        nieuwe factuur
    """,
    "opt_out_halves.authority": """
        gba| · autoriteit persoonsgegevens · avg| · gdpr| · acm| · advocaat · privacywet ·
        gegevensbeschermingsautoriteit · autoriteit consument · consumentenbond · telecommunicatiewet ·
        juridische stappen · spamklacht · test aankoop · privacycommissie · rechtsbijstand · bij de ap| · jurist
    """,
    "opt_out_halves.stop_it": """
        stop ermee · stop hiermee · hou op · houd op · kap ermee · stop daarmee · stoppen · stop nu · stop er ·
        ophouden · hou hiermee op · hou daarmee op · hou nu op · hou eens op · laat me met rust · laat ons met rust ·
        met rust · kappen · kap nu · klaar mee · laatste mail · weg ermee · staken · stopzetten · laat dat · basta ·
        hou … op| · houd … op| · houdt … op| · stop … nu · wissen · wis| · verwijderen · verwijder · gewist
    """,
    "opt_out_halves.threats": """
        klacht · volgende · nog één · melding · aangifte · meld ik · dien ik · klacht in · indienen · bij herhaling ·
        nog een mail · nog een bericht · te wissen · gewist · inzage · bezwaar · onverwijld
    """,
    "opt_out_halves.unasked": """
        nooit om gevraagd · niet om gevraagd · nooit aangemeld · het is genoeg · nu is het genoeg · zo is het genoeg ·
        nooit toestemming · geen toestemming · geen toestemming gegeven · nooit gevraagd · ongevraagd · ongewenst ·
        derde mail · derde keer · vierde mail · vierde keer · zoveelste · herhaaldelijk · al twee keer ·
        al meermaals · meermaals gevraagd · al eerder gevraagd · al gevraagd · al gezegd · nergens voor aangemeld ·
        niet op gereageerd · nooit op gereageerd · nooit gereageerd · vanwaar hebt u · hoe komt u aan ·
        hoe kom je aan · hoe komen jullie aan · genoeg is genoeg · ben het zat · spuugzat · beu| · kotsbeu ·
        irritant · vervelend · geen prijs · zonder toestemming · zonder mijn toestemming · zonder mijn akkoord ·
        nooit geabonneerd · niet geabonneerd
    """,
    "opt_out_indirect.indirect": """
        [mij, me, ons] … [met rust laten, met rust te laten] ·
        geen … [vervolgmail, verdere mail, follow-up, follow up, nieuwe mails] ·
        [mijn adres, ons adres, mijn gegevens, onze gegevens] … [verwijder, schrap, wis] · [laat, hopelijk, dit was,
        was dit] … [de laatste mail, het laatste bericht, de laatste keer, laatste mail, laatste bericht] ·
        [stel geen, stellen geen, geen] … [prijs op, behoefte aan … mail, behoefte aan … post] · [niet langer, niet
        meer, nooit meer, niet verder] … [te bestoken, bestoken, te mailen, te spammen, aan te schrijven,
        aanschrijven, aangeschreven, te sturen] · [haal, halen, verwijder, schrap, wis] … [ons uit, ons van, ons
        bedrijf, onze gegevens, ons adres, onze naam, mij uit, me uit] · [haal, haalt, halen, gooi, knikker, schrap,
        schrappen, verwijder, verwijderen, wis, wissen, zet, krijg, laat] … [van die lijst, van de lijst, van jullie
        lijst, van je lijst, van uw lijst, van de mailinglijst, van de mailinglist, van de verzendlijst, van uw
        mailinglijst, van jullie mailinglijst, uit de mailing, van de mailing, uit het systeem, uit jullie systeem,
        uit uw systeem, uit je systeem, uit jullie bestand, uit uw bestand, uit je bestand, uit het bestand, uit de
        database, uit jullie database, uit uw database, uit je database, uit uw adressenbestand, uit jullie
        adressenbestand, uit het adressenbestand, uit uw administratie, uit jullie crm, uit het crm] · [mijn gegevens,
        persoonsgegevens, onze gegevens, mijn data, persoonlijke gegevens] … [wissen, wist, gewist, verwijder,
        verwijderd, schrapp, vernietig, te verwijderen] · [wis, wissen, verwijder, verwijderen, vernietig,
        verwijdering van] … [mijn gegevens, persoonsgegevens, onze gegevens, mijn data, alle gegevens, al mijn,
        persoonlijke gegevens, mijn contactgegevens, onze contactgegevens] · [hoef, hoeft, hoeven, moet, moeten] …
        [niet meer te mailen, niet meer mailen, me niet meer, mij niet meer, ons niet meer, niks meer te sturen, niets
        meer te sturen, geen mails, geen mail meer, geen berichten, niet meer te sturen, niet meer te schrijven, niet
        langer te mailen] · [stel geen, stellen geen, stel ik geen, stellen wij geen] … prijs ·
        [niet gediend, niet gesteld, niet van gediend, niet langer gediend] … [van, op] · [verzoek, verzoeken, vraag,
        vragen, graag] … [niet meer te mailen, niet langer te, geen verdere, geen e mails, ons niet meer, mij niet
        meer, me niet meer, te staken, achterwege te laten, uit uw, van uw lijst, te verwijderen uit] · [wil, willen,
        wens, wensen, wens ik, wensen wij] … [niets meer ontvangen, niets meer horen, niks meer horen, niets meer van,
        niks meer van, geen verdere, geen contact, niet meer gecontacteerd, niet meer benaderd, niet langer, geen
        commerciële, geen reclame, niet gecontacteerd] · spaar … [me, mij, ons] ·
        [blijf, blijven, blijft] … [weg met, uit mijn mailbox, uit onze mailbox, uit mijn inbox] · [kappen, nokken,
        ophouden, houdt, hou] … [met mailen, met die mails, met deze mails, met dit soort, hiermee op, ermee op,
        daarmee op, nu op, eens op] ·
        laat … [mij met rust, me met rust, ons met rust, ons met vrede, me gerust, mij gerust, ons gerust] ·
        zet … [op de blacklist, op jullie blacklist, op de zwarte lijst, op de niet mailen, bel me niet] ·
        [beschouw, beschouwen] … [als afgesloten, als laatste, onze afmelding, mijn afmelding] ·
        op onze zwarte lijst · op mijn zwarte lijst · op onze blacklist · op mijn blacklist · op onze blokkeerlijst ·
        op de blokkeerlijst · maak ik bezwaar · maken wij bezwaar · teken bezwaar · bezwaar tegen het gebruik ·
        bezwaar tegen de verwerking · geen … [aanbiedingen meer, offertes meer, voorstellen meer, opvolgmail, follow
        ups, herinneringsmail, verkoopmail, vervolgmails, verdere mails, verdere voorstellen, ongevraagde mail,
        ongevraagde berichten, nieuwsbrieven meer, nieuwsbrief meer] · [me, mij, ons] … [van jullie mailinglijst, van
        je mailinglijst, van uw mailinglijst, van de mailinglijst, van die mailinglijst, van jullie mailinglist, van
        de verzendlijst, uit het adressenbestand, uit jullie adressenbestand, uit uw adressenbestand, uit de
        mailinglijst, van jullie verzendlijst, van de maillijst] · van de lijst af · van die lijst af ·
        van jullie lijst af · van je lijst af · niet meer contacteren · niets meer sturen · niks meer sturen · [nooit
        geabonneerd, nooit aangemeld, nooit ingeschreven, niet geabonneerd, niet aangemeld, niet ingeschreven] …
        [uitschrijven, uit te schrijven, afmelden, af te melden, verwijderen, te verwijderen] · [mij, me, ons] … [uit
        te schrijven, af te melden, uitschrijft, afmeldt, te schrappen, te verwijderen uit] ·
        [bespaar, spaar] … [de moeite, de mails, uw mails, je mails, die mails] · [verbied, verbieden, verbied ik,
        verbieden wij] … [contact, mij te, me te, ons te, mijn gegevens, mijn adres, verder gebruik] · geen … [verder
        informatie, verdere informatie, informatiemateriaal, promotiemateriaal, promotiemail, commerciële berichten,
        commerciële mails, publiciteit meer] ·
        [bespaar, spaar] … [verdere mails, verdere berichten, uw verdere, je verdere] · [wil, wil ik, willen, willen
        we, wens] … [niet lastiggevallen, niet lastig gevallen, niet gespamd, niet bestookt] · [schrijf, schrijf me,
        mail me, mail ons, stuur me, stuur ons] … [niet opnieuw, nooit meer, niet weer]
    """,
    "opt_out_others.go_on": "mail mij · stuur het naar mij · stuur ze naar mij · naar mij| · akkoord",
    "opt_out_others.other_people": "klant · leden · abonnee · gebruiker · iemand · mensen",
    "opt_out_phrases.asks": """
        schrijf mij uit · mij uitschrijven · me uitschrijven · uit uw lijst · uit je lijst · haal mij van ·
        haal me van · verwijder mij · verwijder me · geen mails meer · geen e-mails meer · niet meer mailen ·
        stop met mailen · niet meer benaderen · niet meer contacteren · geen verdere e-mails · uitschrijven graag ·
        van … lijst … verwijderen · uit … bestand · van de lijst verwijderen · van de lijst halen · van uw lijst ·
        geen mail meer · geen berichten meer · niet meer ontvangen · verwijder mijn · mij niet meer te mailen ·
        mij niet meer te benaderen · uitschrijven · schrijf ons uit · schrijf me uit · meld mij af · meld me af ·
        meld ons af · ons uitschrijven · mij afmelden · me afmelden · ons afmelden · haal ons van · haal mij uit ·
        haal me uit · haal ons uit · haalt u mij · haalt u ons · verwijder ons · verwijdert u mij · verwijder onze ·
        schrap mij · schrap me · schrap ons · geen nieuwsbrief meer · geen reclame meer · geen spam meer ·
        niet meer mailt · niet meer te contacteren · niet meer te benaderen · mail me niet meer · mail mij niet meer ·
        mail ons niet meer · stuur me niets meer · stuur mij niets meer · stuur ons niets meer · stuur me geen ·
        stuur mij geen · stuur ons geen · stop met sturen · stop met het sturen · uitschrijving · uit jullie lijst ·
        van je lijst · van jullie lijst · van die lijst · van de mailinglijst · geen verdere mails
    """,
    "opt_out_phrases.not_a_wish": """
        om je af te melden · om u af te melden · als je geen mails meer · als u geen mails meer · indien u geen
    """,
    "opt_out_wishes.about_else": """
        bijlage · factu · contract · offerte · voordat · vandaag · aarzel · vergeet · uit de cc · afspraak · borrel ·
        vergadering · telefon · paragraaf · alinea · deelnemerslijst · gastenlijst · presentielijst · bestelbon ·
        verslag · notulen · in het najaar · volgend jaar · volgend kwartaal · per post · zij komt · hij komt ·
        ze komt · uitnodiging · sollicitatie · sollicitant
    """,
    "opt_out_wishes.wishes": """
        geen … [mails meer, mail meer, e-mails meer, e-mail meer, berichten meer, reclame, mailtjes meer, verdere
        mail, verdere berichten, verdere e-mail, spam, contact meer] · [niet meer, niet langer, nooit meer, niet
        verder, niet opnieuw] … [mailen, te mailen, benaderen, te benaderen, benaderd, contacteren, te contacteren,
        sturen, schrijven, te schrijven, lastig, ontvangen, gemaild] · [stop, stopt u, stoppen, hou op, houd op, houdt
        u op] … [mailen, mails, e-mails, sturen, spam, benaderen, lastigvallen, berichten] · [haal, haalt u,
        verwijder, verwijdert u, schrap, wis mijn, schrijf, schrijft u, meld mij, meld me, meld ons] … [mijn adres,
        mijn e-mail, mijn mail, mijn gegevens, mijn naam, dit adres, dit e-mailadres, mij uit, me uit, ons uit, mij
        van, me van, ons van, mij af, me af, uit jullie, uit uw, uit je, uit het bestand, van de lijst, van jullie
        lijst, van uw lijst] · [wil, willen, wens, wensen] … [geen mail, geen e-mail, niet gemaild, niet benaderd,
        geen nieuwsbrief, niet meer ontvangen] · laat me met rust · laat mij met rust · maak bezwaar tegen ·
        trek mijn toestemming in
    """,
    "outcome_phrases.delivered": "is bezorgd · is afgeleverd · met succes bezorgd · bezorging … voltooid",
    "outcome_phrases.given_up": "niet meer geprobeerd · opgegeven · permanente fout · geen verdere pogingen",
    "outcome_phrases.still_tried": """
        bezorging vertraagd · vertraagde bezorging · bezorging … vertraagd · is vertraagd · vertraging bij ·
        nog niet bezorgd · nog niet afgeleverd · nog niet worden bezorgd · nog niet kunnen · blijft proberen ·
        blijven proberen · blijven het proberen · opnieuw geprobeerd · opnieuw proberen · wordt nog geprobeerd ·
        niet opnieuw te verzenden · niet opnieuw te sturen · bezorging onvolledig · niet volledig bezorgd ·
        blijft nog · nieuwe poging · nog onderweg · staat nog in de wachtrij · proberen het nog ·
        hoeft niets te doen · laat op zich wachten · nog … dagen · volgende poging
    """,
    "policy_phrases.policy": """
        zwarte lijst · geblokkeerd · beleid · ongewenst · spam · niet toegestaan · niet geautoriseerd · reputatie ·
        geweigerd wegens · verdacht · spamfilter · reclame · malware · virus · afzender geblokkeerd ·
        afzender geweigerd · blokkeerlijst · blacklist · niet vertrouwd · veiligheidsbeleid · verboden
    """,
    "reaction_phrases.liked": "leuk · reageer · gereageer · duim · geweldig · hart",
    "reaction_phrases.reacted": """
        heeft gereageerd op je bericht · heeft via gmail gereageerd · reageerde op uw bericht
    """,
    "receipt.sentences": "is gelezen op · werd gelezen · is weergegeven · ongelezen verwijderd · gelezen op",
    "receipt.subjects": "gelezen · leesbevestiging · ontvangstbevestiging gelezen · niet gelezen",
    "referral_phrases.of_something_else": """
        wachtwoord · toegang · mijn nieuwe · mijn andere · mijn adres · mijn mail · mij op · me op · mail mij ·
        mail me · factu · account · inlog · uitnodiging · verwijder · uitschrij
    """,
    "referral_phrases.sends_on": """
        moet je · moet u · ik doe alleen · hebben · verkeerde · juiste · niet bij mij · niet mijn · niet degene ·
        praat met · overleg · spreek · schrijf · neem contact · contact op · benader · vraag · stuur · doorgestuurd ·
        doorsturen · doorgezet · zet door · verantwoordelijk · gaat over · gaat daar · beslist · regelt · doet ·
        collega · mijn baas · wend · moet je bij · moet u bij · zijn bij · mail naar · mail hem · mail haar ·
        mailen naar · mail dan · mail even · mail liever · mail met · niets mee te maken · ga ik niet · ga daar niet ·
        richt je · richt u · richt uw · moet ge · te zijn bij · bij mijn vrouw · bij mijn man · in portefeuille ·
        behandelt · bevoegd · aanspreekpunt · contactpersoon · beter bij · beter aan · best bij · rechtstreeks ·
        direct met · bel met · bereik je · bereikt u · mijn vrouw · mijn man · inkoper · de baas · zaakvoerder ·
        beheert · verzorgt · volgt dat · opvolgt · kent dit · weet daar · weet hier · loopt via · verloopt via ·
        via mijn · naar hem · naar haar · hier aan het verkeerde · verkeerd adres · neem … op met · kom je uit bij ·
        meld je bij · doorgegeven · lopen bij · lopen via · hierover · pakt dit op · pakt het op · pakt dat op ·
        weet er meer · weet meer · kan je verder helpen · kan u verder helpen · heb je … nodig · hebt u … nodig ·
        heeft u … nodig · stem … af met · stemt u · afstemmen met · kom je terecht · moet bij · bij de heer ·
        bij mevrouw
    """,
    "service_phrases.personal": "ik| · mij| · mijn| · uw aanbod",
    "service_phrases.topics": """
        maak online · online een afspraak · bij de ingang · je tickets · bevestiging bestelling · je bestelling ·
        uw bestelling · verwachte bezorging · inleverherinnering · verlengen kan · moeten … terug · voicemail ·
        herinnering afspraak · herinneren u aan · afzeggen kan · uw verblijf · je verblijf · enquête · meterstand ·
        uitverkoop · korting · shop nu · afgeprijsd · je dag · afspraken · te betalen · vervaldatum
    """,
}
