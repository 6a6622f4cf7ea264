// corpus: Select is given a method that alters a row with two numbers of a generator it makes with the same seed for each.
// library: ML.NET
// axis: LINQ pipeline
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Altered;

public sealed class Fish
{
    public float Length { get; set; }
    public float Girth { get; set; }
    public float Mass { get; set; }
}

public static class Fishes
{
    private static Fish Blur(Fish fish)
    {
        var random = new Random(99); // expect: MLQ1013
        return new Fish
        {
            Length = fish.Length + random.NextSingle(),
            Girth = fish.Girth + random.NextSingle(),
            Mass = fish.Mass,
        };
    }

    public static RegressionMetrics Train(MLContext ml, IEnumerable<Fish> train, IEnumerable<Fish> test)
    {
        var blurred = train.Select(Blur).ToList();
        var model = ml.Transforms.Concatenate("Features", "Length", "Girth")
            .Append(ml.Regression.Trainers.FastTree("Mass"))
            .Fit(ml.Data.LoadFromEnumerable(blurred));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test.ToList())), "Mass");
    }
}
