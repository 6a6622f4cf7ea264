// corpus: Each of two trainers is evaluated by the method that fits what it gives.
// library: ML.NET
// axis: helper for several trainers
using Microsoft.ML;
using Microsoft.ML.Data;

public class Mail
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Message { get; set; } = "";
}

public static class SpamComparison
{
    private static readonly MLContext Ml = new(seed: 1);

    public static void Main(string[] args)
    {
        var split = Ml.Data.TrainTestSplit(Ml.Data.LoadFromTextFile<Mail>(args[0]), 0.2);

        var perceptron = Pipeline(Ml.BinaryClassification.Trainers.AveragedPerceptron()).Fit(split.TrainSet);
        Print("Perceptron", Ml.BinaryClassification.EvaluateNonCalibrated(perceptron.Transform(split.TestSet)));

        var logistic = Pipeline(Ml.BinaryClassification.Trainers.LbfgsLogisticRegression()).Fit(split.TrainSet);
        Print("Logistic", Ml.BinaryClassification.Evaluate(logistic.Transform(split.TestSet)));

        var calibrated = Pipeline(Ml.BinaryClassification.Trainers.AveragedPerceptron().Append(Ml.BinaryClassification.Calibrators.Platt())).Fit(split.TrainSet);
        Print("Calibrated perceptron", Ml.BinaryClassification.Evaluate(calibrated.Transform(split.TestSet)));
    }

    private static IEstimator<ITransformer> Pipeline(IEstimator<ITransformer> trainer) =>
        Ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Message)).Append(trainer);

    private static void Print(string name, BinaryClassificationMetrics metrics)
    {
        Console.WriteLine($"{name}: AUC {metrics.AreaUnderRocCurve:0.000}, F1 {metrics.F1Score:0.000}");
    }
}
