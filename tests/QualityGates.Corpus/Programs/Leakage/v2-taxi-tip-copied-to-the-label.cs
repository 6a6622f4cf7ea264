// corpus: The tip is copied into the label, and the list of features still has the tip.
// library: ML.NET
// axis: copy, options of the trainer
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace Taxis;

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var columns = new[] { "Distance", "Fare", "Tip" }
            .Select((name, i) => new Microsoft.ML.Data.TextLoader.Column(name, Microsoft.ML.Data.DataKind.Single, i)).ToArray();
        var trips = ml.Data.LoadFromTextFile(args[0], columns, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);

        var label = ml.Transforms.CopyColumns("Label", "Tip");
        var features = ml.Transforms.Concatenate("Features", "Distance", "Fare", "Tip"); // expect: MLQ2008
        var trainer = ml.Regression.Trainers.FastTreeTweedie(new FastTreeTweedieTrainer.Options { NumberOfTrees = 60 });
        var model = label.Append(features).Append(trainer).Fit(split.TrainSet);

        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        return metrics.MeanAbsoluteError < 1 ? 0 : 1;
    }
}
