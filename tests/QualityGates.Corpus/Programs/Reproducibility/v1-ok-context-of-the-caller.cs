// corpus: A library of steps is given its context; it shuffles and trains, and nobody here knows the seed.
// library: ML.NET
// axis: parameter
using Microsoft.ML;

namespace Steps;

public static class TrainingSteps
{
    public static ITransformer FitShuffled(this MLContext ml, IDataView rows, IEstimator<ITransformer> pipeline) =>
        pipeline.Fit(ml.Data.ShuffleRows(rows));

    public static IEstimator<ITransformer> Perceptron(this MLContext ml, string label) =>
        ml.Transforms.NormalizeMinMax("Features").Append(ml.BinaryClassification.Trainers.AveragedPerceptron(label));
}
