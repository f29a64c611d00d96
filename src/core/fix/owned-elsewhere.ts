import { modify, parse } from 'jsonc-parser';
import { readStyle } from './code-style';
import type { FileChange, FixInput, Offer } from './fix';

const CONFIGURATION = 'crosstalk.json';

/** Lists a channel that nobody here sends or listens to among those that others own. */
export function ownedElsewhere({ finding, map, read, l10n }: FixInput): readonly Offer[] {
  const name = /^Nobody in this workspace (?:listens to|sends) `([^`]+)`\./.exec(finding.message)?.[1] ?? channelOf(finding.site, map);
  if (name === undefined || !finding.message.startsWith('Nobody in this workspace')) return [];
  const title = l10n.t('`{0}` is owned elsewhere: list it in `external`', name);
  const change = listed(read(CONFIGURATION), name);
  return [typeof change === 'string' ? { title, because: change } : { title, kind: 'quickfix', files: [change] }];
}

function channelOf(site: string | undefined, { edges, nodes }: FixInput['map']): string | undefined {
  const edge = edges.find(({ sites }) => site !== undefined && sites.includes(site));
  return nodes.find(({ id, kind }) => (id === edge?.from || id === edge?.to) && /^(topic|queue|job)$/.test(kind))?.name;
}

function listed(text: string | undefined, name: string): FileChange | string {
  if (text === undefined) return { file: CONFIGURATION, created: true, changes: [{ start: 0, end: 0, text: `{\n  "external": [${JSON.stringify(name)}]\n}\n` }] };
  const known: unknown = parse(text);
  if (typeof known !== 'object' || known === null) return `\`${CONFIGURATION}\` is no object`;
  const external: unknown = Reflect.get(known, 'external');
  if (external !== undefined && !Array.isArray(external)) return `\`external\` of \`${CONFIGURATION}\` is no list`;
  const { indent, newline } = readStyle(text);
  const formattingOptions = { insertSpaces: !indent.includes('\t'), tabSize: indent.length, eol: newline };
  const edits = external === undefined ? modify(text, ['external'], [name], { formattingOptions }) : modify(text, ['external', -1], name, { formattingOptions, isArrayInsertion: true });
  return { file: CONFIGURATION, changes: edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content })) };
}
