import { LIBRARIES } from '../catalogue/index.generated';
import { CATEGORY_NAMES, STYLE_NAMES } from '../drawing/map-names';
import type { CommunicationMap, Finding, Site } from '../model/communication-map';

/** What somebody needs to find out why a finding is wrong, with no name, address or text of the code in it; `undefined` when the map has no such finding. */
export function toWrongFindingReport(map: CommunicationMap, fingerprint: string): string | undefined {
  const finding = map.findings.find((candidate) => candidate.fingerprint === fingerprint);
  if (finding === undefined) return undefined;
  const site = map.sites.find((candidate) => candidate.id === finding.site);
  const nameless = withoutNames(namesIn(map));
  return [
    `### \`${finding.rule}\` is wrong here`, '',
    `- Crosstalk ${map.tool.version}`,
    `- Rule: \`${finding.rule}\` (${finding.severity}), confidence ${String(finding.confidence)}, ${String(finding.path.length)} steps on the path`,
    ...(site === undefined ? [] : siteLines(site)),
    ...finding.evidence.map(({ reason }) => `- Evidence: ${nameless(reason)}`),
    ...(site?.duration.evidence ?? []).map(({ reason }) => `- Duration: ${nameless(reason)}`),
    '', 'Why it is wrong: ', '',
  ].join('\n');
}

function siteLines(site: Site): readonly string[] {
  const isKnown = LIBRARIES.some(({ name, packages }) => name === site.library || site.library in packages);
  const call = isKnown ? ` \`${site.library}\`, \`${site.api.replace(/^.*\./s, '….').replace(/[^\w.$…]/g, '')}\`` : ' a library of our own';
  const { band, range } = site.duration;
  return [
    `- Call: ${STYLE_NAMES[site.style].toLowerCase()} ${CATEGORY_NAMES[site.category]} (${site.direction}),${call}, confidence ${String(site.confidence)}`,
    `- Target: ${site.target.parts.map((part) => ('known' in part ? 'text' : part.because)).join(' + ') || 'none'}`,
    `- Waiting: ${site.waiting}, ${site.effectiveWaiting} through callers; timeout ${String(site.timeout)}; retries ${String(site.retries)}; ${band}${range === undefined ? '' : ` (${range.join(' to ')} ms)`}`,
    `- Reached from: ${site.context.map(({ kind, path }) => `${kind} in ${String(path.length)} steps`).join(', ') || 'nothing known'}`,
  ];
}

/** Words of names: services, what they talk to, entry points and functions on paths. */
function namesIn(map: CommunicationMap): ReadonlySet<string> {
  const names = [
    ...map.services.flatMap(({ name, aliases }) => [name, ...aliases]), ...map.nodes.map(({ name }) => name), ...map.entryPoints.map(({ name }) => name),
    ...map.findings.flatMap(({ path }: Finding) => path.map(({ name }) => name)),
  ];
  return new Set(names.flatMap((name) => name.toLowerCase().match(/[\p{L}\d_$-]{2,}/gu) ?? []));
}

/** Leaves out what is quoted, what looks like code or an address, and what is a name in this workspace. */
function withoutNames(names: ReadonlySet<string>): (text: string) => string {
  const looksLikeCode = /[._/\\@$#:=()<>[\]{}]\S|[a-z][A-Z]|_/;
  const isCode = (word: string): boolean => looksLikeCode.test(word) && !/^[\d.,:]+$/.test(word);
  return (text) => text.replace(/`[^`]*`|"[^"]*"|'[^']*'/g, '…').split(' ')
    .map((word) => (isCode(word) || names.has(word.toLowerCase().replace(/[^\p{L}\d_$-]/gu, '')) ? word.replace(/^\S*?([.,;:]?)$/, '…$1') : word)).join(' ');
}
