// corpus: Each thread of the server makes an engine of its own on first use, of a model that is read once.
// library: ML.NET, ASP.NET Core
// axis: thread static field
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Threads;

public sealed class Photo
{
    public float[] Embedding { get; set; } = [];
}

public sealed class Place
{
    public string PredictedLabel { get; set; } = "";
}

public static class Places
{
    private static readonly MLContext Ml = new();
    private static readonly Lazy<ITransformer> Model = new(() => Ml.Model.Load("places.zip", out _));

    [ThreadStatic]
    private static PredictionEngine<Photo, Place>? s_engine;

    public static string Of(Photo photo)
    {
        s_engine ??= Ml.Model.CreatePredictionEngine<Photo, Place>(Model.Value);
        return s_engine.Predict(photo).PredictedLabel;
    }
}

[ApiController]
[Route("places")]
public sealed class PlacesController : ControllerBase
{
    [HttpPost]
    public ActionResult<string> Post([FromBody] Photo photo) => Places.Of(photo);

    [HttpGet("heartbeat")]
    public ActionResult Heartbeat() => Ok();
}
