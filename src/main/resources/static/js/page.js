// Reading tools of a document: read aloud, print, copy the link, close, count the visit. The page is whole
// without them.
(function () {
  "use strict";

  function readAloud(button) {
    var text = document.querySelector("[data-read]");
    if (!("speechSynthesis" in window) || !text) { button.hidden = true; return; }
    var label = button.textContent;
    var parts = [];
    var at = -1;

    function mark(index) {
      if (at >= 0 && parts[at]) parts[at].classList.remove("reading-now");
      at = index;
      if (parts[at]) parts[at].classList.add("reading-now");
    }
    function stop() {
      mark(-1);
      parts = [];
      window.speechSynthesis.cancel();
      button.textContent = label;
      button.setAttribute("aria-pressed", "false");
    }
    function say(index) {
      if (index >= parts.length) { stop(); return; }
      var words = new SpeechSynthesisUtterance(parts[index].innerText);
      words.lang = "zh-CN";
      words.onend = function () { if (parts.length) say(index + 1); };
      mark(index);
      window.speechSynthesis.speak(words);
    }
    button.addEventListener("click", function () {
      if (parts.length) { stop(); return; }
      parts = Array.prototype.filter.call(text.querySelectorAll("p, h1, h2, h3, li, tr, caption"), function (part) {
        return part.innerText.trim() !== "";
      });
      button.textContent = button.dataset.stop;
      button.setAttribute("aria-pressed", "true");
      say(0);
    });
    window.addEventListener("pagehide", function () { window.speechSynthesis.cancel(); });
  }

  function copyLink(button) {
    if (!navigator.clipboard) { button.hidden = true; return; }
    var label = button.textContent;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(location.href.split("#")[0]).then(function () {
        button.textContent = button.dataset.done;
        setTimeout(function () { button.textContent = label; }, 2000);
      });
    });
  }

  // Only a window that a script opened may be closed by one; otherwise back to where one came
  // from, or to the list of such documents.
  function close(link) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      window.close();
      setTimeout(function () {
        var fromHere = document.referrer.indexOf(location.origin + "/") === 0;
        if (fromHere && history.length > 1) history.back();
        else location.href = link.href;
      }, 100);
    });
  }

  function countVisit(article) {
    var shown = article.querySelector("[data-visits]");
    fetch("/api/v1/visits/" + article.dataset.document, { method: "POST" })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (answer) {
        if (!answer || !shown) return;
        shown.querySelector("b").textContent = answer.count;
        shown.hidden = false;
      });
  }

  document.querySelectorAll("[data-tools]").forEach(function (box) { box.hidden = false; });
  document.querySelectorAll("[data-do=read]").forEach(readAloud);
  document.querySelectorAll("[data-do=copy]").forEach(copyLink);
  document.querySelectorAll("[data-do=print]").forEach(function (button) {
    button.addEventListener("click", function () { window.print(); });
  });
  document.querySelectorAll("[data-do=close]").forEach(close);
  document.querySelectorAll("[data-document]").forEach(countVisit);

  // on a telephone the catalogue's tree starts closed, the list comes first
  if (window.matchMedia("(max-width: 60rem)").matches) {
    document.querySelectorAll(".tree[open]").forEach(function (tree) { tree.open = false; });
  }
})();
