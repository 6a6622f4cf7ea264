// corpus: The first bad line of a file of ski lifts ends the reading and sets a flag, without which nothing is trained.
// library: ML.NET
// axis: flag
using System.Globalization;
using Microsoft.ML;

namespace SkiLifts;

public sealed class Day
{
    public float Snow { get; set; }

    public float Holiday { get; set; }

    public float Skiers { get; set; }
}

public sealed class LiftModel
{
    public (double Mae, double Rmse)? Judge(string path)
    {
        var days = new List<Day>();
        var complete = true;
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                var cells = line.Split(';');
                days.Add(new Day
                {
                    Snow = float.Parse(cells[0], CultureInfo.InvariantCulture),
                    Holiday = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Skiers = float.Parse(cells[2], CultureInfo.InvariantCulture),
                });
            }
            catch (FormatException)
            {
                complete = false;
                break;
            }
        }

        if (!complete)
        {
            return null;
        }

        var ml = new MLContext(seed: 16);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(days), testFraction: 0.2, seed: 16);
        var model = ml.Transforms.Concatenate("Features", nameof(Day.Snow), nameof(Day.Holiday))
            .Append(ml.Regression.Trainers.FastTree(nameof(Day.Skiers)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Day.Skiers));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
