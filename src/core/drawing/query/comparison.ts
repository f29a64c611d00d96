/** `>1s`, `<=200ms`: whether a number is on the right side. */
export type Comparison = (value: number) => boolean;

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, min: 60_000, h: 3_600_000 };

/** A comparison with a time; without a sign it means at least that long. */
export function readTime(text: string): Comparison | undefined {
  const [, sign = '', number = '', unit = ''] = /^(>=|<=|>|<|=)?\s*(\d+(?:\.\d+)?)\s*(ms|s|m|min|h)$/i.exec(text) ?? [];
  const factor = MILLISECONDS[unit.toLowerCase()];
  return factor === undefined ? undefined : compare(sign, Number(number) * factor);
}

/** A comparison with a part of 1, also written in percent; without a sign it means at least that much. */
export function readPart(text: string): Comparison | undefined {
  const [, sign = '', number, percent] = /^(>=|<=|>|<|=)?\s*(\d+(?:\.\d+)?)\s*(%)?$/.exec(text) ?? [];
  return number === undefined ? undefined : compare(sign, percent === undefined ? Number(number) : Number(number) / 100);
}

function compare(sign: string, limit: number): Comparison {
  switch (sign) {
    case '>': return (value) => value > limit;
    case '<': return (value) => value < limit;
    case '<=': return (value) => value <= limit;
    case '=': return (value) => value === limit;
    default: return (value) => value >= limit;
  }
}
