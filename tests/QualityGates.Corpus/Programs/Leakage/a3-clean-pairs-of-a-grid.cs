// corpus: Every pair of an angle and a speed is simulated once; the pairs are divided at random and a model of the simulation is judged.
// library: SharpLearning
// axis: script, query expression
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

var shots =
    (from angle in Enumerable.Range(1, 80)
     from speed in Enumerable.Range(5, 60)
     select new Shot(angle, speed, Reach(angle, speed)))
    .ToArray();

var observations = shots.Select(shot => new double[] { shot.Angle, shot.Speed }).ToArray().ToF64Matrix();
var ranges = shots.Select(shot => shot.Metres).ToArray();
var parts = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 3).SplitSet(observations, ranges);

var model = new RegressionSquareLossGradientBoostLearner(iterations: 250, maximumTreeDepth: 4)
    .Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var predicted = model.Predict(parts.TestSet.Observations);
var squared = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, predicted);
var absolute = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, predicted);
File.WriteAllText("shots.json", JsonSerializer.Serialize(new { shots = shots.Length, squared, absolute }));

static double Reach(int angle, int speed)
{
    const double Step = 0.01;
    var radians = angle * Math.PI / 180;
    var (x, y, vx, vy) = (0.0, 0.0, speed * Math.Cos(radians), speed * Math.Sin(radians));
    do
    {
        vx -= 0.02 * vx * Step;
        vy -= (9.81 + (0.02 * vy)) * Step;
        x += vx * Step;
        y += vy * Step;
    }
    while (y > 0);
    return x;
}

internal sealed record Shot(int Angle, int Speed, double Metres);
