import { args, isJSON } from 'youtube-dl-exec';
import youtubedl from './own';

export async function describe(url: string) {
  return isJSON(url) ? args({ output: url }) : youtubedl(url);
}
