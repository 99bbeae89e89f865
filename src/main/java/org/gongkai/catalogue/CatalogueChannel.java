package org.gongkai.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A channel named by an entry (公开渠道和载体): required ■ or optional □. The names of the national table
/// are brought to one spelling; any other name is kept as it is.
public record CatalogueChannel(String name, boolean required) {
    /// The thirteen of the national table, in its order.
    public static final List<String> NATIONAL =
            List.of(
                    "政府网站",
                    "政府公报",
                    "两微一端",
                    "发布会/听证会",
                    "广播电视",
                    "纸质媒体",
                    "公开查阅点",
                    "政务服务中心",
                    "便民服务站",
                    "入户/现场",
                    "社区/企事业单位/村公示栏（电子屏）",
                    "精准推送",
                    "其他");

    private static final Map<String, String> SPELLINGS =
            NATIONAL.stream()
                    .collect(Collectors.toMap(CatalogueChannel::bare, Function.identity()));

    private static final Map<String, String> ALIASES =
            Map.of(
                    "门户网站", "政府网站",
                    "政府门户网站", "政府网站",
                    "社区企事业单位村公示栏", "社区/企事业单位/村公示栏（电子屏）",
                    "政府信息公开查阅点", "公开查阅点",
                    "政府服务中心", "政务服务中心",
                    "其它", "其他");

    public CatalogueChannel {
        name = findNational(name).orElse(name.strip());
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A channel needs a name");
        }
    }

    /// The national spelling of a channel's name, whatever its spaces, slashes and brackets.
    public static Optional<String> findNational(String name) {
        String bare = bare(name);
        String spelling = SPELLINGS.get(bare);
        return Optional.ofNullable(spelling != null ? spelling : ALIASES.get(bare));
    }

    /// The mark that the national table prints before the name.
    public String mark() {
        return required ? "■" : "□";
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s　/／\\\\、()（）_＿:：·]", "");
    }
}
