// Small helps on every page of the office. Everything works without them.
document.documentElement.classList.add("has-script");

// A form is sent once: a second click while it is on its way does nothing.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "1";
  const pressed = event.submitter;
  if (pressed) setTimeout(() => pressed.setAttribute("aria-busy", "true"));
});

// Coming back with the browser's own button, a form may be sent again.
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// Back leads to the page one came from, where what was typed still stands.
for (const link of document.querySelectorAll("a.back")) {
  if (document.referrer.startsWith(location.origin) && history.length > 1) {
    link.addEventListener("click", event => {
      event.preventDefault();
      history.back();
    });
  }
}

// A chosen entry of the catalogue shows at once what it asks for, and brings its branch and review
// level along. The server does the same when the form is saved.
(() => {
  const choice = document.getElementById("f-entryCode");
  const box = document.getElementById("brings");
  if (!choice || !box) return;
  const set = (name, value) => {
    const field = choice.form.elements[name];
    if (!field || field.value === value) return;
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  choice.addEventListener("change", async () => {
    const code = choice.value;
    box.textContent = "";
    if (!code) return;
    const answer = await fetch(`/office/documents/entry?code=${encodeURIComponent(code)}`, { redirect: "manual" });
    if (!answer.ok || choice.value !== code) return;
    box.innerHTML = await answer.text();
    const { branch, important } = box.firstElementChild.dataset;
    set("branchCode", branch);
    if (important === "true") set("reviewLevel", "important");
  });
})();
