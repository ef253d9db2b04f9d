"""Words of no one language, or of languages without a file of their own."""

WORDS = {
    "absence_phrases.absence": """
        atostogauju · atostogose · puhkusel · puhkan · na godišnjem · godišnjem odmoru · na dopustu · на почивка ·
        в отпуска · извън офиса · de vacances · fora de l'oficina · dovolenke · mimo kancelárie · cuti · sedang cuti ·
        đang nghỉ · vắng mặt · في إجازة · خارج المكتب · בחופשה · מחוץ למשרד · atvaļinājumā
    """,
    "absence_subjects.subjects": """
        automatinis · automaatne · automatski · автоматичен · automatická odpoveď · resposta automàtica ·
        trả lời tự động · balasan otomatis · jawaban otomatis · رد تلقائي · תשובה אוטומטית · samodejni
    """,
    "address_phrases.no_such_address": """
        nav atrasts · neegzistuoja · ei eksisteeri · ne postoji · не съществува · непознат получател · không tồn tại ·
        không tìm thấy · tidak ditemukan · tidak ada · לא קיימ · לא נמצא · لا يوجد · غير موجود · ne obstaja ·
        nepostoj · no s'ha trobat · neexistuje
    """,
    "cause_phrases.loop": """
        mailschleife · boucle de · bucle| · postslinga · mailloop · sløyfe · pętl · smyčk · зациклив · зациклен ·
        петл · ループ · 循环 · 循環 · 루프 · döngü · βρόχο · hurok · buclă · laço · silmukka · in loop
    """,
    "challenge_sender_phrases.steps": """
        klicken sie · haga clic · clicca · clique · klicka · klik · нажмите · перейдите · cliquant · 点击 · 點擊 ·
        クリック · 클릭 · 버튼 · tıklayın · kattints · πατήστε · napsauta · apăsați · pulse · натисніть · tryck på ·
        klicka på · länken · følg linket · klikk · klikke · lenken · trykk på · tryk på · trykke · linket · klikkaa ·
        linkkiä · painamalla · linkistä · napsautt · klikkaam · följ länken · pulsa · pinche · siga el enlace ·
        siguiente enlace · responda a este · responde a este · responder a este · respondiendo a este ·
        conteste a este · siga o link · clicando · clicar · carregue · responder a esta · responda a esta ·
        respondendo a est · tıklamanız · tıklayarak · bağlantıya · bu iletiyi yanıtla · bu e-postayı yanıtla ·
        bu mesajı yanıtla · yanıtlamanız yeterli · κάντε κλικ · πατώντας · ακολουθήστε · απαντήστε σε αυτό ·
        απαντώντας σε αυτό · klikannut · klikket · klickat · tryckt på · trykket · siirry · gå til · gå till ·
        syötä koodi
    """,
    "date_phrases.away": """
        godisnj · odmor · puhk · atostog · отпуск · dopust · vacances · nghỉ · cuti| · إجازة · חופש
    """,
    "date_phrases.later": """
        以降 · 以后 · 以後 · 이후 · télétravail · homeoffice · home office · teletrabajo · telework · hemifrån ·
        thuiswerk · hjemmefra · etätö
    """,
    "date_phrases.next": """
        next · nästa · nächst · kommende · prochain · próximo · prossim · volgende · næste · neste · ensi · przyszł ·
        příští · следующ · наступн · 来週 · 下周 · 下週 · 다음 · gelecek · önümüzdeki · επόμεν · jövő| · jövő he ·
        viitoare · viitor · om en vecka
    """,
    "date_phrases.next_week": """
        next week · nästa vecka · nächste woche · nächster woche · kommende woche · kommender woche ·
        semaine prochaine · próxima semana · semana que viene · semana que vem · prossima settimana ·
        settimana prossima · volgende week · næste uge · neste uke · ensi viikon · ensi viikolla ·
        w przyszłym tygodniu · przyszłego tygodnia · příští týden · на следующей неделе · наступного тижня ·
        gelecek hafta · önümüzdeki hafta · haftaya · επόμενη εβδομάδα · jövő hét · săptămâna viitoare ·
        nächsten woche · kommenden woche · komende week · aanstaande week
    """,
    "date_phrases.not": """
        inte| · nicht · erst · plus| · no| · non| · niet · pas| · ikke · en ole · nie| · ne| · não · не| · δεν · nem ·
        nu| · ej| · inga · ingen| · aldrig · aldri · ikkje · en lue · en pysty · en vastaa · en pääse · en ehdi ·
        emme · enkä · eikä · ei ole · en voi
    """,
    "date_phrases.not_there": """
        inte| · nicht · pas| · ne sera · no estar · no estoy · non| · niet · ikke · en ole · ei| · nie| · nebud ·
        nejsem · não · не| · δεν · nem| · nu| · kein · keine · ohne · いたしかね · 不| · ej| · aldrig · ikkje · enkä ·
        emme ole · en lue · en vastaa · en pysty · en pääse · en tavoitettavissa · inga · ingen|
    """,
    "date_phrases.present": """
        vraćam · natrag · tagasi · grįžtu · връщам · отново · späť · vrátim · nazaj · torno · tornaré · kembali ·
        quay lại · trở lại · atgal · atpakaļ · سأعود · العودة · אחזור · חוזר
    """,
    "departure.leaves": "напусна",
    "departure.left": """
        напусна фирмата · напуснах · вече не работи · لم يعد يعمل · لم أعد أعمل · ترك العمل · כבר לא עובד ·
        עזב את החברה · više ne radi · više nije zaposlen · už nepracuje · nebedirba · nebedirbu · ei tööta enam ·
        ne dela več · đã nghỉ việc · không còn làm việc · sudah tidak bekerja · ja no treballa · vairs nestrādā
    """,
    "form_letter_phrases.acknowledged": """
        permintaan anda · kami terima · yêu cầu của bạn · заявката ви · vaša žiadosť · vaš upit · teie päring ·
        jūsų užklausa · פנייתך · تم استلام · sedang kami proses · terima kasih telah menghubungi
    """,
    "form_letter_phrases.promises": "hari kerja · maksimal 2x24 · ngày làm việc",
    "human.typed_on_a_phone": """
        sent from my · sent from outlook for · skickat från min · von meinem … gesendet · gesendet von meinem ·
        envoyé de mon · envoyé depuis mon · enviado desde mi · enviado do meu · inviato da iphone ·
        verzonden vanaf mijn · sendt fra min · sendt fra mit · lähetetty iphonesta · wysłane z iphone · odesláno z ·
        отправлено с iphone · надіслано з · iphoneから送信 · 发自我的 · 從我的 · 나의 iphone에서 보냄 ·
        iphone'umdan gönderildi · στάλθηκε από · trimis de pe · sendt fra outlook · skickat från outlook ·
        lähetetty outlook · lähetetty puhelimesta · lähetetty laitteesta · hämta outlook för · hent outlook ·
        skickat från iphone · sendt fra iphone · lähetetty androidista · lähetetty samsung · skickat från samsung ·
        sendt fra samsung
    """,
    "newsletter.of_oneself": """
        me| · my| · us from · mich| · uns| · mein · mig| · oss| · min| · moi| · mon| · nous| · mi| · mij| · meg| ·
        minut · mnie| · mě| · mne| · меня| · мене| · 我| · 我的 · 저를| · 제| · beni| · με| · engem · mă|
    """,
    "opt_out_others.of_oneself": """
        me| · my| · us| · our| · i| · we| · jag| · ich| · jeg| · ik| · mig| · oss| · min| · vår| · våra| · mich| ·
        mir| · uns| · unsere adresse · unsere daten · unsere firma · mein · moi| · mon| · mes| · nous| ·
        nos coordonn · nos donn · notre| · m'| · mi| · mis| · nuestr · mio| · mia| · miei| · ci| · nostr · mij| ·
        ons| · onze| · mijn| · vores| · os| · meg| · minut · meidät · minun · mnie| · nas| · nasz · mój| · moje| ·
        moich| · mojego| · mě| · mne| · nás| · naši · náš| · meu| · minha| · nosso · nossa · меня| · мене| · нас| ·
        мой| · мою| · мои| · наш · мої| · beni| · bizi| · adresimi · με| · μας| · μου| · engem · minket · címem ·
        adataim · címünk · mă| · ne| · mea| · mele| · noastr · darme · darnos · quitarme · cancellarmi · togliermi ·
        rimuovermi · cancellarci · 私 · 弊社 · 当社 · 我 · 本公司 · 저를 · 저희 · 제| · this address · this email ·
        diese adresse · cette adresse · esta dirección · questo indirizzo · dit adres · 当方 · 小生 · 弊方 · 本人 ·
        敝公司 · 敝司 · 敝社 · 우리 · 본인 · 당사 · 저의 · 제게 · 저한테 · 나의 · 귀사가 보유 · våra · vårt · mitt ·
        mina · mine · mit| · mitt| · vores · våre · oss · meille · meihin · minuun · yrityksemme · tietomme ·
        osoitteemme · osoitteeni · tietoni · henkilötieto · vos destinataires · vos contacts · votre base ·
        vostri destinatari · vostri contatti · destinatarii dvs · destinatarii dumneavoastră · contactele dvs ·
        denne adressen · denne adresse · den här adressen · denna adress · tämän osoitteen · tämä osoite ·
        tätä osoitetta · やめてもらえ · やめていただ · 止めてもらえ · 止めていただ · 外してもらえ · 外していただ ·
        削除していただ · 削除してもらえ · 빼 주시겠 · 빼주시겠 · 빼 주실 · 빼주실 · 삭제해 주시 · 삭제해주시
    """,
    "opt_out_wishes.wishes": """
        [изтрийте, премахнете, махнете, отпишете] … [адреса ми, ме от, имейла ми, данните ми, от списъка] ·
        [не ми, повече не, не желая, спрете] … [пишете, изпращайте, пращайте, да получавам, да ми] · [izbrišite,
        obrišite, uklonite, maknite, odjavite, odstranite] … [me s, me sa, me iz, moju adresu, moj e-mail, moje
        podatke, moj naslov, s liste, s popisa, s seznama] · [nemojte mi, ne želim, ne šaljite, prestanite, ne
        pošiljajte, ne želim več] … [slati, primati, pisati, više, mi, prejemati, e-mail, mail] · [nepíšte,
        neposielajte, nechcem, neprajem si, vymažte, odhláste, vyraďte] … [mi, dostávať, e-mail, mail, ma, moju
        adresu, zo zoznamu, z databázy, viac] · [no m', no vull, no em, doneu-me, elimineu, esborreu, deixeu] …
        [envieu, rebre, escriviu, contacteu, de baixa, la meva adreça, el meu correu, les meves dades, d'enviar] ·
        [đừng, xin đừng, vui lòng không, không muốn, ngừng, dừng] … [gửi, nhận, liên hệ, email, mail] · [jangan,
        berhenti, tidak ingin, tidak mau, hapus] … [kirim, mengirim, menerima, hubungi, email saya, alamat saya, saya
        dari] · [لا, توقف, توقفوا, الرجاء عدم, أرجو عدم, احذف, احذفوا, أزيلوا, إزالة, حذف] … [ترسل, ترسلوا, عن إرسال,
        إرسال, مراسلتي, بريدي, عنواني, اسمي, أرغب في تلقي, أريد رسائل, أريد استلام] · [אל, לא, הסירו, הסר, תסירו,
        להסיר, תפסיקו, הפסיקו] … [תשלחו, תכתבו, לשלוח, מעוניין לקבל, רוצה לקבל, אותי, את הכתובת, את המייל, מרשימת, לי
        מיילים] · [nebesiųskite, nerašykite, nenoriu, pašalinkite, išbraukite, ištrinkite] … [man, laiškų, gauti,
        mane, mano, iš sąrašo, daugiau] ·
        [nesūtiet, nerakstiet, nevēlos, izņemiet, dzēsiet] … [man, vairs, saņemt, mani, manu, no saraksta] · [ärge, ei
        soovi, palun eemaldage, eemaldage, kustutage, lõpetage] … [saatke, kirjutage, saada, kirju, mind, minu,
        nimekirjast, e-kirj]
    """,
    "other.newsletter": """
        im browser anzeigen · im browser ansehen · online-version · newsletter abbestellen · se désinscrire ·
        version en ligne · dans votre navigateur · en su navegador · darse de baja · nel tuo browser ·
        annulla l'iscrizione · in uw browser · in je browser · uitschrijven · avregistrera dig · visa i webbläsare ·
        afmeld dig · i din browser · meld deg av · w przeglądarce · wypisz się · v prohlížeči · odhlásit odběr ·
        no seu navegador · cancelar inscrição · отписаться от рассылки · в браузере · відписатися · 配信停止はこちら ·
        メルマガ · 退订 · 在浏览器中查看 · 수신거부 · tarayıcıda · abonelikten çık · leiratkozás · dezabonare
    """,
}
