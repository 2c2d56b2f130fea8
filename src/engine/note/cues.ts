/** Words by which a note presents a quotation: denials, signs of a translation, names of terms. French, English. */

/** A report that says the words were not said: "n’a jamais dit", "never says", "did not say". */
export const DENIED =
  /(?<!\p{L})(?:n[’'e]\s*\p{L}*\s*\p{L}*\s*(?:jamais|pas|point|aucune?)|(?:aucune?|nul|nulle|personne)(?!\p{L})[^.!?]{0,60}?(?<!\p{L})n[’'e]|none of|no ?one|nobody|never|(?:does|did|do|has|have) not|(?:does|did|do|has|have)n[’']t)(?!\p{L})/iu;

/** A note that the words are a rendering: "(tr.)", "trad. de l’auteur", "my translation". */
export const TRANSLATION =
  /(?<!\p{L})(?:tr\.|trad\.|traduction|traduit|traduis|translation|translated|rendering|rendered as|in English|en anglais|en français)/iu;

/** Stands right before the words of a term: "le mot", "l’expression", "dit", "so-called". */
export const TERM_BEFORE =
  /(?<!\p{L})(?:(?:mot|terme|expression|notion|concept|étiquette|libellé|rubrique|titre|intitulée?|bouton|menu|onglet|cliché|slogan|vocable|locution|adjectif|graphie|sigle|acronyme|word|term|phrase|label|button|menu|title|titled|spelling)s?|dite|dits|dites|(?:appelé|nommé|baptisé|surnommé)e?s?|soi-disant|prétendue?s?|so-called|dubbed|named|écrire|(?:appelle|appellent|appelons|nomme|nomment|calls?|called|by)(?:\s+(?:it|this|that|them|the|an?|cela|ça|les?|la|une?|l[’']))?)\s*$/iu;

/** Stands right after the words of a term: "désigne", "means", "est un mot". */
export const TERM_AFTER =
  /^\s*(?:désigne|signifie|veut dire|renvoie à|means|stands for|refers to|is (?:\p{L}+[’']s |an? |the |my )?(?:word|term|label|phrase)|est (?:un |une |le |la |mon |ma |son |l[’'])?(?:mot|terme|expression|formule)|,\s*(?:(?:un|une|le|ce|cet|cette|a|the)\s+)?(?:mot|terme|expression|formule|term|word|phrase)s?)(?!\p{L})/iu;

/** The note's writer speaks: what follows is their own word, not a source's. "j’appelle ceci la", "I call it the". */
export const OWN_BEFORE =
  /(?<!\p{L})(?:(?:je|j[’']|nous)\s*(?:me |m[’']|nous |l[’']|le |la |les |y |n[’'])*(?:appelle|appelons|entends|entendons|dis|dirais|nomme|nommons|note|demande|demandons|traduis|retiens|écris|écrirais|résume|reformule)|(?:I|we)(?: would| will|['’]ll|['’]d)? (?:call|mean|say|write|note|ask|wonder|term|name))(?!\p{L})[^.!?]{0,40}$/iu;

/** Nobody in particular speaks: "comme on dit", "la presse parle de", "as the saying goes". */
export const GENERIC_SPEAKER =
  /(?<!\p{L})(?:on|certaine?s|d[’']aucuns|beaucoup|la presse|les médias|les commentateurs|l[’']expression consacrée|people|the press|the media|the saying|commentators)(?!\p{L})[^.!?«»“”]{0,40}$/iu;

/** The same after the words: ", comme on dit", ", as they say". */
export const AS_THEY_SAY = /^[\s,]*(?:comme (?:on|disent)|dit-on|as (?:they|people|we) say)(?!\p{L})/iu;
