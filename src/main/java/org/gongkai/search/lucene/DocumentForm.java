package org.gongkai.search.lucene;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.gongkai.search.AttachmentText;
import org.gongkai.search.IndexedDocument;
import org.gongkai.search.language.DocumentNumber;
import org.gongkai.search.language.Folding;
import org.gongkai.search.language.Segmentation;

/// Writes a document in the fields of the index.
final class DocumentForm {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// The longest text, in chars, of a body or of one attachment; what is beyond is not findable.
    private static final int LONGEST_TEXT = 400_000;

    private static final int MOST_ATTACHMENTS = 50;
    private static final FieldType CHARACTERS =
            type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);

    private final Segmentation segmentation;

    DocumentForm(Segmentation segmentation) {
        this.segmentation = segmentation;
    }

    Document write(IndexedDocument from) {
        var to = new Document();
        to.add(new StringField(Fields.KEY, Long.toString(from.id()), Field.Store.NO));
        to.add(new LongPoint(Fields.ID, from.id()));
        to.add(new NumericDocValuesField(Fields.ID, from.id()));
        to.add(new LongField(Fields.PUBLISHED, from.publishedAt().toEpochMilli(), Field.Store.NO));
        addNames(from, to);
        addChoices(from, to);
        addTexts(from, to);
        return to;
    }

    private static void addNames(IndexedDocument from, Document to) {
        to.add(new StringField(Fields.TITLE_KEY, Folding.key(from.title()), Field.Store.NO));
        for (String key : DocumentNumber.keys(from.docNumber())) {
            to.add(new StringField(Fields.NUMBER, key, Field.Store.NO));
        }
        to.add(
                new StringField(
                        Fields.INDEX_NUMBER, Folding.key(from.indexNumber()), Field.Store.NO));
        for (String topic : withAbove(from.topic())) {
            to.add(new StringField(Fields.TOPIC, topic, Field.Store.NO));
        }
        from.bodyPath().forEach(code -> to.add(new StringField(Fields.PATH, code, Field.Store.NO)));
    }

    private static List<String> withAbove(String topic) {
        if (topic.isBlank()) return List.of();
        return topic.matches("\\d\\d[A-Z]")
                ? List.of(topic, topic.substring(0, 2))
                : List.of(topic);
    }

    private static void addChoices(IndexedDocument from, Document to) {
        addChoice(Fields.BODY, from.bodyCode(), to);
        addChoice(Fields.BRANCH, from.branch(), to);
        addChoice(Fields.KIND, from.kind(), to);
        addChoice(Fields.YEAR, Integer.toString(from.publishedAt().atZone(CHINA).getYear()), to);
        addChoice(Fields.VALIDITY, from.valid() ? Fields.VALID : Fields.EXPIRED, to);
    }

    private static void addChoice(String field, String value, Document to) {
        if (value.isBlank()) return;
        to.add(new StringField(field, value, Field.Store.NO));
        to.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private void addTexts(IndexedDocument from, Document to) {
        var words = new StringBuilder();
        String title = clean(from.title());
        String titleWords = String.join(" ", segmentation.words(title));
        words.append(titleWords);
        to.add(new Field(Fields.TITLE, title, CHARACTERS));
        to.add(new Field(Fields.TITLE_WORDS, titleWords, WORDS));
        addText(Fields.REFERENCE, from.docNumber(), words, to);
        addText(Fields.REFERENCE, from.indexNumber(), words, to);
        addText(Fields.BODY_NAME, from.bodyName(), words, to);
        addText(Fields.KEYWORDS, from.keywords(), words, to);
        addText(Fields.SUMMARY, from.summary(), words, to);
        addText(Fields.TEXT, from.text(), words, to);
        from.attachments().stream()
                .limit(MOST_ATTACHMENTS)
                .forEach(attachment -> addFile(attachment, words, to));
        to.add(new Field(Fields.WORDS, words.toString(), WORDS));
    }

    private void addFile(AttachmentText attachment, StringBuilder words, Document to) {
        String name = attachment.name().isBlank() ? "附件" : attachment.name();
        addText(Fields.FILE, name, words, to);
        addText(Fields.FILE, attachment.text(), words, to);
    }

    private void addText(String field, String text, StringBuilder words, Document to) {
        String clean = clean(text);
        to.add(new Field(field, clean, CHARACTERS));
        words.append(segmentation.words(clean).stream().collect(Collectors.joining(" ", " ", "")));
    }

    /// The highlighter parts the values of a field by the zero character.
    private static String clean(String text) {
        return Folding.head(text, LONGEST_TEXT).replace('\0', ' ');
    }

    private static FieldType type(IndexOptions options, boolean stored) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setStored(stored);
        type.freeze();
        return type;
    }
}
