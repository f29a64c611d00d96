// shows: timeout
import youtubedl, { create } from 'youtube-dl-exec';
import ytdlp from 'yt-dlp-exec';

const own = create('/usr/local/bin/yt-dlp');

export async function load(url: string) {
  const { title } = await youtubedl(url, { dumpSingleJson: true });
//                        ^^^^^^^^^ out process sync yt-dlp, no timeout
  await youtubedl(url, { extractAudio: true, audioFormat: 'mp3' }, { timeout: 60_000 });
//      ^^^^^^^^^ out process sync yt-dlp, 60000 ms
  await ytdlp(url, { output: 'video.mp4' });
//      ^^^^^ out process sync yt-dlp, no timeout
  youtubedl.exec(url, { output: 'video.mp4' });
//          ^^^^ out process async yt-dlp, no timeout
  await own(url);
//      ^^^ out process sync yt-dlp, no timeout
  return title;
}
