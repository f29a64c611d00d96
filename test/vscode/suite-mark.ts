/** Begins every line that a suite prints, so that the host can tell it from what the editor says. */
export const suiteMark = '[suite] ';
