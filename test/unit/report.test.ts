import assert from 'node:assert/strict';
import { announcesSpeech, followsSpeech, isReportingClause } from '../../src/engine/speech/report';

describe('what gives words to somebody', () => {
  const before: readonly [words: string, language: 'fr' | 'en', given: boolean][] = [
    ['Elle a ensuite déclaré que', 'fr', true],
    ['Selon le maire,', 'fr', true],
    ['Le maire dit :', 'fr', true],
    ['Il faut bien le dire :', 'fr', false],
    ['Sur la route de', 'fr', false],
    ['The mayor warned that', 'en', true],
    ['On the road to', 'en', false],
  ];
  for (const [words, language, given] of before) {
    it(`${words} « … »`, () => assert.equal(announcesSpeech(words, language), given));
  }

  const after: readonly [words: string, language: 'fr' | 'en', given: boolean][] = [
    [', a-t-elle ajouté.', 'fr', true],
    [', dit le maire.', 'fr', true],
    [' dit-il.', 'fr', true],
    [', selon la préfète.', 'fr', true],
    [', le dossier répond mal.', 'fr', false],
    [' qu’on ne le dit.', 'fr', false],
    [', the mayor said.', 'en', true],
    [' is what remains.', 'en', false],
  ];
  for (const [words, language, given] of after) {
    it(`« … »${words}`, () => assert.equal(followsSpeech(words, language), given));
  }

  const incises: readonly [clause: string, is: boolean][] = [
    ['a résumé Mme Roy', true],
    ['a-t-il dit', true],
    ['explique la directrice', true],
    ['she said', true],
    ['selon lui', true],
    ['la directrice de l’école', false],
    ['qui ne dit mot et consent toujours', false],
    ['sauf des voyageurs', false],
  ];
  for (const [clause, is] of incises)
    it(`…, ${clause}, …`, () => assert.equal(isReportingClause(clause), is));
});
