package org.gongkai.portal;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/// Knows which state of the public site is the present one. Whoever changes what the public may
/// read calls [#changed] after the commit; from then on no page made before is given out.
@Component
public class PublicSite {

    private final AtomicLong generation = new AtomicLong();

    /// Everything the public sees may be different now.
    public void changed() {
        generation.incrementAndGet();
    }

    long generation() {
        return generation.get();
    }
}
