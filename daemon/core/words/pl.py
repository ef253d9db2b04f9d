"""Polish: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        automat · robot · autorespond · bot| · generowan · autorespons · sekretarka automatyczna
    """,
    "absence_elements.instead": """
        pomoże · pomogą · proszę o kontakt · proszę pisać · proszę się kontaktować · zajmuje się · zwracać się ·
        skontaktuj · proszę dzwonić · proszę telefonować · dzwoń · zadzwoń do · pisz do · napisz do · piszcie do ·
        kieruj · proszę kierować · kierować do · kontaktować się z · kontakt z · kontaktuj · zwróć · zwracaj ·
        do dyspozycji jest · służy pomocą · służą pomocą · przejm · przejęł · udzieli · w zastępstwie · skierować ·
        przekierow · pod numerem · odpowie na · odpowie państwu · odpowie pan · sprawy prowadzi · prowadzi moje ·
        prowadzi sprawy · zajmie się
    """,
    "absence_elements.meanwhile": """
        piln · awari · zastępuje · w tym czasie · dyżur · nagłych · niecierpiąc · nie cierpiąc · nagl · pali się ·
        zastępstw · zastąpi · zastępca · tymczasem · do tego czasu · do tej pory · w razie potrzeby · w międzyczasie ·
        pod moją nieobecność · pod nieobecność
    """,
    "absence_elements.occasions": """
        urlop · ferie · nieobecn · dziś mnie · zamknięte · wakacje · nie ma mnie · wyjazd · przerwa · dzisiaj mnie ·
        jutro mnie · wolne · dzień wolny · święta · zwolnienie · l4 · chorob · delegacj · poza zasięgiem ·
        biuro zamknięte · godziny otwarcia · poza biurem · majówka · długi weekend · nie pracujemy · offline · poza ·
        inwentaryzac · na urlopie
    """,
    "absence_elements.part_time": """
        pracuję tylko · pracuję wyłącznie · pół etatu · w niepełnym wymiarze · na część etatu · części etatu ·
        ćwierć etatu · pracuję od poniedziałku do · pracuję w poniedziałki · pracuję we wtorki · pracuję w środy ·
        pracuję w czwartki · pracuję w piątki · moje dni pracy · nie pracuję w · jestem w biurze tylko ·
        w biurze jestem tylko · w biurze bywam · nie ma mnie w biurze w
    """,
    "absence_elements.patience": """
        cierpliwoś · wyrozumiał · opóźnieni · może się wydłużyć · dłużej niż zwykle · wydłużyć
    """,
    "absence_elements.reasons": """
        rodzinnych · inwentaryzac · szkoleni · konferencj · seminari · urlop · dni wolnego · dni wolne · jeziorem ·
        górach · morzem · podróż · chor · macierzyńsk · rodzin · targ · szpital · przerw · wyjazd · wypoczyn ·
        odpoczyw · wakacj · delegac · w trasie · w drodze · służbow · nad wod · nad jezior · mazur · bałty · tatr ·
        bieszczad · narty · nartach · żagl · kajak · kursie · warsztat · hotelu · za granic · zagranic · zabieg ·
        rehabilit · sanatori · opiek · ślub · wesel · pogrzeb · żałob · święta · świąt · majówk · przeprowadz ·
        zwolnien · l4| · porod · tacierzyńsk · ojcowsk · rodzicielsk · wychowawcz · zawieszen · spis z natury ·
        bezpłatn · urodzin · podczas nieobecności · nieobecn · mam wolne · biorę wolne · wolne od · dzień wolny ·
        parę dni wolnego · kilka dni wolnego · na kongresie · na kursie · na zjeździe · u lekarza · na operacj ·
        po operacji · operację| · z dzieckiem · z dziećmi · dziecko chor · długi weekend · szkolę · szkolimy ·
        święcimy · świętuj · uczestniczę w · biorę udział w · laptop zosta · laptop ma wolne · komputer zosta ·
        telefon zostaw · w lesie · na działce · przestój · postój · na łódce · na rybach · stan zdrowia ·
        z powodów zdrow · stanu zdrowia · powodów rodzinn · osobistych · na ślub · na pogrzeb · w rozjazdach ·
        jeżdżę po · w terenie · objeżdżam · na obozie · na biwaku · na kolonii · na pielgrzym
    """,
    "absence_elements.unread": """
        nie czytam · nie odbieram · nie sprawdzam · bez zasięgu · bez internetu · offline · rzadko · nie zaglądam ·
        nie odpisuję · pół etatu · części etatu · nie pracuje · nie pracujemy · nie odpowiadam na · nie odpisuj ·
        nie mam dostępu · bez dostępu · brak dostępu · ograniczony dostęp · utrudniony kontakt ·
        kontakt będzie utrudniony · bez laptopa · bez komputera · bez telefonu · telefon wyłączony · wyłączam ·
        odcięt · nie będę czytać · nie będę odbierać · nie będę sprawdzać · nie będę odpowiadać · sporadycznie ·
        od czasu do czasu · z opóźnieniem · nie patrzę · poza zasięgiem · nie jestem online · niedostępn ·
        nie urzęduj · nie przyjmujemy · zawieszon · wstrzyman · unieruchomion · nieprzeczytan · nikt nie czyta ·
        nikt nie odbiera · nieosiągaln · nieuchwytn · nie zastan · nie złapie · nie da się ze mną · robię przerwę ·
        przerwę od · zdalnie i · nie przeglądam · bez maila · bez maili · bez poczty · bez mejla
    """,
    "absence_limits.limits": """
        w pilnych sprawach · w sprawach pilnych · podczas mojej nieobecności · w czasie mojej nieobecności ·
        po powrocie · ograniczony dostęp · w nagłych · w razie pilnych · w pilnej sprawie · w przypadku pilnych ·
        pilne sprawy · sprawy pilne · sprawy niecierpiące · spraw niecierpiących · nagłych przypadkach ·
        nagłych sprawach · pod moją nieobecność · po moim powrocie · zaraz po powrocie · jak tylko wrócę · gdy wrócę ·
        kiedy wrócę · brak dostępu · nie mam dostępu do · sporadycznie sprawdzam · będę sprawdzać pocztę ·
        zastępuje mnie · zastępstwo · do czasu mojego powrotu · wiadomości nie są przekazywane ·
        nie jest przekierowywana · nie będzie przekazana
    """,
    "absence_limits.your_automatic_answer": """
        twoją automatyczną · pana automatyczną · pani automatyczną · twój autoresponder · pana autoresponder ·
        pani autoresponder · państwa autoresponder · państwa automatyczn · twojego autorespondera ·
        pańska automatyczna
    """,
    "absence_phrases.absence": """
        poza biurem · jestem na urlopie · przebywam na urlopie · na urlopie · jestem nieobecn · będę nieobecn ·
        mojej nieobecności · nieobecny w biurze · nieobecna w biurze · w delegacji · biuro jest zamknięte ·
        nie ma mnie w biurze · na zwolnieniu · nieobecność · nieczynn · na pół etatu · jestem na szkoleniu ·
        jestem na targach · zwolnieniu lekarskim · jestem chor · w podróży · biuro zamknięte · firma zamknięta ·
        jest zamknięt · są zamknięt · będzie zamknięt · będzie nieczynn · odpisuję wyłącznie · nie pracuję w ·
        urlopie · macierzyńsk · wracam do pracy · wracam do biura · jestem na konferencji · bez dostępu do ·
        poza firmą · dni wolne · w sanatorium · urlop od · urlop do · jesteśmy na urlopie · przebywam poza ·
        przebywam na zwolnieniu · przebywam na szkoleniu · przebywam w delegacji · przebywam w szpitalu ·
        przebywam obecnie · przebywam aktualnie · korzystam z urlopu · urlopu wypoczynkowego · urlopem wypoczynkowym ·
        wypoczynkowym · tacierzyńsk · wyjeździe służbowym · podróży służbowej · poza siedzibą · przerwa urlopowa ·
        przerwę urlopową · przerwa świąteczna · nie ma mnie dziś w · nie ma mnie dzisiaj w ·
        nie będzie mnie w biurze · nie będzie mnie w pracy · nie ma mnie w pracy · nie ma mnie w firmie ·
        nie ma mnie przy biurku · jesteśmy nieobecn · będziemy nieobecn · dni wolnych od pracy ·
        dzień wolny od pracy · dniem wolnym od pracy · biuro nie pracuje · biuro będzie zamknięt · firma nie pracuje ·
        urząd nie pracuje · urząd będzie nie · nie pracujemy w dniach · sklep będzie zamkn · opieka nad dzieckiem ·
        opiece nad dzieckiem · jestem w podróży · w czasie nieobecności · podczas nieobecności · okres nieobecności ·
        poza zasięgiem · jestem na l4 · na l4| · przebywam za granicą · ojcowskim
    """,
    "absence_subjects.absent": """
        nieobecnosc · nieobecny · nieobecna · urlop · nieczynne · zamknięte · godziny pracy · godzinach pracy ·
        nie ma mnie · na urlopie · delegacja · l4| · zwolnienie lekarskie · przerwa świąteczna · przerwa urlopowa ·
        biuro nieczynne · macierzyńsk · wolne · długi weekend · nieobecni
    """,
    "absence_subjects.subjects": """
        odpowiedz automatyczna · automatyczna odpowiedz · autoodpowiedz · poza biurem · jestem na urlopie ·
        autoodpowiedź · odp automatyczna · automatyczna · autoresponder · wiadomość automatyczna ·
        komunikat automatyczny · przebywam na · jestem nieobecn · odpowiedź w czasie nieobecności ·
        informacja o nieobecności · nie ma mnie w
    """,
    "acknowledgement_elements.a_term": """
        dni roboczych · w ciągu · godzin · termin · numer · niezwłocznie · kolejności · rozpatrz · dnia robocz ·
        dni robocz · w dni robocze · roboczo · rozpatrywan · kolejn · odpisujemy · odpowiemy · odpiszemy ·
        odpowiadamy · odezwiemy · skontaktujemy · konsultant · oddzwonimy · nie odpowiadać · nie odpowiadaj ·
        wkrótce · najszybciej · właściwego wydziału · sygnatur · nr sprawy · znak sprawy · dobie · dni|
    """,
    "acknowledgement_elements.arrived": """
        otrzyma · dotarł · zarejestrow · przyjęt · wpłynęł · utworzon · przekazan · przyjęli · wpłyn · dostali ·
        mamy tw · jest u nas · już u nas · doszedł · doszła · doszło · nadano · zapisan · odebra · potwierdza ·
        przekaza · trafił do nas · trafiła do nas · trafiło do nas · trafiło do · trafiła do działu ·
        trafił do działu · przekierowan
    """,
    "acknowledgement_elements.our_account": """
        zamówieni · faktur · płatno · paczk · przesyłk · subskrypcj · twoje konto · hasło · rezerwacj
    """,
    "acknowledgement_elements.our_letter": """
        wiadomość · zgłoszenie · zapytanie · pytanie · wniosek · reklamacj · podanie · aplikacj · pismo ·
        korespondencj · twój e mail · podani · zgłoszeni · sprawa · sprawę · państwa pismo · wniosk · oferta została ·
        korespondenc · odwołani · skargę · formularz · cv| · życiorys · twój mail · twojego maila · państwa mail ·
        pani mail · pana mail · mail już · maila od ciebie · twój list| · państwa list| · państwa e mail ·
        dokument wpłyn
    """,
    "address_phrases.no_such_address": """
        nie istnieje · już nie istnieje · nieznan · nie znaleziono · nie został znaleziony · nie odnaleziono ·
        nieprawidłowy adres · niepoprawny adres · błędny adres · zostało usunięt · została usunięta · zlikwidowan ·
        zamknięt · nieaktywn · brak takiego · nie ma takiego · nie ma takiej · brak skrzynki · wyłączon · nieistniej ·
        nie figuruje · nie jest już
    """,
    "bounce_phrases.daemon_names": """
        system pocztowy · system poczty · podsystem dostarczania · serwer poczty · serwer pocztowy
    """,
    "bounce_phrases.sentences": """
        nie mogła zostać dostarczona · nie została dostarczona · nie można było dostarczyć ·
        nie udało się dostarczyć · nie może być dostarczona · nie mogła być dostarczona · nie można dostarczyć ·
        nie dostarczono · dostarczenie … nie powiodło · nie została doręczona · została odrzucona · została zwrócona ·
        zwracamy · nie dotarła · nie mogliśmy dostarczyć · niedostarczon · nie można wysłać · nie została wysłana
    """,
    "bounce_subjects.subjects": """
        niedostarczalne · nie można dostarczyć · nie dostarczono · niedostarczon · zwrot poczty ·
        nie znaleziono adresu · wiadomość zwrócona · zwrócona wiadomość · błąd dostarcz · opóźnione dostarczenie ·
        dostarczenie … opóźnione · opóźnienie w dostarcz · nie dostarczona · nie została dostarczona ·
        nie może zostać dostarczon · zwrot wiadomości · zwrot do nadawcy · nieznany odbiorca · wiadomość zablokowana ·
        wiadomość odrzucona
    """,
    "calendar_phrases.accepted": "zaakceptowano · zaakceptowane · przyjęto · potwierdzono",
    "calendar_phrases.answered": "odrzucono · odrzucone · wstępn · anulowano · odwołano · zaproponowano nowy",
    "calendar_phrases.sentences": """
        zaakceptował · odrzucił to zaproszenie · odrzuciła to zaproszenie · przyjął zaproszenie ·
        przyjęła zaproszenie · odrzucił zaproszenie · odrzuciła zaproszenie
    """,
    "cause_phrases.expired": """
        limit czasu · przekroczono czas · wygasł · nie odpowiada · wielu próbach · kolejnych próbach ·
        brak połączenia · nie można połączyć · tymczasow
    """,
    "cause_phrases.full": """
        skrzynka … przepełniona · skrzynka … pełna · przepełnion · jest pełna · przekroczon … limit · brak miejsca ·
        zapełnion · limit pojemności · przekroczyła limit · pojemnoś · nie ma … miejsca · brak wolnego ·
        zabrakło miejsca · skończyło się miejsce · wolnego miejsca · osiągnęła pułap · skrzynka … limit ·
        osiągnęła … limit · przepełn
    """,
    "cause_phrases.too_large": "zbyt duż · za duż · maksymalny rozmiar · przekracza rozmiar · limit rozmiaru",
    "challenge_fate_phrases.held": """
        została wstrzymana · wstrzyman · oczekuje · czeka na · w kolejce · aby wiadomość · aby twoja ·
        aby dostarczyć · nie została jeszcze dostarczona · zatrzyman · w kwarantannie · pod drzwiami · odłożon ·
        stoi w · utknęł · jest przechowywan · kwarantann · nie dotarła jeszcze · jeszcze nie dotarł ·
        nie trafiła jeszcze · czeka w · czeka, aż · trafiła do poczekalni · w poczekalni · tymczasowo zatrzym ·
        tymczasowo wstrzym · nie została doręczona · nie została dostarczona · przechowujemy · trzymamy ·
        do czasu potwierdzenia · do czasu weryfikacji · nie dotarł jeszcze · nie dotarł · jeszcze nie dostarczono ·
        nie trafił jeszcze
    """,
    "challenge_fate_phrases.lapses": """
        usunięt · skasowan · wygaśnie · w przeciwnym razie · przepadnie · w ciągu 72 · inaczej · zostanie odrzucon ·
        odrzucimy · usuniemy · skasujemy · kasujemy · usuwamy · wygasa · po 7 dniach · po upływie · w ciągu 7 ·
        w ciągu 48 · ważny przez
    """,
    "challenge_fate_phrases.passes": """
        dotrze · wpuścimy · dostanie twój · dostanie pan · zostanie dostarczon · przejdzie · przekażemy · przepuszcz ·
        wydać list · zwolnimy · przekazać · doręczy · aby dotrzeć · doręczon · dostarczymy · dostarczona natychmiast ·
        zostanie przekazan · trafi do · trafi bezpośrednio · wpuszcz · zwolniona · by dotarł · żeby dotarł ·
        aby trafił · pozostałe wiadomości · kolejne wiadomości · następne wiadomości · trafił do · trafiła do ·
        dotarł do · by twój list · aby twój list · by twoja
    """,
    "challenge_phrases.confirm": """
        że jest pan · przepisz · wpisz kod · jednorazow · tylko raz · potwierdź, że · potwierdzić, że · weryfikacj ·
        antyspam · kliknij, aby potwierdzić · potwierdzenie nadania · zweryfikować · potwierdzenia ·
        potwierdź nadani · autoryzac
    """,
    "challenge_phrases.prove": """
        jesteś człowiekiem · nie jesteś robotem · nie robot · wpisz znaki · nieznanych nadawców · nieznany nadawca ·
        nieznani nadawcy · captcha · jest człowiek · żywy człowiek · nie jest pan robotem · nie jest pani robotem ·
        nie automat · są prawdziwi · jest pan prawdziw · nie jest programem · że to pan wysłał · przepisz znaki ·
        przepisz kod z · przepisać znaki · przepisać kod z · znaki z obrazka · kod z obrazka · jestem człowiekiem ·
        nie jestem robotem · że nie robot · a nie robot · a nie program · nie maszyna · prawdziwa osoba ·
        prawdziwy nadawca · żywa osoba · prawdziwym człowiekiem · żywym człowiekiem · jesteś prawdziw ·
        potwierdzenie tożsamości nadawcy · weryfikację nadawcy · weryfikacja nadawc · weryfikacji nadawc ·
        wysłał człowiek · wysłała osoba · wysłana przez człowieka
    """,
    "challenge_phrases.subjects": """
        potwierdź swoj · potwierdź wysłan · potwierdź, że · weryfikacja nadawcy · potwierdzenie nadawcy ·
        potwierdź nadanie · potwierdź nadawcę · proszę potwierdzić wiadomość · potwierdź doręczenie ·
        wymagane potwierdzenie · wymagana weryfikacja · twoja wiadomość oczekuje ·
        wiadomość oczekuje na potwierdzenie · wiadomość oczekuje na weryfikacj · prośba o potwierdzenie nadawcy
    """,
    "challenge_sender_phrases.act": """
        odesłać tę wiadomość · odpowiedzieć na tę · proszę odpowiedzieć na tę · kliknij · niepotwierdzone · w link ·
        odesłać · odeślij · w temacie · otworzyć link · otwórz link · naciśnij · proszę nacisnąć · kliknięcie ·
        odpisać słowem · odpowiedzieć słowem · rozwiązać · przycisk · zagadk · wpisać · wpisz · zaznacz · wybierz ·
        potwierdzić adres · potwierdź · zweryfikuj · otwórz · poniższy link · poniższego linku · w poniższy · wejdź ·
        proszę wejść · poniższą stronę · przepisz · przepisać · odpowiedz na · klikn
    """,
    "challenge_sender_phrases.stranger": """
        pisze pani do mnie pierwszy raz · pisze pan do mnie pierwszy raz · pierwszy raz · nie znam pana adresu ·
        nieznanych · tylko od znajomych · które znam · których znam · nie znamy · nie znam adresu · po raz pierwszy ·
        od nieznajom · nie ma … w moich kontaktach · nie ma … w książce adresowej · na mojej liście · liście gości ·
        nierozpoznan · nigdy nie miał · nowi nadawcy · nieznany nadawca · nigdy nie pisał · na naszej liście ·
        zweryfikowanych nadawców · znanych nadawców · potwierdzonych nadawców · zatwierdzonych nadawców ·
        jeszcze nie pisałeś · jeszcze nie pisał · nie pisałeś · wcześniej nie pisał · nie ma cię · nie figuruje ·
        nie znajduje się na liście · nie jest na liście · spoza listy · białej liście · białej listy ·
        listy zaufanych · zaufanych nadawców · liście kontaktów · nowy nadawca · nowych nadawców · nieznajom ·
        znanym nadawcom · pierwsza wiadomość · niechcianą korespondencją · niechcianą pocztą · nieznani nadawcy
    """,
    "complaint_elements.complained": "uskarża · skarży · skarg · oznaczy · zgłosi · zgłosze",
    "complaint_elements.from_you": """
        państwa serwera · państwa sieci · od państwa · państwa domeny · podjęcie działań · zaprzesta ·
        waszego serwera · nie łączy · z państwem · zablokować konto · wstrzymanie · potwierdzić
    """,
    "complaint_elements.ours": """
        nasz abonent · nasi abonenci · naszych pracowników · naszych użytkowników · nasz użytkownik · nasz klient ·
        naszych klientów · naszych abonentów · jeden z naszych · nasi pracownicy · nasi użytkownicy · nasi klienci
    """,
    "complaint_elements.unwanted": """
        reklam · nigdy nie prosił · masowa wysyłka · masowe wysyłki · spam · niechcian · niezamówion · bez zgody
    """,
    "complaint_phrases.desk_says": "zgłoszenie spam · niezamówion · zgłoszenie dotyczące",
    "complaint_phrases.sentences": """
        zgłosił … jako spam · oznaczył … jako spam · oznaczona jako spam · zgłoszona jako spam · zgłoszono jako spam ·
        skarg
    """,
    "complaint_phrases.subjects": """
        zgłoszenie spamu · skarga na spam · zgłoszenie nadużycia · zgłoszono jako spam · skarga dotycząca
    """,
    "date_phrases.answers": """
        odpowiadam · odpisuję · zajmę się · zajrzę · przejrzę · siądę · otworzę · odpiszę · odpowiem · odezwę się ·
        przeczytam · odpisz · odpowiadać · odezw · skontaktuj · zapoznam się · zajmiemy się · rozpatrz ·
        wrócę do maili · nadrobię · nadrabiam · odbiorę · odczytam · sprawdzę pocztę · zareaguję · obsłuż · zrealizuj
    """,
    "date_phrases.away": """
        urlop · nieobecn · zamknięt · poza biurem · nie ma mnie · delegacj · zwolnieni · nieczynn · wakacj ·
        wypoczyn · odpoczyw · przerwa · przerwę · l4| · jestem chor · na szkoleni · na konferencj · na targach ·
        wyjazd · wyjeździe · wyjechał · w podróż · poza firm · poza siedzib · poza zasięg · niedostępn ·
        nie będzie mnie · nie będę dostęp · nie będę w · nie pracuję · macierzyńsk · rodzicielsk · na opiece ·
        za granic · bez dostępu · przestój · postój · nieosiągaln · nieuchwytn · robię przerwę · tu mnie nie ·
        mnie nie będzie · mnie nie ma
    """,
    "date_phrases.back": """
        wróc · wracam · powrót · powrotem · powrac · ponownie · znowu · znów · wrac · powróc · z powrotem ·
        po powrocie · zjawię się · stawię się · ponown
    """,
    "date_phrases.first_day": """
        pierwszy dzień · pierwszym dniem · pierwszy roboczy · pierwszego dnia · dzień powrotu · termin powrotu ·
        data powrotu · najbliższy dzień · najbliższym dniem · następny dzień roboczy · następnym dniem roboczym ·
        kolejnym dniem roboczym · kolejny dzień roboczy · pracę rozpoczynam · pracę podejmuję · podejmuję pracę
    """,
    "date_phrases.last_day": """
        ostatni dzień … urlopu · ostatni dzień wolny · ostatni dzień urlopu · ostatni dzień nieobecności ·
        ostatnim dniem urlopu · ostatnim dniem nieobecności · ostatni wolny dzień · koniec urlopu
    """,
    "date_phrases.opens": """
        otwieramy · otwarte · czynn · wznawiamy · wznowimy · pracujemy · otwart · otwieram · otworzym · wznowienie ·
        uruchamiamy · ruszamy · urzęduj · pracuje od · działamy · przyjmujemy
    """,
    "date_phrases.other_matters": """
        zamówie · dostaw · ceny| · cennik · faktur · zgłosz · targi| · targach · stoisk · termin| · ważn · odpowied
    """,
    "date_phrases.perhaps": """
        może| · być może · prawdopodobnie nie · chyba| · najprawdopodobniej · jeszcze nie wiem
    """,
    "date_phrases.present": """
        przy biurku · przy komputerze · na miejscu · na posterunku · w biurze · w pracy · dostępn · do pracy ·
        do biura · osiągaln · w firmie · pod telefonem · do dyspozycji · w redakcji · w siedzibie · na stanowisku ·
        przychodzę do · przyjdę do · pracuję od · pracujemy od · zaczynam prac · zaczynamy prac · zastaną ·
        zastaniecie · zastaniesz · odbieram telefon
    """,
    "departure.leaves": """
        odszedł · odeszła · opuścił · zakończyłem współpracę · zakończyłam współpracę · opuszczam · rozstałem ·
        rozstałam · rozstał · pożegna · zakończył współpracę · zakończyła współpracę · nie jestem już w ·
        nie jest już w · już nie w · zakończyłem pracę · przestałem pracować · przestałam pracować
    """,
    "departure.left": """
        nie jestem już · już … nie jestem · pożegnał · nowe wyzwania · nowych wyzwań · ostatni dzień pracy ·
        nie pełni już · nie pełnię już · rozstał · już nie pracuje · nie pracuje już · nie pracuję już ·
        już nie pracuję · nie jest już pracownikiem · zakończył pracę · zakończyła pracę · zakończyłem pracę ·
        zakończyłam pracę · na emeryturze · odszedł z firmy · odeszła z firmy · odszedłem z firmy · nie jest już ·
        nie jestem już pracown · zakończyłem współprac · zakończył współprac · zakończyła współprac ·
        nie pracuje w naszej · już tu nie pracuje · już tutaj nie pracuje · zakończyliśmy działalność · odszedł na ·
        już nie jest zatrudnion · zakończyłam współprac · zakończyliśmy współprac · zakończył swoją ·
        zakończyła swoją · zakończyłem swoją · zakończyłam swoją · zakończenia współpracy · zakończenia zatrudnienia ·
        zakończenia pracy w · przestał być pracownikiem · przestała być pracownikiem · przestałem być pracownikiem ·
        przestałam być pracownikiem · odszedłem z · odeszłam z · odchodzę z firmy · przeszedł na emeryt ·
        przeszła na emeryt · przeszedłem na emeryt · przeszłam na emeryt · zmieniłem pracę · zmieniłam pracę ·
        zmieniłem pracodawcę · zmieniłam pracodawcę · zmienił pracę · zmieniła pracę · zmiana pracodawcy ·
        nie pracuje w firmie · nie pracuję w tej · nie pracuję tutaj · więcej nie pracuje · więcej u nas nie pracuje ·
        u nas nie pracuje · u nas już nie pracuje · nie jest zatrudnion · nie jestem zatrudnion ·
        nie jest pracownikiem · nie należy już do · były pracownik · byłego pracownika · byłej pracownic ·
        byłego członka · opuścił firmę · opuściła firmę · opuściłem firmę · opuściłam firmę · opuścił szeregi ·
        opuściła szeregi · opuścił nasz · opuściła nasz · opuściłem szeregi · mój ostatni dzień w ·
        ostatnim dniem mojej · ostatni dzień mojej · moje stanowisko przej · moje obowiązki przeję ·
        stosunek pracy … zakończ · umowa … wygasła · żegnam się z · zakończyła działalność · nie reprezentuję już ·
        odeszła na emeryt · odeszłam na emeryt · odszedłem na emeryt · przeszedł … na emeryturę ·
        przeszła … na emeryturę · przeszedłem … na emeryturę · przeszłam … na emeryturę · odszedł … na emeryturę ·
        odeszła … na emeryturę · odszedłem … na emeryturę · odeszłam … na emeryturę · poszedł … na emeryturę ·
        poszła … na emeryturę · zamknęliśmy firmę · zamknęliśmy działalność · zlikwidowaliśmy · zamknęliśmy sklep ·
        kończymy działalność · zakończyliśmy prowadzenie · odchodzę na emeryturę · opuszczam firmę · nie ma go już w ·
        nie ma jej już w · już go nie ma · już jej nie ma · nie ma już w naszym · nie jest on już · nie jest ona już ·
        nie jest … zatrudnion · moim ostatnim dniem · ostatnim dniem w · ostatni dzień w firm · ostatni dzień w prac ·
        odeszła z naszego · odszedł z naszego · odeszła z zespołu · odszedł z zespołu · odszedł z pracy ·
        odeszła z pracy · pracuję w innej firmie · pracuję już gdzie indziej · pracuję gdzie indziej · nową pracę ·
        pracuję teraz w innej
    """,
    "departure.no_longer_read": """
        nie jest już · nikt nie czyta · nie jest odczytywan · nie będzie odczytywan · nikt nie odbiera ·
        nie jest obsługiwan · została zamknięta · zostanie zamknięta · nie jest używan · zostanie usunięta ·
        zlikwidowan
    """,
    "departure.retired": "emerytur",
    "form_letter_phrases.acknowledged": """
        otrzymaliśmy · numer zgłoszenia · zostało zarejestrowane · została przyjęta · zarejestrowano · zgłoszenie ·
        dotarła do nas · zostanie rozpatrzon · pani pana zgłoszenie · twoja wiadomość dotarła · twój mail już ·
        wiadomość dotarła do · wiadomość została przyjęta · wpłynęła do · wpłynęło do · zarejestrowaliśmy ·
        przyjęliśmy · zostało przyjęte · zostało utworzon · został zarejestrowan · została zarejestrowan ·
        numer sprawy · znak sprawy · potwierdzamy otrzymanie · potwierdzamy wpłynięcie · potwierdzenie odbioru ·
        urzędowe potwierdzenie · wniosek przyjęto · reklamację przyjęto · przyjęto pod numerem
    """,
    "form_letter_phrases.promises": """
        najszybciej jak · jak najszybciej · wkrótce · dni roboczych · odpowiemy w ciągu · zostanie udzielona ·
        zostanie rozpatrz · odpowiemy najszybciej · odpiszemy · odezwiemy się · skontaktujemy się ·
        odpowiedzi udziel · odpowiemy na · w ciągu 24 · w ciągu 48 · dnia roboczego · nasz konsultant ·
        nasi konsultanci · pracownik skontaktuje · oddzwonimy · w możliwie najkrótszym · bez zbędnej zwłoki ·
        w kolejności · wybranymi kandydat · wyłącznie z wybranymi
    """,
    "form_letter_phrases.says_it_is_automatic": """
        to jest automatyczna · wiadomość automatyczna · automatyczna odpowiedź · odpowiedź automatyczna ·
        wygenerowana automatycznie · wygenerowany automatycznie · prosimy nie odpowiadać na · autoodpowiedź ·
        odp. automatyczna · to automatyczna · automatyczny komunikat · automatycznie wygener · wysłana automatycznie ·
        wysłany automatycznie · wygenerowano automatycznie · generowana automatycznie · generowany automatycznie ·
        wiadomość generowana · nie odpowiadaj na · proszę nie odpowiadać na · prosimy na nią nie ·
        prosimy na niego nie · skrzynka nie jest monitorowana · adres nie jest monitorowan · nie jest już używan ·
        tu automat · autoresponder · pisze do ciebie automat
    """,
    "form_letter_phrases.thanks": """
        dziękujemy za · dziękuję za wiadomość · dziękuję za kontakt · dziękuję za mail · dziękuję za e-mail ·
        dziękuję za twoją · dziękuję za państwa · dziękuję za pani · dziękuję za pana · dzięki za wiadomość ·
        dzięki za maila · dziękujemy, że · dzięki, że piszesz · dziękuję za przesłan · dziękuję, że
    """,
    "human.before_leaving": "zanim · przed urlopem · nim wyjadę · przed wyjazdem · jeszcze przed urlopem",
    "human.call_me": """
        zadzwonić do mnie · zadzwoń · proszę zadzwonić · proszę do mnie · umówimy · proszę śmiało dzwonić ·
        możesz dzwonić · dzwoń śmiało · dzwoń do mnie · można dzwonić do mnie · zdzwońmy · zdzwonimy · złap mnie ·
        łap mnie · jestem pod telefonem
    """,
    "human.denies": """
        nie jest automatyczna odpowiedź · nie automatyczna odpowiedź · to nie automat · nie jestem automatem ·
        nie jestem robotem · nie autoresponder · piszę osobiście
    """,
    "human.i": """
        odezwę · przejrzę · przeczytam · odpiszę · zadzwonię · sprawdzę · zajrzę · zerknę · obejrzę · przeanalizuję ·
        wrócę z · dam znać · zapoznam się · oddzwonię · pomyślę
    """,
    "human.takes_up": """
        czy możemy · czy może · jestem zainteresowan · nie jestem zainteresowan · brzmi · proszę o ofertę ·
        możemy się · moglibyśmy · umówmy · spotkajmy · porozmawiajmy · pogadajmy · jestem za ·
        jesteśmy zainteresowan · nie jesteśmy zainteresowan · interesuje nas · nie interesuje nas · interesuje mnie ·
        nie skorzystam · wasza oferta · waszą ofertę · pana oferta · pańską ofertę · państwa ofertę · państwa oferta ·
        pana propozycj · ile kosztuje · jaka cena · proszę przesłać · proszę o przesłanie · prześlij · wyślij mi ·
        podeślij · budżet · wróćmy do · wrócić do tematu · odezwij się · proszę się odezwać · proszę o kontakt po ·
        pasuje mi · pasuje nam · termin mi · proponuję · zadzwonię do · przekazałem · przekazałam · mam pytanie ·
        zapoznałem się · zapoznałam się · ofertę otrzymałem · ofertę otrzymałam · oferta dotarła · oferta mi ·
        odpowiada nam · odpowiada mi · cena nam · zapraszam pana · zapraszam panią · do podpisu · zamówimy ·
        bierzemy · decyzję podejm · wyślij link · wyślij jeszcze · wyślij ponownie · wyślijcie · przyślij · podrzuć ·
        zerkn · obejrzę · ofertę obejrz · na ofertę · ofertę przejrz · wróciłem z · wróciłam z · już wróciłem ·
        już wróciłam · jestem już po urlopie · po urlopie jestem · dogadaj · widziałem · widziałam · napisz po ·
        napisz w · napisz za · proszę napisać po · proszę napisać w · w przyszłym kwartale · rozmawiałem z ·
        rozmawiałam z · podejmiemy decyz · zdecydujemy · przełóżmy · przesuńmy · zaproszę| · przypomnij ·
        proszę przypomnieć · przypomnieć się · decyzja później
    """,
    "newsletter.called": "biuletyn · newsletter",
    "newsletter.footer": """
        otrzymujesz tę · otrzymujesz ten · otrzymałeś tę · otrzymali państwo · otrzymują państwo · wypisz się ·
        zrezygnuj z · anuluj subskrypcję · w przeglądarce
    """,
    "newsletter.to_many": """
        drodzy czytelnicy · drodzy przyjaciele · szanowni klienci · drodzy członkowie · drodzy klienci ·
        szanowni partnerzy · drodzy partnerzy · szanowni kontrahenci · drodzy mieszkańcy · szanowni mieszkańcy ·
        szanowni pacjenci · drodzy pacjenci · szanowni czytelnicy
    """,
    "notification_phrases.do_not_answer": """
        prosimy nie odpowiadać · proszę nie odpowiadać · nie odpowiadaj na · wiadomość automatyczna ·
        wygenerowana automatycznie · wygenerowany automatycznie · wysłana automatycznie
    """,
    "notification_phrases.sentences": """
        dziękujemy za zamówienie · dziękujemy za zakup · numer zamówienia · numer przesyłki · twoje hasło ·
        jeśli to nie ty · kod weryfikacyjny · kod odbioru · szanowny kliencie · drogi kliencie · skomentował ·
        panelu klienta · bankowości internetowej · polecenie zapłaty · punkcie odbioru · zaksięgowan · obciążon ·
        twoja paczka · czeka na odbiór · gotowa do odbioru · w paczkomacie · kurier doręczy · przesyłka została nadana
    """,
    "notification_subjects.subjects": """
        potwierdzenie zamówienia · twoje zamówienie · państwa zamówienie · zamówienie nr · faktura nr ·
        twoja faktura · nowa faktura · e-faktura · paczka · twoja paczka · twoja przesyłka · twoje hasło ·
        resetowanie hasła · reset hasła · hasło wygasa · kod weryfikacyjny · kod bezpieczeństwa ·
        alert bezpieczeństwa · nowe logowanie · twoje konto · subskrypcj · potwierdź subskrypcję · potwierdź zapis ·
        potwierdzenie rezerwacji · twoja rezerwacja · newsletter · kwarantann · wykryto wirusa · prace serwisowe ·
        kopia zapasowa · nowy komentarz · oczekuje na moderację · raport tygodniowy · przypomnienie o płatności ·
        nowy rachunek
    """,
    "opt_out_halves.authority": """
        uodo| · rodo| · uokik| · prawnik · adwokat · puodo · prezesa urzędu · ochrony danych · urzędu ochrony ·
        kancelari · pełnomocnik · policj · prokurat
    """,
    "opt_out_halves.stop_it": """
        proszę przestać · przestańcie · przestań · nie pisać · proszę nie · dajcie spokój · zaprzestań · zaprzestać ·
        skończcie · dość tego · nie życzę · usuńcie · wypiszcie · proszę usunąć · dajcie spok · odczep
    """,
    "opt_out_halves.threats": """
        skarg · zgłosz · następn · jeden mail · jeszcze jeden · nie wyrażał · doniesi · zawiadomi · pozw · kolejn ·
        ostatni raz · ostatnie ostrze · inaczej · w przeciwnym
    """,
    "opt_out_halves.unasked": """
        nie prosiłem · nie prosiłam · nie zapisywał · wystarczy · dość · nie zamawiał · nigdy się nie zapis ·
        nigdy nie wyra · skąd macie · skąd pan ma · skąd pani ma · skąd państwo mają · skąd wzięliście ·
        po raz trzeci · trzeci raz · po raz kolejny · kolejny raz · już pisałem · już pisałam · już prosiłem ·
        już prosiłam · ile razy · ile można · prosiłem już · prosiłam już · mam dość · niezamówion · spam|
    """,
    "opt_out_indirect.indirect": """
        [nie będzie, nie będą, proszę nie, by nie, aby nie, żeby nie] … [przesyłał, wysyłał, pisał, kontaktował,
        kontaktowa, przesyła, wysyła, pisa] · [mnie, nas] … [wykreślić, wypisać, skreślić, usunąć] ·
        [usunięcie, usunięcia] … [danych, moich, naszych, adresu] · [skreśl, wykreśl, usun, wymaz] … [adresu z, adres
        z, naszej firmy, naszą firmę, nasz adres, naszego adresu, moich danych, rejestru, nas z] ·
        [dać nam, dajcie nam, dać mi, zostawcie, proszę dać] … [spokój, w spokoju] · [nie życz, nie chc, nie
        potrzebuj] … [kolejnych, więcej wiadomości, więcej maili, waszych ofert, państwa ofert, być kontaktow] ·
        [ostatni, ostatnia] … [wiadomość od, mail od, raz gdy] · żądam usunięcia
    """,
    "opt_out_others.go_on": """
        proszę pisać do mnie · pisz do mnie · zajmuję się tym · wysyłać do mnie · proszę do mnie · pisz na ten ·
        proszę pisać na ten · piszcie do mnie · wyślij do mnie · proszę wysłać do mnie · proszę kierować do mnie ·
        lepiej do mnie
    """,
    "opt_out_others.other_people": """
        klient · członk · subskrybent · użytkownik · ktoś · odbiorc · klienci · subskrybenci · pracownik ·
        użytkownicy · kursant
    """,
    "opt_out_phrases.asks": """
        proszę o wypisanie · proszę mnie wypisać · wypisać mnie · proszę usunąć mnie · proszę mnie usunąć ·
        usunięcie mojego adresu · usunąć mój adres · nie wysyłać · nie chcę otrzymywać · nie życzę sobie ·
        proszę nie pisać · usunięcie z listy · usunięcie mnie · usunąć mnie z · wypisanie mnie · usunięcie moich ·
        nie wysyłajcie · nie chcę więcej · mnie z listy · proszę więcej nie · wypiszcie mnie · wypiszcie nas ·
        wypisz mnie · wypisz nas · wypisać nas · nas wypisać · wypisać z listy · wypisać z newslettera ·
        wypisać z bazy · wypisać adres · wypisuję się · skreślcie mnie · skreślcie nas · wykreślcie mnie ·
        wykreślcie nas · wykreślić mnie · wykreślić nas · wykreślenie mnie · wykreślenie nas · wykreślenie adresu ·
        usuńcie mnie · usuńcie nas · usuńcie mój · usuń mnie · usuń mój · usunąć nas z · usunąć nasz · usunąć moje ·
        usunięcie naszego adresu · usunięcie naszych · usunięcie nas · usunięcie adresu · usunięcia moich ·
        usunięcia mojego · usunięcia naszych · usunięcia nas · usunięcia mnie · rezygnuję z otrzymywania ·
        rezygnuję z subskrypcji · rezygnuję z newslettera · rezygnujemy z otrzymywania · nie życzymy sobie ·
        nie chcemy otrzymywać · nie chcemy dostawać · nie chcę dostawać · nie przysyłajcie · nie przysyłać ·
        nie przysyłaj · nie przesyłajcie · nie przesyłać · nie pisz do mnie · nie pisz już · nie pisz więcej ·
        nie piszcie · nie kontaktujcie · nie kontaktować się · proszę nie kontaktować · proszę zaprzestać ·
        zaprzestańcie · proszę o zaprzestanie · zaprzestania wysył · zaprzestania przesył · zaprzestania kontakt ·
        sprzeciwiam się · zgłaszam sprzeciw · prawo do bycia zapomnian · prawa do bycia zapomnian ·
        nie wyrażam zgody · nie wyrażamy zgody · nie wyrażałem zgody · nie wyrażałam zgody · odwołuję zgodę ·
        wycofać zgodę · cofnięcie zgody · oznaczam jako spam · oznaczę jako spam · wrzucam do spamu ·
        wrzucę do spamu · nie zawracać · nie zawracaj · darujcie sobie · proszę sobie darować · odczepcie ·
        odczep się · nie nękać · nie nękajcie · o niewysyłanie · o nieprzysyłanie · o nieprzesyłanie ·
        o niekontaktowanie · o niepisanie · o zaniechanie · o nienadsyłanie · o nienękanie · usunięcie kontaktu ·
        dali mi spokój · dali nam spokój · dać mi spokój · dać nam spokój · dajcie mi spok · usunąć kontakt ·
        usunąć mój kontakt · koniec z tymi mail · koniec z mail · koniec z tymi wiad · koniec z tym spam ·
        nie zgadzamy się na · nie zgadzam się na otrzym · nie zgadzam się na ich · nie zgadzam się na przesył ·
        proszę o spokój · dosyć tych · dość tych · nie chcemy być przez · nie chcę być przez · nie chcemy być nęka ·
        nie chcę być nęka · nie chcemy być nagab · nie chcę być nagab · mnie wypiszcie · nas wypiszcie ·
        mnie usuńcie · nas usuńcie · mnie skreślcie · nas skreślcie · nie chcemy kontaktu · nie chcę kontaktu
    """,
    "opt_out_wishes.about_else": """
        załącznik · faktur · umow · z oferty · w ofercie · zanim · dopóki · dzisiaj · dziś · jeszcze · wahaj · zapom ·
        spotkani · pozycj · załączon · plik · z cc · z kopii · do kopii · z wątku · z zaproszenia · z zamówienia ·
        z koszyka · z kosztorysu · z wyceny · wiersz · linijk · kolumn · slajd · do piątku · do poniedziałku ·
        do czasu · na razie · w tym tygodniu · przed urlopem · dopiero · telefonicznie · whatsapp · sms · stanowisk ·
        rabat
    """,
    "opt_out_wishes.wishes": """
        [nie, proszę nie, więcej nie] … [pisać więcej, pisać do mnie, pisz do mnie, piszcie do, wysyłać mi,
        wysyłajcie, wysyłaj, przysyłać, przysyłaj, przesyłać, przesyłaj, kontaktować, kontaktuj, chcę otrzymywać, chcę
        dostawać, chcemy otrzymywać, życzę sobie, wyrażam zgody na, nękać, nękaj] ·
        [więcej, już] … [nie pisać, nie wysyłać, nie pisz, nie wysyłaj, nie kontaktować, nie kontaktuj] · [przestań,
        przestańcie, proszę przestać, zaprzestań, dość, koniec, proszę o zaprzestanie, żadnych] … [pisać, wysyłać,
        przysyłać, maili, wiadomości, spam, wysyłania, przesyłania, reklam, kontakt] · [usu, wypis, wykreśl, skasu] …
        [mnie z, mnie ze, nas z, mój adres, mojego adresu, mój e-mail, mój mail, moje dane, moich danych, ten adres,
        tego adresu, adres e-mail z, z bazy, z listy, z państwa, z waszej] · cofam zgodę · wycofuję zgodę ·
        dajcie mi spokój · wnoszę sprzeciw
    """,
    "outcome_phrases.delivered": "została dostarczona · pomyślnie dostarczon · dostarczono do następujących",
    "outcome_phrases.given_up": "trwały błąd · nie będzie ponawiana · nie będą ponawiane · zaprzestano",
    "outcome_phrases.still_tried": """
        opóźnione dostarczenie · dostarczenie opóźnione · dostarczanie … opóźnione · opóźnienie w dostarcz ·
        opóźnienie dostarcz · została opóźniona · jest opóźnion · jeszcze nie została dostarczona ·
        nie została jeszcze dostarczona · jeszcze niedostarczon · ponawiać próby · ponawiane · kolejne próby ·
        będzie próbował · będziemy próbować · ponowi prób · dostarczenie nieukończone · dostarczenie niekompletne ·
        nie musisz wysyłać · nie trzeba wysyłać · nadal oczekuje · kolejna próba · wciąż czeka · spróbuje ponownie ·
        spróbujemy ponownie · jeszcze w drodze · nie musisz nic · nie musi pan nic · jeszcze … dni · następna próba ·
        wciąż próbujemy
    """,
    "policy_phrases.policy": """
        czarna lista · czarnej liście · zablokowan · polityk · jako spam · spamu · niechcian · nie jest dozwolon ·
        niedozwolon · reputacj · odmowa dostępu · brak uprawnień · nie masz uprawnień
    """,
    "reaction_phrases.liked": "polubi · lubi · zareagow · reakcj · podoba · serc · pokocha",
    "reaction_phrases.reacted": """
        zareagował na twoj · zareagowała na twoj · zareagował w gmailu · dodał reakcję · dodała reakcję
    """,
    "receipt.sentences": "została przeczytana · została odczytana",
    "receipt.subjects": "przeczytano · potwierdzenie przeczytania · przeczytane",
    "referral_phrases.of_something_else": """
        hasł · dostęp · mój nowy · mój adres · mój mail · do mnie na · faktur · konto · zaprosz · usun
    """,
    "referral_phrases.sends_on": """
        niewłaściw · właściw · nie ja · nie zajmuję · nie do mnie · proszę pisać · proszę napisać · pisać · napisz ·
        pisz · skontakt · kontakt · rozmaw · porozmaw · zapyt · przekaz · przesł · prześl · wysł · wyśl ·
        odpowiedzialn · odpowiada · zajmuje · decyd · prowadzi · koleg · koleżan · szef · zwróc · kieruj · kierować
    """,
    "service_phrases.personal": "mnie| · mój · jestem · chciał · ofertę",
    "service_phrases.topics": """
        umów się online · przy wejściu · twoje bilety · zamówieni · przewidywana dostawa · termin zwrotu · o zwrocie ·
        prolongować · wiadomość głosow · nagranie · przypomnienie o · przypominamy o · odwołanie · pobyt · ankiet ·
        stan licznika · wodomierz · wyprzedaż · przecenion · kup teraz · rabat · twój dzień · wydarzenia ·
        do zapłaty · termin płatności
    """,
}
