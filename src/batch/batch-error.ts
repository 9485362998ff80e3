/** A batch that could not go on; the message says why and what to do about it. What is done is in its journal. */
export class BatchError extends Error {}

/** A batch that cannot begin as it was asked for: nothing is read, and nothing that is there changes. */
export class BatchMisuse extends BatchError {}
