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
