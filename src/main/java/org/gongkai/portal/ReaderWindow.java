package org.gongkai.portal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Who opened what within the last half hour, so that one reader counts once. Neither addresses nor
/// cookies are kept: a reader is a digest under a key that is drawn anew each half hour and never
/// leaves the memory of this process, so nobody, we included, can tell afterwards who it was.
@Component
class ReaderWindow {

    private static final Duration WINDOW = Duration.ofMinutes(30);

    /// Readers behind one address (an office, a library, a telephone network) that count for one
    /// document; it bounds what one machine can add by changing its name.
    private static final int MOST_BEHIND_AN_ADDRESS = 20;

    /// When so many have come, nobody else counts until the window ends; it bounds the memory.
    private static final int MOST_REMEMBERED = 200_000;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Long, Integer> seen = new HashMap<>();
    private byte[] key = new byte[32];
    private long endsAt;

    ReaderWindow(Clock clock) {
        this.clock = clock;
    }

    /// Whether this reader opens this document for the first time in this window.
    ///
    /// @param browser as the browser names itself; parts readers behind one address
    boolean isFirst(String address, String browser, long documentId) {
        lock.lock();
        try {
            begin(clock.millis());
            if (seen.size() >= MOST_REMEMBERED) return false;
            if (seen.putIfAbsent(digest("reader", address, browser, documentId), 1) != null) {
                return false;
            }
            int behind = seen.merge(digest("address", address, "", documentId), 1, Integer::sum);
            return behind <= MOST_BEHIND_AN_ADDRESS;
        } finally {
            lock.unlock();
        }
    }

    private void begin(long now) {
        if (now < endsAt) return;
        seen.clear();
        key = new byte[32];
        random.nextBytes(key);
        endsAt = now + WINDOW.toMillis();
    }

    private long digest(String kind, String address, String browser, long documentId) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String who = kind + '\n' + address + '\n' + browser + '\n' + documentId;
            return ByteBuffer.wrap(mac.doFinal(who.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
