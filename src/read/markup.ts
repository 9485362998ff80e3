/** Markup in plain text and Markdown, blanked out so that nothing in it is read. */

const MARKUP =
  /<\/?[a-z][^<>\n]{0,400}>|<!--[\s\S]{0,400}?-->|\{\{[<%][^\n]{0,600}?[>%]\}\}|https?:\/\/[^\s)\]>]+|\*\*|__|&(?:nbsp|amp|quot|rsquo|lsquo|ndash|mdash|#\d{1,5});/gi;

/** The text with tags, addresses and emphasis marks replaced by spaces; every other character keeps its offset. */
export function blankMarkup(text: string): string {
  return text.replace(MARKUP, (markup) => ' '.repeat(markup.length));
}
