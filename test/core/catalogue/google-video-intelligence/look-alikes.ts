import { protos } from '@google-cloud/video-intelligence';

export const feature = protos.google.cloud.videointelligence.v1.Feature.LABEL_DETECTION;
