/** Actors: who is named in articles and notes. The door of this folder. */
export type { ActorType, LocalActor, NameMention, NamesFound, RoleSpan, Via } from './actor';
export type { ActorDirectory } from './directory';
export { buildDirectory } from './directory';
export type { Actor, ActorMention, DirectoryArticle, HeldRole } from './knownActor';
export type { NoteCitation, NoteMention, NoteOptions } from './noteMentions';
export { recogniseInNote } from './noteMentions';
export type { RecogniseOptions } from './recognise';
export { recogniseActors } from './recognise';
export type { Relation } from './relation';
export { isKnownPerson, relationOf } from './relation';
