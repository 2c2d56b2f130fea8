/** What the user may state about two speakers, so that nobody is accused between them again. */
import type { Actor } from '../engine/actors';
import type { Finding } from '../engine/rules/checkedNote';
import type { LineMap, LineRange } from '../engine/text/lines';
import type { ActorLine } from './actorLine';
import type { Desk } from './desk';

/** That an actor speaks for whoever is called `name`. */
export interface SpeakerRelation {
  readonly title: string;
  readonly actor: ActorLine;
  readonly name: string;
  readonly code: Finding['code'];
  readonly range: LineRange;
}

/** For a wrong speaker: the one of the source speaks for the one of the note, or a person for a body. */
export function speakerRelations(desk: Desk, finding: Finding, lines: LineMap): readonly SpeakerRelation[] {
  const { claim, speech } = finding.quote?.speakers ?? {};
  const [claimed, speaker] = [claim?.actors[0], speech?.speakers[0]];
  if (finding.code !== 'quote.wrong-speaker' || !claimed || !speaker) return [];
  const isForBody = claimed.type === 'person' && speaker.type !== 'person';
  const [from, to] = isForBody ? [claimed, speaker] : [speaker, claimed];
  const title = `${from.name} speaks for ${to.name} (say so in actors.json)`;
  const range = lines.rangeOf(finding);
  return isKnown(desk, from)
    ? [{ title, actor: desk.lines.of(from), name: to.name, code: finding.code, range }]
    : [];
}

/** Whether the articles or the registry know somebody; whom only a note names cannot be written down yet. */
function isKnown({ lines }: Desk, actor: Actor): boolean {
  return lines.actorOf(lines.of(actor)) !== undefined;
}
