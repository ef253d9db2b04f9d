"""How people ask for no more mail, language by language, and what turns the same words into something else."""

from daemon.core.phrases import Phrases

ASKS = Phrases(
    {
        "en": (
            "unsubscribe me", "please unsubscribe", "remove my email", "remove my e-mail", "remove my address",
            "remove my name from", "remove this email from", "remove this address from", "take my name off",
            "take my email off", "stop emailing", "stop e-mailing", "stop mailing", "stop contacting",
            "stop sending me", "stop sending emails", "stop spamming", "stop writing me", "don't email me",
            "do not email me", "don't contact me", "do not contact me", "don't contact us", "do not contact us",
            "don't write to me", "do not send me any", "don't send me any", "do not send me more", "no more emails",
            "no more e-mails", "no further emails", "not contact me again", "never contact me", "not email me again",
            "opt me out", "want to opt out", "like to opt out", "wish to opt out", "opting out of", "please opt out",
            "please remove me", "kindly remove me", "delete me from", "not receive any more",
            "not wish to be contacted", "not want to be contacted", "don't want to be contacted",
            "cease all contact", "cease and desist", "refrain from contacting", "lose my email",
            "not receive any further", "want to unsubscribe", "like to unsubscribe", "wish to unsubscribe",
            "stop these emails", "leave me alone", "quit emailing", "take me off your", "take me off this",
            "take me off the list", "take me off the mailing", "take me off any", "take us off your",
            "take us off the list", "take me off of", "take me off all", "don't want to receive … emails",
            "not want to receive … emails", "don't want to receive … mail", "not want to receive … mail",
            "don't want to receive … messages", "not want to receive … messages", "don't want to receive these",
            "not want to receive these", "don't want to receive this kind", "don't want to receive your",
            "not want to receive your", "don't want to receive anything", "not want to receive anything",
            "don't want to receive any", "not want to receive any", "not wish to receive",
            "don't want to hear from you", "not want to hear from you", "removed from your", "removed from this",
            "removed from the list", "removed from any", "removed from all", "remove me from your",
            "remove me from this list", "remove me from this mailing", "remove me from the list",
            "remove me from the mailing", "remove me from all", "remove me from any", "remove me from future",
            "remove us from your", "remove us from the list", "delete my data", "delete my details",
            "delete my email", "delete my e-mail", "delete my address", "delete my contact", "stop sending these",
            "stop these mails", "stop sending us", "stop all emails", "stop all communication", "stop all mail",
            "do not email us", "do not email again", "don't email us", "don't email again", "do not e-mail me",
            "don't follow up", "do not follow up", "no more follow ups", "no more follow-ups", "don't reach out",
            "do not reach out", "cease emailing", "cease e-mailing", "cease sending", "stop bothering",
            "stop harassing", "no longer wish to", "please remove my", "remove my contact",
        ),
        "sv": (
            "ta bort mig", "avregistrera mig", "sluta mejla", "sluta maila", "sluta skicka", "sluta kontakta",
            "sluta mejl", "vill inte ha fler mejl", "vill inte ha fler mail", "inga fler mejl", "inga fler mail",
            "inte bli kontaktad", "kontakta mig inte", "skicka inga fler", "inte ha mer mail", "avprenumerera mig",
            "stryk mig", "ta bort oss", "radera mina uppgifter", "radera min", "vill inte få fler",
            "vill inte ha … mejl", "vill inte ha … mail", "inte fler mejl", "sluta höra av",
        ),
        "de": (
            "nehmen sie mich aus", "nehmen sie mich von", "entfernen sie mich", "tragen sie mich aus",
            "löschen sie meine", "keine weiteren e-mails", "keine weiteren mails", "keine e-mails mehr",
            "keine mails mehr", "nicht mehr kontaktieren", "nicht mehr anschreiben", "nicht weiter kontaktieren",
            "nicht mehr anzuschreiben", "hören sie auf … schreiben", "hören sie auf … schicken",
            "hören sie auf … mail", "von weiteren mails", "von weiteren e-mails abzusehen", "aus ihrem verteiler",
            "aus dem verteiler", "mich abmelden", "melden sie mich ab", "keine werbung mehr", "nimm mich aus",
            "unterlassen sie", "lösch mich", "löschen sie mich", "löscht mich", "aus … liste", "aus … verteiler",
            "keine weiteren nachrichten", "keine nachrichten mehr", "schreiben sie mir nicht mehr",
            "nicht mehr schreiben", "keine mails", "keine e-mails von ihnen", "nicht mehr kontaktiert",
            "keinen newsletter", "kontaktieren sie mich nicht", "austragen",
        ),
        "fr": (
            "me désinscrire", "désinscrivez", "désabonnez", "me désabonner", "retirez-moi de", "me retirer de",
            "supprimez mon adresse", "supprimer mon adresse", "ne plus recevoir", "ne plus me contacter",
            "ne me contactez plus", "arrêtez de m", "cessez de m", "plus être contacté", "ne m'écrivez plus",
            "merci de me retirer", "souhaite plus recevoir", "veux plus recevoir", "désire plus recevoir",
            "plus recevoir vos", "me retirer", "retirer de votre liste", "retirez mon", "supprimez mes",
            "supprimer mes données", "enlevez-moi", "me supprimer de", "ne m'envoyez plus",
        ),
        "es": (
            "dame de baja", "denme de baja", "darme de baja", "deme de baja", "dar de baja mi", "no me envíe más",
            "no me envíen más", "no deseo recibir", "no quiero recibir", "dejen de enviar", "deje de enviar",
            "no me contacten", "elimíneme de", "elimínenme", "no me escriban más", "no me contacte", "quítenme de",
            "dejar de recibir", "quiero recibir más", "deseo recibir más", "eliminen mi", "elimine mi",
            "eliminar mi", "borren mi", "borre mi", "bórrenme", "quiten mi", "sáquenme de", "dejen de escribir",
            "dejen de mandar", "no me escriba", "no vuelvan a",
        ),
        "it": (
            "cancellami", "cancellatemi", "mi cancelli", "rimuovetemi", "rimuovimi", "mi rimuova",
            "non desidero ricevere", "non voglio ricevere", "non voglio più ricevere", "non desidero più",
            "non contattatemi", "non mi contatti più", "non inviatemi", "non mi scriva più", "smettete di",
            "cancellarmi", "rimuovermi", "rimuovere il mio", "cancellare il mio", "togliermi", "toglietemi",
            "non scrivetemi", "non scrivermi", "disiscrivetemi", "non mi scriva", "non ricevere più",
        ),
        "nl": (
            "schrijf mij uit", "mij uitschrijven", "me uitschrijven", "uit uw lijst", "uit je lijst", "haal mij van",
            "haal me van", "verwijder mij", "verwijder me", "geen mails meer", "geen e-mails meer",
            "niet meer mailen", "stop met mailen", "niet meer benaderen", "niet meer contacteren",
            "geen verdere e-mails", "uitschrijven graag", "van … lijst … verwijderen", "uit … bestand",
            "van de lijst verwijderen", "van de lijst halen", "van uw lijst", "geen mail meer",
            "geen berichten meer", "niet meer ontvangen", "verwijder mijn", "mij niet meer te mailen",
            "mij niet meer te benaderen", "uitschrijven",
        ),
        "da": (
            "afmeld mig", "slet mig", "fjern mig", "ikke modtage flere", "stop med at sende", "ikke kontaktes",
            "ingen flere mails", "ikke have flere mails", "slet mine", "fjern min", "vil ikke have flere",
            "vil ikke modtage", "skriv ikke",
        ),
        "nb": (
            "meld meg av", "fjern meg", "slett meg", "ikke motta flere", "slutt å sende", "ikke kontakt meg",
            "ingen flere e-poster", "ta meg bort fra", "ikke ha flere e-post", "ikke ha flere mail", "slett mine",
            "vil ikke ha … e-post", "ønsker ikke å motta", "ikke send meg", "fjern min", "vil ikke motta",
        ),
        "fi": (
            "poistakaa minut", "poista minut", "poistakaa osoitteeni", "älkää lähettäkö", "älä lähetä",
            "en halua enää viest", "en halua enää sähköpost", "en halua vastaanottaa", "lopettakaa viesti",
            "lopettakaa näiden", "peruuttakaa tilaus", "ei enempää viestejä", "poista osoitteeni",
            "poistakaa tietoni", "älkää ottako yhteyttä", "minut listalta",
        ),
        "pl": (
            "proszę o wypisanie", "proszę mnie wypisać", "wypisać mnie", "proszę usunąć mnie", "proszę mnie usunąć",
            "usunięcie mojego adresu", "usunąć mój adres", "nie wysyłać", "nie chcę otrzymywać", "nie życzę sobie",
            "proszę nie pisać", "usunięcie z listy", "usunięcie mnie", "usunąć mnie z", "wypisanie mnie",
            "usunięcie moich", "nie wysyłajcie", "nie chcę więcej", "mnie z listy", "proszę więcej nie",
        ),
        "cs": (
            "odhlaste mě", "odhlásit z", "vyřaďte mě", "odstraňte mě", "nepřeji si dostávat", "neposílejte mi",
            "nechci dostávat", "vymažte mě", "již mě nekontaktujte", "nepřeji si být", "už mi nepište", "nepište mi",
            "smažte mě", "odhlásit odběr", "odhlaste mne", "vyřaďte mne", "smažte moje",
        ),
        "pt": (
            "remova-me", "me remova", "removam-me", "me descadastre", "descadastrar", "remover meu", "remover o meu",
            "não quero receber", "não desejo receber", "não quero mais receber", "pare de enviar", "parem de enviar",
            "não me contacte", "não me envie", "cancelar a minha subscrição", "retire meu", "retirem-me",
            "retire-me", "retire o meu", "remover-me", "remova o meu", "remova meu", "não desejo mais receber",
            "apague o meu", "não me mande", "excluir meu", "parem de mandar", "me tire da", "me retire",
        ),
        "ru": (
            "отпишите меня", "удалите меня", "удалите мой", "не пишите мне", "больше не пишите", "не присылайте",
            "уберите меня", "прекратите … писать", "прекратите рассылку", "исключите меня", "не хочу получать",
            "отписаться от", "не беспокойте", "не присылай", "не отправляйте мне", "удалите мои", "удалите нас",
            "отпишите", "больше не присылайте", "больше не отправляйте",
        ),
        "uk": (
            "відпишіть мене", "видаліть мене", "видаліть мою", "не пишіть мені", "більше не пишіть", "не надсилайте",
            "не хочу отримувати", "припиніть … писати", "припиніть розсилку", "не присилайте", "відпишіть",
            "більше не надсилайте",
        ),
        "ja": (
            "配信停止", "配信を停止", "配信を止め", "メールを送らないで", "今後の連絡は不要", "今後メール",
            "購読解除", "連絡しないで", "リストから削除", "送信しないで", "配信不要", "今後のご連絡は不要",
            "ご連絡はお控え", "送らないでください", "送信を停止", "連絡は不要", "メールは不要", "リストから外し",
            "リストから除外",
        ),
        "zh": (
            "退订", "取消订阅", "取消訂閱", "退訂", "不要再发", "不要再發", "请勿再发", "別再寄", "别再发",
            "从名单中删除", "不要再联系", "请不要再联系", "請勿再寄", "从 … 列表中删除", "把我从", "删除我的",
            "停止发送", "停止發送", "不要给我发", "将我移除", "列表中移除",
        ),
        "ko": (
            "수신거부", "수신 거부", "메일을 보내지", "그만 보내", "연락하지", "구독 취소", "구독취소",
            "목록에서 삭제", "메일 보내지", "더 이상 메일", "더이상 메일", "메일 수신을 원하지", "수신을 원하지",
            "목록에서 제외",
        ),
        "tr": (
            "listenizden çıkar", "listeden çıkar", "mail göndermeyin", "e-posta göndermeyin", "almak istemiyorum",
            "aboneliğimi iptal", "benimle iletişime geçmeyin", "aboneliğimi sonlandır", "rahatsız etmeyin",
            "artık mail", "mail atmayın", "e-posta atmayın", "listeden silin", "beni listeden",
            "bir daha … gönderme", "bir daha yazma",
        ),
        "el": (
            "διαγράψτε με", "διαγραφή από", "μη μου στέλνετε", "μην μου στέλνετε", "δεν επιθυμώ να λαμβάνω",
            "δεν θέλω να λαμβάνω", "αφαιρέστε με", "απεγγραφή", "με από τη λίστα", "σταματήστε να μου",
            "μη μου ξαναστείλετε",
        ),
        "hu": (
            "iratkozzon le", "leiratkoz", "töröljenek", "töröljön", "ne küldjenek", "ne küldjön",
            "nem kérek több level", "nem kérek több e-mail", "nem szeretnék több level", "nem szeretnék több e-mail",
            "vegyenek le", "ne keressen", "ne írjanak", "ne írjon", "törölje … címem", "töröljék … címem",
            "leiratkozni",
        ),
        "ro": (
            "dezabonați", "dezabonare", "ștergeți-mă", "nu mai doresc să primesc", "nu mai vreau să primesc",
            "nu îmi mai trimiteți", "nu-mi mai trimiteți", "nu mă mai contactați", "eliminați-mă", "scoateți-mă",
            "din lista … dvs", "să mă scoateți", "să mă ștergeți", "nu îmi mai scrieți", "nu-mi mai scrieți",
            "nu doresc să primesc",
        ),
    }
)  # fmt: skip

NOT_A_WISH = Phrases(
    {
        "en": (
            "click here to unsubscribe", "to unsubscribe click", "to unsubscribe follow", "to unsubscribe visit",
            "unsubscribe here", "unsubscribe link", "click unsubscribe", "don't unsubscribe me", "don't stop",
            "do not stop", "do not unsubscribe", "not to unsubscribe", "don't remove me", "do not remove me",
            "don't take me off", "do not take me off", "an unsubscribe", "stop sending me … attachment",
            "instead of", "delete my data when", "remove me from the cc", "remove me from cc",
            "remove me from this thread", "take me off copy", "take me off cc", "unless", "stop sending me pdf",
            "didn't unsubscribe", "remove me from the invite", "remove me from the meeting",
        ),
        "de": ("um sich abzumelden",),
    }
)  # fmt: skip

MENTIONS_ONLY = Phrases(
    {
        "en": ("wants to unsubscribe", "customers", "users", "subscribers", "your product"),
    }
)  # fmt: skip
