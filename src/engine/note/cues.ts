/** Words by which a note presents a quotation: denials, signs of a translation, names of terms. French, English. */

/** A report that says the words were not said: "n’a jamais dit", "never says", "did not say". */
export const DENIED =
  /(?<!\p{L})(?:n[’'e]\s*\p{L}*\s*\p{L}*\s*(?:jamais|pas|point|aucun)|never|(?:does|did|do|has|have) not|(?:does|did|do|has|have)n[’']t)(?!\p{L})/iu;

/** A note that the words are a rendering: "(tr.)", "trad. de l’auteur", "my translation". */
export const TRANSLATION =
  /(?<!\p{L})(?:tr\.|trad\.|traduction|traduit|traduis|translation|translated|my rendering)/iu;

/** Stands right before the words of a term: "le mot", "l’expression", "dit", "so-called". */
export const TERM_BEFORE =
  /(?<!\p{L})(?:(?:mot|terme|expression|notion|concept|étiquette|libellé|rubrique|titre|intitulée?|bouton|menu|onglet|cliché|slogan|vocable|locution|adjectif|graphie|sigle|acronyme|word|term|phrase|label|button|menu|title|titled|spelling)s?|(?:dit|appelé|nommé|baptisé|surnommé)e?s?|appelle|appelons|soi-disant|prétendue?s?|so-called|dubbed|named|écrire|write|by)\s*$/iu;

/** Stands right after the words of a term: "désigne", "means", "est un mot". */
export const TERM_AFTER =
  /^\s*(?:désigne|signifie|veut dire|renvoie à|means|stands for|refers to|is (?:\p{L}+[’']s |an? |the |my )?(?:word|term|label|phrase)|est (?:un |une |le |la |mon |ma |son |l[’'])?(?:mot|terme|expression|formule))(?!\p{L})/iu;

/** The note's writer speaks: what follows is their own word, not a source's. "j’appelle ceci la", "I call it the". */
export const OWN_BEFORE =
  /(?<!\p{L})(?:(?:je|j[’']|nous)\s*(?:me |m[’']|nous |l[’']|le |la |les |y |n[’'])*(?:appelle|appelons|entends|entendons|dis|dirais|nomme|nommons|note|demande|demandons|traduis|retiens|écris|écrirais|résume|reformule)|(?:I|we)(?: would| will|['’]ll|['’]d)? (?:call|mean|say|write|note|ask|wonder|term|name))(?!\p{L})[^.!?]{0,40}$/iu;
