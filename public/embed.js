// Sets the height of our frames, and makes one of <who-defends-europe date="2026-06" layers="us~europe">.
(() => {
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const page = new URL('.', src).href;
  const ours = () => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(page));

  addEventListener('message', ({ source, origin, data }) => {
    if (data?.type !== 'who-defends-europe:resize' || !Number.isFinite(data.height)) return;
    // "null": sandboxed.
    const frame = ours().find(
      (each) => each.contentWindow === source && [new URL(each.src).origin, 'null'].includes(origin),
    );
    if (frame) frame.style.height = `${Math.min(4000, Math.max(200, Math.round(data.height)))}px`;
  });
  // Frames that were ready first say it again.
  for (const frame of ours()) frame.contentWindow?.postMessage({ type: 'iframe-get-child-dimensions' }, '*');

  customElements.define(
    'who-defends-europe',
    class extends HTMLElement {
      connectedCallback() {
        const frame = document.createElement('iframe');
        const query = new URLSearchParams('embed=1');
        // A link's keys are attributes of the element; it knows none of the names left out here.
        for (const { name, value } of this.attributes)
          if (!/^(id|class|style)$|-/.test(name)) query.set(name, value);
        frame.title = this.ariaLabel || 'Who defends Europe? Map';
        frame.loading = 'lazy';
        frame.width = '100%';
        frame.height = '480';
        frame.style.cssText = 'border:0;width:100%;aspect-ratio:4/3;min-height:420px';
        frame.allow = 'fullscreen; web-share; clipboard-write';
        frame.referrerPolicy = 'strict-origin-when-cross-origin';
        frame.src = `${page}?${query}`;
        this.style.display = 'block';
        this.replaceChildren(frame);
      }
    },
  );
})();
