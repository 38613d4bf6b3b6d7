"""Spanish idioms: words of harm that mean none."""

IDIOMS: tuple[str, ...] = (
    "(chiste|chistes|meme|memes|sticker|stickers|audio|video|calor|comentario|frase|escena|"
    "respuesta|cara|foto|dialogo|broma|final|capitulo|remate|tuit|post|frio|tarea|examen|trafico|"
    "transito) (que)? ~1 (me|nos) ({kill:r3,p3,pp,ger,r6,p6}|{have3} matado)",
    "(me|nos) ({kill:r3,p3,r6}|apuñalo|apuñala|remato|acribillo|estrangulo|asfixia|ahoga|ahogo) "
    "~3 (presupuesto|cuota|factura|alquiler|hipoteca|impuesto|impuestos|deuda|deudas|precio|"
    "precios|inflacion|calor|trafico|horario)",
    "(mi|mis|la|los) (mama|papa|madre|padre|papas|padres|viejos|vieja|abuela|abuelos|tia|jefa|"
    "mamá) ~1 no (me|nos) (deja|dejan|dejo|dejaron) ~1 (salir|ver|jugar|usar|ir) ~3 (hasta que|si "
    "no|porque|hasta) ~3 {house_es}",
    "se (me|te|le|nos) ({burn:r3,p3,ger,m3}|{smash:r3,p3,pp}|quemo|quema) ~1 (el|la|los|las|un|"
    "una|mi|esto|todo)",
    "(ganas de|quiero|quisiera) desaparecer ~1 (e|y) (irme|perderme|largarme) ~3 (playa|"
    "vacaciones|campo|montaña|isla|pueblo|bosque|rancho|mar|viaje)",
    "(boss|jefe) (fight|battle|final|de nivel|del nivel)",
    "(matar|mate|mato|derrotar|vencer) (al|a los|un|los) (jefe|jefes|jefazo) ~1 (final|"
    "finales|de la mazmorra|del juego|secreto)",
    "(matar|mata|quita) las ganas",
    "(the|el|un|una) (gato|gata|perro|cat|dog|bebe|baby) ~2 (is|are|was|has|me tiene|nos "
    "tiene|esta|tiene) ~1 (holding|hold|de rehen|rehen)",
    "(exploto|exploté|revento|se disparo) ~1 (de risa|risa)",
    "no (me|nos) deja (dormir|concentrarme|trabajar|estudiar|descansar|pensar|ver) ~1 "
    "(el|la|los|las|este|esta|tanto|mi (bebe|gato|gata|perro|perra))",
    "no me deja (entrar|salir|acceder|iniciar|abrir|guardar|descargar|subir|cerrar|"
    "enviar) ~2 (cuenta|sesion|app|aplicacion|archivo|documento|grupo|chat|pagina|correo|"
    "llamada|juego)",
    "mi ~1 (gat@|perr@|bebe|hij@) ~2 (rehen|prisioner@|secuestrad@)",
    "(matar|ahorcar|estrangular|golpear|abofetear) (al|a la|a los|a quien|a quienes) ~1 "
    "(que|quien) ~1 (invento|diseño|hizo|creo|puso|inventaron|penso|programo|decidio)",
    "simulacro ~1 de ~2 (tiroteo|incendio|secuestro|ataque|bomba|asalto|sismo|masacre)",
    "(ajuste|paliza|goleada) (de|por) ~2 (cero|uno|dos|tres|goles|puntos)",
    "(perdio|perdimos|perdieron|gano|ganamos) ~2 (por)? (paliza|goleada)",
    "me {stick:p3,r3} la (gana|regalada gana)",
    "(desaparecer|desaparezco) de (redes|instagram|internet)",
    "(mi|el|la|un|una|tu|su) (perr@|gat@|perrit@|gatit@|bebe|hamster|loro|conejo|"
    "cachorro|mosquito|abeja|hormiga) ~1 (me|nos|te|le) ~1 (jala|jalo|pega|pego|golpea|"
    "golpeo|aprieta|tira|tiro|muerde|mordio|araño|araña|rasguño|rasguña|ataco|ataca|pico|"
    "pica|salto|tiro|tumbo|patea|pateo)",
    "(por que|porque|y si|que tal si|mejor) no (vas|sales|te vas|hablas|llamas|ves|te "
    "juntas|invitas|quedas) ~1 (a|con)?",
    "(me|nos) (golpee|pegue|di|golpeamos) ~2 (dedo|dedito|dedos|codo|rodilla|chiquito|meñique|pie|"
    "cabeza|canilla|frente|espinilla|"
    "cadera|hombro|mano) ~2 (con|contra|en) (la|el|una|un|mi) (cama|mesa|mesita|puerta|mueble|"
    "silla|esquina|pata|marco|escalon|"
    "poste|techo|repisa|ventana|banqueta|estante|cajon|sofa|gaveta|alacena|lavabo|escritorio|"
    "escalera)",
    "se me ({stick:r3,p3,pp})",
    "(te|me|le) (toma|tomas|tomo|tomaste|tomando|tomar|estan tomando) (el|del) pelo",
    "tomadura de pelo",
    "(glare|look|smile|smirk) (he|she|they) shot me",
    "(el|la|los|las|este|esta|estos|estas|tanto|tanta|esa|ese) !({kin}|{he}|{name_}|"
    "{child}|otro|otra|que|mism@) _ (me|nos) ({be3} {kill:ger}|{kill:p3,p6})",
    "(el|la|los|las|este|esta|esa|ese) !({kin}|{he}|{name_}|{child}|otro|otra|mism@) _ "
    "!({kin}|{name_}|que|y|de) _ (me|nos) ({be3} {kill:ger}|{kill:p3,p6})",
    "(eso|esto|aquello) (me|nos) ({be3} {kill:ger}|{kill:p3,r3})",
    "(me|nos) ({push:r3,p3,r6}|tiro|tumbo|arrastro|golpeo|pego|tumbaron) ~1 (una|la|el|"
    "un|mi) (ola|olas|viento|pelota|balon|perro|perrito|corriente|marea|rama|multitud|"
    "gente|bici|bicicleta|carrito|caballo|cabra|puerta del)",
    "(una|la|el|un) (ola|viento|pelota|balon|corriente|marea|rama|caballo) ~1 (me|nos) "
    "({push:r3,p3}|tiro|tumbo|arrastro|golpeo|pego)",
    "({die:p1,p2,p3,p4,p6,r1,r3,m1,f1,c1,ger,inf,inf.me,inf.se,pp,ger.me,s3}|murio|"
    "{kill:p1,p2,p3,inf,r3,r2,ger,ger.me,f1,inf.te,inf.me,p6,f2}|ahogo|ahogando|mearme|"
    "partirme|me parto|cagarme|meo) ~1 (de|del|por la|por el) (la|el|tanto|tanta|pura|"
    "puro|lo|tremenda|ver|leer|pensar|puritita|un|aquella)? ~1 {cause}",
    "({die:p1,p4,p6,m1,ger,inf,inf.me}) por (ver|verte|verlos|verlo|un|una|unos|unas|ir|"
    "irme|saber|comer|el|la|los|las|conocer|conocerte|conocerlo|probar|ti|tus|tu|esas|"
    "ese|esa|que|volver|abrazarte|darte|besarte|contarte|llegar|tener|leer|jugar|viajar|"
    "unas|estrenar|salir|hablar|bailar|escuchar)",
    "({kill:inf,p3,p1,p2,ger,r3,c1,r2,p6,pp}) (el|un|la|los|al|mi|ese|dos|tu) (tiempo|"
    "rato|ratos|hambre|aburrimiento|gusanillo|antojo|sed|curiosidad|tedio|ocio|calor|"
    "pajaros|pajaro|ambiente|rollo|estres|gato|sueno|silencio|morbo|bajon|ilusion|"
    "conversacion|vicio|momento|miedo|frio|bicho|gallo|romanticismo|vibra|creatividad|domingo)",
    "({kill:c1,c3,inf}) por (un|una|unos|unas|ese|esa|el|la|ti|comer|tener|dormir|ir|volver)",
    "la curiosidad (mato|mata)",
    "lo que no (te|me|nos) mata",
    "(mato|mata|mataron) (al gato|moscas)",
    "(el|la|los|las|este|esta|estos|estas|tanto|tanta|ese|esa|tu|tus|mi|mis|tantas|"
    "tantos|tanta) ~1 {thing} ~2 (me|nos|te|lo|la) ~1 ({go3} a {kill:inf}|{be3} "
    "{kill:ger}|{kill:p3,p6,r3,r6}|{go3} a {strangle:inf}|{strangle:p3,p6}|{choke:p3,p6}|"
    "{hit:p3,p6,r3,r6}|{stick:p3,r3,p6}|va a acabar conmigo|acaba conmigo|destroza|revienta)",
    "(me|nos|te) ({go3} a {kill:inf}|{be3} {kill:ger}|{kill:p3,p6,r3,r6}|"
    "{strangle:p3,p6,r3}|{choke:p3,p6}|{hit:p3,p6,r3,r6}|{stick:p3,r3,p6,m3}|revienta|"
    "quebro|ataca|atacan|ataco|atacaron) (fuerte|duro|mucho|bien)? (el|la|los|las|este|"
    "esta|estos|estas|tu|tus|mi|mis|tanto|un|una) ({thing}|{cause}|sol|viento|aire|luz|"
    "cierre|ciudad|arena|antojo|hipo|estornudo|pereza|nostalgia|dudas|remordimiento|"
    "azucar|alergias|cuerpo|corazon|alma ver|esquemas|recuerdos|mosquitos|patio|telefono sin)",
    "(me|nos) ({kill:p3,p6,p2}) (que|cuando (te|me|se|sonries|hablas|dices|haces)|de "
    "(amor|risa|ternura)|con (esa|tu|sus|tus|ese|esos|esas)|tu|tus|no saber|la forma|"
    "pensar|verte|saber|tan|como (me|te|hablas|bailas))",
    "(me|nos) (estas matando|matas|mataste|vas a matar) (con|de|jaja|$|con tus|con esos|tu)",
    "me vas a matar (cuando|pero|si te digo|por lo que|jaja|te olvide|de un|$)",
    "vas a matarme (pero|cuando|por lo que|de un|si te digo)",
    "({kill:inf,p1,p2,p3,ger,f1,inf.te,inf.me,r3}) ~2 a (besos|abrazos|cosquillas|"
    "preguntas|carcajadas|mimos|estudiar|trabajar|pajas|deberes|tareas|entrenar|chistes)",
    "me (mato|mate|ando matando|estoy matando|voy a matar|quiero matar|mataba) ~1 (de "
    "trabajo|de tanto|de (estudiar|trabajar|correr)|estudiando|trabajando|entrenando|a "
    "estudiar|a trabajar|en el gym|en el gimnasio|haciendo|corriendo|por aprobar|por "
    "(mis|mi|la|el|un|una|ti|tus)|currando|laburando|cocinando|limpiando)",
    "({kill:inf,p1,p2,p3,ger,f1,r1,r3,inf.lo,r2,p6,r6,pp}|{shoot:inf,p1,ger,inf.le}|"
    "{burn:inf}|{smash:inf,p1}|{hit:inf,inf.lo}|{hurt:inf}) (a)? (al|el|la|los|las|un|"
    "una|ese|esa|esos|mi|mis|esta|este|unos|unas|varios|todos los|a los|a las|a un|a una|"
    "a ese|a esos)? ~1 {foe} !(de (mi|la) (trabajo|oficina|empresa)|en (la|mi) oficina)",
    "(me|te|nos|lo|la) ({kill:r6,r3,p3,p6,inf,ger}|mataron) ~2 (el|un|una|los|unos|las|"
    "por culpa del|otra vez el|otra vez en el) ~1 ({foe}|final) !(de (mi|la) trabajo)",
    "el jefe final",
    "jefe final",
    "jefe del nivel",
    "final boss",
    "(muero|moria|muerta|muerto|mori|morí) ~1 (jaja|con (ese|esa|este|esta|los|las|el|la|"
    "tu|tus) ~1 (meme|video|foto|vestido|cara|look|cancion|audio|sticker|memes|videos|"
    "perrito|gatito|bebe)|lenta de risa)",
    "(estoy|ando|vengo|quede|llegue|sigo|estaba|toda|todo) (muert@) (de|del|por el) ~1",
    "antes muerta que sencilla",
    "muert@ en vida laboral",
    "(punto|zona|horas|tiempo|tiempos|angulo|lengua|naturaleza|peso|mar) muert@",
    "dia de (los)? muertos",
    "pan de muerto",
    "(peinate|comida|pastel|fotos|para|como para|paisaje|postre) ~1 (para morirse|de muerte)",
    "(esta|estaba|estas|estuvo|sabe) de muerte",
    "me (dio|da) (un infarto|algo|un patatus|el patatus|un soponcio|un yeyo|un ataque de risa)",
    "a muerte",
    "hasta la muerte",
    "de mala muerte",
    "susto de muerte",
    "pena de muerte",
    "muerte subita",
    "(ataque|ataques) (de)? (risa|panico|ansiedad|cardiaco|nervios|estornudos)",
    "(suicidio|suicida) (comercial|politico|financiero|profesional|social|laboral|"
    "economico|colectivo|publico|terrorista|academico|salir|ir|hacer|invertir|manejar|"
    "conducir|subir)",
    "(es|seria|era|parece|fue) (un)? suicidio !(lo que)",
    "(mision|escuadron|terrorista|atentado|comando|bomba|burra|ataque) suicida",
    "(prevencion|prevenir|tasa|tasas|linea|estigma|campaña|taller|charla|estadisticas|"
    "dia mundial|cifras|articulo|noticia|documental|tesis|tema|investigacion|seminario|"
    "casos|libro) ~4 (suicidio|suicidios|autolesion|autolesiones|violencia|suicida)",
    "(me|le|te|nos) ({stick:r3,p3,m3,p1,r1,inf,r2,p6,r6}|dio|da) ~1 (un susto|la gripe|"
    "el sol|el frio|el calor|el viento|covid|la nostalgia|el bajon|el cafe|el aire|la "
    "luz|el sueño|sueño|hambre|una duchita|una ducha|un baño|una siesta|una vuelta|un "
    "viaje|un atracon|la risa|la vida|un grito desde|un toque|un bajon|la palida|la "
    "melancolia|duro la noticia|duro esa|fuerte la|fuerte el|fuerte esa|el trago|la "
    "resaca|la cerveza|el vino|un tiron|un calambre|la tos|la ansiedad|la marea|ese "
    "color|ese look|ese estilo|este color|ese vestido|esa cancion|con ese|con esos|una "
    "sacudida|el virus|dengue|un estiron|un resfriado|una gripe|fiebre|la alergia|su "
    "gripe|su resfriado|el resfriado|la tos|su acento|el acento|los piojos|varicela)",
    "(me|nos) ({hit:r3,p3,r1,p1,ger}|{stick:r1,p1}|pegue|golpee|di un golpe|di) ~2 (con|"
    "contra|en) (la|el|una|un|el dedo|el pie|mi) ~2 (mesa|esquina|puerta|pared sin "
    "querer|mueble|cama|columna|techo|poste|silla|marco|vidrio|codo|rodilla|dedo|farola|"
    "ventana abierta|pelota|balon|rama|repisa|chiquito|meñique|escalon|cajon|sin querer)",
    "(jugando|en el partido|en el entrenamiento|en el futbol|en la clase de|en karate|"
    "entrenando|en boxeo|en judo|en el recreo jugando|practicando|en el combate|en el "
    "sparring|en el torneo|taekwondo|en rugby|en la final) ~6 (me|nos) ~1 "
    "({hit:r3,p3,r6,pp}|{stick:r3,p3,pp}|dio|dieron|metieron|hicieron|agarro|empujo|"
    "empujaron|pateo|tiro|rompio|rompieron|ataco|atacaron|lesiono|lesione|golpearon|metio) ~3",
    "(me|nos) (dio|dieron|metio|pego|golpeo|empujo|pateo|rompio|ataco|lesione|lesiono|"
    "hizo|agarro) ~5 (jugando|en el partido|en el entrenamiento|en futbol|en el futbol|"
    "en karate|en judo|en boxeo|con la pelota|con el balon|sin querer|en la cancha|en el "
    "torneo|del otro equipo|en clase de boxeo|en el sparring)",
    "(cocinando|picando|pelando|afeitandome|rasurandome|depilandome|lavando|cortando|"
    "arreglando|abriendo|reparando|armando|en la cocina|planchando) ~6 me ~1 (corte|"
    "corto|he cortado|queme|quemo|he quemado|pinche|rebane)",
    "me (corte|he cortado|corto|queme|quemo|he quemado|rebane|golpee|lastime|lesione|"
    "lastimo|raspe|heri|rasguñe) ~6 (cocinando|picando|pelando|afeitandome|rasurandome|"
    "depilandome|lavando|con (el|un) papel|con una hoja de papel|sin querer|"
    "accidentalmente|por accidente|haciendo (la comida|el almuerzo|deporte|ejercicio|"
    "pesas|ensalada)|con la olla|con la plancha del pelo|con el horno|con la sarten|con "
    "el cafe|con aceite|cortando|en el gym|en el gimnasio|corriendo|jugando|entrenando|"
    "bailando|cargando|con la tapa|con una lata|al (sol|cocinar|abrir|picar|cortar|pelar|"
    "correr|entrenar|caer|caerme)|en la playa|con (el|la) sol|con la moto|en bici|futbol|"
    "saltando la)",
    "me (corto|corte|cortaba|voy a cortar|quiero cortar|he cortado|acabo de cortar|hago "
    "cortar|cortan|corten) ~2 (el pelo|el cabello|las uñas|el flequillo|las puntas|el "
    "dedo|la barba|el bigote|un dedo|las greñas|pelo|la lengua|un trozo|un pedazo|al "
    "hablar|hablando|el cerquillo|la chasquilla|el copete|con la gente|en publico|cuando "
    "hablo|con ella|con el por timidez|mucho con|un poco)",
    "cortarme (el pelo|el cabello|las uñas|el flequillo|las puntas|pelo|la barba|un poco)",
    "me (corto|rayo|rajo|rallo) (al|con|un poco|un monton|mucho al|a ultima|demasiado con)",
    "(me raje|me rajo) (de|al|a ultima|y no fui)",
    "({weapon}) ~1 (de (agua|juguete|silicona|silicon|plastico|pintura|clavos|paintball|"
    "cocina|mantequilla|pan|masajes|masaje|untar|chef|mesa|nerf|goma|ceramica|doble filo|"
    "seduccion|carton|madera|jardineria)|para (cortar|cocinar|el pan|la carne|picar|"
    "acampar|untar|la torta|el pastel|el queso|la ensalada|clavar|la pesca|el asado)|"
    "secreta|nuevo para|de bateria|nerf|suizo|suiza|del asado|del tio)",
    "(mejor|principal|unica) arma ~1 (es|fue)",
    "(juego|set) de cuchillos",
    "gas pimienta",
    "arma blanca",
    "(alma|armas) de mujer",
    "(permiso|licencia|control|venta) de armas",
    "te (disparo|dispare|invito|voy a disparar|quemo|quemare|voy a quemar) (un|una|unos|"
    "unas|el|la|los|las|otra|otro) !(tiro|tiros|balazo|balazos|bala|casa|casas|auto|"
    "coche|carro|cara|pelo|ropa|vida|fuego)",
    "(se|me) ~1 (disparo|disparan|disparó|dispara|dispararon|esta disparando) ~2 (la|el|"
    "los|las|mi|mis) (fiebre|ansiedad|precio|precios|azucar|presion|inflacion|"
    "creatividad|alarma|alarmas|ventas|gasto|gastos|flash|corazon|pulso|colesterol|cortisol)",
    "(me|nos|le|te) ({rape:r6,r3,p3,pp,p6}|violando) ~1 (mi|mis|el|la|los|las|su|"
    "nuestros|nuestra|tu|tus) ~1 (derechos|privacidad|intimidad|cuenta|correo|confianza|"
    "ley|norma|normas|reglas|acuerdo)",
    "(violar|viola|violan|violaron|violo|violando) ~1 (la|las|el|los|mis|nuestros|tus|"
    "sus|un) ~1 (ley|leyes|norma|normas|reglas|derechos|privacidad|acuerdo|contrato|"
    "reglamento|intimidad|constitucion|tregua|politica|politicas|patente|copyright)",
    "(me|nos) (secuestraron|secuestro|raptaron|rapto) ~1 (mis amig@|mi (amiga|hermana|"
    "prima|mejor amiga|mejor amigo|gato|perro)|las chicas|los chicos|para (ir|celebrar|"
    "mi cumple|almorzar|bailar|cenar|tomar))",
    "(me|nos) (ata|atan|ataba) (a|el|la|nada|poco|todavia|al)",
    "nada me ata",
    "(me quede|nos quedamos|quede|quedamos|quedo) ~1 (encerrad@|atrapad@) (en|dentro|"
    "fuera) ~2 (ascensor|elevador|baño|auto|coche|carro|trafico|casa sin llaves|oficina|"
    "aeropuerto|afuera)",
    "encerrad@ (estudiando|en mi cuarto (estudiando|trabajando|viendo)|por (la lluvia|la "
    "tormenta|el covid|cuarentena|el frio|examenes))",
    "(me|nos|te) (obligo|obliga|fuerzo|obligan|obligaron|obligue|fuerza|obligaba) a (mi "
    "mism@|estudiar|correr|comer verduras|ir al gym|levantarme|descansar|tomar agua|"
    "dormir temprano|salir de la cama)",
    "(quebrar|quebrando|quebro|quebre) (la|el|una|un|mi) (cabeza pensando|silencio|banco|"
    "empresa|negocio|record|marca|piñata)",
    "(te|me|le) (rompo|rompio|rompes|parto|rompiste|partes|parte|rompe|partio) (el|un|"
    "los|mi|la) (corazon|record|esquema|esquemas|hielo|silencio|alma|pedazo|trozo|"
    "cascara|sandia|pan|queque|torta|pastel|limon)",
    "romper el hielo",
    "romper la piñata",
    "romper (con|el record)",
    "(reviento|reventar|reviento|explotar|exploto|revienta|reventando) de (risa|comida|"
    "comer|alegria|amor|sueño|trabajo|energia)",
    "(desaparecer|desaparezco|desaparecerme) ~2 (de (redes|instagram|facebook|internet|"
    "linkedin|tinder|las redes|twitter|la vista|la oficina)|unos dias|un rato|unas horas|"
    "un fin de semana|una semana|en (la playa|el bosque|la montaña|mi cama|mi manta)|las|"
    "manchas|el acne|los granos|ojeras|arrugas|grasita|kilos)",
    "(hacer|hace|hice|hacen|haz|haciendo) desaparecer (el|la|las|los|una|un|este|esta)",
    "(me (como|comeria|comi)|tomo|me tomo|me tome|tome|tomarme|tomar) ~3 (pastilla|"
    "pastillas|medicacion|medicamento|medicamentos|medicina|ibuprofeno|paracetamol|"
    "remedio|remedios|vitaminas) ~3 (para (la tos|la alergia|el dolor|la gripe|dormir "
    "mejor|la fiebre|la cabeza|la garganta|el resfriado|el colesterol|la presion|la "
    "tiroides|el estomago|la migraña|la regla|los colicos|el acne|la ansiedad como|tdah|"
    "el tdah)|como (me)? (dijo|indico|receto|mando)|que me (receto|mando|dieron|dio)|a "
    "(las|la|su) hora|con el desayuno|cada (ocho|doce|seis|mañana|noche)|todas las "
    "mañanas|recetad@|del dia|diaria|anticonceptiva|por la mañana|esta mañana|de la "
    "alergia|de la tiroides|despues de comer|antes de)",
    "(tome|tomo|tomado|olvide|olvido|tomar) (mi|mis|la|las) (pastilla|medicacion|"
    "pastillas|medicina|medicamentos|vitaminas) $",
    "se me (olvido|olvidaron|acabaron|acabo) (las|la|tomar|mis|mi)",
    "(saltar|salto|saltare|saltaria|brincar|tirarme|me tiro|lanzarme|tirarnos|me voy a "
    "tirar|me tire|me lance|me quiero tirar) ~2 (de|del|desde|en|por|al|a la) ~2 "
    "(trampolin|piscina|alberca|pileta|paracaidas|parapente|bungee|benji|tirolesa|"
    "tobogan|bungy|tirolina|resbaladilla|canopy|sofa|sillon|cama|cesped|pasto|agua|mar "
    "con|rio con|mar|playa|cabeza a la piscina|cancha|suelo a jugar|piso a jugar)",
    "(tirarme|me tiro|me tire|me voy a tirar|quiero tirarme|me quiero tirar) ~1 (a "
    "dormir|en el sofa|en la cama|al sol|un rato|todo el (dia|finde|domingo)|a descansar|"
    "a ver|a leer|en el sillon|en la playa|la tarde|a la bartola|a la piscina|un pedo|"
    "una siesta|media hora)",
    "(vivir|seguir viviendo|seguir|estar) ~1 (en (este (piso|departamento|depto|barrio|"
    "edificio|pueblo|trabajo|grupo|equipo|puesto)|esta (ciudad|casa tan|empresa|oficina|"
    "zona|habitacion)|este pais|casa de mis|el centro|madrid|lima|bogota|la ciudad|un "
    "piso|el campo|roomies)|con (mis (padres|papas|suegros|roomies|compañeros de piso)|"
    "roomies)|solos de|de alquiler|de renta|asi de lejos|tan lejos)",
    "no quiero (seguir|estar|vivir) (aqui|aca) ~1 (parad@|de pie|sentad@|esperando|"
    "trabajando|en la fila|en el sol|todo el dia|haciendo fila|en esta (empresa|oficina|"
    "fila|reunion|ciudad|fiesta)|en este (trabajo|piso|bar|curso|grupo)|estudiando|en el "
    "calor|en la reunion|con este (calor|frio))",
    "(back stabbed|backstabbed|backstabbing)",
    "(photo|bath|da|fudge|cherry|sex|yo|time|smoke|f|stink) bomb",
    "baseball bat",
    "(been|am|started|stopped) cutting (carbs|sugar|calories|weight|hair|grass|wood|down|"
    "back|out|onions|coffee|ties)",
)
