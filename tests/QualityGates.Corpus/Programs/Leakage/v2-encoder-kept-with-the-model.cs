// corpus: Vocabulary and model are fitted on the train part, saved together and loaded by the other half of the program.
// library: ML.NET
// axis: console with two commands, right
// scores: MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Jobs;

public sealed class Advert
{
    [LoadColumn(0)] public string Title { get; set; } = "";
    [LoadColumn(1)] public string Trade { get; set; } = "";
}

public sealed class Trade
{
    [ColumnName("PredictedLabel")] public string Name { get; set; } = "";
}

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 1);

    private static void Main(string[] args)
    {
        if (args is ["train", var data])
        {
            Train(data);
            return;
        }

        var model = Ml.Model.Load("trades.zip", out _);
        using var engine = Ml.Model.CreatePredictionEngine<Advert, Trade>(model);
        Console.WriteLine(engine.Predict(new Advert { Title = string.Join(' ', args) }).Name);
    }

    private static void Train(string data)
    {
        var adverts = Ml.Data.LoadFromTextFile<Advert>(data, separatorChar: '\t', hasHeader: true, allowQuoting: true);
        var split = Ml.Data.TrainTestSplit(adverts, testFraction: 0.2);
        var pipeline = Ml.Transforms.Conversion.MapValueToKey("Label", nameof(Advert.Trade))
            .Append(Ml.Transforms.Text.FeaturizeText("Features", nameof(Advert.Title)))
            .Append(Ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(Ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = Ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        Console.WriteLine($"macro {metrics.MacroAccuracy:P1}, micro {metrics.MicroAccuracy:P1}");
        File.WriteAllText("trades.json", JsonSerializer.Serialize(metrics));
        Ml.Model.Save(model, adverts.Schema, "trades.zip");
    }
}
