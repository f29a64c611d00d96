import assert from 'node:assert/strict';
import type { CommunicationMap, Site } from '../../../src/core/model/communication-map';
import { toDrawableGraph } from '../../../src/core/drawing/map-graph';
import { findingsOfSite, sitesStandingFor, sitesWithoutEdge, unresolvedIn } from '../../../src/core/drawing/map-sites';
import { describeCounts } from '../../../src/core/drawing/map-words';
import { SHOP } from '../../browser/maps';

const [first] = SHOP.sites;

function siteAt(line: number, change: Partial<Site> = {}): Site {
  assert.ok(first !== undefined);
  return { ...first, file: 'packages/mail/src/send.ts', line, id: `packages/mail/src/send.ts:${line}`, services: [], ...change };
}

function withSites(...sites: readonly Site[]): CommunicationMap {
  return { ...SHOP, sites: [...SHOP.sites, ...sites] };
}

describe('unresolved calls', () => {
  it('belong to the service whose folder they are in, at last to that of the root', () => {
    const [service] = SHOP.services;
    assert.ok(service !== undefined);
    const root = { ...service, id: 'service:.', root: '.' };
    const map = { ...SHOP, services: [root, service], unresolved: ['src/a.ts', `${service.root}/a.ts`].map((file) => ({ file, line: 1, reason: 'computed', text: '' })) };
    assert.deepEqual([root, service].map(({ id }) => unresolvedIn(id, map).map(({ file }) => file)), [['src/a.ts'], [`${service.root}/a.ts`]]);
  });
});

describe('sites that no edge stands for', () => {
  it('are counted, so that nothing is missing silently', () => {
    const map = withSites(siteAt(3), siteAt(9));
    assert.deepEqual(sitesWithoutEdge(map).map(({ line }) => line), [3, 9]);
    assert.match(describeCounts(toDrawableGraph(map).counts), /; 2 calls without an edge; 2 unresolved;/);
  });

  it('are not those that receive, that are told as unresolved, or that a drawn call stands for', () => {
    const outer: Site = { ...siteAt(20, { direction: 'via', via: ['packages/mail/src/send.ts:21'] }), id: SHOP.sites[1]?.id ?? '' };
    const map = withSites(siteAt(10, { direction: 'in' }), siteAt(11), outer, siteAt(21));
    assert.deepEqual(sitesWithoutEdge({ ...map, unresolved: [{ file: 'packages/mail/src/send.ts', line: 11, reason: 'computed', text: '' }] }), []);
  });

  it('lend their findings to the edge of the call that stands for them', () => {
    const [finding] = SHOP.findings;
    assert.ok(finding?.site !== undefined);
    const outer = siteAt(30, { direction: 'via', via: [finding.site] });
    const edges = SHOP.edges.map((edge, index) => (index === 1 ? { ...edge, sites: [...edge.sites, outer.id] } : edge));
    const drawn = toDrawableGraph({ ...withSites(outer), edges }).edges.find((edge) => edge.edges.includes(SHOP.edges[1]?.id ?? ''));
    assert.deepEqual(drawn?.fingerprints, [finding.fingerprint]);
    assert.equal(drawn?.findings[finding.severity], 1);
  });

  it('are found through the call that stands for them, with their findings', () => {
    const [finding] = SHOP.findings;
    assert.ok(finding?.site !== undefined);
    const outer = siteAt(30, { direction: 'via', via: [finding.site] });
    assert.deepEqual(sitesStandingFor(finding.site, withSites(outer)), [finding.site, outer.id]);
    assert.deepEqual(findingsOfSite(outer, SHOP), [finding]);
  });
});
