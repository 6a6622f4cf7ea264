// corpus: A flag decides both about the trainer and about the evaluator; on every path the two fit together.
// library: ML.NET
// axis: branches, switch
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var calls = ml.Data.LoadFromTextFile<Call>("calls.csv", ',', true);
        var split = ml.Data.TrainTestSplit(calls, testFraction: 0.2);
        var area = args is ["margin"] ? Margin(ml, split) : Calibrated(ml, split);
        return area switch
        {
            > 0.8 => 0,
            > 0.6 => 1,
            _ => 2,
        };
    }

    private static double Margin(MLContext ml, DataOperationsCatalog.TrainTestData split)
    {
        var model = Features(ml).Append(ml.BinaryClassification.Trainers.LinearSvm("Answered")).Fit(split.TrainSet);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), "Answered").AreaUnderRocCurve;
    }

    private static double Calibrated(MLContext ml, DataOperationsCatalog.TrainTestData split)
    {
        var model = Features(ml).Append(ml.BinaryClassification.Trainers.Gam("Answered")).Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Answered").AreaUnderRocCurve;
    }

    private static IEstimator<ITransformer> Features(MLContext ml) => ml.Transforms.Concatenate("Features", "Hour", "Attempts");
}

internal class Call
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Attempts { get; set; }
    [LoadColumn(2)] public bool Answered { get; set; }
}
