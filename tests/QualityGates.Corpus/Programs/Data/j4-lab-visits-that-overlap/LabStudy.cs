using Microsoft.ML;

namespace Clinic;

public sealed record LabScore(double AreaUnderRoc, double Recall, double LogLoss);

public sealed class LabStudy(MLContext ml)
{
    public LabScore Run(string folder)
    {
        var visits = ml.Data.LoadFromTextFile<LabVisit>(Path.Combine(folder, "visits.csv"), hasHeader: true); // expect: MLQ4005
        var parts = ml.Data.TrainTestSplit(visits, testFraction: 0.2, seed: 85);
        var model = ml.Transforms.Concatenate("Features", nameof(LabVisit.Pressure), nameof(LabVisit.Panel))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
        return new LabScore(metrics.AreaUnderRocCurve, metrics.PositiveRecall, metrics.LogLoss);
    }
}
