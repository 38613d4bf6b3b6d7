"""Spanish: blows with things, weapons at hand, threats told, fire, calls for help."""

from svc_spoiler.domain.values import DangerLevel, Rule, Speaks, Strength, Topic

NONE, IMMEDIATE, POSSIBLE = DangerLevel.NONE, DangerLevel.IMMEDIATE, DangerLevel.POSSIBLE
EXPLICIT, CLEAR, SUGGESTIVE = Strength.EXPLICIT, Strength.CLEAR, Strength.SUGGESTIVE

RULES: tuple[Rule, ...] = (
    Rule(
        id="es.more.blows",
        topic=Topic.PHYSICAL_VIOLENCE,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "({kin}|hombre|el|ella) (pegar|golpear|amenazar|tocar|violar|encerrar|ahorcar|empujar) (mucho|yo|a mi|siempre|fuerte|$|mi|otra vez|diario|ayer|hoy|noche)|yo (tener)? miedo (mucho|de el|marido|papa|novio|$)",
            "(me|nos) ({have3} )?(da|dio|daba|pega|pego|casca|agarra|corretea|amenaza|dan|golpea|castiga|castigaba|surte|dado|pegado) ~1 con (el|la|un|una|su|lo que|los|cualquier) ~1 (cable|cinturon|correa|palo|vara|manguera|chancla|zapato|escoba|plancha|percha|gancho|cinto|cuero|latigo|sarten|botella|silla|fierro|tubo|cuchara|regla|martillo|celular|puño|puños|cosa|hebilla|bota|sandalia|rama|rejo|baston|control)",
            "(me|nos) ({have3} )?(avienta|avento|tira|tiro|lanza|lanzo|arroja|arrojo|aventado|lanzado|tirado|aventaba|tiraba|echa|echo|vacio) ~2 (cosas|objetos|platos|vasos|piedras|sillas|la silla|una silla|un plato|un vaso|una botella|la botella|la comida|el plato|el celular|el telefono|una olla|la olla|agua hirviendo|aceite|cafe caliente|sopa caliente|agua caliente|zapatos|cuchillos|un cuchillo|lo que encuentra|lo que tiene|de todo|un cenicero|ceniceros|botellas|el control|un florero|una plancha|la plancha|ladrillos|un ladrillo)",
            "(me|nos) ({have3} )?(araña|arana|araño|muerde|mordio|pellizca|pellizco|escupe|escupio|rasguña|rasguño|patea|pateo|jalonea|zamarrea|sacude|cachetea|manotea|empuja|aventaba|golpetea|zarandea|tironea|aprieta|retuerce|quema|corta|abofetea|arañado|mordido|escupido) ~4 (cuando|cada|si|y|porque|otra vez|se enoja|enoj@|la cara|los brazos|el brazo|en la cara|delante|hasta|cosas|por|fuerte|$|todo el tiempo|discutimos) !(el bebe|mi bebe|mi gat@|mi perr@|el gato|el perro|mosquito)",
            "me (abrio|partio|rompio|reventó|revento|hincho|amorato|saco|tumbo|volo|disloco|fracturo|quebro|dejo) ~1 (la|el|un|una|los|las|dos)? ~1 (ceja|labio|boca|nariz|diente|dientes|muela|brazo|costilla|costillas|ojo|sangre|cabeza|dedo|muñeca|pierna|timpano|mandibula|cara hinchada|cara morada|inconsciente|sangrando|llena de sangre|coja|mano|hombro) ~1 !(jugando|en el dentista|el dentista|de la emocion)",
            "(me (saco|corrio|echo|arrastro|bajo|jalo|sacaron|agarro)) ~2 (de|por) (los|las|la|el)? ~1 (pelos|greñas|mechas|cabellos|casa a golpes|casa a patadas|calle de noche|cama a golpes|casa desnuda|auto a golpes|coche a golpes|piernas)|(a (golpes|patadas|cachetadas|empujones|cinturonazos|punetazos|puñetazos|madrazos|trompadas|palos|hostias|gritos y golpes)) ~2 (me|nos|conmigo)|(me|nos) (trata|tratan|trato|educo|criaron|crio|tiene|saca|levanta|despierta|recibe) (a) (golpes|patadas|palos|gritos y golpes|cachetadas|trancazos)",
            "(estuvo|fue|esta|se puso|se pone|anda) ~1 (peor|muy mal|violento|violenta|agresivo|agresiva|como loco|como loca|fuera de si|furioso|furiosa|drogado|endemoniado) ~4 (que nunca|conmigo|rompio|me|golpe|policia|miedo|gritando|cuchillo|machete|escondida|encerrad@|hoy)|(no puedo (escribir|hablar) ~2 (mucho|ahora|alto|fuerte)) ~4 (esta|me|el|ella|oye|escucha|viene)",
        ),
    ),
    Rule(
        id="es.more.weapon",
        topic=Topic.WEAPON,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(vino|viene|llego|llega|entro|entra|aparecio|aparece|esta|anda|salio|sale|me busca|me espera|corre|corria|volvio|regreso|se acerco|ronda|camina|duerme|grita|amenaza|se para|subio|bajo|me persigue|me corretea|me correteo|estaba) ~6 con (un|una|el|la|su|unas) ~1 ({firearm}|cuchillo|cuchillos|navaja|machete|hacha|martillo|bate|fierro|tubo|botella rota|gasolina|bidon|destornillador|tijeras|puñal|punal|palo|bisturi|garrafa)",
            "(fotos|foto|video|videos|mensaje) ~3 (con|de) (un|una|el|la|su|sus) ~1 ({firearm}|cuchillo|cuchillos|navaja|machete|balas)|(consiguio|compro|tiene|saco|guarda|anda|carga|presto|trajo|encontre|muestra|mostro|limpia|limpiando|cargando|afilando|afila|escondio|esconde) ~2 (un|una|el|la|su|sus|unas|dos) ~1 ({firearm}|machete|cuchillo|puñal|balas)",
        ),
    ),
    Rule(
        id="es.more.told",
        topic=Topic.THREAT_HARM,
        speaks=Speaks.WRITER,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(gritando|grita|amenazando|amenaza|diciendo|dice|dijo) ~2 que ~1 (va a|quiere|iba a|van a) ~1 (entrar|tirar|tumbar|romper|quemar|golpear|meterse|matarnos|matarme|pegarme|pegarnos|subir|abrir la puerta) ~2|(me|nos) (va|van|iba|vaya|quiere|quieren|puede|pueden|podria) ~1 (a)? ~1 hacer (algo|daño|mal|una locura|algo malo|algo feo|algo peor|mucho daño)",
            "({say3}) ~3 que %8 (me|nos) ~1 (desaparece|desapareceria|desaparecen|entierra|mata|quema|raja|corta|revienta|parte|rompe|quiebra|pega|golpea|busca y|encuentra y|hunde|destruye|arranca|despelleja|degüella|clava|va a (ir|pasar|pesar|doler|romper|partir|rajar|cortar|quemar|reventar|pegar|desaparecer|quitar|matar|enterrar|encontrar|hacer|buscar|arrepentir|golpear|dar|sacar)|iba a (ir|pasar|pesar|doler|romper|partir|rajar|cortar|quemar|reventar|pegar|desaparecer|quitar|matar|enterrar|encontrar|hacer|buscar|arrepentir|golpear|dar|sacar)|voy a arrepentir|las (va|voy) a pagar)",
            "(juro|jura|dijo|dice|amenaza|amenazo|prometio|me advirtio) ~3 (que)? ~2 (me|nos|lo|la|las|los) ~1 (iba|va|voy) ~1 (a)? ~1 (rajar|cortar|quemar|matar|desfigurar|romper|partir|reventar|pegar|golpear|lastimar|violar|enterrar|desaparecer|quitar|arruinar|hundir|arrepentir|encontrar|buscar|perseguir|hacer daño|pagar)",
            "{child} ~2 (pagaran|pagara|pagan|paga|van a pagar|va a pagar|sufriran|sufrira|pagarian|sufrirían|iban a pagar|va a sufrir|van a sufrir)|(la|lo|las|los) (pagaran|pagara|van a pagar|va a pagar|pagaria) ~1 (mis|mi|los|nuestros|nuestra) {child}|(huir|huyo|escapar|esconder|esconderme|escondo|escondida|escondido|salir corriendo|corriendo|cruzar la calle|mudarme) ~3 (de|por) (el|ella|mi (ex|marido|esposo|novio|padre|papa|pareja|padrastro))|(duermo|dormir|acuesto) ~3 (vestid@|con un ojo|con la puerta|con (un|el) (cuchillo|telefono|celular)) ~4 (por si|miedo|el|corriendo|entra|llega)|(miedo|pavor|panico|terror|tiemblo|temblando) ~2 (cuando|cada vez que|si|al) ~1 (lo veo|la veo|llega|escucho|oigo|se enoja|toma|vuelve|entra|suena|me llama|bebe|se acerca)",
        ),
    ),
    Rule(
        id="es.more.intent",
        topic=Topic.HARM_TO_OTHERS,
        speaks=Speaks.AGAINST_OTHERS,
        danger=IMMEDIATE,
        strength=CLEAR,
        patterns=(
            "(le|les|lo|los|la|las|se lo|se la) ~1 (voy a|quiero|pienso|tengo ganas de|voy|me dan ganas de) ~1 (a)? ~1 (enterrar|clavar|meter|hundir|encajar|vaciar|disparar|prender|romper|partir|reventar|cortar|quemar|envenenar|apuñalar|atropellar|hacer pagar|hacer sufrir) ~2 (el|un|una|la|los|las|fuego)? ~1 ({weapon}|{bodypart}|fuego|casa|veneno|cuello|garganta|corazon|pecho|$|{shot})|(enterrarle|clavarle|meterle|hundirle|encajarle|dispararle|prenderle|prenderles|vaciarle|cortarle|echarle) ~1 (el|un|una|la|los)? ~1 ({weapon}|{shot}|{cutwound}|fuego|veneno|acido|gasolina|{neck}|cargador)",
            "(les|le|los|nos) (prendo|prendere|voy a prender|voy a echar|quemo|voy a quemar) (fuego|vivos|a todos|la casa|gasolina)|(quemar|incendiar|prender fuego a|volar|dinamitar) ~1 (la|mi|el|esta|toda la|todo el) (casa|escuela|edificio|oficina|colegio|empresa|iglesia|liceo) ~4 (con (todos|ellos|ella|el|mi)|dentro|adentro|mientras|$|ganas|y)|(van a (pagar|saber|ver|arrepentirse|sufrir|llorar|conocerme)|los voy a hacer (pagar|sufrir)|me la(s)? van a pagar) ~4 (todos|escuela|colegio|mañana|manana|quien soy|sangre|muertos|cuando)",
        ),
    ),
    Rule(
        id="es.more.help",
        topic=Topic.FEAR,
        speaks=Speaks.WRITER,
        danger=POSSIBLE,
        strength=SUGGESTIVE,
        patterns=(
            "(llama|llamen|llamad|llame|manden|mandame|necesito|avisa|urge) ~1 (a|al|una|llamar a)? ~1 (la policia|policia|911|112|emergencias|ambulancia|patrulla|carabineros)",
            "(ayudame|ayudenme|ayuda|auxilio|sos|socorro|necesito ayuda|necesito ayuda urgente) ~4 (golpe|pega|pego|matar|encerrad@|amenaz@|violencia|escapar|peligro|herid@|sangre|morir|urgente|policia|por favor me|me quiere|me tiene)|(donde|como|a donde|adonde) ~2 (denuncio|denunciar|pongo una denuncia|me escapo|escapo|pido ayuda|me refugio|hay un refugio|puedo escapar|me escondo|ir si mi|puedo ir si) ~3 !(un (producto|anuncio|spam|perfil|bache|ruido|cobro|robo|fraude))",
            "(quita|quito|rompe|rompio|esconde|escondio|destroza|tira|bota|vendio|tiro|desarma|apaga) ~1 (el|la|los|las|mi|mis|me el|me la|me los) ~1 (audifonos|audifono|audífonos|implante|silla de ruedas|baston|lentes|gafas|medicina|medicinas|medicacion|insulina|celular|telefono|llaves|tablet|pasaporte|dni|documentos) ~4 (para|cuando|y|castig@|si|no puedo|encierra|sale|sola|ayuda)|(me (quita|rompio|rompe|controla|apaga)) (el|la|los|las|mi|mis) (telefono|celular|movil|audifonos|llaves|silla de ruedas|lentes|gafas|medicacion|medicinas|insulina|documentos|dinero) ~2 (y me|para|cuando|si|cada|castig@)",
        ),
    ),
)
