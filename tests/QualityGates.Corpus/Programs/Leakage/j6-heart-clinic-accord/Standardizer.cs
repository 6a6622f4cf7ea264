namespace HeartClinic;

public sealed class Standardizer
{
    private readonly double[] _means;
    private readonly double[] _deviations;

    private Standardizer(double[] means, double[] deviations)
    {
        _means = means;
        _deviations = deviations;
    }

    public static Standardizer LearnFrom(double[][] rows)
    {
        var columns = rows[0].Length;
        var means = new double[columns];
        var deviations = new double[columns];
        for (var column = 0; column < columns; column++)
        {
            means[column] = rows.Average(row => row[column]);
            deviations[column] = Math.Sqrt(rows.Average(row => Math.Pow(row[column] - means[column], 2)));
        }

        return new Standardizer(means, deviations);
    }

    public double[][] Transform(double[][] rows) =>
        rows.Select(row => row.Select((value, column) => (value - _means[column]) / (_deviations[column] + 1e-9)).ToArray()).ToArray();

    public Cohort Transform(Cohort cohort) => cohort with { Inputs = Transform(cohort.Inputs) };
}
