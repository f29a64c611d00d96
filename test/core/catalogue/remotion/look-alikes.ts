import { makeCancelSignal, validateOutputFilename } from '@remotion/renderer';
import { renderMedia } from './own';

export async function prepare(name: string) {
  const { cancelSignal } = makeCancelSignal();
  validateOutputFilename({ codec: 'h264', audioCodecSetting: null, extension: 'mp4', preferLossless: false, separateAudioTo: null });
  return renderMedia({ name, cancelSignal });
}
