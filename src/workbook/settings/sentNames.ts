/** Names of what a workbook for one unit remembers of its sending: whose and of when it is, the list of figures, and the fingerprint as a text. */
export const SENT_NAMES = {
  identity: "toteuma.lahetetty.tunniste",
  list: "toteuma.lahetetty.luettelo",
  fingerprint: "toteuma.lahetetty.sormenjalki",
} as const;
