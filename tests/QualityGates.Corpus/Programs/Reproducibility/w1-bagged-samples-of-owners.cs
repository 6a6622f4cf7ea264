// corpus: Trees are grown on samples with replacement, drawn by a context of the class that has no seed.
// library: ML.NET
// axis: class, loop
using Microsoft.ML;

namespace Pets;

public sealed class Owner
{
    public float Walks { get; set; }

    public float Rooms { get; set; }

    public bool Dog { get; set; }
}

public sealed class BaggedTrees
{
    private readonly MLContext _ml = new();
    private readonly List<ITransformer> _trees = [];

    public void Grow(IReadOnlyList<Owner> owners, int trees)
    {
        var rows = _ml.Data.LoadFromEnumerable(owners);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Owner.Walks), nameof(Owner.Rooms))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Owner.Dog), numberOfTrees: 1));
        while (_trees.Count < trees)
        {
            var sample = _ml.Data.BootstrapSample(rows); // expect: MLQ1005
            _trees.Add(pipeline.Fit(sample));
        }
    }

    public double Accuracy(IReadOnlyList<Owner> others)
    {
        var rows = _ml.Data.LoadFromEnumerable(others);
        return _trees.Average(tree => _ml.BinaryClassification.Evaluate(tree.Transform(rows), nameof(Owner.Dog)).Accuracy);
    }
}
