"""German: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        autoresponder · automatisch · roboter · automat| · abwesenheitsassistent · abwesenheitsnotiz ·
        abwesenheitsmeldung · abwesenheitsnachricht · abwesenheitsagent · autoreply · auto reply · autom antwort ·
        auto antwort · bot| · out of office · postfach antwortet · antwortet mein postfach
    """,
    "absence_elements.instead": """
        hilft ihnen · helfen ihnen · wenden sie sich · kontaktieren sie · hilft · übernimmt · kümmert sich ·
        wende dich · ansprechpartner · helfen weiter · helfen dir · helfen euch · hilft weiter · weiterhelfen ·
        wendet euch · wende … an| · melden sie sich bei · meldet euch bei · melde dich bei · meld dich bei ·
        kontaktiere| · kontaktiert| · springt ein · springt … ein| · springen ein · hält die stellung ·
        halten die stellung · hält … den laden · schmeißt · führt … weiter · vertritt · vertreten mich ·
        vertreten durch · ist … für sie da · sind … für sie da · ist … für dich da · steht ihnen · stehen ihnen ·
        steht dir · betreut · betreuen · bearbeitet meine · beantwortet meine · beantwortet bis · kümmern sich ·
        übernehmen · zuständig · nimmt … entgegen · ans sekretariat · an das sekretariat · an die zentrale ·
        an unsere zentrale · an mein team · an mein büro · weiß bescheid · team erreichen sie · team erreichst
    """,
    "absence_elements.meanwhile": """
        notfall · notdienst · dringend · eilig · vertritt · vertretung · bis dahin · in der zwischenzeit ·
        einstweilen · zwischenzeitlich · währenddessen · solange| · so lange · in dieser zeit · während dieser zeit ·
        in der zeit · unterdessen · derweil · unaufschiebbar · akut · pressiert · eilt| · wenn's eilt · brennt| ·
        brennt es · feuer unterm · nicht warten · nicht so lange · bis auf weiteres · in meiner abwesenheit ·
        während meiner · stellvertret · sofortige hilfe · sofort hilfe · bereitschaft · pikett · störung ·
        not am mann · wichtige sachen · wichtigen fällen · unter der nummer · mobil unter · handy unter
    """,
    "absence_elements.occasions": """
        urlaub · ferien · betriebsferien · sommerpause · winterpause · weihnachtspause · geschlossen · nicht besetzt ·
        unser büro · abwesen · heute · offline · krank · auf reisen · unterwegs · betriebsruhe · urlaubszeit ·
        osterferien · weihnachtsferien · auszeit · elternzeit · mutterschutz · karenz · bin weg · weg bis ·
        zurück am · wieder da · nicht da · ausser haus · außer haus · betriebsausflug · fortbildung · nicht im haus ·
        verreist
    """,
    "absence_elements.part_time": """
        arbeite nur · nur vormittags · teilzeit · arbeite … nur · arbeite montags · arbeite dienstags ·
        arbeite mittwochs · arbeite von montag · arbeite immer · nur montags · nur dienstags · nur mittwochs ·
        nur donnerstags · nur nachmittags · nur halbtags · halbtags · meine arbeitstage · meine bürotage ·
        meine bürozeiten · meine präsenztage · meine arbeitszeiten · stundenweise · nicht jeden tag ·
        im büro bin ich immer · nur abends · nur morgens · nur unregelmäßig · nur am abend
    """,
    "absence_elements.patience": """
        geduld · verzöger · gedulden · dauern · dauert · länger als · folgewoche · nicht sofort · nicht gleich ·
        erst am · eintrudeln
    """,
    "absence_elements.reasons": """
        trauerfall · inventur · beim kunden · fortbildung · schulung · seminar · konferenz · auszeit · sommerpause ·
        berge · meer| · verreist · reise| · erkrankt · krank · familie · kur| · reha · messe · segeln · paar tage ·
        freie tage · tagung · workshop · brückentag · umzug · krankenhaus · vaterschaft · papa geworden ·
        mama geworden · vater geworden · mutter geworden · eltern geworden · nachwuchs · babypause · baby ist da ·
        geburt · karenz · hochzeit · heirate · flitterwochen · operiert · arzttermin · zahnarzt · beim arzt ·
        zum arzt · liege flach · flach gelegt · flachgelegt · im bett · ausgeknockt · grippe · erkältung · erkältet ·
        corona · covid · kind krank · kinder krank · angehörige · beerdigung · todesfall · betriebsausflug · teamtag ·
        team event · offsite · klausur · lehrgang · kongress · kurs| · geschäftsreise · außendienst · kundenbesuch ·
        kundentermin · außer haus · auswärts · feiertag · überstunden · gleittag · zeitausgleich · winterpause ·
        weihnachtspause · pfingst · osterferien · kreativpause · betriebsruhe · werksferien · ski| · skifahren ·
        wandern · strand · sonne| · camping · wohnmobil · kreuzfahrt · malle| · mallorca · ostsee · nordsee · sabbat ·
        weltreise · freigenommen · frei genommen · freien tag · freier tag · frei habe · habe frei · hab frei ·
        habe … frei| · ausgeflogen · ausgespannt · erhole · erholung · entspanne · batterien · akku · akkus ·
        füße hoch · verschnaufpause · pilger · alm| · hütte · militärdienst · wk| · zivilschutz · bildungsurlaub ·
        verhindert · beim zoll · streik · krankenstand · ausfall · gesundheitlich · eltern zeit · meine operation ·
        einer operation · spanne · ausspannen · fieber · familiär · familiären · zwangspause · trauer · schöffe ·
        vaterzeit · umbau| · umbaus · renovier · verlängerte wochenende · verlängerten wochenende ·
        verlängertes wochenende · langes wochenende · wasserschaden
    """,
    "absence_elements.unread": """
        lese keine · lese nicht · nicht lesen · kein netz · kein empfang · offline · ohne internet · selten ·
        nicht abrufen · bleibt liegen · bleibt … liegen · teilzeit · niemand · unbesetzt · nicht besetzt · pausiert ·
        macht pause · zum erliegen · lese … nicht · lese ich keine · keine mails · keine e mails ·
        nicht ins postfach · nicht in mein postfach · nicht in die mails · schaue nicht · kein internet · kein wlan ·
        kein handynetz · funkloch · ohne handy · ohne laptop · ohne rechner · ohne netz · laptop bleibt ·
        laptop zu hause · laptop ist aus · handy ist aus · handy bleibt · handy aus · telefon aus · nicht bearbeitet ·
        nicht beantwortet · unbearbeitet · ungelesen · nicht weitergeleitet · nicht gelesen · nicht online ·
        sporadisch · unregelmäßig · nur gelegentlich · nur ab und zu · nur eingeschränkt · eingeschränkt erreichbar ·
        bedingt erreichbar · schlecht erreichbar · schwer erreichbar · kaum erreichbar · keinen zugriff ·
        kein zugriff · keinen zugang · nicht zugreifen · nicht abgerufen · rufe … nicht ab · handyfrei ·
        digital detox · bleibt leer · bleibt … leer · bleibt unbesetzt · geht keiner · nicht ans telefon · keiner da ·
        bleibt still · ruht| · bleiben liegen · bleiben … liegen · nichts mit · abgetaucht · stecke den kopf
    """,
    "absence_limits.limits": """
        in dringenden · bei dringenden · dringende anfragen · dringenden fällen · nicht weitergeleitet ·
        während meiner abwesenheit · in meiner abwesenheit · meine vertretung · meinen kollegen · meine kollegin ·
        nach meiner rückkehr · eingeschränkt · keinen zugriff · nur sporadisch · unregelmäßig · nicht gelesen ·
        wieder erreichbar · vertretungsweise · wieder für sie da · wieder im büro · in eiligen · in wichtigen ·
        in unaufschiebbaren · dringenden angelegenheiten · für dringende · dringende fälle · wenn es eilt ·
        wenn's eilt · eilige anliegen · in der zwischenzeit · zwischenzeitlich · bis dahin · vertritt mich ·
        vertretung übernimmt · meine vertreterin · mein vertreter · mein kollege · meine kollegen · wende dich ·
        wenden sie sich · sporadisch · keine weiterleitung · nach meinem urlaub · wenn ich zurück ·
        sobald ich zurück · wieder zurück · wieder am platz · wieder da| · nach rückkehr · wieder zu erreichen ·
        wieder zur verfügung
    """,
    "absence_limits.your_automatic_answer": """
        ihre automatische · deine automatische · ihre abwesenheit · deine abwesenheit · eure automatische ·
        ihr autoresponder · dein autoresponder · ihre abwesenheitsnotiz · deine abwesenheitsnotiz ·
        ihre urlaubsmeldung · eure abwesenheit · schönen urlaub gehabt · aus dem urlaub zurück sind ·
        auf ihre abwesenheit · nach ihrer rückkehr · nach deiner rückkehr · wieder da sind · wieder zurück sind ·
        wieder da bist · zurück bist
    """,
    "absence_phrases.absence": """
        nicht im büro · ausser haus · außer haus · außer hause · nicht im hause · im urlaub · in urlaub · abwesend ·
        meiner abwesenheit · nicht erreichbar · in elternzeit · im mutterschutz · auf dienstreise ·
        auf geschäftsreise · nicht am arbeitsplatz · betriebsferien · bis einschließlich · derzeit nicht im ·
        büro ist geschlossen · urlaubsbedingt · nicht am platz · ausserhalb des büros · ich habe urlaub ·
        ferienabwesend · in den ferien · nicht verfügbar · krankheitsbedingt · betriebsurlaub · in teilzeit ·
        auf fortbildung · bin auf schulung · bin auf messe · bin auf einer messe · bin auf der messe · bin krank ·
        krankgeschrieben · im krankenstand · bleibt … geschlossen · haben geschlossen · ist geschlossen ·
        nicht gelesen · mutterschutz · elternzeit · nicht da| · im homeoffice nicht · dienstlich unterwegs ·
        auf montage · im außendienst · meine arbeitszeiten · meine arbeitstage · ich arbeite nur ·
        nicht persönlich erreichbar · wieder erreichbar · nicht an meinem arbeitsplatz · nicht am schreibtisch ·
        auf reisen · wieder im büro · urlaub bis · im sommerurlaub · im jahresurlaub · im weihnachtsurlaub ·
        zwischen den jahren · ortsabwesend · nicht im dienst · ab … wieder da · meinem urlaub bin · unseren urlaub ·
        unseren wohlverdienten · wohlverdienten urlaub · verdienten urlaub · im wohlverdienten · urlaub vom ·
        genieße … urlaub · genieße gerade · im kurzurlaub · im bildungsurlaub · im sonderurlaub · im skiurlaub ·
        im osterurlaub · im resturlaub · im familienurlaub · vaterschaftsurlaub · mutterschaftsurlaub · babypause ·
        in karenz · papamonat · elternkarenz · im sabbatical · im sabbatjahr · in auszeit · eine auszeit ·
        kleine auszeit · kurze auszeit · auf kundenbesuch · auf kundenterminen · auf einer fortbildung ·
        auf einem seminar · auf einem lehrgang · auf lehrgang · auf tagung · auf einer tagung · auf einer konferenz ·
        auf konferenz · auf einem kongress · auf einer schulung · auf seminar · in fortbildung · ganztägig in ·
        ganztägig auf · ganztags in · ganztägig nicht · ganztags nicht · heute nicht im · auf reha · in reha| ·
        zur reha · krank gemeldet · krankmeld · liege flach · liege leider flach · liege … im bett · mit grippe ·
        arbeitsunfähig · betriebsruhe · macht … sommerpause · machen … sommerpause · sommerpause vom ·
        sommerpause bis · machen … weihnachtspause · in der winterpause · haben wir geschlossen · hat geschlossen ·
        bleiben … geschlossen · bleibt geschlossen · sind geschlossen · geschlossen vom · geschlossen bis ·
        vorübergehend geschlossen · büro geschlossen · praxis geschlossen · praxis ist zu · büro … nicht besetzt ·
        büro … unbesetzt · bleibt … unbesetzt · bleiben … unbesetzt · büro nicht besetzt · telefon nicht besetzt ·
        sekretariat … nicht besetzt · machen … dicht| · macht … dicht| · nicht zu erreichen ·
        derzeit nicht erreichbar · nicht automatisch weitergeleitet · wird nicht weitergeleitet ·
        werden nicht weitergeleitet · keine weiterleitung · mails werden nicht gelesen · nicht im geschäft ·
        nicht in der kanzlei · nicht im amt · nicht in der firma · meine bürotage · meine bürozeiten ·
        meine präsenztage · mein freier tag · nicht mein arbeitstag · kein arbeitstag · habe heute frei ·
        habe ich heute frei · ich arbeite montag · ich arbeite dienstag · ich arbeite in der regel ·
        arbeite immer nur · dienstreise · geschäftlich unterwegs · beruflich unterwegs · geschäftsreise ·
        unterwegs und lese · unterwegs und kann · unterwegs und habe · unterwegs und nur ·
        nur eingeschränkt erreichbar · nur bedingt erreichbar · meine mails nicht · mein postfach nicht ·
        nicht in mein postfach · nicht ins postfach · ferienhalber · landesabwesend · ausser landes ·
        im militärdienst · im wk| · im zeitausgleich · bin erkrankt · bin leider erkrankt · bin plötzlich erkrankt ·
        bin … erkrankt · heute in einem workshop · bin in einem workshop · bin in einer schulung ·
        bin in einem seminar · bin in einer fortbildung · keinen zugriff auf meine mails ·
        keinen zugriff auf mein postfach · praxis ist geschlossen · keine mails beantworten ·
        keine e mails beantworten · keine mails lesen · keine e mails lesen · nur montags … besetzt ·
        nur dienstags … besetzt · nur mittwochs … besetzt · nur donnerstags … besetzt · nur vormittags besetzt ·
        arbeitsplatz ist nur · büro ist nur · längere zeit aus| · längere zeit krank · längerfristig erkrankt ·
        längerfristig aus · in einem sabbatical · ohne zugang zu mein · sind wir nur eingeschränkt ·
        bin ich nur eingeschränkt · nur eingeschränkt zu erreichen · nur begrenzt erreichbar · krankenhausaufenthalt ·
        außerplanmäßig nicht · ungeplant nicht · wegen abwesenheit · wegen meiner abwesenheit ·
        aufgrund meiner abwesenheit · arbeite diese woche nicht · arbeite heute nicht · arbeite momentan nicht ·
        in vaterzeit · bin in kur| · bin auf kur| · bin zur kur · berufliche auszeit
    """,
    "absence_subjects.absent": """
        abwesend · im urlaub · urlaub · elternzeit · arbeitszeiten · betriebsferien · betriebsurlaub · geschlossen ·
        mutterschutz · unterwegs · ferien · betriebsruhe · außer haus · nicht im · unser büro · sommerpause ·
        winterpause · weihnachtspause · elternkarenz · karenz · sabbatical · krank| · erkrankt · auf reisen ·
        bürozeiten · arbeitstage · öffnungszeiten
    """,
    "absence_subjects.subjects": """
        automatische antwort · automatische ruckantwort · abwesenheit · autom. antwort · nicht im buro · ausser haus ·
        außer haus · automatische empfangsbestatigung · automatische rückantwort · auto antwort · autoreply ·
        automatische mitteilung · abwesenheitsnotiz · abwesenheitsmeldung · autom rückantwort · auto reply ·
        automatische rückmeldung · autoresponder · ich bin im urlaub · bin im urlaub · bin nicht im ·
        urlaubsabwesenheit · urlaubsnotiz · urlaubsmeldung · ferienabwesenheit · out of office
    """,
    "acknowledgement_elements.a_term": """
        werktag · arbeitstag · innerhalb · stunden · geduld · vorgangsnummer · aktenzeichen · bearbeit ·
        schnellstmöglich · in kürze · ticket · melden uns · von uns hören · hören sie · hören von · kommen auf ·
        zeitnah · rückmeldung · antwort erhalten · reihenfolge · fallnummer · referenz · bearbeitung ·
        anliegen trägt · gedulden · innert · baldmöglichst · ehestmöglich · kümmern uns · meldet sich ·
        unter der nummer · trägt die nummer · so rasch · prüfen sie · prüfen nun · prüfen wir · prüfen ihre ·
        in den nächsten tagen · sobald wie · sobald ein · sobald es · sobald wir · sobald ihr · fall wurde ·
        dauert die · beantwortung · derzeit bis zu · dauert derzeit · wochen dauern · tage dauern ·
        zuständige fachabteilung · in der regel innerhalb · rückfragen ab · nachfragen ab · bei ihnen meld ·
        wartezeiten
    """,
    "acknowledgement_elements.arrived": """
        eingegangen · erhalten · registriert · erfasst · angelegt · angekommen · eingang · weitergeleitet ·
        liegt uns vor · haben wir bekommen · aufgenommen · eröffnet · erstellt · hinterlegt · in bearbeitung ·
        vorgemerkt · gelandet · zugegangen · entgegengenommen · eingetroffen · ein vorgang · vermerkt · zugeordnet ·
        bekommen · uns erreicht · trägt die nummer · unter der nummer · weitergegeben
    """,
    "acknowledgement_elements.our_account": """
        bestellung| · rechnung| · zahlung| · paket| · sendung| · abonnement · ihr konto · kontostand · passwort ·
        buchung| · bestellnummer · rechnungsnummer · sendungsnummer · ihre bestellungen · kundenkonto ·
        lieferung ihrer
    """,
    "acknowledgement_elements.our_letter": """
        ihr schreiben · ihre nachricht · ihre anfrage · ihre e mail · ihre mail · ihr anliegen · ihr antrag ·
        ihren antrag · ihre bewerbung · ihre meldung · ihre reklamation · deine nachricht · deine anfrage ·
        deine mail · ihre eingabe · ihres schreibens · ihrer anfrage · ihrer nachricht · ihre frage · ihr brief ·
        ihre zuschrift · eure nachricht · eure anfrage · eure mail · ihrer mail · ihrer e mail · ihres anliegens ·
        ihrer eingabe · ihrer bewerbung · ihres antrags · dein anliegen · dein ticket · uns geschrieben ·
        an uns gewendet · an uns gewandt · uns wenden · uns kontaktiert · uns kontaktieren · kontaktaufnahme ·
        ihre unterlagen · deine unterlagen · deine bewerbung · ihr ticket · ihren hinweis · ihr interesse ·
        für uns interessier · ihre zeilen · ihre nachrichten · ihre kontaktanfrage · ihr feedback · deine post ·
        ihre post · ihres anschreibens · ihr formular · ihrer beschwerde · ihre beschwerde · kontaktiert haben ·
        geschrieben haben · gemeldet haben · ihr fall| · dein fall| · ihre kontaktaufnahme · ihre mitteilung ·
        ihren anruf · ihre rückmeldung
    """,
    "address_phrases.no_such_address": """
        nicht gefunden · existiert nicht · gibt es nicht · unbekannter empfänger · empfänger unbekannt ·
        unbekannter benutzer · benutzer unbekannt · unbekannte adresse · adresse unbekannt · unbekannt| ·
        nicht bekannt · nicht vorhanden · ungültige adresse · ungültiger empfänger · ungültige empfänger ·
        wurde gelöscht · wurde deaktiviert · ist deaktiviert · wurde gesperrt · nicht mehr vorhanden ·
        nicht mehr gültig · nicht mehr aktiv · nicht mehr erreichbar · kein postfach · kein benutzer · kein konto ·
        abgemeldet · gelöscht| · existieren nicht · wurde eingestellt · wurde geschlossen · kennen wir nicht ·
        gibt es … nicht · existiert … nicht · nicht eingerichtet · nicht angelegt · adresse ist falsch ·
        adresse ist ungültig · falsch geschrieben · unbekannte empfänger · kein solcher · keine solche ·
        keinen empfänger · kein empfänger · nicht zugeordnet · wurde aufgelöst · wurde entfernt · konto … gelöscht ·
        konto … geschlossen · nicht ermittelt
    """,
    "bounce_phrases.daemon_names": """
        mail-zustell · mailzustell · mailsystem · e-mail-system · mailserver · postsystem
    """,
    "bounce_phrases.sentences": """
        konnte nicht zugestellt · nicht zugestellt werden · konnte nicht an · zustellung fehlgeschlagen ·
        unzustellbar · konnte nicht übermittelt · nicht ausgeliefert · zustellung ist fehlgeschlagen ·
        fehler bei der nachrichtenzustellung · ist fehlgeschlagen · nicht zustellbar · konnte nicht gesendet ·
        konnte nicht ausgeliefert · nicht zustellen · wurde abgelehnt · wurde zurückgewiesen · abgewiesen ·
        zurückgesandt · zurückgeschickt · endgültig nicht · nicht übermittelt werden · annahme verweigert ·
        postfach … existiert nicht · adresse existiert nicht · nicht erreicht · ließ sich nicht zustellen ·
        lässt sich nicht zustellen · nicht überbracht · nicht abgeliefert · konnte … nicht zugestellt ·
        konnten … nicht zugestellt · konnte … nicht zustellen · konnten … nicht zustellen · zustellung nicht möglich ·
        zustellung war nicht · geht an sie zurück · an den absender zurück · unzustellbare · sendefehler
    """,
    "bounce_subjects.subjects": """
        nicht zugestellt · konnte nicht zugestellt · zustellung fehlgeschlagen · fehler bei der zustellung ·
        zustellfehler · zustellungsfehler · zustellung verzögert · rückläufer · nicht zustellbar ·
        adresse nicht gefunden · verzögerte zustellung · nachricht verzögert · zustellung gescheitert ·
        zustellproblem · zustellungsproblem · mail zurück · e-mail zurück · annahme verweigert · empfänger unbekannt ·
        zustellung unvollständig · nachricht blockiert · zustellung nicht möglich · unzustellb · nicht angenommen ·
        nicht angekommen · nicht übermittelt · nicht übermittelbar · nachricht unzustellbar · mail unzustellbar ·
        e mail unzustellbar · sendefehler · fehler beim senden · fehler beim versand · zustellbericht ·
        unzustellbarkeits · nicht ausgeliefert · nicht abgeliefert · zurückgesendet · empfänger nicht gefunden
    """,
    "calendar_phrases.accepted": "zugesagt · angenommen · zusage · akzeptiert",
    "calendar_phrases.answered": """
        abgelehnt · mit vorbehalt · abgesagt · vorläufig · absage · neuer terminvorschlag · neue zeit vorgeschlagen
    """,
    "calendar_phrases.sentences": """
        hat diese einladung angenommen · hat diese einladung abgelehnt · hat ihre einladung · hat deine einladung ·
        hat die einladung · hat diese einladung mit · hat den termin · hat zugesagt · hat abgesagt ·
        hat die besprechung
    """,
    "cause_phrases.expired": """
        zeitüberschreitung · zeitlimit · antwortet nicht · nicht erreichbar · mehrere versuche · mehreren versuchen ·
        aufgegeben · abgelaufen · keine verbindung · vorübergehend · verbindung … abgelehnt
    """,
    "cause_phrases.full": """
        postfach ist voll · postfach voll · postfach … voll · postfach ist überfüllt · überfüllt · speicherplatz ·
        quota überschritten · kontingent · speicherlimit · posteingang ist voll · mailbox voll · mailbox ist voll ·
        volles postfach · kapazität · speicher ist voll · grenze erreicht · keine weiteren nachrichten ·
        speicherkontingent · ausgeschöpft · speicher … aufgebraucht · kein speicher · kein platz · keinen platz ·
        obergrenze · grenze … erreicht · postfach … grenze · postfach … limit · maximale größe erreicht ·
        maximalgröße · voll belegt · postfachgröße · speichergrenze · nimmt … nichts mehr an ·
        keine neuen nachrichten · keine mails mehr annehmen · zu voll · speicherplatz ist · postfach quillt
    """,
    "cause_phrases.too_large": """
        zu groß · überschreitet die maximale · maximale größe · größenbeschränkung · größenlimit
    """,
    "challenge_fate_phrases.held": """
        zurückgehalten · wartet · warteschlange · noch nicht zugestellt · damit ihre nachricht · damit ihre e-mail ·
        damit ihre mail · zugestellt werden kann · wird erst zugestellt · in quarantäne · auf halde · vor der tür ·
        liegt bei uns · liegt noch · wird aufbewahrt · angehalten · beiseitegelegt · geparkt · quarantäne ·
        zurückgestellt · zwischengelagert · zwischengespeichert · aufgehalten · festgehalten · abgefangen ·
        eingefroren · in der warteschleife · warteschleife · wartebereich · wartezimmer · vorläufig nicht zugestellt ·
        erst zugestellt · bis dahin · ausstehend · nur von leuten · nur post von · nur nachrichten von · parken ·
        auf freigabe · aussortiert · nimmt … nur mails · nimmt … nur nachrichten · nur mails von · akzeptiert nur ·
        bevor ihre mail · bevor ihre nachricht · bevor ihre e mail · bevor deine mail · bevor deine nachricht ·
        türsteher · zur freigabe · freigabe ihrer
    """,
    "challenge_fate_phrases.lapses": """
        verfällt · wird … gelöscht · gelöscht · verworfen · ist … verloren · geht verloren · binnen · verschwindet ·
        sonst · automatisch gelöscht · nach 7 tagen · nach sieben tagen · nach 14 tagen · vernichtet · entsorgt ·
        andernfalls · wird nicht zugestellt · verfallen · unbestätigte · nicht bestätigte · nicht freigegebene ·
        löschen wir · löschen · unbestätigt
    """,
    "challenge_fate_phrases.passes": """
        landet … bei mir · landet ihre · bekommt … ihre mail · reichen wir · kommt … durch · geht … raus ·
        leiten wir · wird … durchgelassen · kommt an · ausgeliefert · zugestellt · winkt sie · durchwinken ·
        herausgeben · lässt sie durch · durchlassen · freigeben · freigegeben · übergeben · erreichen ·
        landet … im posteingang · landet … in meinem · im posteingang · kommt … an| · wird … zugestellt ·
        wird … weitergeleitet · wird … freigegeben · automatisch zugestellt · zukünftig direkt · künftig direkt ·
        künftig ohne · freie fahrt · bei mir an| · ohne umweg · freigeschaltet · mich erreicht · uns erreicht ·
        selbst frei · geben sie … frei| · zustellung · hereinkommt · hereinlassen · eingelassen · zugestellt wird ·
        mail kommt an · nachricht kommt an
    """,
    "challenge_phrases.confirm": """
        nur einmal · noch nicht bekannt · ein mensch · bestätigen sie bitte, dass · ohne bestätigung · kein programm ·
        zeichen ein · einmal bestätigen · aufgabe lösen · rechenaufgabe · dieser schritt · diesen schritt ·
        nicht erneut bestätigen · freischalt
    """,
    "challenge_phrases.prove": """
        dass sie ein mensch · sie ein mensch sind · bestätigen sie … absender · kein spammer ·
        bestätigen sie … klick · kein roboter · bestätigen sie einmalig · einmalige bestätigung ·
        unbekannte absender · unbekannten absendern · zeichenfolge · absenderprüfung · als absender bestätigen ·
        captcha · kein automat · ein mensch dahinter · mensch dahinter · kein roboter sind · mensch sind · echt sind ·
        dass sie echt · kein programm · dass sie die nachricht gesendet · dass du ein mensch · du ein mensch bist ·
        kein roboter bist · keine maschine · rechenaufgabe · sicherheitscode ein · ihre absenderadresse bestätigen ·
        absender verifizieren · absender verifiziert · absenderverifi · als absender freischalten ·
        sich freischalten · freischalten lassen · sich als absender · einmalig freischalten · einmal freischalten ·
        nur einmal nötig · wirklich existieren · tatsächlich existieren · echter mensch · echte person ·
        kein bot sind · kein bot bist · ihre absenderadresse einmalig · bestätigen sie … absenderadresse ·
        kein spam roboter · absenderbestätigung · absender-bestätigung · absenderüberprüfung · adresse echt ist ·
        um sie zuzustellen · bestätigen sie den versand · versand bestätigen · code aus dem bild ·
        zeichen aus dem bild · buchstaben aus dem bild
    """,
    "challenge_phrases.subjects": """
        bitte bestätigen sie ihre · absenderprüfung · absenderbestätigung · absender bestätigen ·
        bestätigung ihrer absenderadresse · absenderadresse · freischaltung · bestätigung erforderlich ·
        einmalige bestätigung · ihre nachricht wartet · sind sie ein mensch
    """,
    "challenge_sender_phrases.act": """
        antworten sie einfach · antworten sie auf diese · auf diese mail · code · klicken sie · ohne freigabe ·
        freigabe · klick auf · auf den link · schicken sie … zurück · senden sie … zurück · im betreff · drücken sie ·
        öffnen sie den link · über den link · folgen sie dem link · zeigen sie uns · antworten sie mit · lösen sie ·
        knopf · rätsel · schaltfläche · tippen sie · wählen sie · geben sie … ein · drücken · bestätigen sie ·
        verifizieren · auf diesen link · folgenden link · diesen link · über diesen link · diese seite · rufen sie ·
        besuchen sie · öffnen sie · bestätigen unter · klicke · klick · bestätige · freischalten · lösen ·
        rechenaufgabe · aufgabe · häkchen · haken · antworten sie kurz · gehen sie auf · freigeben · eintragen ·
        freischaltung · zur freischaltung
    """,
    "challenge_sender_phrases.stranger": """
        nicht in meinem adressbuch · kenne ihre adresse nicht · noch nicht in · leute, die ich kenne ·
        unbekannten absendern · kein roboter · sie ein mensch · nur von bekannten · die ich kenne ·
        adresse ist uns neu · adresse ist mir neu · ihre adresse … nicht bekannt · noch nie geschrieben ·
        zum ersten mal · von fremden · nicht in meinen kontakten · kennen ihre adresse nicht · kennen sie noch nicht ·
        gästeliste · nicht auf meiner · nicht auf unserer · nicht in meiner · noch nie kontakt · noch nie mit ihnen ·
        absender nicht erkannt · unbekannter absender · neue absender · nie geschrieben · nicht unter meinen ·
        bestätigten absendern · verifizierten absendern · bekannten absendern · freigegebenen absendern ·
        zugelassenen absendern · geprüften absendern · bekannter absender · liste bekannter · liste der bekannten ·
        liste zugelassener · noch nicht auf · stehen sie nicht · sie stehen noch · ihre adresse ist … unbekannt ·
        ihre adresse kennt · kennt sie noch nicht · kennt sie nicht · kenne sie noch nicht · kennen wir noch nicht ·
        nur von leuten · nur post von · nur nachrichten von · bekannte kontakte · bekannte absender ·
        zum ersten mal geschrieben · werbemüll · noch nicht freigeschaltet · ersten mal an · kenne ihre adresse noch ·
        kennen ihre adresse noch · kennt ihre adresse · mails unbekannter · absender unbekannt ·
        als absender bekannt · noch nicht als absender · nicht als absender · türsteher · türwächter ·
        absender ist … unbekannt · schütze mein postfach · schützen unser postfach · postfach ist geschützt
    """,
    "complaint_elements.complained": """
        wehrt sich · beschwer · gekennzeichnet · gemeldet · markiert · angezeigt · beanstand · meldungen · hinweise ·
        beklagt · beklag · reklamiert · beschwerde · klagt · als spam · meldung eines · meldung von · anzeige ·
        protest · eingestuft
    """,
    "complaint_elements.from_you": """
        ihrem server · ihrem netz · ihrer domain · von ihnen · stellen sie · fordern sie auf · unterlassen ·
        ihrem konto · aus ihrem · ihrem mailserver · geschäftsbeziehung · sperren sie · abschaltung ·
        kundenbeziehung · ihre ip · ihrer ip · ihren server · ihre domain · über die ip · ihrem system ·
        ihrer infrastruktur · ihr kunde · ihres kunden · ihr versand · ihrem versand · von ihrer · bitte stellen ·
        bitte entfernen · keine weiteren mails · ihr netz · abstellen · austragen · aus ihrer liste ·
        aus ihrem verteiler · eingeliefert
    """,
    "complaint_elements.ours": """
        unserer kund · unsere kund · unser kund · unserer mitarbeit · unsere mitarbeit · kunde von uns ·
        unserer nutzer · unsere nutzer · ein nutzer von uns · unserer anwender · unsere anwender ·
        unserer beschäftigten · unserer mitglieder · unserer teilnehmer · teilnehmer unseres · unsere beschäftigten ·
        unsere angestellten · unsere belegschaft · unsere abonnent · unserer abonnent · unser abonnent ·
        unser nutzer · unser teilnehmer · unsere teilnehmer · einer unserer · eine unserer · eines unserer ·
        unsere endkund · unsere postfachinhaber · postfachinhaber · unsere mitglieder · empfänger hat ·
        ein empfänger · ein nutzer · ein anwender
    """,
    "complaint_elements.unwanted": """
        werbemail · werbung · nie zugestimmt · massenmail · spam · unerwünscht · unverlangt · ohne einwilligung ·
        massenversand · werbeschreib · werbewelle · spammail · unaufgefordert · nicht angefordert · ungebeten ·
        ohne zustimmung · werbe e mail · werbesendung · werbenachricht · junk · rundmail · belästig · nie angemeldet ·
        nie bestellt
    """,
    "complaint_phrases.desk_says": """
        spam-markierung · beschwerde · unerwünschte werbung · das ist spam · als spam · unverlangte werbung
    """,
    "complaint_phrases.sentences": """
        als spam gemeldet · als spam markiert · hat sich … beschwert · beschwerde eines · als unerwünscht gemeldet ·
        als spam eingestuft · als unerwünschte werbung gemeldet · als spam klassifiziert · hat sich über … beschwert ·
        beschwerde erhalten · beschwerden erhalten · spam-knopf · spam-button · als werbung gemeldet ·
        als junk gemeldet · beschwerde von einem · beschwerde über ihre
    """,
    "complaint_phrases.subjects": """
        spam-beschwerde · spambeschwerde · beschwerde über · missbrauchsmeldung · abuse-meldung · spam-meldung ·
        als spam gemeldet · spammeldung · spambeschwerden · abuse-beschwerde · missbrauchsbeschwerde ·
        missbrauchsbericht · abuse-bericht · spam-report · spambericht · beschwerde wegen · beschwerde zu ihrer ·
        unerwünschte werbung von · feedback-schleife
    """,
    "date_phrases.answers": """
        erreicht mich · erreichen mich · sehe ich · schaue ich · kümmere ich · hören von mir · hörst von mir ·
        gelesen · antworte · lese ich · beantworte ich · melde ich mich · werden … bearbeitet · melde mich ·
        melden uns · melden wir · meldet sich · antwort von mir · sie antwort · sie eine antwort · du antwort ·
        du eine antwort · ihr antwort · erhalten … antwort · erhältst … antwort · bekommen … antwort ·
        bekommst … antwort · komme ich dazu · widme ich · nehme ich mir · nehme ich mich · rufe ich · bearbeite ich ·
        beantworte · bearbeiten wir · beantworten wir · lesen wir · kümmern wir · checke ich · sichte ich ·
        sichten wir · antworten wir · gehe ich · schaue … rein · schaue … postfach · schaue … mails · lese| ·
        lese … mails · arbeite … ab| · erledige ich · beantwortet · erreichen ihre · erreicht ihre · zu lesen ·
        abgearbeitet · abarbeiten · abrufen · rufe … ab| · wird … bearbeitet · greife ich · lesen kann ·
        lesen können · beantworten kann · beantworten können · bearbeiten kann · bearbeiten können · lesen werde ·
        kümmere mich · kümmern uns · widme mich
    """,
    "date_phrases.away": """
        urlaub · abwesen · nicht im · ausser haus · nicht erreichbar · ferien · geschlossen · elternzeit ·
        dienstreise · krank · unterwegs · weg| · frei| · nicht am · nicht da · verreist · ortsabwesend · außerhalb ·
        nicht zu erreichen · nicht verfügbar · nicht zugegen · mutterschutz · karenz · auf reisen · auf reise ·
        auf geschäftsreise · fortbildung · schulung · lehrgang · auswärts · im ausland · nicht vor ort ·
        nicht anwesend · nicht in der · niemand · macht … dicht · machen … dicht · dicht| · bleibt … zu| ·
        betriebsruhe · sommerpause · winterpause · weihnachtspause · auszeit · unbesetzt · betriebsurlaub ·
        sommerurlaub · jahresurlaub · resturlaub · kurzurlaub · weihnachtsurlaub · osterurlaub · skiurlaub ·
        bildungsurlaub · sonderurlaub · vaterschaftsurlaub · winterurlaub · erholungsurlaub · betriebsferien ·
        sommerferien · weihnachtsferien · osterferien · herbstferien · pfingstferien · werksferien · praxisferien ·
        winterferien · bin raus · reha · kur| · verhindert · keine mails · nicht lesen · zeitausgleich · überstunden ·
        im wk| · militärdienst · papamonat · sabbatical · ruht| · weggefahren · ausser betrieb · ausgefallen ·
        falle … aus · nicht besetzt · nicht arbeiten · nicht arbeitsfähig · kein zugriff · keinen zugriff ·
        eingeschränkt · sporadisch · fieber · spanne … aus| · arbeite ich nicht · arbeite nicht · diese woche nicht ·
        auf der messe · auf messe · auf einer messe · auf tagung · auf einer tagung · auf der tagung · im workshop ·
        in einem workshop · auf seminar · auf einem seminar · auf einer konferenz · auf einem kongress · auf malle ·
        segeln gerade · beim wandern · verlängerten wochenende · verlängertes wochenende · langes wochenende
    """,
    "date_phrases.back": "zurück · wieder · rückkehr",
    "date_phrases.first_day": """
        erster arbeitstag · erste arbeitstag · ersten arbeitstag · erster tag · ersten tag · erster bürotag ·
        erster werktag · erste tag · dienstantritt · dienstbeginn · arbeitsbeginn · nächster arbeitstag ·
        nächster bürotag
    """,
    "date_phrases.last_day": """
        letzter urlaubstag · letzte urlaubstag · letzter ferientag · letzte ferientag · letzter tag meines ·
        letzter freier · letzter abwesenheitstag · letzter krankheitstag · letzter tag der · mein letzter freier ·
        mein letzter urlaubstag
    """,
    "date_phrases.not_back": """
        melde … zurück · rufe … zurück · komme … auf sie zurück · wieder soweit · wieder so weit · wieder mit dabei ·
        wieder im angebot
    """,
    "date_phrases.opens": """
        geöffnet · öffnen · öffnet · offen| · sperren … auf · aufgesperrt · wieder auf| · haben … auf| ·
        praxisbetrieb · geschäftsbetrieb · bürobetrieb · läuft … betrieb · nimmt … auf| · eröffnen · in betrieb ·
        wieder betrieb · betrieb wieder
    """,
    "date_phrases.other_matters": """
        bestell · liefer · preis · rechnung · gültig · anmeld · bewerb · messe · frist · aktion · angebot gilt ·
        auftrag · spätestens · stand|
    """,
    "date_phrases.perhaps": """
        vielleicht · möglicherweise · eventuell · hoffentlich · evtl · frühestens · womöglich · ungefähr · wohl erst ·
        schätzungsweise
    """,
    "date_phrases.present": """
        am schreibtisch · am start · am rechner · am platz · besetzt · sprechstunde · erreichbar · im büro · im haus ·
        für sie da · am arbeitsplatz · verfügbar · zu erreichen · anwesend · zur verfügung · für euch da ·
        für dich da · im dienst · im laden · im betrieb · in der praxis · im geschäft · am werk · arbeite ich ·
        an bord · in der firma · im amt · in der kanzlei · in der werkstatt · ansprechbar · anzutreffen · greifbar ·
        online| · bin … da| · sind … da| · ich da| · wir da| · ist … da| · frischer kraft · alter frische ·
        voller kraft · voller energie · neuer energie · ausgeruht · erholt · geht es weiter · geht's weiter ·
        geht es los · geht's los · starten wir · starte ich · durchstarten · arbeitsfähig · dienstbereit ·
        wie gewohnt · in gewohnter · regulär · persönlich für sie · am telefon · sitze ich · sitze … am ·
        am arbeiten · beginnt mein · fange ich · stehe ich · stehen wir · gerne für sie · gern für sie ·
        bei der arbeit · auf arbeit · auf der arbeit · zum dienst · am pult · in gewohntem
    """,
    "departure.for_now": "dringend · notfall · datenschutz",
    "departure.leaves": """
        verlassen · verlasse · nicht mehr bei · nicht mehr für · nicht länger bei · ausgeschieden · verlässt ·
        nicht mehr in · nicht mehr im · nicht länger für · nicht mehr zu · austritt · abschied · verabschied ·
        weggang · gekündigt · aufgehört · letzter tag · gewechselt · weg bei
    """,
    "departure.left": """
        gehöre … nicht mehr · gehört … nicht mehr · ruhestand verabschiedet · verabschiedet sich in ·
        wohlverdienten ruhestand · neue wege gegangen · neue herausforderung · letzter arbeitstag war ·
        letzten arbeitstag · nicht mehr teil · von bord gegangen · nicht mehr im unternehmen ·
        nicht mehr für … tätig · unternehmen verlassen · nicht mehr tätig · nicht mehr in unserem · ausgeschieden ·
        im ruhestand · nicht mehr beschäftigt · firma verlassen · nicht mehr für uns · nicht mehr bei uns · in rente ·
        in den ruhestand · arbeitet nicht mehr · arbeite nicht mehr · das unternehmen verlassen ·
        nicht mehr in unserem hause · meine nachfolge · seine nachfolge · ihre nachfolge · nachfolgerin ist ·
        nachfolger ist · geschäft aufgegeben · nicht mehr für die · nicht mehr angestellt · nicht länger für ·
        arbeitsverhältnis … beendet · nicht mehr mitarbeiter · bin pensioniert · wurde pensioniert ·
        unser haus … verlassen · unser team … verlassen · haus verlassen · firma … verlassen ·
        unternehmen … verlassen · kanzlei … verlassen · klinik … verlassen · agentur … verlassen ·
        betrieb … verlassen · behörde … verlassen · verlasse das unternehmen · verlasse die firma ·
        nicht mehr im haus| · nicht mehr im hause · nicht mehr an bord · nicht mehr in der firma ·
        nicht mehr in diesem · nicht mehr in der kanzlei · nicht mehr hier beschäftigt · nicht mehr hier tätig ·
        nicht länger im unternehmen · nicht länger bei uns · nicht länger teil · nicht länger tätig ·
        nicht länger beschäftigt · arbeitet seit … nicht mehr bei · arbeite seit … nicht mehr ·
        arbeite ich nicht mehr · ist seit … nicht mehr für uns · mit … ausgeschieden · unternehmen ausscheid ·
        scheide … aus| · scheidet … aus| · dienst quittiert · beruflich verändert · beruflich neu ·
        beruflich umorientiert · neu orientiert · neue berufliche · neuen beruflichen · anderen weg eingeschlagen ·
        neuen weg eingeschlagen · neuen aufgaben · neue aufgabe übernommen · neuen job angenommen ·
        stelle gewechselt · arbeitgeber gewechselt · job gewechselt · mein letzter tag · letzter tag bei ·
        letzter tag war · letzter tag in der · letzter arbeitstag · mein letzter arbeits · in pension| ·
        in pension gegangen · in pension getreten · pension angetreten · bin rentner · rentnerin · rente gegangen ·
        altersrente · altersteilzeit · passive phase · vorruhestand · unruhestand · ruhestand getreten ·
        ruhestand gegangen · ruhestand angetreten · betrieb eingestellt · geschäftsbetrieb eingestellt ·
        geschäftsbetrieb … eingestellt · geschäftsaufgabe · praxis aufgegeben · praxis … übergeben · firma aufgelöst ·
        endgültig geschlossen · für immer geschlossen · verstorben · von uns gegangen · nachfolge angetreten ·
        nachfolge … angetreten · nachfolge übern · nachfolge hat · mein nachfolger · meine nachfolgerin ·
        seine nachfolgerin · sein nachfolger · uns verlassen · verabschiede mich in · verabschiede ich mich in ·
        verabschiedet … ruhestand · beginnt … ruhestand · beginnt … rente · genieße … ruhestand · genieße … rente ·
        genießt … ruhestand · genießt … rente · ist pensioniert · pensioniert worden · ich gehe neue wege ·
        gehe ich neue wege · beschreite neue wege · schlage neue wege · ehemaligen mitarbeiter ·
        ehemaliger mitarbeiter · ex mitarbeiter · meine tätigkeit … endete · meine tätigkeit … beendet ·
        tätigkeit … beendet · arbeitsverhältnis … endete · arbeitsverhältnis endet · anstellung … endete ·
        anstellung … beendet · nicht mehr bei uns angestellt · dienstverhältnis … beendet ·
        dienstverhältnis … endete · von herrn … trennen · von frau … trennen · von herrn … getrennt ·
        von frau … getrennt · aus altersgründen … beendet · aus altersgründen … aufgehört ·
        aus altersgründen … zurückgezogen
    """,
    "departure.no_longer_read": """
        nicht mehr betreut · nicht mehr gelesen · gelöscht · nicht mehr ab| · nicht mehr abgerufen ·
        nicht mehr abrufen · nicht mehr geprüft · nicht mehr aktiv · nicht mehr bedient · nicht mehr genutzt ·
        nicht mehr verwendet · nicht mehr erreichbar · nicht mehr in betrieb · nicht länger gelesen ·
        nicht länger betreut · geschlossen · abgeschaltet · stillgelegt · deaktiviert · abgemeldet · aufgelöst ·
        niemand mehr
    """,
    "departure.retired": """
        ruhestand · rente| · pension · pensionier · rentner · lebensabschnitt · ruheständler · altersruhe ·
        lebensabend
    """,
    "departure.takes_over": """
        habe ihre aufgaben übernommen · habe seine aufgaben übernommen · ich habe … übernommen, nachdem
    """,
    "form_letter_phrases.acknowledged": """
        wir haben ihre · ihre anfrage ist · ist bei uns eingegangen · ticketnummer · vorgangsnummer ·
        eingangsbestätigung · wurde ein ticket · wurde registriert · ihrer bewerbung · den eingang ihrer ·
        ihr anliegen wird · wurde erfasst · ihr anliegen ist · ihr anliegen unter · bei uns angekommen ·
        anliegen erhalten · ihre unterlagen erhalten · unterlagen erhalten und · mail erhalten und ·
        vorgang angelegt · wurde ein fall · fall eröffnet · fall angelegt · referenznummer · fallnummer ·
        bearbeitungsnummer · meldungsnummer · anfragenummer · aktenzeichen lautet · haben wir ein ticket ·
        ein ticket eröffnet · ein ticket erstellt · ticket … eröffnet · ticket … erstellt · ticket … angelegt ·
        nachricht ist eingegangen · anfrage ist eingegangen · mail ist eingegangen · bestätigen ihnen den eingang ·
        bestätigen den eingang · bestätigen wir den eingang · bestätigen … eingang · den erhalt ihrer · erhalt ihrer ·
        den erhalt ihres · eingang ihres · nachricht hat uns erreicht · anfrage hat uns erreicht ·
        mail hat uns erreicht · hat uns erreicht · in unserem posteingang · ihre anfrage wurde · deine anfrage wurde ·
        ihre nachricht wurde an · ihre bewerbung ist · deine bewerbung · deine nachricht ist · deine anfrage ist ·
        nachricht haben wir erhalten · anfrage haben wir erhalten · mail haben wir erhalten ·
        schreiben haben wir erhalten · wir … nachricht erhalten · wir … anfrage erhalten · ihr fall wurde ·
        ihr fall ist · stelle weitergeleitet · abteilung weitergeleitet · fachbereich weitergeleitet ·
        nachricht ist uns wichtig · anliegen ist uns wichtig · kommt es zu wartezeiten · kommt es zu verzögerungen
    """,
    "form_letter_phrases.promises": """
        schnellstmöglich · so schnell wie möglich · melden uns · werden uns umgehend · in kürze · 24 stunden ·
        zeitnah · werktage · arbeitstage · eingang ihrer · kommen auf sie zu · kommen auf dich zu · kommen dann auf ·
        in verbindung setzen · hören von uns · hörst von uns · hört von uns · erhalten sie eine antwort ·
        erhalten eine antwort · antwort erhalten sie · antwort erhältst · bearbeiten ihre · kümmern uns ·
        so bald wie möglich · sobald wie möglich · so rasch wie möglich · rasch wie möglich · raschestmöglich ·
        ehestmöglich · baldmöglichst · frühestmöglich · innert · innerhalb von · in den nächsten tagen ·
        bitten um geduld · etwas geduld · bearbeitungszeit · antwortzeit · reihenfolge · 48 stunden · zwei tagen ·
        drei tagen · werden sich … melden · wird sich … melden · werktag| · werktags| · eines werktag ·
        einem werktag · arbeitstag| · arbeitstags · in der regel innerhalb · antwortet in der regel ·
        antworten in der regel · so schnell es geht · so schnell wir können · sobald wir können · so bald es geht ·
        wartezeiten · der sich bei ihnen meldet · die sich bei ihnen meldet · melden sich bei ihnen ·
        meldet sich bei ihnen · bei ihnen melden
    """,
    "form_letter_phrases.says_it_is_automatic": """
        dies ist eine automatisch · dies ist eine automatische · diese e-mail wurde automatisch ·
        diese nachricht wurde automatisch · automatisch generiert · automatisch erstellt · automatisch erzeugt ·
        automatische antwort · bitte antworten sie nicht auf diese · automatische eingangsbestätigung ·
        nicht mehr abgerufen · wird nicht gelesen · nicht überwacht · automatische rückmeldung ·
        automatische nachricht · automatische mitteilung · automatische bestätigung · automatische e mail ·
        automatisch versendet · automatisch versandt · automatisch verschickt · automatisierte · maschinell erstellt ·
        maschinell erzeugt · vom system erzeugt · systemnachricht · nicht auf diese mail antworten ·
        nicht auf diese nachricht antworten · nicht auf diese e mail zu antworten
    """,
    "form_letter_phrases.thanks": """
        vielen dank für ihre · danke für ihre · vielen dank für deine · danke für deine · vielen dank für die ·
        danke für die mail · danke für die nachricht · herzlichen dank für · besten dank für · danke dass sie ·
        vielen dank dass · schön dass sie · schön dass du · danke für dein · vielen dank für ihr ·
        vielen dank für dein · danke für ihr · wir danken ihnen · wir danken für · wir bedanken uns ·
        vielen dank für eure · danke für eure · danke fürs · merci für · vielen dank für den · danke für den ·
        danke für das · vielen dank für das · lieben dank für · recht herzlichen dank · schön von ihnen ·
        toll dass sie
    """,
    "human.before_leaving": """
        bevor ich · ehe ich · vor meinem urlaub · vor dem urlaub · noch vor meinem · vor meiner abreise ·
        vorm urlaub · vor meinen ferien · vor den ferien · kurz vor meinem
    """,
    "human.call_me": """
        rufen sie mich · ruf mich · rufen sie … an · sprechen wir · telefonieren wir · ruf durch · ruf einfach ·
        rufen sie einfach · klingel durch · klingel einfach · bimmel · handy ist an · handy is an · ruft mich ·
        ruf kurz · ruf mal · lass uns … sprechen · lass uns … telefonieren
    """,
    "human.denies": """
        keine automatische antwort · kein autoresponder · keine automatische mail · keine abwesenheitsnotiz ·
        bin kein bot · kein roboter hier · kein auto reply · keine automail
    """,
    "human.i": "ich|",
    "human.takes_up": """
        klingt gut · das angebot · passt es · können wir · könnten wir · könnten sie · interessiert · ihr angebot ·
        kein interesse · kein bedarf · lassen sie uns · passt mir · wie wäre · klingt interessant · klingt spannend ·
        hört sich gut an · hört sich interessant · ihr vorschlag · dein vorschlag · dein angebot · euer angebot ·
        ihre präsentation · ihre unterlagen habe · die unterlagen habe · das muster · budget · den vertrag ·
        der vertrag · die demo · eine demo · den entwurf · ihr preis · den preis · preis passt · zu teuer · rabatt ·
        könntest du · könnt ihr · kannst du · würden sie · würdest du · können sie mir · schicken sie mir ·
        schick mir · senden sie mir · schickt mir · mailen sie mir · passt gut · passt bei mir · passt uns ·
        passt leider · passt nicht · würde passen · treffen wir · treffen uns · machen wir · nehmen wir ·
        wir haben uns · wir nutzen · wir verwenden · wir haben bereits · wir haben schon · haben wir schon ·
        haben wir bereits · wir arbeiten schon · ich glaube · ich finde · ich würde · ich hätte gern ·
        wir hätten gern · wir möchten · wir würden · wir suchen · wie viel · wieviel · was kostet · was kosten ·
        wie sieht · gerne einen termin · dazu hätte ich · frage dazu · noch eine frage · unterschrieben · beauftrag ·
        schauen wir uns · ich schau mir · schaue ich mir an · wie besprochen · wie telefonisch · wie vereinbart ·
        leider müssen wir · habe ich weitergeleitet · hab ich weitergeleitet · ihr newsletter · sorry für die späte ·
        entschuldigung für die späte · sorry dass ich · dein tool · ihr tool · ihre software · eure software ·
        melden sie sich im · melden sie sich nach · melden sie sich nächstes · schreiben sie mir im ·
        wieder auf mich zu · können sie uns · können sie bitte · denke ich · ich denke wir · ich denke das ·
        eine rückfrage · kurze rückfrage · rückfrage dazu · unser termin · unseren termin · termin am · setze ihn ·
        setze sie · ins cc · ich übernehme · ich mache das · ich vertrete · was brauchen sie · worum geht ·
        wie kann ich ihnen · die bestellung bitte · bestellung stornieren · erst danach · vorher noch · das vorher ·
        lassen sie es uns · lass uns · im vertrag · am vertrag · die verhandlung · ihr muster · die muster ·
        nachverhandel · den termin am · den termin verschieben · den termin absagen · den termin streichen ·
        ihn in kopie · sie in kopie
    """,
    "newsletter.called": """
        rundbrief · vereinsbrief · vereinsblatt · mitgliederbrief · infobrief · rundschreiben · neuigkeiten aus ·
        monatsbrief · quartalsbrief · mitgliederinfo · mitgliederinformation · elternbrief · gemeindebrief ·
        hausmitteilung · wochenmail · newsmail
    """,
    "newsletter.footer": """
        sie erhalten diese · sie erhalten den · du erhältst diese · du bekommst diese · newsletter abmelden ·
        newsletter abbestellen · hier abmelden · abmelden klicken · weil sie sich angemeldet · im browser ·
        sie bekommen diese · ihr bekommt diese · ihr erhaltet diese · erhalten sie diesen newsletter ·
        diesen newsletter erhalten · diesen rundbrief · vom newsletter abmelden · newsletter austragen ·
        zum abmelden · abmeldelink · abmelden: · austragen: · hier austragen · hier abbestellen ·
        rundbrief abbestellen · nicht mehr erhalten möchten · nicht mehr erhalten möchtest ·
        nicht mehr bekommen möchten · nicht mehr bekommen möchtest · nicht mehr erhalten wollen ·
        keine lust mehr auf · möchten sie keine · möchtest du keine · wenn du keine · wenn sie keine ·
        falls sie keine · zur webansicht · webversion · im browser ansehen · weil du dich · weil sie sich ·
        du bist angemeldet · in unserem verteiler
    """,
    "newsletter.to_many": """
        liebe mitglieder · liebe freunde · liebe freundinnen · liebe leser · liebe eltern · liebe kundinnen ·
        liebe kunden · liebe eltern und · liebe community · liebe nachbar · liebe vereinsmitglieder ·
        liebe sportfreunde · liebe gäste · liebe newsletter · liebe abonnent · liebe leserinnen · werte mitglieder ·
        liebe freundinnen und · liebe fans · liebes mitglied · liebe genoss · liebe partner · liebe leute ·
        liebe absender · lieber absender · sehr geehrter absender · sehr geehrte absender · werte kund ·
        geschätzte kund · liebe kundschaft · liebe geschäftspartner · werte geschäftspartner ·
        geschätzte geschäftspartner · liebe patient · liebe wegbegleiter · guten tag zusammen · liebe welt ·
        liebe mitmenschen · liebe kontakte · liebe anfragende · liebe schreiberin · liebe interessent · lieber leser ·
        geneigter leser
    """,
    "notification_phrases.do_not_answer": """
        antworten sie nicht auf · nicht auf diese e-mail · nicht auf diese mail · kann nicht beantwortet werden ·
        automatisch erstellt · automatisch generiert · automatisch erzeugt · automatisch versandt ·
        automatisch versendet · automatische nachricht · kann nicht geantwortet werden · nicht geantwortet werden ·
        nicht direkt antworten · nicht auf diese benachrichtigung · auf diese benachrichtigung ·
        dies ist eine benachrichtigung · automatische benachrichtigung · automatische mail ·
        automatisierte nachricht · automatisierte benachrichtigung · vom system erstellt ·
        antworten auf diese nachricht werden nicht · antworten werden nicht gelesen · benachrichtigungseinstellungen ·
        benachrichtigungen verwalten · benachrichtigungen abbestellen · diese adresse wird nicht gelesen ·
        nur zum versand
    """,
    "notification_phrases.sentences": """
        vielen dank für ihre bestellung · vielen dank für deine bestellung · danke für ihre bestellung ·
        vielen dank für ihren einkauf · bestellnummer · sendungsnummer · der betrag von · wird abgebucht ·
        anbei erhalten sie ihre rechnung · ihr passwort · ihr kennwort · wenn sie dies nicht · falls sie diese ·
        bestätigungscode · hat … kommentiert · hat sie erwähnt · sehr geehrter kunde · sehr geehrte kundin ·
        liebe kundin · wurde in quarantäne · atlassian jira · gutgeschrieben · onlinebanking · online-banking ·
        lastschrift · in ihrem kundenkonto · abholstation · beim nachbarn · packstation · ihr paket wurde ·
        hat die datei · hat das dokument · im datenraum · zum datenraum · hat … hochgeladen · hat … freigegeben ·
        melden sie sich an, um · loggen sie sich ein · log dich ein · neue nachricht im · neues dokument in ·
        steht zum download · zum herunterladen bereit · eine neue nachricht für sie · neue nachricht für dich ·
        im elternportal · in der app ansehen · zum beitrag · hat dir eine nachricht · hat ihnen eine nachricht ·
        termin wurde gebucht · ihre reservierung
    """,
    "notification_subjects.subjects": """
        bestellbestätigung · auftragsbestätigung · ihre bestellung · deine bestellung · ihre rechnung · rechnung nr ·
        deine rechnung · rechnungsnummer · zahlungseingang · zahlungserinnerung · ihr paket · dein paket ·
        ihre sendung · deine sendung · versandbestätigung · versandmitteilung · sendungsverfolgung · ihr passwort ·
        passwort zurück · ihr kennwort · kennwort läuft · passwort läuft · bestätigungscode · sicherheitscode ·
        neue anmeldung · sicherheitshinweis · ihr konto · ihr kundenkonto · ihr vertrag · ihre buchung ·
        buchungsbestätigung · reservierungsbestätigung · anmeldung zum newsletter · newsletter ·
        bitte bestätigen sie ihre anmeldung · quarantäne · virenwarnung · virus gefunden · wartungsarbeiten ·
        störungsmeldung · datensicherung · einladung zum webinar · neuer kommentar · neue nachricht von ·
        wartet auf freigabe · wartet auf moderation · terminerinnerung · wochenbericht · umsatzbenachrichtigung ·
        neue rechnung · kontobewegung
    """,
    "opt_out_halves.authority": """
        dsgvo| · datenschutzbehörde · datenschutzbeauftragt · anwalt · verbraucherzentrale · bundesnetzagentur ·
        abmahn · uwg| · datenschutzgrundverordnung · datenschutz grundverordnung · aufsichtsbehörde ·
        landesdatenschutz · rechtsanwalt · unterlassungserklärung · wettbewerbszentrale · dsg| · edöb · dsb| · tkg| ·
        strafanzeige · rechtliche schritte · abmahnung · art 17 · artikel 17 · art 21
    """,
    "opt_out_halves.stop_it": """
        hören sie auf · hört auf · hör auf · lassen sie das · lasst das · schluss damit · lassen sie es · gut sein ·
        schluss| · aufhören · aufzuhören · verschonen · ruhe| · unterlassen · einstellen · einzustellen · abstellen ·
        letzte mail · muss das sein · stopp · stop| · das lassen · bleiben lassen · blockiere · daten … lösch ·
        daten zu löschen · austragen · lass das · lass es · verzichten · hören sie … auf| · hört … auf| · hör … auf| ·
        hören sie damit · hört damit · löschen · gelöscht
    """,
    "opt_out_halves.threats": """
        nochmal · noch einmal · noch eine · beschwer · anzeige · auskunft · an meinen anwalt · melde ich ·
        nächste mail · löschung · zu löschen · beschwerde · weiteren mail · weiterer mail · weitere mail ·
        weitere nachricht · erneute · andernfalls · einschalten · rechtliche · wiederholung · unverzüglich ·
        auskunftsersuchen · widerspruch
    """,
    "opt_out_halves.unasked": """
        nie eingetragen · nie angemeldet · nicht angefordert · nie darum gebeten · nicht bestellt · es reicht ·
        jetzt reicht · nie zugestimmt · nie eingewilligt · keine einwilligung · keinerlei einwilligung · nie erteilt ·
        nicht erteilt · nie erlaubt · woher haben sie meine · woher habt ihr meine · woher sie meine ·
        unaufgefordert · unverlangt · ungefragt · ungebeten · unerwünscht · belästig · dritte mail · vierte mail ·
        dritte e mail · fünfte mail · zum dritten mal · zum vierten mal · zum wiederholten · mehrfach gebeten ·
        mehrmals gebeten · schon zweimal · bereits gebeten · bereits mehrfach · nicht darum gebeten ·
        auf keine geantwortet · nie reagiert · nie geantwortet · nicht geantwortet · genug ist genug · mir reicht ·
        uns reicht · jetzt ist schluss · jetzt langt · nicht mehr lustig · nerv · genervt · ohne zustimmung ·
        ohne meine zustimmung · ohne einwilligung · ohne meine einwilligung · ohne erlaubnis ·
        ohne mein einverständnis · nie abonniert · nicht abonniert
    """,
    "opt_out_indirect.indirect": """
        [verzichten, verzichte, verzichtet] … [nachrichten, mails, zuschriften, werbung, anschreiben, kontakt,
        weitere] · [meine adresse, unsere adresse, meine daten, unsere daten, meinen namen] … [entfern, lösch,
        streich, nehmen] · [löschung, löschen] … [sämtlicher, aller daten, aller meiner, meiner daten, meine daten,
        unserer daten, alle daten] ·
        [werbezwecken, werbung, nutzung, verarbeitung] … [widerspreche, widersprechen, untersage, verbiete] ·
        [hoffentlich, das war, dies war, möge] … [letzte mail, letzte e-mail, letzte nachricht, letztes schreiben,
        letzter kontakt] · [sehen sie, bitte sehen, abstand, unterlassen, ersparen sie, erspar] … [weiteren schreiben,
        weiteren zuschriften, davon ab, nehmen, weitere mails, weitere schreiben, weitere, mir das] · [untersage,
        verbiete, verbitte, verbitten, widerrufen] … [adresse, werb, mails, zuschrift, nutzung, kontakt, zusendung] ·
        [wünsche, wünschen, möchte, möchten, will, wollen, brauche, brauchen] … [keine werbung, keinerlei, keine post,
        keine mails, nichts von ihnen, nicht mehr angeschrieben, nicht mehr belästigt, in ruhe gelassen] · [streichen,
        löschen, nehmen, entfernen] … [unsere firma, unsere adresse, unsere daten, unser unternehmen, uns aus, uns
        bitte aus] · lass es gut sein · lasst es gut sein · gut sein lassen · lassen sie es bleiben ·
        lass es bleiben · lasst es bleiben · art 17 dsgvo ·
        [lassen, lass, lasst] … [es … gut sein, es dabei bewenden, dabei bewenden] · [personenbezogenen daten,
        personenbezogener daten, gespeicherten daten, gespeicherte daten, kontaktdaten, kundendaten, adressdaten,
        datensatz] … [lösch, gelöscht, entfern, vernicht, tilg, sperr] · [lösch, löschung, löschen, löschen sie,
        entfernen, vernichten, tilgen] … [personenbezogen, gespeicherten daten, kontaktdaten, adressdaten, datensatz,
        mailadresse, meine person, von uns gespeicherten, über mich] · mich … [rausnehmen, raus nehmen, herausnehmen,
        herauszunehmen, rauszunehmen, rauslöschen, rausstreichen, austragen, auszutragen, rauswerfen, rausschmeißen,
        von der liste, von eurer liste, von ihrer liste, von der mailingliste, vom verteiler, von dem verteiler, aus
        eurer kartei, aus ihrer kartei, aus ihrer datenbank, aus eurer datenbank, aus der datenbank, aus dem system,
        aus ihrem system, aus eurem system, aus dem crm] · uns … [da rausnehmen, bitte rausnehmen, aus eurer kartei,
        aus ihrer kartei, aus ihrer datenbank, aus eurer datenbank, aus der datenbank, aus ihrem system, aus eurem
        system, von ihrer liste, von eurer liste, von der mailingliste, vom verteiler, aus ihrem verteiler, aus eurem
        verteiler] · [legen, lege, leg] … [keinen wert, keinerlei wert] · [kein, keinen, keinerlei] … [weiterer
        kontakt, weiteren kontakt, kontakt mehr, interesse an weiter, interesse an ihren mails, interesse an ihren
        nachrichten, interesse an werb, interesse an newsletter, bedarf an weiteren, werbepost, werbemails, akquise,
        mails dieser art, post dieser art, nachrichten dieser art, solchen nachrichten, solche nachrichten] · [möchte,
        möchten, will, wollen, wünsche, wünschen] … [nichts mehr von, nichts mehr hören, nicht weiter kontaktiert,
        nicht mehr kontaktiert, nicht mehr angemailt, nicht länger, keine weiteren, keinen kontakt, nicht mehr auf
        ihrer, nicht mehr in ihrem verteiler, in ruhe, keine werbe] · [von weiteren, von weiterer, von künftigen, von
        zukünftigen] … [abzusehen, absehen, verschonen, abstand, verzichten] · [bitten wir, bitte ich, bitte, fordere,
        fordern] … [abzusehen, zu unterlassen, zu verzichten, um löschung, um streichung, um austragung,
        einzustellen] ·
        [setzen sie, setzt, setzen] … [blacklist, sperrliste, robinsonliste, robinson liste, schwarze liste] ·
        [brauchen sie, braucht ihr, brauchst du, müssen sie, müsst ihr] … [nicht mehr schreiben, nicht mehr zu
        schreiben, nicht mehr zu mailen, nicht mehr mailen, nichts mehr schicken, nichts mehr zu schicken, nicht mehr
        anschreiben, uns nicht mehr, mir nicht mehr, mir keine, uns keine] · [die zusendung, den versand, den kontakt,
        ihre zusendungen, das anschreiben] … [einstellen, einzustellen, beenden, zu beenden, unterlassen, zu
        unterlassen, stoppen] · [landen, landet, wandern, wandert] … [ungelesen im papierkorb, ungelesen im müll,
        direkt im papierkorb, künftig im spam, ab jetzt im spam] · bitte um austragung · um austragung aus ·
        auf unserer sperrliste · auf meiner sperrliste · auf unserer blacklist · auf meiner blacklist ·
        auf unserer schwarzen liste · [keine, keinerlei] … [weiteren angebote, angebote mehr, nachfassmail, nachfass,
        follow ups, follow up mails, erinnerungsmails, verkaufsmails, vertriebsmails, serienmails, rundmails,
        infopost, anfragen dieser art, kontaktversuche, weiteren kontaktversuche, weiteren versuche] · [mich, uns] …
        [von eurer mailingliste, von ihrer mailingliste, von deiner mailingliste, aus der mailingliste, aus eurer
        mailingliste, aus ihrer mailingliste, aus dem mailverteiler, aus dem newsletterverteiler, aus dem
        adressverteiler, aus der adressliste, aus der kontaktliste, aus der kartei] · nicht mehr melden ·
        nicht nochmal melden · nicht noch einmal melden · [nie abonniert, nie angemeldet, nicht abonniert, nicht
        angemeldet, nie eingetragen, nie bestellt] … [abmelden, austragen, löschen, abzumelden, auszutragen,
        entfernen, streichen] · [mails, nachrichten, werbung, anschreiben, angebote, newsletter] … [sich sparen, euch
        sparen, dir sparen, sich schenken, euch schenken, sie behalten] · [keine, keinerlei] … [weitere zusendung,
        weiteren zusendungen, weiteren informationen, weiteres informationsmaterial, weiteren infos, weitere
        information, weitere kontaktaufnahme, weiterer mailverkehr] ·
        [sparen, spar, spart] … [sich weitere, dir weitere, euch weitere, sich die, sich ihre] · [möchte, möchten,
        will, wollen] … [nicht behelligt, nicht belästigt, nicht weiter belästigt, nicht zugespammt, nicht
        zugemüllt] · [hör, hört, hören] … [auf mir zu, auf uns zu, auf mich, auf  mir, bitte auf] · [schreiben,
        schreib, schreibt, melden] … [nicht wieder, nie wieder, bitte nicht mehr, bitte nicht wieder]
    """,
    "opt_out_others.go_on": """
        schreiben sie mir · schreib mir · schicken sie es mir · sondern an · direkt an mich · an mich| · stattdessen
    """,
    "opt_out_others.other_people": "kunde| · kunden · mitglied · leute · empfänger · abonnent · jemand · die leser",
    "opt_out_phrases.asks": """
        nehmen sie mich aus · nehmen sie mich von · entfernen sie mich · tragen sie mich aus · löschen sie meine ·
        keine weiteren e-mails · keine weiteren mails · keine e-mails mehr · keine mails mehr ·
        nicht mehr kontaktieren · nicht mehr anschreiben · nicht weiter kontaktieren · nicht mehr anzuschreiben ·
        hören sie auf … schreiben · hören sie auf … schicken · hören sie auf … mail · von weiteren mails ·
        von weiteren e-mails abzusehen · aus ihrem verteiler · aus dem verteiler · mich abmelden ·
        melden sie mich ab · keine werbung mehr · nimm mich aus · unterlassen sie · lösch mich · löschen sie mich ·
        löscht mich · aus … liste · aus … verteiler · keine weiteren nachrichten · keine nachrichten mehr ·
        schreiben sie mir nicht mehr · nicht mehr schreiben · keine e-mails von ihnen · nicht mehr kontaktiert ·
        keinen newsletter · kontaktieren sie mich nicht · austragen · nehmt mich aus · nehmt mich von ·
        nehmen sie uns aus · nehmen sie uns von · nehmt uns aus · tragt mich aus · tragen sie uns aus ·
        trag mich aus · trag mich bitte aus · entfernt mich · entferne mich · entfernen sie uns · streichen sie mich ·
        streichen sie uns · streicht mich · streicht uns · keine mail mehr · keine weitere mail ·
        keine weitere e mail · keine newsletter mehr · aus eurem verteiler · aus ihrer liste · aus ihrer kartei ·
        aus eurer liste · von ihrer liste · von eurer liste · von ihrem verteiler · uns abmelden · meldet mich ab ·
        melden sie uns ab · schreibt mir nicht mehr · schreiben sie uns nicht mehr · schreibt uns nicht mehr ·
        nicht mehr zu kontaktieren · kontaktiert mich nicht · kontaktieren sie uns nicht · bitte keine mails ·
        keine mails bitte · bitte keine e mails · keine mails von ihnen · keine mails von euch
    """,
    "opt_out_phrases.not_a_wish": """
        um sich abzumelden · wenn sie keine weiteren · falls sie keine · wenn du keine · falls du keine ·
        möchten sie keine · möchtest du keine
    """,
    "opt_out_wishes.about_else": """
        anhang · anhäng · herrn| · rechnung · vertrag · das angebot · bevor · heute · diese woche · zögern ·
        vergessen · bis ich · bis wir · aus dem cc · aus cc · termin| · position · am freitag · per post · telefon ·
        anlage · beilage · folie · paragraf · zeile · teilnehmerliste · gästeliste · einladungsliste · stückliste ·
        anwesenheit · den termin · protokoll · entwurf · warenkorb · nach der ernte · im herbst · im frühjahr ·
        nächstes jahr · nächstes quartal · bis ende · sie kommt · er kommt · der einladung · einladungs · bewerber
    """,
    "opt_out_wishes.wishes": """
        [keine, keinerlei, weder] … [mails mehr, e-mails mehr, werbung, werbemails, newsletter, nachrichten mehr,
        zuschriften, zusendung, anschreiben, kontaktaufnahme, weiteren mail, weiteren e-mail, weiteren nachrichten,
        solche mails, solchen mails, derartigen, mails von ihnen, mails von euch, anfragen mehr, angebote mehr,
        weitere mail, weitere kontakt] · [nicht mehr, nicht weiter, nicht wieder, nie wieder, künftig nicht, zukünftig
        nicht, nichts mehr] … [anschreiben, anzuschreiben, kontaktieren, zu kontaktieren, kontaktiert, schreiben,
        mailen, anmailen, belästigen, schicken, zuschicken, zusenden, senden, von ihnen, von euch, hören] · [schreib
        mir, schreibt mir, schreiben sie, schicken sie, schick mir, senden sie, kontaktieren sie, mailen sie] … [nicht
        mehr, nichts mehr, nie wieder, nicht wieder] · [löschen, lösch, löscht, streichen, streich, streicht,
        entfernen, entfernt, entferne, nehmen, nehmt, nimm, tragen, trag, tragt] … [mich aus, mich von, uns aus, uns
        von, meine adresse, meine e-mail, meine mail, meine daten, meinen namen, diese adresse, aus ihrem, aus ihrer,
        aus eurem, aus eurer, aus dem verteiler] · [verschon, verschone, verschonen, verschont] … [mich, uns] ·
        [widerspreche, widerspruch, widersprechen, widerrufe] … [daten, werb, einwilligung, e-mail, kontakt,
        zusendung, nutzung] · [unterlassen, unterlasst, stellen, stellt, hören, hört, verzichten, sehen] … [zusendung,
        werbung, mails, e-mails, anschreiben, spam] ·
        [lassen, lass, lasst] … [mich in ruhe, mich bitte in ruhe, uns in ruhe]
    """,
    "outcome_phrases.delivered": """
        wurde zugestellt · wurde erfolgreich zugestellt · erfolgreich zugestellt · erfolgreich übermittelt ·
        zustellung … abgeschlossen · wurde weitergeleitet
    """,
    "outcome_phrases.given_up": """
        keine weiteren versuche · keine weiteren zustellversuche · aufgegeben · endgültig · permanenter fehler
    """,
    "outcome_phrases.still_tried": """
        zustellung verzögert · verzögerte zustellung · verspätete zustellung · wird weiter versucht ·
        wird weiterhin versucht · weitere zustellversuche · weitere versuche · noch nicht zugestellt ·
        bisher nicht zugestellt · noch nicht ausgeliefert · versuchen es weiter · wir versuchen es · erneut versucht ·
        erneut versuchen · nicht erneut senden · nicht erneut zu senden · verzögert| · versucht weiterhin ·
        versuchen weiterhin · zustellversuche werden fortgesetzt · wartet eine · nichts zu tun · versuchen es noch ·
        probieren es · nichts zu unternehmen · nichts unternehmen · noch … tage lang · braucht noch · noch unterwegs ·
        nächster anlauf · nächster versuch
    """,
    "policy_phrases.policy": """
        als spam · abgelehnt wegen · spamverdacht · gesperrt · blockiert · sperrliste · schwarze liste · richtlinie ·
        werbung · nicht berechtigt · nicht erlaubt · virus · verweigert · blacklist · spamfilter · spam-filter ·
        als werbung · unerwünscht · abgewiesen wegen · reputation · nicht vertrauenswürdig · schadsoftware ·
        sicherheitsrichtlin · absender gesperrt · absender blockiert · verdächtig
    """,
    "reaction_phrases.liked": "gefällt · gefiel · reagiert · daumen · liebt · mag · herz",
    "reaction_phrases.reacted": """
        hat auf ihre nachricht reagiert · hat auf deine nachricht reagiert · reagierte auf ihre ·
        über gmail reagiert · hat über gmail
    """,
    "receipt.sentences": """
        wurde am … gelesen · wurde gelesen · ihre nachricht … gelesen · die nachricht wurde angezeigt ·
        ungelesen gelöscht · lesebestätigung für
    """,
    "receipt.subjects": "gelesen · lesebestätigung · ungelesen gelöscht · empfangsbestätigung gelesen",
    "referral_phrases.of_something_else": """
        zugang · passwort · anmeldung läuft · login · meine neue · meine private · meine andere · erreichen sie mich ·
        mich unter · mir an · mich an · rechnung · konto · benutzer · einladung · zurückgekommen · entfernen · lösch ·
        abmelden
    """,
    "referral_phrases.sends_on": """
        verkehrt · erreichbar über · sitzt auf · falsche · richtige · zuständig · nicht mein · wenden sie sich ·
        wende dich · schreib · kontaktieren · ansprechpartner · sprechen sie · sprich · frag · melden sie sich ·
        meld dich · weitergeleitet · leite · weitergegeben · schick · senden sie · verantwort · kümmert · betreut ·
        entscheidet · kolleg · mein chef · meine chefin · macht bei uns · macht das · übernimmt · läuft über ·
        versuchen sie · probieren sie · richten sie · nichts zu tun · nicht zu tun · nicht der richtige ·
        nicht die richtige · richtige stelle · richtige adresse · besser bei · besser an · direkt mit · direkt an ·
        wendet euch · wenden an · mail an · mailen sie · maile · ruf … an · fragt · erreichst · erreichen sie ·
        meine kollegin · der chef · die chefin · geschäftsführ · einkauf · macht der · macht die · macht unser ·
        macht unsere · bearbeitet · kennt sich · ins boot · mein mann · meine frau · it abteilung · melde dich ·
        meldet euch · sprecht · hat das letzte wort · zuständigkeit · hier falsch · der bessere · die bessere ·
        geht an| · läuft bei · am besten mit · am besten direkt · am besten an · am besten bei · weitergereicht ·
        laufen bei · laufen über · anklopfen · nachfragen bei · gibt auskunft · weiß mehr · kann ihnen da ·
        kann dir da · brauchst du · stimmen sie · wollen zu · wollen sie zu · wollen sie mit
    """,
    "service_phrases.personal": "ich| · mich| · mir| · mein · ihr angebot · ihre mail",
    "service_phrases.topics": """
        online einen termin · qr-code · am eingang · deine tickets · ihre tickets · ihre bestellung ·
        voraussichtliche lieferung · gesamtsumme · leihfrist · zurückzugeben · verlängern können · sprachnachricht ·
        aufnahme finden · faxnachricht · terminerinnerung · erinnern sie an ihren termin · absagen bitte ·
        bewerten sie · ihr aufenthalt · wie war · umfrage · zählerstand · kundenportal · jetzt sparen · % auf alles ·
        nur noch bis · rabatt · backup · sicherung · fehler 0 · ihre termine heute · ihr tag · termine| · fällig ·
        zu zahlen · onlineshop
    """,
}
