"""Czech: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        automat · robot · autorespond · bot| · generovan · záznamník · autoodpověď · robůtek
    """,
    "absence_elements.instead": """
        pomohou · pomůže · obraťte se · obracejte se · kontaktujte · pište · zastoupí · volejte recepci · volejte ·
        zavolejte · napište · napiš · piš · obrať · obracej · kontaktuj · směřujte · směřuj · poradí · odpoví ·
        vyřídí · převzal · má na starosti · k dispozici je · je vám k · jsou vám k · se postará · postará se ·
        spojte se · hlaste se · kolega · kolegyně · kolegu · kolegyni · řeší| · agendu vede · vede agendu ·
        agendu má · má agendu · zařídí · přebírá
    """,
    "absence_elements.meanwhile": """
        naléhav · urgent · havári · zastupuje · mezitím · do té doby · spěch · nutn · neodklad · hoří · nepočká ·
        akutn · pohotovost · zástup · zastoupí · zastane · za mě · v mé nepřítomnosti · zatím se · do mého návratu ·
        nouz · tísň
    """,
    "absence_elements.occasions": """
        dovolená · zavřeno · prázdniny · nepřítomn · dnes · uzavření · uzavřen · jsem pryč · volno · nejsem tu ·
        nejsem v · nejsem tady · svátky · vánoční · celozávodní · nemoc · neschopenk · služební · na cestách ·
        ordinujeme · ordinace · otevírací · úřední hodiny · mimo · dovolenk · lázně · offline · inventura ·
        prodloužený víkend · sanitární den · zavíráme
    """,
    "absence_elements.part_time": """
        pracuji pouze · pracuji jen · úvazek · na částečný · na půl · poloviční · pracuji od pondělí do ·
        pracuji v pondělí · pracuji v úterý · pracuji ve středu · pracuji ve čtvrtek · v kanceláři jsem pouze ·
        v kanceláři jsem jen · jsem v práci jen · jsem v práci pouze · nepracuji v · pátky nepracuji ·
        mé pracovní dny · docházím
    """,
    "absence_elements.patience": """
        trpělivost · strpení · prodlev · zpožděn · zdrž · pochopení · může trvat · déle než · shovívav
    """,
    "absence_elements.reasons": """
        rodinných · jsem mimo · inventur · školení · konferenc · semin · volno · dní volna · na chat · horách · cest ·
        nemoc · rodin · veletrh · nemocnic · užívám · kurz · mateřsk · rodičovsk · dovolen · odpočív · relax ·
        prázdnin · služebn · pracovní cest · chorvatsk · itáli · tatrách · lyž · chalup · chat| · sjezd · workshop ·
        kurs · zahranič · zákrok · rehabilit · lázn · ošetřov · svatb · pohřb · pohřeb · svátk · vánoc · stěhov ·
        neschop · marod · otcovsk · porod · miminko · rodičák · zdravotn · ocr| · volné dny · doktor · mám volno ·
        na kole · na vodě · pod stanem · na kongresu · na kurzu · na výstavě · prodloužený víkend · u lékaře ·
        k lékaři · na operaci · po operaci · s dětmi · dítě nemocn · s dítětem · u moře · na moři · k moři · řecku ·
        řecka · školím · účastním se · slavíme · počítač nechávám · počítač jsem nechal · notebook nechávám ·
        notebook zůst · mizím · k vodě · u vody · u jezera · na chalupě · na zahradě · odstávk · sanitární ·
        na rybách · na lodi · v lese · osobních důvod · na svatbu · na pohřeb · pauzu · jezdím po · objíždím ·
        v terénu · na pobočkách · stěhujeme · na táboře · na pouti · na výletě
    """,
    "absence_elements.unread": """
        nečtu · nekontroluji · bez signálu · bez internetu · offline · zřídka · zkrácený úvazek · poloviční úvazek ·
        neúřad · nepracuj · nejsem online · nečteme · nečítám · nesleduji · nesledujeme · nekontrolujeme ·
        nepřistupuj · nemám přístup · bez přístupu · omezený přístup · omezeně · mám vypnut · vypnutý · bez počítače ·
        bez notebooku · bez telefonu · výjimečně · sporadicky · nárazově · občas · se zpožděním · nevyřizuj ·
        nebudu číst · nebudu odpovídat · nebudu vyřizovat · nedostupn · nezastihnete · nejsem dostupn · nejsem k ·
        nejsem na · neodpovídám · bez wifi · přerušen · pozastaven · nikdo nečte · neordinuj · neotvír · nechytíte ·
        nechytne · nezastih · nebudu k mání · k nezastižení · nepolapiteln · dávám si pauzu · pauzu od · nevybírám ·
        poštu neberu · bez mailu · bez pošty · bez e-mailu
    """,
    "absence_limits.limits": """
        v naléhavých · v urgentních · naléhavých případech · po dobu mé nepřítomnosti · po návratu · omezený přístup ·
        ve spěchu · zastupuje mě · v nutných · v neodkladných · v akutních · v případě naléhav · v případě nutnosti ·
        v urgentním · naléhavé záležitosti · neodkladné záležitosti · spěchá li · pokud to spěchá · pokud spěcháte ·
        v mé nepřítomnosti · během mé nepřítomnosti · po svém návratu · po mém návratu · až se vrátím ·
        hned po návratu · nemám přístup · bez přístupu · zástup · zprávy nejsou přeposílány · nebude přeposlán ·
        do mého návratu · zastoupí mě
    """,
    "absence_limits.your_automatic_answer": """
        vaši automatickou · tvoji automatickou · vaše automatická · váš autorespond · tvůj autorespond ·
        tvoje automatická · vaší automatické · tvou automatickou · vašeho autorespond
    """,
    "absence_phrases.absence": """
        mimo kancelář · na dovolené · čerpám dovolenou · mám dovolenou · nejsem přítomen · nejsem přítomna ·
        nejsem v kanceláři · nepřítomn · mé nepřítomnosti · na služební cestě · na mateřské · nebudu v kanceláři ·
        dovolenou · máme zavřeno · zavřeno · částečný úvazek · jsem na školení · jsem nemocn ·
        v pracovní neschopnosti · na nemocenské · jsem pryč · na horách · jsem na veletrhu · maily nečtu ·
        nejsem v práci · na rodičovské · celozávodní · jsem na konferenci · na cestách · budu zpět ·
        nejsem k zastižení · nebudu k zastižení · není k zastižení · mateřské dovolené · mimo kancl · mimo provoz ·
        mimo pracoviště · jsem na dovol · budeme na dovolené · jsme na dovolené · řádnou dovolenou ·
        jsem na služební · na pracovní cestě · na služebce · pracovně neschop · na neschopence · jsem na ošetřovačce ·
        na ošetřovačce · jsem v lázních · otcovské · nebudu přítom · nebudu v práci · nejsme v kanceláři ·
        v kanceláři nejsem · v kanceláři nebudu · v práci nejsem · v práci nebudu · kancelář je zavřená ·
        kancelář je uzavřena · kancelář bude · kancelář nebude · úřad bude uzavřen · úřad je uzavřen · bude uzavřen ·
        jsou uzavřeny · provoz je přerušen · provoz bude přerušen · ordinace je uzavřena · neordinuje ·
        mezi svátky nepracujeme · mezi svátky bude · v době nepřítomnosti · v době mé dovolené · zahraniční cest ·
        nepřítomen · mateřskou · rodičovskou · na otcovské
    """,
    "absence_subjects.absent": """
        nepritomnost · dovolena · zavřeno · celozávodní · mateřská · nepřítomen · nepřítomna · nejsem tu ·
        mimo kancelář · rodičovská · nemocensk · neschopenka · služební cesta · vánoční provoz · otevírací doba ·
        úřední hodiny · uzavřeno · na dovolené · mezi svátky
    """,
    "absence_subjects.subjects": """
        automaticka odpoved · mimo kancelar · odpoved v nepritomnosti · automatická · autoodpověď · autorespond ·
        nejsem v kanceláři · jsem na dovolené · oznámení o nepřítomnosti
    """,
    "acknowledgement_elements.a_term": """
        pracovní · do · lhůt · hodin · číslo · co nejdříve · na řadu · vyříz · ozveme · odpovíme · odpovídáme ·
        odpovědět · reagujeme · v pracovní · vyříd · č j| · číslem · referent · operátor · kolega se · kolegové ·
        neodpovídejte · brzy · brzo · pořadí · spisov · evidenč · značka
    """,
    "acknowledgement_elements.arrived": """
        obdržel · přijal · přijat · zaregistr · doručen · evidujeme · založen · předán · dorazil · zaevidov ·
        máme ho · obdrže · zaevid · doraz · máme · v pořádku doš · došl · zapsán · uložen · doputoval · zařazen ·
        přiřazen · předal · přeposlán · převzat · přišel · přišla · přišlo · postoupen · přeposlali · přidělen
    """,
    "acknowledgement_elements.our_account": """
        objednávk · faktur · platb · zásilk · balík · předplatné · účtu · heslo · rezervac
    """,
    "acknowledgement_elements.our_letter": """
        váš dotaz · vaše zpráva · vaši zprávu · vaše žádost · vaši žádost · váš e mail · váš požadavek · vaše podání ·
        vaši reklamaci · vaše reklamace · za dotaz · za zprávu · tvoji zprávu · vaše přihláška · vašeho podání ·
        dotaz · požadavek · podání · zprávu máme · vaši zpráv · vašeho dotazu · vaše hlášení · váš podnět ·
        tvůj mail · tvoje zpráva · tvou zprávu · tvůj dotaz · váš mail · vašeho mailu · vaše stížnost ·
        vaší stížnost · zpráva byla · e mail byl · datová zpráva · napsali · životopis · hlášení · žádost ·
        vyplněný formulář
    """,
    "address_phrases.no_such_address": """
        neexistuje · neznám · nebyl nalezen · nebyla nalezena · nenalezen · neplatná adresa · neplatný příjemce ·
        byla zrušena · byl zrušen · byla smazána · zrušen · již není · není již · neexistujúc · nebola nájdená ·
        nebol nájdený · nejestvuje · nikdo takový · uživatel u nás není · takový uživatel · takovou schránku ·
        takovou adresu
    """,
    "bounce_phrases.daemon_names": "poštovní systém · poštovní server · systém doručování · správce pošty",
    "bounce_phrases.sentences": """
        nebylo možné doručit · nemohla být doručena · nebyla doručena · se nepodařilo doručit · nelze doručit ·
        nemůže být doručena · nepodařilo se doručit · doručení … nezdařilo · byla odmítnuta · byla vrácena ·
        vrací se · nebyla odeslána · nedorazila · nebylo možno doručit · sa nepodarilo doručiť · nebola doručená ·
        nie je možné doručiť · nedoručena
    """,
    "bounce_subjects.subjects": """
        nelze doruč · nedoruč · nepodařilo se doručit · nebylo možné doručit · vrácená zpráva · vrácení zprávy ·
        chyba doruč · adresa nebyla nalezena · zpožděné doručení · doručení zpožděno · doručení … zpožděno ·
        zpráva zatím nebyla · zatím nedoruč · doručení se nezdařilo · zpráva … nebyla doručena · neznámý příjemce ·
        zpoždění doručení · zpráva vrácena
    """,
    "calendar_phrases.accepted": "přijato · přijatá · přijaté",
    "calendar_phrases.answered": "odmítnuto · odmítnutá · předběžn · zrušeno · navržen nový · odmietnut",
    "calendar_phrases.sentences": """
        přijal pozvání · přijala pozvání · přijal tuto pozvánku · přijala tuto pozvánku · odmítl pozvání ·
        odmítla pozvání · odmítl tuto · odmítla tuto · přijal pozvánku · přijala pozvánku
    """,
    "cause_phrases.expired": """
        časový limit · vypršel · neodpovíd · opakovaných pokus · několika pokus · nelze se připojit · spojení · dočasn
    """,
    "cause_phrases.full": """
        schránka je plná · schránka … plná · přeplněn · kvóta · kvótu · nedostatek místa · je plná · zaplněn ·
        nemá … místo · není místo · došlo místo · volné místo · vyčerpal · dosáhla stropu · schránka … limit ·
        dosáhla … limit
    """,
    "cause_phrases.too_large": "příliš velk · maximální velikost · překračuje velikost · limit velikosti",
    "challenge_fate_phrases.held": """
        zadržen · čeká na · pozastaven · ve frontě · aby byla vaše zpráva · aby vaše zpráva · zatím nebyl ·
        přede dveřmi · přede dvermi · za dveřmi · odložen · stojí · byla zastavena · byl zastaven · karantén ·
        čeká ve · čeká, až · čeká u · čekárn · zatím nedoraz · zatím nedoručen · nebyla zatím · nebyl doručen ·
        dočasně zadrž · dočasně pozastav · uložena · uschov · do ověření · do potvrzení · přidržena · držíme · zdržen
    """,
    "challenge_fate_phrases.lapses": """
        smazán · vyprší · zahozen · jinak bude · se ztratí · do 72 hodin · jinak se · mažeme · smažeme · odmítnut ·
        po 7 dnech · po uplynutí · do 7 dnů · do 48 hodin · do 5 dnů · platí · zanikne · zahodíme · nepotvrzené
    """,
    "challenge_fate_phrases.passes": """
        projde · pustíme · váš mail dostane · dorazí · bude doručen · předáme · bude … pouštět · vydat · uvolníme ·
        předat · doručíme · bude předán · bude ihned · ihned předán · ihned doruč · propustí · propuštěn · pustí ·
        dostane se k · dostala k · doručena · další zprávy · příští zprávy · aby se dostal · aby dorazil · projdou ·
        uvolněn · aby se ke mně · se ke mně · dostal ke
    """,
    "challenge_phrases.confirm": """
        opište · zadejte kód · pouze jednou · jen jednou · jednorázov · potvrďte, že · ověřit · antispam · ověření ·
        klikněte pro · potvrzení odesl · potvrďte odesl · ověřte · prokáž
    """,
    "challenge_phrases.prove": """
        jste člověk · nejste robot · zadejte znaky · neznámých odesílatelů · neznámí odesílatelé ·
        neznámého odesílatele · ověření odesílatele · captcha · je člověk · živý člověk · nejste stroj ·
        jsou skuteční · jste skutečn · nejste program · že jste zprávu · opište znaky · opište kód · opsat kód ·
        znaky z obrázku · kód z obrázku · jsem člověk · nejsem robot · že nejde o robota · ne robot · skutečná osoba ·
        skutečný člověk · skutečný odesílatel · živá osoba · poslal člověk · odeslal člověk · člověkem, ne ·
        že za zprávou stojí · ověření totožnosti odes · ověřit odesílatele · ověřujeme odesílatele · prokážete ·
        prokažte
    """,
    "challenge_phrases.subjects": """
        potvrďte odeslání · potvrďte svůj · potvrďte prosím · ověření odesílatele · potvrďte, že · potvrďte zprávu ·
        ověřte se · ověřte svou · nutné ověření · vyžadováno ověření · vaše zpráva čeká na ověření ·
        vaše zpráva čeká na potvrzení · zpráva čeká na potvrzení · žádost o ověření
    """,
    "challenge_sender_phrases.act": """
        napište do odpovědi · odpovíte na · odpovězte na · klikněte · na odkaz · pošlete … zpět · v předmětu ·
        otevřete odkaz · stiskněte · kliknout · ukažte · odpovězte slovem · vyřešte · tlačítko · hádank · zmáčkněte ·
        napište · zadejte · vyberte · ověřte · potvrďte svou · potvrďte adresu · kliknutím · níže uvedený odkaz ·
        odkaz níže · následující odkaz · opište · přejděte · otevřete · potvrďte · potvrdit · stačí odpovědět ·
        odpovězte · odpovědí na · ověřit · klikn · klepn
    """,
    "challenge_sender_phrases.stranger": """
        hlídá filtr · neznám vaši adresu · neznámých · nejste robot · není v mém adresáři · jen od známých ·
        pouze od známých · které znám · neznáme · neznám vás · poprvé · od cizích · není v mých kontaktech ·
        na mém seznamu · seznamu hostů · nerozpoznan · nikdy nebyl v kontaktu · noví odesílatelé ·
        neznámý odesílatel · nikdy nepsal · na našem seznamu · ověřených odesílatelů · známých odesílatelů ·
        schválených odesílatelů · potvrzených odesílatelů · ještě jste nepsal · dosud jste nepsal ·
        nikdy jste nepsal · zatím neznám · není na seznamu · není na našem · není mezi · bílém seznamu ·
        bílé listině · důvěryhodných odes · seznam povolených · povolených odes · nový odesílatel ·
        nových odesílatelů · nové odesílatele · první zpráva · první zprávu · první e-mail · nevyžádanou poštou ·
        jen od ověřených · pouze od ověřených · neznámým · neznámí odes · neznámý odes
    """,
    "complaint_elements.complained": "stěžuje · stěžují · označil · nahlásil · stížnost · hlášení",
    "complaint_elements.from_you": """
        vašeho serveru · vaší sítě · od vás · vaší domény · o nápravu · přestali · zjednejte · obchodní vztah ·
        zablokujte · zastavení · potvrďte
    """,
    "complaint_elements.ours": """
        náš zákazník · našich zákazníků · našich zaměstnanců · našich uživatelů · náš uživatel · jeden z našich ·
        naši zaměstnanci · naši uživatelé · naši zákazníci
    """,
    "complaint_elements.unwanted": "reklam · nikdy nežádal · hromadné · spam · nevyžádan · bez souhlasu",
    "complaint_phrases.desk_says": "stížnost · nevyžádan",
    "complaint_phrases.sentences": """
        nahlásil … jako spam · označil … jako spam · označena jako spam · nahlášena jako spam · stížnost na
    """,
    "complaint_phrases.subjects": """
        nahlášení spamu · stížnost na spam · hlášení zneužití · nahlášeno jako spam · hlášení o spamu
    """,
    "date_phrases.answers": """
        odpovídám · odpovídat · vyřídím · kouknu · podívám · otevřu · zpracuji · odpovím · ozvu se · budu řešit ·
        přečtu · odpov · ozv · zareag · reagov · budu reagovat · přečt · vyříd · zpracuj · dostanu se k · věnovat ·
        pročt · budeme řešit · vyřizov · vyřizuj
    """,
    "date_phrases.away": """
        dovolen · nepřítom · mimo · zavřen · nebudu · cestě · nemocn · neschop · ošetřov · na školení · na veletrhu ·
        na horách · v lázních · prázdnin · uzavřen · nejsem v · nejsem k · nejsem tu · nejsem tady · nejsme v ·
        nepracuji · nepracujeme · pryč · odjíždím · mateřsk · rodičovsk · otcovsk · na konferenc · nedostup ·
        nezastih · v zahranič · celozávod · bez přístupu · odstávk · přestávk · nechytíte · dávám si pauzu ·
        tu nejsem · tady nejsem · zde nejsem · tu nebudu
    """,
    "date_phrases.back": """
        zpět · vrátím · vracím · návrat · opět · znovu · zase · vrac · vrát · nastoup · nastupuj · znova · zpátky
    """,
    "date_phrases.first_day": """
        první den · první pracovní · první úřední · nastupuji · den návratu · termín návratu · datum návratu ·
        prvním dnem · prvním pracovním · nejbližší pracovní · nejbližší den · další pracovní den ·
        následující pracovní den · nástup do práce · nastoupím
    """,
    "date_phrases.last_day": """
        poslední den dovolené · poslední den volna · poslední den nepřítomnosti · poslední den mé dovolené ·
        konec dovolené · dovolená končí · dovolená mi končí
    """,
    "date_phrases.opens": """
        otevíráme · otevřeno · otevřeme · otevřen · otevír · zahaj · obnov · spouštíme · spustíme · zprovozn ·
        ordinuje · úřaduje · pracujeme · fungujeme · v provozu
    """,
    "date_phrases.other_matters": """
        objednáv · dodáv · ceny| · ceník · faktur · přihláš · veletrh · uzávěrk · platn · zásil
    """,
    "date_phrases.perhaps": "možná · snad · asi| · nejspíš · zřejmě · ještě nevím",
    "date_phrases.present": """
        na shledanou · u stolu · u počítače · na příjmu · na mailu · v kanceláři · v práci · k dispozici ·
        k zastižení · do práce · k dosažení · do kanceláře · v kanclu · na pracovišti · v úřadu · na svém místě ·
        na telefonu · na drátě · nastoupím · nástup · naskočím · zastihnete · dosažiteln · do úřadu · ordinuji ·
        pracuji od · pracujeme od · zahajujeme · úřaduj · zase tu · opět tu
    """,
    "departure.leaves": """
        odešel · odešla · opustil · odcházím · opouštím · skončil · rozloučil · už nejsem v · již nejsem v ·
        už není v · již není v · odchod z
    """,
    "departure.left": """
        nepůsobí · nepůsobím · ve firmě … skončil · firmě skončil · skončil ve · novým výzvám ·
        poslední pracovní den byl · rozloučil · rozvázal · již nepracuje · už nepracuje · již nepracuji ·
        už nepracuji · již není zaměstnan · ukončil pracovní · ukončila pracovní · v důchodu · odešel z · odešla z ·
        ukončil jsem · ukončila jsem · ukončili jsme · pracovní poměr skončil · již … nepracuje · už … nepracuje ·
        už … nepracuji · již … nepracuji · opustil naši · opustila naši · už není zaměstnan · již zde nepracuje ·
        pracovní poměr byl · již zde nepůsobí · zde již nepůsobí · u nás nepůsobí · u nás již nepracuje ·
        u nás už nepracuje · u nás už není · u nás již není · u nás nepracuje · ve firmě již není · ve firmě už není ·
        ve společnosti již není · ve společnosti již nepracuj · už tu nepracuj · už tady nepracuj · tady už nepracuj ·
        zde nepracuj · není již zaměstnan · už nejsem zaměstnan · již nejsem zaměstnan · nejsem již zaměstnan ·
        není již naším · už není naším · již není naším · není již součástí · již nejsem součástí ·
        už nejsem součástí · již není součástí · už není součástí · bývalý zaměstnanec · bývalá zaměstnankyně ·
        bývalého zaměstnance · bývalé zaměstnankyně · skončil pracovní · skončila pracovní · můj pracovní poměr ·
        pracovního poměru · ukončila působení · ukončil působení · ukončil spolupráci · ukončila spolupráci ·
        odešel jsem z · odešla jsem z · odcházím z firmy · opustil jsem · opustila jsem · opustil společnost ·
        opustila společnost · opustil firmu · opustila firmu · změnil zaměstnavatele · změnila zaměstnavatele ·
        změnil jsem zaměst · změnila jsem zaměst · změnil práci · změnila práci · změnil jsem práci ·
        změnila jsem práci · můj poslední pracovní · můj poslední den · mou agendu převzal · moji agendu převzal ·
        mou agendu přebírá · moji agendu přebírá · agendu po mně převzal · mou pozici převzal · moji pozici převzal ·
        skončila ve firmě · skončila jsem ve · skončil jsem ve · skončil jsem v · skončila jsem v ·
        jsem ve … skončil · jsem v … skončil · na jiné pozici mimo · firma ukončila činnost ·
        společnost ukončila činnost · ukončili činnost · již nezastupuj · odešel … do důchodu · odešla … do důchodu ·
        šel … do důchodu · šla … do důchodu · odešel jsem … do důchodu · jdeme … do důchodu · obchod zavřeli ·
        firmu zavřeli · prodejnu zavřeli · ukončujeme činnost · ukončujeme provoz · definitivně zavřen ·
        odcházím do důchodu · firmou loučím · společností loučím · loučím se s firm · loučím se se spol ·
        loučím se s koleg · kolegy loučím · se loučím po · mým posledním dnem · posledním dnem v ·
        poslední den ve firm · není … zaměstnán · již není … zaměst · už není … zaměst · pracuji jinde ·
        pracuje jinde · pracuji už jinde · pracuje už jinde · pracuji v jiné firmě · pracuje v jiné firmě ·
        nastoupil jinam · nastoupila jinam · přešel jsem do jiné · přešla jsem do jiné
    """,
    "departure.no_longer_read": """
        nikdo nečte · již nečte · nečte · není čten · nebude čten · nikdo nekontroluje · není používán ·
        nebude používán · již nepoužívá · zrušen · není sledován · není aktivní
    """,
    "departure.retired": "důchod",
    "form_letter_phrases.acknowledged": """
        obdrželi jsme · vaše zpráva byla · byl přijat · číslo požadavku · byl zaregistrován · vaši zprávu jsme ·
        byla přijata · požadavek byl · pod číslem · vaši žádost jsme · váš dotaz jsme · váš e-mail jsme ·
        váš dotaz byl · vaše žádost byla · vaši zprávu máme · zprávu jsme přijali · zpráva byla doručena ·
        zpráva byla přijata · přijali jsme · zaevidovali jsme · zaregistrovali jsme · byla zaevidován ·
        bylo zaevidován · byl zaevidován · potvrzujeme přijetí · potvrzujeme doručení · potvrzujeme příjem ·
        potvrzení o přijetí · potvrzení o doručení · vaše podání · číslo jednací · číslo tiketu · vytvořen tiket ·
        byl založen · byla založena · hlášení bylo přijato · žádost byla přijata · reklamace byla přijata ·
        podání bylo přijato · přijato pod číslem
    """,
    "form_letter_phrases.promises": """
        co nejdříve · v nejbližší · pracovních dn · ozveme se · brzy se vám · odpovíme vám · odpovíme co ·
        budeme se vám · bude vás kontaktovat · vás budeme kontaktovat · budeme vás kontaktovat · do 24 hodin ·
        do 48 hodin · do dvou pracovních · do druhého pracovního · pracovního dne · v co nejkratší · obratem ·
        kontaktovat budeme · budeme kontaktovat · vybrané uchaz · vybranými uchaz
    """,
    "form_letter_phrases.says_it_is_automatic": """
        toto je automatická · automatická odpověď · automaticky vygenerov · automaticky generovan ·
        neodpovídejte na tento · toto je automat · automatická zpráva · automatickou zprávu · automatickou odpověď ·
        zpráva je automatická · automaticky odesl · odeslána automaticky · odeslán automaticky ·
        vygenerována automaticky · vygenerován automaticky · generována automaticky · generován automaticky ·
        neodpovídejte · na tuto zprávu neodpov · na tento e-mail neodpov · schránka není monitorována ·
        adresa již není používána · adresa se již nepoužívá · autorespond · tady robot · píše vám robot
    """,
    "form_letter_phrases.thanks": """
        děkujeme za · děkuji za váš · děkuji za vaši · děkuji za zprávu · děkuji za e-mail · děkuji za mail ·
        děkuji za email · děkuji vám za · díky za zprávu · díky za mail · díky, že · děkuji, že jste · děkujeme, že ·
        děkuji za tvůj · děkuji za tvoji · díky za
    """,
    "human.before_leaving": """
        než zítra · než odjedu · než odejdu · před dovolenou · než odletím · než půjdu · před odjezdem ·
        ještě před dovolenou · než pojedu
    """,
    "human.call_me": """
        zavolejte mi · zavolej mi · ozvěte se mi · domluvíme · klidně zavolej · klidně volejte · klidně mi ·
        můžete mi volat · můžeš mi volat · zavolejme si · brnkni · cinkni · na mobilu jsem · jsem na mobilu ·
        volejte mi · jsem na telefonu
    """,
    "human.denies": """
        není automatická odpověď · nejsem robot · nejsem automat · není to automat · není automat ·
        neodpovídá automat · píšu osobně
    """,
    "human.i": """
        ozvu se · podívám · odpovím| · zavolám · přečtu · kouknu · mrknu · pročtu · projdu · dám vědět · vrátím se s ·
        zvážím · prověřím · odepíšu · odpovím
    """,
    "human.takes_up": """
        můžeme · mohli bychom · máme zájem · nemáme zájem · zní to · zavolejte · mohli byste · můžete mi ·
        můžete nám · rád bych · ráda bych · sejděme se · domluvme · domluvíme se · potkejme · zavoláme si ·
        mám zájem · nemám zájem · zajímalo by · zajímá mě · nezajímá · vaše nabídka · vaši nabídku · vaší nabídk ·
        tvoje nabídka · kolik stojí · jaká je cena · pošlete mi · pošlete nám · pošli mi · pošlete prosím · rozpočet ·
        vrátíme se k tomu · vraťme se k · ozvěte se · ozvi se · připomeňte · vyhovuje mi · nám vyhovuje · hodí se mi ·
        navrhuji · přeposlal · předal jsem · předala jsem · mám dotaz · děkuji za nabídku · nabídku jsem ·
        nabídka se mi · nabídka nám · cena nám · pozvu vás · objednáme · bereme · rozhodneme · k podpisu · pošli ·
        zašli · přepošli · podívám se na · kouknu na · mrknu · kouknu · na nabídku · nabídku si · nabídku projd ·
        vrátil jsem se · vrátila jsem se · už jsem zpět · už jsem zpátky · jsem zpátky z · jsem zpět z ·
        po dovolené jsem · objednám · viděl jsem · viděla jsem · doháním · napište po · napište v · napište za ·
        příští kvartál · mluvil jsem s · mluvila jsem s · přesuneme · přesuňme · posuneme · připomeň ·
        rozhodnutí později
    """,
    "newsletter.called": "zpravodaj · občasník",
    "newsletter.footer": """
        tento e-mail dostáváte · tento e-mail jste · tento email dostáváte · odhlásit odběr · odhlásit se ·
        zrušit odběr · odhlášení z odběru · v prohlížeči
    """,
    "newsletter.to_many": """
        milí čtenáři · milí přátelé · přátelé · vážení členové · vážení zákazníci · milí zákazníci · vážení klienti ·
        milí klienti · vážení obchodní · vážení partneři · vážení pacienti · vážení občané · milí členové ·
        vážení čtenáři
    """,
    "notification_phrases.do_not_answer": """
        neodpovídejte · na tento e-mail neodpovíd · automatická zpráva · automaticky vygenerov ·
        automaticky generovan · odeslána automaticky · neodpovedajte
    """,
    "notification_phrases.sentences": """
        děkujeme za vaši objednávku · děkujeme za objednávku · děkujeme za váš nákup · děkujeme za nákup ·
        číslo objednávky · sledovat zásilku · číslo zásilky · vaše heslo · ověřovací kód · vážený zákazníku ·
        vážení zákazníci · okomentoval · ďakujeme za · internetovém bankovnictví · internetové bankovnictví ·
        výdejní místo · inkaso · ohodnoťte · převzal · vaše platba · připravena k vyzvednutí · k vyzvednutí na ·
        kurýr doručí · zásilka byla podána · v z boxu · výdejním boxu
    """,
    "notification_subjects.subjects": """
        potvrzení objednávky · vaše objednávka · objednávka č · vaše faktura · faktura č · daňový doklad ·
        vaše zásilka · vaše heslo · obnova hesla · obnovení hesla · heslo vyprší · ověřovací kód · bezpečnostní kód ·
        bezpečnostní upozornění · nové přihlášení · váš účet · odběr novinek · potvrzení odběru · potvrďte odběr ·
        potvrzení rezervace · vaše rezervace · newsletter · karantén · nalezen vir · plánovaná údržba ·
        nový komentář · čeká na schválení · týdenní přehled · vaša objednávka · objednávka prijatá · zásilka ·
        nová faktura
    """,
    "opt_out_halves.authority": """
        úoou| · úoú| · gdpr| · ochranu osobních údajů · advokát · právník · úřad pro ochranu · úřadu pro ochranu ·
        480 2004 · čoi · obchodní inspekc · právní zástup · policii
    """,
    "opt_out_halves.stop_it": """
        nechte toho · přestaňte · zrušte to · nechte si to · skončete · nepište · přestaň · přestat · zastavte ·
        už dost · neposílejte · vymažte · smažte · vyřaďte · dejte pokoj · nezasílejte · nekontaktujte
    """,
    "opt_out_halves.threats": """
        stížnost · příště · příští · ještě jed · podám · souhlas · oznám · udání · žalob · naposledy ·
        poslední varov · jinak · nahlás · pokut
    """,
    "opt_out_halves.unasked": """
        nikdy jsem se · nepřihlásil · nepřihlásila · stačilo · to stačí · už toho mám dost · nevyžád · nikdy jsem ·
        nikam jsem · nikde jsem · neregistroval · nežádal · o nic jsem · potřetí · počtvrté · třetí e · třetí mail ·
        už jsem psal · už jsem vám psal · už jsem prosil · už jsem žádal · kolikrát · opakovaně · znovu opakuji ·
        odkud máte · kde jste vzali · kde jste k · kde jste přišli · nesouhlasil · stačí| · spam|
    """,
    "opt_out_indirect.indirect": """
        [abyste, přeji si, prosím] … [nekontaktoval, nepsal, neposílal, nekontaktuj, nezasíl] ·
        [vyřad, vyřaď] … [z rozesíl, ze seznam, z databáz, ze svého, naši, nás, mě, mne] · [nestoj, nechc, nepřej] …
        [vaše obchodní, obchodní sdělení, vaše nabíd, vaše mail, vaše zprávy, o vaše] · obchodní sdělení nechci · [dál
        mi, dál nám, dále nám, víc mi, víc, dál] … [je neposílejte, neposílejte, nepište, nevolejte, neposílej, je
        nezasílejte] · [vymaz, smaz, vyřa, vyřadit, odstran] … [našeho kontaktu, náš kontakt, našich údajů, naši
        firmu, naši adresu, nás z, z vaší databáze] · [nestojím, nestojíme, nemám zájem] … [o vaše, o další] ·
        poslední … [mail od vás, zpráva od vás, e-mail od vás]
    """,
    "opt_out_others.go_on": """
        pište rovnou mně · pište mně · posílejte to mně · posílejte mně · pište mi rovnou · pište na mě ·
        pište na mne · posílejte mi to · pošlete mi to · pošlete to mně · raději mně · rovnou mně · napište mně
    """,
    "opt_out_others.other_people": """
        zákazní · člen · odběratel · uživatel · někdo · klient · příjemci · zaměstnanc · abonent
    """,
    "opt_out_phrases.asks": """
        odhlaste mě · odhlásit z · vyřaďte mě · odstraňte mě · nepřeji si dostávat · neposílejte mi ·
        nechci dostávat · vymažte mě · již mě nekontaktujte · nepřeji si být · už mi nepište · nepište mi ·
        smažte mě · odhlásit odběr · odhlaste mne · vyřaďte mne · smažte moje · odhlaste nás · odhlaste prosím ·
        odhlásit mě · odhlásit nás · odhlašuji se · odhlas mě · chci se odhlásit · chtěl bych se odhlásit ·
        chtěla bych se odhlásit · vyřaďte nás · vyřaďte si · vyřaďte mou · vyřaďte moji · vyřadit nás · vyřadit mě ·
        o vyřazení · vyřaď mě · vyškrtněte mě · vyškrtněte nás · vyškrtněte si · vyškrtnout · odstraňte nás ·
        odstraňte mou · odstraňte moji · odstranit mě · odstranit nás · vymažte nás · vymažte moje · vymažte mou ·
        vymazat mé · vymazání mých · vymazání mé · o vymazání · o výmaz · jejich výmaz · výmaz osobních · výmaz mých ·
        výmaz údajů · výmaz všech · smažte nás · smažte si · smažte mou · smazání mých · smazání osobních ·
        o smazání · neposílejte nám · už nám neposíl · už neposíl · již neposíl · neposílej mi · neposílejte už ·
        nezasílejte · nezasílat · neposílat · nepište nám · nepište už · už nepište · už nám nepište · nepiš mi ·
        nepřejeme si · nechceme dostávat · nechci … dostávat · nechci od vás · nechceme od vás · nekontaktujte nás ·
        nekontaktujte mě · nekontaktujte mne · již nekontaktujte · už nekontaktujte · nekontaktovat · neobtěžujte ·
        přestaňte mi · přestaňte nám · přestaňte s · přestaňte posílat · přestaňte psát · odvolávám souhlas ·
        odvolávám … souhlas · odvolání souhlasu · odvoláváme souhlas · nesouhlasím se zasíl · nesouhlasíme se zasíl ·
        nesouhlasím se zprac · vznáším námitku · podávám námitku · právo být zapomen · práva být zapomen ·
        dejte pokoj · dejte mi už pokoj · dejte nám pokoj · nechte mě být · nechte nás být · zrušte mi · zrušte mé ·
        zrušte zasíl · zrušit zasíl · ukončete zasíl · označím jako spam · označuji jako spam · o nezasílání ·
        o neposílání · o ukončení zasíl · o zastavení zasíl · o vyškrtnutí · mi dáte pokoj · nám dáte pokoj ·
        mi dali pokoj · nám dali pokoj · dát pokoj · odstranění kontaktu · odstranění našeho · odstranění mého ·
        smazat náš · smazat můj · vymazat náš · vymazat můj · vymazání kontaktu · konec s těmi · konec s maily ·
        konec s tím spam · zasíláním nesouhlas · se zasíláním nesouhlas · nesouhlasíme s jejich ·
        nesouhlasím s jejich · dost těch · už stačilo · nechceme být · nechci být · si nepřejeme být ·
        si nepřeji být · mě odhlaste · mne odhlaste · nás odhlaste · mě vyřaďte · nás vyřaďte · mě vymažte ·
        nás vymažte · mě smažte · nás smažte · mě vyškrtněte · nás vyškrtněte · mě odstraňte · nás odstraňte
    """,
    "opt_out_wishes.about_else": """
        příloh · faktur · smlouv · z nabídky · v nabídce · dokud · zatím · dnes · váhej · zapome · schůz · polož ·
        soubor · z kopie · z vlákna · z pozvánky · z objednávky · z košíku · z rozpočtu · řádek · řádku · sloupec ·
        slajd · snímek · do pátku · do pondělí · prozatím · tento týden · před dovolenou · teprve · telefonicky ·
        whatsapp · sms · stánk · slev · ještě|
    """,
    "opt_out_wishes.wishes": """
        [už, již, prosím, víckrát, nikdy, dále, více] … [mi nepište, nepište mi, neposílejte, nezasílejte,
        nekontaktujte, neobtěžujte, neposílej, nepiš] · [nechci, nechceme, nepřeji si, nepřejeme si, nemám zájem] …
        [dostávat, e-mail, mail, zprávy, být kontaktov, od vás, reklam, newsletter] · [přestaňte, přestaň, žádné
        další, dost] … [psát, posílat, e-mail, mail, obtěžovat, otravovat, spam, zpráv] · [smaž, smažte, smazat,
        vymaž, vymažte, vymazat, vyřaď, vyřaďte, vyřadit, odstran, odstraňte, odeber, odeberte, odhlas, odhlaste,
        vyškrtněte] … [mě, mne, nás, moji adresu, mou adresu, můj e-mail, můj mail, moje údaje, mé údaje, tuto adresu,
        z databáze, ze seznamu, z vaší, z vašeho] ·
        [dejte mi, dejte nám, nechte mě, nechte nás, nechte mne] … [pokoj, být, na pokoji] · nedal souhlas ·
        nedala souhlas · odvolávám souhlas
    """,
    "outcome_phrases.delivered": "byla doručena · byla úspěšně doručena · doručení … dokončeno · úspěšně doruč",
    "outcome_phrases.given_up": """
        trvalá chyba · nebude se již · další pokusy již nebudou · vzdal · pokusy se konat nebudou · pokusy nebudou
    """,
    "outcome_phrases.still_tried": """
        zpožděné doručení · doručení zpožděno · doručení … zpožděno · zpoždění doručení · zpoždění při doruč ·
        zpráva … zpožděna · byla zpožděna · zatím nebyla doručena · zatím se nepodařilo · dosud nebyla doručena ·
        dosud nedoručen · ještě nebyla doručena · pokusy budou pokračovat · zkoušet dál · zkoušíme dál ·
        bude se pokoušet · pokusí znovu · další pokusy · není třeba posílat · zatím nedoručen · opozdr · oneskoren ·
        nový pokus · stále čeká · zkusí znovu · zkusíme znovu · ještě na cestě · budeme to zkoušet · nemusíte nic ·
        ještě … dny · ještě … dní · další pokus za · příští pokus · stále to zkouš
    """,
    "policy_phrases.policy": """
        blacklist · černé listině · černá listina · zablokov · blokov · zásad · nevyžádan · jako spam · spamu ·
        není povolen · nepovolen · reputac · odepřen
    """,
    "reaction_phrases.liked": "se líbí · zareagov · reagov · reakc · srdc",
    "reaction_phrases.reacted": "reagoval na vaši · reagovala na vaši · zareagoval přes gmail",
    "receipt.sentences": "byla přečten · přečetl",
    "receipt.subjects": "přečteno · potvrzení o přečtení · přečtené",
    "referral_phrases.of_something_else": """
        hesl · přístup · můj nový · moje nová · moje adresa · mi na · faktur · účet · pozvánk · smaž · odstra
    """,
    "referral_phrases.sends_on": """
        špatn · správn · nejsem · nemám na starost · na starost · napiš · piš · kontaktuj · obra · promluv · zeptej ·
        přepos · předal · pošlete · pošli · zodpovíd · odpovíd · rozhoduje · koleg · šéf · domluvte · má to · ozvěte ·
        vybírá · řeší|
    """,
    "service_phrases.personal": "jsem| · bych| · můj · nabídk",
    "service_phrases.topics": """
        online| · u vstupu · vaše vstupenky · objednávk · předpokládané doručení · výpůjč · vrátit do · hlasov ·
        záznam je · připomenutí · připomínáme · zrušit jej · jak se vám · dotazník · stav vodoměru · stav měřidla ·
        výprodej · sleva · nakupte · dnešní den · události · k úhradě · splatnost
    """,
}
