// corpus: An action trains, measures, refuses what is not good enough and gives the figures back.
// library: ML.NET, ASP.NET Core
// axis: controller, right
// scores: MLQ3005 MLQ3008
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Api;

public sealed record TrainingResult(double Auc, double F1, bool Accepted);

[ApiController]
public sealed class TrainingController(MLContext ml, IRowSource source) : ControllerBase
{
    [HttpPost("train")]
    public ActionResult<TrainingResult> Train()
    {
        var rows = source.Rows(ml);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.BinaryClassification.Trainers.LightGbm().Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
        var accepted = metrics.AreaUnderRocCurve > 0.75 && metrics.F1Score > 0.4;
        if (accepted)
        {
            source.Keep(model, rows.Schema);
        }

        return new TrainingResult(metrics.AreaUnderRocCurve, metrics.F1Score, accepted);
    }
}

public interface IRowSource
{
    IDataView Rows(MLContext ml);

    void Keep(ITransformer model, DataViewSchema schema);
}
