import { CATEGORIES, type CommunicationMap } from '../../model/communication-map';
import { SEVERITIES } from '../map-names';
import { isChannel } from '../map-paths';
import type { NamedKey } from './query-keys';

/** What a map knows to be asked for with a key. */
export function valuesOf(key: NamedKey, map: CommunicationMap): readonly string[] {
  switch (key) {
    case 'style': return ['sync', 'async'];
    case 'category': return CATEGORIES.filter((category) => map.edges.some((edge) => edge.category === category));
    case 'severity': return SEVERITIES;
    case 'rule': return map.findings.map(({ rule }) => rule);
    case 'library': return map.sites.map(({ library }) => library);
    case 'service': return map.services.map(({ name }) => name);
    case 'kind': return map.nodes.map(({ kind }) => kind);
    case 'topic': return map.nodes.filter(({ kind }) => isChannel(kind)).map(({ name }) => name);
    case 'waitsfor': case 'waitedby': return [...map.nodes, ...map.entryPoints.filter(({ kind }) => kind === 'request')].map(({ name }) => name);
    case 'waits': return ['>1s', '>10s'];
    case 'confidence': return ['<0.7', '>=0.9'];
    case 'change': return ['added', 'removed', 'changed', 'finding'];
    case 'file': return [];
  }
}
