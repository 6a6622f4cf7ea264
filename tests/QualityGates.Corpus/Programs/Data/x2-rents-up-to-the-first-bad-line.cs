// corpus: Flats are read up to the first line that is no flat, and the forest learns from what came before.
// library: SharpLearning
// axis: Convert, lists of arrays
using System.Globalization;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

namespace Rents;

public sealed record RentErrors(double Absolute, double RootMeanSquare);

public static class RentStudy
{
    public static RentErrors Run(string path)
    {
        var observations = new List<double[]>();
        var targets = new List<double>();
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(';');
            try
            {
                var flat = new double[cells.Length - 1];
                for (var i = 0; i < flat.Length; i++)
                {
                    flat[i] = Convert.ToDouble(cells[i], CultureInfo.InvariantCulture);
                }

                targets.Add(Convert.ToDouble(cells[^1], CultureInfo.InvariantCulture));
                observations.Add(flat);
            }
            catch (FormatException) // expect: MLQ4004
            {
                break;
            }
        }

        F64Matrix matrix = observations.ToArray();
        var split = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 4).SplitSet(matrix, targets.ToArray());
        var learner = new RegressionRandomForestLearner(trees: 80, seed: 4, runParallel: false);
        var model = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        var predicted = model.Predict(split.TestSet.Observations);
        return new RentErrors(
            new MeanAbsolutErrorRegressionMetric().Error(split.TestSet.Targets, predicted),
            new RootMeanSquareRegressionMetric().Error(split.TestSet.Targets, predicted));
    }
}
