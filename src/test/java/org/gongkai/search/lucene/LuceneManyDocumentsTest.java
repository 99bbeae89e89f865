package org.gongkai.search.lucene;

import java.nio.file.Path;
import org.gongkai.search.ManyDocumentsContract;
import org.gongkai.search.SearchIndex;

class LuceneManyDocumentsTest extends ManyDocumentsContract {

    @Override
    protected SearchIndex open(Path folder) {
        return Lucene.open(folder);
    }
}
