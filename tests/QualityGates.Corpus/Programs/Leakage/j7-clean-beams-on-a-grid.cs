// corpus: Rows of a beam calculation are made of all pairs of a length and a load, each of them once, before they are divided.
// library: SharpLearning
// axis: LINQ query
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

var beams = (
    from length in Enumerable.Range(1, 40)
    from load in Enumerable.Range(1, 25)
    select new Beam(length * 0.25, load * 2.0)).ToArray();

F64Matrix inputs = beams.Select(beam => new[] { beam.Length, beam.Load }).ToArray();
var bends = beams.Select(beam => beam.Bend).ToArray();
var parts = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 6).SplitSet(inputs, bends);

var model = new RegressionHuberLossGradientBoostLearner(iterations: 300, runParallel: false)
    .Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var guessed = model.Predict(parts.TestSet.Observations);
var report = new Dictionary<string, double>
{
    ["absolute"] = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, guessed),
    ["squared"] = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, guessed),
};
Console.WriteLine($"{beams.Length} beams, off by {report["absolute"]:F3} millimetres");
File.WriteAllText("beams.json", JsonSerializer.Serialize(report));

internal sealed record Beam(double Length, double Load)
{
    private const double Stiffness = 5.4;

    public double Bend => Load * Length * Length * Length / (48 * Stiffness);
}
