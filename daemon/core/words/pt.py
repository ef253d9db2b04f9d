"""Portuguese: what people and machines say, table by table."""

WORDS = {
    "absence_elements.a_machine": "automátic · robô · resposta auto · autorresposta · mensagem auto",
    "absence_elements.instead": """
        ajuda · atende · contacte · contate · entre em contato · fale com · dirija · ligue para · contactar ·
        contatar · escreva para · escreva a · ligar para · ligue · cuida · trata d · responde por · assume ·
        encaminhe · envie para · enviem · enviados para · tratar com · acione · acionar · chame · chama · fica com ·
        substitu · à frente · disponível para · procure|
    """,
    "absence_elements.meanwhile": """
        urgên · urgente · emergênc · entretanto · enquanto isso · substitui · plantão · não puder esperar ·
        não possa esperar · inadiáv · até lá · nesse período · neste período · nesse tempo · no meu lugar · me cobre ·
        fica no lugar · fica no meu lugar · durante este período · quem me cobre · cobertura · nesse meio tempo ·
        nessa ausência
    """,
    "absence_elements.occasions": """
        férias · encerrad · fechado · ausen · fora · folga · recesso · descanso · de viagem · licença · feriado ·
        congresso · viagem · volto · de baixa · indisponív
    """,
    "absence_elements.part_time": """
        trabalho apenas · trabalho só · período da manhã · só trabalho · só estou · só venho · apenas às · só às ·
        meio expediente · part-time · tempo parcial · meio período · trabalho de segunda · trabalho às · só atendo ·
        só respondo · só vejo · apenas
    """,
    "absence_elements.patience": "paciência · demora · tardar · compreensão · assim que · lerei",
    "absence_elements.reasons": """
        luto| · inventário · formação · curso · congresso · conferência · beira mar · praia · alguns dias · uns dias ·
        viagem · doente · maternidade · paternidade · família · feira · hospital · descanso · treinamento · baterias ·
        férias · folga · feriado · ponte · emendar · licença · atestado · cirurgia · operad · mudança · casamento ·
        lua de mel · evento · visitando clientes · visita a clientes · descansando · recarregar · nascimento · bebê ·
        funeral · jornadas · sítio · cruzeiro · acampar · caminho de santiago · consulta · exames · chácara ·
        são joão · festas · pausa · a banhos · vistoria · audiência · julgamento · tribunal · auditoria · inspeção ·
        inspecção · o dia inteiro · o dia todo · todo o dia · uns diazinhos · cuidar d · gripe · febre · covid ·
        reuniões o dia · obras · exame · capacitação · workshop · merecid · repouso · descansar · internad · imersão ·
        mergulho · serra · interior · roça · convalesc · pés na · areia · piscina · obra em obra · fora do ar ·
        manutenção pessoal · reformas · por causa das obras · viajo · respiro · a serviço · de cama
    """,
    "absence_elements.unread": """
        não leio · não vejo · não consult · sem rede · sem internet · offline · raramente · meio período ·
        tempo parcial · período da manhã · não verific · desconectad · não abro · sem acesso · acesso limitado ·
        sem computador · sem portátil · sem sinal · sem cobertura · sem wifi · acesso restrito · acesso esporádico ·
        de vez em quando · quando der · não acesso · não lerei · não verei · desligad · só leio · vejo pouco ·
        só de vez · não ligo o · não levo · não há rede · pouco acesso · quase não vejo · vejo raramente · sem net ·
        mal vejo · sem acompanhamento
    """,
    "absence_limits.limits": """
        em caso de urgência · assuntos urgentes · durante a minha ausência · durante minha ausência ·
        no meu regresso · no meu retorno · quando retornar · acesso limitado · casos urgentes · para urgências ·
        urgente · urgência · na minha ausência · não puder esperar · não possa esperar · quando voltar ·
        quando regressar · assim que voltar · assim que regressar · assim que retornar · após o meu regresso ·
        após meu retorno · nesse período · neste período · até lá · acesso restrito · sem acesso · me substitui ·
        substitui-me · minha colega · meu colega
    """,
    "absence_limits.your_automatic_answer": """
        sua resposta automática · a tua resposta automática · vossa resposta automática · seu aviso de ausência ·
        sua mensagem automática · seu e-mail automático
    """,
    "absence_phrases.absence": """
        fora do escritório · fora da empresa · de férias · em férias · estou ausente · estarei ausente ·
        minha ausência · ausente do escritório · de licença · em viagem · estarei fora · estou fora ·
        não estarei no escritório · licença maternidade · escritório estará fechado · estamos encerrad ·
        estaremos encerrad · encerrados para férias · encerrado para · estamos fechad · estaremos fechad ·
        fechado para · fechados para · a tempo parcial · estou em formação · baixa médica · em licença ·
        encontro-me ausente · encontro-me de · ausente do · de viagem · não trabalho às · não trabalho à ·
        meio período · de baixa · escritório estará · escritório encontra · recesso · estou em treinamento ·
        estou viajando · meu horário · licença-maternidade · afastad · gozo de férias · gozar férias ·
        gozar uns dias · a gozar · período de férias · minhas férias · nossas férias · férias coletivas ·
        férias colectivas · gozo de licença · em gozo de · entrei de férias · entrei em férias · saí de férias ·
        de folga · dia de folga · folga hoje · ponto facultativo · estará fechad · estarão fechad · estará encerrad ·
        estarão encerrad · encontra-se encerrad · encontram-se encerrad · encontra-se fechad · encontram-se fechad ·
        permanecerá fechad · permanecerão fechad · permanecerá encerrad · encerramos para · encerramos de ·
        encerra para férias · fecharemos · fechamos para · fechamos de · não haverá expediente · sem expediente ·
        não teremos expediente · licença parental · licença de maternidade · licença de paternidade ·
        licença paternidade · licença médica · licença de casamento · licença sem vencimento · de atestado ·
        atestado médico · lua de mel · baixa de parto · baixa por doença · por motivo de doença ·
        por motivos de saúde · serviço externo · em missão · em deslocação · viagem a trabalho · viagem de trabalho ·
        viagem de negócios · participando do congresso · participando de um congresso · participando de uma feira ·
        num congresso · em congresso · numa feira · em uma feira · em treinamento · fora do país · fora da cidade ·
        fora de portugal · fora do meu posto · fora do brasil · não me encontro · não me encontrarei ·
        não estarei disponível · não estou disponível · não estou no escritório · não estou na empresa ·
        não estarei na · não estarei no · ausentar-me · vou me ausentar · vou estar ausente · vou estar fora ·
        vou estar de férias · vou estar de baixa · trabalho apenas às · trabalho apenas de · trabalho só às ·
        só trabalho às · só trabalho de · trabalho em part-time · part-time · tempo parcial · meio expediente ·
        não trabalho na · não trabalho no · não trabalho de · vamos emendar · às sextas à tarde
    """,
    "absence_subjects.absent": """
        ausente · ausencia · em ferias · de ferias · encerramento · fechado · férias · licença · fechad · encerrad ·
        recesso · folga · fora até · viagem · indisponív · não estou · de baixa
    """,
    "absence_subjects.subjects": """
        resposta automatica · fora do escritorio · ausencia temporaria · resposta de ausencia · resp automática ·
        auto resposta · autorresposta · mensagem automática · aviso de ausência · notificação de ausência ·
        ausente do escritório · mensagem de ausência · auto-resposta
    """,
    "acknowledgement_elements.a_term": """
        dias úteis · prazo · horas · número · protocolo · em breve · brevidade · assim que · o mais rápido ·
        logo que · próximos dias · mais breve · serviços competentes · ordem de chegada · não é necessário ·
        não é preciso · referência · equipa · equipe · entraremos em contato · entraremos em contacto ·
        horário de atendimento · dias · quanto antes · oportunamente · setor responsável · melhor atenção ·
        acompanhar · ocorrência · estado
    """,
    "acknowledgement_elements.arrived": """
        recebemos · recebid · receção · recepção · registad · registrad · protocolad · encaminhad · abert · acusamos ·
        chegou · criado · criada · atribuíd · em análise · remetid · em tratamento · deu entrada · confirmamos ·
        anotad · na fila · tomámos nota · anotam · entrou
    """,
    "acknowledgement_elements.our_account": """
        encomenda · seu pedido nº · fatura · pagamento · pacote · assinatura · sua conta · senha · reserva
    """,
    "acknowledgement_elements.our_letter": """
        sua participação · sua mensagem · seu pedido de informação · sua solicitação · seu email · seu e mail ·
        sua candidatura · sua reclamação · seu contato · seu contacto · sua questão · sua dúvida · seu chamado ·
        sua manifestação · tua mensagem · o seu e-mail · a sua mensagem · seu e-mail · seu pedido · seu ticket ·
        sua pergunta · sua comunicação · vosso contacto · vossa mensagem · vosso e-mail · teu contacto · teu e-mail ·
        sua carta · seu requerimento · sua sugestão · sua demanda · por contactar · por entrar em contato ·
        por entrar em contacto · por nos contactar · pelo contato · pelo contacto · chamado · protocolo · ocorrência
    """,
    "address_phrases.no_such_address": """
        não existe · já não existe · usuário desconhecido · utilizador desconhecido · destinatário desconhecido ·
        endereço desconhecido · desconhecid · não encontrad · não foi encontrad · não foi localizad · não localizad ·
        endereço inválido · destinatário inválido · inválido| · inexistente · desativad · cancelad · encerrad ·
        foi excluíd · foi removid · não está mais · não é mais · conta inativa · inativa|
    """,
    "bounce_phrases.daemon_names": """
        sistema de correio · sistema de e-mail · sistema de entrega · subsistema de entrega
    """,
    "bounce_phrases.sentences": """
        não pôde ser entregue · não foi entregue · não foi possível entregar · falha na entrega · não foi enviada ·
        não pôde ser enviada · não foi possível enviar · foi rejeitada · foi recusada · foi devolvida ·
        falha ao entregar · falhou a entrega · a entrega … falhou · não chegou · impossível entregar ·
        está sendo devolvida
    """,
    "bounce_subjects.subjects": """
        não entregue · não foi possível entregar · falha na entrega · não é possível entregar · devolvida ·
        mensagem não entregue · endereço não encontrado · falha no envio · falha de entrega · erro de entrega ·
        erro na entrega · entrega atrasada · atraso na entrega · entrega adiada · mensagem bloqueada ·
        mensagem rejeitada · mensagem devolvida · e-mail devolvido · email devolvido · e-mail não entregue ·
        impossível entregar · destinatário desconhecido · não entregável · retorno de mensagem · entrega incompleta
    """,
    "calendar_phrases.accepted": "aceite · aceito · aceita",
    "calendar_phrases.answered": """
        recusado · recusada · provisório · provisória · cancelado · nova hora proposta · novo horário proposto ·
        talvez
    """,
    "calendar_phrases.sentences": """
        aceitou este convite · recusou este convite · aceitou o convite · recusou o convite · aceitou seu convite ·
        aceitou o seu convite · respondeu talvez · aceitou a reunião · recusou a reunião · aceitou o compromisso
    """,
    "cause_phrases.expired": """
        tempo esgotado · tempo limite · expirou · expirada · não responde · várias tentativas · diversas tentativas ·
        não foi possível conectar · conexão recusada · temporári
    """,
    "cause_phrases.full": """
        caixa … cheia · caixa cheia · está cheia · cheia| · lotada · cota excedida · quota excedida · excedeu … cota ·
        excedeu … quota · excedeu … limite · ultrapassou … cota · espaço insuficiente · sem espaço · armazenamento ·
        cota de · ficou sem espaço · não tem espaço · não há espaço · atingiu o teto · caixa … limite ·
        atingiu … limite · transbord
    """,
    "cause_phrases.too_large": """
        muito grande · grande demais · demasiado grande · tamanho máximo · excede o tamanho · limite de tamanho
    """,
    "challenge_fate_phrases.held": """
        está retid · foi retid · ficou retid · aguardando · em espera · para que sua mensagem ·
        para que a sua mensagem · para que seu e-mail · será entregue · ainda não foi entregue · pendente · à porta ·
        na porta · ficou parad · foi guardad · está guardad · segurad · bloquead · quarentena · retida| · retido| ·
        não chegou · não foi entregue · à espera · aguarda · para que me chegue · para que chegue · em pausa ·
        ainda não chegou · suspens
    """,
    "challenge_fate_phrases.lapses": """
        apagad · eliminad · expira · caso contrário · descartad · perde-se · perder-se · em 72 horas · será perdid ·
        será descart · se não o fizer · se não fizer · será excluíd · senão · em caso contrário
    """,
    "challenge_fate_phrases.passes": """
        seu passa · deixamo-la entrar · deixamos entrar · receber o seu · chegará · será entregue · passará ·
        liberad · deixa-o passar · deixar passar · entregarmos · entregaremos · libertar · encaminharemos ·
        seja entregue · a mensagem chegue · chegue · me chegue · me chegará · será aceite · será aceito ·
        ficará autorizad · seja liberad · apenas uma vez · só uma vez · uma única vez · não terá de repetir ·
        não precisará repetir · entra na minha caixa
    """,
    "challenge_phrases.confirm": """
        antispam · anti-spam · é uma pessoa · é humano · digite · uma única vez · apenas uma vez · confirme que ·
        confirmar que · confirmar … seu e-mail · confirme o seu · validar o seu · confirmar o envio · insira
    """,
    "challenge_phrases.prove": """
        não é um robô · insira os caracteres · remetentes desconhecidos · remetente desconhecido · captcha ·
        verificação de remetente · antispam uol · digite os caracteres · digite os números · digite o código ·
        há alguém do outro lado · há uma pessoa · não é uma máquina · não és um robô · é humano · são reais · é real ·
        não é um programa · que enviou a mensagem · que é uma pessoa · que é humano · que não é um · que não és um ·
        não sou um robô · letras da imagem · caracteres da imagem · código da imagem · verificação do remetente ·
        confirmação do remetente · prove que
    """,
    "challenge_phrases.subjects": """
        confirme seu · confirme o seu · confirme sua · confirmação de remetente · confirme o envio ·
        verificação de remetente · verificação do remetente · confirmação do remetente · verifique o seu ·
        valide o seu · sua mensagem está retida · mensagem em espera · mensagem retida · autorização de remetente ·
        mensagem em quarentena
    """,
    "challenge_sender_phrases.act": """
        responda a esta · responda a este · clique · liberar a mensagem · digite as letras · no link · devolva ·
        reenvie · no assunto · abra o link · siga o link · carregue · mostre-nos · responda com · resolva · botão ·
        charada · enigma · aperte · escreva · digite · escolha · verifique · confirme o seu · confirme seu ·
        responder a este · responder a esta · respondendo · preencha · valide · valida · autorize · confirme ·
        confirma · identifique-se · clicar · introduza · insira · visite · resolvendo · basta · se identificar ·
        identificar-se · identifiquem · identificar
    """,
    "challenge_sender_phrases.stranger": """
        está na minha agenda · não está nos meus contactos · não está nos meus contatos · desconhecidos ·
        nosso antispam · só recebo correio de · quem conheço · que conheço · endereço … novo · não conhecemos o seu ·
        não reconhecemos · primeira vez que · de desconhecidos · não está nos meus · na minha lista ·
        lista de convidados · não reconhecido · nunca teve contacto · nunca teve contato · novos remetentes ·
        nunca escreveu · na nossa lista · não o conheço · remetentes verificados · remetentes conhecidos ·
        remetentes autorizados · remetentes aprovados · remetentes confirmados · pela primeira vez · lista branca ·
        lista de contactos · lista de contatos · lista de remetentes · livro de endereços · não consta · não figura ·
        não está autorizad · novo remetente · remetente não · só aceito · só recebo · apenas aceito · remetentes que ·
        contra o spam · contra spam · lixo eletrónico · antispam · anti-spam · não é um remetente ·
        não está na lista · catálogo de endereços · não te conheço · não conheço o seu · não conheço este
    """,
    "complaint_elements.complained": "queixa · reclam · marcaram · denunci · reportaram · relatos",
    "complaint_elements.from_you": """
        seu servidor · vossa rede · publicidade vossa · seu domínio · providências · que parem · vosso servidor ·
        sua rede · relação comercial · suspendam · que as pararam · vosso · bloqueiem · confirmem · com origem em ·
        enviada de · enviado de · proveniente de · originad · as medidas · medidas necessárias · medidas cabíveis ·
        sua plataforma · seu endereço ip · que o envio seja · seja travad
    """,
    "complaint_elements.ours": """
        assinante nosso · nossos assinantes · funcionários nossos · nossos funcionários · nossos utilizadores ·
        nossos usuários · nossos clientes · um dos nossos · cliente nosso · nossos colaboradores ·
        nossos subscritores · um subscritor · subscritor nosso · um cliente · um utilizador nosso · um usuário nosso ·
        nossa rede · usuários da nossa · assinantes
    """,
    "complaint_elements.unwanted": """
        publicidade · nunca pediu · envios em massa · envio em massa · lixo · spam · não solicitad · indesejad ·
        publicitári
    """,
    "complaint_phrases.desk_says": "queixa · não solicitad · denúncia",
    "complaint_phrases.sentences": """
        denunciou · marcou … como spam · marcada como spam · denunciada como spam · reportou … como spam ·
        como lixo eletrônico
    """,
    "complaint_phrases.subjects": """
        denúncia de spam · reclamação de spam · denúncia de abuso · relatório de abuso · marcado como spam
    """,
    "date_phrases.answers": """
        responder · vejo · verei · trato · lerei · atendo · dou retorno · respondo · responderei · leio · retomando ·
        lhe respondo · resposta certa · dou resposta · darei retorno · darei resposta · respondemos · atenderemos ·
        olho para · trataremos · devolvo · te respondo · ponho-me em dia · coloco em dia · te escrevo · lhe escrevo ·
        lhe ligo · te ligo · dou seguimento · dou andamento · te retorno · consigo ver · nos falamos ·
        a gente se fala · a gente conversa · falamos · nos lemos · conversamos
    """,
    "date_phrases.away": """
        ausen · férias · fora · encerrad · fechad · licença · viagem · folga · feriado · recesso · emendar · descans ·
        viajando · não estarei · não estou · não me encontro · congresso · baixa médica · fechamos · fecharemos ·
        fecha para · encerra · só volt · só regress · só retorn · lua de mel · atestado · indispon · a gozar ·
        não vou estar · não vou abrir · não abro · não vou ver · não vou à · não apareço · não venho · não passo ·
        pausa · afastad · em formação · treinamento · convalesc · repouso · paternidade · maternidade · casamento ·
        ninguém me encontra · não me encontr · não trabalh · viajo · respiro
    """,
    "date_phrases.back": """
        retorn · regress · volto · voltar · de volta · novamente · retomo · retomar · voltamos · outra vez ·
        retomamos · recomeç · reassum · reencontr
    """,
    "date_phrases.first_day": "primeiro dia",
    "date_phrases.last_day": "último dia de · último dia fora",
    "date_phrases.opens": """
        reabr · abrimos · retomamos · reabertura · abriremos · retomaremos · volta a abrir · voltam a abrir ·
        reinici · abre| · abrirá · abrem| · abro|
    """,
    "date_phrases.other_matters": """
        vence · pedido · encomend · entrega · preço · fatur · inscri · na feira| · feira de · prazo · estande ·
        proposta
    """,
    "date_phrases.perhaps": "talvez · possivelmente · em princípio · se tudo correr",
    "date_phrases.present": """
        à secretária · na secretária · ao serviço · à mesa · atendo · no escritório · disponível · ao trabalho ·
        ao escritório · na empresa · contactável · ao meu posto · no meu posto · ao computador · o computador ·
        por cá · por aqui · à disposição · às atividades · às minhas funções · ao batente · no batente · na ativa ·
        na loja · na fábrica · na obra · disponíve · operacion · presente · em funções · estarei de · conectad
    """,
    "departure.leaves": """
        deixei · deixou · já não estou n · não estou mais n · saí da · saiu da · desligad · saí d · já não está ·
        não está mais · desligou · me desliguei · deixo · saio d · estou de saída · estou a sair
    """,
    "departure.left": """
        se desligou · desligou-se · me desliguei · desliguei-me · novos desafios · último dia de trabalho foi ·
        já não está na · não está mais na · não estou mais na · não trabalha mais · já não trabalha ·
        não faz mais parte · não faço mais parte · já não faz parte · deixou a empresa · não integra mais ·
        estou reformad · reformei-me · foi desligad · fui desligad · não trabalho mais na · não trabalho mais no ·
        não trabalho mais aqui · não trabalho mais para · já não trabalho na · já não trabalho no ·
        já não trabalho aqui · já não faço parte · não integra · deixou de trabalhar · deixei de trabalhar ·
        deixei a empresa · saiu da empresa · saí da empresa · cessou funções · cessei funções ·
        encerrou as atividades · aposentei · aposentad · não faz parte da equipa · não faz parte da equipe ·
        não faz parte do quadro · já não pertence · não pertence mais · já não pertenço · não pertenço mais ·
        já não integra · já não presta · não presta mais · já não exerce · deixou de fazer parte ·
        deixei de fazer parte · deixou de exercer · deixou de colaborar · deixei de colaborar · deixou de pertencer ·
        deixou a companhia · deixei a companhia · deixou o cargo · deixei o cargo · deixou a nossa · já não colabora ·
        não colabora mais · já não se encontra na empresa · já não se encontra ao serviço ·
        não se encontra mais na empresa · não está mais conosco · não está mais com a gente · já não está connosco ·
        não está mais entre nós · não atua mais · não atuo mais · não exerce mais · não compõe mais · desligou da ·
        desligamento · encerrei meu ciclo · encerrei o meu ciclo · encerrei a minha · encerrou seu ciclo ·
        encerrou o seu ciclo · finalizei meu ciclo · meu ciclo na · meu último dia na · meu último dia foi ·
        o meu último dia na · mudei de empresa · mudou de empresa · pediu demissão · pedi demissão · rescindiu ·
        rescindi o · foi transferid · terminou o seu contrato · terminou funções · terminei funções ·
        terminei o meu contrato · cessou o vínculo · cessou a sua · cessou a colaboração · cessei a minha ·
        cessei a colaboração · saiu da organização · saiu da nossa · saiu da casa · aposentou · passei à reforma ·
        passou à reforma · reformou-se · me aposentei · entrei na reforma · estou aposentad · faleceu ·
        deixa de pertencer · deixará de estar activo · deixará de estar ativo · já não exerço · não exerço mais ·
        deixei de exercer · chegou ao fim … na · ciclo na … fim · ciclo no … fim · não desempenho mais ·
        já não desempenh · já não sou colaborador · não sou mais colaborador · não é mais colaborador ·
        já não é colaborador · ex-colaborador · não é mais funcionári · já não é funcionári ·
        não sou mais funcionári · aposento-me · me aposento · reformo-me · função … foi extinta ·
        cargo … foi extinto · posto … foi extinto · saída definitiva · de saída da · novo desafio profissional ·
        novos rumos · nova jornada · nova etapa profissional · nova aventura profissional · abraçar um novo ·
        não se encontra mais no quadro · assume os clientes dele · assume as minhas funções · assume as suas funções ·
        assumiu as minhas funções · assumiu as suas funções · assumiu o lugar · ciclo profissional ·
        mudou de emprego · mudei de emprego · mudou-se para outra · deixo de colaborar · deixo de trabalhar ·
        deixo de fazer · deixo de integrar · saiu da entidade
    """,
    "departure.no_longer_read": """
        já não é lida · não é mais lida · ninguém lê · não é consultad · não será lid · deixará de estar ·
        será desativad · será desactivad · não está mais ativ · já não está activ · já não consulto ·
        não é monitorad · não é monitorizad · já não é lid · não é mais lid
    """,
    "departure.retired": """
        reforma| · aposentad · reformad · reformei · antigo colaborador · antiga colaboradora · antigo funcionári ·
        antiga funcionári · ex-funcionári · ex-colaborador
    """,
    "form_letter_phrases.acknowledged": """
        recebemos a sua · recebemos sua · recebemos o seu · recebemos seu · número do protocolo · foi recebid ·
        foi registrad · foi registad · sob o protocolo · sua solicitação · o seu pedido foi · acusamos a receção ·
        acusamos a recepção · acusamos recebimento · acusamos o recebimento · confirmamos a receção ·
        confirmamos a recepção · confirmamos o recebimento · foi aberto com sucesso · chamado foi aberto ·
        chamado aberto · seu chamado · foi criado o · foi encaminhad · recebemos a vossa · recebemos o vosso ·
        recebemos a tua · recebemos o teu · número do chamado · número de protocolo · seu protocolo ·
        sua mensagem chegou · deu entrada · sua manifestação · foi criada a · foi aberta · foi aberto ·
        abrimos o chamado · abrimos um · sua mensagem foi · confirmamos ter recebido · tomámos nota · anotamos a sua ·
        anotamos sua · registámos · registramos · entrou no nosso · seu pedido entrou · seu pedido foi
    """,
    "form_letter_phrases.promises": """
        o mais breve possível · assim que possível · em breve · mais rápido possível · dias úteis ·
        prazo de resposta · entraremos em contato · entraremos em contacto · entrará em contato ·
        entrará em contacto · responderemos · retornaremos · daremos retorno · daremos resposta ·
        com a maior brevidade · com a brevidade · logo que possível · o quanto antes · próximos dias ·
        próximas horas · serviços competentes
    """,
    "form_letter_phrases.says_it_is_automatic": """
        esta é uma mensagem automática · mensagem automática · resposta automática · gerada automaticamente ·
        gerado automaticamente · por favor, não responda · favor não responder · resp. automática · autorresposta ·
        enviada automaticamente · enviado automaticamente · e-mail automático · email automático · resposta gerada ·
        mensagem gerada
    """,
    "form_letter_phrases.thanks": """
        obrigado pelo seu · obrigada pelo seu · agradecemos o seu · agradecemos o contato · obrigado por entrar ·
        obrigado pela sua · agradeço o seu · agradecemos a sua · agradecemos sua · agradecemos seu ·
        obrigado por nos · obrigada por nos · obrigado pelo contato · obrigado pelo contacto · obrigada pelo contato ·
        obrigada pelo contacto · obrigada pela sua · obrigado por contact · obrigada por contact ·
        obrigado por escrever · obrigada por entrar · agradecemos o contacto · agradecemos a vossa ·
        agradecemos o vosso · obrigado pelo vosso · gratos pelo · gratos pela · agradecemos por
    """,
    "human.before_leaving": """
        antes de ir · antes de sair · antes das férias · antes de eu sair · antes de viajar · saio de férias n ·
        entro de férias n · vou de férias n
    """,
    "human.call_me": """
        ligue-me · liga-me · me liga · me ligue · falamos · pode ligar · podes ligar · atendo o telemóvel ·
        atendo o celular · me chama no · me encontra no
    """,
    "human.denies": "não é uma resposta automática · não é resposta automática",
    "human.i": "vou| · respondo| · retorno · leio · vejo · ligo",
    "human.takes_up": """
        podemos · poderíamos · pode me · tenho interesse · não temos interesse · sua proposta · me envie ·
        parece bom · manda o · manda a · me manda · me mande · me passa · pode mandar · pode enviar · podem enviar ·
        gostei · gostamos · o orçamento · o contrato · a proposta · o preço · a amostra · o catálogo ·
        a apresentação · quanto custa · quanto fica · quando pode · combinado · fica bem · me serve · serve-me ·
        pode ser às · que tal · vamos marcar · vou falar com · vou ver com · digo-lhe · te falo · te digo · já temos ·
        já trabalhamos com · por agora não · por enquanto não · não me interessa · não nos interessa · interessa-nos ·
        interessa-me · nos interessa · me interessa · achei · achamos · confirmo a · confirmado · passa no ·
        passe no · passem no · venha n · vem na · vem no · venham · vou pensar
    """,
    "newsletter.called": "boletim · informativo",
    "newsletter.footer": """
        você recebeu este · você está recebendo · recebeu este e-mail porque · recebeu este email porque ·
        descadastre-se · cancelar inscrição · cancelar a inscrição · cancelar subscrição · cancelar a subscrição ·
        no seu navegador · cancele a subscrição · cancele a sua subscrição · cancele sua inscrição ·
        cancele a inscrição · não quer receber mais · não quer mais receber · não deseja mais receber ·
        não deseja receber · se não deseja · se não quiser · caso não queira · caso não deseje · descadastre ·
        clique aqui para sair · para sair da lista · para deixar de receber · para cancelar · remover subscrição ·
        anular a subscrição · anular subscrição · recebe este e-mail porque · recebe este email porque ·
        está a receber · ver no navegador · ver online
    """,
    "newsletter.to_many": """
        caros amigos · queridos amigos · caros clientes · caros sócios · prezados clientes · caros associados ·
        caro associado · cara associada · prezados associados · caros leitores · queridos leitores · caros colegas ·
        estimados clientes · olá a todos · prezados condôminos · caros pais
    """,
    "notification_phrases.do_not_answer": """
        não responda · favor não responder · mensagem automática · e-mail automático · email automático ·
        gerada automaticamente · gerado automaticamente
    """,
    "notification_phrases.sentences": """
        obrigado pela sua compra · obrigado por sua compra · obrigado pela compra · agradecemos a sua compra ·
        obrigado pelo seu pedido · número do pedido · número de rastreamento · código de rastreio · sua senha ·
        se você não solicitou · se não solicitou · código de verificação · prezado cliente · caro cliente ·
        estimado cliente · comentou em · mencionou você · débito direto · homebanking · internet banking ·
        se não reconhece · ponto de recolha · ponto de retirada · área de cliente
    """,
    "notification_subjects.subjects": """
        confirmação de pedido · confirmação do pedido · confirmação de encomenda · seu pedido · pedido n ·
        sua encomenda · a sua encomenda · sua fatura · fatura n · sua nota fiscal · nota fiscal eletrônica ·
        recibo de · pagamento recebido · pagamento confirmado · boleto · sua senha · redefin · palavra-passe ·
        código de verificação · código de segurança · alerta de segurança · novo login · novo acesso · sua conta ·
        sua assinatura · confirme sua inscrição · confirme a sua subscrição · sua reserva · confirmação de reserva ·
        newsletter · quarentena · vírus detectado · manutenção programada · novo comentário · aguardando moderação ·
        relatório semanal · débito direto · nova fatura
    """,
    "opt_out_halves.authority": """
        anpd| · lgpd| · cnpd| · reclame aqui · procon| · rgpd| · advogado · lei geral de proteção ·
        proteção de dados · protecção de dados · deco| · autoridade nacional · não perturbe
    """,
    "opt_out_halves.stop_it": """
        parem| · pare| · parem com isso · não mandem · não enviem · tirem-me · deixem-me · deixe de · deixem de ·
        não escrevam · não me · não nos · não quero · não queremos · não volte · deixe-me · deixem-nos · para com ·
        basta · apaguem-no · apague-o · apaguem · apague| · removam · remova| · retirem · tirem| · excluam · exclua|
    """,
    "opt_out_halves.threats": """
        reclama · denúncia · denunci · mais um · próximo · medidas legais · medidas cabíveis · se voltar ·
        se continuar · outro e-mail · eliminação · exclusão · apagamento · oposição · interrupção
    """,
    "opt_out_halves.unasked": """
        não pedi · nunca pedi · nunca me inscrevi · não me inscrevi · chega · já basta · terceira vez · quarta vez ·
        segunda vez que · quantas vezes · sem autorização · não autorizei · não solicitei · não solicitad ·
        nunca autorizei · nunca dei · enésima · fart · cansad · spam| · não dei permissão · não dei autorização ·
        de onde tiraram · de onde tirou · onde arranjaram · onde conseguiram
    """,
    "opt_out_indirect.indirect": """
        [não volt, que não volt, evitem, evite] … [usar este, a escrever, a contact, a contat, a enviar, a mandar,
        escrever] · [tirem, tire, exclu, remov, retirem, apag] … [me daí, nossa empresa, nosso e-mail, nossos dados,
        do seu mailing, do mailing, a nossa, o nosso] ·
        não … [mandem mais, mande mais, enviem mais, envie mais, escrevam mais, me enviem, quero saber] ·
        [último, última] … [e-mail que, mensagem que, vez que me] · [dispenso, dispensamos] … [este, esta, esse, essa,
        mais, futur, os vossos, os seus, as vossas, novos, qualquer, contact, contat] · [nem mais um, nem mais uma,
        nenhum, nenhuma, chega de, basta de, sem mais, zero] … [e-mail, email, mensagem, mail, publicidade, contacto,
        contato, e-mails, emails, mensagens, propaganda] · [agradeço, agradecia, agradecemos, agradeceria,
        agradecíamos, peço, pedimos, solicito, solicitamos, prefiro, preferimos, preferia, gostaria, gostaríamos,
        favor, faça o favor de, façam o favor de, requeiro, requeremos, exijo, exigimos] … [que não me, que não nos,
        que não volt, não me volt, não nos volt, não me contact, não nos contact, não receber, não me envi, não nos
        envi, não me mand, não nos mand, não me escrev, não nos escrev, que deixe, que parem, que pare, que cess, não
        ser contact, não ser contat, que me retir, que nos retir, que me remov, que nos remov, que me exclu, a
        interrupção, a cessação, a remoção, a exclusão, a eliminação, o cancelamento] · [não volte, não voltem, não
        voltes, nunca mais, escusa, escusam] … [me contact, nos contact, me contat, nos contat, me escrev, nos escrev,
        a contact, a escrev, a enviar, a mandar, a ligar, me mand, me envi, nos envi, de enviar, de mandar, de
        escrever, de insistir, de voltar] · [não autorizo, não autorizei, não autorizamos, não consinto, não dei, não
        demos, sem autorização, sem consentimento] … [ninguém, autorização, envio, uso, contato, contacto, mandar,
        e-mail, dados, consentimento, a me] · [esqueça, esqueçam, esquece] … [que eu existo, que existo, meu e-mail,
        meu email, este e-mail, o meu e-mail, o meu contacto, da gente, de mim, de nós] · não insista · não insistam ·
        não me incomode · não incomodem · deixem-nos em paz · deixe-nos em paz · nos deixe em paz ·
        nos deixem em paz · me deixa em paz · vou bloquear · [marcar, marco, marcando, marcarei, vai para, vão para,
        cai no, caem no, denunciar] … [como spam, o spam, spam, lixo, como lixo]
    """,
    "opt_out_others.go_on": """
        pode tratar comigo · fale comigo · mande para mim · envie para mim · escreva para mim · escreva-me em ·
        escreva-me para · mande-me para · envie-me para · ligue-me · me liga · me ligue · volte a falar ·
        volte a contactar · volte a escrever · vamos conversar · me chama · me procure · use antes este · use este ·
        melhor neste · melhor para este · antes para este · utilize este
    """,
    "opt_out_others.other_people": "client · assinante · usuári · utilizador · sócio · alguém · membro",
    "opt_out_phrases.asks": """
        remova-me · me remova · removam-me · me descadastre · descadastrar · remover meu · remover o meu ·
        não quero receber · não desejo receber · não quero mais receber · pare de enviar · parem de enviar ·
        não me contacte · não me envie · cancelar a minha subscrição · retire meu · retirem-me · retire-me ·
        retire o meu · remover-me · remova o meu · remova meu · não desejo mais receber · apague o meu ·
        não me mande · excluir meu · parem de mandar · me tire da · me retire · não me escrevam · não me escreva ·
        não me contate · não nos contactem · não nos contacte · não nos enviem · não nos escrevam ·
        não queremos receber · não desejamos receber · não pretendo receber · não pretendemos receber ·
        não quero mais · não queremos mais · não tenho interesse em receber · tirem o meu · tira o meu · tira meu ·
        tire meu · tire o meu · tirem meu · cancele minha · cancelem minha · cancelar minha inscrição · excluam meu ·
        exclua meu · apaguem meu · apaguem o meu
    """,
    "opt_out_wishes.about_else": """
        anexo · fatura · contrato · orçamento · antes · até que · até eu · hoje · ainda · hesite · esque · em cópia ·
        reunião · linha
    """,
    "opt_out_wishes.wishes": """
        [não me, não nos, nunca mais me, por favor não me] … [escrev, contat, contact, envie, enviem, mande, mandem,
        incomod, perturb] · [não quero, não queremos, não desejo, não desejamos, não gostaria de, não tenho interesse
        em, não autorizo] … [receber, mais e-mail, mais email, mais mensagens, ser contat, ser contact, contato, seus
        e-mails] · [pare de, parem de, pare com, parem com, deixe de, deixem de, chega de, basta de, cessem] …
        [enviar, mandar, escrever, e-mail, email, mensagens, spam, contat, contact, incomodar] · [remov, retir, tir,
        exclu, apag, elimin, descadastr, cancel] … [meu e-mail, meu email, meu endereço, meu nome, meus dados, meu
        contato, meu contacto, este e-mail, este endereço, da sua lista, da vossa, da lista, das suas, do seu, do
        vosso, da sua base, do mailing, minha inscrição] · me descadastr · me deixe em paz · me deixem em paz ·
        me tire da lista · me tirem da · [remov, retir, tir, exclu, apag, elimin, descadastr, cancel, risqu] … [nosso
        e-mail, nosso email, nosso endereço, nosso contacto, nosso contato, nossos dados, nossa empresa, meus
        contactos, meus contatos, das vossas, da base, dessa lista, desta lista, das listas, do cadastro, do seu
        cadastro, dos seus registros, dos vossos registos, dos vossos ficheiros, das suas bases, desse mailing, deste
        mailing] · [pare de, parem de, para de, deixe de, deixem de, deixa de, cesse, cessem] … [insistir, me mandar,
        me enviar, me escrever, nos enviar, nos mandar, nos escrever, importunar, incomodar, o envio, os envios,
        qualquer envio] · tirem-nos · tire-nos · tira-nos · tira-me · tirem-me · retirem-nos · retire-nos ·
        removam-nos · remova-nos · apaguem-me · apague-me · eliminem-me · me apaga · me exclua · me excluam ·
        me exclui · me tira d · me tira dessa · tira a gente · tirem a gente · tire a gente · nos tire d ·
        nos tirem d · nos retire · nos remova · nos exclua · [eliminação, exclusão, apagamento, remoção, supressão] …
        [dos dados, dos meus, dos nossos, de meus, de todos os dados, do meu, dos seus dados pessoais] ·
        direito ao esquecimento · direito de oposição · direito ao apagamento · oponho-me ao · me oponho ao ·
        revogo o meu consentimento · revogo meu consentimento · retiro o meu consentimento · [não pretendemos, não
        pretendo, não quero, não queremos, não desejo, não desejamos, não aceito, não aceitamos] … [ser contact, ser
        contat, voltar a receber, mais contact, mais contat, ser incomod, ser abordad, nada de vocês, nada vosso] ·
        [quero, queremos, pedi, peço, preciso, gostaria de, para, pra] … [sair dessa lista, sair desta lista, sair da
        lista, sair da vossa lista, sair da sua lista, ser retirad, ser removid, ser excluíd, ser apagad] ·
        [não, que não] … [torne a, tornem a, voltem a env, volte a env, me torne, me tornem] · [parar de, pode parar
        de, podem parar de, deixar de] … [me escrever, nos escrever, me mandar, nos mandar, me enviar, nos enviar, me
        contact, me contat, me incomodar, insistir, mandar e-mail, enviar e-mail] · [nem em, qualquer interesse em,
        nenhum interesse em, interesse em] … [receber, mais e-mails, ser contact, ser contat] · [elimin, remov, retir,
        tir, exclu, apag] … [deste e-mail, esse e-mail, esse contato, este contacto, este contato, esta conta, do seu
        crm, do vosso crm, do crm, deste crm] · [não quero, não queremos, não desejo, não desejamos, prefiro não] …
        [constar, figurar, estar na sua, estar na vossa, estar nessa, fazer parte da sua, fazer parte dessa, continuar
        na] · [me riscar, me apagar, me tirar, me retirar, me remover, me excluir, me eliminar, riscar-me, apagar-me,
        tirar-me, retirar-me, remover-me, excluir-me, eliminar-me, nos tirar, nos retirar, nos remover, nos excluir,
        retirar-nos, remover-nos, riscar-nos] … [da vossa, da sua, da lista, das vossas, das suas, do vosso, do seu,
        dessa, desta, deste, desse] · não escreva mais · não escrevam mais · não mande mais · não mandem mais ·
        não envie mais · não enviem mais
    """,
    "outcome_phrases.delivered": "foi entregue · entregue com êxito · entregue com sucesso · entrega … concluída",
    "outcome_phrases.given_up": """
        erro permanente · falha permanente · não haverá novas tentativas · desistimos · desistiu
    """,
    "outcome_phrases.still_tried": """
        entrega atrasada · atraso na entrega · entrega adiada · está atrasad · foi atrasad · atrasada| ·
        ainda não foi entregue · ainda não foi possível · continuará tentando · continuará a tentar ·
        continuaremos tentando · continuaremos a tentar · tentará novamente · tentar novamente · novas tentativas ·
        tentativas … continuar · entrega incompleta · não é necessário reenviar · não precisa reenviar ·
        não é preciso reenviar · nova tentativa · continua na fila · ainda na fila · está demorando · está a demorar ·
        vamos insistir · não precisa fazer nada · não precisa de fazer · mais … dias · próxima tentativa ·
        continuamos a tentar · continuamos tentando
    """,
    "policy_phrases.policy": """
        lista negra · bloquead · política · indesejad · spam · não permitid · não autorizad · reputação ·
        recusado por · negad
    """,
    "reaction_phrases.liked": "gostou · curtiu · reagiu · adorou · amou · coração",
    "reaction_phrases.reacted": """
        reagiu à sua · reagiu a sua · reagiu pelo gmail · reagiu à tua · reagiu através do gmail
    """,
    "receipt.sentences": "foi lida em · foi lido em · foi lida · foi exibida",
    "receipt.subjects": "lida · lido · confirmação de leitura · recibo de leitura",
    "referral_phrases.of_something_else": """
        senha · palavra-passe · acesso · meu novo · meu outro · meu e-mail · meu email · me escrev · fatura ·
        nota fiscal · usuário · convite · remov · exclu · conta| · contas|
    """,
    "referral_phrases.sends_on": """
        pessoa errada · pessoa certa · pessoa indicada · não sou eu · não é comigo · não cuido · fale com · fala com ·
        falar com · escreva · escreve · contacte · contate · contato com · contacto com · pergunte · encaminh ·
        reencaminh · envie · envia · mande · manda · responsável · encarreg · cuida · trata · decide · colega ·
        meu chefe · minha chefe · resolve · dirija · passei · procure| · o contacto del · o contato del ·
        contacto da · contacto do · contato da · contato do · contacto dele · assunto · transitou · compete a ·
        responsabilidade d · quem cuida · quem trata · quem vê · quem decide · passo o contacto · passo o contato ·
        segue o contacto · segue o contato · deixo o contacto · meu sócio · minha sócia · departamento ·
        melhor falar · melhor com · é com · é da · com ela · com ele · do lado d · toca à · cabe a · área d
    """,
    "service_phrases.personal": "eu gostaria · eu queria · meu| · minha| · gostaria · preciso · sua proposta",
    "service_phrases.topics": """
        marque online · à entrada · na entrada · bilhetes · ingressos · encomenda · seu pedido · entrega prevista ·
        aviso de devolução · empréstimos · renová-los · mensagem de voz · gravação · lembrete · lembramos ·
        para desmarcar · estadia · hospedagem · inquérito · pesquisa de satisfação · leitura · contador · liquidação ·
        promoção · desconto · aproveite · seu dia · eventos · valor a pagar · vencimento
    """,
}
