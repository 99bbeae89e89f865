package org.gongkai.report.reading;

import java.text.Normalizer;

/// Some PDF fonts store the radical (⻚, ⽣) where the character (页, 生) is meant. The radicals of 康熙
/// have standard counterparts; those of the supplement do not and are listed here in pairs.
final class Radicals {

    private static final String SUPPLEMENT =
            """
            ⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尢⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母\
            ⺠民⺡氵⺢水⺣灬⺤爫⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺴网⺵罒⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿\
            ⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨\
            ⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟饣⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟\
            """;

    private Radicals() {}

    static char hanzi(char radical) {
        if (radical >= '\u2F00') {
            return Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC).charAt(0);
        }
        for (int i = 0; i + 1 < SUPPLEMENT.length(); i += 2) {
            if (SUPPLEMENT.charAt(i) == radical) {
                return SUPPLEMENT.charAt(i + 1);
            }
        }
        return radical;
    }
}
