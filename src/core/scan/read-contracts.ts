const CLASS_HEAD = /\bclass\b[^{}();=]*?\b(?:extends|implements)\b([^{}();=]*)\{/g;

/** Names that the classes of a text extend and implement, generics left out. */
export function readHeritage(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [, list = ''] of text.matchAll(CLASS_HEAD)) {
    const bare = list.replace(/<[^<>]*>/g, '').replace(/<[^<>]*>/g, '');
    for (const [name] of bare.matchAll(/(?<![.\w$])[\w$]+/g)) if (name !== 'implements') names.add(name);
  }
  return [...names];
}

const CONTRACT_HEAD = /\b(interface|abstract\s+class)\s+([\w$]+)[^{;]*\{/g;

/** Names of the interfaces and abstract classes of a text that have methods for others to define. */
export function readContracts(text: string): readonly string[] {
  return [...text.matchAll(CONTRACT_HEAD)].flatMap(([head, kind = '', name = ''], index, all) => {
    const body = text.slice((all[index]?.index ?? 0) + head.length, all[index + 1]?.index);
    return (kind === 'interface' ? /\(/ : /\babstract\b[^;{}]*\(/).test(body) ? [name] : [];
  });
}
