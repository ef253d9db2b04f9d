"""What a wish for no more mail is made of, language by language: words that refuse, and what they refuse.

Nobody says it twice in the same words, so these are parts: each of the first, with each of the second at most a few
words behind it, in one sentence. Whole idioms are in `opt_out_phrases`.
"""

from collections.abc import Iterator

from daemon.core.phrases import GAP, Phrases


def pairs(first: str, second: str, between: str = f" {GAP} ") -> Iterator[str]:
    return (f"{one}{between}{other}" for one in first.split("|") for other in second.split("|"))


WISHES = Phrases(
    {
        "en": (
            *pairs(
                "please don't|please dont|do not|don't|dont|do not ever|don't ever|dont ever|never|never ever|"
                "not to|please not",
                "email me|mail me|contact me|write to me|message me|email us|contact us|send me any|send me more|"
                "send me these|send me this|send any more|send us any|send these|bother me|email this|contact this|"
                "mail this|write again|email again|contact again",
                between=" ",
            ),
            *pairs(
                "stop|cease|quit|halt|enough with|enough of|no more of|done with",
                "emailing|e-mailing|mailing|writing to|writing me|messaging|contacting|sending me|sending us|"
                "these emails|these mails|your emails|your mails|spamming|spam|all communication|all contact",
            ),
            *pairs(
                "remove|take me|take us|take my|take this|delete|erase|strike|scrub|cross me|drop me|drop my|"
                "exclude|pull me|leave me|get me",
                "my name|my email address|my e-mail address|my address|my data|my details|this address|"
                "my contact details|off your|off the list|off this list|from your list|from your mailing|"
                "from your database|from your crm|from your system|from your records|from your contacts|"
                "off your mailing",
            ),
            *pairs(
                "not|no longer|don't|dont|never|rather not|without",
                "receive your|receive further|receive any further|receive more mail|receive more email|"
                "receive these|hear from you|get your emails|get these emails|get any more|be contacted|"
                "be on your list|trouble … me|interested in receiving|interested in hearing",
            ),
            *pairs("object to|withdraw my consent|withdraw consent", "data|marketing|e-mail|email|mail"),
            "trouble yourself with me no more", "leave me in peace", "leave us alone", "no further contact",
            "no further correspondence", "no further solicitation", "report you as spam", "reporting you",
            "reported as spam", "blocking you", "unsub me", "mark you as spam",
        ),
        "sv": (
            *pairs(
                "skriv inte|skicka inte|skicka inga|mejla inte|maila inte|kontakta inte|hör inte av|mejla mig inte|"
                "maila mig inte|skicka mig inte",
                "mer|fler|igen|längre|mig|oss|hit",
            ),
            *pairs(
                "sluta|slippa|slipper|undanber|avböjer|inga fler|inga mer|vill inte|önskar inte|vill ej|önskar ej",
                "mejl|mail|e-post|utskick|reklam|bli kontaktad|kontaktas|meddelanden|skriva till|höra från",
            ),
            *pairs(
                "ta bort|plocka bort|radera|stryk|avregistrera|avanmäl|släng ut",
                "mig|oss|min adress|min e-post|min mejl|min mail|mina uppgifter|denna adress|den här adressen|"
                "listan|register",
            ),
            "lämna mig ifred", "lämna mig i fred", "avprenumerera", "återkallar mitt samtycke",
        ),
        "de": (
            *pairs(
                "keine|keinerlei|weder",
                "mails mehr|e-mails mehr|werbung|werbemails|newsletter|nachrichten mehr|zuschriften|zusendung|"
                "anschreiben|kontaktaufnahme|weiteren mail|weiteren e-mail|weiteren nachrichten|solche mails|"
                "solchen mails|derartigen|mails von ihnen|mails von euch|anfragen mehr|angebote mehr|weitere mail|"
                "weitere kontakt",
            ),
            *pairs(
                "nicht mehr|nicht weiter|nicht wieder|nie wieder|künftig nicht|zukünftig nicht|nichts mehr",
                "anschreiben|anzuschreiben|kontaktieren|zu kontaktieren|kontaktiert|schreiben|mailen|anmailen|"
                "belästigen|schicken|zuschicken|zusenden|senden|von ihnen|von euch|hören",
            ),
            *pairs(
                "schreib mir|schreibt mir|schreiben sie|schicken sie|schick mir|senden sie|kontaktieren sie|"
                "mailen sie",
                "nicht mehr|nichts mehr|nie wieder|nicht wieder",
            ),
            *pairs(
                "löschen|lösch|löscht|streichen|streich|streicht|entfernen|entfernt|entferne|nehmen|nehmt|nimm|"
                "tragen|trag|tragt",
                "mich aus|mich von|uns aus|uns von|meine adresse|meine e-mail|meine mail|meine daten|meinen namen|"
                "diese adresse|aus ihrem|aus ihrer|aus eurem|aus eurer|aus dem verteiler",
            ),
            *pairs("verschon|verschone|verschonen|verschont", "mich|uns"),
            *pairs(
                "widerspreche|widerspruch|widersprechen|widerrufe",
                "daten|werb|einwilligung|e-mail|kontakt|zusendung|nutzung",
            ),
            *pairs(
                "unterlassen|unterlasst|stellen|stellt|hören|hört|verzichten|sehen",
                "zusendung|werbung|mails|e-mails|anschreiben|spam",
            ),
            *pairs("lassen|lass|lasst", "mich in ruhe|mich bitte in ruhe|uns in ruhe"),
        ),
        "fr": (
            *pairs(
                "ne m'|ne me|ne nous|veuillez ne|merci de ne|prière de ne",
                "écrivez plus|envoyez plus|contactez plus|sollicitez plus|plus m'écrire|plus m'envoyer|plus me|"
                "plus nous|plus jamais|plus rien",
            ),
            *pairs(
                "ne souhaite|ne veux|ne désire|ne souhaitons|ne voulons|n'ai pas demandé",
                "recevoir|être contacté|être sollicité|être démarché|vos mails|vos messages|de vos|sur votre liste",
            ),
            *pairs(
                "cessez|cesser|arrêtez|arrête|arrêter|stop|marre de",
                "envoi|m'écrire|m'envoyer|me contacter|me solliciter|me relancer|vos mails|vos messages|ces mails|"
                "ces messages|vos relances|de mails|spam|harceler",
            ),
            *pairs(
                "plus de|plus aucun|aucun autre|pas de",
                "mail de votre|mails de votre|message de votre|messages de votre|mail de vous|publicité|démarchage|"
                "prospection|sollicitation|relance svp",
            ),
            *pairs(
                "retir|enlev|supprim|effac|ray|radi|désinscri|désabonn|sort",
                "mon adresse|mon mail|mon e-mail|mon email|mon nom|mes coordonnées|mes données|cette adresse|"
                "de votre liste|de vos listes|de votre base|de vos fichiers|de votre fichier|moi de",
            ),
            "me désabonner", "me désinscrire", "droit d'opposition", "m'oppose à", "laissez-moi tranquille",
            "fichez-moi la paix",
        ),
        "es": (
            *pairs(
                "no me|no nos|ya no me|nunca más me",
                "escrib|contact|envíe|envíen|envíes|mande|manden|mandes|molest|vuelva a|vuelvan a|vuelvas a",
            ),
            *pairs(
                "no quiero|no deseo|no queremos|no deseamos|ya no quiero|no me interesa|tampoco quiero",
                "recibir|más correos|más mails|más emails|más mensajes|sus correos|tus correos|publicidad|"
                "que me escrib|que me contact|su lista",
            ),
            *pairs(
                "deje de|dejen de|deja de|dejad de|pare de|paren de|cesen de|basta de|eviten",
                "escrib|envi|mand|contact|molest|correo|mail|spam",
            ),
            *pairs(
                "elimin|borr|quit|saqu|sácame|sácanos|retir|dé de baja|den de baja|da de baja|dar de baja",
                "mi correo|mi email|mi mail|mi dirección|mis datos|mi nombre|mi contacto|esta dirección|este correo|"
                "de su lista|de sus listas|de tu lista|de su base|de vuestra|de la lista",
            ),
            "me den de baja", "darme de baja", "denme de baja", "me dé de baja", "dadme de baja",
            "cancelar mi suscripción", "me opongo",
        ),
        "it": (
            *pairs(
                "non|mai più",
                "mi scriva|mi scriviate|scrivetemi|scrivermi|mi mandi|mandatemi|mandarmi|mi invii|inviatemi|"
                "inviarmi|contattatemi|contattarmi|mi contatti|ricontattarmi|disturbatemi|scriveteci|contattateci",
            ),
            *pairs(
                "non voglio|non vogliamo|non desidero|non desideriamo|non intendo|non gradisco",
                "ricevere|vostre mail|vostre email|essere contattat|altre mail|altre email|comunicazioni",
            ),
            *pairs(
                "smett|smetta|smettila|smettetela|basta|la pianti|evitate",
                "mail|email|e-mail|scriver|inviar|mandar|spam|messaggi|contattar",
            ),
            *pairs(
                "cancell|rimuov|elimin|togli|toglie|toglietemi|tolga|depenn",
                "mio indirizzo|mia mail|mia email|mio nome|miei dati|mio contatto|questo indirizzo|dalla vostra|"
                "dalla lista|dalle vostre|dalla sua|dal vostro|dai vostri|dalla mailing",
            ),
            "cancellarmi", "disiscriv", "cancellatemi", "mi cancelli", "mi tolga dall", "lasciatemi in pace",
            "mi oppongo al trattamento",
        ),
        "nl": (
            *pairs(
                "geen",
                "mails meer|mail meer|e-mails meer|e-mail meer|berichten meer|reclame|mailtjes meer|verdere mail|"
                "verdere berichten|verdere e-mail|spam|contact meer",
            ),
            *pairs(
                "niet meer|niet langer|nooit meer|niet verder|niet opnieuw",
                "mailen|te mailen|benaderen|te benaderen|benaderd|contacteren|te contacteren|sturen|schrijven|"
                "te schrijven|lastig|ontvangen|gemaild",
            ),
            *pairs(
                "stop|stopt u|stoppen|hou op|houd op|houdt u op",
                "mailen|mails|e-mails|sturen|spam|benaderen|lastigvallen|berichten",
            ),
            *pairs(
                "haal|haalt u|verwijder|verwijdert u|schrap|wis mijn|schrijf|schrijft u|meld mij|meld me|meld ons",
                "mijn adres|mijn e-mail|mijn mail|mijn gegevens|mijn naam|dit adres|dit e-mailadres|mij uit|me uit|"
                "ons uit|mij van|me van|ons van|mij af|me af|uit jullie|uit uw|uit je|uit het bestand|van de lijst|"
                "van jullie lijst|van uw lijst",
            ),
            *pairs(
                "wil|willen|wens|wensen",
                "geen mail|geen e-mail|niet gemaild|niet benaderd|geen nieuwsbrief|niet meer ontvangen",
            ),
            "laat me met rust", "laat mij met rust", "maak bezwaar tegen", "trek mijn toestemming in",
        ),
        "da": (
            *pairs(
                "skriv ikke|send ikke|kontakt ikke|mail ikke|send mig ikke|kontakt mig ikke|skriv venligst ikke|"
                "lad være med at",
                "til mig|mere|igen|flere|mig|os|skrive|sende",
            ),
            *pairs(
                "ikke|ingen",
                "flere mails|flere mail|flere henvendelser|modtage|høre mere fra|kontaktes|kontakte mig|"
                "have jeres mails|have disse mails|reklame",
            ),
            *pairs(
                "stop med|stop jeres|stop venligst|hold op|frabeder|slippe",
                "mails|mail|henvendelser|sende|skrive|kontakte|reklame|spam",
            ),
            *pairs(
                "slet|slette|fjern|fjerne|afmeld|framelde|tag mig|tag os|stryg|meld mig",
                "af jeres|af listen|ud af|fra jeres|mig fra|mig af|mig ud|mig venligst|mig bitte|mig|os fra|"
                "min adresse|min mail|min e-mail|mine oplysninger|mine data|denne adresse|fra listen",
            ),
            "lad mig være i fred",
        ),
        "nb": (
            *pairs(
                "ikke skriv|ikke send|ikke kontakt|ikke mail|vennligst ikke|ikke ta",
                "til meg|mer|igjen|flere|meg|oss|kontakt",
            ),
            *pairs(
                "ikke|ingen",
                "flere e-post|flere mail|flere henvendelser|motta|høre mer fra|kontaktes|kontaktet|ha e-post fra|"
                "ha disse|reklame",
            ),
            *pairs(
                "slutt med|slutt å|stopp med|stopp å|frabe|slippe|slutte med|slutte å",
                "e-post|mail|henvendelser|sende|skrive|kontakte|reklame|spam|mase",
            ),
            *pairs(
                "slett|slette|fjern|fjerne|avmeld|meld meg|meld oss|ta meg|ta oss|ta bort|stryk",
                "av|fra|ut|bort|meg fra|oss fra|oss av|adressen min|min adresse|e-posten min|min e-post|"
                "mine opplysninger|mine data|denne adressen|fra listen|fra lista",
            ),
            "la meg være i fred", "reserverer meg mot",
        ),
        "fi": (
            *pairs(
                "älkää|älä",
                "lähettäkö|lähetä|kirjoittako|kirjoita|laittako|laita|ottako yhteyttä|ota yhteyttä|häiritkö|häiritse",
            ),
            *pairs(
                "en halua|en haluaisi|emme halua|en toivo|en enää halua",
                "viest|sähköpost|mainoks|markkinoint|yhteydenot|uutiskirj|posti",
            ),
            *pairs(
                "lopettakaa|lopeta|lopettakaa jo|ei enempää|ei enää",
                "viest|sähköpost|mainoks|lähettämi|lähettel|spämm|yhteydenot|markkinoin",
            ),
            *pairs(
                "poistakaa|poista|poistattehan|poistaisitteko|poistetaan|pyydän poistamaan",
                "minut|meidät|osoitteeni|osoitteemme|tietoni|nimeni|sähköpostini|tämä osoite|listalta|rekister",
            ),
            "jättäkää minut rauhaan", "jättäkää rauhaan", "kiellän suoramarkkinoin",
        ),
        "pl": (
            *pairs(
                "nie|proszę nie|więcej nie",
                "pisać więcej|pisać do mnie|pisz do mnie|piszcie do|wysyłać mi|wysyłajcie|wysyłaj|przysyłać|"
                "przysyłaj|przesyłać|przesyłaj|kontaktować|kontaktuj|chcę otrzymywać|chcę dostawać|"
                "chcemy otrzymywać|życzę sobie|wyrażam zgody na|nękać|nękaj",
            ),
            *pairs("więcej|już", "nie pisać|nie wysyłać|nie pisz|nie wysyłaj|nie kontaktować|nie kontaktuj"),
            *pairs(
                "przestań|przestańcie|proszę przestać|zaprzestań|dość|koniec|proszę o zaprzestanie|żadnych",
                "pisać|wysyłać|przysyłać|maili|wiadomości|spam|wysyłania|przesyłania|reklam|kontakt",
            ),
            *pairs(
                "usu|wypis|wykreśl|skasu",
                "mnie z|mnie ze|nas z|mój adres|mojego adresu|mój e-mail|mój mail|moje dane|moich danych|ten adres|"
                "tego adresu|adres e-mail z|z bazy|z listy|z państwa|z waszej",
            ),
            "cofam zgodę", "wycofuję zgodę", "dajcie mi spokój", "wnoszę sprzeciw",
        ),
        "cs": (
            *pairs(
                "už|již|prosím|víckrát|nikdy|dále|více",
                "mi nepište|nepište mi|neposílejte|nezasílejte|nekontaktujte|neobtěžujte|neposílej|nepiš",
            ),
            *pairs(
                "nechci|nechceme|nepřeji si|nepřejeme si|nemám zájem",
                "dostávat|e-mail|mail|zprávy|být kontaktov|od vás|reklam|newsletter",
            ),
            *pairs("přestaňte|přestaň|žádné další|dost", "psát|posílat|e-mail|mail|obtěžovat|otravovat|spam|zpráv"),
            *pairs(
                "smaž|smažte|smazat|vymaž|vymažte|vymazat|vyřaď|vyřaďte|vyřadit|odstran|odstraňte|odeber|odeberte|"
                "odhlas|odhlaste|vyškrtněte",
                "mě|mne|nás|moji adresu|mou adresu|můj e-mail|můj mail|moje údaje|mé údaje|tuto adresu|z databáze|"
                "ze seznamu|z vaší|z vašeho",
            ),
            *pairs("dejte mi|dejte nám|nechte mě|nechte nás|nechte mne", "pokoj|být|na pokoji"),
            "nedal souhlas", "nedala souhlas", "odvolávám souhlas",
        ),
        "pt": (
            *pairs(
                "não me|não nos|nunca mais me|por favor não me",
                "escrev|contat|contact|envie|enviem|mande|mandem|incomod|perturb",
            ),
            *pairs(
                "não quero|não queremos|não desejo|não desejamos|não gostaria de|não tenho interesse em|não autorizo",
                "receber|mais e-mail|mais email|mais mensagens|ser contat|ser contact|contato|seus e-mails",
            ),
            *pairs(
                "pare de|parem de|pare com|parem com|deixe de|deixem de|chega de|basta de|cessem",
                "enviar|mandar|escrever|e-mail|email|mensagens|spam|contat|contact|incomodar",
            ),
            *pairs(
                "remov|retir|tir|exclu|apag|elimin|descadastr|cancel",
                "meu e-mail|meu email|meu endereço|meu nome|meus dados|meu contato|meu contacto|este e-mail|"
                "este endereço|da sua lista|da vossa|da lista|das suas|do seu|do vosso|da sua base|do mailing|"
                "minha inscrição",
            ),
            "me descadastr", "me deixe em paz", "me deixem em paz", "me tire da lista", "me tirem da",
        ),
        "ru": (
            *pairs(
                "больше|пожалуйста|сюда|впредь|никогда|прошу",
                "не пишите|не пиши|не присыла|не шлите|не шли|не отправляйте мне|не беспокой|не звоните|не писать",
            ),
            *pairs(
                "не пишите|не пиши|не присылайте|не шлите|не отправляйте|не беспокойте",
                "мне|нам|больше|сюда|на этот адрес",
            ),
            *pairs(
                "не хочу|не хотим|не желаю|не желаем|не нужны|не надо",
                "получать|ваши письма|ваших писем|ваша рассылка|рассыл|писем|спам",
            ),
            *pairs(
                "прекратите|перестаньте|хватит|прошу прекратить|отказываюсь",
                "писать|присылать|слать|рассыл|письма|спам|беспокоить|от рассыл",
            ),
            *pairs(
                "удал|убер|убрать|исключ|вычерк|отпиш|отпис",
                "меня|нас|мой адрес|мою почту|мой e-mail|мой email|мои данные|этот адрес|из рассыл|из базы|из вашей|"
                "из списка",
            ),
            "оставьте меня в покое", "отзываю согласие", "от рассылки отпиш", "не давал согласия",
            "не давала согласия",
        ),
        "uk": (
            *pairs(
                "більше|будь ласка|сюди|надалі|ніколи|прошу",
                "не пишіть|не пиши|не присилай|не шліть|не надсилай|не турбуй|не дзвоніть|не писати",
            ),
            *pairs(
                "не пишіть|не пиши|не присилайте|не шліть|не надсилайте|не турбуйте",
                "мені|нам|більше|сюди|на цю адресу",
            ),
            *pairs(
                "не хочу|не хочемо|не бажаю|не бажаємо|не потрібні|не треба",
                "отримувати|ваші листи|ваших листів|ваша розсилка|розсил|листів|спам",
            ),
            *pairs(
                "припиніть|перестаньте|досить|годі|прошу припинити|відмовляюся",
                "писати|присилати|слати|надсилати|розсил|листи|спам|турбувати",
            ),
            *pairs(
                "видал|прибер|виключ|викресл|вилуч|відпис|відпиш",
                "мене|нас|мою адресу|мою пошту|мій e-mail|мої дані|цю адресу|з розсил|із розсил|з бази|зі списку|"
                "з вашої",
            ),
            "дайте мені спокій", "відкликаю згоду", "не давав згоди", "не давала згоди",
        ),
        "ja": (
            *pairs(
                "メール|配信|送信|ご連絡|連絡|案内|営業|送付|勧誘|DM",
                "不要です|不要でござ|お控え|ご遠慮|お断り|停止して|停止をお願い|停止いただ|停止お願い|止めて|やめて|"
                "お止め|おやめ|しないで|なさらないで|希望しません|希望いたしません|いりません",
            ),
            *pairs(
                "リスト|名簿|配信先|宛先|データベース|登録|アドレス",
                "外して|外していただ|除外|削除して|削除をお願い|削除していただ|削除いただ|削除お願い|解除",
            ),
            *pairs(
                "今後|二度と|これ以上|もう",
                "送らない|送付しない|送信しない|連絡しない|連絡してこない|メールしない|配信しない|送ってこない",
            ),
        ),
        "zh": (
            *pairs(
                "不要再|别再|別再|请勿再|請勿再|请不要再|請不要再|勿再|不要给我|别给我|不想再|不希望再|不需要再|"
                "请停止|請停止|停止",
                "发|發|寄|邮件|郵件|来信|联系|聯絡|聯繫|打扰|打擾|骚扰|收到|推送|推销",
            ),
            *pairs(
                "移除|删除|刪除|删掉|去掉|移出|剔除",
                "我的邮箱|我的地址|我的邮件地址|我的信箱|我的资料|我的信息|我的联系方式",
            ),
            *pairs("把我|将我|將我|我的邮箱|我的信箱|我的地址", "移除|删除|刪除|删掉|移出|去掉|除名"),
            "取消订阅", "取消訂閱", "不接收此类", "拒收",
        ),
        "ko": (
            *pairs(
                "메일|이메일|연락|광고|홍보|뉴스레터|문자|자료",
                "보내지 마|보내지 말|보내지마|하지 마|하지 말|하지마|그만 보내|그만 해|그만해|그만 주|받고 싶지|"
                "받지 않|원하지 않|원치 않|사양하|중단해|중단 부탁|중지해|거부합니다|거절합니다|안 받",
            ),
            *pairs("명단|리스트|목록|주소록|수신자|발송 대상", "삭제|제외|빼 주|빼주"),
            *pairs("제 메일|제 이메일|제 주소|제 연락처|제 개인정보|저를", "삭제|제외|빼 주|빼주|지워"),
        ),
        "tr": (
            *pairs(
                "bana|bize|artık|bir daha|lütfen|tekrar",
                "mail atmayın|mail göndermeyin|mail gönderme|e-posta göndermeyin|e-posta atmayın|yazmayın|"
                "mesaj atmayın|mesaj göndermeyin|göndermeyiniz|ulaşmayın|iletişime geçmeyin|aramayın",
            ),
            *pairs(
                "mail|e-posta|mesaj|bülten|reklam|tanıtım|bu tür",
                "almak istemiyor|istemiyorum|istemiyoruz|gönderilmesin|göndermeyi bırak|göndermeyi kes|atmayı bırak",
            ),
            *pairs(
                "listeden|listenizden|listelerinizden|veritabanınızdan|kayıtlarınızdan|sisteminizden",
                "çıkar|sil|kaldır",
            ),
            *pairs(
                "adresimi|mail adresimi|e-posta adresimi|bilgilerimi|verilerimi|beni|bizi|kaydımı",
                "silin|silebilir|silmenizi|çıkarın|çıkarır|çıkarmanızı|kaldırın|siliniz|çıkartın",
            ),
            "beni rahatsız etmeyin", "rahatsız etmeyiniz",
        ),
        "el": (
            *pairs(
                "μη|μην|να μη|να μην|παρακαλώ μη|παρακαλώ μην",
                "μου στέλνετε|μου στείλετε|μου ξαναστείλετε|μου γράφετε|μου ξαναγράψετε|ξαναστείλετε|με ενοχλείτε|"
                "με ξαναενοχλήσετε|επικοινωνείτε μαζί|επικοινωνήσετε ξανά|στέλνετε άλλα|λαμβάνω",
            ),
            *pairs(
                "δεν θέλω|δε θέλω|δεν επιθυμώ|δεν επιθυμούμε|δεν θέλουμε",
                "λαμβάνω|λαμβάνουμε|να μου στέλνετε|άλλα mail|άλλα email|άλλα μηνύματα|μηνύματά σας|mail σας|"
                "email σας|διαφημιστικ|ενημερωτικ",
            ),
            *pairs("σταματήστε|σταμάτα|αρκετά|φτάνει", "στέλνετε|να μου γράφετε|mail|email|μηνύματα|spam|ενοχλ"),
            *pairs(
                "διαγράψτε|διαγράψετε|αφαιρέστε|αφαιρέσετε|βγάλτε|βγάλετε|διαγραφή|αφαίρεση",
                "με από|μας από|το email μου|το mail μου|τη διεύθυνσή μου|τα στοιχεία μου|από τη λίστα|"
                "από τις λίστες|από τη βάση|του email μου|των στοιχείων μου",
            ),
            "αφήστε με ήσυχο", "αφήστε με ήσυχη",
        ),
        "hu": (
            *pairs(
                "ne|többet ne|többé ne|kérem ne|soha többé ne",
                "írjanak|írjon|írj nekem|írjatok|küldjenek|küldjön|küldj|küldjetek|keressenek|keressen meg|keress|"
                "zaklass|zavarj|kapjak",
            ),
            *pairs(
                "nem kérek|nem kérünk|nem szeretnék|nem szeretnénk|nem akarok|nem kívánok|nem kívánunk",
                "level|e-mail|emailt|hírlevel|reklám|megkeresés|üzenetet|kapni|ajánlatot tőlük",
            ),
            *pairs(
                "hagyják abba|hagyja abba|fejezzék be|fejezze be|állítsák le",
                "level|e-mail|küld|zaklat|spam|megkeres",
            ),
            *pairs(
                "törölj|törölje|töröljék|töröljenek|töröld|vegyenek|vegyen|vegye|vegyék|vegyetek|kérem törölni|"
                "kérjük törölni",
                "a címem|az e-mail címem|címemet|az adataim|adataimat|engem|minket|ki a|le a|listáról|listájukról|"
                "adatbázis|a hírlevél",
            ),
            "hagyjanak békén", "hagyjon békén", "visszavonom a hozzájárul",
        ),
        "ro": (
            *pairs(
                "nu-mi mai|nu îmi mai|nu mă mai|nu ne mai|nu mai|vă rog să nu",
                "scrie|scrieți|trimite|trimiteți|contacta|contactați|deranja|deranjați|primesc",
            ),
            *pairs(
                "nu doresc|nu vreau|nu dorim|nu mai vreau|nu mai doresc|nu mai dorim",
                "să primesc|să primim|să fiu contactat|mailuri|e-mailuri|mesaje|reclame|newsletter|să îmi|să-mi scri",
            ),
            *pairs(
                "opriți|încetați|terminați|gata cu|ajunge cu|încetează",
                "mail|e-mail|mesaj|trimit|spam|să-mi|contact",
            ),
            *pairs(
                "scoate|scoateți|șterge|ștergeți|ștergerea|elimin|eliminați|eliminarea",
                "mă din|-mă din|adresa mea|adresei mele|e-mailul meu|datele mele|datelor mele|această adresă|"
                "din lista|din baza|din listele",
            ),
            "mă dezabonați", "dezabonați-mă", "vreau să mă dezabonez", "lăsați-mă în pace", "îmi retrag acordul",
        ),
        "other": (
            *pairs("изтрийте|премахнете|махнете|отпишете", "адреса ми|ме от|имейла ми|данните ми|от списъка"),
            *pairs("не ми|повече не|не желая|спрете", "пишете|изпращайте|пращайте|да получавам|да ми"),
            *pairs(
                "izbrišite|obrišite|uklonite|maknite|odjavite|odstranite",
                "me s|me sa|me iz|moju adresu|moj e-mail|moje podatke|moj naslov|s liste|s popisa|s seznama",
            ),
            *pairs(
                "nemojte mi|ne želim|ne šaljite|prestanite|ne pošiljajte|ne želim več",
                "slati|primati|pisati|više|mi|prejemati|e-mail|mail",
            ),
            *pairs(
                "nepíšte|neposielajte|nechcem|neprajem si|vymažte|odhláste|vyraďte",
                "mi|dostávať|e-mail|mail|ma|moju adresu|zo zoznamu|z databázy|viac",
            ),
            *pairs(
                "no m'|no vull|no em|doneu-me|elimineu|esborreu|deixeu",
                "envieu|rebre|escriviu|contacteu|de baixa|la meva adreça|el meu correu|les meves dades|d'enviar",
            ),
            *pairs("đừng|xin đừng|vui lòng không|không muốn|ngừng|dừng", "gửi|nhận|liên hệ|email|mail"),
            *pairs(
                "jangan|berhenti|tidak ingin|tidak mau|hapus",
                "kirim|mengirim|menerima|hubungi|email saya|alamat saya|saya dari",
            ),
            *pairs(
                "لا|توقف|توقفوا|الرجاء عدم|أرجو عدم|احذف|احذفوا|أزيلوا|إزالة|حذف",
                "ترسل|ترسلوا|عن إرسال|إرسال|مراسلتي|بريدي|عنواني|اسمي|أرغب في تلقي|أريد رسائل|أريد استلام",
            ),
            *pairs(
                "אל|לא|הסירו|הסר|תסירו|להסיר|תפסיקו|הפסיקו",
                "תשלחו|תכתבו|לשלוח|מעוניין לקבל|רוצה לקבל|אותי|את הכתובת|את המייל|מרשימת|לי מיילים",
            ),
            *pairs(
                "nebesiųskite|nerašykite|nenoriu|pašalinkite|išbraukite|ištrinkite",
                "man|laiškų|gauti|mane|mano|iš sąrašo|daugiau",
            ),
            *pairs("nesūtiet|nerakstiet|nevēlos|izņemiet|dzēsiet", "man|vairs|saņemt|mani|manu|no saraksta"),
            *pairs(
                "ärge|ei soovi|palun eemaldage|eemaldage|kustutage|lõpetage",
                "saatke|kirjutage|saada|kirju|mind|minu|nimekirjast|e-kirj",
            ),
        ),
    }
)  # fmt: skip

# In the same sentence: it is about another thing, another person, or for now only.
ABOUT_ELSE = Phrases(
    {
        "en": (
            "attachment", "invoice", "contract", "pdf", "document", "the draft", "the quote", "from the thread",
            "from cc", "from the cc", "from the invite", "from the meeting", "from this thread", "from the call",
            "by phone", "on my mobile", "on my cell", "until", "till you",
            "till we", "before you", "before we", "before i", "today",
            "this week", "yet|", "on friday", "on weekends", "if you don't", "needed", "necessary", "hesitate",
            "forget to", "if i don't", "customers", "our users", "why did", "why don't", "unless", "instead of",
        ),
        "sv": (
            "bilag", "bifog", "faktur", "avtal", "offert", "förrän", "innan", "idag", "än på", "tveka", "glöm",
            "från tråden", "kopia",
        ),
        "de": (
            "anhang", "anhäng", "herrn|", "rechnung", "vertrag", "das angebot", "bevor", "heute", "diese woche",
            "zögern",
            "vergessen", "bis ich", "bis wir", "aus dem cc", "aus cc", "termin|", "position", "am freitag",
            "per post", "telefon",
        ),
        "fr": (
            "pièce jointe", "liste des", "me faire rire", "facture", "contrat", "devis", "avant", "aujourd'hui",
            "hésite", "oubli", "commande",
            "de la boucle", "en copie", "par téléphone", "réunion", "livr",
        ),
        "es": (
            "adjunt", "lista de los", "lista de las", "factura", "contrato", "presupuesto", "antes", "hasta", "hoy",
            "dude", "duden", "dudes",
            "olvid", "de la copia", "en copia", "reunión", "por teléfono",
        ),
        "it": (
            "allegat", "lista dei", "lista delle", "fattur", "contratto", "preventivo", "prima", "finché", "oggi",
            "esit", "dimentic", "riga",
            "in copia", "riunione", "telefon",
        ),
        "nl": (
            "bijlage", "factu", "contract", "offerte", "voordat", "vandaag", "aarzel", "vergeet", "uit de cc",
            "afspraak", "borrel", "vergadering", "telefon",
        ),
        "da": (
            "bilag", "vedhæft", "faktura", "kontrakt", "fra tilbud", "i tilbud",
            "før vi", "før jeg", "før du", "i dag", "tøv ikke",
            "glem", "endnu", "møde",
        ),
        "nb": (
            "vedlegg", "faktura", "kontrakt", "fra tilbud", "i tilbud", "før vi",
            "før jeg", "før du", "i dag", "nøl", "glem", "ennå",
            "møte",
        ),
        "fi": (
            "liite", "liitet", "lasku", "sopimus", "tarjouksesta", "ennen",
            "vielä", "tänään", "epäröi", "unohda", "kokou",
        ),
        "pl": (
            "załącznik", "faktur", "umow", "z oferty", "w ofercie", "zanim",
            "dopóki", "dzisiaj", "dziś", "jeszcze", "wahaj", "zapom",
            "spotkani", "pozycj",
        ),
        "cs": (
            "příloh", "faktur", "smlouv", "z nabídky", "v nabídce", "dokud",
            "zatím", "dnes", "ještě", "váhej", "zapome", "schůz",
            "polož",
        ),
        "pt": (
            "anexo", "fatura", "contrato", "orçamento", "antes", "até que", "até eu", "hoje", "ainda", "hesite",
            "esque", "em cópia", "reunião", "linha",
        ),
        "ru": (
            "вложен", "счет", "счёт", "договор", "в предложении", "из предложения",
            "пока", "сегодня", "ещё не", "еще не", "стесняй",
            "забуд", "из копии", "встреч", "позици", "строк",
        ),
        "uk": (
            "вкладен", "рахун", "договір", "договор", "у пропозиції", "з пропозиції",
            "поки", "сьогодні", "ще не", "соромт", "забуд",
            "з копії", "зустріч", "позиці", "доставк",
        ),
        "ja": (
            "添付", "請求書", "契約書", "見積", "ファイル", "まだ", "本日", "CC", "行を", "ご遠慮なく", "遠慮なく",
            "お気軽",
        ),
        "zh": ("附件", "发票", "發票", "合同", "报价", "先别", "先不要", "今天", "抄送", "忘记", "忘了"),
        "ko": ("첨부", "세금계산서", "계약서", "견적", "파일", "아직", "오늘", "참조", "주저"),
        "tr": (
            "ek dosya", "ekteki", "fatura", "sözleşme", "tekliften", "önce",
            "henüz", "bugün", "çekin", "unut", "cc'den",
            "depoyu", "toplantı",
        ),
        "el": (
            "συνημμέν", "τιμολόγ", "σύμβασ", "συμβόλαι", "από την προσφορά", "στην προσφορά",
            "πριν", "ακόμα", "σήμερα", "διστά", "ξεχ",
            "κοινοποίησ", "συνάντησ",
        ),
        "hu": (
            "melléklet", "csatol", "sort|", "sorát", "sorból", "számlá", "szerződés", "ajánlatb", "tétel", "amíg",
            "még ne", "ma ne", "habozz",
            "habozzon", "felejts", "másolat", "megbeszél",
        ),
        "ro": (
            "atașament", "anexa", "factur", "contract", "din ofert", "până", "încă", "azi", "ezit", "uita", "din cc",
            "ședinț", "întâlnir",
        ),
    }
)  # fmt: skip
