import { CATEGORY_NAMES, findLibrary, LIBRARIES, ruleDocumentation, STYLE_NAMES } from '../core';
import type { CommunicationMap, Context, Evidence, Finding, Localizer, PathStep, Peers, Place, Said, Site, TargetPart } from '../core';
import { escapeMarkdown, toCode, toLink, toList, toProse } from './markdown';

export interface HoverLinks {
  readonly toFile: (place: Place) => string;
  /** Opens the map at a site; `undefined` where the editor has no such command. */
  readonly toMap: ((site: Site) => string) | undefined;
}

/** What a hover is written from. */
export interface Hovering { readonly map: CommunicationMap; readonly peers: Peers; readonly links: HoverLinks; readonly l10n: Localizer }

const SHOWN_CONTEXTS = 3;

/** What is known about a site, as Markdown without HTML. */
export function toHoverText(site: Site, hovering: Hovering): string {
  const { map, links, l10n } = hovering;
  const findings = map.findings.filter((finding) => finding.site === site.id);
  const sections = [
    `**${describeKind(site, l10n)}** ${toCode(site.api)}`,
    toList([
      describeTarget(site, l10n),
      ...describePeers(site, hovering),
      ...describeReasons(site.because, site, links).map((reason) => (site.style === 'sync' ? l10n.t('Why synchronous: {0}', reason) : l10n.t('Why asynchronous: {0}', reason))),
      ...describeInner(site, hovering),
      ...(site.direction === 'in' ? [] : [describeWaiting(site, l10n)]),
      ...describeDuration(site, hovering),
      ...describeContexts(site, hovering),
    ]),
    ...findings.flatMap((finding) => describeFinding(finding, site, links)),
    [...(links.toMap === undefined ? [] : [toLink(l10n.t('Open in the communication map'), links.toMap(site))]), ...linkToLibrary(site, l10n)].join(' · '),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** What speaks for findings where no call to others stands: at work that blocks this process, or on the way to a call. */
export function toFindingsText(findings: readonly Finding[], links: HoverLinks): string {
  return findings.filter(({ evidence }) => evidence.length > 0).map((finding) => listReasons(finding, finding.evidence, finding, links)).join('\n\n');
}

/** To what the authors of the library say about it. */
function linkToLibrary({ library }: Site, l10n: Localizer): readonly string[] {
  const known = findLibrary(LIBRARIES, library);
  return known === undefined ? [] : [toLink(l10n.t('Documentation of {0}', escapeMarkdown(library)), known.docs)];
}

function describeKind({ direction, style, category }: Site, l10n: Localizer): string {
  const name = l10n.t(STYLE_NAMES[style]);
  const kind = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${l10n.t(CATEGORY_NAMES[category])}`;
  return direction === 'in' ? l10n.t('{0}, received here', kind) : l10n.t('{0}, sent from here', kind);
}

function describeTarget({ operation, target }: Site, l10n: Localizer): string {
  const holes = target.parts.flatMap((part) => ('hole' in part ? [`${toCode(part.hole)} (${HOLE_REASONS[part.because](l10n)})`] : []));
  const text = target.text === '' ? l10n.t('Target not known') : l10n.t('Target: {0}', toCode(`${operation} ${target.text}`));
  return holes.length === 0 ? text : l10n.t('{0}, where not known: {1}', text, holes.join(', '));
}

const HOLE_REASONS: Readonly<Record<Extract<TargetPart, { hole: string }>['because'], Said>> = {
  parameter: (l10n) => l10n.t('given by the caller'), environment: (l10n) => l10n.t('from the environment'), computed: (l10n) => l10n.t('computed'),
  budget: (l10n) => l10n.t('too long to follow'), member: (l10n) => l10n.t('read from an object'),
};

const SHOWN_PEERS = 5;

/** Who serves or consumes what is sent, or who sends what is received. */
function describePeers(site: Site, { peers, links, l10n }: Hovering): readonly string[] {
  const isMessage = site.category === 'publish' || site.category === 'enqueue';
  const arrivals = peers.arrivalsOf(site).map((arrival) => {
    const [name, place] = [toCode(arrival.name), toPlaceLink(arrival, links)];
    return isMessage ? l10n.t('Consumed by {0} in {1}', name, place) : l10n.t('Served by {0} in {1}', name, place);
  });
  const callers = site.direction === 'in' ? peers.callersOf(site).map((caller) => l10n.t('Sent by {0} in {1}', toCode(caller.api), toPlaceLink(caller, links))) : [];
  const all = [...arrivals, ...callers];
  const hidden = all.length - SHOWN_PEERS;
  return hidden <= 0 ? all : [...all.slice(0, SHOWN_PEERS), hidden === 1 ? l10n.t('and 1 more place') : l10n.t('and {0} more places', hidden)];
}

/** Each reason once, however many calls behind a wrapper give it. */
function describeReasons(evidence: readonly Evidence[], site: Site, links: HoverLinks): readonly string[] {
  const first = new Map(evidence.toReversed().map((each) => [each.reason, each]));
  return evidence.filter((each) => first.get(each.reason) === each).map((each) => describeEvidence(each, site, links));
}

/** With where that stands, unless it is the line that is read. */
function describeEvidence({ reason, file, line }: Evidence, at: Place, links: HoverLinks): string {
  return isAt(at, { file, line }) ? toProse(reason) : `${toProse(reason)} (${toPlaceLink({ file, line }, links)})`;
}

function isAt(at: Place, { file, line }: Place): boolean {
  return at.file === file && at.line === line;
}

function describeInner(site: Site, { map, links, l10n }: Hovering): readonly string[] {
  const inner = map.sites.filter(({ id }) => site.via.includes(id));
  return inner.map((each) => l10n.t('Stands for {0} in {1}', toCode(each.api), toPlaceLink(each, links)));
}

function describeWaiting({ waiting, effectiveWaiting, timeout, retries }: Site, l10n: Localizer): string {
  const [own, effective] = [WAITINGS[waiting](l10n), WAITINGS[effectiveWaiting](l10n)];
  const here = waiting === effectiveWaiting ? own : l10n.t('{0}, by its callers {1}', own, effective);
  return l10n.t('Here: {0}; timeout: {1}; retries: {2}', here, describeTimeout(timeout, effectiveWaiting, l10n), retries === 'unknown' ? l10n.t('not known') : retries);
}

const WAITINGS: Readonly<Record<Site['waiting'], Said>> = {
  awaited: (l10n) => l10n.t('waited for'), returned: (l10n) => l10n.t('returned to the caller'), chained: (l10n) => l10n.t('continued in a chain'), floating: (l10n) => l10n.t('not waited for'),
  callback: (l10n) => l10n.t('continued in a callback'), blocking: (l10n) => l10n.t('blocks the whole process'), 'n/a': (l10n) => l10n.t('waiting does not apply'),
};

function describeTimeout(timeout: Site['timeout'], waiting: Site['waiting'], l10n: Localizer): string {
  switch (timeout) {
    case 'none': return waiting === 'floating' ? l10n.t('none') : l10n.t('none, it may wait for ever');
    case 'given': return l10n.t('set, to a value that is not known');
    case 'unknown': return l10n.t('not known');
    default: return formatMilliseconds(timeout);
  }
}

const BANDS: Readonly<Record<Exclude<Site['duration']['band'], 'unknown'>, Said>> = {
  instant: (l10n) => l10n.t('Usually instant'), slow: (l10n) => l10n.t('Usually slow'), 'long-running': (l10n) => l10n.t('Usually long-running'),
};

function describeDuration(site: Site, { links, l10n }: Hovering): readonly string[] {
  const { band, range, evidence } = site.duration;
  if (band === 'unknown') return [];
  const [low, high] = range ?? [];
  const length = low === undefined || high === undefined ? '' : ` (${l10n.t('{0} to {1}', formatMilliseconds(low), formatMilliseconds(high))})`;
  const reasons = evidence.map((each) => describeEvidence(each, site, links));
  return [`${BANDS[band](l10n)}${length}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}`];
}

/** `300 ms`, `1.5 s`, `2 min`. */
export function formatMilliseconds(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds} ms`;
  return milliseconds < 120_000 ? `${Number((milliseconds / 1000).toFixed(1))} s` : `${Number((milliseconds / 60_000).toFixed(1))} min`;
}

function describeContexts(site: Site, { links, l10n }: Hovering): readonly string[] {
  const all = [...new Set(site.context.map((each) => describeContext(each, site, links)))];
  const hidden = all.length - SHOWN_CONTEXTS;
  const shown = all.slice(0, SHOWN_CONTEXTS).map((each) => l10n.t('Reached from {0}', each));
  return hidden <= 0 ? shown : [...shown, hidden === 1 ? l10n.t('and from 1 more entry point') : l10n.t('and from {0} more entry points', hidden)];
}

/** The way from the entry point, without the call itself at its end. */
function describeContext({ kind, name, path }: Context, site: Site, links: HoverLinks): string {
  const [first, ...others] = path.filter((step) => !(isAt(site, step) && site.api.endsWith(step.name)));
  const toStep = (step: PathStep): string => toLink(escapeMarkdown(step.name), links.toFile(step));
  const entry = `${first?.name === name ? toStep(first) : escapeMarkdown(name)} (${kind})`;
  return [entry, ...(first === undefined || first.name === name ? [] : [toStep(first)]), ...others.map(toStep)].join(' → ');
}

/** What speaks for a finding and was not said of the call; its message stands in the diagnostic, which editors show beside the hover. */
function describeFinding(finding: Finding, site: Site, links: HoverLinks): readonly string[] {
  const said = new Set([...site.because, ...site.duration.evidence].map(({ reason }) => reason));
  const reasons = finding.evidence.filter(({ reason }) => !said.has(reason));
  return reasons.length === 0 ? [] : [listReasons(finding, reasons, site, links)];
}

function listReasons({ rule }: Finding, reasons: readonly Evidence[], at: Place, links: HoverLinks): string {
  return `${toLink(`**${escapeMarkdown(rule)}**`, ruleDocumentation(rule))}\n${toList(reasons.map((each) => describeEvidence(each, at, links)))}`;
}

function toPlaceLink({ file, line }: Place, links: HoverLinks): string {
  return toLink(escapeMarkdown(`${file}:${line}`), links.toFile({ file, line }));
}
