// corpus: A gate for a forest of mushrooms knows the share of errors only, whichever mushrooms they are.
// library: SharpLearning
// axis: class with interface
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Mushrooms;

internal sealed class Gate(double most)
{
    public bool Passes(IPredictor<double> model, F64Matrix observations, double[] targets)
    {
        var predictions = model.Predict(observations);
        var error = new TotalErrorClassificationMetric<double>().Error(targets, predictions); // expect: MLQ3005
        return error < most;
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var parser = new CsvParser(() => new StreamReader(args[0]), separator: ',');
        var observations = parser.EnumerateRows(name => name != "poisonous").ToF64Matrix();
        var targets = parser.EnumerateRows("poisonous").ToF64Matrix().Column(0);
        var split = new StratifiedTrainingTestIndexSplitter<double>(0.7, seed: 9).SplitSet(observations, targets);

        var model = new ClassificationRandomForestLearner(trees: 200, seed: 9).Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        if (!new Gate(0.02).Passes(model, split.TestSet.Observations, split.TestSet.Targets))
        {
            return 1;
        }

        model.Save(() => new StreamWriter(args[1]));
        return 0;
    }
}
