"""Turkish: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": "otomatik · robot · oto yanıt · oto cevap",
    "absence_elements.instead": """
        yardımcı ol · başvurun · iletişime geç · arayın · yazınız · ilgilenecek · ulaşabilirsiniz · iletişim kur ·
        ulaşınız · ulaşın · arayabilir · yazabilir · ilgileniyor · ilgilenir · bakıyor · yürütüyor · başvurabilir ·
        bakacak · irtibat · temasa geç · destek olac · muhatab
    """,
    "absence_elements.meanwhile": """
        acil · bu sürede · yerime · nöbetçi · vekil · bu süre · bu dönemde · bu zaman zarf · bekleyemeye · ivedi ·
        yokluğum · bu arada · o zamana kadar
    """,
    "absence_elements.occasions": """
        tatil · bayram · izin · bugün yokum · kapalı · yokluk · ofis dışı · yokum · izne · seyahat · fuar · rapor ·
        yıllık
    """,
    "absence_elements.part_time": """
        yalnızca · sadece · yarı zamanlı · yarım gün · yarı zaman · haftada · günleri geliyorum · günleri çalış ·
        part time
    """,
    "absence_elements.patience": "sabrınız · gecik · anlayış · geç dön · ilk geldiğim · okuyacağ · sabır · sabr",
    "absence_elements.reasons": """
        vefat · sayım · eğitim · seminer · konferans · dinlen · birkaç gün · seyahat · hasta · rapor · aile · fuar ·
        kongre · köyde · tatil · doğum · izin · izne · iznim · bayram · ameliyat · tedavi · düğün · cenaze · nikah ·
        balayı · bebe · taşın · memleket · yayla · deniz kenar · yazlık · kamp · doktor · şantiye · saha · ziyaret ·
        toplantılar · tura · gezi · umre · hac · kafa dinle · mola · duruşma · bütün gün · tüm gün · denetim ·
        muayene · sınav · sergi · grip · covid · evlen · nişan · yol · trekking · bağ evi · kayak · şehir dış ·
        yurt dış · sağlık · teftiş · okul · atölye · çalıştay · görev · istirahat · ayaklarım · deniz| · havuz ·
        kumsal · şenlik · yerel · kişisel bakım · servis dışı · şarj · evlilik · tadilat · ateşim · yataktayım
    """,
    "absence_elements.unread": """
        bakamıyorum · okumuyorum · internet yok · çekmiyor · çevrimdışı · nadiren · yokum · bakmıyorum ·
        erişimim yok · erişimim sınırlı · sınırlı erişim · kısıtlı · göremiyorum · okuyamıyorum · okuyamayaca ·
        bakamayaca · takip edem · internetim · arada bir · ara ara · ancak dönüş · telefonum kapalı · seyrek ·
        yanımda değil · yanımda yok · kapsama · şebeke · çekmeyen · nadir · pek bakam · az bakı · takip edilmeyec ·
        kontrol edilmeyec
    """,
    "absence_limits.limits": """
        acil durum · acil konular · acil işler · döndüğümde · dönüşümde · sınırlı erişim · yokluğumda · bu süre ·
        bu dönemde · acil · izin dönüş · dönüşte · döner dönmez · sınırlı olarak · vekalet · yerime · arkadaşım ·
        bekleyemeyecek
    """,
    "absence_limits.your_automatic_answer": """
        otomatik yanıtınız · otomatik cevabınız · otomatik mesajınız · otomatik yanıtın · otomatik cevabın
    """,
    "absence_phrases.absence": """
        ofis dışında · ofiste değilim · ofiste olmayacağım · yıllık izin · izindeyim · izinde olacağım · izinli ·
        tatildeyim · seyahatte · şirket dışında · doğum izninde · ofisimiz kapalı · raporlu · kapalıdır · kapalıyız ·
        kapalı olacak · eğitimdeyim · eğitimde olac · seyahatteyim · fuardayım · toplantıdayım · bugün yokum ·
        doğum izni · hastayım · yarı zamanlı · çalışma günlerim · ofis dışındayım · ofisten uzak · resmi tatil ·
        bayram tatili · yıllık iznim · babalık izni · iznimi kullan · izin kullanıyorum · izin kullanacağım ·
        iznimdeyim · izne çık · izne ayrıl · iznindeyim · izninde olac · mazeret izni · hastalık izni ·
        ücretsiz izin · süt izni · tatile çıkt · tatilde olacağım · tatildeyiz · bayram nedeniyle ·
        bayramı nedeniyle · bayram dolayısıyla · bayramı dolayısıyla · tatil nedeniyle · tatili nedeniyle ·
        arasında kapalı · kapalı olacağız · kapalı kalacak · kapanacak · yurt dışındayım · yurt dışında olacağım ·
        yurt dışında görev · yurtdışındayım · yurtdışında olacağım · şehir dışındayım · şehir dışında olacağım ·
        şehir dışında olduğum · yurt dışında olduğum · iş seyahati · görev seyahati · dış görev · görevli olarak ·
        fuardayız · kongredeyim · konferanstayım · seminerdeyim · hastanedeyim · ameliyat · rahatsızlığım ·
        ofiste bulunmayacağım · ofiste bulunamayacağım · ofiste bulunmuyorum · ofiste yokum · ofiste olamayacağım ·
        yerimde değilim · yerimde olmayacağım · yerinde değil · masamda değilim · masamda olmayacağım ·
        masamdan uzak · iş yerinde olmayacağım · iş başında değilim · işte değilim · bilgisayar başında değilim ·
        bilgisayarımdan uzak · müsait olmayacağım · ulaşılabilir olmayacağım · e-postalarıma bakam ·
        e-postalarımı takip edem · e-postalarıma erişim · maillerime bakam · maillerimi göremi · maillere bakam ·
        bu hafta yokum · yarın yokum · günleri çalışmıyorum · balayı · tatilime · izinde olduğum · izinde bulun ·
        idari izin
    """,
    "absence_subjects.absent": """
        izinde · tatilde · tatil · izin · yokum · bayram · seyahat · kapalı · raporlu · ofiste yok · yoklu
    """,
    "absence_subjects.subjects": """
        otomatik yanit · otomatik cevap · ofis disinda · ofis dısında · yillik izin · otomatik · oto yanıt ·
        oto cevap · ofis dışı · ofiste değil
    """,
    "acknowledgement_elements.a_term": """
        iş günü · saat · içinde · numara · en kısa · temsilci · sıra · en geç · yakında · kısa süre · mesai ·
        gün içinde · ekibimiz · ilgili birim · ilgili departman · değerlendir · referans · yanıtlamayınız ·
        dönüş yapıl · dönüş sağlan · size dönece · takip edebil · durumunu
    """,
    "acknowledgement_elements.arrived": """
        alınmış · alındı · aldık · ulaştı · ulaşmış · kayded · kayda · kayıt · iletil · oluşturul · teslim aldı ·
        işleme al · açıldı · açılmış · gelmiş · elimize · tarafımıza · not aldık · aldığımız · girilmiş · sıraya
    """,
    "acknowledgement_elements.our_account": """
        sipariş · fatura · ödeme · kargonuz · abonelik · hesabınız · şifre · rezervasyon
    """,
    "acknowledgement_elements.our_letter": """
        mesajınız · talebiniz · e postanız · başvurunuz · sorunuz · şikayetiniz · bildiriminiz · iletiniz · mesajın ·
        mailiniz · mailin · talebin · iletişime geçtiğiniz · bize yazdığınız · bize ulaştığınız · müracaatınız ·
        dilekçeniz · öneriniz · itirazınız · ticket · destek kaydı · kaydınız · bildirimin · evrakınız · geri bildirim
    """,
    "address_phrases.no_such_address": """
        bulunamadı · bulunamıyor · mevcut değil · böyle bir · bilinmeyen · geçersiz · kullanıcı yok · hesap yok ·
        adres yok · yoktur · kapatılmış · kapatıldı · silinmiş · silindi · devre dışı · bulunmamaktadır · bulunmuyor ·
        tanınmıyor · kayıtlı değil · kullanılmıyor · artık kullanıl
    """,
    "bounce_phrases.daemon_names": """
        posta sistemi · e-posta sistemi · posta sunucusu · posta yöneticisi · posta teslim
    """,
    "bounce_phrases.sentences": """
        teslim edilemedi · iletilemedi · teslim edilemiyor · teslim edilemez · teslim edilmedi · gönderilemedi ·
        ulaştırılamadı · teslim … başarısız · reddedildi · iade edil · geri gönderil · ulaşmadı · ulaşamadı ·
        iletilmedi · teslimat başarısız
    """,
    "bounce_subjects.subjects": """
        teslim edilemedi · iletilemedi · gönderilemedi · teslim edilemez · adres bulunamadı · teslim gecikti ·
        teslimat gecik · teslimat başarısız · teslim hatası · teslimat hatası · ileti teslim edil · iade edilen ·
        geri dönen · iletiniz teslim · iletiniz gönderil · alıcı bulunamadı · ulaştırılamadı · teslim edilmedi ·
        ulaşmadı
    """,
    "calendar_phrases.accepted": "kabul",
    "calendar_phrases.answered": "reddedildi · geçici · iptal edildi · yeni saat önerildi · belirsiz",
    "calendar_phrases.sentences": """
        bu daveti kabul · bu daveti reddetti · davetinizi kabul · davetinizi reddetti · daveti kabul etti ·
        daveti reddetti
    """,
    "cause_phrases.expired": """
        zaman aşımı · süresi doldu · süre doldu · yanıt vermiyor · cevap vermiyor · bağlantı kurulamadı ·
        denemelerin ardından · geçici
    """,
    "cause_phrases.full": """
        kota · kutusu dolu · kutusu doldu · doludur · dolmuş · dolu| · yetersiz alan · depolama alanı · yer kalmadı ·
        alanı tükendi · yer yok · alan kalmadı · yeri kalmadı · sınırına ulaş · posta kutusu sınır · taşmış
    """,
    "cause_phrases.too_large": "çok büyük · boyut sınır · en fazla boyut · azami boyut · boyutu aş",
    "challenge_fate_phrases.held": """
        bekletiliyor · bekliyor · beklemede · ulaşması için · iletilmesi için · teslim edilmesi için · kuyruk ·
        kapıda · bekletil · tutuluyor · durduruldu · alıkon · karantina · teslim edilmedi · henüz ulaşmadı ·
        iletilmedi · askıda · bekleme · bana ulaşması · ulaşabilmesi · engellendi
    """,
    "challenge_fate_phrases.lapses": """
        silinir · silinecek · yoksa · aksi halde · kaybolur · 72 saat · aksi takdirde · yapmazsanız · süresi dol
    """,
    "challenge_fate_phrases.passes": """
        içeri alalım · e-postanızı alacak · sizinki de gelsin · ulaşacak · iletilecek · teslim edil · geçirsin ·
        geçeceksiniz · verelim · ileteceğiz · serbest bırak · teslim edilsin · ulaşmak için · bana ulaş ·
        kabul edilecek · geçecek · onaylanacak · bir kez yeterli · tek seferlik · yalnızca bir kez · sadece bir kez ·
        bir daha isten · bir defalık · bir defaya · gelen kutuma
    """,
    "challenge_phrases.confirm": """
        karakterleri · kodu girin · bir kez · bir defa · doğrulayın · doğrulama · tanınmadığı · onaylayın ·
        onaylamanız · tek seferlik · girin|
    """,
    "challenge_phrases.prove": """
        insan olduğunuzu · robot olmadığınızı · sözcüğü yaz · tanınmayan gönderen · bilinmeyen gönderen ·
        bir insan olduğunu · insan olduğunu · robot olmadığı · gerçek olduk · gerçek olduğ · program olmadığ ·
        kişi olduğunuzu · gerçek bir kişi · gönderen doğrula · gönderici doğrula · ben robot değilim · resimdeki ·
        görseldeki · kendinizi doğrula · kimliğinizi doğrula · makine olmadığ · gerçek biri · insan olduğ
    """,
    "challenge_phrases.subjects": """
        gönderen doğrula · gönderici doğrula · iletinizi doğrula · mesajınızı doğrula · mesajınız bekliyor ·
        gönderici onay · gönderen onay · mesajınız bekletil · mesajınız onay · iletiniz bekl · e-postanız bekl ·
        doğrulama gerekli
    """,
    "challenge_sender_phrases.act": """
        bu mesajı yanıtlayın · tıklayın · yanıtlayıp · yanıtlamanız · bu iletiyi yanıtla · bağlantı · geri gönder ·
        konu satırına · konuya · düğme · gösterin · yanıt verin · yanıtlayın · çözün · düğmeye · bilmece · yazın ·
        girin · seçin · doğrulayın · onaylayın · doldurun · doğrulamanız · onaylamanız · tıklamanız · tıklayarak ·
        cevaplayın · cevap verin · yanıtlayarak · işaretleyin · girmeniz · ziyaret ed · doğrulama ist · kimliğinizi
    """,
    "challenge_sender_phrases.stranger": """
        rehberimde · tanınmayan · bilinmeyen gönderen · tanımadığı · tanıdıklarım · adresinizi tanım · sizi tanım ·
        ilk kez · ilk defa · kişilerimde · yabancılardan · listemde değil · konuk liste · tanınmadı · hiç yazışmam ·
        yeni gönderen · listemizde · doğrulanmış gönderen · bilinen gönderen · onaylı gönderen · onaylanmış gönderen ·
        beyaz liste · izinli gönderen · adres defterim · kayıtlı değil · kişi listem · gönderen listesi ·
        istenmeyen postaya karşı · tanımıyor · sadece tanıdığım · yalnızca tanıdığım · izin listesi
    """,
    "complaint_elements.complained": "bildirdi · işaretledi · şikayet · şikâyet · yakın · bildirim",
    "complaint_elements.from_you": """
        sunucunuz · ağınız · sizden · alan adınız · gereğini · durdurma · hesabınız · bir ilişkisi · hesabı kapat ·
        durdurduğunuzu · sizinle · adresinden gönderil · adresinden gelen · kaynaklı · gerekli önlem · önlem al ·
        gereği · ip adresiniz · platformunuz
    """,
    "complaint_elements.ours": """
        bir abonemiz · abonelerimiz · çalışanımız · çalışanlarımız · kullanıcımız · kullanıcılarımız · müşterimiz ·
        müşterilerimiz · personelimiz · bir müşterimiz · ağımızdaki
    """,
    "complaint_elements.unwanted": """
        reklam · istemediği · toplu gönderim · spam · istenmeyen · izinsiz · onay vermedi
    """,
    "complaint_phrases.desk_says": "şikayet · izinsiz",
    "complaint_phrases.sentences": """
        spam olarak işaretle · spam olarak bildir · istenmeyen posta olarak · istenmeyen olarak işaret ·
        şikayet etti · şikayette bulun
    """,
    "complaint_phrases.subjects": """
        spam şikayeti · istenmeyen posta şikayeti · kötüye kullanım bildirimi · şikayet bildirimi
    """,
    "date_phrases.answers": """
        bakab · bakarım · bakacağım · yanıtlıyor · cevap · dönüş yapar · okuyaca · yazışırız · cevaplayacağım ·
        yanıtlayacağım · dönüş yapaca · yanıt ver · yanıtlar · dönebil · okuyabil · dönüş sağla · ilgilenebil ·
        ilgilenece · yanıtlay · okurum · yazarım · yazacağım · ararım · arayacağım · size dön · sana dön · göz at ·
        bakılacak · bakarız · haberleş · konuşuruz · görüşürüz
    """,
    "date_phrases.away": """
        yokum · izin · tatil · dışında · kapalı · seyahat · olmayaca · değilim · izne · iznim · bayram · raporlu ·
        yurtdışı · uzakta · bulunmayaca · bulunamayaca · görevde · fuarda · kongre · şantiye · sahada · dinlen ·
        çalışmıyor · uğramayaca · gelmeyece · gelemeyece · açmayaca · çalışamayaca · görevli · ofise gel ·
        katılıyorum · tedavi · ameliyat · duruşma · köyde · eğitimde · istirahat · servis dışı · çevrimdışı ·
        evlilik · bulamaz · gezisinde · edilmeyec
    """,
    "date_phrases.back": """
        dönece · dönüş · dönüyor · geri · tekrar · yeniden · dönmüş · dönerim · döndüğüm · döneriz · dönmeyi ·
        başlıyorum · başlayaca · başlarım
    """,
    "date_phrases.first_day": "ilk iş günü · ilk gün",
    "date_phrases.last_day": "iznimin son günü · tatilin son günü · son izin günü",
    "date_phrases.opens": "açık · açılı · açıyoruz · hizmet · faaliyet · kapılarımızı · açığız · açılac · açacağ",
    "date_phrases.other_matters": """
        sevkiyat · sipariş · teslim · fiyat · fatura · fuar · başvuru · kargo · geçerli · kampanya
    """,
    "date_phrases.perhaps": "belki · muhtemelen · büyük ihtimalle · bir aksilik",
    "date_phrases.present": """
        görüşmek üzere · masamda · masamın · görüşürüz · stüdyo · iş yerinde · mağaza · ofiste · işte| · işbaşı ·
        iş başı · görev · dükkan · işe| · ulaşabilirsiniz · ulaşılabilir · buradayım · burada olac · buradayız ·
        aranızda · mesai · çalışmaya · işe başl · işimin baş · müsait olac
    """,
    "departure.leaves": "ayrıldı · ayrılmış · artık · ayrılıyor · dan ayrıl · den ayrıl",
    "departure.left": """
        artık firmada değil · artık şirkette değil · emekliye ayr · işimden ayrıl · artık çalışmıyorum · veda et ·
        artık çalışmamaktadır · artık çalışmıyor · artık … çalışmıyor · artık … çalışmamaktadır · işten ayrılmış ·
        şirketimizden ayrılmış · görevinden ayrılmış · şirketten ayrıl · emekli oldu · emekli olmuş · işten ayrıl ·
        görevinden ayrıl · görevimden ayrıl · şirketimizden ayrıl · firmadan ayrıl · artık bizimle çalış ·
        artık burada çalış · görevi sona er · şirketimizle ilişiği · ilişiği kesil · ilişiğim kesil ·
        firmamızdan ayrıl · kurumumuzdan ayrıl · kurumdan ayrıl · aramızdan ayrıl · ekibimizden ayrıl ·
        bünyemizden ayrıl · bünyesinden ayrıl · bankamızdan ayrıl · okuldan ayrıl · artık bünyemizde ·
        artık firmamızda · artık şirketimizde · artık ekibimizde · artık kurumumuzda · artık bizimle değil ·
        artık burada değil · artık görev yapm · artık bu şirkette · artık bu kurumda · artık bu görevde ·
        bünyemizde çalışm · bünyesinde çalışmıyor · bünyesinde çalışmamakta · şirketimizde çalışmamakta ·
        firmamızda çalışmamakta · şirketimizde çalışmıyor · firmamızda çalışmıyor · artık şirketin çalışanı değil ·
        görevi sonlan · görevim sonlan · görevini tamamla · görevim sona er · görev süresi dol · görevi bırak ·
        görevimi bırak · iş akdi · iş sözleşmesi sona er · istifa et · emekliliğ · emeklilik nedeniyle ·
        yollarımızı ayırd · yollarımız ayrıl · son iş günüm · son çalışma günüm · şirketteki son günüm ·
        yeni bir maceraya · yeni bir yolculuğa · vefat et · yolculuğum sona · görevim … sona er · görevi … sona er ·
        görevim … son bul · görevi … son bul · görevim … sonlan · görevi … sonlan · çalışma hayatım … sona er ·
        görevinden … ayrıl · görevimden … ayrıl · firmamızda çalışm · şirketimizde çalışm · kurumumuzda çalışm ·
        artık … değilim · ayrılmış bulunmaktayım · ayrılmış bulunmakta · ayrılmış olup · veda ediyor · emekli oluyor ·
        pozisyonu kaldır · pozisyonum kaldır · görevini devral · görevimi devral · görevlerini devral ·
        görevi devral · görevini devret · görevimi devret · yeni bir yola · yeni bir sayfa · yollarımı ayır ·
        işi bırak · istifa · çalışma hayatımı · iş değiştir · noktaladı · noktalıyor
    """,
    "departure.no_longer_read": """
        artık okunmuyor · okunmamakta · okunmuyor · kontrol edilmiyor · kontrol edilmemekte · takip edilmiyor ·
        takip edilmemekte · bakmıyorum · kullanılmıyor · kullanılmamakta · kapatılacak
    """,
    "departure.retired": "emekli · eski bir çalışan · eski çalışan · eski personel",
    "form_letter_phrases.acknowledged": """
        mesajınız alınmıştır · e-postanız alınmıştır · talebiniz · bize ulaşmıştır · tarafımıza ulaş ·
        kaydedilmiştir · kayıt altına · bize ulaştı · mesajınız alındı · talebiniz alındı · mesajınızı aldık ·
        e-postanızı aldık · başvurunuzu aldık · başvurunuz alın · iletinizi aldık · iletiniz alın · kayda alın ·
        mesajınız bize · mesajınız tarafımıza · başvurunuz tarafımıza · mailinizi aldık · mailiniz alın ·
        talep numara · kayıt numara · tarafımızca alın · işleme alın · kaydınız oluştur · kaydınız aç ·
        talep oluştur · kaydınız alın · numaralı talep · numaralı kay · numaralı başvuru · ulaştığını teyit ·
        aldığımızı teyit · not aldık · alındığını teyit · alındığını bildir · sistemimize gir · sistemimize kay ·
        sisteme kay · kayda geçmiş · kayda geçir · dilekçeniz
    """,
    "form_letter_phrases.promises": """
        en kısa sürede · en kısa zamanda · iş günü · size dönece · size dönüş · dönüş sağlanacak · dönüş yapılacak ·
        sizi arayacak · sizinle iletişime geç · tarafınıza dönüş · yanıtlanacaktır · cevaplanacaktır ·
        en yakın zamanda
    """,
    "form_letter_phrases.says_it_is_automatic": """
        bu otomatik · otomatik bir · otomatik olarak · otomatik yanıt · lütfen bu e-postayı yanıtlamayın ·
        otomatik mesaj · otomatik cevap · yanıtlamayınız · otomatik ileti · otomatik e-posta · otomatik gönderil ·
        lütfen yanıtlamayın · otomatik bilgilendirme
    """,
    "form_letter_phrases.thanks": """
        mesajınız için teşekkür · e-postanız için teşekkür · bizimle iletişime geçtiğiniz · mailiniz için ·
        ulaştığınız için teşekkür · yazdığınız için teşekkür · geçtiğiniz için teşekkür · ilginiz için teşekkür ·
        ilginize teşekkür · başvurunuz için teşekkür · talebiniz için teşekkür · iletiniz için teşekkür ·
        mesajın için teşekkür · bize ulaştığınız · bize yazdığınız · gösterdiğiniz ilgi · ilgi için teşekkür ·
        bizi tercih
    """,
    "human.before_leaving": "çıkmadan · gitmeden · izne çıkmadan · öncesinde bit · tatile çıkmadan · izinden önce",
    "human.call_me": "beni arar · beni ara · konuşalım · görüşelim · arayın beni · sonra arayın · telefonla konuş",
    "human.denies": "otomatik yanıt değil · otomatik cevap değil",
    "human.i": "döneceğim · bakacağım · inceleyip · yazacağım · arayacağım",
    "human.takes_up": """
        yapabilir miyiz · ilgileniyor · ilgilenmiyor · teklifiniz · gönderir misiniz · olur mu · ilgimizi çekti ·
        sözleşmeyi · teklifi · teklife · fiyat · numune · katalog · sunumu · sunum · beğendik · beğendim ·
        uygun olur · uyar mı · bize uyar · gönderin| · gönderebilir misin · atar mısınız · atabilir misiniz ·
        ne kadar · ne zaman · müdürümle · patronla · konuşup · görüşüp · değerlendirip · inceledim · inceledik ·
        okudum · baktık · bütçemiz · bütçe · zaten … çalışıyoruz · şimdilik · bekliyorum · onaylıyorum · pahalı ·
        gelin| · gelebilirsin · düşünüp · haber veririm
    """,
    "newsletter.called": "bülten",
    "newsletter.footer": """
        abonelikten çık · aboneliğinizi · abone olduğunuz için · listeden çıkmak · tarayıcıda · tarayıcınızda ·
        almak istemiyorsanız · almak istemezseniz · üyelikten çık · listemizden çık · abonelikten ayrıl ·
        abonelik iptal · e-posta listemiz · bu e-postayı alıyorsunuz · size bu e-posta · bültenimize üye ·
        mail listemiz
    """,
    "newsletter.to_many": """
        değerli müşterimiz · değerli üyelerimiz · sevgili dostlar · değerli müşterilerimiz · değerli üyemiz ·
        sayın üyemiz · değerli okur · değerli dostlar · değerli veli · sayın velimiz · değerli takipçi ·
        herkese merhaba
    """,
    "notification_phrases.do_not_answer": """
        yanıtlamayın · cevaplamayın · otomatik olarak gönderil · otomatik olarak oluşturul · otomatik bir e-posta
    """,
    "notification_phrases.sentences": """
        siparişiniz için teşekkür · alışverişiniz için teşekkür · bizi tercih ettiğiniz · sipariş numara ·
        takip numara · son ödeme · ödenecek tutar · şifreniz · siz istemediyseniz · siz yapmadıysanız ·
        doğrulama kodu · sayın müşterimiz · değerli müşterimiz · yorum yaptı · internet bankacılığı · otomatik ödeme ·
        hesabınıza · hesabınızdan · teslimat noktası
    """,
    "notification_subjects.subjects": """
        sipariş onayı · siparişiniz · sipariş no · faturanız · e-fatura · e-arşiv · ödemeniz · kargo · gönderiniz ·
        şifreniz · şifre sıfırlama · doğrulama kodu · güvenlik kodu · güvenlik uyarısı · yeni oturum · yeni giriş ·
        hesabınız · aboneliğiniz · bülten · karantina · virüs · planlı bakım · yedekleme · yeni yorum · onay bekliyor
    """,
    "opt_out_halves.authority": """
        kvkk · iys · ticaret bakanlığı · avukat · kişisel verilerin korunması · kişisel verileri koruma · 6698 ·
        6563 · ileti yönetim · savcılı · btk|
    """,
    "opt_out_halves.stop_it": """
        göndermeyin · yazmayın · bırakın · durdurun · kesin artık · yazma|yazmayınız · istemiyoruz · istemiyorum ·
        atmayın · aramayın · rahatsız etm · kesin| · silin · kaldırın · çıkarın · atma|
    """,
    "opt_out_halves.threats": """
        şikâyet · şikayet · bir tane daha · bir daha · onayım yok · yasal · hukuki · devam ederse · silinme · silin
    """,
    "opt_out_halves.unasked": """
        talebim olmadı · talep etmedim · üye olmadım · yeter · kaydolmadım · onay vermedim · kaç kere · kaç defa ·
        üçüncü kez · defalarca · iznim yok · onayım yok · istemedim · izinsiz · bıktı · spam| · kimden aldınız ·
        nereden aldınız · nereden buldunuz · vermedim · vermedik · kaç kez
    """,
    "opt_out_indirect.indirect": """
        [adresimi, adresimizi, bizi, beni, bilgilerimi] … [çıkar, sil, kaldır] · [mail, e-posta, ileti, mesaj,
        mailler, tarafıma, tarafımıza] … [göndermemenizi, göndermeyiniz, gönderilmemesini, yazmamanızı, almamayı,
        atmamanızı] · [verilerimi, kişisel veri, kaydımı, adresimi] … [silmek, silin, sil] · [bir daha, artık, lütfen]
        … [yazmamanızı, yazılmamasını, göndermeyin, göndermemenizi, aramamanızı, rahatsız et] · [firmamız, şirketimiz,
        adresimiz, kaydımız, iletişim bilgilerimiz, bilgilerin] … [silin, sil, çıkar, kaldır] ·
        [son mail, son mesaj, son e-posta] … [olsun, olmasını] · [kaç kere, kaç defa, kaçıncı kez, kaçıncı kere,
        üçüncü kez, üçüncü defa, defalarca, son kez, son defa] … [söyle, söylü, yazıyor, yazdım, belirtti, uyarı, rica
        ed, dedik, diyorum] · [onayım, iznim, rızam, onayımız, iznimiz, muvafakat] … [yok, olmadan, olmaksızın, geri
        alıyor, geri çek, vermedim, vermedik, iptal] · [beni, bizi, adresimi, adresimizi, mailimi, mail adresimi,
        firmamızı, şirketimizi, kaydımı, ismimi] … [düşün, düşer, unutun, çıkart, çıkarıver, siler mi, silsen, sildir,
        kaldırın, kaldırır, ekle meyin, eklemeyin] · [spam, gereksiz, istenmeyen] … [olarak işaretle, bildireceğ,
        şikayet edeceğ, şikâyet edeceğ, engelle] · engelleyeceğim · engelliyorum · bloklayacağım · unutulma hakkı ·
        ret hakkı · reddetme hakkı
    """,
    "opt_out_others.go_on": """
        bana gönder · bana yaz · bana iletin · benimle görüş · bana yollayın · tekrar yazın · beni arayın ·
        görüşelim · sonra yazın · yine yazın · da yazın · bu adres daha · buraya yaz · bu adrese yaz · diğer adres
    """,
    "opt_out_others.other_people": "müşteri · üye · abone · kullanıcı · birisi",
    "opt_out_phrases.asks": """
        listenizden çıkar · listeden çıkar · mail göndermeyin · e-posta göndermeyin · almak istemiyorum ·
        aboneliğimi iptal · benimle iletişime geçmeyin · aboneliğimi sonlandır · rahatsız etmeyin · artık mail ·
        mail atmayın · e-posta atmayın · listeden silin · beni listeden · bir daha … gönderme · bir daha yazma ·
        almak istemiyoruz · mesaj göndermeyin · mesaj atmayın · bizi listeden · listenizden sil · listenizden düş ·
        bize yazmayın · bana yazmayın · bir daha mail · bir daha e-posta · bir daha mesaj · reklam göndermeyin ·
        aboneliğimizi · üyeliğimi iptal · üyeliğimi sil · mail yollamayın
    """,
    "opt_out_wishes.about_else": """
        ek dosya · ekteki · fatura · sözleşme · tekliften · henüz · bugün · çekin · unut · cc'den · depoyu ·
        toplantı · daha önce · önceki · den önce · dan önce · önceden · önce bir · önce şu
    """,
    "opt_out_wishes.wishes": """
        [bana, bize, artık, bir daha, lütfen, tekrar] … [mail atmayın, mail göndermeyin, mail gönderme, e-posta
        göndermeyin, e-posta atmayın, yazmayın, mesaj atmayın, mesaj göndermeyin, göndermeyiniz, ulaşmayın, iletişime
        geçmeyin, aramayın] · [mail, e-posta, mesaj, bülten, reklam, tanıtım, bu tür] … [almak istemiyor, istemiyorum,
        istemiyoruz, gönderilmesin, göndermeyi bırak, göndermeyi kes, atmayı bırak] · [listeden, listenizden,
        listelerinizden, veritabanınızdan, kayıtlarınızdan, sisteminizden] … [çıkar, sil, kaldır] · [adresimi, mail
        adresimi, e-posta adresimi, bilgilerimi, verilerimi, beni, bizi, kaydımı] … [silin, silebilir, silmenizi,
        çıkarın, çıkarır, çıkarmanızı, kaldırın, siliniz, çıkartın] · beni rahatsız etmeyin · rahatsız etmeyiniz ·
        [listeden, listenizden, listelerinizden, bu listeden, gönderim listenizden, mail listenizden,
        veritabanınızdan, kayıtlarınızdan, rehberinizden, havuzunuzdan] … [düş, çıkart, çıkmak ist, ayrılmak ist,
        çıkarıl, silinme, silinsin, kaldırıl] · [artık, bir daha, lütfen, kesinlikle, tekrar] … [yazmayınız, yazma,
        göndermeyiniz, yollamayın, yollamayınız, atmayınız, ulaşmayınız, aramayınız, iletmeyin, iletmeyiniz, rahatsız
        etmeyin, mail istemi, e-posta istemi, mesaj istemi] · [mail, e-posta, mesaj, ileti, iletileri, bülten, reklam,
        tanıtım, bu tür, bu tip, teklif] … [almak istemem, almak istemiyoruz, almayı istemi, almak istemedi,
        gönderilmesini istemi, gönderilmemesi, gönderilmesin, gelmesin, atılmasın, yollamayın, yollanmasın,
        istememekte, göndermekten vazgeç, göndermeyi keser, göndermeyi durdur, atmayı kes, yollamayı] · [verilerimin,
        verilerimizin, bilgilerimin, bilgilerimizin, kaydımın, kaydımızın, adresimin, adresimizin, adımın] …
        [silinmesi, silinsin, kaldırılması, çıkarılması, yok edilmesi, imha, düşülmesi] · yazmayın artık ·
        göndermeyin artık · mail atmayın · mesaj atmayın · yazmayın bize · yazmayın bana · rahatsız ediyorsunuz ·
        rahatsızlık veriyorsunuz · rahatsız etmeyi bırak · beni rahat bırak · bizi rahat bırak · peşimi bırak · [bi
        daha, birdaha, bir daha, artık, sakın, lütfen] … [yazmayin, yazma, atma, gondermeyin, gönderme, mail at, mesaj
        at, arama] · mail atma| · mesaj atma| · mail gönderme| · yazma artık · atma artık · gönderme artık · [bize,
        bana, tarafımıza, tarafıma, firmamıza] … [göndermezseniz, yazmazsanız, göndermemeniz, gönderilmemesi,
        yazılmaması, atmazsanız, göndermemenizi] · [adres, mail, kayıt, isim, numara, bilgi] … [silin lütfen, silin,
        siliniz, silinsin, silinmesini, çıkarılmasını] · [bana, bize, mail, mesaj, e-posta, bu iletileri] … [yazmayı
        bırak, göndermeyi bırak, atmayı bırak, yazmaktan, yazmayı kes, göndermekten, yollamayı bırak, atmaktan] ·
        [başka bir şey, hiçbir şey, hiç bir şey, başka mail, başka mesaj, başka teklif, daha fazla mail] … [gönderme,
        yollama, atma, istemi, yazma] · [bu e-postayı, bu maili, bu adresi, bu mail adresini, e-postamı, mailimi, bu
        hesabı, crm] … [silin, siler, sildir, çıkarın, kaldırın] · [listenizde, listede, listelerinizde, rehberinizde,
        veritabanınızda, sisteminizde] … [bulunmak iste, olmak iste, yer almak iste, kalmak iste, durmak iste,
        görünmek iste] · [benimle, bizimle, tarafımla, bana, bize] … [iletişime geçmemeniz, iletişim kurma, iletişime
        geçilme, temasa geçme, irtibata geçme] · [gönderim, mail, e-posta, ileti, mesaj, iletişim] … [durdurulmasını,
        durdurulması, sonlandırılmasını, kesilmesini, durdurun, sonlandırın] · [iletişime, temasa, irtibata] …
        [geçilmesini istemi, geçilmemesi, geçmeyin, geçmeyiniz, geçmenizi istemi] · itiraz hakkım · yazmayın lütfen ·
        göndermeyin lütfen · lütfen yazmayın · lütfen göndermeyin · artık yazmayın
    """,
    "outcome_phrases.delivered": "teslim edildi · başarıyla teslim · başarıyla ilet",
    "outcome_phrases.given_up": "kalıcı hata · kalıcı bir hata · yeniden denenmeyecek · vazgeç",
    "outcome_phrases.still_tried": """
        teslim gecikti · teslimat gecik · teslimi gecik · gecikmiş · geciken teslim · gecikti| · gecikiyor ·
        henüz teslim edil · henüz iletil · henüz ulaştırıl · denemeye devam · yeniden denenec · yeniden deneyece ·
        yeniden deniyor · tekrar denenec · tekrar deneyece · tekrar deniyor · yeniden göndermeniz gerekm ·
        tekrar göndermeniz gerekm · teslimat tamamlanmadı · postanız yolda · gün daha deney · yapmanıza gerek yok ·
        gün daha · saat daha · sonraki deneme · deniyoruz
    """,
    "policy_phrases.policy": """
        istenmeyen · kara liste · engellen · politika · ilke · spam · izin verilm · yetki · itibar · şüpheli
    """,
    "reaction_phrases.liked": "beğen · tepki · sevdi · kalp",
    "reaction_phrases.reacted": "tepki verdi · gmail üzerinden tepki",
    "receipt.sentences": "okundu",
    "receipt.subjects": "okundu · okundu bilgisi",
    "referral_phrases.of_something_else": """
        şifre · parola · yeni adresim · benim adres · mail adresim · bana · fatura · hesab · kullanıcı · davet ·
        silin · silme · silebil · siler misin · silmen
    """,
    "referral_phrases.sends_on": """
        yanlış kişi · doğru kişi · ben bakmıyorum · ben değil · görüş · konuş · yaz · ulaş · ilet · yönlendir ·
        gönder · ilgilen · bakıyor · karar · arkadaş · iş arkadaş · müdür · yetkili · sorun| · sorabil · sorulab ·
        sorunuz · ona sor · sormanız · sorma · bey e · hanım a · sorumlu · ilgili kişi · ondan · ona yaz · onunla ·
        konunun muhatabı · muhatab · departman · takip ediyor · yürütüyor · bölüm
    """,
    "service_phrases.personal": "ben| · bana| · benim · istiyorum · teklifiniz",
    "service_phrases.topics": """
        internetten · girişte · biletleriniz · siparişiniz · tahmini teslimat · iade hatırlatma · iade tarihi ·
        uzatabilirsiniz · sesli mesaj · kayıt ektedir · randevu · iptal için · konaklamanız · anketimizi · anket| ·
        sayaç · tüketiminiz · indirim · hemen alın · programınız · etkinliğiniz · son gün · ödenecek
    """,
}
