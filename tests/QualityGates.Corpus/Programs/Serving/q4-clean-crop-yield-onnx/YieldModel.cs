using Microsoft.ML;

namespace Crops;

public sealed class YieldModel(MLContext ml)
{
    public ITransformer Fit(IDataView train) =>
        ml.Transforms.Concatenate("Raw", nameof(FieldYear.Rain), nameof(FieldYear.Nitrogen), nameof(FieldYear.DegreeDays))
            .Append(ml.Transforms.NormalizeMinMax("Features", "Raw"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(FieldYear.Yield), numberOfIterations: 40, learningRate: 0.05f))
            .Fit(train);
}

public static class OnnxExport
{
    public static void Write(MLContext ml, ITransformer model, IDataView sample, string file)
    {
        using var stream = File.Create(file);
        ml.Model.ConvertToOnnx(model, sample, stream);
    }
}
