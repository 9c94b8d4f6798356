import { attributeOf, childOf, decode, encode, parseElement, printElement, withAttribute, withoutPrefix } from "./xml";

const PARTS = [
  '<?xml version="1.0"?>\n<a x="1">\n <b y="a &gt; b"/>text<c><c>1</c></c><!-- <d> --><e z=\'">\'/></a>',
  "<a/>",
  "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>",
];

test.each(PARTS)("takes %s apart and puts it together again", (xml) => {
  const element = parseElement(xml);
  expect(element && printElement(element)).toBe(xml.replace("<a/>", "<a></a>"));
});

test("names the children of an element, nested ones aside", () => {
  const element = parseElement(PARTS[0] ?? "");
  expect(element?.children.map((child) => child.name)).toEqual(["", "b", "", "c", "", "e"]);
  expect(element && childOf(element, "c")?.xml).toBe("<c><c>1</c></c>");
});

test.each(["", "text", "</a>", "<a><b></a>", "<a"])("does not take %j for an element", (xml) => {
  expect(parseElement(xml)).toBeNull();
});

test("reads and sets attributes of the first tag only", () => {
  expect(attributeOf('<a x="&lt;1&gt;"><b y="2"/></a>', "x")).toBe("<1>");
  expect(attributeOf('<a x="1"><b y="2"/></a>', "y")).toBeNull();
  expect(withAttribute('<a x="1"><b x="2"/></a>', "x", '"3"')).toBe('<a x="&quot;3&quot;"><b x="2"/></a>');
  expect(withAttribute("<a/>", "x", "1")).toBe('<a x="1"/>');
  expect(withAttribute('<a x="1" y="2">', "x", null)).toBe('<a y="2">');
});

test("what is encoded is decoded again", () => {
  const text = "a < b & \"c\" > 'd'\r\nåäö $1 $&";
  expect(decode(encode(text))).toBe(text);
});

test("takes the prefix from the main namespace and no other", () => {
  expect(withoutPrefix('<x:worksheet xmlns:x="urn:m"><x:row/><r:y/></x:worksheet>', "worksheet")).toBe('<worksheet xmlns="urn:m"><row/><r:y/></worksheet>');
});
