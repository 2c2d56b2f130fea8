/** Words by which a note presents a quotation: denials, signs of a translation, names of terms. French, English. */

/** A report that says the words were not said: "n’a jamais dit", "never says", "did not say". */
export const DENIED =
  /(?<!\p{L})(?:n[’'e]\s*\p{L}*\s*\p{L}*\s*(?:jamais|pas|point|aucune?)|(?:aucune?|nul|nulle|personne)(?!\p{L})[^.!?]{0,60}?(?<!\p{L})n[’'e]|none of|no ?one|nobody|never|(?:does|did|do|has|have) not|(?:does|did|do|has|have)n[’']t)(?!\p{L})/iu;

/** A note that the words are a rendering: "(tr.)", "trad. de l’auteur", "my translation". */
export const TRANSLATION =
  /(?<!\p{L})(?:tr\.|trad\.|traduction|traduit|traduis|traduire|traduirais|translation|translated|rendering|render(?:s|ed)?(?: (?:it|this|that|them|the (?:line|sentence|phrase|words?)))? as|rend(?:u|s|ait|it)?(?: (?:cela|la phrase|le mot|ce mot))? par|in English|en anglais|en français)/iu;

/** Stands right before the words of a term: "le mot", "l’expression", "dit", "so-called". */
export const TERM_BEFORE =
  /(?<!\p{L})(?:entre|between|(?:mot|terme|expression|notion|concept|étiquette|libellé|rubrique|titre|intitulée?|bouton|menu|onglet|cliché|slogan|vocable|locution|adjectif|graphie|sigle|acronyme|word|term|phrase|label|button|menu|title|titled|spelling)s?|dite|dits|dites|(?:appelé|nommé|baptisé|surnommé)e?s?|soi-disant|prétendue?s?|so-called|dubbed|named|écrire|(?:(?:s[’'])?appell?(?:e|ent|era|eront|erait|ait|aient|ons)|(?:s[’'])?intitul(?:e|ent|era|ait)|(?:se )?nomm(?:e|ent|era|ait)|baptis(?:e|ent|era|ait)|calls?|called|calling|named|titled|entitled|by)(?:\s+(?:it|this|that|them|the|an?|cela|ça|les?|la|une?|l[’']))?)\s*$/iu;

/** Stands right after the words of a term: "désigne", "means", "est un mot". */
export const TERM_AFTER =
  /^\s*(?:,?\s*\(?\s*(?:c[’']est |qui est |ce sont |qui sont )?(?:(?:mon|ma|mes|notre|nos|my|our) (?:propres? |own )?(?:mots?|termes?|expressions?|formules?|étiquettes?|noms?|surnoms?|raccourcis?|words?|terms?|phrases?|labels?|names?|nicknames?|shorthand|coinage)|de moi|the phrase is mine|my own)(?!\p{L})|désigne|signifie|veut dire|renvoie à|means|stands for|refers to|is (?:\p{L}+[’']s |an? |the |my )?(?:word|term|label|phrase)|est (?:un |une |le |la |mon |ma |son |l[’'])?(?:mot|terme|expression|formule)|,\s*(?:(?:un|une|le|ce|cet|cette|a|the)\s+)?(?:mot|terme|expression|formule|term|word|phrase)s?)(?!\p{L})/iu;

/** What makes a noun of the words behind it, so that the verb behind these is no report of them: "le « bac » appelle …". */
export const ARTICLE_BEFORE =
  /(?<!\p{L})(?:les?|la|l[’']|une?|des|du|de|d[’']|au|aux|ce|cet|cette|ces|son|sa|ses|leurs?|the|an?|this|that|these|its|their|his|her)\s*$/iu;

/** The writer's own, or the reader's, to whom the writer says what they said: "votre", "your". */
export const OURS_BEFORE = /(?<!\p{L})(?:mon|ma|mes|notre|nos|ton|ta|tes|votre|vos|my|our|your)\s*$/iu;

/** The note's writer speaks: what follows is their own word, not a source's. "j’appelle ceci la", "I call it the". */
export const OWN_BEFORE =
  /(?<!\p{L})(?:(?:je|j[’']|nous)\s*(?:me |m[’']|nous |l[’']|le |la |les |y |n[’'])*(?:appelle|appelons|entends|entendons|dis|dirais|nomme|nommons|propose(?:rais)?|proposons|suggère|parlerais|trouve|pense|pensais|note|demande|demandons|traduis|retiens|écris|écrirais|résume|reformule)|(?:I|we)(?: would| will|['’]ll|['’]d|['’]ve| have| had| am| was| were)?(?: been)? (?:call|mean|say|write|note|ask|wonder|term|name|propose|suggest|think|thought|find|found|fear|feared)(?:e?d|ing)?|tell me|(?:dis|dites)-moi|(?:my|our|mes|nos|mon|notre)(?: own| propres?)? (?:notes?|notebook|diary|carnet|journal|cahier|brouillon|draft))(?!\p{L})[^.!?]{0,40}$/iu;

/** What somebody might say and has not said: "a Frenchman would say", "il dirait". */
export const HYPOTHETICAL =
  /(?<!\p{L})(?:(?:would|might|could)(?: \p{L}+)? (?:say|call|answer|reply|write|add|put it)|dirai(?:t|ent|s)|appellerai(?:t|ent)|répondrai(?:t|ent)|pourrai(?:t|ent) (?:dire|répondre|écrire))(?!\p{L})[^.!?«»“”"]{0,30}$/iu;

/** Nobody in particular speaks: "comme on dit", "la presse parle de", "as the saying goes". */
export const GENERIC_SPEAKER =
  /(?<!\p{L})(?:on|certaine?s|d[’']aucuns|beaucoup|la presse|les médias|les commentateurs|l[’']expression consacrée|people|the press|the media|the saying|commentators)(?!\p{L})[^.!?«»“”]{0,40}$/iu;

/** The same after the words: ", comme on dit", ", as they say". */
export const AS_THEY_SAY = /^[\s,]*(?:comme (?:on|disent)|dit-on|as (?:they|people|we) say)(?!\p{L})/iu;

/** A title that is proposed or provisional: "propose comme titre de travail", "the working title is". */
export const TITLE_BEFORE =
  /(?<!\p{L})(?:(?:titre|intitulé|sous-titre|nom)(?: (?:de travail|de code|provisoire|possible|envisagé|proposé|retenu|du chapitre|du mémoire|de l[’']article))?|(?:(?:working|provisional|possible|tentative|proposed) )?(?:title|subtitle|heading|headline|code name|nickname))\s*(?:est|sera|serait|pourrait être|:|is|was|will be|would be|could be|might be)?(?: le suivant| as follows)?\s*[:,]?\s*$/iu;

/** The same of one that is the writer's own for sure. */
export const WORKING_TITLE =
  /(?<!\p{L})(?:(?:titre|intitulé|sous-titre) (?:de travail|provisoire|possible|envisagé|proposé)|(?:working|provisional|possible|tentative|proposed) (?:title|subtitle|heading|headline))(?!\p{L})[^.!?«»“”"\n]{0,30}$/iu;

/** A work is named: "the book she reads is", "son roman". */
export const WORK_BEFORE =
  /(?<!\p{L})(?:book|novel|play|poem|song|film|hymn|story|essay|album|opera|painting|magazine|series|livre|roman|poème|chanson|récit|conte|essai|opéra|tableau|feuilleton|nouvelle)s?(?!\p{L})(?:[^.!?«»“”"]{0,40}?(?<!\p{L})(?:is|was|are|were|est|était|sont|étaient|intitulée?s?)(?: of course| bien sûr| naturellement| indeed)?\s*|\s*[:,]?\s*)$/iu;

/** What somebody is to say: "suggested line:", "formulation proposée :". */
export const PROPOSED_BEFORE =
  /(?<!\p{L})(?:(?:suggested|proposed|draft|possible|agreed) (?:line|lines|wording|text|answer|reply|sentence|quote)|(?:line|lines) to take|éléments? de langage|(?:phrase|formulation|formule|réponse|ligne|citation) (?:proposée?|suggérée?|possible|à tenir|de repli))(?!\p{L})[^.!?«»“”"]{0,60}$/iu;

/** "X, dit « Y »," and "connu sous le nom de": called, not said. */
export const CALLED_BEFORE =
  /(?:(?:\p{L}|[)»”]),\s*(?:dite?s?|alias|aka)|(?<!\p{L})(?:connue?s? comme|known as|also called|nicknamed|billed as|styled|labell?ed|termed|entitled|sobriquet(?: de)?|surnom(?: de)?|ce qu[’'](?:on|ils|elles|il est convenu d[’'])\s*appell?ent?|ce qu[’']on appelle(?: ici)?|what (?:is|are|we|they|people) (?:call|called|calls)))\s*(?:la|le|les|l[’']|the|an?|une?)?\s*$/iu;

/** What is asked or said of a word as a word: "au sens de", "in what sense", "entre guillemets". */
export const IN_A_SENSE =
  /^\s*[,(]?\s*(?:au sens (?:de|du|des|où|propre|large|strict|fort)|en quel sens|dans quel sens|entre guillemets|si l[’']on (?:veut|peut dire)|in (?:the|what|which|his|her|their|whose) sense|in (?:scare )?quotes|so to speak|as it were)(?!\p{L})/iu;

/** A common saying, or some common noun: "comme dit le proverbe", "as the saying goes", "as my grandmother used to say". */
export const AS_ONE_SAYS =
  /(?<!\p{L})(?:[Cc]omme (?:le |l[’'])?(?:dit|disait|disent|disaient|veut|affirme|répète|écrit)\s*(?:si bien |souvent )?(?:le|la|les|l[’']|un|une|mon|ma|mes|son|sa|ses|notre|nos|cette|cet|ce)\s?\p{Ll}[\p{L}’'-]*(?:\s\p{Ll}[\p{L}’'-]*){0,3}|[Aa]s (?:the|an?|my|our|his|her|their|every|any|some) [\p{Ll}-]+(?: [\p{Ll}-]+){0,3} (?:goes|has it|says?|said|puts it|used to say|tells us)|(?:[Ss]elon|[Dd][’']après) (?:le|un) (?:proverbe|dicton|adage)|(?:[Ll]e|[Uu]n) (?:proverbe|dicton|adage) (?:dit|veut|affirme|assure)(?: que?)?)\s*[:,]?\s*$/u;

/** The same after the words. */
export const AS_ONE_SAYS_AFTER =
  /^[\s,]*(?:comme (?:le |l[’'])?(?:dit|disait|disent|disaient|veut|affirme|répète)\s*(?:le|la|les|l[’']|un|une|mon|ma|mes|son|sa|ses|notre|nos)\s?\p{Ll}|as (?:the|an?|my|our|his|her|their|every|any|some) [\p{Ll}-]+(?: [\p{Ll}-]+){0,3} (?:goes|has it|says?|said|puts it|used to say)|(?:dit|selon|d[’']après) (?:le|un) (?:proverbe|dicton|adage))/u;

/** After the words, somebody by name: ", comme dit Anne Roy", ", as Mr Roy says". */
export const AS_NAMED_SAYS_AFTER =
  /^[\s,]*(?:comme (?:le |l[’'])?(?:dit|disait|affirme|répète|rappelle|résume|écrit)|as)\s+(?:(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr)\.?\s+)?\p{Lu}/u;
