// corpus: The program sets the invariant culture before anything is read, for this thread and all others.
// library: ML.NET
// axis: culture of the thread, method called from the entry point
using System.Globalization;
using Microsoft.ML;

namespace Rivers;

public static class Program
{
    public static void Main()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        var ml = new MLContext(seed: 1);
        var levels = File.ReadLines("levels.csv").Skip(1).Select(Read).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(levels), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Level.Rain), nameof(Level.Upstream))
            .Append(ml.Regression.Trainers.FastTree(nameof(Level.Height)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Level.Height));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F3}, RMSE {metrics.RootMeanSquaredError:F3}");
    }

    private static Level Read(string line)
    {
        var cells = line.Split(',');
        return new Level { Rain = float.Parse(cells[0]), Upstream = float.Parse(cells[1]), Height = float.Parse(cells[2]) };
    }
}

public sealed class Level
{
    public float Rain { get; set; }
    public float Upstream { get; set; }
    public float Height { get; set; }
}
