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
