// corpus: A method gives back the model together with its metrics and the caller keeps the model only.
// library: ML.NET
// axis: tuple, lambda
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var articles = ml.Data.LoadFromTextFile<Article>("articles.tsv", allowQuoting: true, hasHeader: true);

Func<IDataView, (ITransformer Model, MulticlassClassificationMetrics Metrics)> trainAndMeasure = rows =>
{
    var split = ml.Data.TrainTestSplit(rows, testFraction: 0.3);
    var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Article.Section))
        .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Article.Body)))
        .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
        .Fit(split.TrainSet);
    return (model, ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)));
};

var (fitted, _) = trainAndMeasure(articles); // expect: MLQ3002
ml.Model.Save(fitted, articles.Schema, "sections.zip");

public class Article
{
    [LoadColumn(0)] public string Section { get; set; } = "";
    [LoadColumn(1)] public string Body { get; set; } = "";
}
