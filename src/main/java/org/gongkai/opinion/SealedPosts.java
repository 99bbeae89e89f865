package org.gongkai.opinion;

import java.util.List;
import org.gongkai.privacy.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Seals what posts say, and marks what they are known again by.
@Component
class SealedPosts {

    private static final String OUTSIDE = "opinion-outside";
    private static final String LINK = "opinion-link";
    private static final String WORDS = "opinion-words";

    private final Sealing sealing;
    private final JsonMapper json;

    SealedPosts(Sealing sealing, JsonMapper json) {
        this.sealing = sealing;
        this.json = json;
    }

    byte[] seal(long id, Post post) {
        return sealing.seal(place(id), json.writeValueAsString(post));
    }

    Post open(long id, byte[] sealed) {
        return json.readValue(sealing.open(place(id), sealed), Post.class);
    }

    byte[] sealReason(long id, String reason) {
        return sealing.seal(reasonPlace(id), reason);
    }

    String openReason(long id, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealing.open(reasonPlace(id), sealed);
    }

    /// The marks of a post under the newest key; null for what it does not have.
    Marks marks(Platform platform, Post post) {
        return new Marks(
                post.outsideNumber().isEmpty()
                        ? null
                        : sealing.mark(OUTSIDE, outside(platform, post)),
                post.link().isEmpty() ? null : sealing.mark(LINK, post.plainLink()),
                post.plainWords().isEmpty() ? null : sealing.mark(WORDS, post.plainWords()));
    }

    /// What is stored beside the sealed post.
    record Marks(byte @Nullable [] outside, byte @Nullable [] link, byte @Nullable [] words) {}

    /// The marks of its number under every key.
    List<byte[]> outsideMarks(Platform platform, Post post) {
        return post.outsideNumber().isEmpty()
                ? List.of()
                : sealing.marks(OUTSIDE, outside(platform, post));
    }

    /// The marks of its address under every key.
    List<byte[]> linkMarks(Post post) {
        return post.link().isEmpty() ? List.of() : sealing.marks(LINK, post.plainLink());
    }

    private static String outside(Platform platform, Post post) {
        return platform.code() + ":" + post.outsideNumber();
    }

    private static String place(long id) {
        return "opinion/item/" + id;
    }

    private static String reasonPlace(long id) {
        return "opinion/reason/" + id;
    }
}
