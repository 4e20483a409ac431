// Runs before the page is drawn, so that a chosen theme does not flash; then whenever the choice changes, on whichever page.
function show() {
  document.documentElement.dataset.theme = localStorage.getItem('attest.theme') ?? 'system';
}

show();
addEventListener('storage', show);
addEventListener('pageshow', show);
