package org.gongkai.courier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// The settings of the courier.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CourierSettings.class, MailSettings.class})
class CourierConfiguration {}
