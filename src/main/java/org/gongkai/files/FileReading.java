package org.gongkai.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.files.Extraction.Refused;
import org.gongkai.files.extract.Extractor;
import org.gongkai.files.extract.HarmfulFile;
import org.gongkai.files.extract.Sink;
import org.gongkai.files.extract.UnreadableFile;

/// Reads one file, whatever is wrong with it.
final class FileReading {

    private FileReading() {}

    /// Reads the file into the sink.
    ///
    /// @return why it cannot be read, or nothing
    static Optional<Refused> read(Path file, FileKind kind, Sink sink) {
        try {
            new Extractor(sink).read(file, kind);
            return Optional.empty();
        } catch (Sink.Full full) {
            sink.partial("文字太多，只读出了前面的部分，其余请人工查看，或把文件拆小。");
            return Optional.empty();
        } catch (HarmfulFile harmful) {
            return Optional.of(new Refused(Refused.Reason.HARMFUL, harmful.sentence()));
        } catch (UnreadableFile unreadable) {
            return Optional.of(new Refused(Refused.Reason.UNREADABLE, unreadable.sentence()));
        } catch (RefusedFileException refused) {
            return Optional.of(of(refused.refusal()));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return Optional.of(
                    new Refused(
                            Refused.Reason.UNREADABLE, "文件已损坏或过于复杂，读不出文字。请在本机确认能正常打开，另存后重新上传。"));
        }
    }

    private static Refused of(Refusal refusal) {
        return new Refused(
                refusal.reason().isAttack() ? Refused.Reason.HARMFUL : Refused.Reason.UNREADABLE,
                refusal.message());
    }
}
