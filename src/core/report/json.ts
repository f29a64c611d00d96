import type { CommunicationMap, Finding } from '../model/communication-map';

/** What `check --format json` prints: the findings with what identifies the run, and what was left aside. */
export function toCheckJson(map: CommunicationMap, findings: readonly Finding[]): string {
  const { schemaVersion, tool, root, skipped, configuration } = map;
  return toText({ schemaVersion, tool, root, findings, skipped, configuration });
}

export function toMapJson(map: CommunicationMap): string {
  return toText(map);
}

function toText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
