"""Words for study, writing and messages."""

from svc_bots.domain.reading.lexicon import Vocabulary, Wording

_WRITE_ES = (
    "escribir redactar hacer empezar terminar acabar preparar entregar comenzar avanzar_con "
    "avanzar_en continuar seguir_con completar poner_con corregir_mi revisar"
)
_WRITE_EN = (
    "write start finish do draft prepare complete hand_in turn_in submit begin work_on write_up "
    "continue edit revise get_started_on"
)

WRITING_WORDS: tuple[Vocabulary, ...] = (
    Vocabulary(
        task="study_exam",
        es=Wording(
            pairs=(
                (
                    ("rendir estudiar preparar repasar empollar memorizar aprender poner_con"),
                    (
                        "examen examenes parcial parciales prueba oposicion oposiciones "
                        "selectividad evaluacion certamen control ebau prueba_final temario tema "
                        "lecciones apuntes tests final finales examen_final exposicion_oral "
                        "leccion solemne recuperacion"
                    ),
                ),
                (
                    "estudiar repasar",
                    (
                        "matematicas mates historia biologia quimica fisica lengua geografia "
                        "ingles filosofia literatura algebra anatomia derecho_romano estadistica "
                        "contabilidad calculo economia frances programacion_de_la_uni materia "
                        "asignatura unidad"
                    ),
                ),
            ),
            alone="estudiar organizar_mi_estudio organizar_mi_semana_de_estudio "
            "planificar_mi_estudio",
            names="examen examenes parcial oposicion selectividad prueba_de_matematicas",
        ),
        en=Wording(
            pairs=(
                (
                    "study prepare revise cram review prep learn",
                    (
                        "exam exams test tests midterm midterms final finals quiz sat gcse gcses "
                        "final_exam entrance_exam notes driving_test"
                    ),
                ),
                (
                    "study revise review",
                    (
                        "math maths history biology chemistry physics geography "
                        "english_literature anatomy statistics calculus algebra chapter spanish"
                    ),
                ),
            ),
            alone="study",
            names="exam exams midterm finals test revision",
        ),
    ),
    Vocabulary(
        task="do_homework",
        es=Wording(
            pairs=(
                (
                    "hacer empezar terminar acabar entregar poner_con comenzar completar",
                    (
                        "deberes tarea tareas tarea_de_matematicas tarea_escolar "
                        "trabajos_de_clase ejercicios_de_clase ejercicios_de_mates "
                        "tarea_de_la_escuela tareas_escolares tareas_del_cole "
                        "tareas_de_la_escuela ejercicios_de_matematicas"
                    ),
                ),
            ),
            names="deberes tarea_de_matematicas tarea_de_mates tarea_de_historia tarea_de_ingles "
            "tarea_de_la_escuela tarea_escolar tarea_de_ciencias tarea_del_cole tarea_de_lengua "
            "tarea_de_la_uni tarea_de_biologia tarea_de_quimica tarea_de_fisica tareas_escolares",
        ),
        en=Wording(
            pairs=(
                (
                    "do start finish complete hand_in turn_in begin work_on get_started_on tackle",
                    (
                        "homework math_homework schoolwork school_work worksheet problem_set "
                        "coursework"
                    ),
                ),
            ),
            names="homework math_homework schoolwork problem_set coursework",
        ),
    ),
    Vocabulary(
        task="write_essay",
        es=Wording(
            pairs=(
                (
                    _WRITE_ES,
                    (
                        "ensayo tfg tfm tesis tesina redaccion monografia trabajo_final "
                        "trabajo_de_historia trabajo_de_clase trabajo_escrito "
                        "trabajo_de_fin_de_grado articulo composicion trabajo_de_la_universidad "
                        "trabajo_de_la_uni trabajo_de_literatura comentario_de_texto "
                        "trabajo_de_filosofia memoria_del_tfg trabajo_academico resena "
                        "trabajo_de_biologia trabajo_practico trabajo_de_investigacion "
                        "disertacion trabajo_para_la_universidad trabajo_para_la_uni "
                        "trabajo_para_clase trabajo_de_geografia trabajo_de_sociologia"
                    ),
                ),
            ),
            names="ensayo tfg tfm tesis tesina redaccion monografia trabajo_final trabajo_escrito "
            "trabajo_de_historia trabajo_de_fin_de_grado trabajo_de_la_uni trabajo_practico "
            "trabajo_de_investigacion comentario_de_texto",
        ),
        en=Wording(
            pairs=(
                (
                    _WRITE_EN,
                    (
                        "essay paper thesis dissertation term_paper article composition "
                        "book_report research_paper personal_statement assignment "
                        "literature_review history_paper college_essay"
                    ),
                ),
            ),
            names="essay thesis dissertation term_paper paper research_paper assignment "
            "book_report personal_statement",
        ),
    ),
    Vocabulary(
        task="write_report",
        es=Wording(
            pairs=(
                (
                    _WRITE_ES,
                    (
                        "informe reporte memoria acta informe_de_trabajo informe_mensual "
                        "informe_del_trabajo reporte_mensual informe_de_ventas"
                    ),
                ),
            ),
            names="informe reporte informe_mensual",
        ),
        en=Wording(
            pairs=(
                (
                    _WRITE_EN,
                    (
                        "report reports quarterly_report work_report lab_report monthly_report "
                        "status_report"
                    ),
                ),
            ),
            names="report lab_report quarterly_report",
        ),
    ),
    Vocabulary(
        task="prepare_presentation",
        es=Wording(
            pairs=(
                (
                    _WRITE_ES + " armar organizar ensayar practicar planear",
                    (
                        "presentacion exposicion diapositivas charla ponencia power_point "
                        "powerpoint slides ppt exposicion_oral"
                    ),
                ),
            ),
            names="presentacion exposicion diapositivas ponencia",
        ),
        en=Wording(
            pairs=(
                (
                    _WRITE_EN + " make create practice plan rehearse",
                    "presentation slides talk speech powerpoint slide_deck deck oral_presentation",
                ),
            ),
            names="presentation slides speech",
        ),
    ),
    Vocabulary(
        task="read_text",
        es=Wording(
            pairs=(
                (
                    "leer empezar_a_leer terminar_de_leer",
                    (
                        "libro texto capitulo articulo lectura novela apuntes pdf paginas "
                        "lecturas libro_de_texto paper"
                    ),
                ),
            ),
            names="lectura libro capitulo",
        ),
        en=Wording(
            pairs=(
                (
                    "read finish_reading start_reading",
                    ("book chapter article text pages textbook novel paper papers"),
                ),
                ("do finish", "reading readings"),
            ),
            names="reading book chapter",
        ),
    ),
    Vocabulary(
        task="start_work_task",
        es=Wording(
            pairs=(
                (
                    _WRITE_ES + " arrancar iniciar organizar planificar planear",
                    (
                        "proyecto proyecto_del_trabajo proyecto_de_trabajo pendientes_del_trabajo "
                        "pendientes tarea_del_trabajo tareas_del_trabajo propuesta entrega "
                        "trabajo_pendiente proyecto_final proyecto_nuevo trabajo_atrasado "
                        "pendientes_de_la_oficina"
                    ),
                ),
                ("hacer empezar terminar comenzar arrancar", "trabajo"),
                ("poner", "trabajar"),
            ),
            alone="trabajar_en_mi_proyecto trabajar_en_el_proyecto",
            names="proyecto pendientes_del_trabajo propuesta tarea_del_trabajo entrega",
        ),
        en=Wording(
            pairs=(
                (
                    _WRITE_EN + " plan organize organise kick_off",
                    (
                        "project work_project work_task proposal backlog deliverable "
                        "group_project school_project science_project work_tasks"
                    ),
                ),
                ("start do begin finish", "work"),
            ),
            alone="start_working",
            names="project work_project proposal backlog",
        ),
    ),
    Vocabulary(
        task="reply_messages",
        es=Wording(
            pairs=(
                (
                    "responder contestar leer revisar vaciar limpiar poner_al_dia_con atender",
                    (
                        "mensajes correos emails mails whatsapps bandeja_de_entrada chats "
                        "mensajes_pendientes correos_pendientes mensajes_atrasados "
                        "correos_atrasados correo_acumulado"
                    ),
                ),
            ),
            names="bandeja_de_entrada mensajes_pendientes correos_pendientes "
            "mensajes_sin_responder mensajes_sin_contestar correos_sin_responder correos_atrasados",
        ),
        en=Wording(
            pairs=(
                (
                    (
                        "reply respond answer clear go_through catch_up_on clean_out get_through "
                        "empty sort_out tackle"
                    ),
                    "messages emails texts inbox unread_messages dms",
                ),
            ),
            names="inbox unread_messages unread_emails",
        ),
    ),
    Vocabulary(
        task="write_email",
        es=Wording(
            pairs=(
                (
                    "escribir redactar mandar enviar hacer empezar preparar terminar",
                    "correo email mail correo_electronico emilio correo_formal carta",
                ),
                (
                    "escribir responder contestar redactar mandar",
                    (
                        "correo_a_mi_jefe correo_de_mi_jefe correo_de_trabajo email_de mail_de "
                        "correo_de"
                    ),
                ),
            ),
            names="correo email mail",
        ),
        en=Wording(
            pairs=(
                (
                    "write send draft compose start finish type",
                    "email mail formal_email cover_email letter work_email e_mail",
                ),
                ("reply respond answer", "email work_email"),
            ),
            alone="email_my_boss email_my_professor email_my_teacher",
            names="email",
        ),
    ),
    Vocabulary(
        task="write_message",
        es=Wording(
            pairs=(
                (
                    "escribir mandar enviar responder contestar redactar",
                    "mensaje whatsapp wasap guasap msj sms telegram mensaje_de_mi mensaje_a_mi",
                ),
            ),
        ),
        en=Wording(
            pairs=(
                (
                    "write send reply respond answer type text",
                    "message text text_message dm whatsapp whatsapp_message",
                ),
            ),
        ),
    ),
    Vocabulary(
        task="write_cv",
        es=Wording(
            pairs=(
                (
                    _WRITE_ES + " armar actualizar mejorar",
                    (
                        "curriculum cv curriculo hoja_de_vida curriculum_vitae "
                        "carta_de_presentacion carta_de_motivacion"
                    ),
                ),
            ),
            names="curriculum cv hoja_de_vida carta_de_presentacion",
        ),
        en=Wording(
            pairs=(
                (
                    _WRITE_EN + " update make create improve",
                    "cv resume cover_letter curriculum_vitae",
                ),
            ),
            names="cv resume cover_letter",
        ),
    ),
    Vocabulary(
        task="apply_job",
        es=Wording(
            pairs=(
                ("buscar encontrar conseguir", "trabajo empleo chamba curro pega laburo practicas"),
                (
                    "postular aplicar enviar",
                    (
                        "trabajo empleo oferta_de_trabajo vacante beca puesto "
                        "solicitudes_de_trabajo solicitud_de_empleo"
                    ),
                ),
                ("hacer mandar rellenar completar", "solicitud_de_trabajo solicitud_de_empleo"),
            ),
            names="busqueda_de_trabajo busqueda_de_empleo solicitud_de_trabajo",
        ),
        en=Wording(
            pairs=(
                (
                    "find look_for search_for get apply_for apply_to apply",
                    "job jobs internship work_placement new_job internships",
                ),
                (
                    "do finish fill_out fill_in complete send submit start",
                    "job_application job_applications",
                ),
            ),
            alone="job_hunt",
            names="job_search job_application job_applications job_hunt",
        ),
    ),
)
