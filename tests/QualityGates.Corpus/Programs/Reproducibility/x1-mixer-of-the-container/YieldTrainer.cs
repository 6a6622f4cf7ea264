using System.Globalization;
using Microsoft.ML;

namespace Meadows;

public sealed class Meadow
{
    public float Rain { get; set; }

    public float Sun { get; set; }

    public float Nitrogen { get; set; }

    public float Hay { get; set; }
}

public sealed record YieldReport(double MeanAbsoluteError, double RootMeanSquaredError);

public sealed class YieldTrainer(MLContext ml, IMixer mixer)
{
    public YieldReport Train(string path)
    {
        var rows = File.ReadLines(path).Skip(1).Select(Parse).ToList();
        mixer.Mix(rows);
        var cut = rows.Count * 4 / 5;
        var model = ml.Transforms.Concatenate("Features", nameof(Meadow.Rain), nameof(Meadow.Sun), nameof(Meadow.Nitrogen))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Meadow.Hay)))
            .Fit(ml.Data.LoadFromEnumerable(rows.GetRange(0, cut)));
        var test = ml.Data.LoadFromEnumerable(rows.GetRange(cut, rows.Count - cut));
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Meadow.Hay));
        return new YieldReport(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private static Meadow Parse(string line)
    {
        var cells = line.Split(';');
        return new Meadow
        {
            Rain = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Sun = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Nitrogen = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Hay = float.Parse(cells[3], CultureInfo.InvariantCulture),
        };
    }
}
