package org.gongkai.search.lucene;

import java.nio.file.Path;
import org.gongkai.search.AnythingTypedContract;
import org.gongkai.search.SearchIndex;

class LuceneAnythingTypedTest extends AnythingTypedContract {

    @Override
    protected SearchIndex open(Path folder) {
        return Lucene.open(folder);
    }
}
