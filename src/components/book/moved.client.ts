const there = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
// A refresh would lose the anchor.
if (there) location.replace(there + location.hash);
