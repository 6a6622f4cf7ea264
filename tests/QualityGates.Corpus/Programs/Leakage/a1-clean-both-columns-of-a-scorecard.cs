// corpus: A scorecard shows the error on the rows a boosted model learned from beside the error on rows that were kept from it.
// library: SharpLearning
// axis: generic helper, record
using System.Text.Json;
using SharpLearning.Common.Interfaces;
using SharpLearning.Containers;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var (path, report) = (args[0], args[1]);
var parser = new CsvParser(() => new StreamReader(path), separator: ';');
var noise = parser.EnumerateRows("Decibel").ToF64Vector();
var wings = parser.EnumerateRows(name => name != "Decibel").ToF64Matrix();
var split = new RandomTrainingTestIndexSplitter<double>(0.7, seed: 24).SplitSet(wings, noise);

var learner = new RegressionHuberLossGradientBoostLearner(iterations: 250, maximumTreeDepth: 4, runParallel: false);
var card = Scorecard.Of(learner, split.TrainingSet, split.TestSet);
File.WriteAllText(report, JsonSerializer.Serialize(card));
Console.WriteLine($"learned {card.Learned:F3}, kept {card.Kept:F3}, gap {card.Kept - card.Learned:F3}");

internal sealed record Scorecard(double Learned, double Kept, double KeptAbsolute)
{
    public static Scorecard Of<TLearner>(TLearner learner, ObservationTargetSet known, ObservationTargetSet kept)
        where TLearner : ILearner<double>
    {
        var model = learner.Learn(known.Observations, known.Targets);
        var metric = new RootMeanSquareRegressionMetric();
        var onKept = model.Predict(kept.Observations);
        return new Scorecard(
            metric.Error(known.Targets, model.Predict(known.Observations)),
            metric.Error(kept.Targets, onKept),
            new MeanAbsolutErrorRegressionMetric().Error(kept.Targets, onKept));
    }
}
