// corpus: Numbers of files with a culture, written by a serializer, typed by somebody, or for people to read.
// library: ML.NET, DataFrame
// axis: several
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Invariant;

public sealed class Flat
{
    public float Area { get; set; }
    public float Rooms { get; set; }
    public float Label { get; set; }
}

public sealed class Estimate
{
    public float Score { get; set; }
}

public sealed class FlatTraining(MLContext ml)
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public ITransformer Train(string path, TextWriter log)
    {
        var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(';')).Select(cells => new Flat
        {
            Area = float.Parse(cells[0], German),
            Rooms = int.Parse(cells[1]),
            Label = float.Parse(cells[2], NumberStyles.Float, German),
        }).ToList();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Area", "Rooms").Append(ml.Regression.Trainers.FastForest()).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        Console.WriteLine($"R2 {metrics.RSquared}, error {metrics.MeanAbsoluteError:F1}");
        log.WriteLine($"trained on {rows.Count} flats, mean error {metrics.MeanAbsoluteError:F0} euros");
        File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
        return model;
    }

    public void Ask(ITransformer model)
    {
        using var engine = ml.Model.CreatePredictionEngine<Flat, Estimate>(model);
        Console.Write("Area? ");
        var area = float.Parse(Console.ReadLine()!);
        Console.WriteLine($"about {engine.Predict(new Flat { Area = area, Rooms = 3 }).Score:N0} euros");
    }

    public DataFrame Frame(string path) => DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture);
}

public static class Invoice
{
    public static decimal Total(IEnumerable<string> lines) => lines.Sum(line => decimal.Parse(line.Split(';')[1]));
}
