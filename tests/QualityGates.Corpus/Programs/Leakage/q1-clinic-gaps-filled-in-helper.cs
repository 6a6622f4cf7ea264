// corpus: Gaps in patient charts are filled with the mean of all charts in a helper, and the charts are divided afterwards.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Clinic;

public sealed class Chart
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Pulse { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public bool Readmitted { get; set; }
}

public sealed record Outcome(double Auc, double F1, double LogLoss);

public sealed class ReadmissionStudy(MLContext ml)
{
    public Outcome Run(string file)
    {
        var charts = ml.Data.LoadFromTextFile<Chart>(file, separatorChar: ',', hasHeader: true);
        var complete = WithoutGaps(charts); // expect: MLQ2001
        var parts = ml.Data.TrainTestSplit(complete, testFraction: 0.25, seed: 3);
        var pipeline = ml.Transforms.Concatenate("Features", "Weight", "Pulse", "Age")
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Readmitted"));
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Readmitted");
        return new Outcome(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss);
    }

    private IDataView WithoutGaps(IDataView charts)
    {
        var columns = new[] { new InputOutputColumnPair("Weight"), new InputOutputColumnPair("Pulse") };
        var filler = ml.Transforms.ReplaceMissingValues(columns, MissingValueReplacingEstimator.ReplacementMode.Mean);
        return filler.Fit(charts).Transform(charts);
    }
}
