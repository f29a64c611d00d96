// shows: timeout, waiting
import { Contract, JsonRpcProvider, Wallet, ethers, getDefaultProvider } from 'ethers';
import { createPublicClient, createWalletClient, http } from 'viem';
import { mainnet } from 'viem/chains';
import Web3 from 'web3';

const provider = new JsonRpcProvider('https://node.example/v1');
const old = new ethers.providers.JsonRpcProvider(process.env['RPC_URL']);
const wallet = new Wallet('0x00', provider);
const token = new Contract('0x01', [], wallet);
const read = createPublicClient({ chain: mainnet, transport: http('https://viem.example', { timeout: 4000 }) });
const write = createWalletClient({ chain: mainnet, transport: http() });
const web3 = new Web3('https://web3.example');

export async function withEthers(to: string) {
  await provider.getBlockNumber();
//               ^^^^^^^^^^^^^^ out rpc sync https://node.example/v1 getBlockNumber, 300000 ms, awaited
  await old.getBalance(to);
//          ^^^^^^^^^^ out rpc sync ${RPC_URL} getBalance, 300000 ms, awaited
  await getDefaultProvider('https://default.example').getFeeData();
//                                                    ^^^^^^^^^^ out rpc sync https://default.example getFeeData, 300000 ms, awaited
  const sent = await wallet.sendTransaction({ to, value: 1n });
//                          ^^^^^^^^^^^^^^^ out rpc async https://node.example/v1 sendTransaction, 300000 ms, awaited
  await sent.wait();
//           ^^^^ out rpc sync https://node.example/v1 wait, no timeout, awaited
  await token.balanceOf(to);
//            ^^^^^^^^^ out rpc sync https://node.example/v1 balanceOf, 300000 ms, awaited
  const transferred = await token.transfer(to, 1n);
//                                ^^^^^^^^ out rpc sync https://node.example/v1 transfer, 300000 ms, awaited
  await transferred.wait(1, 60_000);
//                  ^^^^ out rpc sync https://node.example/v1 wait, 60000 ms, awaited
  return provider.waitForTransaction(sent.hash);
//                ^^^^^^^^^^^^^^^^^^ out rpc sync https://node.example/v1 waitForTransaction, no timeout, returned
}

export async function withViem(to: never) {
  await read.getBlockNumber();
//           ^^^^^^^^^^^^^^ out rpc sync https://viem.example getBlockNumber, 4000 ms, awaited
  await read.readContract({ address: to, abi: [], functionName: 'balanceOf' });
//           ^^^^^^^^^^^^ out rpc sync https://viem.example readContract, 4000 ms, awaited
  const hash = await write.sendTransaction({ to } as never);
//                         ^^^^^^^^^^^^^^^ out rpc async sendTransaction, 10000 ms, awaited
  await write.writeContract({ address: to } as never);
//            ^^^^^^^^^^^^^ out rpc async writeContract, 10000 ms, awaited
  return read.waitForTransactionReceipt({ hash });
//            ^^^^^^^^^^^^^^^^^^^^^^^^^ out rpc sync https://viem.example waitForTransactionReceipt, 180000 ms, returned
}

export async function withWeb3(to: string) {
  await web3.eth.getBalance(to);
//               ^^^^^^^^^^ out rpc sync https://web3.example getBalance, 300000 ms, awaited
  const contract = new web3.eth.Contract([], to);
  await contract.methods.balanceOf(to).call();
//                                     ^^^^ out rpc sync https://web3.example call, 300000 ms, awaited
  await contract.methods.transfer(to, 1).send({ from: to });
//                                       ^^^^ out rpc sync https://web3.example send, 300000 ms, awaited
  return web3.eth.sendTransaction({ to });
//                ^^^^^^^^^^^^^^^ out rpc sync https://web3.example sendTransaction, 300000 ms, returned
}
