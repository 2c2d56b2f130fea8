import { phraseList, phraseSet } from '../../text/phraseList';

/**
 * What sites print around an article, in French and English, folded by `foldLine`: words of interfaces in general.
 * Written for this project.
 */

/** A line that says only this (counters and signs aside) is a control or a widget's label. */
export const WHOLE_LINE_PHRASES = phraseSet(`
copier le lien | copier | copy link | copy | lien copie | link copied | copied | partager
partager cet article | partager l'article | partagez | partages | partager sur | share | share this
share this article | share article | shares | sharing | share this story | facebook | twitter | whatsapp
linkedin | telegram | instagram | youtube | pinterest | reddit | tiktok | messenger | e-mail | email
mail | courriel | bluesky | mastodon | threads | x | rss | imprimer | imprimer l'article | print
print this page | pdf | ecouter | ecouter l'article | listen | listen to this article
ecouter cet article | fermer | close | ok | annuler | cancel | loading | chargement
chargement en cours | en cours de chargement | please wait | s'abonner | abonnez-vous | abonne-toi
subscribe | subscribe now | sign up | sign in | log in | s'inscrire | inscription | se connecter
connexion | login | register | mon compte | my account | reserve aux abonnes
article reserve aux abonnes | subscribers only | premium | offrir cet article | newsletter | newsletters
menu | accueil | home | rechercher | recherche | search | retour | retour en haut | back to top
haut de page | suivant | precedent | next | previous | next article | article suivant
article precedent | previous article | voir plus | see more | show more | more | plus | plus d'articles
plus de details | lire plus | lire la suite | read more | en savoir plus | learn more | load more
afficher plus | voir tout | view all | see all | tout voir | lire aussi | a lire aussi
a lire egalement | lire egalement | read also | also read | see also | voir aussi | related
related articles | related stories | related topics | articles lies | articles similaires
sur le meme sujet | sur le meme theme | dans la meme rubrique | a decouvrir | a la une | les plus lus
most read | most viewed | most popular | trending | tendances | le plus lu | populaires | dernier | derniers
derniers articles | dernieres nouvelles | dernieres actualites | dernieres infos | latest | latest news
top stories | recommended | recommande | recommandes pour vous | recommended for you | advertisement
publicite | annonce | sponsored | sponsorise | contenu sponsorise | ad | ads | commentaires | comments
commenter | comment | laisser un commentaire | leave a comment | reagir | reactions
ajouter un commentaire | add a comment | signaler | report | favoris | enregistrer | save | sauvegarder
ajouter aux favoris | bookmark | suivre | follow | follow us | suivez-nous | nous suivre | contact
contactez-nous | contact us | a propos | about | about us | mentions legales | legal notice
privacy policy | politique de confidentialite | cookies | gerer les cookies | cgu | cgv | terms of use
terms of service | conditions generales d'utilisation | plan du site | sitemap | faq | accepter
refuser | tout accepter | accept | decline | accept all | tags | mots-cles | keywords | agrandir
agrandir l'image | plein ecran | voir la galerie | diaporama | like | likes | j'aime | taille du texte
text size | taille de police | font size | traduire | translate | je m'abonne | je m'inscris | je me connecte
lire plus tard | read later | nos newsletters | our newsletters | contribuer | contribute | temps de lecture | reading time | min de lecture | minutes de lecture | min read | minute read
minutes read | tweet
`);

/** A short line that opens so is a link to something else, or a control with its object. */
export const OPENING_PHRASES = phraseList(`
lire aussi | a lire aussi | a lire egalement | lire egalement | a lire : | lire : | a voir aussi
voir aussi | read also | also read | read more | see also | related: | related : | more on this
en savoir plus | pour aller plus loin | sur le meme sujet | partager sur | share on | partager via
explore more | sujets associes | themes associes | sujets lies | topics | suivez-nous sur | follow us on | abonnez-vous | inscrivez-vous | subscribe to | sign up for
cliquez ici | click here | telechargez | download our | download the app | tags : | tags: | mots-cles :
mots cles : | temps de lecture | reading time | cet article est reserve | il vous reste | vous avez lu
laisser un commentaire | leave a reply | skip to | aller au contenu
`);

/** A short line that closes so is a teaser with its button. */
export const CLOSING_PHRASES = phraseList(`
voir plus | en voir plus | lire plus | lire la suite | see more | show more | read more | load more
voir tout | view all | see all | en savoir plus | learn more | en vedette | les plus lus
`);

/** Who made the site: the line of a content system at the foot. */
export const MAKER_PHRASES = phraseList(`
alimente par | propulse par | fierement propulse par | powered by | proudly powered by | cree avec
realise par | site realise par | conception et realisation | designed by | developed by | website by
developpe par | theme by | built with | made with | heberge par | hosted by | un produit de
`);

/** Calls to the reader: only a site speaks so at the end of an article. */
export const INVITATIONS = phraseList(`
contactez-nous | contactez nous | contact us | ecrivez-nous | ecrivez-moi | contactez-moi | contact me
abonnez-vous | inscrivez-vous | suivez-nous | suivez-moi | rejoignez-nous | rejoignez notre | follow us
follow me | subscribe to | subscribe for | sign up | join us | join our | our newsletter
notre newsletter | notre lettre | notre chaine | our channel | soutenez-nous | support us
follow our | suivez notre | recevez notre | recevez nos | n'engagent que | opinions exprimees
views expressed | opinions expressed | faites un don | donate | telechargez notre | download our | n'hesitez pas a
`);
