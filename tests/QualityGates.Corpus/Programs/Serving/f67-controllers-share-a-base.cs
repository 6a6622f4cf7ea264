// corpus: Two controllers inherit one engine that the base class creates once for the whole process.
// library: ML.NET
// axis: base class, static property, lazy
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels.Api;

public sealed class ParcelInput
{
    public float Weight { get; set; }
    public float Distance { get; set; }
}

public sealed class ParcelOutput
{
    [ColumnName("Score")]
    public float Days { get; set; }
}

public abstract class ScoringController : ControllerBase
{
    private static readonly MLContext Context = new();

    private static readonly Lazy<PredictionEngine<ParcelInput, ParcelOutput>> Shared = new(Create); // expect: MLQ6001

    protected static PredictionEngine<ParcelInput, ParcelOutput> Engine => Shared.Value;

    private static PredictionEngine<ParcelInput, ParcelOutput> Create()
    {
        var model = Context.Model.Load("parcels.zip", out _);
        return Context.Model.CreatePredictionEngine<ParcelInput, ParcelOutput>(model);
    }
}

[ApiController]
[Route("quotes")]
public sealed class QuoteController : ScoringController
{
    [HttpPost]
    public ActionResult<float> Post([FromBody] ParcelInput input) => Engine.Predict(input).Days;
}

[ApiController]
[Route("returns")]
public sealed class ReturnController : ScoringController
{
    [HttpPost]
    public ActionResult<float> Post([FromBody] ParcelInput input)
    {
        input.Distance *= 2;
        return Engine.Predict(input).Days;
    }
}
