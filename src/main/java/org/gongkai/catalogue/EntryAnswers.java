package org.gongkai.catalogue;

import java.util.Map;

/// How entries are answered. Implemented by the module that keeps documents, which the catalogue
/// does not know.
public interface EntryAnswers {

    /// How many public documents answer each entry, by code; entries that none answers are left
    /// out.
    Map<String, Long> countPublic();
}
