// corpus: The training looks at the accuracy of its classifier alone, and gives the metrics to a report that reads what stands beside it.
// library: ML.NET
// axis: service, two files
using Microsoft.ML;

namespace Reefs;

public sealed class Training(MLContext ml, Report report)
{
    public ITransformer Run(IDataView corals)
    {
        var parts = ml.Data.TrainTestSplit(corals, testFraction: 0.2, seed: 35);
        var model = ml.Transforms.Concatenate("Features", "Warmth", "Depth", "Light")
            .Append(ml.BinaryClassification.Trainers.FastTree("Bleached"))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Bleached");
        report.Add(metrics);
        if (metrics.Accuracy < 0.8)
        {
            throw new InvalidOperationException("The model knows too little of corals.");
        }

        return model;
    }
}
