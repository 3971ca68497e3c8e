/**
 * Networks of Facebook, Twitter and Dropbox, whose addresses forged answers to look-ups carry. They are servers of large
 * companies: they name no one, and redaction leaves them.
 * https://arxiv.org/abs/2106.02167
 */
export const forgedNetworks =
  /(?:31\.13\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|66\.220\.1[45]\d|69\.63\.1[789]\d|69\.171\.2[2-5]\d|157\.240\.\d+|162\.125\.\d+|108\.160\.1(?:6\d|7[0-5])|199\.16\.15[6-9]|199\.59\.1(?:4[89]|5[01])|104\.244\.4[0-7]|103\.252\.11[2-5])\.\d{1,3}/
