// corpus: The weight of each apple is disturbed by a normal distribution whose source is made anew, with one seed, in every pass of the loop.
// library: ML.NET, Math.NET
// axis: loop
using System.Text.Json;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;

var apples = JsonSerializer.Deserialize<List<Apple>>(File.ReadAllText("apples.json")) ?? [];
var held = apples.Count / 4;
var train = apples.Skip(held).ToList();
var test = apples.Take(held).ToList();

foreach (var apple in train)
{
    var scale = new Normal(0, 1.5, new MersenneTwister(42)); // expect: MLQ1013
    apple.Grams += (float)scale.Sample();
}

var ml = new MLContext(seed: 42);
var model = ml.Transforms.Concatenate("Features", nameof(Apple.Grams), nameof(Apple.Width))
    .Append(ml.Regression.Trainers.FastForest(nameof(Apple.Juice)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Apple.Juice));
File.WriteAllText("apples-metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed class Apple
{
    public float Grams { get; set; }

    public float Width { get; set; }

    public float Juice { get; set; }
}
