// corpus: Whichever branch is taken, the trainer gives margins only, and the calibrated evaluator follows.
// library: ML.NET
// axis: branches
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Click>("clicks.csv", ','), 0.2);
        IEstimator<ITransformer> trainer;
        if (args.Length > 0 && args[0] == "forest")
        {
            trainer = ml.BinaryClassification.Trainers.FastForest("Clicked");
        }
        else
        {
            trainer = ml.BinaryClassification.Trainers.SgdNonCalibrated("Clicked");
        }
        var model = ml.Transforms.Concatenate("Features", "Position", "Age").Append(trainer).Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Clicked"); // expect: MLQ3003
        return metrics.F1Score > 0.3 && metrics.AreaUnderRocCurve > 0.7 ? 0 : 1;
    }
}

internal class Click
{
    [LoadColumn(0)] public float Position { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public bool Clicked { get; set; }
}
