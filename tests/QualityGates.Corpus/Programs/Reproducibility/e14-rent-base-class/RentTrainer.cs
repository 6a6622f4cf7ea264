using Microsoft.ML;
using Microsoft.ML.Data;

namespace Rent;

internal sealed class RentTrainer : TrainerBase<Flat>
{
    protected override IEstimator<ITransformer> Pipeline() =>
        Context.Transforms.Categorical.OneHotEncoding("DistrictCode", nameof(Flat.District))
            .Append(Context.Transforms.NormalizeMeanVariance(nameof(Flat.Area)))
            .Append(Context.Transforms.Concatenate("Features", "DistrictCode", nameof(Flat.Area)))
            .Append(Context.Regression.Trainers.Sdca(labelColumnName: nameof(Flat.Price)));

    protected override double Measure(IDataView scored)
    {
        var metrics = Context.Regression.Evaluate(scored, nameof(Flat.Price));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError}");
        return metrics.RSquared;
    }
}

internal sealed class Flat
{
    [LoadColumn(0)] public string District { get; set; } = "";
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
