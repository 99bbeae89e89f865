// Saves an issue while it is written, every few seconds. Everything works without it. A save names the
// count the page was loaded with, so that somebody else's words are never overwritten.
(() => {
  const form = document.getElementById("compose");
  if (!form || form.dataset.open !== "true") return;
  const words = form.dataset;
  const saving = document.getElementById("saving");
  let timer;
  let busy = false;
  let stopped = false;
  let dirty = false;
  let waiting;

  function say(text, tone) {
    saving.textContent = text;
    saving.className = `saving ${tone}`;
  }

  form.addEventListener("input", event => {
    if (event.target.closest(".filters")) return;
    dirty = true;
    if (stopped) return;
    say(words.unsaved, "");
    clearTimeout(timer);
    timer = setTimeout(save, 5000);
  });

  async function save() {
    if (busy || stopped || form.dataset.sent || !dirty) return;
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
    if (answer.status === 409) {
      stopped = true;
      say(words.elsewhere, "bad");
    } else if (answer.status === 422) {
      const { problems } = await answer.json();
      dirty = true;
      say(problems.map(problem => problem.text).join(" "), "bad");
    } else if (answer.ok) {
      const { saveCount } = await answer.json();
      form.elements.saveCount.value = saveCount;
      say(words.saved, "good");
    } else {
      throw new Error(String(answer.status));
    }
  }

  // A form sent while a save is under way would carry a count that is just going stale: it waits.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (!busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = event.submitter;
  }, true);
})();
