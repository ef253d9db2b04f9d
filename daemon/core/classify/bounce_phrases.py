"""What mail servers say when a mail could not be delivered, language by language."""

from daemon.core.phrases import Phrases

SUBJECTS = Phrases(
    {
        "en": (
            "undeliverable", "undelivered", "delivery status notification", "delivery failure", "delivery failed",
            "delivery has failed", "mail delivery failed", "mail delivery failure", "delivery notification",
            "failure notice", "returned mail", "mail returned", "returned to sender", "message delivery",
            "mail delivery", "delivery report", "mail could not be delivered", "could not be delivered",
            "not delivered", "non delivery", "nondeliverable", "nondelivery", "failed mail", "mail failed",
            "permanent delivery failure", "delivery error", "mail system error", "mail error", "user unknown",
            "mail delivery problem", "message not delivered", "unable to deliver", "returning to sender",
            "postmaster notify", "delayed mail", "message delayed", "mail delayed", "delivery delayed",
            "delivery delay", "warning could not send", "warning message", "warning … user unknown",
            "could not send message", "notice mail delivery", "notification d", "considered unsolicited bulk",
            "banned contents", "processing error", "email not delivered", "address not found", "message blocked",
            "rejected mail", "mail rejected", "message rejected", "undeliv", "nicht zustellbar",
            "mail delivery status", "error sending", "delivery temporarily", "loop alert", "are not member",
            "mail quota", "status notification", "delivery unsuccessful", "message status", "problems with delivery",
            "bounced mail", "not been delivered", "warning delayed",
        ),
        "sv": (
            "det gick inte att leverera", "kunde inte levereras", "olevererat", "går inte att leverera",
            "ej levererat",
        ),
        "de": (
            "unzustellbar", "nicht zugestellt", "konnte nicht zugestellt", "zustellung fehlgeschlagen",
            "unzustellbarkeit", "fehler bei der zustellung", "zustellfehler", "zustellungsfehler",
            "zustellung verzögert",
        ),
        "fr": (
            "non remis", "non délivré", "échec de la remise", "échec de remise", "message non distribué",
            "non distribuable", "retour à l'expéditeur", "échec de livraison", "remise impossible",
            "notification d'état de remise", "courrier non remis",
        ),
        "es": (
            "no se puede entregar", "no entregado", "no se pudo entregar", "error de entrega", "devuelto",
            "fallo en la entrega", "correo no entregado", "notificación de estado", "entrega fallida",
            "no se ha podido entregar",
        ),
        "it": (
            "impossibile recapitare", "non recapitabile", "mancata consegna", "non consegnato",
            "messaggio non recapitato", "recapito non riuscito", "mancato recapito", "avviso di mancata",
        ),
        "nl": (
            "niet bezorgd", "onbestelbaar", "niet afgeleverd", "kan niet worden bezorgd",
            "kan niet worden afgeleverd",
        ),
        "da": ("kan ikke leveres", "ikke leveret", "kunne ikke leveres"),
        "nb": ("kan ikke leveres", "ikke levert", "kunne ikke leveres", "kunne ikke levere"),
        "fi": ("ei voitu toimittaa", "toimitus epäonnistui", "toimittamatta", "ei voi toimittaa"),
        "pl": ("niedostarczalne", "nie można dostarczyć", "nie dostarczono", "niedostarczon", "zwrot poczty"),
        "cs": ("nelze doručit", "nedoručitelné", "nedoručen", "nedoručená"),
        "pt": (
            "não entregue", "não foi possível entregar", "falha na entrega", "não é possível entregar", "devolvida",
            "mensagem não entregue",
        ),
        "ru": (
            "недоставлен", "не доставлено", "не удается доставить", "не удалось доставить", "невозможно доставить",
            "ошибка доставки", "сообщение не доставлено", "не может быть доставлено", "уведомление о доставке",
        ),
        "uk": ("не доставлено", "неможливо доставити", "не вдалося доставити", "недоставлен"),
        "ja": (
            "配信不能", "配信できません", "配信できませんでした", "配信エラー", "送信エラー", "メール配信エラー",
            "配達不能", "送信できません", "メッセージを配信", "メールを配信",
        ),
        "zh": (
            "退信", "无法投递", "無法投遞", "无法送达", "無法傳遞", "未送达", "未传递", "投递失败", "系统退信",
            "未傳遞", "無法送達", "传递失败",
        ),
        "ko": (
            "배달되지 않음", "배달할 수 없", "전송 실패", "반송", "전송할 수 없", "배달 실패", "수신 실패",
            "발송 실패",
        ),
        "tr": ("teslim edilemedi", "iletilemedi", "gönderilemedi", "teslim edilemez"),
        "el": ("δεν είναι δυνατή η παράδοση", "δεν παραδόθηκε", "αποτυχία παράδοσης", "μη παραδοτέ"),
        "hu": ("kézbesíthetetlen", "nem kézbesíthető", "sikertelen kézbesítés", "nem sikerült kézbesíteni"),
        "ro": ("nu s-a putut livra", "nelivrat", "imposibil de livrat", "nu a putut fi livrat"),
    }
)  # fmt: skip

SENTENCES = Phrases(
    {
        "en": (
            "could not be delivered", "couldn't be delivered", "was not delivered", "message not delivered",
            "wasn't delivered", "cannot be delivered", "can't be delivered", "not be delivered",
            "delivery to the following", "delivery failed", "delivery has failed", "delivery to these recipients",
            "failed permanently", "permanent error", "permanent failure", "fatal errors", "fatal delivery errors",
            "unable to deliver", "was unable to deliver", "wasn't able to deliver", "not able to deliver",
            "undeliverable", "did not reach the following", "did not receive a copy", "returned to sender",
            "returned unsent", "this is the mail system at host", "this is the postfix", "this is the qmail",
            "created automatically by mail delivery", "transcript of session follows", "following addresses had",
            "following address es failed", "delivery status notification", "could not deliver",
            "your message has been delayed", "message has not yet been delivered", "not been delivered",
            "recipient s could not be reached", "problem delivering your message", "problems with mail delivery",
            "mail delivery failed", "delivery failure", "being returned", "mail you sent … returned", "bounced",
            "user mailbox exceeds", "mailbox is full", "user unknown", "returned because",
            "your message to … couldn't", "address couldn't be found", "your message … was blocked",
            "delivery incomplete", "message expired", "error occurred while trying to deliver", "failed to deliver",
            "host unknown", "did not exactly match", "has been rejected", "you are not allowed to post",
            "you may not have permission to post", "is not a member", "not a member of this", "invalid user address",
            "no such user", "no longer being retried", "rejected by", "has been blocked", "was rejected",
            "email account that you tried to reach", "not possible to deliver", "non-delivery",
        ),
        "sv": ("kunde inte levereras", "gick inte att leverera", "har inte levererats", "inte levererats"),
        "de": (
            "konnte nicht zugestellt", "nicht zugestellt werden", "konnte nicht an", "zustellung fehlgeschlagen",
            "unzustellbar", "konnte nicht übermittelt", "nicht ausgeliefert",
        ),
        "fr": (
            "n'a pas pu être remis", "n'a pas pu être délivré", "n'a pu être remis", "échec de la remise",
            "impossible de remettre", "n'a pas été remis", "n'a pas pu être distribué", "pas pu être livré",
        ),
        "es": (
            "no se pudo entregar", "no se ha podido entregar", "no pudo ser entregado", "no ha podido ser entregado",
            "no se puede entregar", "no pudo entregarse", "error al entregar",
        ),
        "it": (
            "non è stato possibile recapitare", "non è stato recapitato", "impossibile recapitare",
            "non è stato consegnato", "non può essere consegnato", "non è stato possibile consegnare",
            "recapito non riuscito",
        ),
        "nl": (
            "kon niet worden bezorgd", "kon niet worden afgeleverd", "niet afgeleverd", "kan niet worden bezorgd",
            "niet bezorgd",
        ),
        "da": ("kunne ikke leveres", "ikke leveres"),
        "nb": ("kunne ikke leveres", "ble ikke levert"),
        "fi": ("ei voitu toimittaa", "toimitus epäonnistui", "ei voida toimittaa"),
        "pl": (
            "nie mogła zostać dostarczona", "nie została dostarczona", "nie można było dostarczyć",
            "nie udało się dostarczyć",
        ),
        "cs": ("nebylo možné doručit", "nemohla být doručena", "nebyla doručena", "se nepodařilo doručit"),
        "pt": (
            "não pôde ser entregue", "não foi entregue", "não foi possível entregar", "não pode ser entregue",
            "falha na entrega",
        ),
        "ru": (
            "не может быть доставлено", "не удалось доставить", "не было доставлено", "не удается доставить",
            "не доставлено",
        ),
        "uk": ("не вдалося доставити", "не може бути доставлен", "не доставлено"),
        "ja": (
            "配信できません", "配送できません", "送信できません", "送信できない", "届けることができません",
            "お届けできません", "配信されません", "エラーのため送信", "相手先ホスト", "見つかりません", "配信に失敗",
            "メールを送信できません",
        ),
        "zh": (
            "无法投递", "无法送达", "無法傳遞", "无法传递", "退回", "投递失败", "未能送达", "无法被投递", "無法送達",
            "发送失败",
        ),
        "ko": (
            "배달되지 않", "배달할 수 없", "전송되지 않", "전송하지 못", "전달되지", "전달할 수 없", "보내지 못",
        ),
        "tr": ("teslim edilemedi", "iletilemedi", "teslim edilemiyor"),
        "el": ("δεν ήταν δυνατή η παράδοση", "δεν παραδόθηκε", "απέτυχε η παράδοση"),
        "hu": ("nem sikerült kézbesíteni", "nem kézbesíthető", "kézbesítése nem sikerült"),
        "ro": ("nu a putut fi livrat", "nu s-a putut livra"),
    }
)  # fmt: skip

STILL_TRIED = Phrases(
    {
        "en": (
            "delayed mail", "message delayed", "mail delayed", "delivery delayed",
            "delivery status notification delay", "status notification delay", "notification delayed",
            "still being retried", "will be retried", "will continue trying", "will keep trying", "will retry",
            "continue to be attempted", "keep trying for", "warning could not send message",
            "warning message delayed", "message has not yet been delivered", "not yet been delivered",
            "do not need to resend", "is not required to take", "has been delayed",
            "delivery attempts will continue", "delivery incomplete", "delivery will be attempted",
            "temporary delivery problem", "will be attempted for", "further attempts will", "is delayed",
            "delivery is delayed", "this is a warning message only", "this is only a warning",
            "this is a warning only", "will try again", "still trying", "continue to try",
        ),
        "other": (
            "zustellung verzögert", "verzögert", "wird weiter versucht", "remise différée", "retardé", "retrasado",
            "in ritardo", "vertraagd", "försenat", "задерж", "遅延", "延迟", "延遲",
        ),
    }
)  # fmt: skip

DELIVERED = Phrases(
    {
        "en": (
            "successfully delivered", "successful mail delivery", "delivery status notification success",
            "message has been delivered", "message was delivered", "has been successfully",
            "was successfully relayed", "relayed to the following", "has been delivered to the following",
            "was delivered to the following", "were delivered to the following",
            "delivery to these recipients or groups is complete", "is complete, but no delivery notification",
        ),
        "other": (
            "wurde zugestellt", "wurde erfolgreich zugestellt", "a été remis", "se ha entregado",
            "è stato recapitato", "är levererat", "har levererats till", "доставлено получателям",
            "успешно доставлено",
        ),
    }
)  # fmt: skip

GIVEN_UP = Phrases(
    {
        "en": (
            "given up", "giving up", "i've given up", "failed permanently", "permanent failure", "permanent error",
            "has been in the queue too long", "no longer being retried", "will not be retried",
            "no further attempts", "not be attempted again", "retry timeout exceeded",
            "delivery attempts will be made no",
        ),
    }
)  # fmt: skip
