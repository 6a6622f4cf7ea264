// corpus: All metrics go to a tracker of the program that appends them to a file.
// library: ML.NET
// axis: reflection over the metrics object, own tracker interface
// scores: MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

ITracker tracker = new CsvTracker("runs.csv");
var ml = new MLContext(seed: 3);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Cow>("cows.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Feed", "Age").Append(ml.Regression.Trainers.FastTree("Milk")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Milk");
tracker.Log("mae", metrics.MeanAbsoluteError);
tracker.Log("r2", metrics.RSquared);
Console.WriteLine($"mae {metrics.MeanAbsoluteError:F2}");

internal interface ITracker
{
    void Log(string name, double value);
}

internal sealed class CsvTracker(string file) : ITracker
{
    public void Log(string name, double value) => File.AppendAllText(file, FormattableString.Invariant($"{DateTime.UtcNow:O},{name},{value}\n"));
}

internal sealed class Cow
{
    [LoadColumn(0)] public float Feed { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Milk { get; set; }
}
