package org.gongkai.organization.web;

import java.util.List;
import org.gongkai.organization.AccountRow;
import org.gongkai.organization.Body;
import org.gongkai.organization.Role;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;

/// The accounts an administrator keeps, and the form that opens one.
public record PeopleView(
        String text,
        List<AccountRow> accounts,
        Paging paging,
        List<Body> bodies,
        NewAccountForm form,
        List<Refused.Problem> problems) {

    /// What is wrong with a field, or empty.
    public String problem(String field) {
        return Refused.at(field, problems);
    }

    /// All roles, for a choice.
    public static List<Role> roles() {
        return List.of(Role.values());
    }
}
