/* Shows one question at a time and keeps a draft in this browser only, until the answers are in. Without it the page
   works as one long form. */
(() => {
  const form = document.getElementById('paper');
  const page = document.querySelector('main[data-shared]');

  /* A shared device keeps nothing for the next person: no draft, no way back, and a minute without touch empties it. */
  function share() {
    const start = '/s/kiosk';
    const first = page.dataset.shared === 'start';
    const still = document.getElementById('still');
    let warning;
    let end;

    function leave() {
      document.querySelectorAll('form').forEach((one) => one.reset());
      if (!first || location.search || document.querySelector('.alert')) {
        location.replace(start);
      }
    }

    function stay() {
      clearTimeout(warning);
      clearTimeout(end);
      if (still) {
        still.hidden = true;
        warning = setTimeout(() => (still.hidden = false), 45000);
      }
      end = setTimeout(leave, 60000);
    }

    if (!first) {
      history.replaceState(null, '', start);
    }
    ['pointerdown', 'touchstart', 'keydown', 'input', 'scroll', 'mousemove'].forEach((touch) => {
      addEventListener(touch, stay, { passive: true });
    });
    addEventListener('pageshow', (shown) => shown.persisted && leave());
    stay();
  }

  /* A draft lies under a hash, so that what is left in the browser opens no ballot. No safe context: no draft. */
  async function draftName() {
    if (!window.crypto || !crypto.subtle) {
      return null;
    }
    const token = new TextEncoder().encode(location.pathname.split('/').pop());
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', token));
    return 'ballot-' + Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /* Some browsers forbid storage to some people; answering must go on without it. */
  function withStorage(work) {
    try {
      return work(window.localStorage);
    } catch (forbidden) {
      return null;
    }
  }

  function fields(item) {
    return Array.from(item.querySelectorAll('input, textarea'));
  }

  function answering(name) {
    const items = Array.from(form.querySelectorAll('fieldset'));
    const words = form.dataset;
    const send = document.getElementById('send');
    const once = document.getElementById('once');
    const draft = name && withStorage((storage) => JSON.parse(storage.getItem(name)));
    let step = 0;

    function save() {
      const answers = {};
      for (const field of items.flatMap(fields)) {
        if (field.tagName === 'TEXTAREA' ? field.value : field.checked) {
          answers[field.name] = (answers[field.name] || []).concat(field.value);
        }
      }
      if (name) {
        withStorage((storage) => storage.setItem(name, JSON.stringify({ step, answers })));
      }
    }

    function restore() {
      const shown = items.flatMap(fields).some((field) => (field.tagName === 'TEXTAREA' ? field.value : field.checked));
      if (!draft) {
        return;
      }
      step = Math.min(Math.max(draft.step | 0, 0), items.length - 1);
      for (const field of shown ? [] : items.flatMap(fields)) {
        const values = draft.answers[field.name] || [];
        if (field.tagName === 'TEXTAREA') {
          field.value = values[0] || '';
        } else {
          field.checked = values.includes(field.value);
        }
      }
    }

    function limit(item) {
      const most = Number(item.dataset.most);
      const area = item.querySelector('textarea');
      if (most > 1) {
        const full = fields(item).filter((field) => field.checked).length >= most;
        fields(item).forEach((field) => (field.disabled = full && !field.checked && !field.dataset.alone));
      }
      if (area) {
        const length = Array.from(area.value).length;
        item.querySelector('.counter').textContent = length + ' / ' + area.dataset.limit;
      }
    }

    /* What goes with no other answer takes the others away, and they take it away. */
    function standAlone(item, ticked) {
      if (ticked.type === 'checkbox' && ticked.checked) {
        fields(item)
          .filter((field) => field !== ticked && (field.dataset.alone || ticked.dataset.alone))
          .forEach((field) => (field.checked = false));
      }
    }

    function button(text, kind, action) {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = kind;
      made.textContent = text;
      made.addEventListener('click', action);
      return made;
    }

    const progress = document.createElement('div');
    progress.className = 'progress';
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    const bar = document.createElement('progress');
    bar.max = items.length;
    bar.setAttribute('aria-label', words.bar);
    progress.append(said, bar);
    const steps = document.createElement('div');
    steps.className = 'steps';
    const back = button(words.back, '', () => go(step - 1));
    const next = button(words.next, 'primary', () => go(step + 1));
    const skip = button(words.skip, 'skip', () => {
      fields(items[step]).forEach((field) => {
        field.checked = false;
        if (field.tagName === 'TEXTAREA') {
          field.value = '';
        }
      });
      limit(items[step]);
      go(step + 1);
    });

    function show() {
      const last = step === items.length - 1;
      items.forEach((item, index) => (item.hidden = index !== step));
      const seconds = (items.length - step) * 7;
      const left = seconds > 90 ? words.minutes : seconds > 30 ? words.minute : words.soon;
      said.textContent = words.progress.replace('#', step + 1).replace('#', items.length) + ' · ' + left;
      bar.value = step + 1;
      back.hidden = step === 0;
      next.hidden = last;
      skip.hidden = last;
      send.hidden = !last;
      once.hidden = !last;
    }

    function go(target) {
      step = Math.min(Math.max(target, 0), items.length - 1);
      save();
      show();
      items[step].querySelector('.question').focus();
      progress.scrollIntoView({ block: 'nearest' });
    }

    restore();
    const alert = items.findIndex((item) => item.querySelector('.alert'));
    step = alert >= 0 ? alert : step;
    items[0].before(progress);
    form.append(steps);
    steps.append(back, next, send);
    form.append(skip);
    form.classList.add('stepwise');
    items.forEach((item) => {
      item.querySelector('.question').tabIndex = -1;
      limit(item);
    });
    form.addEventListener('input', (event) => {
      standAlone(items[step], event.target);
      limit(items[step]);
      save();
    });
    form.addEventListener('keydown', (event) => {
      const at = event.target;
      if (at.tagName === 'TEXTAREA' || at.tagName === 'BUTTON' || at.tagName === 'SUMMARY'
          || event.ctrlKey || event.altKey || event.metaKey) {
        return;
      }
      if (event.key === 'Enter') {
        event.preventDefault();
        if (step < items.length - 1) {
          go(step + 1);
        }
      } else if (event.key >= '1' && event.key <= '9') {
        const chosen = items[step].querySelectorAll('input')[Number(event.key) - 1];
        if (chosen) {
          chosen.click();
          chosen.focus();
        }
      }
    });
    form.addEventListener('submit', save);
    show();
  }

  if (page) {
    share();
  }
  draftName().then((name) => {
    if (form) {
      answering(page ? null : name);
    } else if (name && document.querySelector('[data-saved]')) {
      withStorage((storage) => storage.removeItem(name));
    }
  });
})();
