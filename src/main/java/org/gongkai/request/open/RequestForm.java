package org.gongkai.request.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.casework.CameBy;
import org.gongkai.casework.Papers;
import org.gongkai.casework.Party;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Body;
import org.gongkai.pages.FormReading;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.gongkai.request.ApplicantKind;
import org.gongkai.request.Details;
import org.gongkai.request.SubmitRequest;
import org.gongkai.request.Wanted;

/// What was typed into the form of a request, as it was typed.
///
/// @param fields only those of the form, every one of them
public record RequestForm(Map<String, String> fields) {

    private static final List<String> FIELDS =
            List.of(
                    "formKey",
                    "body",
                    "applicantKind",
                    "name",
                    "idKind",
                    "idNumber",
                    "contact",
                    "phone",
                    "email",
                    "address",
                    "postcode",
                    "wantedName",
                    "documentNumber",
                    "description",
                    "purpose",
                    "formWanted",
                    "wayWanted",
                    "proactive");
    private static final Set<String> ID_KINDS =
            Set.of("id-card", "passport", "credit-code", "other");
    private static final Set<String> FORMS = Set.of("paper", "electronic", "either");
    private static final Set<String> WAYS = Set.of("online", "post", "email", "fax", "desk");

    /// An empty form, for one body or for none yet.
    ///
    /// @param wanted what is asked for, when it was chosen from the catalogue
    static RequestForm empty(String body, String wanted) {
        return of(
                Map.of(
                        "body",
                        body,
                        "wantedName",
                        wanted,
                        "wayWanted",
                        "online",
                        "formWanted",
                        "electronic",
                        "idKind",
                        "id-card",
                        "applicantKind",
                        "natural"));
    }

    static RequestForm of(Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> fields.put(field, typed.getOrDefault(field, "")));
        if (!fields.getOrDefault("formKey", "").matches("[\\w-]{8,36}")) {
            fields.put("formKey", FormKeys.fresh());
        }
        return new RequestForm(Map.copyOf(fields));
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean proactive() {
        return !text("proactive").isEmpty();
    }

    Wanted wanted() {
        return new Wanted(
                text("wantedName"), text("documentNumber"), text("description"), text("purpose"));
    }

    /// What is wrong, by field; nothing when it can be sent as it is.
    List<Refused.Problem> problems(SubmitRequest submit, List<Body> bodies) {
        var problems = new ArrayList<Refused.Problem>();
        var form = new FormReading();
        SubmitRequest.Submission read = read(form, bodies, List.of());
        try {
            form.refuseIfWrong();
        } catch (Refused refused) {
            problems.addAll(refused.problems());
        }
        try {
            submit.check(read);
        } catch (Refused refused) {
            problems.addAll(refused.problems());
        }
        return problems;
    }

    /// @throws Refused when a choice is missing or is none
    SubmitRequest.Submission submission(List<Body> bodies, List<Papers.Upload> proofs) {
        var form = new FormReading();
        SubmitRequest.Submission read = read(form, bodies, proofs);
        form.refuseIfWrong();
        return read;
    }

    private SubmitRequest.Submission read(
            FormReading form, List<Body> bodies, List<Papers.Upload> proofs) {
        long body =
                bodies.stream()
                        .filter(one -> one.code().equals(text("body")))
                        .mapToLong(Body::id)
                        .findFirst()
                        .orElse(0);
        if (body == 0) form.wrong("body", Text.t("request-open.refused.body"));
        ApplicantKind kind =
                form.choice("applicantKind", text("applicantKind"), ApplicantKind::of, null);
        if (kind == null) form.needed("applicantKind");
        one(form, "idKind", ID_KINDS);
        one(form, "formWanted", FORMS);
        one(form, "wayWanted", WAYS);
        return new SubmitRequest.Submission(
                "public-" + text("formKey"),
                body,
                CameBy.ONLINE,
                null,
                new Party(
                        text("name"),
                        text("idKind"),
                        text("idNumber"),
                        text("contact"),
                        text("phone"),
                        text("email"),
                        text("address"),
                        text("postcode")),
                new Details(
                        kind == null ? ApplicantKind.NATURAL : kind,
                        text("formWanted"),
                        text("wayWanted"),
                        wanted(),
                        proactive()),
                proofs);
    }

    private void one(FormReading form, String field, Set<String> choices) {
        if (!choices.contains(text(field))) form.needed(field);
    }

    /// Says nothing: what people type here must not get into a log line by mistake.
    @Override
    public String toString() {
        return "RequestForm[…]";
    }
}
