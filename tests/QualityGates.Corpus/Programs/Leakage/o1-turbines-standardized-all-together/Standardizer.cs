using MathNet.Numerics.Statistics;

namespace Turbines;

public sealed class Standardizer
{
    private readonly double[] _means;
    private readonly double[] _deviations;

    private Standardizer(double[] means, double[] deviations)
    {
        _means = means;
        _deviations = deviations;
    }

    public static Standardizer Learn(IReadOnlyList<Hour> hours)
    {
        var width = hours[0].Inputs.Length;
        var means = new double[width];
        var deviations = new double[width];
        for (var column = 0; column < width; column++)
        {
            (means[column], deviations[column]) = hours.Select(hour => hour.Inputs[column]).MeanStandardDeviation();
        }

        return new Standardizer(means, deviations);
    }

    public Hour Apply(Hour hour)
    {
        var inputs = new double[hour.Inputs.Length];
        for (var column = 0; column < inputs.Length; column++)
        {
            inputs[column] = (hour.Inputs[column] - _means[column]) / _deviations[column];
        }

        return hour with { Inputs = inputs };
    }
}
