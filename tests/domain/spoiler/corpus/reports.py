"""Messages by people who tell of, or ask about, what somebody else does: danger may be there, abuse by the writer is not."""

REPORTS: dict[str, str] = {
    "es-neck": "Anoche me agarró del cuello y hoy actúa como si nada.",
    "es-told-threat": "me dijo que si lo dejaba me mataba",
    "es-quote": 'Mi novio me escribe cosas como "no vales nada" y "nadie te va a querer".',
    "es-friends": "mi pareja no quiere que vea a mis amigas, ¿es normal?",
    "es-phone": "él me revisa el celular todos los días y me pide las contraseñas",
    "es-sister": "le dijo a mi hermana que la va a matar",
    "es-insults": "me dice que soy una inútil y que no sirvo para nada",
    "es-self-harm-threat": "mi ex dice que se mata si no vuelvo con él",
    "es-children": "amenaza con quitarme a los niños",
    "es-message-list": "Me llegaron estos mensajes: te voy a encontrar. me las vas a pagar.",
    "es-long": "Llevo tres años con él. Al principio era dulce, luego empezó a decirme que no salga con nadie. "
    'Ayer me gritó "eres mía" y me empujó contra la puerta. No sé a quién llamar.',
    "en-neck": "He put his hands around my neck last week and now he says I made it up.",
    "en-told": "he told me he would kill me if I left",
    "en-quote": 'She keeps texting me "you are worthless" and "nobody will ever love you"',
    "en-friends": "my boyfriend doesn't want me to see my friends, is that ok?",
    "en-phone": "my girlfriend goes through my phone every night",
    "en-self-harm": "my ex says he'll kill himself if I don't come back",
    "en-photos": "he said he'd leak my photos",
    "en-kids": "he threatens to take my kids",
}

BOUNDARIES: dict[str, str] = {
    "es-yell": "Si vuelves a gritarme, me voy.",
    "es-no-calls": "No quiero que me llames más, por favor.",
    "es-break-up": "Quiero terminar la relación. No me escribas, necesito distancia.",
    "es-report": "si vuelves a venir a mi casa llamo a la policía",
    "es-no-insults": "no voy a permitir que me insultes",
    "es-alone": "necesito estar sola este fin de semana, no es contra ti",
    "es-no-touch": "no me gusta que me toques el pelo sin avisar",
    "es-money": "no te voy a prestar más dinero",
    "es-honest": "me dolió lo que dijiste, quiero que hablemos con calma",
    "en-yell": "If you yell at me again I'm leaving.",
    "en-no-contact": "Please don't contact me anymore.",
    "en-report": "if you come to my house again I will call the police",
    "en-space": "I need some space this week",
    "en-no-touch": "don't touch me without asking",
    "en-break-up": "I don't want to be with you anymore. I wish you well.",
}
