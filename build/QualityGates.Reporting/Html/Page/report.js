'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const list = document.getElementById('list');
  const search = document.getElementById('search');
  const status = document.getElementById('status');
  const accepted = document.getElementById('accepted');
  const severities = [...document.querySelectorAll('input[name=severity]')];
  const PAGE = 50;
  const PRINTED = 500;

  // Text only ever becomes a text node: nothing of a finding can be markup.
  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  const where = at => at.f + (at.l ? ':' + at.l + (at.c ? ':' + at.c : '') : '');

  const excerpt = at => {
    if (!at.x) return null;
    const pre = make('pre');
    at.x.s.forEach((line, i) => {
      const number = at.x.n + i;
      const row = make('span', number === at.l ? 'hit' : '');
      row.append(make('span', 'n', String(number)), line + '\n');
      pre.append(row);
    });
    pre.tabIndex = 0;
    pre.setAttribute('aria-label', 'Source of ' + where(at));
    return pre;
  };

  const place = (at, text, className) => {
    const item = make('li', className);
    if (text) item.append(make('p', '', text));
    item.append(make('p', 'where', where(at)));
    const source = excerpt(at);
    if (source) item.append(source);
    return item;
  };

  const show = finding => {
    const item = make('li');
    const line = make('p');
    line.append(make('span', 'severity ' + finding.s, finding.s), ' ' + finding.m);
    item.append(line);
    if (finding.a) item.append(make('p', 'accepted', 'Accepted by ' + finding.a.by + (finding.a.r ? ': ' + finding.a.r : '')));
    if (finding.e) {
      const path = make('ol', 'path');
      path.setAttribute('aria-label', 'How the values travel');
      finding.e.forEach(at => path.append(place(at, at.t, '')));
      path.append(place(finding.at, 'Found here', 'here'));
      item.append(path);
    } else {
      item.append(make('p', 'where', where(finding.at)));
      const source = excerpt(finding.at);
      if (source) item.append(source);
    }
    return item;
  };

  const textOf = finding => [finding.i, finding.m, where(finding.at), finding.p || '', data.rules[finding.i].title, ...(finding.e || []).map(at => where(at) + ' ' + (at.t || ''))].join('\n').toLowerCase();
  data.findings.forEach(finding => { finding.text = textOf(finding); });

  const open = new Set();
  let shown = [];

  const group = (id, findings) => {
    const rule = data.rules[id];
    const details = make('details', 'rule');
    const summary = make('summary');
    summary.append(make('strong', '', id), ' ' + rule.title + ' ', make('span', 'count', '(' + findings.length + ')'));
    details.append(summary);
    const body = make('ul', 'findings');
    const more = make('button', 'more');
    more.type = 'button';
    let count = 0;
    const extend = to => {
      const part = document.createDocumentFragment();
      for (; count < Math.min(to, findings.length); count++) part.append(show(findings[count]));
      body.append(part);
      more.hidden = count >= findings.length;
      more.textContent = 'Show more of ' + id + ' (' + (findings.length - count) + ' left)';
    };
    more.addEventListener('click', () => {
      const first = count;
      extend(count + PAGE);
      const next = body.children[first];
      if (next) { next.tabIndex = -1; next.focus(); }
    });
    const fill = () => {
      if (count > 0) return;
      if (rule.help || rule.note) {
        const note = make('p', 'rule-note', rule.note ? rule.note + ' ' : '');
        if (rule.help) {
          const link = make('a', '', 'About ' + id);
          link.href = rule.help;
          note.append(link);
        }
        details.insertBefore(note, body);
      }
      extend(PAGE);
    };
    details.append(body, more);
    more.hidden = true;
    details.addEventListener('toggle', () => {
      if (details.open) { fill(); open.add(id); } else { open.delete(id); }
    });
    details.fillForPrint = () => { fill(); extend(PRINTED); details.open = true; };
    if (open.has(id)) details.open = true;
    return details;
  };

  const update = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = new Set(severities.filter(box => box.checked).map(box => box.value));
    const found = data.findings.filter(finding => kinds.has(finding.s) && (accepted.checked || !finding.a) && words.every(word => finding.text.includes(word)));
    const byRule = new Map();
    for (const finding of found) {
      if (!byRule.has(finding.i)) byRule.set(finding.i, []);
      byRule.get(finding.i).push(finding);
    }
    const rank = { error: 0, warning: 1, note: 2 };
    const ids = [...byRule.keys()].sort((a, b) => rank[byRule.get(a)[0].s] - rank[byRule.get(b)[0].s] || (a < b ? -1 : 1));
    if (ids.length === 1) open.add(ids[0]);
    shown = ids.map(id => group(id, byRule.get(id)));
    list.replaceChildren(...shown);
    status.textContent = found.length + ' of ' + data.findings.length + (data.findings.length === 1 ? ' finding' : ' findings');
  };

  let timer = 0;
  search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(update, 120); });
  [...severities, accepted].forEach(box => box.addEventListener('change', update));
  document.getElementById('filter').addEventListener('submit', event => { event.preventDefault(); update(); });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape' && document.activeElement === search) {
      search.value = '';
      update();
    }
  });
  window.addEventListener('beforeprint', () => {
    document.querySelectorAll('.gates details').forEach(details => { details.open = true; });
    shown.forEach(details => details.fillForPrint());
  });
  document.getElementById('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
  update();
})();
