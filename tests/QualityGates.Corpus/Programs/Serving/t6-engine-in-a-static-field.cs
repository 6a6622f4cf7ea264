// corpus: A controller keeps its prediction engine in a static field, so all requests share it.
// library: Microsoft.ML
// axis: controller, static
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Taxi.Api;

public class TripInput
{
    public float Distance { get; set; }

    public float Passengers { get; set; }

    public string Payment { get; set; } = "";
}

public class TripOutput
{
    [ColumnName("Score")]
    public float Fare { get; set; }
}

[ApiController]
[Route("api/fares")]
public class FareController : ControllerBase
{
    private static readonly MLContext Context = new(seed: 1);
    private static readonly ITransformer Model = Context.Model.Load("taxi-fare.zip", out _);
    private static readonly PredictionEngine<TripInput, TripOutput> Engine = Context.Model.CreatePredictionEngine<TripInput, TripOutput>(Model); // expect: MLQ6001

    [HttpPost]
    public ActionResult<float> Post([FromBody] TripInput trip) => Engine.Predict(trip).Fare;
}
