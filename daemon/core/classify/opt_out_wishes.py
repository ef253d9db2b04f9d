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
            *pairs(

                "do not want|don't want|dont want|not want|no longer want|never wanted|do not wish|don't wish|sick of|"
                "tired of|fed up with|had enough of|no need for|no use for|no interest in|don't care for|no more",
                "these emails|these mails|these messages|your emails|your mails|your messages|your newsletter|"

                "your mailings|your marketing|your promotional|your advertising|your spam|your outreach|your sequence|"
                "such emails|such mails|such messages|this kind of mail|this kind of email|this sort of mail|"
                "this sort of email|this type of mail|this type of email|this spam|this junk|marketing email|"
                "marketing mail|promotional email|promotional mail|cold email|mails from you|emails from you|"
                "messages from you|mail from you",
            ),
            *pairs(
                "remove|delete|erase|take|drop|strike|cross|scratch|wipe|purge|exclude|get|pull",
                "from your distribution|from your lists|from all lists|from this list|from this mailing|"
                "from this campaign|from your campaign|from your marketing|from your files|from your sequence|"

                "from future mail|from all future|from any future|from further mail|from further email|off your records|"
                "off this mailing|off all lists|off all your|off of your|off any list|out of your campaign|"
                "out of your crm|out of your system|out of your records|out of your database|out of your sequence",
            ),
            *pairs(
                "refuse|decline|object to|prohibit|forbid|not agree to|do not consent to|don't consent to|"
                "not consented to|not authorised|not authorized|no permission to|not permitted to|not allowed to",
                "receive|receiving|further mail|further email|marketing|advertising|unsolicited|email me|contact me|"
                "email us|contact us|use my address|use my email|use our|mail me|mail us|write to me|write to us",
            ),
            *pairs(
                "asked|told|requested|begged|written to|warned",
                "to stop emailing|to stop writing|to stop mailing|to stop contacting|to stop sending|to be removed|"
                "to remove me|to remove us|to unsubscribe|to be taken off|to take me off|to take us off|to leave me|"
                "not to email|not to write|not to contact|not to mail|not to send",
            ),
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
            *pairs(
                "vill inte|vill ej|önskar inte|önskar ej|vill slippa|behöver inte|ska inte|skall inte",
                "bli kontaktad|bli kontaktade|få mejl|få mail|få er reklam|få era|"
                "få sådana|få den här|ha era|ha er reklam|ha sådana|ha den här typen|ha reklam|"
                "höra mer|höra av er|motta|erhålla|era utskick|era mejl|era mail|era erbjudanden",
            ),
            *pairs(
                "ta bort|plocka bort|radera|stryk|avregistrera|avanmäl|rensa|släng",
                "våra|vår e-post|vår mail|vår mejl|mitt namn|min epost|min adress|alla uppgifter|all information om|"
                "mina data|mina person|mitt konto hos er|alla mina",
            ),
            *pairs(
                "sluta|upphör|upphöra|lägg av",
                "att skriva|att skicka|att kontakta|att mejla|att maila|att spamma|att höra|att tjata|att ringa|"
                "spamma|tjata|era utskick|med utskick|med era|med mejl|med mail|med att",
            ),
            *pairs("undanber|frånsäger|avsäger|avböjer|motsätter", "mig|oss|jag|vi"),
            *pairs(
                "jag|vi",
                "tackar nej till … mejl|tackar nej till … mail|tackar nej till … utskick|tackar nej till fler|"
                "tackar nej till fortsatt",
            ),
            "låt mig vara ifred", "låt mig vara i fred", "lämna oss ifred", "lämna oss i fred", "låt oss vara",
            "rätten att bli bortglömd", "rätt att bli bortglömd", "rätt till radering", "invänder mot behandling",
            "invänder mot direktmarknadsföring", "begär radering", "begär att ni raderar",
            "begär att mina uppgifter", "kräver att ni raderar", "kräver radering", "spärra min adress",
            "spärra mig", "nix register", "drar tillbaka mitt samtycke", "drar härmed tillbaka",
            "återtar mitt samtycke", "har inte samtyckt", "aldrig samtyckt", "aldrig gett mitt samtycke",
            "avanmälan",
            *pairs(
                "skicka inget|mejla inget|skriv inget|skicka aldrig|skriv aldrig|mejla aldrig|kontakta aldrig|"
                "hör aldrig",
                "mer|mera|igen|hit|mig|oss|av er|fler",
            ),
            *pairs(
                "inte vill|inte önskar|ej vill|ej önskar|inte längre vill|inte längre önskar",
                "bli kontaktad|bli kontaktade|kontaktas|få mejl|få mail|få era|ha era|ha fler mejl|ha fler mail|"
                "få fler mejl|få fler mail|ta emot|motta|era utskick|reklam|utskick",
            ),
            *pairs(
                "vill inte längre|önskar inte längre|vill ej längre|önskar ej längre",
                "ha er|ha era|ha mejl|ha mail|få|motta|ta emot|stå på|vara med|bli kontaktad|kontaktas|höra",
            ),
            "kontakta oss inte", "mejla oss inte", "ring oss inte", "maila oss inte",
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
            *pairs(
                "svp ne|svp de ne|s'il vous plaît ne|s'il vous plaît de ne|s'il te plaît ne|"
                "merci à vous de ne|bien vouloir ne|vous demande de ne|demandons de ne|vous prie de ne|"
                "prions de ne|pouvez-vous ne|pourriez-vous ne|souhaite que vous ne|souhaitons que vous ne|"
                "aimerais que vous ne|voudrais que vous ne|serait bien de ne|tâchez de ne|veillez à ne",
                "plus m'écrire|plus nous écrire|plus m'envoyer|plus nous envoyer|plus me|plus nous|"
                "plus jamais|plus rien|plus écrire|plus envoyer|plus utiliser|m'écriviez plus|"
                "nous écriviez plus|m'envoyiez plus|nous envoyiez plus|me contactiez plus|"
                "nous contactiez plus|pas me recontacter|pas nous recontacter|pas me relancer|"
                "pas nous relancer",
            ),
            *pairs(
                "ne m'|ne me|ne nous|n'",
                "adressez plus|recontactez plus|relancez plus|recontactez pas|relancez pas|relance pas|"
                "écris plus|envoie plus|contacte plus|relance plus|dérangez plus|importunez plus|"
                "démarchez plus|spammez plus|envoyez rien|écrivez pas|écrivez plus",
            ),
            *pairs(
                "ne souhaite|ne souhaitons|ne veux|ne voulons|ne désire|ne désirons|n'ai aucune envie|"
                "n'avons pas demandé|n'avons jamais demandé|n'ai jamais demandé",
                "être contacté|être sollicité|être démarché|être relancé|être importuné|être dérangé|"
                "entendre parler de vous|avoir de vos nouvelles|recevoir|vos courriels|vos e-mails|"
                "vos publicités|vos relances|vos sollicitations|aucun mail|aucune offre|aucun message|"
                "aucun courriel|plus rien|ce type de mail|ce type de message|ce type de courriel|"
                "ce type d'offre|ce type d'e-mail|ce type de sollicitation|ce type de publicité|"
                "ce genre de mail|ce genre de message|ce genre de courriel|ce genre d'offre|"
                "ce genre d'e-mail|ce genre de sollicitation|ce genre de publicité",
            ),
            *pairs(
                "refuse|refusons|refusant",
                "être contacté|être démarché|être sollicité|vos relances|vos sollicitations|vos publicités",
            ),
            *pairs(
                "cessez|cesser|cesse|arrêtez|arrêter|arrêterez|mettre fin|mettez fin|mettre un terme|"
                "mettez un terme|stoppez|stopper|marre de|ras le bol de|fatigué de|lassé de",
                "vos envois|vos e-mails|vos courriels|ces courriels|ces envois|ces e-mails|"
                "vos sollicitations|vos publicités|vos pubs|cette prospection|votre prospection|nous écrire|"
                "nous envoyer|nous contacter|nous solliciter|nous relancer|nous démarcher|me démarcher|"
                "m'importuner|m'embêter|recevoir|de spammer|vos spams|le spam|ce spam|ce harcèlement|"
                "toute communication|toute sollicitation|tout envoi|toute prospection|courriels de|"
                "les relances|les courriels|les sollicitations",
            ),
            *pairs(
                "plus aucun|plus aucune|aucun autre|aucune autre|pas d'autre|pas d'autres",

                "courriel|courriels|relance|relances|sollicitation|sollicitations|communication|communications|mail|mails|"
                "message de|messages de|envoi",
                between=" ",
            ),
            *pairs(
                "retir|enlev|supprim|effac|ray|radi|désinscri|désabonn|sort|exclure|excluez|ôter|ôtez",
                "mon courriel|notre courriel|notre mail|notre e-mail|nos données|ce mail de vos|cet e-mail|"
                "cette boîte|de vos bases|de vos contacts|de vos envois|de vos mailings|de vos campagnes|"
                "de votre fichier|de votre mailing|de votre crm|de votre prospection|de toutes vos listes|"
                "de vos diffusions|de cette liste de diffusion|de cette liste d'envoi|nous de|moi svp|"
                "nous svp|données me concernant|données nous concernant|données personnelles",
            ),
            "article 17 du rgpd", "article 21 du rgpd", "droit à l'effacement", "droit à l'oubli",
            "retire mon consentement", "retirons notre consentement", "révoque mon consentement",
            "laissez-nous tranquille", "laissez-moi en paix", "laissez-nous en paix", "fichez-nous la paix",
            "foutez-moi la paix", "foutez-nous la paix", "lâchez-moi", "lâchez-nous", "oubliez-moi", "oubliez-nous",
            "oubliez mon adresse", "oubliez notre adresse", "rayez-moi", "rayez-nous", "radiez-moi", "radiez-nous",
            "effacez-moi", "effacez-nous", "désabonnez-nous", "désinscrivez-nous", "nous désinscrire",
            "nous désabonner", "me rayer", "nous rayer", "me radier", "nous radier", "me retirer", "nous retirer",
            "nous supprimer de", "me désabonne", "me désinscris", "liste d'opposition", "liste de blocage",
            "liste rouge svp", "courriels non sollicités", "n'ai jamais consenti", "jamais donné mon accord",
            "jamais donné mon consentement", "je bloque votre", "je vous bloque", "je vous mets en spam",
            "je vous signale comme spam", "loi anti-pourriel", "cette relance est la dernière", "plus aucun contact",
            "lâchez l'affaire",
            *pairs(
                "être retir|être désinscri|être désabonn|être supprim|être radi|être ray|être enlev|être effac",
                "de votre|de vos|de cette liste|de la liste|de toutes",
            ),
            *pairs(

                "gré de ne|reconnaissant de ne|reconnaissante de ne|reconnaissants de ne|obligé de ne|"
                "apprécierais de ne|apprécierions de ne|convient de ne",
                "plus m'|plus nous|plus me|plus rien|plus jamais|plus recevoir|plus être|plus écrire|plus envoyer",
            ),
            *pairs(
                "oublier|oubliez|oublie",
                "mon adresse|mon mail|mon e-mail|notre adresse|mes coordonnées|nos coordonnées",
            ),
            "inutile de revenir vers", "pas la peine de revenir vers",
            "d'oublier mon adresse", "d'oublier mon mail", "d'oublier notre adresse", "d'oublier mon existence",
            "m'y oppose", "nous y opposons",
            *pairs(
                "ne plus|ne pas",

                "figurer parmi|figurer dans|figurer sur|apparaître dans|faire partie de vos|faire partie de votre|"
                "être dans vos|être parmi vos|être sur vos|être sur votre",
            ),
            "arrêtez d'envoyer ça", "arrêtez d'envoyer vos", "arrêtez d'écrire", "arrêtez d'envoyer des mails",
            "cessez d'écrire", "cessez d'envoyer vos", "plus entendre parler de",
            *pairs(
                "par pitié|pitié|svp|s'il vous plaît|merci|et|non",

                "plus de mail svp|plus de mails svp|plus de courriels|plus de mail|plus de relance svp|plus de pubs|"
                "plus aucun mail",
            ),
            "ôter de vos fichiers", "ôter de vos listes", "ôter de votre", "ôtez-nous de", "ôtez-moi de",
            "vais vous bloquer", "allons vous bloquer", "vous bloquer si",
            *pairs(
                "abstenez-vous|vous abstenir|vous absteniez",
                "de m'|de me|de nous|d'envoyer|de tout envoi|de toute",
            ),
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
            *pairs(
                "deje de|dejen de|deja de|dejad de|dejara de|dejaran de|dejaras de|dejase de|paren de|para de|"
                "parad de",
                "insist|molest|llenar|bombard|perseguir|enviarme|mandarme|escribirme",
            ),
            *pairs(
                "quite|quiten|quita|quitad|saque|saquen|saca|sacá|sacad|borre|borren|borra|borrá|borrad|bórre|"
                "elimine|eliminen|elimina|eliminad|retire|retiren|suprima|suprim|tache|tachen|dé de baja|"
                "dar de baja|dad de baja",
                "mis datos|nuestros datos|mi correo|nuestro correo|nuestra dirección|mi contacto|"
                "nuestro contacto|mi mail|nuestra empresa de|nuestro nombre|de la lista|de su lista|de tu lista|"
                "de vuestra lista|de su base|de sus bases|de su fichero|de sus ficheros|de sus listados|"
                "de este listado|de su agenda",
            ),
            "no insist", "quítame de", "quítenos de", "quítanos de", "quitadme de", "quitadnos de", "sacame de",
            "sácame de", "sácanos de", "sáquenos de", "sacadme de", "bórrame de", "bórrenos de", "bórreme de",
            "bórrame", "bórrenme",
            "elimíname de", "elimínanos de", "elimínenos de", "dennos de baja", "déme de baja", "denos de baja",
            "danos de baja", "dame de baja", "dadnos de baja", "que me den de baja", "que nos den de baja",
            "darnos de baja", "solicito la baja", "solicito mi baja", "solicitamos la baja", "pido la baja",
            "tramiten mi baja",
            "supresión de mis", "suprimir mis", "derecho de supresión", "derecho de oposición", "derecho al olvido",
            "derecho de cancelación", "retiro mi consentimiento", "revoco mi consentimiento",
            "revoco el consentimiento",
            *pairs(
                "no siga|no sigan|no sigas|no sigáis|no continúen|no continúe",
                "mand|envi|escrib|insist|contact|llen|con est",
            ),
            *pairs(
                "cause baja|causen baja|causar baja|causemos baja|tramit",
                "mi|de mi|nuestra|nuestro|de nuestra|la baja|baja",
            ),
            *pairs(
                "quit|borr|elimin|saqu|sac|exclu|retir",
                "de sus comunicaciones|de sus envíos|de tus envíos|de vuestros envíos|de sus campañas|"
                "de sus correos|de sus contactos|de tus contactos|de sus registros",
            ),
            *pairs(
                "dejar de|parar de|podéis dejar de|pueden dejar de|puede dejar de",
                "escribirme|escribirnos|mandarme|mandarnos|enviarme|enviarnos|molestar|contactar|insistir",
            ),
            *pairs(
                "ni en|ningún interés en|interés en|interesado en|interesados en|interesa",
                "recibir más|recibir nada|recibir correos|recibir mails|recibir sus|más correos|seguir recibiendo",
            ),
            *pairs(
                "elimin|borr|quit|saqu|sac|dar de baja|den de baja|retir",
                "este email|este mail|este contacto|esta cuenta|esta casilla|este buzón|de tu crm|de su crm|"
                "de vuestro crm",
            ),
            *pairs(
                "no quiero|no queremos|no deseo|no deseamos|prefiero no",
                "figurar en|estar en su|estar en tu|estar en vuestra|seguir en su|seguir en tu|aparecer en|"
                "formar parte de su|que me vuelv|que nos vuelv",
            ),
            *pairs(
                "no deseamos|no deseo|no queremos|no quiero|rogamos|pedimos",
                "que se nos|que se me|que nos vuelv|que me vuelv|que nos contact|que me contact",
            ),
            *pairs(
                "tacharme|borrarme|quitarme|eliminarme|sacarme|excluirme|suprimirme|retirarme|tacharnos|"
                "borrarnos|quitarnos|eliminarnos|sacarnos|excluirnos|retirarnos",
                "de su|de sus|de tu|de tus|de vuestr|de la lista|de las listas|del listado|de esta lista|de este",
            ),
            "no escribas más", "no escriba más", "no escriban más", "no escribáis más", "no envíe más",
            "no envíen más", "no mande más", "no manden más", "no mandes más", "no mandéis más",
            *pairs(
                "tacharme|borrarme|quitarme|eliminarme|sacarme|excluirme|suprimirme|retirarme|tacharnos|"
                "borrarnos|quitarnos|eliminarnos|sacarnos|excluirnos|retirarnos",
                "de su|de sus|de tu|de tus|de vuestr|de la lista|de las listas|del listado|de esta lista|de este",
            ),
            "no escribas más", "no escriba más", "no escriban más", "no escribáis más", "no envíe más",
            "no envíen más", "no mande más", "no manden más", "no mandes más", "no mandéis más",
            *pairs("deja ya de|deje ya de|dejen ya de|dejad ya de", "mandar|enviar|escrib|molest|contact|insist"),
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
                "smett|smetta|smettila|smettetela|basta con|la pianti|evitate",
                "mail|email|e-mail|scriver|inviar|mandar|spam|messaggi|contattar",
            ),
            *pairs(
                "cancell|rimuov|elimin|togli|toglie|toglietemi|tolga|depenn",
                "mio indirizzo|mia mail|mia email|mio nome|miei dati|mio contatto|questo indirizzo|dalla vostra|"
                "dalla lista|dalle vostre|dalla sua|dal vostro|dai vostri|dalla mailing",
            ),
            "cancellarmi", "disiscriv", "cancellatemi", "mi cancelli", "mi tolga dall", "lasciatemi in pace",
            "mi oppongo al trattamento",
            *pairs(
                "non|mai più|di non|a non|per favore non|vi prego di non|prego di non|evitate di|evitare di|"
                "evitate|eviti di|smettere di|finitela di|finirla di|piantatela di|piantarla di|cessare di|"
                "cessate di|astenersi dal|astenervi dal",
                "scrivermi|scriverci|scrivetemi|scriveteci|mandarmi|mandarci|mandatemi|mandateci|inviarmi|"
                "inviarci|inviatemi|inviateci|contattarmi|contattarci|contattatemi|contattateci|"
                "ricontattarmi|ricontattarci|ricontattatemi|disturbarmi|disturbarci|disturbateci|importunar|"
                "tempestar|bombardar|spammar|mandarmele|mi ricontatt|ci ricontatt|ci scriv|ci contatt|"
                "ci mand|ci invi|mi tempest|inviare ulteriori|inviare altre|scrivere ancora|mandare altre|"
                "mandare mail|mandar mail|sollecitar|stressarmi",
            ),
            *pairs(
                "non voglio|non vogliamo|non vorrei|non vorremmo|non desidero|non desideriamo|non intendo|"
                "non intendiamo|non gradisco|non gradiamo|non sono interessat|non siamo interessat|"
                "non ho interesse|gradirei non|gradiremmo non|preferirei non|preferiremmo non|chiedo di non|"
                "chiediamo di non",
                "ricevere|ricevere altro|più ricevere|più mail|più essere|essere contattat|"
                "essere ricontattat|essere disturbat|essere inserit|restare nella|rimanere nella|"
                "vostre comunicazioni|vostre newsletter|vostre offerte|altre comunicazioni|"
                "ulteriori comunicazioni|ulteriori mail|ulteriori contatti|questo tipo di|questo genere di|"
                "mail pubblicitarie|pubblicità|spam|le vostre|figurare",
            ),
            *pairs(
                "smett|smetter|smettete|piantatela|finitela|stop|cessate|cessare|cessi|interromp|sospend|"
                "stufo di|stufa di|stufi di|stanco di|stanca di|non se ne può più|basta con",
                "con le mail|con queste mail|con queste email|con le email|con i messaggi|"
                "con questi messaggi|queste mail|queste email|vostre mail|vostre email|vostri messaggi|"
                "pubblicità|invio|invii|l'invio|gli invii|comunicazioni|newsletter|di scriver|di mandar|"
                "di inviar|di contattar|di tempest|disturb|ricevere|insistere|solleciti|le vostre proposte|"
                "le vostre offerte",
            ),
            *pairs(
                "cancell|cancellar|cancellazione|rimuov|rimozion|elimin|eliminazion|togli|toglier|toglietec|"
                "togliet|tolga|tolgano|depenn|espung|escluder|esclud|stralci",
                "mio nominativo|nostro nominativo|nostro indirizzo|nostra mail|nostra email|nostri dati|"
                "nostri recapiti|miei recapiti|mio recapito|questo contatto|questa casella|dall'elenco|"
                "dai contatti|dai vostri|dalle liste|dalla rubrica|dal database|dal crm|dai destinatari|"
                "dalla newsletter|dalle vostre|dati che mi riguardano|dati personali|dei miei dati|"
                "dei nostri dati|dalla tua lista|dalle tue liste|dalla tua mailing",
            ),
            "cancellarci", "cancellateci", "ci cancelli", "toglieteci", "rimuoveteci", "rimuoverci", "toglierci",
            "eliminatemi", "eliminateci", "eliminarmi", "eliminarci", "mi elimini", "depennatemi", "depennateci",
            "depennarmi", "mi disiscriva", "mi disiscrivo", "mi depenni", "mi escluda", "escludetemi", "escludeteci",
            "lasciateci in pace", "lasciatemi perdere", "lasciateci perdere", "lasciatemi stare", "lasciateci stare",
            "mi lasci in pace", "dimenticatevi di me", "dimenticatevi di noi", "dimenticate il mio indirizzo",
            "mi oppongo", "ci opponiamo al", "revoco il consenso", "revoco il mio consenso", "revochiamo il consenso",
            "ritiro il consenso", "diritto alla cancellazione", "diritto all'oblio", "diritto di opposizione",
            "art 17", "articolo 17", "mai autorizzato", "mai prestato consenso", "non ho mai dato il consenso",
            "mai dato il mio consenso", "vi blocco", "la blocco", "vi segnalo come spam", "la segnalo come spam",
            "finite nello spam", "finisce nello spam", "nessun altro contatto", "nessun'altra mail",
            "nessuna altra mail", "nessun'altra comunicazione", "non insistete oltre",
            "ne chiedo la cancellazione", "ne chiedo l'eliminazione", "chiedo la cancellazione",
            "chiediamo la cancellazione",
            *pairs(

                "essere rimoss|essere cancellat|essere tolt|essere eliminat|essere disiscritt|essere depennat|"
                "essere esclus",
                "dalla|dalle|dal vostro|dai vostri|da questa lista|da ogni lista|da tutte",
            ),
            "smettete per favore", "per favore smettete", "per favore smetta", "smettetela per favore",
            "vi prego smettete", "vi prego smettetela", "più saperne", "più sentire parlare", "più sentir parlare",
            "niente più mail", "niente più email", "niente più messaggi", "niente più comunicazioni",
            "niente altre mail", "niente altre email", "niente più pubblicità",
            *pairs(
                "lev|leva|levate|levatemi|levateci|levi",
                "dalla lista|dalle liste|dalla vostra|dalle vostre|dalla mailing|dal vostro|dai vostri|di mezzo",
            ),
            *pairs(
                "non",

                "figurare tra|figurare più tra|figurare fra|comparire tra|essere più contattat|essere ricontattat|"
                "essere importunat|far parte dei vostri|essere nella vostra",
            ),
            *pairs(
                "asteng|asten",
                "inviarmi|scrivermi|contattarmi|inviarci|scriverci|contattarci|mandarmi|mandarci|ulteriori|altre",
            ),
            "stop mail", "stop email", "stop alle mail", "per favore non insist", "la prego non insist",
            "vi prego non insist", "non insista", "non insistete",
            "non mi sollecit", "non ci sollecit",
            *pairs(
                "rifiuto|rifiutiamo|rifiutando",
                "pubblicità|telemarketing|vostre mail|essere contattat|comunicazioni commerciali|spam|marketing",
            ),
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
            *pairs(
                "ønsker ikke|ønsker vi ikke|ønsker jeg ikke|vil ikke|vil helst ikke|gider ikke|vil gerne slippe|"
                "vil gerne være fri|behøver ikke|skal ikke",
                "flere mails|flere af|modtage|have mails|have reklamer|have reklame|høre mere|høre fra|"
                "kontaktes|blive kontaktet|jeres reklamer|jeres nyhedsbrev|jeres henvendelser|jeres mails|"
                "den slags mails|sådanne mails",
            ),
            *pairs(
                "slet|slette|sletter|sletning af|fjern|fjerne|fjerner|stryg|afmeld",
                "vores|mine personoplysninger|alle oplysninger|mine kontaktoplysninger|mit navn|os fra|mig fra|"
                "mig i jeres|os i jeres|min e mail|min mailadresse|vores mailadresse|vores adresse|alle data|alt om",
            ),
            *pairs(
                "undlad|undlade|ophør|stop|hold op",
                "at kontakte|at sende|at skrive|at maile|at ringe|venligst at|med at kontakte|med at skrive|"
                "med at maile|med at spamme|med at ringe|med de her|med de mails|med alle de|jeres mails|jeres spam|"
                "jeres reklamer",
            ),
            *pairs(
                "frabeder|frabedes|fravælger|takker nej til",
                "mig|os|jeg|vi|flere|mails|yderligere|henvendelser|reklame|videre",
            ),
            "lad mig nu være", "lad mig være", "lad os være", "lad os nu være", "lad mig nu være i fred",
            "retten til at blive glemt", "ret til at blive glemt", "ret til sletning", "gør indsigelse mod",
            "trækker mit samtykke tilbage", "trækker hermed mit samtykke", "tilbagekalder mit samtykke",
            "aldrig givet samtykke", "ikke givet samtykke", "robinsonlisten", "robinson listen",
            "beder om at blive slettet", "anmoder om sletning", "anmoder om at blive slettet",
            "kræver at blive slettet", "ønsker at blive slettet", "vil gerne slettes", "vil gerne af listen",
            "vil gerne af jeres", "vil gerne afmeldes", "ønsker at blive afmeldt", "bedes slettet", "bedes fjernet",
            *pairs(
                "ikke at sende|ikke sende|ikke at skrive|ikke skrive|ikke at kontakte|ikke kontakte|aldrig sende|"
                "aldrig skrive|send aldrig|skriv aldrig|send ikke mig|send intet",
                "mere|flere|igen|os|mig|jeres|til os|til mig",
            ),
            *pairs(
                "vil ikke længere|ønsker ikke længere|vil ikke mere",
                "have jeres|have mails|have flere mails|modtage|høre|kontaktes|være på|stå på|stå i",
            ),
            *pairs(
                "tage mig|tage os|taget mig|taget os|få mig|få os",
                "af jeres|af listen|af mail|af maillisten|ud af|fra jeres|slettet|afmeldt|fjernet",
            ),
            *pairs("afmeld", "os|vores|min|venligst|alle"),
            "kontakt os ikke", "kontakt os venligst ikke", "kontakt mig venligst ikke", "skriv venligst ikke",
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
                "meg fra|oss fra|oss av|adressen min|min adresse|e-posten min|min e-post|"
                "mine opplysninger|mine data|denne adressen|fra listen|fra lista",
            ),
            *pairs("meld meg|meld oss|ta meg|ta oss", "av|fra|ut|bort"),
            "la meg være i fred", "reserverer meg mot",
            *pairs(
                "ønsker ikke|ønsker vi ikke|ønsker jeg ikke|vil ikke|vil helst ikke|gidder ikke|vil gjerne slippe|"
                "vil slippe|trenger ikke|skal ikke",
                "flere e-poster|flere eposter|flere mailer|flere av|motta|få mail|få mailer|få e-post|"
                "få epost|få slike|få reklame|ha reklame|ha slike|høre mer|høre fra|kontaktes|bli kontaktet|"
                "reklamen deres|nyhetsbrevet deres|henvendelser fra|deres e-post|slike henvendelser",
            ),
            *pairs(
                "slett|slette|fjern|fjerne|stryk|avmeld",
                "vår|våre|oss|navnet mitt|personopplysning|kontaktinfo|alle opplysninger|all informasjon om|"
                "epostadressen|e-postadressen|mailadressen|opplysningene mine|alt dere har",
            ),
            *pairs(
                "avstå|opphør|stans|stopp|slutt|kutt ut",
                "fra å kontakte|fra å sende|å kontakte|å maile|å spamme|å ringe|med å sende|med å kontakte|med spam|"
                "med spammen|med disse|med de mailene|utsendelse|maset|masingen|med maset|reklamen",
            ),
            *pairs(
                "frabe|frabes|frabedes|frasier|takker nei til|reserverer",
                "meg|oss|seg|jeg|vi|mail|e-post|flere|reklame|henvendelser|videre",
            ),
            *pairs("e-post|epost|reklame|henvendelser|mail|mailer", "frabes|frabedes|er uønsket"),
            "la meg være", "la oss være", "la meg nå være", "la oss være i fred", "retten til å bli glemt",
            "rett til å bli glemt", "rett til sletting", "krever sletting", "krever at opplysningene",
            "krever at dere sletter", "krever å bli slettet", "ber om sletting", "ber om å bli slettet",
            "ønsker å bli slettet", "vil bli slettet", "vil slettes", "trekker samtykket", "trekker mitt samtykke",
            "trekker herved", "aldri samtykket", "ikke samtykket", "aldri gitt samtykke", "reservert meg mot",
            "reservert oss", "reservasjonsregister", "ønsker å bli fjernet", "vil bli fjernet", "vil av listen",
            "vil av lista", "bes slettet", "bes fjernet", "motsetter meg",
            *pairs(
                "ikke å sende|ikke sende|å ikke sende|ikke å skrive|ikke skrive|ikke å kontakte|ikke kontakte|"
                "aldri sende|aldri skrive|send aldri|skriv aldri|send ingenting|å ikke kontakte",
                "mer|flere|igjen|oss|meg|deres|til oss|til meg",
            ),
            *pairs(
                "vil ikke lenger|ønsker ikke lenger",
                "ha informasjon fra|ha e-post|ha mail|motta|få mail|få e-post|høre|kontaktes|stå på|stå i|være på",
            ),
            *pairs(
                "ta meg|ta oss|tatt meg|tatt oss|få meg|få oss",
                "av e-post|av epost|av mail|av listen|av lista|fra listen|slettet|avmeldt|fjernet",
            ),
            "ikke kontakt oss", "ikke kontakt meg",
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
            *pairs(
                "en halua|emme halua|en haluaisi|en toivo|emme toivo|en tahdo|emme tahdo|en kaipaa|emme kaipaa|"
                "en tarvitse|emme tarvitse|ei haluta|en ota vastaan|emme ota vastaan",

                "mainoks|markkinoint|viest|sähköpost|tarjouks|yhteydenot|postia|postianne|enää|kirjei|uutiskirj|spämm|"
                "roskapost|soitto|teiltä",
            ),
            *pairs(
                "lopettakaa|lopettakaapa|lopeta|lopettaisitteko|lopettaisitko|voisitteko lopettaa|riittää jo|"
                "pyydän lopettamaan|pyydämme lopettamaan",
                "lähet|spämm|viest|yhteyde|mainost|mainont|markkin|kirjoitt|roskapost|tämä|posti|jankutta|häirin|"
                "soittel",
            ),
            *pairs(
                "poistakaa|poista|poistattehan|poistathan|poistatteko|poistaisitteko|poistaisitko|poistetaan|"
                "pyydän poistamaan|pyydämme poistamaan|pyyhkikää|haluan poistattaa|vaadin poistamaan",
                "yhteystieto|yrityksemme|yritykseni|firmamme|meidän|minun|kaikki tieto|tietomme|henkilötie|"
                "sähköpostiosoit|listoil|postituslist|osoite|tilaukseni|markkinointi",
            ),
            *pairs(
                "vastustan|kiellän|kiellämme|vastustamme|en hyväksy|en salli|en anna lupaa",
                "henkilötieto|tietojeni|tietojemme|markkinoin|suoramarkkinoin|mainont|käsittely|yhteydenot|käyttää|"
                "lähett",
            ),
            *pairs(
                "vaadin|vaadimme|pyydän|pyydämme|haluan",
                "tietojeni poist|tietojemme poist|niiden poist|henkilötietojeni poist|poistamista|poistatte|poistoa|"
                "tulla poistetuksi|pois listal|pois postitus|pois rekister",
            ),
            *pairs("peruutan|perun|peruuttakaa|perukaa", "suostumukse|tilaukse|uutiskirj|markkinointilu"),
            "jättäkää meidät rauhaan", "jätä minut rauhaan", "jättäkää minut pois", "antakaa olla",
            "oikeus tulla unohdetuksi", "oikeus tulla unohdetuks", "en ole antanut suostumusta",
            "en ole antanut lupaa", "emme ole antaneet lupaa", "en ole suostunut", "ei kiitos enempää",
            "ei enää näitä", "ei enempää näitä", "markkinointikielto", "suoramarkkinointikielto",
            "minut pois listalta", "meidät pois listalta", "pois listoiltanne", "pois listaltanne",
            "pois postituslistal",
            *pairs(
                "pyydän poistamaan|pyydämme poistamaan|poistakaa|poistattehan|haluan että poistatte|vaadin",
                "kaikki minu|kaikki minusta|minusta|minua koskev|meitä koskev|kaikki meistä",
            ),
            *pairs("älkää|älä", "enää|missään nimessä lähet|vaivatko|vaivaa|mainostako|soittako|spämmätkö|jatkako"),
            "poistaisitte tämän",
            *pairs(
                "ettemme halua|etten halua|ettemme toivo|etten toivo|ettemme ota|etten ota",
                "mainoks|markkinoint|viest|sähköpost|tarjouks|yhteydenot|enää|postia|vastaan",
            ),
            "eroon näistä viest", "eroon viesteistänne", "eroon teidän", "eroon mainoks",
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
            *pairs(
                "remov|retir|tir|exclu|apag|elimin|descadastr|cancel|risqu",
                "nosso e-mail|nosso email|nosso endereço|nosso contacto|nosso contato|nossos dados|nossa empresa|"
                "meus contactos|meus contatos|das vossas|da base|dessa lista|desta lista|das listas|do cadastro|"
                "do seu cadastro|dos seus registros|dos vossos registos|dos vossos ficheiros|das suas bases|"
                "desse mailing|deste mailing",
            ),
            *pairs(
                "pare de|parem de|para de|deixe de|deixem de|deixa de|cesse|cessem",
                "insistir|me mandar|me enviar|me escrever|nos enviar|nos mandar|nos escrever|importunar|"
                "incomodar|o envio|os envios|qualquer envio",
            ),
            "tirem-nos", "tire-nos", "tira-nos", "tira-me", "tirem-me", "retirem-nos", "retire-nos", "removam-nos",
            "remova-nos", "apaguem-me", "apague-me", "eliminem-me", "me apaga", "me exclua", "me excluam",
            "me exclui", "me tira d", "me tira dessa", "tira a gente", "tirem a gente", "tire a gente", "nos tire d",
            "nos tirem d", "nos retire", "nos remova", "nos exclua",
            *pairs(
                "eliminação|exclusão|apagamento|remoção|supressão",
                "dos dados|dos meus|dos nossos|de meus|de todos os dados|do meu|dos seus dados pessoais",
            ),
            "direito ao esquecimento", "direito de oposição", "direito ao apagamento", "oponho-me ao",
            "me oponho ao", "revogo o meu consentimento", "revogo meu consentimento", "retiro o meu consentimento",
            *pairs(
                "não pretendemos|não pretendo|não quero|não queremos|não desejo|não desejamos|não aceito|"
                "não aceitamos",
                "ser contact|ser contat|voltar a receber|mais contact|mais contat|ser incomod|ser abordad|"
                "nada de vocês|nada vosso",
            ),
            *pairs(
                "quero|queremos|pedi|peço|preciso|gostaria de|para|pra",
                "sair dessa lista|sair desta lista|sair da lista|sair da vossa lista|sair da sua lista|"
                "ser retirad|ser removid|ser excluíd|ser apagad",
            ),
            *pairs("não|que não", "torne a|tornem a|voltem a env|volte a env|me torne|me tornem"),
            *pairs(
                "parar de|pode parar de|podem parar de|deixar de",
                "me escrever|nos escrever|me mandar|nos mandar|me enviar|nos enviar|me contact|me contat|"
                "me incomodar|insistir|mandar e-mail|enviar e-mail",
            ),
            *pairs(
                "nem em|qualquer interesse em|nenhum interesse em|interesse em",
                "receber|mais e-mails|ser contact|ser contat",
            ),
            *pairs(
                "elimin|remov|retir|tir|exclu|apag",
                "deste e-mail|esse e-mail|esse contato|este contacto|este contato|esta conta|do seu crm|"
                "do vosso crm|do crm|deste crm",
            ),
            *pairs(
                "não quero|não queremos|não desejo|não desejamos|prefiro não",
                "constar|figurar|estar na sua|estar na vossa|estar nessa|fazer parte da sua|fazer parte dessa|"
                "continuar na",
            ),
            *pairs(
                "me riscar|me apagar|me tirar|me retirar|me remover|me excluir|me eliminar|riscar-me|apagar-me|"
                "tirar-me|retirar-me|remover-me|excluir-me|eliminar-me|nos tirar|nos retirar|nos remover|"
                "nos excluir|retirar-nos|remover-nos|riscar-nos",
                "da vossa|da sua|da lista|das vossas|das suas|do vosso|do seu|dessa|desta|deste|desse",
            ),
            "não escreva mais", "não escrevam mais", "não mande mais", "não mandem mais", "não envie mais",
            "não enviem mais",
            *pairs(
                "me riscar|me apagar|me tirar|me retirar|me remover|me excluir|me eliminar|riscar-me|apagar-me|"
                "tirar-me|retirar-me|remover-me|excluir-me|eliminar-me|nos tirar|nos retirar|nos remover|"
                "nos excluir|retirar-nos|remover-nos|riscar-nos",
                "da vossa|da sua|da lista|das vossas|das suas|do vosso|do seu|dessa|desta|deste|desse",
            ),
            "não escreva mais", "não escrevam mais", "não mande mais", "não mandem mais", "não envie mais",
            "não enviem mais",
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
            *pairs(
                "listeden|listenizden|listelerinizden|bu listeden|gönderim listenizden|mail listenizden|"
                "veritabanınızdan|kayıtlarınızdan|rehberinizden|havuzunuzdan",
                "düş|çıkart|çıkmak ist|ayrılmak ist|çıkarıl|silinme|silinsin|kaldırıl",
            ),
            *pairs(
                "artık|bir daha|lütfen|kesinlikle|tekrar",
                "yazmayınız|yazma|göndermeyiniz|yollamayın|yollamayınız|atmayınız|ulaşmayınız|aramayınız|"
                "iletmeyin|iletmeyiniz|rahatsız etmeyin|mail istemi|e-posta istemi|mesaj istemi",
            ),
            *pairs(
                "mail|e-posta|mesaj|ileti|iletileri|bülten|reklam|tanıtım|bu tür|bu tip|teklif",
                "almak istemem|almak istemiyoruz|almayı istemi|almak istemedi|gönderilmesini istemi|"
                "gönderilmemesi|gönderilmesin|gelmesin|atılmasın|yollamayın|yollanmasın|istememekte|"
                "almak istemem|göndermekten vazgeç|göndermeyi keser|göndermeyi durdur|atmayı kes|yollamayı",
            ),
            *pairs(
                "verilerimin|verilerimizin|bilgilerimin|bilgilerimizin|kaydımın|kaydımızın|adresimin|adresimizin|"
                "adımın",
                "silinmesi|silinsin|kaldırılması|çıkarılması|yok edilmesi|imha|düşülmesi",
            ),
            "yazmayın artık", "göndermeyin artık", "mail atmayın", "mesaj atmayın", "yazmayın bize", "yazmayın bana",
            "rahatsız ediyorsunuz", "rahatsızlık veriyorsunuz", "rahatsız etmeyi bırak", "beni rahat bırak",
            "bizi rahat bırak", "peşimi bırak",
            *pairs(
                "bi daha|birdaha|bir daha|artık|sakın|lütfen",
                "yazmayin|yazma|atma|gondermeyin|gönderme|mail at|mesaj at|arama",
            ),
            "mail atma|", "mesaj atma|", "mail gönderme|", "yazma artık", "atma artık", "gönderme artık",
            *pairs(
                "bize|bana|tarafımıza|tarafıma|firmamıza",
                "göndermezseniz|yazmazsanız|göndermemeniz|gönderilmemesi|yazılmaması|atmazsanız|göndermemenizi",
            ),
            *pairs(
                "adres|mail|kayıt|isim|numara|bilgi",
                "silin lütfen|silin|siliniz|silinsin|silinmesini|çıkarılmasını",
            ),
            *pairs(
                "bana|bize|mail|mesaj|e-posta|bu iletileri",
                "yazmayı bırak|göndermeyi bırak|atmayı bırak|yazmaktan|yazmayı kes|göndermekten|yollamayı bırak|"
                "atmaktan",
            ),
            *pairs(
                "başka bir şey|hiçbir şey|hiç bir şey|başka mail|başka mesaj|başka teklif|daha fazla mail",
                "gönderme|yollama|atma|istemi|yazma",
            ),
            *pairs(
                "bu e-postayı|bu maili|bu adresi|bu mail adresini|e-postamı|mailimi|bu hesabı|crm",
                "silin|siler|sildir|çıkarın|kaldırın",
            ),
            *pairs(
                "listenizde|listede|listelerinizde|rehberinizde|veritabanınızda|sisteminizde",
                "bulunmak iste|olmak iste|yer almak iste|kalmak iste|durmak iste|görünmek iste",
            ),
            *pairs(
                "benimle|bizimle|tarafımla|bana|bize",
                "iletişime geçmemeniz|iletişim kurma|iletişime geçilme|temasa geçme|irtibata geçme",
            ),
            *pairs(
                "gönderim|mail|e-posta|ileti|mesaj|iletişim",
                "durdurulmasını|durdurulması|sonlandırılmasını|kesilmesini|durdurun|sonlandırın",
            ),
            *pairs(
                "iletişime|temasa|irtibata",
                "geçilmesini istemi|geçilmemesi|geçmeyin|geçmeyiniz|geçmenizi istemi",
            ),
            "itiraz hakkım",
            "yazmayın lütfen", "göndermeyin lütfen", "lütfen yazmayın", "lütfen göndermeyin", "artık yazmayın",
            "yazmayın lütfen", "göndermeyin lütfen", "lütfen yazmayın", "lütfen göndermeyin", "artık yazmayın",
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
            *pairs(
                "διαγράψτε|διαγράψετε|διαγραφή|διαγράψτε άμεσα|διαγραφούν|διαγραφεί|αφαιρέστε|αφαιρέσετε|"
                "αφαιρεθεί|αφαιρεθούν|βγάλτε|βγάλετε|βγάλε|σβήστε|σβήσε|σβήσετε|σβηστεί",
                "τα προσωπικά|τα δεδομένα μ|τα στοιχεία μ|των προσωπικών|των δεδομένων μ|των στοιχείων μ|"
                "προσωπικά μου|προσωπικά μας|τη διεύθυνση|το email μ|το mail μ|το e-mail μ|με από|μας από|"
                "από τη λίστα|από τις λίστες|από λίστες|από τους καταλόγους|από το αρχείο|από τα αρχεία|"
                "από τη βάση|από το mailing",
            ),
            *pairs(
                "μη|μην|να μη|να μην|παρακαλώ μη|παρακαλώ μην|ποτέ",
                "ξαναστείλ|ξαναγράψ|ξαναενοχλ|ενοχλείτε|ενοχλήσετε|μας στέλνετε|μας στείλετε|μας γράφετε|"
                "μας γράψετε|μου γράψετε|μας ενοχλείτε|με ενοχλήσετε|μας ενοχλήσετε|μας ξαν|μου ξαν|με ξαν|"
                "επικοινωνήσετε|επικοινωνείτε|στέλνετε πια|στέλνετε πλέον|στείλετε τίποτα",
            ),
            *pairs(
                "δεν θέλω|δε θέλω|δεν θέλουμε|δε θέλουμε|δεν επιθυμώ|δεν επιθυμούμε|δεν ενδιαφέρομαι να|"
                "δεν συναινώ|δεν έχω συναινέσει",
                "άλλο mail|άλλο email|άλλα e-mail|άλλο μήνυμα|άλλα μηνύμ|άλλες προσφορές|καμία επικοινωνία|"
                "περαιτέρω|να μας στέλνετε|να μας γράφετε|να μου γράφετε|να με ενοχλ|να μας ενοχλ|να λάβω|"
                "να λάβουμε|να ξαναλάβ|διαφημίσεις|μηνύματα από|τα μηνύματά|στη λίστα",
            ),
            *pairs(
                "σταματήστε|σταματήσετε|σταματήσει|πάψτε|κόψτε|σταμάτα|πάψε",
                "να μας|να μου|να με|να στέλν|την αποστολή|τα mail|τα μηνύματα|τα διαφημ|πια|ενοχλ|αλληλογραφ",
            ),
            "αφήστε μας ήσυχ", "αφήστε με στην", "ξεχάστε το email", "ξεχάστε με", "ξεχάστε μας",
            "δικαίωμα διαγραφής", "δικαίωμα στη λήθη", "δικαίωμα εναντίωσης", "ανακαλώ τη συγκατάθεσ",
            "ανακαλώ τη συναίνεσ", "διαγραφή μου", "διαγραφή μας", "διαγραφή των στοιχείων",
            *pairs(
                "μη|μην|να μη|να μην",
                "στείλεις|στέλνεις|γράφεις|γράψεις|ξαναστείλεις|ξαναγράψεις|ενοχλείς|ενοχλήσεις|επικοινωνήσεις",
            ),
            *pairs(
                "κανένα ενδιαφέρον|δεν ενδιαφερόμαστε|δεν ενδιαφέρομαι",
                "για άλλα mail|για mail|για email|άλλα μηνύματα|να λαμβάν|να λάβ|για ενημερώσ",
            ),
            *pairs(
                "δεν θέλω|δε θέλω|δεν θέλουμε|δεν επιθυμώ|δεν επιθυμούμε",
                "να βρίσκομαι|να είμαι στ|να βρισκόμαστε|να συμπεριλαμβ|να είμαστε στ|στη λίστα|στις λίστες|"
                "να επικοινων",
            ),
            *pairs(
                "σβήσε|σβήστε|διέγραψε|διαγράψτε|βγάλε|βγάλτε|αφαίρεσε|αφαιρέστε",
                "αυτό το email|αυτό το mail|αυτή τη διεύθυνση|από το crm|την επαφή",
            ),
            *pairs("να παύσει|να πάψει|να σταματήσει|παύση", "επικοινωνία|αποστολή|κάθε"),
            *pairs(
                "να σταματήσουν|να σταματήσει|να παύσουν|να διακοπεί|να διακοπούν",
                "αποστολές|οι αποστολ|μηνύματα|η αποστολή|επικοινωνία|mail",
            ),
            *pairs(
                "με σβήσετε|μας σβήσετε|με διαγράψετε|μας διαγράψετε|με βγάλετε|μας βγάλετε|με αφαιρέσετε|"
                "μας αφαιρέσετε|με σβήσεις|με βγάλεις|με διαγράψεις",
                "κατάλογ|τον κατάλογο|τη λίστα|τις λίστες|το αρχείο|τα αρχεία|τη βάση|από εκεί|από αυτ",
            ),
            *pairs(
                "μη γράφετε|μην γράφετε|μη γράψετε|μη στέλνετε|μην στέλνετε|μη στείλετε|μην στείλετε",
                "άλλο|άλλα|πια|πλέον|ξανά|τίποτα",
            ),
            *pairs(
                "με σβήσετε|μας σβήσετε|με διαγράψετε|μας διαγράψετε|με βγάλετε|μας βγάλετε|με αφαιρέσετε|"
                "μας αφαιρέσετε|με σβήσεις|με βγάλεις|με διαγράψεις",
                "κατάλογ|τον κατάλογο|τη λίστα|τις λίστες|το αρχείο|τα αρχεία|τη βάση|από εκεί|από αυτ",
            ),
            *pairs(
                "μη γράφετε|μην γράφετε|μη γράψετε|μη στέλνετε|μην στέλνετε|μη στείλετε|μην στείλετε",
                "άλλο|άλλα|πια|πλέον|ξανά|τίποτα",
            ),
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
            *pairs(
                "să nu|nu|vă rog nu|de a nu",
                "ne mai trimit|ne mai trimite|îmi mai trimit|îmi mai scri|ne mai scri|ne mai contact|"
                "mă mai contact|mă mai deranj|ne mai deranj|mă mai sun|ne mai sun|mai trimite|mai trimiteți|"
                "mai scrieți|mai reveniți|mai insistați|mă mai bombard",
            ),
            *pairs(
                "încetați să|opriți-vă|renunțați",
                "ne mai|îmi mai|mă mai|îmi trimiteți|ne trimiteți|îmi scrieți|ne scrieți|trimiteți",
            ),
            *pairs(
                "terminați cu|lăsați-ne cu|lăsați-mă cu|lasă-mă cu|slăbiți-mă cu|slăbește-mă cu|"
                "scutiți-mă de|scutiți-ne de|m-am săturat de|ne-am săturat de|sătul de|sătulă de",
                "mail|e-mail|email|mesaj|reclam|ofert|spam",
            ),
            *pairs(
                "nu doresc|nu dorim|nu vreau|nu vrem|nu mai doresc|nu mai dorim|nu mai vreau|nu mai vrem|"
                "aș prefera să nu|am prefera să nu|refuz|refuzăm|nu accept|nu suntem interesați|"
                "nu sunt interesat|nu sunt interesată",
                "să mai primesc|să mai primim|să primesc|să primim|emailuri|mailuri|alte oferte|alte mesaje|"
                "alte mailuri|oferte comerciale|comunicări|corespondență|materiale publicitare|publicitate|"
                "reclame|spam|să fiu contactat|să fim contactați|să fiu deranjat|să fim deranjați|"
                "să mai fiu contactat|să mai fim contactați|să mai fim deranjați|astfel de mail|"
                "astfel de mesaj|astfel de ofert|astfel de e-mail",
            ),
            *pairs(
                "opriți|oprește|încetați|încetează|terminați|terminați cu|gata cu|ajunge cu|stop|sistați|"
                "întrerupeți|destul cu",
                "mailurile|mailuri|e-mailurile|emailurile|mesajele|corespondența|trimiterea|trimiterile|"
                "reclamele|spam|publicitate|bombardatul|insistențele|contactarea",
            ),
            *pairs(
                "scoate|scoateți|scoateți-ne|scoatem|șterge|ștergeți|ștergeți-ne|ștergerea|elimin|eliminați|"
                "eliminarea|eliminați-ne|radiați|excludeți|exclude|dezabon",
                "ne din|datele noastre|adresa noastră|e-mailul nostru|emailul meu|mailul meu|mailul nostru|"
                "firma noastră|din lista|din listele|din baza|din bazele|din evidenț|din sistem|din crm|"
                "din contacte|din campani|din newsletter|din mailing|această adresă|"
                "datelor cu caracter personal|datele cu caracter|datelor personale|datele personale|"
                "datele care mă privesc",
            ),
            "scoateți-ne", "scoateți-mă", "scoate-mă", "scoate-ne", "ștergeți-ne", "ștergeți-mă", "șterge-mă",
            "eliminați-ne", "eliminați-mă", "radiați-mă", "dezabonați-ne", "dezabonează-mă", "mă dezabonez",
            "dezabonarea mea", "lăsați-ne în pace", "lasă-mă în pace", "lăsați-mă-n pace", "lăsați-ne-n pace",
            "dați-mi pace", "dați-ne pace", "slăbiți-mă", "uitați de mine", "uitați de noi", "uitați adresa",
            "retrag consimțământul", "îmi retrag consimțământul", "retragem consimțământul", "retrag acordul",
            "mă opun prelucrării", "ne opunem prelucrării", "dreptul la ștergere", "dreptul de a fi uitat",
            "dreptul de opoziție", "art 17", "articolul 17", "fără acordul meu", "nu mi-am dat acordul",
            "nu ne-am dat acordul", "vă blochez", "te blochez", "vă raportez ca spam", "vă dau spam",
            "marchez ca spam", "nicio altă ofertă", "niciun alt mesaj", "niciun alt mail",
            *pairs(

                "să fiu scos|să fiu scoas|să fiu șters|să fiu ștears|să fiu eliminat|să fiu dezabonat|să fiu exclus|"
                "să fim scoși|să fim șterși|să fim eliminați|să fim dezabonați",
                "din|de pe|de la",
            ),
            "să aud de", "să mai aud", "să auzim de", "să mai auzim", "vă rog opriți-vă", "opriți-vă vă rog",
            "ne opunem", "mă opun",
            *pairs(
                "vă rog|vă implor|te rog|rog",
                "fără mail|fără e-mail|fără email|fără mesaje|fără reclame|fără spam|fără alte mail",
            ),
            *pairs(
                "să nu",

                "mai figur|mai apar în|mai fiu pe|mai fim pe|mai fiu în lista|mai fiu în baza|mai fim în baza|"
                "mai fiu printre|mai fim printre",
            ),
            *pairs(
                "de a nu|dorința de a nu",
                "mai fi contactat|mai fi deranjat|mai primi",
            ),
            *pairs(
                "abțin|abține",
                "mai trimit|îmi mai|să-mi|ne mai|mai scri|a mai|să ne",
            ),
            "stop mailuri", "stop mail", "stop e-mailuri",
            "nu mă mai abord", "nu ne mai abord",
            *pairs(
                "nu mai vreau|nu mai vrem|nu mai doresc|nu mai dorim|nu vreau|nu vrem",
                "niciun mesaj|niciun mail|niciun e-mail|nicio reclam|nicio ofertă de la",
            ),
            *pairs(
                "tăiați-mă|tăiați-ne|taie-mă|tăiați",
                "de pe listă|din listă|de pe lista|din lista|de pe liste",
            ),
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
            "the files", "the file", "the slides", "the report", "the photos", "the link", "the trial", "the slide",
            "invoices to", "the meeting", "the order", "the sample", "the calendar", "the invite", "the group chat",
        ),
        "sv": (
            "bilag", "bifog", "faktur", "avtal", "offert", "förrän", "innan", "idag", "än på", "tveka", "glöm",
            "från tråden", "kopia",
            "utan använd", "utan skicka", "utan till", "leverans", "raderna", "rad|", "kallelse", "till kunden",
            "fakturor", "kolumn", "inbjudan",
        ),
        "de": (
            "anhang", "anhäng", "herrn|", "rechnung", "vertrag", "das angebot", "bevor", "heute", "diese woche",
            "zögern",
            "vergessen", "bis ich", "bis wir", "aus dem cc", "aus cc", "termin|", "position", "am freitag",
            "per post", "telefon",
            "anlage", "beilage", "folie", "paragraf", "zeile",
            "teilnehmerliste", "gästeliste", "einladungsliste", "stückliste", "anwesenheit", "den termin",
            "protokoll", "entwurf", "warenkorb",
            "nach der ernte", "im herbst", "im frühjahr", "nächstes jahr", "nächstes quartal", "bis ende",
            "sie kommt", "er kommt", "der einladung", "einladungs", "bewerber",
        ),
        "fr": (
            "pièce jointe", "liste des", "me faire rire", "facture", "contrat", "devis", "avant", "aujourd'hui",
            "hésite", "oubli", "commande", "de la boucle", "en copie", "par téléphone", "réunion", "livr", "annexe",
            "brouillon", "logo", "photo", "colonne", "tableau", "page", "rapport", "présentation", "doublon",
            "échantillon", "rendez-vous", "planning", "panier", "produit", "article défectueux", "ordre du jour",
            "du texte", "invitation", "événement", "formulaire", "slide", "la ligne", "vos listes de prix",
            "par la poste", "par fax", "courrier postal", "par sms", "avec les", "de la commande", "du catalogue",
            "sur place", "au stand", "à notre stand", "chez nous", "pourquoi ne pas", "pourquoi ne m",
            "pourquoi ne nous", "retard", "frais de", "colis", "postaux", "postal", "avons arrêté", "ai arrêté",
            "a arrêté", "ont arrêté", "arrêté de produire", "du fil", "de la discussion", "de la conversation",
            "du groupe", "ce soir", "de la copie",
        ),
        "es": (
            "adjunt", "lista de los", "lista de las", "factura", "contrato", "presupuesto", "antes", "hasta", "hoy",
            "dude", "duden", "dudes",
            "olvid", "de la copia", "en copia", "reunión", "por teléfono",
        ),
        "it": (
            "allegat", "lista dei", "lista delle", "fattur", "contratto", "preventivo", "prima", "finché", "oggi",
            "esit", "dimentic", "riga", "in copia", "riunione", "telefon", "bozza", "logo", "foto", "colonna",
            "tabella", "pagina", "presentazione", "doppion", "campion", "appuntament", "ordine|", "ordini|",
            "carrello", "prodott", "ordine del giorno", "invito", "evento", "modulo", "slide", "listino", "per posta",
            "via fax", "cartace", "sms", "dal catalogo", "articolo", "caffè", "con la produzione", "perché non",
            "come mai non", "lo stand", "dello stand", "allo stand", "dal tuo stand", "vostro stand", "ritard",
            "fornitur", "consegn", "dal thread", "dalla conversazione", "dalla discussione", "dal cc", "dalla copia",
            "dal gruppo", "stasera",
        ),
        "nl": (
            "bijlage", "factu", "contract", "offerte", "voordat", "vandaag", "aarzel", "vergeet", "uit de cc",
            "afspraak", "borrel", "vergadering", "telefon",
            "paragraaf", "alinea", "deelnemerslijst", "gastenlijst",
            "presentielijst", "bestelbon", "verslag", "notulen",
            "in het najaar", "volgend jaar", "volgend kwartaal",
            "per post",
            "zij komt", "hij komt", "ze komt", "uitnodiging", "sollicitatie", "sollicitant",
        ),
        "da": (
            "bilag", "vedhæft", "faktura", "kontrakt", "fra tilbud", "i tilbud",
            "før vi", "før jeg", "før du", "i dag", "tøv ikke",
            "glem", "endnu",
            "mødet", "mødeind", "et møde", "møder|", "vores møde", "på møde",
            "men brug", "men send til", "linje", "linjen", "invitation", "indkaldelse", "levering", "kolonne",
            "logo", "fra forsiden", "punkt",
        ),
        "nb": (
            "vedlegg", "faktura", "kontrakt", "fra tilbud", "i tilbud", "før vi",
            "før jeg", "før du", "i dag", "nøl", "glem", "ennå",
            "møte",
            "men bruk", "men send til", "linje", "linjen", "invitasjon", "innkalling", "levering", "leveranse",
            "kolonne", "logo", "punkt",
        ),
        "fi": (
            "liite", "liitet", "lasku", "sopimus", "tarjouksesta", "ennen",
            "vielä", "tänään", "epäröi", "unohda", "kokou",
            "rivi", "rivit", "kutsu", "toimitus", "sarake", "logo", "kohta", "laskut", "vaan käytä", "vaan lähetä",
            "tarjouks",
        ),
        "pl": (
            "załącznik", "faktur", "umow", "z oferty", "w ofercie", "zanim", "dopóki", "dzisiaj", "dziś", "jeszcze",
            "wahaj", "zapom", "spotkani", "pozycj", "załączon", "plik", "z cc", "z kopii", "do kopii", "z wątku",
            "z zaproszenia", "z zamówienia", "z koszyka", "z kosztorysu", "z wyceny", "wiersz", "linijk", "kolumn",
            "slajd", "do piątku", "do poniedziałku", "do czasu", "na razie", "w tym tygodniu", "przed urlopem",
            "dopiero", "telefonicznie", "whatsapp", "sms", "stanowisk", "rabat",
        ),
        "cs": (
            "příloh", "faktur", "smlouv", "z nabídky", "v nabídce", "dokud", "zatím", "dnes", "váhej", "zapome",
            "schůz", "polož", "soubor", "z kopie", "z vlákna", "z pozvánky", "z objednávky", "z košíku", "z rozpočtu",
            "řádek", "řádku", "sloupec", "slajd", "snímek", "do pátku", "do pondělí", "prozatím", "tento týden",
            "před dovolenou", "teprve", "telefonicky", "whatsapp", "sms", "stánk", "slev", "ještě|",
        ),
        "pt": (
            "anexo", "fatura", "contrato", "orçamento", "antes", "até que", "até eu", "hoje", "ainda", "hesite",
            "esque", "em cópia", "reunião", "linha",
        ),
        "ru": (
            "вложен", "счет", "счёт", "договор", "в предложении", "из предложения", "пока", "сегодня", "ещё не",
            "еще не", "стесняй", "забуд", "из копии", "встреч", "позици", "строк", "файл", "копи", "из цепочки",
            "из приглашения", "из заказа", "из корзины", "из сметы", "из счета", "слайд", "столбец", "пункт",
            "до пятницы", "до понедельника", "на этой неделе", "до отпуска", "по телефону", "в ватсап", "смс",
            "скидк",
            "стенд",
        ),
        "uk": (
            "вкладен", "рахун", "договір", "договор", "у пропозиції", "з пропозиції", "поки", "сьогодні", "ще не",
            "соромт", "забуд", "з копії", "зустріч", "позиці", "доставк", "файл", "з ланцюжка", "із запрошення",
            "з замовлення", "із замовлення", "з кошика", "з кошторису", "слайд", "стовпец", "пункт", "рядок",
            "до п'ятниці", "до понеділка", "цього тижня", "до відпустки", "телефоном", "смс", "знижк", "стенд",
        ),
        "ja": (
            "添付", "請求書", "契約書", "見積", "ファイル", "まだ", "本日", "行を", "ご遠慮なく", "遠慮なく",
            "お気軽",
            "契約", "アカウント", "ロック", "パスワード", "今週", "来週", "印刷", "ページ", "明細", "商品", "在庫",
            "機能", "ccから",
            "CC|", "CCから", "CCに", "CCを", "CCで", "CCの",
        ),
        "zh": (
            "附件", "发票", "發票", "合同", "报价", "先别", "先不要", "今天", "抄送", "忘记", "忘了", "压缩包",
            "第三页", "合約", "報價", "文件", "明天",
            "这次先", "這次先", "订单", "訂單", "功能",
            "型号", "产品", "產品", "那款", "型號",
        ),
        "ko": (
            "첨부", "세금계산서", "계약서", "견적", "파일", "아직", "오늘", "참조", "주저", "페이지", "조항",
            "항목", "이번 주", "다음 주", "계정", "주문",
            "기능", "설치비", "계약",
        ),
        "tr": (
            "ek dosya", "ekteki", "fatura", "sözleşme", "tekliften",
            "henüz", "bugün", "çekin", "unut", "cc'den",
            "depoyu", "toplantı",
            "daha önce", "önceki", "den önce", "dan önce", "önceden", "önce bir", "önce şu",
        ),
        "el": (
            "συνημμέν", "τιμολόγ", "σύμβασ", "συμβόλαι", "από την προσφορά", "στην προσφορά",
            "πριν", "ακόμα", "σήμερα", "διστά", "ξεχ",
            "κοινοποίησ", "συνάντησ",
        ),
        "hu": (
            "melléklet", "csatol", "sort|", "sorát", "sorból", "számlá", "szerződés", "ajánlatb", "tétel", "amíg",
            "még ne", "ma ne", "habozz", "habozzon", "felejts", "másolat", "megbeszél", "fájl", "körből",
            "a meghívóból", "a megrendelésből", "rendelésből", "kosárból", "költségvetésből", "dia|", "diát",
            "oszlop",
            "pontot", "péntekig", "hétfőig", "egyelőre", "ezen a héten", "szabadság", "telefonon", "sms",
            "kedvezmény",
            "stand",
        ),
        "ro": (
            "atașament", "anexa", "factur", "contract", "din ofert", "până", "încă", "azi", "ezit", "uita", "din cc",
            "ședinț", "întâlnir", "logo", "poză", "poza", "fotografi", "coloan", "tabel", "pagin", "prezentar",
            "dublur", "mostr", "programar", "comand", "produs", "ordinea de zi", "invitați", "eveniment", "formular",
            "slide", "prin poștă", "prin fax", "sms", "din catalog", "articol", "proiect", "de ce nu", "coșul",
            "coș|", "standul", "la stand|", "întârzi", "colet", "livr", "marf", "din discuți", "din conversați",
            "din fir", "din grup", "în seara asta", "diseară",
        ),
    }
)  # fmt: skip
