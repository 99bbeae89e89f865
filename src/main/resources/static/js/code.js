// A code that came behind the # of the address (from a QR code) is put into the form and sent with it.
// It is taken out of the address first, so that it stays in no history. The form works without this.
(function () {
  "use strict";
  var form = document.querySelector("form[data-code]");
  var code = decodeURIComponent(location.hash.slice(1).replace(/%(?![0-9A-Fa-f]{2})/g, ""));
  if (!form || !/^[0-9A-Za-z -]{20,40}$/.test(code)) return;
  history.replaceState(null, "", location.pathname);
  form.elements.code.value = code;
  form.submit();
})();
