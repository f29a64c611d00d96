import { library } from '../library';

/** Pictures and documents made in this very process: heavy work, but nobody is asked. */
export const inProcessMedia = library({
  name: 'sharp',
  packages: {
    sharp: '>=0.20', jimp: '>=0.10', gm: '>=1', imagemagick: '>=0.1', '@imagemagick/magick-wasm': '>=0.0.1', canvas: '>=2', '@napi-rs/canvas': '>=0.1', pdfkit: '>=0.8', 'pdf-lib': '>=1', pdfmake: '>=0.1', 'pdf-parse': '>=1', jspdf: '>=1', 'pdfjs-dist': '>=2',
    '@react-pdf/renderer': '>=1', exceljs: '>=3', xlsx: '>=0.14', docx: '>=5', mammoth: '>=1', archiver: '>=3', jszip: '>=3', 'adm-zip': '>=0.4', 'csv-parse': '>=4', papaparse: '>=5', qrcode: '>=1',
  },
  checked: 'sharp 0.35.5, jimp 1.6.1, pdfkit 0.20.2', docs: 'https://sharp.pixelplumbing.com/', inProcess: true,
});
