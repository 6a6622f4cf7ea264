// corpus: A base class prepares the rows of every experiment and cross-validates what comes out; only the trainer is the derived class's.
// library: ML.NET
// axis: base class, field
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lab;

public abstract class Experiment
{
    protected Experiment(MLContext ml) => Ml = ml;

    protected MLContext Ml { get; }

    protected abstract IEstimator<ITransformer> Trainer();

    public double Run(IDataView measurements)
    {
        var selection = Ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", labelColumnName: "Label", slotsInOutput: 20);
        var chosen = selection.Fit(measurements).Transform(measurements);
        var folds = Ml.BinaryClassification.CrossValidateNonCalibrated(chosen, Trainer(), numberOfFolds: 5); // expect: MLQ2002
        return folds.Average(fold => fold.Metrics.AreaUnderPrecisionRecallCurve);
    }
}

public sealed class ForestExperiment(MLContext ml) : Experiment(ml)
{
    protected override IEstimator<ITransformer> Trainer() => Ml.BinaryClassification.Trainers.FastForest();
}

public sealed class PerceptronExperiment(MLContext ml) : Experiment(ml)
{
    protected override IEstimator<ITransformer> Trainer() => Ml.BinaryClassification.Trainers.AveragedPerceptron();
}
