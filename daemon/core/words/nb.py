"""Norwegian: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        autosvar · automatisk · robot · autoreply · automatsvar · fraværsmelding · feriemelding · autobeskjed
    """,
    "absence_elements.instead": """
        hjelper deg · kontakt · ta kontakt · ring sentralbord · tar seg av · henvend deg · hjelpe deg · kan hjelpe ·
        kan kontaktes · ring gjerne · ring på · hovednummer · resepsjonen · sentralbord · kundeservice · kundesenter ·
        min kollega · kollegene · kollegaer · ivaretas · følges opp · passes av · svarer på · rettes til ·
        bes rettet · send den til · send e post til · send en e post · skriv til · dekker · vikar · når du på ·
        nås på · tar dem
    """,
    "absence_elements.meanwhile": """
        haster · akutt · vakt · i mellomtiden · imens · vikar · hastesak · ikke vente · ikke kan vente · hastende ·
        bråhast · i mitt fravær · under mitt · så lenge · inntil da · stedfortreder · dekker for · nødstilfelle ·
        nødsituasjon · presserende · i perioden · driftsvakt · vakttelefon · beredskap · send en sms · send sms ·
        hvis det er viktig · send melding
    """,
    "absence_elements.occasions": """
        ferie · vinterferie · sommerferie · høstferie · påskeferie · juleferie · feriestengt · stengt · fravær ·
        permisjon · borte · ute av · sommerstengt · julestengt · påskestengt · sykdom · syk| · sykmeldt · kurs| ·
        konferanse · tjenestereise · bortreist · helligdag · pinse · inneklemt · foreldreperm · pappaperm ·
        ferieavvikling · fellesferie · romjul · åpningstider · på reise · avspasering · ikke på kontoret
    """,
    "absence_elements.part_time": """
        jobber bare · jobber kun · deltid · arbeider kun · arbeider bare · mine arbeidsdager · jobber mandag ·
        jobber tirsdag · jobber ikke · arbeider ikke · jobber 50 · jobber 60 · jobber 80 · redusert stilling ·
        halv stilling · delt stilling · er her bare · er kun på · ikke på jobb hver · jobber onsdag · jobber torsdag ·
        arbeider mandag · arbeider tirsdag · arbeider onsdag · er på kontoret mandag · er på kontoret tirsdag ·
        mine arbeidstider · jobber deltid · bare om formiddag · kun om formiddag · bare på tirsdag · kun på tirsdag ·
        bare formiddag
    """,
    "absence_elements.patience": """
        tålmodig · ventetid · tålmodighet · svartid · forsinke · svarer så snart · svarer så fort · vente ·
        ta litt tid · ta tid · litt lengre tid · gå noen dager · svarer når · litt tid · før jeg svarer ·
        før du får svar · svar kan · før du hører · innen du hører
    """,
    "absence_elements.reasons": """
        dødsfall · varetelling · kurs| · konferanse · seminar · fridag · par dager · reise| · syk · permisjon ·
        sommersteng · hytta · messe · familie · fjellet · sykehus · avspaser · påskefjell · jakt · tur| · kurset ·
        opplæring · samling · fagdag · planleggingsdag · workshop · personaltur · kundebesøk · kundemøte · heldags ·
        forretningsreise · tjenestereise · utlandet · reiser| · på reise · reisefot · perm| · pappaperm · sykmeldt ·
        sykemeldt · forkjøl · influensa · feber · omgangssyk · korona · covid · operasjon · operer · tannlege ·
        legetime · begravelse · bryllup · konfirmasjon · elgjakt · jakta · jakten · rypejakt · skitur · skiferie ·
        sydenferie · syden · stranda · båttur · båtferie · havet · helligdag · pinse · inneklemt · pusser opp ·
        førstegangstjenest · repetisjonsøvelse · heimevern · meddommer · streik · barna · sykt barn · syke barn ·
        hytte · hyttetur · campingvogn · deltid · redusert · studerer · eksamen · påfyll · velferd · romjul ·
        avspasering · fellesferie · dugnad · i møter · møter hele dagen · feltarbeid · bobil · telttur · gå tur ·
        vandr · sykl · jordmor · barnedåp · bursdag · konfirmant · befaring · hos kunde · hos kunder · ute hos ·
        innlagt · tidssone · langtur · tilvenning · jordomseiling · ubemannet · i felten · på farten · rundreise ·
        seiltur · skjærgård · gått hjem · tidlig hjem · pause fra jobben · helsemessig · studietur · styremøte ·
        seiler · repøvelse · innkalt · forsvaret · arendalsuka · bransjedag · kongress · stevne · oppdrag ·
        sommerpause · julepause · syk datter · syk sønn · en syk · utstasjoner
    """,
    "absence_elements.unread": """
        leser ikke · leser sjelden · ingen dekning · null dekning · offline · deltid · uten nett · sjekker ikke ·
        uten dekning · leser kun · leser bare · leses ikke · sjekker kun · sjekker bare · sjekker sjelden ·
        sporadisk · begrenset · ingen tilgang · ikke tilgang · dårlig dekning · lite dekning · uten pc · uten mobil ·
        pc en er · skrudd av · slått av · avslått · logget av · ikke pålogget · uten internett · ingen internett ·
        vanskelig å få tak · forsinket svar · lengre svartid · ikke forvent svar · kan ta tid · kan ta litt tid ·
        blir ikke lest · videresendes ikke · ikke videresendt · av og til · nå og da · innom innboksen ·
        følger ikke med · lite nett · ikke nett · intet nett · dårlig nett · lagt bort telefonen · telefonen borte ·
        rører ikke · ikke i tjeneste · blir ikke videresendt · ikke videresendes · berre av og til · les ikkje ·
        ikke mulighet · ingen mulighet · begrenset mulighet · overvåkes ikke · ikke ved pc · dårlig forbindelse ·
        dårlig internett · svak dekning
    """,
    "absence_limits.limits": """
        ved hastesaker · haster det · hastesaker · i mitt fravær · når jeg er tilbake · begrenset tilgang ·
        blir ikke videresendt · min kollega · ikke vente · ikke kan vente · i mellomtiden · inntil da ·
        under mitt fravær · imens · hvis det haster · dersom det haster · er det viktig · så snart jeg · så fort jeg ·
        takk for forståelsen · takk for din forståelse · god sommer · god påske · god jul · kontakt gjerne ·
        ta kontakt med · mine kolleger · kollegene mine · min vikar · min stedfortreder · leses ikke ·
        blir ikke lest · tilbake igjen
    """,
    "absence_limits.your_automatic_answer": """
        ditt automatiske · autosvaret ditt · autosvar fra deg · fikk autosvar · fikk et autosvar ·
        fraværsmeldingen din · din fraværsmelding · det automatiske svaret ditt
    """,
    "absence_phrases.absence": """
        ikke på kontoret · på ferie · har ferie · tar ferie · ute av kontor · ikke til stede · er fraværende ·
        i permisjon · har permisjon · pappaperm · mammaperm · kontoret er stengt · på reise · ikke på jobb ·
        avspaserer · tilbake på kontoret · har fri| · feriestengt · julestengt · holder stengt · er stengt ·
        jobber ikke fredag · jobber ikke på · er på kurs · sykmeldt · er på messe · på tjenestereise ·
        tilbake på jobb · ute av kontoret · har sommerferie · har juleferie · mine arbeidsdager · på deltid ·
        jobber deltid · leser ikke e-post · på fjellet · på hytta · borte fra kontoret · er bortreist ·
        foreldrepermisjon · er på konferanse · tar ut ferie · gått ut i ferie · gått på ferie · tatt ferie ·
        tatt ut ferie · ferieavvikling · avvikler ferie · nyter ferien · har høstferie · har vinterferie ·
        har påskeferie · tar juleferie · tar sommerferie · tar høstferie · tar påskeferie · i fødselspermisjon ·
        tatt permisjon · har tatt permisjon · ute i permisjon · pappapermisjon · mammapermisjon · i pappaperm ·
        foreldreperm · studiepermisjon · ikke å treffe · er ikke å treffe · ikke tilgjengelig · utilgjengelig ·
        ikke å få tak · får ikke tak i meg · treffes ikke · er ute og reiser · ute på reise · på jobbreise ·
        på forretningsreise · ligger syk · hjemme med sykt barn · sykt barn · syke barn · sykemeldt ·
        deltar på konferanse · deltar på kurs · er på seminar · er på samling · begrenset mulighet til ·
        ikke tilgang til e post · ikke tilgang til mail · leser ikke mail · leser ikke epost · sjekker ikke e post ·
        sjekker ikke mail · sjekker ikke epost · leser ikke mailen · følger ikke med på e post ·
        leser e post sporadisk · holder påskestengt · påskestengt · vinterstengt · sommerstengt ·
        kontoret holder stengt · vi tar ferie · fraværende · jobber ikke mandag · jobber ikke onsdag ·
        jobber ikke i dag · jobber ikke om · arbeider ikke på · jobber redusert · har fri i dag ·
        mandager har jeg fri · fredager har jeg fri · ute av drift i · avspasering · tar avspasering · tar meg fri ·
        tar fri · blir borte · borte til · borte fra jobb · på hyttetur · reservistøvelse · på tur i fjellet ·
        begrenset tilgang til e post · begrenset tilgang til epost · begrenset tilgang til mail ·
        begrenset tilgang til internett · ingen tilgang til e post · ingen tilgang til mail ·
        har ikke tilgang til e post · dessverre blitt syk · jeg er blitt syk · dessverre syk · jeg har blitt syk ·
        jeg er syk · er syk og · går ut i permisjon · ut i permisjon · ut i foreldreperm · går i permisjon ·
        ligger hjemme med · bilferie · tar langhelg · tar ut avspasering · ikke i tjeneste · kontoret er ubemannet ·
        er ubemannet · er innlagt · sporadisk på nett · bare sporadisk · er på langtur · ute hos kunde ·
        kontoret er ubetjent · har fellesferie · kollektiv ferie · pause fra jobben · på oppdrag i utlandet ·
        er på befaring · overvåkes ikke i · e posten overvåkes ikke · er ute i dag · er ute hele · utstasjonert ·
        har sommerpause · sommerpause · holder julepause · midlertidig stengt · feriepause · er jeg på konferanse ·
        er jeg på kurs · er jeg på reise · er jeg på messe · er jeg syk · er jeg bortreist · er jeg borte ·
        er jeg fraværende · har jeg ferie · har jeg permisjon · har jeg fri| · tar jeg ferie · holder vi stengt ·
        har vi ferie
    """,
    "absence_subjects.absent": """
        stengt · juleferie · sommerferie · permisjon · ferie · feriestengt · julestengt · påskestengt · sommerstengt ·
        høstferie · vinterferie · påskeferie · fravær · borte · bortreist · sykmeldt · på reise · på kurs · pappaperm
    """,
    "absence_subjects.subjects": """
        automatisk svar · fraværende · fravær · fraværsmelding · ikke pa kontoret · ferieavvikling · autosvar ·
        automatisk melding · feriemelding · autoreply · automatsvar · jeg har ferie · jeg er på ferie ·
        automatisk e post · er ikke på kontoret · ute av kontoret
    """,
    "acknowledgement_elements.a_term": """
        virkedager · arbeidsdager · innen · så snart · saksnummer · kan ikke besvares · saksbehandl · timer · døgn ·
        dager · uker · snarest · så fort · så raskt · i tur og orden · den rekkefølge · i rekkefølge · fortløpende ·
        referansenummer · saksnr · sak nr · kommer tilbake · hører fra · svarer så · behandlingstid · kan ta ·
        ventetid · svartid · tar kontakt · nummer · nr| · tar kontakt når · om kort tid · kontakter deg ·
        besvares normalt · innen kort
    """,
    "acknowledgement_elements.arrived": """
        mottatt · registrert · opprettet · kommet frem · kommet inn · videresendt · journalført · fått · har kommet ·
        er kommet · nådd oss · nådd frem · nådd fram · kommet fram · bekreft · ligger i · ligger nå · landet ·
        er lagt i · havnet · sendt videre · behandles · logget · i kø · mottok · tatt imot · tatt i mot ·
        fått nummer · fått nr · gitt videre · sendes videre · leser søknadene · går gjennom · vurderer · sendt til ·
        er videresendt · er sendt
    """,
    "acknowledgement_elements.our_account": """
        ordre · faktura · betaling · pakke| · abonnement · kontoen din · passord · bestilling · levering ·
        kvittering · billett · medlemskap · bookingen · sendingen · din sending · en sending
    """,
    "acknowledgement_elements.our_letter": """
        din henvendelse · henvendelsen din · meldingen din · din melding · saken din · e posten din · søknaden din ·
        din søknad · din e post · spørsmålet ditt · klagen din · forespørselen din · eposten din · mailen din ·
        din epost · din mail · din sak · din beskjed · beskjeden din · brevet ditt · tilbakemeldingen din ·
        din tilbakemelding · reklamasjonen din · skjemaet ditt · supportsaken · du skriver · du skrev · du kontakter ·
        du kontaktet · du har kontaktet · du tok kontakt · du tar kontakt · dere tok kontakt · henvendelsen ·
        henvendelse · e posten · forespørsel · saken · feilmelding · feilmeldingen · søknaden · søknadene ·
        forespørselen · din forespørsel · din tilbudsforespørsel
    """,
    "address_phrases.no_such_address": """
        finnes ikke · eksisterer ikke · ukjent mottaker · ukjent bruker · ukjent adresse · er ukjent ·
        ble ikke funnet · ikke funnet · fant ikke · kunne ikke finne · er slettet · er avsluttet · er stengt ·
        ugyldig adresse · ugyldig mottaker · ikke lenger · deaktivert · er lagt ned · ikke i bruk · ikke er i bruk ·
        finnes ingen · ingen slik · ikke en gyldig · ikke gyldig · feil adresse · stavet · skrivefeil · inaktiv ·
        ikke opprettet · fins ikke · er ugyldig · ukjent · ikke kjent · sperret · avviklet
    """,
    "bounce_phrases.daemon_names": "e-postsystem · e-posttjener · e-postserver",
    "bounce_phrases.sentences": """
        kunne ikke leveres · ble ikke levert · kan ikke leveres · kunne ikke sendes · levering … mislyktes ·
        ble avvist · er avvist · returneres · er ikke levert · kom ikke fram · nådde ikke · returnert til avsender ·
        kunne ikke levere · ikke levere · klarte ikke å levere · mislyktes · leveres ikke · sendes i retur ·
        kom ikke frem · nådde ikke frem · gikk ikke gjennom · kunne dessverre ikke · ikke motta
    """,
    "bounce_subjects.subjects": """
        kan ikke leveres · ikke levert · kunne ikke levere · ikke leveres · levering mislyktes · leveringsfeil ·
        forsinket levering · levering forsinket · fant ikke adressen · adressen finnes ikke · returnert e-post ·
        ukjent mottaker · ulevert · kom ikke fram · e-posten kom ikke · e-post avvist · leveringsstatus ·
        meldingen kunne ikke · meldingen ble ikke · e posten kunne ikke · e posten ble ikke · din melding kunne ·
        meldingen din kunne · e posten din kunne · kunne ikke sendes · leveringen mislyktes · leveransefeil ·
        retur til avsender · avvist · kom ikke frem
    """,
    "calendar_phrases.accepted": "godtatt · akseptert",
    "calendar_phrases.answered": """
        avslått · foreløpig · avlyst · nytt tidspunkt foreslått · nytt klokkeslett foreslått · tentativ
    """,
    "calendar_phrases.sentences": """
        har godtatt denne · har avslått denne · har godtatt invitasjon · har avslått invitasjon · har takket ja ·
        har takket nei · har svart kanskje
    """,
    "cause_phrases.expired": """
        utløpt · svarer ikke · flere forsøk · gitt opp · ga opp · ingen forbindelse · tidsavbrudd · midlertidig ·
        gjentatte forsøk · i flere dager · kan ikke nås · ikke kontakt · forsøkt
    """,
    "cause_phrases.full": """
        postkassen er full · postboksen er full · innboksen er full · full postkasse · full innboks · kvote ·
        lagringsplass · er full| · ikke mer plass · plassen er brukt · mer plass · ingen plass · lagringen er ·
        nådd taket · nådd … grense · overfylt · overfull · full mailboks · postkasse er full · postkassen full ·
        innboks · overskredet · plassmangel · fullt · oppbrukt · lagringsgrense
    """,
    "cause_phrases.too_large": "for stor · maksimal størrelse · størrelsesgrense",
    "challenge_fate_phrases.held": """
        holdt tilbake · venter · blir levert · før meldingen · ikke levert ennå · ennå ikke levert · i kø ·
        står fortsatt · utenfor døren · utenfor døra · lagt til side · er stoppet · parkert · ligger og venter ·
        karantene · holdes tilbake · satt på vent · på vent · fanget · avventer · stoppet · henger · ikke nådd ·
        ennå ikke · foreløpig ikke · oppbevares · holdes
    """,
    "challenge_fate_phrases.lapses": """
        slettes · slettet · utløper · går … tapt · innen 72 timer · forsvinner · kastes · avvises · fjernes ·
        sletter vi · blir slettet · forkastes
    """,
    "challenge_fate_phrases.passes": """
        kommer … gjennom · kommer … igjennom · slipper … inn · får … e-posten din · når frem · blir levert ·
        lar … passere · utleverer · frigir · gir … videre · overleverer · blir … levert · sendes videre · så blir ·
        så leveres · leveres · når mottakeren · slippes inn · slippes gjennom · slippes igjennom · kommer frem ·
        kommer fram · for at meldingen · for at e posten · lander i innboksen · slipper gjennom · når min ·
        når innboksen · før e posten når · før meldingen når
    """,
    "challenge_phrases.confirm": """
        bekreft at du · tast inn · kun én gang · bare én gang · engangs · bekrefte at · bekreft din ·
        bekreft avsender · godkjenn · bekreft ved · én gang · bekreft e post
    """,
    "challenge_phrases.prove": """
        er et menneske · ikke en robot · skriv inn tegnene · ukjente avsendere · avsenderkontroll · captcha ·
        et menneske bak · ikke er en robot · ikke er en maskin · er ekte · ekte person · ekte menneske ·
        ikke er et program · ekte avsender · riktig person · virkelig person · er en bot · ingen robot · er menneske ·
        menneskelig · vis at du er · bevis at du · bekreft at du er · er en person · en ekte · avsendergodkjen ·
        avsenderverifi · du er en person · et menneske har · et menneske som · er en virkelig · spamrobot ·
        ekte mennesker · virkelige mennesker
    """,
    "challenge_phrases.subjects": """
        bekreft din · bekreft meldingen · bekreft e-posten · avsenderkontroll · bekreft at · verifiser ·
        bekreft mail · bekreft epost · bekreft avsender · bekreftelse kreves · e posten din venter ·
        meldingen din venter · er du et menneske · vis at du er · vennligst bekreft
    """,
    "challenge_sender_phrases.act": """
        svar på denne · klikk her · slipper den inn · på lenken · på linken · send … tilbake · i emnefeltet ·
        åpne lenken · følg lenken · trykk på · vis oss · svar med · løs en · knapp · gåte · skriv ordet · skriv inn ·
        velg · kryss av · bekreft adressen · bekreft deg · bekreft e-post · verifiser · klikk på · klikke ·
        lenken nedenfor · lenken under · lenka · bekreft ved · bekreft via · besøk · gå til · godkjenn · svar bare ·
        trykke · bekrefte deg · verifisere · må du bekrefte
    """,
    "challenge_sender_phrases.stranger": """
        avsenderadressen er ny · kjenner deg ikke · folk jeg kjenner · ukjent avsender · ikke i adresseboken ·
        jeg kjenner| · kjenner ikke adressen · kjenner ikke din · første gang du · fra fremmede · fra ukjente ·
        ikke blant kontaktene · på listen min · gjesteliste · aldri hatt kontakt · nye avsendere · aldri skrevet ·
        ikke på listen · bekreftede avsendere · verifiserte avsendere · kjente avsendere · godkjente avsendere ·
        for første gang · ukjente avsendere · ikke tidligere · ikke før mottatt · ny avsender · ny kontakt ·
        ikke kjent · er ukjent · spamfilter · mot spam · unngå spam · slippe spam · ikke godkjent ·
        ikke mottatt e post fra · søppelpostfilter · spambeskyttelse · ikke har skrevet · ikke skrevet til ·
        aldri mailet · aldri fått
    """,
    "complaint_elements.complained": "klager · merket · rapporterte · meldte · klaget · klage · rapporter",
    "complaint_elements.from_you": """
        serveren deres · nettet deres · fra dere · domenet deres · gjør noe · slutte · kontoen deres · stanse ·
        kundeforhold · steng kontoen · e-postserveren deres · har stoppet · bekreft · deres ip · deres server ·
        deres nett · deres domene · deres tjeneste · serverne deres · stans · stopp · opphør · tiltak ·
        ip adressen deres · utsendelsene
    """,
    "complaint_elements.ours": """
        av kundene våre · kundene våre · våre kunder · våre brukere · brukerne våre · ansatte fikk · våre ansatte ·
        ansatte hos oss · en av våre · abonnentene våre · en kunde hos · en mottaker · en bruker · en abonnent ·
        en av kundene
    """,
    "complaint_elements.unwanted": """
        reklame · aldri har bedt · masseutsendelse · spam · søppel · uønsket · uoppfordret · spamrapport
    """,
    "complaint_phrases.desk_says": "klage på · uoppfordret · aldri har bedt om",
    "complaint_phrases.sentences": """
        rapportert … som spam · merket … som spam · meldt som spam · som søppelpost · har klaget på
    """,
    "complaint_phrases.subjects": """
        spamklage · klage på spam · misbruksmelding · rapportert som søppelpost · rapportert som spam ·
        klage på uønsket · klage på søppel · spamrapport · misbruksrapport · klage vedrørende · melding om spam ·
        melding om misbruk
    """,
    "date_phrases.answers": """
        besvarer · ser på dette · ser på · får svar · tar tak · kikker · svarer · hører fra meg · leser · når meg ·
        svare| · besvare| · lese| · kan svare · håndterer · tar hånd · går gjennom · besvares · svarer på ·
        ringer tilbake · behandler · får du svar · åpner innboks · åpner e post · følger opp · se på ·
        kommer tilbake til · ser gjennom · titter på · svar får du · svaret kommer · ser først · ser mail ·
        ser e post · ser ikke på · åpner ikke · sjekker ikke · kikker ikke · sjekker mail · sjekker e post ·
        sjekker først · blir lest · lest| · besvart
    """,
    "date_phrases.away": """
        stengt · permisjon · ute av · borte · bortreist · ferie · fellesferie · sommerferie · juleferie · påskeferie ·
        høstferie · vinterferie · fravær · ikke på · ikke til stede · feriestengt · sommersteng · julesteng ·
        påskesteng · foreldreperm · pappaperm · mammaperm · syk| · sykmeldt · sykemeldt · fridag · har fri · tar fri ·
        avspaser · på kurs · på konferanse · på reise · tjenestereise · jobber ikke · arbeider ikke · utilgjengelig ·
        ikke tilgjengelig · ikke å treffe · treffes ikke · borte| · utlandet · på hytta · på fjellet · på tur ·
        bilferie · campingferie · hytteferie · familieferie · badeferie · skiferie · sydenferie · langhelg · bobil ·
        campingvogn · fridager · sykefravær · permittert · velferdsperm · ubemannet · innlagt · langtur · ute hos ·
        hos kunde · ikke i tjeneste · seiler · gått hjem · er ute · møter hele · repetisjonsøvelse · repøvelse ·
        kollektiv ferie · sommerpause · julepause · utstasjoner · hjemme med
    """,
    "date_phrases.back": "tilbake · igjen · kommer tilbake · retur · gjenopptar · i gang",
    "date_phrases.first_day": "første arbeidsdag · første dag · neste arbeidsdag",
    "date_phrases.last_day": """
        siste feriedag · siste fridag · siste stengte dag · siste dag jeg er · siste fraværsdag · siste feriedagen
    """,
    "date_phrases.opens": "åpner · åpent · åpen| · gjenåpner · holder åpent · åpne|",
    "date_phrases.other_matters": """
        påmeld · frist · søknad · bestill · lever · pris · faktura · messe · stand| · senest · ordre · tilbudet ·
        kampanje · rabatt · gjelder til
    """,
    "date_phrases.perhaps": "kanskje · muligens · eventuelt · om alt går bra",
    "date_phrases.present": """
        snakkes · ved pulten · når meg · ved skrivebordet · på plass · treffes · på jobb · tilgjengelig · å treffe ·
        på kontoret · ved pc · ved tastaturet · foran skjermen · på jobben · på pletten · treffe meg ·
        tilbake på jobb · pålogget · få tak i meg · nås · hjemme · som vanlig · for fullt · i full · på vakt ·
        treffer du meg · er her|
    """,
    "departure.leaves": """
        forlatt · sluttet · ikke lenger hos · ikke lenger i · slutter · sluttede · slutta · ikke lenger på ·
        ikke lenger for · ikke lenger ved · forlot · gått fra · sagt opp · avsluttet
    """,
    "departure.left": """
        sluttet i · nye utfordringer · siste arbeidsdag var · takket av · ikke lenger i jobb · har sluttet ·
        jobber ikke lenger · arbeider ikke lenger · ikke lenger ansatt · har gått av med pensjon · gått av med ·
        blitt pensjonist · er pensjonist · er pensjonert · ikke lenger i · har sagt opp · har forlatt ·
        lagt ned virksomheten · sluttet hos · sluttet her · sluttet etter · jeg har sluttet · er sluttet ·
        sluttet som · sluttet ved · sluttet på · sluttet min · sluttet sin · sluttet for · har avsluttet mitt ·
        har avsluttet sitt · avsluttet arbeidsforhold · arbeidsforholdet · arbeidsforhold er · sagt opp stillingen ·
        sagt opp jobben · forlatt selskapet · forlatt bedriften · forlater · fratrådt · fratrer · gått videre til ·
        gått over til · gått til ny jobb · ny jobb · byttet jobb · byttet arbeidsgiver · ikke lenger her ·
        ikke lenger hos · ikke lenger tilknyttet · ikke lenger en del · ikke lenger del av · ikke ansatt lenger ·
        ikke ansatt hos · jobber ikke her · ikke her lenger · jobber ikke hos · siste arbeidsdag · siste dag i ·
        siste dag hos · siste dag på jobb · min siste dag · pensjonert meg · gått av · velfortjent pensjon ·
        gått ut i pensjon · blitt pensjonert · gått bort · avgått ved · virksomheten er nedlagt ·
        selskapet er avviklet · er lagt ned · lenger en del av · ble avsluttet … arbeidsforhold ·
        arbeidsforholdet mitt · gikk av med pensjon · ikke … lenger ansatt · etterfølgeren min · min etterfølger ·
        gikk av · valgt å slutte · valgt å forlate · besluttet å slutte · bestemt meg for å slutte ·
        tidligere medarbeider · tidligere ansatt · søker har sluttet · forlot selskapet · forlot bedriften ·
        forlot firmaet · har gitt seg · gitt seg i · slutta i · er erstattet av · nå pensjonist ·
        ny stilling i et annet · ny stilling hos · ny stilling på · ny stilling i · ny arbeidsgiver · sa opp ·
        sluttet den · avsluttet min · avsluttet sin · har forlatt sin · fratrådt stillingen · fratrådt min ·
        avgått ved døden · er … gått bort · ikke å finne hos · ikke å finne i · jobber … ikke her lenger ·
        jobber ikke … her lenger · nye eventyr · er ikke her lenger · arbeider ikke … her lenger
    """,
    "departure.no_longer_read": """
        leses ikke lenger · ikke lenger lest · leses ikke · blir ikke lest · ingen leser · overvåkes ikke ·
        følges ikke · stenges · avvikles · slettes · avsluttes · brukes ikke · ikke lenger
    """,
    "departure.retired": "pensjon · pensjonist · pensjonert · pensjonisttilvær · afp|",
    "form_letter_phrases.acknowledged": """
        vi har mottatt · saksnummer · er mottatt · er registrert · saken din · din henvendelse er · din søknad ·
        er kommet frem · er kommet fram · er kommet inn · har landet hos · vi har registrert · har registrert din ·
        har registrert henvendelsen · vi har fått din · vi har fått e posten · vi har fått henvendelsen ·
        bekrefter hermed · bekrefter mottak · bekrefter at vi · e posten din er · henvendelsen din er ·
        meldingen din er · din henvendelse har · din henvendelse blir · saksnr · referansenummer ·
        har opprettet en sak
    """,
    "form_letter_phrases.promises": """
        så snart som mulig · så raskt som · virkedager · arbeidsdager · så fort vi · så snart vi · svarer innen ·
        svarer så · svarer deg · kommer tilbake til deg · vi kommer tilbake · hører fra oss · hører fra en ·
        tar kontakt med deg · innen 24 · innen 48 · innen to · innen tre · innen kort tid · besvares innen ·
        besvarer alle · får svar · får du svar · i den rekkefølge · et par dager · snarest
    """,
    "form_letter_phrases.says_it_is_automatic": """
        dette er et automatisk · automatisk svar · automatisk generert · autosvar · automatisk melding ·
        denne e posten er automatisk · denne e posten er sendt automatisk · denne meldingen er automatisk ·
        et automatisk svar · automatisk bekreftelse · automatisk e post · sendes automatisk · sendt automatisk ·
        et autosvar · autogenerert · automatisk mail · automatisk kvittering · automatsvar
    """,
    "form_letter_phrases.thanks": """
        takk for din · takk for e-post · takk for mail · takk for at du · takk for henvendelsen ·
        takk for din henvendelse · takk for mailen · takk for e posten · takk for eposten · takk for epost ·
        takk for meldingen · takk for din melding · takk for beskjeden · takk for interessen · tusen takk for ·
        takk for at dere · mange takk for · takk for søknaden
    """,
    "human.before_leaving": """
        før ferien · innen ferien · før permisjonen · før jeg går · før jeg drar · før jeg reiser · før jeg tar ·
        før jeg stikker · før jeg forsvinner · innen jeg går · innen jeg drar · innen jeg reiser
    """,
    "human.call_me": """
        ring meg · ringe meg · slå på tråden · bare ring · ring gjerne meg · ring når · ring på mobilen ·
        ta en telefon · gi meg en lyd · si ifra · si fra · men ring meg · men ring på man · men ring i morgen ·
        men ring bare · men bare ring
    """,
    "human.denies": """
        ikke et autosvar · ikke noe autosvar · ikke et automatisk svar · ikke et automatsvar · ikke en robot ·
        ikke noe automatsvar
    """,
    "human.in_a_form_letter": "haster · hastesak · akutt · har du spørsmål · trenger du hjelp · vannskade · viktig",
    "human.takes_up": """
        kan vi · interessert · høres bra · send meg · høres fint · høres spennende · høres interessant · passer bra ·
        passer fint · passer meg · passer oss · fint for meg · tilbudet ditt · tilbudet deres · deres tilbud ·
        tilbudet · forslaget ditt · forslaget deres · produktet deres · prisliste · hva koster · hvor mye · skal vi ·
        kunne vi · kunne du · ikke interessert · ikke relevant · spør igjen · spør meg igjen · takk for tilbudet ·
        takk for forslaget · takk for oppfølgingen · takk for sist · takk for praten · vi har allerede ·
        vi er fornøyd · jeg har videresendt · jeg videresender · setter min · på kopi · beklager sent · beklager sen ·
        unnskyld sent · ta en prat · flytte møtet · utsette møtet · vårt budsjett · kan du sende · kan dere sende ·
        kan du ringe · ikke aktuelt nå · ikke aktuelt for · svarer kjapt · svarer likevel · kikker kjapt · kjør på ·
        kjør bare · ta det med meg · derfor sent · derfor det sene · ja takk · vi kjører · helt klart ·
        jeg har overtatt · men jeg tar meg · bare spør · skriv til meg i · spør meg i · så tar vi det ·
        så signerer vi · går uka etter · så finner vi en · så avtaler vi · tar over prosjektet · så tar vi en
    """,
    "newsletter.called": "nyhetsbrev · ukebrev · månedsbrev · medlemsbrev",
    "newsletter.footer": """
        du mottar denne · du får denne · avslutt abonnement · meld deg av · avmeld deg · i nettleser · meld av ·
        avmelding · vil du ikke lenger · ønsker du ikke · ikke lenger motta · administrer · påmeldt · oppdater ·
        slått på varsler · endre varsl
    """,
    "newsletter.to_many": "kjære medlemmer · kjære venner · kjære leser · kjære alle · hei alle",
    "notification_phrases.do_not_answer": """
        kan ikke besvares · ikke svar på · ikke besvar denne · automatisk generert · automatisk melding ·
        automatisk e-post · kan ikke svare · du kan ikke svare · ikke svare på · besvar ikke · vennligst ikke svar ·
        ikke overvåket · noreply · sendt automatisk · kan ikke motta svar
    """,
    "notification_phrases.sentences": """
        takk for din bestilling · takk for bestillingen · takk for ordren · takk for kjøpet · takk for at du handlet ·
        spor pakken · hentekode · passordet ditt · hvis du ikke har bedt · bekreftelseskode · kjære kunde ·
        har kommentert · satt i karantene · nettbanken · efaktura · avtalegiro · hentested · pakken din ·
        til godkjenning · takk for betalingen · logg inn for å · logg inn på · du har fått en · har delt ·
        har lagt til · har invitert · medlemskapet · forfallsdato · å betale · spor din · aktiver · klikk her for å ·
        les mer · har publisert · er lagt ut · det er lagt ut · slått på varsler
    """,
    "notification_subjects.subjects": """
        ordrebekreftelse · din ordre · din bestilling · bestillingen din · din faktura · faktura nr · din pakke ·
        pakken din · din sending · ditt passord · passordet ditt · tilbakestill · bekreftelseskode · engangskode ·
        sikkerhetskode · ny innlogging · din konto · kontoen din · ditt abonnement · bekreft abonnement ·
        bekreft påmelding · bookingbekreftelse · nyhetsbrev · karantene · virus · driftsmelding · ny kommentar ·
        venter på godkjenning · sikkerhetskopi · faktura til godkjenning · ny faktura · efaktura · kvittering ·
        ny melding fra · nytt dokument · ny oppgave · du har fått · ordrestatus · din levering · leveringen din ·
        din retur · betalingspåminnelse · purring · påminnelse · ukerapport · månedsrapport · ny rapport ·
        til signering · signer · e signering · lønnsslipp · planlagt vedlikehold · vedlikehold · digipost · altinn ·
        varsel · varsling · dagens oversikt · spor
    """,
    "opt_out_halves.authority": """
        datatilsynet · forbrukertilsynet · reservert meg · gdpr| · advokat · brønnøysund · personvernforordning ·
        personvern · jurist · markedsføringslov · politiet
    """,
    "opt_out_halves.stop_it": """
        slutt nå · slutt med dette · la være · ikke send mer · slutt · slutt med · opphør · la meg · la oss være ·
        ikke sende · ikke kontakt · stans · kutt ut · gi dere · stopp| · slett den · slett meg · fjern den ·
        slett adressen · kan dere slutte
    """,
    "opt_out_halves.threats": """
        klage · anmeld · neste gang · en gang til · sender dere · en mail til · en e post til · én e post til ·
        rapporter · politianmeld
    """,
    "opt_out_halves.unasked": """
        aldri bedt om · ikke bedt om · aldri meldt · nå får det være nok · nok er nok · det er nok nå · ikke meldt ·
        uoppfordret · spam| · hvor mange ganger · tredje mail · tredje e post · fjerde e post · uten samtykke ·
        uten mitt samtykke · ikke bestilt · aldri gitt · aldri skrevet meg · svart nei · sagt nei ·
        hvor har dere fått · hvor har dere adressen · hvor har dere min · hvordan har dere fått · hvem har gitt dere ·
        hvor fikk dere
    """,
    "opt_out_indirect.indirect": """
        [lar være, la være, lade være] … [å skrive, å kontakte, å sende, å mase, å ringe] ·
        [la dette være, håper, det var] … [siste gang, siste mail, siste e-post] · [ønsker ikke, vil ikke, gidder
        ikke] … [stå på, være på deres, høre fra, høre mer, mail fra, e-post fra, bli kontaktet] ·
        [slett, fjern, stryk, ta] … [oss bort, meg bort, oss fra, firmaet vårt, alt dere har, vår adresse] ·
        [slippe, fritatt, slipper] … [flere mail, flere e-post, mer fra, å høre] · [hvor mange ganger, tredje gang,
        fjerde gang, siste gang, flere ganger, gjentatte ganger, to ganger, tre ganger] … [si, sier, sagt, bedt, ber,
        nei, skriver, svarer, svart, frabedt] · [ta, stryk, slett, fjern] … [oss av, oss ut, meg ut av, oss ut av, oss
        vekk, meg vekk, navnet mitt, navnet vårt, oss fra listen, oss fra lista, meg fra listen, meg fra lista] · [vi,
        jeg] … [vil ikke stå, vil av, vil gjerne av, vil ikke være på, ønsker å komme av, vil ikke være en del, ønsker
        ikke å være på, ønsker ikke å stå, vil fjernes, vil slettes, har svart nei, har sagt nei] · [ingen, ikke] …
        [flere oppfølginger, flere påminnelser, flere purringer, flere forsøk, mer av dette, mer fra dere, mer av den
        slags, flere av disse] · [spar, skån] … [meg, oss] · nå er det nok · nå må det være nok · da er det nok ·
        nå får dere gi dere · vi tar kontakt selv · vi tar kontakt om vi · jeg tar kontakt selv · rett i søppel ·
        havner i søppel · går i søppel · blokkerer dere · blokkerer deg · merker dere som spam · slutt å mase ·
        gi dere nå · kan dere ikke bare slutte · må dere slutte · [hold, holde, utelat, utelate] … [oss utenfor, meg
        utenfor, oss ute av, meg ute av, oss unna, meg unna] · [bedt dere, bedt deg, bedt om, sagt til dere, ba dere]
        … [slutte, det flere ganger, det flere, om det flere, å slippe, flere ganger, fjerne, slette, stoppe, la
        være] · [svart nei, sagt nei, sagt ifra, takket nei] … [to ganger, tre ganger, flere ganger, gjentatte,
        allerede] · [ikke flere, ingen flere] … [purringer, påminnelser, oppfølginger, salgsmail, forsøk]
    """,
    "opt_out_others.go_on": """
        skriv til meg · send det til meg · send heller · til meg i stedet · bruk min adresse · bruk adressen min ·
        bruk denne adressen · skriv direkte til meg · send direkte til meg · ta det med meg
    """,
    "opt_out_others.other_people": "kunder · kunden · en kunde · medlem · abonnent · bruker",
    "opt_out_phrases.asks": """
        meld meg av · fjern meg · slett meg · ikke motta flere · slutt å sende · ikke kontakt meg ·
        ingen flere e-poster · ta meg bort fra · ikke ha flere e-post · ikke ha flere mail · slett mine ·
        vil ikke ha … e-post · ønsker ikke å motta · ikke send meg · fjern min · vil ikke motta
    """,
    "opt_out_wishes.about_else": """
        vedlegg · faktura · kontrakt · fra tilbud · i tilbud · før vi · før jeg · før du · i dag · nøl · glem · ennå ·
        møte · men bruk · men send til · linje · linjen · invitasjon · innkalling · levering · leveranse · kolonne ·
        logo · punkt
    """,
    "opt_out_wishes.wishes": """
        [ikke skriv, ikke send, ikke kontakt, ikke mail, vennligst ikke, ikke ta] … [til meg, mer, igjen, flere, meg,
        oss, kontakt] · [ikke, ingen] … [flere e-post, flere mail, flere henvendelser, motta, høre mer fra, kontaktes,
        kontaktet, ha e-post fra, ha disse, reklame] · [slutt med, slutt å, stopp med, stopp å, frabe, slippe, slutte
        med, slutte å] … [e-post, mail, henvendelser, sende, skrive, kontakte, reklame, spam, mase] · [slett, slette,
        fjern, fjerne, avmeld, meld meg, meld oss, ta meg, ta oss, ta bort, stryk] … [meg fra, oss fra, oss av,
        adressen min, min adresse, e-posten min, min e-post, mine opplysninger, mine data, denne adressen, fra listen,
        fra lista] · [meld meg, meld oss, ta meg, ta oss] … [av, fra, ut, bort] · la meg være i fred ·
        reserverer meg mot · [ønsker ikke, ønsker vi ikke, ønsker jeg ikke, vil ikke, vil helst ikke, gidder ikke, vil
        gjerne slippe, vil slippe, trenger ikke, skal ikke] … [flere e-poster, flere eposter, flere mailer, flere av,
        motta, få mail, få mailer, få e-post, få epost, få slike, få reklame, ha reklame, ha slike, høre mer, høre
        fra, kontaktes, bli kontaktet, reklamen deres, nyhetsbrevet deres, henvendelser fra, deres e-post, slike
        henvendelser] · [slett, slette, fjern, fjerne, stryk, avmeld] … [vår, våre, oss, navnet mitt,
        personopplysning, kontaktinfo, alle opplysninger, all informasjon om, epostadressen, e-postadressen,
        mailadressen, opplysningene mine, alt dere har] · [avstå, opphør, stans, stopp, slutt, kutt ut] … [fra å
        kontakte, fra å sende, å kontakte, å maile, å spamme, å ringe, med å sende, med å kontakte, med spam, med
        spammen, med disse, med de mailene, utsendelse, maset, masingen, med maset, reklamen] · [frabe, frabes,
        frabedes, frasier, takker nei til, reserverer] … [meg, oss, seg, jeg, vi, mail, e-post, flere, reklame,
        henvendelser, videre] ·
        [e-post, epost, reklame, henvendelser, mail, mailer] … [frabes, frabedes, er uønsket] · la meg være ·
        la oss være · la meg nå være · la oss være i fred · retten til å bli glemt · rett til å bli glemt ·
        rett til sletting · krever sletting · krever at opplysningene · krever at dere sletter ·
        krever å bli slettet · ber om sletting · ber om å bli slettet · ønsker å bli slettet · vil bli slettet ·
        vil slettes · trekker samtykket · trekker mitt samtykke · trekker herved · aldri samtykket · ikke samtykket ·
        aldri gitt samtykke · reservert meg mot · reservert oss · reservasjonsregister · ønsker å bli fjernet ·
        vil bli fjernet · vil av listen · vil av lista · bes slettet · bes fjernet · motsetter meg · [ikke å sende,
        ikke sende, å ikke sende, ikke å skrive, ikke skrive, ikke å kontakte, ikke kontakte, aldri sende, aldri
        skrive, send aldri, skriv aldri, send ingenting, å ikke kontakte] … [mer, flere, igjen, oss, meg, deres, til
        oss, til meg] · [vil ikke lenger, ønsker ikke lenger] … [ha informasjon fra, ha e-post, ha mail, motta, få
        mail, få e-post, høre, kontaktes, stå på, stå i, være på] · [ta meg, ta oss, tatt meg, tatt oss, få meg, få
        oss] … [av e-post, av epost, av mail, av listen, av lista, fra listen, slettet, avmeldt, fjernet] ·
        ikke kontakt oss · ikke kontakt meg
    """,
    "outcome_phrases.delivered": "er levert · har blitt levert · leveringen … er fullført",
    "outcome_phrases.given_up": "gitt opp · gir opp · ikke flere forsøk · permanent feil",
    "outcome_phrases.still_tried": """
        levering forsinket · leveringen … forsinket · levering … forsinket · er forsinket · er blitt forsinket ·
        ennå ikke levert · ikke levert ennå · enda ikke levert · fortsetter å prøve · fortsette å prøve · nye forsøk ·
        prøver igjen · prøve igjen · forsøker fortsatt · trenger ikke å sende · trenger ikke sende · prøver på nytt ·
        ligger fortsatt · forsinket · prøver i · trenger ikke gjøre · er underveis · dager til · timer til ·
        neste forsøk · prøver fortsatt
    """,
    "policy_phrases.policy": """
        svarteliste · blokkert · policy · retningslinje · søppelpost · uønsket · ikke tillatt · ikke autorisert ·
        avvist på grunn · nektet · omdømme · svart liste · sperret · avvises · rykte · regler · innhold · blokkeres ·
        ikke godkjent · spamfilter
    """,
    "reaction_phrases.liked": "liker · likte · reager · tommel · elsker · hjerte",
    "reaction_phrases.reacted": "reagerte på meldingen · har reagert via gmail · reagerte på e-posten",
    "receipt.sentences": "ble lest · er lest",
    "receipt.subjects": "lest · lesebekreftelse · lesekvittering",
    "referral_phrases.of_something_else": """
        passord · tilgang · min nye · min andre · meg på · skriv til meg · faktura · konto · invitasjon · slett ·
        fjern · min private · meg direkte · innlogging · fakturaer · fakturaen · inviter · meg her · e posten min
    """,
    "referral_phrases.sends_on": """
        styrer med · sitter på · lykke til · feil person · rette · riktig person · ikke meg · ikke mitt · snakk ·
        spør · prat · skriv · kontakt · videresend · ansvar · tar seg · bestemmer · avgjør · kollega · sjefen min ·
        henvend · ta det med · ta kontakt · tar dette · send den · send det · send til · send en · send heller ·
        send dit · send din · send ham · send hende · send henne · send gjerne · sendes til · sendt videre ·
        sendt den · sender den · sender det · sender du · prøv å · prøv at · prøv hos · prøv hellere · prøv heller ·
        prøv i stedet · prøv med · prøv vores · prøv vår · prøv min · bør snakke · snakke med · bør kontakte ·
        kontakte · ikke min · rett person · hører under · har ansvaret · håndterer · tar seg av · sitter med ·
        høre med · hør med · sjekk med · ta en prat med · gå via · best å
    """,
    "service_phrases.personal": """
        jeg| · tilbudet ditt · meg| · vi sees · e posten din · spørsmålet ditt · mailen din
    """,
    "service_phrases.topics": """
        på nett| · ved inngangen · billettene dine · ordrebekreftelse · bestillingen din · forventet levering ·
        må leveres · innlevering · fornye på · talemelding · opptaket · påminnelse · minner om · avbestill ·
        oppholdet · undersøkelsen · måleren · målerstand · salg opptil · spar på · handle nå · dagen din · avtaler ·
        å betale · forfall · husk · din time · timen din · timeavtale · minner deg · kampanje · rabatt · fri frakt ·
        ukens · månedens · invitasjon · påmelding · meld deg på · foredrag · årsmøte · generalforsamling ·
        foreningen · styret · borettslaget · beboere · leietaker · vannstans · vannavstenging · strømstans ·
        utkobling · hent · hentested · kontingent · nyhet · dokument
    """,
}
