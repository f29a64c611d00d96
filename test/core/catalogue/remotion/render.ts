import { renderMedia, renderStill, selectComposition, stitchFramesToVideo } from '@remotion/renderer';

export async function render(serveUrl: string, inputProps: Record<string, unknown>) {
  const composition = await selectComposition({ serveUrl, id: 'Intro', inputProps });
//                          ^^^^^^^^^^^^^^^^^ out process sync chromium
  await renderMedia({ composition, serveUrl, codec: 'h264', outputLocation: 'out/intro.mp4', inputProps });
//      ^^^^^^^^^^^ out process sync chromium
  await renderStill({ composition, serveUrl, output: 'out/intro.png' });
//      ^^^^^^^^^^^ out process sync chromium
  await stitchFramesToVideo({ fps: 30, width: 1920, height: 1080, outputLocation: 'out/stitched.mp4', assetsInfo: undefined as never, force: true });
//      ^^^^^^^^^^^^^^^^^^^ out process sync ffmpeg
}
