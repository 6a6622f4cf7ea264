// corpus: The seed is made from the clock and handed to a tracker that keeps the parameters of each run of a study on kayaks.
// library: ML.NET
// axis: interface of a tracker
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kayaks;

public interface ITracker
{
    void Parameter(string name, int value);

    void Metric(string name, double value);
}

public sealed class FileTracker(string file) : ITracker
{
    public void Parameter(string name, int value) => File.AppendAllLines(file, [$"{name}\t{value}"]);

    public void Metric(string name, double value) =>
        File.AppendAllLines(file, [string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:R}")]);
}

public sealed class Tour
{
    [LoadColumn(0)] public float Rapids { get; set; }

    [LoadColumn(1)] public float Level { get; set; }

    [LoadColumn(2)] public bool Capsized { get; set; }
}

public sealed class TourStudy(ITracker tracker)
{
    public void Run(string file)
    {
        var seed = (int)(DateTime.UtcNow.Ticks % int.MaxValue);
        tracker.Parameter("seed", seed);
        var ml = new MLContext(seed);
        var tours = ml.Data.LoadFromTextFile<Tour>(file, hasHeader: true);
        var parts = ml.Data.TrainTestSplit(tours, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Tour.Rapids), nameof(Tour.Level))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Tour.Capsized)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Tour.Capsized));
        tracker.Metric("auc", metrics.AreaUnderRocCurve);
        tracker.Metric("f1", metrics.F1Score);
    }
}
