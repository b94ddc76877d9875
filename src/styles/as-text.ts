/** The styles that draw the views, as text: a picture in a file of its own takes from them what it needs. */
export const css = Object.values(
  import.meta.glob<string>(['./tokens.css', './figures.css', './views*.css'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');
