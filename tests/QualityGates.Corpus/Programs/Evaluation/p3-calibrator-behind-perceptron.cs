// corpus: A perceptron and a calibrator behind it give probabilities, which is what the evaluation asks for.
// library: ML.NET
// axis: chain built in steps, interface
using Microsoft.ML;
using Microsoft.ML.Data;

public interface IRecipe
{
    IEstimator<ITransformer> Pipeline(MLContext ml);
}

public sealed class PerceptronRecipe : IRecipe
{
    public IEstimator<ITransformer> Pipeline(MLContext ml)
    {
        var features = ml.Transforms.Concatenate("Features", "Age", "Balance", "Tenure").Append(ml.Transforms.NormalizeMeanVariance("Features"));
        var trained = features.Append(ml.BinaryClassification.Trainers.AveragedPerceptron());
        return trained.Append(ml.BinaryClassification.Calibrators.Platt());
    }
}

public sealed class Study(MLContext ml, IRecipe recipe)
{
    public CalibratedBinaryClassificationMetrics Run(IDataView train, IDataView test) =>
        ml.BinaryClassification.Evaluate(recipe.Pipeline(ml).Fit(train).Transform(test));
}
