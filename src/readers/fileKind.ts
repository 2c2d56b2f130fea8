/** What the first bytes of a file say it is. */
export interface FileKind {
  /** For a sentence: "a PNG picture". */
  readonly name: string;
  /** Whether it may hold text that its user can export. */
  readonly document: boolean;
}

interface Signature extends FileKind {
  /** The bytes as Latin-1 characters. */
  readonly bytes: string;
  readonly at?: number;
}

/** Longer and more telling signatures first; all hold a byte or a wording that no prose begins with. */
const signatures: readonly Signature[] = [
  { bytes: '%PDF-', name: 'a PDF document', document: true },
  { bytes: 'PK\x03\x04', name: 'a ZIP archive, or a Word or EPUB document', document: true },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'an old Word or Excel document', document: true },
  { bytes: '{\\rtf', name: 'an RTF document', document: true },
  { bytes: '\x89PNG\r\n\x1a\n', name: 'a PNG picture', document: false },
  { bytes: '\xff\xd8\xff', name: 'a JPEG picture', document: false },
  { bytes: 'GIF87a', name: 'a GIF picture', document: false },
  { bytes: 'GIF89a', name: 'a GIF picture', document: false },
  { bytes: 'II*\0', name: 'a TIFF picture', document: false },
  { bytes: 'MM\0*', name: 'a TIFF picture', document: false },
  { bytes: 'WEBP', at: 8, name: 'a WebP picture', document: false },
  { bytes: 'WAVE', at: 8, name: 'a sound recording', document: false },
  { bytes: 'ID3\x03', name: 'a sound recording', document: false },
  { bytes: 'ID3\x04', name: 'a sound recording', document: false },
  { bytes: 'OggS\0', name: 'a sound recording', document: false },
  { bytes: 'ftyp', at: 4, name: 'a video or sound recording', document: false },
  { bytes: '\x1f\x8b', name: 'a compressed archive', document: false },
  { bytes: '7z\xbc\xaf', name: 'a compressed archive', document: false },
  { bytes: 'Rar!\x1a', name: 'a compressed archive', document: false },
  { bytes: '\x7fELF', name: 'a program', document: false },
  { bytes: 'SQLite format 3\0', name: 'a database', document: false },
];

/** The kind of a file that is known not to be plain text, by its first bytes; `undefined` for all others. */
export function knownKind(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 24));
  return signatures.find((signature) => head.startsWith(signature.bytes, signature.at ?? 0));
}

/**
 * Share of control and unreadable characters above which a file is no text. Of random bytes about 0.13
 * become such characters; texts with a stray form feed or end-of-file mark stay below 0.02.
 */
const controlsTolerated = 0.03;

/**
 * Whether decoded text reads as text: few control characters (line ends, tabs and form feeds are none) and few unreadable ones. One stray character is forgiven unless it is a NUL. O(n).
 */
export function looksLikeText(text: string): boolean {
  const strange = text.match(/[^\P{Cc}\t-\r]|\ufffd/gu);
  if (!strange || (strange.length === 1 && strange[0] !== '\0')) return true;
  return strange.length <= controlsTolerated * text.length;
}
