// corpus: Rows are shuffled lazily, others come from an open reader, and the noise and the sample of a third study are made by a generator that begins anew for each.
// library: ML.NET
// axis: LINQ, iterator
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wines;

public sealed class Wine
{
    public float Sugar { get; set; }
    public float Alcohol { get; set; }
    public float Points { get; set; }
}

public sealed class WineStudies(MLContext ml)
{
    public RegressionMetrics Shuffled(List<Wine> wines)
    {
        var random = new Random(4);
        var shuffled = wines.OrderBy(_ => random.Next()); // expect: MLQ1010
        return Study(ml.Data.LoadFromEnumerable(shuffled));
    }

    public RegressionMetrics FromReader(string file)
    {
        using var reader = new StreamReader(file);
        return Study(ml.Data.LoadFromEnumerable(Rows(reader))); // expect: MLQ1010
    }

    public RegressionMetrics Blurred(List<Wine> wines)
    {
        var some = wines.Where(_ => new Random(5).NextDouble() < 0.7); // expect: MLQ1013
        return Study(ml.Data.LoadFromEnumerable(some.Select(Blur).ToList()));
    }

    private static Wine Blur(Wine wine) => new()
    {
        Sugar = wine.Sugar + new Random(42).NextSingle() * 0.2f, // expect: MLQ1013
        Alcohol = wine.Alcohol,
        Points = wine.Points,
    };

    private static IEnumerable<Wine> Rows(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            yield return new Wine { Sugar = cells[0], Alcohol = cells[1], Points = cells[2] };
        }
    }

    private RegressionMetrics Study(IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Wine.Sugar), nameof(Wine.Alcohol))
            .Append(ml.Regression.Trainers.FastForest(nameof(Wine.Points)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Wine.Points));
    }
}
