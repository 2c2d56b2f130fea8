/**
 * Turns of phrase by which notes give words to somebody without a verb of saying, one a line. `Q` is the quotation, `P`
 * who is named, `*` a few words that name nobody else, `^` the start of a clause, `.` perhaps the end of a sentence; `|`
 * parts words of which any will do, `~` ends one of which only the beginning counts. French and English.
 */
export const CLAIM_FRAMES = `
on|nous|je doit|devons|dois|devait à|au|aux P * Q
c'|ce est|sera|était à|au|aux P que|qu'|de|d' * Q
c'|ce est|était|fut P * qui * Q
^ à|au|aux P de|d' * Q
^ à|au|aux P la parole|conclusion|palme|formule|phrase|réplique|chute * Q
parole est|revient|était|fut|à à|au|aux P Q
^ parole à|au|aux P Q
revient|appartient|échoit|revenait|revint à|au|aux P * Q
laissons|laisser|laisse|laissait|donnons|cédons * à|au|aux P * Q
à en croire P Q
si l' on en croit P Q
dires|dire de|d'|du|des P Q
selon|suivant * de|d'|du|des P Q
de l' aveu|avis * de|d'|du|des P Q
aux yeux de|d'|du|des P Q
pour reprendre|citer|emprunter * de|d'|du|des P * Q
pour parler comme P Q
sous la plume de|d'|du|des P * Q
dans la bouche de|d'|du|des P * Q
par la voix de|d'|du|des P * Q
pour qui|lequel|laquelle|lesquels P Q
P pour|selon qui|lequel|laquelle Q
il n' y a|avait|eut * que P * Q
^ ce qui|que * P Q
ainsi parle|parlait|parla|s'|concluait|conclut P * Q
P laisse|laissait|laissa échapper|entendre|tomber * Q
P lâche|lâcha|laisse * mot * Q
^ seul|seule P * Q
celle|celui|ceux de|d'|du|des P Q
^ du|de côté de|d'|du|des P * Q
avancé~|formulé~|lancé~|énoncé~|défendu~|émis~|soulevé~|prononcé~|martelé~ par P * Q
vient|venait|émane|émanait de|d'|du|des P Q
vu de|du|d' * de|d'|du P * Q
Q . c'|ce est|était ainsi|ce|en * que|qu' P
Q . ainsi parle|parlait|parla|conclut|conclurait|résume|s' * P
Q . * sous la plume de|d'|du|des P
Q * dans la bouche de|d'|du|des P
Q * par la voix de|d'|du|des P
Q * avancé~|formulé~|lancé~|énoncé~|défendu~|émis~|soulevé~|prononcé~|martelé~ par P
Q * selon qui|lequel|laquelle P
Q . * mot|mots|phrase|formule|aveu|remarque|citation|image|constat|expression|ligne|lignes est|sont|vient|viennent * de|d'|du|des|signé|signée|signés|signées P
Q . * est|sont signé|signée|signés|signées * P
Q . c'|ce est|était P qui parle|parlait|dit|l'
Q . ainsi P
owe|owes|owed|due * to P * Q
^ over|back|on to P Q
belongs|goes|falls|fell|went to P * Q
leave|leaves|left|give|gave|hand|yield * word|words|line|floor|say * to P * Q
if P is|are|was|were to be believed Q
to hear P tell it Q
on|by|in P s own|account|telling|admission|view|eyes|words|reckoning * Q
P for whom Q
P s * shot|point|view|verdict|claim|answer|reply|line|word|argument|conclusion|warning|complaint|advice was|is|ran|runs Q
it was|is P * who * Q
P according to whom Q
answer|reply|word|words|line|email|e-mail|letter|note|message|statement|tweet|text|quote|comment|response|evidence|verdict|warning|advice from P * Q
statement|letter|email|e-mail|tweet|speech|note|remark|comment|reply|post|memo by P * Q
^ only P * Q
^ what * P Q
P let|lets it slip Q
P let|lets slip|drop * Q
^ for P * Q
^ enter P Q
made|put|raised|voiced|coined|advanced|offered by P * Q
name of P * Q
Q was|is how|what P
Q * came|comes|coming from P
Q * made|put|raised|voiced|coined|advanced|written|spoken by P
Q thus|so P
Q . so|thus wrote|said|says|writes|spoke|ran|argued|concluded|ended P
Q . the|those|these|that * word|words|line|phrase|remark|sentence|formula|quote is|are|was|were P s
Q . the|those|these|that * word|words|line|phrase|remark|sentence|formula|quote is|are|was|were * from|by|of P
Q . that|this|such is|was the * view|opinion|verdict|position|line|reading|judgement|judgment of P
Q . that|this is|was P s
Q . that|this is|was P speaking|talking|writing
`;
