"""Words for calls, appointments, papers, money, bags and trips."""

from svc_bots.domain.reading.lexicon import Vocabulary, Wording

_PLAN_ES = "organizar planear planificar preparar armar hacer"
_PLAN_EN = "plan organize organise prepare arrange throw"

OUTSIDE_WORDS: tuple[Vocabulary, ...] = (
    Vocabulary(
        task="phone_call",
        es=Wording(
            pairs=(
                (
                    "hacer devolver realizar preparar",
                    ("llamada llamadas llamada_telefonica llamada_de_telefono"),
                ),
                (
                    "llamar",
                    (
                        "banco seguro compania_de_luz compania telefono seguridad_social medico "
                        "dentista doctor doctora casero arrendador escuela colegio clinica "
                        "hospital obra_social soporte operador ayuntamiento por_telefono "
                        "servicio_tecnico propietario administrador fontanero plomero "
                        "electricista proveedor cliente"
                    ),
                ),
                ("hablar", "por_telefono"),
            ),
            alone="llamar_por_telefono",
            names="llamada llamada_telefonica",
        ),
        en=Wording(
            pairs=(
                ("make return do", "phone_call call calls phone_calls"),
                (
                    "call phone ring",
                    (
                        "bank insurance landlord doctor dentist doctors school plumber "
                        "electricity_company office hospital clinic customer_service support "
                        "insurance_company phone_company vet council electrician client"
                    ),
                ),
                ("talk", "on_the_phone"),
            ),
            names="phone_call phone_calls",
        ),
    ),
    Vocabulary(
        task="book_appointment",
        es=Wording(
            pairs=(
                (
                    (
                        "pedir sacar reservar hacer solicitar agendar coger concertar conseguir "
                        "cambiar programar tomar"
                    ),
                    (
                        "cita turno hora_al_medico hora_medica cita_medica cita_previa "
                        "hora_con_el_medico consulta hora_con_el_dentista hora_al_dentista"
                    ),
                ),
            ),
            names="cita_previa cita_medica",
        ),
        en=Wording(
            pairs=(
                (
                    "book make schedule get arrange set_up reschedule",
                    (
                        "appointment appointments doctors_appointment doctor_appointment checkup "
                        "dentist_appointment"
                    ),
                ),
            ),
            names="appointment",
        ),
    ),
    Vocabulary(
        task="fill_form",
        es=Wording(
            pairs=(
                (
                    "rellenar llenar completar cumplimentar hacer",
                    (
                        "formulario solicitud formularios planilla impreso matricula inscripcion "
                        "ficha solicitud_de_beca papeles_de_la_beca"
                    ),
                ),
                (
                    (
                        "hacer tramitar solicitar renovar sacar gestionar empezar pedir "
                        "presentar entregar"
                    ),
                    (
                        "tramite tramites papeleo gestion gestiones pasaporte dni ine licencia "
                        "visa visado carnet documentacion papeles cedula nie certificado "
                        "licencia_de_conducir beca certificado_de_discapacidad papeles_del_paro "
                        "permiso carnet_de_conducir"
                    ),
                ),
            ),
            names="tramite tramites papeleo formulario gestiones papeles_de_la_beca",
        ),
        en=Wording(
            pairs=(
                (
                    "fill_out fill_in complete fill submit",
                    ("form forms application paperwork application_form registration"),
                ),
                (
                    "do renew finish deal_with sort_out get_through start tackle apply_for",
                    (
                        "paperwork passport license licence visa id_card driving_license "
                        "driver_license benefits forms scholarship"
                    ),
                ),
            ),
            names="paperwork form forms application_form",
        ),
    ),
    Vocabulary(
        task="do_taxes",
        es=Wording(
            pairs=(
                (
                    "hacer presentar declarar empezar preparar entregar",
                    (
                        "impuestos declaracion_de_la_renta renta declaracion declaracion_anual "
                        "declaracion_de_impuestos declaracion_de_renta taxes monotributo"
                    ),
                ),
            ),
            names="impuestos declaracion_de_la_renta declaracion_anual declaracion_de_impuestos",
        ),
        en=Wording(
            pairs=(
                ("do file prepare start finish submit", "taxes tax_return tax_returns tax_forms"),
            ),
            names="taxes tax_return",
        ),
    ),
    Vocabulary(
        task="pay_bills",
        es=Wording(
            pairs=(
                (
                    "pagar ordenar revisar abonar",
                    (
                        "facturas cuentas recibos factura recibo luz alquiler renta boletas "
                        "servicios multa deudas cuenta_de_la_luz"
                    ),
                ),
            ),
            names="facturas recibos",
        ),
        en=Wording(
            pairs=(
                (
                    "pay sort_out go_through sort deal_with",
                    ("bills bill rent electricity_bill invoices fine"),
                ),
            ),
            names="bills invoices",
        ),
    ),
    Vocabulary(
        task="make_budget",
        es=Wording(
            pairs=(
                (
                    "hacer armar preparar organizar empezar planificar",
                    (
                        "presupuesto presupuesto_mensual finanzas gastos cuentas_del_mes "
                        "presupuesto_de_casa"
                    ),
                ),
                ("ordenar organizar controlar revisar", "finanzas gastos dinero presupuesto plata"),
            ),
            names="presupuesto finanzas",
        ),
        en=Wording(
            pairs=(
                ("make do create plan set_up start", "budget monthly_budget"),
                ("organize organise sort_out manage track", "finances expenses money"),
            ),
            names="budget finances",
        ),
    ),
    Vocabulary(
        task="sort_papers",
        es=Wording(
            pairs=(
                (
                    "ordenar organizar archivar clasificar revisar separar acomodar",
                    "papeles documentos carpetas_de_papel correspondencia papeles_viejos",
                ),
            ),
            names="papeles",
        ),
        en=Wording(
            pairs=(
                (
                    "sort sort_out sort_through organize organise file go_through",
                    "papers documents paper_pile mail_pile pile_of_papers",
                ),
            ),
            names="papers pile_of_papers",
        ),
    ),
    Vocabulary(
        task="tidy_files",
        es=Wording(
            pairs=(
                (
                    "ordenar organizar limpiar borrar clasificar vaciar respaldar",
                    (
                        "archivos fotos carpetas computadora ordenador compu disco_duro "
                        "galeria_de_fotos galeria fotos_del_movil fotos_del_celular "
                        "escritorio_de_la_computadora escritorio_del_ordenador "
                        "escritorio_de_windows descargas nube google_drive drive "
                        "archivos_de_la_computadora fotos_del_telefono celular movil"
                    ),
                ),
            ),
            names="archivos fotos_del_movil",
        ),
        en=Wording(
            pairs=(
                (
                    (
                        "organize organise sort sort_out sort_through clean_up clean_out clean "
                        "tidy delete back_up tidy_up declutter go_through"
                    ),
                    (
                        "files photos folders computer laptop desktop downloads drive pictures "
                        "hard_drive google_drive computer_files digital_files phone_photos "
                        "downloads_folder"
                    ),
                ),
            ),
            names="digital_files computer_files",
        ),
    ),
    Vocabulary(
        task="pack_bag",
        es=Wording(
            pairs=(
                (
                    "preparar hacer armar ordenar alistar vaciar organizar",
                    (
                        "mochila bolso bolsa_del_gimnasio mochila_de_la_escuela "
                        "bolso_del_gimnasio bolsa_para_manana mochila_del_cole cartera "
                        "bolsa_de_playa bulto"
                    ),
                ),
            ),
            names="mochila",
        ),
        en=Wording(
            pairs=(
                (
                    "pack prepare organize organise get_ready empty",
                    ("bag backpack school_bag gym_bag rucksack schoolbag handbag tote"),
                ),
            ),
            names="backpack school_bag gym_bag",
        ),
    ),
    Vocabulary(
        task="pack_suitcase",
        es=Wording(
            pairs=(
                (
                    "preparar hacer armar empacar terminar empezar deshacer desempacar",
                    "maleta maletas valija valijas equipaje petaca velis maletin",
                ),
                ("empacar", "viaje ropa_para_el_viaje vacaciones"),
            ),
            names="maleta maletas valija equipaje",
        ),
        en=Wording(
            pairs=(
                (
                    "pack prepare finish_packing start_packing unpack",
                    (
                        "suitcase luggage luggage_for suitcases case_for trip holiday vacation "
                        "bags travel camping"
                    ),
                ),
            ),
            alone="pack_for_my_trip pack_for_a_trip pack_for_vacation pack_for_my_vacation",
            names="suitcase luggage packing",
        ),
    ),
    Vocabulary(
        task="plan_trip",
        es=Wording(
            pairs=((_PLAN_ES + " reservar", "viaje vacaciones escapada excursion itinerario"),),
            names="viaje",
        ),
        en=Wording(
            pairs=((_PLAN_EN + " book", "trip vacation holiday itinerary journey"),),
            names="trip",
        ),
    ),
    Vocabulary(
        task="plan_party",
        es=Wording(
            pairs=(
                (
                    _PLAN_ES + " celebrar",
                    (
                        "fiesta cumpleanos celebracion cena_con_amigos reunion_familiar boda "
                        "baby_shower fiesta_de_cumpleanos"
                    ),
                ),
            ),
            names="fiesta_de_cumpleanos fiesta",
        ),
        en=Wording(
            pairs=(
                (
                    _PLAN_EN + " host",
                    ("party birthday birthday_party celebration wedding dinner_party baby_shower"),
                ),
            ),
            names="birthday_party party",
        ),
    ),
    Vocabulary(
        task="buy_gift",
        es=Wording(
            pairs=(
                (
                    "comprar preparar envolver elegir buscar hacer escoger",
                    ("regalo regalos obsequio"),
                ),
            ),
            names="regalo",
        ),
        en=Wording(
            pairs=(
                (
                    "buy wrap choose prepare pick find get",
                    ("gift present gifts presents birthday_present birthday_gift"),
                ),
            ),
            names="gift",
        ),
    ),
    Vocabulary(
        task="return_parcel",
        es=Wording(
            pairs=(
                (
                    "enviar devolver mandar preparar llevar",
                    ("paquete pedido paquetes encomienda devolucion compra_online"),
                ),
                ("hacer", "devolucion devoluciones"),
            ),
            names="devolucion",
        ),
        en=Wording(
            pairs=(
                (
                    "send return mail post ship drop_off",
                    ("package parcel order packages amazon_order"),
                ),
                ("make", "return"),
            ),
            names="parcel",
        ),
    ),
)
