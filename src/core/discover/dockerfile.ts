import { interpolate } from './interpolate';
import { withoutSecret } from './mask';

type Pairs = readonly (readonly [name: string, value: string])[];

interface Stage { readonly name: string; readonly pairs: Pairs; readonly given: ReadonlyMap<string, string> }

/** The variables that a container made from a Dockerfile has: those of its last stage and of the stages that one builds on. */
export function dockerfileEnvironment(text: string): Pairs {
  const stages: Stage[] = [];
  let global: ReadonlyMap<string, string> = new Map();
  for (const [instruction, rest] of instructionsOf(text)) {
    const stage = stages.at(-1);
    if (instruction === 'FROM') stages.push(stageFrom(rest, stages));
    else if (stage === undefined) global = instruction === 'ARG' ? new Map([...global, ...pairsOf(rest)]) : global;
    else if (instruction === 'ARG') stages[stages.length - 1] = { ...stage, given: new Map([...stage.given, ...argumentOf(rest, global), ...stage.pairs]) };
    else if (instruction === 'ENV') stages[stages.length - 1] = withVariables(stage, pairsOf(rest));
  }
  return stages.at(-1)?.pairs ?? [];
}

/** Instructions in capitals with what follows; lines that end with a backslash go on. */
export function instructionsOf(text: string): readonly (readonly [instruction: string, rest: string])[] {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*#/.test(line)).join('\n').replace(/\\[ \t]*\n/g, ' ').split('\n');
  return lines.flatMap((line) => {
    const [, instruction, rest] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(line) ?? [];
    return instruction === undefined || rest === undefined ? [] : [[instruction.toUpperCase(), rest.trim()] as const];
  });
}

/** `FROM node:22 AS build`, or `FROM base` of an earlier stage, whose variables it keeps. */
function stageFrom(rest: string, stages: readonly Stage[]): Stage {
  const [, base, name] = /^(?:--\S+\s+)?(\S+)(?:\s+as\s+(\S+))?/i.exec(rest) ?? [];
  const inherited = stages.find((stage) => stage.name !== '' && stage.name === base?.toLowerCase());
  const pairs = inherited?.pairs ?? [];
  return { name: name?.toLowerCase() ?? '', pairs, given: new Map(pairs) };
}

function withVariables(stage: Stage, pairs: Pairs): Stage {
  const values = pairs.map(([name, value]) => [name, interpolate(value, stage.given)] as const);
  return { ...stage, pairs: [...stage.pairs.filter(([name]) => !values.some(([other]) => other === name)), ...values], given: new Map([...stage.given, ...values]) };
}

/** `ARG NAME=default`, or `ARG NAME` of one that stands before all stages. */
function argumentOf(rest: string, global: ReadonlyMap<string, string>): Pairs {
  const value = global.get(rest);
  return value === undefined ? pairsOf(rest) : [[rest, value]];
}

/** `A=1 B="two words"`, or `A the rest of the line`, without secrets. */
export function pairsOf(rest: string): Pairs {
  return writtenPairs(rest).map(([name, value]) => [name, withoutSecret(name, value)] as const);
}

function writtenPairs(rest: string): Pairs {
  const old = /^([A-Za-z_]\w*)\s+([^=].*)$/.exec(rest);
  if (old?.[1] !== undefined && old[2] !== undefined && !/^[A-Za-z_]\w*=/.test(rest)) return [[old[1], old[2]]];
  return [...rest.matchAll(/([A-Za-z_]\w*)=("(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|[^\s\\])*)/g)].map(([, name = '', written = '']) => [name, written.replace(/^(["'])(.*)\1$/s, '$2').replace(/\\(.)/g, '$1')] as const);
}
