// corpus: Some labels were to be flipped, but the query makes a generator with the seed of a field for each row.
// library: ML.NET
// axis: query expression
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flips;

public sealed class Mail
{
    public float Links { get; set; }
    public float Capitals { get; set; }
    public bool Spam { get; set; }
}

public sealed class RobustnessTest
{
    private const int Seed = 8;
    private readonly MLContext _ml = new(Seed);

    public CalibratedBinaryClassificationMetrics Run(List<Mail> train, List<Mail> test, double share)
    {
        var flipped =
            from mail in train
            let flip = new Random(Seed).NextDouble() < share // expect: MLQ1013
            select new Mail { Links = mail.Links, Capitals = mail.Capitals, Spam = mail.Spam ^ flip };
        var rows = flipped.ToList();
        var model = _ml.Transforms.Concatenate("Features", "Links", "Capitals")
            .Append(_ml.BinaryClassification.Trainers.FastTree("Spam"))
            .Fit(_ml.Data.LoadFromEnumerable(rows));
        return _ml.BinaryClassification.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(test)), "Spam");
    }
}
