import type { CommunicationMap, Site } from '../model/communication-map';
import { onceFor } from '../model/once';

/** The calls that a map speaks of, each once: one whose target is known only where an own function is called counts there, and not in the function. */
export const callsOf: (map: CommunicationMap) => readonly Site[] = onceFor(({ sites }) => {
  const inner = new Set(sites.flatMap((site) => site.via));
  return sites.filter((site) => site.direction !== 'in' && !inner.has(site.id));
});
