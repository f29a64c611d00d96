import { library } from '../library';

const services = {
  '@aws-sdk/client-ecs': 'ECS', '@aws-sdk/client-batch': 'Batch', '@aws-sdk/client-glue': 'Glue', '@aws-sdk/client-secrets-manager': 'SecretsManager', '@aws-sdk/client-ssm': 'SSM', '@aws-sdk/client-kms': 'KMS',
  '@aws-sdk/client-sts': 'STS', '@aws-sdk/client-cognito-identity-provider': 'CognitoIdentityProvider', '@aws-sdk/client-cloudwatch': 'CloudWatch', '@aws-sdk/client-cloudwatch-logs': 'CloudWatchLogs',
  '@aws-sdk/client-cloudfront': 'CloudFront', '@aws-sdk/client-textract': 'Textract', '@aws-sdk/client-rekognition': 'Rekognition', '@aws-sdk/client-transcribe': 'Transcribe', '@aws-sdk/client-polly': 'Polly',
  '@aws-sdk/client-translate': 'Translate', '@aws-sdk/client-comprehend': 'Comprehend', '@aws-sdk/client-mediaconvert': 'MediaConvert', '@aws-sdk/client-scheduler': 'Scheduler', '@aws-sdk/client-ec2': 'EC2',
  '@aws-sdk/client-iam': 'IAM', '@aws-sdk/client-athena': 'Athena', '@aws-sdk/client-sagemaker-runtime': 'SageMakerRuntime', '@aws-sdk/client-iot-data-plane': 'IoTDataPlane', '@aws-sdk/client-pinpoint': 'Pinpoint',
  '@aws-sdk/client-apigatewaymanagementapi': 'ApiGatewayManagementApi', '@aws-sdk/client-lambda-microvms': 'LambdaMicrovms', '@aws-sdk/client-bedrock-agent-runtime': 'BedrockAgentRuntime',
} as const;

const request = { category: 'saas', style: 'sync', target: 'member', defaultTimeout: 'none', defaultRetries: 2, callback: 'arg[last]' } as const;
const ai = { ...request, category: 'ai' } as const;
// Starts a job and gives its id.
const start = { ...request, category: 'enqueue', style: 'async', operation: 'send' } as const;

export const awsServices = library({
  name: '@aws-sdk', packages: Object.fromEntries(Object.keys(services).map((name) => [name, '>=3 <4'])), checked: '3.1161.0', docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/',
  types: { Client: { made: Object.values(services).map((name) => `new ${name}Client`) }, ...Object.fromEntries(Object.values(services).map((name) => [`${name}Client`, { extends: ['Client'] }])) },
  calls: {
    'Client.send': {
      ...request,
      commands: {
        RunTaskCommand: start, SubmitJobCommand: start, StartJobRunCommand: start, CreateJobCommand: start, CreateScheduleCommand: start, StartQueryExecutionCommand: start, InvokeEndpointAsyncCommand: start,
        StartTranscriptionJobCommand: start, StartDocumentAnalysisCommand: start, StartDocumentTextDetectionCommand: start, StartLabelDetectionCommand: start, StartSpeechSynthesisTaskCommand: start,
        StartTextTranslationJobCommand: start, AnalyzeDocumentCommand: ai, DetectDocumentTextCommand: ai, DetectLabelsCommand: ai, DetectFacesCommand: ai, SynthesizeSpeechCommand: ai, TranslateTextCommand: ai,
        DetectSentimentCommand: ai, InvokeEndpointCommand: ai, InvokeAgentCommand: ai, RetrieveAndGenerateCommand: ai, PublishCommand: { ...start, category: 'publish', target: 'arg[0].topic' },
        SendMessagesCommand: { ...request, category: 'sms' }, PostToConnectionCommand: { ...start, category: 'websocket', target: 'arg[0].ConnectionId' },
      },
    },
  },
});
