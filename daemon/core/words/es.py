"""Spanish: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": """
        automátic · autorespuesta · contestador · robot · autorrespuesta · respuesta auto · mensaje auto
    """,
    "absence_elements.instead": """
        atenderá · ayudará · contacte · diríjase · dirígete · contactar · lleva mis · escriba a · atiende · dirijan ·
        dirijas · escríbele · escríbanle · llame a · llama a · llamen · habla con · hable con · póngase en contacto ·
        ponte en contacto · pónganse · asume · se ocupa · se encarga · cubre · comuníquese · comunicarse ·
        comunícate · favor de tratarlo · favor de escribir · favor de contactar · recurra · avisa a · a cargo de ·
        te atiende · os atiende · le atiende · quedan con
    """,
    "absence_elements.meanwhile": """
        urgen · emergencia · mientras tanto · entretanto · me sustituye · guardia · para lo que corra prisa ·
        corra prisa · corre prisa · no pueda esperar · no puede esperar · inaplazable · imprescindible · en mi lugar ·
        me suple · me reemplaza · me cubre · hasta entonces · durante estos · durante estas · en estos meses ·
        en este período · suplent · mi cobertura
    """,
    "absence_elements.occasions": """
        vacaciones · cerrado · hoy · fuera · ausen · de viaje · cierre · festivo · descanso · receso · permiso ·
        licencia · congreso · feria · puente · de baja · vuelvo
    """,
    "absence_elements.part_time": """
        solo trabajo · trabajo solo · media jornada · solo atiendo · sólo los · únicamente los ·
        solo por las mañanas · solo estoy · solo vengo · trabajo lunes · trabajo martes · trabajo los ·
        jornada parcial · tiempo parcial · por las mañanas · únicamente · solo contesto · solo miro · solo leo
    """,
    "absence_elements.patience": """
        paciencia · demora · tardar · leeré · tarde en · comprensión · cuando vuelva · en cuanto
    """,
    "absence_elements.reasons": """
        fallecimiento · permiso · inventario · curso · formación · congreso · seminario · desconectando · unos días ·
        viaje · descanso · playa · montaña · enferm · maternidad · paternidad · familia · feria · hospital · médico ·
        reunión todo · vacacion · descansando · puente · festivo · día libre · días libres · asuntos propios · baja ·
        licencia · operación · operad · cirugía · mudanza · boda · luna de miel · jornadas · convención · obra todo ·
        visitando clientes · visitas a clientes · evento · cumpleaños · romería · fiestas · camino de santiago ·
        crucero · camping · pueblo · nacimiento · ser padre · ser madre · de gira · entierro · funeral · desplazad ·
        fuera de cobertura · pausa · me he cogido · me he tomado · me tomo · me cojo · en juicio · juzgado ·
        todo el día · inspección · auditoría · rodaje · me operan · quirófano · capacitación · entrenamiento ·
        retiro · cursillo · taller de · excursión · acampada · cuidando · cuidar de · gripe · fiebre · covid ·
        reunión de · reuniones todo · visita a · visitas toda · obras en · examen · oposición · jura · duelo · luto ·
        convalec · pies en · piscina · sol y · reposo · matrimonio · obra en obra · pilas · fuera de servicio ·
        romper aguas · ola · reformas · viajo · respiro · de obras · ausencia · en cama
    """,
    "absence_elements.unread": """
        no leo · no leer · no miro · no reviso · sin cobertura · sin internet · desconectad · rara vez ·
        de vez en cuando · a media jornada · media jornada · no consult · no veo el correo · sin conexión · sin wifi ·
        sin portátil · sin ordenador · sin mail · sin correo · apagado · no abro · poco tiempo para el correo ·
        a ratos · de manera intermitente · de forma intermitente · no tengo acceso · sin acceso · acceso limitado ·
        no podré leer · no contestaré · no respondo correos · de tarde en tarde · solo consulto · no enciendo ·
        no llevo · no hay cobertura · no abriré el · miro poco · muy de vez · desatendid
    """,
    "absence_limits.limits": """
        en caso de urgencia · para asuntos urgentes · para temas urgentes · cualquier urgencia · si es urgente ·
        durante mi ausencia · en mi ausencia · a mi regreso · a mi vuelta · acceso limitado · acceso al correo ·
        a la mayor brevedad · con carácter urgente · para urgencias · urgencia · urgente · corra prisa · corre prisa ·
        no pueda esperar · en mi lugar · cuando vuelva · cuando regrese · a mi retorno · en cuanto vuelva ·
        en cuanto regrese · a la vuelta · mientras tanto · hasta entonces · me sustituye · sin acceso ·
        no tendré acceso · durante este periodo · durante estos días · mi compañer
    """,
    "absence_limits.your_automatic_answer": """
        su respuesta automática · tu respuesta automática · vuestra respuesta automática · su mensaje automático ·
        tu mensaje automático · su autorrespuesta · tu autorrespuesta
    """,
    "absence_phrases.absence": """
        fuera de la oficina · fuera de oficina · de vacaciones · estoy ausente · estaré ausente · mi ausencia ·
        me encuentro ausente · de viaje · de permiso · estoy de baja · baja médica · no estaré en la oficina ·
        no estoy en la oficina · estaré fuera · estoy fuera · me encuentro fuera · me encuentro de ·
        oficinas permanecerán cerradas · no estaré disponible · permanecerá cerrad · permanecemos cerrad ·
        permaneceremos cerrad · cerrado por · cerrados por · estaremos cerrad · trabajo de lunes ·
        mi horario de trabajo · estoy en una feria · estoy en un congreso · estoy en formación · baja por maternidad ·
        baja por paternidad · baja laboral · estoy enferm · no trabajo los · jornada reducida · a mi vuelta ·
        me reincorpor · ausente · fuera del país · de puente · oficina cerrad · vacaciones hasta · vacaciones del ·
        permiso de maternidad · periodo vacacional · período de vacaciones · periodo de descanso ·
        disfrutando de mis · disfrutando de unos · disfrutando de las · disfrutando del permiso ·
        disfruto del permiso · disfruto de mi · disfruto de unos · disfrutaré de · disfrutando mis · gozo de mi ·
        gozo de un · gozando de mi · goce de mis · mis vacaciones · por vacaciones · vacaciones de verano ·
        vacaciones colectivas · vacaciones de semana santa · vacaciones de navidad · en vacaciones ·
        permanecerán cerrad · permanecen cerrad · estarán cerrad · oficina estará cerrad · centro estará cerrad ·
        cerramos por vac · cerramos por desc · cerramos del · cierre vacacional · cierre por vacaciones ·
        cierre de verano · permiso por nacimiento · permiso de paternidad · permiso parental · permiso de lactancia ·
        baja de maternidad · baja de paternidad · baja maternal · baja paternal · baja por enfermedad ·
        licencia médica · licencia por maternidad · licencia por paternidad · licencia por enfermedad ·
        licencia de maternidad · licencia de paternidad · licencia anual · con licencia · de licencia ·
        incapacidad médica · estoy de incapacidad · en excedencia · de excedencia · asuntos propios ·
        tengo el día libre · días libres · no estoy en mi puesto · no estaré en mi · no estoy en mi oficina ·
        no me encuentro en · no me encuentro disponible · no me encontraré en · no me encontraré disp ·
        no estaré localizable · no estaré operativ · no estoy operativ · no estoy disponible · no disponible hasta ·
        fuera de mi oficina · fuera de mi puesto · fuera de mi lugar · fuera de la ciudad · fuera de españa ·
        comisión de servicio · viaje de trabajo · viaje de negocios · en un congreso · en un curso · me pillas en ·
        me pillas fuera · me pillas de · me coges fuera · me coges de · me agarrás · solo trabajo los ·
        solo trabajo por las · solo trabajo de · solo trabajo lunes · solo trabajo martes · trabajo únicamente de ·
        trabajo únicamente los · no trabajo el · no trabajo hoy · no trabajo hasta · trabajo lunes · jornada parcial ·
        a tiempo parcial · reducción de jornada · hoy no estoy · hoy no estaré · mañana no estaré ·
        estos días no estoy · estoy desconectad · desconectado hasta · desconectada hasta · desconectando ·
        luna de miel · no atenderé · no podré atender · no podré responder · no podré contestar · no podré leer ·
        sin acceso a mi correo · sin acceso al correo · sin acceso al mail · receso
    """,
    "absence_subjects.absent": """
        ausente · ausencia · de vacaciones · cerrado · vacaciones · baja médica · cerrada · cerramos · permiso ·
        licencia · de baja · fuera hasta · cierre · receso · no estoy · estoy de viaje
    """,
    "absence_subjects.subjects": """
        respuesta automatica · fuera de la oficina · fuera de oficina · autorrespuesta · mensaje automatico ·
        respuesta de ausencia · resp automática · contestador · respuesta auto · aviso de ausencia ·
        notificación de ausencia · autorespuesta · contestación automática
    """,
    "acknowledgement_elements.a_term": """
        días hábiles · días laborables · plazo · horas · número · a la brevedad · en breve · buzón no ·
        lo antes posible · cuanto antes · próximos días · pronto · breve · a la mayor · días · turno ·
        orden de llegada · no es necesario que · referencia · expediente · horario de atención ·
        nos pondremos en contacto · se pondrá en contacto · servicio correspondiente · departamento correspondiente ·
        área correspondiente · incidencia · estado de · seguir su · seguir tu · consultar el estado
    """,
    "acknowledgement_elements.arrived": """
        recibid · registrad · radicad · entrada · recibo · recepción · tramit · remitid · ha llegado · llegó ·
        llegado · recibimos · quedado · nos consta · tenemos tu · tenemos su · en curso · abierto · asignad · cread ·
        derivad · trasladad · anotad · en nuestras manos · en cola · tomado nota · tomamos nota · ha entrado
    """,
    "acknowledgement_elements.our_account": """
        pedido · factura · pago| · paquete · suscripción · su cuenta · contraseña · reserva
    """,
    "acknowledgement_elements.our_letter": """
        su mensaje · su solicitud · su correo · su consulta · su comunicación · su reclamación · tu mensaje ·
        tu solicitud · tu consulta · tu correo · su candidatura · su escrito · su petición · su queja ·
        tu candidatura · radicado · registro de entrada · mensaje · su email · su e-mail · su mail · tu email ·
        tu mail · su contacto · tu contacto · su incidencia · tu incidencia · su expediente · su ticket · tu ticket ·
        su caso · tu caso · su pregunta · tu pregunta · su carta · su sugerencia · vuestro mensaje · vuestro correo ·
        por contactar · por escribir · por ponerse en contacto · por ponerte en contacto · por comunicar ·
        por dirigirse · contactarnos · escribirnos
    """,
    "address_phrases.no_such_address": """
        no existe · ya no existe · usuario desconocido · destinatario desconocido · dirección desconocida ·
        desconocido| · no se encontró · no se ha encontrado · no encontrado · no encontrada · no fue encontrad ·
        dirección inválida · dirección no válida · destinatario no válido · no es válida · dado de baja ·
        dada de baja · se dio de baja · cuenta desactivada · cuenta inactiva · ha sido eliminad · fue eliminad ·
        ha sido cancelad · cuenta cerrada · no válido · inexistente · ha sido desactivad · no figura · no consta
    """,
    "bounce_phrases.daemon_names": """
        sistema de correo · sistema de entrega · subsistema de entrega · servidor de correo
    """,
    "bounce_phrases.sentences": """
        no se pudo entregar · no se ha podido entregar · no pudo ser entregado · no ha podido ser entregado ·
        no se puede entregar · no pudo entregarse · error al entregar · no ha sido entregado · no fue entregado ·
        no fue posible entregar · no ha sido posible entregar · no pudo enviarse · no se pudo enviar ·
        no se ha entregado · error en la entrega · fallo en la entrega · ha sido rechazado · fue rechazado ·
        ha sido devuelto · fue devuelto · imposible entregar · no llegó a · la entrega … falló · se devuelve
    """,
    "bounce_subjects.subjects": """
        no se puede entregar · no entregado · no se pudo entregar · error de entrega · devuelto ·
        fallo en la entrega · correo no entregado · notificación de estado · entrega fallida ·
        no se ha podido entregar · no se ha encontrado la dirección · no se encontró la dirección ·
        dirección no encontrada · dirección no válida · entrega retrasada · mensaje devuelto · correo devuelto ·
        mensaje no entregado · imposible entregar · no pudo entregarse · no pudo ser entregado · mensaje bloqueado ·
        rechazado · retraso en la entrega · aviso … demorado · demora en la entrega · destinatario desconocido ·
        entrega incompleta · error en la entrega · fallo de entrega · no hemos podido entregar · no pudimos entregar ·
        su mensaje no
    """,
    "calendar_phrases.accepted": "aceptado · aceptada · invitación aceptada",
    "calendar_phrases.answered": """
        rechazado · rechazada · provisional · cancelado · cancelada · nueva hora propuesta · tentativo
    """,
    "calendar_phrases.sentences": """
        ha aceptado esta invitación · ha aceptado su invitación · ha aceptado tu invitación · ha rechazado ·
        ha aceptado la invitación · aceptó esta invitación · rechazó esta invitación · ha respondido quizás ·
        ha aceptado la reunión
    """,
    "cause_phrases.expired": """
        tiempo de espera · caducado · ha expirado · expiró · no responde · varios intentos · múltiples intentos ·
        conexión rechazada · no se pudo conectar · temporal
    """,
    "cause_phrases.full": """
        buzón lleno · buzón está lleno · buzón … lleno · bandeja … llena · cuota excedida · excedido … cuota ·
        excede … cuota · superado … cuota · superó … cuota · sobrepasado … cuota · cuota superada ·
        espacio de almacenamiento · sin espacio · espacio insuficiente · casilla llena · casilla … llena ·
        cuenta … llena · límite de almacenamiento · quedado sin espacio · no tiene espacio · no queda espacio ·
        no le queda · buzón … tope · buzón … límite · buzón … máximo · desbordad
    """,
    "cause_phrases.too_large": """
        demasiado grande · tamaño máximo · excede el tamaño · supera el tamaño · límite de tamaño · muy grande
    """,
    "challenge_fate_phrases.held": """
        está retenido · ha sido retenido · quedó retenido · está en espera · en espera de · para que llegue ·
        para que su mensaje · para que su correo · para que tu mensaje · aún no se ha entregado · será entregado ·
        está pendiente · todavía no · en la puerta · se ha quedado · apartado · ha sido detenido · está guardado ·
        interceptado · sigue retenido · cuarentena · retenid · no ha llegado · no ha sido entregado ·
        no se ha entregado · a la espera · para que me llegue · para que le llegue · para que nos llegue · bloquead ·
        en pausa · pendiente de
    """,
    "challenge_fate_phrases.lapses": """
        se borrará · será eliminado · se eliminará · caduca · de lo contrario · se perderá · antes de 72 horas ·
        si no, · se descarta · será descartad · se elimina · se borra · si no lo hace · en caso contrario · expirará ·
        será borrad
    """,
    "challenge_fate_phrases.passes": """
        pasará · dejamos entrar · recibe tu correo · recibirá su · llegará · será entregado · liberar · dejará pasar ·
        dejar pasar · entreguemos · entregaremos · liberaremos · haremos llegar · se entregue · para llegar a ·
        lo recibirá · recibirá enseguida · me llegue · me llegará · nos llegue · le llegue · se entregará ·
        será aceptado · quedará autorizad · quedarás autorizad · podrá escribirme · llegue a mi ·
        no tendrá que repetir · no tendrás que repetir · no se le volverá a pedir · solo una vez · una única vez ·
        una sola vez · entrará en · entrará a
    """,
    "challenge_phrases.confirm": """
        es una persona · es humano · introduzca · única vez · una sola vez · confirmar que · antispam ·
        confirme su dirección · lista de remitentes · sea una persona · confirme que usted · confirme su envío ·
        confirmar su · confirmarse · verificarse · validar su
    """,
    "challenge_phrases.prove": """
        no es un robot · no eres un robot · escriba la palabra · escriba los caracteres · escriba el código ·
        remitentes desconocidos · remitente desconocido · captcha · confirme su envío · hay alguien detrás ·
        una persona detrás · no es una máquina · no sea un robot · es usted humano · son reales · es usted real ·
        que usted envió · no es un programa · que has enviado · que es una persona · que eres una persona ·
        que es usted una persona · eres humano · que es humano · verificación de remitente ·
        verificación del remitente · no soy un robot · que no es un · que no eres un · identidad del remitente ·
        letras de la imagen · caracteres de la imagen · código de la imagen · que eres real · que es real
    """,
    "challenge_phrases.subjects": """
        confirme su · confirme el env · verificación de remitente · confirmación de remitente ·
        verificación del remitente · confirmación del remitente · verifique su · verifica tu · confirma tu ·
        acción necesaria · su mensaje está retenido · su mensaje está pendiente · mensaje en espera ·
        autorización de remitente · demuestre que
    """,
    "challenge_sender_phrases.act": """
        contesta a este · responde a este · conteste a este · responda a este · haga clic · pulsa · en el enlace ·
        en este enlace · devuélva · reenvíe · en el asunto · abra el enlace · siga el enlace · pulse · demuéstra ·
        conteste con · responda con · resuelva · botón · acertijo · apriete · escriba · marque · elija · verifique ·
        confirme su · verifíquese · responder a este · respondiendo a este · contestar a este · complete · rellene ·
        introduzca · valide · valida · autorice · autorízate · haz clic · clic · siga · confirma · identifíquese ·
        visita · visite · resolviendo · identifíqu · identificarse · identificarte
    """,
    "challenge_sender_phrases.stranger": """
        no te tengo entre mis contactos · entre mis contactos · filtra a los desconocidos · desconocidos ·
        gente que conozco · que conozco · no conocemos su · no conozco su · no reconocemos · primera vez que ·
        no está en mis contactos · no figura en · de desconocidos · en mi lista · en nuestra lista ·
        lista de invitados · no reconocido · nunca ha tenido · remitentes nuevos · remitente nuevo ·
        nunca nos ha escrito · nunca me ha escrito · no le conozco · remitentes verificados · remitentes conocidos ·
        remitentes autorizados · remitentes confirmados · remitentes aprobados · por primera vez · lista blanca ·
        lista de contactos · lista de remitentes · libreta de direcciones · agenda de contactos · no consta ·
        aún no te conozco · todavía no le conoc · nuevo remitente · no es un remitente · no está en la lista ·
        remitente no verificado · no autorizado aún · no está autorizad · remitentes que · solo acepto · solo recibo ·
        protegerme del · protegernos del · contra el spam · correo basura · antispam · anti-spam · no te conozco ·
        no lo conozco · no te conocemos · no le conocemos
    """,
    "complaint_elements.complained": """
        se queja · quejan · marcaron · denunci · reportaron · reportado · queja · informes de spam · informes sobre
    """,
    "complaint_elements.from_you": """
        su servidor · su red · publicidad suya · su dominio · tome medidas · que cesen · desde su · su cuenta ·
        relación comercial · suspendan · las han parado · bloqueen · confirmen · enviado desde · enviada desde ·
        con origen en · originad · procedente de su · las medidas oportunas · tomen las medidas · su plataforma ·
        su dirección ip · desde la dirección
    """,
    "complaint_elements.ours": """
        abonado nuestro · nuestros abonados · empleados nuestros · nuestros empleados · nuestros usuarios ·
        nuestros clientes · uno de nuestros · usuario nuestro · cliente nuestro · nuestros trabajadores ·
        nuestros alumnos · nuestro personal · nuestros suscriptores · nuestra red · un cliente nuestro · un abonado ·
        un suscriptor · una usuaria · nuestra usuaria · titular de la cuenta · usuarios de nuestr
    """,
    "complaint_elements.unwanted": """
        publicidad · nunca pidió · nunca solicit · envíos masivos · envío masivo · no desead · no solicitad · spam ·
        basura · publicitari
    """,
    "complaint_phrases.desk_says": """
        denuncia · la denuncia · no solicitad · sin haberla solicitado · publicidad suya
    """,
    "complaint_phrases.sentences": """
        denunciado como spam · ha denunciado · marcado … como spam · reportado … como spam · marcó como spam ·
        como correo no deseado · queja de uno · calificado como spam
    """,
    "complaint_phrases.subjects": """
        denuncia de spam · denuncia por spam · queja de spam · queja por spam · informe de abuso · queja de abuso ·
        marcado como spam · reporte de abuso · reporte de spam
    """,
    "date_phrases.answers": """
        nos vemos · reviso · revisaré · leeré · contestar · me pongo al día · miraré · hablamos · contesto ·
        contestaré · respondo · responderé · atenderé · atenderle · te digo · os respondo · os contesto · tramitar ·
        le atender · gestionar · me ocuparé · me encargaré · os leo · miro el correo · daré respuesta ·
        respuesta a partir · contestamos · os digo · leo| · os devuelvo · le devuelvo · te devuelvo · devolveré ·
        me pongo con · retomo los · repaso · os atiendo · le atiendo · te atiendo · doy respuesta · os escribo ·
        te escribo · le escribo · os llamo · te llamo · le llamo · nos leemos · nos escribimos · nos hablamos ·
        te leo · le leo · charlamos
    """,
    "date_phrases.away": """
        no vuelvo · ausen · vacacion · fuera · cerrad · permiso · viaje · baja| · no estare · no estoy · desconect ·
        descans · de puente · día libre · días libres · festivo · no trabaj · no atend · no me encontr ·
        no me encuentro · licencia médica · de licencia · congreso · receso · cierra por · cerramos por · cierre por ·
        luna de miel · de baja · no piso · no pisaré · no aparezco · no apareceré · no voy a estar · no voy a pasar ·
        no vendré · no vengo · no abriré · no iré a · no paso por · pausa · me tomo · me cojo · operan · de mudanza ·
        de obras · capacitación · convalec · reposo · matrimonio · no estamos · respiro · viajo
    """,
    "date_phrases.back": """
        reintegr · regres · vuelta · vuelvo · volver · de nuevo · reincorpor · nuevamente · retomar · retomo ·
        incorpor · reanud · otra vez · retorn · volvem · de regreso · vuelva · me pongo las pilas · empiezo
    """,
    "date_phrases.first_day": "primer día · primera jornada",
    "date_phrases.last_day": "último día de · último día fuera",
    "date_phrases.opens": """
        abrimos · abriremos · reabr · reapertura · retomamos · reanuda · retomaremos · reanud · volvemos a abrir ·
        reinicia · se atender · serán atendid · tramitar · abre| · abrirá · abren| · abro|
    """,
    "date_phrases.other_matters": """
        pedido · entrega · precio · tarifa · factur · inscri · feria · stand| · plazo · oferta
    """,
    "date_phrases.perhaps": "quizá · tal vez · a lo mejor · puede que · posiblemente · si todo va · en principio",
    "date_phrases.present": """
        me incorporo · en mi puesto · en mi mesa · localizable · en la oficina · disponible · volvemos · volveré ·
        volveremos · a la oficina · al trabajo · estaré de · operativ · me incorpor · en mi despacho ·
        en el despacho · a mi puesto · en mi sitio · en mi oficina · en la empresa · en la tienda · en el taller ·
        en el trabajo · por aquí · al pie del cañón · a su disposición · a tu disposición · a vuestra disposición ·
        conectad · a labores · mis labores · mis funciones · mi actividad · con normalidad · me tenéis · me tienes ·
        me tienen · me tendr · me encontrar · a pleno rendimiento · al cien por · laborando · de servicio
    """,
    "departure.leaves": """
        ya no estoy en · ya no está en · dejado · dejé| · dejo| · abandon · me fui de · se fue de · ya no trabaj ·
        ya no formo · salí de · se retiró · me marcho de · me voy de · marché de
    """,
    "departure.left": """
        nuevos retos · nueva etapa · nuevos rumbos · último día de trabajo fue · cesado en · ya no presta ·
        ya no ocupo · ya no ocupa · ya no trabaja · ha dejado de trabajar · he dejado de trabajar · ya no trabajo ·
        ya no forma parte · ya no formo parte · ha dejado la empresa · he dejado la empresa · ya no labora ·
        dejó de trabajar · no trabaja más · se ha jubilado · ya no se encuentra en la empresa ·
        ya no está en la empresa · me he jubilado · me jubilé · estoy jubilad · ya no pertenece · ya no pertenezco ·
        ya no presto · causó baja · ya no es empleado · dejado la compañía · mi sustitut · cesado su actividad ·
        cesado nuestra actividad · ha causado baja · ya no labor · ya no estoy en la empresa ·
        ha finalizado su relación · desvinculad · dejado de formar parte · dejó de formar parte ·
        deja de formar parte · dejé de formar parte · deja de prestar · dejó de prestar · ha dejado de prestar ·
        he dejado de prestar · se retiró de la compañía · se retiró de la empresa · se retiró de la organización ·
        me he retirado de la · ya no hace parte · no hace parte de la · ya no integra · ya no está con nosotros ·
        ya no está vinculad · se desvinculó · me desvinculé · me he desvinculado · ha cesado como · ha cesado su ·
        cesó en su · cesó sus · cesó en el cargo · he cesado · concluyó su · concluí mi · terminó su relación ·
        finalizó su relación · finalicé mi etapa · mi etapa en … ha terminado · mi etapa en … llega a su fin ·
        cierro mi etapa · cierro una etapa · ha finalizado mi contrato · he finalizado mi · mi último día en la ·
        mi último día fue · mi último día de trabajo · nos dejó el · he cambiado de empresa · ha cambiado de empresa ·
        cambié de empresa · cambió de empresa · cambio de aires · cambiado de trabajo · ha abandonado la empresa ·
        abandonó la empresa · abandonado la compañía · renunció a su · dejó su cargo · dejé mi cargo ·
        dejó la empresa · dejé la empresa · dejó la compañía · dejé la compañía · dejó la organización ·
        he dejado mi puesto · ha dejado su puesto · ha dejado el puesto · jubilé · pasado a la jubilación ·
        se jubiló · se encuentra jubilad · tras mi jubilación · por jubilación · ya no soy parte · ya no es parte ·
        ya no estoy vinculad · ya no colabora con · causa baja en · este buzón ya no · esta cuenta ya no pertenece ·
        correo será desactivado · buzón será desactivado · cuenta será desactivada · ha fallecido · falleció ·
        ya no me encuentro labor · ya no se encuentra labor · ya no me encuentro trabaj · ya no se encuentra trabaj ·
        finalicé mi relación · finalizó mi relación · terminé mi relación · relación laboral … finaliz ·
        relación laboral … termin · extinguid · he terminado mi etapa · terminó su etapa · dejé de trabajar ·
        dejé de pertenecer · he dejado de pertenecer · ya no soy empleado · ya no soy la persona · ya no desempeñ ·
        me desvinculo · ya no está entre nosotros · me jubilo · puesto … suprimido · puesto … ha sido amortizado ·
        emprender nuevos · nuevos caminos · nuevo rumbo · nuevo proyecto profesional ·
        nuevos proyectos profesionales · nueva aventura profesional · asume su cartera · asume sus funciones ·
        ocupa ahora su puesto · asume mis funciones · ha dejado la compañía · causé baja · mi salida de la empresa ·
        mi marcha de · tras mi salida · emprendo · ciclo laboral · concluido mi · concluido su · cambié de trabajo ·
        dejo de formar · dejaré de formar · ya no ejerce · ya no ejerzo · abandonó la organización ·
        abandonó la compañía · ha abandonado la organización · dejó la entidad
    """,
    "departure.no_longer_read": """
        nadie atiende · nadie lee · ya no se lee · ya no se atiende · no se consulta · no se revisa · no se atiende ·
        ya no se usa · no será leíd · no será atendid · sin uso · fuera de uso · ya no está activ ·
        dejará de funcionar · será desactivad · nadie revisa · ya no lo consulto · no se monitoriza
    """,
    "departure.retired": """
        jubilación · jubilad · retirad · antiguo emplead · antigua emplead · exemplead · ex emplead ·
        antiguo trabajador · antiguo compañer
    """,
    "form_letter_phrases.acknowledged": """
        hemos recibido · número de caso · número de ticket · ha sido recibid · procesando la respuesta ·
        su solicitud ha sido · acusamos recibo · ha quedado registrad · ha sido registrad · su consulta ·
        quedó registrad · su candidatura · hemos registrado su · hemos registrado tu · recibimos su · recibimos tu ·
        recibimos correctamente · se ha recibido · quedado registrad · nos ha llegado su · nos ha llegado tu ·
        ha llegado correctamente · su caso ha sido · su ticket · tu ticket · tu solicitud ha sido ·
        tu consulta ha sido · se ha creado · se ha abierto · se ha registrado · ha sido asignad · con el número de ·
        acuse de recibo · hemos abierto · ha sido abiert · hemos creado · confirmamos la recepción ·
        confirmamos haber recibido · confirmamos que hemos recibido · tomado nota de su · tomado nota de tu ·
        tomamos nota de su · le confirmamos la recepción · su solicitud ha · tu solicitud ha · su petición ha ·
        tu petición ha · ha entrado en nuestr
    """,
    "form_letter_phrases.promises": """
        a la brevedad · lo antes posible · a la mayor brevedad · en breve · días hábiles · días laborables ·
        tiempo de respuesta · cuanto antes · lo más pronto posible · nos pondremos en contacto ·
        se pondrá en contacto · nos comunicaremos · se comunicará · le responderemos · te responderemos ·
        le contestaremos · te contestaremos · le atender · te atender · próximos días · próximas horas ·
        os responderemos
    """,
    "form_letter_phrases.says_it_is_automatic": """
        este es un mensaje automático · mensaje automático · respuesta automática · generado automáticamente ·
        no responda a este · por favor no responda · correo automático · no se lee · no atendido ·
        contestación automática · se ha generado automáticamente · enviado automáticamente · autorrespuesta ·
        respuesta generada
    """,
    "form_letter_phrases.thanks": """
        gracias por contactar · gracias por su · gracias por tu · gracias por escribir · gracias por comunicar ·
        gracias por ponerte · gracias por ponerse · gracias por dirigir · agradecemos su · agradecemos tu ·
        agradecemos que · le agradecemos · gracias por confiar · gracias por enviar · gracias por el interés ·
        gracias por vuestro · agradecemos
    """,
    "human.before_leaving": """
        antes de irme · antes de salir · antes de mis · antes de que me vaya · antes del viaje ·
        me voy de vacaciones el · salgo de vacaciones el
    """,
    "human.call_me": """
        llámame · llámeme · llamadme · hablamos · dame un toque · me llamas · me puede llamar · me puedes llamar ·
        me encuentras · estoy localizable en
    """,
    "human.denies": "no es una respuesta automática · no es un mensaje automático",
    "human.i": "reviso · lo miro · te respondo · le respondo · le contesto · te contesto · lo veo · lo leo",
    "human.takes_up": """
        podemos · podríamos · me interesa · su propuesta · tu propuesta · su oferta · envíeme · envíame · me parece ·
        no nos interesa · podrías · podría · nos interesa · mándame · mándeme · mándanos · envíanos · envíenos ·
        envíenme · me gusta · nos gusta · me encaja · nos encaja · nos parece · os digo · te digo algo ·
        le digo algo · presupuesto · vuestra oferta · vuestra propuesta · la oferta · la propuesta · el contrato ·
        el precio · la muestra · la demo · el catálogo · cuánto · cuándo podr · me va bien · nos va bien ·
        te va bien · le va bien · qué te parece · qué le parece · quedamos · lo comento · lo consulto con ·
        lo hablo con · lo miro y · de acuerdo · adelante con · confirmado · te confirmo · le confirmo ·
        gracias por la propuesta · gracias por la oferta · no me interesa · ya tenemos · ya trabajamos con ·
        por ahora no · de momento no nos · pásame · pásate · reenvíame · reenvíeme · estamos contentos con · ven el ·
        ven a · venid · vengan · venga el · me lo pensaré · lo pensaré · lo pienso
    """,
    "newsletter.called": "boletín · hoja informativa",
    "newsletter.footer": """
        recibes este · recibe este · has recibido este · ha recibido este · cancelar suscripción ·
        cancelar la suscripción · cancelar tu suscripción · darse de baja · darte de baja · en su navegador ·
        en tu navegador · si no deseas recibir · si no desea recibir · si no quieres recibir ·
        no deseas seguir recibiendo · no desea seguir recibiendo · puedes darte de baja · puede darse de baja ·
        date de baja · dese de baja · para darte de baja · para darse de baja · te enviamos este · estás suscrit ·
        está suscrit · gestionar suscripción · gestiona tus preferencias · ver en el navegador · ver online
    """,
    "newsletter.to_many": """
        queridos amigos · queridos lectores · estimados clientes · queridos socios · estimados socios ·
        estimada colegiada · estimado colegiado · estimado socio · estimada socia · queridas familias ·
        estimadas familias · querida comunidad · estimados colegas · queridos vecinos · hola a todos
    """,
    "notification_phrases.do_not_answer": """
        no responda a · no respondas a · por favor no responda · mensaje automático · correo automático ·
        generado automáticamente
    """,
    "notification_phrases.sentences": """
        gracias por su compra · gracias por tu compra · gracias por su pedido · gracias por tu pedido ·
        número de pedido · número de seguimiento · su contraseña · tu contraseña · si no has solicitado ·
        si usted no solicit · código de verificación · estimado cliente · estimada cliente · ha comentado ·
        te ha mencionado · se ha abonado · se ha cargado · banca online · domiciliación · punto de recogida ·
        área de clientes · su paquete · tu paquete
    """,
    "notification_subjects.subjects": """
        confirmación de pedido · confirmación de su pedido · su pedido · tu pedido · pedido n · su factura ·
        tu factura · factura n · recibo de · su pago · pago recibido · su paquete · tu paquete · tu envío · su envío ·
        su contraseña · tu contraseña · restablec · código de verificación · código de seguridad ·
        alerta de seguridad · nuevo inicio de sesión · su cuenta · tu cuenta · su suscripción · tu suscripción ·
        confirme su suscripción · confirma tu suscripción · su reserva · confirmación de reserva · boletín ·
        newsletter · cuarentena · virus detectado · mantenimiento programado · copia de seguridad · nuevo comentario ·
        te ha mencionado · invitación a · pendiente de moderación · informe semanal · nueva factura · cargo en
    """,
    "opt_out_halves.authority": """
        aepd| · protección de datos · rgpd| · lopd · profeco| · abogado · agencia de protección · agencia española ·
        denunciar · oficina del consumidor · robinson · ley de protección · habeas data · ley 1581 · ley 25.326
    """,
    "opt_out_halves.stop_it": """
        paren ya · pare ya · dejen de · no más| · no insist · no me manden · dejadlo · basta · deje de · dejad de ·
        no me escrib · no nos escrib · no escrib · no me mand · no nos mand · no mand · no quiero · no queremos ·
        déjenme · déjenos · déjame · no molest · bórrenlo · bórrelo · bórralo · borradlo · quítenlo · elimínenlo ·
        elimínelo · elimínalo · sáquenlo · bórrenla · quítenla · elimínenla
    """,
    "opt_out_halves.threats": """
        denuncia · la próxima · reclam · una más · otra vez · lo pongo en manos · tomaré medidas · acciones legales ·
        si vuelv · otro correo · otro mail · supresión · oposición · cancelación · eliminación
    """,
    "opt_out_halves.unasked": """
        no he solicitado · no he pedido · nunca pedí · nunca me suscribí · ya basta · no lo he pedido · correo que ·
        tercera vez · cuarta vez · segunda vez que · cuántas veces · sin mi permiso · sin haberlo pedido ·
        no solicitad · no los conozco · nunca di mi · nunca he dado · enésim · otra vez lo mismo · hart · spam| ·
        no he dado · no les he dado · no le he dado · no os he dado · no di permiso · de dónde ha sacado ·
        de dónde han sacado · de dónde sacaron · de dónde habéis sacado
    """,
    "opt_out_indirect.indirect": """
        [excluy, exclúy, que me excluy, que nos excluy] … [de cualquier, comunicac, de sus, de su, me de, nos de] ·
        no más correos · no más mails · no más mensajes · no más publicidad · [no me, no nos, que no nos, que no me] …
        [siga escrib, sigan escrib, sigas escrib, siga envi, sigan envi, sigan mand, siga mand] · [no vuelv, no
        volvier, que no volv, eviten, evite] … [dirigirse, escrib, contact, enviar, mandar, molest, a esta
        dirección] · [suprim, elimin, borr, quit, cancel] … [mis datos, nuestros datos, nuestra dirección, nuestra
        empresa, nuestro correo, nuestro contacto] · [déjen, deje, dejad, saqu, sáquen, exclu] … [fuera de, de sus
        campañas, de sus envíos, de su campaña, de sus listas, en paz] ·
        [último, última] … [correo que, mensaje que, vez que me] · [no me, no nos, no quiero que me, no] … [manden
        más, mande más, manden nada, envíen más, escriban más, enviéis más, mandéis más] · [ahórre, ahórrate,
        ahorraros, absténganse, absténgase, abstener, absteneos] … [correos, mails, mensajes, envíos, escrib, enviar,
        mandar, contact, molest] · [ni un, ni una, ningún, ninguna, nada de, cero, basta ya de] … [correo más, mail
        más, mensaje más, email más, más correos, más mails, más publicidad, publicidad más, comunicación más, otro
        correo, otro mail, más mensajes] · [no queremos, no quiero, no deseamos, no deseo, no nos interesa, no me
        interesa] … [saber nada, saber más, nada de ustedes, nada de vosotros, más publicidad, más correos, más
        ofertas, más propuestas, sus correos, sus ofertas, sus mails, ningún correo, recibir nada] · [no autorizo, no
        autorizamos, no he autorizado, no hemos autorizado, sin mi consentimiento, sin nuestro consentimiento, no
        consiento] … [uso, envío, tratamiento, trat, correo, escrib, comunicac, publicidad, que me, datos] · [les
        ruego, le ruego, ruego, rogaría, rogamos, agradecería, agradeceríamos, agradezco, haga el favor de, hagan el
        favor de, hacedme el favor, te pido, les pido, le pido, prefiero, preferiría, preferimos] … [no me escrib, no
        nos escrib, no volver, no vuelv, no me vuelv, no nos vuelv, no recibir, no me mand, no nos mand, no me envi,
        no nos envi, que no me, que no nos, que cesen, dejar de, dejara de, dejen de, dejaran de, me elimin, me borr,
        me quit, nos quit, nos elimin, nos borr, que me elimin, que me quit, que nos elimin] ·
        [olvíd, olvid] … [de mí, de nosotros, de mi correo, mi dirección, esta dirección, este correo] ·
        cesen los envíos · cese de los envíos · cese en el envío · no molesten · no moleste · no molestéis ·
        déjenos tranquil · déjeme tranquil · déjame tranquil · dejadnos tranquil · bloquearé su · voy a bloquear ·
        os bloqueo · te bloqueo · [marcar, marcaré, marco, marcando, va a, van a, acaban en, reportar, reportaré] …
        [como spam, como correo no deseado, la papelera, spam]
    """,
    "opt_out_others.go_on": """
        escríbame a · escríbeme · envíemelo · mándamelo · hable conmigo · mándeme · mándenmelo · envíamelo ·
        hablemos · llámame · llámeme · escríbanos en · escríbame en · vuelva a escribir · vuelve a escribir ·
        contácteme en · contáctame en · mejor a este · mejor a mi · mejor aquí · usa este · use este · utiliza este ·
        utilice este · mejor al
    """,
    "opt_out_others.other_people": "client · suscriptor · usuari · socio · alguien · la gente",
    "opt_out_phrases.asks": """
        dame de baja · denme de baja · darme de baja · deme de baja · dar de baja mi · no me envíe más ·
        no me envíen más · no deseo recibir · no quiero recibir · dejen de enviar · deje de enviar · no me contacten ·
        elimíneme de · elimínenme · no me escriban más · no me contacte · quítenme de · dejar de recibir ·
        quiero recibir más · deseo recibir más · eliminen mi · elimine mi · eliminar mi · borren mi · borre mi ·
        bórrenme · quiten mi · sáquenme de · dejen de escribir · dejen de mandar · no me escriba · no vuelvan a ·
        no me mandes más · no me mandéis más · no me enviéis más · no nos escriban más · no nos envíen más ·
        no nos manden más · no nos escriba más · no nos envíe más · no nos contacten · no nos contacte ·
        no queremos recibir · no deseamos recibir · no quiero más · no queremos más · no me interesa recibir ·
        cancelar mi suscripción · cancelen mi
    """,
    "opt_out_wishes.about_else": """
        adjunt · lista de los · lista de las · factura · contrato · presupuesto · antes · hasta · hoy · dude · duden ·
        dudes · olvid · de la copia · en copia · reunión · por teléfono
    """,
    "opt_out_wishes.wishes": """
        [no me, no nos, ya no me, nunca más me] … [escrib, contact, envíe, envíen, envíes, mande, manden, mandes,
        molest, vuelva a, vuelvan a, vuelvas a] · [no quiero, no deseo, no queremos, no deseamos, ya no quiero, no me
        interesa, tampoco quiero] … [recibir, más correos, más mails, más emails, más mensajes, sus correos, tus
        correos, publicidad, que me escrib, que me contact, su lista] · [deje de, dejen de, deja de, dejad de, pare
        de, paren de, cesen de, basta de, eviten] … [escrib, envi, mand, contact, molest, correo, mail, spam] ·
        [elimin, borr, quit, saqu, sácame, sácanos, retir, dé de baja, den de baja, da de baja, dar de baja] … [mi
        correo, mi email, mi mail, mi dirección, mis datos, mi nombre, mi contacto, esta dirección, este correo, de su
        lista, de sus listas, de tu lista, de su base, de vuestra, de la lista] · me den de baja · darme de baja ·
        denme de baja · me dé de baja · dadme de baja · cancelar mi suscripción · me opongo · [deje de, dejen de, deja
        de, dejad de, dejara de, dejaran de, dejaras de, dejase de, paren de, para de, parad de] … [insist, molest,
        llenar, bombard, perseguir, enviarme, mandarme, escribirme] · [quite, quiten, quita, quitad, saque, saquen,
        saca, sacá, sacad, borre, borren, borra, borrá, borrad, bórre, elimine, eliminen, elimina, eliminad, retire,
        retiren, suprima, suprim, tache, tachen, dé de baja, dar de baja, dad de baja] … [mis datos, nuestros datos,
        mi correo, nuestro correo, nuestra dirección, mi contacto, nuestro contacto, mi mail, nuestra empresa de,
        nuestro nombre, de la lista, de su lista, de tu lista, de vuestra lista, de su base, de sus bases, de su
        fichero, de sus ficheros, de sus listados, de este listado, de su agenda] · no insist · quítame de ·
        quítenos de · quítanos de · quitadme de · quitadnos de · sacame de · sácame de · sácanos de · sáquenos de ·
        sacadme de · bórrame de · bórrenos de · bórreme de · bórrame · bórrenme · elimíname de · elimínanos de ·
        elimínenos de · dennos de baja · déme de baja · denos de baja · danos de baja · dame de baja ·
        dadnos de baja · que me den de baja · que nos den de baja · darnos de baja · solicito la baja ·
        solicito mi baja · solicitamos la baja · pido la baja · tramiten mi baja · supresión de mis · suprimir mis ·
        derecho de supresión · derecho de oposición · derecho al olvido · derecho de cancelación ·
        retiro mi consentimiento · revoco mi consentimiento · revoco el consentimiento · [no siga, no sigan, no sigas,
        no sigáis, no continúen, no continúe] … [mand, envi, escrib, insist, contact, llen, con est] · [cause baja,
        causen baja, causar baja, causemos baja, tramit] … [mi, de mi, nuestra, nuestro, de nuestra, la baja, baja] ·
        [quit, borr, elimin, saqu, sac, exclu, retir] … [de sus comunicaciones, de sus envíos, de tus envíos, de
        vuestros envíos, de sus campañas, de sus correos, de sus contactos, de tus contactos, de sus registros] ·
        [dejar de, parar de, podéis dejar de, pueden dejar de, puede dejar de] … [escribirme, escribirnos, mandarme,
        mandarnos, enviarme, enviarnos, molestar, contactar, insistir] · [ni en, ningún interés en, interés en,
        interesado en, interesados en, interesa] … [recibir más, recibir nada, recibir correos, recibir mails, recibir
        sus, más correos, seguir recibiendo] · [elimin, borr, quit, saqu, sac, dar de baja, den de baja, retir] …
        [este email, este mail, este contacto, esta cuenta, esta casilla, este buzón, de tu crm, de su crm, de vuestro
        crm] · [no quiero, no queremos, no deseo, no deseamos, prefiero no] … [figurar en, estar en su, estar en tu,
        estar en vuestra, seguir en su, seguir en tu, aparecer en, formar parte de su, que me vuelv, que nos vuelv] ·
        [no deseamos, no deseo, no queremos, no quiero, rogamos, pedimos] … [que se nos, que se me, que nos vuelv, que
        me vuelv, que nos contact, que me contact] · [tacharme, borrarme, quitarme, eliminarme, sacarme, excluirme,
        suprimirme, retirarme, tacharnos, borrarnos, quitarnos, eliminarnos, sacarnos, excluirnos, retirarnos] … [de
        su, de sus, de tu, de tus, de vuestr, de la lista, de las listas, del listado, de esta lista, de este] ·
        no escribas más · no escriba más · no escriban más · no escribáis más · no envíe más · no envíen más ·
        no mande más · no manden más · no mandes más · no mandéis más · [deja ya de, deje ya de, dejen ya de, dejad ya
        de] … [mandar, enviar, escrib, molest, contact, insist]
    """,
    "outcome_phrases.delivered": """
        se ha entregado a · se entregó correctamente · entregado correctamente · entrega … completa|
    """,
    "outcome_phrases.given_up": """
        error permanente · no se volverá a intentar · no se realizarán más intentos · fallo permanente ·
        no se va a reintentar · no se reintentará
    """,
    "outcome_phrases.still_tried": """
        entrega retrasada · retraso en la entrega · entrega … retrasado · se ha retrasado · ha sido retrasad ·
        demorad · demora en la entrega · entrega demorada · aún no se ha entregado · aún no se ha podido ·
        todavía no se ha · aún no ha sido entregado · todavía no ha sido · seguirá intentando ·
        se seguirá intentando · seguiremos intentando · se volverá a intentar · volverá a intentar ·
        volveremos a intentar · continuará intentando · se reintentará · reintentar · entrega incompleta ·
        seguirán realizando intentos · no es necesario que vuelva a enviar · no hace falta que lo reenvíe ·
        sigue en cola · nuevo intento · nuevos intentos · insistiremos · no tiene que hacer nada ·
        no hace falta que haga · se retrasa · días más · horas más · próximo intento · seguimos intent
    """,
    "policy_phrases.policy": """
        rechazado por · lista negra · bloquead · política · correo no deseado · spam · no permitid · no autorizad ·
        reputación · considerado como · denegad · demasiad
    """,
    "reaction_phrases.liked": "le gust · le encant · reaccion · indicó que · me gusta · corazón",
    "reaction_phrases.reacted": """
        ha reaccionado a tu · reaccionó a tu · reaccionó a su · ha reaccionado a su · reaccionó mediante gmail ·
        ha reaccionado a través de gmail
    """,
    "receipt.sentences": """
        fue leído el · ha sido leído · se leyó el · se ha leído · eliminado sin leer · acuse de recibo del correo
    """,
    "receipt.subjects": "leído · no leído · confirmación de lectura · acuse de lectura · leido",
    "referral_phrases.of_something_else": """
        contraseña · acceso · mi nuev · mi otr · mi correo · mi dirección · escríbame · escríbeme · contácteme ·
        factura · cuenta · usuario · invitación · elimin · dar de baja · borr
    """,
    "referral_phrases.sends_on": """
        persona equivocada · persona correcta · persona adecuada · persona indicada · no soy · no me encargo ·
        ya no llevo · no llevo · hable con · habla con · hablar con · escriba · escribe · escríb · contacte ·
        contacta · diríja · dirigir · pregunte · pregunta · reenvi · reenví · envíe · envía · mande · manda · mánda ·
        responsable · encarga · lleva · decide · compañer · colega · mi jef · póngase en contacto ·
        ponte en contacto · trátalo · trátelo · pasado · paso tu · paso su · enviar · envial · envíal · enviás ·
        envié · cosa de · asunto de · tema de · eso lo · esto lo · quien se · quien lo · mejor con · mejor a ·
        corresponde a · compete a · te paso el · le paso el · te dejo el · les dejo el · su contacto es ·
        el contacto de · mi compañ · mi socio · mi socia · coméntaselo · coméntelo · cuéntaselo · cuénteselo ·
        háblalo · gestiona · departamento
    """,
    "service_phrases.personal": """
        yo| · me gustaría · quisiera · necesito · tengo| · estoy · su oferta · tu oferta · su propuesta
    """,
    "service_phrases.topics": """
        en línea · en la entrada · tus entradas · sus entradas · tu pedido · su pedido · pedido … confirmado ·
        entrega prevista · aviso de devolución · préstamos · renovarlos · mensaje de voz · recordatorio de cita ·
        recordamos su cita · te recordamos · tu estancia · su estancia · tu experiencia · encuesta · lectura ·
        contador · rebajas · rebajado · descuento · date prisa · tu día · eventos · importe · vencimiento
    """,
}
