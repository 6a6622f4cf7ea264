// corpus: The models of all folds vote together on the height of reeds, and what they say together is compared with rows that were in no fold.
// library: ML.NET
// axis: library, ensemble
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reeds;

public sealed class Reed
{
    public float Depth { get; set; }

    public float Salinity { get; set; }

    public float Sun { get; set; }

    public float Height { get; set; }
}

public sealed record Verdict(double MeanOfFolds, double ErrorTogether);

public sealed class ReedEnsemble
{
    private readonly MLContext _ml = new(seed: 61);
    private readonly List<ITransformer> _members = [];

    public Verdict Learn(IEnumerable<Reed> reeds)
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(reeds.ToList()), testFraction: 0.2, seed: 61);
        var pipeline = _ml.Transforms.Concatenate("Features", nameof(Reed.Depth), nameof(Reed.Salinity), nameof(Reed.Sun))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Reed.Height)));
        var folds = _ml.Regression.CrossValidate(split.TrainSet, pipeline, numberOfFolds: 5, labelColumnName: nameof(Reed.Height), seed: 61);

        _members.AddRange(folds.OrderBy(fold => fold.Metrics.MeanAbsoluteError).Select(fold => fold.Model));

        var heights = split.TestSet.GetColumn<float>(nameof(Reed.Height)).ToArray();
        var together = Together(split.TestSet, heights.Length);
        var error = heights.Zip(together, (height, said) => Math.Abs(height - said)).Average();
        return new Verdict(folds.Average(fold => fold.Metrics.MeanAbsoluteError), error);
    }

    private double[] Together(IDataView rows, int count)
    {
        var sums = new double[count];
        foreach (var member in _members)
        {
            var row = 0;
            foreach (var score in member.Transform(rows).GetColumn<float>("Score"))
            {
                sums[row++] += score / _members.Count;
            }
        }

        return sums;
    }
}
