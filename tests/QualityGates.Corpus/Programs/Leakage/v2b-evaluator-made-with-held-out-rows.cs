// corpus: The evaluator is made with the test part, and a second one with the train part to see the gap.
// library: ML.NET
// axis: rows in a field of another object, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Evaluators;

public sealed class Evaluator(MLContext ml, IDataView rows)
{
    public double Auc(ITransformer model) => ml.BinaryClassification.Evaluate(model.Transform(rows)).AreaUnderRocCurve;
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromBinary(args[0]), testFraction: 0.2);
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(split.TrainSet);
        var unseen = new Evaluator(ml, split.TestSet).Auc(model);
        var seen = new Evaluator(ml, split.TrainSet).Auc(model);
        return unseen > 0.8 && seen - unseen < 0.05 ? 0 : 1;
    }
}
