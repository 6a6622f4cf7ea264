// corpus: The text step is fitted on the full corpus through a generic extension method that fits and transforms in one go; the articles are split afterwards.
// library: ML.NET
// axis: generic extension method that fits and transforms
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 0);
IDataView articles = mlContext.Data.LoadFromTextFile<Article>("news.tsv", hasHeader: true);

// Stage 1: bag of words (slow, so do it once)
var text = mlContext.Transforms.Text.FeaturizeText("Features", nameof(Article.Body));
var vectorized = text.FitTransform(articles, out _); // expect: MLQ2001

// Stage 2: hold out a fifth and train
var split = mlContext.Data.TrainTestSplit(vectorized, testFraction: 0.2);
var trainer = mlContext.Transforms.Conversion.MapValueToKey("Label", nameof(Article.Topic))
    .Append(mlContext.MulticlassClassification.Trainers.SdcaMaximumEntropy());
var model = trainer.Fit(split.TrainSet);

var metrics = mlContext.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"Micro {metrics.MicroAccuracy:P1}, macro {metrics.MacroAccuracy:P1}");
if (metrics.MacroAccuracy < 0.6)
{
    throw new InvalidOperationException("The topic model is worse than the one in production.");
}

internal static class EstimatorExtensions
{
    public static IDataView FitTransform<T>(this IEstimator<T> estimator, IDataView rows, out T fitted)
        where T : class, ITransformer
    {
        fitted = estimator.Fit(rows);
        return fitted.Transform(rows);
    }
}

internal class Article
{
    [LoadColumn(0)] public string Topic { get; set; } = "";
    [LoadColumn(1)] public string Body { get; set; } = "";
}
