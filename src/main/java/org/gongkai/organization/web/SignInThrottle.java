package org.gongkai.organization.web;

import java.time.Clock;
import java.time.Duration;
import org.gongkai.pages.Throttle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Lets one address fail to sign in only so often, whatever user names it tries. A whole office may
/// share one address, so the bound is wide; guessing one account is stopped by [SignInGuard] long
/// before.
@Component
class SignInThrottle extends Throttle {

    static final Duration WINDOW = Duration.ofMinutes(15);

    SignInThrottle(Clock clock, @Value("${gongkai.sign-in.failures-per-address:50}") int allowed) {
        super(clock, allowed, WINDOW);
    }
}
