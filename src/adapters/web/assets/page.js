// What the page does beyond links and forms: suggestions while typing, and answers without loading the whole page.
const input = document.querySelector('#line');
const form = document.querySelector('#ask');

/* Suggestions: a combobox as described by the ARIA Authoring Practices (list autocomplete, manual selection). */
const list = document.createElement('ul');
list.id = 'suggestions';
list.hidden = true;
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', input.dataset.suggestions);
form.append(list);
for (const [name, value] of Object.entries({
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-controls': list.id,
  'aria-expanded': 'false',
}))
  input.setAttribute(name, value);

let chosen = -1;
let asked = 0;
let pause;

function close() {
  asked += 1; // What is still under way comes too late, and what would be asked next is not.
  clearTimeout(pause);
  list.hidden = true;
  list.replaceChildren();
  chosen = -1;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

function mark(at) {
  const options = [...list.children];
  chosen = at;
  for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === at));
  if (at < 0) return input.removeAttribute('aria-activedescendant');
  input.setAttribute('aria-activedescendant', options[at].id);
  options[at].scrollIntoView({ block: 'nearest' });
}

/** Puts the suggestion in the prompt; a finished question is asked, an unfinished one goes on. */
function take(option) {
  input.value = option.dataset.line;
  close();
  input.focus();
  if (/[\s:]$/.test(input.value)) suggest();
  else form.requestSubmit();
}

async function suggest() {
  const turn = ++asked;
  const found = await fetch(`/api/complete?${new URLSearchParams({ line: input.value })}`)
    .then((response) => (response.ok ? response.json() : []))
    .catch(() => []);
  // Whoever has already moved into the list chooses among what stands there.
  if (turn !== asked || chosen >= 0) return;
  list.replaceChildren(
    ...found.map(({ line, label, note }, i) => {
      const option = document.createElement('li');
      option.id = `suggestion-${i}`;
      option.dataset.line = line;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      const name = document.createElement('bdi');
      name.textContent = label;
      option.append(name);
      if (note) {
        const small = document.createElement('small');
        small.textContent = note;
        option.append(small);
      }
      return option;
    }),
  );
  chosen = -1;
  list.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(found.length > 0));
  input.removeAttribute('aria-activedescendant');
}

input.addEventListener('input', () => {
  mark(-1);
  clearTimeout(pause);
  pause = setTimeout(suggest, 80);
});
input.addEventListener('keydown', (event) => {
  const count = list.children.length;
  if (event.key === 'ArrowDown' && list.hidden) suggest();
  else if (event.key === 'ArrowDown') mark((chosen + 1) % count);
  else if (event.key === 'ArrowUp' && !list.hidden) mark(chosen <= 0 ? count - 1 : chosen - 1);
  else if (event.key === 'Enter' && chosen >= 0) take(list.children[chosen]);
  else if (event.key === 'Escape' && !list.hidden) close();
  else return;
  event.preventDefault();
});
input.addEventListener('blur', close);
list.addEventListener('mousedown', (event) => event.preventDefault());
list.addEventListener('click', (event) => {
  const option = event.target.closest('[role=option]');
  if (option) take(option);
});

/* Answers in place: the server's own page is fetched, and what it shows is put where the last answer stood. */
const isHere = (url) => url.origin === location.origin && url.pathname === '/' && url.searchParams.has('line');

async function go(url, push) {
  close();
  const main = document.querySelector('main');
  main.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(url);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const next = page.querySelector('main');
    if (!next) throw new Error('not a page');
    if (push) history.pushState(null, '', url);
    document.title = page.title;
    document.body.className = page.body.className;
    main.replaceWith(document.adoptNode(next));
    document.querySelector('footer').replaceWith(document.adoptNode(page.querySelector('footer')));
    input.value = page.querySelector('#line').value;
    form.querySelector('input[name=view]')?.remove();
    const view = page.querySelector('#ask input[name=view]');
    if (view) form.prepend(document.adoptNode(view));
    document.querySelector('main').focus({ preventScroll: true });
    scrollTo(0, 0);
  } catch {
    location.assign(url);
  }
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const url = new URL(link.href);
  if (!isHere(url)) return;
  event.preventDefault();
  go(url, true);
});
form.addEventListener('submit', (event) => {
  const url = new URL(`/?${new URLSearchParams(new FormData(form))}`, location.href);
  if (input.value.trim() === '') return;
  event.preventDefault();
  go(url, true);
});
addEventListener('popstate', () => (isHere(new URL(location.href)) ? go(location.href, false) : location.reload()));
