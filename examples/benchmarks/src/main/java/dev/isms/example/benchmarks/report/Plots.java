package dev.isms.example.benchmarks.report;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Stroke;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.DefaultDrawingSupplier;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
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

    /** How many pieces a bent line is drawn in. */
    private static final int STEPS = 100;

    private static final Stroke DASHED =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);

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
        XYSeriesCollection measured = new XYSeriesCollection();
        XYSeriesCollection lines = new XYSeriesCollection();
        for (String name : List.of("straight", "together", "interpreted")) {
            XYSeries series = measured(costs, name, "x1000", name + ": ns a subject over rules");
            measured.addSeries(series);
            lines.addSeries(fitted(series, name + " ≈ %.0f + %.1f·rules"));
        }
        for (int rules : new int[] {12, 1_500}) {
            for (String name : List.of("straight", "together")) {
                XYSeries series =
                        measured(costs, name, rules + "x", "%s: ns of %d rules over subjects".formatted(name, rules));
                measured.addSeries(series);
                lines.addSeries(fitted(series, name + " of " + rules + " ≈ %.0f + %.0f·subjects"));
            }
        }
        JFreeChart chart = ChartFactory.createXYLineChart(
                "Cost as it grows", "rules, or subjects", "ns", measured, PlotOrientation.VERTICAL, true, false, false);
        XYPlot plot = chart.getXYPlot();
        plot.setDomainAxis(new LogAxis("rules, or subjects"));
        plot.setRangeAxis(new LogAxis("ns"));
        XYLineAndShapeRenderer points = new XYLineAndShapeRenderer(false, true);
        XYLineAndShapeRenderer dashes = new XYLineAndShapeRenderer(true, false);
        dashes.setDrawSeriesLineAsPath(true); // or the dashes begin anew with each piece
        for (int i = 0; i < measured.getSeriesCount(); i++) {
            Paint paint = DefaultDrawingSupplier.DEFAULT_PAINT_SEQUENCE[i];
            points.setSeriesPaint(i, paint);
            dashes.setSeriesPaint(i, paint);
            dashes.setSeriesStroke(i, DASHED);
        }
        plot.setRenderer(points);
        plot.setDataset(1, lines);
        plot.setRenderer(1, dashes);
        return drawn(chart);
    }

    /**
     * The costs of one way.
     *
     * @param fixed the half of the size that stays: subjects, of which each is asked for, or rules, over which all are
     */
    private static XYSeries measured(List<Cost> costs, String name, String fixed, String words) {
        XYSeries series = new XYSeries(words);
        for (Cost cost : costs) {
            boolean isOverRules = fixed.startsWith("x");
            if (cost.name().equals(name)
                    && (isOverRules ? cost.at().endsWith(fixed) : cost.at().startsWith(fixed))) {
                double size = Double.parseDouble(cost.at().replace(fixed, ""));
                series.add(size, isOverRules ? Tables.each(cost).nanos() : cost.nanos());
            }
        }
        return series;
    }

    /**
     * The straight line through what was measured, from the least size to the greatest; on logarithmic axes it is bent, and is not to
     * be seen where it is not positive.
     *
     * @param words with a place for the intercept and one for the slope
     */
    static XYSeries fitted(XYSeries measured, String words) {
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < measured.getItemCount(); i++) {
            line.addData(measured.getX(i).doubleValue(), measured.getY(i).doubleValue());
        }
        XYSeries series = new XYSeries(String.format(Locale.ROOT, words, line.getIntercept(), line.getSlope()));
        double least = measured.getMinX();
        double growth = measured.getMaxX() / least;
        for (int i = 0; i <= STEPS; i++) {
            double size = least * Math.pow(growth, (double) i / STEPS);
            double nanos = line.predict(size);
            if (nanos > 0) {
                series.add(size, nanos);
            }
        }
        return series;
    }

    private static String drawn(JFreeChart chart) {
        SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, HEIGHT);
        chart.draw(graphics, new Rectangle(WIDTH, HEIGHT));
        return graphics.getSVGDocument();
    }
}
