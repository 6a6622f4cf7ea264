// corpus: The splitter comes from a factory and takes its seed from the clock; numbers are read by a converter in the culture of the machine.
// library: SharpLearning
// axis: dependency injection
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

ISplits splits = new RandomSplits();
var study = new RentStudy(splits, new RegressionRandomForestLearner(trees: 200));
Console.WriteLine($"mse {study.Run(() => new StreamReader("rents.csv")):F2}");

internal interface ISplits
{
    TrainingTestIndexSplit Of(double[] targets);
}

internal sealed class RandomSplits : ISplits
{
    private const double TrainingShare = 0.7;

    public TrainingTestIndexSplit Of(double[] targets) => Splitter().Split(targets);

    private static RandomTrainingTestIndexSplitter<double> Splitter() => new(TrainingShare); // expect: MLQ1005
}

internal sealed class RentStudy(ISplits splits, RegressionRandomForestLearner learner)
{
    public double Run(Func<TextReader> open)
    {
        var parser = new CsvParser(open, ',');
        var targets = parser.EnumerateRows("rent").ToF64Vector(text => double.Parse(text)); // expect: MLQ1008
        var observations = parser.EnumerateRows(name => name != "rent").ToF64Matrix();

        var split = splits.Of(targets);
        var model = learner.Learn(observations, targets, split.TrainingIndices);
        var test = split.TestIndices;
        var predicted = test.Select(index => model.Predict(observations.Row(index))).ToArray();
        return new MeanSquaredErrorRegressionMetric().Error(test.Select(index => targets[index]).ToArray(), predicted);
    }
}
