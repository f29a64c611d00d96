import { library } from '../library';

/** Pictures and documents made in this very process: heavy work, but nobody is asked. */
export const inProcessMedia = library({
  name: 'jimp',
  packages: {
    jimp: '>=0.10', gm: '>=1', imagemagick: '>=0.1', '@imagemagick/magick-wasm': '>=0.0.1', canvas: '>=2', '@napi-rs/canvas': '>=0.1', pdfkit: '>=0.8', 'pdf-lib': '>=1', pdfmake: '>=0.1', 'pdf-parse': '>=1', jspdf: '>=1', 'pdfjs-dist': '>=2',
    '@react-pdf/renderer': '>=1', xlsx: '>=0.14', docx: '>=5', mammoth: '>=1', jszip: '>=3', 'adm-zip': '>=0.4', 'csv-parse': '>=4', papaparse: '>=5', qrcode: '>=1',
  },
  checked: 'jimp 1.6.1, pdfkit 0.20.2', docs: 'https://jimp-dev.github.io/jimp/', inProcess: true,
});
