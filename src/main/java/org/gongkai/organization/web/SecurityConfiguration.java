package org.gongkai.organization.web;

import java.util.Locale;
import org.gongkai.pages.Templates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/// Who gets in. The office needs a sign-in; everything else is public and keeps no session.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(10);
    }

    /// Two requests that set the same attribute at the same moment both succeed.
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessions() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain office(
            HttpSecurity http, SignInGuard guard, SignInThrottle throttle, Templates templates)
            throws Exception {
        return http.securityMatcher("/office/**", "/office")
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/office/sign-in", "/office/set-up")
                                .permitAll()
                                .anyRequest()
                                .hasAuthority("OFFICE"))
                .addFilterBefore(
                        new SignInPause(throttle, templates),
                        UsernamePasswordAuthenticationFilter.class)
                .formLogin(form ->
                        form.loginPage("/office/sign-in")
                                .defaultSuccessUrl("/office", false)
                                .successHandler(new SignedIn(guard))
                                .failureHandler((request, response, problem) -> {
                                    throttle.failed(request.getRemoteAddr());
                                    String username = request.getParameter("username");
                                    if (username != null) {
                                        guard.failed(username.strip().toLowerCase(Locale.ROOT));
                                    }
                                    boolean locked = problem instanceof LockedException;
                                    response.sendRedirect(
                                            "/office/sign-in?" + (locked ? "locked" : "failed"));
                                }))
                .exceptionHandling(
                        problems -> problems.accessDeniedHandler(new StaleForm(templates)))
                .logout(out ->
                        out.logoutUrl("/office/sign-out").logoutSuccessUrl("/office/sign-in?out"))
                .headers(headers -> headers.disable())
                .build();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain everyone(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .build();
    }
}
