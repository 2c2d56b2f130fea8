import { looseKey } from '../text/fold';
import { foldLetters, MOST_FOLDED } from '../text/foldLetters';
import { Strings, type StringsImage } from './strings';

/** A vocabulary as plain data: printed forms, the word that each is a form of, and the words' loose keys. */
export interface VocabularyImage {
  readonly forms: StringsImage;
  readonly wordOfForm: Uint32Array;
  readonly keys: StringsImage;
}

/** Numbers the words of a corpus: printed forms that share a loose key share a number. Grows only. */
export class Vocabulary {
  #forms = new Strings();
  #keys = new Strings();
  #wordOfForm = new Uint32Array(1 << 10);
  #key = new Uint16Array(1 << 8);

  /** How many words there are: their numbers are those below. */
  get size(): number {
    return this.#keys.size;
  }

  /** The number of the form that is `letters` from `start` to `end`, given now if it is new. */
  add(letters: Uint16Array, start: number, end: number): number {
    const known = this.#forms.size;
    const form = this.#forms.addLetters(letters, start, end);
    if (form === known) this.#setWord(form, this.#keyOfLetters(letters, start, end));
    return this.#wordOfForm[form] ?? -1;
  }

  /** The number of `form`, or -1 if no article has it. */
  find(form: string): number {
    return this.#wordOfForm[this.#forms.find(form)] ?? this.#keys.find(looseKey(form));
  }

  /** The loose key with this number. */
  keyOf(id: number): string {
    return this.#keys.at(id);
  }

  /** The numbers of all words whose loose key `accept` takes. O(words). */
  numbersWhere(accept: (key: string) => boolean): number[] {
    const numbers: number[] = [];
    for (let id = 0; id < this.size; id++) if (accept(this.keyOf(id))) numbers.push(id);
    return numbers;
  }

  /** All of it as plain data, a copy. */
  image(): VocabularyImage {
    const wordOfForm = this.#wordOfForm.slice(0, this.#forms.size);
    return { forms: this.#forms.image(), wordOfForm, keys: this.#keys.image() };
  }

  /** The vocabulary of an image; undefined where its parts do not fit. */
  static from({ forms, wordOfForm, keys }: VocabularyImage): Vocabulary | undefined {
    const [ofForms, ofKeys] = [Strings.from(forms), Strings.from(keys)];
    if (!ofForms || !ofKeys || wordOfForm.length !== ofForms.size) return undefined;
    if (wordOfForm.some((word) => word >= ofKeys.size)) return undefined;
    const vocabulary = new Vocabulary();
    vocabulary.#forms = ofForms;
    vocabulary.#keys = ofKeys;
    vocabulary.#wordOfForm = wordOfForm.slice();
    return vocabulary;
  }

  /** The number of a new form's key. */
  #keyOfLetters(letters: Uint16Array, start: number, end: number): number {
    const most = MOST_FOLDED * (end - start);
    if (most > this.#key.length) this.#key = new Uint16Array(2 * most);
    const length = foldLetters(letters, start, end, this.#key);
    if (length > 0) return this.#keys.addLetters(this.#key, 0, length);
    return this.#keys.add(looseKey(this.#forms.at(this.#forms.size - 1)));
  }

  #setWord(form: number, word: number): void {
    if (form >= this.#wordOfForm.length) {
      const larger = new Uint32Array(2 * (form + 1));
      larger.set(this.#wordOfForm);
      this.#wordOfForm = larger;
    }
    this.#wordOfForm[form] = word;
  }
}
