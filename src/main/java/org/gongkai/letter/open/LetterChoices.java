package org.gongkai.letter.open;

import org.gongkai.letter.Categories;
import org.gongkai.letter.Sources;
import org.gongkai.organization.Bodies;
import org.springframework.stereotype.Component;

/// What can be chosen in the form of a letter.
@Component
class LetterChoices {

    private final Sources sources;
    private final Categories categories;
    private final Bodies bodies;

    LetterChoices(Sources sources, Categories categories, Bodies bodies) {
        this.sources = sources;
        this.categories = categories;
        this.bodies = bodies;
    }

    LetterForm.Choices list() {
        return new LetterForm.Choices(
                sources.listOpen(), categories.listActive(), bodies.listActive());
    }
}
