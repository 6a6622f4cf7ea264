// corpus: The lines of one file are mixed by a generator without seed, written out as a file to learn from and one to test with, and loaded from there.
// library: ML.NET
// axis: script
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var rnd = new Random(); // expect: MLQ1002
var lines = File.ReadAllLines("cars.csv");
var header = lines[0];
var mixed = lines.Skip(1).OrderBy(x => rnd.Next()).ToArray();

int numberOfTest = mixed.Length / 10;
File.WriteAllLines("cars-train.csv", new[] { header }.Concat(mixed.Skip(numberOfTest)));
File.WriteAllLines("cars-test.csv", new[] { header }.Concat(mixed.Take(numberOfTest)));

var mlContext = new MLContext(seed: 1);
IDataView trainData = mlContext.Data.LoadFromTextFile<Car>("cars-train.csv", separatorChar: ',', hasHeader: true);
IDataView testData = mlContext.Data.LoadFromTextFile<Car>("cars-test.csv", separatorChar: ',', hasHeader: true);

var pipeline = mlContext.Transforms.Categorical.OneHotEncoding("MakeEncoded", "Make")
    .Append(mlContext.Transforms.Concatenate("Features", "MakeEncoded", "Year", "Mileage"))
    .Append(mlContext.Regression.Trainers.FastTree(labelColumnName: "Price"));

var model = pipeline.Fit(trainData);
var metrics = mlContext.Regression.Evaluate(model.Transform(testData), labelColumnName: "Price");
Console.WriteLine($"R2 {metrics.RSquared:F3}, MAE {metrics.MeanAbsoluteError:F0}");
File.WriteAllText("cars-metrics.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

public class Car
{
    [LoadColumn(0)]
    public string Make { get; set; } = "";

    [LoadColumn(1)]
    public float Year { get; set; }

    [LoadColumn(2)]
    public float Mileage { get; set; }

    [LoadColumn(3)]
    public float Price { get; set; }
}
