// Sets the height of our frames, and makes one of <who-defends-europe src="https://…/" date="2026-06">. Works as
// classic script, as module, inlined, bundled, late and twice.
// In a block: a page that has this twice has none of its names.
{
  const type = 'who-defends-europe';
  const script = /** @type {HTMLScriptElement} */ (document.currentScript)?.src;
  // Frames and elements lie beside this file, where it is known.
  const page = /\/embed\.js\b/.test(script) && new URL('.', script).href;
  const ours = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) =>
      page ? src.startsWith(page) : /[?&]embed=1/.test(src),
    );

  addEventListener('message', ({ source, origin, data }) => {
    if (data?.type !== `${type}:resize` || !Number.isFinite(data.height)) return;
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    // Sandboxed: "null".
    if (!frame || (origin !== new URL(frame.src).origin && origin !== 'null')) return;
    frame.style.minHeight = '0';
    frame.style.height = `${Math.min(4000, Math.max(200, Math.round(data.height)))}px`;
  });

  const make = (/** @type {HTMLElement} */ element) => {
    // An older element has no address of its own: it lies beside the script.
    const src = element.getAttribute('src') || page;
    if (!src) return;
    const query = new URLSearchParams();
    // Keys of a link are attributes.
    for (const { name, value } of element.attributes)
      if (!/^(id|class|style|src)$|-/.test(name)) query.set(name, value);
    query.set('embed', '1');
    const least = ['title', 'timeline', 'legend'].some((part) => query.get(part) === '0') ? 420 : 700;
    const frame = Object.assign(document.createElement('iframe'), {
      title: element.ariaLabel || 'Who defends Europe? Map',
      loading: 'lazy',
      width: '100%',
      height: least,
      allow: 'fullscreen; web-share; clipboard-write',
      referrerPolicy: 'strict-origin-when-cross-origin',
      src: `${src}?${query}`,
    });
    frame.style.cssText = `border:0;width:100%;height:auto;aspect-ratio:3/2;min-height:${least}px`;
    element.style.display = 'block';
    element.replaceChildren(frame);
  };

  const start = () => {
    // Those ready before say it again.
    for (const { contentWindow } of ours())
      contentWindow?.postMessage({ type: 'iframe-get-child-dimensions' }, '*');
    if (customElements.get(type)) return;
    customElements.define(
      type,
      class extends HTMLElement {
        connectedCallback() {
          make(this);
        }
      },
    );
  };
  // What an element has in it for readers without scripts is there, and can be replaced, when the page has been read.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
}
