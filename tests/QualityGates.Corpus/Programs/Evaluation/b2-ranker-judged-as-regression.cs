// corpus: Search results are ordered by a ranking trainer and judged by the regression evaluator.
// library: ML.NET
// axis: lazy property, record class
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var study = new SearchRanking(new MLContext(seed: 1));
File.WriteAllText("ranking.txt", study.Report());

public sealed record SearchRanking(MLContext Ml)
{
    private DataOperationsCatalog.TrainTestData? _split;

    private DataOperationsCatalog.TrainTestData Split => _split ??= Ml.Data.TrainTestSplit(
        Ml.Data.LoadFromTextFile<Hit>("hits.tsv", hasHeader: true), testFraction: 0.2, samplingKeyColumnName: nameof(Hit.Query));

    private IEstimator<ITransformer> Ranker =>
        Ml.Transforms.Conversion.Hash("GroupId", nameof(Hit.Query), numberOfBits: 24)
            .Append(Ml.Transforms.Concatenate("Features", nameof(Hit.Bm25), nameof(Hit.Clicks), nameof(Hit.Freshness)))
            .Append(Ml.Ranking.Trainers.LightGbm(labelColumnName: "Label", rowGroupColumnName: "GroupId"));

    public string Report()
    {
        var model = Ranker.Fit(Split.TrainSet);
        var metrics = Ml.Regression.Evaluate(model.Transform(Split.TestSet)); // expect: MLQ3003
        return FormattableString.Invariant($"mae {metrics.MeanAbsoluteError:F4}, rmse {metrics.RootMeanSquaredError:F4}");
    }
}

public class Hit
{
    [LoadColumn(0), ColumnName("Label")] public float Relevance { get; set; }
    [LoadColumn(1)] public string Query { get; set; } = "";
    [LoadColumn(2)] public float Bm25 { get; set; }
    [LoadColumn(3)] public float Clicks { get; set; }
    [LoadColumn(4)] public float Freshness { get; set; }
}
