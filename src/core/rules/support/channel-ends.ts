import { asEachLibrary, channelNames, directionOf, isChannel, systemOf } from '../../link/channels';
import type { LinkedSite } from '../../link/linked-model';
import type { MapNode } from '../../model/communication-map';
import { fitsAround } from '../../model/fits-around';
import type { RuleModel } from '../rule';

/** A topic or queue with what sends to it and what takes from it. */
export interface ChannelEnds {
  readonly node: MapNode;
  /** The broker, or the library where nobody says which broker it speaks to. */
  readonly family: string;
  readonly senders: readonly LinkedSite[];
  readonly takers: readonly LinkedSite[];
}

type Side = 'in' | 'out';

/** What the workspace knows of its channels. */
export interface ChannelBook {
  readonly channels: readonly ChannelEnds[];
  /** Whether a site on this side may mean the name: it computes what it is called. */
  readonly mayBeMeant: (side: Side, family: string, name: string) => boolean;
}

export function readChannels(model: RuleModel): ChannelBook {
  const standingFor = new Set(model.sites.flatMap(({ site }) => site.via));
  const sites = model.sites.filter((linked) => isChannel(linked) && !(standingFor.has(linked.site.id) && !linked.site.target.known));
  const dynamic = sites.flatMap(asEachLibrary).map((linked) => ({ side: directionOf(linked), family: systemOf(linked), patterns: patternsOf(linked) })).filter(({ patterns }) => patterns.length > 0);
  return {
    channels: endsOf(model),
    mayBeMeant: (side, family, name) => dynamic.some((one) => one.side === side && (one.family === undefined || one.family === family) && one.patterns.some((pieces) => fitsAround(pieces, name))),
  };
}

/** What is known of the names of a site that are known in part only; a site without a name may mean any. */
function patternsOf(linked: LinkedSite): readonly (readonly string[])[] {
  const names = channelNames(linked);
  if (names.length === 0) return [['', '']];
  return names.filter((name) => /[*#>+$]/.test(name)).map((name) => name.split(/\$\{[^}]*\}|[*#>+]/));
}

function endsOf(model: RuleModel): readonly ChannelEnds[] {
  const sites = new Map(model.sites.map((linked) => [linked.site.id, linked]));
  const at = (ids: readonly string[]): readonly LinkedSite[] => ids.flatMap((id) => sites.get(id) ?? []);
  return model.nodes.filter(({ kind }) => kind === 'topic' || kind === 'queue').map((node) => {
    const through = model.edges.filter((edge) => edge.channel === node.id).flatMap(({ sites: ids }) => at(ids));
    return {
      node, family: node.id.slice(node.id.indexOf(':') + 1, node.id.lastIndexOf(`/${node.name}`)),
      senders: [...model.edges.filter(({ to }) => to === node.id).flatMap(({ sites: ids }) => at(ids)).filter(isSending), ...through],
      takers: [...model.edges.filter(({ from }) => from === node.id).flatMap(({ sites: ids }) => at(ids)), ...through],
    };
  });
}

/** Looking after a queue sends nothing. */
function isSending(linked: LinkedSite): boolean {
  return linked.site.category === 'rpc' || linked.site.style === 'async';
}
