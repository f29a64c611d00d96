import { Tinybird } from '@chronark/zod-bird';
import { z } from 'zod';

const tinybird = new Tinybird({ token: 'secret' });

const publishView = tinybird.buildIngestEndpoint({ datasource: 'views', event: z.object({ id: z.string() }) });
const countViews = tinybird.buildPipe({ pipe: 'count_views', parameters: z.object({ id: z.string() }), data: z.object({ count: z.number() }) });

export async function show(id: string) {
  await publishView({ id });
//      ^^^^^^^^^^^ out saas sync views
  return countViews({ id });
//       ^^^^^^^^^^ out saas sync count_views
}
