package org.gongkai.search.language;

import java.util.List;

/// One thing that a question asks for.
public sealed interface Asked {

    /// As the user could type it again.
    String typed();

    /// A word: most of a question's words should be there.
    record Word(String text) implements Asked {

        /// The two halves of a compound of four characters (森林防火: 森林, 防火), which are words nearly
        /// always; none of other words.
        public List<String> parts() {
            boolean compound =
                    text.codePoints().allMatch(Folding::isHan)
                            && text.codePointCount(0, text.length()) == 4;
            if (!compound) return List.of();
            int middle = text.offsetByCodePoints(0, 2);
            return List.of(text.substring(0, middle), text.substring(middle));
        }

        /// What papers call it when it is an everyday word (年报: 年度报告); none otherwise.
        public List<String> official() {
            return EverydayWords.official(text);
        }

        @Override
        public String typed() {
            return text;
        }
    }

    /// Exactly these characters in this order.
    record Phrase(String text) implements Asked {
        @Override
        public String typed() {
            return "“" + text + "”";
        }
    }

    record Number(DocumentNumber number) implements Asked {
        @Override
        public String typed() {
            return "〔" + number.year() + "〕" + number.number() + "号";
        }
    }

    /// Something in one field only.
    record InField(Field field, String text) implements Asked {
        @Override
        public String typed() {
            return field.label + ":“" + text + "”";
        }
    }

    /// The fields a user can name.
    enum Field {
        TITLE("标题"),
        NUMBER("文号"),
        BODY("机构"),
        INDEX("索引号");

        private final String label;

        Field(String label) {
            this.label = label;
        }

        static Field of(String name) {
            return switch (name) {
                case "标题", "title" -> TITLE;
                case "文号", "number" -> NUMBER;
                case "机构", "body" -> BODY;
                default -> INDEX;
            };
        }
    }
}
