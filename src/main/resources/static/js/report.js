// Puts the name of a figure into a text where the cursor is; without scripts it is typed by hand.
for (const button of document.querySelectorAll("[data-insert]")) {
  const box = button.parentElement;
  box.hidden = false;
  button.addEventListener("click", () => {
    const name = box.querySelector("input").value.trim();
    const text = document.getElementById("f-" + button.dataset.insert);
    if (!name || !text) return;
    text.setRangeText("{" + name + "}", text.selectionStart, text.selectionEnd, "end");
    text.focus();
  });
}
