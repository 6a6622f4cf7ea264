using MathNet.Numerics.Statistics;

namespace Yachts;

internal sealed record Yacht(double[] Hull, double Resistance);

internal sealed class Scaler
{
    private readonly double[] _means;
    private readonly double[] _deviations;

    private Scaler(double[] means, double[] deviations) => (_means, _deviations) = (means, deviations);

    public static Scaler Of(Yacht[] yachts)
    {
        var columns = Enumerable.Range(0, yachts[0].Hull.Length)
            .Select(column => yachts.Select(yacht => yacht.Hull[column]).ToArray())
            .ToArray();
        return new Scaler(
            columns.Select(column => Statistics.Mean(column)).ToArray(),
            columns.Select(column => Statistics.StandardDeviation(column)).ToArray());
    }

    public double[] Apply(Yacht yacht) =>
        yacht.Hull.Select((value, column) => (value - _means[column]) / _deviations[column]).ToArray();
}
