package org.gongkai.letter.intake.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a program sent: no longer than is allowed, in UTF-8 down to the last byte, and JSON
/// that says nothing twice.
final class JsonBody {

    static final int MOST_BYTES = 32 << 20;

    private static final long DRAINED_BYTES = 4L * MOST_BYTES;
    private static final int MOST_DEPTH = 16;
    private static final int LONGEST_TEXT = 16 << 20;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MOST_DEPTH)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .maxNumberLength(100)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private JsonBody() {}

    static JsonNode read(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] bytes =
                request.getContentLengthLong() > MOST_BYTES
                        ? new byte[0]
                        : body.readNBytes(MOST_BYTES + 1);
        if (request.getContentLengthLong() > MOST_BYTES || bytes.length > MOST_BYTES) {
            drain(body);
            throw new ApiRefused(413, "letter-intake.api.large", MOST_BYTES >> 20);
        }
        try {
            JsonNode json = MAPPER.readTree(text(bytes));
            if (json.isMissingNode()) throw new ApiRefused(400, "letter-intake.api.json");
            return json;
        } catch (JacksonException broken) {
            // what it says quotes the text
            throw new ApiRefused(400, "letter-intake.api.json");
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new ApiRefused(400, "letter-intake.api.utf8");
        }
    }

    /// Reads what is too much and throws it away, so that the program gets the answer instead of a
    /// broken connection; not without end.
    private static void drain(InputStream body) throws IOException {
        byte[] chunk = new byte[64 << 10];
        long left = DRAINED_BYTES;
        for (int read = body.read(chunk); read >= 0 && left > 0; read = body.read(chunk)) {
            left -= read;
        }
    }
}
