// corpus: Three settings are tried in a query that scores each on the test part, and the best is given back with its area.
// library: ML.NET
// axis: query, tuples, MaxBy
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Tuning;

public sealed record Settings(int Leaves, int Trees);

public sealed class SpamTuning
{
    private readonly MLContext _ml = new(seed: 7);

    public (Settings Settings, double Area) Tune(IDataView mails)
    {
        var split = _ml.Data.TrainTestSplit(mails, testFraction: 0.2);
        Settings[] grid = [new(10, 50), new(20, 100), new(40, 200)];

        var tried = grid.Select(settings => (settings, Area: Area(settings, split.TrainSet, split.TestSet))).ToList();
        var best = tried.MaxBy(entry => entry.Area); // expect: MLQ2006
        return best;
    }

    private double Area(Settings settings, IDataView train, IDataView test)
    {
        var trainer = _ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
        {
            NumberOfLeaves = settings.Leaves,
            NumberOfTrees = settings.Trees,
        });
        return _ml.BinaryClassification.Evaluate(trainer.Fit(train).Transform(test)).AreaUnderRocCurve;
    }
}
