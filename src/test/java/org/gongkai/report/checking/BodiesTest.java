package org.gongkai.report.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a body's name says about it.
class BodiesTest {

    @ParameterizedTest
    @CsvSource({
        "清泉镇人民政府, NO",
        "云岭市明镜区人民政府, NO",
        "清泉县, NO",
        "内蒙古自治区柳溪旗人民政府, NO",
        "柳溪街道办事处, NO",
        "兰花社区居民委员会, NO",
        "云岭市林业局, NO",
        "江南省财政厅, NO",
        "云岭市市场监督管理局, NO",
        "国家税务总局云岭市税务局, NO",
        "云岭经济技术开发区管理委员会, NO",
        "云岭市人民政府, UNKNOWN",
        "云岭市, UNKNOWN",
        "云岭市人民政府办公室, UNKNOWN",
        "江南省人民政府, YES",
        "江南省云水自治州人民政府, YES",
        "重庆市人民政府, YES",
        "上海市浦东新区人民政府, NO",
        "财政部, YES",
        "国家市场监督管理总局, YES",
        "海关总署, YES"
    })
    void makesRulesOrNot(String body, RuleMaking rules) {
        assertThat(RuleMaking.of(body)).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭市人民政府, GOVERNMENT",
        "明镜区人民政府, GOVERNMENT",
        "清泉县, GOVERNMENT",
        "清泉镇人民政府, DEPARTMENT",
        "柳溪街道办事处, DEPARTMENT",
        "兰花社区, DEPARTMENT",
        "云岭市林业局, DEPARTMENT",
        "云岭经济开发区, DEPARTMENT",
        "'', GOVERNMENT"
    })
    void publishesEarlierOrLater(String body, Publisher publisher) {
        assertThat(Publisher.of(body)).isEqualTo(publisher);
    }
}
