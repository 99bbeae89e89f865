package org.gongkai.organization;

import java.util.List;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;

/// An internal office of a body (内设机构), public by Art. 20(2) of the Regulations.
public record InternalOffice(String name, String duties, String head, String phone) {

    public InternalOffice {
        name = name.strip();
        duties = duties.strip();
        head = head.strip();
        phone = phone.strip();
    }

    public static final InternalOffice EMPTY = new InternalOffice("", "", "", "");

    void check(List<Refused.Problem> problems, int row) {
        if (name.isEmpty()) {
            problems.add(
                    new Refused.Problem("name-" + row, Text.t("organization.refused.office-name")));
        }
        Limits.longer(problems, "name-" + row, name, 50);
        Limits.longer(problems, "duties-" + row, duties, 500);
        Limits.longer(problems, "head-" + row, head, 50);
        Limits.longer(problems, "phone-" + row, phone, 100);
    }
}
