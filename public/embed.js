// Sets the height of our frames, and makes one of <who-defends-europe date="2026-06" layers="us~europe">.
(() => {
  const page = new URL('.', /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const ours = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(page.href));

  addEventListener('message', ({ source, origin, data }) => {
    // Sandboxed: "null".
    const isKnown = origin === page.origin || origin === 'null';
    const frame = isKnown && ours().find(({ contentWindow }) => contentWindow === source);
    if (frame && data?.type === 'who-defends-europe:resize' && Number.isFinite(data.height))
      frame.style.height = `${Math.min(4000, Math.max(200, Math.round(data.height)))}px`;
  });
  // Those ready before say it again.
  for (const { contentWindow } of ours())
    contentWindow?.postMessage({ type: 'iframe-get-child-dimensions' }, '*');

  customElements.define(
    'who-defends-europe',
    class extends HTMLElement {
      connectedCallback() {
        const query = new URLSearchParams();
        // Keys of a link are attributes.
        for (const { name, value } of this.attributes)
          if (!/^(id|class|style)$|-/.test(name)) query.set(name, value);
        query.set('embed', '1');
        const frame = Object.assign(document.createElement('iframe'), {
          title: this.ariaLabel || 'Who defends Europe? Map',
          loading: 'lazy',
          width: '100%',
          height: '480',
          allow: 'fullscreen; web-share; clipboard-write',
          referrerPolicy: 'strict-origin-when-cross-origin',
          src: `${page}?${query}`,
        });
        frame.style.cssText = 'border:0;width:100%;aspect-ratio:4/3;min-height:420px';
        this.style.display = 'block';
        this.replaceChildren(frame);
      }
    },
  );
})();
