/** Names are compared up to here. */
const MOST_NAME = 10_000;

/** Whether a name is meant by a pattern: `*` is any text, `?` one character; capitals do not matter. */
export function toGlob(pattern: string): (name: string) => boolean {
  const wanted = pattern.toLowerCase();
  if (!/[*?]/.test(wanted)) return (name) => name.toLowerCase() === wanted;
  return (name) => fits(name.toLowerCase().slice(0, MOST_NAME), wanted);
}

/** Goes back to the last `*` only, so that no pattern takes longer than both lengths multiplied. */
function fits(name: string, pattern: string): boolean {
  let [at, wanted, star, resume] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[wanted] === '*') [star, resume, wanted] = [wanted, at, wanted + 1];
    else if (pattern[wanted] === '?' || pattern[wanted] === name[at]) [at, wanted] = [at + 1, wanted + 1];
    else if (star >= 0) [resume, at, wanted] = [resume + 1, resume + 1, star + 1];
    else return false;
  }
  return /^\**$/.test(pattern.slice(wanted));
}
