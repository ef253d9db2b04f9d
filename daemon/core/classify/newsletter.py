"""Is it a newsletter? Its last lines say why one gets it and how one ends that; what it is about proves nothing.

Small ones come from a person's own address, without a header of bulk mail. So the footer counts, where it is no
answer to anything: below "Re:" a company's footer stands under a person's words.
"""

import re

from daemon.core.classify.rule import FAIR, HINT, STRONG, Rule
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases, fold
from daemon.core.reading import Kind

LAST = 600  # characters; Mailchimp's and its like's postal address stands below
SHORTEST_BODY = 15  # characters above the footer: an opt-out by one line has fewer

_FOOTER = Phrases(
    {
        "en": (
            "you are receiving this", "you're receiving this", "you receive this", "you get this",
            "you received this", "you are getting this", "because you subscribed", "because you signed up",
            "because you are a customer", "unsubscribe|", "manage preferences", "manage your preferences",
            "update your preferences", "email preferences", "subscription preferences", "opt out of these",
            "opt out here", "view in browser", "view this email in your browser", "view online",
            "forward to a friend", "no longer wish to receive these",
        ),
        "sv": (
            "du får detta", "du får det här", "du får den här", "avsluta prenumeration", "avregistrera dig",
            "avprenumerera|", "avanmäl dig", "visa i webbläsare",
            "avregistrera här", "prenumererar på", "avsluta utskick", "sluta prenumerera", "avanmälan",
            "vill du inte längre", "vill du inte få", "inte längre få", "hantera prenumeration",
            "ändra dina inställningar", "inställningar för",
        ),
        "de": (
            "sie erhalten diese", "sie erhalten den", "du erhältst diese", "du bekommst diese", "newsletter abmelden",
            "newsletter abbestellen", "hier abmelden", "abmelden klicken", "weil sie sich angemeldet", "im browser",
            "sie bekommen diese", "ihr bekommt diese", "ihr erhaltet diese", "erhalten sie diesen newsletter",
            "diesen newsletter erhalten", "diesen rundbrief", "vom newsletter abmelden", "newsletter austragen",
            "zum abmelden", "abmeldelink", "abmelden:", "austragen:", "hier austragen", "hier abbestellen",
            "rundbrief abbestellen", "nicht mehr erhalten möchten", "nicht mehr erhalten möchtest",
            "nicht mehr bekommen möchten", "nicht mehr bekommen möchtest", "nicht mehr erhalten wollen",
            "keine lust mehr auf", "möchten sie keine", "möchtest du keine", "wenn du keine", "wenn sie keine",
            "falls sie keine", "zur webansicht", "webversion", "im browser ansehen", "weil du dich", "weil sie sich",
            "du bist angemeldet", "in unserem verteiler",
        ),
        "fr": (
            "vous recevez ce", "se désabonner", "se désinscrire", "vous désabonner", "vous désinscrire",
            "lien de désinscription", "lien de désabonnement", "version en ligne", "dans votre navigateur",
            "vous recevez cet", "vous recevez cette", "vos préférences d'envoi", "gérer vos préférences",
            "gérer mes préférences", "si vous ne souhaitez plus", "si vous ne voulez plus",
            "ne plus recevoir cette lettre",
        ),
        "es": (
            "recibes este", "recibe este", "has recibido este", "ha recibido este", "cancelar suscripción",
            "cancelar la suscripción", "cancelar tu suscripción", "darse de baja", "darte de baja", "en su navegador",
            "en tu navegador",
            "si no deseas recibir", "si no desea recibir", "si no quieres recibir", "no deseas seguir recibiendo",
            "no desea seguir recibiendo", "puedes darte de baja", "puede darse de baja", "date de baja",
            "dese de baja", "para darte de baja", "para darse de baja", "te enviamos este", "estás suscrit",
            "está suscrit", "gestionar suscripción", "gestiona tus preferencias", "ver en el navegador",
            "ver online",
        ),
        "it": (
            "ricevi questa", "ricevi questo", "riceve questa", "hai ricevuto questa", "ha ricevuto questa",
            "disiscriviti", "annulla iscrizione", "annulla l'iscrizione", "annullare l'iscrizione",
            "cancella l'iscrizione", "nel tuo browser", "gestisci le preferenze", "gestisci le tue preferenze",
            "non vuoi più ricevere", "se non desideri più", "se non desidera più", "cancellati qui", "disiscrizione",
            "disdici",
        ),
        "nl": (
            "je ontvangt deze", "u ontvangt deze", "je krijgt deze", "afmelden voor deze",
            "afmelden voor de nieuwsbrief", "uitschrijven voor", "hier uitschrijven", "in je browser",
            "in uw browser",
            "u krijgt deze", "jullie ontvangen deze", "meld je af", "meld u af", "meld je hier af", "afmelden kan",
            "afmelden via", "afmelden:", "uitschrijven:", "uitschrijven kan", "uitschrijven via", "schrijf je uit",
            "schrijf je hier uit", "schrijf u uit", "geen zin meer in", "niet meer ontvangen", "niet langer ontvangen",
            "wil je deze mail niet", "wil je geen mails", "wilt u geen", "wil je onze nieuwsbrief", "wenst u geen",
            "omdat je je hebt", "omdat u zich", "omdat je bent ingeschreven", "omdat je lid", "bekijk online",
            "bekijk in je", "webversie", "je staat op onze", "liever geen",
        ),
        "da": (
            "du modtager denne", "du får denne", "frameld", "afmeld nyhedsbrev", "afmeld dig", "i din browser",
            "afmeld dig her", "afmeld her", "vil du ikke længere", "ønsker du ikke", "ikke længere modtage",
            "administrer", "tilmeldt", "opdater dine", "afmelding",
        ),
        "nb": (
            "du mottar denne", "du får denne", "avslutt abonnement", "meld deg av", "avmeld deg", "i nettleser",
            "meld av", "avmelding", "vil du ikke lenger", "ønsker du ikke", "ikke lenger motta", "administrer",
            "påmeldt", "oppdater", "slått på varsler", "endre varsl",
        ),
        "fi": (
            "saat tämän", "sait tämän", "peruuta tilaus", "peru tilaus", "peruuttaa tilauksen", "peruuta uutiskirje",
            "selaimessa",
            "peruutta", "peru uutiskirje", "et halua enää", "etkö halua", "poistu listalta",
            "poistu postituslistalta", "hallitse", "muuta asetuksia", "viestiasetuk", "lopeta tilaus",
        ),
        "pl": (
            "otrzymujesz tę", "otrzymujesz ten", "otrzymałeś tę", "otrzymali państwo", "otrzymują państwo",
            "wypisz się", "zrezygnuj z", "anuluj subskrypcję", "w przeglądarce",
        ),
        "cs": (
            "tento e-mail dostáváte", "tento e-mail jste", "tento email dostáváte", "odhlásit odběr", "odhlásit se",
            "zrušit odběr", "odhlášení z odběru", "v prohlížeči",
        ),
        "pt": (
            "você recebeu este", "você está recebendo", "recebeu este e-mail porque", "recebeu este email porque",
            "descadastre-se", "cancelar inscrição", "cancelar a inscrição", "cancelar subscrição",
            "cancelar a subscrição", "no seu navegador",
            "cancele a subscrição", "cancele a sua subscrição", "cancele sua inscrição", "cancele a inscrição",
            "não quer receber mais", "não quer mais receber", "não deseja mais receber", "não deseja receber",
            "se não deseja", "se não quiser", "caso não queira", "caso não deseje", "descadastre",
            "clique aqui para sair", "para sair da lista", "para deixar de receber", "para cancelar",
            "remover subscrição", "anular a subscrição", "anular subscrição", "recebe este e-mail porque",
            "recebe este email porque", "está a receber", "ver no navegador", "ver online",
        ),
        "ru": (
            "вы получили это", "вы получаете это", "вы получаете эту", "отписаться", "отказаться от рассылки",
            "в браузере",
        ),
        "uk": ("ви отримали цей", "ви отримуєте цей", "відписатися", "відмовитися від розсилки", "у браузері"),
        "ja": ("配信停止", "配信解除", "購読解除", "登録解除", "メルマガ", "メールマガジン"),
        "zh": ("退订", "退訂", "取消订阅", "取消訂閱", "不想再收到此", "在浏览器中查看"),
        "ko": (
            "수신거부", "수신 거부", "구독 취소", "구독을 취소", "수신을 원하지 않으시면", "본 메일은 … 수신 동의",
        ),
        "tr": (
            "abonelikten çık", "aboneliğinizi", "abone olduğunuz için", "listeden çıkmak", "tarayıcıda",
            "tarayıcınızda",
            "almak istemiyorsanız", "almak istemezseniz", "üyelikten çık", "listemizden çık", "abonelikten ayrıl",
            "abonelik iptal", "e-posta listemiz", "bu e-postayı alıyorsunuz", "size bu e-posta", "bültenimize üye",
            "mail listemiz",
        ),
        "el": (
            "λαμβάνετε αυτό", "λάβατε αυτό", "διαγραφή από τη λίστα", "για διαγραφή", "απεγγραφή",
            "κατάργηση εγγραφής",
            "αν δεν θέλετε να λαμβάνετε", "εάν δεν επιθυμείτε", "αν δεν επιθυμείτε να",
            "δεν επιθυμείτε να λαμβάνετε", "για να διαγραφείτε", "διαγραφείτε από", "πατήστε εδώ για διαγραφή",
            "κατάργηση συνδρομής", "διαχείριση συνδρομής", "επειδή έχετε εγγραφεί", "προβολή στον browser",
            "απεγγραφείτε",
        ),
        "hu": ("azért kapta", "azért kapod", "leiratkozás", "leiratkozhat", "leiratkozni itt", "a böngészőben"),
        "ro": (
            "primiți acest", "ați primit acest", "primești acest", "dezabonare", "dezabonează-te", "dezabonați-vă",
            "în browser", "gestionează preferințele", "gestionați preferințele", "nu mai dorești să primești",
            "dacă nu mai doriți", "dacă nu mai vrei", "primiți această", "primești această", "te poți dezabona",
            "vă puteți dezabona",
        ),
    }
)  # fmt: skip
FIRST = 12  # characters before the greeting
DISCUSSION = ("List-Post", "X-BeenThere", "X-Mailman-Version", "Mailing-List", "X-Mailing-List", "X-Google-Group-Id")
_CALLED = Phrases(
    {
        "en": ("newsletter", "our bulletin", "weekly digest", "monthly update", "monthly digest"),
        "sv": ("nyhetsbrev", "månadsbrev", "veckobrev", "medlemsbrev"),
        "de": (
            "rundbrief", "vereinsbrief", "vereinsblatt", "mitgliederbrief", "infobrief", "rundschreiben",
            "neuigkeiten aus", "monatsbrief", "quartalsbrief", "mitgliederinfo",
            "mitgliederinformation", "elternbrief", "gemeindebrief", "hausmitteilung", "wochenmail",
            "newsmail",
        ),
        "fr": ("lettre d'information", "infolettre", "la lettre de", "bulletin d"),
        "es": ("boletín", "hoja informativa"),
        "it": ("notiziario", "bollettino"),
        "nl": (
            "nieuwsbrief", "nieuwsflits", "weekbericht", "weekbrief", "maandbrief", "ledenbrief",
            "update van de maand", "nieuwsmail", "maandbericht", "wijkkrant", "clubnieuws",
            "ledeninfo", "oudernieuws", "ouderbrief", "infobrief",
        ),
        "da": ("nyhedsbrev", "ugebrev", "månedsbrev", "medlemsbrev"),
        "nb": ("nyhetsbrev", "ukebrev", "månedsbrev", "medlemsbrev"),
        "fi": ("uutiskirje", "jäsenkirje", "viikkokirje", "tiedote"),
        "pl": ("biuletyn", "newsletter"),
        "cs": ("zpravodaj", "občasník"),
        "pt": ("boletim", "informativo"),
        "ru": ("рассылка", "дайджест", "вестник"),
        "uk": ("розсилка", "дайджест", "вісник"),
        "ja": ("メルマガ", "ニュースレター", "通信 第", "メールマガジン"),
        "zh": ("通讯", "電子報", "电子报", "周刊", "月刊", "简报"),
        "ko": ("뉴스레터", "소식지"),
        "tr": ("bülten",),
        "el": ("ενημερωτικό δελτίο", "newsletter"),
        "hu": ("hírlevél", "hírlevele"),
        "ro": ("buletin informativ", "buletinul"),
    }
)  # fmt: skip
TO_MANY = Phrases(
    {
        "en": (
            "dear members", "dear friends", "dear readers", "dear customers", "dear subscribers", "dear parents",
            "dear all",
        ),
        "sv": ("kära medlemmar", "kära vänner", "bästa medlemmar", "hej alla"),
        "de": (
            "liebe mitglieder", "liebe freunde", "liebe freundinnen", "liebe leser", "liebe eltern",
            "liebe kundinnen", "liebe kunden",
            "liebe eltern und", "liebe community", "liebe nachbar",
            "liebe vereinsmitglieder", "liebe sportfreunde", "liebe gäste",
            "liebe newsletter", "liebe abonnent", "liebe leserinnen", "werte mitglieder", "liebe freundinnen und",
            "liebe fans", "liebes mitglied", "liebe genoss", "liebe partner",
            "liebe leute", "liebe absender", "lieber absender", "sehr geehrter absender", "sehr geehrte absender",
            "werte kund", "geschätzte kund", "liebe kundschaft", "liebe geschäftspartner", "werte geschäftspartner",
            "geschätzte geschäftspartner", "liebe patient", "liebe wegbegleiter", "guten tag zusammen", "liebe welt",
            "liebe mitmenschen", "liebe kontakte", "liebe anfragende", "liebe schreiberin", "liebe interessent",
            "lieber leser", "geneigter leser",
        ),
        "fr": ("chers adhérents", "chers amis", "chères amies", "chers clients", "chers lecteurs", "chers parents"),
        "es": (
            "queridos amigos", "queridos lectores", "estimados clientes", "queridos socios", "estimados socios",
            "estimada colegiada", "estimado colegiado", "estimado socio", "estimada socia", "queridas familias",
            "estimadas familias", "querida comunidad", "estimados colegas", "queridos vecinos", "hola a todos",
        ),
        "it": ("cari lettori", "cari amici", "cari soci", "gentili clienti", "care amiche"),
        "nl": (
            "beste leden", "beste vrienden", "lieve vrienden", "beste lezers", "beste klanten", "beste ouders",
            "beste leden en", "lieve lezers", "beste buren", "beste bewoners", "beste sportvrienden",
            "beste abonnee", "beste gasten", "beste lezer van", "beste donateur",
            "lieve mensen van", "beste nieuwsbrieflezer", "beste supporters", "beste fans",
            "lieve mensen", "beste mensen", "beste lezer", "beste afzender", "geachte afzender", "beste relatie",
            "geachte relatie", "geachte klant", "beste klant", "geachte zakenrelatie", "beste patiënt",
            "beste contact", "beste mailer", "beste schrijver", "geachte lezer", "waarde lezer", "dag afzender",
            "dag allen", "beste allen", "beste zender", "beste contactpersoon",
        ),
        "da": ("kære medlemmer", "kære venner", "kære læser", "kære alle", "hej alle"),
        "nb": ("kjære medlemmer", "kjære venner", "kjære leser", "kjære alle", "hei alle"),
        "fi": ("hyvät jäsenet", "hyvät ystävät", "hyvä lukija", "hyvät asiakkaat", "rakkaat ystävät"),
        "pl": (
            "drodzy czytelnicy", "drodzy przyjaciele", "szanowni klienci", "drodzy członkowie", "drodzy klienci",
            "szanowni partnerzy", "drodzy partnerzy", "szanowni kontrahenci", "drodzy mieszkańcy",
            "szanowni mieszkańcy", "szanowni pacjenci", "drodzy pacjenci", "szanowni czytelnicy",
        ),
        "cs": (
            "milí čtenáři", "milí přátelé", "přátelé", "vážení členové", "vážení zákazníci", "milí zákazníci",
            "vážení klienti", "milí klienti", "vážení obchodní", "vážení partneři", "vážení pacienti", "vážení občané",
            "milí členové", "vážení čtenáři",
        ),
        "pt": (
            "caros amigos", "queridos amigos", "caros clientes", "caros sócios", "prezados clientes",
            "caros associados", "caro associado", "cara associada", "prezados associados", "caros leitores",
            "queridos leitores", "caros colegas", "estimados clientes", "olá a todos", "prezados condôminos",
            "caros pais",
        ),
        "ru": (
            "дорогие друзья", "уважаемые клиенты", "дорогие читатели", "уважаемые коллеги", "дорогие клиенты",
            "уважаемые партнеры", "дорогие партнеры", "уважаемые покупатели", "уважаемые пациенты", "уважаемые жители",
            "дорогие коллеги", "уважаемые подписчики",
        ),
        "uk": (
            "дорогі друзі", "шановні клієнти", "дорогі читачі", "дорогі клієнти", "шановні партнери", "дорогі партнери",
            "шановні покупці", "шановні пацієнти", "шановні мешканці", "шановні колеги", "шановні друзі",
            "шановні передплатники",
        ),
        "ja": ("会員の皆様", "お客様各位", "皆様", "読者の皆"),
        "zh": ("亲爱的客户", "尊敬的客户", "亲爱的会员", "各位"),
        "ko": ("회원 여러분", "고객님께", "여러분"),
        "tr": (
            "değerli müşterimiz", "değerli üyelerimiz", "sevgili dostlar", "değerli müşterilerimiz",
            "değerli üyemiz", "sayın üyemiz", "değerli okur", "değerli dostlar", "değerli veli", "sayın velimiz",
            "değerli takipçi", "herkese merhaba",
        ),
        "el": (
            "αγαπητοί φίλοι", "αγαπητά μέλη", "αγαπητοί πελάτες",
            "αγαπητό μέλος", "αγαπητά μας μέλη", "αγαπητοί συνάδελφοι", "αγαπητοί αναγνώστες", "αγαπητοί γονείς",
            "αξιότιμοι συνεργάτες", "καλημέρα σε όλους",
        ),
        "hu": (
            "kedves olvasó", "kedves tagok", "kedves barátaink", "tisztelt ügyfelünk", "tisztelt ügyfeleink",
            "kedves ügyfeleink", "tisztelt partnereink", "kedves partnereink", "tisztelt vásárló", "kedves vásárló",
            "kedves vendég", "tisztelt páciens", "kedves páciens", "tisztelt lakosság", "tisztelt lakosok",
        ),
        "ro": ("dragi prieteni", "stimați clienți", "dragi membri", "dragi cititori"),
    }
)  # fmt: skip
_DIGEST = re.compile(r"\bdigest, vol\b|\bdigest number \d|-digest digest|\bdigest v\d", re.IGNORECASE)
# Of themselves people speak, and to somebody.
_OF_ONESELF = Phrases(
    {
        "any": (
            "me|", "my|", "us from", "mich|", "uns|", "mein", "mig|", "oss|", "min|", "moi|", "mon|", "nous|", "mi|",
            "mij|", "meg|", "minut", "mnie|", "mě|", "mne|", "меня|", "мене|", "我|", "我的", "저를|", "제|", "beni|",
            "με|", "engem", "mă|",
        ),
    }
)  # fmt: skip


def footer(seen: Seen) -> str | None:
    """What a newsletter's last lines say, if it has any above them and answers nothing."""
    if seen.message.in_reply_to or seen.answered:
        return None
    text = seen.text.strip()
    above = 0
    for line in text.splitlines():
        folded = fold(line[:LAST])
        if above >= SHORTEST_BODY and above + len(line) > len(text) - LAST:
            found = _FOOTER.find(folded)
            if found and not _OF_ONESELF.find(folded):
                return found
        above += len(line) + 1
    return None


def _has_footer(seen: Seen) -> str | None:
    found = footer(seen)
    return f'its last lines say "{found}"' if found else None


def unsubscribable(seen: Seen) -> str | None:
    """RFC 2369; lists for discussion have it too, and so have answers that a CRM sends."""
    answers = seen.message.in_reply_to or seen.answered
    if "List-Unsubscribe" not in seen.headers or answers or any(name in seen.headers for name in DISCUSSION):
        return None
    return f"List-Unsubscribe: {seen.header('List-Unsubscribe')[:80]}"


def _to_many(seen: Seen) -> str | None:
    """ "Dear members", and nothing asked of one of them."""
    if seen.message.in_reply_to or seen.answered:
        return None
    found = TO_MANY.opens(seen.opening, FIRST)
    return f'it begins with "{found}"' if found else None


def _is_called_newsletter(seen: Seen) -> str | None:
    if seen.message.in_reply_to or seen.answered:
        return None
    found = _CALLED.find(seen.subject)
    return f'subject: "{seen.message.subject[:100]}"' if found else None


def _digest(seen: Seen) -> str | None:
    """Many people's posts in one mail, put together by the list server (RFC 1153)."""
    found = _DIGEST.search(seen.message.subject[:300]) if not seen.answered else None
    return f'subject: "{seen.message.subject[:100]}"' if found else None


RULES = (
    Rule("newsletter-footer", Kind.OTHER, STRONG, _has_footer),
    Rule("list-unsubscribe", Kind.OTHER, STRONG, unsubscribable),
    Rule("called-newsletter", Kind.OTHER, FAIR, _is_called_newsletter),
    Rule("to-many", Kind.OTHER, HINT, _to_many),
    Rule("list-digest", Kind.OTHER, 3 * STRONG, _digest),
)
