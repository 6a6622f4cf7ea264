// corpus: The trainer learns the price, and the cross-validation is told so.
// library: ML.NET
// axis: constants, method
using Microsoft.ML;
using Microsoft.ML.Data;

public class Diamond
{
    [LoadColumn(0)] public float Carat { get; set; }
    [LoadColumn(1)] public float Depth { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}

public sealed class DiamondValidation
{
    private const string Target = nameof(Diamond.Price);

    public (double Mean, double Worst) Validate(string file)
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromTextFile<Diamond>(file, separatorChar: ',', hasHeader: true);
        var trainer = ml.Regression.Trainers.FastTree(labelColumnName: Target);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Diamond.Carat), nameof(Diamond.Depth)).Append(trainer);
        var folds = ml.Regression.CrossValidate(data, pipeline, numberOfFolds: 5, labelColumnName: Target);
        var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToArray();
        return (errors.Average(), errors.Max());
    }
}
