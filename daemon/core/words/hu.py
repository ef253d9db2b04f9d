"""Hungarian: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        automat · robot · autoreszponder · üzenetrögzítő · gépi válasz · generált · bot|
    """,
    "absence_elements.instead": """
        segít · forduljon · forduljanak · keresse · keressék · hívja · intézi · fordulj · írjon · írj · hívd · hívj ·
        keresd · keress · kereshet · lehet keresni · érhető el · elérhető a · elérhetitek · elérheti · vegye fel ·
        vedd fel · lépjen kapcsolatba · intéz · áll rendelkezés · rendelkezésére áll · átvette · átveszi · vette át ·
        foglalkozik · jelezze · küldje · tud segíteni · tudnak segíteni · viszi az ügy · viszi tovább ·
        válaszol önnek · ügyeket … viszi · ügyeimet … viszi · ügyeimet · veszi át · helyemen
    """,
    "absence_elements.meanwhile": """
        sürgős · addig is · helyettes · ügyelet · hibabejelent · sürget · halaszthatatlan · azonnali · távollétemben ·
        távollétünkben · míg nem vagyok · amíg nem vagyok · amíg távol · helyettem · vészhelyzet · vészeset ·
        baj van · ha ég · addig helyettem
    """,
    "absence_elements.occasions": """
        szabadság · szünet · zárva · távol · ma nem · pihen · üdülés · nyaral · ünnep · karácsony · húsvét · leállás ·
        leltár · betegs · beteg · táppénz · kiküldet · utaz · nyitvatart · rendelési idő · munkaszünet ·
        hosszú hétvége · offline · szabin · gyes · nem vagyok · holnap nem · igazgatási
    """,
    "absence_elements.part_time": """
        csak … dolgoz · részmunkaidő · munkanapjaim · hétfőnként · keddenként · szerdánként · csütörtökönként ·
        péntekenként · heti … nap · fél állás · félállás · négy órában · 4 órában · hatórás · csak … vagyok bent ·
        csak … vagyok az irodában · csak délelőtt
    """,
    "absence_elements.patience": """
        türelm · késhet · megértés · késedel · csúszhat · csúszás · hosszabb idő · tovább tart · lassabban
    """,
    "absence_elements.reasons": """
        családi · leltár · továbbképzés · képzés · konferenci · szeminárium · pihen · pár nap · néhány nap · utaz ·
        beteg · család · kiállítás · balaton · nyaral · kórház · tréning · szabadság · szabin · üdül · külföld ·
        tenger · hegyek · síel · sítábor · vitorláz · horgász · túra · oktatás · tanfolyam · workshop · kongresszus ·
        kiküldet · vonaton · repülő · műtét · rehabilit · szanatóri · gyógyul · láz| · lázas · influenz · esküvő ·
        temetés · gyász · ünnep · hétvég · munkaszünet · költöz · gyes · gyed · csed · táppénz · házasság ·
        kikapcsolód · leállás · táborban · táborozni · orvosnál · orvoshoz · kezelésen · kezelésre · gyerekkel ·
        gyerekekkel · gyermekem beteg · babát várok · babával · megszületett · szülés · szülni · gyógykezel · anyai ·
        veszek részt · részt veszek · oktatok · laptop otthon · gép otthon · tónál · tóparton · vízparton · leáll ·
        karbantart · erdőben · telken · egészségi ok · egészségügyi ok · személyes ok · telephelyeket · terepen ·
        vidéken vagyok · járom az · cserkésztábor · táborba · zarándok
    """,
    "absence_elements.unread": """
        nem olvas · nem nézem · nincs térerő · nincs net · offline · ritkán · nem elérhető · pihen · nem nézek ·
        nem dolgoz · félállás · szünetel · nem érek rá · nem tudok olvasni · nem tudok válaszolni · nem férek hozzá ·
        nem látom · nem nézzük · hozzáférés nélkül · internet nélkül · laptop nélkül · telefon nélkül · kikapcsol ·
        ki van kapcsolva · nem vagyok gépközel · gép mellett · nem fogok · nem leszek gép · korlátozott · időnként ·
        néha · elvétve · hébe · késve · késéssel · nem vagyok elérhető · nem leszek elérhető · elérhetetlen ·
        nem válaszol · nem ügyintéz · senki nem olvas · senki sem olvas · nem fogad · nem érsz utol · nem ér utol ·
        nem érnek utol · nem talál · nem ér el · nem érsz el · képernyőszünet · szünetet tart · nem hívhat ·
        nem keres · nem kezelek · nem kezelem · nem intézek · se mail · sem mail · se telefon · mail nélkül ·
        e-mail nélkül · posta nélkül
    """,
    "absence_limits.limits": """
        sürgős · távollétem alatt · visszatérésem · visszaérkezés · korlátozottan · halaszthatatlan ·
        azonnali segítség · ha sürgős · amennyiben sürgős · távollétem idej · távollétemben · amíg távol vagyok ·
        visszatérek · visszatértem · visszaérkezem · ha visszatér · amint visszatér · amint visszaér ·
        ahogy visszaér · helyettesít · helyettesem · nem kerül továbbításra · nem továbbítód · e-mailjeimet ritkán ·
        leveleimet ritkán · nem férek hozzá
    """,
    "absence_limits.your_automatic_answer": """
        az automatikus válaszát · automatikus válaszod · automatikus válasza · az automatikus üzenet ·
        az automata válasz · az ön automatikus · a te automatikus
    """,
    "absence_phrases.absence": """
        házon kívül · irodán kívül · szabadságon · szabadságom · nem vagyok az irodában · távol vagyok · távollétem ·
        nem vagyok elérhető · nem leszek elérhető · szabadságomat · távol leszek · zárva tart · zárva lesz ·
        zárva vagyunk · betegszabads · részmunkaidő · külföldön vagyok · terepen · tréningen vagyok ·
        képzésen vagyok · konferencián vagyok · kiállításon vagyok · táppénzen · gyesen · szülési szabads ·
        nem dolgozom · munkanapjaim · irodánk zárva · távol · kiküldetés · üzleti úton · betegállomány ·
        szabin vagyok · szabin leszek · szabadságolás · szabira mentem · nyaralok · nyaralni mentem · nyári szünet ·
        téli szünet · téli leállás · nyári leállás · üzemszünet · igazgatási szünet · irodánk … zárva ·
        nem vagyok bent · nem leszek bent · nem vagyok az irod · nem leszek az irod · nem tartózkodom ·
        irodától távol · nem leszünk elérhető · nem vagyunk elérhető · betegség miatt · kórházban vagyok ·
        kórházban fekszem · gyeden · gyermekgondoz · apasági szabadság · hivatalos úton · hivatali úton ·
        külszolgálat · konferencián · kiállításon · oktatáson · továbbképzésen · tanfolyamon veszek ·
        ügyfélfogadás szünetel · szünetel az ügyfél · munkaszüneti nap · nem dolgozunk · ünnepek alatt ·
        ünnepek között zárva · holnaptól szabadság · gyed-en · gyes-en · szülési · babát várok
    """,
    "absence_subjects.absent": """
        szabadsag · zárva · szabadság · távol · nem vagyok · nyaral · szünet · betegszab · táppénz · gyes ·
        nyitvatartás · ünnepi · kiküldetés · üzemszünet · leállás
    """,
    "absence_subjects.subjects": """
        automatikus valasz · hazon kivul · irodan kivul · automatikus uzenet · autómatikus · automata válasz ·
        autoreszponder · szabadságon vagyok · távolléti · távollét értes
    """,
    "acknowledgement_elements.a_term": """
        munkanap · belül · órán · szám · hamarosan · sorrend · ügyintéz · leghamarabb · napon · nap| · napos · órá ·
        válaszol · jelentkez · felvesszük · visszahív · munkatárs · kolléga · hétköznap · határid · iktatószám ·
        azonosító · türelm · ne válaszol · mihamarabb · rövidesen · hamar
    """,
    "acknowledgement_elements.arrived": """
        megkapt · megérkez · rögzít · iktat · regisztrál · beérkez · továbbít · fogadt · létrehoz · befutott · beérk ·
        megjött · hozzánk · átvettük · átvétel · nyilvántart · felvettük · felvétel · kiosztott · továbbad · megérk ·
        megkap · célba ért · átirányít
    """,
    "acknowledgement_elements.our_account": """
        rendelés · számla · fizetés · csomag · előfizetés · fiók · jelszó · foglalás
    """,
    "acknowledgement_elements.our_letter": """
        bejelentés · megkeresés · üzenet · levelét · levele · kérelm · kérdés · panasz · jelentkezés · beadvány ·
        e mailje · e mailed · emailed · emailje · igényét · hibajegy · ügyét · észrevétel · ajánlatkér · önéletrajz ·
        pályázat
    """,
    "address_phrases.no_such_address": """
        nem létezik · nem létező · nem található · ismeretlen · nincs ilyen · érvénytelen cím · megszűnt · törölve ·
        törölt · letiltott fiók · már nem él · inaktív · hibás cím · nem ismert
    """,
    "bounce_phrases.daemon_names": "levelezőrendszer · levelező rendszer · levelezőszerver · levélkézbesít",
    "bounce_phrases.sentences": """
        nem sikerült kézbesíteni · kézbesítése nem sikerült · nem lehetett kézbesíteni · nem lehet kézbesíteni ·
        nem tudtuk kézbesíteni · nem kézbesít · kézbesítés … sikertelen · kézbesítése sikertelen · elutasít ·
        visszaküld · nem érkezett meg · visszautasít · nem sikerült elküldeni · nem jutott el · nem volt kézbesíthető
    """,
    "bounce_subjects.subjects": """
        kézbesíthetetlen · nem kézbesíthető · sikertelen kézbesítés · nem sikerült kézbesíteni · a cím nem található ·
        kézbesítési hiba · kézbesítés sikertelen · kézbesítés késik · késleltetett kézbesítés ·
        késedelmes kézbesítés · visszapattan · visszaküldött · nem kézbesített · nem lehet kézbesíteni · a levél nem ·
        nem található címzett · ismeretlen címzett · kézbesítés meghiúsult
    """,
    "calendar_phrases.accepted": "elfogadva · elfogadott · elfogadta",
    "calendar_phrases.answered": "elutasítva · feltételes · lemondva · törölve · új időpont javasolva",
    "calendar_phrases.sentences": """
        elfogadta a meghívás · elfogadta ezt a · elfogadta meghívás · elutasította a meghívás · elutasította ezt a
    """,
    "cause_phrases.expired": """
        időtúllépés · lejárt · nem válaszol · többszöri próbálkozás · több próbálkozás · nem sikerült csatlakozni ·
        kapcsolat · átmeneti · ideiglenes
    """,
    "cause_phrases.full": """
        megtelt · tele van · betelt · kvóta · tárhely · nincs elég hely · postafiók tele · elfogyott a tárhely ·
        nincs hely · nincs több hely · felső határ · elérte a … határ · elérte a … korlát · túlcsordult
    """,
    "cause_phrases.too_large": "túl nagy · maximális méret · mérethatár · méretkorlát",
    "challenge_fate_phrases.held": """
        visszatartott · visszatartja · várakozik · függőben · hogy a levele · hogy levele · hogy az üzenet ·
        karantén · ajtó előtt · vár| · visszatart · félretett · feltartóztat · megállít · nem jutott el ·
        még nem ért · nem ért még · egyelőre nem · egyelőre várakoz · ideiglenesen · tároljuk · megőrizzük ·
        várólist · sorban áll · kézbesítésre vár · jóváhagyásra vár · megerősítésre vár · a megerősítésig ·
        az igazolásig · feltartott
    """,
    "challenge_fate_phrases.lapses": """
        töröljük · törlődik · törlésre · különben · lejár · elvész · 72 órán · töröl| · eldobjuk · visszautasít ·
        elutasít · 7 nap · 48 órán · érvényes · ellenkező esetben · automatikusan törl · megsemmisít · napon belül
    """,
    "challenge_fate_phrases.passes": """
        megérkezik · beengedjük · megkapja a leve · átengedjük · kézbesítjük · eljut · átengedi · kiadhassuk ·
        kiadjuk · továbbítjuk · felszabad · kézbesítésre kerül · kézbesítve · azonnal kézbesít · eljusson ·
        megérkezzen · átjut · beengedi · beenged · célba ér · a további levelei · további üzenetei ·
        következő levelei · feloldjuk · továbbításra kerül · továbbítódik · levele eljus
    """,
    "challenge_phrases.confirm": """
        írja be · gépelje be · egyszer kell · csak egyszer · egyszeri · erősítse meg, hogy · igazolja · megerősít ·
        hogy ember · ellenőrzés · hitelesít · azonosít · bizonyít · jóváhagy · kattintson a
    """,
    "challenge_phrases.prove": """
        nem robot · ismeretlen feladó · captcha · ember áll · hogy ön ember · hogy nem gép · ön nem robot ·
        hogy valódi · ön valódi · nem program · képen látható · képről · a képen lévő · nem vagyok robot ·
        ember vagyok · hogy nem robot · és nem robot · ember küldte · élő személy · valódi személy · valós személy ·
        hús vér · valódi ember · valódi feladó · feladó ellenőrz · feladó hitelesít · feladó azonosít ·
        emberi feladó · bizonyítsa
    """,
    "challenge_phrases.subjects": """
        feladó ellenőrzés · feladó megerősít · erősítse meg · megerősítés szükséges · igazolja magát ·
        igazolja, hogy · kérjük igazolja · küldő ellenőrzés · feladó igazol · levele ellenőrzésre vár ·
        levele várakozik · üzenete kézbesítésre vár · megerősítésre vár · jóváhagyásra vár
    """,
    "challenge_sender_phrases.act": """
        válaszoljon erre · válaszolj erre · kattints · a linkre · linkre · küldje vissza · a tárgyban · a tárgyba ·
        nyissa meg · nyomja meg · mutassa meg · válaszoljon az · válaszoljon a · fejtse · gomb · rejtvény · írja be ·
        válassza · igazolja · erősítse meg · hivatkozás · nyissa · erősítse · igazolni · elég válaszoln ·
        válaszoljon · töltse ki · gépelje · látogass · bizonyítsa · katt · klikk
    """,
    "challenge_sender_phrases.stranger": """
        nem ismer · ismeretlen · nincs a címjegyzék · ismerősei között · nem szerepel · csak ismerős · ismerősök ·
        számunkra új · nem ismerjük · nem ismerem · először ír · első alkalommal · első levele · vendéglistá ·
        a listámon · ismeretlen feladó · soha nem levelez · új feladó · nincs a listá · még nincs · igazolt feladó ·
        ismert feladó · jóváhagyott feladó · ellenőrzött feladó · még nem írt · korábban nem · először küld ·
        először keres · első üzenet · első levél · fehérlist · fehér list · engedélyezett feladó · megbízható feladó ·
        engedélyezettek · nincs az engedélyez · új küldő · kéretlen levelek ellen
    """,
    "complaint_elements.complained": "kifogásol · jelölte · panasz · bejelent · jelentett · bejelentés",
    "complaint_elements.from_you": """
        önök szerver · önök hálózat · önöktől · önök domain · intézked · hagyják abba · az önök · nincs önökkel ·
        zárolják · leállítás · igazolják
    """,
    "complaint_elements.ours": """
        előfizetőnk · munkatársunk · felhasználónk · ügyfelünk · dolgozónk · munkavállalónk · egyik ügyfel ·
        egyik felhasznál · dolgozóink · ügyfeleink · munkatársaink
    """,
    "complaint_elements.unwanted": """
        reklám · sosem kért · tömeges · spam · kéretlen · hozzájárulás nélkül · levélszemét · spambejelent
    """,
    "complaint_phrases.desk_says": "panasz · kéretlen",
    "complaint_phrases.sentences": """
        spamként jelöl · levélszemétként jelöl · levélszemétnek jelöl · spamnek jelöl · spamként jelent · panaszt tett
    """,
    "complaint_phrases.subjects": "spam bejelentés · spam panasz · visszaélés bejelentés · kéretlen levél bejelent",
    "date_phrases.answers": """
        válaszol · olvasom · megnézem · elolvasom · foglalkozom · válaszolok · válaszolni · jelentkezem · reagál ·
        elolvas · átnéz · olvasni · visszahív · jelentkez · foglalkoz · feldolgoz · utolérem · ránézek · intézem ·
        sorra kerít
    """,
    "date_phrases.away": """
        szabads · tavol · nem vagyok · nem leszek · hazon kivul · zarva · szabin · nyaral · pihenek · beteg ·
        táppénz · utazom · külföldön · kiküldet · konferencián · kiállításon · tréningen · képzésen · oktatáson ·
        tanfolyamon · szünet · leállás · nem dolgoz · nem leszünk · nem vagyunk · nem érhető · nem elérhető ·
        irodán kívül · üzemszün · elutaz · gyesen · gyeden · leáll · karbantartás miatt · nem érsz utol · nem ér utol
    """,
    "date_phrases.back": """
        vissza · újra · ismét · megint · jövök dolg · megyek dolg · jövök be · megyek be · állok munkába ·
        veszem fel a munkát
    """,
    "date_phrases.first_day": """
        első munkanap · első nap · visszatérés napja · visszatérés időpontja · visszatérés dátuma ·
        legközelebbi munkanap · következő munkanap · munkába állás · munkakezdés · első munkában · első ügyfélfogad ·
        első nyitva
    """,
    "date_phrases.last_day": """
        utolsó nap · utolsó szabads · szabadságom utolsó · utolsó szabadnap · szabadságom … véget ér · szabadság vége
    """,
    "date_phrases.opens": """
        nyit · kinyit · megnyit · üzemel · újranyit · fogadjuk · első munkanap · várjuk ügyf · várjuk kedves ·
        ügyfélfogadás
    """,
    "date_phrases.other_matters": """
        rendelés · megrendel · szallit · arak| · araink · szamla · jelentkez · kiallit · hatarido · ajanlat
    """,
    "date_phrases.perhaps": "talán · esetleg · valószínűleg · lehet hogy · feltehetően · még nem tudom",
    "date_phrases.present": """
        találkozunk · nyitom ki · asztalom · jövök · legközelebb · munkában · rendelkezés · elérhető · bent ·
        irodában · dolgozom · munkába · a helyemen · gépnél · gépközel · az irodában · itt vagyok · itt leszek ·
        elérnek · elérsz · utolér · kezdek dolg · kezdünk dolg · állunk rendelkez · dolgozni · várjuk önöket · online
    """,
    "departure.leaves": """
        elhagyta · távozott · már nem vagyok · eljöttem · távoztam · kiléptem · kilépett · megváltam · megvált ·
        már nem dolgoz · felmond
    """,
    "departure.left": """
        nem dolgozom a cég · utódom · új kihívás · utolsó munkanapom · kilépett · kiléptem · felmond ·
        már nem dolgozik · már nem dolgozom · távozott a cégtől · munkaviszonya megszűnt · elhagyta a cég ·
        elhagytam a cég · munkaviszonya · távozott cég · távoztam a cég · már nem munkatárs · már nem vagyok az ·
        nem dolgozik nálunk · nem áll alkalmazás · megszűntünk · távozott a vállalat · nyugdíjas vagyok ·
        munkaviszonyom megsz · már nem a … dolgoz · már nem itt dolgoz · már nem nálunk dolgoz · már nem dolgoz ·
        nem dolgozik már · nem dolgozom már · nem dolgozik itt · nem dolgozom itt · többé nem dolgoz ·
        itt már nem dolgoz · nálunk már nem dolgoz · már nincs a cég · már nincs cégünk · már nincs nálunk ·
        nincs már nálunk · nincs már cégünk · már nem a cég · már nem cégünk · már nem tartozik ·
        már nem alkalmazott · nem munkatársunk · korábbi munkatárs · volt munkatárs · egykori munkatárs ·
        utolsó napom · utolsó munkában · befejezte a munk · befejezte munk · eltávozott a · távozott tőlünk ·
        távoztam · távozott · eljöttem a · elment a cégtől · elmentem a cégtől · munkahelyet váltott ·
        állást váltott · munkát váltottam · munkakörömet átv · feladataimat átv · munkaköröm … átv · helyemet átv ·
        feladatkörömet · nyugdíjas · nyugállomány · nyugdíjaz · elbúcsúz · megvált a cég · megváltam ·
        munkaviszonyom · munkaviszony megszűn · megszüntette tevékeny · cégünk megszűnt · cégünk bezárt ·
        jogviszonya megszűnt · jogviszonyom megszűnt · befejeztem a munk · befejeztem munk · búcsúzom a cég ·
        nyugdíjba vonult · nyugdíjba ment · nyugdíjba került · nyugdíjban · bezártuk a bolt · bezártuk az üzlet ·
        bezártuk a cég · megszüntettük · befejeztük tevékeny · tevékenységünket megszün · elköszönök a cég ·
        elköszöntem a cég · elköszönt a cég · elköszönt tőlünk · búcsút vett · már nincs a csapat ·
        nincs már a csapat · már nem része · már nem a csapat · már nem tagja · kivált a cég ·
        már nem az … alkalmazott · már nem a … alkalmazott · már nem … alkalmazott · már nem … munkatárs ·
        már nem … kollég · máshol dolgoz · másik cégnél dolgoz · más cégnél dolgoz · új munkahely · másutt dolgoz
    """,
    "departure.no_longer_read": """
        senki sem olvas · senki nem olvas · nem olvassák · nem figyel · nem használjuk · nem használt · megszűnik ·
        megszűnt · nem ellenőrz · nem él| · már nem él · inaktív
    """,
    "departure.retired": "nyugdíj",
    "form_letter_phrases.acknowledged": """
        megkaptuk · üzenetét fogadtuk · megérkezett hozzánk · rögzítettük · ügyszám · regisztráltuk · iktatószám ·
        levelét megkaptuk · leveledet megkaptuk · üzenetét megkap · üzeneted megérk · levele megérk ·
        e-mailje megérk · beérkezett hozzánk · befogadtuk · iktattuk · hibajegy · nyilvántartásba · ügyazonosító ·
        jegyszám · átvételét · visszaigazoljuk · beérkezését · számon rögzít · számon iktat · számon nyilvántart ·
        bejelentését rögz
    """,
    "form_letter_phrases.promises": """
        a lehető leghamarabb · hamarosan · munkanap · amint lehet · amilyen gyorsan · rövidesen · mihamarabb ·
        24 órán belül · 48 órán belül · felvesszük · jelentkezünk · válaszolunk · válaszolni fog · kollégánk ·
        munkatársunk · igyekszünk · a legrövidebb időn · vesszük fel a kapcsolat · felvesszük … kapcsolat ·
        kiválasztott jelölt · értesítjük
    """,
    "form_letter_phrases.says_it_is_automatic": """
        ez egy automatikus · automatikus válasz · automatikus üzenet · automatikusan generált · ne válaszoljon erre ·
        ez automatikus · automata válasz · automata üzenet · automatikus értesítés · automatikus levél ·
        automatikusan küldött · automatikusan küldtük · automatikusan készült · gépi üzenet · rendszerüzenet ·
        erre az üzenetre ne · erre az e-mailre ne · erre a levélre ne · kérjük ne válaszol · robot írja ·
        robot vagyok · a postafiókot nem · ez a cím már nem · ez az e-mail cím már nem · autoreszponder
    """,
    "form_letter_phrases.thanks": """
        köszönjük megkeresés · köszönöm level · köszönjük level · köszönöm üzenet · köszönjük, hogy ·
        köszönöm e-mail · köszönjük e-mail · köszönöm az e-mail · köszönöm a level · köszönöm a meg ·
        köszönöm megkeres · köszönjük üzenet · köszönjük az üzenet · köszönjük a meg · köszönjük, ha ·
        köszönöm, hogy ír · köszi a level · köszi, hogy ír · köszönjük érdeklőd · köszönjük az önélet ·
        köszönjük jelentkez · köszönjük a jelentkez · köszönjük a pályáz · köszönjük pályáz · köszönjük a bizal
    """,
    "human.before_leaving": """
        mielőtt · szabadság előtt · a szabadságom előtt · indulás előtt · elutazásom előtt · elutazás előtt
    """,
    "human.call_me": """
        hívjon fel · hívj fel · egyeztessünk · beszéljünk · nyugodtan hívj · hívjatok · hívhatsz · hívhat ·
        felveszem · csörögj · telefonon elér · hívjál · dobj egy
    """,
    "human.denies": """
        nem automatikus válasz · nem vagyok robot · ez nem automat · nem gépi válasz · nem automata · személyesen írok
    """,
    "human.i": """
        átnézem · megnézem · jelentkezem · válaszolok · visszahívom · elolvasom · ránézek · átgondolom ·
        válaszolni fogok · visszaírok · szólok · utánanézek · megírom · felhívom · írok
    """,
    "human.takes_up": """
        tudna · érdekel · ajánlat · küldje · megbeszélhet · beszéljük meg · találkozzunk · egyeztessünk ·
        egyeztethet · nem érdekel · nem aktuális · az ajánlatuk · mennyibe kerül · mi az ára · küldjön · küldd el ·
        küldj · keretünk · térjünk vissza · visszatérünk rá · keressen meg · keress meg · emlékeztess · nekem jó ·
        nekünk jó · megfelel nekem · javaslom · továbbítottam · átadtam · kérdésem · lenne egy kérdés · átnéztem ·
        megnéztem · az ár rendben · az ár megfelel · megrendeljük · megrendelem · aláír · meghívom · elfogadjuk ·
        elfogadom · küldd · küld át · ránézek · visszajöttem · megjöttem · már visszaért · visszaértem · pótolom ·
        láttam az · nézem meg az · árajánlatot · írjon … után · írj … után · nyár után · jövő negyedév · beszéltem a ·
        beszéltem vele · döntünk · eldöntjük · tegyük át · áttegyük · áttehet · tudunk találkoz · találkozhat ·
        később dönt
    """,
    "newsletter.called": "hírlevél · hírlevele",
    "newsletter.footer": "azért kapta · azért kapod · leiratkozás · leiratkozhat · leiratkozni itt · a böngészőben",
    "newsletter.to_many": """
        kedves olvasó · kedves tagok · kedves barátaink · tisztelt ügyfelünk · tisztelt ügyfeleink ·
        kedves ügyfeleink · tisztelt partnereink · kedves partnereink · tisztelt vásárló · kedves vásárló ·
        kedves vendég · tisztelt páciens · kedves páciens · tisztelt lakosság · tisztelt lakosok
    """,
    "notification_phrases.do_not_answer": """
        ne válaszolj · automatikus üzenet · automatikusan generált · automatikusan küld · automatikus értesít
    """,
    "notification_phrases.sentences": """
        köszönjük a vásárlás · rendelésszám · rendelési szám · csomagszám · nyomkövet · jelszava · ha nem ön ·
        ha nem te · ellenőrző kód · tisztelt ügyfelünk · kedves vásárló · kedves ügyfelünk · hozzászólt ·
        köszönjük rendel · köszönjük a rendel · köszönjük megrendel · köszönjük a megrendel · jóváír · terhel ·
        netbank · csoportos beszedés · átvételi pont · csomagpont · átvehető · átvételre vár · a futár ·
        kézbesítjük a csomag · csomagautomat
    """,
    "notification_subjects.subjects": """
        rendelés visszaigazolás · rendelése · számla sorszám · e-számla · elektronikus számla · számlája · díjbekérő ·
        csomagod · csomagja · csomag érkez · jelszó · jelszava · ellenőrző kód · megerősítő kód · új bejelentkezés ·
        fiókja · fiókod · feliratkozás megerősítése · hírlevél · karantén · vírus · tervezett karbantartás ·
        új hozzászólás · moderálásra vár · új számla
    """,
    "opt_out_halves.authority": """
        naih| · gdpr| · ügyvéd · fogyasztóvédelm · adatvédel · nemzeti adatvéd · nmhh · hatóság · bíróság · jogász ·
        jogi lép · fogyasztóvéd
    """,
    "opt_out_halves.stop_it": """
        hagyják abba · hagyja abba · ne küldjenek · ne küldjön · fejezzék be · ne írjanak · hagyd abba · hagyják ·
        fejezd be · befejez · ne küldj · ne írj · töröljenek · töröljék · vegyenek · békén · állítsák le
    """,
    "opt_out_halves.threats": """
        panasz · még egy · különben · bejelent · hozzájárulást nem · feljelent · utoljára · utolsó figyelm ·
        következő · ellenkező · bírság · jogi
    """,
    "opt_out_halves.unasked": """
        nem iratkoztam · nem kértem · elég volt · elegem van · soha nem · sosem · sose · nem regisztrált ·
        nem rendeltem · nem adtam meg · harmadszor · negyedszer · másodszor · sokadszor · hányszor · már kértem ·
        már írtam · már többször · többször kért · honnan van · honnan szerezt · honnan vették · honnan tudj ·
        unom már · kéretlen · spam|
    """,
    "opt_out_indirect.indirect": """
        [címem, címünk, adataim, adataink] … [töröl, törl, távolít] ·
        [kérem, kérjük] … [az adataim törl, adataink törl, a címem törl, töröljék, ne keress] ·
        [a továbbiakban, többet] … [ne zavarj, ne zavarjanak, ne írjanak, ne küldjenek, ne keressenek] · [a
        továbbiakban, többet, megkérném, kérem, kérjük] … [ne zavarj, ne írj, ne küld, ne keress, ne zaklass] ·
        [cégünk, címünk, adataink, adataim, elérhetőség] … [törlés, törl, eltávolít] ·
        [ez legyen, remélem ez] … [az utolsó, volt az utolsó]
    """,
    "opt_out_others.go_on": """
        írjon inkább nekem · nekem küldje · nekem írjon · küldje nekem · írjon nekem · nekem írj · nekem küldd ·
        inkább nekem · írj inkább nekem · írjanak nekem · küldd inkább · erre a címre írj
    """,
    "opt_out_others.other_people": """
        vevő · ügyfel · valaki · tagok · felhasznál · feliratkozó · címzettek · munkatárs · dolgozó · előfizető
    """,
    "opt_out_phrases.asks": """
        iratkozzon le · leiratkoz · töröljenek · töröljön · ne küldjenek · ne küldjön · nem kérek több level ·
        nem kérek több e-mail · nem szeretnék több level · nem szeretnék több e-mail · vegyenek le · ne keressen ·
        ne írjanak · ne írjon · törölje … címem · töröljék … címem · leiratkozni · iratkoztassanak le ·
        iratkoztasson le · szeretnék leiratkozni · szeretnénk leiratkozni · vegyenek ki · vegyen le · vegyen ki ·
        vegyetek le · vegyél le · vegyél ki · levenni a list · törölni a list · töröljék a címem · töröljék az adat ·
        töröljék a adataim · töröljék ki · törölje az adat · törölje a cím · töröljék nevem · adataim … törlés ·
        adataink … törlés · kérem … törlését · kérjük … törlését · ne küldj több · ne küldj nekem · ne küldjetek ·
        ne küldjék · ne írj nekem · ne írjatok · ne írogass · ne zavarj · ne keress többet · ne keressetek ·
        nem kérek többet · nem kérünk többet · nem kérek belőle · nem kérünk belőle · nem kérem több ·
        nem kérem a további · nem kérjük a további · nem kérek … level · nem kérek … hírlevel · nem óhajt ·
        nem kívánok … kapni · nem kívánunk … kapni · nem szeretnék … kapni · nem szeretnénk … kapni ·
        nem akarok … kapni · nem kívánok … megkeres · nem kívánunk … megkeres · hagyjanak … békén · hagyjon … békén ·
        hagyj … békén · hagyjatok … békén · hagyják abba · hagyja abba · fejezzék be · fejezze be · szálljanak le ·
        visszavonom … hozzájárul · visszavonjuk … hozzájárul · nem járultam hozzá · nem járulok hozzá ·
        nem járulunk hozzá · tiltakozom · tiltakozunk · elfeledtetés · spamnek jelöl · spamként jelöl · tiltólistára ·
        letiltom · letiltalak · mellőzzék · mellőzze · tartózkodjanak · tekintsenek el · tekintsen el ·
        több … ne küld · ajánlatot … ne küld · levelet … ne küld · töröljék elérhető · töröljék az elérhető ·
        töröljék … elérhető · törölje … elérhető · békén hagy · hagyjanak nekem békét · elég volt ezekből ·
        elég volt a level · elég volt az e · elég ezekből · elég ebből · elég a level · küldésükhöz nem ·
        nem egyeztem bele · nem egyeztünk bele · hogy zaklassanak · hogy zaklasson · hogy keressenek ·
        hogy zavarjanak · nem kívánjuk, hogy · nem kívánom, hogy · nem szeretném, hogy … keres ·
        nem szeretnénk, hogy … keres · engem vegyenek · minket vegyenek · engem töröljenek · minket töröljenek
    """,
    "opt_out_wishes.about_else": """
        melléklet · csatol · sort| · sorát · sorból · számlá · szerződés · ajánlatb · tétel · amíg · még ne · ma ne ·
        habozz · habozzon · felejts · másolat · megbeszél · fájl · körből · a meghívóból · a megrendelésből ·
        rendelésből · kosárból · költségvetésből · dia| · diát · oszlop · pontot · péntekig · hétfőig · egyelőre ·
        ezen a héten · szabadság · telefonon · sms · kedvezmény · stand
    """,
    "opt_out_wishes.wishes": """
        [ne, többet ne, többé ne, kérem ne, soha többé ne] … [írjanak, írjon, írj nekem, írjatok, küldjenek, küldjön,
        küldj, küldjetek, keressenek, keressen meg, keress, zaklass, zavarj, kapjak] · [nem kérek, nem kérünk, nem
        szeretnék, nem szeretnénk, nem akarok, nem kívánok, nem kívánunk] … [level, e-mail, emailt, hírlevel, reklám,
        megkeresés, üzenetet, kapni, ajánlatot tőlük] · [hagyják abba, hagyja abba, fejezzék be, fejezze be, állítsák
        le] … [level, e-mail, küld, zaklat, spam, megkeres] · [törölj, törölje, töröljék, töröljenek, töröld,
        vegyenek, vegyen, vegye, vegyék, vegyetek, kérem törölni, kérjük törölni] … [a címem, az e-mail címem,
        címemet, az adataim, adataimat, engem, minket, ki a, le a, listáról, listájukról, adatbázis, a hírlevél] ·
        hagyjanak békén · hagyjon békén · visszavonom a hozzájárul
    """,
    "outcome_phrases.delivered": "kézbesítése megtörtént · sikeresen kézbesít · kézbesítés … befejeződött",
    "outcome_phrases.given_up": "végleges hiba · nem próbálkozunk tovább · feladtuk · feladta",
    "outcome_phrases.still_tried": """
        kézbesítés késik · kézbesítése késik · késleltetett kézbesítés · késedelmes kézbesítés · kézbesítés késése ·
        kézbesítése késedelm · még nem sikerült kézbesít · még nem kézbesít · még nem lett kézbesít ·
        továbbra is próbál · tovább próbál · újra próbál · újból próbál · újrapróbál · további kísérlet ·
        nem kell újra elküld · nem szükséges újra · tovább kísérlet · még próbál · új kísérlet · még a sorban ·
        ismét megpróbál · késik a kézbesítés · még nem ment át · próbálkozunk · még úton · nincs teendő ·
        még … napig · következő kísérlet
    """,
    "policy_phrases.policy": """
        levélszemét · kéretlen · feketelist · tiltólist · letilt · blokkol · szabályzat · házirend ·
        nem engedélyezett · spam · gyanús · hírnév
    """,
    "reaction_phrases.liked": "tetszik · tetszett · kedvel · reagál · szív",
    "reaction_phrases.reacted": "reagált az üzenet · reagált a gmail",
    "receipt.sentences": "megjelenítették · elolvasta",
    "receipt.subjects": "elolvasva · olvasási visszaigazolás · olvasás",
    "referral_phrases.of_something_else": """
        jelszó · hozzáfér · az új címem · a címem · nekem a · számlá · fiók · meghív · töröl
    """,
    "referral_phrases.sends_on": """
        nem én · rossz · illetékes · megfelelő · fordulj · írj · keresse · keresd · beszélj · kérdezze · kérdezd ·
        továbbít · küldje · küldd · felel · foglalkozik · dönt · intézi · kolléga · kollégá · főnök · vegye fel ·
        hozzá tartozik
    """,
    "service_phrases.personal": "nekem · szeretnék · vagyok · ajánlat",
    "service_phrases.topics": """
        a bejáratnál · online| · jegyei · a honlapon · rendelés · megrendelés · várható szállítás ·
        lejárati értesítő · kölcsönzési · hosszabbít · hangüzenet · a felvételt · emlékeztet · időpont · lemondás ·
        milyen volt · kérdőív · mérőállás · vízóra · kedvezmény · akciós · vásároljon · napja · eseménye · fizetendő
    """,
}
