/** Calls when the screen has more or fewer dots a px than before: another zoom, another screen. Returns how to stop. */
export function watchDensity(call: () => void): () => void {
  const stop = new AbortController();
  const watch = (): void => {
    const change = (): void => {
      call();
      watch();
    };
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', change, { once: true, signal: stop.signal });
  };
  watch();
  return () => {
    stop.abort();
  };
}
