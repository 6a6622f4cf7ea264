// corpus: The transformer that stretches its range by every matrix it is given is applied to the test rows too.
// library: SharpLearning
// axis: field
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var study = new ConcreteStudy("concrete.csv");
study.Train();
File.WriteAllText("concrete.txt", study.Report());

public sealed class ConcreteStudy
{
    private const string Target = "strength";
    private readonly MinMaxTransformer scaler = new(0, 1);
    private readonly TrainingTestSetSplit parts;
    private SharpLearning.GradientBoost.Models.RegressionGradientBoostModel? model;

    public ConcreteStudy(string path)
    {
        var parser = new CsvParser(() => new StreamReader(path), ';');
        var observations = parser.EnumerateRows(name => name != Target).ToF64Matrix();
        var targets = parser.EnumerateRows(Target).ToF64Vector();
        parts = new RandomTrainingTestIndexSplitter<double>(0.8, seed: 24).SplitSet(observations, targets);
    }

    public void Train()
    {
        var scaled = scaler.Transform(parts.TrainingSet.Observations);
        var learner = new RegressionSquareLossGradientBoostLearner(iterations: 200, learningRate: 0.05);
        model = learner.Learn(scaled, parts.TrainingSet.Targets);
    }

    public string Report()
    {
        if (model is null)
        {
            throw new InvalidOperationException("Train first.");
        }

        var scaled = scaler.Transform(parts.TestSet.Observations); // expect: MLQ2007
        var predicted = model.Predict(scaled);
        var squared = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, predicted);
        var absolute = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, predicted);
        return FormattableString.Invariant($"MSE {squared:F3} MAE {absolute:F3}");
    }
}
