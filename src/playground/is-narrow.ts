/** A page with no room for a pane beside the editors, which it then covers: as in `playground.css`. */
export const IS_NARROW = '(max-width: 64rem)';
