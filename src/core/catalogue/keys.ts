/** `Axios.{get,head}` → `Axios.get`, `Axios.head`; several groups multiply. */
export function expandBraces(key: string): readonly string[] {
  const open = key.indexOf('{');
  const close = key.indexOf('}', open);
  if (open < 0 || close < 0) return [key];
  const before = key.slice(0, open);
  const after = key.slice(close + 1);
  return key.slice(open + 1, close).split(',').flatMap((choice) => expandBraces(`${before}${choice.trim()}${after}`));
}

/** Whether a pattern stands for a name: its `*` is any part of it (`Start*Command`). */
export function matchesName(pattern: string, name: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? pattern === name : name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end);
}

/** The entry of a table for a name: the one that names it, else the first whose pattern does. */
export function entryFor<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  if (Object.hasOwn(table, name)) return table[name];
  const pattern = Object.keys(table).find((key) => key.includes('*') && matchesName(key, name));
  return pattern === undefined ? undefined : table[pattern];
}
