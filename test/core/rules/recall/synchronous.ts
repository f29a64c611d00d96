import { shapesOf, type Shape } from './shape';

/** Waiting where nobody needs to. */
export const SYNCHRONOUS: readonly Shape[] = [
  ...shapesOf('await-notification-in-handler', { route: 'POST /signup' }, [
    { name: 'nodemailer', imports: "import nodemailer, { type Transporter } from 'nodemailer';\n", clients: { mail: ['Transporter', "nodemailer.createTransport({ host: 'smtp.shop.io' })"] }, code: "await $mail.sendMail({ to: input.email, subject: 'Welcome' });" },
    { name: '@sendgrid/mail', imports: "import sendgrid from '@sendgrid/mail';\n", code: "await sendgrid.send({ to: input.email, from: 'a@shop.io', subject: 'Welcome', text: 'Hi' });" },
    { name: 'resend', imports: "import { Resend } from 'resend';\n", clients: { mail: ['Resend', 'new Resend(process.env.RESEND_KEY)'] }, code: "await $mail.emails.send({ from: 'a@shop.io', to: input.email, subject: 'Welcome', html: 'Hi' });" },
    { name: 'postmark', imports: "import { ServerClient } from 'postmark';\n", clients: { mail: ['ServerClient', "new ServerClient('key')"] }, code: "await $mail.sendEmail({ From: 'a@shop.io', To: input.email, Subject: 'Welcome', TextBody: 'Hi' });" },
    { name: 'mailgun.js', imports: "import Mailgun from 'mailgun.js';\nimport type { IMailgunClient } from 'mailgun.js/Interfaces';\n", clients: { mail: ['IMailgunClient', "new Mailgun(FormData).client({ username: 'api', key: 'key' })"] }, code: "await $mail.messages.create('shop.io', { to: [input.email], from: 'a@shop.io', text: 'Hi' });" },
    { name: 'SES', imports: "import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';\n", clients: { mail: ['SESClient', 'new SESClient({})'] }, code: "await $mail.send(new SendEmailCommand({ Source: 'a@shop.io', Destination: { ToAddresses: [input.email] }, Message: input.message }));" },
    { name: 'Twilio', imports: "import twilio, { type Twilio } from 'twilio';\n", clients: { sms: ['Twilio', "twilio('sid', 'token')"] }, code: "await $sms.messages.create({ to: input.phone, from: '+49', body: 'Welcome' });" },
    { name: 'SNS to a phone', imports: "import { SNSClient, PublishCommand } from '@aws-sdk/client-sns';\n", clients: { sms: ['SNSClient', 'new SNSClient({})'] }, code: "await $sms.send(new PublishCommand({ PhoneNumber: input.phone, Message: 'Welcome' }));" },
    { name: 'firebase-admin', imports: "import { getMessaging, type Messaging } from 'firebase-admin/messaging';\n", clients: { push: ['Messaging', 'getMessaging()'] }, code: "await $push.send({ token: input.token, notification: { title: 'Welcome' } });" },
    { name: 'web-push', imports: "import webpush from 'web-push';\n", code: "await webpush.sendNotification(input.subscription, 'Welcome');" },
    { name: 'node-apn', imports: "import apn from '@parse/node-apn';\n", clients: { push: ['apn.Provider', 'new apn.Provider({ token: { key: \'k\', keyId: \'i\', teamId: \'t\' } })'] }, code: 'await $push.send(new apn.Notification(), input.device);' },
    { name: 'expo-server-sdk', imports: "import { Expo } from 'expo-server-sdk';\n", clients: { push: ['Expo', 'new Expo()'] }, code: "await $push.sendPushNotificationsAsync([{ to: input.token, body: 'Welcome' }]);" },
    { name: 'a webhook of Slack', code: "await fetch('https://hooks.slack.com/services/T/B/X', { method: 'POST', body: JSON.stringify({ text: input.email }), signal: AbortSignal.timeout(3000) });" },
    { name: 'a webhook of Discord', imports: "import axios, { type AxiosInstance } from 'axios';\n", clients: { http: ['AxiosInstance', 'axios.create({ timeout: 3000 })'] }, code: "await $http.post('https://discord.com/api/webhooks/1/x', { content: input.email });" },
    { name: 'a webhook of Teams', code: "await fetch('https://shop.webhook.office.com/webhookb2/1', { method: 'POST', body: JSON.stringify({ text: input.email }), signal: AbortSignal.timeout(3000) });" },
    { name: 'with a failure that is only logged', imports: "import nodemailer, { type Transporter } from 'nodemailer';\n", clients: { mail: ['Transporter', "nodemailer.createTransport({ host: 'smtp.shop.io' })"] }, code: 'try {\n  await $mail.sendMail({ to: input.email });\n} catch (error) {\n  console.error(error);\n}' },
  ]),
  ...shapesOf('long-running-in-handler', { route: 'POST /reports' }, [
    { name: 'fluent-ffmpeg', route: 'POST /videos/:id/transcode', imports: "import ffmpeg from 'fluent-ffmpeg';\n", code: "await new Promise((resolve, reject) => {\n  ffmpeg(input.path).on('end', resolve).on('error', reject).save('/videos/out.mp4');\n});" },
    { name: 'a spawned ffmpeg', imports: "import { execFile } from 'node:child_process';\nimport { promisify } from 'node:util';\nconst run = promisify(execFile);\n", code: "await run('ffmpeg', ['-i', input.path, '/videos/out.mp4']);" },
    { name: 'a database dump', imports: "import { exec } from 'node:child_process';\nimport { promisify } from 'node:util';\nconst run = promisify(exec);\n", code: "await run('pg_dump -Fc shop > /backups/shop.dump');" },
    { name: 'a job of MediaConvert that is waited for', imports: "import { MediaConvertClient, GetJobCommand } from '@aws-sdk/client-mediaconvert';\nimport { setTimeout as sleep } from 'node:timers/promises';\n", clients: { convert: ['MediaConvertClient', 'new MediaConvertClient({})'] }, code: "let status = 'PROGRESSING';\nwhile (status !== 'COMPLETE') {\n  await sleep(10_000);\n  const { Job } = await $convert.send(new GetJobCommand({ Id: input.job }));\n  status = Job.Status;\n}" },
    { name: 'a PDF of puppeteer', imports: "import puppeteer from 'puppeteer';\n", code: "const browser = await puppeteer.launch();\nconst page = await browser.newPage();\nawait page.goto(input.url);\nawait page.pdf({ path: '/reports/out.pdf' });\nawait browser.close();" },
    { name: 'a picture of playwright', imports: "import { chromium } from 'playwright';\n", code: "const browser = await chromium.launch();\nconst page = await browser.newPage();\nawait page.goto(input.url);\nawait page.screenshot({ path: '/reports/out.png' });\nawait browser.close();" },
    { name: 'text of pictures', imports: "import { createWorker } from 'tesseract.js';\n", code: "const worker = await createWorker('eng');\nconst texts = [];\nfor (const image of input.images) texts.push(await worker.recognize(image));\nawait worker.terminate();" },
    { name: 'training in this process', imports: "import * as tf from '@tensorflow/tfjs-node';\n", code: "const model = tf.sequential();\nawait model.fit(input.xs, input.ys, { epochs: 100 });" },
    { name: 'a training that is waited for', imports: "import { SageMakerClient, waitUntilTrainingJobCompletedOrStopped } from '@aws-sdk/client-sagemaker';\n", clients: { maker: ['SageMakerClient', 'new SageMakerClient({})'] }, code: "await waitUntilTrainingJobCompletedOrStopped({ client: $maker, maxWaitTime: 3600 }, { TrainingJobName: input.job });" },
    { name: 'a waiter of AWS', imports: "import { ECSClient, waitUntilTasksStopped } from '@aws-sdk/client-ecs';\n", clients: { ecs: ['ECSClient', 'new ECSClient({})'] }, code: "await waitUntilTasksStopped({ client: $ecs, maxWaitTime: 600 }, { cluster: 'jobs', tasks: [input.task] });" },
    { name: 'a loop of completions', imports: "import OpenAI from 'openai';\n", clients: { ai: ['OpenAI', 'new OpenAI()'] }, calls: { summarise: (text) => `$ai.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content: ${text} }] })` }, code: 'const texts = [];\nfor (const page of input.pages) {\n  const answer = await $summarise(page);\n  texts.push(answer);\n}' },
    { name: 'a loop of completions of Anthropic', imports: "import Anthropic from '@anthropic-ai/sdk';\n", clients: { ai: ['Anthropic', 'new Anthropic()'] }, code: "for (const page of input.pages) {\n  const answer = await $ai.messages.create({ model: 'claude', max_tokens: 4000, messages: [{ role: 'user', content: page }] });\n  console.log(answer);\n}" },
    { name: 'a long sleep', imports: "import { setTimeout as sleep } from 'node:timers/promises';\n", code: 'await sleep(30_000);' },
    { name: 'a converted document', imports: "import { execFile } from 'node:child_process';\nimport { promisify } from 'node:util';\nconst run = promisify(execFile);\n", code: "await run('libreoffice', ['--headless', '--convert-to', 'pdf', input.path]);" },
    { name: 'pictures one by one', imports: "import sharp from 'sharp';\n", code: "for (const file of input.files) {\n  await sharp(file).resize(200).toFile(file + '.small');\n}" },
    { name: 'a table written to a workbook', imports: "import { PrismaClient } from '@prisma/client';\nimport ExcelJS from 'exceljs';\n", clients: { db: ['PrismaClient', 'new PrismaClient()'] }, code: "const rows = await $db.order.findMany();\nconst book = new ExcelJS.Workbook();\nconst sheet = book.addWorksheet('Orders');\nfor (const row of rows) sheet.addRow(row);\nawait book.xlsx.writeFile('/reports/orders.xlsx');" },
    { name: 'work for each row of a table', imports: "import { PrismaClient } from '@prisma/client';\nimport OpenAI from 'openai';\n", clients: { db: ['PrismaClient', 'new PrismaClient()'], ai: ['OpenAI', 'new OpenAI()'] }, code: "const rows = await $db.document.findMany();\nfor (const row of rows) {\n  const { data } = await $ai.embeddings.create({ model: 'text-embedding-3-small', input: row.text });\n  await $db.document.update({ where: { id: row.id }, data: { vector: data } });\n}" },
    { name: 'a function marked so', code: 'await rebuild(input.id);', imports: '/** @crosstalk long-running */\nasync function rebuild(id: string) { console.log(id); }\n' },
    { name: 'a route of another service that takes long', root: 'shop', imports: "import axios from 'axios';\n", code: "await axios.post('http://renderer/reports/render', input, { timeout: 120_000 });", files: { 'renderer/package.json': '{ "name": "renderer", "dependencies": { "express": "5", "puppeteer": "24" }, "scripts": { "start": "node ." } }', 'renderer/src/main.ts': "import express from 'express';\nimport puppeteer from 'puppeteer';\nexpress().post('/reports/render', async (request, response) => {\n  const browser = await puppeteer.launch();\n  const page = await browser.newPage();\n  await page.goto(request.body.url);\n  response.end(await page.pdf());\n});\n" } },
    { name: 'an archive', imports: "import archiver from 'archiver';\nimport { createWriteStream } from 'node:fs';\n", code: "const archive = archiver('zip');\narchive.pipe(createWriteStream('/backups/all.zip'));\narchive.directory(input.folder, false);\nawait archive.finalize();" },
  ]),
  ...shapesOf('await-unused-remote-result', {}, [
    { name: 'an audit record', code: "await fetch('https://audit.shop.io/events', { method: 'POST', body: JSON.stringify(input), signal: AbortSignal.timeout(2000) });" },
    { name: 'a swallowed write', imports: "import axios, { type AxiosInstance } from 'axios';\n", clients: { http: ['AxiosInstance', "axios.create({ baseURL: 'https://crm.shop.io', timeout: 2000 })"] }, code: "try {\n  await $http.post('/contacts', input);\n} catch (error) {\n  console.error(error);\n}" },
    { name: 'a write whose failure `.catch` logs', imports: "import axios from 'axios';\n", code: "await axios.post('https://search.shop.io/documents', input, { timeout: 2000 }).catch((error) => console.error(error));" },
    { name: 'an invalidated cache', imports: "import got from 'got';\n", code: "await got.post('https://cdn.shop.io/purge', { json: input, timeout: { request: 2000 } });" },
    { name: 'a metric over gRPC', imports: "import { createChannel, createClient } from 'nice-grpc';\nimport { AuditDefinition, type AuditClient } from './generated/audit';\n", clients: { audit: ['AuditClient', "createClient(AuditDefinition, createChannel('audit:50051'))"] }, code: 'await $audit.recordActivity({ id: input.id });', files: { 'src/generated/audit.ts': "// @generated by protoc-gen-ts_proto\nexport const AuditDefinition = { name: 'Audit', fullName: 'shop.Audit', methods: { recordActivity: { name: 'RecordActivity', requestStream: false, responseStream: false } } } as const;\nexport interface AuditClient { recordActivity(request: object): Promise<object> }\n" } },
  ]),
  ...shapesOf('remote-call-in-loop', { imports: "import axios, { type AxiosInstance } from 'axios';\n", clients: { http: ['AxiosInstance', "axios.create({ baseURL: 'http://stock', timeout: 2000 })"] }, calls: { load: (id) => `$http.get('/items/' + ${id})` } }, [
    { name: 'one after the other', code: 'const items = [];\nfor (const id of input.ids) {\n  items.push(await $load(id));\n}' },
    { name: 'all at once', code: 'const items = await Promise.all(input.ids.map((id) => $load(id)));', answer: 'items.length' },
    { name: 'in a queue that is emptied', code: 'const ids = [...input.ids];\nwhile (ids.length > 0) {\n  const id = ids.pop();\n  await $load(id);\n}' },
    { name: 'in a loop that counts', code: 'for (let index = 0; index < input.ids.length; index += 1) {\n  const id = input.ids[index];\n  await $load(id);\n}' },
    { name: 'with a limit at a time', imports: "import axios, { type AxiosInstance } from 'axios';\n", needs: "import pMap from 'p-map';\n", code: 'const items = await pMap(input.ids, (id) => $load(id), { concurrency: 4 });', answer: 'items.length' },
    { name: 'a message for each item', imports: "import { Queue } from 'bullmq';\n", clients: { queue: ['Queue', "new Queue('mails')"] }, calls: { enqueue: (id) => `$queue.add('welcome', { id: ${id} }, { attempts: 3 })` }, code: 'for (const id of input.ids) {\n  await $enqueue(id);\n}' },
  ]),
  ...shapesOf('wide-sync-fan-out', { route: 'GET /dashboard', imports: "import axios from 'axios';\n", calls: Object.fromEntries(['orders', 'stock', 'prices', 'reviews', 'offers'].map((name) => [name, (id: string) => `axios.get('http://${name}/${name}/' + ${id}, { timeout: 1000 })`])) }, [
    { name: 'four services in a row', code: 'const one = await $orders(input.id);\nconst two = await $stock(one.data.item);\nconst three = await $prices(two.data.item);\nconst four = await $reviews(three.data.item);', answer: 'four.data' },
    { name: 'five services at once', code: 'const all = await Promise.all([$orders(input.id), $stock(input.id), $prices(input.id), $reviews(input.id), $offers(input.id)]);', answer: 'all.length' },
  ]),
  ...shapesOf('sequential-independent-awaits', { route: 'GET /page' }, [
    { name: 'two requests', imports: "import axios, { type AxiosInstance } from 'axios';\n", clients: { http: ['AxiosInstance', 'axios.create({ timeout: 2000 })'] }, calls: { user: (id) => `$http.get('http://users/users/' + ${id})`, stock: (id) => `$http.get('http://stock/items/' + ${id})` }, code: 'const buyer = await $user(input.user);\nconst item = await $stock(input.item);', answer: '[buyer.data, item.data]' },
    { name: 'two procedures', imports: "import { ClientProxy, ClientProxyFactory, Transport } from '@nestjs/microservices';\nimport { firstValueFrom, timeout } from 'rxjs';\n", clients: { users: ['ClientProxy', "ClientProxyFactory.create({ transport: Transport.TCP, options: { host: 'users' } })"] }, calls: { user: (id) => `firstValueFrom($users.send('get_user', ${id}).pipe(timeout(1000)))`, team: (id) => `firstValueFrom($users.send('get_team', ${id}).pipe(timeout(1000)))` }, code: 'const buyer = await $user(input.user);\nconst group = await $team(input.team);', answer: '[buyer, group]' },
  ]),
  ...chains(),
  ...shapesOf('lambda-invokes-lambda', { start: 'lambda' }, [
    { name: 'without a type', imports: "import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';\n", clients: { lambda: ['LambdaClient', 'new LambdaClient({})'] }, code: "await $lambda.send(new InvokeCommand({ FunctionName: 'bill-order', Payload: JSON.stringify(input) }));" },
    { name: 'for its answer', imports: "import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';\n", clients: { lambda: ['LambdaClient', 'new LambdaClient({})'] }, code: "const { Payload } = await $lambda.send(new InvokeCommand({ FunctionName: 'price-order', InvocationType: 'RequestResponse', Payload: JSON.stringify(input) }));", answer: 'Payload' },
    { name: 'with the client of version 2', imports: "import { Lambda } from 'aws-sdk';\n", clients: { lambda: ['Lambda', 'new Lambda()'] }, code: "await $lambda.invoke({ FunctionName: 'bill-order', Payload: JSON.stringify(input) }).promise();" },
  ]),
  ...shapesOf('gateway-timeout-exceeded', {}, [
    { name: 'behind API Gateway', start: 'lambda', imports: "import axios from 'axios';\n", code: "await axios.post('https://render.shop.io/reports', input, { timeout: 120_000 });", files: { 'serverless.yml': 'service: reports\nfunctions:\n  build:\n    handler: src/app.handler\n    events:\n      - http: POST /reports\n' } },
    { name: 'behind the limit of the function', start: 'lambda', imports: "import axios from 'axios';\n", code: "await axios.post('https://render.shop.io/reports', input, { timeout: 20_000 });", files: { 'serverless.yml': 'service: reports\nfunctions:\n  build:\n    handler: src/app.handler\n    timeout: 10\n    events:\n      - httpApi: POST /reports\n' } },
    { name: 'behind the router of Heroku', imports: "import axios, { type AxiosInstance } from 'axios';\n", clients: { http: ['AxiosInstance', "axios.create({ baseURL: 'https://render.shop.io', timeout: 45_000 })"] }, code: "await $http.post('/reports', input);", files: { Procfile: 'web: node src/app.js\n' } },
    { name: 'with nothing known in front', imports: "import axios from 'axios';\n", code: "await axios.post('https://render.shop.io/reports', input, { timeout: 120_000 });" },
    { name: 'a default of the library', imports: "import OpenAI from 'openai';\n", clients: { ai: ['OpenAI', 'new OpenAI()'] }, code: "const answer = await $ai.chat.completions.create({ model: 'gpt-5', messages: [] });", answer: 'answer', files: { Procfile: 'web: node src/app.js\n' } },
    { name: 'a signal', code: "await fetch('https://render.shop.io/reports', { method: 'POST', body: input.text, signal: AbortSignal.timeout(90_000) });", files: { Procfile: 'web: node src/app.js\n' } },
    { name: 'a waiter', imports: "import { ECSClient, waitUntilTasksStopped } from '@aws-sdk/client-ecs';\n", clients: { ecs: ['ECSClient', 'new ECSClient({})'] }, code: "await waitUntilTasksStopped({ client: $ecs, maxWaitTime: 600 }, { cluster: 'jobs', tasks: [input.task] });", files: { Procfile: 'web: node src/app.js\n' } },
    { name: 'a function that may run longer', start: 'lambda', code: 'console.log(input);', files: { 'serverless.yml': 'service: reports\nfunctions:\n  build:\n    handler: src/app.handler\n    timeout: 300\n    events:\n      - http: POST /reports\n' } },
  ]),
  ...shapesOf('sync-work-in-ingest-handler', { imports: "import axios, { type AxiosInstance } from 'axios';\n", clients: { http: ['AxiosInstance', "axios.create({ baseURL: 'http://licences', timeout: 2000 })"] } }, [
    { name: 'an event of Stripe', route: 'POST /billing/events', before: { imports: "import Stripe from 'stripe';\nconst stripe = new Stripe('key');\n", code: "const event = stripe.webhooks.constructEvent(request.body, request.headers['stripe-signature'], 'secret');\nconsole.log(event.id);\n" }, code: "await $http.post('/licences', { customer: input.id });" },
    { name: 'an event that Svix signs', route: 'POST /users/changed', before: { imports: "import { Webhook } from 'svix';\n", code: "const event = new Webhook('secret').verify(request.body, request.headers);\nconsole.log(event);\n" }, code: "await $http.post('/licences', { customer: input.id });" },
    { name: 'a webhook by its route', route: 'POST /webhooks/github', code: "await $http.post('/licences', { customer: input.id });" },
    { name: 'telemetry that is passed on', route: 'POST /ingest', code: "await $http.post('/batches', { batch: input });" },
    { name: 'slow work', route: 'POST /webhooks/uploads', imports: "import { execFile } from 'node:child_process';\nimport { promisify } from 'node:util';\nconst run = promisify(execFile);\n", clients: {}, code: "await run('ffmpeg', ['-i', input.path, '/videos/out.mp4']);" },
  ]),
  ...shapesOf('blocking-call-in-handler', {}, [
    { name: 'sync-request', imports: "import ask from 'sync-request';\n", code: "const found = ask('GET', 'http://stock/items/' + input.id);", answer: 'found.getBody()' },
    { name: 'deasync', imports: "import deasync from 'deasync';\nimport { lookup } from 'node:dns';\nconst look = deasync(lookup);\n", code: 'const found = look(input.host);', answer: 'found' },
    { name: 'synckit', imports: "import { createSyncFn } from 'synckit';\nconst format = createSyncFn('./worker');\n", code: 'const found = format(input.text);', answer: 'found' },
    { name: 'XMLHttpRequest', imports: '', code: "const ask = new XMLHttpRequest();\nask.open('GET', 'http://stock/items', false);\nask.send();" },
    { name: 'execSync of curl', imports: "import { execSync } from 'node:child_process';\n", code: "const found = execSync('curl http://stock/items');", answer: 'found' },
    { name: 'execSync', imports: "import { execSync } from 'node:child_process';\n", code: "execSync('git pull');" },
    { name: 'spawnSync', imports: "import { spawnSync } from 'child_process';\n", code: "spawnSync('convert', [input.path, 'out.png']);" },
    { name: 'execFileSync', imports: "import child from 'node:child_process';\n", code: "child.execFileSync('gs', ['-o', 'out.pdf', input.path]);" },
    { name: 'Atomics.wait', code: 'Atomics.wait(new Int32Array(input.memory), 0, 0, 5000);' },
    { name: 'pbkdf2Sync', imports: "import { pbkdf2Sync } from 'node:crypto';\n", code: "const hash = pbkdf2Sync(input.password, 'salt', 100_000, 64, 'sha512');", answer: "hash.toString('hex')" },
    { name: 'scryptSync', imports: "import crypto from 'crypto';\n", code: "const hash = crypto.scryptSync(input.password, 'salt', 64);", answer: "hash.toString('hex')" },
    { name: 'bcrypt.hashSync', imports: "import bcrypt from 'bcrypt';\n", code: 'const hash = bcrypt.hashSync(input.password, 12);', answer: 'hash' },
    { name: 'gzipSync', imports: "import { gzipSync } from 'node:zlib';\n", code: 'const packed = gzipSync(input.text);', answer: 'packed' },
    { name: 'readFileSync', imports: "import { readFileSync } from 'node:fs';\n", code: "const text = readFileSync('/data/' + input.name, 'utf8');", answer: 'text' },
    { name: 'a loop that waits for the clock', code: 'const end = Date.now() + 1000;\nwhile (Date.now() < end) {}' },
  ]),
];

/** Services in a row that wait for the next one, the first of which is in the surroundings. */
function chains(): readonly Shape[] {
  const serving = (name: string, body: string): Readonly<Record<string, string>> => ({
    [`${name}/package.json`]: `{ "name": "${name}", "dependencies": { "express": "5", "axios": "1" }, "scripts": { "start": "node src/server.js" } }`,
    [`${name}/src/server.ts`]: `import axios from 'axios';\nimport express from 'express';\nexpress().get('/${name}/:id', async (request, response) => {\n  ${body}\n});\n`,
  });
  const asking = (name: string): string => `response.json((await axios.get(\`http://${name}/${name}/\${request.params.id}\`, { timeout: 2000 })).data);`;
  const first: Partial<Shape> = { route: 'GET /orders/:id', root: 'orders', imports: "import axios from 'axios';\n", answer: 'answer.data' };
  return shapesOf('sync-chain', first, [
    { name: 'three hops', code: "const answer = await axios.get('http://stock/stock/1', { timeout: 2000 });", files: { ...serving('stock', asking('prices')), ...serving('prices', asking('taxes')), ...serving('taxes', 'response.json({});') } },
    { name: 'a circle', code: "const answer = await axios.get('http://stock/stock/1', { timeout: 2000 });", files: serving('stock', asking('orders')) },
    { name: 'a service that calls itself', code: "const answer = await axios.get('http://orders/orders/1', { timeout: 2000 });" },
  ]);
}
