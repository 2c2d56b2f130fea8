/**
 * Plain data as a file that shows any damage: JSON, with the typed arrays in it kept apart as they lie in memory.
 *
 * Eight bytes (checksum of the JSON, its length), the JSON, then each array from a multiple of eight on. The JSON says
 * of each array its type, its length and its checksum. For the machine that wrote it: the order of bytes is its own.
 */
import { checksumOf } from '../articles/checksum';

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const;

type TypeName = keyof typeof TYPES;
type Arrays = InstanceType<(typeof TYPES)[TypeName]>;

/** A typed array as the JSON speaks of it. */
interface Laid {
  readonly type: TypeName;
  readonly length: number;
  readonly checksum: number;
}

interface Head {
  readonly value: unknown;
  readonly arrays: readonly Laid[];
}

const START = 8;
const ALIGNMENT = 8;
/** Stands in the JSON for an array. No other object in it has such a member. */
const MARK = '\u0000array';

/**
 * The bytes of `value`, in parts to be written one after the other. Typed arrays may be members of objects, at any
 * depth, but not of lists. Linear; the arrays are not copied.
 */
export function seal(value: unknown): Uint8Array[] {
  const arrays: Arrays[] = [];
  const bare = withoutArrays(value, arrays);
  const laid = arrays.map((array): Laid => {
    return { type: typeOf(array), length: array.length, checksum: checksumOf(bytesOf(array)) };
  });
  const head: Head = { value: bare, arrays: laid };
  const json = new TextEncoder().encode(inAscii(JSON.stringify(head)));
  const start = new Uint32Array([checksumOf(json), json.length]);
  const parts = [bytesOf(start), json, padding(START + json.length)];
  for (const array of arrays) parts.push(bytesOf(array), padding(array.byteLength));
  return parts;
}

/**
 * What was sealed; undefined where a byte of it has changed or is missing. The arrays are views of `bytes`. It is for
 * the caller to know that what was sealed is what it takes it for.
 */
export function unseal(bytes: Uint8Array): unknown {
  const aligned = bytes.byteOffset % ALIGNMENT === 0 ? bytes : Uint8Array.from(bytes);
  const head = headOf(aligned);
  if (!head) return undefined;
  const arrays: Arrays[] = [];
  let at = aligned.byteOffset + head.end;
  for (const { type, length, checksum } of head.arrays) {
    const size = length * TYPES[type].BYTES_PER_ELEMENT;
    if (at + size > aligned.byteOffset + aligned.length) return undefined;
    const array = new TYPES[type](aligned.buffer as ArrayBuffer, at, length);
    if (checksumOf(bytesOf(array)) !== checksum) return undefined;
    arrays.push(array);
    at += size + padding(size).length;
  }
  return withArrays(head.value, arrays);
}

/** The same JSON in ASCII alone, which is decoded at five times the speed. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function headOf(bytes: Uint8Array): (Head & { readonly end: number }) | undefined {
  if (bytes.length < START) return undefined;
  const [checksum, size = 0] = new Uint32Array(bytes.slice(0, START).buffer);
  const json = bytes.subarray(START, START + size);
  if (json.length < size || checksumOf(json) !== checksum) return undefined;
  const head: Head = JSON.parse(new TextDecoder().decode(json));
  return { ...head, end: START + size + padding(START + size).length };
}

function withoutArrays(value: unknown, arrays: Arrays[]): unknown {
  if (isArray(value)) return { [MARK]: arrays.push(value) - 1 };
  return mapMembers(value, (member) => withoutArrays(member, arrays));
}

function withArrays(value: unknown, arrays: readonly Arrays[]): unknown {
  if (typeof value === 'object' && value !== null && MARK in value) return arrays[Number(value[MARK])];
  return mapMembers(value, (member) => withArrays(member, arrays));
}

/** Lists are left as they are: they may be long, and hold no typed array. */
function mapMembers(value: unknown, change: (member: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
}

function isArray(value: unknown): value is Arrays {
  return Object.values(TYPES).some((type) => value instanceof type);
}

function typeOf(array: Arrays): TypeName {
  const names = Object.keys(TYPES) as TypeName[];
  return names.find((name) => array instanceof TYPES[name]) ?? 'Uint8Array';
}

function bytesOf({ buffer, byteOffset, byteLength }: Arrays): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function padding(length: number): Uint8Array {
  return new Uint8Array((ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT);
}
