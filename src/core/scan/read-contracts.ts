const CLASS_HEAD = /\bclass\b[^{}();=]*?\b(?:extends|implements)\b([^{}();=]*)\{/g;

/** `: Deps {`, `: Promise<Deps> => ({`, `: Deps = {`, `satisfies Deps`: an object that says which type it has. */
const OBJECT_HEAD = /(?::\s*(?:Promise<\s*)?([A-Z][\w$]*)(?:<[^<>]*>)?\s*>?\s*(?:=>?)?\s*\(?\s*\{)|\bsatisfies\s+([A-Z][\w$]*)/g;

/** Names that the classes of a text extend and implement and that its objects and what functions give are declared with, generics left out. */
export function readHeritage(text: string): readonly string[] {
  const names = new Set([...text.matchAll(OBJECT_HEAD)].map(([, declared, satisfied]) => declared ?? satisfied ?? ''));
  for (const [, list = ''] of text.matchAll(CLASS_HEAD)) {
    const bare = list.replace(/<[^<>]*>/g, '').replace(/<[^<>]*>/g, '');
    for (const [name] of bare.matchAll(/(?<![.\w$])[\w$]+/g)) if (name !== 'implements') names.add(name);
  }
  return [...names];
}

const CONTRACT_HEAD = /\b(interface|abstract\s+class|type)\s+([\w$]+)[^{;]*\{/g;

/** Names of the interfaces, object types and abstract classes of a text that have methods for others to define. */
export function readContracts(text: string): readonly string[] {
  return [...text.matchAll(CONTRACT_HEAD)].flatMap(([head, kind = '', name = ''], index, all) => {
    const body = text.slice((all[index]?.index ?? 0) + head.length, all[index + 1]?.index);
    return (kind.startsWith('abstract') ? /\babstract\b[^;{}]*\(/ : /\(/).test(body) ? [name] : [];
  });
}

/** Whether a text has `name: (value: T) => …` or `name: { … => … }`, as types are written; values look like it, too. */
export function readsFunctionTypes(text: string): boolean {
  return /[\w$\])]\??:\s*(?:readonly\s+)?(?:\([^()]*\)\s*=>|\{[^{}]*(?:=>|\w\())/.test(text);
}
