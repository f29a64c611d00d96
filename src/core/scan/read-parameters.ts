const NAME = String.raw`[\w$]+`;
const LIST = String.raw`\(([^():]*)\)`;
/** Heads of functions that others may call, with parameters that have no type. */
const FUNCTION_HEAD = new RegExp(String.raw`^(?:(?:export\s+(?:default\s+)?)?(?:async\s+)?function\b\s*(?:${NAME})?\s*${LIST}|(?:(?:module\.)?exports(?:\.${NAME})?\s*=|(?:export\s+)?(?:const|let|var)\s+${NAME}\s*=|export\s+default)\s*(?:async\s+)?(?:(?:function\b\s*(?:${NAME})?\s*)?${LIST}\s*(?:=>|\{)|(${NAME})\s*=>))`, 'gmu');
const METHOD_HEAD = new RegExp(String.raw`^[ \t]+(?!(?:if|for|while|switch|catch|with)\b)(?:async\s+)?${NAME}\s*${LIST}\s*\{`, 'gmu');

/** Whether a text imports from beside it, so that what it is handed may go on. */
const IMPORTS_OWN = /(?:\bfrom|\brequire\s*\(|\bimport\s*\(?)\s*['"`]\.{1,2}\//;

/**
 * Whether a function of a text seems to call what it is handed, or to hand it on: `module.exports = (app) => { app.get(…) }`, where no type says what
 * that is.
 */
export function readsHandedCalls(text: string): boolean {
  const names = new Set<string>();
  const heads = [...text.matchAll(FUNCTION_HEAD), ...(text.includes('class ') ? text.matchAll(METHOD_HEAD) : [])];
  for (const [, ...lists] of heads) for (const name of namesIn(lists.find((list) => list !== undefined) ?? '')) names.add(name);
  if (names.size === 0) return false;
  const name = `(?:${[...names].join('|')})`;
  const called = String.raw`(?<![\w$.])(?:this\.[_#]?)?${name}(?:\s*\??\.${NAME})+\s*\(`;
  const passed = String.raw`[\w$)]\((?:[^()]*,)?\s*(?:this\.[_#]?)?${name}\s*[,)](?!\s*(?:\{|=>))`;
  return new RegExp(IMPORTS_OWN.test(text) ? `${called}|${passed}` : called, 'u').test(text);
}

function namesIn(list: string): readonly string[] {
  return list.split(',').flatMap((one) => /^[\s{]*([A-Za-z]\w*)/.exec(one)?.[1] ?? []);
}
