/** `make`, done when somebody first asks and never again: for tables that not every thread needs. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
