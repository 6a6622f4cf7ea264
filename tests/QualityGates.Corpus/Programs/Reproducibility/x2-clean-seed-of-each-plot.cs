// corpus: A parallel query makes the trees of each plot by a generator that is made of the number of the plot.
// library: ML.NET
// axis: generator in the work
using Microsoft.ML;

namespace Forestry;

public sealed class Tree
{
    public float Age { get; set; }

    public float Ground { get; set; }

    public float Height { get; set; }
}

public sealed class HeightModel(int seed)
{
    public (double Mae, double Rmse) Judge(int plots, IEnumerable<Tree> measured)
    {
        var trees = Enumerable.Range(0, plots)
            .AsParallel()
            .AsOrdered()
            .SelectMany(plot => Grown(new Random(seed + plot), 30))
            .ToList();
        var ml = new MLContext(seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Tree.Age), nameof(Tree.Ground))
            .Append(ml.Regression.Trainers.FastTree(nameof(Tree.Height)))
            .Fit(ml.Data.LoadFromEnumerable(trees));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(measured.ToList()));
        var metrics = ml.Regression.Evaluate(answers, nameof(Tree.Height));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }

    private static List<Tree> Grown(Random random, int count)
    {
        var trees = new List<Tree>(count);
        for (var i = 0; i < count; i++)
        {
            var age = 5 + 90 * random.NextSingle();
            var ground = random.NextSingle();
            trees.Add(new Tree { Age = age, Ground = ground, Height = MathF.Sqrt(age) * (2 + ground) });
        }

        return trees;
    }
}
