"""Wishes for no more mail in two halves: "I never asked for it" and "stop"; a law or an authority, and a threat."""

from daemon.core.phrases import Phrases

UNASKED = Phrases(
    {
        "en": (
            "never asked for", "never signed up", "didn't sign up", "did not sign up", "never subscribed",
            "didn't ask for", "did not ask for", "third email", "fourth email", "enough", "how many times",
            "unsolicited", "spam|",
        ),
        "sv": ("inte bett om", "aldrig bett om", "aldrig anmält", "det räcker", "nu räcker det", "får det räcka"),
        "de": (
            "nie eingetragen", "nie angemeldet", "nicht angefordert", "nie darum gebeten", "nicht bestellt",
            "es reicht", "jetzt reicht",
        ),
        "fr": ("jamais demandé", "pas demandé", "jamais inscrit", "ça suffit", "cela suffit", "assez"),
        "es": (
            "no he solicitado", "no he pedido", "nunca pedí", "nunca me suscribí", "ya basta", "no lo he pedido",
            "correo que",
        ),
        "it": ("mai dato il consenso", "mai chiesto", "non ho richiesto", "mai iscritto", "basta"),
        "nl": (
            "nooit om gevraagd", "niet om gevraagd", "nooit aangemeld", "het is genoeg", "nu is het genoeg",
            "zo is het genoeg",
        ),
        "da": ("aldrig bedt om", "ikke bedt om", "aldrig tilmeldt", "nu er det nok", "nok er nok", "det er nok nu"),
        "nb": ("aldri bedt om", "ikke bedt om", "aldri meldt", "nå får det være nok", "nok er nok", "det er nok nå"),
        "fi": (
            "en ole tilannut", "emme ole tilanneet", "en ole pyytänyt", "jo riittää", "nyt riittää", "jo kolmas",
            "jo neljäs",
        ),
        "pl": ("nie prosiłem", "nie prosiłam", "nie zapisywał", "wystarczy", "dość", "nie zamawiał"),
        "cs": ("nikdy jsem se", "nepřihlásil", "nepřihlásila", "stačilo", "to stačí", "už toho mám dost", "nevyžád"),
        "pt": ("não pedi", "nunca pedi", "nunca me inscrevi", "não me inscrevi", "chega", "já basta"),
        "ru": ("не подписывался", "не подписывалась", "не просил", "хватит", "надоел", "достали", "довольно"),
        "uk": ("не підписувався", "не підписувалася", "не просив", "не просила", "досить", "годі", "набридли"),
        "ja": ("迷惑", "登録した覚え", "依頼した覚え", "何度も", "申し込んだ覚え"),
        "zh": ("没有订阅", "没订阅", "從未訂閱", "从未订阅", "够了", "烦死", "骚扰", "垃圾邮件"),
        "ko": ("신청한 적", "동의한 적", "가입한 적", "벌써 네 번째", "벌써 세 번째", "스팸", "지겹"),
        "tr": ("talebim olmadı", "talep etmedim", "üye olmadım", "yeter", "kaydolmadım", "onay vermedim"),
        "el": ("δεν ζήτησα", "ποτέ δεν", "φτάνει", "αρκετά", "δεν γράφτηκα", "δεν έχω εγγραφεί"),
        "hu": ("nem iratkoztam", "nem kértem", "elég volt", "elegem van", "soha nem"),
        "ro": ("nu am cerut", "nu m-am abonat", "nu m-am înscris", "ajunge", "destul"),
    }
)  # fmt: skip

STOP_IT = Phrases(
    {
        "en": (
            "stop it", "stop this", "stop now", "please stop", "just stop", "cut it out", "leave it", "knock it off",
            "no more",
        ),
        "sv": ("sluta|", "låt bli", "lägg av", "inga fler", "inte ha fler", "inte skriva", "inte mer|", "inte fler"),
        "de": (
            "hören sie auf", "hört auf", "hör auf", "lassen sie das", "lasst das", "schluss damit", "lassen sie es",
        ),
        "fr": ("arrêtez|", "arrêtez cela", "cessez|", "laissez-moi", "stop|", "n'insistez"),
        "es": ("paren ya", "pare ya", "dejen de", "no más|", "no insist", "no me manden", "dejadlo"),
        "it": ("smettetela", "la smetta", "smettila", "cancellate", "lasciate perdere", "non insist"),
        "nl": ("stop ermee", "stop hiermee", "hou op", "houd op", "kap ermee"),
        "da": ("stop nu", "stop det", "hold op", "lad være"),
        "nb": ("slutt nå", "slutt med dette", "stopp", "la være", "ikke send mer"),
        "fi": ("lopettakaa", "lopeta|", "riittää jo", "älkää enää"),
        "pl": ("proszę przestać", "przestańcie", "przestań", "nie pisać", "proszę nie", "dajcie spokój"),
        "cs": ("nechte toho", "přestaňte", "zrušte to", "nechte si to", "skončete", "nepište"),
        "pt": ("parem|", "pare|", "parem com isso", "não mandem", "não enviem", "tirem-me", "deixem-me"),
        "ru": ("прекратите", "перестаньте", "хватит уже", "не надо", "не пишите", "отстаньте"),
        "uk": ("припиніть", "перестаньте", "не пишіть", "не треба", "відчепіться"),
        "ja": ("やめて", "止めて", "送らないで", "結構です"),
        "zh": ("别再发", "不要再发", "别发了", "停止", "别发"),
        "ko": ("그만", "받고 싶지", "보내지"),
        "tr": ("göndermeyin", "yazmayın", "bırakın", "durdurun", "kesin artık"),
        "el": ("σταματήστε", "μην ξαναστείλετε", "μη στέλνετε", "μην στέλνετε", "αφήστε με"),
        "hu": ("hagyják abba", "hagyja abba", "ne küldjenek", "ne küldjön", "fejezzék be", "ne írjanak"),
        "ro": ("opriți", "încetați", "nu mai trimiteți", "terminați", "nu mai scrieți", "gata"),
    }
)  # fmt: skip

# Nobody asks a seller about these but to threaten with them: who watches over mail that was not asked for, and what
# one goes to them with.
AUTHORITY = Phrases(
    {
        "en": (
            "attorney general", "ag's office", "ftc|", "ico|", "can-spam", "data protection authority", "gdpr|",
            "our lawyer", "my lawyer", "our legal", "spam button", "casl|",
        ),
        "sv": ("imy|", "gdpr|", "datainspektionen", "konsumentverket", "polisen"),
        "de": (
            "dsgvo|", "datenschutzbehörde", "datenschutzbeauftragt", "anwalt", "verbraucherzentrale",
            "bundesnetzagentur", "abmahn", "uwg|",
        ),
        "fr": ("cnil|", "rgpd|", "signal spam", "avocat", "dgccrf|"),
        "es": ("aepd|", "protección de datos", "rgpd|", "lopd", "profeco|", "abogado"),
        "it": ("garante|", "gdpr|", "avvocato", "registro delle opposizioni"),
        "nl": ("gba|", "autoriteit persoonsgegevens", "avg|", "gdpr|", "acm|", "advocaat"),
        "da": ("datatilsynet", "forbrugerombudsmand", "gdpr|", "advokat"),
        "nb": ("datatilsynet", "forbrukertilsynet", "reservert meg", "gdpr|", "advokat", "brønnøysund"),
        "fi": ("tietosuojavaltuutet", "gdpr|", "kuluttaja-asiamie", "asianajaja"),
        "pl": ("uodo|", "rodo|", "uokik|", "prawnik", "adwokat"),
        "cs": ("úoou|", "úoú|", "gdpr|", "ochranu osobních údajů", "advokát", "právník"),
        "pt": ("anpd|", "lgpd|", "cnpd|", "reclame aqui", "procon|", "rgpd|", "advogado"),
        "ru": ("фас|", "роскомнадзор", "38 фз", "152 фз", "прокуратур", "юрист"),
        "uk": ("омбудсмен", "кіберполіц", "захист персональних даних", "юрист", "gdpr|"),
        "ja": ("特定電子メール法", "消費者庁", "迷惑メール相談", "弁護士", "総務省"),
        "zh": ("12321", "举报", "檢舉", "检举", "工信部", "律师", "律師", "个人信息保护法", "個資法"),
        "ko": ("kisa", "불법스팸", "개인정보보호", "방통위", "신고"),
        "tr": ("kvkk", "iys", "ticaret bakanlığı", "avukat"),
        "el": ("αρχή προστασίας", "gdpr|", "απδπχ", "δικηγόρο"),
        "hu": ("naih|", "gdpr|", "ügyvéd", "fogyasztóvédelm"),
        "ro": ("anspdcp", "gdpr|", "anpc|", "avocat"),
    }
)  # fmt: skip

THREATS = Phrases(
    {
        "en": ("one more", "next one", "report", "complain", "forward the", "never signed up", "again and", "spam"),
        "sv": ("nästa gång", "anmäl", "klag", "en gång till", "hör av mig till"),
        "de": (
            "nochmal", "noch einmal", "noch eine", "beschwer", "anzeige", "auskunft", "an meinen anwalt",
            "melde ich", "nächste mail",
        ),
        "fr": ("plainte", "signale", "prochain", "encore un", "jamais donné"),
        "es": ("denuncia", "la próxima", "reclam", "una más", "otra vez"),
        "it": ("reclamo", "segnal", "denuncia", "ancora un", "prossima", "il consenso"),
        "nl": ("klacht", "volgende", "nog één", "melding", "aangifte"),
        "da": ("klage", "anmeld", "næste gang", "en gang til", "uanmodet", "videre til", "en mail til"),
        "nb": ("klage", "anmeld", "neste gang", "en gang til"),
        "fi": ("ilmoituks", "valitu", "seuraava", "vielä kerran", "montako kertaa"),
        "pl": ("skarg", "zgłosz", "następn", "jeden mail", "jeszcze jeden", "nie wyrażał"),
        "cs": ("stížnost", "příště", "příští", "ještě jed", "podám", "souhlas"),
        "pt": ("reclama", "denúncia", "denunci", "mais um", "próximo"),
        "ru": ("жалоб", "ещё одно", "еще одно", "заявлени", "штраф", "следующее"),
        "uk": ("скарг", "ще один", "ще одне", "наступн", "заяв"),
        "ja": ("通報", "相談します", "次", "報告"),
        "zh": ("再", "投诉", "投訴", "举报", "檢舉"),
        "ko": ("신고합니다", "신고하겠", "한 번만 더", "동의한 적"),
        "tr": ("şikâyet", "şikayet", "bir tane daha", "bir daha", "onayım yok"),
        "el": ("καταγγελ", "αν ξανά", "ακόμα ένα", "έστω κι ένα", "συγκατάθεση", "ξανάρ"),
        "hu": ("panasz", "még egy", "különben", "bejelent", "hozzájárulást nem"),
        "ro": ("plângere", "reclam", "încă un", "un singur mesaj"),
    }
)  # fmt: skip
