if (parent !== window) {
  let last;
  const say = () => {
    // Hidden frames have no width, and say nothing until they have one.
    const height = window.innerWidth && Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== last && (last = height))
      parent.postMessage({ source: document.body.dataset.source, figure: document.body.dataset.figure, height }, '*');
  };
  new ResizeObserver(say).observe(document.documentElement);
  // Browsers let observers of frames that are out of sight wait.
  for (const event of ['load', 'resize']) window.addEventListener(event, say);
}
