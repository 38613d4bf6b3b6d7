"""Lines that put a group of verbs into the mouth of the writer, of somebody else, or about the writer.

A rule names the verbs and the voice; the persons, tenses and places of the pronouns are written here once.
"""


def i_you(verb: str) -> tuple[str, ...]:
    """The writer does it, will do it or wants to do it to whoever reads."""
    return (
        f"(te|os) ({{fut1}}|{{wish1}} a?|tengo que|tengo ganas de) {{{verb}:inf}}",
        f"({{fut1}}|{{wish1}} a?|tengo que|ganas de|capaz de|gustaria) {{{verb}:inf.te,inf.os}}",
        f"(te|os) {{{verb}:p1,f1,p4,f4,c1}}",
        f"(te|os) (vamos|van) a {{{verb}:inf}}",
        f"(que|y) (te|os) {{{verb}:s1}}",
    )


def he_me(verb: str) -> tuple[str, ...]:
    """Somebody does it, did it or will do it to the writer."""
    return (
        f"(me|nos) ({{have3}} ~1)? {{{verb}:pp}}",
        f"(me|nos) {{{verb}:p3,p6,r3,r6,m3,m6,f3,f6,s3,s6,t3,t6,c3}}",
        f"(me|nos) ({{go3}} a|{{modal3}} (a|de|con|por|en)?|vas a|ibas a|quieres) {{{verb}:inf}}",
        f"({{go3}} a|{{modal3}} (a|de|con|por|en)?|vas a|quieres|capaz de|punto de|ganas de|para) {{{verb}:inf.me,inf.nos}}",
        f"(me|nos) {{be3}} {{{verb}:ger}}",
        f"{{be3}} {{{verb}:ger.me,ger.nos}}",
        f"{{{verb}:ger.me}}",
        f"(me|nos) {{{verb}:r2}}",
    )


def he_me_past(verb: str) -> tuple[str, ...]:
    """Somebody did it or is doing it to the writer; only the forms that cannot be the writer's own."""
    return (
        f"(me|nos) {{have3}} ~1 {{{verb}:pp}}",
        f"(me|nos) {{{verb}:p3,p6,r3,r6,m3,m6}}",
        f"(me|nos) ({{go3}} a|{{modal3}} (a|de|con|por)?) {{{verb}:inf}}",
        f"({{go3}} a|{{modal3}} (a|de|con|por)?) {{{verb}:inf.me,inf.nos}}",
        f"(me|nos) {{be3}} {{{verb}:ger}}",
        f"{{be3}} {{{verb}:ger.me,ger.nos}}",
        f"(me|nos) {{{verb}:r2}}",
    )


def i_myself(verb: str) -> tuple[str, ...]:
    """The writer does it to themself, or thinks of it."""
    return (
        f"me {{intend}} {{{verb}:inf}} !(a|al)",
        f"{{intend}} {{{verb}:inf.me}}",
        f"me {{{verb}:f1}}",
        f"me {{be1}} {{{verb}:ger}}",
    )


def i_him(verb: str) -> tuple[str, ...]:
    """The writer means to do it to somebody else."""
    return (
        f"{{object_him}} ({{fut1}}|{{wish1}} a?|tengo que|tengo ganas de) {{{verb}:inf}}",
        f"({{fut1}}|{{wish1}} a?|tengo que|ganas de|capaz de|gustaria|provoca) {{{verb}:inf.lo,inf.le}}",
        f"({{fut1}}|{{wish1}}|ganas de|gustaria|tengo que|{{be1}} {{think_ing}} en) {{{verb}:inf}} a "
        f"((mi|mis|ese|esa|esos|el|la|los|las|un|una|su|sus|este|esta|al) ~1 {{kin}}|alguien|todos|gente|cualquiera|ellos|ella|el)",
        f"{{object_him}} {{{verb}:f1}}",
    )


def he_her(verb: str) -> tuple[str, ...]:
    """Somebody does it to somebody else."""
    return (
        f"{{object_him}} {{{verb}:p3,p6,r3,r6,m3,m6}}",
        f"{{object_him}} {{have3}} {{{verb}:pp}}",
        f"{{object_him}} ({{go3}} a|{{modal3}} (a|de|con)?) {{{verb}:inf}}",
        f"({{go3}} a|{{modal3}} (a|de|con)?) {{{verb}:inf.lo,inf.le}}",
        f"{{object_him}} {{be3}} {{{verb}:ger}}",
        f"{{be3}} {{{verb}:ger.lo,ger.le}}",
        f"{{{verb}:p3,p6,r3,r6,m3,m6,f3}} ~2 a (mi|mis|su|sus|nuestro|nuestra|nuestros|la|los|las|el|una) ~1 {{kin}}",
        f"({{go3}} a|{{modal3}} (a|de)?|{{be3}}) {{{verb}:inf,ger}} ~2 a (mi|mis|su|sus|nuestro|nuestra|la|los|las|el|una) ~1 {{kin}}",
    )


def he_self(verb: str) -> tuple[str, ...]:
    """Somebody else does it to themself, or speaks of it."""
    return (
        f"se ({{go3}} a|{{modal3}} (a|de|con)?) {{{verb}:inf}}",
        f"({{go3}} a|{{modal3}} (a|de|con|en)?|ganas de|piensa en|pensando en|habla de|pensado en|hablando de) {{{verb}:inf.se}}",
        f"se {{be3}} {{{verb}:ger}}",
    )


def en_i_you(verb: str) -> tuple[str, ...]:
    """English: the writer does it, will do it or wants to do it to whoever reads."""
    return (
        f"(i|we) (am|are|was|have|would)? {{en_intend}} ~1 {{{verb}:base}} (you|ya|u|yall|your)",
        f"^ ({{en_intend}}) {{{verb}:base}} (you|ya|u|yall)",
        f"(ill|imma|id) {{{verb}:base}} (you|ya|u|yall)",
        f"i (am|was|keep|be) {{{verb}:ing}} (you|ya|u)",
    )


def en_he_me(verb: str) -> tuple[str, ...]:
    """English: somebody does it, did it or will do it to the writer."""
    return (
        f"({{en_they}}) (has|have|had|is|was|once|almost|nearly)? ~1 {{{verb}:s,ed,pp,ing}} (on)? (me|us)",
        f"(he|she|they|{{en_kin}}|who) (is|are|was|were|has|had|will|would|might|could|can|did)? "
        f"({{en_intend3}}) {{{verb}:base}} (me|us)",
        f"(he|she|they|{{en_kin}}) (will|would|might|could|can|did|does) {{{verb}:base}} (me|us)",
        f"(threatened|threatening|threatens|tried|trying|wants|wanted|going|gonna|tries) to ~1 {{{verb}:base}} (me|us)",
        f"(i|we) (was|am|get|got|have been|had been|been|keep getting|being|were) (being)? {{{verb}:pp}} by",
        f"^ {{{verb}:ed,ing}} me",
    )


def en_i_myself(verb: str) -> tuple[str, ...]:
    """English: the writer does it to themself, or thinks of it."""
    return (
        f"{{en_intend}} ~1 {{{verb}:base}} myself",
        f"(ill|id|imma|should|will|might|would|could|did|to|almost|nearly) {{{verb}:base}} myself",
        f"{{{verb}:ing}} myself",
    )


def en_i_him(verb: str) -> tuple[str, ...]:
    """English: the writer means to do it to somebody else."""
    return (
        f"i (am|was|have|would)? {{en_mean}} ~1 {{{verb}:base}} (him|her|them|everyone|everybody|someone|somebody|people|"
        f"(my|the|that|this|his|her|those|these) ~1 {{en_kin}})",
        f"^ ({{en_mean}}) {{{verb}:base}} (him|her|them|everyone|someone|(my|that|this) ~1 {{en_kin}})",
        f"(ill|imma) {{{verb}:base}} (him|her|them|everyone|someone|(my|that|this) ~1 {{en_kin}})",
    )


def en_he_her(verb: str) -> tuple[str, ...]:
    """English: somebody does it to somebody else."""
    return (
        f"{{en_they}} (is|was|has|have|keeps|will|would|did)? ~1 {{{verb}:s,ed,pp,ing}} "
        f"(her|him|them|(my|his|her|our|the|their) ~1 {{en_kin}})",
        f"({{en_intend3}}) {{{verb}:base}} (her|him|them|(my|his|her|our|the|their) ~1 {{en_kin}})",
    )


def en_he_self(verb: str) -> tuple[str, ...]:
    """English: somebody else does it to themself, or speaks of it."""
    return (f"{{{verb}:base,ing}} (himself|herself|themself|themselves)",)
