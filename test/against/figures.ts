/** What is measured of each of two builds, each in a process of its own. */
export const FIGURES = ['verifying', 'editing', 'coldIndex', 'recognition'] as const;

/** The name of one. */
export type FigureName = (typeof FIGURES)[number];
