import { helpers, PredictionServiceClient } from '@google-cloud/aiplatform';

export function prepare(): unknown {
  return [helpers.toValue({ prompt: 'x' }), new PredictionServiceClient().endpointPath('a', 'b', 'c')];
}
