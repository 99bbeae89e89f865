package org.gongkai.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.catalogue.ReplaceCatalogue;
import org.gongkai.database.MadeUpData;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.ImportOrganization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Loads the sample district into an empty database.
@Component
public class SampleDistrict {

    /// The password of every sample account; printed at the start, changed by nobody who is
    /// serious.
    public static final String PASSWORD = "Mingjing-2026";

    /// One account of each role, for the first look.
    static final List<String> ACCOUNTS =
            List.of("officer", "unithead", "secrecy", "leader", "supervisor", "admin", "auditor");

    private static final Logger LOG = LoggerFactory.getLogger(SampleDistrict.class);

    private final Bodies bodies;
    private final ImportOrganization organization;
    private final ReplaceCatalogue catalogue;
    private final SampleDocuments documents;
    private final SampleRequests requests;
    private final SampleLetters letters;
    private final SampleReports reports;
    private final SampleAppraisal appraisal;
    private final PasswordEncoder passwords;
    private final MadeUpData madeUp;

    SampleDistrict(
            Bodies bodies,
            ImportOrganization organization,
            ReplaceCatalogue catalogue,
            SampleDocuments documents,
            SampleRequests requests,
            SampleLetters letters,
            SampleReports reports,
            SampleAppraisal appraisal,
            PasswordEncoder passwords,
            MadeUpData madeUp) {
        this.bodies = bodies;
        this.organization = organization;
        this.catalogue = catalogue;
        this.documents = documents;
        this.requests = requests;
        this.letters = letters;
        this.reports = reports;
        this.appraisal = appraisal;
        this.passwords = passwords;
        this.madeUp = madeUp;
    }

    /// Does nothing when any body exists already.
    ///
    /// @return whether it was loaded now
    public boolean loadIfEmpty() {
        if (bodies.findRoot().isPresent()) return false;
        LOG.info("Loading the sample district");
        catalogue.startWithShipped();
        madeUp.record("sample");
        organization.bodies(Actor.SYSTEM, SampleFiles.table("bodies.csv"));
        organization.duties(Actor.SYSTEM, SampleFiles.table("duties.csv"));
        organization.offices(Actor.SYSTEM, SampleFiles.table("offices.csv"));
        organization.people(
                Actor.SYSTEM, SampleFiles.table("people.csv"), passwords.encode(PASSWORD));
        organization.leadingGroup(Actor.SYSTEM, SampleFiles.table("leading-group.csv"));
        Map<String, Long> known = new HashMap<>();
        List<SampleDocument> all = SampleFiles.documents();
        for (SampleDocument document : all) {
            documents.load(document, known);
        }
        LOG.info("Loaded {} sample documents", all.size());
        List<SampleRequest> asked = SampleFiles.requests();
        requests.load(asked);
        LOG.info("Loaded {} sample requests", asked.size());
        List<SampleStory> written = SampleFiles.letters();
        letters.load(written);
        LOG.info("Loaded {} sample letters", written.size());
        List<Map<String, String>> reported = SampleFiles.table("annual-reports.csv");
        reports.load(reported);
        LOG.info("Loaded {} sample reports", reported.size());
        appraisal.load();
        return true;
    }
}
