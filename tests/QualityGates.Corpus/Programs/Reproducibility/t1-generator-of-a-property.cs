// corpus: A property makes the generator anew each time it is read, so that every weight is the same number.
// library: ML.NET
// axis: property
using Microsoft.ML;

public sealed class Mixture
{
    public float X { get; set; }
    public float Y { get; set; }
    public bool Label { get; set; }
}

public static class MixtureSource
{
    private static Random Generator => new(7); // expect: MLQ1013

    public static IReadOnlyList<Mixture> Draw(int count)
    {
        var rows = new List<Mixture>(count);
        for (var i = 0; i < count; i++)
        {
            var label = i % 2 == 0;
            rows.Add(new Mixture { X = (float)Generator.NextDouble() + (label ? 0.5f : 0), Y = (float)Generator.NextDouble(), Label = label });
        }

        return rows;
    }

    public static double Learn()
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(Draw(2000)), 0.2);
        var model = ml.Transforms.Concatenate("Features", "X", "Y").Append(ml.BinaryClassification.Trainers.FastTree()).Fit(split.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).AreaUnderRocCurve;
    }
}
