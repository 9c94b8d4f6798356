/** What Excel told, or null where its answer did not come so far. */
export function told<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && /^(PropertyNotLoaded|ValueNotLoaded)$/.test(error.code)) return null;
    throw error;
  }
}
