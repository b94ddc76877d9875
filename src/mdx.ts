import Figure from './pages/_story/Figure.astro';
import Ref from './components/Ref.astro';

/** What prose may use beside Markdown; the source room checks the same names. */
export const components = { Ref, Figure };
