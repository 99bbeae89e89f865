package org.gongkai.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing that must be disclosed: a line of the standard catalogue (国办发〔2019〕54号).
///
/// @param code “F05.03” in a field, “20.07.1” under a branch only; unique in a catalogue
/// @param field null for what the law orders outside the 26 fields
/// @param level1 一级事项
/// @param level2 二级事项, empty when there is none
/// @param level3 三级事项, empty when there is none
/// @param elements 公开内容（要素）
/// @param basis 公开依据: laws and documents by name
/// @param subject 公开主体
/// @param stage 过程 (五公开), null when the catalogue does not say it
public record CatalogueEntry(
        String code,
        Branch branch,
        @Nullable Field field,
        String level1,
        String level2,
        String level3,
        List<String> elements,
        List<String> basis,
        TimeRule timeRule,
        String subject,
        List<CatalogueChannel> channels,
        Audience audience,
        Manner manner,
        Set<Level> levels,
        @Nullable Stage stage,
        ReviewLevel reviewLevel) {

    public CatalogueEntry {
        if (code.isBlank() || level1.isBlank()) {
            throw new IllegalArgumentException("An entry needs a code and a name");
        }
        elements = List.copyOf(elements);
        basis = List.copyOf(basis);
        channels = List.copyOf(channels);
        EnumSet<Level> ordered = EnumSet.noneOf(Level.class);
        ordered.addAll(levels);
        levels = Collections.unmodifiableSet(ordered);
    }

    /// The most particular name: third level, else second, else first.
    public String name() {
        if (!level3.isEmpty()) {
            return level3;
        }
        return level2.isEmpty() ? level1 : level2;
    }

    /// The columns of the national table that are empty though each must be filled, by their
    /// Chinese names; empty when the entry is complete.
    public List<String> listGaps() {
        var gaps = new ArrayList<String>();
        if (elements.isEmpty()) {
            gaps.add("公开内容（要素）");
        }
        if (basis.isEmpty()) {
            gaps.add("公开依据");
        }
        if (timeRule.written().isEmpty()) {
            gaps.add("公开时限");
        }
        if (subject.isBlank()) {
            gaps.add("公开主体");
        }
        if (channels.isEmpty()) {
            gaps.add("公开渠道和载体");
        }
        if (levels.isEmpty()) {
            gaps.add("公开层级");
        }
        return List.copyOf(gaps);
    }
}
