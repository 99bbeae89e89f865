package org.gongkai.letter.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.casework.Parties;
import org.gongkai.casework.Party;
import org.gongkai.letter.LetterList;
import org.gongkai.letter.LetterRow;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Component;

/// Knows a caller again by the telephone, from the letters that this person may read.
@Component
class CallerLookup {

    private static final int MOST = 20;

    private final Parties parties;
    private final LetterList list;

    CallerLookup(Parties parties, LetterList list) {
        this.parties = parties;
        this.list = list;
    }

    /// What came from this telephone before, newest first.
    List<LetterRow> list(Actor actor, String phone) {
        return list.list(actor, parties.listMatters(actor, phone)).stream().limit(MOST).toList();
    }

    /// The form with the name and the contact of the last time; what was typed stays.
    Map<String, String> filled(List<LetterRow> before, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        before.stream()
                .filter(row -> row.matter().archivedAt() == null)
                .findFirst()
                .flatMap(row -> parties.findApplicant(row.matter().id()))
                .ifPresent(party -> fill(all, party));
        return all;
    }

    private static void fill(Map<String, String> all, Party party) {
        var known =
                Map.of(
                        "name", party.name(),
                        "email", party.email(),
                        "address", party.address(),
                        "postcode", party.postcode());
        known.forEach((field, value) -> {
            if (all.getOrDefault(field, "").isBlank()) all.put(field, value);
        });
    }
}
