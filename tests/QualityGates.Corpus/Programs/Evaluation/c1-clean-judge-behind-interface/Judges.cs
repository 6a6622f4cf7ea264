using Microsoft.ML;

namespace Quality;

public interface IJudge
{
    bool Accepts(ITransformer model, IDataView heldOut);
}

public sealed class AucJudge(MLContext ml, string label, double least) : IJudge
{
    public bool Accepts(ITransformer model, IDataView heldOut)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(heldOut), label);
        return metrics.AreaUnderRocCurve >= least && metrics.F1Score > 0;
    }
}
