import { walkTags } from "./walkTags";

test.each([
  "<a/>",
  '<?xml version="1.0"?>\r\n<a x="1 > 0" y=\'"\'><b/>teksti &amp; &#228;<c>1</c></a>\n',
  "<x:a xmlns:x=\"urn:m\"><x:b></x:b ></x:a>",
  "<a><!-- <b> & --><![CDATA[<c> &]]></a>",
])("takes %j for well-formed", (xml) => {
  expect(walkTags(xml)).toBe(true);
});

test.each([
  ["nothing", ""], ["a text", "teksti"], ["a part that was cut off", "<a><b>1</b><b>2"], ["a tag that was cut off", "<a><b x=\"1"],
  ["an end of something else", "<a><b></a></b>"], ["two outermost elements", "<a/><a/>"], ["something behind the end", "<a/>x"], ["something before the beginning", "x<a/>"],
  ["an attribute without quotes", "<a x=1/>"], ["a sign of smaller than in a value", '<a x="<"/>'], ["a bare ampersand", "<a>A & B</a>"], ["an entity that nobody knows", "<a>&auml;</a>"],
  ["a control character", "<a>\u0001</a>"], ["what is no character", "<a>\uffff</a>"], ["an end with an attribute", "<a></a x=\"1\">"], ["a comment that does not end", "<a><!-- </a>"],
])("does not take %s for well-formed", (_, xml) => {
  expect(walkTags(xml)).toBe(false);
});

test("shows the opening tags with their attributes and ends", () => {
  const seen: unknown[] = [];
  walkTags('<a x="1"><b/>2</a>', (...tag) => seen.push(tag));
  expect(seen).toEqual([["a", ' x="1"', 9], ["b", "", 13]]);
});
