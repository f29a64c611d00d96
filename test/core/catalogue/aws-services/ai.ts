// shows: timeout
import { AthenaClient, GetQueryResultsCommand, StartQueryExecutionCommand } from '@aws-sdk/client-athena';
import { ComprehendClient, DetectSentimentCommand } from '@aws-sdk/client-comprehend';
import { CreateJobCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert';
import { PollyClient, StartSpeechSynthesisTaskCommand, SynthesizeSpeechCommand } from '@aws-sdk/client-polly';
import { DetectLabelsCommand, RekognitionClient, StartLabelDetectionCommand } from '@aws-sdk/client-rekognition';
import { AnalyzeDocumentCommand, DetectDocumentTextCommand, StartDocumentAnalysisCommand, TextractClient } from '@aws-sdk/client-textract';
import { GetTranscriptionJobCommand, StartTranscriptionJobCommand, TranscribeClient } from '@aws-sdk/client-transcribe';
import { StartTextTranslationJobCommand, TranslateClient, TranslateTextCommand } from '@aws-sdk/client-translate';

const textract = new TextractClient({});
const rekognition = new RekognitionClient({});
const polly = new PollyClient({});

export async function ask(text: string) {
  await textract.send(new AnalyzeDocumentCommand({ Document: {}, FeatureTypes: ['FORMS'] }));
//               ^^^^ out ai sync AnalyzeDocumentCommand, no timeout
  await textract.send(new DetectDocumentTextCommand({ Document: {} }));
//               ^^^^ out ai sync DetectDocumentTextCommand, no timeout
  await rekognition.send(new DetectLabelsCommand({ Image: {} }));
//                  ^^^^ out ai sync DetectLabelsCommand, no timeout
  await polly.send(new SynthesizeSpeechCommand({ Text: text, OutputFormat: 'mp3', VoiceId: 'Amy' }));
//            ^^^^ out ai sync SynthesizeSpeechCommand, no timeout
  await new TranslateClient({}).send(new TranslateTextCommand({ Text: text, SourceLanguageCode: 'en', TargetLanguageCode: 'de' }));
//                              ^^^^ out ai sync TranslateTextCommand, no timeout
  await new ComprehendClient({}).send(new DetectSentimentCommand({ Text: text, LanguageCode: 'en' }));
//                               ^^^^ out ai sync DetectSentimentCommand, no timeout
}

export async function start(id: string) {
  await textract.send(new StartDocumentAnalysisCommand({ DocumentLocation: {}, FeatureTypes: ['FORMS'] }));
//               ^^^^ out enqueue async StartDocumentAnalysisCommand, no timeout
  await rekognition.send(new StartLabelDetectionCommand({ Video: {} }));
//                  ^^^^ out enqueue async StartLabelDetectionCommand, no timeout
  await new TranscribeClient({}).send(new StartTranscriptionJobCommand({ TranscriptionJobName: 'meeting', Media: {} }));
//                               ^^^^ out enqueue async StartTranscriptionJobCommand, no timeout
  await new TranscribeClient({}).send(new GetTranscriptionJobCommand({ TranscriptionJobName: id }));
//                               ^^^^ out saas sync GetTranscriptionJobCommand, no timeout
  await polly.send(new StartSpeechSynthesisTaskCommand({ Text: id, OutputFormat: 'mp3', VoiceId: 'Amy', OutputS3BucketName: 'files' }));
//            ^^^^ out enqueue async StartSpeechSynthesisTaskCommand, no timeout
  await new TranslateClient({}).send(new StartTextTranslationJobCommand({ JobName: 'manuals', InputDataConfig: {}, OutputDataConfig: {} }));
//                              ^^^^ out enqueue async manuals, no timeout
  await new MediaConvertClient({}).send(new CreateJobCommand({ Role: 'role', Settings: {} }));
//                                 ^^^^ out enqueue async CreateJobCommand, no timeout
  await new AthenaClient({}).send(new StartQueryExecutionCommand({ QueryString: 'select 1' }));
//                           ^^^^ out enqueue async StartQueryExecutionCommand, no timeout
  await new AthenaClient({}).send(new GetQueryResultsCommand({ QueryExecutionId: id }));
//                           ^^^^ out saas sync GetQueryResultsCommand, no timeout
}
