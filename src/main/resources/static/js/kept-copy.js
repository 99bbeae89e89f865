// Keeps what is written on this machine until the server has it, and offers it when the page is
// opened again: after the sign-in has expired, the line was cut, the machine was turned off.
//
// key: of the copy
// read, write: the values of the fields, by name
// took: what to do after the copy was put back
window.keptCopy = ({ key, read, write, took }) => {
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  function offer() {
    const kept = localStorage.getItem(key);
    if (!kept) return;
    const { at, values } = JSON.parse(kept);
    if (same(values, read())) return localStorage.removeItem(key);
    const box = document.getElementById("restore");
    const choose = (id, chosen) => document.getElementById(id).addEventListener("click", () => {
      chosen();
      box.hidden = true;
    });
    document.getElementById("restore-at").textContent = new Date(at).toLocaleString("zh-CN");
    choose("restore-take", () => {
      write(values);
      took();
    });
    choose("restore-drop", () => localStorage.removeItem(key));
    box.hidden = false;
  }

  offer();
  return {
    same,
    // Whether it could be kept: a machine may be full, or may not allow it.
    keep() {
      try {
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), values: read() }));
        return true;
      } catch {
        return false;
      }
    },
    drop: () => localStorage.removeItem(key),
    // The next page says whether it was done; then the copy goes (office.js).
    sent: () => sessionStorage.setItem("sent-copy", key)
  };
};

// Whether an answer says that nobody is signed in, or not any more as when the page was opened.
window.saysSignedOut = answer => answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;
