// Keeps a draft safe while it is written: a copy on this machine at once, on the server every few
// seconds, and a word about it. The copy goes only when the server has confirmed the same words.
(() => {
  const form = document.getElementById("draft");
  if (!form) return;
  const FIELDS = ["title", "docNumber", "kind", "branchCode", "entryCode", "topicCode", "madeOn", "keywords",
    "summary", "html", "attribute", "attributeGround", "attributeReason", "reviewLevel",
    "validUntil", "changeNote"];
  const words = form.dataset;
  const address = `/office/editions/${words.edition}`;
  const saving = document.getElementById("saving");
  const copy = keptCopy({ key: `gongkai-draft-${words.edition}-${words.person}`, read, write, took: changed });
  const csrf = () => form.elements._csrf.value;
  let saved = read();
  let stopped = words.autosave !== "true";
  let busy = false;
  let signedOut = false;
  let waiting;
  let timer;

  function read() {
    const values = {};
    for (const name of FIELDS) {
      const field = form.elements[name];
      values[name] = field ? field.value : "";
    }
    return values;
  }

  function write(values) {
    for (const name of FIELDS) {
      const field = form.elements[name];
      if (field && values[name] !== undefined) field.value = values[name];
    }
    if (window.officeEditor) window.officeEditor.value = values.html;
  }

  function say(text, tone) {
    saving.textContent = text;
    saving.className = `saving ${tone}`;
  }

  function changed() {
    const values = read();
    if (copy.same(values, saved)) return;
    copy.keep();
    if (stopped || signedOut) return;
    say(words.unsaved, "");
    clearTimeout(timer);
    timer = setTimeout(save, 10000);
  }

  async function save() {
    const values = read();
    if (busy || stopped || form.dataset.sent || copy.same(values, saved)) return;
    busy = true;
    say(words.saving, "");
    try {
      const count = Number(form.elements.saveCount.value);
      const answer = await fetch(`${address}/autosave`, {
        method: "POST",
        redirect: "manual",
        headers: { "Content-Type": "application/json", "Accept": "application/json", "X-CSRF-TOKEN": csrf() },
        body: JSON.stringify({ saveCount: count, ...values })
      });
      await settle(answer, values);
    } catch {
      say(words.failed, "bad");
      timer = setTimeout(save, 10000);
    } finally {
      busy = false;
      if (waiting) form.requestSubmit(waiting);
    }
  }

  // A form sent while a save is under way would carry a count that is just going stale: it waits.
  function send(event) {
    copy.keep();
    copy.sent();
    if (!busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting = event.submitter;
  }

  async function settle(answer, values) {
    signedOut = saysSignedOut(answer);
    if (signedOut) {
      say(words.signedOut, "bad");
    } else if (answer.status === 409) {
      stopped = true;
      say(words.elsewhere, "bad");
    } else if (answer.status === 422) {
      const { problems } = await answer.json();
      say(problems.map(problem => problem.text).join(" "), "bad");
    } else if (answer.ok) {
      const { saveCount, savedAt } = await answer.json();
      form.elements.saveCount.value = saveCount;
      saved = values;
      if (copy.same(read(), values)) copy.drop();
      const time = new Date(savedAt).toLocaleTimeString("zh-CN", { timeZone: "Asia/Shanghai" });
      say(`${words.saved} ${time}`, "good");
      refresh("findings", "findings-box");
    } else {
      throw new Error(String(answer.status));
    }
  }

  // The part of the page is left alone while somebody works in it.
  async function refresh(part, boxId) {
    const box = document.getElementById(boxId);
    if (!box || box.contains(document.activeElement)) return;
    const answer = await fetch(`${address}/${part}`, { redirect: "manual" });
    if (answer.ok) box.innerHTML = await answer.text();
  }

  // Files go up one by one as soon as they are chosen.
  const chooser = document.getElementById("f-file");
  const list = document.getElementById("uploads");

  function upload(file) {
    return new Promise(resolve => {
      const line = document.createElement("li");
      const bar = document.createElement("progress");
      const text = document.createElement("span");
      text.textContent = file.name;
      line.append(text, bar);
      list.append(line);
      const fail = message => {
        line.className = "problem";
        line.textContent = `${file.name}：${message}`;
        resolve();
      };
      if (file.size > 60 * 1024 * 1024) return fail(words.large);
      const request = new XMLHttpRequest();
      request.open("POST", `${address}/files`);
      request.setRequestHeader("X-CSRF-TOKEN", csrf());
      request.setRequestHeader("Accept", "application/json");
      request.upload.onprogress = event => {
        bar.max = event.total;
        bar.value = event.loaded;
        if (event.loaded === event.total) text.textContent = `${file.name} ${words.uploading}`;
      };
      request.onload = () => {
        if (request.status === 200) {
          document.getElementById("attachment-list").innerHTML = request.responseText;
          line.remove();
          refresh("findings", "findings-box");
          resolve();
        } else {
          fail(reason(request.responseText));
        }
      };
      request.onerror = () => fail(words.failed);
      const body = new FormData();
      body.append("file", file);
      request.send(body);
    });
  }

  function reason(text) {
    try {
      return JSON.parse(text).problems.map(problem => problem.text).join(" ");
    } catch {
      return words.failed;
    }
  }

  async function uploadAll(files) {
    for (const file of [...files]) await upload(file);
  }

  chooser.addEventListener("change", () => {
    const files = [...chooser.files];
    chooser.value = "";
    uploadAll(files);
  });
  const zone = chooser.closest(".upload");
  for (const [name, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
    zone.addEventListener(name, event => {
      event.preventDefault();
      zone.classList.toggle("over", over);
      if (name === "drop") uploadAll(event.dataTransfer.files);
    });
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", send);
  addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      save();
    }
  });
  addEventListener("focus", async () => {
    if (signedOut && await renewTokens()) save();
  });
})();
