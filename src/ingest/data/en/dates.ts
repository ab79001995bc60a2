/**
 * English names of months, as full names and as the abbreviations of style guides, to month numbers.
 * source: AP Stylebook and Chicago Manual of Style abbreviations; RFC 5322 section 3.3 (`Jan` … `Dec`).
 * note: `sept` is British and AP usage; a full stop after an abbreviation is handled by the reader.
 */
export const monthNumbers: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/**
 * Names of time zones that mean one offset wherever they are written, to ISO offsets.
 * source: RFC 822 section 5.1 (North American zones); CET/CEST: EU directive 2000/84/EC.
 * note: IST, BST, AST, CST outside a mail header and the like mean several zones; of those only CST stands
 * here, because RFC 822 defines it. A name that is not here gives a time without an offset.
 */
export const zoneOffsets: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
};
