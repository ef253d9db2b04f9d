"""What mail programs call their special folders, in the languages a rep's mailbox may be in.

Used only where the server does not say it itself (SPECIAL-USE, RFC 6154): Exchange never does, nor do older servers.
Names are compared without case, and only for folders at the top level or directly below INBOX. A word that a rep might
give a folder of answers ("Work", "Snoozed") is left out: a folder too many costs nothing, one too few costs an answer.
"""

SENT = """
Sent|Sent Items|Sent Mail|Sent Messages|Sent-Mail|Skickat|Skickade objekt|Skickade|Skickade meddelanden
Gesendet|Gesendete Elemente|Gesendete Objekte|Gesendete Nachrichten|Postausgang gesendet|Envoyés
Éléments envoyés|Messages envoyés|Objets envoyés|Courrier envoyé|Enviados|Elementos enviados|Mensajes enviados
Correo enviado|Posta inviata|Inviata|Inviati|Messaggi inviati|Elementi inviati|Verzonden|Verzonden items
Verzonden berichten|Sendt|Sendt post|Sendte elementer|Sendte|Sendte meldinger|Sendt e-mail|Lähetetyt
Lähetetyt viestit|Lähetetyt kohteet|Wysłane|Elementy wysłane|Odeslané|Odeslaná pošta|Odeslané položky
Odeslané zprávy|Itens enviados|Mensagens enviadas|E-mails enviados|Отправленные|Отправленная почта|Надіслані
Відправлені|Надіслані елементи|送信済み|送信済みアイテム|送信済みメール|送信済みトレイ|已发送|已发送邮件
已发送的邮件|寄件備份|已傳送的郵件|寄件匣備份|Gönderilmiş Öğeler|Gönderilenler|Gönderilmiş Postalar|Gönderildi
보낸 편지함|보낸편지함|보낸 메일함|보낸메일함|Απεσταλμένα|Σταλμένα|Elküldött|Elküldött elemek
Elküldött üzenetek|Trimise|Elemente trimise|Mesaje trimise
"""

JUNK = """
Junk|Spam|Junk Email|Junk E-mail|Junk Mail|Bulk|Bulk Mail|[Junk]|Skräp|Skräppost|Spamverdacht|Junk-E-Mail
Unerwünscht|Unerwünschte Werbung|Courrier indésirable|Indésirables|Pourriel|Pourriels|Correo no deseado
No deseado|Correo basura|Posta indesiderata|Indesiderata|Ongewenste e-mail|Ongewenst|Ongewenste reclame
Uønsket|Uønsket mail|Uønsket e-mail|Uønsket post|Søppelpost|Søppel-e-post|Useriøs e-post|Roskaposti
Wiadomości-śmieci|Wiadomości śmieci|Niechciane|Nevyžádaná pošta|Nevyžádané|Lixo Eletrônico|Lixo Eletrónico
E-mail de lixo|Correio não solicitado|Lixo eletrônico|Нежелательная почта|Спам|Небажана пошта
Небажана електронна пошта|迷惑メール|スパム|垃圾邮件|垃圾郵件|Önemsiz|Önemsiz E-posta|Gereksiz|정크 메일
정크메일|스팸|스팸함|스팸메일함|스팸편지함|Ανεπιθύμητα|Ανεπιθύμητη αλληλογραφία|Levélszemét|Nem kívánt
E-mail nedorit|Nedorite|Mesaje nedorite
"""

TRASH = """
Trash|Deleted|Deleted Items|Deleted Messages|Bin|Recycle Bin|Rubbish|Papperskorg|Papperskorgen|Borttaget
Borttagna objekt|Papierkorb|Gelöscht|Gelöschte Elemente|Gelöschte Objekte|Gelöschte Nachrichten|Corbeille
Éléments supprimés|Messages supprimés|Objets supprimés|Poubelle|Papelera|Papelera de reciclaje
Elementos eliminados|Mensajes eliminados|Eliminados|Cestino|Posta eliminata|Elementi eliminati
Messaggi eliminati|Eliminata|Prullenbak|Prullenmand|Verwijderde items|Verwijderd|Papirkurv|Papirkurven|Slettet
Slettet post|Slettede elementer|Slettede meldinger|Slettet e-post|Poistetut|Roskakori|Poistetut kohteet
Poistetut viestit|Kosz|Elementy usunięte|Usunięte|Koš|Odstraněná pošta|Odstraněné|Odstraněné položky|Lixeira
Lixo|Itens excluídos|Itens eliminados|Mensagens excluídas|Удаленные|Удалённые|Корзина|Удаленные сообщения
Видалені|Кошик|Видалені елементи|ゴミ箱|ごみ箱|削除済みアイテム|已删除|已删除邮件|废件箱|垃圾桶|刪除的郵件
已刪除的郵件|Çöp Kutusu|Çöp|Silinmiş Öğeler|Silinenler|지운 편지함|휴지통|지운편지함|삭제된 항목|Διαγραμμένα
Κάδος|Κάδος απορριμμάτων|Törölt elemek|Törölt|Kuka|Lomtár|Elemente șterse|Coș de gunoi|Gunoi|Șterse
"""

DRAFTS = """
Draft|Drafts|Utkast|Entwürfe|Entwurf|Brouillons|Brouillon|Borradores|Borrador|Bozze|Bozza|Concepten|Kladder
Kladde|Kladd|Luonnokset|Wersje robocze|Robocze|Szkice|Koncepty|Rozepsané|Rascunhos|Rascunho|Черновики|Чернетки
下書き|草稿|草稿箱|草稿匣|Taslaklar|임시 보관함|임시보관함|Πρόχειρα|Piszkozatok|Ciorne|Schițe
"""

# Outboxes, and what is no mail at all: Exchange shows calendars and contacts as folders over IMAP.
OTHER = """
Outbox|Utkorg|Utkorgen|Postausgang|Boîte d'envoi|Bandeja de salida|Posta in uscita|Postvak UIT|Udbakke|Utboks
Lähtevät|Skrzynka nadawcza|Pošta k odeslání|Caixa de Saída|A Enviar|Исходящие|Вихідні|送信トレイ|发件箱|寄件匣
Giden Kutusu|보낼 편지함|Εξερχόμενα|Postázandó üzenetek|Mesaje de expediat|Calendar|Kalender|Calendrier
Calendario|Agenda|Kalenteri|Kalendarz|Kalendář|Calendário|Календарь|Календар|予定表|カレンダー|日历|行事曆
Takvim|일정|Ημερολόγιο|Naptár|Contacts|Kontakter|Kontakte|Contactos|Contatti|Contactpersonen|Yhteystiedot
Kontakty|Contatos|Контакты|Контакти|連絡先|联系人|連絡人|Kişiler|연락처|Επαφές|Névjegyek|Persoane de contact
Suggested Contacts|Recipient Cache|Notes|Anteckningar|Notizen|Notas|Notities|Noter|Notater|Muistiinpanot
Notatki|Poznámky|Anotações|Заметки|Нотатки|便笺|Notlar|Σημειώσεις|Feljegyzések|Tasks|Uppgifter|Aufgaben|Tâches
Tareas|Attività|Opgaver|Oppgaver|Tehtävät|Zadania|Úkoly|Tarefas|Задачи|Завдання|Görevler|Εργασίες|Feladatok
Activități|Journal|Dagbok|Diario|Dagboek|Sync Issues|Synkroniseringsproblem|Synchronisierungsprobleme
Problèmes de synchronisation|RSS Feeds|RSS-Feeds|RSS Subscriptions|Conversation History|Templates|Mallar
Vorlagen|Modèles|ExternalContacts|Quick Step Settings|Conversation Action Settings|Yammer Root|PersonMetadata
"""
