/** How the forms of a name change with the name. */
import { nameKey } from '../words';

/**
 * The form that stands for `form` when `from` is called `to`: the whole name for the whole name, the surname for the
 * surname. `undefined` for any other form, an acronym say: it still means the same actor.
 *
 * @example renamedForm('Durand', 'Jean Durand', 'Jean Dupont') → 'Dupont'
 */
export function renamedForm(form: string, from: string, to: string): string | undefined {
  if (nameKey(form) === nameKey(from)) return to;
  const [short, old, fresh] = [form, from, to].map((name) => name.trim().split(/\s+/));
  if (!short || !old || !fresh || short.length >= old.length || fresh.length < 2) return undefined;
  const isEnd = nameKey(old.slice(-short.length).join(' ')) === nameKey(form);
  if (!isEnd) return undefined;
  const isSurname = short.length === old.length - 1;
  const length = isSurname ? fresh.length - 1 : Math.min(short.length, fresh.length - 1);
  return fresh.slice(-length).join(' ');
}
