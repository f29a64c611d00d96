import type { Value } from './values';

/** What code calls the folder that it stands in, */
export const CODE_FOLDER = '__dirname';
/** and itself. */
const CODE_FILE = '__filename';

/** Whether a value is where the code lies: the folder of its file. */
export function isCodeFolder(value: Value): boolean {
  return isNamed(value, CODE_FOLDER) || isNamed(value, 'import.meta.dirname');
}

/** `path.dirname(fileURLToPath(import.meta.url))` is what CommonJS calls `__dirname`; a path that is made an address stays the path. */
export function codePlace(packageName: string, name: string, argument: (index: number) => Value): Value | undefined {
  if (packageName === 'node:url' && /^(?:default\.)?pathToFileURL$/.test(name)) return argument(0);
  if (packageName === 'node:url' && /^(?:default\.)?fileURLToPath$/.test(name)) return isNamed(argument(0), 'import.meta.url') ? place(CODE_FILE) : undefined;
  if (packageName !== 'node:path' || !/^(?:posix\.|default\.)*dirname$/.test(name)) return undefined;
  return isNamed(argument(0), CODE_FILE) || isNamed(argument(0), 'import.meta.filename') ? place(CODE_FOLDER) : undefined;
}

function isNamed(value: Value, name: string): boolean {
  return value.kind === 'api' && value.package === 'global' && value.path.join('.') === name;
}

function place(name: string): Value {
  return { kind: 'api', package: 'global', path: [name] };
}
