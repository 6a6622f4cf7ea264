// corpus: The web ranking sample with names of its own for label and group, given to trainer and evaluator alike, three files, NDCG compared.
// library: ML.NET
// axis: const names, evaluator options
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace WebRanking;

class Program
{
    const string Label = "CustomLabel";
    const string Group = "CustomGroup";

    static void Main(string[] args)
    {
        var mlContext = new MLContext(seed: 0);
        var trainData = mlContext.Data.LoadFromTextFile<SearchResultData>("rank-train.tsv", separatorChar: '\t', hasHeader: true);
        var testData = mlContext.Data.LoadFromTextFile<SearchResultData>("rank-test.tsv", separatorChar: '\t', hasHeader: true);

        IEstimator<ITransformer> dataPipeline = mlContext.Transforms.Concatenate("Features", "F1", "F2", "F3")
            .Append(mlContext.Transforms.Conversion.MapValueToKey(Label, "Label"))
            .Append(mlContext.Transforms.Conversion.Hash(Group, "GroupId", numberOfBits: 20));
        IEstimator<ITransformer> trainer = mlContext.Ranking.Trainers.LightGbm(labelColumnName: Label, featureColumnName: "Features", rowGroupColumnName: Group);
        ITransformer model = dataPipeline.Append(trainer).Fit(trainData);

        EvaluateModel(mlContext, model, testData, truncation: 10);
        mlContext.Model.Save(model, trainData.Schema, "RankingModel.zip");
    }

    static void EvaluateModel(MLContext mlContext, ITransformer model, IDataView data, int truncation)
    {
        IDataView predictions = model.Transform(data);
        var options = new RankingEvaluatorOptions { DcgTruncationLevel = truncation };
        var metrics = mlContext.Ranking.Evaluate(predictions, options, labelColumnName: Label, rowGroupColumnName: Group, scoreColumnName: "Score");
        Console.WriteLine(string.Join(" ", metrics.NormalizedDiscountedCumulativeGains.Select((d, i) => $"@{i + 1}:{d:F4}")));
        if (metrics.NormalizedDiscountedCumulativeGains[truncation - 1] < 0.35)
        {
            throw new InvalidDataException("The order of the results is too bad.");
        }
    }
}

public class SearchResultData
{
    [LoadColumn(0)] public uint Label { get; set; }
    [LoadColumn(1)] public uint GroupId { get; set; }
    [LoadColumn(2)] public float F1 { get; set; }
    [LoadColumn(3)] public float F2 { get; set; }
    [LoadColumn(4)] public float F3 { get; set; }
}
