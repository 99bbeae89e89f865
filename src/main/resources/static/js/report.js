// Puts the name of a figure into a text where the cursor is; without scripts it is typed by hand.
for (const button of document.querySelectorAll("[data-insert]")) {
  const box = button.parentElement;
  box.hidden = false;
  button.addEventListener("click", () => {
    const name = box.querySelector("input").value.trim();
    const text = document.getElementById("f-" + button.dataset.insert);
    if (!name || !text) return;
    text.setRangeText("{" + name + "}", text.selectionStart, text.selectionEnd, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
    text.focus();
  });
}

// Saves the texts while they are written, every few seconds, and asks before unsaved words are left.
// A save names the count the page was loaded with: nobody's words are overwritten.
(() => {
  const form = document.getElementById("report-form");
  if (!form || form.dataset.open !== "true") return;
  const words = form.dataset;
  const saving = document.getElementById("saving");
  let timer;
  let busy = false;
  let stopped = words.conflict === "true";
  let dirty = stopped;
  let sent = false;
  let waiting;

  function say(text, tone) {
    saving.textContent = text;
    saving.className = `saving ${tone}`;
  }

  form.addEventListener("input", event => {
    if (event.target.closest(".insert")) return;
    dirty = true;
    if (stopped) return;
    say(words.unsaved, "");
    clearTimeout(timer);
    timer = setTimeout(save, 5000);
  });

  async function save() {
    if (busy || stopped || sent || !dirty) return;
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
      dirty = true;
      say(words.elsewhere, "bad");
    } else if (answer.status === 422) {
      const { problems } = await answer.json();
      dirty = true;
      say(problems.map(problem => problem.text).join(" "), "bad");
    } else if (answer.ok) {
      const { saveCount, marks } = await answer.json();
      for (const count of document.querySelectorAll("[name=saveCount]")) count.value = saveCount;
      for (const [part, mark] of Object.entries(marks)) {
        const field = form.elements["was." + part];
        if (field) field.value = mark;
      }
      if (!dirty) say(words.saved, "good");
    } else {
      throw new Error(String(answer.status));
    }
  }

  // A form sent while a save is under way would carry a count that is just going stale: it waits.
  form.addEventListener("submit", event => {
    clearTimeout(timer);
    if (busy) {
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = event.submitter;
      return;
    }
    sent = true;
  }, true);

  addEventListener("beforeunload", event => {
    if (dirty && !sent) event.preventDefault();
  });
})();
