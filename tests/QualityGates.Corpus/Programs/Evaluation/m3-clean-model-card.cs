// corpus: A card of the model holds several metrics of the test part, importance of the test rows and the folds' spread, and is written to a file.
// library: ML.NET
// axis: record, service, several metrics
// scores: MLQ3005 MLQ3007 MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cards;

public sealed record ModelCard(double Auc, double F1, double Recall, double FoldSpread, IReadOnlyDictionary<string, double> Importance);

public sealed class CardWriter(MLContext ml)
{
    public ModelCard Write(IDataView rows, string path)
    {
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.Visits))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Return)));
        var folds = ml.BinaryClassification.CrossValidate(parts.TrainSet, pipeline, 5, nameof(Visit.Return));
        var aucs = folds.Select(static fold => fold.Metrics.AreaUnderRocCurve).ToArray();
        var model = pipeline.Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Visit.Return));
        var importance = ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(model, parts.TestSet, nameof(Visit.Return), permutationCount: 10);
        var card = new ModelCard(
            metrics.AreaUnderRocCurve,
            metrics.F1Score,
            metrics.PositiveRecall,
            aucs.Max() - aucs.Min(),
            importance.ToDictionary(static pair => pair.Key, static pair => pair.Value.AreaUnderRocCurve.Mean));
        File.WriteAllText(path, JsonSerializer.Serialize(card));
        return card;
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var card = new CardWriter(ml).Write(ml.Data.LoadFromTextFile<Visit>("visits.tsv", hasHeader: true), "card.json");
        if (card.Auc < 0.7)
        {
            throw new InvalidOperationException($"The area under the curve is {card.Auc:F2}.");
        }
    }
}

public sealed class Visit
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Visits { get; set; }

    [LoadColumn(2)] public bool Return { get; set; }
}
