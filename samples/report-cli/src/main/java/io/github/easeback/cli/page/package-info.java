/**
 * The report as one page of HTML: {@link io.github.easeback.cli.page.HtmlReportWriter} makes a model of ready-made texts and coordinates, and templates
 * put it on the page. Templates hold no decisions, and nothing of the page asks for a script, a font or a network.
 */
@NullMarked
package io.github.easeback.cli.page;

import org.jspecify.annotations.NullMarked;
