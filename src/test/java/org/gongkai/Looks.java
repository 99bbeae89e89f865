package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/// How a page looks to whoever uses it on a small screen, or with aids.
public final class Looks {

    private static final Set<String> WEIGHTY = Set.of("serious", "critical");

    private Looks() {}

    /// Fits the screen, and axe finds nothing weighty in it.
    public static void well(Page page, String what) {
        accessible(page, what);
        fitting(page, what);
    }

    /// Axe finds nothing weighty in it.
    public static void accessible(Page page, String what) {
        List<String> violations =
                new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(rule -> WEIGHTY.contains(String.valueOf(rule.getImpact())))
                                .map(Looks::described)
                                .toList();
        assertThat(violations).as(what).isEmpty();
    }

    /// Nobody has to scroll it sideways.
    public static void fitting(Page page, String what) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + what)
                .isEqualTo(true);
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
    }
}
