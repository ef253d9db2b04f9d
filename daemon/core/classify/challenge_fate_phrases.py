"""What a filter says becomes of a mail from somebody it does not know, language by language."""

from daemon.core.phrases import Phrases

# Now it waits …
HELD = Phrases(
    {
        "en": (
            "being held", "held until", "held pending", "is on hold", "is waiting", "waiting to be delivered",
            "is in a queue", "not yet been delivered", "has not been delivered yet", "have your message delivered",
            "deliver your message", "message to be delivered", "before your message", "so i can receive your",
            "will be delivered automatically", "future messages will be delivered", "awaiting", "is quarantined",
            "is being stored", "only accept", "has been held", "in order for your message",
            "will receive your original", "once i approve", "waitlisted", "will be delivered to", "side folder",
            "is parked", "parked until", "stopped at the door", "left at the door", "put aside", "set aside until",
            "has been stopped", "is not delivered", "stays in", "has been kept back", "quarantin", "in quarantine",
            "on hold",
        ),
        "sv": (
            "hålls kvar", "väntar", "har inte levererats", "ska levereras", "ska komma fram", "släpps fram", "i kö",
            "ligger och väntar", "utanför dörren", "ligger kvar", "lagts åt sidan", "är parkerat", "har stoppats",
            "karantän",
        ),
        "de": (
            "zurückgehalten", "wartet", "warteschlange", "noch nicht zugestellt", "damit ihre nachricht",
            "damit ihre e-mail", "damit ihre mail", "zugestellt werden kann", "wird erst zugestellt",
            "in quarantäne", "auf halde", "vor der tür", "liegt bei uns", "liegt noch", "wird aufbewahrt",
            "angehalten", "beiseitegelegt", "geparkt", "quarantäne",
        ),
        "fr": (
            "en attente", "est retenu", "a été retenu", "mis en attente", "afin que votre message",
            "pour que votre message", "pour que votre e-mail", "n'a pas encore été", "sera délivré", "sera remis",
            "me parvienne", "lui parvienne", "est bloqué", "première fois que vous m'écrivez", "à la porte",
            "est resté", "mis de côté", "a été arrêté", "reste bloqué", "est conservé", "intercepté",
            "en quarantaine",
        ),
        "es": (
            "está retenido", "ha sido retenido", "quedó retenido", "está en espera", "en espera de",
            "para que llegue", "para que su mensaje", "para que su correo", "para que tu mensaje",
            "aún no se ha entregado", "será entregado", "está pendiente", "todavía no", "en la puerta",
            "se ha quedado", "apartado", "ha sido detenido", "está guardado", "interceptado", "sigue retenido",
            "cuarentena",
        ),
        "it": (
            "è in attesa", "in attesa di", "è trattenut", "è stato trattenuto", "perché il messaggio",
            "affinché il messaggio", "affinché il suo", "affinché la sua", "verrà consegnat", "verrà recapitat",
            "in sospeso", "non è ancora stat", "alla porta", "è rimasto", "messo da parte", "è stato fermato",
            "fermo in", "bloccato", "quarantena",
        ),
        "nl": (
            "wordt vastgehouden", "wacht op", "in de wachtrij", "om uw bericht af te leveren", "wordt pas",
            "in wacht", "voordat uw bericht", "nog niet afgeleverd", "nog niet bezorgd", "vastgehouden",
            "pas afgeleverd", "voor de deur", "staat nog", "apart gezet", "tegengehouden", "geparkeerd",
            "achtergehouden", "quarantaine",
        ),
        "da": (
            "tilbageholdt", "venter", "bliver leveret", "før din mail", "før din besked", "endnu ikke leveret",
            "i kø", "uden for døren", "står stadig", "lagt til side", "er stoppet", "parkeret", "ligger og venter",
            "karantæne",
        ),
        "nb": (
            "holdt tilbake", "venter", "blir levert", "før meldingen", "ikke levert ennå", "ennå ikke levert",
            "i kø", "står fortsatt", "utenfor døren", "utenfor døra", "lagt til side", "er stoppet", "parkert",
            "ligger og venter", "karantene",
        ),
        "fi": (
            "odottaa", "jonossa", "pidätetty", "ei ole vielä toimitettu", "toimitetaan vasta", "jotta viestisi",
            "oven ulkopuolelle", "jäi ovelle", "pysäytetty", "pysähtyi", "siirretty sivuun", "jäi odottamaan",
            "karanteeni",
        ),
        "pl": (
            "została wstrzymana", "wstrzyman", "oczekuje", "czeka na", "w kolejce", "aby wiadomość", "aby twoja",
            "aby dostarczyć", "nie została jeszcze dostarczona", "zatrzyman", "w kwarantannie", "pod drzwiami",
            "odłożon", "stoi w", "utknęł", "jest przechowywan", "kwarantann",
        ),
        "cs": (
            "zadržen", "čeká na", "pozastaven", "ve frontě", "aby byla vaše zpráva", "aby vaše zpráva",
            "zatím nebyl", "přede dveřmi", "přede dvermi", "za dveřmi", "odložen", "stojí", "byla zastavena",
            "byl zastaven", "karantén",
        ),
        "pt": (
            "está retid", "foi retid", "ficou retid", "aguardando", "em espera", "para que sua mensagem",
            "para que a sua mensagem", "para que seu e-mail", "será entregue", "ainda não foi entregue", "pendente",
            "à porta", "na porta", "ficou parad", "foi guardad", "está guardad", "segurad", "bloquead", "quarentena",
            "retida|", "retido|",
        ),
        "ru": (
            "задержан", "ожидает", "пока лежит", "в очереди", "чтобы ваше письмо", "чтобы письмо",
            "еще не доставлен", "будет доставлен", "неподтвержден", "приостановлен", "пока не доставлен", "удержан",
            "за дверью", "осталось", "отложен", "остановлен", "лежит в", "карантин",
        ),
        "uk": (
            "затриман", "очікує", "поки лежить", "у черзі", "щоб ваш лист", "щоб лист", "ще не доставлен",
            "буде доставлен", "призупинен", "поки не доставлен", "непідтвердж", "за дверима", "залишилося",
            "відкладен", "зупинен", "лежить у", "карантин",
        ),
        "ja": (
            "保留", "まだ配信", "まだ届", "配信するには", "届けるには", "お届けするため", "配信待ち", "承認待ち",
            "一時的にお預かり", "入口で止ま", "止まって", "預かって", "お預かり", "留め置", "保管して", "隔離",
            "保留されて",
        ),
        "zh": (
            "暂存", "暫存", "等待", "尚未投递", "尚未送达", "尚未送達", "才能送达", "才能投递", "待确认", "被扣留",
            "被暂停", "扣留", "将立即投递", "才会投递", "立即投递", "停在门口", "停在門口", "被拦", "被攔", "拦截",
            "攔截", "暂时保存", "搁置", "隔离", "隔離",
        ),
        "ko": (
            "보류", "대기", "아직", "전달하려면", "전달되려면", "전달됩니다", "배달하려면", "문 앞에", "멈춰",
            "보관", "막혀", "차단되어", "격리", "보류되",
        ),
        "tr": (
            "bekletiliyor", "bekliyor", "beklemede", "ulaşması için", "iletilmesi için", "teslim edilmesi için",
            "kuyruk", "kapıda", "bekletil", "tutuluyor", "durduruldu", "alıkon", "karantina",
        ),
        "el": (
            "κρατείται", "σε αναμονή", "αναμένει", "περιμένει", "για να παραδοθεί", "για να φτάσει",
            "δεν έχει παραδοθεί", "στην πόρτα", "έμεινε", "παραμένει", "δεσμεύτηκε", "συγκρατ", "καραντίνα",
        ),
        "hu": (
            "visszatartott", "visszatartja", "várakozik", "függőben", "hogy a levele", "hogy levele",
            "hogy az üzenet", "karantén", "ajtó előtt", "vár|", "visszatart", "félretett", "feltartóztat",
            "megállít",
        ),
        "ro": (
            "este reținut", "a fost reținut", "în așteptare", "așteaptă", "pentru ca mesajul",
            "ca mesajul dumneavoastră", "va fi livrat", "la ușă", "a rămas", "pus deoparte", "este oprit",
            "a fost oprit", "blocat", "carantină",
        ),
    }
)  # fmt: skip

# … then it comes through …
PASSES = Phrases(
    {
        "en": (
            "jumps straight", "gets through", "get through", "goes through", "let it in", "let you in",
            "sees your mail", "sees your email", "deliver my", "deliver it", "reaches my inbox", "reach my inbox",
            "to get past", "will arrive", "lands in my inbox", "passed on to", "lets you through", "let you through",
            "release your", "release it", "hand over", "hand it over", "pass on your", "will be released",
            "have it delivered", "be delivered", "reach", "goes to … inbox", "your email goes",
        ),
        "sv": (
            "kommer fram", "kommer igenom", "innan … får ditt", "delas … ut", "släpper in", "når min", "når fram",
            "släpps igenom", "släpper … igenom", "släpper vakten", "lämnar vi över", "lämnar över", "vidarebefordra",
            "levereras", "nå tom",
        ),
        "de": (
            "landet … bei mir", "landet ihre", "bekommt … ihre mail", "reichen wir", "kommt … durch", "geht … raus",
            "leiten wir", "wird … durchgelassen", "kommt an", "ausgeliefert", "zugestellt", "winkt sie",
            "durchwinken", "herausgeben", "lässt sie durch", "durchlassen", "freigeben", "freigegeben", "übergeben",
            "erreichen",
        ),
        "fr": (
            "passera", "laisserons entrer", "ne lise", "me parviendra", "lui parviendra", "sera transmis",
            "arrivera", "débloquer", "laissera passer", "laisser passer", "remettions", "remettrons",
            "transmettrons", "libérer", "soit remis", "joindre",
        ),
        "es": (
            "pasará", "dejamos entrar", "recibe tu correo", "recibirá su", "llegará", "será entregado", "liberar",
            "dejará pasar", "dejar pasar", "entreguemos", "entregaremos", "liberaremos", "haremos llegar",
            "se entregue", "para llegar a", "lo recibirá", "recibirá enseguida",
        ),
        "it": (
            "arriverà", "lasciamo entrare", "riceve la tua", "riceverà", "passerà", "sarà recapitat",
            "sarà consegnat", "sbloccare", "farà passare", "far passare", "possiamo consegnare", "consegneremo",
            "inoltreremo", "rilasciare", "venga consegnat", "raggiungere",
        ),
        "nl": (
            "komt binnen", "binnen laten", "laten het binnen", "krijgt je mail", "krijgt uw", "komt aan",
            "wordt doorgelaten", "wordt bezorgd", "laat u … door", "laat je … door", "geven wij uw", "afgeven",
            "vrijgeven", "doorlaten", "wordt … bezorgd", "bereiken",
        ),
        "da": (
            "kommer … igennem", "lukker … ind", "får … din mail", "når frem", "bliver leveret", "slippes igennem",
            "lader … passere", "udleverer", "frigiver", "afleverer", "giver … videre", "bliver … leveret",
        ),
        "nb": (
            "kommer … gjennom", "kommer … igjennom", "slipper … inn", "får … e-posten din", "når frem",
            "blir levert", "lar … passere", "utleverer", "frigir", "gir … videre", "overleverer", "blir … levert",
        ),
        "fi": (
            "tulee perille", "päästämme sen", "saa viestisi", "menee perille", "päästetään läpi", "toimitetaan",
            "välitämme", "päästää sinut", "luovutamme", "päästetään", "vapautamme", "annamme … eteenpäin",
            "se toimitetaan",
        ),
        "pl": (
            "dotrze", "wpuścimy", "dostanie twój", "dostanie pan", "zostanie dostarczon", "przejdzie", "przekażemy",
            "przepuszcz", "wydać list", "zwolnimy", "przekazać", "doręczy", "aby dotrzeć",
        ),
        "cs": (
            "projde", "pustíme", "váš mail dostane", "dorazí", "bude doručen", "předáme", "bude … pouštět", "vydat",
            "uvolníme", "předat", "doručíme",
        ),
        "pt": (
            "seu passa", "deixamo-la entrar", "deixamos entrar", "receber o seu", "chegará", "será entregue",
            "passará", "liberad", "deixa-o passar", "deixar passar", "entregarmos", "entregaremos", "libertar",
            "encaminharemos", "seja entregue", "a mensagem chegue", "chegue",
        ),
        "ru": (
            "дойдет", "впустим", "получит ваше", "будет доставлен", "пропустим", "попадет", "передадим",
            "пропускать", "выдали", "выдадим", "доставим", "отпустим", "оно будет доставлен",
        ),
        "uk": (
            "дійде", "впустимо", "отримає ваш", "буде доставлен", "пропустимо", "потрапить", "передамо",
            "пропускатиме", "видали", "видамо", "доставимо", "відпустимо", "його буде доставлен",
        ),
        "ja": (
            "届きます", "届く", "お相手に", "お届けし", "配信されます", "受け取れ", "通るように", "お渡し", "渡し",
            "解放", "メールが届",
        ),
        "zh": (
            "就能进来", "放行", "就能收到", "才能收到", "即可送达", "送达", "就会送到", "让您通过", "交出去", "转交",
            "投递给", "释放", "会送达",
        ),
        "ko": (
            "들어옵니다", "전달됩니다", "도착합니다", "받아 볼", "통과", "통과시켜", "내어 드", "건네", "풀어 드",
            "메일이 전달",
        ),
        "tr": (
            "içeri alalım", "e-postanızı alacak", "sizinki de gelsin", "ulaşacak", "iletilecek", "teslim edil",
            "geçirsin", "geçeceksiniz", "verelim", "ileteceğiz", "serbest bırak", "teslim edilsin", "ulaşmak için",
        ),
        "el": (
            "θα φτάσει", "αφήσουμε να μπει", "θα λάβει το μήνυμά", "θα παραδοθεί", "θα περάσει", "θα σας αφήνει",
            "παραδώσουμε", "αποδεσμ", "προωθήσουμε", "για να παραδοθεί",
        ),
        "hu": (
            "megérkezik", "beengedjük", "megkapja a leve", "átengedjük", "kézbesítjük", "eljut", "átengedi",
            "kiadhassuk", "kiadjuk", "továbbítjuk", "felszabad",
        ),
        "ro": (
            "ajunge|", "lăsăm să intre", "primește mesajul", "va fi livrat", "va trece", "va ajunge", "va lăsa",
            "predăm", "vom preda", "eliberăm", "vom livra", "a fi livrat", "pentru a ajunge",
        ),
    }
)  # fmt: skip

# … or it is lost.
LAPSES = Phrases(
    {
        "en": (
            "will be deleted", "will expire", "expire after", "expires after", "expires in", "until then nobody",
            "nobody will see", "will be discarded", "will be dropped", "is lost", "be lost", "within 72 hours",
            "within 48 hours", "will vanish", "disappears", "thrown away",
        ),
        "sv": ("raderas", "tas bort", "förfaller", "kastas", "försvinner", "går förlorat", "inom 72 timmar"),
        "de": (
            "verfällt", "wird … gelöscht", "gelöscht", "verworfen", "ist … verloren", "geht verloren", "binnen",
            "verschwindet", "sonst",
        ),
        "fr": (
            "sera effacé", "sera supprimé", "expire", "faute de quoi", "sera perdu", "sous 72 heures",
            "sous 48 heures", "sinon votre",
        ),
        "es": (
            "se borrará", "será eliminado", "se eliminará", "caduca", "de lo contrario", "se perderá",
            "antes de 72 horas", "si no,",
        ),
        "it": (
            "verrà cancellat", "sarà cancellat", "verrà eliminat", "scade", "altrimenti", "andrà persa",
            "andrà perso", "entro 72 ore",
        ),
        "nl": ("gewist", "verwijderd", "vervalt", "anders wordt", "gaat … verloren", "binnen 72 uur", "verdwijnt"),
        "da": ("slettet", "slettes", "bortfalder", "udløber", "går … tabt", "inden 72 timer", "forsvinder"),
        "nb": ("slettes", "slettet", "utløper", "går … tapt", "innen 72 timer", "forsvinner"),
        "fi": ("poistetaan", "vanhenee", "hävitetään", "katoaa", "72 tunnin", "häviää"),
        "pl": ("usunięt", "skasowan", "wygaśnie", "w przeciwnym razie", "przepadnie", "w ciągu 72", "inaczej"),
        "cs": ("smazán", "vyprší", "zahozen", "jinak bude", "se ztratí", "do 72 hodin", "jinak se"),
        "pt": (
            "apagad", "eliminad", "expira", "caso contrário", "descartad", "perde-se", "perder-se", "em 72 horas",
            "será perdid",
        ),
        "ru": ("удален", "иначе", "истечет", "пропадет", "в течение 72", "потеряется"),
        "uk": ("видалено", "інакше", "буде стерт", "пропаде", "впродовж 72", "протягом 72"),
        "ja": ("破棄", "削除", "失効", "失われ", "72時間以内"),
        "zh": ("被删除", "将删除", "否则", "过期", "刪除", "将丢失", "72小时内", "丢失"),
        "ko": ("삭제", "그렇지 않으면", "폐기", "사라집니다", "72시간", "없어집니다"),
        "tr": ("silinir", "silinecek", "yoksa", "aksi halde", "kaybolur", "72 saat"),
        "el": ("διαγραφ", "αλλιώς", "λήγει", "χάνεται", "χαθεί", "72 ώρες"),
        "hu": ("töröljük", "törlődik", "törlésre", "különben", "lejár", "elvész", "72 órán"),
        "ro": ("se șterge", "va fi șters", "altfel", "expiră", "se pierde", "72 de ore"),
    }
)  # fmt: skip
