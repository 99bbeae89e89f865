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

// A saved part carries a mark of its words, by which the next save tells what changed.
const texts = document.getElementById("report-form");
if (texts) {
  keepSaved(texts, {
    unless: ".insert",
    stopped: texts.dataset.conflict === "true",
    took: ({ marks }) => {
      for (const [part, mark] of Object.entries(marks)) {
        const field = texts.elements["was." + part];
        if (field) field.value = mark;
      }
    }
  });
}
