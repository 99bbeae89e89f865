/// The office's pages about public opinion: posts, topics, press conferences and interviews, feeds,
/// imports, figures.
@NullMarked
package org.gongkai.opinion.web;

import org.jspecify.annotations.NullMarked;
