import { countOf } from '../drawing/map-names';
import { CHANNEL_KINDS, type CommunicationMap, type MapNode } from '../model/communication-map';
import type { LibraryGap } from './libraries';
import { wrap } from './terminal';

const WIDTH = 100;

/** A `crosstalk.json` to begin with: as little as the map calls for, each entry below the reason for it. */
export function firstConfig(map: CommunicationMap, gaps: readonly LibraryGap[]): string {
  const entries = [...serviceEntries(map), ...channelEntries(map), ...libraryEntries(gaps), ...findingEntries(map)];
  const last = entries.findLastIndex(({ text }) => text !== undefined);
  const lines = entries.flatMap(({ why, text }, index) => [...why.flatMap((line) => wrap(line, WIDTH)).map((line) => `  // ${line}`), ...(text === undefined ? [] : [`  ${text}${index === last ? '' : ','}`])]);
  return `{\n${lines.join('\n')}\n}\n`;
}

/** Lines of a comment, and the entry below it where there is something to say. */
interface Entry { readonly why: readonly string[]; readonly text?: string }

const MOST_NAMES = 8;

function serviceEntries({ services, nodes }: CommunicationMap): readonly Entry[] {
  const found = services.length === 0 ? 'No service was found.' : `${countOf(services.length, 'service')}: ${listed(services.map(({ name }) => name))}.`;
  const inner = nodes.filter(({ kind, name }) => kind === 'external' && isInner(name)).map(({ name }) => name);
  return [{ why: [
    `${found} Others, and other names of these, go to "services".`,
    ...(inner.length === 0 ? [] : [`These hosts look like services of yours: ${listed(inner)}. Name each below "hosts" of its service.`]),
  ] }];
}

/** A host without a domain, or in one that only a cluster or a company resolves. */
function isInner(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  // An upper-case word is a variable that stands for an address.
  return /^[a-z][\w-]*$/.test(name) ? name !== 'localhost' : /\.(internal|local|svc|lan|corp)$/.test(name);
}

/** Channels with one side in this folder: the other is somebody else's, or forgotten. */
function channelEntries({ nodes, edges }: CommunicationMap): readonly Entry[] {
  const [sent, taken] = [new Set(edges.map(({ to }) => to)), new Set(edges.map(({ from }) => from))];
  // What answers requests by name may wait for anybody: nothing is missing on its other side.
  const consumed = new Set(edges.filter(({ category }) => category !== 'rpc').map(({ from }) => from));
  const isOneSided = ({ id }: MapNode): boolean => (sent.has(id) ? !taken.has(id) : consumed.has(id));
  const names = [...new Set(nodes.filter((node) => CHANNEL_KINDS.has(node.kind) && !node.name.includes('${') && isOneSided(node)).map(({ name }) => name))].sort();
  if (names.length === 0) return [];
  return [{ why: ['Only one side of these channels is in this folder. Take out what nobody else should own.'], text: `"external": [${names.map((name) => JSON.stringify(name)).join(', ')}]` }];
}

function libraryEntries(gaps: readonly LibraryGap[]): readonly Entry[] {
  if (gaps.length === 0) return [];
  return [{ why: [`Perhaps remote, and not known: ${listed(gaps.map(({ name }) => name))}. Say in "libraries" what they send ("crosstalk libraries" tells more).`] }];
}

function findingEntries({ findings }: CommunicationMap): readonly Entry[] {
  const rules = { why: ['Rules by name: "off", "hint", "information", "warning" or "error".'], text: '"rules": {}' };
  if (findings.length === 0) return [rules];
  return [{ why: [`${countOf(findings.length, 'finding')} today. "crosstalk baseline" writes ${findings.length === 1 ? 'it' : 'them'} down, and this lets CI be red for later ones only:`, '"baseline": "crosstalk-baseline.json",'] }, rules];
}

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
