/** `Axios.{get,head}` → `Axios.get`, `Axios.head`; several groups multiply. */
export function expandBraces(key: string): readonly string[] {
  const open = key.indexOf('{');
  const close = key.indexOf('}', open);
  if (open < 0 || close < 0) return [key];
  const before = key.slice(0, open);
  const after = key.slice(close + 1);
  return key.slice(open + 1, close).split(',').flatMap((choice) => expandBraces(`${before}${choice.trim()}${after}`));
}
