package org.gongkai.files;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.files.extract.Extractor;
import org.gongkai.files.extract.HarmfulFile;
import org.gongkai.files.extract.Sink;

/// Reads one file, whatever is wrong with it.
final class FileReading {

    private FileReading() {}

    /// Reads the file into the sink.
    ///
    /// @return why it cannot be read, or nothing
    static String read(Path file, FileKind kind, Sink sink) {
        try {
            new Extractor(sink).read(file, kind);
            return "";
        } catch (Sink.Full full) {
            sink.partial("文字太多，只读出了前面的部分，其余请人工查看，或把文件拆小。");
            return "";
        } catch (HarmfulFile | RefusedFileException refused) {
            return String.valueOf(refused.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return "文件已损坏或过于复杂，读不出文字。请在本机确认能正常打开，另存后重新上传。";
        }
    }
}
