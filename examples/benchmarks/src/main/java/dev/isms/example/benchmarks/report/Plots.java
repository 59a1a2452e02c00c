package dev.isms.example.benchmarks.report;

import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.svg.SVGGraphics2D;

/** 結果の図 — as SVG, generated from the results of the run. */
final class Plots {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 480;

    /** Where a bar begins: a logarithmic scale has no zero. */
    private static final double LEAST = 10;

    private Plots() {}

    /** Nanoseconds for twelve verdicts, by each, on a logarithmic scale. */
    static String verdicts(List<Cost> costs) {
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        costs.forEach(cost -> bars.addValue(cost.nanos(), cost.at() + " % unsound", cost.name()));
        JFreeChart chart = ChartFactory.createBarChart(
                "Twelve verdicts on one server", "", "ns", bars, PlotOrientation.HORIZONTAL, true, false, false);
        LogAxis axis = new LogAxis("ns");
        axis.setSmallestValue(LEAST);
        chart.getCategoryPlot().setRangeAxis(axis);
        ((BarRenderer) chart.getCategoryPlot().getRenderer()).setBase(LEAST);
        return drawn(chart);
    }

    /** Nanoseconds a subject over the number of rules, and in all over the number of subjects, with lines fitted. */
    static String growth(List<Cost> costs) {
        XYSeriesCollection lines = new XYSeriesCollection();
        for (String name : List.of("straight", "together", "interpreted")) {
            lines.addSeries(fitted(costs, name, "x1000", name + ": ns a subject over rules ≈ %.0f + %.1f·rules"));
        }
        for (String name : List.of("straight", "together")) {
            lines.addSeries(fitted(costs, name, "12x", name + ": ns of 12 rules over subjects ≈ %.0f + %.0f·subjects"));
        }
        JFreeChart chart = ChartFactory.createXYLineChart(
                "Cost as it grows", "rules, or subjects", "ns", lines, PlotOrientation.VERTICAL, true, false, false);
        chart.getXYPlot().setDomainAxis(new LogAxis("rules, or subjects"));
        chart.getXYPlot().setRangeAxis(new LogAxis("ns"));
        chart.getXYPlot().setRenderer(new XYLineAndShapeRenderer());
        return drawn(chart);
    }

    /**
     * The costs of one way, and in its words the line that is fitted to them.
     *
     * @param fixed the half of the size that stays: subjects, of which each is asked for, or rules, over which all are
     */
    private static XYSeries fitted(List<Cost> costs, String name, String fixed, String words) {
        SimpleRegression line = new SimpleRegression();
        XYSeries series = new XYSeries(name);
        for (Cost cost : costs) {
            boolean isOverRules = fixed.startsWith("x");
            if (cost.name().equals(name)
                    && (isOverRules ? cost.at().endsWith(fixed) : cost.at().startsWith(fixed))) {
                double size = Double.parseDouble(cost.at().replace(fixed, ""));
                double nanos = isOverRules ? Tables.each(cost).nanos() : cost.nanos();
                series.add(size, nanos);
                line.addData(size, nanos);
            }
        }
        series.setKey(String.format(Locale.ROOT, words, line.getIntercept(), line.getSlope()));
        return series;
    }

    private static String drawn(JFreeChart chart) {
        SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
        chart.draw(graphics, new Rectangle(WIDTH, HEIGHT));
        return graphics.getSVGDocument();
    }
}
