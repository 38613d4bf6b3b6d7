"""Words for rooms, floors, dishes and things at home."""

from svc_bots.domain.reading.lexicon import Vocabulary, Wording

_TIDY_ES = (
    "ordenar recoger arreglar organizar acomodar despejar limpiar asear adecentar reordenar "
    "vaciar poner_orden_en poner_en_orden hacer_limpieza_en hacer_limpieza_de hacer_orden_en "
    "levantar recoger_todo_en juntar dejar_ordenada dejar_ordenado dejar_limpia dejar_limpio"
)
_CLEAN_ES = (
    "limpiar fregar asear lavar desinfectar adecentar recoger ordenar organizar arreglar acomodar "
    "hacer_limpieza_en hacer_limpieza_de poner_orden_en poner_en_orden dejar_limpia dejar_limpio "
    "despejar desengrasar hacer"
)
_TIDY_EN = (
    "tidy tidy_up clean clean_up clean_out organize organise organize_up declutter sort_out sort "
    "straighten straighten_up pick_up fix_up neaten reorganize reorganise arrange deal_with "
    "tackle clear clear_out"
)
_CLEAN_EN = (
    "clean clean_up clean_out tidy tidy_up scrub wipe_down wash disinfect organize organise "
    "declutter deep_clean deal_with tackle do straighten_up pick_up clear"
)

HOME_WORDS: tuple[Vocabulary, ...] = (
    Vocabulary(
        task="tidy_room",
        es=Wording(
            pairs=(
                (
                    _TIDY_ES,
                    (
                        "habitacion cuarto pieza recamara dormitorio alcoba sala salon living "
                        "desorden cuartito estudio_donde comedor desastre desmadre despelote "
                        "quilombo reguero desorden_de_mi_cuarto"
                    ),
                ),
            ),
            names="habitacion cuarto recamara dormitorio alcoba desorden_de_mi_cuarto "
            "limpieza_de_mi_cuarto limpieza_de_mi_habitacion orden_de_mi_cuarto",
        ),
        en=Wording(
            pairs=((_TIDY_EN, "room bedroom living_room dorm dorm_room lounge mess playroom"),),
            names="room bedroom living_room dorm_room dorm",
        ),
    ),
    Vocabulary(
        task="tidy_desk",
        es=Wording(
            pairs=(
                (
                    _TIDY_ES,
                    (
                        "escritorio mesa_de_trabajo mesa_de_estudio mesa pupitre lugar_de_trabajo "
                        "espacio_de_trabajo"
                    ),
                ),
            ),
            names="escritorio mesa_de_trabajo mesa_de_estudio",
        ),
        en=Wording(
            pairs=((_TIDY_EN, "desk workspace table work_area work_space"),),
            names="desk workspace",
        ),
    ),
    Vocabulary(
        task="tidy_wardrobe",
        es=Wording(
            pairs=(
                (
                    _TIDY_ES,
                    (
                        "armario closet ropero placard placar guardarropa cajon comoda cajonera "
                        "vestidor ropa_del_armario ropa_del_closet"
                    ),
                ),
            ),
            names="armario closet ropero placard guardarropa",
        ),
        en=Wording(
            pairs=((_TIDY_EN, "wardrobe closet drawer dresser cupboard"),),
            names="wardrobe closet",
        ),
    ),
    Vocabulary(
        task="make_bed",
        es=Wording(
            pairs=(
                (
                    "hacer tender arreglar estirar armar ordenar cambiar",
                    "cama sabanas ropa_de_cama",
                ),
            ),
        ),
        en=Wording(pairs=(("make do change fix", "bed sheets bed_sheets bedding"),)),
    ),
    Vocabulary(
        task="clean_house",
        es=Wording(
            pairs=(
                (
                    _CLEAN_ES + " hacer_la_limpieza_de",
                    (
                        "casa departamento piso apartamento hogar depa garaje garage trastero "
                        "patio terraza balcon jardin casa_entera sotano desvan altillo bodega "
                        "galpon"
                    ),
                ),
                (
                    "hacer",
                    (
                        "limpieza aseo limpieza_general quehaceres oficio tareas_del_hogar "
                        "tareas_domesticas tareas_de_casa labores_del_hogar cosas_de_la_casa"
                    ),
                ),
            ),
            names="limpieza_de_la_casa limpieza quehaceres tareas_del_hogar tareas_domesticas "
            "casa departamento piso apartamento garaje trastero",
        ),
        en=Wording(
            pairs=(
                (
                    _CLEAN_EN,
                    (
                        "house home apartment flat place garage attic basement yard patio balcony "
                        "storage_room whole_place condo"
                    ),
                ),
                (
                    "do clean finish",
                    (
                        "cleaning housework chores household_chores house_cleaning "
                        "spring_cleaning house_chores"
                    ),
                ),
            ),
            names="housework chores house apartment flat garage cleaning",
        ),
    ),
    Vocabulary(
        task="clean_floors",
        es=Wording(
            pairs=(
                (
                    "limpiar fregar barrer trapear aspirar lavar mopear encerar",
                    (
                        "suelo piso_de_la_sala piso_de_la_casa piso_de_la_cocina "
                        "suelo_de_la_cocina suelo_de_la_casa alfombra pasillo suelos "
                        "pisos_de_la_casa moqueta escalera"
                    ),
                ),
                ("barrer trapear aspirar", "piso casa cuarto habitacion sala salon cocina patio"),
                ("pasar", "aspiradora escoba fregona mopa trapeador trapo"),
            ),
            alone="barrer trapear",
            names="suelo aspiradora",
        ),
        en=Wording(
            pairs=(
                ("clean mop sweep vacuum hoover scrub wash", "floor carpet rug hallway stairs"),
                ("vacuum sweep mop hoover", "room house apartment living_room bedroom kitchen"),
                ("do", "vacuuming sweeping mopping hoovering"),
            ),
            alone="vacuum hoover",
            names="floor vacuuming",
        ),
    ),
    Vocabulary(
        task="clean_kitchen",
        es=Wording(
            pairs=(
                (
                    _CLEAN_ES + " vaciar",
                    (
                        "cocina encimera mesada estufa horno fogon fogones alacena despensa "
                        "microondas cocinita meson_de_la_cocina mesa_de_la_cocina"
                    ),
                ),
            ),
            names="cocina limpieza_de_la_cocina limpieza_de_cocina",
        ),
        en=Wording(
            pairs=(
                (
                    _CLEAN_EN + " organize sort_out",
                    (
                        "kitchen stove oven counter countertop pantry microwave kitchen_counter "
                        "kitchen_table stovetop"
                    ),
                ),
            ),
            names="kitchen",
        ),
    ),
    Vocabulary(
        task="wash_dishes",
        es=Wording(
            pairs=(
                (
                    "lavar fregar limpiar recoger hacer secar",
                    (
                        "platos trastes vajilla loza trastos plato ollas vasos cubiertos "
                        "cacharros utensilios pila_de_platos monton_de_platos montana_de_platos "
                        "platos_sucios sartenes"
                    ),
                ),
                ("vaciar llenar poner cargar", "lavavajillas lavaplatos"),
                ("limpiar vaciar despejar", "fregadero pileta lavaplatos tarja bacha"),
            ),
            names="platos trastes vajilla loza platos_sucios",
        ),
        en=Wording(
            pairs=(
                (
                    "wash do clean wash_up scrub tackle finish deal_with",
                    "dishes pots plates dirty_dishes washing_up pans pile_of_dishes cups",
                ),
                ("empty unload load fill", "dishwasher"),
                ("clear empty clean", "sink"),
            ),
            names="dishes dishwasher washing_up",
        ),
    ),
    Vocabulary(
        task="clean_fridge",
        es=Wording(
            pairs=(
                (
                    _CLEAN_ES + " vaciar descongelar",
                    (
                        "nevera refrigerador heladera frigorifico refri frigo congelador "
                        "refrigeradora frizer freezer"
                    ),
                ),
            ),
            names="nevera refrigerador heladera refri frigorifico limpieza_de_la_nevera",
        ),
        en=Wording(
            pairs=((_CLEAN_EN + " defrost empty", "fridge refrigerator freezer"),),
            names="fridge refrigerator",
        ),
    ),
    Vocabulary(
        task="clean_bathroom",
        es=Wording(
            pairs=(
                (
                    _CLEAN_ES + " tallar restregar",
                    (
                        "bano lavabo inodoro aseo cuarto_de_bano wc retrete excusado banera tina "
                        "regadera ducha mampara servicio azulejos"
                    ),
                ),
            ),
            names="bano cuarto_de_bano limpieza_del_bano limpieza_de_bano",
        ),
        en=Wording(
            pairs=(
                (
                    _CLEAN_EN,
                    (
                        "bathroom toilet restroom bathtub shower_stall tub bathroom_sink "
                        "shower_door loo"
                    ),
                ),
            ),
            names="bathroom toilet",
        ),
    ),
    Vocabulary(
        task="take_out_trash",
        es=Wording(
            pairs=(
                (
                    "sacar tirar botar bajar llevar vaciar separar",
                    "basura basurero residuos reciclaje bolsas_de_basura cubo_de_la_basura",
                ),
            ),
            names="basura reciclaje",
        ),
        en=Wording(
            pairs=(
                (
                    "take_out take put_out throw_out empty sort bring_out",
                    "trash garbage rubbish bin recycling bins",
                ),
            ),
            names="trash garbage rubbish recycling",
        ),
    ),
    Vocabulary(
        task="clean_car",
        es=Wording(
            pairs=(
                ("limpiar lavar aspirar ordenar vaciar", "coche auto carro camioneta furgoneta"),
            ),
        ),
        en=Wording(pairs=(("clean wash vacuum clean_out tidy", "car van truck"),)),
    ),
    Vocabulary(
        task="water_plants",
        es=Wording(
            pairs=(("regar cuidar", "plantas planta jardin macetas flores matas huerto"),),
            names="plantas",
        ),
        en=Wording(
            pairs=(("water take_care_of", "plants plant garden flowers"),),
            names="plants",
        ),
    ),
    Vocabulary(
        task="pet_care",
        es=Wording(
            pairs=(
                (
                    (
                        "cuidar atender alimentar pasear banar lavar cepillar sacar "
                        "sacar_a_pasear limpiar dar_de_comer dar_comida bajar"
                    ),
                    (
                        "perro gato mascota perra gata perrito gatito arenero arena_del_gato "
                        "caja_de_arena conejo hamster pecera jaula acuario perrita gatita "
                        "cachorro loro"
                    ),
                ),
                (
                    "cambiar",
                    (
                        "arenero arena_del_gato caja_de_arena arena agua_del_perro "
                        "agua_de_la_pecera pecera"
                    ),
                ),
            ),
            names="arenero caja_de_arena pecera",
        ),
        en=Wording(
            pairs=(
                (
                    "feed walk bathe wash brush take_care_of groom care_for",
                    "dog cat pet puppy kitten rabbit hamster",
                ),
                (
                    "clean change scoop clean_out",
                    ("litter_box litter fish_tank cage aquarium hamster_cage cat_litter"),
                ),
            ),
            names="litter_box fish_tank",
        ),
    ),
    Vocabulary(
        task="move_house",
        es=Wording(
            pairs=(
                ("preparar organizar hacer planear planificar empezar terminar", "mudanza trasteo"),
                ("empacar embalar empaquetar", "cajas cosas casa departamento piso apartamento"),
                ("cambiar", "casa departamento piso apartamento"),
            ),
            alone="mudar+ trasladar+ cambiar_de_casa cambiar_de_piso cambiar+_de_casa",
            names="mudanza trasteo",
        ),
        en=Wording(
            pairs=(
                ("pack pack_up", "house apartment flat boxes place belongings"),
                ("plan organize organise prepare prepare_for get_ready_for", "move moving"),
            ),
            alone="move_house move_out move_apartments move_flat move_to_a_new",
            names="moving_house",
        ),
    ),
)
