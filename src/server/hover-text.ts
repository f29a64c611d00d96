import { CATEGORY_NAMES, countOf, ruleDocumentation, STYLE_NAMES } from '../core';
import type { CommunicationMap, Context, Evidence, Finding, Peers, Place, Site, TargetPart } from '../core';
import { escapeMarkdown, toCode, toLink, toList } from './markdown';

export interface HoverLinks {
  readonly toFile: (place: Place) => string;
  /** Opens the map at a site; `undefined` where the editor has no such command. */
  readonly toMap: ((site: Site) => string) | undefined;
}

const SHOWN_CONTEXTS = 3;

/** What is known about a site, as Markdown without HTML. */
export function toHoverText(site: Site, map: CommunicationMap, peers: Peers, links: HoverLinks): string {
  const findings = map.findings.filter((finding) => finding.site === site.id);
  const sections = [
    `**${describeKind(site)}** ${toCode(site.api)}`,
    toList([
      describeTarget(site),
      ...describePeers(site, peers, links),
      ...describeReasons(site.because, links).map((reason) => `Why ${STYLE_NAMES[site.style]}: ${reason}`),
      ...describeInner(site, map, links),
      ...(site.direction === 'in' ? [] : describeWaiting(site)),
      ...describeDuration(site, links),
      ...describeContexts(site, links),
    ]),
    ...findings.map((finding) => describeFinding(finding, links)),
    ...(links.toMap === undefined ? [] : [toLink('Open in the communication map', links.toMap(site))]),
  ];
  return sections.join('\n\n');
}

function describeKind({ direction, style, category }: Site): string {
  const name = STYLE_NAMES[style];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${CATEGORY_NAMES[category]}, ${direction === 'in' ? 'received here' : 'sent from here'}`;
}

function describeTarget({ operation, target }: Site): string {
  const holes = target.parts.flatMap((part) => ('hole' in part ? [`${toCode(part.hole)} (${holeReasons[part.because]})`] : []));
  const text = target.text === '' ? 'Target not known' : `Target: ${toCode(`${operation} ${target.text}`)}`;
  return holes.length === 0 ? text : `${text}, where not known: ${holes.join(', ')}`;
}

const SHOWN_PEERS = 5;

/** Who serves or consumes what is sent, or who sends what is received. */
function describePeers(site: Site, peers: Peers, links: HoverLinks): readonly string[] {
  const verb = site.category === 'publish' || site.category === 'enqueue' ? 'Consumed' : 'Served';
  const arrivals = peers.arrivalsOf(site).map((arrival) => `${verb} by ${toCode(arrival.name)} in ${toPlaceLink(arrival, links)}`);
  const callers = site.direction === 'in' ? peers.callersOf(site).map((caller) => `Sent by ${toCode(caller.api)} in ${toPlaceLink(caller, links)}`) : [];
  const all = [...arrivals, ...callers];
  return all.length <= SHOWN_PEERS ? all : [...all.slice(0, SHOWN_PEERS), `and ${countOf(all.length - SHOWN_PEERS, 'more place')}`];
}

const holeReasons: Readonly<Record<Extract<TargetPart, { hole: string }>['because'], string>> = {
  parameter: 'given by the caller', environment: 'from the environment', computed: 'computed', budget: 'too long to follow', member: 'read from an object',
};

/** Each reason once, however many calls behind a wrapper give it. */
function describeReasons(evidence: readonly Evidence[], links: HoverLinks): readonly string[] {
  const first = new Map(evidence.toReversed().map((each) => [each.reason, each]));
  return evidence.filter((each) => first.get(each.reason) === each).map((each) => describeEvidence(each, links));
}

function describeEvidence({ reason, file, line }: Evidence, links: HoverLinks): string {
  return `${escapeMarkdown(reason)} (${toPlaceLink({ file, line }, links)})`;
}

function describeInner(site: Site, map: CommunicationMap, links: HoverLinks): readonly string[] {
  const inner = map.sites.filter(({ id }) => site.via.includes(id));
  return inner.map((each) => `Stands for ${toCode(each.api)} in ${toPlaceLink(each, links)}`);
}

function describeWaiting({ waiting, effectiveWaiting, timeout, retries }: Site): readonly string[] {
  const here = waiting === effectiveWaiting ? waitings[waiting] : `${waitings[waiting]}, by its callers ${waitings[effectiveWaiting]}`;
  return [`Here: ${here}; timeout: ${describeTimeout(timeout)}; retries: ${retries === 'unknown' ? 'not known' : retries}`];
}

const waitings: Readonly<Record<Site['waiting'], string>> = {
  awaited: 'waited for', returned: 'returned to the caller', chained: 'continued in a chain', floating: 'not waited for',
  callback: 'continued in a callback', blocking: 'blocks the whole process', 'n/a': 'waiting does not apply',
};

function describeTimeout(timeout: Site['timeout']): string {
  switch (timeout) {
    case 'none': return 'none, it may wait for ever';
    case 'given': return 'set, to a value that is not known';
    case 'unknown': return 'not known';
    default: return formatMilliseconds(timeout);
  }
}

function describeDuration({ duration }: Site, links: HoverLinks): readonly string[] {
  if (duration.band === 'unknown') {
    return [];
  }
  const range = duration.range === undefined ? '' : ` (${duration.range.map(formatMilliseconds).join(' to ')})`;
  const evidence = duration.evidence.map((each) => describeEvidence(each, links));
  return [`Usually ${duration.band}${range}${evidence.length === 0 ? '' : `: ${evidence.join('; ')}`}`];
}

/** `300 ms`, `1.5 s`, `2 min`. */
export function formatMilliseconds(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds} ms`;
  return milliseconds < 120_000 ? `${Number((milliseconds / 1000).toFixed(1))} s` : `${Number((milliseconds / 60_000).toFixed(1))} min`;
}

function describeContexts({ context }: Site, links: HoverLinks): readonly string[] {
  const hidden = context.length - SHOWN_CONTEXTS;
  const shown = context.slice(0, SHOWN_CONTEXTS).map((each) => `Reached from ${describeContext(each, links)}`);
  return hidden > 0 ? [...shown, `and from ${countOf(hidden, 'more entry point')}`] : shown;
}

function describeContext({ kind, name, path }: Context, links: HoverLinks): string {
  const steps = path.map((step) => toLink(escapeMarkdown(step.name), links.toFile(step)));
  return `${escapeMarkdown(name)} (${kind})${steps.length === 0 ? '' : `: ${steps.join(' → ')}`}`;
}

/** What speaks for a finding; its message stands in the diagnostic, which editors show beside the hover. */
function describeFinding({ rule, evidence }: Finding, links: HoverLinks): string {
  return `${toLink(`**${escapeMarkdown(rule)}**`, ruleDocumentation(rule))}\n${toList(evidence.map((each) => describeEvidence(each, links)))}`;
}

function toPlaceLink({ file, line }: Place, links: HoverLinks): string {
  return toLink(escapeMarkdown(`${file}:${line}`), links.toFile({ file, line }));
}
