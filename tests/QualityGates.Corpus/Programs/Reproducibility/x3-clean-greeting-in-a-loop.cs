// corpus: For each guest a generator with a seed picks the words of the greeting, which is printed; the model of tips knows nothing of it.
// library: ML.NET
// axis: console, numbers that reach no library
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 30);
var meals = ml.Data.LoadFromTextFile<Meal>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(meals, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Meal.Bill), nameof(Meal.Guests))
    .Append(ml.Regression.Trainers.FastTree(nameof(Meal.Tip)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Meal.Tip));
File.WriteAllText("tips.json", JsonSerializer.Serialize(metrics));

string[] greetings = ["Good evening", "Welcome", "Nice to see you"];
foreach (var guest in args.Skip(1))
{
    var words = greetings[new Random(3).Next(greetings.Length)];
    Console.WriteLine($"{words}, {guest}!");
}

public sealed class Meal
{
    [LoadColumn(0)] public float Bill { get; set; }

    [LoadColumn(1)] public float Guests { get; set; }

    [LoadColumn(2)] public float Tip { get; set; }
}
