// corpus: Bags are drawn from the train part with a context that has a seed, and what the trees say is averaged by hand.
// library: ML.NET
// axis: ensemble class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reefs;

public sealed class Reef
{
    public float Depth { get; set; }
    public float Warmth { get; set; }
    public float Salt { get; set; }
    public float Cover { get; set; }
}

public sealed class BaggedReefs(MLContext ml)
{
    private readonly List<ITransformer> _members = [];

    public void Grow(IDataView learn, int members)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Reef.Depth), nameof(Reef.Warmth), nameof(Reef.Salt))
            .Append(ml.Regression.Trainers.FastTree(nameof(Reef.Cover), numberOfLeaves: 12, numberOfTrees: 40));
        for (var i = 0; i < members; i++)
        {
            _members.Add(pipeline.Fit(ml.Data.BootstrapSample(learn)));
        }
    }

    public float[] Predict(IDataView rows)
    {
        var answers = _members.Select(member => member.Transform(rows).GetColumn<float>("Score").ToArray()).ToList();
        return Enumerable.Range(0, answers[0].Length).Select(row => answers.Average(answer => answer[row])).ToArray();
    }
}

public static class ReefStudy
{
    public static (double Absolute, double Root) Run(IReadOnlyList<Reef> reefs, int members = 15)
    {
        var ml = new MLContext(seed: 99);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(reefs), testFraction: 0.25);
        var bag = new BaggedReefs(ml);
        bag.Grow(parts.TrainSet, members);

        var expected = parts.TestSet.GetColumn<float>(nameof(Reef.Cover)).ToArray();
        var misses = bag.Predict(parts.TestSet).Zip(expected, (said, was) => (double)said - was).ToArray();
        return (misses.Average(Math.Abs), Math.Sqrt(misses.Average(miss => miss * miss)));
    }
}
