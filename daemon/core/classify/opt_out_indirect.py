"""Wishes for no more mail that ask for it in a roundabout way, language by language.

"May this be the last one", "strike our company from your files". As in `opt_out_wishes`, each first part goes with
each second, a few words apart, within a sentence.
"""

from daemon.core.classify.opt_out_wishes import pairs
from daemon.core.phrases import Phrases

INDIRECT = Phrases(
    {
        "en": (
            *pairs("nobody|no one|none of you", "writes|contacts|emails|mails|calls"),
            "off your list",
            "lose my number",
            "lose my email",
            *pairs("take|keep|leave|count", "us out|me out|our practice off|us off"),
            *pairs("this|that|it", "the last message|the last email|the last e-mail|the last mail|the last i hear"),
            *pairs(
                "remove|take|drop|delete|erase|strike|leave|keep|count",
                "our company|our domain|our address|our details|our organisation|our organization|my inbox out|"
                "us out of|me out of|us out|me out|domain out|off your outreach|out of your campaign|"
                "out of your sequence|from your outreach",
            ),
            *pairs(
                "don't want to be|not want to be|rather not be|do not wish to be|prefer not to be",
                "part of your|on your|in your|contacted|approached|emailed|mailed|bothered|pitched",
            ),
            *pairs(
                "appreciate|grateful|thankful|glad|prefer",
                "stopped writing|stopped emailing|stopped sending|not to hear",
            ),
            *pairs(
                "go|going|goes|went|end up|ends up|mark|marking|marked",
                "to spam|as spam|as junk|in junk|to junk|in the bin",
            ),
            *pairs("do not|don't|please no|no", "cold email|cold e-mail|solicit|unsolicited"),
        ),
        "sv": (
            *pairs("inte får|inte få|slipper få|slippa få", "fler|mer|såna|sådana"),
            *pairs("ta|plocka|stryk", "mig ur|oss ur|mig från|oss från"),
            *pairs("slapp|slippa|slipper", "utskick|mejl|mail|fler|reklam|höra"),
            *pairs("hoppas|låt|blir", "sista mejlet|sista mailet|sista gången|sista brevet"),
            *pairs(
                "behöver inte|ska inte|bör inte|får inte",
                "höra av er|höra av dig|höra av sig|skriva|mejla|maila|kontakta|skicka",
            ),
            *pairs("avstår|betackar|undanber|tackar nej", "utskick|mejl|mail|reklam|kontakt|mig|brev|erbjudanden"),
            *pairs("stryk|ta bort|radera|plocka bort", "vår adress|vårt företag|oss ur|våra uppgifter|vår domän"),
            *pairs("vill inte|önskar inte|vill ej", "stå på er|stå på din|finnas i er|finnas kvar"),
        ),
        "de": (
            *pairs(
                "verzichten|verzichte|verzichtet",
                "nachrichten|mails|zuschriften|werbung|anschreiben|kontakt|weitere",
            ),
            *pairs(
                "meine adresse|unsere adresse|meine daten|unsere daten|meinen namen",
                "entfern|lösch|streich|nehmen",
            ),
            *pairs(
                "löschung|löschen",
                "sämtlicher|aller daten|aller meiner|meiner daten|meine daten|unserer daten|alle daten",
            ),
            *pairs("werbezwecken|werbung|nutzung|verarbeitung", "widerspreche|widersprechen|untersage|verbiete"),
            *pairs(
                "hoffentlich|das war|dies war|möge",
                "letzte mail|letzte e-mail|letzte nachricht|letztes schreiben|letzter kontakt",
            ),
            *pairs(
                "sehen sie|bitte sehen|abstand|unterlassen|ersparen sie|erspar",
                "weiteren schreiben|weiteren zuschriften|davon ab|nehmen|weitere mails|weitere schreiben|weitere|"
                "mir das",
            ),
            *pairs(
                "untersage|verbiete|verbitte|verbitten|widerrufen",
                "adresse|werb|mails|zuschrift|nutzung|kontakt|zusendung",
            ),
            *pairs(
                "wünsche|wünschen|möchte|möchten|will|wollen|brauche|brauchen",
                "keine werbung|keinerlei|keine post|keine mails|nichts von ihnen|nicht mehr angeschrieben|"
                "nicht mehr belästigt|in ruhe gelassen",
            ),
            *pairs(
                "streichen|löschen|nehmen|entfernen",
                "unsere firma|unsere adresse|unsere daten|unser unternehmen|uns aus|uns bitte aus",
            ),
        ),
        "fr": (
            *pairs("ne|n'", "plus destinataire|plus dans vos fichiers|plus dans vos listes|plus dans votre liste"),
            *pairs("plus|ne plus", "faire partie de vos|figurer dans vos|être relanc|être démarch"),
            *pairs(
                "ôter|ôtez|retir|supprim|effac|enlev|ray|sort",
                "de vos envois|nos coordonnées|notre adresse|notre société|notre entreprise|m'|nous de|"
                "de vos campagnes|de vos contacts",
            ),
            *pairs(
                "ne souhait|ne veux|ne voul|ne désir|refus",
                "prospection|démarchage|sollicit|vos messages|vos mails|vos offres|contacté",
            ),
            *pairs(
                "dernier|dernière",
                "message de votre part|mail de votre part|relance de votre part|fois que vous",
            ),
            *pairs(
                "inutile de|pas la peine de|merci d'arrêter de|évitez de",
                "relancer|recontacter|réécrire|m'écrire|me contacter|insister",
            ),
            "m'ôter de", "veux plus de vos", "stop aux mails", "stop aux relances", "stop pub|",
        ),
        "es": (
            *pairs("excluy|exclúy|que me excluy|que nos excluy", "de cualquier|comunicac|de sus|de su|me de|nos de"),
            "no más correos",
            "no más mails",
            "no más mensajes",
            "no más publicidad",
            *pairs(
                "no me|no nos|que no nos|que no me",
                "siga escrib|sigan escrib|sigas escrib|siga envi|sigan envi|sigan mand|siga mand",
            ),
            *pairs(
                "no vuelv|no volvier|que no volv|eviten|evite",
                "dirigirse|escrib|contact|enviar|mandar|molest|a esta dirección",
            ),
            *pairs(
                "suprim|elimin|borr|quit|cancel",
                "mis datos|nuestros datos|nuestra dirección|nuestra empresa|nuestro correo|nuestro contacto",
            ),
            *pairs(
                "déjen|deje|dejad|saqu|sáquen|exclu",
                "fuera de|de sus campañas|de sus envíos|de su campaña|de sus listas|en paz",
            ),
            *pairs("último|última", "correo que|mensaje que|vez que me"),
            *pairs(
                "no me|no nos|no quiero que me|no",
                "manden más|mande más|manden nada|envíen más|escriban más|enviéis más|mandéis más",
            ),
        ),
        "it": (
            *pairs(
                "non",
                "includermi|inserirmi|includerci|essere ricontatt|essere contatt|più contatt|ricontattarmi|"
                "ricontattarci",
            ),
            *pairs(
                "evit|evitaste|evitasse|astener|astenet",
                "di scriver|dallo scriver|di contattar|di inviar|di mandar|dal contatt|altre mail",
            ),
            *pairs(
                "cancell|elimin|rimuov|rimozione|togli|depenn",
                "nominativo|nostro indirizzo|nostra azienda|nostri dati|nostra ditta|nostro contatto|noi dalla",
            ),
            *pairs(
                "non voglio|non vogliamo|non desidero|non gradisco|non gradiamo",
                "altre proposte|altre offerte|altri messaggi|più nulla|niente da|pubblicità|nient'altro",
            ),
            *pairs("spero sia|sia|che sia", "l'ultima mail|l'ultima email|l'ultimo messaggio|l'ultima volta"),
        ),
        "nl": (
            *pairs("mij|me|ons", "met rust laten|met rust te laten"),
            *pairs("geen", "vervolgmail|verdere mail|follow-up|follow up|nieuwe mails"),
            *pairs("mijn adres|ons adres|mijn gegevens|onze gegevens", "verwijder|schrap|wis"),
            *pairs(
                "laat|hopelijk|dit was|was dit",
                "de laatste mail|het laatste bericht|de laatste keer|laatste mail|laatste bericht",
            ),
            *pairs("stel geen|stellen geen|geen", "prijs op|behoefte aan … mail|behoefte aan … post"),
            *pairs(
                "niet langer|niet meer|nooit meer|niet verder",
                "te bestoken|bestoken|te mailen|te spammen|aan te schrijven|aanschrijven|aangeschreven|te sturen",
            ),
            *pairs(
                "haal|halen|verwijder|schrap|wis",
                "ons uit|ons van|ons bedrijf|onze gegevens|ons adres|onze naam|mij uit|me uit",
            ),
        ),
        "da": (
            *pairs("lade være|lad være", "skrive til|skriv|kontakte|sende|ringe"),
            *pairs("lad det være|håber|det var", "sidste gang|sidste mail|sidste besked"),
            *pairs("ønsker ikke|vil ikke|gider ikke", "stå på|være på jeres|høre fra|høre mere|jeres mail|kontaktes"),
            *pairs("slet|fjern|stryg", "alt hvad i har|vores|om mig|om os|os fra|vores firma|mig helt"),
            *pairs("skriv|send|kontakt", "ikke til os|ikke mere|ikke til mig|ikke igen|aldrig"),
        ),
        "nb": (
            *pairs("lar være|la være|lade være", "å skrive|å kontakte|å sende|å mase|å ringe"),
            *pairs("la dette være|håper|det var", "siste gang|siste mail|siste e-post"),
            *pairs(
                "ønsker ikke|vil ikke|gidder ikke",
                "stå på|være på deres|høre fra|høre mer|mail fra|e-post fra|bli kontaktet",
            ),
            *pairs("slett|fjern|stryk|ta", "oss bort|meg bort|oss fra|firmaet vårt|alt dere har|vår adresse"),
            *pairs("slippe|fritatt|slipper", "flere mail|flere e-post|mer fra|å høre"),
        ),
        "fi": (
            *pairs("tietoni|tietomme|osoitteeni|osoitteemme", "poist"),
            *pairs("jättäi|jättäkää|jätä|jätät", "minut … pois|meidät … pois|pois lähety|pois listal|rauhaan"),
            *pairs("osoitteeni|osoitteemme|tietoni|minut", "pois rekister|pois listal|poistet"),
            *pairs("toivo|pyydä|haluaisin", "ettei … lähet|ettette|ei enää|että lopet|ettei enää"),
            *pairs(
                "ottakaa|ota|poistakaa|poista|pyyhkikää",
                "osoitteemme|pois listal|pois listoil|meidät|yrityksemme|tietomme|minut pois",
            ),
            *pairs("emme halua|en halua|ei haluta|emme kaipaa|en kaipaa", "kuulla|enää|näitä|teiltä|mitään"),
            *pairs("tämä|olkoon|toivottavasti", "viimeinen viesti|viimeinen kerta"),
        ),
        "pl": (
            *pairs(
                "nie będzie|nie będą|proszę nie|by nie|aby nie|żeby nie",
                "przesyłał|wysyłał|pisał|kontaktował|kontaktowa|przesyła|wysyła|pisa",
            ),
            *pairs("mnie|nas", "wykreślić|wypisać|skreślić|usunąć"),
            *pairs("usunięcie|usunięcia", "danych|moich|naszych|adresu"),
            *pairs(
                "skreśl|wykreśl|usun|wymaz",
                "adresu z|adres z|naszej firmy|naszą firmę|nasz adres|naszego adresu|moich danych|rejestru|nas z",
            ),
            *pairs("dać nam|dajcie nam|dać mi|zostawcie|proszę dać", "spokój|w spokoju"),
            *pairs(
                "nie życz|nie chc|nie potrzebuj",
                "kolejnych|więcej wiadomości|więcej maili|waszych ofert|państwa ofert|być kontaktow",
            ),
            *pairs("ostatni|ostatnia", "wiadomość od|mail od|raz gdy"),
            "żądam usunięcia",
        ),
        "cs": (
            *pairs("abyste|přeji si|prosím", "nekontaktoval|nepsal|neposílal|nekontaktuj|nezasíl"),
            *pairs("vyřad|vyřaď", "z rozesíl|ze seznam|z databáz|ze svého|naši|nás|mě|mne"),
            *pairs("nestoj|nechc|nepřej", "vaše obchodní|obchodní sdělení|vaše nabíd|vaše mail|vaše zprávy|o vaše"),
            "obchodní sdělení nechci",
            *pairs(
                "dál mi|dál nám|dále nám|víc mi|víc|dál",
                "je neposílejte|neposílejte|nepište|nevolejte|neposílej|je nezasílejte",
            ),
            *pairs(
                "vymaz|smaz|vyřa|vyřadit|odstran",
                "našeho kontaktu|náš kontakt|našich údajů|naši firmu|naši adresu|nás z|z vaší databáze",
            ),
            *pairs("nestojím|nestojíme|nemám zájem", "o vaše|o další"),
            *pairs("poslední", "mail od vás|zpráva od vás|e-mail od vás"),
        ),
        "pt": (
            *pairs(
                "não volt|que não volt|evitem|evite",
                "usar este|a escrever|a contact|a contat|a enviar|a mandar|escrever",
            ),
            *pairs(
                "tirem|tire|exclu|remov|retirem|apag",
                "me daí|nossa empresa|nosso e-mail|nossos dados|do seu mailing|do mailing|a nossa|o nosso",
            ),
            *pairs("não", "mandem mais|mande mais|enviem mais|envie mais|escrevam mais|me enviem|quero saber"),
            *pairs("último|última", "e-mail que|mensagem que|vez que me"),
        ),
        "ru": (
            *pairs(
                "не нужно|не надо|не стоит",
                "больше писать|нам больше|мне больше|больше присыл|слать|больше звонить",
            ),
            *pairs("больше|впредь", "не направлять|не присылать|не отправлять|не писать|не слать"),
            *pairs("исключ|вычеркн|удал", "наш адрес|мой адрес|нас из|меня из|из рассыл|из перечня|из списка рассыл"),
            *pairs(
                "впредь|больше|просим|прошу|надеюсь",
                "не тревож|не беспоко|не писать|не отправл|не направл|не звон|последнее письмо|нас не|меня не",
            ),
            *pairs(
                "требую|требуем|прошу|просим",
                "удалить мои|удалить наш|удалить персональн|удалить данн|прекратить рассыл|исключить|прекратить",
            ),
            *pairs(
                "уберите|исключите|вычеркните|удалите",
                "мой ящик|нашу компанию|наш адрес|нашу почту|наши данные|из базы|из списка",
            ),
        ),
        "uk": (
            *pairs(
                "не треба|не потрібно|не варто",
                "більше писати|нам більше|мені більше|більше надсил|слати|більше дзвон",
            ),
            *pairs("більше|надалі", "не направляти|не надсилати|не присилати|не писати"),
            *pairs(
                "виключ|викресл|видал",
                "нашу адресу|мою адресу|нас із|нас з|мене з|з переліку розсил|з розсил|із розсил",
            ),
            *pairs(
                "надалі|більше|просимо|прошу|сподіваюся",
                "не турб|не писати|не надсил|не дзвон|останній лист|нас не|мене не",
            ),
            *pairs(
                "вимагаю|вимагаємо|прошу|просимо",
                "видалити мої|видалити наш|видалити персональн|видалити дан|припинити розсил|виключити|припинити",
            ),
            *pairs(
                "приберіть|виключіть|викресліть|видаліть",
                "мою скриньку|нашу компанію|нашу адресу|наші дані|з бази|зі списку",
            ),
        ),
        "ja": (
            *pairs("営業|勧誘|セールス|宣伝|広告", "お断り|受け付けており|お受けしており|ご遠慮|不要|迷惑"),
            *pairs(
                "もう|今後|これ以上|二度と",
                "結構です|送らないで|ご連絡はご遠慮|ご遠慮願|不要です|お控え|送信はご遠慮",
            ),
        ),
        "zh": (
            *pairs("不用再|不必再|不需要再|无需再|無需再|請不用|请不用|毋須再", "寄|发|發|联系|聯絡|来信|來信|推"),
            *pairs("不接受|谢绝|謝絕|拒绝|拒絕", "推销|推銷|广告|廣告|营销|營銷|此类邮件|來信"),
            *pairs("以后|今后|今後|以後", "不要再|别再|別再|请勿|勿再"),
            *pairs("把我|将我|把我们|将我们|把本公司", "名单|列表|去掉|删|移|除"),
        ),
        "ko": (
            *pairs("연락|메일|문자|전화", "주지 마|주지 말|하지 마|하지 말|사양"),
            *pairs("더는|더 이상|더이상|앞으로", "받고 싶지|보내지|연락하지|원하지|받지"),
            *pairs("영업|광고|홍보|판촉", "받지 않|사절|사양|거절|거부"),
            *pairs("그만", "좀 보내|보내|연락"),
            *pairs("발송 목록|발송 명단|수신 목록|명단|목록", "빼|제외|삭제"),
        ),
        "tr": (
            *pairs("adresimi|adresimizi|bizi|beni|bilgilerimi", "çıkar|sil|kaldır"),
            *pairs(
                "mail|e-posta|ileti|mesaj|mailler|tarafıma|tarafımıza",
                "göndermemenizi|göndermeyiniz|gönderilmemesini|yazmamanızı|almamayı|atmamanızı",
            ),
            *pairs("verilerimi|kişisel veri|kaydımı|adresimi", "silmek|silin|sil"),
            *pairs(
                "bir daha|artık|lütfen",
                "yazmamanızı|yazılmamasını|göndermeyin|göndermemenizi|aramamanızı|rahatsız et",
            ),
            *pairs(
                "firmamız|şirketimiz|adresimiz|kaydımız|iletişim bilgilerimiz|bilgilerin",
                "silin|sil|çıkar|kaldır",
            ),
            *pairs("son mail|son mesaj|son e-posta", "olsun|olmasını"),
        ),
        "el": (
            *pairs("σβήστε|σβήσε|ξεγράψτε", "με από|μας από|τη διεύθυνσ|το email|τα στοιχεία"),
            *pairs(
                "θα προτιμούσα|προτιμώ|παρακαλώ|θα ήθελα",
                "να μη λάβω|να μη λαμβάν|να μην λάβω|να μη μου|να μην μου|να μη με|να μην με",
            ),
            *pairs(
                "αφαιρεθεί|αφαιρεθούν|διαγραφεί|διαγραφούν|αφαιρέστε|διαγράψτε|βγάλτε",
                "η εταιρεία μας|την εταιρεία μας|τα στοιχεία μ|από τη λίστα|από τις λίστες|μας από",
            ),
            *pairs(
                "μη|μην|να μη|να μην",
                "ξαναστείλετε|ξαναγράψετε|ξαναενοχλ|στείλετε άλλο|στείλετε ξανά|ξαναστείλτε",
            ),
        ),
        "hu": (
            *pairs("címem|címünk|adataim|adataink", "töröl|törl|távolít"),
            *pairs("kérem|kérjük", "az adataim törl|adataink törl|a címem törl|töröljék|ne keress"),
            *pairs("a továbbiakban|többet", "ne zavarj|ne zavarjanak|ne írjanak|ne küldjenek|ne keressenek"),
            *pairs("a továbbiakban|többet|megkérném|kérem|kérjük", "ne zavarj|ne írj|ne küld|ne keress|ne zaklass"),
            *pairs("cégünk|címünk|adataink|adataim|elérhetőség", "törlés|törl|eltávolít"),
            *pairs("ez legyen|remélem ez", "az utolsó|volt az utolsó"),
        ),
        "ro": (
            *pairs("să nu|nu", "ne mai inclu|mă mai inclu|ne mai adres|mă mai adres|ne mai sun|mă mai sun"),
            *pairs("nu vreau|nu dorim|nu doresc", "nimic de la|mesaje de la|mailuri de la"),
            *pairs(
                "scoate|scoateți|ștergere|ștergerea|șterge|elimin",
                "din evidență|firma noastră|datelor mele|datele noastre|adresa noastră|ne din|mă din",
            ),
            *pairs("să nu|nu", "ne mai contact|mă mai contact|mai trimit|mai scri|mai revin|ne mai deranj"),
            *pairs("ultimul", "mesaj de la|mail de la|e-mail de la"),
        ),
    }
)  # fmt: skip
