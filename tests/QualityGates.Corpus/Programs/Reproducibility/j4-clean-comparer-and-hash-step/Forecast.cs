using Microsoft.ML;

namespace Bakery;

public sealed record ForecastScore(double MeanAbsoluteError, double RootMeanSquaredError);

public sealed class Forecast(MLContext ml)
{
    private static readonly ConsoleColor[] Colours = [ConsoleColor.Cyan, ConsoleColor.Green, ConsoleColor.Yellow];

    public ForecastScore Study(IEnumerable<Order> orders)
    {
        var rows = ml.Data.LoadFromEnumerable(orders.Distinct(new SameOrder()).ToList());
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2, samplingKeyColumnName: nameof(Order.Shop), seed: 6);
        var model = ml.Transforms.Categorical.OneHotHashEncoding("ArticleFlags", nameof(Order.Article), numberOfBits: 8)
            .Append(ml.Transforms.Concatenate("Features", "ArticleFlags", nameof(Order.Weekday)))
            .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Order.Pieces)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Order.Pieces));
        return new ForecastScore(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    public void Show(IReadOnlyDictionary<string, ForecastScore> scores)
    {
        foreach (var (shop, score) in scores.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            Console.ForegroundColor = Colours[(shop.GetHashCode() & 0xffff) % Colours.Length];
            Console.WriteLine($"{shop}: {score.MeanAbsoluteError:F1} pieces off");
        }

        Console.ResetColor();
    }
}
