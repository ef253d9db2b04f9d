"""Wishes for no more mail in two halves: "I never asked for it" and "stop"; a law or an authority, and a threat."""

from daemon.core.phrases import Phrases

UNASKED = Phrases(
    {
        "en": (
            "never asked for", "never signed up", "didn't sign up", "did not sign up", "never subscribed",
            "didn't ask for", "did not ask for", "third email", "fourth email", "how many times",
            "unsolicited", "spam|",
            "third time", "fourth time", "fifth time",
            "keep emailing", "keep sending", "keep writing", "keeps emailing", "harassment", "harassing", "harass",
            "where did you get my", "how did you get my", "who gave you my",
            "never gave",
            "enough already", "enough is enough", "had enough", "enough of these", "enough of this", "enough of your",
            "quite enough", "that's enough",
            "annoying", "annoyed", "getting old", "i said no|", "said no already", "already said no",
            "not interested and",
            "who gave you my address", "who gave you my email", "where did you get my address",
            "where did you get my email", "where did you get this address", "where did you get our",
            "how did you get my address", "how did you get my email", "how did you get this address",
            "how did you get our",
        ),
        "sv": (
            "inte bett om", "aldrig bett om", "aldrig anmält", "det räcker", "nu räcker det", "får det räcka",
            "aldrig anmält mig", "inte anmält", "aldrig skrivit upp", "inte beställt", "oombedd", "spam|",
            "hur många gånger", "tredje mejlet", "tredje mailet", "fjärde mejlet", "inte gett tillåtelse",
            "aldrig lämnat", "utan samtycke", "utan mitt samtycke", "nog nu",
            "varifrån har ni", "var har ni fått", "hur har ni fått", "hur fick ni", "varifrån fick ni",
            "vem har gett er",
        ),
        "de": (
            "nie eingetragen", "nie angemeldet", "nicht angefordert", "nie darum gebeten", "nicht bestellt",
            "es reicht", "jetzt reicht",
            "nie zugestimmt", "nie eingewilligt", "keine einwilligung", "keinerlei einwilligung", "nie erteilt",
            "nicht erteilt", "nie erlaubt", "woher haben sie meine", "woher habt ihr meine", "woher sie meine",
            "unaufgefordert", "unverlangt", "ungefragt", "ungebeten", "unerwünscht", "belästig", "dritte mail",
            "vierte mail", "dritte e mail", "fünfte mail", "zum dritten mal", "zum vierten mal", "zum wiederholten",
            "mehrfach gebeten", "mehrmals gebeten", "schon zweimal", "bereits gebeten", "bereits mehrfach",
            "nicht darum gebeten", "auf keine geantwortet", "nie reagiert", "nie geantwortet", "nicht geantwortet",
            "genug ist genug", "mir reicht", "uns reicht", "jetzt ist schluss", "jetzt langt", "nicht mehr lustig",
            "nerv", "genervt",
            "ohne zustimmung", "ohne meine zustimmung", "ohne einwilligung", "ohne meine einwilligung",
            "ohne erlaubnis", "ohne mein einverständnis", "nie abonniert", "nicht abonniert",
        ),
        "fr": (
            "jamais demandé", "pas demandé", "jamais inscrit", "ça suffit", "cela suffit", "assez", "trop c'est trop",
            "ras le bol", "plusieurs fois", "déjà dit", "déjà demandé", "déjà répondu", "deuxième fois",
            "troisième fois", "quatrième fois", "énième", "une fois de plus", "encore vous", "jamais donné",
            "jamais souscrit", "sans mon accord", "sans mon consentement", "sans notre accord", "combien de fois",
            "non sollicit", "j'ai dit non", "harcèlement", "insupportable", "où avez-vous", "d'où tenez-vous",
            "comment avez-vous eu", "qui vous a donné", "rien demandé", "pas le droit", "n'a pas à utiliser",
            "aucun droit",
        ),
        "es": (
            "no he solicitado", "no he pedido", "nunca pedí", "nunca me suscribí", "ya basta", "no lo he pedido",
            "correo que",
            "tercera vez", "cuarta vez", "segunda vez que", "cuántas veces", "sin mi permiso", "sin haberlo pedido",
            "no solicitad", "no los conozco", "nunca di mi", "nunca he dado", "enésim", "otra vez lo mismo", "hart",
            "spam|",
            "no he dado", "no les he dado", "no le he dado", "no os he dado", "no di permiso", "de dónde ha sacado",
            "de dónde han sacado", "de dónde sacaron", "de dónde habéis sacado",
        ),
        "it": (
            "mai dato il consenso", "mai chiesto", "non ho richiesto", "mai iscritto", "basta", "già detto",
            "già chiesto", "già scritto", "già risposto", "più volte", "terza volta", "seconda volta", "ennesim",
            "quante volte", "mai autorizzato", "mai dato", "senza il mio consenso", "senza consenso",
            "senza autorizzazione", "non ho mai", "non abbiamo mai", "non richiest", "ho detto di no", "molest",
            "insopportabil", "stufo", "stufa", "stufi", "chi vi ha dato", "chi le ha dato", "dove avete preso",
            "dove avete trovato", "come avete avuto", "non avete titolo", "non avete il diritto", "non avete diritto",
            "nessun diritto",
        ),
        "nl": (
            "nooit om gevraagd", "niet om gevraagd", "nooit aangemeld", "het is genoeg", "nu is het genoeg",
            "zo is het genoeg",
            "nooit toestemming", "geen toestemming", "geen toestemming gegeven", "nooit gevraagd", "ongevraagd",
            "ongewenst", "derde mail", "derde keer", "vierde mail", "vierde keer", "zoveelste", "herhaaldelijk",
            "al twee keer", "al meermaals", "meermaals gevraagd", "al eerder gevraagd", "al gevraagd", "al gezegd",
            "nergens voor aangemeld", "niet op gereageerd", "nooit op gereageerd", "nooit gereageerd",
            "vanwaar hebt u", "hoe komt u aan", "hoe kom je aan", "hoe komen jullie aan", "genoeg is genoeg",
            "ben het zat", "spuugzat", "beu|", "kotsbeu", "irritant", "vervelend", "geen prijs",
            "zonder toestemming", "zonder mijn toestemming", "zonder mijn akkoord", "nooit geabonneerd",
            "niet geabonneerd",
        ),
        "da": (
            "aldrig bedt om", "ikke bedt om", "aldrig tilmeldt", "nu er det nok", "nok er nok", "det er nok nu",
            "ikke tilmeldt", "uopfordret", "spam|", "hvor mange gange", "tredje mail", "fjerde mail",
            "uden samtykke", "uden mit samtykke", "ikke bestilt", "aldrig givet", "aldrig skrevet mig",
            "hvor har i fået", "hvor har i min", "hvor har i mit", "hvordan har i fået", "hvem har givet jer",
            "hvor fik i",
        ),
        "nb": (
            "aldri bedt om", "ikke bedt om", "aldri meldt", "nå får det være nok", "nok er nok", "det er nok nå",
            "ikke meldt", "uoppfordret", "spam|", "hvor mange ganger", "tredje mail", "tredje e post",
            "fjerde e post", "uten samtykke", "uten mitt samtykke", "ikke bestilt", "aldri gitt",
            "aldri skrevet meg", "svart nei", "sagt nei",
            "hvor har dere fått", "hvor har dere adressen", "hvor har dere min", "hvordan har dere fått",
            "hvem har gitt dere", "hvor fikk dere",
        ),
        "fi": (
            "en ole tilannut", "emme ole tilanneet", "en ole pyytänyt", "jo riittää", "nyt riittää", "jo kolmas",
            "jo neljäs",
            "en ole antanut", "en ole liittynyt", "en ole rekisteröi", "pyytämätt", "spämmi", "roskapost",
            "montako kertaa", "monta kertaa", "kolmas viesti", "neljäs viesti", "ilman suostumusta", "ilman lupaa",
            "ilman lupaani",
            "mistä olette saaneet", "mistä saitte", "mistä sait", "mistä olet saanut", "kuka on antanut",
            "miten saitte",
            "koskaan pyytänyt", "koskaan tilannut", "koskaan antanut lupaa",
        ),
        "pl": (
            "nie prosiłem", "nie prosiłam", "nie zapisywał", "wystarczy", "dość", "nie zamawiał", "nigdy się nie zapis",
            "nigdy nie wyra", "skąd macie", "skąd pan ma", "skąd pani ma", "skąd państwo mają", "skąd wzięliście",
            "po raz trzeci", "trzeci raz", "po raz kolejny", "kolejny raz", "już pisałem", "już pisałam",
            "już prosiłem", "już prosiłam", "ile razy", "ile można", "prosiłem już", "prosiłam już", "mam dość",
            "niezamówion", "spam|",
        ),
        "cs": (
            "nikdy jsem se", "nepřihlásil", "nepřihlásila", "stačilo", "to stačí", "už toho mám dost", "nevyžád",
            "nikdy jsem", "nikam jsem", "nikde jsem", "neregistroval", "nežádal", "o nic jsem", "potřetí", "počtvrté",
            "třetí e", "třetí mail", "už jsem psal", "už jsem vám psal", "už jsem prosil", "už jsem žádal", "kolikrát",
            "opakovaně", "znovu opakuji", "odkud máte", "kde jste vzali", "kde jste k", "kde jste přišli",
            "nesouhlasil", "stačí|", "spam|",
        ),
        "pt": (
            "não pedi", "nunca pedi", "nunca me inscrevi", "não me inscrevi", "chega", "já basta",
            "terceira vez", "quarta vez", "segunda vez que", "quantas vezes", "sem autorização", "não autorizei",
            "não solicitei", "não solicitad", "nunca autorizei", "nunca dei", "enésima", "fart", "cansad", "spam|",
            "não dei permissão", "não dei autorização", "de onde tiraram", "de onde tirou", "onde arranjaram",
            "onde conseguiram",
        ),
        "ru": (
            "не подписывался", "не подписывалась", "не просил", "хватит", "надоел", "достали", "довольно",
            "не регистрировал", "не заказывал", "не оставлял", "никогда не", "сколько можно", "сколько раз",
            "в третий раз", "третий раз", "второй раз", "в который раз", "уже просил", "уже писал", "уже дважды",
            "уже отвечал", "неоднократно", "откуда у вас", "где вы взяли", "где взяли", "не давал", "спам|",
        ),
        "uk": (
            "не підписувався", "не підписувалася", "не просив", "не просила", "досить", "годі", "набридли",
            "не реєструвався", "не реєструвалася", "не замовляв", "не замовляла", "не залишав", "не залишала",
            "ніколи не", "скільки можна", "скільки разів", "утретє", "втретє", "третій раз", "вдруге", "друге прохання",
            "вже просив", "вже просила", "вже писав", "вже писала", "неодноразово", "звідки у вас", "де ви взяли",
            "де взяли", "не давав", "не давала", "спам|",
        ),
        "ja": (
            "迷惑", "登録した覚え", "依頼した覚え", "何度も", "申し込んだ覚え", "購読した覚え", "申込んだ覚え",
            "登録していない", "登録していません", "頼んでいない",
            "頼んでいません", "許可した覚え", "同意した覚え", "承諾した覚え", "いい加減", "しつこい", "再三",
            "何回も", "何度言", "何度お願い", "3回目", "三度目",
            "三回目", "うんざり",
            "毎週メール", "毎日メール", "毎日のよう", "名刺交換しただけ", "困って", "いつまで", "頼んだ覚え",
            "どこで私の", "どこでこのアドレス", "どこから私の",
        ),
        "zh": (
            "没有订阅", "没订阅", "從未訂閱", "从未订阅", "够了", "烦死", "骚扰", "垃圾邮件", "没订过", "沒訂",
            "沒有訂閱", "没有注册", "没注册", "沒有註冊",
            "没同意", "没有同意", "沒有同意", "未经同意", "未經同意", "从没订", "从来没订", "三遍", "三次了",
            "第三次", "好几次", "好幾次", "一再", "反复", "很烦",
            "烦不烦", "煩", "受够", "受夠", "没完没了",
            "怎么拿到我", "怎麼拿到我", "哪里弄到我", "哪來我的", "哪里来的我", "哪里得到我", "第四封", "第五封",
            "第六封", "第几封", "天天", "每天都",
        ),
        "ko": (
            "신청한 적", "동의한 적", "가입한 적", "벌써 네 번째", "벌써 세 번째", "스팸", "지겹", "구독한 적",
            "등록한 적", "요청한 적", "허락한 적",
            "동의하지 않", "몇 번을", "몇 번이나", "세 번째", "네 번째", "여러 번 말", "수차례", "짜증", "귀찮",
            "자꾸", "계속 보내", "계속 오", "왜 계속",
            "원하지 않",
            "어떻게 제 주소", "어떻게 제 메일", "제 주소는 어디", "제 메일은 어디", "어디서 제", "알려준 적",
            "매주", "매일", "다섯 번째", "여섯 번째",
        ),
        "tr": (
            "talebim olmadı", "talep etmedim", "üye olmadım", "yeter", "kaydolmadım", "onay vermedim",
            "kaç kere", "kaç defa", "üçüncü kez", "defalarca", "iznim yok", "onayım yok", "istemedim", "izinsiz",
            "bıktı", "spam|",
            "kimden aldınız", "nereden aldınız", "nereden buldunuz", "vermedim", "vermedik",
            "kaç kez",
        ),
        "el": (
            "δεν ζήτησα", "ποτέ δεν", "φτάνει", "αρκετά", "δεν γράφτηκα", "δεν έχω εγγραφεί",
            "τρίτη φορά", "τέταρτη φορά", "πόσες φορές", "χωρίς άδεια", "χωρίς συγκατάθεση", "δεν έδωσα",
            "δεν έχω δώσει", "βαρέθηκα", "κουραστικ", "spam|",
            "πρέπει να πούμε όχι",
        ),
        "hu": (
            "nem iratkoztam", "nem kértem", "elég volt", "elegem van", "soha nem", "sosem", "sose", "nem regisztrált",
            "nem rendeltem", "nem adtam meg", "harmadszor", "negyedszer", "másodszor", "sokadszor", "hányszor",
            "már kértem", "már írtam", "már többször", "többször kért", "honnan van", "honnan szerezt", "honnan vették",
            "honnan tudj", "unom már", "kéretlen", "spam|",
        ),
        "ro": (
            "nu am cerut", "nu m-am abonat", "nu m-am înscris", "ajunge", "destul", "v-am spus", "v-am mai spus",
            "am mai spus", "am spus deja", "am cerut deja", "de câte ori", "a treia oară", "a doua oară",
            "a nu știu câta", "de mai multe ori", "repetat", "niciodată nu", "fără acord", "fără consimțământ",
            "n-am cerut", "nu v-am cerut", "nu am solicitat", "nesolicitat", "am zis nu", "m-am săturat",
            "ne-am săturat", "hărțuire", "de unde aveți", "de unde ai", "cine v-a dat", "cum ați obținut",
            "cum ați făcut rost", "nu aveți dreptul", "nu aveți voie", "niciun drept",
        ),
    }
)  # fmt: skip

STOP_IT = Phrases(
    {
        "en": (
            "stop it", "stop this", "stop now", "please stop", "just stop", "cut it out", "leave it", "knock it off",
            "no more",
            "quit it", "take me off", "take us off", "go away",
            "leave me", "last warning",
            "can you please stop", "could you please stop", "would you please stop", "will you stop", "can you stop",
            "would you stop", "could you stop", "stop already", "of these coming",
            "delete it", "delete me", "remove it", "remove me", "forget it", "delete this", "erase it",
        ),
        "sv": (
            "sluta|", "låt bli", "lägg av", "inga fler", "inte ha fler", "inte skriva", "inte mer|", "inte fler",
            "sluta nu", "sluta med", "upphör", "lägg ner", "inte skicka", "inte kontakta", "lämna mig",
            "låt mig vara", "vänligen sluta", "stoppa",
            "radera", "ta bort den", "ta bort mig",
        ),
        "de": (
            "hören sie auf", "hört auf", "hör auf", "lassen sie das", "lasst das", "schluss damit", "lassen sie es",
            "gut sein", "schluss|", "aufhören", "aufzuhören", "verschonen", "ruhe|", "unterlassen", "einstellen",
            "einzustellen", "abstellen", "letzte mail", "muss das sein", "stopp", "stop|", "das lassen",
            "bleiben lassen", "blockiere", "daten … lösch",
            "daten zu löschen", "austragen", "lass das", "lass es", "verzichten",
            "hören sie … auf|", "hört … auf|", "hör … auf|", "hören sie damit", "hört damit",
            "löschen", "gelöscht",
        ),
        "fr": (
            "arrêtez|", "arrêtez cela", "cessez|", "laissez-moi", "n'insistez", "arrêtez ça", "arrêtez svp",
            "arrêtez s'il", "arrête|", "stop svp", "ça doit cesser", "laissez-nous", "lâchez", "oubliez-moi",
            "n'insistez plus", "ne m'écrivez", "ne nous écrivez", "retirez", "supprimez", "effacez",
            "merci d'arrêter", "veuillez arrêter", "veuillez cesser", "prière d'arrêter", "fichez", "foutez",
            "stop avec", "stop aux", "dites stop", "stop maintenant", "désabonn", "désinscri",
        ),
        "es": (
            "paren ya", "pare ya", "dejen de", "no más|", "no insist", "no me manden", "dejadlo",
            "basta", "deje de", "dejad de", "no me escrib", "no nos escrib", "no escrib", "no me mand",
            "no nos mand", "no mand", "no quiero", "no queremos", "déjenme", "déjenos", "déjame", "no molest",
            "bórrenlo", "bórrelo", "bórralo", "borradlo", "quítenlo", "elimínenlo", "elimínelo", "elimínalo",
            "sáquenlo", "bórrenla", "quítenla", "elimínenla",
        ),
        "it": (
            "smettetela", "la smetta", "smettila", "cancellate", "lasciate perdere", "non insist", "smettere",
            "smetterla", "smettete", "la smettete", "piantatela", "finitela", "finirla", "basta|", "toglietemi",
            "toglieteci", "rimuovete", "eliminate", "lasciatemi", "lasciateci", "non scrivete", "non mi scriv",
            "non ci scriv", "non contatt", "non mi contatt", "stop alle", "stop con", "adesso stop", "disiscri",
        ),
        "nl": (
            "stop ermee", "stop hiermee", "hou op", "houd op", "kap ermee", "stop daarmee", "stoppen", "stop nu",
            "stop er", "ophouden", "hou hiermee op", "hou daarmee op", "hou nu op", "hou eens op",
            "laat me met rust", "laat ons met rust", "met rust", "kappen", "kap nu", "klaar mee",
            "laatste mail", "weg ermee", "staken", "stopzetten",
            "laat dat", "basta",
            "hou … op|", "houd … op|", "houdt … op|", "stop … nu",
            "wissen", "wis|", "verwijderen", "verwijder", "gewist",
        ),
        "da": (
            "stop nu", "stop det", "hold op", "lad være", "stop venligst", "stop så", "stop med", "ophør",
            "lad mig", "lad os være", "ikke sende", "ikke kontakte", "stands",
            "slet den", "slet mig", "slet den omgående", "fjern den",
            "holde op",
        ),
        "nb": (
            "slutt nå", "slutt med dette", "la være", "ikke send mer", "slutt", "slutt med", "opphør",
            "la meg", "la oss være", "ikke sende", "ikke kontakt", "stans", "kutt ut", "gi dere",
            "stopp|",
            "slett den", "slett meg", "fjern den", "slett adressen",
            "kan dere slutte",
        ),
        "fi": (
            "lopettakaa", "lopeta|", "riittää jo", "älkää enää", "loppukoon", "lopettakaa tämä", "lopettakaa jo",
            "saa loppua", "saa riittää", "riittää nyt", "jättäkää", "ei enää",
            "poistakaa se", "poistakaa", "poista se",
            "voisitteko lopettaa", "voitteko lopettaa",
        ),
        "pl": (
            "proszę przestać", "przestańcie", "przestań", "nie pisać", "proszę nie", "dajcie spokój", "zaprzestań",
            "zaprzestać", "skończcie", "dość tego", "nie życzę",
            "usuńcie", "wypiszcie", "proszę usunąć", "dajcie spok", "odczep",
        ),
        "cs": (
            "nechte toho", "přestaňte", "zrušte to", "nechte si to", "skončete", "nepište", "přestaň", "přestat",
            "zastavte", "už dost", "neposílejte", "vymažte", "smažte",
            "vyřaďte", "dejte pokoj", "nezasílejte", "nekontaktujte",
        ),
        "pt": (
            "parem|", "pare|", "parem com isso", "não mandem", "não enviem", "tirem-me", "deixem-me",
            "deixe de", "deixem de", "não escrevam", "não me", "não nos", "não quero", "não queremos", "não volte",
            "deixe-me", "deixem-nos", "para com", "basta",
            "apaguem-no", "apague-o", "apaguem", "apague|", "removam", "remova|", "retirem", "tirem|", "excluam",
            "exclua|",
        ),
        "ru": (
            "прекратите", "перестаньте", "хватит уже", "не надо", "не пишите", "отстаньте", "прекрати",
            "хватит", "не нужн", "отпишите", "удалите", "уберите", "не шлите",
            "не присылайте",
        ),
        "uk": (
            "припиніть", "перестаньте", "не пишіть", "не треба", "відчепіться", "припини", "досить",
            "годі|", "не потрібн", "відпишіть", "видаліть", "приберіть", "не шліть",
            "не надсилайте",
        ),
        "ja": (
            "やめて", "止めて", "送らないで", "結構です", "停止してくだ", "停止をお願い", "削除してくだ",
            "外してくだ", "外して", "お控え", "遠慮", "不要です", "お断り",
            "勘弁",
        ),
        "zh": (
            "别再发", "不要再发", "别发了", "停止", "别发", "停下", "取消", "删掉", "刪掉", "删除", "刪除",
            "不要再", "別再", "别再", "住手", "适可而止",
            "適可而止", "拿掉", "移除",
            "不许再", "不准再", "放过", "放過", "立刻删", "立即删",
        ),
        "ko": (
            "그만", "받고 싶지", "보내지", "해지해", "해지 부탁", "삭제해", "삭제 부탁", "빼주", "빼 주", "제외해",
            "중단해", "중지해", "멈춰", "하지 마",
            "삭제 바", "삭제 요청", "삭제를", "삭제 요망", "정리해",
        ),
        "tr": (
            "göndermeyin", "yazmayın", "bırakın", "durdurun", "kesin artık",
            "yazma|yazmayınız", "istemiyoruz", "istemiyorum", "atmayın", "aramayın", "rahatsız etm", "kesin|",
            "silin", "kaldırın", "çıkarın", "atma|",
        ),
        "el": (
            "σταματήστε", "μην ξαναστείλετε", "μη στέλνετε", "μην στέλνετε", "αφήστε με",
            "δεν θέλουμε", "δεν θέλω", "μη μου", "μην μου", "μη μας", "μην μας", "αφήστε μας", "κόψτε", "μη γράφετε",
            "μην ξαν",
            "σβήστε", "διαγράψτε", "βγάλτε", "αφαιρέστε", "μη στείλετε", "μην στείλετε",
        ),
        "hu": (
            "hagyják abba", "hagyja abba", "ne küldjenek", "ne küldjön", "fejezzék be", "ne írjanak", "hagyd abba",
            "hagyják", "fejezd be", "befejez", "ne küldj", "ne írj", "töröljenek",
            "töröljék", "vegyenek", "békén", "állítsák le",
        ),
        "ro": (
            "opriți", "încetați", "nu mai trimiteți", "terminați", "nu mai scrieți", "gata", "oprește", "încetează",
            "lăsați-mă", "lăsați-ne", "lasă-mă", "scoateți", "ștergeți", "eliminați", "nu-mi mai", "nu îmi mai",
            "nu ne mai", "nu mă mai", "slăbiți", "stop cu", "gata stop", "dezabon",
        ),
    }
)  # fmt: skip

# Nobody asks a seller about these but to threaten with them: who watches over mail that was not asked for, and what
# one goes to them with.
AUTHORITY = Phrases(
    {
        "en": (
            "attorney general", "ag's office", "ftc|", "ico|", "can-spam", "data protection authority", "gdpr|",
            "our lawyer", "my lawyer", "our legal", "spam button", "casl|",
            "information commissioner", "privacy commissioner", "privacy act",
            "spam act", "acma", "pecr", "consumer protection", "ombudsman",
            "your provider", "your isp", "your host", "legal action", "solicitors", "my solicitor", "our solicitor",
            "trai|", "data protection office", "data protection commission",
        ),
        "sv": (
            "imy|", "gdpr|", "datainspektionen", "konsumentverket", "polisen", "integritetsskyddsmyndighet",
            "dataskydd", "jurist", "advokat", "reklamationsnämnden", "marknadsföringslagen", "nix",
        ),
        "de": (
            "dsgvo|", "datenschutzbehörde", "datenschutzbeauftragt", "anwalt", "verbraucherzentrale",
            "bundesnetzagentur", "abmahn", "uwg|",
            "datenschutzgrundverordnung", "datenschutz grundverordnung", "aufsichtsbehörde", "landesdatenschutz",
            "rechtsanwalt", "unterlassungserklärung", "wettbewerbszentrale", "dsg|", "edöb", "dsb|", "tkg|",
            "strafanzeige", "rechtliche schritte", "abmahnung", "art 17", "artikel 17", "art 21",
        ),
        "fr": (
            "cnil|", "rgpd|", "signal spam", "avocat", "dgccrf|", "lcap|", "anti pourriel", "anti-spam",
            "autorité de protection", "gegevensbescherming", "préposé fédéral", "pfpdt|", "bloctel", "crtc|",
            "plainte", "l'apd|", "police", "tribunal", "justice",
        ),
        "es": (
            "aepd|", "protección de datos", "rgpd|", "lopd", "profeco|", "abogado",
            "agencia de protección", "agencia española", "denunciar", "oficina del consumidor", "robinson",
            "ley de protección", "habeas data", "ley 1581", "ley 25.326",
        ),
        "it": (
            "garante|", "gdpr|", "avvocato", "registro delle opposizioni", "garante privacy", "garante della",
            "polizia postale", "agcm|", "agcom|", "codice privacy", "vie legali", "legale|", "denuncia", "querela",
            "autorità",
        ),
        "nl": (
            "gba|", "autoriteit persoonsgegevens", "avg|", "gdpr|", "acm|", "advocaat", "privacywet",
            "gegevensbeschermingsautoriteit", "autoriteit consument", "consumentenbond", "telecommunicatiewet",
            "juridische stappen", "spamklacht", "test aankoop", "privacycommissie", "rechtsbijstand", "bij de ap|",
            "jurist",
        ),
        "da": (
            "datatilsynet", "forbrugerombudsmand", "gdpr|", "advokat", "databeskyttelse", "jurist",
            "markedsføringslov", "spamlov", "politiet",
        ),
        "nb": (
            "datatilsynet", "forbrukertilsynet", "reservert meg", "gdpr|", "advokat", "brønnøysund",
            "personvernforordning", "personvern", "jurist", "markedsføringslov", "politiet",
        ),
        "fi": (
            "tietosuojavaltuutet", "gdpr|", "kuluttaja-asiamie", "asianajaja", "tietosuoja asetus", "tietosuoja",
            "juristi", "lakimies", "kuluttajasuoja", "traficom", "poliisi",
        ),
        "pl": (
            "uodo|", "rodo|", "uokik|", "prawnik", "adwokat", "puodo", "prezesa urzędu", "ochrony danych",
            "urzędu ochrony", "kancelari", "pełnomocnik", "policj", "prokurat",
        ),
        "cs": (
            "úoou|", "úoú|", "gdpr|", "ochranu osobních údajů", "advokát", "právník", "úřad pro ochranu",
            "úřadu pro ochranu", "480 2004", "čoi", "obchodní inspekc", "právní zástup", "policii",
        ),
        "pt": (
            "anpd|", "lgpd|", "cnpd|", "reclame aqui", "procon|", "rgpd|", "advogado",
            "lei geral de proteção", "proteção de dados", "protecção de dados", "deco|", "autoridade nacional",
            "não perturbe",
        ),
        "ru": (
            "фас|", "роскомнадзор", "38 фз", "152 фз", "прокуратур", "юрист", "антимонопольн", "о рекламе",
            "о персональных", "ркн", "в суд", "в полицию", "адвокат",
        ),
        "uk": (
            "омбудсмен", "кіберполіц", "захист персональних даних", "юрист", "gdpr|", "про захист", "про рекламу",
            "держпродспожив", "адвокат", "у суд", "до суду", "до поліції", "поліці",
        ),
        "ja": (
            "特定電子メール法", "消費者庁", "迷惑メール相談", "弁護士", "総務省", "迷惑メール防止", "特商法",
            "しかるべき", "然るべき", "消費生活センター",
        ),
        "zh": (
            "12321", "举报", "檢舉", "检举", "工信部", "律师", "律師", "个人信息保护法", "個資法", "消协", "网信办",
            "网警", "個人資料保護法", "個資",
        ),
        "ko": (
            "kisa", "불법스팸", "개인정보보호", "방통위", "신고", "인터넷진흥원", "정보통신망법", "불법 스팸",
            "개인정보 보호법", "개인정보침해", "118에",
        ),
        "tr": (
            "kvkk", "iys", "ticaret bakanlığı", "avukat",
            "kişisel verilerin korunması", "kişisel verileri koruma", "6698", "6563", "ileti yönetim", "savcılı",
            "btk|",
        ),
        "el": (
            "αρχή προστασίας", "gdpr|", "απδπχ", "δικηγόρο",
            "γκπδ", "γενικού κανονισμού", "γενικό κανονισμό", "προστασίας δεδομένων", "προσωπικών δεδομένων",
            "συνήγορο", "μητρώο του άρθρου 11",
        ),
        "hu": (
            "naih|", "gdpr|", "ügyvéd", "fogyasztóvédelm", "adatvédel", "nemzeti adatvéd", "nmhh", "hatóság", "bíróság",
            "jogász", "jogi lép", "fogyasztóvéd",
        ),
        "ro": (
            "anspdcp", "gdpr|", "anpc|", "avocat", "protecția consumatorilor", "protecția datelor", "autoritatea",
            "poliți", "instanț", "dnsc|", "plângere",
        ),
    }
)  # fmt: skip

THREATS = Phrases(
    {
        "en": (
            "one more", "next one", "report", "complain", "forward the", "never signed up", "again and", "spam",
            "if you keep", "if i get", "if i receive", "if this continues", "if it continues", "if you continue",
            "another one", "any more of these", "one more of these", "reported", "reporting", "will be forced",
            "take action", "legal action",
        ),
        "sv": (
            "nästa gång", "anmäl", "klag", "en gång till", "hör av mig till", "mailar ni", "mejlar ni",
            "ett mejl till", "ett mail till", "rapporterar", "polisanmäl",
        ),
        "de": (
            "nochmal", "noch einmal", "noch eine", "beschwer", "anzeige", "auskunft", "an meinen anwalt",
            "melde ich", "nächste mail",
            "löschung", "zu löschen", "beschwerde", "weiteren mail", "weiterer mail",
            "weitere mail", "weitere nachricht", "erneute", "andernfalls", "einschalten",
            "rechtliche", "wiederholung", "unverzüglich", "auskunftsersuchen", "widerspruch",
        ),
        "fr": (
            "plainte", "signale", "prochain", "encore un", "jamais donné", "signaler", "signalement", "signalé",
            "porter plainte", "déposer plainte", "saisir", "saisirai", "saisirons", "saisie", "sera transmis",
            "transmettrai", "poursuit", "poursuivr", "la prochaine", "prochaine relance", "prochaine fois",
            "en cas de récidive", "à défaut", "sinon|", "sans quoi", "faute de quoi",
        ),
        "es": (
            "denuncia", "la próxima", "reclam", "una más", "otra vez",
            "lo pongo en manos", "tomaré medidas", "acciones legales", "si vuelv", "otro correo", "otro mail",
            "supresión", "oposición", "cancelación", "eliminación",
        ),
        "it": (
            "reclamo", "segnal", "denuncia", "ancora un", "prossima", "il consenso", "segnaler", "segnalar",
            "denuncer", "querel", "ricorr", "rivolger", "rivolgersi", "procederò", "procederemo", "adir",
            "in caso contrario", "altrimenti", "la prossima", "al prossimo", "un'altra mail", "un'altra email",
            "diffid", "sporger", "mi rivolg", "esposto",
        ),
        "nl": (
            "klacht", "volgende", "nog één", "melding", "aangifte", "meld ik", "dien ik", "klacht in", "indienen",
            "bij herhaling", "nog een mail", "nog een bericht",
            "te wissen", "gewist", "inzage", "bezwaar", "onverwijld",
        ),
        "da": (
            "klage", "anmeld", "næste gang", "en gang til", "uanmodet", "videre til", "en mail til", "en mail mere",
            "sender i", "én mail til", "rapportér", "rapporterer", "politianmeld",
        ),
        "nb": (
            "klage", "anmeld", "neste gang", "en gang til", "sender dere", "en mail til", "en e post til",
            "én e post til", "rapporter", "politianmeld",
        ),
        "fi": (
            "ilmoituks", "valitu", "seuraava", "vielä kerran", "montako kertaa", "vielä yhden", "vielä yksi",
            "valitan", "teen valituks", "ilmoitan", "jos saan vielä",
        ),
        "pl": (
            "skarg", "zgłosz", "następn", "jeden mail", "jeszcze jeden", "nie wyrażał", "doniesi", "zawiadomi", "pozw",
            "kolejn", "ostatni raz", "ostatnie ostrze", "inaczej", "w przeciwnym",
        ),
        "cs": (
            "stížnost", "příště", "příští", "ještě jed", "podám", "souhlas", "oznám", "udání", "žalob", "naposledy",
            "poslední varov", "jinak", "nahlás", "pokut",
        ),
        "pt": (
            "reclama", "denúncia", "denunci", "mais um", "próximo",
            "medidas legais", "medidas cabíveis", "se voltar", "se continuar", "outro e-mail", "eliminação",
            "exclusão", "apagamento", "oposição", "interrupção",
        ),
        "ru": (
            "жалоб", "ещё одно", "еще одно", "заявлени", "штраф", "следующее", "пожалуюсь", "пожалуемся", "обращусь",
            "обратимся", "последний раз", "последнее предупр", "иначе", "в противном", "подам", "ещё одн",
        ),
        "uk": (
            "скарг", "ще один", "ще одне", "наступн", "заяв", "поскаржусь", "поскаржуся", "звернусь", "звернуся",
            "звернемося", "останній раз", "останнє попередж", "інакше", "в іншому випадку", "подам", "ще одн",
        ),
        "ja": (
            "通報", "相談します", "次", "報告", "法的", "措置を取", "措置をと", "訴え",
        ),
        "zh": (
            "再", "投诉", "投訴", "举报", "檢舉", "追究", "起诉", "起訴", "停止向", "停止寄", "停止发",
        ),
        "ko": (
            "신고합니다", "신고하겠", "한 번만 더", "동의한 적", "법적", "고소", "고발", "신고할", "신고 조치",
            "요구합니다", "요구한다", "철회", "파기",
        ),
        "tr": (
            "şikâyet", "şikayet", "bir tane daha", "bir daha", "onayım yok",
            "yasal", "hukuki", "devam ederse", "silinme", "silin",
        ),
        "el": (
            "καταγγελ", "αν ξανά", "ακόμα ένα", "έστω κι ένα", "συγκατάθεση", "ξανάρ",
            "νομικ", "αν συνεχ", "διαγραφ", "διαγράψ", "εναντίωσ", "επόμενη φορά",
            "στο επόμενο", "θα απευθυνθώ", "θα απευθυνθούμε", "θα προσφύγ",
        ),
        "hu": (
            "panasz", "még egy", "különben", "bejelent", "hozzájárulást nem", "feljelent", "utoljára", "utolsó figyelm",
            "következő", "ellenkező", "bírság", "jogi",
        ),
        "ro": (
            "plângere", "reclam", "încă un", "un singur mesaj", "reclama", "reclamați", "voi reclama", "vom reclama",
            "voi sesiza", "vom sesiza", "sesiza", "sesiz", "depun", "depunem", "voi depune", "următorul mail",
            "următorul mesaj", "altfel", "în caz contrar", "dau în judecată", "mă adresez", "ne adresăm",
            "voi raporta", "raportez",
        ),
    }
)  # fmt: skip
