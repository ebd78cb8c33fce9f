package org.keji.planning;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Works out who is due and by which route. It needs both sides around it. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class Planning {}
