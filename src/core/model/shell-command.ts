/** What stands in front of a command and only says how it is run, with what that is given: `sudo`, `nice -n 10`, `timeout 600`, `npx --yes`, `LANG=C`. */
const HOW_IT_RUNS = /^(?:sudo(?: -\w+)*|env|nohup|exec|time|command|nice(?: -n ?-?\d+| -\d+)?|ionice(?: -[cn] ?\d+)*|timeout(?: -\S+)* \S+|xvfb-run(?: -\S+)*|stdbuf(?: -\S+)*|(?:npx|bunx)(?: -\S+)*|(?:pnpm|yarn) (?:dlx|exec)|\w+=(?:"[^"]*"|'[^']*'|\S*)) +/;
/** `bash -lc "…"`, `cmd /c …`. */
const SHELL = /^(?:(?:\S*\/)?(?:sh|bash|zsh|dash|ash) (?:-\w+ )*-\w*c|cmd(?:\.exe)?(?: \/\w)* \/c) +/;
const QUOTE = /^["']/;
/** What prepares or feeds the command that follows. */
const PREPARES = /^(?:cd|pushd|mkdir|export|set|unset|source|\.|umask|ulimit|echo|printf|cat|test|\[|true|rm|touch|chmod|sleep)(?: |$)/;
const SEPARATOR = /\s*(?:&&|\|\|?|;|\n)\s*/;
const DEEPEST = 8;

/** The command of a line for a shell that does the work: `cd out && nice ffmpeg -i a.mov b.mp4` → `ffmpeg -i a.mov b.mp4`. */
export function commandIn(line: string): string {
  let rest = line.trim();
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const inside = rest.replace(SHELL, '').replace(QUOTE, '').replace(HOW_IT_RUNS, '');
    const next = PREPARES.test(inside) ? behind(inside) : inside;
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** The next command of the line, or the only one. */
function behind(line: string): string {
  const separator = SEPARATOR.exec(line);
  return separator === null ? line : line.slice(separator.index + separator[0].length);
}
