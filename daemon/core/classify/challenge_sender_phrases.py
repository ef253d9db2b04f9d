"""What a filter says of a sender it does not know, and wants done, language by language."""

from daemon.core.phrases import Phrases

# The sender is new here.
STRANGER = Phrases(
    {
        "en": (
            "only let in people i know", "people i know", "aren't on my list", "not on my list",
            "not in my address book", "first time you've written", "first time you have written",
            "not in my contacts", "don't know your address", "do not know your address", "unknown to me",
            "new senders", "from anyone new", "haven't heard from this address", "have not heard from this address",
            "first time … written", "first time you've", "people we don't know", "from strangers",
            "never received mail from you", "are not in … contacts", "not yet know", "not on my", "not on our",
            "not yet on", "not recognised", "not recognized", "unrecognised sender", "unrecognized sender",
            "never corresponded", "never been in touch", "never written", "don't recognise", "don't recognize",
            "do not recognise", "not in my", "not in our", "not among my", "unknown sender", "unfamiliar sender",
            "never exchanged", "verified senders", "confirmed senders", "known senders", "approved senders",
            "authorised senders", "authorized senders", "trusted senders",
        ),
        "sv": (
            "nya avsändare", "folk jag känner", "inte i min adressbok", "känner inte igen", "trött på skräppost",
            "tröttnat på skräppost", "folk i adressboken", "känner inte din", "inte din adress", "från okända",
            "för första gången", "ny avsändare", "inte i mina kontakter", "inte på min lista", "inte på vår lista",
            "gästlista", "okänd avsändare", "aldrig haft kontakt", "aldrig skrivit", "inte bland mina", "obekant",
            "bekräftade avsändare", "verifierade avsändare", "kända avsändare", "godkända avsändare",
            "första gången",
        ),
        "de": (
            "nicht in meinem adressbuch", "kenne ihre adresse nicht", "noch nicht in", "leute, die ich kenne",
            "unbekannten absendern", "kein roboter", "sie ein mensch", "nur von bekannten", "die ich kenne",
            "adresse ist uns neu", "adresse ist mir neu", "ihre adresse … nicht bekannt", "noch nie geschrieben",
            "zum ersten mal", "von fremden", "nicht in meinen kontakten", "kennen ihre adresse nicht",
            "kennen sie noch nicht", "gästeliste", "nicht auf meiner", "nicht auf unserer", "nicht in meiner",
            "noch nie kontakt", "noch nie mit ihnen", "absender nicht erkannt", "unbekannter absender",
            "neue absender", "nie geschrieben", "nicht unter meinen", "bestätigten absendern",
            "verifizierten absendern", "bekannten absendern", "freigegebenen absendern", "zugelassenen absendern",
            "geprüften absendern",
        ),
        "fr": (
            "gens que je connais", "n'y figure pas", "pas dans mon carnet", "ne vous connais pas",
            "adresse inconnue de", "que de mes contacts", "que je connais", "adresse … inconnue",
            "adresse … nouvelle", "nous ne vous connaissons", "jamais écrit", "première fois que",
            "pas dans mes contacts", "pas parmi mes contacts", "des inconnus", "expéditeur inconnu",
            "pas encore sur ma", "pas sur ma liste", "pas sur notre liste", "liste d'invités", "non reconnu",
            "jamais échangé", "nouveaux expéditeurs", "pas encore dans", "expéditeurs inconnus", "inconnu de",
            "expéditeurs validés", "expéditeurs vérifiés", "expéditeurs connus", "expéditeurs autorisés",
            "expéditeurs approuvés", "pour la première fois",
        ),
        "es": (
            "no te tengo entre mis contactos", "entre mis contactos", "filtra a los desconocidos", "desconocidos",
            "gente que conozco", "que conozco", "no conocemos su", "no conozco su", "no reconocemos",
            "primera vez que", "no está en mis contactos", "no figura en", "de desconocidos", "en mi lista",
            "en nuestra lista", "lista de invitados", "no reconocido", "nunca ha tenido", "remitentes nuevos",
            "remitente nuevo", "nunca nos ha escrito", "nunca me ha escrito", "no le conozco",
            "remitentes verificados", "remitentes conocidos", "remitentes autorizados", "remitentes confirmados",
            "remitentes aprobados", "por primera vez",
        ),
        "it": (
            "non ti conosce", "non ti conosco", "non la conosce", "filtro antispam", "non è nella mia rubrica",
            "persone che conosco", "di chi conosco", "indirizzo … nuovo", "non conosciamo il", "non riconosciamo",
            "prima volta che", "non è tra i miei contatti", "da sconosciuti", "mittenti nuovi", "sulla mia lista",
            "nella mia lista", "lista degli invitati", "non riconosciuto", "mai avuto contatti", "nuovi mittenti",
            "non è ancora", "mai scritto", "mittente ignoto", "mittenti verificati", "mittenti noti",
            "mittenti autorizzati", "mittenti conosciuti", "mittenti approvati", "per la prima volta",
        ),
        "nl": (
            "alleen bekenden", "staat nog niet op", "niet in mijn adresboek", "mensen die ik ken", "bent u een mens",
            "ben je een mens", "die ik ken", "adres is nieuw", "adres … niet bekend", "kennen uw adres niet",
            "ken uw adres niet", "voor het eerst", "van onbekenden", "niet in mijn contacten", "op mijn lijst",
            "gastenlijst", "niet herkend", "nooit contact", "nieuwe afzenders", "onbekende afzender",
            "nooit geschreven", "niet op onze lijst", "ken u niet", "geverifieerde afzenders", "bekende afzenders",
            "goedgekeurde afzenders", "bevestigde afzenders",
        ),
        "da": (
            "fra folk, han kender", "fra folk, jeg kender", "ukendte afsender", "ukendt afsender",
            "rigtigt menneske", "ikke i min adressebog", "jeg kender|", "kender ikke din", "kender ikke jeres",
            "første gang du", "fra fremmede", "ikke blandt mine kontakter", "på min liste", "gæsteliste",
            "aldrig haft kontakt", "nye afsendere", "aldrig skrevet", "ikke på vores liste", "kender dig ikke",
            "bekræftede afsendere", "verificerede afsendere", "kendte afsendere", "godkendte afsendere",
            "for første gang",
        ),
        "nb": (
            "avsenderadressen er ny", "kjenner deg ikke", "folk jeg kjenner", "ukjent avsender",
            "ikke i adresseboken", "jeg kjenner|", "kjenner ikke adressen", "kjenner ikke din", "første gang du",
            "fra fremmede", "fra ukjente", "ikke blant kontaktene", "på listen min", "gjesteliste",
            "aldri hatt kontakt", "nye avsendere", "aldri skrevet", "ikke på listen", "bekreftede avsendere",
            "verifiserte avsendere", "kjente avsendere", "godkjente avsendere", "for første gang",
        ),
        "fi": (
            "en tunne osoitettasi", "en tunne sinua", "tuntemattomalta", "vain tutuilta", "jäi eteiseen", "tuttujen",
            "osoitteesi on … uusi", "osoitteesi … uusi", "emme tunne", "ensimmäistä kertaa", "en tunnista",
            "tuntematon", "vieraslista", "listallani", "listallamme", "tuntematon lähettäjä",
            "ei ole koskaan ollut yhteydessä", "uusien lähettäjien", "uudet lähettäjät", "et ole vielä",
            "vahvistetuilta lähettäjiltä", "tunnetuilta lähettäjiltä", "hyväksytyiltä lähettäjiltä",
            "varmennetuilta",
        ),
        "pl": (
            "pisze pani do mnie pierwszy raz", "pisze pan do mnie pierwszy raz", "pierwszy raz",
            "nie znam pana adresu", "nieznanych", "tylko od znajomych", "które znam", "których znam", "nie znamy",
            "nie znam adresu", "po raz pierwszy", "od nieznajom", "nie ma … w moich kontaktach",
            "nie ma … w książce adresowej", "na mojej liście", "liście gości", "nierozpoznan", "nigdy nie miał",
            "nowi nadawcy", "nieznany nadawca", "nigdy nie pisał", "na naszej liście", "zweryfikowanych nadawców",
            "znanych nadawców", "potwierdzonych nadawców", "zatwierdzonych nadawców",
        ),
        "cs": (
            "hlídá filtr", "neznám vaši adresu", "neznámých", "nejste robot", "není v mém adresáři",
            "jen od známých", "pouze od známých", "které znám", "neznáme", "neznám vás", "poprvé", "od cizích",
            "není v mých kontaktech", "na mém seznamu", "seznamu hostů", "nerozpoznan", "nikdy nebyl v kontaktu",
            "noví odesílatelé", "neznámý odesílatel", "nikdy nepsal", "na našem seznamu", "ověřených odesílatelů",
            "známých odesílatelů", "schválených odesílatelů", "potvrzených odesílatelů",
        ),
        "pt": (
            "está na minha agenda", "não está nos meus contactos", "não está nos meus contatos", "desconhecidos",
            "nosso antispam", "só recebo correio de", "quem conheço", "que conheço", "endereço … novo",
            "não conhecemos o seu", "não reconhecemos", "primeira vez que", "de desconhecidos", "não está nos meus",
            "na minha lista", "lista de convidados", "não reconhecido", "nunca teve contacto", "nunca teve contato",
            "novos remetentes", "nunca escreveu", "na nossa lista", "não o conheço", "remetentes verificados",
            "remetentes conhecidos", "remetentes autorizados", "remetentes aprovados", "remetentes confirmados",
            "pela primeira vez",
        ),
        "ru": (
            "нет в моих контактах", "незнаком", "неизвестн", "не знаю ваш адрес", "нет в моем списке",
            "адреса нет в", "только от знакомых", "лишь от знакомых", "от знакомых", "не знаком", "впервые",
            "нет в списке", "кого знаю", "не знаем ваш", "в моем списке", "списке гостей", "не опознан",
            "никогда с вами", "новые отправители", "неизвестный отправитель", "никогда не писал", "в нашем списке",
            "не знаю вас", "проверенных отправителей", "известных отправителей", "подтвержденных отправителей",
            "одобренных отправителей",
        ),
        "uk": (
            "немає в моїх контактах", "незнайом", "невідом", "немає в моєму списку", "адреси немає в",
            "лише від знайомих", "тільки від знайомих", "кого знаю", "нова для нас", "для нас нова", "вперше",
            "не знаємо", "від знайомих", "в моєму списку", "списку гостей", "не впізнано", "ніколи з вами",
            "нові відправники", "невідомий відправник", "ніколи не писал", "у нашому списку",
            "перевірених відправників", "відомих відправників", "підтверджених відправників",
            "схвалених відправників",
        ),
        "ja": (
            "初めての方", "アドレス帳に登録", "知らない方", "未登録", "はじめてのアドレス", "初めてのアドレス",
            "一旦お預かり", "知り合いから", "初めてのメール", "はじめての", "見知らぬ", "登録されていない",
            "連絡先に", "リストにお名前がありません", "リストに登録", "リストにあり", "やり取りがありません",
            "新しい差出人", "差出人を確認でき", "差出人が確認", "存じ上げない", "確認済みの送信者",
            "認証済みの送信者", "登録済みの送信者", "承認済みの", "許可された送信者", "初めて送信", "初めてお送り",
        ),
        "zh": (
            "不在我的通讯录", "陌生", "不在联系人", "不在聯絡人", "认识的人", "認識的人", "没见过", "沒見過",
            "首次来信", "第一次给", "第一次給", "不认识", "通讯录里没有", "通讯录中没有", "名单上", "名單上",
            "名单里", "无法识别发件人", "從未與您", "从未与您", "新的发件人", "没有往来", "未曾联系", "已验证发件人",
            "已验证的发件人", "已認證", "白名单", "白名單", "已批准的发件人", "已知发件人", "首次发送", "第一次发",
        ),
        "ko": (
            "주소록에 없", "모르는 사람", "처음 보내신", "아는 분", "아는 사람", "처음 보는", "처음 받",
            "모르는 주소", "모르는 분", "연락처에 없", "등록되지 않은", "명단에 없", "목록에 없", "확인할 수 없",
            "연락한 적이 없", "새로운 발신자", "새 발신자", "등록되어 있지", "확인된 발신자", "인증된 발신자",
            "등록된 발신자", "승인된 발신자", "허용된 발신자", "처음 보내시는", "처음 연락",
        ),
        "tr": (
            "rehberimde", "tanınmayan", "bilinmeyen gönderen", "tanımadığı", "tanıdıklarım", "adresinizi tanım",
            "sizi tanım", "ilk kez", "ilk defa", "kişilerimde", "yabancılardan", "listemde değil", "konuk liste",
            "tanınmadı", "hiç yazışmam", "yeni gönderen", "listemizde", "doğrulanmış gönderen", "bilinen gönderen",
            "onaylı gönderen", "onaylanmış gönderen",
        ),
        "el": (
            "άγνωστ", "δεν είναι στις επαφές", "δεν σας γνωρίζ", "μόνο από γνωστούς", "μόνο από επαφές",
            "από γνωστούς", "δεν γνωρίζουμε", "δεν γνωρίζω", "πρώτη φορά", "δεν είστε στις επαφές",
            "διεύθυνσή σας … νέα", "στη λίστα", "λίστα καλεσμένων", "άγνωστος αποστολέας", "δεν έχει αλληλογραφήσει",
            "νέοι αποστολείς", "ποτέ μαζί σας", "δεν αναγνωρ", "επαληθευμένους αποστολείς", "γνωστούς αποστολείς",
            "εγκεκριμένους αποστολείς", "επιβεβαιωμένους αποστολείς",
        ),
        "hu": (
            "nem ismer", "ismeretlen", "nincs a címjegyzék", "ismerősei között", "nem szerepel", "csak ismerős",
            "ismerősök", "számunkra új", "nem ismerjük", "nem ismerem", "először ír", "első alkalommal",
            "első levele", "vendéglistá", "a listámon", "ismeretlen feladó", "soha nem levelez", "új feladó",
            "nincs a listá", "még nincs", "igazolt feladó", "ismert feladó", "jóváhagyott feladó",
            "ellenőrzött feladó",
        ),
        "ro": (
            "nu vă cunosc", "nu sunteți în agenda", "necunoscuți", "nu vă recunosc", "expeditori noi",
            "nu te am în agendă", "nu vă am în agendă", "doar de la cunoscuți", "celor pe care îi cunosc",
            "pe care îi cunosc", "ne este nouă", "nu vă cunoaștem", "prima dată", "nu vă avem", "nu figurați",
            "de la străini", "pe lista mea", "lista mea de", "nerecunoscut", "nu a corespondat", "expeditorii noi",
            "expeditor necunoscut", "pe lista noastră", "niciodată cu dvs", "expeditori verificați",
            "expeditori cunoscuți", "expeditori aprobați", "expeditori confirmați",
        ),
    }
)  # fmt: skip

# What is to be done, in words that people use as well.
ACT = Phrases(
    {
        "en": (
            "hit reply", "just reply", "reply to this", "deliver my email", "leave the subject", "held message",
            "answer this message", "click here", "hit the link", "tap here", "tap the", "press the button",
            "press the link", "open the link", "send this message back", "send this mail back",
            "number … in the subject", "in the subject line", "use the link", "through this link", "reply with",
            "answer with", "solve", "press the", "puzzle", "riddle", "pick the", "tick the", "type", "enter",
            "button", "verify your", "verify yourself", "confirm your", "confirm yourself", "authenticate",
        ),
        "sv": (
            "svara på det här", "tomt svar", "svara på detta", "klicka här", "släpps", "på länken", "öppna sidan",
            "besvara det här", "skicka tillbaka", "i ämnesraden", "tryck på", "via länken", "följ länken",
            "svara med", "lös en", "knappen", "gåta", "skriv ordet", "skriv in", "välj", "kryssa", "bekräfta din",
            "bekräfta dig", "verifiera",
        ),
        "de": (
            "antworten sie einfach", "antworten sie auf diese", "auf diese mail", "code", "klicken sie",
            "ohne freigabe", "freigabe", "klick auf", "auf den link", "schicken sie … zurück", "senden sie … zurück",
            "im betreff", "drücken sie", "öffnen sie den link", "über den link", "folgen sie dem link",
            "zeigen sie uns", "antworten sie mit", "lösen sie", "knopf", "rätsel", "schaltfläche", "tippen sie",
            "wählen sie", "geben sie … ein", "drücken", "bestätigen sie", "verifizieren",
        ),
        "fr": (
            "répondez", "cliquez", "sans réponse de votre part", "sur ce lien", "sur le lien", "renvoyez",
            "dans l'objet", "ouvrez le lien", "suivez le lien", "appuyez", "montrez-nous", "répondez par",
            "résolvez", "bouton", "énigme", "pressez", "saisissez", "tapez", "cochez", "choisissez", "validez votre",
            "confirmez votre", "vérifiez votre",
        ),
        "es": (
            "contesta a este", "responde a este", "conteste a este", "responda a este", "haga clic", "pulsa",
            "en el enlace", "en este enlace", "devuélva", "reenvíe", "en el asunto", "abra el enlace",
            "siga el enlace", "pulse", "demuéstra", "conteste con", "responda con", "resuelva", "botón", "acertijo",
            "apriete", "escriba", "marque", "elija", "verifique", "confirme su", "verifíquese",
        ),
        "it": (
            "clicchi qui", "clicca qui", "rispondi a questo", "risponda a questo", "finché non", "sul link",
            "rispedisca", "rimandi", "nell'oggetto", "apra il link", "segua il link", "prema", "facci vedere",
            "risponda con", "risolva", "pulsante", "indovinello", "scriva", "digiti", "scelga", "spunti",
            "verifichi", "confermi", "convalidi",
        ),
        "nl": (
            "antwoord op dit bericht", "beantwoord dit", "klik hier", "alsnog bezorgd", "op de link",
            "stuur … terug", "in het onderwerp", "open de link", "volg de link", "druk op", "laat zien",
            "antwoord met", "los een", "knop", "raadsel", "typ", "vul … in", "kies", "vink", "verifieer",
            "bevestig uw", "bevestig je",
        ),
        "da": (
            "klik her", "svar på denne", "svar venligst", "besvar denne", "på linket", "send … tilbage",
            "i emnefeltet", "åbn linket", "følg linket", "tryk på", "vis os", "svar med", "løs en", "knap", "gåde",
            "skriv ordet", "indtast", "vælg", "sæt kryds", "bekræft din", "bekræft dig", "verificer",
        ),
        "nb": (
            "svar på denne", "klikk her", "slipper den inn", "på lenken", "på linken", "send … tilbake",
            "i emnefeltet", "åpne lenken", "følg lenken", "trykk på", "vis oss", "svar med", "løs en", "knapp",
            "gåte", "skriv ordet", "skriv inn", "velg", "kryss av", "bekreft adressen", "bekreft deg",
            "bekreft e-post", "verifiser",
        ),
        "fi": (
            "avaa alla oleva", "vastaa tähän", "klikkaa", "napsauta", "linkistä", "linkkiä", "linkki",
            "lähetä … takaisin", "otsikossa", "avaa linkki", "paina", "näytä, että", "vastaa sanalla", "ratkaise",
            "nappia", "painike", "arvoitus", "kirjoita", "syötä", "valitse", "vahvista osoit", "vahvista itse",
            "vahvista sähk", "varmenna",
        ),
        "pl": (
            "odesłać tę wiadomość", "odpowiedzieć na tę", "proszę odpowiedzieć na tę", "kliknij", "niepotwierdzone",
            "w link", "odesłać", "odeślij", "w temacie", "otworzyć link", "otwórz link", "naciśnij",
            "proszę nacisnąć", "kliknięcie", "odpisać słowem", "odpowiedzieć słowem", "rozwiązać", "przycisk",
            "zagadk", "wpisać", "wpisz", "zaznacz", "wybierz", "potwierdzić adres", "potwierdź", "zweryfikuj",
        ),
        "cs": (
            "napište do odpovědi", "odpovíte na", "odpovězte na", "klikněte", "na odkaz", "pošlete … zpět",
            "v předmětu", "otevřete odkaz", "stiskněte", "kliknout", "ukažte", "odpovězte slovem", "vyřešte",
            "tlačítko", "hádank", "zmáčkněte", "napište", "zadejte", "vyberte", "ověřte", "potvrďte svou",
            "potvrďte adresu",
        ),
        "pt": (
            "responda a esta", "responda a este", "clique", "liberar a mensagem", "digite as letras", "no link",
            "devolva", "reenvie", "no assunto", "abra o link", "siga o link", "carregue", "mostre-nos",
            "responda com", "resolva", "botão", "charada", "enigma", "aperte", "escreva", "digite", "escolha",
            "verifique", "confirme o seu", "confirme seu",
        ),
        "ru": (
            "ответьте на это", "нажмите", "перейдите", "по ссылке", "ссылк", "отправьте … обратно", "в теме",
            "покажите", "пришлите", "ответьте словом", "решите", "кнопк", "загадк", "введите", "наберите",
            "выберите", "отметьте", "подтвердите здесь", "подтвердите свой", "подтвердите адрес", "пройдите",
        ),
        "uk": (
            "дайте відповідь на", "відповідь на цей", "натисніть", "перейдіть", "посилання", "надішліть … назад",
            "в темі", "у темі", "покажіть", "відповідайте словом", "розгадайте", "кнопк", "загадк", "введіть",
            "наберіть", "оберіть", "позначте", "підтвердьте", "підтвердіть", "пройдіть",
        ),
        "ja": (
            "このメールに返信", "ご返信ください", "クリック", "そのままご返信", "リンクを", "件名に", "送り返して",
            "下のページ", "お示しください", "ボタンを", "開いていただく", "書いてご返信", "ご返信いただければ",
            "なぞなぞ", "ボタン", "入力", "選んで", "押して", "確認していただ", "認証して", "確認してくださ",
        ),
        "zh": (
            "回复此邮件", "回覆此郵件", "点击", "點擊", "链接", "連結", "寄回来", "发回", "主题里", "主旨",
            "请在下面", "打开以下", "按钮", "请回复", "解一道", "谜题", "请输入", "请选择", "勾选", "请在此验证",
            "请验证", "請驗證", "验证您的", "确认您的",
        ),
        "ko": (
            "이 메일에 회신", "답장해", "클릭", "링크", "제목에", "되돌려 보내", "아래 페이지", "버튼", "눌러",
            "답장", "수수께끼", "단추", "입력", "골라", "풀어", "확인해 주", "인증해 주",
        ),
        "tr": (
            "bu mesajı yanıtlayın", "tıklayın", "yanıtlayıp", "yanıtlamanız", "bu iletiyi yanıtla", "bağlantı",
            "geri gönder", "konu satırına", "konuya", "düğme", "gösterin", "yanıt verin", "yanıtlayın", "çözün",
            "düğmeye", "bilmece", "yazın", "girin", "seçin", "doğrulayın", "onaylayın",
        ),
        "el": (
            "απαντήστε σε αυτό", "πατήστε", "κάντε κλικ", "στον σύνδεσμο", "σύνδεσμο", "στείλτε πίσω", "στο θέμα",
            "ανοίξτε", "δείξτε", "απαντήστε με", "λύστε", "κουμπί", "γρίφο", "πιέστε", "γράψτε", "επιλέξτε",
            "επαληθεύστε", "επιβεβαιώστε",
        ),
        "hu": (
            "válaszoljon erre", "válaszolj erre", "kattints", "a linkre", "linkre", "küldje vissza", "a tárgyban",
            "a tárgyba", "nyissa meg", "nyomja meg", "mutassa meg", "válaszoljon az", "válaszoljon a", "fejtse",
            "gomb", "rejtvény", "írja be", "válassza", "igazolja", "erősítse meg",
        ),
        "ro": (
            "clic aici", "apăsați", "răspundeți", "dă un reply", "răspunde la", "pe link", "trimiteți înapoi",
            "în subiect", "deschideți", "accesați", "arătați", "răspundeți cu", "rezolvați", "butonul", "ghicito",
            "scrieți", "introduceți", "alegeți", "bifați", "verificați", "confirmați",
        ),
    }
)  # fmt: skip

# A step for which there is a place to go to.
STEPS = Phrases(
    {
        "en": (
            "click the link", "click here", "click on the link", "click below", "follow the link", "reply to this",
            "visit", "by clicking", "click the button", "clicking the link", "http",
        ),
        "other": (
            "klicken sie", "haga clic", "clicca", "clique", "klicka", "klik", "нажмите", "перейдите", "cliquant",
            "点击", "點擊", "クリック", "클릭", "버튼", "tıklayın", "kattints", "πατήστε", "napsauta", "apăsați",
            "pulse", "натисніть",
        ),
    }
)  # fmt: skip
