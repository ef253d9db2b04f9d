"""Danish: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        autosvar · automatisk · robot · autoreply · automatsvar · fraværsbesked · feriebesked · autobesked
    """,
    "absence_elements.instead": """
        hjælper dig · klarer det · kontakt · skriv til · ring til · tager sig af · henvend dig · henvendelse til ·
        kontakt venligst · kan kontaktes · tag kontakt · tag fat i · ring på · ring i stedet · ring gerne ·
        hovednummer · receptionen · omstilling · kundeservice · min kollega · mine kolleger · kollegaer · kolleger ·
        varetages · passes af · hjælper gerne · kan hjælpe · svarer på · rettes til · bedes rettes · send den til ·
        send en mail · skriv i stedet · dækker · vikar
    """,
    "absence_elements.meanwhile": """
        haster · akut · vagt · i mellemtiden · imens · afløser · hastesag · inte vente · ikke vente · ikke kan vente ·
        hastende · bråd · i mit fravær · under mit · så længe · indtil da · vikar · stedfortræder · dækker ind ·
        nødstilfælde · nødsituation · presserende · i perioden · send en sms · send sms · hvis det er vigtigt ·
        skriv en sms
    """,
    "absence_elements.occasions": """
        ferie · vinterferie · sommerferie · efterårsferie · påskeferie · juleferie · ferielukket · lukket · fravær ·
        orlov · barsel · ikke på · åbningstider · rejse · sommerlukket · julelukket · påskelukket · sygdom · syg| ·
        sygemeldt · kursus · konference · forretningsrejse · bortrejst · helligdag · pinse · klemmedag ·
        forældreorlov · væk fra · ferielukning · mellem jul og nytår · lukkedage
    """,
    "absence_elements.part_time": """
        arbejder kun · kun om · deltid · arbejder på nedsat · nedsat tid · mine arbejdsdage · arbejder mandag ·
        arbejder tirsdag · arbejder ikke · arbejder normalt · er på arbejde mandag · er kun på · er her kun ·
        kun på kontoret · fleksjob · ikke på arbejde hver · arbejder onsdag · arbejder torsdag ·
        er på kontoret mandag · er på kontoret tirsdag · mine arbejdstider · arbejder på deltid · kun om formiddag ·
        kun om eftermiddag · kun om tirsdag · kun på tirsdag
    """,
    "absence_elements.patience": """
        tålmodig · ventetid · tålmodighed · svartid · forsinke · svarer så snart · svarer hurtigst ·
        vender tilbage hurtigst · vente · tage lidt tid · tage tid · gå et par dage · gå lidt tid · gå noget tid ·
        svarer når · lidt tid · før jeg svarer · inden jeg svarer · svar kan · inden du hører · før du hører
    """,
    "absence_elements.reasons": """
        dødsfald · optælling · lageroptælling · kursus · konference · seminar · fridag · par dage · rejse| · syg ·
        barsel · sommerlukke · sommerhus · messe · familie · stranden · hospital · afspadser · nyder · kurser ·
        uddannelse · temadag · workshop · personaledag · kundebesøg · heldags · forretningsrejse · tjenesterejse ·
        udlandet · på farten · undervejs · rejser| · orlov · forældreorlov · fædreorlov · sygemeldt · forkølet ·
        influenza · feber · corona · covid · opereres · operer · hospitalet · sygehus · tandlæge · lægebesøg ·
        begravelse · bryllup · konfirmation · jagt| · jagtferie · skiferie · ski| · på ski · vandet · helligdag ·
        pinse · klemmedag · feriefri · feriedag · renoverer · nævning · domsmand · domstol · strejke · børnene ·
        sygt barn · sommerhuset · hytten · campingvogn · deltid · nedsat tid · flekstid · fleksjob · studerer ·
        eksamen · lader op · julehygge · en operation · min operation · efter operation · opereret · i møder ·
        møder hele dagen · feltarbejde · autocamper · telttur · vandr · cykl · session| · barnedåb · rund fødselsdag ·
        fødselsdag · sølvbryllup · hos kunde · hos kunder · indlagt · tidszone · langfart · langtur · indkøring ·
        jordomrejse · ubemandet · i marken · ude og køre · rundrejse · cykelferie · gået tidligt · tidligt hjem ·
        pause fra arbejdet · helbred · studietur · bestyrelsesmøde · sejler · sejltur · sejlads · øhav · indkaldt ·
        forsvaret · folkemøde · afspadsering · branchedag · kongres · stævne · sommerpause · julepause · syg datter ·
        syg søn · en syg · udstationer
    """,
    "absence_elements.unread": """
        læser ikke · læser sjældent · ingen dækning · offline · deltid · uden net · tjekker ikke · læser kun ·
        læses ikke · tjekker kun · tjekker sjældent · sporadisk · begrænset · begrænset adgang · ingen adgang ·
        ikke adgang · uden dækning · dårlig dækning · uden computer · computeren er · slukket · telefonen slukket ·
        logget af · ikke logget på · ikke online · uden internet · ingen internet · svært at få fat · svær at få fat ·
        forsinket svar · længere svartid · forvent ikke svar · vent ikke svar · kan gå noget tid · kan gå lidt tid ·
        ikke til at få fat · bliver ikke læst · videresendes ikke · ikke videresendt · en gang imellem · af og til ·
        nu og da · kommer ikke på · lidt net · intet net · lagt telefonen · telefonen væk · rører ikke ·
        telefonen fra · ikke i tjeneste · bliver ikke videresendt · ikke videresendes · ikke mulighed ·
        ingen mulighed · begrænset mulighed · overvåges ikke · ikke ved computeren · dårlig forbindelse ·
        dårligt net · dårligt internet · svagt signal
    """,
    "absence_limits.limits": """
        ved hastende · i hastende · haster det · under mit fravær · når jeg er tilbage · begrænset adgang ·
        videresendes ikke · min kollega · ikke vente · ikke kan vente · i mellemtiden · indtil da · i mit fravær ·
        imens · hvis det haster · er det vigtigt · så snart jag · så snart jeg · tak for forståelsen ·
        tak for din forståelse · god sommer · god påske · glædelig jul · kontakt venligst · mine kolleger ·
        mine kollegaer · min afløser · min vikar · læses ikke · bliver ikke læst · tilbage igen · retur igen
    """,
    "absence_limits.your_automatic_answer": """
        dit autosvar · dit automatiske · jeres autosvar · din autosvar · dit fraværssvar · din fraværsbesked ·
        dit ferieautosvar · fik et autosvar · fik autosvar · din automatiske
    """,
    "absence_phrases.absence": """
        ikke på kontoret · på ferie · holder ferie · har ferie · ikke til stede · er fraværende · på barsel ·
        kontoret er lukket · på orlov · på tjenesterejse · ikke på arbejde · holder fri · har fri| · ferielukket ·
        sommerferielukket · julelukket · holder lukket · har lukket · er lukket · arbejder ikke om · er på kursus ·
        sygemeldt · er på messe · på rejse · tilbage på kontoret · har sommerferie · holder sommerferie ·
        mine arbejdsdage · på deltid · læser ikke mail · holder juleferie · fri i dag · på forretningsrejse ·
        er bortrejst · er på konference · gået på ferie · tager på ferie · er taget på ferie · afholder ferie ·
        afvikler ferie · holder vinterferie · holder efterårsferie · holder påskeferie · nyder min ferie ·
        er gået på barsel · barselsorlov · forældreorlov · fædreorlov · har taget orlov · er på orlov · har orlov ·
        afspadserer · holder fridag · har fridag · er ikke at træffe · ikke at træffe · ikke til at træffe ·
        ikke til at få fat · kan ikke træffes · træffes ikke · er ikke til rådighed · er ikke tilgængelig ·
        utilgængelig · er ude at rejse · ude og rejse · er på rejse · er på farten · ligger syg · er sygemeldt ·
        har sygt barn · barns første sygedag · barns sygedag · syge børn · deltager i en konference · er på seminar ·
        ikke adgang til min mail · læser ikke mine mails · læser ikke e mail · tjekker ikke mail ·
        tjekker ikke mine mails · tjekker kun · læser kun mails · læser kun min mail · har ferielukket · påskelukket ·
        lukket mellem jul · sommerlukket · ude af kontoret · ude af huset · væk fra kontoret · fraværende ·
        arbejder ikke mandag · arbejder ikke fredag · arbejder ikke onsdag · er på deltid · ikke i dag på arbejde ·
        er hjemme med sygt · begrænset adgang til mail · begrænset adgang til min · begrænset adgang til e mail ·
        begrænset adgang til internet · ingen adgang til mail · ingen adgang til min mail · ikke adgang til mail ·
        ikke adgang til mine mails · desværre blevet syg · jeg er blevet syg · desværre syg · jeg er syg · er syg og ·
        industriferie · går på barsel · går nu på barsel · går på orlov · ligger hjemme med · holder langweekend ·
        har forlænget weekend · feltarbejde uden · ikke i tjeneste · kontoret er ubemandet · er ubemandet ·
        er indlagt · kun sporadisk online · sporadisk online · er på langfart · ude hos kunde ·
        holder kollektiv ferie · kollektiv ferie · pause fra arbejdet · har afspadsering · afspadsering ·
        er til konference · er til møde hele · bliver ikke overvåget mens · er ude i dag · er ude hele ·
        udstationeret · holder sommerpause · sommerpause · holder julepause · midlertidigt lukket · feriepause ·
        er jeg på konference · er jeg på kursus · er jeg på rejse · er jeg på messe · er jeg syg · er jeg bortrejst ·
        er jeg fraværende · holder jeg ferie · holder jeg fri · har jeg ferie · har jeg fri| · holder vi lukket ·
        holder vi ferie · er jeg på farten
    """,
    "absence_subjects.absent": """
        pa ferie · ferie| · lukket · julelukket · barsel · fravær · ferielukket · påskelukket · sommerlukket · orlov ·
        bortrejst · syg| · sygemeldt · ude af kontoret · på kursus · sommerferie · juleferie · fri| i dag
    """,
    "absence_subjects.subjects": """
        automatisk svar · ikke til stede · autosvar · fravær · ikke pa kontoret · automatisk besvarelse ·
        fraværsbesked · feriebesked · autoreply · automatsvar · jeg holder ferie · jeg er på ferie · fraværssvar ·
        automatisk mail · er ikke på kontoret · feriesvar
    """,
    "acknowledgement_elements.a_term": """
        hverdage · arbejdsdage · inden for · hurtigst · sagsnummer · kan ikke besvares · sagsbehandl · timer · døgn ·
        dage · uger · ugedage · snarest · så snart · så hurtigt · i den rækkefølge · i rækkefølge · løbende ·
        referencenummer · sagsnr · sag nr · journalnummer · vender tilbage · hører fra · svarer så ·
        vores medarbejdere · behandlingstid · kan gå · ventetid · svartid · nummer · nr| · vender tilbage når ·
        inden længe · inden for kort · kontakter dig · kontakter jer · besvares normalt
    """,
    "acknowledgement_elements.arrived": """
        modtaget · registreret · oprettet · modtog · kommet frem · journaliseret · videresendt · landet · har fået ·
        er kommet · nået os · nået frem · bekræfte · ligger i · ligger nu · er lagt i · er havnet · er sendt videre ·
        behandles · logget · sagen er · i kø · fået nummer · fået nr · givet videre · sendes videre ·
        læser ansøgning · gennemgår · vurderer · sendt til · er videresendt · er sendt
    """,
    "acknowledgement_elements.our_account": """
        ordre · faktura · betaling · pakke| · abonnement · din konto · adgangskode · booking · levering ·
        forsendelse · kvittering · billetter · billetten · medlemskab · bestilling · kodeord
    """,
    "acknowledgement_elements.our_letter": """
        din henvendelse · jeres henvendelse · din besked · din mail · din ansøgning · din sag · din e konsultation ·
        dit spørgsmål · din e mail · din anmeldelse · din klage · din forespørgsel · jeres mail · jeres e mail ·
        jeres besked · din epost · dit brev · din e post · din supportsag · din tilmelding · din reklamation ·
        din fejlmelding · din formular · dine oplysninger · du skriver · du skrev · du har skrevet ·
        du har kontaktet · du kontakter · du henvender · i skriver · henvendelsen · mailen · sag| ·
        tilbudsforespørgsel · fejlmelding · ansøgningen · ansøgningerne · din tilbudsanmodning · din bestilling af
    """,
    "address_phrases.no_such_address": """
        findes ikke · eksisterer ikke · ukendt modtager · ukendt bruger · ukendt adresse · er ukendt ·
        blev ikke fundet · ikke fundet · kunne ikke findes · nedlagt · er slettet · er lukket · er blevet lukket ·
        ugyldig adresse · ugyldig modtager · ikke længere · deaktiveret · er ophørt · ikke i brug · findes ingen ·
        ingen sådan · ikke en gyldig · ikke gyldig · forkert adresse · stavet · stavefejl · inaktiv · ikke oprettet ·
        findes ej · er ugyldig · ukendt · ikke kendt · ikke eksister · spærret
    """,
    "bounce_phrases.daemon_names": "postsystem · mailsystem · e-mailsystem",
    "bounce_phrases.sentences": """
        kunne ikke leveres · ikke leveres · ikke blev leveret · blev ikke leveret · levering … mislykkedes ·
        kunne ikke sendes · ikke afleveres · blev afvist · er blevet afvist · returneres · kunne ikke nå ·
        er ikke leveret · er ikke nået frem · kunne ikke aflevere · kunne ikke levere · ikke aflevere ·
        ikke levere din · mislykkedes · leveres ikke · sendes retur · returneret til · nåede ikke frem ·
        kom ikke frem · kunne desværre ikke · gik ikke igennem · ikke modtage
    """,
    "bounce_subjects.subjects": """
        kan ikke leveres · ikke leveret · kunne ikke leveres · ikke leveres · levering mislykkedes · leveringsfejl ·
        forsinket levering · levering forsinket · adressen blev ikke fundet · adressen findes ikke · returneret mail ·
        returneret besked · ej leveret · kan ikke afleveres · ukendt modtager · kom ikke frem · mail afvist ·
        din mail kunne · leveringsstatus · meddelelsen kunne · mailen kunne ikke · mailen blev ikke ·
        beskeden kunne ikke · beskeden blev ikke · kunne ikke afleveres · kunne ikke sendes · afleveringsfejl ·
        din besked kunne · retur til afsender · afvist · mail returneret
    """,
    "calendar_phrases.accepted": "accepteret",
    "calendar_phrases.answered": "afvist · foreløbig · aflyst · nyt tidspunkt foreslået · annulleret",
    "calendar_phrases.sentences": """
        har accepteret denne · har afvist denne · har accepteret invitation · har afvist invitation ·
        har accepteret din · har svaret måske
    """,
    "cause_phrases.expired": """
        udløbet · svarer ikke · flere forsøg · opgivet · ingen forbindelse · midlertidig · gentagne forsøg ·
        i flere dage · kan ikke nås · ikke kontakt · forsøgt
    """,
    "cause_phrases.full": """
        postkassen er fuld · postkasse er fuld · postkasse fuld · indbakken er fuld · mailboks er fuld ·
        fuld postkasse · kvote · lagerplads · er fyldt · ikke mere plads · ikke plads · mere plads · ingen plads ·
        pladsen er brugt · nået loftet · nået … grænse · overfyldt · er fyldt op · fuld indbakke · indbakken ·
        indbakke er fuld · postkassen fuld · er fuld| · mailkasse · overskredet · pladsmangel · fyldt
    """,
    "cause_phrases.too_large": "for stor · maksimale størrelse · størrelsesgrænse",
    "challenge_fate_phrases.held": """
        tilbageholdt · venter · bliver leveret · før din mail · før din besked · endnu ikke leveret · i kø ·
        uden for døren · står stadig · lagt til side · er stoppet · parkeret · ligger og venter · karantæne ·
        holdes tilbage · holdt tilbage · sat på hold · i venteposition · fanget · afventer · stoppet · hænger ·
        ikke nået · endnu ikke · parkeres · opbevares
    """,
    "challenge_fate_phrases.lapses": """
        slettet · slettes · bortfalder · udløber · går … tabt · inden 72 timer · forsvinder · kasseres · afvises ·
        fjernes · sletter vi · bliver slettet · smides ud · destrueres
    """,
    "challenge_fate_phrases.passes": """
        kommer … igennem · lukker … ind · får … din mail · når frem · bliver leveret · slippes igennem ·
        lader … passere · udleverer · frigiver · afleverer · giver … videre · bliver … leveret · sendes videre ·
        så bliver · så leveres · leveres · når modtageren · lukkes ind · kommer igennem · kommer frem ·
        for at din … bliver · lander i indbakken · slipper igennem · når min · når indbakken · før mailen når ·
        før din mail når
    """,
    "challenge_phrases.confirm": """
        bekræft at du · indtast · kun gøre det én gang · kun én gang · engangs · bekræfte din · bekræft din ·
        bekræft afsender · godkend · bekræft ved · bekræfte at · én gang
    """,
    "challenge_phrases.prove": """
        er et menneske · ikke en robot · skriv tegnene · ukendte afsendere · afsenderkontrol · captcha ·
        et menneske bag · ikke er en robot · ikke er en maskine · er ægte · ægte person · rigtigt menneske ·
        ikke er et program · rigtig person · ægte afsender · rigtig afsender · en bot| · ingen robot · er menneske ·
        menneskelig · vis at du er · bevis at du · bekræfte at du er et · er en person · afsendergodkend ·
        afsenderverific · du er en person · et menneske har · et menneske som · et menneske der · er en rigtig ·
        spamrobot · rigtige mennesker · ægte mennesker
    """,
    "challenge_phrases.subjects": """
        bekræft din · bekræft afsender · afsenderkontrol · bekræft at · verificer · bekræft mail · bekræft e mail ·
        bekræftelse påkrævet · din mail venter · din besked venter · mailen venter · er du et menneske ·
        vis at du er · godkend din
    """,
    "challenge_sender_phrases.act": """
        klik her · svar på denne · svar venligst · besvar denne · på linket · send … tilbage · i emnefeltet ·
        åbn linket · følg linket · tryk på · vis os · svar med · løs en · knap · gåde · skriv ordet · indtast · vælg ·
        sæt kryds · bekræft din · bekræft dig · verificer · klik på · klikke · linket nedenfor · linket herunder ·
        bekræft ved · bekræft via · besøg · gå til · godkend · svar blot · trykke · bekræfte dig · verificere ·
        skal du bekræfte
    """,
    "challenge_sender_phrases.stranger": """
        fra folk, han kender · fra folk, jeg kender · ukendte afsender · ukendt afsender · rigtigt menneske ·
        ikke i min adressebog · jeg kender| · kender ikke din · kender ikke jeres · første gang du · fra fremmede ·
        ikke blandt mine kontakter · på min liste · gæsteliste · aldrig haft kontakt · nye afsendere ·
        aldrig skrevet · ikke på vores liste · kender dig ikke · bekræftede afsendere · verificerede afsendere ·
        kendte afsendere · godkendte afsendere · for første gang · ukendte afsendere · ikke tidligere ·
        ikke før modtaget · ikke i adressebogen · ny afsender · ny kontakt · ikke kendt · spamfilter · mod spam ·
        undgå spam · slippe for spam · ikke godkendt · ikke modtaget mail fra · spambeskyttelse · ikke har skrevet ·
        ikke skrevet til · aldrig mailet · aldrig fået
    """,
    "complaint_elements.complained": """
        beklager sig · klager · markerede · rapporterede · anmeldte · klaget · meldt · anmeldelser
    """,
    "complaint_elements.from_you": """
        jeres server · jeres net · fra jer · jeres domæne · gøre noget · holde op · jeres konto · stoppe ·
        kundeforhold · luk kontoen · jeres mailserver · har stoppet · bekræft · jeres ip · jeres adresse ·
        jeres tjeneste · jeres system · jeres servere · standse · ophøre · gribe ind · jeres udsendelser
    """,
    "complaint_elements.ours": """
        af vores kunder · vores kunder · vores brugere · medarbejdere fik · vores medarbejdere · vores ansatte ·
        en af vores · vores abonnenter · kunde hos os · en modtager hos · en kunde · en bruger · vores modtagere ·
        en abonnent
    """,
    "complaint_elements.unwanted": """
        reklame · aldrig har bedt · masseudsendelse · spam · uønsket · uopfordret · reklamebrev
    """,
    "complaint_phrases.desk_says": "klage · uopfordret · reklamemail",
    "complaint_phrases.sentences": """
        rapporteret … som spam · markeret … som spam · meldt som spam · har klaget over
    """,
    "complaint_phrases.subjects": """
        spamklage · klage over spam · misbrugsanmeldelse · spamanmeldelse · rapporteret som spam ·
        klage over uønsket · spamrapport · misbrugsrapport · anmeldelse af spam · klage vedrørende
    """,
    "date_phrases.answers": """
        besvarer · kigger på · vender tilbage · får svar · ser på · tager fat · svarer · hører fra mig · læser ·
        svare| · besvare| · læse| · kan svare · håndterer · tager hånd · gennemgår · går igennem · besvares ·
        svarer på · vender retur · ringer tilbage · behandler · får du svar · læser mail · åbner mailen ·
        åbner indbakken · kigge på · se på · svar får du · svaret kommer · ser først · ser mail · ser ikke på ·
        ser ikke mail · åbner ikke · tjekker ikke · kigger ikke · tjekker mail · ser mine mails · tjekker først ·
        bliver læst · læst · besvaret
    """,
    "date_phrases.away": """
        ferie · fravær · ikke på · lukket · orlov · barsel · holder fri · har fri · bortrejst · ikke til stede ·
        syg| · sygemeldt · fridag · fri fra · holder lukke · ferielukket · sommerlukket · julelukket · påskelukket ·
        sommerferie · juleferie · påskeferie · vinterferie · efterårsferie · barselsorlov · forældreorlov ·
        på kursus · på konference · på rejse · ude at rejse · ude og rejse · forretningsrejse · tjenesterejse ·
        arbejder ikke · utilgængelig · ikke tilgængelig · ikke at træffe · ikke til at træffe · kan ikke træffes ·
        træffes ikke · ude af · væk fra · væk til · er væk · afspadser · udlandet · fraværende · optaget ·
        industriferie · miniferie · campingferie · familieferie · storferie · badeferie · skiferie · langweekend ·
        forlænget weekend · fridage · feriefri · fædreorlov · autocamper · campingvogn · jagtferie · sygefravær ·
        ubemandet · indlagt · langfart · ude hos · hos kunde · sporadisk · ikke i tjeneste · kollektiv ferie ·
        sejler · gået hjem · tidligt hjem · afspadsering · er ude · møder hele · sommerpause · julepause ·
        udstationer · hjemme hos · hjemme med
    """,
    "date_phrases.back": """
        tilbage · igen · retur| · vender tilbage · retur på · er retur · retur til · genoptager · møder ind · i gang
    """,
    "date_phrases.first_day": "første arbejdsdag · første dag · første dag på · næste arbejdsdag",
    "date_phrases.last_day": """
        sidste feriedag · sidste fridag · sidste lukkedag · sidste dag på ferien · sidste fraværsdag ·
        sidste dag jeg er
    """,
    "date_phrases.opens": "åbner · åbent · åben| · slår dørene op · genåbner · åbne|",
    "date_phrases.other_matters": """
        bestil · lever · pris · faktura · tilmeld · messe · stand| · ansøg · senest · ordre · tilbuddet · kampagne ·
        rabat · gælder til · deadline · frist
    """,
    "date_phrases.perhaps": "måske · muligvis · eventuelt · formentlig",
    "date_phrases.present": """
        ved tasterne · på pinden · ved skrivebordet · træffe · på kontoret · at træffe · træffes · på arbejde ·
        på plads · tilgængelig · på job · på pletten · ved computeren · ved skærmen · ved telefonen · træffer mig ·
        fanger mig · fat i mig · få fat i · hjemme · til rådighed · på kontor · i sving · klar igen · som normalt ·
        som vanligt · kan du træffe · er her| · møder ind · møder op · møder igen
    """,
    "departure.leaves": """
        forladt · stoppet · ikke længere hos · ikke længere i · fratrådt · stoppede · ikke længere på ·
        ikke længere for · ikke længere ved · er stoppet · rejst fra · forlod · opsagt · afsluttet · sluttet
    """,
    "departure.left": """
        sagt mit job op · sagt op · nye udfordringer · sidste arbejdsdag var · ikke længere i firmaet · rejst fra ·
        arbejder ikke længere · er ikke længere ansat · ikke længere ansat · er fratrådt · er stoppet hos ·
        er stoppet i · ikke længere hos · har fået nyt job · gået på pension · er pensioneret · fratrådt ·
        ikke længere i · lukket virksomheden · har forladt virksomheden · stoppet i virksomheden · har forladt ·
        er stoppet · jeg er stoppet · stoppet på · stoppet som · stoppet ved · stoppede · har valgt at stoppe ·
        opsagt min stilling · opsagt sin stilling · fratrådte · er fratrådt sin · har fratrådt · fratræder ·
        forladt firmaet · forladt virksomheden · forlader virksomheden · søgt nye udfordringer · søgt videre ·
        er rejst · ikke længere tilknyttet · ikke længere del af · ikke længere en del · ikke længere beskæftiget ·
        ikke længere at finde · ikke ansat længere · ikke ansat hos · ikke mere ansat · arbejder ikke mere ·
        ikke længere medarbejder · min sidste arbejdsdag · sidste arbejdsdag · sidste dag i · sidste dag hos ·
        ansættelse er ophørt · ansættelsesforhold er ophørt · ansættelse ophørte · skiftet job · nyt job ·
        nyt arbejde · gået på efterløn · gået på velfortjent · trukket sig tilbage · har trukket mig tilbage ·
        er afgået ved · gået bort · virksomheden er lukket · firmaet er ophørt · er flyttet til et andet firma ·
        ansættelsesforhold ophør · ansættelse ophør · gik på pension · gik på efterløn · er ikke … længere en del ·
        er ikke … længere ansat · min efterfølger · valgt at forlade · besluttet at forlade · besluttet at stoppe ·
        valgt at søge · tidligere medarbejder · tidligere ansat · søger er stoppet · forlod firmaet ·
        forlod virksomheden · forlod selskabet · forladt selskabet · forladt stillingen · stopper hos ·
        er erstattet af · nu pensionist · er pensionist · ny stilling i et andet · ny stilling hos · ny stilling på ·
        ny arbejdsgiver · sagt min stilling op · stoppede i · stoppede hos · stoppede som · afsluttede mit ·
        fratrådt min stilling · har forladt sin · afgået ved døden · er … afgået ved · er gået bort ·
        ikke at finde hos · ikke at finde i · kan ikke længere findes · arbejder … her ikke længere ·
        arbejder ikke her længere · nye eventyr · er ikke her længere · ikke ansat her
    """,
    "departure.no_longer_read": """
        ikke længere læst · læses ikke længere · læses ikke · bliver ikke læst · ingen læser · ikke overvåget ·
        overvåges ikke · lukkes · nedlægges · nedlagt · bruges ikke · ikke længere i brug · ikke længere
    """,
    "departure.retired": "otium · pension · efterløn · pensionist · pensioneret · afgang · seniorliv",
    "form_letter_phrases.acknowledged": """
        vi har modtaget · sagsnummer · er modtaget · er oprettet · din sag · din henvendelse er · din ansøgning ·
        er landet hos · er kommet frem · er nået frem · vi har registreret · har registreret din · vi har fået din ·
        vi har fået jeres · har oprettet en sag · bekræfter hermed · bekræfter modtagelsen · hermed bekræfte ·
        din mail er · din besked er · din henvendelse har · din henvendelse bliver · din henvendelse vil · sagsnr ·
        referencenummer · vi har modtaget din · er registreret
    """,
    "form_letter_phrases.promises": """
        hurtigst muligt · så hurtigt som · hverdage · arbejdsdage · så hurtigt vi · så snart vi · svarer inden ·
        svarer hurtigst · svarer så · svarer dig · vender tilbage · vi vender tilbage · hører fra os · hører fra en ·
        inden for · inden 24 · inden for 24 · besvares inden · besvarer alle · får svar · får du svar ·
        i den rækkefølge · et par dage · snarest
    """,
    "form_letter_phrases.says_it_is_automatic": """
        dette er et automatisk · automatisk svar · automatisk genereret · autosvar · automatisk besked ·
        denne mail er automatisk · denne besked er automatisk · denne mail er sendt automatisk · et automatisk svar ·
        automatisk kvittering · automatisk mail · automatisk e mail · sendes automatisk · sendt automatisk ·
        afsendt automatisk · et autosvar · autogenereret · automatisk bekræftelse · automatisk autosvar · automatsvar
    """,
    "form_letter_phrases.thanks": """
        tak for din · tak for jeres · tak for mail · tak for mailen · tak for e mail · tak for henvendelsen ·
        tak for din henvendelse · tak for beskeden · tak for dit · tak fordi du · tak fordi i · tak for interessen ·
        tusind tak for din · mange tak for din · tak for at du · tak for din mail
    """,
    "human.before_leaving": """
        inden ferien · før ferien · inden min ferie · inden min barsel · inden jeg går · inden jeg tager ·
        inden jeg rejser · inden jeg holder · inden jeg smutter · inden jeg drager · før jeg går · før jeg tager ·
        før jeg rejser · før jeg holder · før jeg smutter
    """,
    "human.call_me": """
        ring til mig · ring lige · giv mig et ring · ring endelig · ring bare · ring når · ring hvis du ·
        ring på min · tag fat i mig · fang mig · slå på tråden · giv lyd · kald på mig · men ring mig ·
        men ring på man · men ring i morgen · men ring bare · men ring gerne · men ring endelig
    """,
    "human.denies": """
        ikke et autosvar · ikke et automatisk svar · ikke et automatsvar · ikke en robot · ikke noget autosvar
    """,
    "human.i": "jeg|",
    "human.in_a_form_letter": "haster · hastende · akut · har du spørgsmål · brug for hjælp · vandskade · vigtigt",
    "human.takes_up": """
        kan vi · interesseret · lyder godt · send mig · lyder spændende · lyder fornuftigt · passer fint ·
        passer mig · passer os · fint med mig · dit tilbud · jeres tilbud · tilbuddet · dit forslag · jeres forslag ·
        jeres produkt · jeres pris · prisliste · hvad koster · hvor meget · skal vi · kunne vi · kunne du ·
        ikke interesseret · ikke interesserede · ikke relevant · send lige · tak for tilbuddet · tak for forslaget ·
        tak for opfølgningen · tak for sidst · tak for snakken · vi har allerede · vi er tilfredse ·
        jeg har videresendt · jeg videresender · sætter min · på cc · undskyld det sene · beklager det sene ·
        undskyld ventetiden · rykke mødet · flytte mødet · vores budget · kan du sende · kan i sende · kan du ringe ·
        ikke aktuelt lige · ikke aktuelt for · kigger lige · svarer lige · svarer alligevel · kør på · kør bare ·
        tag det med mig · tag fat i mig · derfor det sene · derfor sent · ja tak · vi kører · helt sikkert ·
        jeg har overtaget · men jeg tager mig · spørg endelig · skriv til mig i · skriv igen i · så tager vi den ·
        så skriver vi under · går ugen efter · så finder vi en · så aftaler vi · så tager vi det ·
        overtager projektet · skal vi ikke
    """,
    "newsletter.called": "nyhedsbrev · ugebrev · månedsbrev · medlemsbrev",
    "newsletter.footer": """
        du modtager denne · du får denne · frameld · afmeld nyhedsbrev · afmeld dig · i din browser · afmeld dig her ·
        afmeld her · vil du ikke længere · ønsker du ikke · ikke længere modtage · administrer · tilmeldt ·
        opdater dine · afmelding
    """,
    "newsletter.to_many": "kære medlemmer · kære venner · kære læser · kære alle · hej alle",
    "notification_phrases.do_not_answer": """
        kan ikke besvares · svar ikke på · ikke besvare denne · automatisk genereret · automatisk besked ·
        automatisk mail · kan ikke svare · du kan ikke svare · må ikke besvares · ikke svare på · besvar ikke ·
        svar venligst ikke · ikke overvåget · noreply · afsendt automatisk · sendt automatisk
    """,
    "notification_phrases.sentences": """
        tak for din ordre · tak for din bestilling · tak for dit køb · følg din pakke · din adgangskode ·
        hvis du ikke har anmodet · bekræftelseskode · kære kunde · har kommenteret · tak for din betaling · netbank ·
        betalingsservice · din pakke · pakkeshop · hent kvittering · er trukket fra · log ind for at · log ind på ·
        du har fået en · har delt · har tilføjet · har inviteret · dit medlemskab · forfaldsdato · at betale ·
        spor din · aktivér · aktiver din · klik her for at · læs mere · har offentliggjort · husk din aftale ·
        din aftale
    """,
    "notification_subjects.subjects": """
        ordrebekræftelse · din ordre · din bestilling · din faktura · faktura nr · din pakke · din forsendelse ·
        din adgangskode · nulstil · bekræftelseskode · sikkerhedskode · nyt login · din konto · dit abonnement ·
        bekræft dit abonnement · bekræft tilmelding · din booking · bookingbekræftelse · nyhedsbrev · karantæne ·
        virusadvarsel · driftsmeddelelse · ny kommentar · afventer godkendelse · sikkerhedskopi · kvittering ·
        ny faktura · efaktura · ny besked fra · nyt dokument · ny opgave · du har fået · din ordre er · ordrestatus ·
        din levering · din retur · betalingspåmindelse · rykker · påmindelse · ugerapport · månedsrapport ·
        engangskode · ny rapport · underskriv · til underskrift · e signering · lønseddel · planlagt vedligehold ·
        vedligeholdelse · digital post · e boks · track · notifikation · dagens overblik · abonnement
    """,
    "opt_out_halves.authority": """
        datatilsynet · forbrugerombudsmand · gdpr| · advokat · databeskyttelse · jurist · markedsføringslov ·
        spamlov · politiet
    """,
    "opt_out_halves.stop_it": """
        stop nu · stop det · hold op · lad være · stop venligst · stop så · stop med · ophør · lad mig · lad os være ·
        ikke sende · ikke kontakte · stands · slet den · slet mig · slet den omgående · fjern den · holde op
    """,
    "opt_out_halves.threats": """
        klage · anmeld · næste gang · en gang til · uanmodet · videre til · en mail til · en mail mere · sender i ·
        én mail til · rapportér · rapporterer · politianmeld
    """,
    "opt_out_halves.unasked": """
        aldrig bedt om · ikke bedt om · aldrig tilmeldt · nu er det nok · nok er nok · det er nok nu · ikke tilmeldt ·
        uopfordret · spam| · hvor mange gange · tredje mail · fjerde mail · uden samtykke · uden mit samtykke ·
        ikke bestilt · aldrig givet · aldrig skrevet mig · hvor har i fået · hvor har i min · hvor har i mit ·
        hvordan har i fået · hvem har givet jer · hvor fik i
    """,
    "opt_out_indirect.indirect": """
        [lade være, lad være] … [skrive til, skriv, kontakte, sende, ringe] ·
        [lad det være, håber, det var] … [sidste gang, sidste mail, sidste besked] · [ønsker ikke, vil ikke, gider
        ikke] … [stå på, være på jeres, høre fra, høre mere, jeres mail, kontaktes] ·
        [slet, fjern, stryg] … [alt hvad i har, vores, om mig, om os, os fra, vores firma, mig helt] ·
        [skriv, send, kontakt] … [ikke til os, ikke mere, ikke til mig, ikke igen, aldrig] · [hvor mange gange, tredje
        gang, fjerde gang, sidste gang, flere gange, gentagne gange] … [sige, siger, sagt, bedt, beder, nej, skriver,
        svarer, svaret, frabedt] · [tag, tage, stryg, slet, fjern, pil] … [os af, os ud, mig ud af, os ud af, vores
        firma, vores adresse, min adresse, vores mail, mit navn, os fra jeres, mig fra jeres, mig fra listen] · [vi,
        jeg] … [vil ikke stå, vil af, vil gerne af, vil ikke være på, ønsker at komme af, vil ikke være en del, ønsker
        ikke at være på, ønsker ikke at stå, vil fjernes, vil slettes] · [ingen, ikke] … [flere opfølgninger, flere
        påmindelser, flere rykkere, flere forsøg, mere af det her, mere fra jer, mere af den slags, flere af den
        slags] · [spar, skån] … [mig, os] · så er det nok · så er det godt nok · det må være nok ·
        nu må det være nok · vi kontakter jer hvis · vi kontakter selv · vi henvender os selv ·
        jeg skriver selv hvis · ryger direkte i spam · ryger i spam · blokerer jer · blokerer dig ·
        markerer jer som spam · markerer dig som spam · kan i ikke bare stoppe · [hold, holde, udelad, udelade,
        undtag] … [os uden for, mig uden for, os udenfor, mig udenfor, os ude af, mig ude af, os væk fra, mig væk
        fra] · [bedt jer, bedt dig, sagt til jer, bad jer] … [stoppe, om det flere, holde op, lade være, om at slippe,
        flere gange, fjerne, slette] · [svaret nej, sagt nej, sagt fra, takket nej, bedt om fred] … [to gange, tre
        gange, flere gange, gentagne, allerede] ·
        [ikke flere, ingen flere] … [rykkere, påmindelser, opfølgninger, salgsmails, tilbud på mail, forsøg]
    """,
    "opt_out_others.go_on": """
        skriv til mig · send det til mig · til mig i stedet · send hellere · brug min adresse · brug denne adresse ·
        skriv direkte til mig · send direkte til mig · tag det med mig
    """,
    "opt_out_others.other_people": "kunder · kunden · en kunde · medlem · abonnent · bruger",
    "opt_out_phrases.asks": """
        afmeld mig · slet mig · fjern mig · ikke modtage flere · stop med at sende · ikke kontaktes ·
        ingen flere mails · ikke have flere mails · slet mine · fjern min · vil ikke have flere · vil ikke modtage ·
        skriv ikke
    """,
    "opt_out_wishes.about_else": """
        bilag · vedhæft · faktura · kontrakt · fra tilbud · i tilbud · før vi · før jeg · før du · i dag · tøv ikke ·
        glem · endnu · mødet · mødeind · et møde · møder| · vores møde · på møde · men brug · men send til · linje ·
        linjen · invitation · indkaldelse · levering · kolonne · logo · fra forsiden · punkt
    """,
    "opt_out_wishes.wishes": """
        [skriv ikke, send ikke, kontakt ikke, mail ikke, send mig ikke, kontakt mig ikke, skriv venligst ikke, lad
        være med at] … [til mig, mere, igen, flere, mig, os, skrive, sende] · [ikke, ingen] … [flere mails, flere
        mail, flere henvendelser, modtage, høre mere fra, kontaktes, kontakte mig, have jeres mails, have disse mails,
        reklame] · [stop med, stop jeres, stop venligst, hold op, frabeder, slippe] … [mails, mail, henvendelser,
        sende, skrive, kontakte, reklame, spam] · [slet, slette, fjern, fjerne, afmeld, framelde, tag mig, tag os,
        stryg, meld mig] … [af jeres, af listen, ud af, fra jeres, mig fra, mig af, mig ud, mig venligst, mig bitte,
        mig, os fra, min adresse, min mail, min e-mail, mine oplysninger, mine data, denne adresse, fra listen] ·
        lad mig være i fred · [ønsker ikke, ønsker vi ikke, ønsker jeg ikke, vil ikke, vil helst ikke, gider ikke, vil
        gerne slippe, vil gerne være fri, behøver ikke, skal ikke] … [flere mails, flere af, modtage, have mails, have
        reklamer, have reklame, høre mere, høre fra, kontaktes, blive kontaktet, jeres reklamer, jeres nyhedsbrev,
        jeres henvendelser, jeres mails, den slags mails, sådanne mails] · [slet, slette, sletter, sletning af, fjern,
        fjerne, fjerner, stryg, afmeld] … [vores, mine personoplysninger, alle oplysninger, mine kontaktoplysninger,
        mit navn, os fra, mig fra, mig i jeres, os i jeres, min e mail, min mailadresse, vores mailadresse, vores
        adresse, alle data, alt om] · [undlad, undlade, ophør, stop, hold op] … [at kontakte, at sende, at skrive, at
        maile, at ringe, venligst at, med at kontakte, med at skrive, med at maile, med at spamme, med at ringe, med
        de her, med de mails, med alle de, jeres mails, jeres spam, jeres reklamer] · [frabeder, frabedes, fravælger,
        takker nej til] … [mig, os, jeg, vi, flere, mails, yderligere, henvendelser, reklame, videre] ·
        lad mig nu være · lad mig være · lad os være · lad os nu være · lad mig nu være i fred ·
        retten til at blive glemt · ret til at blive glemt · ret til sletning · gør indsigelse mod ·
        trækker mit samtykke tilbage · trækker hermed mit samtykke · tilbagekalder mit samtykke ·
        aldrig givet samtykke · ikke givet samtykke · robinsonlisten · robinson listen · beder om at blive slettet ·
        anmoder om sletning · anmoder om at blive slettet · kræver at blive slettet · ønsker at blive slettet ·
        vil gerne slettes · vil gerne af listen · vil gerne af jeres · vil gerne afmeldes · ønsker at blive afmeldt ·
        bedes slettet · bedes fjernet · [ikke at sende, ikke sende, ikke at skrive, ikke skrive, ikke at kontakte,
        ikke kontakte, aldrig sende, aldrig skrive, send aldrig, skriv aldrig, send ikke mig, send intet] … [mere,
        flere, igen, os, mig, jeres, til os, til mig] · [vil ikke længere, ønsker ikke længere, vil ikke mere] … [have
        jeres, have mails, have flere mails, modtage, høre, kontaktes, være på, stå på, stå i] · [tage mig, tage os,
        taget mig, taget os, få mig, få os] … [af jeres, af listen, af mail, af maillisten, ud af, fra jeres, slettet,
        afmeldt, fjernet] · afmeld … [os, vores, min, venligst, alle] · kontakt os ikke · kontakt os venligst ikke ·
        kontakt mig venligst ikke · skriv venligst ikke
    """,
    "outcome_phrases.delivered": "er leveret · er blevet leveret · leveringen … er fuldført",
    "outcome_phrases.given_up": "opgivet · opgiver · ikke flere forsøg · permanent fejl",
    "outcome_phrases.still_tried": """
        levering forsinket · levering … forsinket · leveringen … forsinket · er forsinket · er blevet forsinket ·
        endnu ikke leveret · ikke leveret endnu · forsøger fortsat · fortsætter med at forsøge ·
        fortsat blive gjort forsøg · nye forsøg · prøver igen · prøve igen · behøver ikke at sende ·
        behøver ikke sende · bliver ved med at prøve · prøver på ny · ligger stadig · forsinket · prøver i ·
        skal ikke foretage · længe undervejs · dage endnu · timer endnu · næste forsøg · prøver stadig
    """,
    "policy_phrases.policy": """
        sortliste · blokeret · politik · uønsket · spam · ikke tilladt · ikke autoriseret · afvist på grund ·
        omdømme · sort liste · spærret · afvises · rygte · regler · indhold · blokeres · ikke godkendt · spamfilter
    """,
    "reaction_phrases.liked": "synes godt om · kan lide · reager · tommel · elsker · hjerte",
    "reaction_phrases.reacted": "reagerede på din · har reageret på din · har reageret via gmail",
    "receipt.sentences": "blev læst · er blevet læst",
    "receipt.subjects": "læst · læsekvittering · kvittering for læsning",
    "referral_phrases.of_something_else": """
        adgangskode · adgang · min nye · min anden · mig på · skriv til mig · faktura · konto · indbydelse ·
        invitation · slet · fjern · min private · mig direkte · login · fakturaer · fakturaen · inviter · invitér ·
        mig her
    """,
    "referral_phrases.sends_on": """
        styrer · sidder med · forkert · rette · ikke mig · ikke mit bord · tal med · snak med · skriv · kontakt ·
        spørg · videresend · ansvar · står for · tager sig · bestemmer · beslutter · kollega · min chef · henvend ·
        tag fat · ræk ud · fat i · send den · send det · send til · send en · send heller · send dit · send din ·
        send ham · send hende · send henne · send gjerne · sendes til · sendt videre · sendt den · sender den ·
        sender det · sender du · prøv å · prøv at · prøv hos · prøv hellere · prøv heller · prøv i stedet · prøv med ·
        prøv vores · prøv vår · prøv min · du skal have fat · tage fat · tag kontakt · ikke min · ikke mit ·
        rette person · rette vedkommende · hører under · sidder på det · har ansvaret · håndterer · spørge ·
        tale med · snakke med · bedst at · gå via · hører til hos
    """,
    "service_phrases.personal": "jeg| · dit tilbud · mig| · vi ses · din mail · dit spørgsmål · jeres tilbud",
    "service_phrases.topics": """
        på nettet · ved indgangen · dine billetter · ordrebekræftelse · din ordre · forventet levering ·
        skal afleveres · aflevering · forny på · telefonsvarer · ny besked · lydfil · påmindelse · minder om ·
        afbud senest · dit ophold · vurdering · spørgeskema · måler · udsalg · spar på · køb nu · din dag · aftaler ·
        at betale · forfald · husk din · din aftale · din tid · minder dig · kampagne · rabat · fri fragt · ugens ·
        månedens · invitation · tilmelding · tilmeld dig · foredrag · generalforsamling · foreningen · bestyrelsen ·
        beboere · lejer · vandafbrydelse · strømafbrydelse · lukket for vandet · afhent · pakkeshop · kontingent ·
        nyhed
    """,
}
