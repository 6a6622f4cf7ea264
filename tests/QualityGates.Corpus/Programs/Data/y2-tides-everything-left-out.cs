// corpus: The chart of a harbour says all about its csv file, and the training beside it reads the same file with nothing but the name.
// library: ML.NET
// axis: all settings left out
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Tides;

public sealed class Tide
{
    [LoadColumn(0)] public float Moon { get; set; }

    [LoadColumn(1)] public float Pressure { get; set; }

    [LoadColumn(2)] public float Height { get; set; }
}

public sealed class HarbourViewModel(MLContext ml)
{
    private const string TideFile = "tides.csv";

    public IReadOnlyList<float> Chart { get; private set; } = [];

    public double MeanError { get; private set; }

    public double Explained { get; private set; }

    public void ShowChart()
    {
        var tides = ml.Data.LoadFromTextFile<Tide>(TideFile, separatorChar: ',', hasHeader: true);
        Chart = ml.Data.CreateEnumerable<Tide>(tides, reuseRowObject: true).Select(tide => tide.Height).ToList();
    }

    public void Train()
    {
        var tides = ml.Data.LoadFromTextFile<Tide>(TideFile); // expect: MLQ4005
        var split = ml.Data.TrainTestSplit(tides, 0.2, seed: 1);
        var model = ml.Transforms.Concatenate("Features", nameof(Tide.Moon), nameof(Tide.Pressure))
            .Append(ml.Regression.Trainers.FastTree(nameof(Tide.Height)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Tide.Height));
        (MeanError, Explained) = (metrics.MeanAbsoluteError, metrics.RSquared);
    }
}

public static class Program
{
    public static void Main()
    {
        var view = new HarbourViewModel(new MLContext(seed: 1));
        view.ShowChart();
        view.Train();
        Console.WriteLine($"{view.Chart.Count} tides, ± {view.MeanError:F2} m, R² {view.Explained:F2}");
    }
}
