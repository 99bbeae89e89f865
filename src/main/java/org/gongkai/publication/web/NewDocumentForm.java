package org.gongkai.publication.web;

import java.util.Objects;
import org.gongkai.database.FormKeys;

/// The form that starts a document, as it was typed.
public record NewDocumentForm(
        Long bodyId,
        String title,
        String kind,
        String branchCode,
        String entryCode,
        String formKey) {

    public NewDocumentForm {
        bodyId = Objects.requireNonNullElse(bodyId, 0L);
        title = Objects.requireNonNullElse(title, "");
        kind = Objects.requireNonNullElse(kind, "");
        branchCode = Objects.requireNonNullElse(branchCode, "");
        entryCode = Objects.requireNonNullElse(entryCode, "");
        formKey = Objects.requireNonNullElseGet(formKey, FormKeys::fresh);
    }
}
