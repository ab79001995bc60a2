export interface CheckContext {
  /** Of the tool. */
  readonly version: string;
  /** Columns to write text into. */
  readonly width: number;
}
