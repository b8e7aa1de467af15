/** Messages by which the embedded page tells a host its height, as examples for those who write hosts. Names of products are not translated. */
export const DIALECTS: readonly { readonly host: string; readonly message: string }[] = [
  {
    host: 'embed.js',
    message:
      '{"type":"who-defends-europe:resize","v":1,"id":"<eid>","width":600,"height":512}, :ready, :state, :select',
  },
  { host: 'Datawrapper', message: '{"datawrapper-height":{"<id>":512}}' },
  { host: 'AMP', message: '{"sentinel":"amp","type":"embed-size","height":512}' },
  { host: 'Medium, Embedly', message: '{"src":"<href>","context":"iframe.resize","height":512}' },
  { host: 'pym.js', message: 'pymxPYMx<childId>xPYMxheightxPYMx512' },
  { host: 'open-iframe-resizer', message: '{"type":"iframe-resized","width":600,"height":512}' },
  { host: 'iframe-resizer', message: '[iFrameSizer]<frameId>:<height>:<width>:<event>' },
  { host: 'WordPress', message: '{"message":"height","value":512,"secret":"<secret>"}' },
];
