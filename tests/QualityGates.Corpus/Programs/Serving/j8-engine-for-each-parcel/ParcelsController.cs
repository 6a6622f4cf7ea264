// corpus: The model is loaded once and injected, but the action makes an engine from it for every parcel it is asked about.
// library: ML.NET
// axis: injected model, helper method of a controller, two files
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Parcels;

public sealed class Parcel
{
    public float Kilos { get; set; }

    public float Litres { get; set; }

    public float Kilometres { get; set; }
}

public sealed class DaysPrediction
{
    public float Score { get; set; }
}

[ApiController]
[Route("parcels")]
public sealed class ParcelsController(MLContext ml, ITransformer model) : ControllerBase
{
    [HttpPost("days")]
    public ActionResult<float> Days([FromBody] Parcel parcel)
    {
        if (parcel.Kilos <= 0)
        {
            return BadRequest("A parcel weighs something.");
        }

        return Ask(parcel).Score;
    }

    private DaysPrediction Ask(Parcel parcel)
    {
        using var engine = ml.Model.CreatePredictionEngine<Parcel, DaysPrediction>(model); // expect: MLQ6002
        return engine.Predict(parcel);
    }
}
