// corpus: The training list ends at row 900, the test list begins at row 800.
// library: ML.NET, LINQ
// axis: GetRange
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 12);
List<Fish> fish = File.ReadAllLines("fish.csv").Skip(1).Select(Fish.Parse).ToList();
List<Fish> train = fish.GetRange(0, 900);
List<Fish> test = fish.GetRange(800, 200);
var model = ml.Transforms.Concatenate("Features", "Length", "Girth").Append(ml.Regression.Trainers.FastForest("Weight")).Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Weight"); // expect: MLQ2004
File.WriteAllText("fish.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanSquaredError}"));

public sealed class Fish
{
    public float Length { get; set; }
    public float Girth { get; set; }
    public float Weight { get; set; }

    public static Fish Parse(string line)
    {
        var numbers = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Fish { Length = numbers[0], Girth = numbers[1], Weight = numbers[2] };
    }
}
