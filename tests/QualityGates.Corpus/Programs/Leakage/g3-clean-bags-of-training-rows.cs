// corpus: Bags are drawn with replacement, but each only from the rows of the years before the test year.
// library: Accord
// axis: ensemble class, LINQ
using Accord.Math.Random;
using Accord.Statistics.Models.Regression.Linear;

namespace Reservoir;

public sealed record Year(int Number, double[] Snow, double Inflow);

public sealed class BaggedLeastSquares
{
    private readonly List<MultipleLinearRegression> _members = [];

    public void Fit(IReadOnlyList<Year> rows, int bags, Random random)
    {
        for (var bag = 0; bag < bags; bag++)
        {
            var drawn = Enumerable.Range(0, rows.Count).Select(_ => rows[random.Next(rows.Count)]).ToArray();
            var learner = new OrdinaryLeastSquares { UseIntercept = true, IsRobust = true };
            _members.Add(learner.Learn(drawn.Select(year => year.Snow).ToArray(), drawn.Select(year => year.Inflow).ToArray()));
        }
    }

    public double Predict(double[] snow) => _members.Average(member => member.Transform(snow));
}

public static class Program
{
    private const int FirstTestYear = 2010;

    public static void Main()
    {
        Generator.Seed = 8;
        var random = new Random(8);
        var years = Enumerable.Range(1960, 60)
            .Select(number =>
            {
                double[] snow = [random.NextDouble() * 3, random.NextDouble() * 2];
                return new Year(number, snow, 40 + 12 * snow[0] + 7 * snow[1] + random.NextDouble());
            })
            .ToList();

        var byPart = years.ToLookup(year => year.Number < FirstTestYear);
        var ensemble = new BaggedLeastSquares();
        ensemble.Fit(byPart[true].ToList(), bags: 25, random);

        var errors = byPart[false].Select(year => ensemble.Predict(year.Snow) - year.Inflow).ToArray();
        Console.WriteLine(FormattableString.Invariant($"MAE {errors.Average(error => Math.Abs(error)):F2}"));
        Console.WriteLine(FormattableString.Invariant($"RMSE {Math.Sqrt(errors.Average(error => error * error)):F2}"));
        Console.WriteLine(FormattableString.Invariant($"bias {errors.Average():F2}"));
    }
}
