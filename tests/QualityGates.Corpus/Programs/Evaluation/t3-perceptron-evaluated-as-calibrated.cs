// corpus: The generic evaluation asks for probabilities, which one of the two trainers does not give.
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
        var perceptronMetrics = Ml.BinaryClassification.Evaluate(perceptron.Transform(split.TestSet)); // expect: MLQ3003
        Print("Perceptron", perceptronMetrics);

        var logistic = Pipeline(Ml.BinaryClassification.Trainers.LbfgsLogisticRegression()).Fit(split.TrainSet);
        Print("Logistic", Ml.BinaryClassification.Evaluate(logistic.Transform(split.TestSet)));
    }

    private static IEstimator<ITransformer> Pipeline(IEstimator<ITransformer> trainer) =>
        Ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Message)).Append(trainer);

    private static void Print(string name, BinaryClassificationMetrics metrics)
    {
        Console.WriteLine($"{name}: AUC {metrics.AreaUnderRocCurve:0.000}, F1 {metrics.F1Score:0.000}");
    }
}
