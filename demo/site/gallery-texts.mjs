// @ts-check
// The gallery's texts in French and Arabic, by their English: what is inside an element, with single spaces.

/** @import { SiteLanguage } from './site-languages.mjs' */

/** @type {[english: string, french: string, arabic: string][]} */
const texts = [
  [
    'A card that has little, too much, or nothing to show, at every width.',
    'Une carte qui a peu, trop, ou rien à montrer, à toutes les largeurs.',
    'بطاقة محتواها قليل أو كثير أو معدوم، بكل عرض.',
  ],
  [
    'The news card in its default look, in a ministry’s and in a newsroom’s.',
    'La carte d’actualité dans son style par défaut, dans celui d’un ministère et dans celui d’une rédaction.',
    'بطاقة الأخبار بمظهرها الأصلي، وبمظهر وزارة، وبمظهر غرفة أخبار.',
  ],
  [
    'The news card with long words, and with labels longer than any.',
    'La carte d’actualité avec des mots longs, et des libellés plus longs que tous les autres.',
    'بطاقة الأخبار مع كلمات طويلة وتسميات أطول من كل ما سواها.',
  ],
  [
    'The news card on pages whose style sheets reach too far.',
    'La carte d’actualité sur des pages dont les styles vont trop loin.',
    'بطاقة الأخبار في صفحات تمتد أنماطها أبعد مما ينبغي.',
  ],
  ['euromed-news-card: gallery', 'euromed-news-card : galerie', 'euromed-news-card: المعرض'],
  [
    'Every state, layout, theme and language of the news card.',
    'Tous les états, mises en page, thèmes et langues de la carte d’actualité.',
    'كل حالات بطاقة الأخبار وتخطيطاتها ومظاهرها ولغاتها.',
  ],
  ['Gallery', 'Galerie', 'المعرض'],
  [
    'The card where it lives, in every state, in houses with a look of their own, and on pages that mean it no good. Tests open each of these pages.',
    'La carte là où elle vit, dans tous ses états, dans des maisons qui ont leur propre style, et sur des pages qui ne lui veulent pas de bien. Les tests ouvrent chacune de ces pages.',
    'البطاقة حيث تُستعمل، وفي كل حالاتها، ولدى جهات لها مظهرها الخاص، وفي صفحات لا تريد بها خيرًا. والاختبارات تفتح كل صفحة منها.',
  ],
  ['In a page', 'Dans une page', 'في صفحة'],
  [
    'A row of teasers, a sidebar, an item that leads, in Arabic, in the dark: with markup to copy.',
    'Une rangée d’annonces, une colonne, un article à la une, en arabe, en mode sombre : avec le code à copier.',
    'صف من المقتطفات، وعمود جانبي، وخبر رئيسي، بالعربية، وبالألوان الداكنة: مع الشيفرة للنسخ.',
  ],
  ['States', 'États', 'الحالات'],
  [
    'From 200 to 1160 px; little, too much, loading, failed, offline.',
    'De 200 à 1160 px ; peu, trop, chargement, échec, hors ligne.',
    'من 200 إلى 1160 بكسل؛ محتوى قليل، وكثير، وأثناء التحميل، وعند الفشل، وبلا اتصال.',
  ],
  ['Themes', 'Thèmes', 'المظاهر'],
  [
    'A ministry and a newsroom, each a style sheet of a few lines.',
    'Un ministère et une rédaction, chacun en quelques lignes de style.',
    'وزارة وغرفة أخبار، لكل منهما ورقة أنماط من بضعة أسطر.',
  ],
  ['Long words', 'Mots longs', 'كلمات طويلة'],
  [
    'Languages with long words, and labels that are longer than any.',
    'Des langues aux mots longs, et des libellés plus longs que tous les autres.',
    'لغات كلماتها طويلة، وتسميات أطول من كل ما سواها.',
  ],
  ['Hostile pages', 'Pages hostiles', 'صفحات معادية'],
  [
    'Style sheets that reach further than their authors meant.',
    'Des feuilles de style qui vont plus loin que leurs auteurs ne le voulaient.',
    'أوراق أنماط تمتد إلى أبعد مما أراد واضعوها.',
  ],
  ['One article in three languages', 'Un article en trois langues', 'مقال واحد بثلاث لغات'],
  [
    'The French text is the publisher’s; the English and Arabic ones are <strong>unofficial translations</strong> made for this page. Each card has its own language, whatever the page’s.',
    'Le texte français est celui de l’éditeur ; les textes anglais et arabe sont des <strong>traductions non officielles</strong> faites pour cette page. Chaque carte a sa langue, quelle que soit celle de la page.',
    'النص الفرنسي نص الناشر؛ أما الإنجليزي والعربي فهما <strong>ترجمتان غير رسميتين</strong> أُعدّتا لهذه الصفحة. ولكل بطاقة لغتها، أيًا كانت لغة الصفحة.',
  ],
  [
    'euromed-news-card: in a page',
    'euromed-news-card : dans une page',
    'euromed-news-card: في صفحة',
  ],
  [
    'News cards where partners have room: a row of teasers, a sidebar, a featured item with a list.',
    'Des cartes là où les partenaires ont de la place : une rangée d’annonces, une colonne, un article à la une avec une liste.',
    'بطاقات أخبار حيث يتيح الشركاء مكانًا: صف من المقتطفات، وعمود جانبي، وخبر رئيسي مع قائمة.',
  ],
  ['Small, beside, featured', 'Petite, à côté, à la une', 'صغيرة، إلى الجانب، في الصدارة'],
  [
    'Cards where partners have room. Under each is the markup; all use one style sheet of a few lines. Most articles here are invented for the demo.',
    'Des cartes là où les partenaires ont de la place. Le code est sous chacune ; toutes partagent une feuille de style de quelques lignes. La plupart de ces articles sont inventés pour la démonstration.',
    'بطاقات حيث يتيح الشركاء مكانًا. وتحت كل منها شيفرتها؛ وكلها تستعمل ورقة أنماط واحدة من بضعة أسطر. ومعظم المقالات هنا متخيَّل لأجل العرض.',
  ],
  ['A ministry’s home page', 'La page d’accueil d’un ministère', 'الصفحة الأولى لموقع وزارة'],
  [
    'A row of four teasers. They are equally tall, and their last lines stand on one line.',
    'Une rangée de quatre annonces. Elles ont la même hauteur, et leurs dernières lignes sont alignées.',
    'صف من أربعة مقتطفات متساوية الارتفاع، وأسطرها الأخيرة على خط واحد.',
  ],
  ['The markup', 'Le code', 'الشيفرة'],
  ['A list in one tag', 'Une liste en une balise', 'قائمة في وسم واحد'],
  [
    'The latest that concern Tunisia, from a feed in French: in French, and in Arabic where the feed has Arabic.',
    'Les plus récents sur la Tunisie, d’un flux en français : en français, et en arabe là où le flux l’offre.',
    'أحدث ما يخص تونس من خلاصة بالفرنسية: بالفرنسية، وبالعربية حيث تتوفر في الخلاصة.',
  ],
  ['A sidebar', 'Une colonne latérale', 'عمود جانبي'],
  [
    'Beside an article, compact cards in a column of 300 px: at most 130 px each, without a line of style for the cards.',
    'À côté d’un article, des cartes compactes dans une colonne de 300 px : 130 px au plus chacune, sans une ligne de style pour les cartes.',
    'إلى جانب مقال، بطاقات موجزة في عمود عرضه 300 بكسل: ارتفاع كل منها 130 بكسل على الأكثر، بلا سطر واحد من الأنماط للبطاقات.',
  ],
  ['One item that leads, with a list', 'Un article à la une, avec une liste', 'خبر رئيسي مع قائمة'],
  [
    'Featured beside compact cards and a headline, without boxes of their own.',
    'Un article à la une à côté de cartes compactes et d’un titre, sans cadre propre.',
    'خبر في الصدارة إلى جانب بطاقات موجزة وعنوان، بلا إطارات.',
  ],
  ['All of it in Arabic', 'Le tout en arabe', 'كل ذلك بالعربية'],
  [
    'The same markup in a page that reads from right to left.',
    'Le même code dans une page qui se lit de droite à gauche.',
    'الشيفرة نفسها في صفحة تُقرأ من اليمين إلى اليسار.',
  ],
  ['A dark page', 'Une page sombre', 'صفحة داكنة'],
  [
    'The cards follow the colour scheme of the element around them.',
    'Les cartes suivent le mode de couleurs de l’élément qui les entoure.',
    'تتبع البطاقات نظام ألوان العنصر المحيط بها.',
  ],
  ['The style sheet', 'La feuille de style', 'ورقة الأنماط'],
  [
    'euromed-news-card: every state',
    'euromed-news-card : tous les états',
    'euromed-news-card: كل الحالات',
  ],
  ['Every state', 'Tous les états', 'كل الحالات'],
  [
    'What a card looks like when the article has little, too much, or does not come.',
    'La carte quand l’article a peu, trop, ou ne vient pas.',
    'مظهر البطاقة عندما يكون محتوى المقال قليلًا أو كثيرًا أو لا يصل.',
  ],
  ['euromed-news-card: themes', 'euromed-news-card : thèmes', 'euromed-news-card: المظاهر'],
  ['Three houses, one card', 'Trois maisons, une carte', 'ثلاث جهات وبطاقة واحدة'],
  [
    'The same articles in the default look, in a ministry’s and in a newsroom’s. Each theme is a style sheet of a few lines: custom properties and parts.',
    'Les mêmes articles dans le style par défaut, dans celui d’un ministère et dans celui d’une rédaction. Chaque thème est une feuille de style de quelques lignes : propriétés personnalisées et parties.',
    'المقالات نفسها بالمظهر الأصلي، وبمظهر وزارة، وبمظهر غرفة أخبار. وكل مظهر ورقة أنماط من بضعة أسطر: خصائص مخصصة وأجزاء.',
  ],
  ['Three ways to be there', 'Trois façons d’être là', 'ثلاث طرق للحضور'],
  [
    'By the script; <a href="./docs/rendering.html">rendered ahead</a> on a server, and taken over by the script; rendered ahead, with scripts blocked: what needs none goes on working.',
    'Par le script ; <a href="./docs/fr/rendering.html">préparée d’avance</a> sur un serveur, puis reprise par le script ; préparée d’avance, les scripts étant bloqués : ce qui s’en passe continue de fonctionner.',
    'بالسكربت؛ أو <a href="./docs/ar/rendering.html">معدّة مسبقًا</a> على خادم ثم يتولاها السكربت؛ أو معدّة مسبقًا والسكربتات محجوبة: وما لا يحتاج إليها يبقى يعمل.',
  ],
  ['By the script', 'Par le script', 'بالسكربت'],
  ['Rendered ahead', 'Préparée d’avance', 'معدّة مسبقًا'],
  ['Ahead, scripts blocked', 'D’avance, scripts bloqués', 'مسبقًا والسكربتات محجوبة'],
  [
    'The cards in the way that was chosen',
    'Les cartes de la façon choisie',
    'البطاقات بالطريقة المختارة',
  ],
  ['Default', 'Par défaut', 'المظهر الأصلي'],
  ['A ministry', 'Un ministère', 'وزارة'],
  ['A newsroom', 'Une rédaction', 'غرفة أخبار'],
  [
    'euromed-news-card: long words',
    'euromed-news-card : mots longs',
    'euromed-news-card: كلمات طويلة',
  ],
  [
    'Languages with long words, addresses without a break, and labels in pseudo-locales: longer by two fifths (<bdi>en-XA</bdi>), and from right to left (<bdi>ar-XB</bdi>).',
    'Des langues aux mots longs, des adresses sans coupure, et des libellés en pseudo-langues : plus longs de deux cinquièmes (<bdi>en-XA</bdi>), et de droite à gauche (<bdi>ar-XB</bdi>).',
    'لغات كلماتها طويلة، وعناوين بلا فواصل، وتسميات بلغات زائفة: أطول بخُمسين (<bdi>en-XA</bdi>)، ومن اليمين إلى اليسار (<bdi>ar-XB</bdi>).',
  ],
  [
    'euromed-news-card: hostile pages',
    'euromed-news-card : pages hostiles',
    'euromed-news-card: صفحات معادية',
  ],
  [
    'Style sheets that reach further than their authors meant. The card inside looks the same on each: only the font is the page’s.',
    'Des feuilles de style qui vont plus loin que leurs auteurs ne le voulaient. La carte reste la même sur chacune : seule la police est celle de la page.',
    'أوراق أنماط تمتد إلى أبعد مما أراد واضعوها. والبطاقة فيها واحدة في كل صفحة: ولا تأخذ من الصفحة إلا الخط.',
  ],
  ['Whole, from narrow to wide', 'Entière, d’étroite à large', 'كاملة، من الضيق إلى الواسع'],
  [
    'Forty countries, ten links, an upright picture',
    'Quarante pays, dix liens, une image en hauteur',
    'أربعون بلدًا، وعشرة روابط، وصورة طولية',
  ],
  ['Full text', 'Texte entier', 'النص الكامل'],
  ['Without a picture', 'Sans image', 'بلا صورة'],
  ['Title alone', 'Le titre seul', 'العنوان وحده'],
  ['One country', 'Un pays', 'بلد واحد'],
  ['Picture that does not load', 'Une image qui ne vient pas', 'صورة لا تُحمَّل'],
  ['Loading', 'Chargement', 'أثناء التحميل'],
  ['Failed', 'Échec', 'فشل'],
  ['Offline', 'Hors ligne', 'بلا اتصال'],
  ['Nothing yet', 'Rien encore', 'لا شيء بعد'],
  ['German compounds', 'Mots composés allemands', 'كلمات ألمانية مركّبة'],
  [
    'Labels longer by two fifths (en-XA)',
    'Libellés plus longs de deux cinquièmes (en-XA)',
    'تسميات أطول بخُمسين (en-XA)',
  ],
  [
    'Labels from right to left (ar-XB)',
    'Libellés de droite à gauche (ar-XB)',
    'تسميات من اليمين إلى اليسار (ar-XB)',
  ],
  ['An empty page', 'Une page vide', 'صفحة فارغة'],
];

/** @param {1 | 2} column @returns {Record<string, string>} */
const inColumn = (column) => Object.fromEntries(texts.map((row) => [row[0], row[column]]));

/** @type {Partial<Record<SiteLanguage, Record<string, string>>>} */
export const galleryTexts = { fr: inColumn(1), ar: inColumn(2) };
