package org.gongkai.search.lucene;

/// The names of the fields. Changing what one holds changes [IndexFolder#FORMAT].
final class Fields {

    /// Id as a term, to replace and remove by; [#ID] is the number, to read, sort and range by.
    static final String KEY = "key";

    static final String ID = "id";
    static final String PUBLISHED = "published";

    /// Title without punctuation, whole.
    static final String TITLE_KEY = "titleKey";

    static final String NUMBER = "number";
    static final String INDEX_NUMBER = "indexNumber";

    /// The body's code and those of all bodies above it.
    static final String PATH = "path";

    static final String BODY = "body";
    static final String BRANCH = "branch";
    static final String YEAR = "year";

    /// The topic and those it is below.
    static final String TOPIC = "topic";

    static final String KIND = "kind";
    static final String VALIDITY = "validity";
    static final String VALID = "valid";
    static final String EXPIRED = "expired";

    // characters and pairs
    static final String TITLE = "title";
    static final String REFERENCE = "reference";
    static final String BODY_NAME = "bodyName";
    static final String KEYWORDS = "keywords";
    static final String SUMMARY = "summary";
    static final String TEXT = "text";

    /// Of each attachment two values: its name, its text.
    static final String FILE = "file";

    // words
    static final String TITLE_WORDS = "titleWords";
    static final String WORDS = "words";

    private Fields() {}
}
