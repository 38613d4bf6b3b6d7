"""Spanish: farewells and hopelessness."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

POSSIBLE = DangerLevel.POSSIBLE
CLEAR = Strength.CLEAR

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.hopeless",
        topic=Topic.HOPELESS,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=CLEAR,
        hyperbole=True,
        patterns=(
            "(suicidio|suicide) ~3 (unica|only|salida|solucion|opcion|way|option|answer|solution)",
            "desaparecer (para siempre|de este mundo|del mapa|de la faz)",
            "no (le|les)? ~1 (veo|encuentro|hallo|encuentra|tiene) ~1 (sentido|caso|objeto|"
            "proposito|chiste) ~1 (a|en)? ~1 "
            "(nada|esto|seguir|todo|vivir|(la|esta|mi)? vida|levantarme|seguir (viviendo|viv@|"
            "aqui)|estar viv@|mi "
            "existencia|intentarlo|estar aqui)",
            "(nada|esto|mi vida|la situacion|nunca|jamas) ~1 (va a|podra|puede|ira a)? ~1 "
            "(cambiar|mejorar|cambiara|mejorara|estar bien|estara bien) ~1 (nunca|jamas|$|para "
            "mi)",
            "(todo|mi vida) (esta|estaba) ~1 (perdid@|acabad@)",
            "me (doy|di) por vencid@",
            "no hay (salida|esperanza|futuro|solucion|remedio) ~1 (para (mi|esto|nada)|$|en mi)",
            "(sin|perdi la|perdi toda|no tengo|no me queda|no queda|se me acabo la) ~1 "
            "(esperanza|esperanzas) ~1 (de|en|para|$|ni|alguna|nada)",
            "no (veo|tengo|hay) ~1 futuro ~1",
            "no (puedo|logro|consigo) (soportarlo|aguantarlo|soportar|aguantar|sobrellevarlo|"
            "seguir|continuar) ~1 (mas|$|asi|este dolor|tanto)",
            "no (lo)? (soporto|aguanto|resisto) ~1 mas ~1 $",
            "^ (es que|de verdad)? no (aguanto|soporto) $",
            "no quiero (seguir|continuar|estar|ser|despertar|amanecer|existir|mas|manana) ~1 (asi|"
            "$|mas|en "
            "esto|con esto)",
            "no tengo ganas de (seguir|vivir|nada|continuar|existir|despertar|levantarme) ~1 "
            "(mas|$|asi|ni|viviendo)",
            "(estaria|estaran|estarian|estareis|estariais|estarían) ~1 (mejor|mas tranquil@|"
            "mas felices|bien) ~1 (todos|todas|tod@s)? ~1 (sin mi|sin mi presencia)",
            "sin mi ~2 (mejor|estareis|estarian|estaran|tranquil@|felices)",
            "(es|seria) mejor que (yo)? no (este|esté|exista|existiera|estuviera)",
            "(seria|es) ~1 mejor (no|dejar de) ~1 (estar|existir|despertar|despertarme|vivir|"
            "haber nacido|ser|seguir)",
            "(para|vivir) ~2 asi ~1 (lo|es|seria|mejor|prefiero) ~2 (mejor|muert@|morir|la muerte)",
            "(para que|por que|no se (para|por) que|sin saber para que|que sentido tiene que) "
            "(sigo|vivo|existo|estoy aqui|estoy viv@|respiro|despierto|me levanto|nazco|lucho|"
            "seguir) ~1 (aqui|viv@|asi|$|,|si|viviendo|intentando|luchando|vivo)",
            "(vivir|la vida|existir|mi vida|estar viv@|todo|cada dia) (me)? (pesa|duele|sobra|"
            "cansa|queda grande|supera|asfixia|se me hace (insoportable|eterno|eterna|pesad@))",
            "(es|se volvio|se me hace|se hizo|esta) ~1 insoportable ~1 (vivir|la vida|mi vida|"
            "seguir)",
            "(soy|siento que soy|me siento|fui|he sido) ~1 (un|una|como un|como una)? ~1 "
            "(error|estorbo|fracaso|basura|desperdicio|carga|molestia|fantasma|peso muerto|"
            "mueble roto|trasto|cero|sombra|inutil|despojo|monstruo) ~2 (que|y|para|$|,|de)? "
            "~3 (no|nadie|todos|familia|vivir|tirar|sobra|mundo|existir|morir|desaparecer|sin "
            "mi|mejor)",
            "(se (van|iban|vais) a (librar|deshacer|liberar|olvidar)|se (libraran|liberarian|"
            "librarian|desharian)|van a (descansar|estar tranquilos)|descansaran|descansarian) "
            "~1 de mi",
            "(ya)? no (tendran|tendras|van a tener|vas a tener|tendrian|tendran mas) que ~2 "
            "(preocuparse|preocuparte|cargar|aguantarme|soportarme|verme|cuidarme|lidiar|"
            "sufrir)",
            "(dejare|voy a dejar|dejo) de (ser|molestar|estorbar|dar) ~1 (un problema|una "
            "carga|un estorbo|lata|molestia|los|a todos|$)",
            "(ya)? no (voy a|volvere a|los voy a|las voy a) (molestar|molestarlos|estorbar|ser "
            "una carga|molestarte|dar problemas)",
            "(no le|a nadie le|a nadie|nadie) ~1 (hago falta|importo|importaria|cambia nada|"
            "cambiaria nada|afectaria|le cambia|me necesita|le hago falta) ~1",
            "(me )?(canse|cansé|cansada|cansado|hart@|agotad@) de (luchar|pelear|intentar|"
            "intentarlo|aguantar|resistir|sufrir|fingir|todo)",
            "no (tengo|me quedan|quedan) ~1 (fuerzas|ganas|energia|animos) (para|de) (luchar|"
            "pelear|seguir|nada|continuar|aguantar|intentar)",
            "tir(o|ar|e) la toalla con todo",
            "no (pertenezco|encajo) ~1 (a|en) (este mundo|ningun lado|ninguna parte|ningun lugar)",
            "(que mas|igual|lo mismo) da ~1 si (vivo|muero|existo|estoy)",
            "mi vida (es|se volvio|se ha vuelto|parece) ~1 (un infierno|un calvario|una "
            "pesadilla|una tortura|un martirio|una mierda|una condena) ~1",
            "(nada|ya nada) (me)? (importa|llena|tiene sentido|vale la pena|me sostiene|me ata)",
            "(la)? muerte ~1 (es|seria|parece) ~2 (salida|solucion|opcion|alivio|descanso|unica)",
            "unica (salida|solucion|forma|opcion|manera) ~3 (morir|morirme|muerte|matarme|"
            "desaparecer|irme|suicidio|no estar)",
            "no (hay|queda|veo|se|encuentro|existe) ~1 (otra|otro|mas) (forma|salida|manera|"
            "opcion|solucion|camino) ~1 que ~1 (morir|morirme|matarme|desaparecer|irme|no "
            "existir|suicidarme|la muerte)",
            "no hay vuelta atras ~2 (decidi|me voy|adios|hoy|$)",
        ),
    ),
    Rule(
        id="es.farewell",
        topic=Topic.SUICIDE_PLAN,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=CLEAR,
        patterns=(
            "(decidi|decidido|se|elegi|elegido|pensado|planeado|imaginado) ~1 (como|cuando|"
            "donde|la forma en que|exactamente como) ~1 (lo)? ~1 (voy a hacer|hacerlo|hare|"
            "haria|voy a matarme|voy a morir|me voy a matar|quiero morir|acabar)",
            "(dejar|dejo|dejando|deje|poner|puse|poniendo) ~1 (todo|todas|mis (cosas|asuntos|"
            "papeles|cuentas|finanzas)|las cosas) ~1 en orden",
            "(para )?cuando (yo)? ~1 no (este|esté|estemos|viva|exista) ~1 (aqui|mas|viv@|$|"
            "ell@s|mis)",
            "(es|sera|seria|sea) ~2 la ultima vez que (escribo|te escribo|les escribo|hablo|"
            "hablamos|nos (vemos|veamos)|los veo|te veo|me (ven|lean|vean))",
            "(pronto|ya casi|dentro de poco|falta poco|hoy|mañana|esta noche) ~1 (se)? ~1 "
            "(acabara|acaba|terminara|termina|acabo|termino|va a acabar|va a terminar) ~1 "
            "(todo|esto|el dolor|mi dolor|el sufrimiento) ~2 (y|$|para siempre|por fin|"
            "descans@)",
            "(por fin|al fin|pronto) ~2 (descansare|dejare de sufrir|voy a descansar|estare en "
            "paz|podre descansar|seré libre)",
            "(termino|acabo|terminare|acabare|terminaria|acabaria) con todo",
            "(quiero|necesito|vengo a|solo queria|quisiera|queria) despedirme ~1 (de (todos|"
            "ustedes|ti|mi|la vida|este|vosotros)|$|para siempre|antes de)",
            "(ya|hoy|aqui|asi)? ~1 me despido de (todos|ustedes|la vida|este mundo|todos ustedes|"
            "mi familia y) ~3 (mejor de mi|mi vida|para siempre|hoy|perdon|gracias|los quiero|los "
            "amo|no puedo|fueron|ya)",
            "(hoy|esta noche|aqui|asi) me despido de (todos|ustedes|la vida|este mundo|mi "
            "familia) !(en|del grupo|por hoy|hasta mañana|hasta el)",
            "adios (a todos|mundo|mundo cruel|para siempre|vida)",
            "no me (van a|vais a|vas a|volveran a|volveras a) ver (mas|nunca)? $",
            "(me quiero|quiero|voy a|ganas de|quisiera) ~1 (borrar|borrarme|apagar|apagarme|"
            "extinguir|esfumarme|desintegrarme|desaparecerme) !(mi (cuenta|foto|historial|"
            "instagram)|la|el|los|las|de (redes|instagram|facebook|la app|la lista|este grupo)|"
            "una|un|este|esta|todo|fotos)",
            "(idea|decision|hora|momento|dia|listo|lista|paz con) (de|para|con)? ~2 (irme|"
            "partir|mi partida|mi muerte|despedirme|marcharme|la muerte) !(de (viaje|"
            "vacaciones|casa|la fiesta|aqui|españa|mexico|compras|fiesta|la oficina|mi casa|"
            "este trabajo)|a)",
            "hice (las)? paces ~3 (irme|muerte|morir|la vida|conmigo|todos)",
            "(no (lloren|llores|lloreis|sufran|sufras)) ~1 (por mi|cuando (yo|me|ya|no)|mi "
            "(muerte|partida|ausencia))",
            "(no (se culpen|te culpes|me lloren|me busquen|busquen culpables))",
            "(no (fue|es)) ~1 (su|tu|la|vuestra) culpa ~3 (me voy|adios|los quiero|las quiero|"
            "perdon|solo|yo|no aguanto|tenia que)",
            "(gracias|perdon|perdonen|perdonenme) por (todo|tanto) ~4 (adios|hasta siempre|los "
            "quise|los amo|las quiero|fue lindo|fue bonito|me voy|no puedo|no aguanto|cuidense|"
            "hasta aqui)",
            "(este|el|esta|manana|hoy) ~1 (lunes|martes|miercoles|jueves|viernes|sabado|"
            "domingo|noche|finde|semana)? ~1 (se acaba|termina|acaba|se termina|se cierra) (mi "
            "(historia|vida|camino|cuento|tiempo|dolor|sufrimiento)|todo (para mi|este dolor|"
            "este sufrimiento)|el sufrimiento|esta agonia|esta tortura|esta pesadilla para)",
            "(se acaba|termina|acabo|termino) mi (historia|camino|vida|tiempo aqui)",
            "(hasta aqui (llegue|llego|llegué|aguante|doy))",
            "(es|hoy es|sera|mañana es|manana es) (mi )?(ultimo|ultima) (dia|noche|mensaje|vez|"
            "amanecer|cumpleaños|navidad)",
            "no (llego|voy a llegar|creo llegar|llegare|paso|pasare) ~1 (al|a la|a|de|del) ~1 "
            "(proxim@|navidad|cumpleaños|verano|año|mes|semana|fin|mañana|manana|hoy|esta "
            "noche|esta semana)",
            "(regale|regalando|reparti|repartiendo|done|estoy regalando|deje|dejo|he dejado) "
            "~1 (todas|todo)? ~1 (mis|en|a mis)? ~1 (cosas|pertenencias|ropa|animales|mascotas|"
            "orden|arreglado|perros|gatos) ~4 (no (voy a|las|los|me) ~2 (necesitar|necesito|"
            "necesitare|hacer falta|servir)|para (irme|cuando no|cuando ya|no)|antes de irme|"
            "porque me voy|todo listo)",
            "(hice|deje|escribi|estoy escribiendo|redacte|escribiendo) ~1 (mi|el|las|la|mis) "
            "(testamento|carta|cartas|despedida|nota) ~2",
            "(deje|dejo|tengo|dejando) todo (en orden|arreglado|pagado|listo) ~3 (para (que|no|"
            "cuando)|irme|antes|por si|y|me voy)",
            "(me asomo|me asome|me asomaba|miro|mire|veo|miraba|mirando|viendo|me quede viendo|"
            "me quedo viendo|me quede mirando|contemplo) ~2 (a|al|por|hacia|abajo desde)? ~2 "
            "(la|el|las|los|mi)? ~1 (balcon|ventana|vacio|vias|metro|tren|puente|azotea|"
            "precipicio|cuchillo|cuchillos|navaja|pastillas|pastilla|soga|cuerda|medicinas|"
            "medicamentos|botiquin|gas) ~4 (y)? ~1 (pienso|pensar|pensando|imagino|saltar|"
            "tirarme|lanzarme|ganas|llama|tienta|tentacion|cuantas|acabar|facil|pense|todo)",
            "(en el|sobre el|desde el|al|en la|desde la|al borde|borde) ~1 {height} ~8 (no)? "
            "(salte|saltar|saltaria|salto|tirarme|tire|lanzarme|lance|brincar)",
            "(pensando|pienso|pense|penso) ~2 (en)? ~1 (saltar|tirarme|lanzarme|aventarme|"
            "chocar|estrellarme|cortarme|colgarme|ahorcarme|dispararme|envenenarme|"
            "desaparecerme|ahogarme|irme para siempre)",
            "(guarde|guardo|tengo|escondi|escondo|junte|junto|guardado|escondidas|reserve) ~2 "
            "({pills}|cuchilla|soga|cuerda|veneno|pistola) ~8 (por si|algun dia|un dia|animo|"
            "animarme|atrevo|me anime|para el dia|para cuando|llegado el momento|en la mano|el "
            "momento)",
            "({pills}|soga|cuerda|pistola|cuchillo|navaja) (en|entre) (la|mi|las|mis) (mano|"
            "manos) ~1",
            "(miedo|temo|asusta|asustada) ~1 (de|a|por)? ~1 (mi mism@|lo que (me )?(pueda|"
            "puedo) (hacer|hacerme)|hacerme algo|hacerme daño|quedarme sol@ con (los|las|mis)|"
            "estar sol@ con (los|las|mis)|mis (pensamientos|ideas|impulsos))",
            "no (confio|me fio|respondo) (en|de) mi ~1",
            "(no me dejen|no quiero|no puedo|no debo|no deberia) ~1 (estar|quedarme)? sol@ ~1 "
            "(esta noche|hoy|conmigo|que hago|porque (me|hago|puedo))",
            "(cortes|cortadas|cortaditas|tajos) ~1 (en|por) (los|las|mis|el|la|mi|todo el|"
            "todos los) ~1 (brazos|muñecas|muslos|piernas|brazo|pierna|antebrazos|muñeca|muslo|"
            "cuerpo|panza|barriga|caderas)",
            "(tengo|hice|hago|escondo|tapo|vuelto a hacerme|volvi a hacerme) ~3 (cortes|"
            "cortadas) ~2 !(de (luz|pelo|agua|carne))",
            "si no (contesto|respondo|aparezco|vuelvo|llego|escribo|doy señales|te escribo|me "
            "ves|sabes de mi|saben de mi|me comunico) ~4 (llama|llamen|avisa|avisen|busca|"
            "busquen|llamas|manda|ven|vengan|denuncia)",
            "(algo me (pasa|pasara|llega a pasar)|me llega a pasar algo|me pasa algo|me pasara "
            "algo) ~4 (fue|culpa|sepan|busquen|llama|llamen|avisa|denuncien|cuiden|cuida|dile|"
            "diles|el)",
        ),
    ),
    Rule(
        id="es.hopeless.no",
        topic=Topic.HOPELESS,
        speaks=Speaks.SELF,
        danger=POSSIBLE,
        strength=CLEAR,
        negatable=False,
        patterns=(
            "(estoy|sigo|me siento) (al limite|en un pozo|en un hoyo|en el fondo|al borde|"
            "tocando fondo) ~4 (no puedo|no aguanto|morir|salir|vivir|y no|mas)",
            "no (sirvo|valgo) (para)? nada ~2 (nadie me quiere|nadie me|ni para|soy un estorbo|"
            "estorbo|y todos|mi familia)",
            "(a nadie|a nadie le|nadie le) ~1 (importo|importa si vivo|importa si muero|intereso)",
            "nadie me (quiere|necesita|ama) (ni|y|viv@|$)",
            "(todo|nada) (esta perdido|tiene sentido|tiene solucion|vale la pena|importa|me "
            "importa) (ya|mas|para mi|en mi vida|y|$) ~2 (morir|acabar|vivir|seguir|irme|"
            "desaparecer|dormir)",
            "nada tiene sentido",
            "(ya)? nada (me importa|vale la pena) !(mas que)",
            "no le encuentro (el)? sentido a nada",
            "me quiero ir (de este mundo|para siempre|y no volver)",
            "no me quedan (ganas|fuerzas|motivos|razones) (de|para) (nada|vivir|seguir|luchar)",
            "no tengo (ganas|fuerzas) (de|para) (nada|seguir|levantarme|luchar|continuar) ~3 "
            "(llorar|vivir|muert@|morir|sufrir|mas|$)",
        ),
    ),
)
