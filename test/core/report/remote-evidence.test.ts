import assert from 'node:assert/strict';
import { remoteEvidence } from '../../../src/core/report/remote-evidence';

const CARRIERS = new Set(['axios']);

describe('What makes a package look remote', () => {
  for (const name of ['braze-api', 'pepipost-sdk-nodejs', 'sms77-client', '@badgateway/oauth2-client', '@acme/mailer', '@aws-sdk/client-new', '@alicloud/dysmsapi']) {
    it(`suspects ${name}`, () => assert.notDeepEqual(remoteEvidence(name, [], CARRIERS), []));
  }

  for (const name of ['@aws-sdk/s3-request-presigner', '@aws-sdk/types', '@opentelemetry/sdk-node', '@bull-board/api', '@ai-sdk/react', 'prom-client', 'acme-react-client-sdk', '@openrouter/ai-sdk-provider', '@ts-rest/open-api', '@acme-sdk/colours', 'left-pad']) {
    it(`leaves ${name} alone`, () => assert.deepEqual(remoteEvidence(name, [], CARRIERS), []));
  }

  it('goes by what a package depends on', () => {
    assert.deepEqual(remoteEvidence('acme', ['axios', 'lodash'], CARRIERS), ['depends on axios']);
    assert.deepEqual(remoteEvidence('@opentelemetry/exporter', ['axios'], CARRIERS), []);
  });
});
