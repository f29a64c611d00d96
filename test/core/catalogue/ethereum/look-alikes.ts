import { Contract, ethers, formatEther, getAddress, Interface, parseEther, Wallet } from 'ethers';
import { encodeFunctionData, formatUnits, http, parseUnits } from 'viem';
import Web3 from 'web3';

const wallet = Wallet.createRandom();
const contract = new Contract('0x01', []);
contract.on('Transfer', () => undefined);

export const amounts = [formatEther(1n), parseEther('1'), formatUnits(1n, 6), parseUnits('1', 6), getAddress('0x01')];
export const signed = wallet.signMessage('hello');
export const encoded = [new Interface([]), encodeFunctionData({ abi: [] } as never), Web3.utils.toWei('1', 'ether'), ethers.keccak256('0x'), http];
