"""Romanian: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": "automat · robot · autoreply",
    "absence_elements.instead": """
        vă ajută · adresați · contactați · sunați la · scrieți la · se ocupă · luați legătura · contacta · adresează ·
        să vă adresați · apelați · sună la · suna la · sunați-l · sunați pe · scrie-i · scrieți lui · colegul meu ·
        colega mea · colegii mei · preia · preiau · stă la dispoziție · stau la dispoziție · vă stă la · vă stau la ·
        vor răspunde · va răspunde · vă poate ajuta · vă pot ajuta · ajut| · secretariatul · legătura cu ·
        asistenta mea
    """,
    "absence_elements.meanwhile": """
        urgen · între timp · înlocuie · dispecerat · avari · în absența mea · în lipsa mea · pe perioada absenței ·
        pe perioada concediului · pe durata absenței · ține locul · locțiitor · de gardă · permanență ·
        nu suferă amânare · nu poate aștepta · nu pot aștepta · în această perioadă · în acest timp ·
        în tot acest timp
    """,
    "absence_elements.occasions": """
        concediu · vacanță · închis · absent · plecat · liber · indisponibil · deplasare · delegație · sărbători ·
        maternitate · paternal · medical · bolnav · lipsesc · nu sunt la · revin| · pauză · conferință · călătorie ·
        minivacanță · închidere · închiși · inactiv
    """,
    "absence_elements.part_time": """
        lucrez doar · lucrez numai · jumătate de normă · normă redusă · part time · program redus · nu lucrez ·
        doar dimineața · la birou doar · doar în zilele · prezent doar · prezentă doar · cu normă parțială ·
        funcționează doar · lucrez de · lucrez între · lucrez exclusiv · sunt la birou doar · sunt la birou numai
    """,
    "absence_elements.patience": """
        răbdare · întârzi · înțelegere · mai greu · mai târziu · mai mult timp · cât mai curând · cât de curând ·
        îngăduin
    """,
    "absence_elements.reasons": """
        familiale · inventar · curs| · seminar · conferință · odihn · câteva zile · călătorie · bolnav · medical ·
        familie · târg · munte| · mare| · spital · formare · vacanță · training · congres · expozi · simpozion ·
        workshop · cursuri · stagiu · examen · deplasare · delegați · străinătate · pe teren · șantier ·
        intervenție chirurg · internat| · internată · convalescen · gripă · gripat · covid · răcit · boală ·
        probleme de sănătate · motive personale · motive medicale · deces · înmormânt · nuntă · luna de miere ·
        botez · naștere · bebeluș · maternitate · paternal · copilului · mutăm · sărbători · revelion · minivacanță ·
        zile libere · schi| · la schi · plajă · litoral · deltă · excursie · croazieră · pelerinaj · relaxare ·
        pauză · sabatic · voiaj · operație| · operația · operat| · vară frumoasă · vacanță plăcută ·
        sărbători fericite · mică operație · mică intervenție · team building · accident
    """,
    "absence_elements.unread": """
        nu citesc · nu verific · fără semnal · fără internet · nu am internet · offline · rar| · nu mă uit ·
        jumătate de normă · nu voi citi · nu voi verifica · nu am acces · nu voi avea acces · fără acces ·
        acces limitat · acces redus · acces sporadic · acces restrâns · fără laptop · fără calculator · fără telefon ·
        telefonul închis · telefonul oprit · laptopul închis · deconectat · nu sunt disponibil ·
        nu voi fi disponibil · nu pot fi contactat · nu voi putea fi · nu răspund · nu voi răspunde ·
        nu voi putea răspunde · nu pot răspunde · mai greu · din când în când · ocazional · sporadic · nu e semnal ·
        nu este semnal · nu am semnal · nu va fi redirecționat · nu sunt redirecționate · departe de laptop ·
        departe de birou · mod avion · nu îmi verific · nu consult · nu se citesc · nu sunt citite ·
        nu vor fi citite · semnal slab · nu deschid · va aștepta · vor aștepta · nu va fi citit
    """,
    "absence_limits.limits": """
        urgențe · urgent · în absența mea · pe durata absenței · la întoarcere · acces limitat · urgenț ·
        la revenire · când mă întorc · când revin · în lipsa mea · pe perioada · acces la e-mail · acces la mail ·
        acces la email · între timp · cu întârziere · colegul meu · colega mea
    """,
    "absence_limits.your_automatic_answer": """
        răspunsul dumneavoastră automat · răspunsul dvs automat · răspunsul tău automat
    """,
    "absence_phrases.absence": """
        în afara biroului · în concediu · nu sunt la birou · absența mea · sunt plecat · sunt plecată · voi lipsi ·
        în delegație · nu voi fi la birou · voi fi plecat · este închis · suntem închiși · vom fi închiși ·
        va fi închis · sunt închise · concediu medical · concediu de · sunt pe teren · sunt la un training ·
        sunt la o conferință · sunt la un târg · lucrez doar · program redus · în vacanță · nu lucrez · sunt bolnav ·
        nu am acces · în deplasare · lipsesc · plecată în · plecat în · voi fi absent · sunt absent · absent de la ·
        absentă de la · nu voi fi disponibil · nu sunt disponibil · indisponibil · nu voi avea acces ·
        nu pot fi contactat · nu voi putea fi contactat · nu voi putea răspunde · plecat din țară · plecată din țară ·
        plecat din localitate · plecat până · plecată până · voi fi plecată · la un congres · la congres ·
        la o expoziție · la un curs · la un seminar · concediul de · concediu colectiv · birourile sunt ·
        biroul este închis · biroul va fi închis · este închisă · va fi închisă · vor fi închise · suntem închis ·
        vom fi închis · închis în perioada · închisă în perioada · închis între · închis până · închisă până ·
        nu se lucrează · nu lucrăm · pauză de sărbători · pauza de sărbători · vacanța de · zile libere ·
        internat în · internată în · nu sunt la serviciu · nu sunt în birou · nu mă aflu la birou ·
        nu mă aflu în birou · departe de birou · lipsi de la · lipsi din · mă aflu în străinătate ·
        sunt în străinătate · în incapacitate temporară · la nuntă · verific e-mailul … când · verific mailul … când ·
        verific e-mailul … rar · citesc mailurile … rar · citesc e-mailurile … rar · mi-am luat liber ·
        mi-am luat concediu · mi-am luat câteva zile
    """,
    "absence_subjects.absent": """
        absent · concediu · închis · program · indisponibil · vacanta · inchisi · plecat · lipsesc · deplasare ·
        delegatie · maternitate · nu sunt
    """,
    "absence_subjects.subjects": """
        raspuns automat · in afara biroului · mesaj automat · automat: · răspuns automat · mesaj de absență ·
        notificare de absență · absență de la birou · autorăspuns · nu sunt la birou
    """,
    "acknowledgement_elements.a_term": """
        zile lucrătoare · termen · ore| · număr · curând · de zile · scurt timp · operator · zile · răspunde ·
        răspundem · cât mai · cel mai scurt · cel mult · referință · numărul · nr| · soluțion · revenim · vom reveni ·
        va reveni · contacta · consultant · analiz · stadiul · în ordinea · de ore · va citi · vom citi · în curând ·
        departament · compartiment · serviciului competent
    """,
    "acknowledgement_elements.arrived": """
        am primit · înregistrat · a ajuns · recepționat · transmis · alocat · preluat · redirecționat · primit ·
        primirea · recepția · ajuns · creat · deschis · repartizat · direcționat · pe mâini bune · intrat în ·
        trimisă · trimis către
    """,
    "acknowledgement_elements.our_account": """
        comanda · factur · colet · abonament · contul · parol · rezervare · plata comenzii · plata dvs · plata ta ·
        plata dumneavoastră · plății · plată efectuată · plătit · plăți
    """,
    "acknowledgement_elements.our_letter": """
        sesizarea dumneavoastră · sesizarea dvs · solicitarea dumneavoastră · solicitarea dvs ·
        mesajul dumneavoastră · mesajul dvs · cererea dumneavoastră · cererea dvs · mesajul tău · solicitarea ta ·
        reclamația · emailul dvs · întrebarea dumneavoastră · e mailul dumneavoastră · e mailul dvs ·
        emailul dumneavoastră · emailul tău · e mailul tău · petiția · cererea ta · sesizarea ta · întrebarea dvs ·
        întrebarea ta · candidatura · aplicația ta · aplicația dumneavoastră · tichetul · un tichet ·
        ne ați contactat · ne ai contactat · ne ați scris · ne ai scris · interesul · corespondența dumneavoastră ·
        comunicarea dumneavoastră · plângerea · reclamația dvs
    """,
    "address_phrases.no_such_address": """
        nu există · nu mai există · inexistent · utilizator necunoscut · destinatar necunoscut · adresă necunoscută ·
        necunoscut · nu a fost găsit · nu a putut fi găsit · nu s-a găsit · adresă invalidă · invalid ·
        a fost ștears · a fost șters · dezactivat · desființat · a fost închis · nu este valid · nu mai este ·
        adresă incorectă · adresa … incorectă · adresa … greșit · nevalid · nu este înregistrat · nu figurează ·
        niciun utilizator
    """,
    "bounce_phrases.daemon_names": """
        sistemul de mail · sistem de mail · sistemul de poștă · sistemul de e-mail · server de mail
    """,
    "bounce_phrases.sentences": """
        nu a putut fi livrat · nu s-a putut livra · nu poate fi livrat · nu a fost livrat ·
        nu a fost posibilă livrarea · livrarea … nu a reușit · livrarea … a eșuat · a fost respins · a fost returnat ·
        nu a ajuns · nu a putut fi trimis · nu s-a putut trimite · imposibil de livrat · nu se poate livra ·
        nu am putut livra · nu am reușit să livrăm · nu s-a reușit livrarea · nu a putut fi transmis ·
        nu a putut fi predat · nelivrat · eșec la livrare · eroare la livrare · nu poate fi transmis ·
        nu poate fi trimis · vi se returnează · nu a fost transmis
    """,
    "bounce_subjects.subjects": """
        nu s-a putut livra · nelivrat · imposibil de livrat · nu a putut fi livrat · adresa nu a fost găsită ·
        livrare eșuată · livrare întârziată · livrarea a eșuat · întârziere la livrare · eroare de livrare ·
        mesaj returnat · mesaj nelivrat · nu se poate livra · nu a fost livrat · returnat la expeditor ·
        nu poate fi livrat · destinatar necunoscut
    """,
    "calendar_phrases.accepted": "acceptat · invitație acceptată",
    "calendar_phrases.answered": "refuzat · provizoriu · anulat · oră nouă propusă",
    "calendar_phrases.sentences": """
        a acceptat această invitație · a acceptat invitația · a refuzat această invitație · a refuzat invitația
    """,
    "cause_phrases.expired": """
        timpul de așteptare · a expirat · nu răspunde · mai multe încercări · conexiune refuzată ·
        nu s-a putut conecta · temporar
    """,
    "cause_phrases.full": """
        este plină · plina · cota … depășită · depășit cota · depășit limita · spațiu insuficient ·
        spațiu de stocare · nu mai are spațiu · cotă · nu mai are … spațiu · fără spațiu · nu mai are loc ·
        nu mai este loc · ajuns la plafon · ajuns la limit · atins … limit · depășită · e plină · plin| · epuizat ·
        nu mai poate primi · nu mai primește · saturat
    """,
    "cause_phrases.too_large": "prea mare · dimensiunea maximă · depășește dimensiunea · limita de dimensiune",
    "challenge_fate_phrases.held": """
        este reținut · a fost reținut · în așteptare · așteaptă · pentru ca mesajul · ca mesajul dumneavoastră ·
        va fi livrat · la ușă · a rămas · pus deoparte · este oprit · a fost oprit · blocat · carantină · reținut ·
        sunt oprite · sunt blocate · suspendat · pus în · filtrat · pusă deoparte · nu a fost încă · în carantină ·
        ținut
    """,
    "challenge_fate_phrases.lapses": """
        se șterge · va fi șters · altfel · expiră · se pierde · 72 de ore · șters| · ștearsă · va fi distrus ·
        în caz contrar · după … ore · în … ore · după … zile · în … zile · se șterge automat · va fi respins
    """,
    "challenge_fate_phrases.passes": """
        ajunge| · lăsăm să intre · primește mesajul · va fi livrat · va trece · va ajunge · va lăsa · predăm ·
        vom preda · eliberăm · vom livra · a fi livrat · pentru a ajunge · să ajung · debloc · elibera · să treacă ·
        să fie livrat · transmis mai departe · să primesc · lăsa să treacă · livrăm mesajul · să poată fi livrat ·
        primesc e-mailul · primesc mesajul · primesc mailul · primi mesajul · primi e-mailul
    """,
    "challenge_phrases.confirm": """
        introduceți · o singură dată · confirmați că · verificare · antispam · sunteți o persoană ·
        că sunteți o persoană
    """,
    "challenge_phrases.prove": """
        că sunteți om · nu sunteți robot · nu sunteți un robot · expeditori necunoscuți · expeditorii necunoscuți ·
        captcha · e un om · este un om · sunteți om · nu sunteți o mașină · sunt reali · sunteți real ·
        nu sunteți un program · anti-robot · antirobot · persoană reală · ființă umană · om real · om adevărat ·
        nu sunt robot · nu sunt un robot · verificare umană · rezolvă testul · rezolvați testul · din imagine ·
        nu ești robot · nu ești un robot · că ești om · ești o persoană · nu un robot · nu un program · de roboți ·
        contra roboților · împotriva roboților · să se identifice · să vă identificați
    """,
    "challenge_phrases.subjects": """
        confirmați trimiterea · confirmați mesajul · verificarea expeditorului · confirmare expeditor ·
        așteaptă verificarea · verificare expeditor · verificare necesară · confirmare necesară · mesaj în așteptare ·
        mesajul dvs așteaptă · așteaptă confirmarea
    """,
    "challenge_sender_phrases.act": """
        clic aici · apăsați · răspundeți · dă un reply · răspunde la · pe link · trimiteți înapoi · în subiect ·
        deschideți · accesați · arătați · răspundeți cu · rezolvați · butonul · ghicito · scrieți · introduceți ·
        alegeți · bifați · verificați · confirmați · click · dați clic · faceți clic · rezolv · complet · confirm ·
        verifică · apasă · urmați · urmează · vizitați · intră pe · intrați · accesează · accesând · dovedi ·
        demonstra
    """,
    "challenge_sender_phrases.stranger": """
        nu vă cunosc · nu sunteți în agenda · necunoscuți · nu vă recunosc · expeditori noi · nu te am în agendă ·
        nu vă am în agendă · doar de la cunoscuți · celor pe care îi cunosc · pe care îi cunosc · ne este nouă ·
        nu vă cunoaștem · prima dată · nu vă avem · nu figurați · de la străini · pe lista mea · lista mea de ·
        nerecunoscut · nu a corespondat · expeditorii noi · expeditor necunoscut · pe lista noastră ·
        niciodată cu dvs · expeditori verificați · expeditori cunoscuți · expeditori aprobați ·
        expeditori confirmați · adrese necunoscute · de la necunoscuți · prea mult spam · împotriva spamului ·
        contra spamului · protejez · lista albă · whitelist · primul mesaj · primul dvs · primul dumneavoastră ·
        nu te cunosc · nu te recunosc · expeditor nou · expeditori autorizați · expeditorii autorizați ·
        expeditorul nu · nu figurează · nu ești în · nu am mai corespondat · nu este printre · nu sunteți printre ·
        nu e printre
    """,
    "complaint_elements.complained": """
        se plânge · se plâng · marcat · reclamați · sesiz · raportat · raportări · reclamat · s-a plâns · s-au plâns ·
        plângere · plângeri · semnalat
    """,
    "complaint_elements.from_you": """
        serverul dvs · rețeaua dvs · de la dumneavoastră · domeniul dvs · măsuri · încetați · contul dvs ·
        nicio relație · suspendați · oprirea · confirmați · serverul dumneavoastră · ip-ul · adresa ip ·
        domeniul dumneavoastră · serverele dumneavoastră · provenind · încetarea
    """,
    "complaint_elements.ours": """
        abonat al nostru · abonații noștri · angajați au · angajații noștri · utilizatorii noștri ·
        utilizator al nostru · clienții noștri · client al nostru · unul dintre · angajaților noștri · un client ·
        un utilizator · un destinatar · un abonat · clientul nostru
    """,
    "complaint_elements.unwanted": """
        reclame · reclamă · nu le-a cerut · nu a cerut · trimiteri în masă · spam · nesolicitat · fără acord ·
        nedorit · fără consimțământ · publicitar · în masă
    """,
    "complaint_phrases.desk_says": "reclamație · sesizare · nesolicitat",
    "complaint_phrases.sentences": """
        marcat ca spam · raportat ca spam · a reclamat · a raportat … ca spam · a marcat … ca spam
    """,
    "complaint_phrases.subjects": """
        reclamație spam · raportare spam · plângere spam · raport de abuz · sesizare spam
    """,
    "date_phrases.answers": """
        mă uit · răspunde · ne auzim · citi · verific · mă ocup · răspund · voi răspunde · citesc · contacta ·
        vă caut · te caut · vă sun · te sun · vorbim · auzim · ocup · prelua · procesa · soluțion · parcurg · lectur ·
        vă voi · vă scriu · îți scriu · recuperez · vă citesc · mă apuc
    """,
    "date_phrases.away": """
        concediu · absen · plecat · lips · nu sunt · nu voi · inchis · delegat · deplasare · vacan · indisponib ·
        nu lucr · liber| · libera| · bolnav · medical · internat · departe de · maternitat · pauza · inchid ·
        la mare| · la munte · congres · conferinta · expozit · la targ · nu pot fi · nu am acces · strainatate ·
        fara acces · voi fi in · nu ma aflu · incapacitate · mi am luat · ne am luat · imi iau · imi incarc ·
        plec in · plec la · suntem in · vacanta · la odihna · ma relaxez · ma odihnesc · ne odihnim · scos din priza ·
        ferecat · in drum
    """,
    "date_phrases.back": """
        reîntorc · revin · întorc · înapoi · din nou · reveni · întors · întoarc · revenire · revenim · reiau ·
        se reia · reluare · reîncep · iarăși · relua · revede · de la capăt
    """,
    "date_phrases.first_day": """
        prima zi · data revenirii · data întoarcerii · ziua revenirii · revenire estimată · ziua întoarcerii ·
        ziua în care revin
    """,
    "date_phrases.last_day": "ultima zi de · ultima zi din",
    "date_phrases.opens": "deschi · redeschi · reluăm · reia| · reluat · relua · reîncep · vă așteptăm · ne reluăm",
    "date_phrases.other_matters": """
        comen · comand · livr · pret · factur · inscri · targ| · stand| · termen · oferta · exped · programare ·
        interviu · webinar · promoți
    """,
    "date_phrases.perhaps": "poate · probabil",
    "date_phrases.present": """
        biroul · găsiți · găsești · ajung · în formă · la birou · disponibil · la lucru · la serviciu · la muncă ·
        la dispoziția · la dispoziție · prezent · în birou · la post · contacta| · fi contactat · la telefon ·
        online · operațional · activ| · la datorie · la cabinet · la magazin · la sediu · în fața · program normal ·
        programul normal · obișnuit
    """,
    "departure.leaves": """
        părăsit · plecat de la · nu mai sunt la · nu mai este la · plecat din · am ieșit din · nu mai e la ·
        am plecat de la · nu mai sunt în
    """,
    "departure.left": """
        noi provocări · ultima mea zi de lucru · ultima zi de lucru a fost · nu mai sunt în firm · nu mai ocup ·
        demisionat · nu mai lucrează · nu mai lucrez · nu mai face parte · nu mai fac parte · a părăsit compania ·
        m-am pensionat · s-a pensionat · am părăsit · nu mai este angajat · nu mai sunt angajat ·
        a plecat din companie · am plecat din companie · și-a încheiat · mi-am încheiat · nu mai activează ·
        a părăsit · nu mai face · am ieșit la pensie · a ieșit la pensie · ieșit la pensie · sunt la pensie ·
        este la pensie · pensionat · pensionată · pensionarea · nu mai sunt angajată · nu mai este angajată ·
        nu mai este în cadrul · nu mai sunt în cadrul · nu mai este colegul · nu mai este colega · nu mai este coleg ·
        nu mai e colegul · nu mai e colega · nu mai este cu noi · nu mai este membru · nu mai sunt parte ·
        nu mai este parte · nu mai este în echip · nu mai sunt în echip · nu mai colaborează · nu mai colaborez ·
        nu mai activez · nu mai profesez · nu mai dețin · nu mai este salariat · nu mai sunt salariat ·
        a plecat definitiv · am plecat definitiv · a plecat din firm · am plecat din firm · a demisionat ·
        am demisionat · și-a dat demisia · mi-am dat demisia · a încetat colaborarea · am încetat colaborarea ·
        a încetat activitatea · am încetat activitatea · încetat contractul · colaborarea mea … încheiat ·
        activitatea mea … încheiat · a încheiat colaborarea · am încheiat activitatea · capitolul … încheiat ·
        drumul meu … încheiat · plecarea mea din · plecarea sa din · plecarea colegului · plecarea colegei ·
        urma plecării · am schimbat locul de muncă · schimbat jobul · nou loc de muncă · noi orizonturi ·
        alte orizonturi · altă provocare · un nou drum · pe alt drum · succesorul meu · succesoarea mea ·
        mi-a luat locul · i-a luat locul · locul meu a fost preluat · a preluat postul · a preluat funcția ·
        a preluat atribuțiile · noul meu succesor · ultima zi la birou · ultima zi în companie · ultima zi în firm ·
        ultima mea zi la · ultima mea zi în · noua dumneavoastră persoană de contact · noua persoană de contact ·
        noul dumneavoastră contact · închis definitiv · și-a încetat activitatea · ne-am închis definitiv ·
        contractul meu de muncă · contractul de muncă … încetat · spre o nouă provocare · pentru o nouă provocare ·
        nu mai deține funcția · a preluat locul meu · alt drum profesional · un alt drum · alt angajator ·
        altă companie din · continuă cariera · îmi continui cariera · a ales să plece · a ales alt ·
        nu mai este printre · nu mai sunt printre · s-a despărțit de · m-am despărțit de · a schimbat locul de muncă ·
        nu mai figurează · nemaifiind angajat · nemaifăcând parte · nemailucrând · a luat sfârșit · plec definitiv ·
        plec din companie · plec din firm · îi ia locul · îmi ia locul · mandatul meu … încheiat ·
        mandatul meu încheindu · mandatul meu … sfârșit · nu mai am nicio funcție · nu mai am nicio atribuț ·
        nu mai am niciun rol · nu mai am atribuții
    """,
    "departure.no_longer_read": """
        nu mai este citit · nu mai e citit · nimeni nu citește · nu voi mai citi · nu mai citesc · nu mai verific ·
        nu mai este folosit · nu mai este utilizat · nu mai este activ · nu mai este verificat ·
        nu mai este monitorizat · nu vor mai fi citite · nu va mai fi citit · va fi dezactivat · va fi închis ·
        va fi ștears · inactivă · nu o mai citește nimeni · nimeni nu mai · de acum înainte · pe viitor ·
        de acum încolo
    """,
    "departure.retired": "pensie · pensionat · pensionar",
    "form_letter_phrases.acknowledged": """
        am primit mesajul · am primit solicitarea · a fost înregistrat · am primit cererea · a fost înregistrată ·
        număr de înregistrare · cererea dumneavoastră · am primit e-mailul · am primit emailul · am primit sesizarea ·
        am primit întrebarea · am primit candidatura · a fost recepționat · a fost preluat · confirmăm primirea ·
        confirmăm recepția · confirmare de primire · a ajuns la noi · numărul de înregistrare · numărul tichetului ·
        număr tichet · tichetul · solicitarea dvs · solicitarea dumneavoastră · a fost repartizat · spre soluționare ·
        este pe mâini bune · ne-a parvenit
    """,
    "form_letter_phrases.promises": """
        în cel mai scurt timp · cât mai curând · zile lucrătoare · vom răspunde · vă răspundem · îți răspundem ·
        va răspunde · vom contacta · va contacta · vom reveni · va reveni · revenim · ore lucrătoare · în maximum ·
        în cel mult · cât de curând · cât de repede · în scurt timp
    """,
    "form_letter_phrases.says_it_is_automatic": """
        acesta este un mesaj automat · răspuns automat · mesaj automat · generat automat · nu răspundeți la ·
        mail automat · e-mail automat · email automat · mesaj este automat · mesaj este generat · mesaj generat ·
        trimis automat · expediat automat · robotul · nu răspundeți acestui · vă rugăm nu răspundeți ·
        vă rugăm să nu răspundeți · adresă nu mai este · adresa nu mai este · căsuță nu mai este
    """,
    "form_letter_phrases.thanks": """
        vă mulțumim pentru · mulțumim pentru · mulțumesc pentru · vă mulțumesc · îți mulțumim · mulțumim că ·
        mulțumim frumos · mulțumiri pentru
    """,
    "human.before_leaving": """
        înainte să plec · înainte de concediu · până plec · înainte de vacanță · înainte să intru · înainte de plecare
    """,
    "human.call_me": """
        sunați-mă · sună-mă · să stabilim · sunați mă · să vorbim · hai să vorbim · mă puteți suna · mă poți suna ·
        dați-mi un telefon · dă-mi un telefon
    """,
    "human.denies": "nu este un răspuns automat · nu e un răspuns automat",
    "human.i": """
        revin| · mă uit · răspund| · citesc · sun eu · voi reveni · vă scriu · îți scriu · vă spun · îți zic ·
        îți spun · vă anunț · te anunț · te sun · vă sun · vorbesc · verific · mă gândesc · discut · analizez ·
        am să · o să
    """,
    "human.takes_up": """
        interesat · oferta dvs · trimiteți-mi · mă interesează · ne interesează · oferta dumneavoastră · oferta ta ·
        oferta voastră · propunerea dvs · propunerea ta · un demo · ați putea · aș putea · aș vrea · am vrea ·
        am putea · putem face · putem discuta · putem vorbi · putem stabili · cât costă · ce preț · sună bine ·
        mi se pare · ne convine · îmi convine · vă convine · trimiteți-ne · trimite-mi · îmi trimiteți · scuze de ·
        scuze pentru · mulțumesc pentru ofert · mulțumim pentru ofert · avem deja · nu avem nevoie · nu am nevoie ·
        cred că · prea scump · sunt de acord · hai să · m-am întors · am revenit · contați pe · mai bine luni ·
        mai degrabă luni · mai bine marți · mai degrabă marți · mai bine miercuri · mai degrabă miercuri ·
        mai bine joi · mai degrabă joi · mai bine vineri · mai degrabă vineri · am fost în · am fost plecat ·
        am fost bolnav · eram în · eram plecat · aprob| · dați drumul · e bine| · este bine · e ok| · e în regulă ·
        în schimb · îmi e ok
    """,
    "newsletter.called": "buletin informativ · buletinul",
    "newsletter.footer": """
        primiți acest · ați primit acest · primești acest · dezabonare · dezabonează-te · dezabonați-vă · în browser ·
        gestionează preferințele · gestionați preferințele · nu mai dorești să primești · dacă nu mai doriți ·
        dacă nu mai vrei · primiți această · primești această · te poți dezabona · vă puteți dezabona
    """,
    "newsletter.to_many": "dragi prieteni · stimați clienți · dragi membri · dragi cititori",
    "notification_phrases.do_not_answer": """
        nu răspundeți · nu răspunde la · mesaj automat · generat automat · trimis automat · e-mail automat
    """,
    "notification_phrases.sentences": """
        vă mulțumim pentru comandă · mulțumim pentru comandă · mulțumim pentru cumpărături · numărul comenzii ·
        număr de comandă · total de plată · parola dvs · dacă nu ați solicitat · dacă nu dvs · cod de verificare ·
        stimate client · stimată clientă · dragă client · a comentat · internet banking · debitare directă ·
        a fost creditat · a fost debitat · punct de ridicare · easybox
    """,
    "notification_subjects.subjects": """
        confirmare comandă · confirmarea comenzii · comanda dvs · comanda ta · comanda nr · comanda dumneavoastră ·
        factura dvs · factura ta · factura nr · factura dumneavoastră · factură fiscală · plata dvs · parola dvs ·
        parola ta · resetare parol · resetarea parolei · cod de verificare · cod de securitate ·
        alertă de securitate · autentificare nouă · contul dvs · contul tău · confirmați abonarea ·
        confirmare rezervare · rezervarea dvs · newsletter · carantină · virus · mentenanță · copie de siguranță ·
        comentariu nou · așteaptă aprobarea · factură nouă
    """,
    "opt_out_halves.authority": """
        anspdcp · gdpr| · anpc| · avocat · protecția consumatorilor · protecția datelor · autoritatea · poliți ·
        instanț · dnsc| · plângere
    """,
    "opt_out_halves.stop_it": """
        opriți · încetați · nu mai trimiteți · terminați · nu mai scrieți · gata · oprește · încetează · lăsați-mă ·
        lăsați-ne · lasă-mă · scoateți · ștergeți · eliminați · nu-mi mai · nu îmi mai · nu ne mai · nu mă mai ·
        slăbiți · stop cu · gata stop · dezabon
    """,
    "opt_out_halves.threats": """
        plângere · reclam · încă un · un singur mesaj · reclama · reclamați · voi reclama · vom reclama · voi sesiza ·
        vom sesiza · sesiza · sesiz · depun · depunem · voi depune · următorul mail · următorul mesaj · altfel ·
        în caz contrar · dau în judecată · mă adresez · ne adresăm · voi raporta · raportez
    """,
    "opt_out_halves.unasked": """
        nu am cerut · nu m-am abonat · nu m-am înscris · ajunge · destul · v-am spus · v-am mai spus · am mai spus ·
        am spus deja · am cerut deja · de câte ori · a treia oară · a doua oară · a nu știu câta · de mai multe ori ·
        repetat · niciodată nu · fără acord · fără consimțământ · n-am cerut · nu v-am cerut · nu am solicitat ·
        nesolicitat · am zis nu · m-am săturat · ne-am săturat · hărțuire · de unde aveți · de unde ai ·
        cine v-a dat · cum ați obținut · cum ați făcut rost · nu aveți dreptul · nu aveți voie · niciun drept
    """,
    "opt_out_indirect.indirect": """
        [să nu, nu] … [ne mai inclu, mă mai inclu, ne mai adres, mă mai adres, ne mai sun, mă mai sun] ·
        [nu vreau, nu dorim, nu doresc] … [nimic de la, mesaje de la, mailuri de la] · [scoate, scoateți, ștergere,
        ștergerea, șterge, elimin] … [din evidență, firma noastră, datelor mele, datele noastre, adresa noastră, ne
        din, mă din] ·
        [să nu, nu] … [ne mai contact, mă mai contact, mai trimit, mai scri, mai revin, ne mai deranj] ·
        ultimul … [mesaj de la, mail de la, e-mail de la] · [nu avem, nu am, n-avem, n-am, niciun, fără] … [nevoie de
        mailuri, nevoie de mesaje, nevoie de ofertele, nevoie de astfel, interes să primim, interes să primesc, niciun
        interes să, chef de mailuri, chef de mesaje] · [faceți, aveți grijă, asigurați-vă, luați măsuri] … [să dispar,
        să nu mai, să nu-mi, să nu ne, ca să nu mai, încât să nu] · să fie ultimul · să fie ultima ·
        sper că e ultimul · sper că este ultimul · ajung direct la coș · merg direct la coș · ajung la gunoi ·
        ajung în spam · intră în spam · direct în spam · nu are rost să insist · nu are rost să mai · degeaba insist ·
        degeaba mai scri · degeaba trimit · inutil să mai · nu insistați · nu mai insistați · prefer să nu mai ·
        preferăm să nu mai · aș aprecia să nu · am aprecia să nu · aș aprecia dacă nu · am aprecia dacă nu ·
        mulțumesc dar scoateți · v-aș ruga să nu mai · v-am ruga să nu mai · rugămintea este să nu
    """,
    "opt_out_others.go_on": """
        scrieți-mi mie · trimiteți-mi mie · trimiteți-mi-l · scrieți-mi direct · scrieți-mi pe · trimiteți-le mie ·
        trimite-mi mie · scrie-mi mie · trimiteți direct la mine · trimiteți-mi doar
    """,
    "opt_out_others.other_people": """
        client · abonat · membr · utilizator · cineva · cititor · vizitator · oameni · cumpărător
    """,
    "opt_out_phrases.asks": """
        dezabonați · dezabonare · ștergeți-mă · nu mai doresc să primesc · nu mai vreau să primesc ·
        nu îmi mai trimiteți · nu-mi mai trimiteți · nu mă mai contactați · eliminați-mă · scoateți-mă ·
        din lista … dvs · să mă scoateți · să mă ștergeți · nu îmi mai scrieți · nu-mi mai scrieți ·
        nu doresc să primesc · scoateți-ne · ștergeți-ne · eliminați-ne · nu ne mai trimiteți · nu ne mai scrieți ·
        nu ne mai contactați · nu mai dorim să primim · nu mai vrem să primim · nu dorim să primim ·
        nu îmi mai trimite · nu-mi mai trimite · nu îmi mai scrie · nu-mi mai scrie · să nu mai primim ·
        să nu mai primesc · să nu-mi mai · să nu îmi mai · să nu ne mai · să nu mă mai · să ne scoateți ·
        să ne ștergeți · să ne eliminați · să mă eliminați · să mă dezabonați · ștergerea datelor mele ·
        ștergerea datelor noastre · ștergerea adresei · încetați cu · terminați cu mailurile · gata cu mailurile
    """,
    "opt_out_wishes.about_else": """
        atașament · anexa · factur · contract · din ofert · până · încă · azi · ezit · uita · din cc · ședinț ·
        întâlnir · logo · poză · poza · fotografi · coloan · tabel · pagin · prezentar · dublur · mostr · programar ·
        comand · produs · ordinea de zi · invitați · eveniment · formular · slide · prin poștă · prin fax · sms ·
        din catalog · articol · proiect · de ce nu · coșul · coș| · standul · la stand| · întârzi · colet · livr ·
        marf · din discuți · din conversați · din fir · din grup · în seara asta · diseară
    """,
    "opt_out_wishes.wishes": """
        [nu-mi mai, nu îmi mai, nu mă mai, nu ne mai, nu mai, vă rog să nu] … [scrie, scrieți, trimite, trimiteți,
        contacta, contactați, deranja, deranjați, primesc] · [nu doresc, nu vreau, nu dorim, nu mai vreau, nu mai
        doresc, nu mai dorim] … [să primesc, să primim, să fiu contactat, mailuri, e-mailuri, mesaje, reclame,
        newsletter, să îmi, să-mi scri] · [opriți, încetați, terminați, gata cu, ajunge cu, încetează] … [mail,
        e-mail, mesaj, trimit, spam, să-mi, contact] · [scoate, scoateți, șterge, ștergeți, ștergerea, elimin,
        eliminați, eliminarea] … [mă din, -mă din, adresa mea, adresei mele, e-mailul meu, datele mele, datelor mele,
        această adresă, din lista, din baza, din listele] · mă dezabonați · dezabonați-mă · vreau să mă dezabonez ·
        lăsați-mă în pace · îmi retrag acordul · [să nu, nu, vă rog nu, de a nu] … [ne mai trimit, ne mai trimite, îmi
        mai trimit, îmi mai scri, ne mai scri, ne mai contact, mă mai contact, mă mai deranj, ne mai deranj, mă mai
        sun, ne mai sun, mai trimite, mai trimiteți, mai scrieți, mai reveniți, mai insistați, mă mai bombard] ·
        [încetați să, opriți-vă, renunțați] … [ne mai, îmi mai, mă mai, îmi trimiteți, ne trimiteți, îmi scrieți, ne
        scrieți, trimiteți] · [terminați cu, lăsați-ne cu, lăsați-mă cu, lasă-mă cu, slăbiți-mă cu, slăbește-mă cu,
        scutiți-mă de, scutiți-ne de, m-am săturat de, ne-am săturat de, sătul de, sătulă de] … [mail, e-mail, email,
        mesaj, reclam, ofert, spam] · [nu doresc, nu dorim, nu vreau, nu vrem, nu mai doresc, nu mai dorim, nu mai
        vreau, nu mai vrem, aș prefera să nu, am prefera să nu, refuz, refuzăm, nu accept, nu suntem interesați, nu
        sunt interesat, nu sunt interesată] … [să mai primesc, să mai primim, să primesc, să primim, emailuri,
        mailuri, alte oferte, alte mesaje, alte mailuri, oferte comerciale, comunicări, corespondență, materiale
        publicitare, publicitate, reclame, spam, să fiu contactat, să fim contactați, să fiu deranjat, să fim
        deranjați, să mai fiu contactat, să mai fim contactați, să mai fim deranjați, astfel de mail, astfel de mesaj,
        astfel de ofert, astfel de e-mail] · [opriți, oprește, încetați, încetează, terminați, terminați cu, gata cu,
        ajunge cu, stop, sistați, întrerupeți, destul cu] … [mailurile, mailuri, e-mailurile, emailurile, mesajele,
        corespondența, trimiterea, trimiterile, reclamele, spam, publicitate, bombardatul, insistențele,
        contactarea] · [scoate, scoateți, scoateți-ne, scoatem, șterge, ștergeți, ștergeți-ne, ștergerea, elimin,
        eliminați, eliminarea, eliminați-ne, radiați, excludeți, exclude, dezabon] … [ne din, datele noastre, adresa
        noastră, e-mailul nostru, emailul meu, mailul meu, mailul nostru, firma noastră, din lista, din listele, din
        baza, din bazele, din evidenț, din sistem, din crm, din contacte, din campani, din newsletter, din mailing,
        această adresă, datelor cu caracter personal, datele cu caracter, datelor personale, datele personale, datele
        care mă privesc] · scoateți-ne · scoateți-mă · scoate-mă · scoate-ne · ștergeți-ne · ștergeți-mă · șterge-mă ·
        eliminați-ne · eliminați-mă · radiați-mă · dezabonați-ne · dezabonează-mă · mă dezabonez · dezabonarea mea ·
        lăsați-ne în pace · lasă-mă în pace · lăsați-mă-n pace · lăsați-ne-n pace · dați-mi pace · dați-ne pace ·
        slăbiți-mă · uitați de mine · uitați de noi · uitați adresa · retrag consimțământul ·
        îmi retrag consimțământul · retragem consimțământul · retrag acordul · mă opun prelucrării ·
        ne opunem prelucrării · dreptul la ștergere · dreptul de a fi uitat · dreptul de opoziție · art 17 ·
        articolul 17 · fără acordul meu · nu mi-am dat acordul · nu ne-am dat acordul · vă blochez · te blochez ·
        vă raportez ca spam · vă dau spam · marchez ca spam · nicio altă ofertă · niciun alt mesaj · niciun alt mail ·
        [să fiu scos, să fiu scoas, să fiu șters, să fiu ștears, să fiu eliminat, să fiu dezabonat, să fiu exclus, să
        fim scoși, să fim șterși, să fim eliminați, să fim dezabonați] … [din, de pe, de la] · să aud de ·
        să mai aud · să auzim de · să mai auzim · vă rog opriți-vă · opriți-vă vă rog · ne opunem · mă opun · [vă rog,
        vă implor, te rog, rog] … [fără mail, fără e-mail, fără email, fără mesaje, fără reclame, fără spam, fără alte
        mail] · să nu … [mai figur, mai apar în, mai fiu pe, mai fim pe, mai fiu în lista, mai fiu în baza, mai fim în
        baza, mai fiu printre, mai fim printre] ·
        [de a nu, dorința de a nu] … [mai fi contactat, mai fi deranjat, mai primi] ·
        [abțin, abține] … [mai trimit, îmi mai, să-mi, ne mai, mai scri, a mai, să ne] · stop mailuri · stop mail ·
        stop e-mailuri · nu mă mai abord · nu ne mai abord · [nu mai vreau, nu mai vrem, nu mai doresc, nu mai dorim,
        nu vreau, nu vrem] … [niciun mesaj, niciun mail, niciun e-mail, nicio reclam, nicio ofertă de la] ·
        [tăiați-mă, tăiați-ne, taie-mă, tăiați] … [de pe listă, din listă, de pe lista, din lista, de pe liste]
    """,
    "outcome_phrases.delivered": "a fost livrat · livrarea … finalizată",
    "outcome_phrases.given_up": "eroare permanentă · nu se va mai încerca · s-a renunțat · nu se va reîncerca",
    "outcome_phrases.still_tried": """
        livrare întârziată · livrarea … întârziat · a fost întârziat · este întârziat · încă nu a fost livrat ·
        nu a fost încă livrat · nu a fost livrat încă · va continua să încerce · se va reîncerca · vom reîncerca ·
        încercările … continua · va reîncerca · nu este nevoie să retrimiteți · nu trebuie să retrimiteți ·
        va mai încerca · vom mai încerca · până acum · încă în coadă · întârzie · reîncercăm · deocamdată · pe drum ·
        mai încercăm · nu trebuie să faceți · încă … zile · următoarea încercare · încă încercăm
    """,
    "policy_phrases.policy": """
        lista neagră · blocat · politic · nesolicitat · spam · nu este permis · neautorizat · reputați · interzis ·
        suspect
    """,
    "reaction_phrases.liked": "plăcut · place · apreci · reacțion · inim",
    "reaction_phrases.reacted": "a reacționat la · a reacționat prin gmail",
    "receipt.sentences": "a fost citit · a fost afișat · șters fără a fi citit",
    "receipt.subjects": "citit · confirmare de citire",
    "referral_phrases.of_something_else": """
        parol · acces · noua mea · adresa mea · scrieți-mi · factur · invitați · șterge · cont| · contul · contului
    """,
    "referral_phrases.sends_on": """
        persoana greșită · persoana potrivită · nu eu · nu mă ocup · nu ma ocup · mă ocup doar · ma ocup doar ·
        vorbiți · vorbește · vorbi cu · scrie · contacta · adresați · întrebați · redirecționa · transmis ·
        am trimis mai departe · trimite · responsabil · se ocupă · decide · coleg · șeful · luați legătura ·
        lua legătura · îi scrieți · îl contact · o contact · vorbi · întreabă · trebuie să vă · nu decid ·
        nu este treaba · nu e treaba · nu ține de · ține de · competența · îl găsiți · o găsiți · pun în legătură ·
        pun în contact · sunați · sună-l · gestionează · răspunde de · cel care · cea care · directorul ·
        directoarea · șefa · mai bine cu · persoana de contact · acum e la · acum se · nu mă mai · ați greșit ·
        număr greșit · numărul greșit · văzut cu · vorbit cu · discutat cu · încercați · vă pot răspunde ·
        vă poate răspunde · vă pot ajuta · vă poate ajuta
    """,
    "service_phrases.personal": "mie| · mea| · aș dori · sunt| · oferta",
    "service_phrases.topics": """
        online| · la intrare · biletele · pe site · comandă · comanda ta · livrare estimată · termen de restituire ·
        restituite · prelungi · mesaj vocal · înregistrarea este · programare · reamintim · anularea se · șederea ·
        chestionar · indexul · contorului · reduceri · redus · cumpără acum · ziua ta · evenimente · de plată ·
        scadență
    """,
}
