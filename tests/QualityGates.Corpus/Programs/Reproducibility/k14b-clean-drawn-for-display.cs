// corpus: Rows are drawn at random to be shown and to make a quiz; what is trained with is made of all rows in their order.
// library: ML.NET
// axis: loop, array
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var random = new Random();
var birds = File.ReadLines("birds.csv").Skip(1).Select(line => line.Split(',')).Select(cells => new Bird { Wing = float.Parse(cells[0], CultureInfo.InvariantCulture), Weight = float.Parse(cells[1], CultureInfo.InvariantCulture), IsHawk = cells[2] == "1" }).ToArray();
var quiz = new List<string>();
for (var question = 0; question < 5; question++)
{
    var bird = birds[random.Next(birds.Length)];
    quiz.Add($"wing {bird.Wing:F0}, weight {bird.Weight:F0}: hawk?");
}

var rows = new List<Bird>();
foreach (var bird in birds)
{
    rows.Add(new Bird { Wing = bird.Wing, Weight = MathF.Log(bird.Weight), IsHawk = bird.IsHawk });
}

HashSet<string> shown = [.. quiz];
Console.WriteLine(string.Join('\n', shown));
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Bird.Wing), nameof(Bird.Weight))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Bird.IsHawk)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Bird.IsHawk));
Console.WriteLine($"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}");
var asked = model.Transform(ml.Data.LoadFromEnumerable([birds[random.Next(birds.Length)]]));
Console.WriteLine(asked.Schema.Count);

internal sealed class Bird
{
    public float Wing { get; set; }
    public float Weight { get; set; }
    public bool IsHawk { get; set; }
}
