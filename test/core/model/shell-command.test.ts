import assert from 'node:assert/strict';
import { commandIn } from '../../../src/core/model/shell-command';

const LINES: readonly (readonly [line: string, command: string])[] = [
  ['ffmpeg -i in.mov out.mp4', 'ffmpeg -i in.mov out.mp4'],
  ['cd ${dir} && ffmpeg -i in.mov out.mp4', 'ffmpeg -i in.mov out.mp4'],
  ['mkdir -p out; timeout 600 ffmpeg -i in.mov out.mp4', 'ffmpeg -i in.mov out.mp4'],
  ['sh -c ffmpeg -i in.mov out.mp4', 'ffmpeg -i in.mov out.mp4'],
  ['/bin/bash -lc pg_dump ${db} > dump.sql', 'pg_dump ${db} > dump.sql'],
  ['cmd.exe /d /c ffmpeg.exe -i in.mov', 'ffmpeg.exe -i in.mov'],
  ['LANG=C nice -n 10 ffmpeg -i in.mov out.mp4', 'ffmpeg -i in.mov out.mp4'],
  ['sudo -E docker run --rm images', 'docker run --rm images'],
  ['npx --yes lighthouse ${url}', 'lighthouse ${url}'],
  ['cat page.html | wkhtmltopdf - page.pdf', 'wkhtmltopdf - page.pdf'],
  ['echo done', 'echo done'],
  ['cd out', 'cd out'],
  ['bash deploy.sh', 'bash deploy.sh'],
  ['${COMMAND} --help', '${COMMAND} --help'],
  ['', ''],
];

describe('the command of a line for a shell', () => {
  for (const [line, command] of LINES) it(`is \`${command}\` in \`${line}\``, () => { assert.equal(commandIn(line), command); });

  it('is the one inside quotes too', () => { assert.match(commandIn('bash -c "cd out && ffmpeg -i in.mov out.mp4"'), /^ffmpeg -i/); });
});
