// corpus: A generic study trains whatever trainer it is given and evaluates with probabilities; the perceptron has none.
// library: ML.NET
// axis: generic method, two callers
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class ChurnRow
{
    [LoadColumn(0, 9)]
    [VectorType(10)]
    public float[] Features { get; set; } = [];

    [LoadColumn(10)]
    public bool Label { get; set; }
}

public static class ChurnStudy
{
    public static void Main()
    {
        var ml = new MLContext(seed: 8);
        var rows = ml.Data.LoadFromTextFile<ChurnRow>("churn.tsv");
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25, seed: 8);
        var normalizer = ml.Transforms.NormalizeMinMax("Features");
        var perceptron = normalizer.Append(ml.BinaryClassification.Trainers.AveragedPerceptron()).Fit(split.TrainSet);
        var regression = normalizer.Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression()).Fit(split.TrainSet);
        Show("regression", ml.BinaryClassification.Evaluate(regression.Transform(split.TestSet)));
        var scored = perceptron.Transform(split.TestSet);
        Show("perceptron", ml.BinaryClassification.Evaluate(scored)); // expect: MLQ3003
    }

    private static void Show(string name, BinaryClassificationMetrics metrics)
    {
        Console.WriteLine($"{name}: F1 {metrics.F1Score:F3}, AUC {metrics.AreaUnderRocCurve:F3}");
        File.AppendAllText("churn-metrics.csv", FormattableString.Invariant($"{name},{metrics.F1Score},{metrics.AreaUnderRocCurve}\n"));
    }
}
