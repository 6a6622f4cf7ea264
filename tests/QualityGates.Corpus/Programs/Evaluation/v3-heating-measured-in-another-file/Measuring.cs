using Microsoft.ML;
using Microsoft.ML.Data;

namespace Heating;

internal static class Measuring
{
    public static void Check(MLContext ml, ITransformer model, IDataView held)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(held), nameof(House.Load));
        if (metrics.MeanAbsoluteError > 3)
        {
            throw new InvalidOperationException($"{metrics.MeanAbsoluteError:F1} kW off.");
        }
    }
}
