// corpus: A scaler of the program's own learns means and deviations from the training rows and brings both parts to them.
// library: Accord.NET
// axis: two files
using Accord.Statistics;

namespace Turbines;

public sealed class Scaler
{
    private readonly double[] means;
    private readonly double[] deviations;

    private Scaler(double[] means, double[] deviations) => (this.means, this.deviations) = (means, deviations);

    public static Scaler Of(double[][] rows)
    {
        var means = rows.Mean(dimension: 0);
        return new Scaler(means, rows.StandardDeviation(means));
    }

    public double[][] Apply(double[][] rows) => Array.ConvertAll(rows, One);

    private double[] One(double[] row) => row.Select((value, i) => (value - means[i]) / Math.Max(deviations[i], 1e-9)).ToArray();
}
