const status = document.getElementById('status');
const count = document.getElementById('count');

export function showStatus(text) {
  status.textContent = text;
}

export function showCount(text) {
  count.textContent = text;
}
