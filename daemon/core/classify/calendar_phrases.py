"""How calendars word an answer to an invitation, in the subject and below it, language by language."""

from daemon.core.phrases import Phrases

ACCEPTED = Phrases(
    {
        "en": ("accepted ", "meeting accepted"),
        "sv": ("accepterat ", "accepterad ", "godkänt ", "tackat ja"),
        "de": ("zugesagt ", "angenommen ", "zusage ", "akzeptiert "),
        "fr": ("accepté ", "invitation acceptée"),
        "es": ("aceptado ", "aceptada ", "invitación aceptada"),
        "it": ("accettato ", "accettata ", "invito accettato"),
        "nl": ("geaccepteerd ", "aanvaard ", "uitnodiging geaccepteerd"),
        "da": ("accepteret ",),
        "nb": ("godtatt ", "akseptert "),
        "fi": ("hyväksytty ",),
        "pl": ("zaakceptowano ", "zaakceptowane ", "przyjęto ", "potwierdzono "),
        "cs": ("přijato ", "přijatá ", "přijaté "),
        "pt": ("aceite ", "aceito ", "aceita "),
        "ru": ("принято ", "принята ", "приглашение принято"),
        "uk": ("прийнято ", "прийнята "),
        "ja": ("承諾", "参加"),
        "zh": ("已接受", "接受"),
        "ko": ("수락", "참석"),
        "tr": ("kabul ",),
        "el": ("αποδοχή", "αποδεκτό", "έγινε αποδεκτ", "αποδέχθηκε", "αποδέχτηκε"),
        "hu": ("elfogadva ", "elfogadott ", "elfogadta "),
        "ro": ("acceptat ", "invitație acceptată"),
    }
)  # fmt: skip

ANSWERED = Phrases(
    {
        "en": (
            "tentative ", "declined ", "canceled ", "cancelled ", "new time proposed ", "proposed new time",
            "updated invitation",
        ),
        "sv": ("avböjt ", "avböjd ", "preliminär ", "avbokat ", "inställt ", "ny tid föreslagen"),
        "de": (
            "abgelehnt ", "mit vorbehalt ", "abgesagt ", "vorläufig ", "absage ", "neuer terminvorschlag",
            "neue zeit vorgeschlagen",
        ),
        "fr": ("refusé ", "provisoire ", "annulé ", "annulation ", "nouvel horaire proposé"),
        "es": (
            "rechazado ", "rechazada ", "provisional ", "cancelado ", "cancelada ", "nueva hora propuesta",
            "tentativo ",
        ),
        "it": ("rifiutato ", "provvisorio ", "annullato ", "rifiutata ", "nuovo orario proposto", "forse "),
        "nl": ("geweigerd ", "voorlopig ", "geannuleerd ", "afgewezen ", "nieuwe tijd voorgesteld", "afgezegd "),
        "da": ("afvist ", "foreløbig ", "aflyst ", "nyt tidspunkt foreslået", "annulleret "),
        "nb": (
            "avslått ", "foreløpig ", "avlyst ", "nytt tidspunkt foreslått", "nytt klokkeslett foreslått",
            "tentativ ",
        ),
        "fi": ("hylätty ", "alustava ", "peruutettu ", "peruttu ", "uutta aikaa ehdotettu"),
        "pl": ("odrzucono ", "odrzucone ", "wstępn", "anulowano ", "odwołano ", "zaproponowano nowy"),
        "cs": ("odmítnuto ", "odmítnutá ", "předběžn", "zrušeno ", "navržen nový", "odmietnut"),
        "pt": (
            "recusado ", "recusada ", "provisório ", "provisória ", "cancelado ", "nova hora proposta",
            "novo horário proposto", "talvez ",
        ),
        "ru": ("отклонено ", "отклонена ", "под вопросом ", "отменено ", "предложено новое время", "предварительно "),
        "uk": ("відхилено ", "під питанням ", "скасовано ", "запропоновано новий", "попередньо "),
        "ja": ("辞退", "仮承諾", "欠席", "キャンセル済み", "新しい時間の提案", "未定"),
        "zh": ("已拒绝", "已謝絕", "暂定", "暫定", "已取消", "已建议新时间", "已拒絕", "拒绝"),
        "ko": ("거절", "미정", "취소됨", "새 시간 제안", "불참"),
        "tr": ("reddedildi ", "geçici ", "iptal edildi ", "yeni saat önerildi", "belirsiz "),
        "el": ("απόρριψη", "απορρίφθηκε", "αβέβαιο", "προσωριν", "ακυρώθηκε", "πρόταση νέας ώρας", "δοκιμαστική"),
        "hu": ("elutasítva ", "feltételes ", "lemondva ", "törölve ", "új időpont javasolva"),
        "ro": ("refuzat ", "provizoriu ", "anulat ", "oră nouă propusă"),
    }
)  # fmt: skip

# What Google, Apple and Outlook write below, for those whose program reads no calendar.
SENTENCES = Phrases(
    {
        "en": (
            "has accepted this invitation", "has declined this invitation", "has replied maybe to this invitation",
            "tentatively accepted this invitation", "has accepted the invitation", "has declined the invitation",
            "accepted your invitation", "declined your invitation", "has accepted your", "has declined your",
            "has proposed a new time", "has tentatively accepted", "accepted the meeting",
            "this event has been canceled",
        ),
        "sv": ("har tackat ja till", "har tackat nej till", "har accepterat", "har avböjt", "har svarat kanske"),
        "de": (
            "hat diese einladung angenommen", "hat diese einladung abgelehnt", "hat ihre einladung",
            "hat deine einladung", "hat die einladung", "hat diese einladung mit", "hat den termin", "hat zugesagt",
            "hat abgesagt", "hat die besprechung",
        ),
        "fr": (
            "a accepté cette invitation", "a refusé cette invitation", "a accepté votre invitation",
            "a refusé votre invitation", "a accepté l'invitation", "a refusé l'invitation", "a répondu peut-être",
            "a accepté la réunion", "a refusé la réunion",
        ),
        "es": (
            "ha aceptado esta invitación", "ha aceptado su invitación", "ha aceptado tu invitación", "ha rechazado",
            "ha aceptado la invitación", "aceptó esta invitación", "rechazó esta invitación", "ha respondido quizás",
            "ha aceptado la reunión",
        ),
        "it": (
            "ha accettato questo invito", "ha rifiutato questo invito", "ha accettato l'invito",
            "ha rifiutato l'invito", "ha accettato il tuo invito", "ha rifiutato il tuo invito", "ha risposto forse",
            "ha accettato la riunione",
        ),
        "nl": (
            "heeft deze uitnodiging", "heeft uw uitnodiging", "heeft je uitnodiging", "heeft de uitnodiging",
            "heeft de vergadering",
        ),
        "da": (
            "har accepteret denne", "har afvist denne", "har accepteret invitation", "har afvist invitation",
            "har accepteret din", "har svaret måske",
        ),
        "nb": (
            "har godtatt denne", "har avslått denne", "har godtatt invitasjon", "har avslått invitasjon",
            "har takket ja", "har takket nei", "har svart kanskje",
        ),
        "fi": (
            "on hyväksynyt tämän kutsun", "on hylännyt tämän kutsun", "on hyväksynyt kutsu", "on hylännyt kutsu",
            "hyväksyi kutsun", "hylkäsi kutsun", "on hyväksynyt kokouskutsun", "on hylännyt kokouskutsun",
        ),
        "pl": (
            "zaakceptował", "odrzucił to zaproszenie", "odrzuciła to zaproszenie", "przyjął zaproszenie",
            "przyjęła zaproszenie", "odrzucił zaproszenie", "odrzuciła zaproszenie",
        ),
        "cs": (
            "přijal pozvání", "přijala pozvání", "přijal tuto pozvánku", "přijala tuto pozvánku", "odmítl pozvání",
            "odmítla pozvání", "odmítl tuto", "odmítla tuto", "přijal pozvánku", "přijala pozvánku",
        ),
        "pt": (
            "aceitou este convite", "recusou este convite", "aceitou o convite", "recusou o convite",
            "aceitou seu convite", "aceitou o seu convite", "respondeu talvez", "aceitou a reunião",
            "recusou a reunião", "aceitou o compromisso",
        ),
        "ru": (
            "принял приглашение", "приняла приглашение", "принял(а) приглашение", "отклонил приглашение",
            "отклонила приглашение", "принял это", "приняла это", "отклонил это", "отклонила это",
        ),
        "uk": (
            "прийняв запрошення", "прийняла запрошення", "прийняв це", "прийняла це", "відхилив запрошення",
            "відхилила запрошення", "відхилив це", "відхилила це",
        ),
        "ja": ("招待を承諾", "この招待を", "招待を辞退", "ご招待を承諾", "出席依頼を承諾"),
        "zh": (
            "已接受此邀请", "已接受您的邀请", "已接受此邀請", "已接受邀请", "已拒绝此邀请", "已拒絕此邀請",
            "接受了您的", "接受了此", "拒绝了此", "接受了邀请",
        ),
        "ko": ("초대를 수락", "초대를 거절", "초대에 응", "초대를 미정"),
        "tr": (
            "bu daveti kabul", "bu daveti reddetti", "davetinizi kabul", "davetinizi reddetti", "daveti kabul etti",
            "daveti reddetti",
        ),
        "el": (
            "αποδέχτηκε την πρόσκληση", "αποδέχθηκε την πρόσκληση", "έχει αποδεχτεί", "έχει αποδεχθεί",
            "απέρριψε την πρόσκληση", "αποδέχτηκε αυτήν", "έχει απορρίψει",
        ),
        "hu": (
            "elfogadta a meghívás", "elfogadta ezt a", "elfogadta meghívás", "elutasította a meghívás",
            "elutasította ezt a",
        ),
        "ro": (
            "a acceptat această invitație", "a acceptat invitația", "a refuzat această invitație",
            "a refuzat invitația",
        ),
    }
)  # fmt: skip
