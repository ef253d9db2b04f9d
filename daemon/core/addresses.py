"""What an address tells about where a person works."""

# Public mail providers: two people there have nothing in common. Not a list of all of them, but of those that matter.
FREE_MAIL = frozenset(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com
    icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de
    freenet.de mail.com email.com zoho.com zohomail.com fastmail.com fastmail.fm hey.com tutanota.com tuta.io
    hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es live.co.uk live.fr live.nl live.se outlook.fr outlook.de
    outlook.es yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.co.jp yahoo.co.in yahoo.com.br btinternet.com
    orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr libero.it virgilio.it tiscali.it alice.it tin.it
    telia.com comhem.se spray.se bredband.net online.no hotmail.no wp.pl onet.pl o2.pl interia.pl seznam.cz centrum.cz
    mail.ru yandex.ru yandex.com bk.ru list.ru inbox.ru rambler.ru ukr.net i.ua qq.com 163.com 126.com sina.com
    foxmail.com naver.com daum.net hanmail.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp bol.com.br
    uol.com.br terra.com.br
    comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net
    shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au xtra.co.nz ziggo.nl kpnmail.nl planet.nl skynet.be
    telenet.be bluewin.ch freemail.hu citromail.hu abv.bg mynet.com sapo.pt otenet.gr
    """.split()
)


def company(address: str) -> str | None:
    """The company an address belongs to, named by its domain; None for a public mail provider's."""
    domain = address.rpartition("@")[2].lower()
    return domain if domain and domain not in FREE_MAIL else None
