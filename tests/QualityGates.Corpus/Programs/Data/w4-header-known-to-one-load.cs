// corpus: The training knows that the file of kilns has a header, and the report about the same file does not.
// library: ML.NET
// axis: two classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kilns;

public sealed class Firing
{
    [LoadColumn(0)] public float Peak { get; set; }

    [LoadColumn(1)] public float Hours { get; set; }

    [LoadColumn(2)] public float Cracked { get; set; }
}

public static class Files
{
    public const string Firings = "firings.csv";
}

public sealed class FiringTraining(MLContext ml)
{
    public double Run()
    {
        var firings = ml.Data.LoadFromTextFile<Firing>(Files.Firings, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(firings, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Peak", "Hours")
            .Append(ml.Regression.Trainers.FastTree("Cracked"))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), "Cracked").MeanAbsoluteError;
    }
}

public sealed class FiringReport(MLContext ml)
{
    public IEnumerable<string> Lines()
    {
        var firings = ml.Data.LoadFromTextFile<Firing>(Files.Firings, separatorChar: ';'); // expect: MLQ4005
        foreach (var group in ml.Data.CreateEnumerable<Firing>(firings, reuseRowObject: false).GroupBy(firing => (int)(firing.Peak / 100)))
        {
            yield return $"around {group.Key * 100} degrees: {group.Average(firing => firing.Cracked):F1} cracked";
        }
    }
}
