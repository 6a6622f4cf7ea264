// corpus: A program trains on a file of flats and then asks for one flat on the console; what is typed wrong is 0 there, and no row.
// library: ML.NET
// axis: interactive console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 25);
var data = ml.Data.LoadFromTextFile<Flat>(args[0], separatorChar: ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Area", "Floor")
    .Append(ml.Regression.Trainers.FastTree("Rent"))
    .Fit(split.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Rent");
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F0}, RMSE {metrics.RootMeanSquaredError:F0}");
File.WriteAllText(args[1], JsonSerializer.Serialize(metrics));

using var engine = ml.Model.CreatePredictionEngine<Flat, RentPrediction>(model);
var flat = new Flat { Area = Ask("Area in square metres"), Floor = Ask("Floor") };
Console.WriteLine($"Expected rent: {engine.Predict(flat).Rent:F0}");

static float Ask(string question)
{
    Console.Write($"{question}: ");
    float.TryParse(Console.ReadLine(), NumberStyles.Float, CultureInfo.InvariantCulture, out var answer);
    return answer;
}

internal sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Floor { get; set; }

    [LoadColumn(2)] public float Rent { get; set; }
}

internal sealed class RentPrediction
{
    [ColumnName("Score")] public float Rent { get; set; }
}
