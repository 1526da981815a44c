// The page's side of a WordPress embed: shows the frame once the frame reports its height, within bounds.
addEventListener('message', ({ data, source }) => {
  if (data?.message !== 'height') return;
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
    if (frame.contentWindow !== source) continue;
    frame.height = Math.min(1000, Math.max(200, data.value));
    frame.removeAttribute('style');
    frame.previousElementSibling.style.display = 'none';
  }
});
