// Saves a form while it is written, every few seconds, and asks before unsaved words are left.
// Everything works without it. A save names the count the page was loaded with, so that somebody
// else's words are never overwritten. What it says stands in the form's data attributes.
//
// unless: a selector of fields that are no words of the form
// stopped: whether nothing is saved by itself, because somebody else saved in between
// took: what to do with the answer to a save
window.keepSaved = (form, { unless, stopped = false, took = () => {} }) => {
  const words = form.dataset;
  const saving = document.getElementById("saving");
  const copy = keptCopy({ key: `gongkai${location.pathname}-${words.person}`, read, write, took: changed });
  let timer;
  let busy = false;
  let dirty = stopped;
  let signedOut = false;
  let waiting;

  function fields() {
    const typed = "textarea, select, input:not([type=hidden], [type=radio], [type=checkbox], [type=file])";
    return [...form.querySelectorAll(typed)].filter(field => field.name && !field.closest(unless));
  }

  function read() {
    return Object.fromEntries(fields().map(field => [field.name, field.value]));
  }

  function write(values) {
    for (const field of fields()) field.value = values[field.name] ?? field.value;
  }

  function say(text, tone) {
    saving.textContent = text;
    saving.className = `saving ${tone}`;
  }

  function changed() {
    dirty = true;
    copy.keep();
    if (stopped || signedOut) return;
    say(words.unsaved, "");
    clearTimeout(timer);
    timer = setTimeout(save, 5000);
  }

  form.addEventListener("input", event => {
    if (!event.target.closest(unless)) changed();
  });

  async function save() {
    if (busy || stopped || words.sent || !dirty) return;
    busy = true;
    dirty = false;
    say(words.saving, "");
    try {
      const answer = await fetch(words.autosave, {
        method: "POST",
        redirect: "manual",
        headers: { "Accept": "application/json" },
        body: new URLSearchParams(new FormData(form))
      });
      await settle(answer);
    } catch {
      dirty = true;
      say(words.failed, "bad");
      timer = setTimeout(save, 10000);
    } finally {
      busy = false;
      if (waiting) form.requestSubmit(waiting);
    }
  }

  async function settle(answer) {
    signedOut = saysSignedOut(answer);
    if (signedOut) {
      dirty = true;
      say(words.signedOut, "bad");
    } else if (answer.status === 409) {
      stopped = true;
      dirty = true;
      say(words.elsewhere, "bad");
    } else if (answer.status === 422) {
      const { problems } = await answer.json();
      dirty = true;
      say(problems.map(problem => problem.text).join(" "), "bad");
    } else if (answer.ok) {
      const now = await answer.json();
      for (const count of document.querySelectorAll("[name=saveCount]")) count.value = now.saveCount;
      took(now);
      if (dirty) return;
      copy.drop();
      say(words.saved, "good");
    } else {
      throw new Error(String(answer.status));
    }
  }

  addEventListener("focus", async () => {
    if (signedOut && await renewTokens()) save();
  });

  // A form sent while a save is under way would carry a count that is just going stale: it waits.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (dirty) copy.keep();
    copy.sent();
    if (!busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = event.submitter;
  }, true);

  addEventListener("beforeunload", event => {
    if (dirty && !words.sent) event.preventDefault();
  });
};
