"""Is an address a box that several people, or programs, write from? Its local part names a task and nobody."""

import re

from daemon.core.phrases import fold

# The words of local parts that name a task and nobody in particular, accents left out, in the languages we know.
SHARED = frozenset(
    """
    info infos information informacion informacja informace informazioni informatie contact contacts kontakt kontakty
    contacto contato contatto contatti yhteystiedot kapcsolat iletisim epikoinonia lianxi kontaktai
    sales sale salg salj forsaljning vertrieb verkauf verkoop myynti ventas ventes vendas vendite commerciale comercial
    commercial prodej obchod sprzedaz handel prodazhi zakaz sbyt satis vanzari ertekesites eladas poliseis eigyo
    xiaoshou yeongeop
    office offices backoffice buero buro bureau oficina escritorio ufficio kantoor kontor toimisto kancelar kancelaria
    kancelarie biuro ofis iroda birou grafeio bangong soumu gongju secretary secretariat secretariaat sekretariat
    sekretariatet sekretariaatti secretaria segreteria sihteeri sekretar titkarsag assistant assistants assistent
    assistenz assistentti assistente asistente asistent
    support soporte suporte supporto suport podpora pomoc wsparcie destek tuki hilfe help helpdesk servicedesk service
    services servicio servizio kundservice kundeservice kundenservice kundendienst kunden kunde kundtjanst
    asiakaspalvelu klantenservice klanten clients client clientes clienti atencion assistenza ugyfelszolgalat musteri
    customer customers customercare customerservice care success feedback kefu munui gogaek toiawase otoiawase
    madoguchi
    team teams teamet tiimi equipe equipo squadra zespol tym ekip csapat echipa all everyone everybody staff group
    mail mails email post posta poczta correo correio courrier courriel pochta webmaster postmaster hostmaster
    mailbox inbox reception rezeption receptie recepcion recepcao recepcja recepce resepsjon receptionen vastaanotto
    desk frontdesk front frontoffice empfang accueil recepciya
    admin admins administration administrator administracion administracao amministrazione verwaltung administracja
    hr jobs job career careers karriere bewerbung bewerbungen empleo emploi recrutement recruiting recruitment
    rekrytering rekrutacja lavoro vacatures personal personnel people
    billing invoice invoices invoicing faktura fakturor fakturen rechnung rechnungen facture factures facturation
    facturas facturacion fatture fatturazione laskut faktury szamlazas account accounts accounting buchhaltung
    comptabilite contabilidad contabilidade contabilita boekhouding ekonomi okonomi regnskab regnskap kirjanpito
    ksiegowosc uctarna muhasebe buh finance finances finanzen finanse financien
    marketing press presse prensa stampa press media news newsletter pr publicrelations communications kommunikation
    order orders ordering bestellung bestellungen pedidos pedido ordini commandes commande bestelling bestellingen
    tilaukset ordrar zamowienia objednavky rendeles siparis comenzi shop store webshop onlineshop loja tienda negozio
    boutique butik butikk kauppa sklep bolt
    hello hallo hej hi hei bonjour hola ola ciao ahoj merhaba salut moin welcome
    privet pryvit geia szia selam oi terve garage garaz servis szerviz oficina officina taller
    noreply donotreply reply nepasrepondre enquiries enquiry inquiries inquiry anfrage anfragen consultas consulta
    demande demandes richieste aanvraag tiedustelut zapytania request requests question questions fragen
    legal compliance privacy datenschutz gdpr dpo security it edv ops operations tech technik tecnico technical
    purchasing purchase procurement buying einkauf compras achats acquisti inkoop inkop innkjop indkob nakup zakupy
    hankinta satinalma partner partners partnership partnerships
    booking bookings reservation reservations reservas reservierung prenotazioni varaukset rezervace rezerwacje
    general main central zentrale centrale company firma list lists board vorstand management direction direktion
    direccion direzione ledning leitung geschaeftsleitung geschaftsleitung geschaeftsfuehrung gf
    """.split()
)
_BETWEEN = re.compile(r"[._+\-]+|\d+")


def is_shared_box(address: str, sender_name: str) -> bool:
    """peter.post@ is nobody's letterbox where Peter Post writes; the name comes folded."""
    local = address.partition("@")[0][:100]
    words = [word for word in fold(_BETWEEN.sub(" ", local)).split() if word]
    return not (SHARED.isdisjoint((*words, "".join(words))) or set(words) <= set(sender_name.split()))
