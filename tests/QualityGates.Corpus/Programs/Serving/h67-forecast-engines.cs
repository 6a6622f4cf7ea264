// corpus: Generated consumption code with a lazy static engine is called by an action; a time series engine with state is registered once for all requests by a factory.
// library: ML.NET
// axis: Lazy, controller, factory registration
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Transforms.TimeSeries;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSingleton<MLContext>();
builder.Services.AddSingleton(static services => // expect: MLQ6001
{
    var context = services.GetRequiredService<MLContext>();
    var model = context.Model.Load("energy.zip", out _);
    return model.CreateTimeSeriesEngine<Usage, UsageForecast>(context);
});
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();

public partial class StockModel
{
    public static readonly Lazy<PredictionEngine<StockInput, StockOutput>> PredictEngine = new(CreatePredictEngine, true); // expect: MLQ6001

    public static StockOutput Predict(StockInput input) => PredictEngine.Value.Predict(input);

    private static PredictionEngine<StockInput, StockOutput> CreatePredictEngine()
    {
        var mlContext = new MLContext();
        ITransformer mlModel = mlContext.Model.Load("StockModel.zip", out var _);
        return mlContext.Model.CreatePredictionEngine<StockInput, StockOutput>(mlModel);
    }
}

[ApiController]
public sealed class ForecastController : ControllerBase
{
    private readonly TimeSeriesPredictionEngine<Usage, UsageForecast> _usage;

    public ForecastController(TimeSeriesPredictionEngine<Usage, UsageForecast> usage) => _usage = usage;

    [HttpPost("stock")]
    public ActionResult<float> Stock([FromBody] StockInput input) => StockModel.Predict(input).Score;

    [HttpPost("usage")]
    public ActionResult<float[]> Usage([FromBody] Usage usage) => _usage.Predict(usage, horizon: 3).Values;
}

public sealed class StockInput
{
    public float Week { get; set; }
}

public sealed class StockOutput
{
    public float Score { get; set; }
}

public sealed class Usage
{
    public float Value { get; set; }
}

public sealed class UsageForecast
{
    public float[] Values { get; set; } = [];
}
