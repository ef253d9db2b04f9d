"""How programs say that somebody answered with a picture, language by language."""

from daemon.core.phrases import Phrases

REACTED = Phrases(
    {
        "en": (
            "reacted to your message", "reacted to your email", "reacted via gmail", "reacted to this message",
            "reaction daily digest", "likes your message", "liked your message",
        ),
        "sv": ("reagerade på ditt meddelande", "har reagerat på", "reagerade via gmail"),
        "de": (
            "hat auf ihre nachricht reagiert", "hat auf deine nachricht reagiert", "reagierte auf ihre",
            "über gmail reagiert", "hat über gmail",
        ),
        "fr": ("a réagi à votre", "a réagi via gmail", "a réagi à ton"),
        "es": (
            "ha reaccionado a tu", "reaccionó a tu", "reaccionó a su", "ha reaccionado a su",
            "reaccionó mediante gmail", "ha reaccionado a través de gmail",
        ),
        "it": ("ha reagito al tuo", "ha reagito al messaggio", "ha reagito tramite gmail"),
        "nl": ("heeft gereageerd op je bericht", "heeft via gmail gereageerd", "reageerde op uw bericht"),
        "da": ("reagerede på din", "har reageret på din", "har reageret via gmail"),
        "nb": ("reagerte på meldingen", "har reagert via gmail", "reagerte på e-posten"),
        "fi": ("reagoi viestiisi", "reagoi gmailissa"),
        "pl": (
            "zareagował na twoj", "zareagowała na twoj", "zareagował w gmailu", "dodał reakcję", "dodała reakcję",
        ),
        "cs": ("reagoval na vaši", "reagovala na vaši", "zareagoval přes gmail"),
        "pt": ("reagiu à sua", "reagiu a sua", "reagiu pelo gmail", "reagiu à tua", "reagiu através do gmail"),
        "ru": ("отреагировал на ваше", "отреагировала на ваше", "реакция в gmail", "поставил реакцию"),
        "uk": ("відреагував на ваш", "відреагувала на ваш", "реагує в gmail"),
        "ja": ("リアクションしました", "がリアクション", "gmail でリアクション"),
        "zh": ("回应了你的", "通过 gmail 做出回应", "對您的郵件做出反應", "对你的邮件做出了", "使用 gmail 回應"),
        "ko": ("반응했습니다", "반응을 남겼", "gmail을 통해 반응"),
        "tr": ("tepki verdi", "gmail üzerinden tepki"),
        "el": ("αντέδρασε στο",),
        "hu": ("reagált az üzenet", "reagált a gmail"),
        "ro": ("a reacționat la", "a reacționat prin gmail"),
    }
)  # fmt: skip

# What of it stands beside the name of whom it is told.
LIKED = Phrases(
    {
        "en": (
            "thumbs up", "liked", "loved", "likes", "gave a", "laughed at", "reacted", "emphasized", "disliked",
            "heart", "emoji",
        ),
        "sv": ("gilla", "reagera", "hjärtmärk", "tummen upp", "älska"),
        "de": ("gefällt", "gefiel", "reagiert", "daumen", "liebt", "mag", "herz"),
        "fr": ("a aimé", "aime|", "a réagi", "adoré", "pouce", "apprécie", "cœur", "coeur"),
        "es": ("le gust", "le encant", "reaccion", "indicó que", "me gusta", "corazón"),
        "it": ("piace", "piaciut", "reagito", "reagisce", "pollice", "adora", "cuore"),
        "nl": ("leuk", "reageer", "gereageer", "duim", "geweldig", "hart"),
        "da": ("synes godt om", "kan lide", "reager", "tommel", "elsker", "hjerte"),
        "nb": ("liker", "likte", "reager", "tommel", "elsker", "hjerte"),
        "fi": ("tykkä", "tykkää", "reago", "peukku", "rakast", "sydän"),
        "pl": ("polubi", "lubi", "zareagow", "reakcj", "podoba", "serc", "pokocha"),
        "cs": ("se líbí", "zareagov", "reagov", "reakc", "srdc"),
        "pt": ("gostou", "curtiu", "reagiu", "adorou", "amou", "coração"),
        "ru": ("понравил", "нравится", "отреагир", "реакци", "лайк", "сердеч"),
        "uk": ("сподобал", "подобається", "відреагув", "реакці", "вподоба", "сердеч"),
        "ja": ("いいね", "リアクション", "ハート"),
        "zh": ("赞了", "讚", "点赞", "回应了", "喜欢", "表情", "反应", "按讚", "喜爱", "爱心"),
        "ko": ("좋아합니다", "좋아요", "반응", "공감", "하트"),
        "tr": ("beğen", "tepki", "sevdi", "kalp"),
        "el": ("άρεσε", "αρέσει", "αντέδρασε", "αντίδραση"),
        "hu": ("tetszik", "tetszett", "kedvel", "reagál", "szív"),
        "ro": ("plăcut", "place", "apreci", "reacțion", "inim"),
    }
)  # fmt: skip
