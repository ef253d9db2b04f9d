"""English: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": "auto| · autoreply · autorespon · automated · automatic · robot · bot|",
    "absence_elements.instead": """
        will answer anything · will help · please contact · please speak to · contact my · has the keys ·
        ring the front desk · instead · ask for · redirect · reach out to · get in touch with · get hold of ·
        can help · can assist · happy to help · take care of · looks after · look after · looking after · handles my ·
        handling my · will handle · is handling · is your person · write to · speak to · turn to · my colleague ·
        my assistant · my manager · ring| · holds the · knows everything · has you covered · kindly contact ·
        contact our · contact us · contact me| · contact the · has my files · reads along · has my inbox ·
        keeps an eye · will look after · call reception · ring reception · text me · whatsapp me · route anything ·
        contact the helpdesk · for anything urgent
    """,
    "absence_elements.meanwhile": """
        emergenc · urgent · on call · covering for me · is covering · in the meantime · meanwhile · can t wait ·
        cannot wait · won t wait · pressing · time sensitive · time critical · stands in · standing in · stepping in ·
        my cover · covers for · covering · until then · till then · holding the fort · minding the · my deputy ·
        in my place · in my absence · during my absence · while i m away · while i am away · while i m out ·
        while i am out
    """,
    "absence_elements.occasions": """
        out today · gone · holidays · vacation · leave| · offline · not in · closed · away · out of · on leave ·
        holiday · annual leave · back on · i m off · shut| · shutdown · office hours · christmas · easter ·
        summer break · pto|
    """,
    "absence_elements.part_time": """
        only come in · only work · part time · only in on · i work monday · i work tuesday · i work wednesday ·
        days a week · reduced hours · work mornings · mornings only · not work on · non working day · thursday only ·
        wednesday only · friday only · monday to thursday · tuesday to friday · monday to wednesday ·
        tuesday to thursday · wednesday to friday · two days a week · three days a week · no longer work friday ·
        no longer work monday · job share · job-share
    """,
    "absence_elements.patience": """
        bear with · patience · delay · slow · picked up the · next working day · allow for · longer than ·
        when i am next · when i m next
    """,
    "absence_elements.reasons": """
        bereavement · shifts · stocktaking · inventory · jury · training · workshop · conference · seminar · dentist ·
        family · few days · time off · sabbatical · travelling · traveling · ill| · sick · caring for · beach ·
        mountains · road · retreat · moving house · jury duty · surgery · hospital · site visit · break · hiking ·
        honeymoon · wedding · getting married · sailing · camping · skiing · cruise · safari · lake| · downtime ·
        recharg · offsite · off site · trade fair · trade show · exhibition · audit · course| · funeral · death in ·
        doctor · baby · newborn · maternity · paternity · parental · furlough · strike · industrial action ·
        reserve duty · school holiday · half term · diwali · eid| · lunar new year · thanksgiving · labor day ·
        bank holiday · long weekend · stocktake · day off · days off · week off · rest days · on a plane · on planes ·
        abroad · overseas · field trip · in bed · flu| · covid · on duty · no longer than · christmas break ·
        festive · easter break · summer hours · out of action · christmas · easter · industrial · recess| ·
        family emergency · an operation| · my operation| · hip operation · knee operation · campsite · campervan ·
        outback · walkabout · first aid · ramadan · cyclone · power cut · snowed in · recover · resting ·
        not feeling well · unwell · under the weather · family reasons · personal reasons · private reasons ·
        my child · my son · my daughter · at home with · volunteer · harvest · mountain · trail · boat| · at sea ·
        with customers · with clients · customer site · public holiday · company holidays · festival · pooja · puja ·
        native place · studying · month off · weeks off · house move · moving home · school run · jet lag · jetlag ·
        on a flight · on flights · exams · an accident · family function · my wife is · my husband is · my mother is ·
        my father is · removal| · classroom · rostered · local holiday · summer closure · winter closure · my mum ·
        my dad · my mom · sales kickoff · kickoff · kick off meeting · golden week · with the dog · get some rest ·
        getting some rest · weekday mornings · trip| · rafting · fishing · time zone · planned time · celebrat ·
        moving offices · moving office · renovation · refurbish · onam · christening · baptism · birth of ·
        feeling better · until further notice · climbing · suspended · at an event · diving · road trip · roadtrip ·
        pilgrimage · umrah · hajj
    """,
    "absence_elements.unread": """
        not read · not check · won t see · won t be reading · no signal · no internet · no wifi · offline · off grid ·
        no coverage · rarely · seldom · unread · not monitor · laptop shut · switched off · sporadic · patchy ·
        while i m · part time · not work · won t read · won t be checking · not looking at · not answering ·
        won t be answering · won t be able to · not be able to · unable to · unreachable · can t be reached ·
        cannot be reached · zero reception · no reception · no bars · off the grid · now and then · not forwarded ·
        replies will be slow · slow to reply · slow to respond · longer than usual · longer than normal ·
        may be delayed · a delay in · some delay · long silence · unplug · pile up · piling up · phone s off ·
        phone off · notifications off · detox · unattended · once a week · twice a day · i can t · spotty ·
        don t expect me · not expect me · logged off · no phone · no laptop · nobody s near · nobody is near ·
        not near a · no end in sight · proper answers · proper replies · answers from · replies from ·
        replies follow · answers follow · my inbox · my mailbox · my emails again · my mails again · emails again ·
        mails again · go through everything · catch up · when we land · the next morning · twice a week ·
        switched to · restricted access · no emails for me · no email for me · without email · without e mail ·
        wait a bit longer · wait longer · forgive · silence · classroom · no cell · no mobile · no service ·
        twice daily · odd hours · slow to · limited access · little or no · connectivity · late replies ·
        until further notice · little time for · no time for email · no time for mail · be reached again
    """,
    "absence_limits.limits": """
        limited access to · no access to · not have access to · without access to · intermittent access ·
        sporadic access · limited email access · checking email · check email · checking emails · check my email ·
        reading email · monitoring email · for urgent · if urgent · if your matter is urgent · urgent matters ·
        urgent issues · urgent requests · urgent inquiries · urgent enquiries · if this is urgent · if it is urgent ·
        in urgent cases · immediate assistance · immediate attention · in my absence · in an emergency ·
        during my absence · upon my return · on my return · when i return · when i'm back · when i get back ·
        as soon as i return · your email will not be forwarded · not be forwarded · delayed response ·
        slow to respond · respond as soon as · reply as soon as · in the meantime · something urgent ·
        need assistance · need help before · my colleague · allow for a delay · replies will be slow ·
        replies may be slow · longer than usual · longer than normal · patchy · delay in my response ·
        delay in response · for anything urgent · for anything pressing · for anything time-sensitive ·
        anything that can't wait · that cannot wait · anything pressing · in case of emergency · emergencies only ·
        catch up on my inbox · catch up with my inbox · while i catch up · deal with your message when ·
        deal with your email when · read your mail when · see your message when · thanks for your understanding ·
        thank you for your understanding · thanks for your patience · thank you for your patience · bear with ·
        is covering for me · my cover is · is being covered · role is being covered · standing in for me ·
        on my behalf · kindly contact
    """,
    "absence_limits.your_automatic_answer": """
        your automatic · your auto · your out of office · your ooo · your autoreply
    """,
    "absence_phrases.absence": """
        out of office · out of the office · out of my office · away from the office · away from my desk ·
        away from my email · away from work · away on business · away on leave · i am away · i'm away ·
        currently away · will be away · i'll be away · be away from · out on leave · on annual leave · on leave ·
        on vacation · on holiday · on maternity · on paternity · on parental · on sabbatical · on medical leave ·
        on sick leave · on pto · out sick · not in the office · not be in the office · office is closed ·
        offices are closed · office will be closed · offices will be closed · we are closed · will be closed ·
        taking time off · taking some time off · am traveling · be traveling · am travelling · be travelling ·
        attending a conference · i am out| · i'm out| · i will be out| · i'll be out| · am ooo| · currently ooo| ·
        is out of · is on leave · is away · public holiday · my working days · i only work · i work only ·
        my working hours · next in the office · at a conference · in meetings all · in a workshop · i work part time ·
        unavailable until · not available until · currently unavailable · i'm traveling · i'm travelling ·
        office is shut · be out of the country · out of the country · on jury duty · bereavement leave ·
        medical leave · in training all · in training this · not be reading · not be checking · not reading email ·
        won't be reading · i don't work on · i do not work on · i work monday · i work tuesday · working pattern ·
        part time and · i work part-time · closed for the holidays · closed between · closed from · closed until ·
        closed for · we re closed · store is closed · practice is closed · will be on leave · annual shutdown ·
        company shutdown · off sick · i am off| · i'm off| · out today · out this week · out all week ·
        away this week · away until · away from … until · gone fishing · on a business trip · back in the office ·
        returning to the office · away on holiday · maternity leave · paternity leave · parental leave ·
        on secondment · on a career break · i am overseas · for my … holidays · my holidays · for the holidays ·
        summer holidays · christmas holidays · am unreachable · be unreachable · not be reachable ·
        not reachable until · not reachable from · unavailable from · am unavailable · be unavailable ·
        out of station · out of contact · afk| · on furlough · been furloughed · on my honeymoon · on honeymoon ·
        my honeymoon · summer shutdown · winter shutdown · christmas shutdown · factory shutdown · shut up shop ·
        shut for · shut down for · has closed for · have closed for · closed due to · switching off my laptop ·
        switched off my laptop · switched my laptop off · have switched off · unplugging · unplugged from ·
        digital detox · off the grid · sunning myself · recharging my · recharge my batteries · holiday mode ·
        vacation mode · stepped away from work · stepping away from work · taking a break from work ·
        taking some pto · taking pto · taking annual leave · taking my annual · having a few days off ·
        day off today · non-working day · i work next · i next work · not working today · not working this week ·
        i am not working · i'm not working · not at work until · not in work until · not in this week · not in today ·
        not in the house · won't find me in · not find me in · will not be at my · not be at work · won't be at work ·
        not be able to answer before · not be able to respond before · not be able to reply before ·
        unable to respond until · unable to reply until · unable to answer until · won't be able to respond until ·
        won't be able to reply until · not be able to respond until · not be able to reply until ·
        attend to my inbox · attend to my mails · attend to my emails · won't be checking · won't be looking at ·
        won't be monitoring · won't see this until · won't see your · will only see your · only see mails ·
        won't be answering · not be answering · won't be responding · not be responding · not monitoring my ·
        called for jury · called up for jury · jury service · serving on a jury · military duty · residential course ·
        on a training course · recovering from surgery · recovering from an operation · having surgery ·
        signed off sick · signed off work · signed off by · signed off until · long-term sick · off work until ·
        off ill| · leave of absence · proceeding on leave · on safari · on a cruise · traveling on business ·
        on business travel · working reduced hours · reduced staffing · skeleton staff · i don't look at email ·
        i do not look at email · i don't check email · i do not check email · i only check · i look at emails after ·
        you've just missed me · you have just missed me · caught me on holiday · caught me on leave ·
        is expected back · am due back · expected to be back · rejoining office · rejoin office · rejoining work ·
        resume duties · resume duty · resuming duty · resume my duties · resume office · joining back ·
        joining office · not monitored outside · is next staffed · are next staffed · won't be in the office ·
        won't be at my desk · school is now closed · office is now closed · office has now closed · on casual leave ·
        on earned leave · on family leave · on study leave · on personal leave · on compassionate leave ·
        on gardening leave · on adoption leave · on long service leave · on carer's leave · on long-term sick ·
        on extended leave · on special leave · on reserve duty · taking part in industrial ·
        taking industrial action · office … shut at · office … shuts at · office … is shut · office is now shut ·
        is expected in the shop · is expected in the office · gone walkabout · logged off for · logged off until ·
        logging off until · sent on a course · proceeded on leave · on my native place · out of the building ·
        is unattended · mailbox is unattended · inbox is unattended · am on pl| · am on cl| · am on el| ·
        away from keyboard · don't read mails on · don't read emails on · don't read email on · don't check mail on ·
        don't check emails on · only open this mailbox · only open this inbox · only read this mailbox ·
        only look at this mailbox · only process mails · only process emails · only process my · four-day week ·
        4-day week · three-day week · days a week only · month off · weeks off work · recovering from an ·
        at home with my sick · home with my sick · home with a sick · child is ill · child is sick · kids are sick ·
        son is ill · daughter is ill · is ill and i · with customers all · with clients all · without power ·
        observing ramadan · my remaining vacation · can reach me again · will be reading emails again ·
        will read emails again · rostered days off · rostered off · my next shift · finished for today ·
        finished for the day · for the rest of the day · out for the day · gone for the day · at present on tour ·
        on tour till · on tour until · will attend office · off grid · at a retreat · on retreat · i'm ill| ·
        i am ill| · i'm unwell · i am unwell · i'm sick| · i am sick| · in a classroom · at present on leave ·
        presently on leave · read emails on weekday · i read emails on · i read my emails · only read emails ·
        only read my email · only read mail · not available these days · forgive the silence ·
        enjoying some time off · enjoying time off · enjoying a break · well-earned break · well-deserved break ·
        well-earned rest · on a rostered · presently unavailable · planned time away · scheduled to be back ·
        next at work · twice daily · no cell service · no mobile service · baby leave · different time zone so ·
        enjoying the long weekend · limited connectivity · connectivity at sea · we're moving offices ·
        we are moving offices · expect late replies · disconnected for · disconnected until · hours are suspended ·
        at an event all · little time for email · on a family trip · i don't work mondays · i do not work mondays ·
        i don't work tuesdays · i do not work tuesdays · i don't work wednesdays · i do not work wednesdays ·
        i don't work thursdays · i do not work thursdays · i don't work fridays · i do not work fridays
    """,
    "absence_subjects.absent": """
        out of town · on vacation · on holiday · on leave · away from · absence notice · parental leave ·
        maternity leave · paternity leave · annual leave · away| · working hours · working days · closed for ·
        closed from · office closed · christmas · summer break
    """,
    "absence_subjects.subjects": """
        automatic reply · auto reply · autoreply · auto response · autoresponse · autoresponder · auto answer ·
        automated reply · automated response · automatic response · automatic message · out of office ·
        out of the office · away until · vacation reply · vacation message · vacation notice · vacation auto · ooo| ·
        currently away · i am away · i'm away · automatic answer · out of office: · ooo:
    """,
    "acknowledgement_elements.a_term": """
        business day · working day · within · hours · in turn · the next day we · member of the team ·
        member of our team · our team · reference · office hours · as soon as · shortly · do not reply ·
        a day or two · few days · few hours · next day · 24 h · 48 h · one day · two days · three days · five days ·
        weeks| · an engineer · our engineers · one of our · one of us · someone · somebody · be reviewed ·
        in due course · due course · when we re · when we are · quote · keep the · priority · in the order ·
        unable to reply · every email · everyone · individual · right team · right person · mon fri ·
        monday to friday · opening · this week · once we · panel · a selection · track it · track the ·
        in the portal · a day to · be considered · be printed · officer
    """,
    "acknowledgement_elements.arrived": """
        received · reached us · logged · registered · recorded · safely arrived · acknowledge · in our queue ·
        forwarded to · passed to · has been opened · been created · we ve got · we have got · landed ·
        has been assigned · has arrived · arrived · has come in · come through · has reached · in the queue · raised ·
        got your · in good hands · in the hands of · on it| · opened · created · submitted · with us| · safely ·
        means a lot · important to us · volume · outside · is being looked at · has been noted · noted ·
        is safely with us · we read all · on your behalf · ping you back · been lodged
    """,
    "acknowledgement_elements.our_account": """
        your order · payment · invoice · parcel · shipment · subscription · your account · password · booking ·
        reservation · delivery address · purchase · statement · refund · your appointment · verify · ticket for
    """,
    "acknowledgement_elements.our_letter": """
        your message · your e mail · your email · your request · your enquiry · your inquiry · your question ·
        your application · your report · your complaint · your letter · your ticket · your case · your claim ·
        records request · request received · your submission · your feedback · getting in touch · writing to us ·
        contacting · your correspondence · your query · your mail · your communication · your note · your comments ·
        reaching out · dropping us a line · a call · a ticket · your matter · emailing · your comment · writing in ·
        you ve written · your concern · your grievance · case 0 · case no · case number · letters · docket ·
        writing to the
    """,
    "address_phrases.no_such_address": """
        user unknown · unknown user · unknown recipient · recipient unknown · unknown address · no such user ·
        no such mailbox · no such recipient · no such address · no such person · no such local user ·
        no such account · no mailbox here · no mailbox by that name · mailbox not found · mailbox does not exist ·
        mailbox doesn't exist · user not found · user does not exist · user doesn't exist · user doesn't have ·
        account does not exist · account that you tried to reach does not exist · account doesn't exist ·
        address does not exist · address doesn't exist · recipient not found · recipient does not exist ·
        recipientnotfound · recipient … does not exist · couldn't be found · could not be found · wasn't found at ·
        was not found at · address not found · not listed in · not a valid user · not a valid mailbox ·
        not a valid recipient · invalid recipient · invalid mailbox · invalid user · invalid address · illegal user ·
        bad destination · is not a known user · no longer active · no longer available · no longer valid ·
        no longer accepting · no longer exists · no longer in use · account has been disabled · account is disabled ·
        account disabled · account … is disabled · mailbox disabled · mailbox is disabled · account is inactive ·
        mailbox is inactive · mailbox inactive · account has been suspended · user … suspended ·
        user account is unavailable · deactivated · recipient name is not recognized · unrouteable address ·
        unroutable address · unknown local part · not our customer · is not local · not local · host unknown ·
        host not found · domain not found · domain does not exist · name server … not found · no mx ·
        couldn't find any host · couldn't find a mail exchanger · unknown host · domain name not found · nxdomain ·
        non existent domain · null mx · does not accept mail · mailbox unavailable · mailbox not available ·
        rejected as undeliverable · no route to · recipient address rejected access denied ·
        recipient addresses rejected access denied · unknown in local recipient table · user not exist ·
        name not found · account is not available · email address you entered · not exist · unknown or illegal ·
        not match · discontinued · not a member · not member · no account · bad address · addressee unknown ·
        no recipients · unknown account · not known at this site · this user doesn · no such domain · unknown domain ·
        domain unknown · doesn't exist · isn't exist · mailbox unknown · unknown mailbox · address unknown ·
        user invalid · has left the · left the company · not found in directory · not in the directory ·
        directory lookup failed · resolver adr · recipnotfound · not a user here · doesn't have a … account ·
        dd this user · account closed · mailbox closed · account has been closed · has been deactivated ·
        has been deleted · has been removed · was deleted · domain isn't · dns error · dns type mx lookup ·
        badly formatted · relaying denied · relay access denied · unable to relay · relay not permitted ·
        mailbox is unavailable · mailbox is not available · retired · invalid domain · was closed by ·
        mailbox was closed · account was closed · no longer accepts
    """,
    "bounce_phrases.daemon_names": """
        mailer daemon · postmaster · mail system · delivery subsystem · internet mail delivery ·
        system administrator · mail administrator · mdaemon · mail router · mail server · delivery status ·
        mailerdaemon · mail delivery · mail transfer agent · email delivery · mail gateway · bounce handler
    """,
    "bounce_phrases.sentences": """
        could not be delivered · couldn't be delivered · was not delivered · message not delivered ·
        wasn't delivered · cannot be delivered · can't be delivered · not be delivered · delivery to the following ·
        delivery failed · delivery has failed · delivery to these recipients · failed permanently · permanent error ·
        permanent failure · fatal errors · fatal delivery errors · unable to deliver · was unable to deliver ·
        wasn't able to deliver · not able to deliver · undeliverable · did not receive a copy · returned to sender ·
        returned unsent · this is the mail system at host · this is the postfix · this is the qmail ·
        created automatically by mail delivery · transcript of session follows · following addresses had ·
        following address es failed · delivery status notification · could not deliver ·
        your message has been delayed · message has not yet been delivered · not been delivered ·
        recipient s could not be reached · problem delivering your message · problems with mail delivery ·
        mail delivery failed · delivery failure · being returned · mail you sent … returned · bounced ·
        user mailbox exceeds · mailbox is full · user unknown · returned because · your message to … couldn't ·
        address couldn't be found · your message … was blocked · delivery incomplete · message expired ·
        error occurred while trying to deliver · failed to deliver · host unknown · did not exactly match ·
        has been rejected · you are not allowed to post · you may not have permission to post · is not a member ·
        not a member of this · invalid user address · no such user · no longer being retried · rejected by ·
        has been blocked · was rejected · email account that you tried to reach · not possible to deliver ·
        non-delivery · has bounced · was returned to you · couldn't deliver · couldn't send your message ·
        could not be sent · could not be relayed · was refused · refused by · rejected your message ·
        rejected for the following · the error that the other server returned · reason for the failure ·
        reason for rejection · this report relates to · error message below · mailbox unavailable ·
        recipient address rejected · does not have an account here · unable to be delivered · not deliverable ·
        cannot deliver · can not be delivered · can not deliver · was undeliverable · error from remote
    """,
    "bounce_subjects.subjects": """
        delivery status notification · delivery failure · delivery failed · delivery has failed ·
        delivery notification · failure notice · returned mail · mail returned · returned to sender ·
        message delivery · mail delivery · delivery report · mail could not be delivered · could not be delivered ·
        not delivered · non delivery · nondeliverable · nondelivery · failed mail · mail failed ·
        permanent delivery failure · delivery error · mail system error · mail error · user unknown ·
        message not delivered · unable to deliver · returning to sender · postmaster notify · delayed mail ·
        message delayed · mail delayed · delivery delay · warning could not send · warning message ·
        warning … user unknown · could not send message · notice mail delivery · notification d ·
        considered unsolicited bulk · banned contents · processing error · email not delivered · address not found ·
        message blocked · rejected mail · mail rejected · message rejected · undeliv · nicht zustellbar ·
        error sending · delivery temporarily · loop alert · are not member · mail quota · status notification ·
        delivery unsuccessful · message status · problems with delivery · bounced mail · not been delivered ·
        warning delayed · address couldn't be found · email address could not · email could not · message bounced ·
        bounce notification · email bounced · mail bounced · bounce message · delivery problem · permanent error ·
        your email was not · your message was not · your message could not · email delivery · non-deliverable ·
        error delivering · recipient not found · mailbox full · mailbox unavailable · sorry your message ·
        message undeliver · delivery incomplete · mail not delivered · mail undeliver
    """,
    "calendar_phrases.accepted": "accepted · meeting accepted",
    "calendar_phrases.answered": """
        tentative · declined · canceled · cancelled · new time proposed · proposed new time · updated invitation
    """,
    "calendar_phrases.sentences": """
        has accepted this invitation · has declined this invitation · has replied maybe to this invitation ·
        tentatively accepted this invitation · has accepted the invitation · has declined the invitation ·
        accepted your invitation · declined your invitation · has accepted your · has declined your ·
        has proposed a new time · has tentatively accepted · accepted the meeting · this event has been canceled
    """,
    "cause_phrases.expired": """
        retry time · retry timeout · timed out · timeout · time out · time-out · message expired · too old ·
        too long · delivery time expired · has expired · expired · been in the queue · cannot send message for ·
        could not be delivered for · unable to deliver … days · unable to deliver … hours · giving up · retries ·
        connection refused · connection dropped · connection lost · couldn't connect · could not connect ·
        cannot connect · can't connect · unable to connect · not accept our requests to connect ·
        network is unreachable · no answer from host · temporar · try again later · deferred · service unavailable ·
        service not available · attempts · not been collected after · not responding · read error ·
        connection closed · broken pipe · resources temporarily · server busy · server unavailable · host down ·
        name service error · lost connection
    """,
    "cause_phrases.full": """
        mailbox full · mailbox is full · mail box is full · mailbox … is full · inbox is full · over quota ·
        overquota · quota is exceeded · exceeded … quota · exceeded storage · exceeds … quota · exceeded … mailbox ·
        quota exceed · insufficient storage · insufficient disk · not enough storage · out of storage · disk quota ·
        mailbox exceeds · mailbox has exceeded · storage limit · too much mail · mailbox size limit ·
        user has exhausted allowed · exceeding the maximum allowed size for this mailbox · has too many messages ·
        no space left · full mailbox · mailbox quota · mailfolder is full · mfe · mailboxfull · not enough disk ·
        allocated storage · mailbox space · out of space · mailbox is over · over its quota · over their quota ·
        over the quota · out of memory · exceeded their storage · exceeded its storage · is over quota ·
        storage full · storage is full · not enough space · too many messages in · mailbox … over quota ·
        account is full · quota is full · reached … quota · over the allowed quota · mailbox limit · emailquota ·
        used up all storage · no storage left · no room left · no space · storage … used up · nothing more can be ·
        no more room · no free space · hit its ceiling · inbox … limit · mailbox … maximum ·
        until something is removed · until … deleted · mailbox … limit
    """,
    "cause_phrases.loop": """
        mail loop · mail loops · loops back to · too many hops · hop count exceeded · hop count · loop detected ·
        routing loop · forwarding loop · loop alert · mail forwarding loop · maximum hop · loop count
    """,
    "cause_phrases.too_large": """
        message too large · message too big · message size exceeds · exceeds size · size limit ·
        message length exceeds · too large · too big · exceeding size · maximum message size · maximum size ·
        fixed limit · size … exceeds · size … exceeded · exceeded maximum incoming · message is larger than ·
        exceeds maximum · exceeds fixed · exceeds the maximum · too long for · exceeded size · size exceeded ·
        message is too big · message is too large · attachment too · over the size · larger than the
    """,
    "challenge_fate_phrases.held": """
        being held · held until · held pending · is on hold · is waiting · waiting to be delivered · is in a queue ·
        not yet been delivered · has not been delivered yet · have your message delivered · deliver your message ·
        message to be delivered · before your message · so i can receive your · will be delivered automatically ·
        future messages will be delivered · awaiting · is quarantined · is being stored · only accept ·
        has been held · in order for your message · will receive your original · once i approve · waitlisted ·
        will be delivered to · side folder · is parked · parked until · stopped at the door · left at the door ·
        put aside · set aside until · has been stopped · is not delivered · stays in · has been kept back ·
        quarantin · in quarantine · on hold · intercepted · on ice · in the lobby · in a lobby · waiting room ·
        is being kept · being kept · has been delayed · is delayed · held back · is held · was held · are held ·
        been paused · is paused · in limbo · in a holding · holding area · holding pen · has been parked · is stuck ·
        kept outside · waits outside · waiting outside · at the gate · at the door · put on hold · not been shown ·
        not reached · hasn't reached · has not reached · not yet reached · not yet been seen · before … sees ·
        before i see · before we let · is pending · pending approval · pending verification · pending your ·
        captured · detained · blocked until · quarantine area · has a doorman · requires first-time ·
        before delivering · couldn't be delivered yet · could not be delivered yet · has stopped your ·
        hold all mail · we hold your · holds all mail · hold mail from · holding your · message held · email held ·
        mail held · needs confirmation before · needs your confirmation · needs to be confirmed before
    """,
    "challenge_fate_phrases.lapses": """
        will be deleted · will expire · expire after · expires after · expires in · until then nobody ·
        nobody will see · will be discarded · will be dropped · is lost · be lost · within 72 hours ·
        within 48 hours · will vanish · disappears · thrown away · erased · otherwise it is · otherwise it will ·
        is deleted · are deleted · be binned · is binned · goes in the bin · will be removed · be rejected ·
        is rejected · be returned · is thrown · thrown out · are thrown · vanish · after three days · after 3 days ·
        after 5 days · after five days · after 7 days · after seven days · within 24 hours · within 7 days ·
        within seven days · within a week · until you do · unless you · expire · self destruct
    """,
    "challenge_fate_phrases.passes": """
        jumps straight · gets through · get through · goes through · let it in · let you in · sees your mail ·
        sees your email · deliver my · deliver it · reaches my inbox · reach my inbox · to get past · will arrive ·
        lands in my inbox · passed on to · lets you through · let you through · release your · release it ·
        hand over · hand it over · pass on your · will be released · have it delivered · be delivered · reach ·
        goes to … inbox · your email goes · goes straight through · straight through · be let through · let through ·
        let it pass · to let it · dropped in the inbox · dropped into · be added · will be added · to be added ·
        we ll deliver · will deliver · i ll see it · he ll see it · she ll see it · will see it · will be shown ·
        to have it released · have it released · to be let in · to get in · comes through · on its way ·
        wave you through · waved through · opens the door · never … again · only … once · just once · this once ·
        do this once · never be asked again · won t be asked again · will not be asked again · future mail ·
        future emails · future messages · let your mail in · let your message in · let your email in · let you pass ·
        will then be forwarded · then be forwarded · then be delivered · be shown to · only then will ·
        get to see what · releases yours · reaches me automatically · releases your · afterwards everything ·
        and you will be · will release
    """,
    "challenge_phrases.confirm": """
        to control spam · stop spam · spam blocking · anti spam · add you to my · to be added to · whitelist ·
        allow list · a real person · receive spam · guest list · word in the · allowed senders list ·
        confirm your address · verify your address · unknown senders · waiting room · safe list · to be released ·
        be let through · let through · to be let in · unconfirmed messages · nobody confirms · confirm it was you ·
        before i see · before we see · before it is shown · anti-spam check · antispam check · spam check
    """,
    "challenge_phrases.prove": """
        complete this verification · complete the verification · that you are human · you are human · you're human ·
        that you're a human · you are a real person · not a spammer · you are a human · you're a human ·
        are not a robot · protected by spam · spamarrest · spam arrest · boxbe · approved senders · verify that you ·
        confirm that you sent · confirm that this message · confirm your message · one time confirmation ·
        one-time process · one time request · only need to do this once · challenge response · tmda ·
        i now only accept · protecting myself from · just once, click · receiving junk mail ·
        you won't have to do this again · first time senders · mailinblack · authenticate yourself ·
        reply to this … to confirm · verify themselves · type the characters · enter the characters · enter the code ·
        enter the word · type the word · captcha · sender verification · confirm you are · prove that you ·
        verify you are · does not know you · senders i have approved · list of approved · have approved beforehand ·
        request form · not a bot · you're a person · you are a person · there is a person behind · they are genuine ·
        you are genuine · genuine sender · are real · you exist · that you're real · human sender · that you sent ·
        not a program · not a machine · prove you're · prove you are · prove it · that you aren't one ·
        you aren't one · not be one · people who've shown · that you're not a robot · you're not a robot ·
        are you a person · are you human · are you a human · are you a robot · are you real · confirm your identity ·
        verify your identity · proof of life · show that you are · show that you're · show you're human ·
        show you are human · shown they are people · we know that you are not · you are not spamming · real human ·
        human being · that you're no bot · not sent by a machine · not sent by a robot · no robot · characters shown ·
        letters shown · numbers shown · a quick check · human check · human verification · verify your humanity ·
        that a human · that a person · who you are · tell him you're not · tell her you're not · you're not a bot ·
        you are not a bot · validate your address · validate your email · validate themselves · have to knock ·
        knock first · unknown people · solve a short · solve a little · solve this · short puzzle ·
        you're no spammer · you are no spammer · you're no robot · make sure you're not · make sure you are not ·
        make sure that you · that you are real · confirm that you're real · you're not a program ·
        you are not a program · anti-spam check · antispam check · a real sender · needs confirmation before ·
        know you're human · know you are human · know that you're human · know that you are human
    """,
    "challenge_phrases.subjects": """
        please confirm your message · confirm your email · please verify your email · verification required ·
        your email requires verification · sender verification · challenge response · message requires confirmation ·
        your message is awaiting · action required to deliver · please confirm that you ·
        your message … is being held · confirm to deliver · requires your confirmation · verify# ·
        sender authentication · confirm delivery · confirm your mail · please authenticate · your message is waiting ·
        message held · spam filter confirmation · please verify yourself · prove you are · are you human ·
        are you a human · verify you are · confirm you are · action required prove · please prove · one more step ·
        message delayed confirm · human verification · your message has been held · your email has been held ·
        your message is on hold · your email is on hold · please confirm you · approve yourself · sender approval ·
        sender confirmation
    """,
    "challenge_sender_phrases.act": """
        hit reply · just reply · reply to this · deliver my email · leave the subject · held message ·
        answer this message · click here · hit the link · tap here · tap the · press the button · press the link ·
        open the link · send this message back · send this mail back · number … in the subject · in the subject line ·
        use the link · through this link · reply with · answer with · solve · press the · puzzle · riddle · pick the ·
        tick the · type · enter · button · verify your · verify yourself · confirm your · confirm yourself ·
        authenticate · click · follow this link · visit · answer the question · solve the · sum here · one click ·
        takes a second · takes one click · takes ten seconds · takes a moment · hit the button · complete the ·
        complete this · fill in · fill out · go to · reply once · simply reply · send back · confirm here ·
        confirm who · verify here · verify who · tell us · show us · show me · identify yourself · copy the ·
        pass the · drag the · slide the · choose the · select the · prove that · prove you · to prove · clicking ·
        by clicking · knock here · solve a · validate · to get on it · follow http · reply with the ·
        introduce yourself
    """,
    "challenge_sender_phrases.steps": """
        click the link · click here · click on the link · click below · follow the link · reply to this · visit ·
        by clicking · click the button · clicking the link · http · complete the verification · confirm here ·
        verify here · hit reply · simply reply
    """,
    "challenge_sender_phrases.stranger": """
        only let in people i know · people i know · aren't on my list · not on my list · not in my address book ·
        first time you've written · first time you have written · not in my contacts · don't know your address ·
        do not know your address · unknown to me · new senders · from anyone new · haven't heard from this address ·
        have not heard from this address · first time … written · first time you've · people we don't know ·
        from strangers · never received mail from you · are not in … contacts · not yet know · not on my ·
        not on our · not yet on · not recognised · not recognized · unrecognised sender · unrecognized sender ·
        never corresponded · never been in touch · never written · don't recognise · don't recognize ·
        do not recognise · not in my · not in our · not among my · unknown sender · unfamiliar sender ·
        never exchanged · verified senders · confirmed senders · known senders · approved senders ·
        authorised senders · authorized senders · trusted senders · people who've shown · shown they are ·
        not yet a known · not a known · known contact · known contacts · you're not yet · you are not yet ·
        people or programs · person or a program · person or a machine · people or machines · a person or a ·
        a human or a · human or machine · human or bot · written to this inbox for the first · for the first time ·
        first contact · first-time sender · first time sender · has not written before · not written before ·
        haven't written · have not written · not emailed me before · not emailed us before · never emailed ·
        haven't emailed · have not emailed · approved senders list · approved sender · not an approved ·
        not yet approved · not been approved · unverified sender · unverified · not verified · not yet verified ·
        unconfirmed sender · guest list · uses a guest · waiting room · people i don't know · somebody i don't know ·
        someone i don't know · someone new · somebody new · strangers · new correspondents · new correspondent ·
        we don't know you · i don't know you · we do not know you · don't know who you are · haven't met ·
        have not met · not met before · not seen before · haven't seen you · spam guard · spam shield ·
        amount of junk · amount of spam · so much spam · so much junk · too much spam · too much junk ·
        keep out spam · keep spam out · keeps out spam · keeps spam out · stop robots · keep robots · keeps robots ·
        you are not spamming · not spamming · allowlist · allow-list · safe list · safelist · whitelist · gatekeeper ·
        bouncer · doorman · doorkeeper · unknown people · trusted sender · list of trusted · isn't on the list ·
        is not on the list · isn't on my list · isn't on our list · junk mails a day · emails a day · isn't verified ·
        unknown addresses · unknown address · you're not on it · you are not on it · writing to me for the first ·
        write to me for the first · people on his list · people on her list · people on my list · people on our list ·
        senders on my list · senders on his list · only accepts mail · only accept mail · only accepts email ·
        only accept email · only accepts messages · only receive mail from · only receives mail from ·
        only get mail from · only gets mail from · on the guest · doesn't know you · does not know you ·
        don't know you yet · introduce yourself
    """,
    "complaint_elements.complained": """
        complain · flagged · says they got · reported · marked · pressed report · objects to · has asked us to stop ·
        report junk · spam reports · several reports
    """,
    "complaint_elements.from_you": """
        your account · your network · your server · your domain · from you · your systems · your ip · your platform ·
        you to stop · you did about · your side · your site · your mail host · your infrastructure · suspend ·
        no business relationship · has been suspended · your aup · close the account · no relationship
    """,
    "complaint_elements.ours": """
        our users · our customers · one of our · our staff · our employees · our teachers · our subscribers ·
        a third party says · our recipients · our members · a customer of ours · our mailboxes · our students ·
        a user of ours · our network · we received a report
    """,
    "complaint_elements.unwanted": """
        unwanted advert · unsolicited · did not ask for · never asked · not asked for · bulk mail · bulk email ·
        junk · spam · never agreed · sales mail · without consent · mass mailing · ube · advertisement · campaign ·
        no business relationship
    """,
    "complaint_phrases.desk_says": """
        unsolicited bulk · unsolicited email · junk mail complaint · unsolicited mail · report junk ·
        never signed up · had a report about · spam complaint
    """,
    "complaint_phrases.sentences": """
        this is an email abuse report · email abuse report for an email message · abuse report for an email ·
        this is a spam report · marked … as spam · reported … as spam · identified … as spam by · has complained ·
        this is an abuse report · marked … as junk · reported … as junk · complaint from one of our ·
        complained about · classified … as spam · a recipient of your message
    """,
    "complaint_phrases.subjects": """
        abuse report · complaint about message from · spam complaint · email abuse report · feedback loop ·
        abuse complaint · abuse notification · spam report · email feedback report · client tos notification ·
        complaint notification · junk mail report · reported as spam · marked as spam
    """,
    "date_phrases.answers": """
        pick this up · pick it up · replies from · get to your · look at it · look at this · catch up · at my inbox ·
        reach me · i ll reply · i will reply · i ll respond · i will respond · i ll answer · reading e mail ·
        able to answer · able to respond · able to reply · attend to · read your · read my · deal with your ·
        get round to · get around to · emails again · mails again · e-mails again · respond on · reply on ·
        answer on · respond from · reply from · answer from · will respond · will reply
    """,
    "date_phrases.away": """
        out| · away| · leave| · vacation · holiday · closed · absen · off| · unavailable · travel · pto| ·
        not available · ooo| · sick · not in · won t be · not be in · no access · limited · unreachable ·
        not reachable · not be reachable · out of reach · afk| · shut · furlough · honeymoon · abroad · overseas ·
        safari · unplug · offline · detox · not working · not at my · not at work · sabbatical · maternity ·
        paternity · hospital · jury · offsite · on strike · getting married · downtime · recharging · no laptop ·
        hiking · am not there · signed off · switching off · switched off · no longer read · on a course ·
        unattended · walkabout · logged off · don t expect me · campsite · on pl| · resting · taking off · month off ·
        company holidays · sent on · no answers · not reading · with customers · with clients · rostered · ill| ·
        closure · finished for · off grid · no emails for me · moving offices · training course · celebrating ·
        at sea · connectivity · climbing · suspended · sailing · at an event
    """,
    "date_phrases.back": """
        next day in · back| · return · resume · again · in the office on · in the office from · rejoin ·
        joining back · join back · joining office · as usual · as normal · normal service · for you again · back in ·
        restart · up and running · start again · in again · proper answers · proper replies · normal replies ·
        gets me back · at our disposal · at your disposal · home again · have me back · resuming · resumption ·
        normal operations · business as usual · on deck · reached again · regular hours · usual hours
    """,
    "date_phrases.first_day": """
        first working day · first day back · first day in · next be reading · next working day is · first day on ·
        next at my · next at the · work next · next work · next in the · next in on · next online · next staffed ·
        next working · next day on · next shift
    """,
    "date_phrases.last_day": """
        last day of my leave · last day of leave · last day of holiday · last day off · last day away
    """,
    "date_phrases.not": "not · won t · don t · no| · only",
    "date_phrases.not_back": """
        get back to · getting back to · come back to you · in return · call you back · write back · reply back ·
        got back · back to you · back up · again for · thanks again · thank you again
    """,
    "date_phrases.not_there": "not| · won t · don t · no longer · unavailable",
    "date_phrases.opens": "open| · opens · reopen · re open · resume",
    "date_phrases.other_matters": """
        order · deadline · deliver · valid · price · invoice · register · registration · apply · application · submi ·
        discount · promotion · webinar · booth · stand| · event| · events · expire · ship · expo · summit · fair| ·
        launch · campaign · payment · quote · answered by · we review · applying · due by · due on · due date ·
        payment due · amount due · falls due · fall due · due for
    """,
    "date_phrases.perhaps": "may be · might · perhaps · probably not · not sure",
    "date_phrases.present": """
        at my desk · be in on · in again · best bet · at the desk · online again · available from · available on ·
        reachable from · at my desk from · at my desk on · at work on · at work from · in office on · in office from ·
        see you · at work again · next in the office · next working day is · online on · online from ·
        at my computer · at the computer · expected in · due in · see y all · in as usual · happy to read ·
        available as · next staffed · staffed · reporting for duty · looking at a screen · at work · report for duty ·
        reporting for · reach me · back at · available post · available again · chance to read · through my inbox ·
        through my mails · through my emails · go through everything · expect me · my inbox · work again ·
        next shift · attend office · attend the office · be here again · my shift · checking email · checking e mail ·
        checking mail · checking my · scheduled back · scheduled to be · due back · in office · be reached · in from
    """,
    "departure.for_now": "urgent · emergency · immediate assistance · spam · privacy",
    "departure.leaves": """
        left · leaving · moved on · departed · no longer with · no longer at · no longer working · not with ·
        retired · parted ways · resigned · employment … ended · no longer part · not working · came to an end ·
        come to an end · don t work · doesn t work · employment · former · last day · farewell · goodbye · bowed out ·
        quit · journey with · finished up · finished at · affiliated · my time at
    """,
    "departure.left": """
        finished with us · hung up my · was my last working · my last working day · stepped down from ·
        has moved on from · have moved on from · moved on to pastures · bid farewell · parted company ·
        is no longer employed · gone into retirement · moved on to a new · my successor · pursue other opportunities ·
        pursuing other opportunities · no longer works · no longer work for · no longer work at · no longer working ·
        no longer employed · no longer an employee · no longer part of the · no longer at this company ·
        no longer a part of · has left the company · have left the company · has now left the ·
        left the organization · left the organisation · left the business · left the firm · has retired ·
        have retired · i am no longer at · is no longer at · last working day was · last day was · my last day at ·
        has departed · no longer in the employ · has resigned · not with the company anymore ·
        does not work here anymore · doesn't work here anymore · i retired · i've retired · i have retired ·
        am now retired · retired from · work here any more · no longer work here · works here any more ·
        closed our business · ceased trading · ceased operations · employment … has ended · decided to move on ·
        left the company · has left the · is no longer with · am no longer with · are no longer with ·
        i no longer work · last day at · last day with · no longer with us · no longer with our company ·
        no longer with the company · has taken over his · has taken over her · taken over my role · moved on to new ·
        no longer an active employee · this mailbox will no longer be read · position has been eliminated ·
        is not with … any longer · have permanently closed · has permanently closed · closed down our · hung up our ·
        hung up his · hung up her · am no longer part of · are no longer part of · no longer in this role ·
        no longer in this position · no longer in post · no longer in the role · new chapter elsewhere ·
        started a new chapter · starting a new chapter · a new role elsewhere · a new job elsewhere ·
        joined another company · moved to another company · moved to a new company · moved to another organisation ·
        moved to another organization · changed jobs · changed employer · separated from the company ·
        is a former employee · former employee of · former member of staff · sadly died · died suddenly ·
        taken redundancy · taken voluntary redundancy · taken early retirement · taking retirement ·
        enjoying retirement · enjoying my retirement · enjoying his retirement · enjoying her retirement ·
        a retired bloke · now a retired · entered retirement · assignment ended · assignment has ended ·
        placement ended · placement has ended · internship has ended · internship ended · secondment ended ·
        don't work here · do not work here · no longer be working · no longer be employed · left our house ·
        left our company · left our team · left our organisation · left our organization · left our firm ·
        left our employ · left our department · left our practice · left the practice · left the school ·
        left the university · left the agency · left the bank · left the charity · left the team · left employment ·
        left this company · left this organisation · left this organization · left us in · left us at the end ·
        left us on · left us last · left the trust · left for pastures · gone to pastures new · pastures new ·
        sold the business · sold the company · sold up and · handed over the reins · handed over the baton ·
        taken the reins · taken over from me · taken over from him · taken over from her · succeeded by ·
        his replacement is · her replacement is · their replacement is · his successor · her successor ·
        end of my employment · tenure … ended · time … has come to an end · final day was · final day at ·
        final day with · last day in the office was · last working day · ceased employment · ceased working ·
        not employed · not an employee · not with … anymore · not with … any more · not working with us ·
        nobody of that name · nobody by that name · no one by that name · resigned from · resigned with effect ·
        relieved of his · relieved of her · superannuated · is no more with · account … has been deactivated ·
        inherited my accounts · died peacefully · sadness … died · sadness … passed · regret … passed ·
        sorry to inform … passed · sad to inform · announce the passing · news of the passing ·
        passed away … contact · passed away … write to · passed away … bring · passed away … questions ·
        passed away … in touch with · passed away … address · time at … come to an end · time here … come to an end ·
        time with … come to an end · time at … came to an end · time here … came to an end ·
        employment … come to an end · employment … came to an end · secondment … came to an end · secondment … end ·
        assignment … come to an end · my contract has ended · my contract ended · my contract expired ·
        my contract has expired · my internship … end · my placement … end · my fixed-term · i have moved on ·
        i've moved on · doesn't work for us any · does not work for us any · doesn't work with us any ·
        does not work with us any · don't work for … any · do not work for … any · i don't work at ·
        i do not work at · i'm not working at · no longer hold this position · no longer hold this post ·
        no longer hold this role · no longer hold this office · no longer hold the position ·
        no longer hold the post · no longer hold the role · moved to a different company ·
        moved to a different organisation · moved to a different organization · moved to a different employer ·
        moved to a different firm · into early retirement · my replacement is| · i've been made redundant ·
        i have been made redundant · i was made redundant · i've been laid off · i have been laid off ·
        i was laid off · i left my position · i left my role · i left my post · i left my job ·
        have left my position · have left my role · have left my post · packed my bags for good ·
        handed in his notice · handed in her notice · handed in my notice · handed in their notice · was let go ·
        were let go · been let go · journey with … ended · journey at … ended · journey with … come to ·
        chapter at … closed · no longer represent · quit the company · quit his job · quit her job ·
        hand my inbox over · colleague … died · first day of not working · something new, and · user has left ·
        member of staff who is · laid down my · said goodbye · waved goodbye · off to pastures · left … for pastures ·
        left … for good · gone for good · has now retired · is retired · i am retired · i'm retired · left in spring ·
        left in summer · left in autumn · left in january · left in february · left in march · left in april ·
        left in may| · left in june · left in july · left in august · left in september · left in october ·
        left in november · left in december · left last month · left last year · left last week · left at the end of ·
        left a few months ago · left some time ago · left earlier this year · left a while ago · left a year ago ·
        no longer affiliated · contract with us expired · contract with us ended · contract with us has ·
        isn't employed · not employed here · finished up at · handed my customers over · handed over my customers ·
        handed my accounts over · handed over my accounts · handed my portfolio · handed over my portfolio ·
        mailbox owner has · account holder has left · mailbox belonged to · address belonged to · retired on ·
        retired in · retired at · retired after · role … made redundant · position … made redundant ·
        post … made redundant · job … made redundant · role … eliminated · job … eliminated · taken up a position ·
        taken up a new · taken a position · taken a new position · taken a new role · taken a new job ·
        accepted a position · accepted a new · accepted a role · with another employer · with a new employer ·
        another employer · employee has left · colleague has left · person has left · member of staff has left ·
        staff member has left · work here any longer · works here any longer · working here any longer ·
        work here no longer · works here no longer · moved on to other challenges · other challenges outside ·
        has replaced me · have been replaced by · no longer responsible for this mailbox · moved on in january ·
        moved on in february · moved on in march · moved on in april · moved on in june · moved on in july ·
        moved on in august · moved on in september · moved on in october · moved on in november ·
        moved on in december · finished my time · moved on last month · moved on last week · moved on last year ·
        moved on at the end · my position ended · my role ended · my employment ended · my job ended ·
        my position has ended · my role has ended
    """,
    "departure.no_longer_read": """
        no longer looked · no longer read · no longer monitored · no longer checked · nobody reads · not be replying ·
        not be reading · won t be reading · won t be replying · not be read · be switched off · being closed ·
        be closed
    """,
    "departure.not_of_a_person": """
        no longer working with you · no longer working on · no longer working for me · not working with your ·
        not working at the moment · not working at full · contract has come to · contract came to · project has come ·
        left the group chat · warranty · our contract · the contract expired · contract ended · trial has ·
        subscription has · no longer with a| · no longer with an| · no longer work mondays · no longer work tuesdays ·
        no longer work wednesdays · no longer work thursdays · no longer work fridays · no longer work on ·
        no longer work full · no longer work weekends · no longer work in the · no longer working full ·
        no longer working fridays · no longer working mondays
    """,
    "departure.retired": "retirement · retired · retire|",
    "departure.takes_over": "i have taken over from · i've taken over from · i took over from",
    "form_letter_phrases.acknowledged": """
        we have received your · we've received your · we received your · request has been received ·
        your request … received · your ticket … received · your message … received · request … has been created ·
        your case … created · message has been received · email has been received · e-mail has been received ·
        inquiry has been received · enquiry has been received · a ticket has been · ticket has been created ·
        ticket has been opened · support ticket · a case has been · case has been created · case number ·
        ticket number · ticket id · request id · your request has been · has been assigned ·
        acknowledge receipt of your · your ticket · this is to confirm that we have received · successfully received ·
        been logged · added to our queue · got your application · thanks for applying · thank you for applying ·
        thank you for your application · is being reviewed · being processed · we got your message ·
        has been registered · logged under · your enquiry has been · we've received · your correspondence has been ·
        your email has landed · your message has landed · landed safely · has been raised for ·
        ticket has been raised · case has been raised · a call has been · complaint has been · query has been ·
        we acknowledge receipt · acknowledge receipt of · acknowledge with thanks · in our queue · is in the queue ·
        in the hands of our · outside our opening · outside of our opening · outside our office hours ·
        outside office hours · outside of office hours · outside our working hours · outside our business hours ·
        outside business hours · out of hours · means a lot to us · volume of mail · volume of email ·
        volume of emails · volume of messages · volume of enquiries · volume of inquiries · large number of emails ·
        large number of messages · hundred emails · hundreds of emails · reply to everyone · answer everyone ·
        reply to every · answer every · respond to every · respond to everyone · individual answer ·
        individual reply · read every single · reply personally · reply individually · personally respond to ·
        your email is important · your message is important · your enquiry is important · we got your email ·
        forwarded to the concerned · forwarded to the relevant · passed to the relevant · passed on to the relevant ·
        passed to the appropriate · your reference is · your reference number · reference number is ·
        quote the reference · quote this reference · keep the reference · our team is on it · submission has been ·
        successfully submitted · your feedback has been · your message is now in · your email is now in ·
        correspondence has been received · is safely with us · safely with us · has reached the · we have noted your ·
        has been lodged · been opened on your behalf · case … opened · your request is in the queue ·
        we read all letters · noted your complaint · your docket · having received your · job application reached ·
        application reached us · your note arrived · your mail arrived · your email arrived · your message arrived ·
        your message has arrived · your email has arrived · owing to the number · due to the number ·
        due to the large number · due to the high number · due to the high volume · appreciate you writing ·
        appreciate you contacting · appreciate your contacting · allocated to · delivered to our ·
        passed on to our team · routed to our · thanks for your application · been passed to the ·
        kindly ask for a little patience
    """,
    "form_letter_phrases.promises": """
        get back to you as soon · get back to you within · get back to you shortly · will respond within ·
        respond to you within · reply within · within 24 hours · within 48 hours · within one business ·
        business days · our support team will · a member of our team will · one of our team will ·
        someone from our team · we aim to respond · we will reply as soon · respond as soon as · reply as soon as ·
        as soon as possible · will be in touch · as soon as we can · respond shortly · answer as soon as ·
        working days · if we'd like to take · hear from us · our response time · please don't reply · do not reply ·
        if we d like to take · expect a reply · expect an answer · expect to hear · expect a response ·
        usually answer · usually reply · usually respond · typically answer · typically reply · typically respond ·
        normally answer · normally reply · normally respond · try to answer · try to reply · try to respond ·
        aim to answer · aim to reply · aims to answer · aims to reply · aims to respond · in the order ·
        will be answered · will be dealt with · within a few hours · within one working day · within two working ·
        within 2 working · within 1 working · within one day · within a day · next working day · next business day ·
        if there's a fit · if there is a fit · if we need more · if we need any · you don't need to do anything ·
        you do not need to do anything · one of the team will · one of our team · our engineers will ·
        our advisers will · our advisors will · a day to answer · a day to reply · a few days to answer ·
        a few days to reply · ping you back within · will be considered · only a selection · allow up to ·
        please allow · shall respond within · shall reply within · will reach out within · will contact you within ·
        will write back within · will write back as soon · back to you within · back to you by ·
        back to you in the next · back to you as soon · back to you at the earliest · at the earliest ·
        get to your message · get to your email · average waiting time · average response time · response time is ·
        response times · expect our reply · expect our answer · during the next working · statutory period ·
        going to read it · up to two weeks · up to four weeks · up to three weeks · support hours ·
        representative will · if your profile · will contact you shortly · contact you shortly · in touch shortly ·
        invite you for an interview · respond in due course · reply in due course · in due course ·
        during opening hours · in opening hours · when we open · when we reopen · during office hours ·
        during business hours
    """,
    "form_letter_phrases.says_it_is_automatic": """
        this is an automatic · no longer monitored · no longer in use · no longer check · is no longer active ·
        not monitored · not actively monitored · you've reached · you have reached · email address has changed ·
        address is no longer · this is an automated · this is an auto · automatically generated · auto generated ·
        automated response · automated reply · automated message · automatic reply · automatic response · auto reply ·
        autoreply · auto response · sent automatically · generated automatically · system generated ·
        do not reply to this · please do not respond to this · this mailbox is not monitored ·
        this mailbox is unmonitored · this inbox is not monitored · inbox is not monitored ·
        please do not reply to this · auto-response · this is an out of office · automatic message ·
        just an automatic · an automatic note · an automated note · automatic notice · automated notice ·
        automatic answer · automated answer · automatic acknowledgement · automated acknowledgement ·
        automated confirmation · automatic confirmation · automatic notification that we ·
        automated notification that we
    """,
    "form_letter_phrases.thanks": """
        thank you for contacting · thanks for contacting · thank you for reaching out · thanks for reaching out ·
        thank you for your email · thanks for your email · thank you for your e-mail · thank you for your message ·
        thanks for your message · thank you for your mail · thanks for your mail · thank you for your inquiry ·
        thank you for your enquiry · thank you for getting in touch · thank you for writing · thanks for writing ·
        thanks a lot for your · thank you so much for your · thank you very much for your · many thanks for your ·
        thanks very much for your · thank you for your interest · thanks for your interest · thanks for your enquiry ·
        thanks for your inquiry · thanks for getting in touch · thanks for getting hold of ·
        thank you for getting hold · thanks for reaching · thank you for reaching · thank you for taking the time to ·
        thanks for dropping us · thank you for dropping us · thanks for your note · thank you for your note ·
        thank you for your letter · thank you for your correspondence · thank you for your query ·
        thanks for your query · thank you for your question · thanks for your question · thank you for your request ·
        thanks for your request · thank you for your submission · thanks for the message · thanks for the email ·
        thank you for the email · thank you for emailing · thanks for emailing · thank you for messaging ·
        thank you for connecting · greetings from · thanks for connecting · thank you for mailing ·
        cheers for getting in touch · thank you for writing to · thanks for writing to · thanks for dropping by ·
        thanks for contacting us · thanks a bunch for · thanks heaps for
    """,
    "human.before_leaving": """
        before i go · before i leave · before i disappear · before i head · before my leave · before i'm off ·
        before i set off · before i fly · before my holiday · before my vacation · before my flight
    """,
    "human.call_me": "call me · ring me · give me a call · phone me · let's talk · let's speak",
    "human.denies": """
        not an auto · not another auto · not the usual auto · isn't an auto · not a robot · not a bot ·
        not an out of office · not a bounce · yes it's really me · it's really me · actually me · real person here
    """,
    "human.i": "i'll| · i will| · i've| · i'd|",
    "human.in_a_form_letter": "need help · need assistance · is it urgent · urgent · have you tried · faq",
    "human.takes_up": """
        sounds good · the offer · the proposal · the demo · a demo · do a call · have a call · a call on ·
        a call tomorrow · looks good · budget · the contract · the quote · no longer relevant · call me in ·
        call me next · call me tomorrow · call me back · call me after · sounds great · sounds interesting · let's ·
        lets talk · lets schedule · can we · could we · shall we · can you · could you · would you · how about ·
        what about · not interested · i'm interested · i am interested · we are interested · we're interested ·
        your proposal · your offer · your product · your demo · works for me · i'd like · i would like ·
        we would like · we'd like · pricing · send me · thanks for following up · thanks for the follow ·
        thanks for your patience · sorry for the late · sorry for the delay · sorry i missed · i think · we already ·
        no thanks · no thank you · not right now · follow up with me · circle back · reach out again · check back ·
        try me again · next quarter · when i return let · i forwarded · i've forwarded · i have forwarded ·
        looping in · adding my · cc'd · copied · quick question · do you · is there a · what is the · how much ·
        when are you · just saw · but yes · go ahead · book it · is best for · is fine · fine with me · fine by me ·
        fine for me · suits me · suits us · suit me · would suit · suit us · works best · works better · keen to ·
        hold the price · the price · the discount · the sample · the draft · the brochure · the deck · the slides ·
        the attachment · the figures · the numbers · the spec · the trial · the invoice · references first ·
        just so you know · i've taken over · i have taken over · i do the same · our lawyers · our accountant ·
        our board · the board · we've decided · we have decided · we decided · not for us · no budget ·
        we're happy with · we are happy with · happy with what · makes sense · good idea · great idea · i agree ·
        i guess · i suppose · sounds fair · to be honest · frankly · speak then · talk then · chat then ·
        let me know · i'll think · i'll ask · i'll discuss · i'll run it · i'll send · i'll sign · will sign ·
        sign for me · please resend · send it over · share the · pls share · pls send · kindly share ·
        the week after · see you there · see you then · see you at · meet up · meet on · met you · nice meeting ·
        good to meet · great to meet · as discussed · as agreed · as promised · per our · following our ·
        after our call · your deck · your quote · your price · your prices · your tool · your software ·
        your solution · your services · monday is best · monday is better · monday works · monday suits ·
        monday is fine · monday is good · monday would suit · monday would work · monday would be · monday at ten ·
        monday it is · tuesday is best · tuesday is better · tuesday works · tuesday suits · tuesday is fine ·
        tuesday is good · tuesday would suit · tuesday would work · tuesday would be · tuesday at ten ·
        tuesday it is · wednesday is best · wednesday is better · wednesday works · wednesday suits ·
        wednesday is fine · wednesday is good · wednesday would suit · wednesday would work · wednesday would be ·
        wednesday at ten · wednesday it is · thursday is best · thursday is better · thursday works · thursday suits ·
        thursday is fine · thursday is good · thursday would suit · thursday would work · thursday would be ·
        thursday at ten · thursday it is · friday is best · friday is better · friday works · friday suits ·
        friday is fine · friday is good · friday would suit · friday would work · friday would be · friday at ten ·
        friday it is · anymore sorry · any more sorry · afraid he · afraid she · sorry he · sorry she · sorry but ·
        just to let you know he · just to let you know she · can hold the · packed his · packed her · our answer is ·
        the answer is · love the idea · likes the idea · like the idea · leave it with · with purchasing ·
        with procurement now · our committee · the committee · i'd say · forwarding this to · i'm forwarding ·
        i am forwarding · doesn't concern us · does not concern us · best of luck · we'd need · i'd need ·
        we don't use · we do not use · we've been using · we're using · not relevant · no interest ·
        but this is quick · they look great · looks great · look good · likes it · it's approved · is approved ·
        the po| · does purchasing these days · do his job · do her job · not replacing him · not replacing her ·
        no need for this · can talk · could talk · free to talk · happy to talk · where were we · on this project ·
        for the day i · can join · can step in · will join the · has his job now · has her job now · join the call ·
        new suppliers · slow answer · sorry for the slow · monday's fine · monday's good · monday's better ·
        tuesday's fine · tuesday's good · tuesday's better · wednesday's fine · wednesday's good ·
        wednesday's better · thursday's fine · thursday's good · thursday's better · friday's fine · friday's good ·
        friday's better · we'll take it · i'll take it · answering for him · answering for her · we'll take the ·
        i'll take the
    """,
    "newsletter.called": "newsletter · our bulletin · weekly digest · monthly update · monthly digest",
    "newsletter.footer": """
        you are receiving this · you're receiving this · you receive this · you get this · you received this ·
        you are getting this · because you subscribed · because you signed up · because you are a customer ·
        unsubscribe| · manage preferences · manage your preferences · update your preferences · email preferences ·
        subscription preferences · opt out of these · opt out here · view in browser ·
        view this email in your browser · view online · forward to a friend · no longer wish to receive these
    """,
    "newsletter.to_many": """
        dear members · dear friends · dear readers · dear customers · dear subscribers · dear parents · dear all
    """,
    "notification_phrases.do_not_answer": """
        do not reply · don't reply · do not respond to this · replies to this · no-reply address ·
        cannot receive replies · unmonitored · not monitored · this is an automated · this is an automatic ·
        automatically generated · sent automatically
    """,
    "notification_phrases.sentences": """
        thank you for your order · thanks for your order · thank you for your purchase · your order has · track your ·
        your payment of · is now available in your account · your password will expire · reset your password ·
        if you did not request · if you didn't request · if this wasn't you · was this you · verification code ·
        has invited you · commented on · mentioned you · assigned to you · reply to this email directly or view it ·
        view it on github · you are receiving this because · sign in to your account · held for you to review ·
        being held for · release these messages · list moderator · await moderator · has been scheduled for ·
        do not forward this · has shipped · your parcel · pick-up code · dear customer · dear valued ·
        dear subscriber · dear user · held messages · permit or block · thanks for registering ·
        thank you for registering · waiting for your approval · placed in your personal quarantine ·
        scheduled for delivery · thank you for signing up · thanks for signing up · your package is ·
        has been shipped · assigned a task · new voice message · recording is now available · sent you a message ·
        sent you a document · added a comment · you have been invited · please moderate · has been credited ·
        has been debited · online banking · direct debit has · was delivered to · left with a neighbour ·
        pick-up point · collection point · your bill is ready · rate your delivery
    """,
    "notification_subjects.subjects": """
        your order · your invoice · your receipt · receipt from · payment received · payment confirmation ·
        your statement · your password · password reset · reset your password · password expires · verification code ·
        your code · security code · security alert · new sign-in · new login · sign-in attempt · your account ·
        your subscription · confirm your subscription · your parcel · your package · has shipped · out for delivery ·
        tracking number · your booking · booking confirmation · reservation confirm · your ticket · your trial ·
        weekly digest · daily digest · weekly summary · weekly report · monthly report · usage report ·
        messages in quarantine · quarantine · spam digest · virus found · virus alert · build failed · build passed ·
        backup report · backup completed · storage almost full · maintenance · scheduled maintenance ·
        service notification · domain renewal · awaits moderator approval · message awaiting approval ·
        subscription confirmation · invitation to join · commented on · mentioned you · assigned to you · shared a ·
        invited you · new follower · new message from · you have a new message · new comment · missed call ·
        voicemail from · new fax · scan from · scanned image · message from konica · webinar · you have 1 new ·
        privacy policy · terms of service · updated terms · how did we do · rate your · voice message · voice mail ·
        please moderate · logwatch · end user digest · assigned a task · sent a message · sent you a message ·
        shared with you · held message · is on its way · your shipment · recording · complete with docusign ·
        e-mail verification · email verification · verify your email · new invoice · new bill · direct debit ·
        transaction alert · payment notification
    """,
    "opt_out_halves.authority": """
        attorney general · ag's office · ftc| · ico| · can-spam · data protection authority · gdpr| · our lawyer ·
        my lawyer · our legal · spam button · casl| · information commissioner · privacy commissioner · privacy act ·
        spam act · acma · pecr · consumer protection · ombudsman · your provider · your isp · your host ·
        legal action · solicitors · my solicitor · our solicitor · trai| · data protection office ·
        data protection commission
    """,
    "opt_out_halves.stop_it": """
        stop it · stop this · stop now · please stop · just stop · cut it out · leave it · knock it off · no more ·
        quit it · take me off · take us off · go away · leave me · last warning · can you please stop ·
        could you please stop · would you please stop · will you stop · can you stop · would you stop ·
        could you stop · stop already · of these coming · delete it · delete me · remove it · remove me · forget it ·
        delete this · erase it
    """,
    "opt_out_halves.threats": """
        one more · next one · report · complain · forward the · never signed up · again and · spam · if you keep ·
        if i get · if i receive · if this continues · if it continues · if you continue · another one ·
        any more of these · one more of these · reported · reporting · will be forced · take action · legal action
    """,
    "opt_out_halves.unasked": """
        never asked for · never signed up · didn't sign up · did not sign up · never subscribed · didn't ask for ·
        did not ask for · third email · fourth email · how many times · unsolicited · spam| · third time ·
        fourth time · fifth time · keep emailing · keep sending · keep writing · keeps emailing · harassment ·
        harassing · harass · where did you get my · how did you get my · who gave you my · never gave ·
        enough already · enough is enough · had enough · enough of these · enough of this · enough of your ·
        quite enough · that's enough · annoying · annoyed · getting old · i said no| · said no already ·
        already said no · not interested and · who gave you my address · who gave you my email ·
        where did you get my address · where did you get my email · where did you get this address ·
        where did you get our · how did you get my address · how did you get my email · how did you get this address ·
        how did you get our
    """,
    "opt_out_indirect.indirect": """
        [nobody, no one, none of you] … [writes, contacts, emails, mails, calls] · off your list · lose my number ·
        lose my email · [take, keep, leave, count] … [us out, me out, our practice off, us off] · [this, that, it] …
        [the last message, the last email, the last e-mail, the last mail, the last i hear] · [remove, take, drop,
        delete, erase, strike, leave, keep, count] … [our company, our domain, our address, our details, our
        organisation, our organization, my inbox out, us out of, me out of, us out, me out, domain out, off your
        outreach, out of your campaign, out of your sequence, from your outreach] · [don't want to be, not want to be,
        rather not be, do not wish to be, prefer not to be] … [part of your, on your, in your, contacted, approached,
        emailed, mailed, bothered, pitched] · [appreciate, grateful, thankful, glad, prefer] … [stopped writing,
        stopped emailing, stopped sending, not to hear] · [go, going, goes, went, end up, ends up, mark, marking,
        marked] … [to spam, as spam, as junk, in junk, to junk, in the bin] ·
        [do not, don't, please no, no] … [cold email, cold e-mail, solicit, unsolicited]
    """,
    "opt_out_others.go_on": """
        write to me · send it to me · send them to me · use this address · to this one · me instead · here instead ·
        us instead · this address instead · this one instead · call instead · phone instead
    """,
    "opt_out_others.other_people": "customers · users · members · subscribers · a customer · a user · people",
    "opt_out_phrases.asks": """
        unsubscribe me · please unsubscribe · remove my email · remove my e-mail · remove my address ·
        remove my name from · remove this email from · remove this address from · take my name off ·
        take my email off · stop emailing · stop e-mailing · stop mailing · stop contacting · stop sending me ·
        stop sending emails · stop spamming · stop writing me · don't email me · do not email me · don't contact me ·
        do not contact me · don't contact us · do not contact us · don't write to me · do not send me any ·
        don't send me any · do not send me more · no more emails · no more e-mails · no further emails ·
        not contact me again · never contact me · not email me again · opt me out · want to opt out ·
        like to opt out · wish to opt out · opting out of · please opt out · please remove me · kindly remove me ·
        delete me from · not receive any more · not wish to be contacted · not want to be contacted ·
        don't want to be contacted · cease all contact · cease and desist · refrain from contacting · lose my email ·
        not receive any further · want to unsubscribe · like to unsubscribe · wish to unsubscribe ·
        stop these emails · leave me alone · quit emailing · take me off your · take me off this ·
        take me off the list · take me off the mailing · take me off any · take us off your · take us off the list ·
        take me off of · take me off all · don't want to receive … emails · not want to receive … emails ·
        don't want to receive … mail · not want to receive … mail · don't want to receive … messages ·
        not want to receive … messages · don't want to receive these · not want to receive these ·
        don't want to receive this kind · don't want to receive your · not want to receive your ·
        don't want to receive anything · not want to receive anything · don't want to receive any ·
        not want to receive any · not wish to receive · don't want to hear from you · not want to hear from you ·
        removed from your · removed from this · removed from the list · removed from any · removed from all ·
        remove me from your · remove me from this list · remove me from this mailing · remove me from the list ·
        remove me from the mailing · remove me from all · remove me from any · remove me from future ·
        remove us from your · remove us from the list · delete my data · delete my details · delete my email ·
        delete my e-mail · delete my address · delete my contact · stop sending these · stop these mails ·
        stop sending us · stop all emails · stop all communication · stop all mail · do not email us ·
        do not email again · don't email us · don't email again · do not e-mail me · don't follow up ·
        do not follow up · no more follow ups · no more follow-ups · don't reach out · do not reach out ·
        cease emailing · cease e-mailing · cease sending · stop bothering · stop harassing · no longer wish to ·
        please remove my · remove my contact · get off this · get off of this · get off your · get off of your ·
        off this list · off that list · off whatever list · off ya list · off of this list · off all lists ·
        off your mailing · i'd like out · i would like out · i want out · anything further from ·
        nothing further from · no more of these · no more of your · no more of this · no more mails ·
        no more messages · no more mail from · don't want any more of · do not want any more of ·
        don't want your emails · do not want your emails · don't want your mails · don't need these emails ·
        enough already · enough is enough · give it a rest · get lost · bugger off · buzz off · piss off · sod off ·
        please go away · just go away · back off| · take a hike · jog on · erase everything · erase all · erase my ·
        erase our · delete everything you · delete all data · delete all my · delete all our · delete our data ·
        delete our details · delete our email · delete our address · purge my · purge our · wipe my data · wipe our ·
        destroy my data · right to be forgotten · right to erasure · article 17 · article 21 ·
        object to the processing · object to processing · erasure of my · erasure of our · deletion of my ·
        deletion of our · desist from · kindly refrain · please refrain from · refrain from sending ·
        refrain from mailing · refrain from emailing · refrain from writing · cease all marketing · cease marketing ·
        notice to cease · discontinue sending · discontinue these · discontinue your mail · discontinue all ·
        quit it with · quit with the · quit the emails · stop with the · stop it with · stop all this ·
        stop this spam · stop all future · stop any further · from your distribution · from all distribution ·
        from your mailing · from your mailings · from your mailing list · from your contact list ·
        from your newsletter · included in your mailing · be included in your · drop our name · drop my name ·
        remove our name · remove us from · strike our name · strike my name · strike me from · strike us from ·
        cross us off · cross me off · scratch me from · scratch us from · scratch me off · scratch us off ·
        take our name off · take us off · remove this mailbox · remove this inbox · remove our address ·
        remove our email · remove our e-mail · remove this contact · remove my info · remove our info ·
        remove our details · remove my details · remove my data · remove our data · my info out of · our info out of ·
        my details out of · our details out of · my name out of · my address out of · my email out of ·
        me out of your · us out of your · out of your database · out of your mailing · out of your mailings ·
        asked you twice · asked you before to stop · asked you to stop · asked you not to · told you to stop ·
        told you not to · already asked you to stop · already told you to stop · asked to be removed ·
        asked to be taken off · asked to be left alone · please unsub · pls unsub · unsub please · unsub pls ·
        unsub us · unsubscribe us · unsubscribe this · unsubscribe my · unsubscribe our · i opt out · we opt out ·
        opt us out · opted out · opting us out · opting out| · you're spamming · you are spamming · this is spam ·
        it's spam · stop the spam · blocking this · blocked you · have blocked you · you're blocked ·
        you are blocked · reporting this to · reporting you to · report you to · report this as spam ·
        reporting this as · permission to email me · permission to contact me · permission to email us ·
        permission to contact us · permission to write · never gave you permission · didn't give you permission ·
        never consented · did not consent · didn't consent · have not consented · haven't consented ·
        not consented to · revoke my consent · revoke consent · withdraw any consent · withdraw our consent ·
        not to hear from you again · never hear from you · never want to hear · hears from you this way ·
        hears from you again · no solicitation · no soliciting · don't accept vendor · don't accept unsolicited ·
        do not accept unsolicited · not accept solicitation · don't accept solicitation · don't accept cold ·
        do not accept cold · prefer not to get · prefer not to receive · rather not get · rather not receive ·
        rather you didn't email · rather you did not email · rather you didn't write · rather you stopped ·
        wish you'd stop · wish you would stop · no interest in receiving · no interest in hearing ·
        no interest in getting · no further mails · no further messages · no further mailings · no further marketing ·
        no further communication · no further contact · no more contact · no more marketing · no more newsletters ·
        leave me be · leave us be · let me be| · leave us in peace · lose this address · lose this email ·
        lose my address · lose my details · lose our · forget this address · forget my address · forget about me ·
        forget you have my · please don't write again · don't write again · do not write again · don't write to us ·
        do not write to me · do not write to us · don't mail me · don't mail us · do not mail me · do not mail us ·
        don't message me · do not message me · don't bother me · do not bother me · don't bother us ·
        don't bother writing · don't bother emailing · don't send anything · do not send anything ·
        don't send us any · do not send us any · don't send any more · do not send any more · don't send more ·
        do not send more · don't send me these · not send me any · not send us any · send me nothing ·
        send nothing more · nothing more from you · never email · never e-mail · never mail · never write to ·
        no desire to receive · no wish to receive · tired of your emails · tired of these emails ·
        sick of your emails · sick of these emails · fed up with your · fed up with these · sick and tired ·
        not emailing me · not emailing us · not writing to me · not contacting me · not contacting us ·
        don't include us in · don't include me in · do not include us in · do not include me in · not include us in ·
        not include me in · this address isn't for · this address is not for marketing · not for marketing ·
        write to this mailbox · write to this address · email this address · e-mail this address · mail this address ·
        contact this address · unsubscribed three times · unsubscribed twice · unsubscribed several times ·
        unsubscribed already · already unsubscribed · unsubscribed and still · not use my data · not use our data ·
        not use my address · not use my details · under the ccpa · under ccpa · don't want your messages ·
        do not want your messages · don't want your newsletter · don't want your mail · don't want your mailings ·
        don't want your spam · no use for your newsletter · please stop these · block your domain ·
        blocking your domain · block your address · blocking your address · take this address off ·
        take my address off · take our address off · take that address off · i wish to be removed ·
        want to be removed · like to be removed · please be removed · wish to be taken off · want to be taken off ·
        like to be taken off · wish to be deleted · want to be deleted · how many more of these ·
        more of these emails are · keep getting these · still get these · still getting these ·
        still receiving these · keep receiving these · stop pestering · stop hounding · stop chasing · stop bugging ·
        pestering me · hounding me · bombarding · bombarded · inbox is not your · i said stop · i said no thank ·
        no means no · how do i stop these · how do i unsubscribe · how can i unsubscribe · how do i opt out ·
        where do i unsubscribe · where is the unsubscribe · no unsubscribe link · there is no unsubscribe ·
        can't find the unsubscribe · unsubscribe button · make it stop · make these stop · make this stop ·
        can you stop emailing · we're not interested in your emails · not interested in these emails ·
        do us a favour and stop · kindly stop it · kindly stop this · kindly stop these · kindly stop sending me ·
        kindly stop mail · kindly stop email · delete my personal · delete our personal · erase my personal ·
        remove my personal · delete any personal · i said no| · if you removed us · if you removed me ·
        if you'd remove · if you would remove us · if you would remove me · if you could remove us ·
        if you could remove me · cease contact · being left off · left off future · off future mailings ·
        off future emails · remove from list · remove from your list · remove from mailing · remove from the list ·
        go spam · please take me off · please take us off · no point in mailing · no point in emailing ·
        no point in writing to me · no point in contacting · don't use it again · don't want these emails ·
        don't want these mails · don't want these messages · do not want these emails · not contacted again ·
        not emailed again · not mailed again · am not contacted · are unwanted · is unwanted · unwanted email ·
        unwanted mail · my data deleted · our data deleted · my data erased · my data removed · my details deleted ·
        my details removed · my address deleted · my address removed · my name removed · our name removed ·
        my email removed · my email deleted · our address removed · our details removed · lose my contact ·
        lose my info · take off my · remove my mail · delete my mail id · remove my id · delete my id ·
        rather you didn't contact · rather you did not contact · rather you didn't mail · rather you didn't send ·
        delete me| · prefer you didn't · prefer that you didn't · prefer you not · prefer that you not ·
        prefer it if you didn't · be so kind as to stop · take me out of your · take us out of your ·
        don't appreciate these · do not appreciate these · don't appreciate being · do not appreciate being ·
        don't appreciate unsolicited · ask you to stop sending me · ask you to stop emailing ·
        ask you to stop contacting · want you to stop emailing · want you to stop contacting · not send any further ·
        don't send any further · don't send further · not send further · request to unsubscribe ·
        request to be removed · request for removal · request for deletion · make these emails stop ·
        get these emails to stop · make these mails stop
    """,
    "opt_out_phrases.mentions_only": "wants to unsubscribe · customers · users · subscribers · your product",
    "opt_out_phrases.not_a_wish": """
        click here to unsubscribe · to unsubscribe click · to unsubscribe follow · to unsubscribe visit ·
        unsubscribe here · unsubscribe link · click unsubscribe · don't unsubscribe me · don't stop · do not stop ·
        do not unsubscribe · not to unsubscribe · don't remove me · do not remove me · don't take me off ·
        do not take me off · an unsubscribe · stop sending me … attachment · instead of · delete my data when ·
        remove me from the cc · remove me from cc · remove me from this thread · take me off copy · take me off cc ·
        unless · stop sending me pdf · didn't unsubscribe · remove me from the invite · remove me from the meeting ·
        let people opt out · opt outs work · people who want to unsubscribe · opted out of the ·
        opted out of your competitor · unsubscribed from your competitor · this is spam or · is this spam ·
        in my spam · in spam · to spam · spam folder · spam filter · keep me posted · keep me in the loop ·
        keep me updated · keep us posted · keep us updated · keep us in the loop · keep me informed ·
        keep us informed · off speaker
    """,
    "opt_out_wishes.about_else": """
        attachment · invoice · contract · pdf · document · the draft · the quote · from the thread · from cc ·
        from the cc · from the invite · from the meeting · from this thread · from the call · by phone ·
        on my mobile · on my cell · until · till you · till we · before you · before we · before i · today ·
        this week · yet| · on friday · on weekends · if you don't · needed · necessary · hesitate · forget to ·
        if i don't · customers · our users · why did · why don't · unless · instead of · the files · the file ·
        the slides · the report · the photos · the link · the trial · the slide · invoices to · the meeting ·
        the order · the sample · the calendar · the invite · the group chat
    """,
    "opt_out_wishes.wishes": """
        [please don't, please dont, do not, don't, dont, do not ever, don't ever, dont ever, never, never ever, not
        to, please not] [email me, mail me, contact me, write to me, message me, email us, contact us, send me any,
        send me more, send me these, send me this, send any more, send us any, send these, bother me, email this,
        contact this, mail this, write again, email again, contact again] · [stop, cease, quit, halt, enough with,
        enough of, no more of, done with] … [emailing, e-mailing, mailing, writing to, writing me, messaging,
        contacting, sending me, sending us, these emails, these mails, your emails, your mails, spamming, spam, all
        communication, all contact] · [remove, take me, take us, take my, take this, delete, erase, strike, scrub,
        cross me, drop me, drop my, exclude, pull me, leave me, get me] … [my name, my email address, my e-mail
        address, my address, my data, my details, this address, my contact details, off your, off the list, off this
        list, from your list, from your mailing, from your database, from your crm, from your system, from your
        records, from your contacts, off your mailing] · [not, no longer, don't, dont, never, rather not, without] …
        [receive your, receive further, receive any further, receive more mail, receive more email, receive these,
        hear from you, get your emails, get these emails, get any more, be contacted, be on your list, trouble … me,
        interested in receiving, interested in hearing] ·
        [object to, withdraw my consent, withdraw consent] … [data, marketing, e-mail, email, mail] · [do not want,
        don't want, dont want, not want, no longer want, never wanted, do not wish, don't wish, sick of, tired of, fed
        up with, had enough of, no need for, no use for, no interest in, don't care for, no more] … [these emails,
        these mails, these messages, your emails, your mails, your messages, your newsletter, your mailings, your
        marketing, your promotional, your advertising, your spam, your outreach, your sequence, such emails, such
        mails, such messages, this kind of mail, this kind of email, this sort of mail, this sort of email, this type
        of mail, this type of email, this spam, this junk, marketing email, marketing mail, promotional email,
        promotional mail, cold email, mails from you, emails from you, messages from you, mail from you] · [remove,
        delete, erase, take, drop, strike, cross, scratch, wipe, purge, exclude, get, pull] … [from your distribution,
        from your lists, from all lists, from this list, from this mailing, from this campaign, from your campaign,
        from your marketing, from your files, from your sequence, from future mail, from all future, from any future,
        from further mail, from further email, off your records, off this mailing, off all lists, off all your, off of
        your, off any list, out of your campaign, out of your crm, out of your system, out of your records, out of
        your database, out of your sequence] · [refuse, decline, object to, prohibit, forbid, not agree to, do not
        consent to, don't consent to, not consented to, not authorised, not authorized, no permission to, not
        permitted to, not allowed to] … [receive, receiving, further mail, further email, marketing, advertising,
        unsolicited, email me, contact me, email us, contact us, use my address, use my email, use our, mail me, mail
        us, write to me, write to us] · [asked, told, requested, begged, written to, warned] … [to stop emailing, to
        stop writing, to stop mailing, to stop contacting, to stop sending, to be removed, to remove me, to remove us,
        to unsubscribe, to be taken off, to take me off, to take us off, to leave me, not to email, not to write, not
        to contact, not to mail, not to send] · trouble yourself with me no more · leave me in peace ·
        leave us alone · no further contact · no further correspondence · no further solicitation ·
        report you as spam · reporting you · reported as spam · blocking you · unsub me · mark you as spam
    """,
    "other.newsletter": """
        view this email in your browser · view in browser · view it in your browser · view online ·
        you are receiving this email because · you received this email because · you're receiving this ·
        unsubscribe from this list · update your preferences · manage your preferences · email preferences ·
        manage preferences · update subscription preferences · unsubscribe from these emails · unsubscribe here ·
        click here to unsubscribe · to unsubscribe click · manage your subscription · notification settings ·
        manage notifications
    """,
    "outcome_phrases.delivered": """
        successfully delivered · successful mail delivery · delivery status notification success ·
        message has been delivered · message was delivered · has been successfully · relayed to the following ·
        has been delivered to the following · was delivered to the following · were delivered to the following ·
        delivery to these recipients or groups is complete · is complete, but no delivery notification ·
        has been released · was successfully · successful delivery notifications · relayed to non ·
        handed over without · was handed over
    """,
    "outcome_phrases.given_up": """
        given up · giving up · i've given up · failed permanently · permanent failure · permanent error ·
        has been in the queue too long · no longer being retried · will not be retried · no further attempts ·
        not be attempted again · retry timeout exceeded · delivery attempts will be made no · stopped trying ·
        will not be tried again · will not retry
    """,
    "outcome_phrases.still_tried": """
        delayed mail · message delayed · mail delayed · delivery delayed · delayed delivery ·
        delivery status notification delay · status notification delay · notification delayed · still being retried ·
        will be retried · will continue trying · will keep trying · will retry · continue to be attempted ·
        keep trying for · warning could not send message · warning message delayed ·
        message has not yet been delivered · not yet been delivered · do not need to resend · no need to resend ·
        is not required to take · has been delayed · delivery attempts will continue · delivery incomplete ·
        delivery will be attempted · temporary delivery problem · will be attempted for · further attempts will ·
        is delayed · this is a warning message only · this is only a warning · this is a warning only ·
        will try again · still trying · continue to try · will be tried again · keeps trying · continues to try ·
        retried for · retrying for · still queued · remains in the queue · still in the queue · keep at it ·
        nothing to do for you · nothing you need to do · taking longer · more days · more hours ·
        no action is required · will go on trying · next try · next attempt
    """,
    "policy_phrases.policy": """
        spam · blocked · blacklist · black list · blocklist · block list · denylist · reputation · dmarc · spf ·
        dkim · policy · policies · rejected due to · not permitted to · not allowed to · permission to · unsolicited ·
        virus · rbl · dnsbl · content rejected · message content · banned · blocking · content filter ·
        not authorized · not authorised · access denied · restricted · rate limit · too many · throttl · greylist ·
        graylist · suspicious · poor reputation · message rejected · security · reverse dns · ptr · listed by · junk ·
        administrative prohibition · sender address rejected · sender rejected · at a rate · moderated · approval ·
        not accepted for · prohibited · not trusted · unauthenticated · authentication · not welcome · listed at ·
        listed in zen · mimecast · proofpoint · barracuda · malware · phishing · forged · spoof · suspected ·
        quarantin · local policy · client host · refused to talk · bad reputation · poor sender · denied ·
        unacceptable · inappropriate · content monitoring · objectionable · disallowed · refused by policy ·
        your host · your ip · bulk
    """,
    "reaction_phrases.liked": """
        thumbs up · liked · loved · likes · gave a · laughed at · reacted · emphasized · disliked · heart · emoji
    """,
    "reaction_phrases.reacted": """
        reacted to your message · reacted to your email · reacted via gmail · reacted to this message ·
        reaction daily digest · likes your message · liked your message
    """,
    "receipt.sentences": """
        this is a receipt for the · this is a return receipt for the · was read on · was displayed on ·
        your message … was read · was deleted without being read · message has been displayed ·
        acknowledges that the message was displayed · return receipt only acknowledges · receipt verifies only ·
        no guarantee that the message has been read · your message was read
    """,
    "receipt.subjects": """
        read · not read · read receipt · return receipt · message read · your message was read ·
        disposition notification
    """,
    "referral_phrases.of_something_else": """
        password · access is · my new address · my new email · my other · my private · my personal · my work ·
        my correct · my email · my address · reach me · write me · email me · contact me · send me · call me ·
        my login · log in · logged in · sign in · account · username · invoice · bill to · billing · purchase order ·
        calendar invite · invite · invitation · bounced · came back · could not be delivered · typo · remove ·
        unsubscribe · take off · delete · press · privacy · docusign · nda to · for the tickets · my home ·
        my mobile · my gmail · private address · use that for · for the receipt · expenses
    """,
    "referral_phrases.sends_on": """
        is expecting · only run · only do · my side · wrong person · better off with · purchasing ·
        you want to speak · you'll want · goes to · belongs · not the right person · right person · best person ·
        better person · person to talk · right contact · best contact · better contact · point of contact ·
        not my area · not my department · not my desk · not my call · not me · don't handle · do not handle ·
        no longer handle · doesn't sit with me · talk to · speak to · speak with · talk with · write to · email to ·
        reach out to · get in touch with · contact · ask · try · check with · take it up with · ping · drop a line ·
        get hold of · direct this · direct your · send it to · send this to · send that to · send him · send her ·
        send them · forward · passed · pass it · pass this · handing · handed · redirect · responsible · in charge ·
        handles · looks after · takes care · runs · deals with · decides · decision · owns · area · covers ·
        colleague · my boss · manager is · our buyer · procurement · is the one · she's the one · he's the one ·
        head of · looping in · copying · copied · cc'ing · adding · up to · instead · makes those · makes that ·
        makes the call · drop … a note · drop … a line · cc d · cc ing · take it from here · take this from here ·
        takes it from here · approach · took over · taken over · takes over · best bet · holds the · your man ·
        your woman · your guy · person you need · one you need · one you want · you need| · wrong tree · pay grade ·
        not my bag · not my thing · not my remit · remit · not mine · different department · another department ·
        other department · does purchasing · does the · does all · manages · heads up · in my place · over to ·
        bring in · bringing in · introduce · introducing · on this from · picks this up · will pick · colleagues ·
        counterpart · our lead · team lead · successor · to go through · goes through · go through · go via ·
        from now on · going forward · please use · nothing to do with · out of my hands · not involved ·
        no longer involved · no say · loop in · loop … in · looped · better fit · best fit · take this to ·
        be talking to · should talk · convince · you should be · better placed · best placed · add in · adding in ·
        coordinate with · co-ordinate with · liaise with · correspond with
    """,
    "service_phrases.personal": """
        i am| · i'm| · i'd| · i've| · i'll| · i have| · i was| · i need| · i want| · i would| · i think| · i will| ·
        i got| · i saw| · my| · your mail · your email · your offer · your proposal
    """,
    "service_phrases.topics": """
        a slot online · qr code · at the entrance · your tickets · booking is confirmed · your booking ·
        voice message · new message from · mailbox · wav file · fax from · received a fax · visited our ·
        your recent visit · tell us about · your experience · your feedback · survey · how did we do · we miss you ·
        cron · rotated · backup · 0 errors · events · your week · your day · agenda for · no events · due back ·
        due soon · items due · renew online · overdue · get 20 off · off your next · sale ends · book now · shop now ·
        buy now · order number · your receipt · you bought · total| · appointment reminder ·
        reminder of your appointment · your appointment · meter reading · your bill · amount due ·
        has been delivered · estimated delivery · log in to · your reservation · check-in · new in stock
    """,
}
