import { TranscoderServiceClient } from '@google-cloud/video-transcoder';

export const path = (client: TranscoderServiceClient): string => client.locationPath('acme', 'europe-west1');
