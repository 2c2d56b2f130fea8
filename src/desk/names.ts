/** The name at a cursor, as the commands on actors want it. */
import type { Rejection, Via } from '../engine/actors';
import { rejectionAt } from '../engine/actors';
import type { LineRange } from '../engine/text/lines';
import type { ActorLine } from './actorLine';
import type { Call, Desk } from './desk';
import { formOf, type PointedName, pointedAt, type Spot } from './pointed';

/** A name where it stands, and what can be decided about it there. */
export interface NamePlace {
  /** As it stands, a line break as one space. */
  readonly form: string;
  readonly via: Via;
  /** Whom it means; `undefined` where nothing decides between the candidates. */
  readonly actor: ActorLine | undefined;
  readonly candidates: readonly ActorLine[];
  /** What the registry would hold if this is no name here. */
  readonly rejection: Rejection;
}

/** A name and its range in the text that was asked about. */
export interface NameAnswer extends NamePlace {
  readonly range: LineRange;
}

/** The name at a spot of a note or an article. */
export async function nameAt(desk: Desk, spot: Spot, call: Call): Promise<NameAnswer | undefined> {
  const name = (await pointedAt(desk, spot, call))?.name;
  return name && { ...namePlace(name.what, desk), range: name.range };
}

/** The same as plain data. */
export function namePlace(name: PointedName, { lines }: Desk): NamePlace {
  return {
    form: formOf(name),
    via: name.via,
    actor: name.actor && lines.of(name.actor),
    candidates: name.candidates.map((actor) => lines.of(actor)),
    rejection: rejectionAt(name.file, name.text, name),
  };
}
