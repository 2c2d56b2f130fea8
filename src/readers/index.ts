/** The door of the readers: what the session may use of them. */
export { attachedFiles } from './bibtex/attachedFiles';
export { type BibtexEntry, readBibtex } from './bibtex/readBibtex';
export { decodeTex } from './bibtex/tex';
export { readJson } from './json';
export { isJsonObject, knownMembers } from './jsonObject';
export { readSource, type SourceText } from './readSource';
export { readRegistry } from './registry/readRegistry';
export { writeRegistry } from './registry/writeRegistry';
export { largestSource, tooLargeMessage } from './sizeLimit';
