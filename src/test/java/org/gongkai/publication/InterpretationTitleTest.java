package org.gongkai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretationTitleTest {

    @ParameterizedTest
    @CsvSource({
        "明镜区人民政府关于印发《养老服务办法》的通知, 养老服务办法",
        "明镜区人民政府办公室关于印发养老服务办法的通知, 养老服务办法",
        "关于公布《收费目录》的公告, 收费目录",
        "关于印发《甲办法》《乙办法》的通知, 甲办法》《乙办法",
        "关于印发《〈条例〉实施细则》的通知, 〈条例〉实施细则",
        "关于修改《养老服务办法》的决定, 关于修改〈养老服务办法〉的决定",
        "关于印发《甲办法》等三项制度的通知, 关于印发〈甲办法〉等三项制度的通知",
        "养老服务办法, 养老服务办法"
    })
    void namesTheRulesRatherThanTheNoticeThatIssuedThem(String title, String named) {
        assertThat(InterpretationTitle.named(title)).isEqualTo(named);
    }
}
