// Draws an address as a QR code, for paper and for the stage; what draws it is loaded when it is wanted.
import { LONGEST_QR } from "../limits.ts";

export interface AddressQr {
  readonly address: string;
  /** An SVG document with a white border; null for an address that is too long for one. */
  readonly qr: string | null;
}

/** Errors: those of loading it. */
export async function qrOf(address: string, border = 2): Promise<AddressQr> {
  if (address.length > LONGEST_QR) return { address, qr: null };
  const { renderSVG } = await import("uqr");
  return { address, qr: renderSVG(address, { ecc: "L", border }) };
}
