import type { Gender } from '../../actors/gender';
import type { Scene } from '../scene';
import { gendersTold } from './genderTold';

/** A scene of which it is known, as far as it tells, who is a man and who a woman. */
export interface Stage extends Scene {
  readonly told: ReadonlyMap<number, Gender>;
}

/** The same scene with what it tells of people. O(mentions). */
export function stageOf(scene: Scene): Stage {
  const language = scene.grammar.subjectFirst ? 'en' : 'fr';
  return { ...scene, told: gendersTold({ ...scene, language }) };
}
