/** Milliseconds after which something is taken not to happen: many times what it takes on a machine that does much else besides. */
export const PATIENCE = 240_000;
