namespace Cardio;

public sealed record Division(Patients Train, Patients Validation, Patients Test)
{
    public static Division Of(Patients patients, int seed)
    {
        var order = Enumerable.Range(0, patients.Ill.Length).ToArray();
        new Random(seed).Shuffle(order);
        var first = order.Length * 6 / 10;
        var second = order.Length * 8 / 10;
        return new Division(patients.Pick(order[..first]), patients.Pick(order[first..second]), patients.Pick(order[second..]));
    }
}

public sealed class Standardizer
{
    private readonly double[] _means;
    private readonly double[] _deviations;

    private Standardizer(double[] means, double[] deviations) => (_means, _deviations) = (means, deviations);

    public static Standardizer Learn(double[][] inputs)
    {
        var columns = Enumerable.Range(0, inputs[0].Length).Select(column => inputs.Select(row => row[column]).ToArray()).ToList();
        var means = columns.Select(values => values.Average()).ToArray();
        var deviations = columns
            .Select((values, column) => Math.Sqrt(values.Average(value => Math.Pow(value - means[column], 2))))
            .Select(deviation => deviation > 0 ? deviation : 1)
            .ToArray();
        return new Standardizer(means, deviations);
    }

    public double[] Apply(double[] row) => row.Select((value, column) => (value - _means[column]) / _deviations[column]).ToArray();
}
