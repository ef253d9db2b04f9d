"""Finnish: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        automaatti · automaatin · robotti · autoreply · poissaoloviesti · lomaviesti · automaattivast ·
        poissaoloilmoitus · botti
    """,
    "absence_elements.instead": """
        auttaa · auttavat · ota yhteyttä · ottakaa yhteyttä · asiani hoitaa · asioitani hoitaa · hoitaa asio ·
        soita vaihte · auttaa sinua · auttaa teitä · auttavat sinua · auttaisi · palvelee · palvelevat · vastaavat ·
        olla yhteydessä · kääntyä · kollegani · kollegat · tiimini · tiimimme · vaihde · vaihteesta · asiakaspalvelu ·
        toimistomme · neuvonta · kirjaamo · lähetä viesti · laita viesti · sijainen · sijaiseni · tehtäviäni hoitaa ·
        töitäni hoitaa · työtäni hoitaa · tehtäviäni hoitavat · tehtävääni hoitaa · postiani hoitaa ·
        viestejäni hoitaa · minua sijaistaa
    """,
    "absence_elements.meanwhile": """
        kiire · päivysty · sillä välin · sijainen · sijaista · hätätap · sijaisena · sijaiseni · sijaistaa · tuuraa ·
        tuuraaja · tuuraajana · poissaoloni aikana · poissa ollessani · lomani aikana · tällä välin · siihen asti ·
        akuut · hätätilan · välitön · pikaista · pikais · odottaa · ei voi odottaa · tekstiviesti · laita tekstari ·
        jos asia on tärkeä · soita jos
    """,
    "absence_elements.occasions": """
        loma · lomalla · hiihtoloma · kesäloma · talviloma · syysloma · joululoma · suljettu · poissa · kiinni ·
        matkoilla · joulutauko · kesätauko · tauko · lomat · kesälomat · sairausloma · sairaana · koulutuks ·
        konferenssi · työmatka · virkamatka · matkalla · vanhempainvapaa · vapaalla · juhannus · pyhäpäiv · arkipyhä ·
        aukioloajat · poikkeusaukiolo · lomapäiv · lomaviik · virastomme on · hoitovapaa
    """,
    "absence_elements.part_time": """
        työskentelen vain · vain aamu · osa aikai · työskentelen maanantai · työskentelen tiistai ·
        työskentelen pääsääntöisesti · olen töissä vain · olen töissä maanantai · olen töissä tiistai ·
        teen töitä vain · teen lyhennettyä · lyhennetty · osa aikae · osa aikatyö · en työskentele · paikalla vain ·
        paikalla maanantai · paikalla tiistai · työpäiväni · työaikani on · työskentelen keskiviikko ·
        teen kolmipäiväi · teen nelipäiväi · kolmipäiväistä · nelipäiväistä · lyhyempää viikkoa · vain aamupäiv ·
        vain iltapäiv · vain tiistai · vain maanantai
    """,
    "absence_elements.patience": """
        kärsivällisyy · viipyä · kärsivällis · viipy · viive · kestää · hidas · hitaa · vastaan heti kun ·
        vastaan kun · vastaan mahdollisimman · pahoittelen · saattaa kestää · voi kestää · vastaus saattaa ·
        vastaus voi · ennen kuin kuulet · ennen kuin vastaan · hetken ennen
    """,
    "absence_elements.reasons": """
        perhesyi · poissa · inventaario · koulutukse · konferenssi · seminaari · mökillä · vapaapäiv · pari päivää ·
        matkalla · sairau · perhe · messuilla · kesätauo · kesästä · hoitovapaa · sairaala · tauolla · lomail ·
        kesäloma · kurssilla · kurssi · koulutuspäiv · kokousmatka · palavereissa · asiakkaalla · asiakaskäyn ·
        asiakastapaam · työmatka · virkamatka · reissussa · reissaa · ulkomail · lennolla · lentokoneessa · messuil ·
        messumatka · näyttely · vapaata · vapaalla · pekkas · saldovapa · ylityövapa · perhevapaa · vanhempainvapa ·
        äitiys · isyys · opintovapa · opiskel · tentti · vuorottelu · virkavapa · kipeä · kipeänä · flunssa · kuume ·
        influenssa · korona · covid · vatsatau · leikkau · hammaslääk · lääkäri · sairas · hautajais · häissä ·
        häämatka · juhannu · pääsiäi · joulunpyh · joululom · pyhät · hiihtoloma · hiihtämä · laskettel · hirvimets ·
        hirvijah · metsästy · kalastam · kalassa · purjehti · vaellu · vaellan · retkellä · leirillä · mökki ·
        mökille · saunan · aurinko · etelän · remont · kertausharjoit · lautami · lakko · talkoo · virkisty ·
        kehittämispäiv · suunnittelupäiv · lataan · lepäil · lepoa · palaveri · kokouks · maastotö · asuntoauto ·
        vaellus · telttailu · pyöräil · ristiäis · syntymäpäiv · rippijuhl · kenttätyö · valmennu · leiri ·
        asiakkaiden luona · rannalla · leikkauksessa · aikavyöhyk · reissulla · toipu · hopeahä · häitä · päiväkodin ·
        kierrän · kierroksella · maailmanympäri · risteily · laivalla · miehittämätön · aikaisin kotiin ·
        lähdin kotiin · tauolla töistä · terveyssyi · opintomat · hallituksen kokouks · purjehd · saaristo ·
        yhteisloma · tapahtumassa · alan päiv · kongressi · kisoissa · kilpailuissa · suomiareena · asiakaskäynn ·
        muuton · osallistun · sairaan · tyttären · poikani · lapseni · kesäpaus · komennuks
    """,
    "absence_elements.unread": """
        en lue · en ehdi · verkkoyhtey · offline · harvoin · viipyä · osa aika · ei kenttää · en seuraa · emme lue ·
        lueta · luetaan vain · luen vain · satunnaisesti · satunnaista · silloin tällöin · ajoittain · rajoitetusti ·
        rajallinen · rajoitettu · ilman nettiä · ilman verkkoa · ilman puhelinta · ilman konetta · puhelin kiinni ·
        puhelin on kiinni · puhelin äänettömällä · kone kiinni · kone jää · en pääse · huonot yhteydet ·
        huono kenttä · kuuluvuus · ei kuuluvuutta · vastaus viipyy · vastaukseni viipyy · vastaus voi kestää ·
        vastaukseni voi · vastaaminen voi · vastauksessa voi · viive · viiveellä · vastaan viiveellä · hitaasti ·
        en vastaa · ei välitetä · ei ole välitetty · ei edelleenlähetetä · en tavoitettavissa · enkä pääse ·
        enkä lue · enkä näe · enkä ehdi · enkä seuraa · ilman verkkoyhte · ilman sähköposti · ei sähköpostia ·
        en koske · enkä koske · vain satunnaise · ei välitetä eteenpäin · verkossa vain · ei mahdollisuutta ·
        en voi lukea · en ehdi lukea · koneen ulottumattomissa · en ole koneella · huonojen yhteyksien ·
        huono yhteys · heikot yhteydet · heikko verkko
    """,
    "absence_limits.limits": """
        kiireellisissä · kiireelliset asiat · poissaoloni aikana · lomani aikana · palattuani · kiireisissä ·
        sijaisenani · en lue sähköposti · kiireellisessä · kiireellisiin · jos asiasi on kiire · jos asia on kiire ·
        jos asiasi ei voi · sillä välin · siihen asti · sijaiseni · sijaistani · sijaisena toimii · poissa ollessani ·
        poissaolon aikana · viestiäsi ei · sähköpostiani ei · kiitos ymmärryksestä · kiitos kärsivällisyy ·
        hyvää kesää · aurinkoista kesää · mukavaa kesää · hyvää joulua · hyvää pääsiäistä · heti kun pääsen ·
        heti palattuani · palatessani · mahdollisimman pian palat · voit olla yhteydessä · voit ottaa yhteyttä ·
        ota yhteyttä
    """,
    "absence_limits.your_automatic_answer": """
        automaattivastauksesi · automaattinen vastauksesi · poissaoloviestisi · lomaviestisi ·
        sain automaattivastauksen · poissaoloilmoituksesi · automaattivastauksenne
    """,
    "absence_phrases.absence": """
        en ole toimistolla · en ole paikalla · olen lomalla · olen poissa · vuosilomalla · lomalla · olen matkoilla ·
        vanhempainvapaalla · poissa toimistolta · kesälomalla · palaan töihin · äitiyslomalla ·
        tavoitettavissa jälleen · työmatkalla · on suljettu · pidämme suljettuna · osa-aika · olen koulutuksessa ·
        sairauslomalla · sairaana · lue sähköposti · olen messuilla · kokouksessa koko · työaikani · en ole töissä ·
        en työskentele perjantaisin · takaisin töissä · töissä taas · hoitovapaalla · opintovapaalla · talvilomalla ·
        joululomalla · flunssassa · virkamatkalla · palaan työpaikalle · tavoitettavissa taas · isyysvapaalla ·
        olen lomamatkalla · jään lomalle · jäänyt lomalle · lähtenyt lomalle · lomailen · lomailemme · vietän lomaa ·
        vietän kesälomaa · vietän talvilomaa · pidän lomaa · pidän vapaata · olen vapaalla · olen vapaa ·
        äitiysvapaalla · isyyslomalla · perhevapaalla · vuorotteluvapaalla · virkavapaalla · työlomalla ·
        pekkasvapaalla · olen estynyt · en ole tavoitettavissa · en ole työpaikalla · en ole virastolla ·
        en ole linjoilla · ei ole paikalla · ei ole tavoitettavissa · ei ole töissä · ei lueta poissaolon ·
        poissaoloni · olen kipeänä · olen sairas · sairaslomalla · sairaslapsi · lapsi sairas · lapsi on sairas ·
        sairaan lapsen · olen työmatkalla · työmatkoilla · kokousmatkalla · virkamatkoilla · olen reissussa ·
        olen reissaamassa · olen kurssilla · koulutuspäiv · olen seminaarissa · olen konferenssissa ·
        konferenssimatkalla · olen messumatkalla · olemme suljettu · olemme kiinni · olemme lomalla · kesätauolla ·
        joulutauolla · pidämme taukoa · pidämme lomaa · suljettuna · vain rajoitetusti ·
        rajoitetusti tavoitettavissa · tavoitettavissa vain · tavoitettavissa seuraavan · tavoitettavissa huonosti ·
        luen sähköpostia · luen sähköpostiani · en lue sähköposteja · en pääse lukemaan · en seuraa sähköposti ·
        lyhennettyä työviikkoa · lyhennettyä työaikaa · teen osa aika · teen lyhennettyä ·
        en työskentele maanantaisin · en työskentele keskiviikkoisin · olen tavoitettavissa seuraavan ·
        palaan takaisin töihin · palaan taas töihin · takaisin toimistolla · ylityövapaalla · saldovapaalla ·
        hiihtolomalla · syyslomalla · hautajaisissa · olen etelässä · olen toistaiseksi poissa · olemme poissa ·
        toimistomme on kiinni · tehtaamme on kiinni · myymälämme on kiinni · liikkeemme on kiinni ·
        vanhempainvapaalle · äitiyslomalle · äitiysvapaalle · isyysvapaalle · opintovapaalle · hoitovapaalle ·
        sairauslomalle · kesälomalle · vuorotteluvapaalle · pidennetyllä viikonlopulla · olen sairastunut ·
        en ole tällä hetkellä työssä · en ole tällä hetkellä töissä · en ole työssä · toimistomme on miehittämätön ·
        toimistollamme ei ole · verkossa vain satunnaisesti · vain satunnaisesti · olen leikkauksessa ·
        olen sairaalassa · olen pitkällä reissulla · olen pitkällä matkalla · toisella aikavyöhykkeellä · yhteisloma ·
        tauolla töistä · asiakaskäynnillä · lomien vuoksi · loman vuoksi · lomapäivän · lomapäivällä ·
        en ole konttorilla · olen muualla · sairastumisen vuoksi · sairauden vuoksi · sairastapauksen ·
        toimisto on kiinni · toimisto on suljettu · on lomalla · ovat lomalla · ulkomaankomennuksella ·
        komennuksella · tilapäisesti suljettu · väliaikaisesti suljettu · olen kotona sairaan · kesäpausilla ·
        konferenssissa tällä · olen tällä viikolla · tällä viikolla olen konferen · tällä viikolla olen matk ·
        tällä viikolla olen loma
    """,
    "absence_subjects.absent": """
        poissa · lomalla · suljettu · loma · työaika · kesälomalla · kesäloma · joulutauko · kesätauko · suljettuna ·
        matkoilla · sairauslomalla · äitiyslomalla · vapaalla · työmatkalla · koulutuksessa · lomaill
    """,
    "absence_subjects.subjects": """
        automaattinen vastaus · poissaolo · en ole toimistolla · automaattivastaus · automaatti · lomaviesti ·
        automaattinen viesti · automaattiviesti · lomavastaus · poissaoloilmoitus · poissaoloviesti · olen lomalla ·
        olen poissa · autoreply
    """,
    "acknowledgement_elements.a_term": """
        arkipäiv · työpäiv · kuluessa · viikko · mahdollisimman · ei voi vastata · käsittelyaika · numero · tunnin ·
        tunti · päivän · päivää · vuorokau · viikon · pian · saapumisjärjesty · järjestyksessä · pikaisesti ·
        tunnuksella · tunniste · viitenumero · otamme yhteyttä · palaamme · olemme yhteydessä · vastaamme · jonotus ·
        ruuhka · asiantuntija · ottaa sinuun · ottaa yhteyttä · yleensä · vastataan
    """,
    "acknowledgement_elements.arrived": """
        vastaanot · saapunut · kirjattu · rekisteröi · käsittelyyn · saimme · perille · välitetty · tullut perille ·
        tuli perille · tullut · saapui · kirjasi · kirjattiin · vastaanotettiin · käsittelemme · käsitellään ·
        käsittelyssä · avattu · luotu · jonossa · olemme saaneet · saatu · ohjattu · tallennet · sai numeron ·
        saanut numeron · sai tunnuksen · käymme hakemu · käymme läpi · saaneemme · lähetetty oikealle ·
        ohjattu oikealle · toimitettu oikealle
    """,
    "acknowledgement_elements.our_account": """
        tilaus · tilauksesi · lasku · maksu · paketti · tilisi · salasana · varaus · toimitu · kuitti · lippu ·
        jäsenyy · lähetyksesi
    """,
    "acknowledgement_elements.our_letter": """
        viestisi · hakemuksesi · yhteydenottosi · kysymyksesi · pyyntösi · ilmoituksesi · sähköpostisi · palautteesi ·
        tukipyyntösi · valituksesi · tapauksesi · asiasi · tikettisi · palvelupyyntö · tukipyyntö · yhteydenotto ·
        otit yhteyttä · otitte yhteyttä · olit yhteydessä · lähetit · viestinne · kysymyksenne · yhteydenottonne ·
        hakemuksenne · sähköpostinne · tarjouspyyntö · vikailmoitu · lomakkeesi · ilmoituksenne · reklamaatio ·
        kirjoitit · kirjeesi · asianne · hakemuks · tiedustelu · viestisi on
    """,
    "address_phrases.no_such_address": """
        ei ole olemassa · ei löydy · ei löytynyt · tuntematon| · ei tunneta · virheellinen osoite ·
        virheellinen vastaanottaja · poistettu · suljettu · lopetettu · ei ole enää · ei ole käytössä ·
        ei voitu löytää · tuntematon vastaanottaja · tuntematon käyttäjä · ei ole sellaista · vastaanottajaa ei ole ·
        vastaanottajaa ei löydy · osoitetta ei · tiliä ei · käyttäjää ei · postilaatikkoa ei · virheellinen · kelpaa ·
        ei kelvollinen · lakkautettu · passiivinen · kirjoitusvirhe
    """,
    "bounce_phrases.daemon_names": "sähköpostijärjestelmä · postijärjestelmä · sähköpostipalvelin",
    "bounce_phrases.sentences": """
        ei voitu toimittaa · toimitus epäonnistui · ei voida toimittaa · ei voida välittää · ei voitu lähettää ·
        toimittaminen epäonnistui · ei toimitettu · ei mennyt perille · ei saavuttanut · hylättiin · on hylätty ·
        palautetaan · palautettiin · toimitus … epäonnistui · ei pystytty toimittamaan · ei ole toimitettu ·
        ei voinut toimittaa · emme voineet toimittaa · ei onnistunut · ei onnistuttu · toimitettu perille ·
        emme pystyneet · palautuu · palautetaan lähettäjälle · ei päässyt perille · ei voida vastaanottaa ·
        ei voi vastaanottaa · ei kyetty
    """,
    "bounce_subjects.subjects": """
        ei voitu toimittaa · toimitus epäonnistui · toimittamatta · ei voi toimittaa · toimittaminen epäonnistui ·
        toimitusvirhe · toimitus viivästy · viivästynyt toimitus · osoitetta ei löydy · palautettu viesti ·
        viestiä ei voitu · viestiä ei toimitettu · sähköpostia ei voitu · tuntematon vastaanottaja · ei toimitettu ·
        toimitusraportti · toimituksen tila · viestiäsi ei · viestin toimitus · viestin toimittaminen ·
        viestin lähetys · lähetys epäonnistui · perille toimittam · palautus lähettäjälle · palautettu sähköposti ·
        viesti palautettu · viesti hylätty · postia ei voitu · ei mennyt perille · vastaanottajaa ei
    """,
    "calendar_phrases.accepted": "hyväksytty",
    "calendar_phrases.answered": "hylätty · alustava · peruutettu · peruttu · uutta aikaa ehdotettu",
    "calendar_phrases.sentences": """
        on hyväksynyt tämän kutsun · on hylännyt tämän kutsun · on hyväksynyt kutsu · on hylännyt kutsu ·
        hyväksyi kutsun · hylkäsi kutsun · on hyväksynyt kokouskutsun · on hylännyt kokouskutsun
    """,
    "cause_phrases.expired": """
        aikakatkaisu · vanhentunut · ei vastaa · ei vastannut · useiden yritysten · useista yrityksistä ·
        luovutettiin · yhteyttä ei · tilapäi · yrityksistä huolimatta · toistuvi · usean päivän · ei tavoitettu ·
        ei saatu yhteyttä · yritetty
    """,
    "cause_phrases.full": """
        postilaatikko on täynnä · laatikko on täynnä · on täynnä · täynnä| · kiintiö · tallennustila · tila on loppu ·
        tila loppui · ei ole tilaa · tila on käytetty · ylärajan · enimmäismäär · ylitäynnä · täyttynyt · täyttyi ·
        täysi · tilaa ei · ei mahdu · ylitty · ylittänyt · levytila · tallennuskiintiö · kiintiön
    """,
    "cause_phrases.too_large": "liian suuri · enimmäiskoko · kokoraja · ylittää koon",
    "challenge_fate_phrases.held": """
        odottaa · jonossa · pidätetty · ei ole vielä toimitettu · toimitetaan vasta · jotta viestisi ·
        oven ulkopuolelle · jäi ovelle · pysäytetty · pysähtyi · siirretty sivuun · jäi odottamaan · karanteeni ·
        pidätetään · pysäytettiin · on pysäytetty · odottamassa · odotustilassa · jäänyt · jäi suodattim ·
        ei ole vielä · jonoon · eristet · säilytetään · jäi roskaposti · jäi odott · jäi suodatt
    """,
    "challenge_fate_phrases.lapses": """
        poistetaan · vanhenee · hävitetään · katoaa · 72 tunnin · häviää · tuhotaan · hylätään · poistuu ·
        palautetaan · poistamme · raukeaa · vanhentuu
    """,
    "challenge_fate_phrases.passes": """
        tulee perille · päästämme sen · saa viestisi · menee perille · päästetään läpi · toimitetaan · välitämme ·
        päästää sinut · luovutamme · päästetään · vapautamme · annamme … eteenpäin · se toimitetaan · pääsee perille ·
        pääsee läpi · päätyy · viestisi toimitetaan · viesti toimitetaan · toimitamme · saapuu perille · siirtyy ·
        jatkaa matkaa · vastaanottajalle · pääsee postilaatikko · ennen kuin viesti · perille asti
    """,
    "challenge_phrases.confirm": """
        syötä · vain kerran · vahvista lähet · vahvista osoit · vahvista sähk · vahvistamalla · vahvistat · hyväksy ·
        yhden kerran · kertaalleen · tarvitsee tehdä
    """,
    "challenge_phrases.prove": """
        olet ihminen · olevasi ihminen · et ole robotti · kirjoita merkit · tuntemattomilta ·
        tuntemattomat lähettäjät · tunnetuilta lähettäjiltä · vahvista olevasi · captcha · lähettäjä on ihminen ·
        ihminen takana · et ole kone · ei ole robotti · olevansa aitoja · olet aito · et ole ohjelma ·
        olet oikea ihminen · oikea ihminen · aito ihminen · aito lähettäjä · todellinen henkilö · oikea henkilö| ·
        et ole botti · ihmislähettäj · ihmisen lähettämä · todista olevasi · osoita olevasi · osoitat olevasi ·
        lähettäjä on aito · varmista olevasi · lähettäjän varmennu · lähettäjän tarkist · kirjoitti ihminen ·
        kirjoittanut ihminen · lähetti ihminen · lähettänyt ihminen · viesti on ihmisen · roskapostirobot ·
        oikeilta ihmisiltä · ettet ole robotti · ettet ole botti · et ole roskaposti · aidoilta ihmisiltä
    """,
    "challenge_phrases.subjects": """
        vahvista viesti · vahvista lähet · lähettäjän vahvist · vahvista sähköposti · vahvista · viestisi odottaa ·
        vahvistus tarvitaan · vahvistuspyyntö · oletko ihminen · osoita olevasi · varmenna
    """,
    "challenge_sender_phrases.act": """
        avaa alla oleva · vastaa tähän · klikkaa · napsauta · linkistä · linkkiä · linkki · lähetä … takaisin ·
        otsikossa · avaa linkki · paina · näytä, että · vastaa sanalla · ratkaise · nappia · painike · arvoitus ·
        kirjoita · syötä · valitse · vahvista osoit · vahvista itse · vahvista sähk · varmenna · napsauttamalla ·
        klikkaamalla · painamalla · alla olevaa · siirry · käy osoitteessa · vahvista · vahvistamalla · vastaamalla ·
        avaamalla · ratkaisemalla · vahvistettava · varmennet · vahvistaa itse
    """,
    "challenge_sender_phrases.stranger": """
        en tunne osoitettasi · en tunne sinua · tuntemattomalta · vain tutuilta · jäi eteiseen · tuttujen ·
        osoitteesi on … uusi · osoitteesi … uusi · emme tunne · ensimmäistä kertaa · en tunnista · tuntematon ·
        vieraslista · listallani · listallamme · tuntematon lähettäjä · ei ole koskaan ollut yhteydessä ·
        uusien lähettäjien · uudet lähettäjät · et ole vielä · vahvistetuilta lähettäjiltä ·
        tunnetuilta lähettäjiltä · hyväksytyiltä lähettäjiltä · varmennetuilta · tuntemattomat · tuntemattomien ·
        ei ole aiemmin · emme ole aiemmin · ei aiemmin · osoitekirjas · yhteystiedoissa · uusi lähettäjä ·
        roskapostisuod · roskapostin · roskapostia vastaan · ei ole hyväksytty · ensimmäinen viesti ·
        ensimmäisen viest · et ole kirjoittanut · et ole aiemmin · ole aikaisemmin · ei ole ennen
    """,
    "complaint_elements.complained": """
        valittaa · valitti · merkitsi · ilmoitti · valitu · merkinn · raportteja · ilmoituksia · raportit ·
        raporttej · ilmoitus
    """,
    "complaint_elements.from_you": """
        palvelimeltanne · verkostanne · teiltä · verkkotunnuksestanne · puuttumaan · lopettamaan · osoitteestanne ·
        asiakassuhde · sulkekaa · vahvistakaa · lopetettu · estäkää · palvelimestanne · palvelimenne ·
        ip osoitteestanne · palvelustanne · järjestelmästänne · palvelimiltanne · lopettakaa · toimenpite ·
        domainistanne · lähetyksenne
    """,
    "complaint_elements.ours": """
        asiakkaamme · työntekijäämme · työntekijämme · käyttäjämme · tilaajamme · asiakkaistamme · käyttäjistämme ·
        henkilökuntamme · asiakas · käyttäjä · tilaaja · vastaanottajamme
    """,
    "complaint_elements.unwanted": """
        mainoks · ei ole pyytänyt · massaposti · roska · spam · ei-toivot · pyytämät · mainosaalto · roskaposti
    """,
    "complaint_phrases.desk_says": "ilmoitus roskapostista · valituksen · mainosviest · suoramarkkinoin",
    "complaint_phrases.sentences": """
        ilmoittanut … roskapostiksi · merkinnyt … roskapostiksi · roskapostiksi · on valittanut
    """,
    "complaint_phrases.subjects": """
        roskapostivalitus · roskaposti-ilmoitus · väärinkäyttöilmoitus · ilmoitettu roskapostiksi ·
        ilmoitus roskaposti · roskapostiraportti · valitus roskaposti · väärinkäyttöraportti · valitus ei toivotu ·
        ilmoitus väärinkäyt
    """,
    "date_phrases.answers": """
        katson · vastaamme · käyn läpi · kuulet · tartun · vastaan · luen · tavoitat · palaan asiaan · vastailen ·
        vastailemme · vastata · lukea · käsittelen · käsitellään · käsittelemme · palaan viesti · luen viesti ·
        soitan · soittelen · avaan sähköposti · käyn viestit · käyn sähköposti · otan yhteyttä · olen yhteydessä ·
        hoidan · selvitän · pystyn vastaamaan · ehdin vastata · saat vastauksen · saatte vastauksen ·
        vastauksen saat · vastaamaan · lukemaan · luen postit · avaan postit · avaan viestit · käyn postit · luetaan ·
        vastataan
    """,
    "date_phrases.away": """
        lomal · poissa · suljettu · vapaalla · matkoilla · matkalla · loma · kiinni · kesäloma · talviloma ·
        syysloma · joululoma · hiihtoloma · lomail · äitiysloma · isyysloma · sairasloma · sairausloma · sairaana ·
        sairas · kipeänä · matkoil · työmatka · virkamatka · reissussa · ulkomailla · koulutuksessa · kurssilla ·
        konferenssissa · messuilla · en ole paikalla · en ole töissä · en ole toimisto · en ole tavoitett · estynyt ·
        vapaata · kesätau · joulutau · tauolla · suljemme · ei ole paikalla · tavoittamattomissa · lomaviik ·
        lomapäiv · lomamatka · pitkällä viikonlop · asuntoauto · asuntovaunu · pekkas · saldovapa · vuorottelu ·
        hoitovapa · virkavapa · lomautet · lomautus · vanhempainvapa · opintovapa · leikkauksessa · sairaalassa ·
        reissulla · pitkällä matkalla · en ole työssä · en ole tällä hetkellä · ei ole tällä viikolla · asiakkaita ·
        asiakkaalla · asiakkaiden luona · kotiin kuum · kotona kuum · yhteisloma · purjehdi · kotiin · kertausharj ·
        palavereissa · kokouksissa · osallistun · kotona sairaan · komennuksella · pausilla · kotona lapsen
    """,
    "date_phrases.back": """
        palaan · takaisin · jälleen · paluu · palaamme · taas · palailen · palaamaan · palata · palaa| · palattuani ·
        palannut · palaavat · uudelleen töissä · uudestaan · jatkan töitä · aloitan työt · sorvin ääre
    """,
    "date_phrases.first_day": """
        ensimmäinen työpäivä · ensimmäinen päivä · seuraavan kerran · ensimmäinen toimisto · seuraava työpäivä ·
        ensimmäisen kerran
    """,
    "date_phrases.last_day": """
        viimeinen lomapäivä · viimeinen vapaapäivä · viimeinen poissaolopäivä · viimeinen lomapäiväni ·
        viimeinen sulkupäivä
    """,
    "date_phrases.opens": """
        avaamme · avoinna · avataan · auki · avaa| · avautu · aukea · ovemme · palvelemme · auki|
    """,
    "date_phrases.other_matters": """
        tilau · toimit · hinta · hinno · lasku · ilmoittau · messu · osasto · viimeistään · haku · tarjous ·
        kampanja · alennus · määräai · ilmoittaut · voimassa · tilaukse · ottele
    """,
    "date_phrases.perhaps": "ehkä · mahdollisesti · mahdollisest · luultavasti · kenties · todennäköisesti",
    "date_phrases.present": """
        nähdään · työpöytä · tavoitat · tavoittaa · linjoilla · toimistolla · töissä · töihin · tavoitettavissa ·
        paikalla · käytettävissä · työssä · vastaan · työpisteell · työpaikalla · virastolla · koneen ääre ·
        koneella · sorvin · linjoill · tavattavissa · kiinni puhelimesta · langoilla · puhelimitse · täällä ·
        maisemissa · konttorilla · tavoittaa minut · saa minut kiinni · palveluksessa · minut tavoittaa · paikoilla
    """,
    "departure.leaves": """
        lähtenyt · lähti · jättänyt · en ole enää · ei ole enää · poistunut · päättynyt · jätti · jättäny · poistui ·
        siirtynyt · siirtyi · lopettan · lopetti · päättyi · päättyny · irtisanou · en enää · ei enää · palveluksesta
    """,
    "departure.left": """
        en enää työskentele · seuraajani · uusiin haasteisiin · viimeinen työpäiväni oli · siirtynyt muihin ·
        työsuhde … päättyi · ei enää työskentele · en työskentele enää · ei työskentele enää · on siirtynyt pois ·
        on jäänyt eläkkeelle · lopettanut työt · jäänyt eläkkeelle · jäin eläkkeelle · siirtynyt toisen ·
        ei ole enää palvelukse · enää … palveluksessa · en ole enää töissä · ei ole enää töissä · ei ole enää meillä ·
        työsuhteeni · työsuhde … päättynyt · lähti meiltä · lähtenyt meiltä · siirtynyt uusiin ·
        lopettanut yrityksessä · lopetin työt · toimintansa lopettanut · ei ole enää talossa · ei ole enää firmassa ·
        ei ole enää yrityksen · ei enää ole · en enää ole · olen lopettanut · on lopettanut · olen jättänyt ·
        on jättänyt yrityksen · jättänyt tehtävänsä · jättänyt tehtäväni · jätin tehtäväni · siirtynyt pois ·
        siirtynyt toisiin · siirtynyt toisen työnantajan · siirtyi toisen · siirtyi uusiin · siirryin uusiin ·
        siirtynyt eläkkeelle · siirtyi eläkkeelle · siirryin eläkkeelle · olen siirtynyt · vaihtanut työpaikkaa ·
        vaihtoi työpaikkaa · uusi työpaikka · uuteen työpaikkaan · uudessa työpaikassa · työsuhde päättyi ·
        työsuhde on päättynyt · työsuhteensa · työskentely … päättynyt · viimeinen työpäivä oli ·
        viimeinen työpäiväni · viimeinen päiväni · ei työskentele meillä · ei työskentele täällä ·
        ei työskentele yrityksessä · ei kuulu enää · en kuulu enää · on poistunut yrityksen ·
        poistunut palveluksesta · palveluksestamme · lähtenyt yrityksestä · lähtenyt talosta · lähtenyt uusiin ·
        irtisanoutunut · menehtynyt · toiminta on lopetettu · yritys on lopettanut · tehtäviäni jatkaa ·
        työtäni jatkaa · tehtäviään jatkaa · työtään jatkaa · seuraajakseni · seuraajanani · en ole enää yrity ·
        en ole enää talossa · en ole enää palveluk · en ole enää firma · en ole enää tässä · jäi eläkkeelle ·
        jäävät eläkkeelle · ei ole … enää … palveluksessa · ei ole … enää töissä · seuraajansa · päättänyt jättää ·
        päätin jättää · päättänyt lähteä · päättänyt siirtyä · entinen työntekijä · entiselle työntekijä ·
        entisen työntekijä · lähti yrityksestä · lähti talosta · lähti palveluksesta · henkilö on lopettanut ·
        lopettanut meillä · siirtyi pois · on lähtenyt · olen eläkkeellä · on eläkkeellä · nykyään eläkkeellä ·
        toisen yrityksen palveluksessa · toisessa yrityksessä · uusi työnantaja · irtisanouduin · irtisanoutui ·
        lopetin työni · lopetin tehtäv · lopetti työnsä · lopetti tehtäv · työsuhteeni päättyi ·
        työsuhteensa päättyi · siirryin toisen · siirryin toiseen · siirryin muihin · ei enää tavoita ·
        on … menehtynyt · poistunut keskuudestamme · uusiin seikkailuihin · ei ole meillä enää
    """,
    "departure.no_longer_read": """
        ei enää lueta · ei lueta enää · ei seurata · ei lueta · ei enää seurata · kukaan ei lue · poistuu käytöstä ·
        poistetaan käytöstä · suljetaan · ei ole käytössä · ei ole enää käytössä · ei käytetä
    """,
    "departure.not_of_a_person": "en ole enää kiinnos · en ole enää mukana",
    "departure.retired": "eläke · eläkkeel · eläköit · eläkevaar · eläkepäiv",
    "form_letter_phrases.acknowledged": """
        olemme vastaanottaneet · viestisi on vastaanotettu · on vastaanotettu · on kirjattu · tukipyyntö ·
        on rekisteröity · hakemuksesi · tuli perille · on tullut perille · on saapunut · kirjattu tunnuksella ·
        olemme saaneet viestisi · olemme saaneet yhteydenotto · olemme kirjanneet · saimme viestisi ·
        saimme yhteydenot · on avattu · on siirretty käsittely · on otettu käsittelyyn · tikettinumero ·
        palvelupyyntö · viitenumero · tapausnumero · vahvistamme vastaanott · yhteydenottosi on · viestisi on
    """,
    "form_letter_phrases.promises": """
        mahdollisimman pian · niin pian kuin · arkipäivän · arkipäivässä · työpäivän · palaamme asiaan ·
        palaamme sinulle · vastaamme · pyrimme vastaamaan · otamme yhteyttä · otamme sinuun · olemme yhteydessä ·
        käsittelemme · kuulet meistä · saapumisjärjestyksessä · arkipäivää · arkipäivän kuluessa · vuorokauden ·
        tunnin kuluessa · tunnin sisällä · pian · heti kun
    """,
    "form_letter_phrases.says_it_is_automatic": """
        tämä on automaattinen · automaattinen vastaus · automaattivastaus · automaattisesti luotu ·
        älä vastaa tähän viestiin · tämä viesti on automaattinen · tämä viesti on lähetetty automaattisesti ·
        automaattinen viesti · automaattinen kuittaus · automaattivastaaja · lähetetty automaattisesti ·
        automaattinen ilmoitus · automaattikuittaus · automaattinen vahvistus · viesti on automaattinen ·
        lähetetään automaattisesti
    """,
    "form_letter_phrases.thanks": """
        kiitos viesti · kiitos yhteydenoto · kiitos sahkoposti · kiitos sähköposti · kiitos yhteydenotto ·
        kiitos kun otit · kiitos että otit · kiitos kun olit · kiitos kysymyk · kiitos hakemuk · kiitos kiinnostu ·
        kiitos palaut · kiitämme viesti · kiitämme yhteydenot · kiitokset viesti · kiitokset yhteydenot ·
        kiitos postista · kiitos mailista · kiitos meilistä
    """,
    "human.before_leaving": """
        ennen lomaa · ennen kesälomaa · ennen lomani · ennen lomalle · ennen kuin lähden · ennen kuin jään ·
        ennen kuin … lähden · ennen kuin … jään
    """,
    "human.call_me": """
        soita minulle · soittakaa minulle · soitellaan · soita mulle · soita ihmeessä · soita vaan · soita vain ·
        soita kun · soita jos · kilauta · pirauta · soitatko · mutta soita
    """,
    "human.denies": """
        ei ole automaattivastaus · ei ole automaattinen vastaus · en ole robotti · ei automaattivastaus ·
        ei mikään automaattivastaus
    """,
    "human.i": "palaan asiaan · katson| · luen| · vastaan|",
    "human.in_a_form_letter": "kiire · kysyttävää · tarvitsetko apua · hätä · akuutti · onko sinulla kysy",
    "human.takes_up": """
        voimmeko · voisimmeko · voitko · kiinnostaa · kuulostaa · lähetä · kuulostaa hyvältä · sopii hyvin ·
        sopii minulle · sopii meille · käy hyvin · käykö · sopiiko · sopisiko · kävisikö · tarjouksenne ·
        ehdotuksesi · ehdotuksenne · tuotteenne · tuotteestanne · hinnasto · paljonko · voitteko · voisitteko ·
        voidaanko · haluatko · ei ole ajankohtai · ei ajankohtai · emme ole kiinnostuneita · en ole kiinnostunut ·
        ei kiinnosta · laita syksyllä · kysy uudestaan · laita tarjous · kiitos tarjouksesta · kiitos ehdotuksesta ·
        kiitos viimeisestä · kiitos soitosta · kiitos muistutuksesta · meillä on jo · olemme tyytyväisiä ·
        välitin viestisi · laitoin eteenpäin · pahoittelut viiveestä · anteeksi viive · pahoittelen viivettä ·
        jutellaan · sovitaan · siirtää tapaam · mietitään · voisitko lähettää · voitko lähettää · voisitko soittaa ·
        mitä se maksaa · siirretäänkö · vilkaisin · vastaan silti · antaa mennä · joo kiitos · siksi vastaus ·
        siksi vastaan · palataan syys · mennään sillä · tehdään niin · ilman muuta · mutta minä hoidan ·
        hoidan hänen · kysy vaan · kysy vain · kirjoita minulle · niin jatketaan · niin allekirjoit · käykö seuraava ·
        niin sovitaan · niin katsotaan · niin jutellaan · ottaa projektin · pidetäänkö
    """,
    "newsletter.called": "uutiskirje · jäsenkirje · viikkokirje · tiedote",
    "newsletter.footer": """
        saat tämän · sait tämän · peruuta tilaus · peru tilaus · peruuttaa tilauksen · peruuta uutiskirje ·
        selaimessa · peruutta · peru uutiskirje · et halua enää · etkö halua · poistu listalta ·
        poistu postituslistalta · hallitse · muuta asetuksia · viestiasetuk · lopeta tilaus
    """,
    "newsletter.to_many": "hyvät jäsenet · hyvät ystävät · hyvä lukija · hyvät asiakkaat · rakkaat ystävät",
    "notification_phrases.do_not_answer": """
        älä vastaa · ei voi vastata · ei voida vastata · automaattinen viesti · automaattisesti lähetetty ·
        lähetetty automaattisesti · et voi vastata · ei vastausta · älkää vastatko · ei voi lähettää vastausta ·
        automaattinen ilmoitus · vastauksia ei lueta · ei lueta vastauksia
    """,
    "notification_phrases.sentences": """
        kiitos tilauksesta · kiitos ostoksestasi · tilausnumero · seurantakoodi · salasanasi · jos et pyytänyt ·
        vahvistuskoodi · hyvä asiakas · kommentoi · noudettavissa · noutokoodi · verkkopank · sähkölaskusi ·
        laskusi on · noutopiste · omat sivut · e-lasku · kiitos maksustasi · kirjaudu sisään · kirjaudu palveluun ·
        olet saanut · sinulle on · on jakanut · on lisännyt · on kutsunut · jäsenyytesi · eräpäivä · maksettava ·
        aktivoi · klikkaa tästä · lue lisää · lue se · on julkaissut · julkaissut uuden · julkaistu
    """,
    "notification_subjects.subjects": """
        tilausvahvistus · tilauksesi · tilaus nro · laskusi · lasku nro · kuitti · pakettisi · lähetyksesi ·
        toimitusvahvistus · salasana · vahvistuskoodi · turvakoodi · uusi kirjautuminen · tilisi · vahvista tilaus ·
        varauksesi · varausvahvistus · uutiskirje · karanteeni · virusvaroitus · huoltokatko · varmuuskopio ·
        uusi kommentti · odottaa hyväksyntää · viikkoraportti · uusi sähkölasku · uusi lasku · sähkölasku ·
        uusi viesti · uusi tiedote · uusi dokumentti · uusi asiakirja · uusi tehtävä · tilauksen tila ·
        toimitus matkalla · maksumuistutus · muistutus · kuukausiraportti · kertakäyttö · uusi raportti ·
        allekirjoit · palkkalaskelma · palkkalaskelmasi · huoltotyö · ylläpitokatko · ilmoitus · tiedote ·
        sinulle on · yhteenveto · seuranta · jäsenyytesi
    """,
    "opt_out_halves.authority": """
        tietosuojavaltuutet · gdpr| · kuluttaja-asiamie · asianajaja · tietosuoja asetus · tietosuoja · juristi ·
        lakimies · kuluttajasuoja · traficom · poliisi
    """,
    "opt_out_halves.stop_it": """
        lopettakaa · lopeta| · riittää jo · älkää enää · loppukoon · lopettakaa tämä · lopettakaa jo · saa loppua ·
        saa riittää · riittää nyt · jättäkää · ei enää · poistakaa se · poistakaa · poista se · voisitteko lopettaa ·
        voitteko lopettaa
    """,
    "opt_out_halves.threats": """
        ilmoituks · valitu · seuraava · vielä kerran · montako kertaa · vielä yhden · vielä yksi · valitan ·
        teen valituks · ilmoitan · jos saan vielä
    """,
    "opt_out_halves.unasked": """
        en ole tilannut · emme ole tilanneet · en ole pyytänyt · jo riittää · nyt riittää · jo kolmas · jo neljäs ·
        en ole antanut · en ole liittynyt · en ole rekisteröi · pyytämätt · spämmi · roskapost · montako kertaa ·
        monta kertaa · kolmas viesti · neljäs viesti · ilman suostumusta · ilman lupaa · ilman lupaani ·
        mistä olette saaneet · mistä saitte · mistä sait · mistä olet saanut · kuka on antanut · miten saitte ·
        koskaan pyytänyt · koskaan tilannut · koskaan antanut lupaa
    """,
    "opt_out_indirect.indirect": """
        [tietoni, tietomme, osoitteeni, osoitteemme] … poist ·
        [jättäi, jättäkää, jätä, jätät] … [minut … pois, meidät … pois, pois lähety, pois listal, rauhaan] ·
        [osoitteeni, osoitteemme, tietoni, minut] … [pois rekister, pois listal, poistet] ·
        [toivo, pyydä, haluaisin] … [ettei … lähet, ettette, ei enää, että lopet, ettei enää] · [ottakaa, ota,
        poistakaa, poista, pyyhkikää] … [osoitteemme, pois listal, pois listoil, meidät, yrityksemme, tietomme, minut
        pois] · [emme halua, en halua, ei haluta, emme kaipaa, en kaipaa] … [kuulla, enää, näitä, teiltä, mitään] ·
        [tämä, olkoon, toivottavasti] … [viimeinen viesti, viimeinen kerta] · [montako kertaa, monta kertaa, kolmas
        kerta, neljäs kerta, viimeisen kerran, useaan kertaan, useasti, monesti, jo kolmannen kerran] … [sano, pyyd,
        kielt, kieltäy, vastan, ilmoit, ei kiinnosta, kirjoit] · [olkaa hyvä ja, olkaa ystävällinen ja, voitteko,
        voisitteko, voitko, voisitko, saisiko] … [lopettaa, jättää … rauhaan, poistaa … rekister, poistaa … list,
        poistaa … osoit, poistaa … tieto, poistaa minut, poistaa meidät, olla lähettämättä, olla kirjoittamatta, olla
        ottamatta, pois listal] · [säästäkää, säästä] … [minut, meidät] · ei … [enää yhteydenot, enää viestejä,
        enempää yhteydenot, enempää mainos, enempää sähköpost, enää mainos, kiinnosta … älkää, kiinnosta … lopett] ·
        [toivomme, toivon, toivoisin, pyydämme, pyydän] … [ettei meihin, ettei minuun, ettei tänne, ettette, että
        ette, olemaan lähettämättä, olemaan ottamatta, ettei jatkossa, ettei enää] · nyt saa riittää · riittää jo ·
        nyt riittää · riitti jo · menee suoraan roskapostiin · menevät suoraan roskiin · menee roskiin ·
        estän teidät · estän lähettäjän · merkitsen roskapostiksi · otamme itse yhteyttä jos ·
        otan itse yhteyttä jos · otamme yhteyttä jos tarvitsemme · en halua olla listal · emme halua olla listal ·
        [jättää, jättäkää, jätä, jättäisitte, pitäkää] … [meidät … ulkopuolel, minut … ulkopuolel, meidät pois, minut
        pois, meidät … pois] · [olen pyytänyt, pyysin, olemme pyytäneet, pyydetty, olen kieltänyt, olen sanonut] …
        [monta kertaa, monesti, useasti, lopett, poist, jo aiemmin, ettei, että lop, kahdesti, kolmesti] · [en halua,
        emme halua, en tahdo] … [olla rekisteri, olla listal, olla postituslist, olla mukana, kuulua rekisteri, jäädä
        rekisteri, tietojani, nimeäni] · [vastannut kielteisesti, sanonut ei, kieltäytynyt, vastasin kielteisesti,
        sanoin ei] … [kahdesti, kolmesti, monta kertaa, useasti, jo] · [eikä enempää, ei enempää, ei enää] …
        [muistutuks, yhteydenot, myyntipost, myyntivies, tarjouks, viestejä]
    """,
    "opt_out_others.go_on": """
        lähettäkää minulle · lähetä minulle · kirjoita minulle · laita minulle · käytä osoitettani ·
        käyttäkää osoitettani · käytä tätä osoitetta · kirjoita suoraan minulle · lähetä suoraan minulle ·
        lähettäkää suoraan minulle
    """,
    "opt_out_others.other_people": "asiakka · asiakas · jäsen · tilaaja · käyttäjä · joku",
    "opt_out_phrases.asks": """
        poistakaa minut · poista minut · poistakaa osoitteeni · älkää lähettäkö · älä lähetä · en halua enää viest ·
        en halua enää sähköpost · en halua vastaanottaa · lopettakaa viesti · lopettakaa näiden · peruuttakaa tilaus ·
        ei enempää viestejä · poista osoitteeni · poistakaa tietoni · älkää ottako yhteyttä · minut listalta
    """,
    "opt_out_wishes.about_else": """
        liite · liitet · lasku · sopimus · tarjouksesta · ennen · vielä · tänään · epäröi · unohda · kokou · rivi ·
        rivit · kutsu · toimitus · sarake · logo · kohta · laskut · vaan käytä · vaan lähetä · tarjouks
    """,
    "opt_out_wishes.wishes": """
        [älkää, älä] … [lähettäkö, lähetä, kirjoittako, kirjoita, laittako, laita, ottako yhteyttä, ota yhteyttä,
        häiritkö, häiritse] · [en halua, en haluaisi, emme halua, en toivo, en enää halua] … [viest, sähköpost,
        mainoks, markkinoint, yhteydenot, uutiskirj, posti] · [lopettakaa, lopeta, lopettakaa jo, ei enempää, ei enää]
        … [viest, sähköpost, mainoks, lähettämi, lähettel, spämm, yhteydenot, markkinoin] · [poistakaa, poista,
        poistattehan, poistaisitteko, poistetaan, pyydän poistamaan] … [minut, meidät, osoitteeni, osoitteemme,
        tietoni, nimeni, sähköpostini, tämä osoite, listalta, rekister] · jättäkää minut rauhaan · jättäkää rauhaan ·
        kiellän suoramarkkinoin · [en halua, emme halua, en haluaisi, en toivo, emme toivo, en tahdo, emme tahdo, en
        kaipaa, emme kaipaa, en tarvitse, emme tarvitse, ei haluta, en ota vastaan, emme ota vastaan] … [mainoks,
        markkinoint, viest, sähköpost, tarjouks, yhteydenot, postia, postianne, enää, kirjei, uutiskirj, spämm,
        roskapost, soitto, teiltä] · [lopettakaa, lopettakaapa, lopeta, lopettaisitteko, lopettaisitko, voisitteko
        lopettaa, riittää jo, pyydän lopettamaan, pyydämme lopettamaan] … [lähet, spämm, viest, yhteyde, mainost,
        mainont, markkin, kirjoitt, roskapost, tämä, posti, jankutta, häirin, soittel] · [poistakaa, poista,
        poistattehan, poistathan, poistatteko, poistaisitteko, poistaisitko, poistetaan, pyydän poistamaan, pyydämme
        poistamaan, pyyhkikää, haluan poistattaa, vaadin poistamaan] … [yhteystieto, yrityksemme, yritykseni,
        firmamme, meidän, minun, kaikki tieto, tietomme, henkilötie, sähköpostiosoit, listoil, postituslist, osoite,
        tilaukseni, markkinointi] · [vastustan, kiellän, kiellämme, vastustamme, en hyväksy, en salli, en anna lupaa]
        … [henkilötieto, tietojeni, tietojemme, markkinoin, suoramarkkinoin, mainont, käsittely, yhteydenot, käyttää,
        lähett] · [vaadin, vaadimme, pyydän, pyydämme, haluan] … [tietojeni poist, tietojemme poist, niiden poist,
        henkilötietojeni poist, poistamista, poistatte, poistoa, tulla poistetuksi, pois listal, pois postitus, pois
        rekister] · [peruutan, perun, peruuttakaa, perukaa] … [suostumukse, tilaukse, uutiskirj, markkinointilu] ·
        jättäkää meidät rauhaan · jätä minut rauhaan · jättäkää minut pois · antakaa olla · oikeus tulla unohdetuksi ·
        oikeus tulla unohdetuks · en ole antanut suostumusta · en ole antanut lupaa · emme ole antaneet lupaa ·
        en ole suostunut · ei kiitos enempää · ei enää näitä · ei enempää näitä · markkinointikielto ·
        suoramarkkinointikielto · minut pois listalta · meidät pois listalta · pois listoiltanne · pois listaltanne ·
        pois postituslistal · [pyydän poistamaan, pyydämme poistamaan, poistakaa, poistattehan, haluan että poistatte,
        vaadin] … [kaikki minu, kaikki minusta, minusta, minua koskev, meitä koskev, kaikki meistä] · [älkää, älä] …
        [enää, missään nimessä lähet, vaivatko, vaivaa, mainostako, soittako, spämmätkö, jatkako] ·
        poistaisitte tämän · [ettemme halua, etten halua, ettemme toivo, etten toivo, ettemme ota, etten ota] …
        [mainoks, markkinoint, viest, sähköpost, tarjouks, yhteydenot, enää, postia, vastaan] · eroon näistä viest ·
        eroon viesteistänne · eroon teidän · eroon mainoks
    """,
    "outcome_phrases.delivered": "on toimitettu · toimitettiin · toimitus … valmis",
    "outcome_phrases.given_up": "luovuttanut · pysyvä virhe · ei yritetä enää · ei yritetä uudelleen",
    "outcome_phrases.still_tried": """
        toimitus viivästy · on viivästynyt · viivästynyt · viivästyy · ei ole vielä toimitettu · ei ole vielä voitu ·
        vielä toimitettu · yrittämistä jatketaan · yritetään edelleen · jatkaa yrittämistä ·
        jatketaan toimitusyrityksiä · yritetään uudelleen · yrittää uudelleen · yrittää toimitusta ·
        ei tarvitse lähettää · yritämme · ole vielä saaneet · yritämme vielä · ei tarvitse tehdä · viipyy ·
        vielä … päivää · seuraava yritys
    """,
    "policy_phrases.policy": """
        roskaposti · estolista · mustalla listalla · estetty · käytäntö · ei sallittu · ei ole sallittu · maine ·
        epäilyttäv · mustalista · esto · torjut · hylätty … sisällön · roskapostiksi · ei hyväksytä · suodatin ·
        suodatti · maineen
    """,
    "reaction_phrases.liked": "tykkä · tykkää · reago · peukku · rakast · sydän",
    "reaction_phrases.reacted": "reagoi viestiisi · reagoi gmailissa",
    "receipt.sentences": "luettiin · viestisi on luettu",
    "receipt.subjects": "luettu · lukukuittaus · vastaanottokuittaus · lukuilmoitus",
    "referral_phrases.of_something_else": """
        salasana · tunnus · uusi osoitteeni · minun osoite · minulle · lasku · tili · kutsu · poista · minut| ·
        laskut · laskutus · kirjautu · henkilökohtai · suoraan minulle · minulle suoraan · käyttäjätunn
    """,
    "referral_phrases.sends_on": """
        päädyit · tulit väärään · väärä · oikea henkilö · en ole oikea · en vastaa · ei kuulu · ota yhteyttä ·
        yhteyttä · ottakaa · kirjoita · puhu · kysy · lähetä · laita · välit · ohjas · vastaa · hoitaa · päättää ·
        vastuu · kolleg · työkaveri · esimie · käänny · kannattaa · juttele · pomo · kuuluu hänelle · ei ole minun ·
        vastuullani · oikea ihminen · oikea yhteyshenkilö · tavoitat · tavoittaa · olla yhteydessä · ole yhteydessä ·
        olkaa yhteydessä · kysäise · pistä viesti · viestiä · hankinnoista · hankinnat · häneltä · hänelle · hänen ·
        parempi
    """,
    "service_phrases.personal": """
        minä · minun · minulle · olen| · tarjouksen · mulle · mulla · viestisi · kysymyksesi · nähdään
    """,
    "service_phrases.topics": """
        verkossa · varaa aika · sisäänkäynn · lippusi · tilausvahvistus · tilauksesi · arvioitu toimitus · eräpäivä ·
        erääntyvät · voit uusia · ääniviesti · tallenne · muistutus · muistutamme · ajanvarau · peru viimeistään ·
        vierailusi · kyselyyn · mittari · lukema · alennusmyynti · alennukse · osta nyt · päiväsi · tapahtumaa ·
        maksettava · muista · aikasi · aikavaraus · varattu aika · kampanja · tarjouksia · alennus ·
        ilmainen toimitus · viikon · kuukauden · kutsu · ilmoittaudu · luento · vuosikokous · yhdisty · hallitus ·
        taloyhtiö · asukkaat · vuokralai · vesikatko · sähkökatko · huoltokatko · nouda · noutopist · jäsenmaksu ·
        tiedote · uutinen · uutiset
    """,
}
