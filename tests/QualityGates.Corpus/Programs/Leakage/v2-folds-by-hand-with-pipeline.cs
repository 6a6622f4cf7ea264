// corpus: Folds are made by position; each fits the whole pipeline on its own train rows and rare rows are repeated there only.
// library: ML.NET
// axis: folds by hand, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bolts;

public sealed class Bolt
{
    public string Steel { get; set; } = "";
    public float Torque { get; set; }
    public bool Broken { get; set; }
}

public sealed class BoltFolds(MLContext ml)
{
    private const int Folds = 5;

    public double MeanArea(IReadOnlyList<Bolt> bolts)
    {
        var areas = new double[Folds];
        for (var fold = 0; fold < Folds; fold++)
        {
            var train = bolts.Where((_, i) => i % Folds != fold).ToList();
            var test = bolts.Where((_, i) => i % Folds == fold).ToList();
            train.AddRange(train.Where(bolt => bolt.Broken).ToList());

            var pipeline = ml.Transforms.Categorical.OneHotEncoding("SteelEncoded", nameof(Bolt.Steel))
                .Append(ml.Transforms.Concatenate("Features", "SteelEncoded", nameof(Bolt.Torque)))
                .Append(ml.Transforms.NormalizeMeanVariance("Features"))
                .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Bolt.Broken)));
            var scored = pipeline.Fit(ml.Data.LoadFromEnumerable(train)).Transform(ml.Data.LoadFromEnumerable(test));
            areas[fold] = ml.BinaryClassification.Evaluate(scored, nameof(Bolt.Broken)).AreaUnderRocCurve;
        }

        return areas.Average();
    }
}
