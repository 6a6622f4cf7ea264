// corpus: The seed of the order is drawn anew, and written to the protocol of the run before it is used.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Protocols;

public sealed class Brick
{
    public float Clay { get; set; }
    public float Heat { get; set; }
    public float Strength { get; set; }
}

public sealed class BrickRun(TextWriter protocol)
{
    public RegressionMetrics Run(IReadOnlyList<Brick> bricks)
    {
        var seed = Random.Shared.Next();
        protocol.WriteLine("order seed {0}", seed);
        var random = new Random(seed);
        var order = Enumerable.Range(0, bricks.Count).OrderBy(_ => random.Next()).ToArray();
        var ml = new MLContext(seed: 1);
        var cut = order.Length / 5;
        var test = order[..cut].Select(i => bricks[i]).ToList();
        var train = order[cut..].Select(i => bricks[i]).ToList();
        var model = ml.Transforms.Concatenate("Features", "Clay", "Heat")
            .Append(ml.Regression.Trainers.FastTree("Strength"))
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Strength");
    }
}
