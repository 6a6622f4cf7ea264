// corpus: The means of all observations are taken off before the splitter draws its two parts.
// library: SharpLearning
// axis: class, method group
using System;
using System.Globalization;
using System.IO;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

internal static class Emissions
{
    private static void Main(string[] args)
    {
        var parser = new CsvParser(() => new StreamReader(args[0]), ';');
        F64Matrix observations = parser.EnumerateRows(name => name != "co2").ToF64Matrix();
        double[] targets = parser.EnumerateRows("co2").ToF64Vector();

        var centring = new MeanZeroFeatureTransformer();
        F64Matrix centred = centring.Transform(observations); // expect: MLQ2001

        var split = new RandomTrainingTestIndexSplitter<double>(0.7, 24).SplitSet(centred, targets);
        var forest = new RegressionRandomForestLearner(trees: 80, runParallel: false)
            .Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        double error = new MeanSquaredErrorRegressionMetric().Error(split.TestSet.Targets, forest.Predict(split.TestSet.Observations));
        Console.WriteLine(error);
        File.WriteAllText("mse.txt", error.ToString(CultureInfo.InvariantCulture));
    }
}
