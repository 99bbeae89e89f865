package org.gongkai.opinion.feed;

import java.util.Locale;

/// Why a feed could not be read, in a form that can be shown.
final class FeedProblem extends Exception {

    private static final long serialVersionUID = 1;

    /// The kinds; the text of each is `opinion.feed.problem.<code>`.
    enum Kind {
        /// no answer within the time
        TIMEOUT,
        /// nobody there, or the connection broke
        UNREACHABLE,
        /// an answer other than 200; the detail is its number
        STATUS,
        /// more bytes than are read
        TOO_LARGE,
        /// sent on too often
        REDIRECTS,
        /// leads into the own network
        INSIDE,
        /// leads from an encrypted address to one that is not
        UNENCRYPTED,
        /// not well-formed, or with entities of its own
        NOT_XML,
        /// XML, but neither Atom nor RSS
        NOT_FEED,
        /// in no encoding that is known
        ENCODING;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Kind kind;
    private final String detail;

    FeedProblem(Kind kind) {
        this(kind, "");
    }

    /// @param detail a number to show with it, or empty; nothing of what the feed said
    FeedProblem(Kind kind, String detail) {
        super(kind.code());
        this.kind = kind;
        this.detail = detail;
    }

    Kind kind() {
        return kind;
    }

    String detail() {
        return detail;
    }
}
