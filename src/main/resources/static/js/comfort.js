// Large print, soft paper and the size of a document's text, remembered on this device only. Loaded in the head so that the page
// never flashes in its other shape.
(function () {
  "use strict";
  var root = document.documentElement;
  var keys = ["size", "paper", "text"];

  function remembered(key) {
    try {
      return window.localStorage.getItem("gongkai." + key);
    } catch (e) {
      return null; // storage is switched off: the choice lasts for this page
    }
  }

  function remember(key, value) {
    try {
      if (value) window.localStorage.setItem("gongkai." + key, value);
      else window.localStorage.removeItem("gongkai." + key);
    } catch (e) {
      return; // as above
    }
  }

  function apply(key, value) {
    if (value) root.setAttribute("data-" + key, value);
    else root.removeAttribute("data-" + key);
  }

  keys.forEach(function (key) { apply(key, remembered(key)); });

  function show(button) {
    var chosen = root.getAttribute("data-" + button.dataset.comfortKey) || "";
    var on = chosen === button.dataset.comfortValue;
    button.setAttribute("aria-pressed", String(on));
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-comfort]").forEach(function (box) { box.hidden = false; });
    document.querySelectorAll("[data-comfort-key]").forEach(function (button) {
      show(button);
      button.addEventListener("click", function () {
        var key = button.dataset.comfortKey;
        var on = button.getAttribute("aria-pressed") === "true";
        apply(key, on ? null : button.dataset.comfortValue);
        remember(key, on ? null : button.dataset.comfortValue);
        document.querySelectorAll("[data-comfort-key]").forEach(show);
      });
    });
  });
})();
