import { Decrypter, Encrypter } from 'age-encryption'

/** How a sealed file can fail to open: the words are wrong, or its bytes are not as they were sealed. */
export type OpeningFault = 'wrongPassphrase' | 'altered'

/** Seals bytes in the age format. The work factor is scrypt's, as a power of two. */
export function sealBytes(bytes: Uint8Array, passphrase: string, workFactor: number): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(bytes)
}

/** Opens what was sealed. Check the header first: all the work it asks for is done here, on the calling thread. */
export async function openBytes(bytes: Uint8Array, passphrase: string): Promise<Uint8Array | OpeningFault> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return await decrypter.decrypt(bytes)
  } catch (error) {
    const isUnknown = error instanceof Error && error.message.startsWith('no identity matched')
    return isUnknown ? 'wrongPassphrase' : 'altered'
  }
}
