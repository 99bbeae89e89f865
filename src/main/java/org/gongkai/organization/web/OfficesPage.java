package org.gongkai.organization.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyDetails;
import org.gongkai.organization.InternalOffice;
import org.gongkai.organization.KeepOffices;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The internal offices of a body: one form for the whole list, with empty rows at its end.
@Controller
class OfficesPage {

    private static final BodyPart PART = new BodyPart("offices");

    private final KeptBodies kept;
    private final BodyDetails details;
    private final KeepOffices keeping;

    OfficesPage(KeptBodies kept, BodyDetails details, KeepOffices keeping) {
        this.kept = kept;
        this.details = details;
        this.keeping = keeping;
    }

    @GetMapping("/office/bodies/{code}/offices")
    ModelAndView show(Actor actor, @PathVariable String code) {
        Body body = kept.get(actor, code);
        return page(body, details.offices(body.id()), Problems.NONE);
    }

    @PostMapping("/office/bodies/{code}/offices")
    ModelAndView save(
            Actor actor,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes after) {
        Body body = kept.get(actor, code);
        var rows = new FormRows(fields, "name");
        var offices = new ArrayList<InternalOffice>();
        for (int i = 0; i < rows.count(); i++) {
            var office =
                    new InternalOffice(
                            rows.at("name", i),
                            rows.at("duties", i),
                            rows.at("head", i),
                            rows.at("phone", i));
            if (!rows.removed(i) && !office.equals(InternalOffice.EMPTY)) offices.add(office);
        }
        return PART.save(
                body,
                after,
                () -> keeping.replace(actor, body.id(), offices),
                problems -> page(body, offices, problems));
    }

    private static ModelAndView page(Body body, List<InternalOffice> offices, Problems problems) {
        return PART.page(body, problems)
                .addObject("offices", BodyPart.withRoom(offices, InternalOffice.EMPTY, 3));
    }
}
