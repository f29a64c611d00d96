import { Dataset, downloadListOfUrls, RequestQueue } from 'crawlee';
import { CheerioCrawler } from './own';

export async function keep(title: string): Promise<void> {
  await Dataset.pushData({ title });
  const queue = await RequestQueue.open();
  await queue.addRequest({ url: title });
  await new CheerioCrawler().run([title]);
  await downloadListOfUrls({ url: title });
}
