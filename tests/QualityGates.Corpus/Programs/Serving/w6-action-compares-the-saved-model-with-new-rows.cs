// corpus: An action for the night watch evaluates the saved model on the rows that came in since; it answers no predictions.
// library: ML.NET
// axis: controller, evaluation, thresholds
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public sealed class Claim
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Previous { get; set; }
    [LoadColumn(3), ColumnName("Label")] public bool Fraud { get; set; }
}

public sealed record Quality(double AreaUnderCurve, double F1, bool Acceptable);

[ApiController]
[Route("watch")]
public sealed class WatchController : ControllerBase
{
    [HttpGet("quality")]
    public ActionResult<Quality> Get()
    {
        var ml = new MLContext(seed: 0);
        var rows = ml.Data.LoadFromTextFile<Claim>("recent-claims.csv", separatorChar: ',', hasHeader: true);
        var model = ml.Model.Load("claims.zip", out _);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(rows));
        var quality = new Quality(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.AreaUnderRocCurve > 0.85 && metrics.F1Score > 0.6);
        return quality.Acceptable ? Ok(quality) : BadRequest(quality);
    }
}
