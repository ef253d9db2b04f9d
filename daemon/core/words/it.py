"""Italian: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": "automatic · risponditore · robot · autorisponditore · auto reply",
    "absence_elements.instead": """
        vi aiut · la aiut · contatt · rivolg · seguite da · scrivere a · chiamare il · si occupa · i miei colleghi ·
        il mio collega · la mia collega · un collega · si occup · occuper · seguit da · seguito da · seguirà ·
        la segreteria · il centralino · scriva a · scrivi a · scrivete a · chiami il · chiamate il · chiama il ·
        telefon · far riferimento · faccia riferimento · fate riferimento · fare riferimento · resta a disposizione ·
        è a disposizione · sono a disposizione · prende in carico · risponderà · il mio team · la mia assistente
    """,
    "absence_elements.meanwhile": """
        urgen · emergenz · nel frattempo · mi sostituisce · pronto intervento · in mia assenza ·
        durante la mia assenza · in questo periodo · durante questo periodo · mio sostituto · mia sostituta ·
        le mie veci · mi sostituirà · mi sostituiscono · improrogabil · non può attendere · non può aspettare ·
        non possono attendere · non possono aspettare · reperibilità · guardia medica · nel mentre
    """,
    "absence_elements.occasions": """
        ferie · vacanze · chiuso · chiusa · chiusura · oggi · assen · fuori · in viaggio · riposo · trasferta ·
        malattia · maternità · paternità · congedo · in permesso · riapertura · rientro · non raggiungibil ·
        irraggiungibil · indisponibil · non disponibile · festività · ponte| · in formazione · in fiera · vacanza ·
        chiusi · non ci sono · temporaneamente
    """,
    "absence_elements.part_time": """
        lavoro solo · solo il mattino · part time · tempo parziale · orario ridotto · non lavoro il ·
        solo al mattino · solo di mattina · solo la mattina · solo nei giorni · mezza giornata · lavoro nei giorni ·
        presente solo · in ufficio solo · giorni di presenza · solo dal lunedì · lavoro dal · lavoro di ·
        lavoro soltanto · lavoro unicamente · presente dal · in ufficio dal · in ufficio soltanto
    """,
    "absence_elements.patience": """
        pazienza · ritardo · comprensione · prima possibile · appena possibile · tempi di risposta ·
        tempi più lunghi · non immediat
    """,
    "absence_elements.reasons": """
        lutto · inventario · corso| · formazione · convegno · seminario · mare| · montagna · qualche giorno ·
        viaggio · malattia · maternità · paternità · famiglia · fiera · ospedale · riposo · pausa · al salone ·
        congresso · conferenza · aggiornamento · esami| · concorso · estero · trasferta · missione · sopralluogo ·
        cantiere · intervento chirurgico · ricover · convalescen · influenza · influenzat · covid · febbre · malato ·
        malata · motivi di salute · motivi familiari · motivi personali · impegni personali · impegni familiari ·
        impegni istituzionali · impegni di lavoro · funerale · matrimonio · nozze · luna di miele · nascita ·
        trasloc · ponte del · ponte di · festività · ferragosto · sabbatic · parentale · in permesso · sciare ·
        spiaggia · in barca · a vela · campeggio · in cammino · relax · crociera · settimana bianca · lago| ·
        pellegrinaggio · compleanno · vacanz · neve| · operato| · operata| · operazion · buona estate ·
        buone vacanze · buone ferie · buone feste · piccolo intervento · intervento programmato · team building ·
        in ritiro| · infortunio · incidente
    """,
    "absence_elements.unread": """
        non leggo · non leggerò · non guardo · senza rete · senza internet · di rado · raramente · saltuariamente ·
        offline · non consulto · part time · non c è campo · non legge · nessuno legge · non verrà lett ·
        non verranno lett · non controllo · non controllerò · non posso leggere · non potrò leggere · non ho accesso ·
        non avrò accesso · accesso limitato · poco campo · senza campo · senza connessione · senza computer ·
        senza pc · senza portatile · pc spento · telefono spento · cellulare spento · scollegat · disconness ·
        stacco la spina · staccato la spina · irraggiungibil · non raggiungibil · non sono raggiungibil ·
        non sarò raggiungibil · non reperibil · irreperibil · non sarò reperibil · non sono reperibil ·
        non risponderò · non rispondo · non potrò rispondere · non posso rispondere · a singhiozzo · ogni tanto ·
        di tanto in tanto · occasionalmente · non viene inoltrat · non verrà inoltrat · non verranno inoltrat ·
        rispondo solo alle · modalità aereo · lontano dal pc · lontano dalla scrivania · non guarderò ·
        non sarà letta · non saranno lett · non verrà letta · non verranno lette · poca connessione · poco segnale ·
        non apro · posta resterà · aspetterà · aspetteranno
    """,
    "absence_limits.limits": """
        per urgenze · in caso di urgenza · per questioni urgenti · per comunicazioni urgenti ·
        durante la mia assenza · in mia assenza · al mio rientro · al mio ritorno · accesso limitato ·
        saltuariamente · richieste urgenti · urgenz · se urgente · se è urgente · cose urgenti ·
        comunicazioni urgenti · necessità urgent · al nostro rientro · alla riapertura · alla ripresa ·
        nel frattempo · accesso alla posta · non avrò accesso · non verrà inoltrat · non viene inoltrat ·
        mio sostituto · mia sostituta · mia collega · mio collega · emergenz
    """,
    "absence_limits.your_automatic_answer": """
        la vostra risposta automatica · la sua risposta automatica · la tua risposta automatica
    """,
    "absence_phrases.absence": """
        fuori ufficio · fuori sede · in ferie · in vacanza · sono assente · sarò assente · mia assenza ·
        assente dall'ufficio · in trasferta · in maternità · in congedo · uffici sono chiusi ·
        uffici resteranno chiusi · uffici rimarranno chiusi · sarò fuori · sono fuori · non sono in ufficio ·
        non sarò in ufficio · non sarò disponibile · resterà chius · rimarrà chius · sarà chius · saranno chius ·
        siamo chiusi · è chiuso · saremo chiusi · chiusi per ferie · chiuso per ferie · chiusura estiva ·
        chiusura natalizia · fuori per lavoro · lavoro part-time · lavoro part time · in malattia ·
        sono in formazione · sono in fiera · al rientro · non lavoro il · fuori tutto il · sono in viaggio ·
        non leggo la posta · fuori stanza · assente · orario di lavoro · in permesso · assenza dall'ufficio ·
        fuori dall'ufficio · lontano dall'ufficio · lontana dall'ufficio · non sarò raggiungibile ·
        non sono raggiungibile · non sarò reperibile · non sono reperibile · sarò irraggiungibile ·
        sono irraggiungibile · irreperibile · sono via fino · sarò via · non sarò in sede · non sono in sede ·
        congedo parentale · congedo di maternità · in aspettativa · in paternità · causa malattia · per malattia ·
        causa ferie · per ferie · all'estero per · all'estero fino · chiuso dal · chiusa dal · chiusi dal ·
        chiusi fino · chiuso fino · chiusa fino · chiusi al pubblico · resteranno chius · rimarranno chius ·
        resteremo chius · rimarremo chius · è chiusa · siamo in ferie · osserverà la chiusura ·
        osserveremo la chiusura · osserva la chiusura · osserverà un periodo · si chiude · chiusura aziendale ·
        chiusura per · pausa estiva · pausa natalizia · pausa pasquale · non leggerò · non leggo le mail ·
        non leggo le email · non leggo mail · non controllo la posta · non consulto la posta ·
        non posso leggere la posta · non ho accesso alla · non avrò accesso · accesso limitato alla ·
        temporaneamente assente · momentaneamente assente · attualmente assente · non sarò operativ ·
        lontano dalla scrivania · sono ricoverat · in malattia fino · fuori fino · fuori città ·
        leggo la posta … saltuariamente · leggo la posta … di rado · leggo la posta … raramente ·
        leggo le mail … saltuariamente · leggo le mail … di rado · leggo le mail … ogni tanto ·
        leggo la posta … ogni tanto · controllo la posta … saltuariamente · stacco la spina · ci fermiamo per
    """,
    "absence_subjects.absent": """
        assente · assenza · in ferie · in vacanza · chiusura · ferie · chiusi per · maternità · fuori| ·
        non raggiungibile · irraggiungibile · indisponibile · congedo · malattia · chiuso · chiusa · chiusi ·
        in trasferta · rientro · vacanza · vacanze · paternità
    """,
    "absence_subjects.subjects": """
        risposta automatica · fuori sede · fuori ufficio · messaggio automatico · risp automatica ·
        messaggio di assenza · notifica di assenza · avviso di assenza · autorisposta · assenza dall'ufficio ·
        risponditore automatico
    """,
    "acknowledgement_elements.a_term": """
        giorni lavorativi · entro · ore| · riscontro · numero · protocollo · operatore · al più presto · giorni ·
        prima possibile · a breve · quanto prima · ricontatt · risponderemo · risponderà · faremo sapere · esaminer ·
        esaminat · ufficio competente · codice · lavorazione · ordine di arrivo · smistat · contatteremo ·
        contatterà · valuter · in visione · visione
    """,
    "acknowledgement_elements.arrived": """
        ricevut · registrat · presa in carico · pervenut · inoltrat · ricezione · protocollat · aperta · arrivat ·
        giunt · arrivo · apert · creat · assegnat · smistat · in carico · acquisit · in buone mani · trasmess ·
        affidat
    """,
    "acknowledgement_elements.our_account": """
        ordine · fattura · pagamento · pacco · abbonamento · password · prenotazione · bonifico · suo account ·
        tuo account · vostro account · account è · account sono
    """,
    "acknowledgement_elements.our_letter": """
        sua segnalazione · suo messaggio · sua richiesta · sua e mail · vostra richiesta · vostro messaggio ·
        tua richiesta · tuo messaggio · sua candidatura · sua domanda · suo reclamo · vostra segnalazione ·
        tua segnalazione · sua pratica · vostra mail · tua mail · sua comunicazione · vostra comunicazione ·
        tua comunicazione · sua mail · sua email · tua email · vostra email · tua e mail · tua domanda ·
        vostra domanda · suo quesito · vostro quesito · sua istanza · sua lettera · tua candidatura ·
        vostra candidatura · suo curriculum · tuo curriculum · averci scritto · averci contattat · contattarci ·
        scriverci · tuo ticket · suo ticket · un ticket · vostro reclamo · tuo reclamo · sua denuncia ·
        vostro interesse · suo interesse · tuo interesse · tuo feedback · suo ordine di servizio · la richiesta
    """,
    "address_phrases.no_such_address": """
        non esiste · inesistente · utente sconosciuto · destinatario sconosciuto · indirizzo sconosciuto ·
        sconosciuto| · non trovato · non è stato trovato · non è stata trovata · impossibile trovare ·
        indirizzo non valido · destinatario non valido · casella non · disattivat · cessata · eliminat · non è più ·
        chiusa| · nessun utente · nessuna casella · rimossa| · insussistente · indirizzo errato · indirizzo … errato ·
        non valida · non risulta · non è registrat · dismess · nessun destinatario
    """,
    "bounce_phrases.daemon_names": "sistema di posta · sistema di consegna · server di posta · sistema di recapito",
    "bounce_phrases.sentences": """
        non è stato possibile recapitare · non è stato recapitato · impossibile recapitare · non è stato consegnato ·
        non può essere consegnato · non è stato possibile consegnare · recapito non riuscito ·
        non può essere recapitato · non è stato inviato · non è stato possibile inviare · impossibile consegnare ·
        consegna fallita · consegna non riuscita · è stato respinto · è stato rifiutato · è stato restituito ·
        viene restituito · non è stato possibile effettuare · non è arrivato · non consegnabile ·
        non è stato possibile il recapito · non è stata recapitata · non è stata consegnata · non ha potuto essere ·
        impossibile il recapito · impossibile inviare · impossibile inoltrare · non recapitabile · mancata consegna ·
        mancato recapito · non abbiamo potuto recapitare · non abbiamo potuto consegnare ·
        non siamo riusciti a consegnare · non siamo riusciti a recapitare · è tornato indietro
    """,
    "bounce_subjects.subjects": """
        impossibile recapitare · non recapitabile · mancata consegna · non consegnato · messaggio non recapitato ·
        recapito non riuscito · mancato recapito · avviso di mancata · indirizzo non trovato · consegna fallita ·
        messaggio bloccato · messaggio respinto · recapito ritardato · ritardo nel recapito · ritardo nella consegna ·
        impossibile consegnare · posta non consegnata · restituzione messaggio · destinatario sconosciuto ·
        messaggio restituito · consegna incompleta · errore di consegna · errore nella consegna
    """,
    "calendar_phrases.accepted": "accettato · accettata · invito accettato",
    "calendar_phrases.answered": "rifiutato · provvisorio · annullato · rifiutata · nuovo orario proposto · forse",
    "calendar_phrases.sentences": """
        ha accettato questo invito · ha rifiutato questo invito · ha accettato l'invito · ha rifiutato l'invito ·
        ha accettato il tuo invito · ha rifiutato il tuo invito · ha risposto forse · ha accettato la riunione
    """,
    "cause_phrases.expired": """
        tempo scaduto · scaduto · non risponde · numerosi tentativi · vari tentativi · diversi tentativi ·
        impossibile connettersi · connessione rifiutata · irraggiungibile · temporane
    """,
    "cause_phrases.full": """
        casella piena · casella … piena · è piena · mailbox piena · quota superata · superato … quota ·
        superato … spazio · spazio esaurito · spazio insufficiente · spazio disponibile · esaurito lo spazio ·
        spazio di archiviazione · quota … esaurita · non ha più spazio · più spazio · senza spazio · nessuno spazio ·
        casella … tetto · casella … limite · casella … massimo · trabocca · stracolma · esaurit · quota | ·
        non può ricevere altri · non può più ricevere · non accetta altri · satura
    """,
    "cause_phrases.too_large": """
        troppo grande · troppo grandi · dimensione massima · dimensioni massime · supera la dimensione ·
        supera le dimensioni
    """,
    "challenge_fate_phrases.held": """
        è in attesa · in attesa di · è trattenut · è stato trattenuto · perché il messaggio · affinché il messaggio ·
        affinché il suo · affinché la sua · verrà consegnat · verrà recapitat · in sospeso · non è ancora stat ·
        alla porta · è rimasto · messo da parte · è stato fermato · fermo in · bloccato · quarantena · trattenut ·
        sospes · messa da parte · parcheggiat · non ancora consegnat · non ancora recapitat · messaggio attende ·
        mail attende · in attesa · fermat · messaggi da sconosciuti · è fermo| · è ferma| · resta fermo ·
        resta ferma · messaggio è fermo
    """,
    "challenge_fate_phrases.lapses": """
        verrà cancellat · sarà cancellat · verrà eliminat · scade · altrimenti · andrà persa · andrà perso ·
        entro 72 ore · eliminat · cancellat · distrutt · scadr · in caso contrario · entro … giorni · fra … giorni ·
        tra … giorni · dopo … giorni · dopo … ore · entro … ore · verrà scartat
    """,
    "challenge_fate_phrases.passes": """
        arriverà · lasciamo entrare · riceve la tua · riceverà · passerà · sarà recapitat · sarà consegnat ·
        sbloccare · farà passare · far passare · possiamo consegnare · consegneremo · inoltreremo · rilasciare ·
        venga consegnat · raggiungere · sblocc · rilasci · mi arriv · gli arriv · le arriv · lasci passare ·
        far arrivare · mi raggiung · venga inoltrat · sia consegnat · essere consegnato al · sia recapitat ·
        verrà recapitat · per recapitar · recapitarlo · consegnarlo · ricevere la sua · ricevere la tua ·
        ricevere il suo · ricevere il tuo · ricevere i suoi
    """,
    "challenge_phrases.confirm": """
        è una persona · digiti · inserisca · una sola volta · antispam · confermare di · confermi di · conferma di ·
        essere umano
    """,
    "challenge_phrases.prove": """
        confermare il tuo indirizzo · confermare il suo indirizzo · non sei uno spammer · non è un robot ·
        non sei un robot · di essere una persona · inserisci i caratteri · mittenti sconosciuti ·
        mittente sconosciuto · captcha · verifica del mittente · dietro c'è una persona · che c'è una persona ·
        non è una macchina · sei una persona · essere reali · di essere reale · di aver inviato · non è un programma ·
        anti-robot · antirobot · non sono un robot · persona reale · persona vera · persona in carne · essere umano ·
        verifica umana · che sei umano · sei un umano · di essere umano · caratteri visualizzati ·
        lettere visualizzate · codice visualizzato · non sei una macchina · non un robot · non un programma ·
        codice che vede · codice che vedi · nell'immagine · dell'immagine · dai robot · contro i robot ·
        di identificarsi · di identificarti
    """,
    "challenge_phrases.subjects": """
        conferma il tuo · conferma l'invio · conferma del mittente · verifica del mittente · confermi ·
        conferma richiesta · verifica mittente · verifica richiesta · messaggio in attesa ·
        il tuo messaggio è in attesa · sblocca · conferma mittente
    """,
    "challenge_sender_phrases.act": """
        clicchi qui · clicca qui · rispondi a questo · risponda a questo · finché non · sul link · rispedisca ·
        rimandi · nell'oggetto · apra il link · segua il link · prema · facci vedere · risponda con · risolva ·
        pulsante · indovinello · scriva · digiti · scelga · spunti · verifichi · confermi · convalidi · clicc ·
        completa · completi · inserisc · conferma · verifica · apri| · premi| · risolv · vai su · vada su · visit ·
        compil · prova di · dimostr · una conferma · confermare
    """,
    "challenge_sender_phrases.stranger": """
        non ti conosce · non ti conosco · non la conosce · filtro antispam · non è nella mia rubrica ·
        persone che conosco · di chi conosco · indirizzo … nuovo · non conosciamo il · non riconosciamo ·
        prima volta che · non è tra i miei contatti · da sconosciuti · mittenti nuovi · sulla mia lista ·
        nella mia lista · lista degli invitati · non riconosciuto · mai avuto contatti · nuovi mittenti ·
        non è ancora · mai scritto · mittente ignoto · mittenti verificati · mittenti noti · mittenti autorizzati ·
        mittenti conosciuti · mittenti approvati · per la prima volta · corrispondenti noti · indirizzi sconosciuti ·
        non è presente nella · lista bianca · white list · whitelist · primo messaggio · prima mail che ·
        solo mittenti · solo i mittenti · solo da mittenti · troppo spam · difendermi dallo · difenderci dallo ·
        proteggermi · contro lo spam · non figura · non ti riconosc · non la riconosc · mittente non · mittenti non ·
        mai corrisposto · sconosciuti · non sei tra i · non è tra i · non sei fra i · non è fra i · non sei in
    """,
    "complaint_elements.complained": """
        lamenta · segnata come · segnalat · contrassegnat · reclam · si è lamentat · segnalazioni · segnala| ·
        ci segnala · denunci · lamentel
    """,
    "complaint_elements.from_you": """
        vostro server · vostra rete · da voi · vostro dominio · provvedere · smettere · vostro account · intervenire ·
        rapporti commerciali · sospendete · averle fermate · bloccate · confermate · vostro ip · vostri server ·
        indirizzo ip · interrompere · cessare · vostri sistemi · provenient
    """,
    "complaint_elements.ours": """
        nostro abbonato · nostri abbonati · nostri dipendenti · nostri utenti · nostri clienti · uno dei nostri ·
        nostro utente · nostro cliente · nostri collaboratori · i nostri · un utente · un destinatario · un abbonato ·
        alcuni utenti
    """,
    "complaint_elements.unwanted": """
        pubblicità · mai richiest · invii massivi · invio massivo · spam · indesiderat · non richiest · pubblicitari ·
        senza consenso · posta spazzatura · non desiderat · di massa · junk
    """,
    "complaint_phrases.desk_says": "segnalazione abus · reclamo · non richiest · indesiderat",
    "complaint_phrases.sentences": """
        segnalato come spam · ha segnalato … come · contrassegnato … come spam · come posta indesiderata ·
        segnalazione da parte
    """,
    "complaint_phrases.subjects": """
        segnalazione di spam · segnalazione spam · segnalazione di abuso · reclamo per spam · segnalato come spam
    """,
    "date_phrases.answers": """
        leggerò · leggo · guarderò · riprendo · ci rivediamo · vi ricontatto · la ricontatto · risponderò · rispondo ·
        ci risentiamo · vi leggo · leggervi · ricontatter · rispond · risponder · leggeremo · leggere · smaltir ·
        smaltisc · farò viv · faccio viv · ci sentiamo · ci vediamo · ci aggiorn · richiamer · richiamo · guardo ·
        prenderò visione · darò seguito · esaminer · mi occuper · evas · daremo riscontro · darò riscontro ·
        ci si rilegge · ci rileggiamo · ci si sente · ci si rivede · recuper · vi leggerò · vi risponderò ·
        ne parliamo
    """,
    "date_phrases.away": """
        assen · ferie · fuori · vacanz · chius · trasferta · congedo · malattia · malat · viaggio · sono via ·
        saro via · saremo via · estero · maternita · paternita · aspettativa · in permesso · riposo · in fiera ·
        al salone · al mare · in montagna · non sono in · non saro · non ci sono · non ci saro · non saremo ·
        non sara · irraggiungibil · irreperibil · non raggiungibil · lontan · in pausa · stacco · chiude| ·
        chiudiamo · ricover · al congresso · in formazione · ricaric · in giro| · mi prendo · mi concedo ·
        ci concediamo · ci prendiamo · spina · in cammino · fuga| · non lavoro · chiudo| · sono in viaggio ·
        ferma per · si ferma · ci fermiamo · mi fermo · spento
    """,
    "date_phrases.back": """
        rientr · ritorn · torner · torno · di nuovo · nuovamente · riprend · ripres · tornare · torna| · torniamo ·
        tornat · ricominc · ripart · rivedrò · rivediamo · ripresent · rivede
    """,
    "date_phrases.first_day": """
        primo giorno · data di rientro · rientro previsto · giorno di rientro · ritorno previsto ·
        giorno del mio rientro · data del mio rientro · giorno del rientro · data del rientro · giorno del mio ritorno
    """,
    "date_phrases.last_day": "ultimo giorno di · ultima giornata di · ultimo giorno delle",
    "date_phrases.opens": """
        riapr · apriremo · riapertura · aperti · riapert · aperto| · aperta| · riaprono · riattiv · ripartono ·
        riprendono · riprenderanno · attività riprend · vi aspettiamo · ripresa delle
    """,
    "date_phrases.other_matters": """
        ordini| · ordine| · consegn · prezz · listin · fattur · iscri · fiera · stand| · scaden · offerta · spedi ·
        magazzin · appuntament · colloqui · webinar
    """,
    "date_phrases.perhaps": "forse",
    "date_phrases.present": """
        scrivania · in officina · in studio · in negozio · al mio posto · in ufficio · disponibil · reperibil ·
        in sede · operativ · raggiungibil · al lavoro · contattabil · ricontatt · contattar · a disposizione ·
        sua disposizione · vostra disposizione · tua disposizione · presente| · presenti| · in azienda · in servizio ·
        online| · al pc · al computer · in agenzia · in laboratorio · in pista · attivi| · attivo| · attiva| ·
        sul pezzo · in filiale · in stabilimento · alla tastiera · in bottega · consueto orario · consueti orari ·
        pienamente
    """,
    "departure.leaves": """
        lasciato · lascio · cessato · non sono più in · non è più in · andato via · andata via · uscito da ·
        uscita da · via da · saluto | · non è più da · non sono più da
    """,
    "departure.left": """
        nuove sfide · nuova avventura · ultimo giorno di lavoro · lasciato il mio incarico · non ricopro più ·
        non ricopre più · andato via da · non lavora più · non lavoro più · non fa più parte · non faccio più parte ·
        ha lasciato l'azienda · ho lasciato l'azienda · ha lasciato la società · non collabora più ·
        sono in pensione · andato in pensione · andata in pensione · è in pensione · lasciato la nostra ·
        lasciato questa · cessato la mia collaborazione · cessato la collaborazione · rapporto di lavoro è ·
        non è più alle · non opera più · cessato l'attività · non sono più dipendente · percorso … concluso ·
        percorso … si è concluso · percorso … terminato · si è conclusa la mia · si è conclusa la sua ·
        si è concluso il mio rapporto · si è concluso il suo rapporto · concluso la mia esperienza ·
        concluso la mia collaborazione · terminato la mia collaborazione · terminato la collaborazione ·
        terminato il mio rapporto · terminato il rapporto · interrotto il rapporto · interrotto la collaborazione ·
        rapporto di collaborazione … cessato · rapporto di collaborazione … concluso ·
        rapporto di collaborazione … terminato · cessato il rapporto · cessato il servizio · cessato dal servizio ·
        cessata dal servizio · cessato dall'incarico · non è più in servizio · non sono più in servizio ·
        non è più in organico · non è più nel nostro organico · non fanno più parte · non lavorano più ·
        non è più impiegat · non è più dipendente · non è più un nostro · non è più una nostra · non è più con noi ·
        non è più parte · non sono più parte · non è più operativ · non presta più servizio ·
        non presto più servizio · non svolge più · non svolgo più · non esercita più · non esercito più ·
        non collaboro più · non ci lavora più · in quiescenza · in pensione dal · felicemente in pensione ·
        felicemente pensionat · ora pensionat · raggiunto la pensione · meritata pensione · quota 100 ·
        ha lasciato la nostra · ha lasciato lo studio · ha lasciato il gruppo · ha lasciato l'agenzia ·
        ha lasciato l'incarico · ha lasciato l'ente · ho lasciato la società · ho lasciato lo studio ·
        ho lasciato il gruppo · ho lasciato l'agenzia · ho lasciato l'incarico · ho lasciato il mio ruolo ·
        lasciato definitivamente · cambiato lavoro · cambiato azienda · cambiato società ·
        nuovo percorso professionale · nuove esperienze professionali · nuova esperienza professionale ·
        nuove avventure · altre sfide · nuovi progetti professionali · ultimo giorno in azienda · è subentrat ·
        mi è subentrat · è subentrata al · subentra al mio · subentrato al · subentrata a · mio successore ·
        il suo successore · nuovo referente è · tuo nuovo riferimento · vostro nuovo riferimento ·
        suo nuovo riferimento · nuovo riferimento è · ha preso il mio posto · ha preso il suo posto ·
        ha preso servizio altrove · dimissionari · rassegnato le dimissioni · trasferito ad altra ·
        trasferita ad altra · cessato ogni attività · chiuso definitivamente · chiusa definitivamente ·
        cessata attività · cessazione dell'attività · cessazione del rapporto · mi sono dimess · si è dimess ·
        intrapreso un nuovo percorso · intrapreso una nuova strada · intrapreso una nuova avventura ·
        intrapreso una nuova esperienza · verso nuovi orizzonti · intrapreso un nuovo cammino · prosegue altrove ·
        proseguo altrove · proseguirà altrove · percorso professionale altrove · altro datore di lavoro ·
        altra azienda dal · passato ad altra · passata ad altra · non è più alle dipendenze ·
        non più alle dipendenze · non è più fra noi · non è più dei nostri · ha preso altre strade ·
        ho preso altre strade · ha scelto un'altra strada · nuovo capitolo professionale · ho chiuso il mio capitolo ·
        più in forza · non essendo più in servizio · non essendo più in · non facendo più parte ·
        avendo lasciato l'azienda · avendo lasciato la società · avendo cessato · avendo concluso il ·
        avendo terminato il rapporto · uscita dall'azienda · uscito dall'azienda · uscito dalla società ·
        uscita dalla società · cessato la propria attività · gli subentra · le subentra · mi subentra ·
        lascio l'azienda · lascio definitivamente · lascio la società · lascerò l'azienda ·
        terminato il mio incarico · incarico … terminato · incarico … concluso · concluso il mio incarico ·
        non ho più alcun ruolo · non ho più incarichi · non ho più alcun incarico
    """,
    "departure.no_longer_read": """
        non viene più · nessuno legge · non leggerò più · non leggo più · non sarà più · non è più presidiat ·
        non è più attiv · non è più in uso · non è più utilizzat · non è più letta · non è più consultat ·
        non verrà più · nessuno legg · sarà disattivat · verrà disattivat · verrà chius · sarà chius ·
        verrà cancellat · dismess · d'ora in poi · d'ora in avanti · in futuro · casella inattiva · non controllo più
    """,
    "departure.retired": "pensione · pensionat",
    "form_letter_phrases.acknowledged": """
        abbiamo ricevuto · numero di ticket · è stata ricevuta · sua richiesta è stata · presa in carico ·
        è stata registrata · è stato registrato · sua segnalazione · sua candidatura · numero di pratica ·
        preso in carico · ricevuto la tua · ricevuto la sua · ricevuto la vostra · ricevuto il tuo · ricevuto il suo ·
        è stato ricevuto · ci è pervenut · è pervenut · confermiamo la ricezione · confermiamo di aver ricevuto ·
        confermare l'arrivo · confermare la ricezione · conferma di ricezione · avvenuta ricezione · ticket è stato ·
        è stato aperto un · è stato creato un · numero ticket · numero di protocollo · verrà smistat · sarà smistat ·
        è in lavorazione · è in buone mani · la tua richiesta è
    """,
    "form_letter_phrases.promises": """
        il prima possibile · al più presto · quanto prima · entro 24 · giorni lavorativi · entro 48 · risponderemo ·
        ricontatteremo · ricontatterà · ti contatteremo · la contatteremo · vi contatteremo · faremo sapere ·
        nel più breve · entro 72 · ore lavorative · verrà ricontatt · verrai ricontatt · sarà ricontatt ·
        sarai ricontatt · a breve riceverà · a breve riceverai
    """,
    "form_letter_phrases.says_it_is_automatic": """
        questo è un messaggio automatico · messaggio automatico · risposta automatica · generato automaticamente ·
        si prega di non rispondere · non rispondere a questa · non è presidiata · mail automatica · email automatica ·
        e-mail automatica · messaggio generato · messaggio è generato · messaggio è automatico ·
        risponditore automatico · inviato automaticamente · inviata automaticamente · inviato in automatico ·
        non rispondere a questo · non risponda a questa · si prega di non replicare · non è più presidiata ·
        casella non presidiata · non è più attiva · indirizzo non è più
    """,
    "form_letter_phrases.thanks": """
        grazie per averci · grazie per il · grazie per la · la ringrazio per · vi ringraziamo per · ti ringraziamo ·
        la ringraziamo · grazie di averci · grazie per aver · grazie del tuo · grazie della
    """,
    "human.before_leaving": """
        prima di partire · prima di andare · prima delle ferie · prima che parta · prima che io parta ·
        prima delle mie ferie · prima delle vacanze · prima di staccare
    """,
    "human.call_me": """
        mi chiami · chiamami · mi chiamate · sentiamoci · ci sentiamo · mi telefoni · telefonami ·
        fatemi uno squillo · fammi uno squillo
    """,
    "human.denies": "non è … risposta automatica · non è un messaggio automatico",
    "human.i": """
        leggo · rispondo| · le faccio · ti faccio · guardo · richiamo · mi faccio · ti scrivo · le scrivo ·
        vi scrivo · ne parlo · valuto · ti dico · le dico · vi dico · ci guardo · mi confronto · ti richiamo ·
        la richiamo · verifico · controllo| · vedo| · sento il · sento la · vi faccio · rifletto · ci penso
    """,
    "human.takes_up": """
        possiamo · potremmo · mi interessa · la vostra offerta · la sua proposta · mi mandi · potresti · potrebbe ·
        va bene · non siamo interessati · ci interessa · vostro prodotto · suo prodotto · tuo prodotto · la demo| ·
        una demo| · vostro preventivo · suo preventivo · tuo preventivo · mi invii · mandami · mandatemi ·
        mi mandate · ci mandi · quanto costa · quanto viene · vostri prezzi · possibile avere · sarebbe possibile ·
        riuscite a · riesce a · riesci a · facciamo · vediamoci · procediamo · per me va · mi sembra · credo · penso ·
        abbiamo già · ho già · grazie del preventivo · scusi il ritardo · scusa il ritardo · scusate il ritardo ·
        troppo caro · non ci serve · non mi serve · mi richiami · richiamami · eccomi · mi faccia avere ·
        fammi avere · mi riscriva · meglio lunedì · piuttosto lunedì · meglio martedì · piuttosto martedì ·
        meglio mercoledì · piuttosto mercoledì · meglio giovedì · piuttosto giovedì · meglio venerdì ·
        piuttosto venerdì · ero in| · ero via · ero fuori · ero assente · eravamo · siamo stati · confermate ·
        approvo · mi va bene · invece| · per me è ok · mi va|
    """,
    "newsletter.called": "notiziario · bollettino",
    "newsletter.footer": """
        ricevi questa · ricevi questo · riceve questa · hai ricevuto questa · ha ricevuto questa · disiscriviti ·
        annulla iscrizione · annulla l'iscrizione · annullare l'iscrizione · cancella l'iscrizione · nel tuo browser ·
        gestisci le preferenze · gestisci le tue preferenze · non vuoi più ricevere · se non desideri più ·
        se non desidera più · cancellati qui · disiscrizione · disdici
    """,
    "newsletter.to_many": "cari lettori · cari amici · cari soci · gentili clienti · care amiche",
    "notification_phrases.do_not_answer": """
        non rispondere · non risponda · email automatica · e-mail automatica · messaggio automatico ·
        generato automaticamente
    """,
    "notification_phrases.sentences": """
        grazie per il tuo acquisto · grazie per il suo acquisto · grazie per il tuo ordine ·
        grazie per aver ordinato · numero d'ordine · numero ordine · codice di tracciamento · area riservata ·
        la tua password · se non hai richiesto · codice di verifica · gentile cliente · caro cliente · ha commentato ·
        ti ha menzionato · è stato accreditato · è stato addebitato · home banking · addebito diretto ·
        punto di ritiro · il tuo pacco · la tua bolletta
    """,
    "notification_subjects.subjects": """
        conferma d'ordine · conferma ordine · il tuo ordine · il suo ordine · ordine n · la tua fattura ·
        nuova fattura · fattura n · ricevuta di pagamento · pagamento ricevuto · il tuo pacco · la tua spedizione ·
        la tua password · reimposta · codice di verifica · codice di sicurezza · avviso di sicurezza · nuovo accesso ·
        il tuo account · il tuo abbonamento · conferma la tua iscrizione · conferma iscrizione · la tua prenotazione ·
        conferma prenotazione · newsletter · quarantena · virus rilevato · manutenzione · nuovo commento ·
        ti ha menzionato · in attesa di moderazione · estratto conto · promemoria scadenza · report settimanale
    """,
    "opt_out_halves.authority": """
        garante| · gdpr| · avvocato · registro delle opposizioni · garante privacy · garante della · polizia postale ·
        agcm| · agcom| · codice privacy · vie legali · legale| · denuncia · querela · autorità
    """,
    "opt_out_halves.stop_it": """
        smettetela · la smetta · smettila · cancellate · lasciate perdere · non insist · smettere · smetterla ·
        smettete · la smettete · piantatela · finitela · finirla · basta| · toglietemi · toglieteci · rimuovete ·
        eliminate · lasciatemi · lasciateci · non scrivete · non mi scriv · non ci scriv · non contatt ·
        non mi contatt · stop alle · stop con · adesso stop · disiscri
    """,
    "opt_out_halves.threats": """
        reclamo · segnal · denuncia · ancora un · prossima · il consenso · segnaler · segnalar · denuncer · querel ·
        ricorr · rivolger · rivolgersi · procederò · procederemo · adir · in caso contrario · altrimenti ·
        la prossima · al prossimo · un'altra mail · un'altra email · diffid · sporger · mi rivolg · esposto
    """,
    "opt_out_halves.unasked": """
        mai dato il consenso · mai chiesto · non ho richiesto · mai iscritto · basta · già detto · già chiesto ·
        già scritto · già risposto · più volte · terza volta · seconda volta · ennesim · quante volte ·
        mai autorizzato · mai dato · senza il mio consenso · senza consenso · senza autorizzazione · non ho mai ·
        non abbiamo mai · non richiest · ho detto di no · molest · insopportabil · stufo · stufa · stufi ·
        chi vi ha dato · chi le ha dato · dove avete preso · dove avete trovato · come avete avuto ·
        non avete titolo · non avete il diritto · non avete diritto · nessun diritto
    """,
    "opt_out_indirect.indirect": """
        non … [includermi, inserirmi, includerci, essere ricontatt, essere contatt, più contatt, ricontattarmi,
        ricontattarci] · [evit, evitaste, evitasse, astener, astenet] … [di scriver, dallo scriver, di contattar, di
        inviar, di mandar, dal contatt, altre mail] · [cancell, elimin, rimuov, rimozione, togli, depenn] …
        [nominativo, nostro indirizzo, nostra azienda, nostri dati, nostra ditta, nostro contatto, noi dalla] · [non
        voglio, non vogliamo, non desidero, non gradisco, non gradiamo] … [altre proposte, altre offerte, altri
        messaggi, più nulla, niente da, pubblicità, nient'altro] ·
        [spero sia, sia, che sia] … [l'ultima mail, l'ultima email, l'ultimo messaggio, l'ultima volta] · [non
        abbiamo, non ho, nessun, nessuna, senza] … [alcun interesse a ricevere, interesse a ricevere, bisogno delle
        vostre, necessità di ricevere, motivo di scriverci, motivo di scrivermi, intenzione di ricevere] · [risparmia,
        risparmiate, risparmiatemi, risparmiateci, faccia, fate, provvedete, provveda, assicur] … [queste mail, queste
        email, altre mail, altre email, i prossimi, i solleciti, sparire, in modo che non, in modo di non, che non mi
        arrivi, che non ci arrivi, a togliere, a cancellar, a rimuover, a eliminar, a depennar, che smetta] ·
        che questa sia l'ultima · che sia l'ultima · che sia l'ultimo · non fatevi più · non si faccia più ·
        non fatevi sentire · non mi interessa più ricevere · non ci interessa ricevere · non mi interessa ricevere ·
        non ci interessa più ricevere · finiscono nel cestino · finisce nel cestino · dritte nel cestino ·
        vanno nel cestino · direttamente nel cestino · nella posta indesiderata · inutile insistere ·
        inutile che insist · inutile continuare · inutile che continu · è inutile che mi · è inutile che ci ·
        vi pregherei di non · la pregherei di non · preferirei non ricevere · preferiremmo non ricevere ·
        gradirei non ricevere · gradiremmo non ricevere · apprezzerei se non · apprezzeremmo se non
    """,
    "opt_out_others.go_on": """
        scriva a me · scrivi a me · mandi a me · mandi pure a me · uso quella · invece mi interessa ·
        invece ci interessa · quella mi interessa · sì mi interessa · mi interessa solo · lo mandi a me ·
        mandatelo a me · mandamelo · me lo mandi · usi quest
    """,
    "opt_out_others.other_people": """
        client · iscritt · utent · soci| · qualcuno · lettor · visitator · la gente · le persone · contatti del
    """,
    "opt_out_phrases.asks": """
        cancellami · cancellatemi · mi cancelli · rimuovetemi · rimuovimi · mi rimuova · non desidero ricevere ·
        non voglio ricevere · non voglio più ricevere · non desidero più · non contattatemi · non mi contatti più ·
        non inviatemi · non mi scriva più · smettete di · cancellarmi · rimuovermi · rimuovere il mio ·
        cancellare il mio · togliermi · toglietemi · non scrivetemi · non scrivermi · disiscrivetemi · non mi scriva ·
        non ricevere più · non scriveteci più · non contattateci · non ci contattate · non ci scriva ·
        non ci scrivete · non ci mandate · non mandateci · non mandatemi · non inviateci · non ricevere altre ·
        smetta di · smettila di · smettetela di · smettere di mandar · smettere di scriver · volete smettere ·
        vuole smettere · la smettete · la smetta di · cancellazione dalla · cancellazione dalle ·
        cancellazione dei miei · cancellazione del mio · cancellazione immediata · rimozione dalla · rimozione dalle ·
        rimozione del mio · disiscrizione · disiscrivermi · disiscriverci · non siamo interessati a ricevere ·
        non desideriamo ricevere · non desideriamo più · non vogliamo più · non voglio più · basta mail ·
        basta email · basta spam
    """,
    "opt_out_wishes.about_else": """
        allegat · lista dei · lista delle · fattur · contratto · preventivo · prima · finché · oggi · esit ·
        dimentic · riga · in copia · riunione · telefon · bozza · logo · foto · colonna · tabella · pagina ·
        presentazione · doppion · campion · appuntament · ordine| · ordini| · carrello · prodott · ordine del giorno ·
        invito · evento · modulo · slide · listino · per posta · via fax · cartace · sms · dal catalogo · articolo ·
        caffè · con la produzione · perché non · come mai non · lo stand · dello stand · allo stand · dal tuo stand ·
        vostro stand · ritard · fornitur · consegn · dal thread · dalla conversazione · dalla discussione · dal cc ·
        dalla copia · dal gruppo · stasera
    """,
    "opt_out_wishes.wishes": """
        [non, mai più] … [mi scriva, mi scriviate, scrivetemi, scrivermi, mi mandi, mandatemi, mandarmi, mi invii,
        inviatemi, inviarmi, contattatemi, contattarmi, mi contatti, ricontattarmi, disturbatemi, scriveteci,
        contattateci] · [non voglio, non vogliamo, non desidero, non desideriamo, non intendo, non gradisco] …
        [ricevere, vostre mail, vostre email, essere contattat, altre mail, altre email, comunicazioni] · [smett,
        smetta, smettila, smettetela, basta con, la pianti, evitate] … [mail, email, e-mail, scriver, inviar, mandar,
        spam, messaggi, contattar] · [cancell, rimuov, elimin, togli, toglie, toglietemi, tolga, depenn] … [mio
        indirizzo, mia mail, mia email, mio nome, miei dati, mio contatto, questo indirizzo, dalla vostra, dalla
        lista, dalle vostre, dalla sua, dal vostro, dai vostri, dalla mailing] · cancellarmi · disiscriv ·
        cancellatemi · mi cancelli · mi tolga dall · lasciatemi in pace · mi oppongo al trattamento · [non, mai più,
        di non, a non, per favore non, vi prego di non, prego di non, evitate di, evitare di, evitate, eviti di,
        smettere di, finitela di, finirla di, piantatela di, piantarla di, cessare di, cessate di, astenersi dal,
        astenervi dal] … [scrivermi, scriverci, scrivetemi, scriveteci, mandarmi, mandarci, mandatemi, mandateci,
        inviarmi, inviarci, inviatemi, inviateci, contattarmi, contattarci, contattatemi, contattateci, ricontattarmi,
        ricontattarci, ricontattatemi, disturbarmi, disturbarci, disturbateci, importunar, tempestar, bombardar,
        spammar, mandarmele, mi ricontatt, ci ricontatt, ci scriv, ci contatt, ci mand, ci invi, mi tempest, inviare
        ulteriori, inviare altre, scrivere ancora, mandare altre, mandare mail, mandar mail, sollecitar, stressarmi] ·
        [non voglio, non vogliamo, non vorrei, non vorremmo, non desidero, non desideriamo, non intendo, non
        intendiamo, non gradisco, non gradiamo, non sono interessat, non siamo interessat, non ho interesse, gradirei
        non, gradiremmo non, preferirei non, preferiremmo non, chiedo di non, chiediamo di non] … [ricevere, ricevere
        altro, più ricevere, più mail, più essere, essere contattat, essere ricontattat, essere disturbat, essere
        inserit, restare nella, rimanere nella, vostre comunicazioni, vostre newsletter, vostre offerte, altre
        comunicazioni, ulteriori comunicazioni, ulteriori mail, ulteriori contatti, questo tipo di, questo genere di,
        mail pubblicitarie, pubblicità, spam, le vostre, figurare] · [smett, smetter, smettete, piantatela, finitela,
        stop, cessate, cessare, cessi, interromp, sospend, stufo di, stufa di, stufi di, stanco di, stanca di, non se
        ne può più, basta con] … [con le mail, con queste mail, con queste email, con le email, con i messaggi, con
        questi messaggi, queste mail, queste email, vostre mail, vostre email, vostri messaggi, pubblicità, invio,
        invii, l'invio, gli invii, comunicazioni, newsletter, di scriver, di mandar, di inviar, di contattar, di
        tempest, disturb, ricevere, insistere, solleciti, le vostre proposte, le vostre offerte] · [cancell,
        cancellar, cancellazione, rimuov, rimozion, elimin, eliminazion, togli, toglier, toglietec, togliet, tolga,
        tolgano, depenn, espung, escluder, esclud, stralci] … [mio nominativo, nostro nominativo, nostro indirizzo,
        nostra mail, nostra email, nostri dati, nostri recapiti, miei recapiti, mio recapito, questo contatto, questa
        casella, dall'elenco, dai contatti, dai vostri, dalle liste, dalla rubrica, dal database, dal crm, dai
        destinatari, dalla newsletter, dalle vostre, dati che mi riguardano, dati personali, dei miei dati, dei nostri
        dati, dalla tua lista, dalle tue liste, dalla tua mailing] · cancellarci · cancellateci · ci cancelli ·
        toglieteci · rimuoveteci · rimuoverci · toglierci · eliminatemi · eliminateci · eliminarmi · eliminarci ·
        mi elimini · depennatemi · depennateci · depennarmi · mi disiscriva · mi disiscrivo · mi depenni ·
        mi escluda · escludetemi · escludeteci · lasciateci in pace · lasciatemi perdere · lasciateci perdere ·
        lasciatemi stare · lasciateci stare · mi lasci in pace · dimenticatevi di me · dimenticatevi di noi ·
        dimenticate il mio indirizzo · mi oppongo · ci opponiamo al · revoco il consenso · revoco il mio consenso ·
        revochiamo il consenso · ritiro il consenso · diritto alla cancellazione · diritto all'oblio ·
        diritto di opposizione · art 17 · articolo 17 · mai autorizzato · mai prestato consenso ·
        non ho mai dato il consenso · mai dato il mio consenso · vi blocco · la blocco · vi segnalo come spam ·
        la segnalo come spam · finite nello spam · finisce nello spam · nessun altro contatto · nessun'altra mail ·
        nessuna altra mail · nessun'altra comunicazione · non insistete oltre · ne chiedo la cancellazione ·
        ne chiedo l'eliminazione · chiedo la cancellazione · chiediamo la cancellazione · [essere rimoss, essere
        cancellat, essere tolt, essere eliminat, essere disiscritt, essere depennat, essere esclus] … [dalla, dalle,
        dal vostro, dai vostri, da questa lista, da ogni lista, da tutte] · smettete per favore ·
        per favore smettete · per favore smetta · smettetela per favore · vi prego smettete · vi prego smettetela ·
        più saperne · più sentire parlare · più sentir parlare · niente più mail · niente più email ·
        niente più messaggi · niente più comunicazioni · niente altre mail · niente altre email ·
        niente più pubblicità · [lev, leva, levate, levatemi, levateci, levi] … [dalla lista, dalle liste, dalla
        vostra, dalle vostre, dalla mailing, dal vostro, dai vostri, di mezzo] · non … [figurare tra, figurare più
        tra, figurare fra, comparire tra, essere più contattat, essere ricontattat, essere importunat, far parte dei
        vostri, essere nella vostra] · [asteng, asten] … [inviarmi, scrivermi, contattarmi, inviarci, scriverci,
        contattarci, mandarmi, mandarci, ulteriori, altre] · stop mail · stop email · stop alle mail ·
        per favore non insist · la prego non insist · vi prego non insist · non insista · non insistete ·
        non mi sollecit · non ci sollecit · [rifiuto, rifiutiamo, rifiutando] … [pubblicità, telemarketing, vostre
        mail, essere contattat, comunicazioni commerciali, spam, marketing]
    """,
    "outcome_phrases.delivered": """
        è stato recapitato · consegnato correttamente · recapito … completato · consegna riuscita
    """,
    "outcome_phrases.given_up": "errore permanente · non verranno effettuati altri tentativi · definitivamente",
    "outcome_phrases.still_tried": """
        recapito ritardato · ritardo nel recapito · ritardo nella consegna · consegna ritardata · in ritardo ·
        è stato ritardato · è stata ritardata · non è stato ancora · non è ancora stat · continuerà a provare ·
        continueremo a provare · si continuerà a · verranno effettuati altri tentativi ·
        tentativi di recapito continu · ulteriori tentativi · altri tentativi · verrà ritentat · riproverà ·
        riproveremo · recapito incompleto · consegna incompleta · non occorre inviare di nuovo ·
        non è necessario reinviare · nuovo tentativo · nuovi tentativi · ancora in coda · resta in coda ·
        insisteremo · non deve fare nulla · altri … giorni · altre … ore · tarda| · prossimo tentativo · stiamo ancora
    """,
    "policy_phrases.policy": """
        lista nera · bloccat · politica · indesiderat · spam · non autorizzat · non consentit · rifiutato per ·
        reputazione · policy · negato · blacklist
    """,
    "reaction_phrases.liked": "piace · piaciut · reagito · reagisce · pollice · adora · cuore",
    "reaction_phrases.reacted": "ha reagito al tuo · ha reagito al messaggio · ha reagito tramite gmail",
    "receipt.sentences": "è stato letto · ricevuta di ritorno · è stato visualizzato",
    "receipt.subjects": "letto · conferma di lettura · ricevuta di lettura · non letto",
    "referral_phrases.of_something_else": """
        password · accesso · mio nuovo · mia nuova · mio indirizzo · mia mail · scrivimi · mi scriva · contattami ·
        fattura · account · utente · invito · cancell · rimuov
    """,
    "referral_phrases.sends_on": """
        persona sbagliata · persona giusta · non sono io · non me ne occupo · non seguo · non è di mia · parli con ·
        parla con · parlare con · parlatene · scriva · scrivi · scrivete · contatti · contatta · rivolg · chieda ·
        chiedi · senta · senti · girato · giro · inoltrat · inoltro · mandi · manda · invii · invia · responsabile ·
        si occupa · se ne occupa · segue · decide · gestisce · colleg · il mio capo · referente · provi con ·
        prova con · provate con · passi da · passare da · passare per · deve sentire · dovete sentire · sentire il ·
        sentire la · competenza · indirizz · contattare · scrivere a · scriverle · scrivergli · gli scriva ·
        le scriva · chiedere a · parlarne con · metto in contatto · metto in copia · non gestisco · non tratto ·
        non decido · meglio se · titolare · se ne sta occupando · sbagliato persona · sbagliato ufficio ·
        ha sbagliato · numero sbagliato · ufficio sbagliato · bisogna sentire · sentit · provi presso ·
        provi piuttosto · provi a · saprà risponder · sapranno · potrà aiutar · può aiutar · possono aiutar ·
        potranno aiutar
    """,
    "service_phrases.personal": "io| · vorrei · mio| · mia| · sono| · sua offerta · vostra offerta",
    "service_phrases.topics": """
        online| · all'ingresso · biglietti · conferma ordine · tuo ordine · suo ordine · consegna prevista ·
        promemoria · prestiti · rinnovarli · messaggio vocale · ricordiamo l'appuntamento · per disdire · soggiorno ·
        tua esperienza · questionario · sondaggio · autolettura · lettura · contatore · saldi · scontato · sconti ·
        approfitt · tua giornata · eventi · importo · scadenza
    """,
}
