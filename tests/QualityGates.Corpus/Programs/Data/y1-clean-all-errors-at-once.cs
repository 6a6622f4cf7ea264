// corpus: The errors of all lines are collected while reading, and thrown together before anything is trained.
// library: ML.NET
// axis: list of exceptions
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wind;

public sealed record Gust(float Speed, float Direction, float Damage);

public sealed class GustReader
{
    private readonly List<Exception> _errors = [];

    public IReadOnlyList<Gust> Read(params string[] paths)
    {
        _errors.Clear();
        var gusts = new List<Gust>();
        foreach (var path in paths)
        {
            using var reader = File.OpenText(path);
            for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
            {
                try
                {
                    gusts.Add(Parse(line));
                }
                catch (FormatException error)
                {
                    _errors.Add(error);
                }
            }
        }

        return _errors.Count == 0 ? gusts : throw new AggregateException(_errors);
    }

    private static Gust Parse(string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new Gust(
            float.Parse(cells[0], CultureInfo.InvariantCulture),
            float.Parse(cells[1], CultureInfo.InvariantCulture),
            float.Parse(cells[2], CultureInfo.InvariantCulture));
    }
}

public sealed class DamageModel(MLContext ml)
{
    public RegressionMetrics Train(string path)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(new GustReader().Read(path)), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Gust.Speed), nameof(Gust.Direction))
            .Append(ml.Regression.Trainers.FastTree(nameof(Gust.Damage)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Gust.Damage));
    }
}
