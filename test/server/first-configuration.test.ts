import assert from 'node:assert/strict';
import { parseConfig } from '../../src/core/config/parse-config';
import { folderUri, startTestClient } from './harness';
import { SHOP } from './shop';

describe('The first configuration', () => {
  it('is begun from what was found in the folder, as the command line begins it', async () => {
    const client = await startTestClient({ files: SHOP, analyses: true });
    const { text } = await client.connection.sendRequest<{ readonly text: string }>('crosstalk/firstConfiguration', { folder: folderUri('shop') });
    assert.match(text, /^\{\n {2}\/\/ 2 services: orders, web\. Others, and other names of these, go to "services"\.\n/);
    assert.deepEqual(parseConfig(text).problems, []);
    await client.stop();
  });
});
