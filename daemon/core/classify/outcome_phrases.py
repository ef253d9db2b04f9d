"""What a mail server says became of a mail: still being tried, delivered, or given up, language by language.

It is asked only of mail that a server sent: people, too, write that something is late, or arrived.
"""

from daemon.core.phrases import Phrases

STILL_TRIED = Phrases(
    {
        "en": (
            "delayed mail", "message delayed", "mail delayed", "delivery delayed", "delayed delivery",
            "delivery status notification delay", "status notification delay", "notification delayed",
            "still being retried", "will be retried", "will continue trying", "will keep trying", "will retry",
            "continue to be attempted", "keep trying for", "warning could not send message",
            "warning message delayed", "message has not yet been delivered", "not yet been delivered",
            "do not need to resend", "no need to resend", "is not required to take", "has been delayed",
            "delivery attempts will continue", "delivery incomplete", "delivery will be attempted",
            "temporary delivery problem", "will be attempted for", "further attempts will", "is delayed",
            "this is a warning message only", "this is only a warning", "this is a warning only", "will try again",
            "still trying", "continue to try", "will be tried again", "keeps trying", "continues to try",
            "retried for", "retrying for", "still queued", "remains in the queue", "still in the queue",
        ),
        "sv": (
            "försenad leverans", "leveransen … försenad", "leveransen är försenad", "leverans försenad",
            "har försenats", "ännu inte levererats", "inte levererats än", "inte kunnat levereras än",
            "fortsätter att försöka", "fortsätta att försöka", "nya försök", "försöker igen", "fördröjd", "fördröjts",
            "behöver inte skicka om", "behöver inte skicka det igen", "försenat", "ligger kvar i kö",
            "fortfarande i kö",
        ),
        "de": (
            "zustellung verzögert", "verzögerte zustellung", "verspätete zustellung", "wird weiter versucht",
            "wird weiterhin versucht", "weitere zustellversuche", "weitere versuche", "noch nicht zugestellt",
            "bisher nicht zugestellt", "noch nicht ausgeliefert", "versuchen es weiter", "wir versuchen es",
            "erneut versucht", "erneut versuchen", "nicht erneut senden", "nicht erneut zu senden", "verzögert|",
            "versucht weiterhin", "versuchen weiterhin", "zustellversuche werden fortgesetzt", "wartet eine",
            "nichts zu tun", "versuchen es noch",
        ),
        "fr": (
            "remise différée", "remise retardée", "remise … retardée", "retard de remise", "a été retardé",
            "est retardé", "a été différé", "livraison retardée", "distribution retardée", "pas encore été remis",
            "pas encore été distribué", "pas encore été délivré", "pas encore pu être", "nouvelles tentatives",
            "tentatives de remise … continu", "tentatives … poursuiv", "continuera d'essayer", "continuera à essayer",
            "nous continuons d'essayer", "réessayer", "réessaiera", "remise incomplète", "pas nécessaire de renvoyer",
            "inutile de renvoyer", "envoi incomplet", "toujours en file d'attente", "toujours dans la file",
            "pas encore parti", "nouvelle tentative", "reste en attente", "simple avertissement",
        ),
        "es": (
            "entrega retrasada", "retraso en la entrega", "entrega … retrasado", "se ha retrasado",
            "ha sido retrasad", "demorad", "demora en la entrega", "entrega demorada", "aún no se ha entregado",
            "aún no se ha podido", "todavía no se ha", "aún no ha sido entregado", "todavía no ha sido",
            "seguirá intentando", "se seguirá intentando", "seguiremos intentando", "se volverá a intentar",
            "volverá a intentar", "volveremos a intentar", "continuará intentando", "se reintentará", "reintentar",
            "entrega incompleta", "seguirán realizando intentos", "no es necesario que vuelva a enviar",
            "no hace falta que lo reenvíe", "sigue en cola", "nuevo intento", "nuevos intentos",
        ),
        "it": (
            "recapito ritardato", "ritardo nel recapito", "ritardo nella consegna", "consegna ritardata",
            "in ritardo", "è stato ritardato", "è stata ritardata", "non è stato ancora", "non è ancora stat",
            "continuerà a provare", "continueremo a provare", "si continuerà a",
            "verranno effettuati altri tentativi", "tentativi di recapito continu", "ulteriori tentativi",
            "altri tentativi", "verrà ritentat", "riproverà", "riproveremo", "recapito incompleto",
            "consegna incompleta", "non occorre inviare di nuovo", "non è necessario reinviare", "nuovo tentativo",
            "nuovi tentativi", "ancora in coda", "resta in coda",
        ),
        "nl": (
            "bezorging vertraagd", "vertraagde bezorging", "bezorging … vertraagd", "is vertraagd", "vertraging bij",
            "nog niet bezorgd", "nog niet afgeleverd", "nog niet worden bezorgd", "nog niet kunnen",
            "blijft proberen", "blijven proberen", "blijven het proberen", "opnieuw geprobeerd", "opnieuw proberen",
            "wordt nog geprobeerd", "niet opnieuw te verzenden", "niet opnieuw te sturen", "bezorging onvolledig",
            "niet volledig bezorgd", "blijft nog", "nieuwe poging", "nog onderweg", "staat nog in de wachtrij",
        ),
        "da": (
            "levering forsinket", "levering … forsinket", "leveringen … forsinket", "er forsinket",
            "er blevet forsinket", "endnu ikke leveret", "ikke leveret endnu", "forsøger fortsat",
            "fortsætter med at forsøge", "fortsat blive gjort forsøg", "nye forsøg", "prøver igen", "prøve igen",
            "behøver ikke at sende", "behøver ikke sende", "bliver ved med at prøve", "prøver på ny", "ligger stadig",
            "forsinket",
        ),
        "nb": (
            "levering forsinket", "leveringen … forsinket", "levering … forsinket", "er forsinket",
            "er blitt forsinket", "ennå ikke levert", "ikke levert ennå", "enda ikke levert", "fortsetter å prøve",
            "fortsette å prøve", "nye forsøk", "prøver igjen", "prøve igjen", "forsøker fortsatt",
            "trenger ikke å sende", "trenger ikke sende", "prøver på nytt", "ligger fortsatt", "forsinket",
        ),
        "fi": (
            "toimitus viivästy", "on viivästynyt", "viivästynyt", "viivästyy", "ei ole vielä toimitettu",
            "ei ole vielä voitu", "vielä toimitettu", "yrittämistä jatketaan", "yritetään edelleen",
            "jatkaa yrittämistä", "jatketaan toimitusyrityksiä", "yritetään uudelleen", "yrittää uudelleen",
            "yrittää toimitusta", "ei tarvitse lähettää", "yritämme", "ole vielä saaneet",
        ),
        "pl": (
            "opóźnione dostarczenie", "dostarczenie opóźnione", "dostarczanie … opóźnione", "opóźnienie w dostarcz",
            "opóźnienie dostarcz", "została opóźniona", "jest opóźnion", "jeszcze nie została dostarczona",
            "nie została jeszcze dostarczona", "jeszcze niedostarczon", "ponawiać próby", "ponawiane",
            "kolejne próby", "będzie próbował", "będziemy próbować", "ponowi prób", "dostarczenie nieukończone",
            "dostarczenie niekompletne", "nie musisz wysyłać", "nie trzeba wysyłać", "nadal oczekuje",
            "kolejna próba", "wciąż czeka", "spróbuje ponownie", "spróbujemy ponownie",
        ),
        "cs": (
            "zpožděné doručení", "doručení zpožděno", "doručení … zpožděno", "zpoždění doručení",
            "zpoždění při doruč", "zpráva … zpožděna", "byla zpožděna", "zatím nebyla doručena",
            "zatím se nepodařilo", "dosud nebyla doručena", "dosud nedoručen", "ještě nebyla doručena",
            "pokusy budou pokračovat", "zkoušet dál", "zkoušíme dál", "bude se pokoušet", "pokusí znovu",
            "další pokusy", "není třeba posílat", "zatím nedoručen", "opozdr", "oneskoren", "nový pokus",
            "stále čeká", "zkusí znovu", "zkusíme znovu",
        ),
        "pt": (
            "entrega atrasada", "atraso na entrega", "entrega adiada", "está atrasad", "foi atrasad", "atrasada|",
            "ainda não foi entregue", "ainda não foi possível", "continuará tentando", "continuará a tentar",
            "continuaremos tentando", "continuaremos a tentar", "tentará novamente", "tentar novamente",
            "novas tentativas", "tentativas … continuar", "entrega incompleta", "não é necessário reenviar",
            "não precisa reenviar", "não é preciso reenviar", "nova tentativa", "continua na fila", "ainda na fila",
        ),
        "ru": (
            "задерж", "доставка отложена", "еще не доставлено", "пока не доставлено", "до сих пор не доставлено",
            "попытки доставки будут", "попытки будут", "повторные попытки", "повторит попытк", "попытки продолж",
            "продолжит попытки", "будет пытаться", "будем пытаться", "не нужно отправлять", "отправлять повторно не",
            "доставка не завершена", "пока не удалось доставить", "новая попытка", "все еще в очереди",
            "попробует снова", "попробуем снова", "попытается",
        ),
        "uk": (
            "затримк", "затриму", "ще не доставлено", "поки не доставлено", "доставку відкладено", "спроби доставки",
            "спроби буд", "повторні спроби", "повторить спроб", "продовжить спроби", "намагатиметься",
            "не потрібно надсилати", "поки що не вдалося", "нова спроба", "досі в черзі", "спробує знову",
            "спробуємо ще",
        ),
        "ja": (
            "遅延", "遅れて", "まだ配信", "まだ配送", "まだ届", "まだ送信", "再試行", "再送を", "再配送",
            "引き続き配信", "引き続き送信", "配信を続け", "送信を続け", "再送信する必要はありません",
            "再度送信する必要は", "一時的に配信", "一時的な問題",
        ),
        "zh": (
            "延迟", "延遲", "尚未送达", "尚未送達", "尚未投递", "尚未傳遞", "还未送达", "还没有送达", "继续尝试",
            "繼續嘗試", "将重试", "会重试", "會重試", "自动重试", "自動重試", "重新尝试投递", "再次尝试",
            "无需重新发送", "無需重新傳送", "暂时无法", "暫時無法", "传递未完成",
        ),
        "ko": (
            "지연", "아직 전달되지", "아직 배달되지", "아직 전송되지", "아직 … 전달되지", "아직 … 배달되지",
            "다시 시도", "재시도", "계속 시도", "계속 배달을 시도", "다시 보내실 필요", "다시 보낼 필요",
            "재전송을 시도",
        ),
        "tr": (
            "teslim gecikti", "teslimat gecik", "teslimi gecik", "gecikmiş", "geciken teslim", "gecikti|",
            "gecikiyor", "henüz teslim edil", "henüz iletil", "henüz ulaştırıl", "denemeye devam", "yeniden dene",
            "tekrar dene", "yeniden göndermeniz gerekm", "tekrar göndermeniz gerekm", "teslimat tamamlanmadı",
        ),
        "el": (
            "καθυστέρηση παράδοσης", "καθυστέρηση στην παράδοση", "καθυστερεί", "έχει καθυστερήσει", "καθυστέρησε",
            "δεν έχει παραδοθεί ακόμα", "δεν έχει παραδοθεί ακόμη", "δεν έχει ακόμη παραδοθεί",
            "προσπάθειες παράδοσης", "οι προσπάθειες", "θα συνεχίσει", "νέα προσπάθεια", "θα προσπαθήσ",
            "δεν χρειάζεται να ξαναστείλ", "θα ξαναπροσπαθ",
        ),
        "hu": (
            "kézbesítés késik", "kézbesítése késik", "késleltetett kézbesítés", "késedelmes kézbesítés",
            "kézbesítés késése", "kézbesítése késedelm", "még nem sikerült kézbesít", "még nem kézbesít",
            "még nem lett kézbesít", "továbbra is próbál", "tovább próbál", "újra próbál", "újból próbál",
            "újrapróbál", "további kísérlet", "nem kell újra elküld", "nem szükséges újra", "tovább kísérlet",
            "még próbál", "új kísérlet", "még a sorban", "ismét megpróbál", "késik a kézbesítés", "még nem ment át",
            "próbálkozunk",
        ),
        "ro": (
            "livrare întârziată", "livrarea … întârziat", "a fost întârziat", "este întârziat",
            "încă nu a fost livrat", "nu a fost încă livrat", "nu a fost livrat încă", "va continua să încerce",
            "se va reîncerca", "vom reîncerca", "încercările … continua", "va reîncerca",
            "nu este nevoie să retrimiteți", "nu trebuie să retrimiteți", "va mai încerca", "vom mai încerca",
            "până acum", "încă în coadă", "întârzie", "reîncercăm", "deocamdată",
        ),
    }
)  # fmt: skip

DELIVERED = Phrases(
    {
        "en": (
            "successfully delivered", "successful mail delivery", "delivery status notification success",
            "message has been delivered", "message was delivered", "has been successfully",
            "relayed to the following", "has been delivered to the following", "was delivered to the following",
            "were delivered to the following", "delivery to these recipients or groups is complete",
            "is complete, but no delivery notification", "has been released", "was successfully",
            "successful delivery notifications", "relayed to non", "handed over without", "was handed over",
        ),
        "sv": (
            "är levererat", "har levererats till", "leverans klar", "leveransen … är klar", "har vidarebefordrats",
        ),
        "de": (
            "wurde zugestellt", "wurde erfolgreich zugestellt", "erfolgreich zugestellt", "erfolgreich übermittelt",
            "zustellung … abgeschlossen", "wurde weitergeleitet",
        ),
        "fr": ("a été remis", "a bien été remis", "remise … terminée", "a été relayé", "remis avec succès"),
        "es": ("se ha entregado a", "se entregó correctamente", "entregado correctamente", "entrega … completa|"),
        "it": ("è stato recapitato", "consegnato correttamente", "recapito … completato", "consegna riuscita"),
        "nl": ("is bezorgd", "is afgeleverd", "met succes bezorgd", "bezorging … voltooid"),
        "da": ("er leveret", "er blevet leveret", "leveringen … er fuldført"),
        "nb": ("er levert", "har blitt levert", "leveringen … er fullført"),
        "fi": ("on toimitettu", "toimitettiin", "toimitus … valmis"),
        "pl": ("została dostarczona", "pomyślnie dostarczon", "dostarczono do następujących"),
        "cs": ("byla doručena", "byla úspěšně doručena", "doručení … dokončeno", "úspěšně doruč"),
        "pt": ("foi entregue", "entregue com êxito", "entregue com sucesso", "entrega … concluída"),
        "ru": ("доставлено получателям", "успешно доставлено", "было доставлено", "доставка … завершена"),
        "uk": ("успішно доставлено", "було доставлено", "доставлено одержувач"),
        "ja": ("配信されました", "正常に配信", "配信が完了", "配送しました"),
        "zh": ("已成功送达", "已成功投递", "已成功传递", "已送達", "已完成到以下收件人"),
        "ko": ("배달되었습니다", "전달되었습니다", "배달이 완료", "정상적으로 배달"),
        "tr": ("teslim edildi", "başarıyla teslim", "başarıyla ilet"),
        "el": ("παραδόθηκε με επιτυχία", "παραδόθηκε επιτυχώς", "η παράδοση … ολοκληρώθηκε"),
        "hu": ("kézbesítése megtörtént", "sikeresen kézbesít", "kézbesítés … befejeződött"),
        "ro": ("a fost livrat", "livrarea … finalizată"),
    }
)  # fmt: skip

GIVEN_UP = Phrases(
    {
        "en": (
            "given up", "giving up", "i've given up", "failed permanently", "permanent failure", "permanent error",
            "has been in the queue too long", "no longer being retried", "will not be retried", "no further attempts",
            "not be attempted again", "retry timeout exceeded", "delivery attempts will be made no", "stopped trying",
            "will not be tried again", "will not retry",
        ),
        "sv": ("ger upp", "gett upp", "inga fler försök", "slutat försöka"),
        "de": (
            "keine weiteren versuche", "keine weiteren zustellversuche", "aufgegeben", "endgültig",
            "permanenter fehler",
        ),
        "fr": ("abandonné", "erreur permanente", "aucune autre tentative", "définitivement", "échec permanent"),
        "es": (
            "error permanente", "no se volverá a intentar", "no se realizarán más intentos", "fallo permanente",
            "no se va a reintentar", "no se reintentará",
        ),
        "it": ("errore permanente", "non verranno effettuati altri tentativi", "definitivamente"),
        "nl": ("niet meer geprobeerd", "opgegeven", "permanente fout", "geen verdere pogingen"),
        "da": ("opgivet", "opgiver", "ikke flere forsøg", "permanent fejl"),
        "nb": ("gitt opp", "gir opp", "ikke flere forsøk", "permanent feil"),
        "fi": ("luovuttanut", "pysyvä virhe", "ei yritetä enää", "ei yritetä uudelleen"),
        "pl": ("trwały błąd", "nie będzie ponawiana", "nie będą ponawiane", "zaprzestano"),
        "cs": (
            "trvalá chyba", "nebude se již", "další pokusy již nebudou", "vzdal", "pokusy se konat nebudou",
            "pokusy nebudou",
        ),
        "pt": ("erro permanente", "falha permanente", "não haverá novas tentativas", "desistimos", "desistiu"),
        "ru": ("попытки прекращены", "постоянная ошибка", "больше не будет", "попыток больше не"),
        "uk": ("спроби припинено", "постійна помилка", "більше не буде"),
        "ja": ("再送は行われません", "再試行は行われません", "再送信は行いません", "配信を断念", "配送を中止"),
        "zh": ("不再重试", "不再尝试", "不再嘗試", "永久性错误", "永久性失敗", "永久失败"),
        "ko": ("더 이상 시도하지", "더 이상 재시도", "영구적인 오류", "영구 오류"),
        "tr": ("kalıcı hata", "kalıcı bir hata", "yeniden denenmeyecek", "vazgeç"),
        "el": ("μόνιμο σφάλμα", "δεν θα γίνουν άλλες", "εγκαταλείφθηκε", "δεν θα γίνει νέα"),
        "hu": ("végleges hiba", "nem próbálkozunk tovább", "feladtuk", "feladta"),
        "ro": ("eroare permanentă", "nu se va mai încerca", "s-a renunțat", "nu se va reîncerca"),
    }
)  # fmt: skip
