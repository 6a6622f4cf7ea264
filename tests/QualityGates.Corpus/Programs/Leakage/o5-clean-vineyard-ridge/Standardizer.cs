using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace Vineyard;

/// <summary>Means and deviations of the columns it was learned from.</summary>
public sealed class Standardizer
{
    private readonly double[] _means;
    private readonly double[] _deviations;

    private Standardizer(double[] means, double[] deviations) => (_means, _deviations) = (means, deviations);

    public static Standardizer Learn(Matrix<double> rows)
    {
        var means = new double[rows.ColumnCount];
        var deviations = new double[rows.ColumnCount];
        for (var column = 0; column < rows.ColumnCount; column++)
        {
            var values = rows.Column(column);
            means[column] = values.Mean();
            var deviation = values.StandardDeviation();
            deviations[column] = deviation > 0 ? deviation : 1;
        }

        return new Standardizer(means, deviations);
    }

    public Matrix<double> Apply(Matrix<double> rows) =>
        rows.MapIndexed((_, column, value) => (value - _means[column]) / _deviations[column]);
}
