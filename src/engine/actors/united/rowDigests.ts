/** The digests that rows were made of. */
import { actorTypes } from '../actor';
import type { Appearances } from './appearances';
import type { ActorDigest, ArticleDigest, FormCount } from './digest';

/** The digests of all articles as they were added. */
export function* digestsOf(rows: Appearances): Iterable<ArticleDigest> {
  for (const file of rows.files()) {
    const date = rows.dateOf(file);
    const { from, to } = rows.of(file);
    const actors = Array.from({ length: to - from }, (_, i) => digestAt(rows, from + i));
    yield { file, ...(date !== undefined && { date }), actors };
  }
}

function digestAt(rows: Appearances, row: number): ActorDigest {
  const { strings } = rows;
  const key = rows.keyOf(row);
  const first = rows.firstIn(row);
  const roles = rows.rolesIn(row);
  const forms: FormCount[] = [];
  rows.eachForm(row, (form, times) => forms.push([strings.at(form), times]));
  return {
    name: strings.at(rows.nameOf(row)),
    type: actorTypes[rows.typeOf(row)] ?? 'organisation',
    ...(key !== strings.keyOf(rows.nameOf(row)) && { known: strings.at(key) }),
    mentions: rows.mentionsIn(row),
    ...(first && { first }),
    forms,
    ...(roles.length > 0 && { roles }),
    ...(rows.speaks(row) && { speaks: true }),
    ...(rows.isSpokenOf(row) && { isSpokenOf: true }),
  };
}
