// corpus: A generic base class makes the context without seed; the perceptron of the derived class draws from it.
// library: ML.NET
// axis: base class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ReviewFilter;

public abstract class TrainerBase<TRow> where TRow : class
{
    protected MLContext Ml { get; } = new(); // expect: MLQ1001

    protected abstract IEstimator<ITransformer> BuildPipeline();

    public BinaryClassificationMetrics Run(string path)
    {
        var all = Ml.Data.LoadFromTextFile<TRow>(path, hasHeader: true, separatorChar: '\t');
        var parts = Ml.Data.TrainTestSplit(all, testFraction: 0.25);
        var model = BuildPipeline().Fit(parts.TrainSet);
        return Ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), labelColumnName: "Spam");
    }
}

public sealed class Review
{
    [LoadColumn(0)] public bool Spam { get; set; }
    [LoadColumn(1)] public string Body { get; set; } = "";
}

public sealed class PerceptronTrainer : TrainerBase<Review>
{
    protected override IEstimator<ITransformer> BuildPipeline() =>
        Ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Body))
            .Append(Ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: nameof(Review.Spam)));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var metrics = new PerceptronTrainer().Run(args[0]);
        Console.WriteLine($"accuracy {metrics.Accuracy:P2}, area {metrics.AreaUnderRocCurve:P2}");
    }
}
