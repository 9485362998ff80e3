/** Bytes of a text file as text. Spreadsheets save UTF-16, older timing programs Windows-1252. */
import { decodedAs } from '../decoded-as.js';

/** A standard of the web that Node, workers and browsers share. */
declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

/** The text of a file, without its byte order mark, whatever it is encoded in. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodedAs('utf-8', bytes) ?? decodedAs('windows-1252', bytes) ?? '';
}
