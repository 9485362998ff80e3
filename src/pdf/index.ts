/** The text of a PDF's pages with its places on them. */

/** Words as the file holds them, with the spaces in them. Coordinates in points from the page's lower left corner. */
export interface Piece {
  text: string;
  x: number;
  /** Where its letters stand. */
  y: number;
  width: number;
  /** The height of the type. */
  size: number;
  /** Whether it is written from left to right, as a watermark or a label along the edge is not. */
  level: boolean;
}

export interface Page {
  /** Counted from 1. */
  page: number;
  width: number;
  height: number;
  /** In the order in which the file holds them. */
  pieces: readonly Piece[];
}

/** Why a PDF gives no text; the message says it of the file, without its name and without a remedy. */
export class UnreadablePdf extends Error {
  constructor(
    readonly why: 'locked' | 'damaged' | 'pictures',
    message: string,
  ) {
    super(message);
    this.name = 'UnreadablePdf';
  }
}

/** What a PDF file begins with, at times behind a few other bytes. */
export const PDF = '%PDF-';

/**
 * Reads the text of every page.
 *
 * @throws UnreadablePdf when the file is damaged, locked, or holds pictures without text
 */
export async function readPages(bytes: Uint8Array): Promise<Page[]> {
  // More than a megabyte of code: only a PDF pays for it.
  const { getDocumentProxy } = await import('unpdf');
  const pages: Page[] = [];
  try {
    // a copy: it takes the bytes away from their owner, and takes no Buffer
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    for (let page = 1; page <= document.numPages; page++) {
      const printed = await document.getPage(page);
      const [left = 0, low = 0, right = 0, top = 0] = printed.view;
      const { items } = await printed.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item && item.str !== '' ? [pieceOf(item)] : []));
      pages.push({ page, width: right - left, height: top - low, pieces });
    }
    await document.destroy();
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new UnreadablePdf('locked', 'is locked by a password');
    throw new UnreadablePdf('damaged', `is a damaged PDF (${(error as Error).message.replace(/\.$/u, '')})`);
  }
  if (pages.every(({ pieces }) => pieces.every(({ text }) => text.trim() === ''))) {
    throw new UnreadablePdf('pictures', 'holds pictures and no text');
  }
  return pages;
}

function pieceOf({ str, transform, width }: { str: string; transform: number[]; width: number }): Piece {
  const [across = 0, up = 0, back = 0, high = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(back, high), level: across > 0 && Math.abs(up) < across / 20 };
}
