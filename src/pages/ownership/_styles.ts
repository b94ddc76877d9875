/** The styles that draw the views, as text: a picture in a file of its own takes from them what it needs. */
export const css = Object.values(
  import.meta.glob<string>(
    ['../../styles/tokens.css', '../../styles/figures.css', '../../styles/views*.css'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
).join('\n');
