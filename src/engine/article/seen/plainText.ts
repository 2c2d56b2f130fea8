import type { Edit } from './edit';
import { raisedFigures } from './htmlEdits';
import { referenceEdit } from './markupInText';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/** What is seen otherwise in a text without markup: character references and superscripts that its extraction has left. */
export function plainTextEdits(text: string): Edit[] {
  const references = text.includes('&')
    ? [...text.matchAll(REFERENCE)].flatMap(({ index, 0: reference }) =>
        referenceEdit(reference, { start: index, end: index + reference.length }),
      )
    : [];
  return text.includes('<sup') ? [...references, ...raisedFigures(text, 0)] : references;
}
