/** A sample's text, taken into the page as it is. */
declare module "*.tsv" {
  const text: string;
  export default text;
}
