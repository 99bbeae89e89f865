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

// After a sign-in in another window the tokens of this page are void: it fetches new ones.
window.renewTokens = async () => {
  const answer = await fetch(location.href, { redirect: "manual" });
  if (!answer.ok) return false;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = page.querySelector("[name=_csrf]")?.value;
  if (!token) return false;
  for (const field of document.querySelectorAll("[name=_csrf]")) field.value = token;
  return true;
};

// Coming back with the browser's own button, a form may be sent again.
addEventListener("pageshow", event => {
  for (const form of document.forms) delete form.dataset.sent;
  const [way] = performance.getEntriesByType("navigation");
  if (event.persisted || way?.type === "back_forward") renewTokens();
});

// What the page confirms needs no copy on this machine any more (kept-copy.js).
if (document.querySelector(".done[role=status]")) localStorage.removeItem(sessionStorage.getItem("sent-copy"));
sessionStorage.removeItem("sent-copy");

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
