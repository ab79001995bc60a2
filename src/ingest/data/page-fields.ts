/**
 * Where pages state what is known of an article.
 * source: Open Graph protocol and its article namespace; schema.org NewsArticle; Dublin Core; the fields that
 *   Parse.ly, Sailthru and Chartbeat document for publishers.
 * note: names of meta elements, lower case, in the order in which they are believed.
 */
export const metaNames = {
  title: ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title'],
  publisher: ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'cre'],
  author: [
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'article:author',
    'article:author_name',
  ],
  date: [
    'article:published_time',
    'og:article:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'article.published',
    'cxenseparse:recs:publishtime',
    'date',
  ],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  language: ['og:locale', 'content-language', 'language', 'dc.language'],
} as const;

/** Types of schema.org that are an article: their fields speak of the page's text, those of other types may not. */
export const articleTypes: readonly string[] = [
  'article',
  'newsarticle',
  'reportagenewsarticle',
  'analysisnewsarticle',
  'opinionnewsarticle',
  'backgroundnewsarticle',
  'reviewnewsarticle',
  'askpublicnewsarticle',
  'liveblogposting',
  'blogposting',
  'socialmediaposting',
  'report',
  'scholarlyarticle',
  'techarticle',
  'advertisercontentarticle',
];

/**
 * Words in `class` and `id` of elements inside an article that are not its text, as whole parts of a name or two
 * parts together (`article-caption`, `relatedLinks`, `post-meta`).
 * source: own reading of the class names of common templates; Readability has a list of the same kind for blocks.
 * note: never `content`, `body`, `text`, `story`, `intro` or `date`, which name the text itself or parts of it.
 */
export const foreignParts = {
  furniture: [
    'caption',
    'figcaption',
    'imagecredit',
    'photocredit',
    'share',
    'sharing',
    'sharebar',
    'sharedaddy',
    'social',
    'newsletter',
    'signup',
    'subscribe',
    'subscription',
    'advert',
    'advertisement',
    'ad',
    'ads',
    'promo',
    'sponsored',
    'breadcrumb',
    'breadcrumbs',
    'copyright',
    'comments',
    'toolbar',
    'taglist',
    'posttags',
    'articletags',
    'paywall',
    'readtime',
    'readingtime',
    'flyout',
  ],
  teaser: [
    'related',
    'relatedcontent',
    'recirc',
    'recommended',
    'recommendations',
    'readmore',
    'morefrom',
    'trending',
    'popular',
    'mostread',
    'teaser',
    'teasers',
    'seealso',
    'outbrain',
    'taboola',
    'rail',
    'carousel',
    'swiper',
  ],
  metadata: [
    'byline',
    'author',
    'authorname',
    'authorbio',
    'authorbox',
    'timestamp',
    'pubdate',
    'postmeta',
    'entrymeta',
    'articlemeta',
    'postinfo',
    'articleinfo',
  ],
} as const;

/** A longer value, in characters, is a text in the wrong place. */
export const MAX_VALUE_LENGTH = 500;
