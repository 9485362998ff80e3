/** Bytes as text of a named encoding. */

/** A standard of the web that Node, workers and browsers share. */
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** What windows-1252 has from 80 to 9F; Node 20 takes it for Latin-1, which has control characters there. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** The web's other names of it. */
const ITS_NAMES = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/iu;

/**
 * The text that bytes are in an encoding by one of the web's names.
 *
 * @returns undefined when there is no such encoding, or they are none in it
 */
export function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!ITS_NAMES.test(encoding)) return text;
    return text.replace(/[\x80-\x9f]/gu, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] as string);
  } catch {
    return undefined;
  }
}
