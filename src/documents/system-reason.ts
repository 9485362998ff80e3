/** What the system says of a file that it does not give, and what a person can do about it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the name',
  ENOTDIR: 'no such file; check the name',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'not allowed to read it; check its permissions',
  EPERM: 'not allowed to read it; check its permissions',
  ELOOP: 'is a link that leads back to itself; remove it',
};

/** @param error as reading the file gave it: one with a `code` such as `ENOENT` */
export function systemReason(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return REASONS[code] ?? message;
}
