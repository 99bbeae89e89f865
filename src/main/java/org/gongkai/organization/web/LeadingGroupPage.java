package org.gongkai.organization.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.organization.KeepLeadingGroup;
import org.gongkai.organization.LeadingGroup;
import org.gongkai.organization.LeadingGroups;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The leading group of a body.
@Controller
class LeadingGroupPage {

    private static final BodyPart PART = new BodyPart("leading-group");
    private static final LeadingGroup.Member NOBODY =
            new LeadingGroup.Member(LeadingGroup.POSITIONS.getLast(), 0, "", "");

    private final KeptBodies kept;
    private final LeadingGroups groups;
    private final KeepLeadingGroup keeping;

    LeadingGroupPage(KeptBodies kept, LeadingGroups groups, KeepLeadingGroup keeping) {
        this.kept = kept;
        this.groups = groups;
        this.keeping = keeping;
    }

    @GetMapping("/office/bodies/{code}/leading-group")
    ModelAndView show(Actor actor, @PathVariable String code) {
        Body body = kept.get(actor, code);
        LeadingGroup group = groups.find(body.id()).orElse(LeadingGroup.NONE);
        LocalDate since = group.since();
        return page(actor, body, group, since == null ? "" : since.toString(), Problems.NONE);
    }

    @PostMapping("/office/bodies/{code}/leading-group")
    ModelAndView save(
            Actor actor,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes after) {
        Body body = kept.get(actor, code);
        var rows = new FormRows(fields, "person");
        var members = new ArrayList<LeadingGroup.Member>();
        for (int i = 0; i < rows.count(); i++) {
            long person = rows.idAt("person", i);
            if (person == 0) continue;
            members.add(new LeadingGroup.Member(rows.at("position", i), person, "", ""));
        }
        String typedSince = rows.single("since").strip();
        var typed = new LeadingGroup(rows.single("name"), rows.single("office"), null, members);
        return PART.save(
                body,
                after,
                () ->
                        keeping.save(
                                actor,
                                body.id(),
                                new LeadingGroup(
                                        typed.name(), typed.office(), day(typedSince), members)),
                problems -> page(actor, body, typed, typedSince, problems));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new Refused("since", Text.t("organization.refused.group-since"));
        }
    }

    private ModelAndView page(
            Actor actor, Body body, LeadingGroup group, String since, Problems problems) {
        Map<String, String> candidates = new LinkedHashMap<>();
        groups.listCandidates(actor, body)
                .forEach(one ->
                        candidates.put(
                                Long.toString(one.personId()),
                                (one.name() + " " + one.post()).strip()));
        return PART.page(body, problems)
                .addObject("group", group)
                .addObject("since", since)
                .addObject("members", BodyPart.withRoom(group.members(), NOBODY, 5))
                .addObject("candidates", candidates);
    }
}
