package org.gongkai.sample;

import java.util.List;
import org.gongkai.casework.Party;

/// The made-up people of the sample's matters. Their numbers cannot exist: an identity number of no
/// region, a credit code of no register, the telephone code 0000.
final class SamplePeople {

    private final List<String> names;

    SamplePeople(List<String> names) {
        this.names = names.stream().distinct().toList();
    }

    /// The same name is the same person in every matter.
    Party party(String name, String contact, boolean person) {
        String serial = "%03d".formatted(names.indexOf(name) + 1);
        return new Party(
                name,
                person ? "id-card" : "credit-code",
                person ? "00000019000101" + serial + "0" : "000000000000900" + serial,
                contact,
                "0000-66099" + serial,
                "shenqing" + serial + "@mingjing.example",
                "示例市明镜区纸船巷" + Integer.parseInt(serial) + "号",
                "000000");
    }

    /// Somebody who is asked whether information may be made public.
    static Party asked(String name) {
        return new Party(name, "", "", "", "0000-66098001", "", "", "");
    }
}
