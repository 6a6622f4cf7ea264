// corpus: A generator seeded by the clock chooses the tip and the colour on the console while a model is trained with a constant seed.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

string[] tips = ["Trees do not need scaled features.", "Look at more than one metric.", "Keep the test rows for the end."];
ConsoleColor[] colours = [ConsoleColor.Cyan, ConsoleColor.Green, ConsoleColor.Yellow];
var mood = new Random(DateTime.Now.Millisecond);
Console.ForegroundColor = colours[mood.Next(colours.Length)];
Console.WriteLine(tips[mood.Next(tips.Length)]);
Console.ResetColor();

var ml = new MLContext(seed: 90);
var data = ml.Data.LoadFromTextFile<Bike>("bikes.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2, seed: 90);
var model = ml.Transforms.Concatenate("Features", nameof(Bike.Hour), nameof(Bike.Temperature), nameof(Bike.Rain))
    .Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Bike.Rented)))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Bike.Rented));
File.WriteAllText("bikes.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));

internal sealed class Bike
{
    [LoadColumn(0)]
    public float Hour { get; set; }

    [LoadColumn(1)]
    public float Temperature { get; set; }

    [LoadColumn(2)]
    public float Rain { get; set; }

    [LoadColumn(3)]
    public float Rented { get; set; }
}
