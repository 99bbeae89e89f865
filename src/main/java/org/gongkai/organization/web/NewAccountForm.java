package org.gongkai.organization.web;

import java.util.Objects;
import org.gongkai.database.FormKeys;

/// The form that opens an account, as it was typed.
public record NewAccountForm(
        String name, String username, String role, Long bodyId, String formKey) {

    public NewAccountForm {
        name = Objects.requireNonNullElse(name, "");
        username = Objects.requireNonNullElse(username, "");
        role = Objects.requireNonNullElse(role, "");
        bodyId = Objects.requireNonNullElse(bodyId, 0L);
        formKey = Objects.requireNonNullElseGet(formKey, FormKeys::fresh);
    }

    static NewAccountForm empty() {
        return new NewAccountForm("", "", "officer", 0L, FormKeys.fresh());
    }
}
