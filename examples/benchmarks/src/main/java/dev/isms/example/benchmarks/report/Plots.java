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
            SimpleRegression fitted = new SimpleRegression();
            XYSeries series = new XYSeries(name);
            for (Cost cost : costs) {
                if (cost.name().equals(name) && cost.at().endsWith("x1000")) {
                    double rules =
                            Double.parseDouble(cost.at().substring(0, cost.at().indexOf('x')));
                    double nanos = Tables.each(cost).nanos();
                    series.add(rules, nanos);
                    fitted.addData(rules, nanos);
                }
            }
            series.setKey(String.format(
                    Locale.ROOT,
                    "%s: ns a subject over rules ≈ %.0f + %.1f·rules",
                    name,
                    fitted.getIntercept(),
                    fitted.getSlope()));
            lines.addSeries(series);
        }
        for (String name : List.of("straight", "together")) {
            SimpleRegression fitted = new SimpleRegression();
            XYSeries series = new XYSeries(name + " over subjects");
            for (Cost cost : costs) {
                if (cost.name().equals(name) && cost.at().startsWith("12x")) {
                    double subjects = Double.parseDouble(cost.at().substring(3));
                    series.add(subjects, cost.nanos());
                    fitted.addData(subjects, cost.nanos());
                }
            }
            series.setKey(String.format(
                    Locale.ROOT, "%s: ns of 12 rules over subjects ≈ %.0f·subjects", name, fitted.getSlope()));
            lines.addSeries(series);
        }
        JFreeChart chart = ChartFactory.createXYLineChart(
                "Cost as it grows", "rules, or subjects", "ns", lines, PlotOrientation.VERTICAL, true, false, false);
        chart.getXYPlot().setDomainAxis(new LogAxis("rules, or subjects"));
        chart.getXYPlot().setRangeAxis(new LogAxis("ns"));
        chart.getXYPlot().setRenderer(new XYLineAndShapeRenderer());
        return drawn(chart);
    }

    private static String drawn(JFreeChart chart) {
        SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
        chart.draw(graphics, new Rectangle(WIDTH, HEIGHT));
        return graphics.getSVGDocument();
    }
}
