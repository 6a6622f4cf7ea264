// corpus: The first two thousand rows are a sample for a quick run; they are divided at random, and everything is fitted on one part.
// library: ML.NET
// axis: TakeRows as a sample
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Quick;

public sealed class QuickRun(MLContext ml)
{
    public double Run(IDataView rows)
    {
        var sample = ml.Data.TakeRows(rows, 2000);
        var split = ml.Data.TrainTestSplit(sample, testFraction: 0.25);
        var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.BinaryClassification.Trainers.LinearSvm()).Fit(split.TrainSet);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet)).AreaUnderRocCurve;
    }
}
