"""French: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        répondeur · automatique · message auto · robot · autorépondeur · auto répondeur · réponse auto · généré par
    """,
    "absence_elements.instead": """
        prend le relais · prennent le relais · contactez · adressez · voyez avec · contacter · joindre · écrire à ·
        s'adresser · écrivez à · appelez le · appelez-le · appeler le · téléphonez · composez le · à votre écoute ·
        mon collègue · ma collègue · mes collègues · mon équipe · mon assistante · mon assistant · se charge ·
        vous répondr · le secrétariat · le standard · l'accueil · la centrale · passez par · tournez-vous ·
        vous orienter · vous aider · vous renseigner · vous accueille · remplaçant · pris en charge par · suivis par ·
        assure le suivi · répondront · répondra à
    """,
    "absence_elements.meanwhile": """
        urgen · astreinte · d'ici là · en attendant · entre temps · remplace · en mon absence · pendant mon absence ·
        durant mon absence · pendant cette période · durant cette période · intérim · suppléant · permanence ·
        dépannage · si ça presse · pressé · ne peut pas attendre · ne peut attendre
    """,
    "absence_elements.occasions": """
        congés · vacances · fermeture · fermé · absen · pas là · en déplacement · hors ligne · pause · congé ·
        indisponib · injoignable · en formation · en mission · hors du bureau · hors bureau · de retour · maternité ·
        paternité · parental · maladie · relâche · en voyage · déconnect · jours fériés · férié · fêtes · souffrant ·
        en arrêt · repos · rtt|
    """,
    "absence_elements.part_time": """
        ne travaille que · ne suis là que · temps partiel · à temps partiel · mi temps · à 80 · à 50 · à 60 · à 70 ·
        à 90 · 4 5e · ne travaille pas le · ne travaille pas les · ne suis au bureau que · ne suis présent ·
        uniquement le · uniquement les · mes jours de présence · jours de travail · uniquement du · seulement le ·
        travaille du · travaille le · travaille les · travaille uniquement · présent du · présente du
    """,
    "absence_elements.patience": """
        patience · délai · retard · tarder · plus long · compréhension · prendrai connaissance · dès que possible ·
        patient
    """,
    "absence_elements.reasons": """
        raison familiale · deuil · inventaire · clientèle · formation · séminaire · colloque · pause| · air marin ·
        montagne · mer| · voyage · maladie · maternité · paternité · quelques jours · famille · réunion toute ·
        salon · chantier · hôpital · vacances · en foire · congrès · conférence · convention annuelle · en stage ·
        concours · randonn · ski| · skie| · plage · camping| · bateau · à la voile · océan · étranger · en mission ·
        déplacement · tournée · opéré · opération chirurg · intervention chirurg · hospitalis · convalescence ·
        souffrant · grippe · covid · malade · alité · en arrêt · décès · obsèques · enterrement · mariage ·
        naissance · bébé · accouch · déménag · repos · relâche · rtt| · récupération · pont du · pont de ·
        jour férié · fêtes de · sabbatique · parental · lune de miel · voyage de noces · week end prolongé ·
        farniente · soleil · semaine de · bel été · bonnes fêtes · bel automne · team building · accident
    """,
    "absence_elements.unread": """
        ne lis pas · ne consulte · ne regarde pas · pas de réseau · sans réseau · hors ligne · rarement · déconnecté ·
        suspendu · temps partiel · consultée ponctuellement · personne au · ne lirai pas · ne relève pas ·
        pas joignable · injoignable · pas accès · accès limité · accès réduit · accès restreint · accès très ·
        peu de réseau · peu accès · pas connecté · sans connexion · mal connecté · peu connecté · loin des écrans ·
        loin de mon clavier · loin de mon ordinateur · loin de ma messagerie · sans ordinateur · ordinateur éteint ·
        téléphone éteint · téléphone coupé · déconnexion · déconnecte · pas transféré · personne ne le lit ·
        personne ne lit · ne sera pas lu · ne seront pas lu · ne répondrai pas · ne réponds pas · pas en mesure de ·
        zone blanche · par intermittence · occasionnellement · mode avion · pas de connexion · coupure numérique ·
        temps pour lire · éloigné du bureau · éloignée du bureau · irrégulièrement · rares fois · sans ordi| ·
        hors connexion · hors réseau · ne seront traités · attendra · attendront
    """,
    "absence_limits.limits": """
        en cas d'urgence · pour toute urgence · pour toute demande urgente · pendant mon absence ·
        durant mon absence · en mon absence · à mon retour · dès mon retour · accès limité · accès restreint ·
        ne sera pas transféré · de retour le · accès à ma messagerie · en cas de besoin · si urgent ·
        si c'est urgent · si votre demande est urgente · en cas d'extrême · pendant cette période · à ma reprise ·
        dès ma reprise · lors de mon retour · à notre retour · à la réouverture · ne seront pas transférés ·
        ne sont pas transférés · astreinte · accès réduit · accès très limité · mes réponses · mon remplaçant ·
        ma remplaçante · d'ici là
    """,
    "absence_limits.your_automatic_answer": """
        votre réponse automatique · ta réponse automatique · votre message d'absence
    """,
    "absence_phrases.absence": """
        absent du bureau · je suis absent · je suis actuellement absent · serai absent · suis en congé · en congé ·
        en vacances · hors du bureau · mon absence · en déplacement · congé maternité · congé parental · je suis en ·
        bureaux sont fermés · bureaux seront fermés · pas au bureau · je serai de retour · en arrêt maladie ·
        actuellement absent · suis en formation · ne travaille pas · temps partiel · agence est fermée ·
        agence sera fermée · cabinet sera fermé · cabinet est fermé · sera fermé · est fermé · sont fermés ·
        seront fermés · ne consulte pas · serai de retour · de retour le · absente · en congés · suis absente ·
        arrêt de travail · en séminaire · suis en mission · en rendez-vous toute · suis indisponible ·
        fermeture annuelle · mes jours de travail · hors de france · en réunion toute · fermeture estivale ·
        actuellement en formation · suis absent · sera absent · absent jusqu · absent du · absents du ·
        serai en congé · pris quelques jours · prends quelques jours · m'octroie · parti en vacances ·
        partie en vacances · hors bureau · l'extérieur du bureau · ne suis pas joignable · ne serai pas joignable ·
        serai injoignable · suis injoignable · serai indisponible · actuellement indisponible · actuellement hors ·
        éloigné du bureau · éloignée du bureau · loin du bureau · congé de maternité · congé de paternité ·
        congé paternité · congé d'adoption · congé sabbatique · congé sans solde · congé de maladie · congé maladie ·
        congés annuels · bureaux fermés · bureaux ferment · bureaux fermeront · fermé pour · fermée pour ·
        fermés pour · fermés du · fermé du · fermée du · fermeture exceptionnelle · fermeture pour ·
        fermeture de fin d'année · sommes fermés · serons fermés · est fermée · sera fermée · ferme ses portes ·
        fermeront leurs portes · ferment leurs portes · semaine de relâche · ne consulterai pas · ne relève pas mes ·
        ne relèverai pas · ne lis pas mes · ne lirai pas mes · n'ai pas accès à ma · n'ai pas accès à mes ·
        n'aurai pas accès · accès très réduit · accès limité à ma · accès restreint à ma · accès limité à mes ·
        pause estivale · pause hivernale · trêve des confiseurs · en télétravail jusqu · ne serai pas au bureau ·
        ne suis pas au bureau · serai pas disponible · suis souffrant · en longue maladie · personne ne le lit ·
        éloignement du bureau · consulte mes mails … irrégulièrement · consulte mes mails … rarement ·
        consulte ma messagerie … rarement · consulte ma messagerie … irrégulièrement · lis mes mails … rarement ·
        me mets au vert · mis au vert · lève le pied · pas de bureau pour moi · quartiers d'été ·
        serai hors connexion · pas dispo avant
    """,
    "absence_subjects.absent": """
        absent · en conges · en vacances · absence · conge maternite · fermeture · congés · indisponible ·
        injoignable · hors bureau · hors du bureau · fermé · congé · en formation · en mission · en déplacement
    """,
    "absence_subjects.subjects": """
        reponse automatique · message automatique · absence du bureau · je suis absent · notification d'absence ·
        rép auto · réponse auto · absence: · message d'absence · réponse d'absence · absence automatique ·
        avis d'absence · notification automatique d'absence
    """,
    "acknowledgement_elements.a_term": """
        jours ouvr · heures · sous · délai · dans les · référence · conseiller · traité · traitée · file d'attente ·
        24 h · 48 h · 72 h · bientôt · rapidement · plus brefs · au plus vite · prochainement · répondra ·
        répondrons · revient vers vous · reviendr · recontact · numéro · gestionnaire · traitement · traiter ·
        examin · étudi · avisé · dès que · service compétent · ordre d'arrivée · bons soins · prendra connaissance ·
        prendrons connaissance · service concerné
    """,
    "acknowledgement_elements.arrived": """
        reçu · réception · enregistr · parvenu · pris en compte · prise en compte · transmis · prise en charge ·
        ouvert · arrivé · entre de bonnes mains · entre nos mains · créé · attribué · confié · consigné · réceptionn ·
        acheminé · réorienté · ouverte
    """,
    "acknowledgement_elements.our_account": """
        commande · facture · paiement · colis · abonnement · votre compte · mot de passe · réservation
    """,
    "acknowledgement_elements.our_letter": """
        votre message · votre demande · votre courriel · votre mail · votre e mail · votre question ·
        votre candidature · votre réclamation · votre courrier · votre signalement · ton message · votre dossier ·
        demande n · votre requête · votre prise de contact · votre envoi · votre correspondance · votre billet ·
        un billet · un ticket · votre ticket · votre plainte · votre déclaration · votre intérêt · votre formulaire ·
        vos remarques · nous avoir contact · nous avoir écrit · nous contacter · nous écrire · ta demande · ton mail ·
        ton courriel · ta question · ta candidature · votre sollicitation · votre écrit · vos messages
    """,
    "address_phrases.no_such_address": """
        utilisateur inconnu · adresse inconnue · destinataire inconnu · inconnu| · inconnue| · n'existe pas ·
        n'existe plus · introuvable · n'a pas été trouvé · n'a pas pu être trouvé · n'a pu être trouvé ·
        adresse invalide · destinataire invalide · adresse non valide · adresse … incorrecte · compte désactivé ·
        a été désactivé · a été supprimé · a été clôturé · a été fermé · est fermé · n'est plus · boîte … supprimée ·
        aucun compte · aucune boîte · ofr_416 · ofr513_416 · inexistant · n'est pas valide · adresse … erronée ·
        résilié · aucun destinataire · aucun utilisateur · mauvaise adresse · n'est pas connu
    """,
    "bounce_phrases.daemon_names": """
        système de distribution · système de messagerie · système de courrier · serveur de messagerie
    """,
    "bounce_phrases.sentences": """
        n'a pas pu être remis · n'a pas pu être délivré · n'a pu être remis · échec de la remise ·
        impossible de remettre · n'a pas été remis · n'a pas pu être distribué · pas pu être livré ·
        n'a pas pu être envoyé · ne peut être remis · ne peut pas être remis · n'a pas pu être transmis ·
        n'a pas pu être acheminé · n'a pu être distribué · n'a pu être délivré · la remise … a échoué · a été rejeté ·
        a été refusé · vous est retourné · est retourné · impossible de délivrer · impossible de distribuer ·
        impossible d'acheminer · n'est pas parvenu · n'est pas arrivé · n'a pas pu parvenir · n'a pu parvenir ·
        impossible de livrer · n'a pu être livré · remise impossible · échec de livraison · non distribuable ·
        n'avons pas pu remettre · n'avons pu remettre · pas pu remettre · n'a pas été distribué ·
        n'a pas été délivré · n'a pas été livré · pas pu être expédié
    """,
    "bounce_subjects.subjects": """
        non remis · non délivré · échec de la remise · échec de remise · message non distribué · non distribuable ·
        retour à l'expéditeur · échec de livraison · remise impossible · notification d'état de remise ·
        courrier non remis · adresse introuvable · remise différée · remise retardée · message bloqué ·
        message retourné · courriel non · mail non distribué · mail non remis · message non envoyé ·
        destinataire inconnu · adresse inconnue · erreur de remise · erreur de distribution · retour de mail ·
        retour de courrier · remise incomplète · message en attente de remise · rapport de non · n'a pas pu être ·
        pas été remis
    """,
    "calendar_phrases.accepted": "accepté · invitation acceptée",
    "calendar_phrases.answered": "refusé · provisoire · annulé · annulation · nouvel horaire proposé",
    "calendar_phrases.sentences": """
        a accepté cette invitation · a refusé cette invitation · a accepté votre invitation ·
        a refusé votre invitation · a accepté l'invitation · a refusé l'invitation · a répondu peut-être ·
        a accepté la réunion · a refusé la réunion
    """,
    "cause_phrases.expired": """
        délai dépassé · délai d'attente · délai expiré · a expiré · ne répond pas · injoignable · après plusieurs ·
        abandonné · connexion refusée · impossible de se connecter · temporaire
    """,
    "cause_phrases.full": """
        boîte … pleine · boîte pleine · est pleine · dépassement de quota · dépasse son quota · a dépassé … quota ·
        quota atteint · quota de · espace de stockage · espace disque · boîte … saturée · saturée ·
        espace insuffisant · limite de stockage · plus d'espace · plus de place · plus assez de place ·
        pas assez d'espace · atteint son plafond · atteint sa limite · boîte … plafond · boîte … limite · déborde ·
        est remplie · quota dépassé · quota … dépassé · ne peut plus recevoir · ne peut plus accepter ·
        pleine à craquer · trop pleine · espace … épuisé
    """,
    "cause_phrases.too_large": """
        trop volumineux · trop volumineuse · trop gros · trop grand · taille maximale · taille limite ·
        dépasse la taille
    """,
    "challenge_fate_phrases.held": """
        en attente · est retenu · a été retenu · mis en attente · afin que votre message · pour que votre message ·
        pour que votre e-mail · n'a pas encore été · sera délivré · sera remis · me parvienne · lui parvienne ·
        est bloqué · première fois que vous m'écrivez · à la porte · est resté · mis de côté · a été arrêté ·
        reste bloqué · est conservé · intercepté · en quarantaine · retenu · mis en quarantaine · est en attente ·
        suspendu · patiente · n'a pas été remis · pas encore remis · en suspens · message attend · courriel attend ·
        mail attend
    """,
    "challenge_fate_phrases.lapses": """
        sera effacé · sera supprimé · expire · faute de quoi · sera perdu · sous 72 heures · sous 48 heures ·
        sinon votre · détruit · sans quoi · à défaut · passé ce délai · sous … jours · dans les … jours ·
        après … jours · supprimé automatiquement · automatiquement supprimé · sera rejeté
    """,
    "challenge_fate_phrases.passes": """
        passera · laisserons entrer · ne lise · me parviendra · lui parviendra · sera transmis · arrivera ·
        débloquer · laissera passer · laisser passer · remettions · remettrons · transmettrons · libérer ·
        soit remis · joindre · débloqu · libér · laisse passer · laisse entrer · laisser entrer · m'arrive ·
        lui arrive · acheminé · sera remis · soit livré · sera délivr · soit délivr · soit distribué ·
        sera distribué · pour parvenir · me parvien · lui parvien · nous parvien · recevoir votre · recevoir vos
    """,
    "challenge_phrases.confirm": """
        antispam · anti-spam · une seule fois · confirmer votre envoi · confirmer que vous · valider votre adresse ·
        authentifi · recopier · contre le spam · confirmez que vous
    """,
    "challenge_phrases.prove": """
        authentifiez-vous · je m'authentifie · vous authentifier · m'authentifier · mailinblack · m'assurer que vous ·
        êtes humain · êtes bien humain · êtes une personne · êtes pas un robot · recopiez · saisissez les caractères ·
        expéditeurs inconnus · captcha · expéditeur inconnu · quelqu'un derrière · une personne derrière ·
        pas une machine · bien humain · sont réels · êtes réel · que vous avez bien envoyé · pas un programme ·
        pas un automate · anti-robot · antirobot · êtes un humain · êtes une vraie · personne réelle · être humain ·
        vérification humaine · lettres affichées · caractères affichés · code affiché · je ne suis pas un robot ·
        ne suis pas un robot · êtes pas une machine · code de l'image · sur l'image · de l'image ·
        l'image ci-dessous · contre les robots · expéditeurs de s'identifier · expéditeurs à s'identifier
    """,
    "challenge_phrases.subjects": """
        demande d'authentification · authentifi · confirmez votre · confirmez l'envoi · validez votre ·
        message en attente de validation · vérification de l'expéditeur · vérification requise ·
        confirmation requise · confirmation de l'expéditeur · prouvez que · votre message est en attente ·
        validation de votre
    """,
    "challenge_sender_phrases.act": """
        répondez · cliquez · sans réponse de votre part · sur ce lien · sur le lien · renvoyez · dans l'objet ·
        ouvrez le lien · suivez le lien · appuyez · montrez-nous · répondez par · résolvez · bouton · énigme ·
        pressez · saisissez · tapez · cochez · choisissez · validez votre · confirmez votre · vérifiez votre ·
        cliquer · validez · valider · confirmez · recopi · identifiez · saisir · entrez · complétez · suivre le lien ·
        suivez ce lien · rendez-vous sur · authentifi · prouvez · une confirmation · confirmation unique
    """,
    "challenge_sender_phrases.stranger": """
        gens que je connais · n'y figure pas · pas dans mon carnet · ne vous connais pas · adresse inconnue de ·
        que de mes contacts · que je connais · adresse … inconnue · adresse … nouvelle · nous ne vous connaissons ·
        jamais écrit · première fois que · pas dans mes contacts · pas parmi mes contacts · des inconnus ·
        expéditeur inconnu · pas encore sur ma · pas sur ma liste · pas sur notre liste · liste d'invités ·
        non reconnu · jamais échangé · nouveaux expéditeurs · pas encore dans · expéditeurs inconnus · inconnu de ·
        expéditeurs validés · expéditeurs vérifiés · expéditeurs connus · expéditeurs autorisés ·
        expéditeurs approuvés · pour la première fois · correspondants connus · correspondants inconnus ·
        correspondant inconnu · adresses inconnues · adresse ne figure · premier message · premier courriel ·
        premier échange · liste blanche · ne reconnaît pas · n'accepte que · ne reçois que · ne laisse passer ·
        trop de spam · filtre qui · me protéger · protéger du spam · protéger des spams · lutter contre ·
        jamais correspondu · inconnus sont · pas dans ma liste · pas reconnu · ne figure pas · ne figurez pas
    """,
    "complaint_elements.complained": """
        se plaint · se plaignent · l'ont classée · signalé · plainte · classé en · marqué · signalements ·
        nous signale · dénonc · réclam · s'est plaint · rapporté
    """,
    "complaint_elements.from_you": """
        votre serveur · de votre part · chez vous · votre domaine · provenant de · faire le nécessaire · mettre fin ·
        votre réseau · votre compte · relation commerciale · suspendez · aucune relation · confirmez-nous · l'arrêt ·
        votre adresse ip · vos serveurs · vos envois · émis depuis · émanant · votre ip · cesser ces · cessation
    """,
    "complaint_elements.ours": """
        nos abonnés · nos agents · nos utilisateurs · nos clients · nos employés · nos collaborateurs · nos salariés ·
        nos usagers · un de nos · plusieurs agents · notre personnel · l'un de nos · notre client · notre abonné ·
        un destinataire · un internaute
    """,
    "complaint_elements.unwanted": """
        publicité · jamais demandé · envois massifs · envoi massif · pourriel · spam · indésirable · non sollicit ·
        démarchage · prospection · publicitaire · non désiré · sans consentement · sans accord · pub| · de masse
    """,
    "complaint_phrases.desk_says": "signalement · plainte · non sollicité · signale avoir reçu",
    "complaint_phrases.sentences": """
        signalé … comme spam · signalé … comme indésirable · signalé comme spam · signalé comme indésirable ·
        a été signalé · plainte d'un
    """,
    "complaint_phrases.subjects": """
        signalement de spam · plainte pour spam · plainte spam · signalement d'abus · rapport d'abus · signalé comme
    """,
    "date_phrases.answers": """
        vous lis · je traiterai · je lis · reviens vers vous · recontacter · consulterai · prendrai connaissance ·
        relève · je vous réponds · je vous répondrai · je réponds · on se reparle · je lirai · vous répond · répondr ·
        recontacterai · recontacterons · rappeler · traiter · traiterons · donnerai suite · prendrons connaissance ·
        relèver · parcourr · dépouill · me pencher · m'en occuper · ferai signe · lirons · on s'en reparle ·
        on en reparle · lecture de · je traite · vous retrouve · on se relit · vous relire · on se revoit ·
        on se retrouve · je regarde · je regarderai · je rattrap
    """,
    "date_phrases.away": """
        absen · conge · vacances · ferme · indisponible · deplacement · hors du bureau · pas au · en repos ·
        de repos · maladie · malade · en arret · injoignable · pas joignable · pas disponible · parti en · partie en ·
        suis parti · suis partie · maternite · paternite · parental · en voyage · a l etranger · en mission ·
        en formation · en salon · au salon · en seminaire · en stage · en congres · en conference · souffrant ·
        relache · l exterieur du bureau · hors bureau · eloigne · eloignee · loin du bureau · loin de mon · loin des ·
        deconnecte · ne serai pas · ne sera pas · ne serons pas · ne suis pas la · indispo · hospitalis · en pause ·
        fermons · fermer · fermeront · au vert| · leve le pied · quartiers d ete · pas de bureau · hors connexion ·
        sans ordi · pas dispo · m eclipse · m evade · me ressource · recharge mes · recharger mes · prends le large ·
        mets les voiles · en vadrouille · escapade · hors service · ma pause · ma treve · pas en service ·
        pas en poste · ne travaille pas · off| · en rtt · hors reseau · sur les pistes · loin de tout · debranch
    """,
    "date_phrases.back": """
        retour · reviens · reviendr · rentre · reprend · reprise · nouveau · revien · revenu · reprenon · reprendr ·
        réintègr · réintégr · retrouve · réapparai · réapparî · retrouver
    """,
    "date_phrases.first_day": """
        premier jour · première journée · date de reprise · date de retour · jour de reprise · retour prévu ·
        reprise prévue · date de mon retour · jour de mon retour · date de ma reprise · jour de ma reprise ·
        date de notre retour
    """,
    "date_phrases.last_day": "dernier jour de · dernier jour d absence · dernière journée de · dernier jour de mes",
    "date_phrases.opens": """
        rouvr · ouvr · réouverture · ouvert · réouvr · accueillons · accueillerons · accueillera ·
        reprise des activités · activités reprend · reprise de l'activité
    """,
    "date_phrases.other_matters": """
        commande · livr · prix · tarif · factur · inscri · salon · stand| · candidat · valable · expédi · entretien ·
        webinaire · promotion
    """,
    "date_phrases.perhaps": "peut être",
    "date_phrases.present": """
        mon bureau · mon poste · fidèle au poste · opérationnel · au bureau · joignable · disponible ·
        à votre disposition · au travail · atteindre · atteignable · me joindre · aux commandes · sur le pont ·
        devant mon · derrière mon · en poste · pied d'œuvre · en ligne · connecté · sur place · contactable ·
        au cabinet · au magasin · en magasin · à l'agence · à l'atelier · à l'étude · d'attaque · des nôtres ·
        pour vous servir · service habituel · en activité · au clavier · je suis là · je serai là · nous serons là ·
        à l'écoute · présent| · présente| · présents| · à partir du bureau · à nouveau disponible · dispo| ·
        de nouveau dispo
    """,
    "departure.leaves": """
        quitté · quitte · n'est plus chez · n'est plus à · parti de · ne suis plus chez · n'est désormais plus ·
        n'est plus avec · plus chez · départ de · passage chez · quittera
    """,
    "departure.left": """
        tourné la page · s'est achevée · a pris fin · n'occupe plus · plus au sein · nouvelles aventures ·
        nouveaux horizons · dernier jour de travail · plus en fonction · plus rattaché · ne travaille plus ·
        n'est plus dans la société · n'est plus dans l'entreprise · a quitté la société · a quitté l'entreprise ·
        ne fait plus partie · ne fais plus partie · a quitté ses fonctions · n'est plus en poste · à la retraite ·
        n'est plus employé · n'est plus salarié · cessé son activité · cessé notre activité · quitté l'entreprise ·
        quitté la société · quitté mes fonctions · quitté mon poste · quitté notre société · quitté notre entreprise ·
        plus partie des effectifs · a pris sa retraite · j'ai pris ma retraite · son remplaçant est ·
        quitté l'établissement · suis retraité · l'aventure … achevée · l'aventure … terminée ·
        fait valoir ses droits · fait valoir mes droits · droits à la retraite · suis à la retraite ·
        pris ma retraite · retraite bien méritée · parti à la retraite · partie à la retraite · parti en retraite ·
        partie en retraite · en retraite depuis · raccroché · retraité depuis · retraitée depuis ·
        désormais retraité · maintenant retraité · n'exerce plus · n'exerçant plus · ne travaille désormais plus ·
        n'est plus parmi nous · n'est plus des nôtres · n'est plus membre du personnel · plus membre de l'équipe ·
        plus dans l'équipe · plus dans nos effectifs · plus dans les effectifs · plus partie de l'équipe ·
        plus partie du personnel · a quitté notre · a quitté nos · a quitté le groupe · a quitté la maison ·
        a quitté l'équipe · a quitté l'association · a quitté l'organisation · a quitté l'établissement ·
        a quitté l'agence · a quitté le cabinet · a quitté son poste · a quitté cette · j'ai quitté le groupe ·
        j'ai quitté la maison · j'ai quitté l'équipe · j'ai quitté l'agence · j'ai quitté le cabinet ·
        j'ai quitté l'association · j'ai quitté mes · quitté définitivement · définitivement quitté ·
        a cessé ses fonctions · cessé mes fonctions · cessé de travailler · a cessé de travailler ·
        fin de mes fonctions · mes fonctions … terminé · mes fonctions … pris fin · mon départ de l'entreprise ·
        suite au départ de · suite à mon départ · départ définitif · changé d'employeur · changé d'entreprise ·
        nouveaux projets professionnels · d'autres horizons · nouvelle orientation professionnelle ·
        dernier jour chez · dernier jour au sein · dernier jour dans l'entreprise · mon successeur · ma successeure ·
        lui succède · me succède · a repris mes fonctions · reprend mon poste · occupe désormais mon poste ·
        a pris ma succession · n'est plus actif au sein · n'est plus active au sein · n'est plus rattaché ·
        a été remplacé par · a été remplacée par · n'est plus en service · n'est plus à l'emploi ·
        plus à l'emploi de · ne fait désormais plus partie · ne suis plus salarié · ne suis plus employé ·
        ne suis plus en poste · ne suis plus dans l'entreprise · ne suis plus dans la société ·
        cabinet … définitivement · fermé définitivement · définitivement fermé · cessation d'activité ·
        cessation de mon activité · cessé toute activité · mis fin à mon activité · pour une nouvelle aventure ·
        vers une nouvelle aventure · vers de nouveaux défis · pour de nouveaux défis · relever de nouveaux défis ·
        fin de mon contrat de travail · mon contrat de travail · ma collaboration … terminée ·
        ma collaboration … pris fin · sa collaboration … pris fin · n'appartient plus à notre ·
        n'appartient plus au personnel · nous a quittés pour · nous a quittée pour · nous a quitté pour ·
        quitté notre équipe · parti exercer ailleurs · partie exercer ailleurs · rejoint une autre entreprise ·
        rejoint un autre · poursuit sa carrière · poursuis ma carrière · continue sa route ailleurs ·
        autre employeur · mis un terme à ma carrière · plus parmi les collaborateurs · plus parmi nos collaborateurs ·
        n'étant plus en poste · n'étant plus dans · n'étant plus salarié · n'étant plus parmi ·
        ayant quitté l'entreprise · ayant quitté la société · ayant quitté notre · ayant quitté ses fonctions ·
        ayant fait valoir · départ … effectif · je quitte l'entreprise · je quitte la société ·
        je quitte mes fonctions · je quitte mon poste · je quitte définitivement · quitte aujourd'hui l'entreprise ·
        quitte l'entreprise ce · dernier jour parmi vous · ma mission … pris fin · ma mission … terminée ·
        sa mission … pris fin · plus de fonction au sein · plus aucune fonction · plus aucune activité au sein ·
        plus de poste au sein
    """,
    "departure.no_longer_read": """
        n'est plus consult · n'est plus lue · n'est plus relev · plus personne · ne consulte plus · ne lirai plus ·
        ne lis plus · n'est plus suivie · n'est plus active · n'est plus utilisée · n'est plus valide ·
        sera désactivée · sera supprimée · sera fermée · va être supprimée · va être fermée · aucun suivi ·
        n'est plus traité · ne sont plus lus · ne seront plus lus · ne seront pas lus · n'est plus relevé ·
        bientôt fermée · désactivée · écrivez désormais · désormais ici · à l'avenir
    """,
    "departure.retired": "retraite",
    "form_letter_phrases.acknowledged": """
        nous avons bien reçu · votre demande a bien été · numéro de ticket · a bien été reçu · a bien été enregistré ·
        a bien été prise en compte · accusons réception · a été enregistrée · a été transmis · a bien été transmis ·
        votre candidature · a été prise en charge · sous le numéro · sous la référence · avons reçu votre ·
        avons bien enregistré · votre message a été reçu · votre courriel a été reçu · votre demande a été reçue ·
        est bien arrivé · nous est bien parvenu · nous est parvenu · votre message est arrivé · a été confié à ·
        billet a été · ticket a été · est entre de bonnes mains · en cours de traitement · accuse réception de ·
        bonne réception de votre message · confirmons la réception · confirmons avoir reçu · bien réceptionné ·
        numéro de dossier · numéro de billet · numéro de demande · numéro de référence · demande a été créée ·
        a été attribué
    """,
    "form_letter_phrases.promises": """
        dans les plus brefs · dès que possible · sous 24 · sous 48 · meilleurs délais · jours ouvrés ·
        jours ouvrables · reviendrons vers vous · revient vers vous · revenir vers vous · vous répondra ·
        vous répondrons · répondrons · reprendra contact · reprendrons contact · recontacterons · recontactera ·
        prendra contact · sous peu · au plus vite · sous 72 · heures ouvrables · heures ouvrées
    """,
    "form_letter_phrases.says_it_is_automatic": """
        ceci est un message automatique · ceci est une réponse automatique · message automatique ·
        réponse automatique · généré automatiquement · merci de ne pas répondre à ce · envoyé automatiquement ·
        ne pas répondre à ce message · n'est plus relevée · n'est pas relevée · message est automatique ·
        message est généré · message est envoyé automatiquement · mail automatique · courriel automatique ·
        e-mail automatique · réponse est automatique · répondeur automatique · réponse générée ·
        ne répondez pas à ce · courriel est généré · adresse n'est plus consultée · boîte n'est plus consultée ·
        boîte n'est pas consultée · cette boîte n'est plus · cette adresse n'est plus
    """,
    "form_letter_phrases.thanks": """
        merci pour votre · merci de votre · nous vous remercions · je vous remercie de · merci de nous avoir ·
        merci d'avoir pris · merci de nous · merci pour ton · merci de ton · merci d'avoir contacté ·
        merci d'avoir écrit · un grand merci · merci de l'intérêt · merci pour l'intérêt
    """,
    "human.before_leaving": """
        avant de partir · avant mon départ · avant mes congés · avant que je parte · avant mes vacances ·
        avant de filer · avant de m'absenter · avant mon congé
    """,
    "human.call_me": """
        appelez-moi · appelle-moi · rappelez-moi · on s'appelle · parlons-en · rappelle-moi · téléphonez-moi ·
        passez-moi un coup de fil · passe-moi un coup de fil · appelez quand
    """,
    "human.denies": "pas une réponse automatique · pas un message automatique",
    "human.i": "je| · j'ai · j'en · j'y · je vais",
    "human.takes_up": """
        pouvons-nous · pourriez-vous · pouvez-vous · votre offre · l'offre · on peut se parler · votre proposition ·
        envoyez-moi · ça me convient · je vous propose · pas intéress · votre devis · votre produit · votre solution ·
        votre logiciel · votre outil · votre démo · la démo · une démo · vos tarifs · combien · on se voit ·
        on se cale · d'accord pour · ok pour · partant pour · pourrait-on · peut-on · envoie-moi · m'intéresse ·
        nous intéresse · merci pour la relance · merci pour le devis · désolé pour le retard ·
        désolée pour le retard · désolé de la réponse · désolée de la réponse · pas besoin de · déjà équipé ·
        déjà un prestataire · déjà un fournisseur · je crois · je pense · trop cher · ça marche · je valide ·
        bon pour accord · on part sur · relancez-moi · recontactez-moi en · relance-moi · me revoilà · le prix ·
        plutôt lundi · mieux lundi · plutôt mardi · mieux mardi · plutôt mercredi · mieux mercredi · plutôt jeudi ·
        mieux jeudi · plutôt vendredi · mieux vendredi · validez · vous pouvez lancer · on lance · j'étais ·
        nous étions · me va| · me vont · me convient · nous convient · m'irait · par contre · je transmets ·
        suis intéressé · sommes intéressé · serais intéressé · serions intéressé · très intéressé · est intéressé ·
        serait intéressé
    """,
    "newsletter.called": "lettre d'information · infolettre · la lettre de · bulletin d",
    "newsletter.footer": """
        vous recevez ce · se désabonner · se désinscrire · vous désabonner · vous désinscrire ·
        lien de désinscription · lien de désabonnement · version en ligne · dans votre navigateur · vous recevez cet ·
        vous recevez cette · vos préférences d'envoi · gérer vos préférences · gérer mes préférences ·
        si vous ne souhaitez plus · si vous ne voulez plus · ne plus recevoir cette lettre
    """,
    "newsletter.to_many": """
        chers adhérents · chers amis · chères amies · chers clients · chers lecteurs · chers parents
    """,
    "notification_phrases.do_not_answer": """
        ne pas répondre · ne répondez pas · message automatique · envoyé automatiquement · généré automatiquement
    """,
    "notification_phrases.sentences": """
        merci pour votre commande · merci de votre commande · merci pour votre achat · numéro de commande ·
        suivre votre colis · numéro de suivi · sera prélevé · votre mot de passe · si vous n'êtes pas à l'origine ·
        si vous n'avez pas demandé · code de vérification · cher client · chère cliente · a commenté ·
        vous a mentionné · votre colis n · point relais · est disponible au · munissez-vous · prélèvement ·
        votre espace client · a été crédité · a été débité · merci pour votre paiement
    """,
    "notification_subjects.subjects": """
        confirmation de commande · votre commande · ta commande · commande n · votre facture · facture n ·
        votre reçu · votre paiement · confirmation de paiement · votre colis · votre livraison · avis d'expédition ·
        expédition de · votre mot de passe · réinitialis · code de vérification · code de sécurité ·
        alerte de sécurité · nouvelle connexion · votre compte · votre abonnement · confirmez votre inscription ·
        confirmez votre abonnement · votre réservation · confirmation de réservation · rappel votre · infolettre ·
        newsletter · quarantaine · virus détecté · alerte virus · maintenance · sauvegarde · nouveau commentaire ·
        vous a mentionné · invitation à rejoindre · en attente de modération · relevé de compte ·
        rapport hebdomadaire · nouvelle facture
    """,
    "opt_out_halves.authority": """
        cnil| · rgpd| · signal spam · avocat · dgccrf| · lcap| · anti pourriel · anti-spam · autorité de protection ·
        gegevensbescherming · préposé fédéral · pfpdt| · bloctel · crtc| · plainte · l'apd| · police · tribunal ·
        justice
    """,
    "opt_out_halves.stop_it": """
        arrêtez| · arrêtez cela · cessez| · laissez-moi · n'insistez · arrêtez ça · arrêtez svp · arrêtez s'il ·
        arrête| · stop svp · ça doit cesser · laissez-nous · lâchez · oubliez-moi · n'insistez plus · ne m'écrivez ·
        ne nous écrivez · retirez · supprimez · effacez · merci d'arrêter · veuillez arrêter · veuillez cesser ·
        prière d'arrêter · fichez · foutez · stop avec · stop aux · dites stop · stop maintenant · désabonn ·
        désinscri
    """,
    "opt_out_halves.threats": """
        plainte · signale · prochain · encore un · jamais donné · signaler · signalement · signalé · porter plainte ·
        déposer plainte · saisir · saisirai · saisirons · saisie · sera transmis · transmettrai · poursuit ·
        poursuivr · la prochaine · prochaine relance · prochaine fois · en cas de récidive · à défaut · sinon| ·
        sans quoi · faute de quoi
    """,
    "opt_out_halves.unasked": """
        jamais demandé · pas demandé · jamais inscrit · ça suffit · cela suffit · assez · trop c'est trop ·
        ras le bol · plusieurs fois · déjà dit · déjà demandé · déjà répondu · deuxième fois · troisième fois ·
        quatrième fois · énième · une fois de plus · encore vous · jamais donné · jamais souscrit · sans mon accord ·
        sans mon consentement · sans notre accord · combien de fois · non sollicit · j'ai dit non · harcèlement ·
        insupportable · où avez-vous · d'où tenez-vous · comment avez-vous eu · qui vous a donné · rien demandé ·
        pas le droit · n'a pas à utiliser · aucun droit
    """,
    "opt_out_indirect.indirect": """
        [ne, n'] … [plus destinataire, plus dans vos fichiers, plus dans vos listes, plus dans votre liste] ·
        [plus, ne plus] … [faire partie de vos, figurer dans vos, être relanc, être démarch] · [ôter, ôtez, retir,
        supprim, effac, enlev, ray, sort] … [de vos envois, nos coordonnées, notre adresse, notre société, notre
        entreprise, nous de, de vos campagnes, de vos contacts] · [ne souhait, ne veux, ne voul, ne désir, refus] …
        [prospection, démarchage, sollicit, vos messages, vos mails, vos offres, contacté] · [dernier, dernière] …
        [message de votre part, mail de votre part, relance de votre part, fois que vous] · [inutile de, pas la peine
        de, merci d'arrêter de, évitez de] … [relancer, recontacter, réécrire, m'écrire, me contacter, insister] ·
        m'ôter de · veux plus de vos · stop aux mails · stop aux relances · stop pub| · [n'avons, n'ai, aucun, aucune,
        pas, sans] … [aucun besoin de vos, nul besoin de vos, intérêt à recevoir, intérêt à être, raison de nous
        écrire, raison de m'écrire, vocation à être] · [épargnez, épargner, dispensez, dispenser, passez] … [vos
        mails, vos courriels, vos messages, vos offres, vos relances, ces mails, ces messages, votre prose, moi vos,
        nous vos, moi ces, nous ces, votre chemin] · [considérez, faites, faire, veillez, assurez] … [comme
        désinscrit, comme désabonné, disparaître de, en sorte que, à ce que je ne reçoive, à ce que nous ne recevions,
        que je ne reçoive plus, que nous ne recevions plus, que cela cesse, que ça cesse, que ça s'arrête, que cela
        s'arrête] · que ce soit la dernière · que ce soit le dernier · au revoir et ne · vos mails finissent ·
        vos mails partent · directement à la corbeille · directement à la poubelle · à la poubelle sans ·
        dans les indésirables · je n'ouvre plus vos · nous n'ouvrons plus vos · plus la peine d'insister ·
        inutile d'insister · ne pas insister · n'insistez pas · n'insistez plus · inutile de nous relancer ·
        inutile de me relancer · inutile de continuer à · merci de passer votre chemin · j'apprécierais de ne plus ·
        apprécierions de ne plus · je préfère ne plus · nous préférons ne plus · aimerais ne plus ·
        aimerions ne plus · voudrais ne plus
    """,
    "opt_out_others.go_on": """
        écrivez-moi · envoyez-le-moi · adressez-le-moi · c'est ok · plutôt à moi · écrivez-nous plutôt · écris-moi ·
        envoie-le-moi · envoyez-les-moi · adressez-les-moi · passez par moi · continuez à m' · continuez de m' ·
        continuez à me · gardez-moi
    """,
    "opt_out_others.other_people": """
        client · abonné · adhérent · utilisateur · membre · quelqu'un · prospect · visiteur · lecteur · les gens
    """,
    "opt_out_phrases.asks": """
        me désinscrire · désinscrivez · désabonnez · me désabonner · retirez-moi de · me retirer de ·
        supprimez mon adresse · supprimer mon adresse · ne plus recevoir · ne plus me contacter ·
        ne me contactez plus · arrêtez de m · cessez de m · plus être contacté · ne m'écrivez plus ·
        merci de me retirer · souhaite plus recevoir · veux plus recevoir · désire plus recevoir · plus recevoir vos ·
        me retirer · retirer de votre liste · retirez mon · supprimez mes · supprimer mes données · enlevez-moi ·
        me supprimer de · ne m'envoyez plus · ne plus nous contacter · ne plus nous écrire · ne plus m'écrire ·
        ne plus m'envoyer · ne plus nous envoyer · ne nous contactez plus · ne nous écrivez plus ·
        ne nous envoyez plus · arrêtez de nous · cessez de nous · plus être sollicité · plus être démarché ·
        plus être dérangé · plus être importuné · retirez-nous · nous retirer de · nous supprimer · supprimez-nous ·
        supprimez-moi · supprimez notre · supprimer notre adresse · retirez notre · enlevez-nous · enlevez mon ·
        enlevez notre · m'enlever de · nous enlever de · sortez-moi · sortez-nous · me sortir de · nous sortir de ·
        désinscription svp · désabonnement svp · désinscription immédiate · sans nouvelles de votre part à l'avenir
    """,
    "opt_out_wishes.about_else": """
        pièce jointe · liste des · me faire rire · facture · contrat · devis · avant · aujourd'hui · hésite · oubli ·
        commande · de la boucle · en copie · par téléphone · réunion · livr · annexe · brouillon · logo · photo ·
        colonne · tableau · page · rapport · présentation · doublon · échantillon · rendez-vous · planning · panier ·
        produit · article défectueux · ordre du jour · du texte · invitation · événement · formulaire · slide ·
        la ligne · vos listes de prix · par la poste · par fax · courrier postal · par sms · avec les ·
        de la commande · du catalogue · sur place · au stand · à notre stand · chez nous · pourquoi ne pas ·
        pourquoi ne m · pourquoi ne nous · retard · frais de · colis · postaux · postal · avons arrêté · ai arrêté ·
        a arrêté · ont arrêté · arrêté de produire · du fil · de la discussion · de la conversation · du groupe ·
        ce soir · de la copie
    """,
    "opt_out_wishes.wishes": """
        [ne m', ne me, ne nous, veuillez ne, merci de ne, prière de ne] … [écrivez plus, envoyez plus, contactez plus,
        sollicitez plus, plus m'écrire, plus m'envoyer, plus me, plus nous, plus jamais, plus rien] · [ne souhaite, ne
        veux, ne désire, ne souhaitons, ne voulons, n'ai pas demandé] … [recevoir, être contacté, être sollicité, être
        démarché, vos mails, vos messages, de vos, sur votre liste] · [cessez, cesser, arrêtez, arrête, arrêter, stop,
        marre de] … [envoi, m'écrire, m'envoyer, me contacter, me solliciter, me relancer, vos mails, vos messages,
        ces mails, ces messages, vos relances, de mails, spam, harceler] · [plus de, plus aucun, aucun autre, pas de]
        … [mail de votre, mails de votre, message de votre, messages de votre, mail de vous, publicité, démarchage,
        prospection, sollicitation, relance svp] · [retir, enlev, supprim, effac, ray, radi, désinscri, désabonn,
        sort] … [mon adresse, mon mail, mon e-mail, mon email, mon nom, mes coordonnées, mes données, cette adresse,
        de votre liste, de vos listes, de votre base, de vos fichiers, de votre fichier, moi de] · me désabonner ·
        me désinscrire · droit d'opposition · m'oppose à · laissez-moi tranquille · fichez-moi la paix · [svp ne, svp
        de ne, s'il vous plaît ne, s'il vous plaît de ne, s'il te plaît ne, merci à vous de ne, bien vouloir ne, vous
        demande de ne, demandons de ne, vous prie de ne, prions de ne, pouvez-vous ne, pourriez-vous ne, souhaite que
        vous ne, souhaitons que vous ne, aimerais que vous ne, voudrais que vous ne, serait bien de ne, tâchez de ne,
        veillez à ne] … [plus m'écrire, plus nous écrire, plus m'envoyer, plus nous envoyer, plus me, plus nous, plus
        jamais, plus rien, plus écrire, plus envoyer, plus utiliser, m'écriviez plus, nous écriviez plus, m'envoyiez
        plus, nous envoyiez plus, me contactiez plus, nous contactiez plus, pas me recontacter, pas nous recontacter,
        pas me relancer, pas nous relancer] · [ne m', ne me, ne nous, n'] … [adressez plus, recontactez plus, relancez
        plus, recontactez pas, relancez pas, relance pas, écris plus, envoie plus, contacte plus, relance plus,
        dérangez plus, importunez plus, démarchez plus, spammez plus, envoyez rien, écrivez pas, écrivez plus] · [ne
        souhaite, ne souhaitons, ne veux, ne voulons, ne désire, ne désirons, n'ai aucune envie, n'avons pas demandé,
        n'avons jamais demandé, n'ai jamais demandé] … [être contacté, être sollicité, être démarché, être relancé,
        être importuné, être dérangé, entendre parler de vous, avoir de vos nouvelles, recevoir, vos courriels, vos
        e-mails, vos publicités, vos relances, vos sollicitations, aucun mail, aucune offre, aucun message, aucun
        courriel, plus rien, ce type de mail, ce type de message, ce type de courriel, ce type d'offre, ce type
        d'e-mail, ce type de sollicitation, ce type de publicité, ce genre de mail, ce genre de message, ce genre de
        courriel, ce genre d'offre, ce genre d'e-mail, ce genre de sollicitation, ce genre de publicité] · [refuse,
        refusons, refusant] … [être contacté, être démarché, être sollicité, vos relances, vos sollicitations, vos
        publicités] · [cessez, cesser, cesse, arrêtez, arrêter, arrêterez, mettre fin, mettez fin, mettre un terme,
        mettez un terme, stoppez, stopper, marre de, ras le bol de, fatigué de, lassé de] … [vos envois, vos e-mails,
        vos courriels, ces courriels, ces envois, ces e-mails, vos sollicitations, vos publicités, vos pubs, cette
        prospection, votre prospection, nous écrire, nous envoyer, nous contacter, nous solliciter, nous relancer,
        nous démarcher, me démarcher, m'importuner, m'embêter, recevoir, de spammer, vos spams, le spam, ce spam, ce
        harcèlement, toute communication, toute sollicitation, tout envoi, toute prospection, courriels de, les
        relances, les courriels, les sollicitations] · [plus aucun, plus aucune, aucun autre, aucune autre, pas
        d'autre, pas d'autres] [courriel, courriels, relance, relances, sollicitation, sollicitations, communication,
        communications, mail, mails, message de, messages de, envoi] · [retir, enlev, supprim, effac, ray, radi,
        désinscri, désabonn, sort, exclure, excluez, ôter, ôtez] … [mon courriel, notre courriel, notre mail, notre
        e-mail, nos données, ce mail de vos, cet e-mail, cette boîte, de vos bases, de vos contacts, de vos envois, de
        vos mailings, de vos campagnes, de votre fichier, de votre mailing, de votre crm, de votre prospection, de
        toutes vos listes, de vos diffusions, de cette liste de diffusion, de cette liste d'envoi, nous de, moi svp,
        nous svp, données me concernant, données nous concernant, données personnelles] · article 17 du rgpd ·
        article 21 du rgpd · droit à l'effacement · droit à l'oubli · retire mon consentement ·
        retirons notre consentement · révoque mon consentement · laissez-nous tranquille · laissez-moi en paix ·
        laissez-nous en paix · fichez-nous la paix · foutez-moi la paix · foutez-nous la paix · lâchez-moi ·
        lâchez-nous · oubliez-moi · oubliez-nous · oubliez mon adresse · oubliez notre adresse · rayez-moi ·
        rayez-nous · radiez-moi · radiez-nous · effacez-moi · effacez-nous · désabonnez-nous · désinscrivez-nous ·
        nous désinscrire · nous désabonner · me rayer · nous rayer · me radier · nous radier · me retirer ·
        nous retirer · nous supprimer de · me désabonne · me désinscris · liste d'opposition · liste de blocage ·
        liste rouge svp · courriels non sollicités · n'ai jamais consenti · jamais donné mon accord ·
        jamais donné mon consentement · je bloque votre · je vous bloque · je vous mets en spam ·
        je vous signale comme spam · loi anti-pourriel · cette relance est la dernière · plus aucun contact ·
        lâchez l'affaire · [être retir, être désinscri, être désabonn, être supprim, être radi, être ray, être enlev,
        être effac] … [de votre, de vos, de cette liste, de la liste, de toutes] · [gré de ne, reconnaissant de ne,
        reconnaissante de ne, reconnaissants de ne, obligé de ne, apprécierais de ne, apprécierions de ne, convient de
        ne] … [plus m', plus nous, plus me, plus rien, plus jamais, plus recevoir, plus être, plus écrire, plus
        envoyer] · [oublier, oubliez, oublie] … [mon adresse, mon mail, mon e-mail, notre adresse, mes coordonnées,
        nos coordonnées] · inutile de revenir vers · pas la peine de revenir vers · d'oublier mon adresse ·
        d'oublier mon mail · d'oublier notre adresse · d'oublier mon existence · m'y oppose · nous y opposons · [ne
        plus, ne pas] … [figurer parmi, figurer dans, figurer sur, apparaître dans, faire partie de vos, faire partie
        de votre, être dans vos, être parmi vos, être sur vos, être sur votre] · arrêtez d'envoyer ça ·
        arrêtez d'envoyer vos · arrêtez d'écrire · arrêtez d'envoyer des mails · cessez d'écrire ·
        cessez d'envoyer vos · plus entendre parler de · [par pitié, pitié, svp, s'il vous plaît, merci, et, non] …
        [plus de mail svp, plus de mails svp, plus de courriels, plus de mail, plus de relance svp, plus de pubs, plus
        aucun mail] · ôter de vos fichiers · ôter de vos listes · ôter de votre · ôtez-nous de · ôtez-moi de ·
        vais vous bloquer · allons vous bloquer · vous bloquer si · [abstenez-vous, vous abstenir, vous absteniez] …
        [de m', de me, de nous, d'envoyer, de tout envoi, de toute]
    """,
    "outcome_phrases.delivered": """
        a été remis · a bien été remis · remise … terminée · a été relayé · remis avec succès
    """,
    "outcome_phrases.given_up": """
        abandonné · erreur permanente · aucune autre tentative · définitivement · échec permanent
    """,
    "outcome_phrases.still_tried": """
        remise différée · remise retardée · remise … retardée · retard de remise · a été retardé · est retardé ·
        a été différé · livraison retardée · distribution retardée · pas encore été remis · pas encore été distribué ·
        pas encore été délivré · pas encore pu être · nouvelles tentatives · tentatives de remise … continu ·
        tentatives … poursuiv · continuera d'essayer · continuera à essayer · nous continuons d'essayer · réessayer ·
        réessaiera · remise incomplète · pas nécessaire de renvoyer · inutile de renvoyer · envoi incomplet ·
        toujours en file d'attente · toujours dans la file · pas encore parti · nouvelle tentative ·
        reste en attente · simple avertissement · nous insistons · insisterons · n'avez rien à faire ·
        prend du retard · encore … jours · aucune action · prochain essai · prochaine tentative · essayons encore
    """,
    "policy_phrases.policy": """
        considéré comme · indésirable · liste noire · bloqué · politique · spam · antispam · n'est pas autorisé ·
        non autorisé · interdit · réputation · pourriel · refusé par la politique · trop de connexions
    """,
    "reaction_phrases.liked": "a aimé · aime| · a réagi · adoré · pouce · apprécie · cœur · coeur",
    "reaction_phrases.reacted": "a réagi à votre · a réagi via gmail · a réagi à ton",
    "receipt.sentences": """
        a été lu le · ceci est un accusé · a été affiché · supprimé sans être lu · votre message … a été lu
    """,
    "receipt.subjects": "lu · non lu · accusé de lecture · confirmation de lecture",
    "referral_phrases.of_something_else": """
        mot de passe · accès · ma nouvelle · mon autre · mon adresse · mon mail · me joindre · m'écrire ·
        écrivez-moi · contactez-moi · facture · compte · identifiant · invitation · supprim · désabonn · désinscri
    """,
    "referral_phrases.sends_on": """
        voyez plutôt · plutôt avec · pas trop mon · mon rayon · mauvaise personne · bonne personne ·
        bon interlocuteur · bonne interlocutrice · pas moi · pas mon · pas ma · adressez · adresser · adresse-toi ·
        écrivez · écris · contactez · contacter · voyez avec · voir avec · vois avec · parlez · parler · transmis ·
        transfér · fait suivre · je fais suivre · envoyez · envoie · responsable · en charge · chargé · s'occupe ·
        gère · décide · collègue · collaborat · mon chef · demandez · demande à · rapprocher · prenez contact ·
        compétent · joindre · suit ce · passer par · passez par · c'est avec · c'est plutôt · vaut mieux ·
        tournez-vous · oriente · interlocut · redirig · rediriger · n'est pas de mon · relève de · du ressort ·
        ne m'occupe · ne gère pas · mets en contact · mets en relation · mettre en relation · reprend le ·
        voir ça avec · traiter avec · s'en charge · s'en occupe · qui suit · à sa place · côté achats · trompé de ·
        trompez de · mauvais numéro · mauvais service · mauvais interlocuteur · faut voir · essayez ·
        voir directement · saura vous · sauront vous · pourra vous · pourront vous · vous renseigner
    """,
    "service_phrases.personal": """
        je suis| · je vous| · je voudrais| · je n| · je me| · je peux| · j'ai| · mon| · votre offre · votre mail
    """,
    "service_phrases.topics": """
        en ligne · à l'entrée · vos billets · votre commande · livraison prévue · rappel de prêt · à rendre avant ·
        prolonger en ligne · message vocal · télécopie · rappel de rendez-vous · rappelons votre rendez-vous ·
        annuler 24 · votre avis · avez séjourné · questionnaire · enquête · relevez votre · votre relevé · compteur ·
        soldes · démarque · profitez · votre journée · événements · votre facture · montant à payer · échéance
    """,
}
