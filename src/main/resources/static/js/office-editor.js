// Puts the rich-text editor over the plain field. Nothing is loaded from elsewhere, and what is pasted
// from Word comes in as it is: the server cleans it.
(() => {
  const field = document.getElementById("f-html");
  if (!field || !window.Jodit) return;
  const editor = Jodit.make(field, {
    language: "zh_cn",
    minHeight: 420,
    maxHeight: 900,
    toolbarAdaptive: false,
    toolbarSticky: false,
    showXPathInStatusbar: false,
    showCharsCounter: true,
    showWordsCounter: false,
    askBeforePasteHTML: false,
    askBeforePasteFromWord: false,
    defaultActionOnPaste: "insert_as_html",
    defaultActionOnPasteFromWord: "insert_as_html",
    sourceEditor: "area",
    beautifyHTML: false,
    hidePoweredByJodit: true,
    enableDragAndDropFileToEditor: false,
    uploader: { insertImageAsBase64URI: false },
    disablePlugins: "speech-recognize,video,file,image,image-processor,image-properties,media,print,powered-by-jodit,ai-assistant,iframe",
    buttons: [
      "paragraph", "bold", "italic", "underline", "|", "ul", "ol", "|", "align", "table", "link", "hr", "|",
      "undo", "redo", "eraser", "|", "fullsize"
    ],
    controls: {
      paragraph: { list: { p: "正文", h2: "一级标题", h3: "二级标题", h4: "三级标题" } }
    }
  });
  editor.e.on("change", () => {
    field.value = editor.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  // The editor tells of a change a moment later than it is typed: a form that is sent in that moment
  // takes the words from the editor itself.
  field.form.addEventListener("submit", () => { field.value = editor.getNativeEditorValue(); }, true);
  const area = editor.editor;
  area.setAttribute("aria-label", document.querySelector("label[for=f-html]").textContent);
  window.officeEditor = editor;
})();
