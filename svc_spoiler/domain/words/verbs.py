"""Verbs by what they do to somebody; `:ie`, `:ue`, `:i` mark a changing stem, slashes irregular English forms."""

VERBS_ES: dict[str, str] = {
    # deadly
    "kill": "matar asesinar degollar:ue descuartizar decapitar envenenar acribillar masacrar",
    "deadly": "quebrar:ie liquidar rematar pelar balear balacear fusilar tirotear apunalar acuchillar navajear "
    "chuzar rajar desollar:ue destripar",
    "strangle": "estrangular ahorcar asfixiar sofocar",
    "choke": "ahogar",
    "shoot": "disparar balear balacear tirotear",
    "stab": "apunalar acuchillar navajear chuzar rajar",
    "burn": "quemar",
    # the writer's own life
    "die": "morir:ue",
    "suicide": "suicidar desvivir autoeliminar",
    "selfkill": "matar ahorcar colgar:ue envenenar ahogar asfixiar desangrar electrocutar",
    "selfhurt": "autolesionar lastimar lesionar herir:ie castigar",
    "cut": "cortar rajar tajar tajear rayar",
    "throw": "tirar lanzar aventar arrojar botar",
    "swallow": "tomar tragar comer empastillar ingerir",
    # blows
    "hit": "golpear abofetear cachetear patear apalear aporrear zurrar azotar zarandear samaquear noquear agredir "
    "maltratar madrear cachetar tundir cascar fajar",
    "stick": "pegar",
    "smash": "reventar:ie partir romper moler:ue desfigurar machacar aplastar destrozar",
    "hurt": "lastimar herir:ie danar lesionar maltratar agredir atacar violentar torturar golpear",
    "push": "empujar aventar arrastrar jalonear jalar tironear sacudir zamarrear estrellar arrojar",
    "grab": "agarrar coger tomar sujetar apretar:ie jalar agarronear prender cojer",
    "threaten": "amenazar intimidar amedrentar",
    "attack": "atacar embestir agredir",
    # sexual
    "rape": "violar manosear toquetear violentar desvirgar",
    "force": "obligar forzar:ue presionar coaccionar",
    "touch": "tocar manosear toquetear sobar",
    "abuse": "abusar",
    # freedom
    "lock": "encerrar:ie secuestrar raptar enjaular maniatar amarrar atar esposar enclaustrar",
    "follow": "seguir:i perseguir:i acechar acosar rastrear hostigar vigilar espiar",
    "check": "revisar checar chequear espiar registrar fisgonear esculcar",
    "watch": "vigilar controlar monitorear rastrear",
    "find": "encontrar:ue hallar buscar",
    "leave": "dejar abandonar terminar cortar",
    "go": "ir",
    "say": "decir gritar escribir repetir:i contar:ue avisar jurar amenazar mandar susurrar advertir:ie soltar:ue",
    "do": "hacer",
    "take": "quitar arrebatar sacar robar",
    "see": "ver",
    "publish": "publicar subir mandar enviar difundir compartir pasar mostrar:ue ensenar filtrar viralizar postear reenviar "
    "vender",
    "allow": "dejar permitir",
    "exit": "salir",
    "cry": "llorar",
    "speak": "hablar chatear platicar",
    "insult": "insultar humillar ridiculizar menospreciar denigrar",
    "destroy": "destruir arruinar hundir joder destrozar cagar",
    "bury": "enterrar:ie sepultar",
    "forbid": "prohibir",
}

VERBS_EN: dict[str, str] = {
    "en_kill": "kill murder slaughter strangle behead execute shoot/shoots/shot/shot/shooting "
    "stab/stabs/stabbed/stabbed/stabbing",
    "en_murder": "kill murder slaughter unalive end",
    "en_choke": "choke strangle suffocate throttle",
    "en_hit": "beat/beats/beat/beaten/beating hit/hits/hit/hit/hitting punch slap/slaps/slapped/slapped/slapping kick "
    "smack whip/whips/whipped/whipped/whipping belt backhand headbutt bash batter clobber thrash",
    "en_hurt": "hurt/hurts/hurt/hurt/hurting harm injure attack assault abuse torture maim cripple",
    "en_push": "push shove throw/throws/threw/thrown/throwing drag/drags/dragged/dragged/dragging slam/slams/slammed/slammed/slamming "
    "yank shake/shakes/shook/shaken/shaking",
    "en_grab": "grab/grabs/grabbed/grabbed/grabbing grip/grips/gripped/gripped/gripping hold/holds/held/held/holding "
    "squeeze pin/pins/pinned/pinned/pinning seize clutch",
    "en_rape": "rape molest grope sodomize",
    "en_touch": "touch grope fondle",
    "en_lock": "lock trap/traps/trapped/trapped/trapping imprison kidnap/kidnaps/kidnapped/kidnapped/kidnapping confine cage "
    "restrain handcuff",
    "en_force": "force make/makes/made/made/making coerce pressure pressured",
    "en_threaten": "threaten",
    "en_follow": "follow stalk track chase",
    "en_die": "die/dies/died/died/dying",
    "en_cut": "cut/cuts/cut/cut/cutting slice slit/slits/slit/slit/slitting carve burn",
    "en_leave": "leave/leaves/left/left/leaving dump abandon",
    "en_burn": "burn torch",
    "en_smash": "smash break/breaks/broke/broken/breaking crush bash snap/snaps/snapped/snapped/snapping wreck destroy "
    "ruin bust",
    "en_say": "say/says/said/said/saying tell/tells/told/told/telling text scream yell shout write/writes/wrote/written/writing "
    "whisper message threaten swear/swears/swore/sworn/swearing keep/keeps/kept/kept/keeping",
    "en_want": "want",
    "en_try": "try/tries/tried/tried/trying",
    "en_check": "check search read/reads/read/read/reading monitor go/goes/went/gone/going",
    "en_take": "take/takes/took/taken/taking steal/steals/stole/stolen/stealing hide/hides/hid/hidden/hiding",
    "en_post": "post share leak send/sends/sent/sent/sending publish upload show/shows/showed/shown/showing expose",
    "en_let": "let/lets/let/let/letting allow permit",
}
