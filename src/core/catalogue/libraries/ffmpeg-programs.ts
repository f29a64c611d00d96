import { library } from '../library';

/** Packages that bring a program along and export where it lies. */
export const ffmpegPrograms = library({
  name: 'ffmpeg-static', packages: { 'ffmpeg-static': '>=2', '@ffmpeg-installer/ffmpeg': '>=1' }, checked: '5.3.0, @ffmpeg-installer/ffmpeg 1.1.0', docs: 'https://github.com/eugeneware/ffmpeg-static#readme',
  types: { Program: { values: ['default', 'Program.path', 'path'], channel: "'ffmpeg'" } },
});
