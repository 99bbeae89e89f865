// An issue is saved while it is written.
const issue = document.getElementById("compose");
if (issue?.dataset.open === "true") keepSaved(issue, { unless: ".filters" });
