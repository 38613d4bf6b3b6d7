"""Common words that the packs are measured with, split at their spaces."""

from typing import Final

SPANISH: Final = (
    "casa hola perro gato mesa silla libro agua luz día noche padre madre hijo amigo escuela"
    " trabajo ciudad calle coche tren avión playa montaña río flor árbol pan leche queso fruta"
    " carne pollo arroz sal vino café niño mujer hombre abuelo año tiempo vida mundo gente mano"
    " ojo zapato kilo examen quizás"
)

ENGLISH: Final = (
    "house water light night day mother father friend school work city street car train plane"
    " beach river flower tree bread milk cheese fruit meat rice salt wine coffee child woman man"
    " year time life world people hand eye mouth head heart shoe kilo exam maybe jump quiz box"
    " zoo very six"
)
