// corpus: Five models with different seeds vote on the test rows; none is preferred, the vote is what is measured.
// library: ML.NET
// axis: ensemble, right
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Committee;

public sealed class Truth
{
    public bool Label { get; set; }
    public bool PredictedLabel { get; set; }
}

public sealed class Committee(MLContext ml)
{
    public double Accuracy(IDataView rows)
    {
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var members = Enumerable.Range(1, 5)
            .Select(seed => ml.BinaryClassification.Trainers.FastForest(new FastForestBinaryTrainer.Options { Seed = seed }).Fit(split.TrainSet))
            .Select(model => ml.Data.CreateEnumerable<Truth>(model.Transform(split.TestSet), reuseRowObject: false).ToList())
            .ToList();

        var right = 0;
        for (var i = 0; i < members[0].Count; i++)
        {
            var yes = members.Count(member => member[i].PredictedLabel);
            if (yes > 2 == members[0][i].Label)
            {
                right++;
            }
        }

        return right / (double)members[0].Count;
    }
}
