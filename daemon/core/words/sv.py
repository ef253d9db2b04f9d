"""Swedish: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        autosvar · autosvarar · automatisk · robot · autoreply · automatsvar · automatmejl · frånvaromeddelande ·
        frånvaroassistent · semestermeddelande
    """,
    "absence_elements.instead": """
        hjälper dig · vänd dig till · kontakta · ring växeln · skriv till · i stället · tar hand om · prata med ·
        hänvisar till · vänd er till · ring gärna · ring min · ring oss · nå oss · nås via · kan du nå ·
        hör av dig till · kollegor · kollega · receptionen · växeln · kundtjänst · jouren · supporten · vikarie ·
        ta kontakt · besvaras av · hanteras av · sköts av · svarar på frågor · kan svara · kan hjälpa ·
        finns tillgänglig · hjälper er · hjälper till
    """,
    "absence_elements.meanwhile": """
        akut · brådsk · jour · under tiden · så länge · ersätter mig · vikarie · bråttom · brådskar · inte kan vänta ·
        inte vänta · kan ej vänta · ställföreträd · ersättare · ersätts av · min frånvaro · under min · tills dess ·
        däremellan · i min frånvaro · beredskap · nödfall · täcker upp · vikarierar · sms a · skicka sms ·
        skicka ett sms · viktigt
    """,
    "absence_elements.occasions": """
        semester · sportlov · höstlov · påsklov · jullov · lov| · ledig · stängt · stängd · borta · frånvar ·
        inte på plats · resa · kurs| · vab · sommarledig · sommarsemester · föräldraled · sjukdom · sjuk| ·
        tjänsteresa · konferens · utbildning · semesterstängt · sommarstängt · julstängt · påskstängt · julledig ·
        helgstängt · ej på plats · bortrest · helgdag · klämdag · midsommar · öppettider · pappaledig · mammaledig ·
        kontoret stänger
    """,
    "absence_elements.part_time": """
        arbetar endast · jobbar bara · deltid · jobbar endast · jobbar måndag · arbetar måndag · arbetar bara ·
        jobbar halvtid · halvtid · jobbar 80 · jobbar 50 · jobbar 75 · arbetar 80 · arbetar 50 · inte varje dag ·
        mina arbetsdagar · jobbar tisdag · jobbar inte · arbetar inte · ledig varje · nedsatt arbetstid ·
        arbetar tisdag · arbetar onsdag · arbetar torsdag · jobbar onsdag · jobbar torsdag · mina arbetstider ·
        arbetar normalt · jobbar normalt · är här tisdag · är här måndag · finns på plats måndag ·
        finns på plats tisdag · bara förmiddag · bara eftermiddag · endast förmiddag · jobbar förmiddag ·
        på förmiddagarna · bara på tisdag
    """,
    "absence_elements.patience": """
        tålamod · dröja · dröjer · vänta · väntetid · längre svarstid · svarstid · fördröj · svarar så snart ·
        återkommer så snart · hinner · ta lite tid · ta tid · ta lite längre · kan det dröja · ta en stund ·
        innan du hör av · innan jag svarar · lite längre
    """,
    "absence_elements.reasons": """
        dödsfall · vila · inventering · utbildning · kurs| · konferens · familjetid · sjukt barn · vab · sjukskriv ·
        stugan · resa · tjänsteresa · fjällen · segla · barnen · lediga dagar · några dagar · sommarstäng · jullov ·
        mässa · föräldra · föräldraled · pappaled · tjänsteärende · utomlands · resande · på resa · mässan ·
        hemma sjuk · sjuk| · är sjuk · förkyld · krasslig · influens · feber · magsjuk · covid · corona · operera ·
        sjukhus · rehab · tandläkar · läkarbesök · vård av barn · begravning · bröllop · älgjakt · jakt| ·
        skidåkning · skidor · stranden · havet · skärgården · landet| · landstället · sommarstuga · torpet · påsklov ·
        sportlov · höstlov · studieled · studier · seminarium · kickoff · kick off · heldag · heldagsmöte ·
        kundbesök · kundmöte · föräldramöte · renover · repmånad · värnplikt · nämndeman · fackliga · strejk ·
        klämdag · midsommar · helgdag · kompled · komp| · arbetstidsförkort · deltid · återhämtning · batterierna ·
        familjen · åker bort · långledig · sabbats · uppdrag · en operation · min operation · efter operation ·
        opererad · opereras · husvagn · husbil · pappamånad · mammamånad · i möten · möten hela · mötes ·
        flyttstädning · arbetsresa · fältarbete · lumpen · intensiv · språkresa · bilresa · tågluff · vandr ·
        fjällvandr · cykl · solar · badar · badsemester · hos kund · ute på fältet · på fältet · inlagd · tidszon ·
        långresa · längre resa · sommarlov · obemann · inskol · skolas in · medicinsk · kräftskiva · dop| · pilgrim ·
        i fjällen · ute och reser · reser runt · går hem tidigt · gått hem tidigt · kollektivsemester ·
        paus från jobbet · hälsoskäl · studiebesök · styrelsemöte · sammanträde · semesterfirar · seglats ·
        i skärgården · ute till havs · ute och seglar · utbildar mig · kongress · på språng · sommarpaus · julpaus ·
        sjuk dotter · sjuk son · sjuka barn
    """,
    "absence_elements.unread": """
        läser inte · läser inga · läser sällan · ingen täckning · kollar inte · offline · utan uppkoppling ·
        svaret kan dröja · svar kan dröja · dröja · arbetar inte · deltid · kollar sällan · tittar inte · läser bara ·
        läser endast · kollar bara · läser mejl sporadiskt · sporadiskt · tillgång till mejl · tillgång till mail ·
        begränsad · inte tillgång · ingen tillgång · utan mejl · utan dator · datorn avstängd · datorn hemma ·
        stängt av · avstängd · inte uppkopplad · nedkopplad · dålig täckning · utan täckning · dålig mottagning ·
        mobilen avstängd · inte anträffbar · inte nåbar · svårt att nå · svår att nå · fördröjning ·
        längre tid än vanligt · inte möjlighet att · vidarebefordras inte · inte vidarebefordrats · läses inte ·
        bevakas inte · kommer inte åt · når inte mejl · utan nät · inget nät · utan internet · lite nät · dåligt nät ·
        rör inte · inga mejl · sporadisk · inte nå · mobilen av · ingen möjlighet · möjlighet att läsa ·
        möjlighet att svara · obevakad · bevakar inte · dålig uppkoppling · dåligt med nät · dålig kontakt ·
        svag täckning
    """,
    "absence_limits.limits": """
        vid brådskande · brådskande ärenden · i brådskande · begränsad tillgång · under min frånvaro ·
        när jag är tillbaka · läser inte min · vidarebefordras inte · akuta ärenden · vid akuta · tillbaka igen ·
        kontakta min kollega · så snart jag · är åter · är tillbaka · inte kan vänta · inte vänta · under tiden ·
        om det är bråttom · är det bråttom · läses inte · har du frågor · ring växeln · vidarebefordras ej ·
        i min frånvaro · så snart jag kan · tack för din förståelse · tack för förståelse · trevlig sommar ·
        glad påsk · god jul · kan du kontakta · kontakta istället · kontakta i stället · min ersättare · min vikarie
    """,
    "absence_limits.your_automatic_answer": """
        ditt autosvar · ditt automatiska · din frånvaro · er automatiska · ert autosvar · ditt frånvaromeddelande ·
        ditt semestersvar · fick autosvar · fick ett autosvar · din autosvar
    """,
    "absence_phrases.absence": """
        inte på kontoret · ej på kontoret · inte på plats · inte på jobbet · på semester · har semester ·
        är frånvarande · jag är ledig · föräldraledig · tjänstledig · på tjänsteresa · går på semester · är bortrest ·
        inte i tjänst · kontoret är stängt · sjukskriven · åter i tjänst · jag är borta · är ledig ·
        har jag semester · vabbar · jobbar inte fredag · jobbar inte på · jobbar deltid · arbetar deltid ·
        arbetar inte på · är stängt · sommarstängt · julstängt · är på utbildning · är på kurs · är på konferens ·
        är på mässa · på resande fot · sjukanmäld · på föräldraledighet · läser inte min mejl · läser inte mejl ·
        läser mejl sporadiskt · utan täckning · arbetstider · öppnar igen · åter på kontoret · tillbaka på kontoret ·
        har stängt · är åter · bortrest · gått på semester · tar semester · tagit semester · semesterledig ·
        semestrar · åkt på semester · iväg på semester · ute på semester · har ledigt · tar ledigt · tagit ledigt ·
        pappaledig · mammaledig · studieledig · befinner mig på · är utomlands · inte anträffbar · ej anträffbar ·
        oanträffbar · inte nåbar · ej nåbar · ej i tjänst · går inte att nå · kan inte nås · inte tillgång till mejl ·
        inte tillgång till mail · inte tillgång till min e post · ingen tillgång till mejl ·
        ingen tillgång till mail · ingen tillgång till e post · små möjligheter att · begränsade möjligheter att ·
        begränsad möjlighet att · läser inte e post · läser inte mail · läser inga mejl · läser inga mail ·
        läser ingen e post · kollar inte mejl · kollar inte mail · läser mail sporadiskt · håller stängt ·
        påskstängt · semesterstängt · nyårsstängt · vabar · hemma med sjukt barn · hemma med sjuka barn ·
        vård av barn · långtidssjukskriven · ligger hemma · ligger sjuk · tar igen mig · åter i arbete ·
        jobbar inte måndag · jobbar inte tisdag · jobbar inte onsdag · jobbar inte torsdag · arbetar inte fredag ·
        kommer att vara borta · kommer vara borta · kommer att vara frånvarande · har gått hem för ·
        uppdaterad frånvaro · på kurs hela · på utbildning hela · är på uppdrag · tjänsteärende ·
        begränsad tillgång till mejl · begränsad tillgång till mail · begränsad tillgång till e post ·
        begränsad tillgång till min · begränsad tillgång till internet · har tyvärr blivit sjuk ·
        jag har blivit sjuk · tyvärr sjuk · jag är sjuk · är sjuk och · industrisemester · hemma sjuk ·
        ligger hemma med · hemma med feber · pappamånad · går på föräldraledighet · kontoret är obemannat ·
        är obemannat · är inlagd · inlagd på sjukhus · sporadiskt uppkopplad · är ute hos kund ·
        skolan har sommarlov · har sommarlov · har påsklov · är på långresa · kollektivsemester · semesterfirar ·
        firar semester · paus från jobbet · på tillfällig ledighet · mejlen är obevakad · min mejl är obevakad ·
        bevakas inte under · obevakad under · begränsad bemanning · tillfälligt borta · ute och reser ·
        ledig för begravning · på annat uppdrag · på uppdrag utomlands · utlandsuppdrag · utlandstjänstgöring ·
        utstationerad · sommarpaus · julpaus · sommaruppehåll · tillfälligt stängd · tillfälligt stängt · är stängd ·
        är jag på konferens · är jag på kurs · är jag på utbildning · är jag på mässa · är jag på resa ·
        är jag ledig · är jag borta · är jag bortrest · är jag frånvarande · är jag sjuk · är jag föräldraledig ·
        är vi lediga · är vi på konferens
    """,
    "absence_subjects.absent": """
        franvarande · semester · foraldraledig · ledig · stängt · julstängt · tjänstledig · arbetstider · bortrest ·
        frånvar · semesterstängt · sommarstängt · påskstängt · vab| · sjukskriven · på resa · borta · sjuk| ·
        tjänsteresa
    """,
    "absence_subjects.subjects": """
        autosvar · automatiskt svar · franvaro · ej pa kontoret · inte pa kontoret · semestersvar ·
        franvaromeddelande · automatisk svar · auto svar · automatiskt mejl · frånvaroassistent ·
        jag är inte på kontoret · automatsvar · autoreply · autosvar från · semesterhälsning · jag är på semester ·
        jag är ledig · frånvarobesked
    """,
    "acknowledgement_elements.a_term": """
        vardagar · arbetsdag · inom · så snart · handläggare · i turordning · ärendenummer · går inte att besvara ·
        svara inte · handläggningstid · dygn · timmar · dagar · veckor · i tur och ordning · den ordning · löpande ·
        fortast möjligt · så fort · snarast · ärendenr · ärende nr · referensnummer · diarienummer · hör vi av oss ·
        återkommer vi · kan inte besvaras · hör av sig · återkopplar · svarar så · nummer · inom kort ·
        kontaktar dig · kontaktar er · hör av sig till dig
    """,
    "acknowledgement_elements.arrived": """
        mottag · tagit emot · kommit fram · registrer · har fått · kommit in · är skapat · diariefört ·
        vidarebefordrat · landat · inkommit · kommit till oss · nått oss · nått fram · bekräftar · ligger i ·
        har hamnat · ligger nu · finns nu · har skapats · ha kommit · loggat · lagts i · handläggs · behandlas ·
        mottog · emottag · fått nummer · fått nr · skickas vidare · skickats vidare · lämnats vidare ·
        läser ansökningar · går igenom · skickats till · vidarebefordrats · skickat till rätt · kommit rätt
    """,
    "acknowledgement_elements.our_account": """
        beställning · faktura · betalning · paket · prenumeration · ditt konto · lösenord · bokning · din order ·
        orderbekräftelse · leverans · kvitto · biljett · medlemskap · avisering
    """,
    "acknowledgement_elements.our_letter": """
        ditt meddelande · ert meddelande · ditt mejl · ditt mail · din fråga · ditt ärende · din ansökan ·
        din anmälan · din förfrågan · din begäran · er förfrågan · ditt brev · din reklamation · din epost ·
        din e post · ert mail · ert mejl · er fråga · ert ärende · din kontakt · ditt formulär · ditt supportärende ·
        din felanmälan · din intresseanmälan · dina synpunkter · din synpunkt · din support · du skriver · du skrev ·
        du hör av dig · ni hör av er · du kontaktar · du kontaktat · du har kontaktat · att du skrivit · hört av dig ·
        mejlet · mailet · ärende · offertförfrågan · ansökan · ansökningar · din offertförfrågan · din intresse
    """,
    "address_phrases.no_such_address": """
        finns inte · existerar inte · okänd mottagare · okänd användare · okänd adress · hittades inte ·
        kunde inte hittas · hittar inte · har upphört · har tagits bort · är borttagen · är avslutat · är avslutad ·
        är spärrat · inte längre · felaktig adress · ogiltig adress · ogiltig mottagare · används inte längre ·
        inaktiverat · ej i bruk · inte i bruk · finns ej · saknas · finns ingen · ingen sådan · okänt konto ·
        kontot finns · stavat · adressen är fel · är ogiltig · är felaktig · stängts · avstängd · är stängt ·
        spärrad · inaktiv · avslutats · inte giltig
    """,
    "bounce_phrases.daemon_names": "e-postsystem · mailsystem · postsystem · postmästare",
    "bounce_phrases.sentences": """
        kunde inte levereras · gick inte att leverera · har inte levererats · inte levererats · kan inte levereras ·
        ej levererats · leverans … misslyckades · leveransen misslyckades · har returnerats · kom inte fram ·
        nådde inte · avvisades · kunde inte skickas · ej kunde levereras · inte har kunnat levereras ·
        inte kunnat levereras · gick inte att skicka · gick ej att leverera · kunde ej levereras · kunde inte nå ·
        inte leverera · inte kunnat leverera · kunde inte lämnas · misslyckades att leverera · returneras till ·
        skickas tillbaka · gick inte fram · inte ta emot
    """,
    "bounce_subjects.subjects": """
        det gick inte att leverera · kunde inte levereras · olevererat · går inte att leverera · ej levererat ·
        leverans misslyckades · leveransen misslyckades · misslyckad leverans · returnerat mail · returnerat mejl ·
        retur av · kan inte levereras · försenad leverans · leveransen försenad · leverans försenad ·
        felaktig e-postadress · adressen hittades inte · adressen finns inte · meddelandet levererades inte ·
        kom inte fram · mejlet kom inte · mailet kom inte · leveransfel · leveransstatus · meddelandet kunde inte ·
        meddelandet gick inte · mejlet gick inte · mejlet kunde inte · mailet kunde inte · obeställbart ·
        obeställbar · ej levererbart · ditt meddelande kunde · ditt mejl kunde · okänd mottagare ·
        retur till avsändare · kunde inte skickas · avvisat · meddelande avvisat · leverans nekad
    """,
    "calendar_phrases.accepted": "accepterat · accepterad · godkänt · tackat ja",
    "calendar_phrases.answered": "avböjt · avböjd · preliminär · avbokat · inställt · ny tid föreslagen",
    "calendar_phrases.sentences": """
        har tackat ja till · har tackat nej till · har accepterat · har avböjt · har svarat kanske
    """,
    "cause_phrases.expired": """
        tidsgräns · svarar inte · gav upp · gett upp · inte svarat · inget svar · försök har gjorts · kötid ·
        tillfällig · tidsgränsen · under flera dagar · upprepade försök · inte nåbar · går inte att nå ·
        inte kontakt · försökt
    """,
    "cause_phrases.full": """
        brevlådan är full · postlådan är full · inkorgen är full · e-postlådan är full · lådan är full ·
        full brevlåda · kvoten · utrymmet · lagringsutrymme · fullt| · överskriden kvot · nått sin gräns ·
        tar inte emot fler · mer plats · plats kvar · inget utrymme · ingen plats · plats … slut · nått taket ·
        nått … gräns · inget mer förrän · överfull · full inkorg · full postlåda · brevlåda är full · inkorg är full ·
        postlåda är full · är full| · fullt utrymme · mejllåda · överskridit · proppfull · svämmar över · kvot
    """,
    "cause_phrases.too_large": "för stor · överskrider storlek · storleksgräns",
    "challenge_fate_phrases.held": """
        hålls kvar · väntar · har inte levererats · ska levereras · ska komma fram · släpps fram · i kö ·
        ligger och väntar · utanför dörren · ligger kvar · lagts åt sidan · är parkerat · har stoppats · karantän ·
        hålls tillbaka · hålls inne · har hållits · har fångats · fastnat · i vänteläge · mellanlag · satts i ·
        väntelista · inväntar · stoppats · inte nått · ännu inte · har inte nått
    """,
    "challenge_fate_phrases.lapses": """
        raderas · tas bort · förfaller · kastas · försvinner · går förlorat · inom 72 timmar · raderar · tar vi bort ·
        makuleras · avvisas · tas det bort · kasseras · automatiskt bort · slängs
    """,
    "challenge_fate_phrases.passes": """
        kommer fram · kommer igenom · innan … får ditt · delas … ut · släpper in · når min · når fram ·
        släpps igenom · släpper … igenom · släpper vakten · lämnar vi över · lämnar över · vidarebefordra ·
        levereras · nå tom · så skickas · så levereras · då levereras · når ditt · når mottagaren · skickas vidare ·
        förs vidare · kommer ditt · för att ditt … ska · läggs i inkorgen · hamnar i inkorgen · når inkorgen ·
        innan mejlet når · innan mailet når · innan ditt
    """,
    "challenge_phrases.confirm": """
        bekräfta att du · bara göra detta en gång · engångs · bekräfta din adress · verifiera dig ·
        bekräfta avsändaren · bekräfta att mejlet · bekräfta att mailet · godkänn · bekräfta genom · bekräfta via ·
        en gång · första gången
    """,
    "challenge_phrases.prove": """
        att du är en människa · är en människa · inte en robot · skriv in tecknen · skriv av tecknen ·
        okända avsändare · avsändarkontroll · du är en människa · inte är en robot · människa bakom ·
        finns på riktigt · är äkta · att du skickat · inte ett program · är en riktig person · är en verklig person ·
        riktig människa · riktig avsändare · verklig avsändare · mänsklig avsändare · är mänsklig · ingen robot ·
        inte en bot · att du finns · att du är den · captcha · visa att du är · bevisa att du · avsändarverifiering ·
        du är en person · verkligen en människa · det är en människa · en människa som · en människa har · spamrobot ·
        är en spam · riktiga människor
    """,
    "challenge_phrases.subjects": """
        bekräfta ditt · bekräfta din · avsändarkontroll · verifiera din · väntar på din bekräftelse · bekräfta att ·
        verifiera · bekräfta mejl · bekräfta mail · bekräfta avsändar · bekräftelse krävs · ditt mejl väntar ·
        ditt mail väntar · ditt meddelande väntar · mejlet väntar · är du en människa · visa att du är
    """,
    "challenge_sender_phrases.act": """
        svara på det här · tomt svar · svara på detta · klicka här · släpps · på länken · öppna sidan ·
        besvara det här · skicka tillbaka · i ämnesraden · tryck på · via länken · följ länken · svara med · lös en ·
        knappen · gåta · skriv ordet · skriv in · välj · kryssa · bekräfta din · bekräfta dig · verifiera ·
        klicka på · klicka · länken nedan · bekräfta genom · bekräfta via · besök · gå till · besvara · svara bara ·
        verifiera dig · verifiera din · måste du bekräfta
    """,
    "challenge_sender_phrases.stranger": """
        nya avsändare · folk jag känner · inte i min adressbok · känner inte igen · trött på skräppost ·
        tröttnat på skräppost · folk i adressboken · känner inte din · inte din adress · från okända ·
        för första gången · ny avsändare · inte i mina kontakter · inte på min lista · inte på vår lista · gästlista ·
        okänd avsändare · aldrig haft kontakt · aldrig skrivit · inte bland mina · obekant · bekräftade avsändare ·
        verifierade avsändare · kända avsändare · godkända avsändare · första gången · okända avsändare ·
        inte tidigare · ej tidigare · inte fått mejl från · obekanta · inte en känd · ny kontakt ·
        inte i adressboken · skräppostskydd · skräppostfilter · spamfilter · mot spam · mot skräppost · slippa spam ·
        slippa skräppost · inte godkänd · inte skrivit till · inte har skrivit · inte mejlat · aldrig mejlat ·
        aldrig fått
    """,
    "complaint_elements.complained": """
        har hört av sig · klaga · rapporterade · rapporterat · markera · anmält · anmälde · flaggat · hört av sig ·
        anmälningar · rapporter
    """,
    "complaint_elements.from_you": """
        er server · ert nät · er domän · från er · ber er · åtgärda · ert konto · er mejlserver · relation till er ·
        stäng av · ni har stoppat · kundrelation · er ip · ert ip · från er adress · er tjänst · ert system ·
        era servrar · vidta åtgärd · upphör · era utskick · avsändardomän
    """,
    "complaint_elements.ours": """
        våra abonnenter · våra användare · våra anställda · våra kunder · en av våra · vår kund · vår användare ·
        våra medarbetare · våra elever · våra medlemmar · kund hos oss · en kund hos · våra mottagare · en mottagare ·
        en abonnent · våra e postanvändare
    """,
    "complaint_elements.unwanted": """
        reklam · inte bett om · massutskick · säljbrev · skräppost · som skräp · spam · oönskad · oombedd ·
        utan samtycke · spamrapport
    """,
    "complaint_phrases.desk_says": "klagomål · oönskad reklam · aldrig samtyckt · oombedd",
    "complaint_phrases.sentences": """
        anmält … som spam · markerat … som spam · har klagat · anmäld som skräppost · som skräppost
    """,
    "complaint_phrases.subjects": """
        spamanmälan · anmälan om spam · klagomål om spam · missbruksanmälan · anmält som spam · skräppostanmälan ·
        anmälan om skräppost · klagomål om skräppost · klagomål oönskad · spamklagomål · missbruksrapport ·
        spamrapport · klagomål
    """,
    "date_phrases.answers": """
        räkna med svar · läser detta · tittar på · kollar mejl · får svar · tar tag i · svarar · hör av mig ·
        läser mejl · läser mina · besvarar · svara| · kan svara · ta hand om · går igenom · hanterar · tar itu ·
        betar av · läsa| · öppnar mejl · öppnar inkorgen · kikar på · hinner svara · får du svar · ringer upp ·
        ringer tillbaka · bearbetar · tar hand · tar tag · hör av oss · läses · återkopplar · är svaren ·
        svaret kommer · vastata · tittar inte · kollar inte · öppnar inte · läst · blir läst · besvarad
    """,
    "date_phrases.away": """
        semester · ledig · frånvar · borta · stäng · inte på · ej på · bortrest · sjuk · iväg · vab| · vabbar ·
        jobbar inte · arbetar inte · inte i tjänst · ej i tjänst · utomlands · föräldraledig · pappaledig ·
        mammaledig · tjänstledig · studieledig · långtidssjuk · oanträffbar · otillgänglig · inte nåbar · ej nåbar ·
        inte anträffbar · ej anträffbar · inte tillgänglig · resande fot · på resa · tjänsteresa · på kurs ·
        på konferens · på utbildning · påskstäng · julstäng · sommarstäng · helgstäng · håller stängt · inte att nå ·
        kan inte nås · sportlov · höstlov · påsklov · jullov · pausar · inte tjänstgör · tjänstgör inte ·
        befinner mig · upptagen · industrisemester · båtsemester · bilsemester · cykelsemester · vintersemester ·
        påsksemester · julsemester · höstsemester · familjesemester · minisemester · långhelg · pappamånad ·
        mammamånad · husvagn · husbil · föräldraledighet · fjällsemester · sommarsemester · sommarledig · julledig ·
        påskledig · helgledig · studieledighet · sabbatsår · kompledig · obemann · inlagd · sommarlov · hos kund ·
        sporadisk · ute på fältet · skolas in · kollektivsemester · semesterfir · paus från jobbet · möten hela ·
        ute och reser · gått hem · går hem · sommarpaus · julpaus · utstationer · uppdrag utomlands
    """,
    "date_phrases.back": """
        tillbaka · åter| · igen · förrän · kommer åter · återkommer till kontoret · återkommer jag · återkommer vi ·
        är åter · åter i · åter på · åter den · åter efter · återvänder · återupptar · börjar jobba · börjar arbeta ·
        i gång · igång · på benen · först på|
    """,
    "date_phrases.first_day": """
        första arbetsdag · första dag · första jobbdag · första dag på jobb · nästa arbetsdag · nästa dag på kontoret
    """,
    "date_phrases.last_day": """
        sista semesterdag · sista lediga dag · sista dagen på semestern · sista ledighetsdag ·
        sista dag på semestern · sista frånvarodag · sista dagen jag är
    """,
    "date_phrases.not_back": "återkommer till dig",
    "date_phrases.opens": "öppnar · öppet · öppna| · håller öppet · slår upp portarna",
    "date_phrases.other_matters": """
        beställ · leverans · pris · anmäl · senast · faktura · ansök · order · mässa · monter · erbjudande · kampanj ·
        rabatt · gäller till · deadline · sista dag att
    """,
    "date_phrases.perhaps": "kanske · eventuellt · om allt går bra",
    "date_phrases.present": """
        vid skrivbordet · nås åter · anträffas · på plats · på kontoret · i tjänst · på jobbet · nås| · ses| ·
        tillgänglig · anträffbar · nåbar · kontaktbar · i arbete · vid datorn · framför datorn · vid tangentbordet ·
        på banan · på post · bemannat · nå mig · når mig · når du mig · att nå · går att nå · som vanligt · i selen ·
        på benen · tjänstgör · hemma · vid telefonen · uppkopplad
    """,
    "departure.leaves": """
        lämnat · slutat · slutar · inte längre på · inte längre hos · inte kvar · upphört · slutade ·
        inte längre för · inte längre i · jobbar inte på · avslutat · lämnade · gått från · kvar på · kvar hos
    """,
    "departure.left": """
        gått vidare till nya · nya utmaningar · stafettpinnen · lämnat min tjänst · sista arbetsdag var ·
        sista dag var · tackat för mig · har slutat · arbetar inte längre · jobbar inte längre · jobbar inte kvar ·
        arbetar inte kvar · inte längre anställd · har lämnat företaget · har gått i pension ·
        har avslutat min anställning · anställning … upphört · gått i pension · är pensionär ·
        har avslutat sin anställning · slutade · jag slutar · inte kvar på · inte kvar hos · lagt ner verksamheten ·
        är pensionerad · gått vidare till · min sista arbetsdag · min sista dag hos · min sista dag på ·
        sista dag på jobbet var · slutat min anställning · slutat på · slutat hos · jag har slutat ·
        avslutat min tjänst · avslutat sin tjänst · lämnat företaget · lämnat bolaget · lämnat organisationen ·
        lämnat sitt uppdrag · lämnat mitt uppdrag · lämnat sin tjänst · lämnat sin anställning · lämnar min tjänst ·
        lämnar företaget · är inte längre anställd · ej längre anställd · inte längre verksam · inte längre kvar ·
        finns inte kvar · finns inte längre hos · inte längre hos oss · arbetar ej längre · jobbar ej längre ·
        jobbar ej kvar · inte arbeta · har gått vidare · ny tjänst på annat · nytt jobb · bytt arbetsgivare ·
        bytt jobb · fått ett nytt arbete · anställning upphörde · anställning har upphört ·
        anställningen har upphört · gått bort · har avlidit · pensionerat · pensionerade mig · välförtjänt pension ·
        bolaget är avvecklat · verksamheten har upphört · har avslutat sitt uppdrag · avtackad · gick i pension ·
        gått i ålderspension · inte … längre kvar · är inte … längre anställd · hos ny arbetsgivare ·
        min anställning upphör · valt att lämna · valt att sluta · beslutat att lämna · beslutat att sluta ·
        bestämt mig för att lämna · tidigare medarbetare · före detta medarbetare · tidigare anställd ·
        f d medarbetare · söker har slutat · går vidare till nya · lämnar över stafettpinnen · lämnat … anställning ·
        ej kvar hos · har ersatts av · numera pensionär · numera pensionerad · jag är pensionär ·
        ny roll på ett annat · ny roll hos · ny tjänst på ett annat · ny tjänst hos · ny arbetsgivare ·
        uppdrag hos en annan arbetsgivare · avslutade min anställning · avslutade sin anställning · sagt upp mig ·
        har sagt upp sig · slutade i · slutade hos · slutade på · slutar på · slutar hos · avlidit ·
        har tyvärr avlidit · har … avlidit · jag finns inte längre · finns inte längre på · finns inte längre i ·
        inte längre att nå hos · inte längre att finna · jobbar … inte kvar · arbetar … inte kvar ·
        jobbar … inte längre hos · arbetar … inte längre hos · nya äventyr
    """,
    "departure.no_longer_read": """
        bevakas inte · läses inte · inte längre · bevakas ej · läses ej · ingen läser · läser ingen ·
        bevakas ej längre · avslutas · avslutats · stängs ner · stängas · inaktiver · kontrolleras inte ·
        används inte · tas bort
    """,
    "departure.retired": "pension · pensionär · pensionera · gått i pension",
    "form_letter_phrases.acknowledged": """
        vi har mottagit · vi har tagit emot · ditt ärende har · ärendenummer · har registrerats · ditt ärende ·
        har tagits emot · din ansökan · ditt intresse · ärende har fått · ärende är registrerat · vi läser alla ·
        har kommit in till oss · har kommit fram till · har landat hos · har nått oss · har inkommit ·
        din förfrågan har · ditt meddelande har · ditt mejl har · ditt mail har · ditt ärende är · ditt ärende med ·
        vi har fått ditt · vi har fått din · bekräftar att vi · bekräftar mottagandet · vi har registrerat ·
        har registrerat din · har registrerat ditt · vi behandlar ditt · har mottagits · vårt ärendesystem ·
        referensnummer · diarienummer · tagit emot ditt · tagit emot din
    """,
    "form_letter_phrases.promises": """
        återkommer så snart · vi återkommer · så snart vi kan · så snart som möjligt · inom 24 timmar · arbetsdagar ·
        hinner inte svara · vi hör av oss · återkommer inom · återkommer till dig · svarar inom · svarar så snart ·
        svarar så fort · kontaktar dig inom · kontaktar dig så · hör av oss · inom två · inom tre · inom kort ·
        inom 48 · så fort som möjligt · så fort vi · vardagar mellan · i den ordning · i turordning · får du svar ·
        vi svarar · besvarar vi
    """,
    "form_letter_phrases.says_it_is_automatic": """
        detta är ett automatiskt · det här är ett automatiskt · automatiskt svar · automatiskt genererat · autosvar ·
        det går inte att svara på detta · svara inte på detta · läses inte · detta meddelande är automatiskt ·
        det här meddelandet är automatiskt · ett automatiskt meddelande · automatiskt meddelande · automatiskt mejl ·
        automatiskt mail · automatisk bekräftelse · automatbrev · automatiskt skapat · skickas automatiskt ·
        skickats automatiskt · skickat automatiskt · ett autosvar · automatsvar · autogenererat · automatgenererat
    """,
    "form_letter_phrases.thanks": """
        tack för ditt mail · tack för ditt mejl · tack för ditt meddelande · tack för din förfrågan ·
        tack för att du · tack för ditt e-post · tack för att ni · tack för ert · tack för mail · tack för mejl ·
        tack för mailet · tack för mejlet · tack för meddelandet · tack för din mail · tack för din e post ·
        tack för er · tack för din kontakt · tack för att ha kontaktat · tack för ditt brev · tack för din fråga ·
        tack för ditt intresse · tack för din ansökan · tack för e post · tack för epost
    """,
    "human.before_leaving": """
        innan jag går · innan jag åker · innan min semester · innan jag drar · innan jag stänger ·
        innan jag försvinner · innan semestern · innan jag gå · innan jag tar · före semestern · före min semester
    """,
    "human.call_me": """
        ring mig · slå mig en signal · hör av dig till mig · ring gärna mig · ring mej · ring bara · ring om du ·
        ring när · nå mig på mobilen · når mig på mobilen · slå en signal · lyft luren · men ring mig · men ring på ·
        men ring bara · men ring gärna
    """,
    "human.denies": """
        inte ett autosvar · inget autosvar · inte ett automatiskt svar · inte ett automatsvar · inget automatsvar ·
        ingen robot
    """,
    "human.i": "jag|",
    "human.in_a_form_letter": "brådsk · bråttom · akut · har du frågor · behöver du hjälp · viktigt",
    "human.takes_up": """
        låter bra · ring mig gärna · erbjudandet · kan vi · skulle vi · intresserad · ert erbjudande · skicka gärna ·
        jag tror · tack men · låter intressant · låter rimligt · låter jättebra · passar bra · passar mig ·
        passar oss · funkar bra · funkar för · ditt förslag · ert förslag · er offert · offerten · er produkt ·
        ert pris · prislista · vad kostar · hur mycket · skulle ni · ska vi · bokar in · jag tittar på det ·
        inte aktuellt · inte aktuell · ej aktuellt · ej intresserade · inte intresserade · skicka över · skicka mig ·
        mejla över · maila över · tack för offerten · tack för förslaget · tack för uppföljningen ·
        tack för påminnelsen · tack för samtalet · tack för senast · jag återkommer när · vi har redan · vi är nöjda ·
        jag har vidarebefordrat · jag vidarebefordrar · lägger till min · kopierar in · på cc · ursäkta sent ·
        ursäkta dröjsmålet · förlåt sent · vi kan höras · höra oss · slå en signal · flytta mötet · skjuta på ·
        vår budget · boka in en · kan du skicka · kan ni skicka · kan du ringa · inte aktuellt just nu ·
        kikar snabbt · kikar in · svarar snabbt · svarar ändå · kör på · tar det med mig · ta det med mig ·
        därav det sena · därför svarar · därför sent · sent svar · vi kör · men jag tar hand om · fråga på ·
        men jag sköter · men jag har tagit över · så skriver vi på · så tar vi nya tag · funkar veckan ·
        går veckan efter · vi kan väl · tar över projektet · så bokar vi · så tar vi
    """,
    "newsletter.called": "nyhetsbrev · månadsbrev · veckobrev · medlemsbrev",
    "newsletter.footer": """
        du får detta · du får det här · du får den här · avsluta prenumeration · avregistrera dig · avprenumerera| ·
        avanmäl dig · visa i webbläsare · avregistrera här · prenumererar på · avsluta utskick · sluta prenumerera ·
        avanmälan · vill du inte längre · vill du inte få · inte längre få · hantera prenumeration ·
        ändra dina inställningar · inställningar för
    """,
    "newsletter.to_many": "kära medlemmar · kära vänner · bästa medlemmar · hej alla",
    "notification_phrases.do_not_answer": """
        svara inte på · går inte att svara på · kan inte besvaras · automatiskt meddelande · automatiskt utskick ·
        går inte att svara · det går ej att svara · ej besvaras · svara ej · besvaras ej · vi kan inte ta emot svar ·
        skickat från en adress som inte · kan inte ta emot · obevakad · bevakas inte · inte svara på detta · noreply ·
        automatiskt genererat
    """,
    "notification_phrases.sentences": """
        tack för din beställning · tack för din order · tack för ditt köp · ditt lösenord · om du inte har begärt ·
        verifieringskod · kollinummer · bäste kund · kära kund · har kommenterat · din faktura på ·
        dras från ditt konto · autogiro · internetbanken · mina sidor · utlämningsställe · hos ditt ombud ·
        tack för din betalning · logga in för att · logga in på · har fått en ny · har fått ett nytt ·
        du har fått en · du har ett nytt · har delat · har lagt till · har bjudit in · ditt medlemskap · förfallodag ·
        ocr · att betala · dina ärenden · spåra ditt · bekräfta din e post · aktivera ditt · klicka här för att ·
        läs mer · läs mer på · visa i · har publicerat
    """,
    "notification_subjects.subjects": """
        orderbekräftelse · din order · din beställning · din faktura · faktura nr · fakturanr · kvitto · ditt paket ·
        din leverans · leveransavisering · avisering · ditt lösenord · återställ lösenord · lösenordet ·
        verifieringskod · säkerhetskod · ny inloggning · bekräfta din prenumeration · din bokning ·
        bokningsbekräftelse · nyhetsbrev · veckobrev · karantän · virusvarning · driftstörning · driftinformation ·
        säkerhetskopiering · inbjudan till · ny kommentar · väntar på godkännande · ny faktura · ny faktura från ·
        du har fått en faktura · en ny faktura · påminnelse faktura · betalningspåminnelse · nytt meddelande från ·
        nytt dokument · ny händelse · ny uppgift · du har ett nytt meddelande · orderstatus · din retur ·
        leveransbesked · spåra · din prenumeration · aviseringar · sammanfattning · veckorapport · månadsrapport ·
        inloggning · tvåstegs · engångskod · ditt konto · ditt abonnemang · ny rapport · signera ·
        dokument att signera · e signering · tidrapport · din lön · lönebesked · lönespecifikation · servicefönster ·
        planerat underhåll · underhåll
    """,
    "opt_out_halves.authority": """
        imy| · gdpr| · datainspektionen · konsumentverket · polisen · integritetsskyddsmyndighet · dataskydd ·
        jurist · advokat · reklamationsnämnden · marknadsföringslagen · nix
    """,
    "opt_out_halves.stop_it": """
        sluta| · låt bli · lägg av · inga fler · inte ha fler · inte skriva · inte mer| · inte fler · sluta nu ·
        sluta med · upphör · lägg ner · inte skicka · inte kontakta · lämna mig · låt mig vara · vänligen sluta ·
        stoppa · radera · ta bort den · ta bort mig
    """,
    "opt_out_halves.threats": """
        nästa gång · anmäl · klag · en gång till · hör av mig till · mailar ni · mejlar ni · ett mejl till ·
        ett mail till · rapporterar · polisanmäl
    """,
    "opt_out_halves.unasked": """
        inte bett om · aldrig bett om · aldrig anmält · det räcker · nu räcker det · får det räcka ·
        aldrig anmält mig · inte anmält · aldrig skrivit upp · inte beställt · oombedd · spam| · hur många gånger ·
        tredje mejlet · tredje mailet · fjärde mejlet · inte gett tillåtelse · aldrig lämnat · utan samtycke ·
        utan mitt samtycke · nog nu · varifrån har ni · var har ni fått · hur har ni fått · hur fick ni ·
        varifrån fick ni · vem har gett er
    """,
    "opt_out_indirect.indirect": """
        [inte får, inte få, slipper få, slippa få] … [fler, mer, såna, sådana] ·
        [ta, plocka, stryk] … [mig ur, oss ur, mig från, oss från] ·
        [slapp, slippa, slipper] … [utskick, mejl, mail, fler, reklam, höra] ·
        [hoppas, låt, blir] … [sista mejlet, sista mailet, sista gången, sista brevet] · [behöver inte, ska inte, bör
        inte, får inte] … [höra av er, höra av dig, höra av sig, skriva, mejla, maila, kontakta, skicka] · [avstår,
        betackar, undanber, tackar nej] … [utskick, mejl, mail, reklam, kontakt, mig, brev, erbjudanden] · [stryk, ta
        bort, radera, plocka bort] … [vår adress, vårt företag, oss ur, våra uppgifter, vår domän] ·
        [vill inte, önskar inte, vill ej] … [stå på er, stå på din, finnas i er, finnas kvar] · [säga, säger, sagt,
        bett, skrivit, svarat] … [nej flera gånger, nej två gånger, nej tre gånger, ifrån, till tre gånger, till flera
        gånger, till två gånger, till er att sluta, er sluta, nej tidigare] · [hur många gånger, tredje gången, fjärde
        gången, andra gången, sista gången] … [säga, sagt, säger, be, ber, bett, skriver, svarar, nej, sluta] · [vi,
        jag] … [är inte intresserade av fler, är inte intresserad av fler, vill bli struken, vill strykas, vill bli
        borttagen, vill tas bort, önskar bli borttagen, önskar tas bort, vill avregistreras, vill inte vara med, vill
        bli lämnad, vill inte finnas] · [inga, inget] … [fler försök, mer av detta, mera sådant, fler av de här, fler
        påminnelser, fler uppföljningar] · [bespara, skona] … [mig, oss] · nog nu · nu räcker det · får räcka nu ·
        det får vara nog · vi hör av oss om vi behöver · jag hör av mig om jag behöver · vi hör av oss själva om ·
        blockerar er · blockar er · markerar som skräp · går rakt i skräpposten · hamnar i skräpposten · [lämna, håll,
        hålla, lämnar, utelämna, utesluta, uteslut] … [oss utanför, mig utanför, oss borta från, mig borta från, oss
        ur, mig ur, oss från era, mig från era] · [bett er, bett dig, sagt till er, sagt åt er, bad er] … [sluta,
        upphöra, låta bli, flera gånger, om det flera, om att slippa, ta bort] · [vill inte, önskar inte, vill ej] …
        [ligga kvar, ligga i ert, vara kvar, vara med i ert, förekomma i, ingå i er] · [inga fler, inga flera, inte
        fler] … [påstötningar, påminnelser, uppföljningar, säljmejl, säljmail, erbjudanden, försök]
    """,
    "opt_out_others.go_on": """
        skriv till mig · skicka till mig · skicka det till mig · till mig istället · till mig i stället ·
        använd min adress · använd den här adressen · skriv direkt till mig · skicka hellre · skicka direkt till mig ·
        ta det med mig
    """,
    "opt_out_others.other_people": "kunder · kunden · medlem · prenumerant · användar",
    "opt_out_phrases.asks": """
        ta bort mig · avregistrera mig · sluta mejla · sluta maila · sluta skicka · sluta kontakta · sluta mejl ·
        vill inte ha fler mejl · vill inte ha fler mail · inga fler mejl · inga fler mail · inte bli kontaktad ·
        kontakta mig inte · skicka inga fler · inte ha mer mail · avprenumerera mig · stryk mig · ta bort oss ·
        radera mina uppgifter · radera min · vill inte få fler · vill inte ha … mejl · vill inte ha … mail ·
        inte fler mejl · sluta höra av
    """,
    "opt_out_wishes.about_else": """
        bilag · bifog · faktur · avtal · offert · förrän · innan · idag · än på · tveka · glöm · från tråden · kopia ·
        utan använd · utan skicka · utan till · leverans · raderna · rad| · kallelse · till kunden · fakturor ·
        kolumn · inbjudan
    """,
    "opt_out_wishes.wishes": """
        [skriv inte, skicka inte, skicka inga, mejla inte, maila inte, kontakta inte, hör inte av, mejla mig inte,
        maila mig inte, skicka mig inte] … [mer, fler, igen, längre, mig, oss, hit] · [sluta, slippa, slipper,
        undanber, avböjer, inga fler, inga mer, vill inte, önskar inte, vill ej, önskar ej] … [mejl, mail, e-post,
        utskick, reklam, bli kontaktad, kontaktas, meddelanden, skriva till, höra från] · [ta bort, plocka bort,
        radera, stryk, avregistrera, avanmäl, släng ut] … [mig, oss, min adress, min e-post, min mejl, min mail, mina
        uppgifter, denna adress, den här adressen, listan, register] · lämna mig ifred · lämna mig i fred ·
        avprenumerera · återkallar mitt samtycke · [vill inte, vill ej, önskar inte, önskar ej, vill slippa, behöver
        inte, ska inte, skall inte] … [bli kontaktad, bli kontaktade, få mejl, få mail, få er reklam, få era, få
        sådana, få den här, ha era, ha er reklam, ha sådana, ha den här typen, ha reklam, höra mer, höra av er, motta,
        erhålla, era utskick, era mejl, era mail, era erbjudanden] · [ta bort, plocka bort, radera, stryk,
        avregistrera, avanmäl, rensa, släng] … [våra, vår e-post, vår mail, vår mejl, mitt namn, min epost, min
        adress, alla uppgifter, all information om, mina data, mina person, mitt konto hos er, alla mina] · [sluta,
        upphör, upphöra, lägg av] … [att skriva, att skicka, att kontakta, att mejla, att maila, att spamma, att höra,
        att tjata, att ringa, spamma, tjata, era utskick, med utskick, med era, med mejl, med mail, med att] ·
        [undanber, frånsäger, avsäger, avböjer, motsätter] … [mig, oss, jag, vi] · [jag, vi] … [tackar nej till …
        mejl, tackar nej till … mail, tackar nej till … utskick, tackar nej till fler, tackar nej till fortsatt] ·
        låt mig vara ifred · låt mig vara i fred · lämna oss ifred · lämna oss i fred · låt oss vara ·
        rätten att bli bortglömd · rätt att bli bortglömd · rätt till radering · invänder mot behandling ·
        invänder mot direktmarknadsföring · begär radering · begär att ni raderar · begär att mina uppgifter ·
        kräver att ni raderar · kräver radering · spärra min adress · spärra mig · nix register ·
        drar tillbaka mitt samtycke · drar härmed tillbaka · återtar mitt samtycke · har inte samtyckt ·
        aldrig samtyckt · aldrig gett mitt samtycke · avanmälan · [skicka inget, mejla inget, skriv inget, skicka
        aldrig, skriv aldrig, mejla aldrig, kontakta aldrig, hör aldrig] … [mer, mera, igen, hit, mig, oss, av er,
        fler] · [inte vill, inte önskar, ej vill, ej önskar, inte längre vill, inte längre önskar] … [bli kontaktad,
        bli kontaktade, kontaktas, få mejl, få mail, få era, ha era, ha fler mejl, ha fler mail, få fler mejl, få fler
        mail, ta emot, motta, era utskick, reklam, utskick] · [vill inte längre, önskar inte längre, vill ej längre,
        önskar ej längre] … [ha er, ha era, ha mejl, ha mail, få, motta, ta emot, stå på, vara med, bli kontaktad,
        kontaktas, höra] · kontakta oss inte · mejla oss inte · ring oss inte · maila oss inte
    """,
    "outcome_phrases.delivered": """
        är levererat · har levererats till · leverans klar · leveransen … är klar · har vidarebefordrats
    """,
    "outcome_phrases.given_up": "ger upp · gett upp · inga fler försök · slutat försöka",
    "outcome_phrases.still_tried": """
        försenad leverans · leveransen … försenad · leveransen är försenad · leverans försenad · har försenats ·
        ännu inte levererats · inte levererats än · inte kunnat levereras än · fortsätter att försöka ·
        fortsätta att försöka · nya försök · försöker igen · fördröjd · fördröjts · behöver inte skicka om ·
        behöver inte skicka det igen · försenat · ligger kvar i kö · fortfarande i kö · fortsätter i ·
        behöver inte göra något · dygn till · dröjer · timmar till · nästa försök · försöker fortfarande
    """,
    "policy_phrases.policy": """
        skräppost · blockerad · blockerat · svartlist · policy · avvisad på grund · spärrlista · inte tillåt · nekad ·
        spam · skräp · svart lista · spärrad · blockeras · inte auktoriserad · rykte · regler · avvisats av ·
        innehåll · dmarc · spf
    """,
    "reaction_phrases.liked": "gilla · reagera · hjärtmärk · tummen upp · älska",
    "reaction_phrases.reacted": "reagerade på ditt meddelande · har reagerat på · reagerade via gmail",
    "receipt.sentences": "har lästs · ditt meddelande lästes · togs bort utan att läsas · lästes",
    "receipt.subjects": "läst · läskvitto · ej läst · kvittering läst · mottagningsbevis",
    "referral_phrases.of_something_else": """
        lösenord · min nya · min andra · min privata · mig på · nå mig · mejla mig · maila mig · faktura ·
        inloggning · kontot · inbjudan · studsa · ta bort · mig här · den här adressen istället · min jobbmejl ·
        min nya adress · mig direkt · inloggningsuppgifter · fakturor · fakturan · bjud in
    """,
    "referral_phrases.sends_on": """
        köper inga · kan det här · har hand · är rätt · fel person · rätt person · inte rätt · inte mitt bord ·
        inte jag · prata med · tala med · skriv till · kontakta · hör av · vänd · mejla · maila · fråga · skicka ·
        vidarebefordra · ansvarar · ansvarig · hand om · sköter · bestämmer · beslut · kollega · min chef ·
        ta det med · kör det med · testa · ta kontakt · kontakt med · vidare till · styr om · inte min · inte mitt ·
        ansvarig för · rätt kontakt · rätt att prata · jobbar med det · hanterar · håller i · sitter på det ·
        inköpsansvarig · bäst att · höra med · kolla med · pratar med · gå via · bolla
    """,
    "service_phrases.personal": """
        jag| · mig| · ditt erbjudande · ert förslag · vi ses · ditt mejl · ditt mail · din fråga · hör av dig ·
        tack för ditt mejl
    """,
    "service_phrases.topics": """
        på webben · boka tid · vid entrén · dina biljetter · orderbekräftelse · din order · leverans beräknas ·
        återlämnas · låna om · lån ska · röstmeddelande · bifogade filen · betygsätt · vad tyckte du · undersökning ·
        enkät · mätarställning · läsa av mätaren · rea| · sommarrea · handla nu · priserna · en tid bokad ·
        påminnelse om tid · avboka senast · din dag · möten · händelser · din bokning · förfaller · att betala ·
        tid bokad · din tid · påminner om · din bokade · öppettider · nyhet · kampanj · erbjudande · rabatt ·
        fri frakt · veckans · månadens · inbjudan · anmälan öppen · anmäl dig · föreläsning · årsmöte · föreningen ·
        styrelsen · hyresgäst · bostadsrätt · stopptvätt · vattenavstängning · strömavbrott · underhållsarbete ·
        mätare · returnera · hämta ut · ditt ombud · medlemsavgift · årsavgift · sopsortering
    """,
}
