// corpus: The rows are ordered by a generator seeded with the hash code of the name of the experiment, which .NET changes in every process.
// library: ML.NET
// axis: experiment class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Named;

public sealed class Boat
{
    public float Sail { get; set; }
    public float Hull { get; set; }
    public float Knots { get; set; }
}

public sealed class Experiment(string name, MLContext ml)
{
    public RegressionMetrics Run(IEnumerable<Boat> boats)
    {
        var random = new Random(name.GetHashCode()); // expect: MLQ1004
        var mixed = boats.OrderBy(_ => random.Next()).ToArray();
        var cut = mixed.Length * 3 / 4;
        var model = ml.Transforms.Concatenate("Features", "Sail", "Hull")
            .Append(ml.Regression.Trainers.FastTree("Knots"))
            .Fit(ml.Data.LoadFromEnumerable(mixed[..cut]));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(mixed[cut..])), "Knots");
    }
}
