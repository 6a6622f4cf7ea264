using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

namespace Parcel.Eta;

[ApiController]
[Route("eta")]
public sealed class EtaController : ControllerBase
{
    private readonly PredictionEnginePool<ParcelRow, ParcelEta> _pool;

    public EtaController(PredictionEnginePool<ParcelRow, ParcelEta> pool) => _pool = pool;

    [HttpPost]
    public ActionResult<float> Post(ParcelRow parcel)
    {
        var engine = _pool.GetPredictionEngine("eta");
        try
        {
            return Ok(engine.Predict(parcel).Hours);
        }
        finally
        {
            _pool.ReturnPredictionEngine("eta", engine);
        }
    }
}

public sealed class ParcelRow
{
    public float Kilometres { get; set; }
    public float Stops { get; set; }
}

public sealed class ParcelEta
{
    [ColumnName("Score")] public float Hours { get; set; }
}
