using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flats;

internal interface IFlatTrainer
{
    ITransformer Train(IDataView rows);
}

internal interface IModelEvaluator
{
    bool IsAcceptable(ITransformer model, IDataView heldOut);
}

internal sealed class FlatTrainer(MLContext ml) : IFlatTrainer
{
    public ITransformer Train(IDataView rows) =>
        ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms))
            .Append(ml.Regression.Trainers.LightGbm(nameof(Flat.Rent)))
            .Fit(rows);
}

internal sealed class MaeEvaluator(MLContext ml, double limit) : IModelEvaluator
{
    public bool IsAcceptable(ITransformer model, IDataView heldOut)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(heldOut), nameof(Flat.Rent));
        return metrics.MeanAbsoluteError < limit && metrics.RSquared > 0.5;
    }
}

internal sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
