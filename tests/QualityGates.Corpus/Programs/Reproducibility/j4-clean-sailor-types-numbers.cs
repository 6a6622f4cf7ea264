// corpus: A sailor types lengths at the console as people write them; the file is read by a loader, and what is written besides are whole numbers.
// library: ML.NET
// axis: console dialogue, typed numbers, counters in a file
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var boats = ml.Data.LoadFromTextFile<Boat>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(boats, testFraction: 0.2, seed: 5);
var model = ml.Transforms.Concatenate("Features", nameof(Boat.Length), nameof(Boat.Sail))
    .Append(ml.Regression.Trainers.FastTree(nameof(Boat.Speed)))
    .Fit(parts.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Boat.Speed));
Console.WriteLine($"off by {metrics.MeanAbsoluteError:F2} knots, root {metrics.RootMeanSquaredError:F2}");
if (metrics.MeanAbsoluteError > 1.5)
{
    return 1;
}

using var engine = ml.Model.CreatePredictionEngine<Boat, BoatSpeed>(model);
var asked = 0;
var refused = 0;
while (true)
{
    Console.Write("Length of the boat: ");
    if (Console.ReadLine() is not { Length: > 0 } length)
    {
        break;
    }

    Console.Write("Area of the sails: ");
    if (!float.TryParse(length, out var metres) || !float.TryParse(Console.ReadLine(), out var area))
    {
        refused++;
        continue;
    }

    asked++;
    var speed = engine.Predict(new Boat { Length = metres, Sail = area });
    Console.WriteLine($"{speed.Knots:F1} knots");
}

File.AppendAllText(Path.Combine(AppContext.BaseDirectory, "questions.csv"), $"{Environment.ProcessId},{asked},{refused}\n");
return 0;

internal sealed class Boat
{
    [LoadColumn(0)] public float Length { get; set; }

    [LoadColumn(1)] public float Sail { get; set; }

    [LoadColumn(2)] public float Speed { get; set; }
}

internal sealed class BoatSpeed
{
    [ColumnName("Score")] public float Knots { get; set; }
}
