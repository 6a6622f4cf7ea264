// corpus: A file of a reservoir holds one level a line, with nothing to separate, and days before are put beside it in memory.
// library: ML.NET
// axis: row class with one column
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reservoir;

public sealed class Level
{
    [LoadColumn(0)] public float Metres { get; set; }
}

public sealed class Lagged
{
    public float Yesterday { get; set; }

    public float LastWeek { get; set; }

    public float Today { get; set; }
}

public sealed class LevelModel(MLContext ml)
{
    public (double Mae, double Rmse) Judge(string folder, int held)
    {
        var view = ml.Data.LoadFromTextFile<Level>(Path.Combine(folder, "levels.csv"), hasHeader: true);
        var levels = ml.Data.CreateEnumerable<Level>(view, reuseRowObject: false).Select(level => level.Metres).ToArray();
        var rows = new Lagged[levels.Length - 7];
        for (var i = 7; i < levels.Length; i++)
        {
            rows[i - 7] = new Lagged { Today = levels[i], Yesterday = levels[i - 1], LastWeek = levels[i - 7] };
        }

        var model = ml.Transforms.Concatenate("Features", nameof(Lagged.Yesterday), nameof(Lagged.LastWeek))
            .Append(ml.Regression.Trainers.FastTree(nameof(Lagged.Today)))
            .Fit(ml.Data.LoadFromEnumerable(rows[..^held]));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(rows[^held..]));
        var metrics = ml.Regression.Evaluate(answers, nameof(Lagged.Today));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
