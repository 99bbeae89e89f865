package org.gongkai.sample;

import java.util.List;
import java.util.Map;

/// A request of `sample/requests.txt`: who asks for what, and what then happened.
///
/// @param number two digits
/// @param daysAgo working days between the day it came and the day of loading
record SampleRequest(
        String number,
        String body,
        int daysAgo,
        String cameBy,
        String applicant,
        String way,
        Map<String, String> facts,
        List<SampleStory.Step> steps) {

    static SampleRequest of(SampleStory story) {
        List<String> head = story.head();
        return new SampleRequest(
                story.number(),
                head.get(0),
                Integer.parseInt(head.get(1)),
                head.get(2),
                head.get(3),
                head.get(4),
                story.facts(),
                story.steps());
    }

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
