package org.gongkai.search.lucene;

import java.nio.file.Path;
import org.gongkai.search.FindingContract;
import org.gongkai.search.SearchIndex;

class LuceneFindingTest extends FindingContract {

    @Override
    protected SearchIndex open(Path folder) {
        return Lucene.open(folder);
    }
}
