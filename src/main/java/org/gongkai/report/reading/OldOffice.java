package org.gongkai.report.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Word and Excel files of 97 to 2003, which share one kind of container.
final class OldOffice {

    /// What such a file says takes many times its size in memory.
    private static final int LONGEST = 20 * 1024 * 1024;

    private OldOffice() {}

    static List<Block> of(byte[] bytes) throws UnreadableReport {
        if (bytes.length > LONGEST) {
            throw new UnreadableReport("旧版 Word、Excel 文件超过 20 MB，不像一份年度报告");
        }
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage"))
                throw new EncryptedDocumentException("");
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return DocText.of(new ByteArrayInputStream(bytes));
            }
            for (String sheet : InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES) {
                if (root.hasEntryCaseInsensitive(sheet)) {
                    return XlsText.of(new ByteArrayInputStream(bytes));
                }
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableReport("文件有打开密码，请去掉密码后再试", e);
        } catch (OldFileFormatException e) {
            throw new UnreadableReport("Word 95、Excel 95 或更早的文件读不了，请另存为 .docx、.xlsx 后再试", e);
        } catch (IOException | RuntimeException e) {
            // a damaged file fails anywhere in its parser
            throw new UnreadableReport("Word 或 Excel 文件损坏，打不开", e);
        }
        throw new UnreadableReport("不是 Word 或 Excel 文件，读不了");
    }
}
