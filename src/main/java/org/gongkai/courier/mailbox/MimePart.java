package org.gongkai.courier.mailbox;

import java.util.List;

/// A mail or a part of one: its head, and where its body lies.
record MimePart(byte[] raw, Header header, int from, int to) {

    static MimePart read(byte[] raw, int from, int to) {
        Header header = Header.read(raw, from, to);
        return new MimePart(raw, header, header.bodyAt(), to);
    }

    HeaderValue type() {
        HeaderValue type = HeaderValue.read(header.value("Content-Type"));
        return type.main().matches("[\\w.+-]+/[\\w.+-]+")
                ? type
                : new HeaderValue("text/plain", type.parameters());
    }

    HeaderValue disposition() {
        return HeaderValue.read(header.value("Content-Disposition"));
    }

    /// As it is given, or empty.
    String fileName() {
        String name = disposition().parameter("filename");
        return name.isEmpty() ? type().parameter("name") : name;
    }

    List<MimePart> parts(int most) {
        String boundary = type().parameter("boundary");
        return Multiparts.split(raw, from, to, boundary, most).stream()
                .map(range -> read(raw, range.from(), range.to()))
                .toList();
    }

    /// About how many bytes it will be, without looking.
    long estimatedBytes() {
        boolean base64 =
                header.value("Content-Transfer-Encoding").strip().equalsIgnoreCase("base64");
        return base64 ? (to - from) * 73L / 100 : to - from;
    }

    byte[] bytes() {
        return bytes(to - from);
    }

    /// @param most how many bytes are looked at
    byte[] bytes(int most) {
        return TransferEncoding.decode(
                raw, from, Math.min(to, from + most), header.value("Content-Transfer-Encoding"));
    }
}
