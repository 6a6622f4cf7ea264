// corpus: Every fold of a well water study learns its scaler and its ridge from the wells of its own learning part, and is judged on the others.
// library: MathNet
// axis: console
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

var wells = File.ReadLines(args[0]).Skip(1).Select(Well.Parse).ToArray();
new Random(5).Shuffle(wells);

var scores = new List<(double Mae, double Rmse)>();
foreach (var fold in Fold.Of(wells.Length, count: 5))
{
    var learn = Array.ConvertAll(fold.Learn, i => wells[i]);
    var check = Array.ConvertAll(fold.Check, i => wells[i]);
    var scaler = Scaler.From(learn);
    var weights = Ridge.Solve(scaler.Apply(learn), learn.Select(well => well.Nitrate), penalty: 0.4);
    var residuals = scaler.Apply(check)
        .Zip(check, (row, well) => Ridge.Answer(weights, row) - well.Nitrate)
        .ToArray();
    scores.Add((residuals.Average(Math.Abs), Math.Sqrt(residuals.Average(r => r * r))));
}

Console.WriteLine($"MAE  {scores.Average(s => s.Mae):F3} +- {scores.Select(s => s.Mae).StandardDeviation():F3}");
Console.WriteLine($"RMSE {scores.Average(s => s.Rmse):F3} +- {scores.Select(s => s.Rmse).StandardDeviation():F3}");

internal sealed record Well(double Depth, double Clay, double Distance, double Nitrate)
{
    public double[] Inputs => [Depth, Clay, Distance];

    public static Well Parse(string line)
    {
        var cells = Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture));
        return new Well(cells[0], cells[1], cells[2], cells[3]);
    }
}

internal readonly record struct Fold(int[] Learn, int[] Check)
{
    public static IEnumerable<Fold> Of(int rows, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var parts = Enumerable.Range(0, rows).ToLookup(i => i % count == number);
            yield return new Fold([.. parts[false]], [.. parts[true]]);
        }
    }
}

internal sealed class Scaler
{
    private readonly double[] _means;
    private readonly double[] _spreads;

    private Scaler(double[] means, double[] spreads) => (_means, _spreads) = (means, spreads);

    public static Scaler From(IReadOnlyCollection<Well> wells)
    {
        var columns = Enumerable.Range(0, 3).Select(c => wells.Select(well => well.Inputs[c]).ToArray()).ToArray();
        return new Scaler(
            Array.ConvertAll(columns, column => column.Mean()),
            Array.ConvertAll(columns, column => column.StandardDeviation()));
    }

    public double[][] Apply(IEnumerable<Well> wells) =>
        [.. wells.Select(well => well.Inputs.Select((value, c) => (value - _means[c]) / _spreads[c]).Append(1.0).ToArray())];
}

internal static class Ridge
{
    public static Vector<double> Solve(double[][] rows, IEnumerable<double> answers, double penalty)
    {
        var x = Matrix<double>.Build.DenseOfRowArrays(rows);
        var y = Vector<double>.Build.DenseOfEnumerable(answers);
        var gram = x.TransposeThisAndMultiply(x) + (penalty * Matrix<double>.Build.DenseIdentity(x.ColumnCount));
        return gram.Solve(x.TransposeThisAndMultiply(y));
    }

    public static double Answer(Vector<double> weights, double[] row) => weights.DotProduct(Vector<double>.Build.DenseOfArray(row));
}
