if (parent !== window) {
  let last;
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== last)
      parent.postMessage({ source: 'china-aigc-report', figure: document.body.dataset.figure, height: (last = height) }, '*');
  }).observe(document.documentElement);
}
