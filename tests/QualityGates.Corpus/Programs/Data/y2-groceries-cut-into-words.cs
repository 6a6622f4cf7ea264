// corpus: Descriptions of groceries stand between commas and are cut into words for a classifier of aisles, and the load knows no quotes.
// library: ML.NET
// axis: columns in code, TokenizeIntoWords
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Groceries;

public sealed class AisleExperiment
{
    private readonly MLContext _ml;

    public AisleExperiment(MLContext ml) => _ml = ml;

    public MulticlassClassificationMetrics Evaluate(string folder)
    {
        TextLoader.Column[] columns =
        [
            new("Aisle", DataKind.String, 0),
            new("Description", DataKind.String, 1),
        ];
        var products = _ml.Data.LoadFromTextFile(Path.Combine(folder, "products.csv"), columns, separatorChar: ',', hasHeader: true); // expect: MLQ4005
        var split = _ml.Data.TrainTestSplit(products, testFraction: 0.2, seed: 6);

        var pipeline = _ml.Transforms.Text.TokenizeIntoWords("Words", "Description", separators: [' ', '-', '/'])
            .Append(_ml.Transforms.Conversion.MapValueToKey("WordKeys", "Words"))
            .Append(_ml.Transforms.Text.ProduceNgrams("Features", "WordKeys", ngramLength: 1, useAllLengths: false))
            .Append(_ml.Transforms.Conversion.MapValueToKey("Label", "Aisle"))
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes());
        return _ml.MulticlassClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var metrics = new AisleExperiment(new MLContext(seed: 6)).Evaluate(args[0]);
        File.WriteAllText(Path.Combine(args[0], "aisles.json"), JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy, metrics.LogLoss }));
    }
}
