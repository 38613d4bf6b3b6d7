"""Words for what takes a meaning away: stories, games, harmless things, small causes, agreement."""

CLASSES_CONTEXT: dict[str, str] = {
    "negation": "no nunca jamas tampoco ni not never dont didnt doesnt wont wouldnt isnt arent wasnt werent havent hasnt hadnt aint",
    # idioms
    "cause": "risa hambre sed sueño sueno ganas calor frio verguenza vergüenza pena amor envidia celos curiosidad aburrimiento "
    "ternura nervios ansias cansancio asco emocion felicidad alegria susto cringe orgullo impaciencia flojera pereza tos "
    "intriga antojo aburrida gusto ilusion dulzura cariño embarazo bochorno nostalgia miedo anticipacion cosquillas besos "
    "abrazos preguntas infarto sobresalto hueva paja ladilla roche oso vejez viej@ pánico",
    "thing": "calor frio trabajo estres examen examenes tarea tareas deberes dolor dolores espalda cabeza rodilla rodillas pie "
    "pies zapatos tacones tos gripe alergia hambre sed sueno resaca cruda guayabo chaqui ratón dieta gym gimnasio nervios "
    "curiosidad duda intriga espera suspenso humedad sol trafico clase clases mates matematicas fisica quimica "
    "tesis proyecto rutina jornada turno alarma despertador regla colicos periodo muela migraña insomnio "
    "monotonia aburrimiento silencio distancia serie capitulo cancion mosquitos ternura cosita mirada sonrisa olor ruido "
    "mochila curro laburo pega lunes martes semana examen parcial parciales entrega final finales universidad colegio uni "
    "cole instituto entrenamiento ejercicio sentadillas maraton cuesta mudanza ansiedad pensar nostalgia lluvia pelota "
    "balon rama ola viento puerta noticia realidad vida asignatura materia bajon cafe musica letra incertidumbre "
    "presion remordimiento vecindario obra reggaeton wifi internet conexion impresora ordenador computadora pc chat "
    "tentacion chocolate picante chile salsa comida cocina rodillazo casualidad covid coronavirus virus fiebre pila bateria "
    "sol luna manija siesta melancolia tristeza soledad sillon cama colchon lentes brackets corset faja uniforme horario",
    "foe": "zombi zombis zombie zombies dragon dragones minion minions enemigo enemigos mob mobs creeper creepers npc "
    "npcs alien aliens monstruo monstruos goblin orco orcos bot bots esqueleto villano rival enderman noob noobs campero camperos "
    "guardian demonio demonios vampiro vampiros lich mosquito mosquitos mosca moscas cucaracha cucarachas araña aranas arañas "
    "hormiga hormigas rata ratas raton ratones piojo piojos plaga bacteria bacterias germenes virus hongos celulas planta plantas "
    "cactus suculenta suculentas bicho bichos avispa avispas polilla pulgas garrapatas maleza cancer gallina pollo cerdo puerco "
    "toro tiempo rato proceso procesos servidor hilo bug bugs personaje grasa acne zancudo zancudos chinches orquidea helecho "
    "pez pescado peces alacran abeja mala hierba lag rey reina peon caballo alfil pokemon",
    "game": "videojuego videojuegos partida partidas fortnite minecraft roblox valorant warzone gta dota overwatch fifa zelda pokemon raid mazmorra playstation xbox nintendo freefire gulag elden ajedrez monopoly catan dnd calabozos undertale skyrim witcher respawn speedrun gamer gaming pubg parchis domino poker billar pingpong dados truco damas playstation",
    "story_core": "pelicula peli pelis peliculas novela novelas capitulo episodio cancion canciones manga anime telenovela fanfic protagonista videojuego otelo hamlet",
    "en_story_core": "movie movies novel novels protagonist lyrics fanfic fanfiction manga anime hamlet screenplay audiobook",
    "story": "pelicula peli pelis peliculas film serie series novela novelas libro libros cuento cuentos capitulo episodio temporada comic manga anime obra teatro guion personaje personajes protagonista protagonistas villano villana cancion canciones letra letras estrofa coro verso poema corrido podcast documental noticia noticias noticiero periodico reportaje titular articulo telenovela fanfic fanfiction relato escena trailer fabula leyenda mito thriller album bolero tango ranchera balada monologo sketch tragedia shakespeare biblia historieta heroe heroina ficcion escritor",
    "tells": "dice dicen decia dijo grita gritaba canta cantaba repite llama titula titulada titulado empieza comienza termina cuenta trata habla "
    "susurra amenaza jura confiesa exclama narra reza menciona relata responde contesta",
    "news": "detienen detuvieron detenido detenida arrestan arrestaron arrestado condenan condenado condenada acusado acusada imputado imputada sentenciado fiscalia fiscal homicida presunto presunta feminicidio estadisticas telediario homicidio",
    "trifle": "llaves paraguas lunes trafico bondi bus metro colectivo postre pastel pizza helado gol serie capitulo final spoiler spoilers "
    "pelo peinado grano granos chocolate galletas papas papitas torta cafe platos trastes vaso florero jarron tatuaje tupper cena sofa alfombra "
    "camara microfono foto fotos meme memes chiste chistes boletas entradas concierto maleta wifi internet bateria cargador celular "
    "pantalla despertador alarma gym camiseta zapatos zapatillas vestido mancha manche playlist pelicula peli netflix asado impresora excel zoom teams "
    "audio tropece resbale saludo salude hamburguesa tacos empanadas mate pan sopa cola fila madrugar umbrella keys laundry charger coffee dessert cookies "
    "fries haircut outfit spoiler ending cake traffic monday mondays zoom meme memes pun puns cheese sandwich snacks leftovers sirve cringe bondi micro pileta "
    "siesta resaca burpees sentadillas cuesta colas cardio lag pokemon karaoke reggaeton escalera escaleras mosquitos lunes madrugon abdominales",
    "small": "meeting dishes room examen nota notas tarea tareas deberes partido regalo ropa piercing informe reunion aniversario cumple cumpleaños fiesta comida "
    "desorden story historia vuelo avion tren mates matematicas clase clases profe parcial calculo fisica quimica oral exposicion presentacion ingles dieta "
    "reprobe desaprobe suspendi jale raspe lavar ordenar limpiar bañarme cancion sorpresa chisme plan viaje playa boda carne quincena factura word tesis "
    "dormi caida cai arroz frio calor lluvia tramite vergüenza verguenza "
    "homework exam test assignment deadline essay midterm midterms finals party birthday gift present wifi pizza ice hair dress shoes "
    "photo photos pic picture episode show movie concert tickets flight bus train class presentation chores joke jokes math maths calculus "
    "chemistry physics paper grade grades surprise bread game level boss report embarrassing embarrassed",
    "festive": "fiesta fiestita cumple cumpleaños spoiler spoilers final capitulo postre torta pastel pizza chocolate helado concierto boda playa viaje asado karaoke party birthday ending episode cake dessert cookies wedding concert chips fries brunch",
    "dear": "mama mami ma madre papa papi padre padres viejo vieja viejos jefa jefe profe profesora profesor maestra maestro hermana hermano abuela "
    "abuelo amiga amigo amigas amigos prima primo tia tio roomie compañera companera compañero companero coach entrenador entrenadora vecina gato perro equipo "
    "suegra cuñada editora editor tutora clienta cliente",
    # agreement and house rules
    "house_es": "tarea tareas deberes colegio escuela diez once nueve ocho cama dormir cenar cena examen castigado castigada habitacion cuarto "
    "recoger ordenar platos dientes verduras comer casco abrigo turno horario oficina clientes cliente reunion jornada vacaciones empresa informe laboral instituto notas fiebre resfriado enfermo lluvia",
    "house_en": "homework school bedtime bed dinner chores dishes room curfew exam grounded shift office clients client meeting deadline schedule "
    "company hours workday teeth vegetables helmet seatbelt coat jacket grade grades sick fever storm",
    # english
    "en_cause": "laughter laughing laugh boredom embarrassment cringe hunger thirst heat cold curiosity excitement cuteness jealousy anticipation "
    "shame secondhand nerves happiness joy envy awkwardness exhaustion lol haha starvation impatience suspense fomo allergies",
    "en_thing": "feet foot back head knees knee shoes heels job work homework class classes exam exams heat humidity allergies cold flu cough "
    "hangover cramps period stomach tooth teeth suspense wait waiting curiosity commute traffic boss diet workout gym legs abs stairs silence distance song "
    "show anxiety stress deadline deadlines finals semester math chemistry weather sun alarm mondays monday bra jeans arm shoulder neck internet wifi lag "
    "computer laptop smell noise pollen mosquitoes guilt thought calories spice schedule headache migraine backpack sciatica inflation prices rent",
    "en_foe": "zombie zombies dragon dragons minion minions enemy enemies mob mobs creeper creepers npc npcs alien aliens monster monsters goblin "
    "goblins orc orcs bot bots skeleton skeletons villain rival spider spiders mosquito mosquitoes fly flies cockroach cockroaches roach roaches ant ants rat rats "
    "mouse mice lice germs bacteria virus weeds weed plant plants cactus succulent succulents wasp wasps moth moths fleas ticks cancer cells time "
    "process processes server thread task bug bugs mood vibe lights engine beat music momentum conversation vampire vampires fern orchid fish "
    "chicken turkey deer hog king queen pawn knight bishop app apps tab calories cravings appetite buzz silence",
    "en_game": "videogame videogames fortnite minecraft roblox valorant warzone gta dota overwatch fifa mario zelda pokemon raid dungeon playstation xbox nintendo gulag elden chess monopoly catan dnd skyrim witcher respawn speedrun gamer gaming tetris scrabble paintball lasertag dodgeball pubg",
    "en_story": "movie movies film films show series novel novels book books chapter episode season comic manga anime videogame play script character characters protagonist villain hero heroine song songs lyrics lyric verse chorus poem podcast documentary news headline headlines newspaper article fanfic fanfiction fiction scene trailer track album ballad thriller tragedy shakespeare hamlet bible myth legend sitcom sketch monologue narrator audiobook musical opera screenplay",
    "en_tells": "says said sings sang screams yells shouts goes called titled begins starts ends tells about is whispers threatens swears confesses "
    "narrates mentions where when who kills dies wants tries murders reads quotes line lines",
    "en_news": "arrested arrests convicted sentenced charged accused suspects prosecutor prosecutors verdict alleged allegedly homicide statistics headline indicted",
    "en_dear": "mom mum mother dad father parents boss teacher professor coach brother sister friend friends grandma grandpa roommate cousin aunt uncle "
    "coworker manager team editor bestie mama",
    "agree_es": "acordamos quedamos acordado consentimiento gustaria apetece parece favor porfa porfi puedes podrias podes queres quieres "
    "gustas prefieres preferis comodo comoda comodidad obligacion confio respeto libre hablamos acuerdo tranqui",
    "agree_en": "agreed consent comfortable prefer please pls okay ok cool whenever pressure rush fine agree respect trust safe",
}
