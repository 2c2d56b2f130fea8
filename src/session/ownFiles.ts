/** The files of a research folder that are Verbatim's own, below that folder. */

/** The settings that a team shares. */
export const configPath = '.verbatim/config.json';

/** What the user has decided about actors. */
export const registryPath = '.verbatim/actors.json';
