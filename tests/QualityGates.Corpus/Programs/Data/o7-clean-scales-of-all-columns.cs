// corpus: A linear trainer gets numbers scaled in pairs, categories as flags and a text whose vectors have length one.
// library: ML.NET
// axis: factory
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }

    [LoadColumn(1)] public float Amount { get; set; }

    [LoadColumn(2)] public string Purpose { get; set; } = "";

    [LoadColumn(3)] public string Letter { get; set; } = "";

    [LoadColumn(4)] public bool Repaid { get; set; }
}

public interface IFeatureSteps
{
    IEstimator<ITransformer> Create(MLContext ml);
}

public sealed class NumberSteps(params string[] columns) : IFeatureSteps
{
    public IEstimator<ITransformer> Create(MLContext ml) =>
        ml.Transforms.NormalizeMeanVariance(columns.Select(column => new InputOutputColumnPair(column)).ToArray());
}

public sealed class CategorySteps(string column) : IFeatureSteps
{
    public IEstimator<ITransformer> Create(MLContext ml) => ml.Transforms.Categorical.OneHotEncoding(column);
}

public sealed class TextSteps(string column) : IFeatureSteps
{
    public IEstimator<ITransformer> Create(MLContext ml) => ml.Transforms.Text.FeaturizeText(column + "Words", column);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 13);
        IFeatureSteps[] parts = [new NumberSteps("Income", "Amount"), new CategorySteps("Purpose"), new TextSteps("Letter")];
        IEstimator<ITransformer> features = parts.Select(part => part.Create(ml)).Aggregate((all, next) => all.Append(next));
        var pipeline = features
            .Append(ml.Transforms.Concatenate("Features", "Income", "Amount", "Purpose", "LetterWords"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Repaid"));

        var loans = ml.Data.LoadFromTextFile<Loan>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
        var split = ml.Data.TrainTestSplit(loans, testFraction: 0.2);
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Repaid");
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.AreaUnderPrecisionRecallCurve, metrics.LogLoss }));
    }
}
