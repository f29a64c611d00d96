/** A reason why a command cannot run, told to the user in one line; exit code 2. */
export class CommandError extends Error {}
