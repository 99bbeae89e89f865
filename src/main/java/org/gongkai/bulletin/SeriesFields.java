package org.gongkai.bulletin;

import java.util.List;
import org.gongkai.calendar.Term;

/// What an administrator says about a series.
///
/// @param recipients the distribution list, in its order
public record SeriesFields(
        String name,
        Rhythm rhythm,
        String numberForm,
        int totalBefore,
        List<String> sections,
        Term term,
        int longestExtension,
        List<Listed> recipients,
        boolean active) {}
