import { library } from '../library';

const call = { category: 'ai', style: 'sync', target: 'arg[0].image.source.imageUri | arg[0].requests[*].image.source.imageUri | arg[0]', payload: 'arg[0]', timeout: 'arg[1].timeout', defaultTimeout: 600_000, callback: 'arg[last]' } as const;
const job = { ...call, style: 'async', duration: { band: 'instant', ms: [100, 2000], source: 'job accepted' } } as const;

export const googleVision = library({
  name: '@google-cloud/vision', packages: { '@google-cloud/vision': '>=1 <7' }, checked: '6.1.0', docs: 'https://cloud.google.com/nodejs/docs/reference/vision/latest',
  types: {
    Client: { made: ['new {ImageAnnotatorClient,v1.ImageAnnotatorClient}'] }, ImageAnnotatorClient: { extends: ['Client'] },
    Products: { made: ['new {ProductSearchClient,v1.ProductSearchClient}'] },
    Operation: { made: ['Client.{asyncBatchAnnotateFiles,asyncBatchAnnotateImages}', 'Products.{importProductSets,purgeProducts}'] },
  },
  calls: {
    'Client.{annotateImage,batchAnnotateImages,batchAnnotateFiles}': call,
    'Client.{labelDetection,faceDetection,landmarkDetection,logoDetection,textDetection,documentTextDetection,safeSearchDetection,webDetection,objectLocalization,imageProperties,cropHints,productSearch}': call,
    'Client.{asyncBatchAnnotateFiles,asyncBatchAnnotateImages}': { ...job, target: 'arg[0].requests[*].inputConfig.gcsSource.uri | arg[0].outputConfig.gcsDestination.uri' },
    'Products.{importProductSets,purgeProducts}': { ...job, target: 'arg[0].parent' },
    'Products.{createProduct,getProduct,listProducts,updateProduct,deleteProduct,createProductSet,getProductSet,listProductSets,deleteProductSet,addProductToProductSet,createReferenceImage,listReferenceImages}': { ...call, target: 'arg[0].parent | arg[0].name' },
    // The operation that a job gives.
    'Operation.promise': { ...call, waits: true, target: 'made[0].outputConfig.gcsDestination.uri | made[0].parent', defaultTimeout: 'none', duration: { band: 'long-running', ms: [10_000, 3_600_000], source: 'polls until the job is done' } },
  },
});
