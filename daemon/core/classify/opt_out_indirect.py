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
            *pairs(
                "säga|säger|sagt|bett|skrivit|svarat",
                "nej flera gånger|nej två gånger|nej tre gånger|ifrån|till tre gånger|till flera gånger|"
                "till två gånger|till er att sluta|er sluta|nej tidigare",
            ),
            *pairs(
                "hur många gånger|tredje gången|fjärde gången|andra gången|sista gången",
                "säga|sagt|säger|be|ber|bett|skriver|svarar|nej|sluta",
            ),
            *pairs(
                "vi|jag",
                "är inte intresserade av fler|är inte intresserad av fler|vill bli struken|vill strykas|"
                "vill bli borttagen|vill tas bort|önskar bli borttagen|önskar tas bort|vill avregistreras|"
                "vill inte vara med|vill bli lämnad|vill inte finnas",
            ),
            *pairs(
                "inga|inget",
                "fler försök|mer av detta|mera sådant|fler av de här|fler påminnelser|fler uppföljningar",
            ),
            *pairs("bespara|skona", "mig|oss"),
            "nog nu", "nu räcker det", "får räcka nu", "det får vara nog", "vi hör av oss om vi behöver",
            "jag hör av mig om jag behöver", "vi hör av oss själva om", "blockerar er", "blockar er",
            "markerar som skräp", "går rakt i skräpposten", "hamnar i skräpposten",
            *pairs(
                "lämna|håll|hålla|lämnar|utelämna|utesluta|uteslut",
                "oss utanför|mig utanför|oss borta från|mig borta från|oss ur|mig ur|oss från era|mig från era",
            ),
            *pairs(
                "bett er|bett dig|sagt till er|sagt åt er|bad er",
                "sluta|upphöra|låta bli|flera gånger|om det flera|om att slippa|ta bort",
            ),
            *pairs(
                "vill inte|önskar inte|vill ej",
                "ligga kvar|ligga i ert|vara kvar|vara med i ert|förekomma i|ingå i er",
            ),
            *pairs(
                "inga fler|inga flera|inte fler",
                "påstötningar|påminnelser|uppföljningar|säljmejl|säljmail|erbjudanden|försök",
            ),
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
            "lass es gut sein", "lasst es gut sein", "gut sein lassen", "lassen sie es bleiben", "lass es bleiben",
            "lasst es bleiben", "art 17 dsgvo",
            *pairs("lassen|lass|lasst", "es … gut sein|es dabei bewenden|dabei bewenden"),
            *pairs(
                "personenbezogenen daten|personenbezogener daten|gespeicherten daten|gespeicherte daten|"
                "kontaktdaten|kundendaten|adressdaten|datensatz",
                "lösch|gelöscht|entfern|vernicht|tilg|sperr",
            ),
            *pairs(
                "lösch|löschung|löschen|löschen sie|entfernen|vernichten|tilgen",
                "personenbezogen|gespeicherten daten|kontaktdaten|adressdaten|datensatz|mailadresse|meine person|"
                "von uns gespeicherten|über mich",
            ),
            *pairs(
                "mich",
                "rausnehmen|raus nehmen|herausnehmen|herauszunehmen|rauszunehmen|rauslöschen|rausstreichen|"
                "austragen|auszutragen|rauswerfen|rausschmeißen|von der liste|von eurer liste|von ihrer liste|"
                "von der mailingliste|vom verteiler|von dem verteiler|aus eurer kartei|aus ihrer kartei|"
                "aus ihrer datenbank|aus eurer datenbank|aus der datenbank|aus dem system|aus ihrem system|"
                "aus eurem system|aus dem crm",
            ),
            *pairs(
                "uns",
                "da rausnehmen|bitte rausnehmen|aus eurer kartei|aus ihrer kartei|aus ihrer datenbank|"
                "aus eurer datenbank|aus der datenbank|aus ihrem system|aus eurem system|von ihrer liste|"
                "von eurer liste|von der mailingliste|vom verteiler|aus ihrem verteiler|aus eurem verteiler",
            ),
            *pairs("legen|lege|leg", "keinen wert|keinerlei wert"),
            *pairs(
                "kein|keinen|keinerlei",
                "weiterer kontakt|weiteren kontakt|kontakt mehr|interesse an weiter|interesse an ihren mails|"
                "interesse an ihren nachrichten|interesse an werb|interesse an newsletter|bedarf an weiteren|"
                "werbepost|werbemails|akquise|mails dieser art|post dieser art|nachrichten dieser art|"
                "solchen nachrichten|solche nachrichten",
            ),
            *pairs(
                "möchte|möchten|will|wollen|wünsche|wünschen",
                "nichts mehr von|nichts mehr hören|nicht weiter kontaktiert|nicht mehr kontaktiert|"
                "nicht mehr angemailt|nicht länger|keine weiteren|keinen kontakt|nicht mehr auf ihrer|"
                "nicht mehr in ihrem verteiler|in ruhe|keine werbe",
            ),
            *pairs(
                "von weiteren|von weiterer|von künftigen|von zukünftigen",
                "abzusehen|absehen|verschonen|abstand|verzichten",
            ),
            *pairs(
                "bitten wir|bitte ich|bitte|fordere|fordern",
                "abzusehen|zu unterlassen|zu verzichten|um löschung|um streichung|um austragung|einzustellen",
            ),
            *pairs("setzen sie|setzt|setzen", "blacklist|sperrliste|robinsonliste|robinson liste|schwarze liste"),
            *pairs(
                "brauchen sie|braucht ihr|brauchst du|müssen sie|müsst ihr",
                "nicht mehr schreiben|nicht mehr zu schreiben|nicht mehr zu mailen|nicht mehr mailen|"
                "nichts mehr schicken|nichts mehr zu schicken|nicht mehr anschreiben|uns nicht mehr|mir nicht mehr|"
                "mir keine|uns keine",
            ),
            *pairs(
                "die zusendung|den versand|den kontakt|ihre zusendungen|das anschreiben",
                "einstellen|einzustellen|beenden|zu beenden|unterlassen|zu unterlassen|stoppen",
            ),
            *pairs(
                "landen|landet|wandern|wandert",
                "ungelesen im papierkorb|ungelesen im müll|direkt im papierkorb|künftig im spam|ab jetzt im spam",
            ),
            "bitte um austragung", "um austragung aus", "auf unserer sperrliste", "auf meiner sperrliste",
            "auf unserer blacklist", "auf meiner blacklist", "auf unserer schwarzen liste",
            *pairs(
                "keine|keinerlei",
                "weiteren angebote|angebote mehr|nachfassmail|nachfass|follow ups|follow up mails|erinnerungsmails|"
                "verkaufsmails|vertriebsmails|serienmails|rundmails|infopost|anfragen dieser art|kontaktversuche|"
                "weiteren kontaktversuche|weiteren versuche",
            ),
            *pairs(
                "mich|uns",
                "von eurer mailingliste|von ihrer mailingliste|von deiner mailingliste|aus der mailingliste|"
                "aus eurer mailingliste|aus ihrer mailingliste|aus dem mailverteiler|aus dem newsletterverteiler|"
                "aus dem adressverteiler|aus der adressliste|aus der kontaktliste|aus der kartei",
            ),
            "nicht mehr melden", "nicht nochmal melden", "nicht noch einmal melden",
            *pairs(
                "nie abonniert|nie angemeldet|nicht abonniert|nicht angemeldet|nie eingetragen|nie bestellt",
                "abmelden|austragen|löschen|abzumelden|auszutragen|entfernen|streichen",
            ),
            *pairs(
                "mails|nachrichten|werbung|anschreiben|angebote|newsletter",
                "sich sparen|euch sparen|dir sparen|sich schenken|euch schenken|sie behalten",
            ),
            *pairs(
                "keine|keinerlei",
                "weitere zusendung|weiteren zusendungen|weiteren informationen|weiteres informationsmaterial|"
                "weiteren infos|weitere information|weitere kontaktaufnahme|weiterer mailverkehr",
            ),
            *pairs("sparen|spar|spart", "sich weitere|dir weitere|euch weitere|sich die|sich ihre"),
            *pairs(
                "möchte|möchten|will|wollen",
                "nicht behelligt|nicht belästigt|nicht weiter belästigt|nicht zugespammt|nicht zugemüllt",
            ),
            *pairs("hör|hört|hören", "auf mir zu|auf uns zu|auf mich|auf, mir|bitte auf"),
            *pairs("schreiben|schreib|schreibt|melden", "nicht wieder|nie wieder|bitte nicht mehr|bitte nicht wieder"),
        ),
        "fr": (
            *pairs("ne|n'", "plus destinataire|plus dans vos fichiers|plus dans vos listes|plus dans votre liste"),
            *pairs("plus|ne plus", "faire partie de vos|figurer dans vos|être relanc|être démarch"),
            *pairs(
                "ôter|ôtez|retir|supprim|effac|enlev|ray|sort",
                "de vos envois|nos coordonnées|notre adresse|notre société|notre entreprise|nous de|"
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
            *pairs(
                "n'avons|n'ai|aucun|aucune|pas|sans",
                "aucun besoin de vos|nul besoin de vos|intérêt à recevoir|intérêt à être|"
                "raison de nous écrire|raison de m'écrire|vocation à être",
            ),
            *pairs(
                "épargnez|épargner|dispensez|dispenser|passez",
                "vos mails|vos courriels|vos messages|vos offres|vos relances|ces mails|ces messages|"
                "votre prose|moi vos|nous vos|moi ces|nous ces|votre chemin",
            ),
            *pairs(
                "considérez|faites|faire|veillez|assurez",
                "comme désinscrit|comme désabonné|disparaître de|en sorte que|à ce que je ne reçoive|"
                "à ce que nous ne recevions|que je ne reçoive plus|que nous ne recevions plus|que cela cesse|"
                "que ça cesse|que ça s'arrête|que cela s'arrête",
            ),
            "que ce soit la dernière", "que ce soit le dernier", "au revoir et ne", "vos mails finissent",
            "vos mails partent", "directement à la corbeille", "directement à la poubelle", "à la poubelle sans",
            "dans les indésirables", "je n'ouvre plus vos", "nous n'ouvrons plus vos", "plus la peine d'insister",
            "inutile d'insister", "ne pas insister", "n'insistez pas", "n'insistez plus", "inutile de nous relancer",
            "inutile de me relancer", "inutile de continuer à", "merci de passer votre chemin",
            "j'apprécierais de ne plus", "apprécierions de ne plus", "je préfère ne plus", "nous préférons ne plus",
            "aimerais ne plus", "aimerions ne plus", "voudrais ne plus",
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
            *pairs(
                "ahórre|ahórrate|ahorraros|absténganse|absténgase|abstener|absteneos",
                "correos|mails|mensajes|envíos|escrib|enviar|mandar|contact|molest",
            ),
            *pairs(
                "ni un|ni una|ningún|ninguna|nada de|cero|basta ya de",
                "correo más|mail más|mensaje más|email más|más correos|más mails|más publicidad|publicidad más|"
                "comunicación más|otro correo|otro mail|más mensajes",
            ),
            *pairs(
                "no queremos|no quiero|no deseamos|no deseo|no nos interesa|no me interesa",
                "saber nada|saber más|nada de ustedes|nada de vosotros|más publicidad|más correos|más ofertas|"
                "más propuestas|sus correos|sus ofertas|sus mails|ningún correo|recibir nada",
            ),
            *pairs(
                "no autorizo|no autorizamos|no he autorizado|no hemos autorizado|sin mi consentimiento|"
                "sin nuestro consentimiento|no consiento",
                "uso|envío|tratamiento|trat|correo|escrib|comunicac|publicidad|que me|datos",
            ),
            *pairs(
                "les ruego|le ruego|ruego|rogaría|rogamos|agradecería|agradeceríamos|agradezco|haga el favor de|"
                "hagan el favor de|hacedme el favor|te pido|les pido|le pido|prefiero|preferiría|preferimos",
                "no me escrib|no nos escrib|no volver|no vuelv|no me vuelv|no nos vuelv|no recibir|no me mand|"
                "no nos mand|no me envi|no nos envi|que no me|que no nos|que cesen|dejar de|dejara de|dejen de|"
                "dejaran de|me elimin|me borr|me quit|nos quit|nos elimin|nos borr|que me elimin|que me quit|"
                "que nos elimin",
            ),
            *pairs(
                "olvíd|olvid",
                "de mí|de nosotros|de mi correo|mi dirección|esta dirección|este correo",
            ),
            "cesen los envíos", "cese de los envíos", "cese en el envío", "no molesten", "no moleste",
            "no molestéis", "déjenos tranquil", "déjeme tranquil", "déjame tranquil", "dejadnos tranquil",
            "bloquearé su", "voy a bloquear", "os bloqueo", "te bloqueo",
            *pairs(
                "marcar|marcaré|marco|marcando|va a|van a|acaban en|reportar|reportaré",
                "como spam|como correo no deseado|la papelera|spam",
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
            *pairs(
                "non abbiamo|non ho|nessun|nessuna|senza",
                "alcun interesse a ricevere|interesse a ricevere|bisogno delle vostre|necessità di ricevere|"
                "motivo di scriverci|motivo di scrivermi|intenzione di ricevere",
            ),
            *pairs(
                "risparmia|risparmiate|risparmiatemi|risparmiateci|faccia|fate|provvedete|provveda|assicur",
                "queste mail|queste email|altre mail|altre email|i prossimi|i solleciti|sparire|"
                "in modo che non|in modo di non|che non mi arrivi|che non ci arrivi|a togliere|a cancellar|"
                "a rimuover|a eliminar|a depennar|che smetta",
            ),
            "che questa sia l'ultima", "che sia l'ultima", "che sia l'ultimo", "non fatevi più", "non si faccia più",
            "non fatevi sentire", "non mi interessa più ricevere", "non ci interessa ricevere",
            "non mi interessa ricevere", "non ci interessa più ricevere", "finiscono nel cestino",
            "finisce nel cestino", "dritte nel cestino", "vanno nel cestino", "direttamente nel cestino",
            "nella posta indesiderata", "inutile insistere", "inutile che insist", "inutile continuare",
            "inutile che continu", "è inutile che mi", "è inutile che ci", "vi pregherei di non",
            "la pregherei di non", "preferirei non ricevere", "preferiremmo non ricevere", "gradirei non ricevere",
            "gradiremmo non ricevere", "apprezzerei se non", "apprezzeremmo se non",
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
            *pairs(
                "haal|haalt|halen|gooi|knikker|schrap|schrappen|verwijder|verwijderen|wis|wissen|zet|krijg|laat",
                "van die lijst|van de lijst|van jullie lijst|van je lijst|van uw lijst|van de mailinglijst|"
                "van de mailinglist|van de verzendlijst|van uw mailinglijst|van jullie mailinglijst|uit de mailing|"
                "van de mailing|uit het systeem|uit jullie systeem|uit uw systeem|uit je systeem|uit jullie bestand|"
                "uit uw bestand|uit je bestand|uit het bestand|uit de database|uit jullie database|uit uw database|"
                "uit je database|uit uw adressenbestand|uit jullie adressenbestand|uit het adressenbestand|"
                "uit uw administratie|uit jullie crm|uit het crm",
            ),
            *pairs(
                "mijn gegevens|persoonsgegevens|onze gegevens|mijn data|persoonlijke gegevens",
                "wissen|wist|gewist|verwijder|verwijderd|schrapp|vernietig|te verwijderen",
            ),
            *pairs(
                "wis|wissen|verwijder|verwijderen|vernietig|verwijdering van",
                "mijn gegevens|persoonsgegevens|onze gegevens|mijn data|alle gegevens|al mijn|persoonlijke gegevens|"
                "mijn contactgegevens|onze contactgegevens",
            ),
            *pairs(
                "hoef|hoeft|hoeven|moet|moeten",
                "niet meer te mailen|niet meer mailen|me niet meer|mij niet meer|ons niet meer|niks meer te sturen|"
                "niets meer te sturen|geen mails|geen mail meer|geen berichten|niet meer te sturen|"
                "niet meer te schrijven|niet langer te mailen",
            ),
            *pairs("stel geen|stellen geen|stel ik geen|stellen wij geen", "prijs"),
            *pairs("niet gediend|niet gesteld|niet van gediend|niet langer gediend", "van|op"),
            *pairs(
                "verzoek|verzoeken|vraag|vragen|graag",
                "niet meer te mailen|niet langer te|geen verdere|geen e mails|ons niet meer|mij niet meer|"
                "me niet meer|te staken|achterwege te laten|uit uw|van uw lijst|te verwijderen uit",
            ),
            *pairs(
                "wil|willen|wens|wensen|wens ik|wensen wij",
                "niets meer ontvangen|niets meer horen|niks meer horen|niets meer van|niks meer van|geen verdere|"
                "geen contact|niet meer gecontacteerd|niet meer benaderd|niet langer|geen commerciële|geen reclame|"
                "niet gecontacteerd",
            ),
            *pairs("spaar", "me|mij|ons"),
            *pairs("blijf|blijven|blijft", "weg met|uit mijn mailbox|uit onze mailbox|uit mijn inbox"),
            *pairs(
                "kappen|nokken|ophouden|houdt|hou",
                "met mailen|met die mails|met deze mails|met dit soort|hiermee op|ermee op|daarmee op|nu op|eens op",
            ),
            *pairs("laat", "mij met rust|me met rust|ons met rust|ons met vrede|me gerust|mij gerust|ons gerust"),
            *pairs("zet", "op de blacklist|op jullie blacklist|op de zwarte lijst|op de niet mailen|bel me niet"),
            *pairs("beschouw|beschouwen", "als afgesloten|als laatste|onze afmelding|mijn afmelding"),
            "op onze zwarte lijst", "op mijn zwarte lijst", "op onze blacklist", "op mijn blacklist",
            "op onze blokkeerlijst", "op de blokkeerlijst", "maak ik bezwaar", "maken wij bezwaar", "teken bezwaar",
            "bezwaar tegen het gebruik", "bezwaar tegen de verwerking",
            *pairs(
                "geen",
                "aanbiedingen meer|offertes meer|voorstellen meer|opvolgmail|follow ups|herinneringsmail|"
                "verkoopmail|vervolgmails|verdere mails|verdere voorstellen|ongevraagde mail|ongevraagde berichten|"
                "nieuwsbrieven meer|nieuwsbrief meer",
            ),
            *pairs(
                "me|mij|ons",
                "van jullie mailinglijst|van je mailinglijst|van uw mailinglijst|van de mailinglijst|"
                "van die mailinglijst|van jullie mailinglist|van de verzendlijst|uit het adressenbestand|"
                "uit jullie adressenbestand|uit uw adressenbestand|uit de mailinglijst|van jullie verzendlijst|"
                "van de maillijst",
            ),
            "van de lijst af", "van die lijst af", "van jullie lijst af", "van je lijst af", "niet meer contacteren",
            "niets meer sturen", "niks meer sturen",
            *pairs(
                "nooit geabonneerd|nooit aangemeld|nooit ingeschreven|niet geabonneerd|niet aangemeld|"
                "niet ingeschreven",
                "uitschrijven|uit te schrijven|afmelden|af te melden|verwijderen|te verwijderen",
            ),
            *pairs("mij|me|ons", "uit te schrijven|af te melden|uitschrijft|afmeldt|te schrappen|te verwijderen uit"),
            *pairs("bespaar|spaar", "de moeite|de mails|uw mails|je mails|die mails"),
            *pairs(
                "verbied|verbieden|verbied ik|verbieden wij",
                "contact|mij te|me te|ons te|mijn gegevens|mijn adres|verder gebruik",
            ),
            *pairs(
                "geen",
                "verder informatie|verdere informatie|informatiemateriaal|promotiemateriaal|promotiemail|"
                "commerciële berichten|commerciële mails|publiciteit meer",
            ),
            *pairs("bespaar|spaar", "verdere mails|verdere berichten|uw verdere|je verdere"),
            *pairs(
                "wil|wil ik|willen|willen we|wens",
                "niet lastiggevallen|niet lastig gevallen|niet gespamd|niet bestookt",
            ),
            *pairs("schrijf|schrijf me|mail me|mail ons|stuur me|stuur ons", "niet opnieuw|nooit meer|niet weer"),
        ),
        "da": (
            *pairs("lade være|lad være", "skrive til|skriv|kontakte|sende|ringe"),
            *pairs("lad det være|håber|det var", "sidste gang|sidste mail|sidste besked"),
            *pairs("ønsker ikke|vil ikke|gider ikke", "stå på|være på jeres|høre fra|høre mere|jeres mail|kontaktes"),
            *pairs("slet|fjern|stryg", "alt hvad i har|vores|om mig|om os|os fra|vores firma|mig helt"),
            *pairs("skriv|send|kontakt", "ikke til os|ikke mere|ikke til mig|ikke igen|aldrig"),
            *pairs(
                "hvor mange gange|tredje gang|fjerde gang|sidste gang|flere gange|gentagne gange",
                "sige|siger|sagt|bedt|beder|nej|skriver|svarer|svaret|frabedt",
            ),
            *pairs(
                "tag|tage|stryg|slet|fjern|pil",
                "os af|os ud|mig ud af|os ud af|vores firma|vores adresse|min adresse|vores mail|mit navn|"
                "os fra jeres|mig fra jeres|mig fra listen",
            ),
            *pairs(
                "vi|jeg",
                "vil ikke stå|vil af|vil gerne af|vil ikke være på|ønsker at komme af|vil ikke være en del|"
                "ønsker ikke at være på|ønsker ikke at stå|vil fjernes|vil slettes",
            ),
            *pairs(
                "ingen|ikke",
                "flere opfølgninger|flere påmindelser|flere rykkere|flere forsøg|mere af det her|mere fra jer|"
                "mere af den slags|flere af den slags",
            ),
            *pairs("spar|skån", "mig|os"),
            "så er det nok", "så er det godt nok", "det må være nok", "nu må det være nok", "vi kontakter jer hvis",
            "vi kontakter selv", "vi henvender os selv", "jeg skriver selv hvis", "ryger direkte i spam",
            "ryger i spam", "blokerer jer", "blokerer dig", "markerer jer som spam", "markerer dig som spam",
            "kan i ikke bare stoppe",
            *pairs(
                "hold|holde|udelad|udelade|undtag",
                "os uden for|mig uden for|os udenfor|mig udenfor|os ude af|mig ude af|os væk fra|mig væk fra",
            ),
            *pairs(
                "bedt jer|bedt dig|sagt til jer|bad jer",
                "stoppe|om det flere|holde op|lade være|om at slippe|flere gange|fjerne|slette",
            ),
            *pairs(
                "svaret nej|sagt nej|sagt fra|takket nej|bedt om fred",
                "to gange|tre gange|flere gange|gentagne|allerede",
            ),
            *pairs("ikke flere|ingen flere", "rykkere|påmindelser|opfølgninger|salgsmails|tilbud på mail|forsøg"),
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
            *pairs(
                "hvor mange ganger|tredje gang|fjerde gang|siste gang|flere ganger|gjentatte ganger|to ganger|"
                "tre ganger",
                "si|sier|sagt|bedt|ber|nei|skriver|svarer|svart|frabedt",
            ),
            *pairs(
                "ta|stryk|slett|fjern",
                "oss av|oss ut|meg ut av|oss ut av|oss vekk|meg vekk|navnet mitt|navnet vårt|oss fra listen|"
                "oss fra lista|meg fra listen|meg fra lista",
            ),
            *pairs(
                "vi|jeg",
                "vil ikke stå|vil av|vil gjerne av|vil ikke være på|ønsker å komme av|vil ikke være en del|"
                "ønsker ikke å være på|ønsker ikke å stå|vil fjernes|vil slettes|har svart nei|har sagt nei",
            ),
            *pairs(
                "ingen|ikke",
                "flere oppfølginger|flere påminnelser|flere purringer|flere forsøk|mer av dette|mer fra dere|"
                "mer av den slags|flere av disse",
            ),
            *pairs("spar|skån", "meg|oss"),
            "nå er det nok", "nå må det være nok", "da er det nok", "nå får dere gi dere", "vi tar kontakt selv",
            "vi tar kontakt om vi", "jeg tar kontakt selv", "rett i søppel", "havner i søppel", "går i søppel",
            "blokkerer dere", "blokkerer deg", "merker dere som spam", "slutt å mase", "gi dere nå",
            "kan dere ikke bare slutte", "må dere slutte",
            *pairs("hold|holde|utelat|utelate", "oss utenfor|meg utenfor|oss ute av|meg ute av|oss unna|meg unna"),
            *pairs(
                "bedt dere|bedt deg|bedt om|sagt til dere|ba dere",
                "slutte|det flere ganger|det flere|om det flere|å slippe|flere ganger|fjerne|slette|stoppe|la være",
            ),
            *pairs("svart nei|sagt nei|sagt ifra|takket nei", "to ganger|tre ganger|flere ganger|gjentatte|allerede"),
            *pairs("ikke flere|ingen flere", "purringer|påminnelser|oppfølginger|salgsmail|forsøk"),
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
            *pairs(
                "montako kertaa|monta kertaa|kolmas kerta|neljäs kerta|viimeisen kerran|useaan kertaan|useasti|"
                "monesti|jo kolmannen kerran",
                "sano|pyyd|kielt|kieltäy|vastan|ilmoit|ei kiinnosta|kirjoit",
            ),
            *pairs(
                "olkaa hyvä ja|olkaa ystävällinen ja|voitteko|voisitteko|voitko|voisitko|saisiko",
                "lopettaa|jättää … rauhaan|poistaa … rekister|poistaa … list|poistaa … osoit|poistaa … tieto|"
                "poistaa minut|poistaa meidät|olla lähettämättä|olla kirjoittamatta|olla ottamatta|pois listal",
            ),
            *pairs("säästäkää|säästä", "minut|meidät"),
            *pairs(
                "ei",
                "enää yhteydenot|enää viestejä|enempää yhteydenot|enempää mainos|enempää sähköpost|enää mainos|"
                "kiinnosta … älkää|kiinnosta … lopett",
            ),
            *pairs(
                "toivomme|toivon|toivoisin|pyydämme|pyydän",
                "ettei meihin|ettei minuun|ettei tänne|ettette|että ette|olemaan lähettämättä|olemaan ottamatta|"
                "ettei jatkossa|ettei enää",
            ),
            "nyt saa riittää", "riittää jo", "nyt riittää", "riitti jo", "menee suoraan roskapostiin",
            "menevät suoraan roskiin", "menee roskiin", "estän teidät", "estän lähettäjän",
            "merkitsen roskapostiksi", "otamme itse yhteyttä jos", "otan itse yhteyttä jos",
            "otamme yhteyttä jos tarvitsemme", "en halua olla listal", "emme halua olla listal",
            *pairs(
                "jättää|jättäkää|jätä|jättäisitte|pitäkää",
                "meidät … ulkopuolel|minut … ulkopuolel|meidät pois|minut pois|meidät … pois",
            ),
            *pairs(
                "olen pyytänyt|pyysin|olemme pyytäneet|pyydetty|olen kieltänyt|olen sanonut",
                "monta kertaa|monesti|useasti|lopett|poist|jo aiemmin|ettei|että lop|kahdesti|kolmesti",
            ),
            *pairs(
                "en halua|emme halua|en tahdo",
                "olla rekisteri|olla listal|olla postituslist|olla mukana|kuulua rekisteri|jäädä rekisteri|tietojani|"
                "nimeäni",
            ),
            *pairs(
                "vastannut kielteisesti|sanonut ei|kieltäytynyt|vastasin kielteisesti|sanoin ei",
                "kahdesti|kolmesti|monta kertaa|useasti|jo",
            ),
            *pairs(
                "eikä enempää|ei enempää|ei enää",
                "muistutuks|yhteydenot|myyntipost|myyntivies|tarjouks|viestejä",
            ),
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
            *pairs(
                "dispenso|dispensamos",
                "este|esta|esse|essa|mais|futur|os vossos|os seus|as vossas|novos|qualquer|contact|contat",
            ),
            *pairs(
                "nem mais um|nem mais uma|nenhum|nenhuma|chega de|basta de|sem mais|zero",
                "e-mail|email|mensagem|mail|publicidade|contacto|contato|e-mails|emails|mensagens|propaganda",
            ),
            *pairs(
                "agradeço|agradecia|agradecemos|agradeceria|agradecíamos|peço|pedimos|solicito|solicitamos|"
                "prefiro|preferimos|preferia|gostaria|gostaríamos|favor|faça o favor de|façam o favor de|"
                "requeiro|requeremos|exijo|exigimos",
                "que não me|que não nos|que não volt|não me volt|não nos volt|não me contact|não nos contact|"
                "não receber|não me envi|não nos envi|não me mand|não nos mand|não me escrev|não nos escrev|"
                "que deixe|que parem|que pare|que cess|não ser contact|não ser contat|que me retir|que nos retir|"
                "que me remov|que nos remov|que me exclu|a interrupção|a cessação|a remoção|a exclusão|"
                "a eliminação|o cancelamento",
            ),
            *pairs(
                "não volte|não voltem|não voltes|nunca mais|escusa|escusam",
                "me contact|nos contact|me contat|nos contat|me escrev|nos escrev|a contact|a escrev|a enviar|"
                "a mandar|a ligar|me mand|me envi|nos envi|de enviar|de mandar|de escrever|de insistir|de voltar",
            ),
            *pairs(
                "não autorizo|não autorizei|não autorizamos|não consinto|não dei|não demos|sem autorização|"
                "sem consentimento",
                "ninguém|autorização|envio|uso|contato|contacto|mandar|e-mail|dados|consentimento|a me",
            ),
            *pairs(
                "esqueça|esqueçam|esquece",
                "que eu existo|que existo|meu e-mail|meu email|este e-mail|o meu e-mail|o meu contacto|da gente|"
                "de mim|de nós",
            ),
            "não insista", "não insistam", "não me incomode", "não incomodem", "deixem-nos em paz",
            "deixe-nos em paz", "nos deixe em paz", "nos deixem em paz", "me deixa em paz", "vou bloquear",
            *pairs(
                "marcar|marco|marcando|marcarei|vai para|vão para|cai no|caem no|denunciar",
                "como spam|o spam|spam|lixo|como lixo",
            ),
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
            *pairs("メール|案内|連絡|送信|営業|配信", "最後にして|最後でお願い|これきりに|終わりにして|打ち切"),
            *pairs(
                "メルマガ|ニュースレター|配信|購読|会員登録|登録|メール配信",
                "解除|退会|抹消|取消を|取り消し|やめたい|止めたい",
            ),
            *pairs("リスト|名簿|送付先|配信先|宛先|対象", "除いて|抜いて|消して|外して|削って|削除"),
            *pairs("以後|今後|これ以上|二度と|もう", "無用|不要|いりません|要りません|やめて|止めて|迷惑"),
            *pairs("メール|案内|DM|広告|ご連絡|営業", "送らなくて|送らないで|よこさないで"),
        ),
        "zh": (
            *pairs("不用再|不必再|不需要再|无需再|無需再|請不用|请不用|毋須再", "寄|发|發|联系|聯絡|来信|來信|推"),
            *pairs("不接受|谢绝|謝絕|拒绝|拒絕", "推销|推銷|广告|廣告|营销|營銷|此类邮件|來信"),
            *pairs("以后|今后|今後|以後", "不要再|别再|別再|请勿|勿再"),
            *pairs("把我|将我|把我们|将我们|把本公司", "名单|列表|去掉|删|移|除"),
            *pairs("希望这是|希望這是|但愿这是", "最后一|最後一"),
            *pairs("不会再看|不會再看|直接|自动", "删除处理|进垃圾|進垃圾|当垃圾|當垃圾"),
            *pairs("名单|名單|通讯录|通訊錄|邮件组|郵件群組","移除|删|刪|去掉|拿掉|剔除|移出|划掉|除掉"),
            *pairs("一直|总是|老是|天天|每天", "寄广告|寄廣告|发广告|發廣告|轰炸|轟炸"),
            *pairs("煩請|烦请|请|請|麻烦|麻煩", "停止寄|停止发|停止發|停發|停发|取消发|取消寄|勿再|别再|別再|不要再"),
            *pairs("不接受|谢绝|謝絕|拒绝|拒絕", "推广|推廣|促销|促銷|商业信息|商業訊息|电邮|電郵"),
            *pairs(
                "寄送清單|发送清单|發送清單|訂閱清單|订阅清单|邮寄清单|郵寄清單|发送列表|發送列表",
                "移除|删|刪|去掉|拉出|拿掉",
            ),
        ),
        "ko": (
            *pairs("연락|메일|문자|전화", "주지 마|주지 말|하지 마|하지 말|사양"),
            *pairs("더는|더 이상|더이상|앞으로", "받고 싶지|보내지|연락하지|원하지|받지"),
            *pairs("영업|광고|홍보|판촉", "받지 않|사절|사양|거절|거부"),
            *pairs("그만", "좀 보내|보내|연락"),
            *pairs("발송 목록|발송 명단|수신 목록|명단|목록", "빼|제외|삭제"),
            *pairs("이런|이러한|이 같은|이번|이게", "마지막이길|마지막이었으면|마지막으로 해|안 왔으면|안 보내|보내지"),
            *pairs("명단|목록|리스트|주소록|데이터베이스|메일링", "빼|제외|삭제|지워|내려"),
            *pairs("메일|광고|홍보|연락", "그만|멈춰|중단|안 왔으면|안 주셔도|오지 않|삼가|받지 않|끊어"),
            *pairs("발송 대상|수신 대상|대상에서|대상자", "빼|제외|내려|삭제|지워"),
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
            *pairs(
                "kaç kere|kaç defa|kaçıncı kez|kaçıncı kere|üçüncü kez|üçüncü defa|defalarca|son kez|son defa",
                "söyle|söylü|yazıyor|yazdım|belirtti|uyarı|rica ed|dedik|diyorum",
            ),
            *pairs(
                "onayım|iznim|rızam|onayımız|iznimiz|muvafakat",
                "yok|olmadan|olmaksızın|geri alıyor|geri çek|vermedim|vermedik|iptal",
            ),
            *pairs(
                "beni|bizi|adresimi|adresimizi|mailimi|mail adresimi|firmamızı|şirketimizi|kaydımı|ismimi",
                "düşün|düşer|unutun|çıkart|çıkarıver|siler mi|silsen|sildir|kaldırın|kaldırır|ekle meyin|"
                "eklemeyin",
            ),
            *pairs(
                "spam|gereksiz|istenmeyen",
                "olarak işaretle|bildireceğ|şikayet edeceğ|şikâyet edeceğ|engelle",
            ),
            "engelleyeceğim", "engelliyorum", "bloklayacağım", "unutulma hakkı", "ret hakkı", "reddetme hakkı",
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
            *pairs(
                "θα προτιμούσα|προτιμώ|παρακαλώ|παρακαλούμε|παρακαλεί|θα ήθελα|θα θέλαμε|ζητώ|ζητάμε|σας ζητ|"
                "απαιτώ",
                "να μη λάβ|να μη λαμβ|να μην λάβ|να μην λαμβ|να μη μας|να μην μας|να μην ενοχλ|να μη μου|"
                "να μην μου|να μην επικοιν|να μην ξαν|να μην στείλ|να μη στείλ|να σταματήσ|όπως διαγράψ|"
                "να διαγράψ|να διαγραφ|να αφαιρ|όπως αφαιρ|να με βγάλ|να μας βγάλ|να με διαγράψ|να μας διαγράψ|"
                "τη διαγραφή|την αφαίρεση|τη διακοπή",
            ),
            *pairs(
                "για τρίτη|για δεύτερη|για τελευταία|πόσες φορές|χίλιες φορές|ξαναλέω",
                "φορά|να το πω|να το πούμε|σας το|δεν θέλ|μη|να σταματ",
            ),
            *pairs(
                "θα σας|σας",
                "μπλοκάρω|μπλοκάρουμε|βάλω στα spam|αναφέρω ως spam|δηλώσω ως spam|καταγγείλω",
            ),
            "τελευταίο mail που", "τελευταίο μήνυμα που", "τελευταίο email που", "χωρίς τη συγκατάθεσ",
            "χωρίς να το ζητήσ", "χωρίς την άδειά μου",
            *pairs(
                "θα το εκτιμούσα|θα εκτιμούσα|θα το εκτιμούσαμε|θα σας ήμουν|θα ήμουν ευγνώμων|θα χαιρόμ",
                "δεν μου|δεν μας|δεν ξανα|να μη|σταματούσ|δεν με|αν σταματ",
            ),
            *pairs(
                "επιθυμούμε|επιθυμώ|ζητούμε|ζητώ|αιτούμαι|θέλω|θέλουμε",
                "διαγραφή μ|τη διαγραφή|την αφαίρεσή|να διαγραφ|να αφαιρεθ|να βγω από|να βγούμε από",
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
            *pairs(
                "nu avem|nu am|n-avem|n-am|niciun|fără",
                "nevoie de mailuri|nevoie de mesaje|nevoie de ofertele|nevoie de astfel|interes să primim|"
                "interes să primesc|niciun interes să|chef de mailuri|chef de mesaje",
            ),
            *pairs(
                "faceți|aveți grijă|asigurați-vă|luați măsuri",
                "să dispar|să nu mai|să nu-mi|să nu ne|ca să nu mai|încât să nu",
            ),
            "să fie ultimul", "să fie ultima", "sper că e ultimul", "sper că este ultimul", "ajung direct la coș",
            "merg direct la coș", "ajung la gunoi", "ajung în spam", "intră în spam", "direct în spam",
            "nu are rost să insist", "nu are rost să mai", "degeaba insist", "degeaba mai scri", "degeaba trimit",
            "inutil să mai", "nu insistați", "nu mai insistați", "prefer să nu mai", "preferăm să nu mai",
            "aș aprecia să nu", "am aprecia să nu", "aș aprecia dacă nu", "am aprecia dacă nu",
            "mulțumesc dar scoateți", "v-aș ruga să nu mai", "v-am ruga să nu mai", "rugămintea este să nu",
        ),
    }
)  # fmt: skip
