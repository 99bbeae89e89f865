package org.gongkai.letter.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// The file of a source, as its platform writes it.
abstract class FloodFile {

    static FloodFile of(Flood.Shape shape) {
        return switch (shape) {
            case HOTLINE -> new Book(shape.head);
            case PLATFORM -> new Text(Charset.forName("GB18030"), "", ",", shape.head);
            case WECHAT -> new Text(StandardCharsets.UTF_8, "\ufeff", ",", shape.head);
            case WEIBO -> new Text(StandardCharsets.UTF_16LE, "\ufeff", "\t", shape.head);
        };
    }

    abstract void row(List<String> cells);

    /// The line of the next row, counted from 1.
    abstract int nextLine();

    abstract byte[] bytes();

    boolean isText() {
        return false;
    }

    void broken(String start) {
        throw new UnsupportedOperationException(start);
    }

    void strayQuote(List<String> cells) {
        throw new UnsupportedOperationException(cells.toString());
    }

    private static final class Text extends FloodFile {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Charset charset;
        private final String delimiter;
        private int line = 1;

        Text(Charset charset, String mark, String delimiter, List<String> head) {
            this.charset = charset;
            this.delimiter = delimiter;
            write(mark + "明镜区导出的来信\r\n");
            write("\r\n");
            row(head);
        }

        private void write(String text) {
            out.writeBytes(text.getBytes(charset));
            line += (int) text.chars().filter(c -> c == '\n').count();
        }

        @Override
        void row(List<String> cells) {
            write(cells.stream().map(this::cell).collect(Collectors.joining(delimiter)) + "\r\n");
        }

        private String cell(String cell) {
            boolean plain =
                    cell.chars().noneMatch(c -> c == '"' || c == '\n' || delimiter.indexOf(c) >= 0);
            return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
        }

        @Override
        int nextLine() {
            return line;
        }

        @Override
        byte[] bytes() {
            return out.toByteArray();
        }

        @Override
        boolean isText() {
            return true;
        }

        /// Bytes that belong to no encoding, with the delimiters of a row around them.
        @Override
        void broken(String start) {
            if (charset.equals(StandardCharsets.UTF_16LE)) {
                // half of a character beyond U+FFFF
                out.writeBytes(start.getBytes(charset));
                out.writeBytes(new byte[] {0x00, (byte) 0xd8, 0x41, 0x00});
            } else {
                out.writeBytes(start.getBytes(charset));
                out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xfe});
            }
            write(delimiter.repeat(7) + "\r\n");
        }

        @Override
        void strayQuote(List<String> cells) {
            write(cells.getFirst() + delimiter + "\"他说\"好\"了\"" + delimiter.repeat(6) + "\r\n");
        }
    }

    private static final class Book extends FloodFile {

        private static final DateTimeFormatter SECONDS =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

        private final SXSSFWorkbook book = new SXSSFWorkbook(100);
        private final Sheet sheet = book.createSheet("工单");
        private final CellStyle date = book.createCellStyle();
        private int rows;

        Book(List<String> head) {
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
            row(List.of("12345 热线工单"));
            row(head);
        }

        @Override
        void row(List<String> cells) {
            Row row = sheet.createRow(rows++);
            for (int i = 0; i < cells.size(); i++) {
                var cell = row.createCell(i);
                try {
                    cell.setCellValue(LocalDateTime.parse(cells.get(i), SECONDS));
                    cell.setCellStyle(date);
                } catch (DateTimeParseException text) {
                    cell.setCellValue(cells.get(i).replaceAll("[\u0007\u000b\u001f]", ""));
                }
            }
        }

        @Override
        int nextLine() {
            return rows + 1;
        }

        @Override
        byte[] bytes() {
            var out = new ByteArrayOutputStream();
            try {
                book.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    }
}
