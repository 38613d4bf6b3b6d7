"""Words for clothes, food and the body through the day."""

from svc_bots.domain.reading.lexicon import Vocabulary, Wording

PERSON_WORDS: tuple[Vocabulary, ...] = (
    Vocabulary(
        task="do_laundry",
        es=Wording(
            pairs=(
                (
                    "lavar",
                    (
                        "ropa colada sabanas toallas ropa_sucia prendas uniforme calcetines "
                        "montana_de_ropa pila_de_ropa"
                    ),
                ),
                (
                    "hacer poner tender colgar empezar",
                    ("colada lavadora lavado lavarropas lavanderia lavadoras"),
                ),
                ("tender colgar", "ropa"),
            ),
            names="colada lavadora ropa_sucia lavanderia",
        ),
        en=Wording(
            pairs=(
                (
                    "do wash start finish hang tackle get_through catch_up_on",
                    "laundry washing dirty_clothes clothes pile_of_clothes sheets towels",
                ),
                ("put_on run load", "washing_machine"),
            ),
            names="laundry dirty_clothes",
        ),
    ),
    Vocabulary(
        task="fold_clothes",
        es=Wording(
            pairs=(
                (
                    "doblar guardar planchar acomodar ordenar recoger organizar separar",
                    (
                        "ropa camisetas camisas ropa_limpia montana_de_ropa pila_de_ropa "
                        "monton_de_ropa prendas"
                    ),
                ),
            ),
            names="ropa_limpia plancha ropa",
        ),
        en=Wording(
            pairs=(
                (
                    "fold put_away iron sort sort_out organize organise hang_up",
                    "clothes laundry shirts clothing clean_clothes pile_of_clothes clean_laundry",
                ),
                ("do", "ironing"),
            ),
            names="ironing clothes clean_clothes",
        ),
    ),
    Vocabulary(
        task="cook_meal",
        es=Wording(
            pairs=(
                (
                    "cocinar preparar hacer",
                    (
                        "comida cena almuerzo desayuno algo_de_comer algo_sencillo "
                        "algo_para_comer algo_para_cenar arroz pasta sopa lentejas ensalada "
                        "huevos pollo verduras algo_facil algo_simple tortilla guiso vianda "
                        "tupper lonchera cenita"
                    ),
                ),
            ),
            alone="cocinar",
            names="cena almuerzo desayuno comida",
        ),
        en=Wording(
            pairs=(
                (
                    "cook make prepare fix prep",
                    (
                        "dinner lunch breakfast meal meals something_to_eat something_simple rice "
                        "pasta soup eggs chicken vegetables salad supper food something_easy"
                    ),
                ),
            ),
            alone="cook meal_prep",
            names="dinner lunch breakfast meal_prep cooking",
        ),
    ),
    Vocabulary(
        task="shopping_list",
        es=Wording(
            pairs=(
                (
                    "hacer escribir preparar armar crear empezar",
                    (
                        "lista_de_la_compra lista_de_compras lista_del_super lista_de_compra "
                        "lista_super lista_del_mercado lista_de_las_compras lista_para_el_super"
                    ),
                ),
            ),
            names="lista_de_la_compra lista_de_compras lista_del_super lista_del_mercado",
        ),
        en=Wording(
            pairs=(
                (
                    "make write prepare create do",
                    "shopping_list grocery_list list_for_the_supermarket list_of_groceries",
                ),
            ),
            names="shopping_list grocery_list",
        ),
    ),
    Vocabulary(
        task="buy_groceries",
        es=Wording(
            pairs=(
                ("hacer", "compra compras super mandado mandados despensa compra_del_super"),
                ("ir_al ir_a_el", "super supermercado mercado"),
                (
                    "ir_a ir_de",
                    ("comprar_comida hacer_la_compra hacer_las_compras compras hacer_el_super"),
                ),
                ("comprar", "comida viveres despensa alimentos lo_del_super verduras"),
            ),
            names="compra_del_super compra_de_la_semana",
        ),
        en=Wording(
            pairs=(
                ("do go get", "groceries grocery_shopping shopping_for_groceries food_shopping"),
                ("buy", "groceries food"),
                ("go_to go_to_the", "supermarket grocery_store grocery"),
            ),
            alone="go_grocery_shopping go_food_shopping",
            names="groceries grocery_shopping food_shopping",
        ),
    ),
    Vocabulary(
        task="get_up",
        es=Wording(
            pairs=(("levantar salir parar despegar", "cama sofa sillon"),),
            alone="levantar+ salir_de_la_cama parar+_de_la_cama",
        ),
        en=Wording(
            pairs=(("get_out get_up get_off", "bed couch sofa"),),
            alone="get_up",
        ),
    ),
    Vocabulary(
        task="shower",
        es=Wording(
            pairs=(
                ("dar tomar meter_en meter_a entrar_a", "ducha bano duchazo regadera"),
                ("lavar", "pelo cabello cuerpo"),
            ),
            alone="duchar+ banar+ asear+ ir_a_la_ducha",
            names="ducha",
        ),
        en=Wording(
            pairs=(
                ("take have get_in get_into", "shower bath"),
                ("wash", "hair body"),
            ),
            alone="shower bathe wash_myself",
            names="shower showering",
        ),
    ),
    Vocabulary(
        task="brush_teeth",
        es=Wording(pairs=(("lavar cepillar limpiar", "dientes boca dentadura"),)),
        en=Wording(pairs=(("brush clean floss", "teeth"),)),
    ),
    Vocabulary(
        task="get_dressed",
        es=Wording(
            pairs=(
                (
                    "poner elegir escoger",
                    ("ropa_para_salir ropa_de_manana ropa_para_manana que_ponerme"),
                ),
                ("cambiar", "ropa pijama"),
            ),
            alone="vestir+",
        ),
        en=Wording(
            pairs=(("choose pick pick_out", "outfit"), ("put_on", "clothes")),
            alone="get_dressed dress_myself",
        ),
    ),
    Vocabulary(
        task="leave_house",
        es=Wording(
            pairs=(
                ("salir", "casa departamento piso"),
                (
                    "preparar alistar arreglar",
                    (
                        "salir salida ir_a_trabajar ir_al_trabajo ir_a_la_escuela ir_a_clase "
                        "ir_al_cole ir_a_la_universidad"
                    ),
                ),
            ),
            alone="alistar+ arreglar+_para_salir salir_a_la_calle preparar+_para_salir",
        ),
        en=Wording(
            pairs=(
                ("leave get_out_of", "house apartment home flat"),
                ("get_ready", "work school leave go class college"),
            ),
            alone="get_ready get_out_the_door get_out_of_the_house",
        ),
    ),
    Vocabulary(
        task="go_to_bed",
        es=Wording(
            pairs=(
                ("ir preparar", "dormir cama "),
                ("hacer", "rutina_de_noche rutina_para_dormir rutina_nocturna"),
            ),
            alone="acostar+ ir+_a_dormir ir+_a_la_cama ir+_a_acostar meter+_en_la_cama",
            names="rutina_de_noche rutina_para_dormir rutina_nocturna hora_de_dormir",
        ),
        en=Wording(
            pairs=(("get_ready do", "bed bedtime_routine night_routine"),),
            alone="go_to_bed go_to_sleep get_to_bed get_ready_for_bed",
            names="bedtime_routine night_routine bedtime",
        ),
    ),
    Vocabulary(
        task="exercise",
        es=Wording(
            pairs=(
                (
                    "hacer",
                    (
                        "ejercicio deporte gimnasia estiramientos yoga rutina_de_ejercicio "
                        "actividad_fisica pesas cardio abdominales rutina_del_gimnasio"
                    ),
                ),
                ("ir", "gimnasio gym correr trotar nadar"),
                ("salir salir_a", "correr caminar trotar andar"),
            ),
            alone="entrenar ejercitar+ ir_al_gimnasio ir_al_gym empezar_a_correr "
            "empezar_a_entrenar",
            names="ejercicio gimnasio rutina_de_ejercicio",
        ),
        en=Wording(
            pairs=(
                (
                    "do get",
                    "exercise exercises yoga workout cardio push_ups stretching some_exercise",
                ),
                ("go_to go_to_the hit hit_the", "gym"),
                ("go_for", "run walk jog swim"),
            ),
            alone="exercise work_out go_running go_jogging",
            names="workout exercise gym",
        ),
    ),
)
