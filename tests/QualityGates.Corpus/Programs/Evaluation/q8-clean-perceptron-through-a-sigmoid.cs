// corpus: The score of a perceptron goes through a curve of the program's own before it is compared with one half.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bridges;

public sealed class Inspection
{
    public float Age { get; set; }

    public float Traffic { get; set; }

    public float Salt { get; set; }

    public bool Repair { get; set; }
}

public sealed class Judged
{
    public bool Repair { get; set; }

    public float Score { get; set; }
}

public sealed record Counts(int Hits, int FalseAlarms, int Misses)
{
    public double Precision => Hits / (double)Math.Max(1, Hits + FalseAlarms);

    public double Recall => Hits / (double)Math.Max(1, Hits + Misses);
}

public sealed class Squash(double slope, double middle)
{
    public double Of(double margin) => 1.0 / (1.0 + Math.Exp(-slope * (margin - middle)));
}

public sealed class RepairStudy(MLContext ml, Squash squash)
{
    public Counts Run(IReadOnlyList<Inspection> inspections)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(inspections), testFraction: 0.2, seed: 15);
        var model = ml.Transforms.Concatenate("Features", "Age", "Traffic", "Salt")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: "Repair"))
            .Fit(parts.TrainSet);

        var counts = new Counts(0, 0, 0);
        foreach (var row in ml.Data.CreateEnumerable<Judged>(model.Transform(parts.TestSet), reuseRowObject: true))
        {
            var positive = squash.Of(row.Score) > 0.5;
            counts = (positive, row.Repair) switch
            {
                (true, true) => counts with { Hits = counts.Hits + 1 },
                (true, false) => counts with { FalseAlarms = counts.FalseAlarms + 1 },
                (false, true) => counts with { Misses = counts.Misses + 1 },
                _ => counts,
            };
        }

        return counts;
    }
}
