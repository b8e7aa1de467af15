/**
 * Names that filter lists hide on every site, whatever is in them (EasyList and EasyList Social, as read on the day below), and some
 * of the lists of cookie notices and newsletters. Only names that could come to somebody's mind for a map with charts, shares and
 * notices are here; read the lists again when this is a year old.
 */
export const AS_OF = '2026-12-03';

/** Whole names, of classes and of ids. */
export const HIDDEN_NAMES: readonly string[] = `
ad ads advert advertisement advertising adbox adbanner adbar ad-banner ad-box ad-column ad-label ad-row ad-text ad-top ad-unit
ad-wrap ad-wrapper sponsors
share-bar share-block share-bottom share-box share-button share-buttons share-cont share-container share-count
share-count-container share-counters share-entry share-feed share-footer share-group share-header share-help share-horiz
share-icon share-icons share-indicator share-it share-left share-legend share-links share-list share-menu share-module share-more
share-options share-page share-panel share-plus share-post share-prefix share-rail share-save share-section share-side-bar
share-signup share-social share-stuff share-this share-title share-tools share-top share-trigger share-widget share-widgets
share-wrap share-wrapper
shareBar shareBottom shareBox shareBtn shareBtns shareButton shareButtons shareContainer shareContent shareCount shareForm
shareIcon shareIcons shareLeft shareLink shareLinks shareMenu shareModule shareNav shareOverlay sharePage sharePanel shareRow
shareSide shareTab shareTags shareThis shareTitle shareTool shareTools shareTop shareWrap
share_bar share_block share_bottom share_box share_btn share_button share_buttons share_container share_content share_entry
share_footer share_group share_icon share_icons share_link share_links share_list share_nav share_options share_panel share_post
share_small share_story share_this share_tools share_top share_widget share_wrap share_wrapper
sharebar shareblock sharebtns sharecount sharediv shareicon shareicons sharelink sharelinks sharemenu sharemore sharepost sharer
sharestrip sharetab sharethis sharetools sharetop sharing-bar sharing-box sharing-buttons sharing-column sharing-container
sharing-icons sharing-links sharing-options sharing-tools sharing-vertical show-share side-social sidebar-share single-share
story-share story-action-share tool-share utility-share video-share menu-share linkShare link_share extra-share after-share
article-social articleShare article_share post-share post-social header-share header-social footer-social
social-bar social-block social-box social-buttons social-count social-header social-icons social-item social-links social-list
social-media social-options social-panel social-share social-tools social-top social-wrap
follow-bar follow-block follow-box follow-buttons follow-icons follow-links follow-me follow-tools follow-us follow-widget
subscribe-block subscribe-box subscribebox text_list_inline
cookie-banner cookie-notice cookie-consent newsletter-popup
`
  .trim()
  .split(/\s+/);

/** Parts of names by which whole families of names are hidden. A name that has one is safe only if it was looked up. */
export const HIDDEN_WORDS: readonly string[] =
  'ad ads advert adverts sponsor sponsored banner share sharing shares social follow tweet like promo cookie consent newsletter subscribe popup'.split(
    ' ',
  );

/** Names of ours with such a part that no list had on that day. */
export const LOOKED_UP: readonly string[] = [
  'share',
  'card-share',
  'scenario-banner',
  'guess-share',
  'share-or-dollars',
];
