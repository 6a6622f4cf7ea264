// corpus: The tournament is held on a part of the training rows; the winner plays one match on rows it has not seen.
// library: Accord.NET
// axis: generic tournament, delegates, ranges
using System.Text.Json;
using Accord.MachineLearning;
using Accord.Math.Optimization.Losses;

namespace Kelp;

internal readonly record struct Data(double[][] X, int[] Y)
{
    public Data this[Range range] => new(X[range], Y[range]);
}

internal static class Tournament
{
    public static TParameter Winner<TParameter>(IEnumerable<TParameter> parameters, Func<TParameter, double> error) => parameters.MinBy(error)!;
}

internal static class Program
{
    private static void Main()
    {
        var rows = JsonSerializer.Deserialize<double[][]>(File.ReadAllText("kelp.json"))!;
        var all = new Data(rows.Select(static r => r[..^1]).ToArray(), rows.Select(static r => (int)r[^1]).ToArray());
        var (inner, outer) = (rows.Length / 2, rows.Length * 3 / 4);
        var (train, middle, last) = (all[..inner], all[inner..outer], all[outer..]);
        var best = Tournament.Winner([1, 3, 5, 7, 9], k => Error(k, train, middle));
        File.WriteAllText("kelp-final.json", JsonSerializer.Serialize(new { best, error = Error(best, all[..outer], last) }));
    }

    private static double Error(int k, Data train, Data judged) => new ZeroOneLoss(judged.Y).Loss(new KNearestNeighbors(k).Learn(train.X, train.Y).Decide(judged.X));
}
