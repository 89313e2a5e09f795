if (parent !== window) {
  let last;
  const say = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== last)
      parent.postMessage({ source: document.body.dataset.source, figure: document.body.dataset.figure, height: (last = height) }, '*');
  };
  new ResizeObserver(say).observe(document.documentElement);
  // Browsers let observers of frames that are out of sight wait.
  for (const event of ['load', 'resize']) window.addEventListener(event, say);
}
