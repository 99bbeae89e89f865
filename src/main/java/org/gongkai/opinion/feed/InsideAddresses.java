package org.gongkai.opinion.feed;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps the fetching of feeds out of the own network, which an address typed by somebody could
/// otherwise reach into. Hosts that are meant to be read all the same are named in the setting
/// `gongkai.opinion.inside-hosts`.
@Component
class InsideAddresses {

    private final Set<String> allowed;

    InsideAddresses(@Value("${gongkai.opinion.inside-hosts:}") String hosts) {
        allowed =
                Stream.of(hosts.split(","))
                        .map(String::strip)
                        .filter(host -> !host.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Refuses a host of which any address is not one of the open internet. What is found stays in
    /// the memory of the virtual machine for longer than it takes to connect, so the name cannot
    /// mean something else a moment later.
    void refuse(URI address) throws FeedProblem {
        String host = String.valueOf(address.getHost());
        if (allowed.contains(host)) return;
        try {
            for (InetAddress one : InetAddress.getAllByName(host)) {
                if (isInside(one)) throw new FeedProblem(FeedProblem.Kind.INSIDE);
            }
        } catch (UnknownHostException nobody) {
            throw new FeedProblem(FeedProblem.Kind.UNREACHABLE);
        }
    }

    static boolean isInside(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> isSpecial(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
            case Inet6Address _ -> isSpecial(bytes);
            default -> true;
        };
    }

    /// This network, carrier NAT, protocol assignments, benchmarks, reserved.
    private static boolean isSpecial(int a, int b, int c) {
        return a == 0
                || a == 100 && b >= 64 && b < 128
                || a == 192 && b == 0 && c == 0
                || a == 198 && (b == 18 || b == 19)
                || a >= 240;
    }

    /// Whatever is not global unicast, and the ways that lead from there back to an IPv4 address.
    private static boolean isSpecial(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = first >= 0x2000 && first < 0x4000;
        boolean leadsBack = first == 0x2002 || first == 0x2001 && second == 0;
        return !global || leadsBack;
    }
}
