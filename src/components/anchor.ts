/** The anchor at which a finding stands on the health page. */
export const anchorOf = ({ fingerprint }: { readonly fingerprint: string }): string =>
  fingerprint.replace(/[^a-z0-9]+/gi, '-');
