/** Calls when the device pixel ratio changes: another zoom or another screen. Returns a function that stops. */
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
