// corpus: Which splitter divides the visits of a park is said by a name, and the one that is taken by default begins at the clock.
// library: SharpLearning
// axis: factory
using System.Text.Json;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

namespace Parks;

internal static class Splitters
{
    public static ITrainingTestIndexSplitter<double> Named(string name, double share) => name switch
    {
        "ordered" => new NoShuffleTrainingTestIndexSplitter<double>(share),
        "balanced" => new StratifiedTrainingTestIndexSplitter<double>(share, seed: 5),
        _ => new RandomTrainingTestIndexSplitter<double>(share), // expect: MLQ1005
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var parser = new CsvParser(() => new StreamReader(args[0]), separator: ',');
        var returned = parser.EnumerateRows("returned").ToF64Vector();
        var visits = parser.EnumerateRows(column => column != "returned").ToF64Matrix();

        var parts = Splitters.Named(args.Length > 2 ? args[2] : "random", share: 0.75).SplitSet(visits, returned);
        var learner = new ClassificationRandomForestLearner(trees: 100, seed: 15, runParallel: false);
        var model = learner.Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);

        var answers = model.Predict(parts.TestSet.Observations);
        var report = new
        {
            Error = new TotalErrorClassificationMetric<double>().Error(parts.TestSet.Targets, answers),
            F1 = new F1ScoreMetric<double>(1.0).Error(parts.TestSet.Targets, answers),
            Recall = new RecallMetric<double>(1.0).Error(parts.TestSet.Targets, answers),
        };
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
    }
}
