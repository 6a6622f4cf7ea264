// corpus: A mapping of hours has a contract name for which the project has no factory, and its model is saved.
// library: ML.NET
// axis: library, class of a trainer
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Traffic;

public sealed class Count
{
    public float Hour { get; set; }

    public float Lanes { get; set; }

    public float Cars { get; set; }
}

public sealed class Daytime
{
    public float Sine { get; set; }

    public float Cosine { get; set; }
}

public sealed class TrafficTrainer
{
    private readonly MLContext context = new(seed: 12);

    public RegressionMetrics TrainAndSave(IEnumerable<Count> counts, Stream target)
    {
        var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(counts), testFraction: 0.2, seed: 12);
        var daytime = context.Transforms.CustomMapping<Count, Daytime>(Circle, contractName: "DaytimeCircle"); // expect: MLQ6010
        var model = daytime
            .Append(context.Transforms.Concatenate("Features", nameof(Daytime.Sine), nameof(Daytime.Cosine), nameof(Count.Lanes)))
            .Append(context.Regression.Trainers.FastTree(labelColumnName: nameof(Count.Cars)))
            .Fit(split.TrainSet);

        context.Model.Save(model, split.TrainSet.Schema, target);
        return context.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Count.Cars));
    }

    private static void Circle(Count count, Daytime daytime)
    {
        var angle = count.Hour / 24 * MathF.Tau;
        daytime.Sine = MathF.Sin(angle);
        daytime.Cosine = MathF.Cos(angle);
    }
}
