// corpus: A helper reduces the evaluation of a news classifier to its micro accuracy, and that decides.
// library: ML.NET
// axis: expression-bodied helper
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace News;

internal sealed class Desk
{
    private readonly MLContext _ml = new(seed: 6);

    private static int Main() => new Desk().Run() ? 0 : 1;

    private bool Run()
    {
        var articles = _ml.Data.LoadFromTextFile<Article>("articles.tsv", hasHeader: true);
        var split = _ml.Data.TrainTestSplit(articles, 0.1);
        var model = Chain().Fit(split.TrainSet);
        var score = Score(model, split.TestSet);
        if (score > 0.8)
        {
            _ml.Model.Save(model, articles.Schema, "desk.zip");
            return true;
        }

        Console.Error.WriteLine($"Only {score:P1} of the articles are filed correctly.");
        return false;
    }

    private double Score(ITransformer model, IDataView rows) =>
        _ml.MulticlassClassification.Evaluate(model.Transform(rows), "Section").MicroAccuracy; // expect: MLQ3005

    private EstimatorChain<ITransformer> Chain() => new EstimatorChain<ITransformer>()
        .Append(_ml.Transforms.Conversion.MapValueToKey("Section"))
        .Append(_ml.Transforms.Text.FeaturizeText("Features", "Headline"))
        .Append<ITransformer>(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Section"));
}

internal sealed class Article
{
    [LoadColumn(0)] public string Section { get; set; } = "";
    [LoadColumn(1)] public string Headline { get; set; } = "";
}
