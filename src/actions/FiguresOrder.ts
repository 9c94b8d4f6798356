import type { Finding } from "../domain/findings/Finding";
import type { TableOrder } from "./TableOrder";

/** A choice with the figures of a text, and what was found on the way. An order with errors among its findings is not to be carried out. */
export interface FiguresOrder {
  readonly order: TableOrder;
  readonly findings: readonly Finding[];
}
