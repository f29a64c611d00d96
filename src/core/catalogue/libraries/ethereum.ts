import { library } from '../library';

const call = { category: 'rpc', style: 'sync', target: '{receiver.base} {member} | member', payload: 'arg[0]', timeout: 'receiver.timeout', defaultRetries: 0 } as const;
const request = { ...call, defaultTimeout: 300_000 } as const;
const viaViem = { ...call, defaultTimeout: 10_000, defaultRetries: 3 } as const;
const send = { ...request, style: 'async' } as const;
const wait = { ...request, waits: true, duration: { band: 'slow', ms: [2000, 60_000], source: 'a block every 12 s' } } as const;
const networks = 'Infura,Alchemy,Ankr,Chainstack,Etherscan,Pocket,QuickNode,Cloudflare'.split(',').map((name) => `${name}Provider`).join(',');

/** A node of a blockchain, spoken to over JSON-RPC. What is sent is accepted at once and done when a block holds it. */
export const ethereum = library({
  name: 'ethers', packages: { ethers: '>=5 <7', viem: '>=1 <3', web3: '>=1 <5' }, checked: '6.17.0, viem 2.57.20, web3 4.16.0', docs: 'https://docs.ethers.org/v6/api/providers/', system: 'jsonrpc',
  types: {
    Provider: { made: ['{getDefaultProvider,ethers.getDefaultProvider}', `new {${networks}}`], base: 'made[0].url | made[0]' },
    JsonRpcProvider: { made: [...['', 'ethers.', 'providers.', 'ethers.providers.'].map((home) => `new ${home}{JsonRpcProvider,WebSocketProvider}`), ...['providers.', 'ethers.providers.'].map((home) => `new ${home}StaticJsonRpcProvider`)], extends: ['Provider'], base: 'made[0].url | made[0]' },
    Signer: { made: ['new {Wallet,NonceManager,ethers.Wallet}', '{JsonRpcProvider.getSigner,Signer.connect}'], base: 'made[1][base] | made.receiver.base' },
    Contract: { made: ['new {Contract,ethers.Contract}', 'Contract.connect'], base: 'made[2][base] | made[0][base]' },
    Transaction: { made: ['{Provider.broadcastTransaction,Signer.sendTransaction,Contract.*}'], base: 'made.receiver.base' },
    Transport: { made: ['{http,webSocket}'], channel: 'made[0]', timeout: 'made[1].timeout' },
    Client: { made: ['{createPublicClient,createWalletClient,createTestClient,createClient}'], base: 'made[0].transport', timeout: 'made[0].transport[timeout]' },
    Web3: { made: ['new {Web3,default}'], base: 'made[0]' },
    Web3Contract: { made: ['new Web3.eth.Contract'], base: 'made.receiver.base' },
    Web3Call: { made: ['Web3Contract.methods.*'], base: 'made.receiver.base' },
  },
  calls: {
    'Provider.{getBalance,getBlock,getBlockNumber,getCode,getFeeData,getLogs,getNetwork,getStorage,getTransaction,getTransactionCount,getTransactionReceipt,call,estimateGas,lookupAddress,resolveName,send,getGasPrice}': request,
    'Provider.{broadcastTransaction,sendTransaction}': send,
    'Provider.waitForTransaction': { ...wait, timeout: 'arg[2]', defaultTimeout: 'none' },
    'Signer.{getBalance,getNonce,estimateGas,call,populateTransaction}': request,
    'Signer.sendTransaction': send,
    'Transaction.wait': { ...wait, timeout: 'arg[1]', defaultTimeout: 'none' },
    'Contract.{on,once,off,connect,attach,removeAllListeners,getAddress,waitForDeployment}': {},
    'Contract.*': request,
    'Client.{getBalance,getBlock,getBlockNumber,getChainId,getCode,getGasPrice,getLogs,getTransaction,getTransactionCount,getTransactionReceipt,readContract,multicall,call,estimateGas,estimateContractGas,simulateContract,request,getContractEvents,getEnsAddress,getEnsName}': viaViem,
    'Client.{sendTransaction,sendRawTransaction,writeContract,deployContract}': { ...viaViem, style: 'async' },
    'Client.waitForTransactionReceipt': { ...wait, timeout: 'arg[0].timeout', defaultTimeout: 180_000 },
    'Web3.eth.{getBalance,getBlock,getBlockNumber,getChainId,getCode,getGasPrice,getPastLogs,getTransaction,getTransactionCount,getTransactionReceipt,call,estimateGas,getAccounts}': request,
    // Done when a block holds it.
    'Web3.eth.{sendTransaction,sendSignedTransaction}': wait,
    'Web3Call.{call,estimateGas}': request,
    'Web3Call.send': wait,
  },
});
