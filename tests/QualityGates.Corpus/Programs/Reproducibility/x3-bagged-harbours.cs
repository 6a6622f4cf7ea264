// corpus: A bagged forest for harbours takes a bootstrap sample of the train rows for each of its members, from a context in a field that has no seed.
// library: ML.NET
// axis: field, loop
using Microsoft.ML;

namespace Harbours;

public sealed class Harbour
{
    public float Depth { get; set; }

    public float Quays { get; set; }

    public float Cranes { get; set; }

    public float Tonnes { get; set; }
}

public sealed record BagScore(double Error, double Spread);

public sealed class BaggedForest
{
    private readonly MLContext _ml = new MLContext();
    private readonly List<ITransformer> _members = [];

    public BagScore Train(IReadOnlyList<Harbour> train, IReadOnlyList<Harbour> test, int size)
    {
        var rows = _ml.Data.LoadFromEnumerable(train);
        var held = _ml.Data.LoadFromEnumerable(test);
        var errors = new List<double>();
        while (_members.Count < size)
        {
            var sample = _ml.Data.BootstrapSample(rows); // expect: MLQ1005
            var member = _ml.Transforms.Concatenate("Features", nameof(Harbour.Depth), nameof(Harbour.Quays), nameof(Harbour.Cranes))
                .Append(_ml.Regression.Trainers.FastTree(nameof(Harbour.Tonnes), numberOfTrees: 10))
                .Fit(sample);
            _members.Add(member);
            errors.Add(_ml.Regression.Evaluate(member.Transform(held), nameof(Harbour.Tonnes)).RootMeanSquaredError);
        }

        return new BagScore(errors.Average(), errors.Max() - errors.Min());
    }
}
