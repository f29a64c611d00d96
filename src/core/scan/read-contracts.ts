const CLASS_HEAD = /\bclass\b[^{}();=]*?\b(?:extends|implements)\b([^{}();=]*)\{/g;

/** `: Deps {`, `: Promise<Deps> => ({`, `: Deps = {`, `satisfies Deps`: an object that says which type it has. */
const OBJECT_HEAD = /(?::\s*(?:Promise<\s*)?([A-Z][\w$]*)(?:<[^<>]*>)?\s*(?:>\s*)?(?:=>?\s*)?(?:\(\s*)?\{)|\bsatisfies\s+([A-Z][\w$]*)/g;

/** Names that the classes of a text extend and implement and that its objects and what functions give are declared with, generics left out. */
export function readHeritage(text: string): readonly string[] {
  const names = new Set([...text.matchAll(OBJECT_HEAD)].map(([, declared, satisfied]) => declared ?? satisfied ?? ''));
  for (const [, list = ''] of text.includes('class') ? text.matchAll(CLASS_HEAD) : []) {
    const bare = list.replace(/<[^<>]*>/g, '').replace(/<[^<>]*>/g, '');
    for (const [name] of bare.matchAll(/(?<![.\w$])[\w$]+/g)) if (name !== 'implements') names.add(name);
  }
  return [...names];
}

const CONTRACT_HEAD = /\b(interface|abstract\s+class|type)\s+([\w$]+)[^{;]*\{/g;

/** Names of the interfaces, object types and abstract classes of a text that have methods for others to define. */
export function readContracts(text: string): readonly string[] {
  return [...text.matchAll(CONTRACT_HEAD)].flatMap(([head, kind = '', name = ''], index, all) => {
    const body = bodyOf(text.slice((all[index]?.index ?? 0) + head.length, all[index + 1]?.index));
    return (kind.startsWith('abstract') ? /\babstract\b[^;{}]*\(/ : /\(/).test(body) ? [name] : [];
  });
}

/** Up to the brace that closes a declaration: on the same line, or where a line begins with it. */
function bodyOf(rest: string): string {
  const line = rest.slice(0, rest.indexOf('\n') + 1);
  const end = line.includes('}') ? line.length : rest.search(/^\}/m);
  return end < 0 ? rest : rest.slice(0, end);
}

/** `name: (value: T) => Promise<…>`, `name: { … => void }`, `name: { method(value: T): … }`: types rather than values, by what follows. */
const FUNCTION_TYPE = /[\w$\])]\??:\s*(?:\([^()]*\)\s*=>\s*(?:[A-Z]|void\b|unknown\b|any\b)|\{[^{}]*(?:=>\s*(?:[A-Z]|void\b|unknown\b|any\b)|\w\([^()]*\)\s*:))/;

/** Whether a parameter, field or member seems to have a type with a function in it. */
export function readsFunctionTypes(text: string): boolean {
  return FUNCTION_TYPE.test(text);
}
