// corpus: Cases of a help desk are made by a method that a query is given itself; each case draws three numbers from a generator with the same seed.
// library: ML.NET
// axis: method group
using Microsoft.ML;
using Microsoft.ML.Data;

namespace HelpDesk;

public sealed class Case
{
    public float Length { get; set; }

    public float Urgency { get; set; }

    public float Hour { get; set; }

    public bool Escalated { get; set; }
}

public static class LoadTest
{
    public static CalibratedBinaryClassificationMetrics Train(int count)
    {
        var ml = new MLContext(seed: 50);
        var cases = Enumerable.Range(0, count).Select(Make).ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(cases), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Case.Length), nameof(Case.Urgency), nameof(Case.Hour))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Case.Escalated)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Case.Escalated));
    }

    private static Case Make(int number)
    {
        var random = new Random(99); // expect: MLQ1013
        var urgency = random.Next(1, 6);
        return new Case
        {
            Length = random.Next(20, 2000),
            Urgency = urgency,
            Hour = random.NextSingle() * 24,
            Escalated = (urgency + number) % 4 == 0,
        };
    }
}
