// corpus: One seeded generator goes through all classes that draw: it mixes, it deals folds, it draws the rows of each tree of a forest written by hand.
// library: Math.NET
// axis: constructor parameters
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

namespace Forest;

public sealed record Row(double[] Features, double Target);

public sealed class Bagging(Random random)
{
    public IEnumerable<List<Row>> Bags(IReadOnlyList<Row> rows, int count)
    {
        for (var bag = 0; bag < count; bag++)
        {
            yield return Enumerable.Range(0, rows.Count).Select(_ => rows[random.Next(rows.Count)]).ToList();
        }
    }
}

public sealed class Folds(Random random, int count)
{
    public int[] Deal(int rows)
    {
        var folds = Enumerable.Range(0, rows).Select(row => row % count).ToArray();
        random.Shuffle(folds);
        return folds;
    }
}

public sealed class Perturbation(Random random)
{
    private readonly Normal _normal = new(0, 0.05, random);

    public Row Of(Row row) => row with { Features = Array.ConvertAll(row.Features, value => value + _normal.Sample()) };
}

public static class Program
{
    public static void Main(string[] args)
    {
        var seed = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 1;
        var random = new MersenneTwister(seed);
        var rows = Enumerable.Range(0, 200).Select(i => new Row([i, i % 7], i * 0.5)).ToList();
        var perturbation = new Perturbation(random);
        var folds = new Folds(random, 5).Deal(rows.Count);
        var train = rows.Where((_, i) => folds[i] != 0).Select(perturbation.Of).ToList();
        foreach (var bag in new Bagging(random).Bags(train, 10))
        {
            var x = Matrix<double>.Build.DenseOfRowArrays(bag.Select(row => row.Features));
            var y = Vector<double>.Build.DenseOfEnumerable(bag.Select(row => row.Target));
            Console.WriteLine(x.QR().Solve(y));
        }
    }
}
