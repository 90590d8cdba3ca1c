// Before the first paint: the reader's own choice of light or dark, where the browser lets a site keep one.
try {
  const scheme = localStorage.getItem('handbook-scheme');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
} catch {}
