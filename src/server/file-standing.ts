import type { CancellationToken } from 'vscode-languageserver';
import type { CommunicationMap } from '../core';
import type { FileParams, FileStanding } from '../protocol/server';
import type { ServerContext } from './context';

const NOTHING = { sync: 0, async: 0, inbound: 0, unresolved: 0, findings: 0, unreported: 0 };

/** Says what was found in a file, or why nothing was. */
export async function standingOf({ folders }: ServerContext, { uri }: FileParams, token: CancellationToken): Promise<FileStanding> {
  const place = folders.owner(uri);
  if (place === undefined) return { state: 'outside', ...NOTHING };
  const { folder: { session }, file } = place;
  const map = await session.currentMap(token);
  if (map === undefined) return { state: 'disabled', ...NOTHING };
  const counts = { ...countIn(map, file), unreported: session.unreported.filter((finding) => finding.file === file).length };
  if (Object.values(counts).some((count) => count > 0)) return { state: 'analysed', ...counts };
  await session.whenLinked(token);
  const reason = session.whyLeftOut(file);
  return reason === undefined ? { state: 'analysed', ...counts } : { state: 'left-out', reason, ...NOTHING };
}

function countIn(map: CommunicationMap, file: string): Omit<typeof NOTHING, 'unreported'> {
  const sites = map.sites.filter((site) => site.file === file);
  const outgoing = sites.filter(({ direction }) => direction !== 'in');
  const sync = outgoing.filter(({ style }) => style === 'sync').length;
  const received = new Set([...sites.filter(({ direction }) => direction === 'in'), ...map.entryPoints.filter((entry) => entry.file === file)].map(({ line }) => line));
  return { sync, async: outgoing.length - sync, inbound: received.size, unresolved: map.unresolved.filter((entry) => entry.file === file).length, findings: map.findings.filter((finding) => finding.file === file).length };
}
