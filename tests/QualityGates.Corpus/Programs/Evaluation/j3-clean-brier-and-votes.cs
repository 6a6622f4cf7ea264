// corpus: A regression evaluator reads the probabilities of a rain model for the Brier score, and a vote of perceptrons is judged as the multiclass model it is.
// library: ML.NET
// axis: service class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Weather;

public sealed class Day
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Moisture { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public bool Rain { get; set; }

    [LoadColumn(4)] public string Cloud { get; set; } = "";
}

internal sealed record Figures(double Brier, double Distance, double LogLoss, double Macro, double Micro);

internal sealed class WeatherStudy(MLContext ml)
{
    public Figures Run(IDataView days)
    {
        var parts = ml.Data.TrainTestSplit(days, testFraction: 0.2, seed: 41);
        var rain = Vector()
            .Append(ml.Transforms.Conversion.ConvertType("Outcome", nameof(Day.Rain), DataKind.Single))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Day.Rain)))
            .Fit(parts.TrainSet);
        var scored = rain.Transform(parts.TestSet);
        var probable = ml.BinaryClassification.Evaluate(scored, nameof(Day.Rain));
        var brier = ml.Regression.Evaluate(scored, labelColumnName: "Outcome", scoreColumnName: "Probability");

        var perceptron = ml.BinaryClassification.Trainers.AveragedPerceptron();
        var cloud = Vector()
            .Append(ml.Transforms.Conversion.MapValueToKey("Label", nameof(Day.Cloud)))
            .AppendCacheCheckpoint(ml)
            .Append(ml.MulticlassClassification.Trainers.OneVersusAll(perceptron, useProbabilities: false))
            .Fit(parts.TrainSet);
        var votes = ml.MulticlassClassification.Evaluate(cloud.Transform(parts.TestSet));
        return new Figures(brier.MeanSquaredError, brier.MeanAbsoluteError, probable.LogLoss, votes.MacroAccuracy, votes.MicroAccuracy);
    }

    private IEstimator<ITransformer> Vector() =>
        ml.Transforms.Concatenate("Features", nameof(Day.Pressure), nameof(Day.Moisture), nameof(Day.Wind))
            .Append(ml.Transforms.NormalizeMinMax("Features"));
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 41);
        var days = ml.Data.LoadFromTextFile<Day>(args[0], separatorChar: ';', hasHeader: true);
        var figures = new WeatherStudy(ml).Run(days);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "weather.json"), JsonSerializer.Serialize(figures));
    }
}
