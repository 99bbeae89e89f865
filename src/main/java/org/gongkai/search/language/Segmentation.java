package org.gongkai.search.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Splits Chinese into words. Words of the service (医保, 不动产) and the names of bodies are never
/// split. The dictionary (about 20 MB of heap) is loaded when the first text comes.
public final class Segmentation {

    private static final Pattern WORD_CHARACTERS = Pattern.compile("[\\p{L}\\p{N}]{1,500}");
    private static final int LONGEST_JOINED = 6;

    private final Supplier<? extends Collection<String>> names;
    private final Set<String> stopWords = WordList.read("stop-words.txt");
    private volatile @Nullable Loaded loaded;

    /// @param names words that must not be split, asked for at the first use and at [#reload()]
    public Segmentation(Supplier<? extends Collection<String>> names) {
        this.names = names;
    }

    /// The words of a text, folded, without punctuation; all of them, for the index. Behind one of
    /// our own words stand those within it: 城乡居民医保 is about 医保 too.
    public List<String> words(String text) {
        Loaded dictionary = dictionary();
        var words = new ArrayList<String>();
        for (String word : split(Folding.fold(text), dictionary)) {
            words.add(word);
            if (dictionary.own.contains(word)) addWithin(word, dictionary.own, words);
        }
        return words;
    }

    private static void addWithin(String word, Set<String> own, List<String> words) {
        for (int from = 0; from < word.length(); from++) {
            for (int to = from + 2; to <= word.length(); to++) {
                String part = word.substring(from, to);
                if (part.length() < word.length() && own.contains(part)) words.add(part);
            }
        }
    }

    private static List<String> split(String folded, Loaded dictionary) {
        var words = new ArrayList<String>();
        WORD_CHARACTERS
                .matcher(folded)
                .results()
                // run by run: the segmenter's memory grows with what it is given at once
                .forEach(run ->
                        dictionary.segment.seg(run.group()).forEach(term -> addTo(words, term)));
        return words;
    }

    private static void addTo(List<String> words, Term term) {
        String word = term.word.strip();
        if (!word.isEmpty()) words.add(word);
    }

    /// The words by which a text can be known again: without single characters and empty words.
    public Set<String> tellingWords(String text) {
        var words = new LinkedHashSet<>(words(text));
        words.removeIf(word -> word.codePointCount(0, word.length()) == 1);
        words.removeAll(stopWords);
        return words;
    }

    /// The words of a question: without empty ones such as 请问 and 的, unless there are no others.
    /// Single characters side by side are one word that the dictionary does not know, most often a
    /// name.
    List<String> questionWords(String folded) {
        var words = new ArrayList<String>();
        WORD_CHARACTERS.matcher(folded).results().forEach(run -> addWords(run.group(), words));
        if (!words.isEmpty()) return words;
        return WORD_CHARACTERS.matcher(folded).results().map(run -> run.group()).toList();
    }

    private void addWords(String run, List<String> words) {
        var singles = new StringBuilder();
        List<String> split = split(run, dictionary());
        int next;
        for (int from = 0; from < split.size(); from = next) {
            next = from + EverydayWords.joined(split, from);
            String word = String.join("", split.subList(from, next));
            boolean single = word.codePointCount(0, word.length()) == 1;
            boolean joins = single && Folding.isHan(word.codePointAt(0));
            if (!joins || stopWords.contains(word) || singles.length() >= LONGEST_JOINED) {
                flush(singles, words);
            }
            if (stopWords.contains(word)) continue;
            if (joins) {
                singles.append(word);
            } else {
                words.add(word);
            }
        }
        flush(singles, words);
    }

    private static void flush(StringBuilder singles, List<String> words) {
        if (!singles.isEmpty()) words.add(singles.toString());
        singles.setLength(0);
    }

    /// Learns the names anew; what is already in the index keeps its old words until it is put
    /// again.
    public synchronized void reload() {
        loaded = load();
    }

    private Loaded dictionary() {
        Loaded dictionary = loaded;
        if (dictionary != null) return dictionary;
        synchronized (this) {
            dictionary = loaded;
            if (dictionary == null) loaded = dictionary = load();
            return dictionary;
        }
    }

    /// @param own the words that are never split
    private record Loaded(Segment segment, Set<String> own) {}

    private Loaded load() {
        var own = new TreeSet<String>();
        WordList.read("words.txt").forEach(word -> own.add(Folding.fold(word)));
        for (String name : names.get()) {
            String word = Folding.fold(name).strip();
            if (word.length() > 1) own.add(word);
        }
        var attribute = CoreDictionary.Attribute.create("nz 1000");
        var attributes = new TreeMap<String, CoreDictionary.Attribute>();
        own.forEach(word -> attributes.put(word, attribute));
        var trie = new DoubleArrayTrie<CoreDictionary.Attribute>();
        trie.build(attributes);
        var dictionary = new DynamicCustomDictionary(trie, new BinTrie<>(), null);
        // the general dictionary that comes along splits and joins wrongly for us: let it be freed
        CustomDictionary.DEFAULT = dictionary;
        Segment segment =
                new ViterbiSegment()
                        .enableCustomDictionary(dictionary)
                        .enableCustomDictionaryForcing(true)
                        .enableAllNamedEntityRecognize(false)
                        .enablePartOfSpeechTagging(false)
                        .enableOffset(false);
        return new Loaded(segment, Set.copyOf(own));
    }
}
