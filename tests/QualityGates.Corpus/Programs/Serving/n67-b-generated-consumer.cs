// corpus: A consumer in the form the model builder writes keeps one engine for all; the endpoint asks it.
// library: ML.NET, ASP.NET Core
// axis: static lazy, partial class, minimal endpoint
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
var rentals = app.MapGroup("/rentals");
rentals.MapPost("/price", static (RentModel.ModelInput flat) => Results.Ok(RentModel.Predict(flat)));
await app.RunAsync();

public static partial class RentModel
{
    public class ModelInput
    {
        public float Rooms { get; set; }
        public float Area { get; set; }
    }

    public class ModelOutput
    {
        [ColumnName("Score")] public float Price { get; set; }
    }
}

public static partial class RentModel
{
    private static readonly string MLNetModelPath = Path.Combine(AppContext.BaseDirectory, "RentModel.zip");

    public static readonly Lazy<PredictionEngine<ModelInput, ModelOutput>> PredictEngine = new(CreatePredictEngine, true); // expect: MLQ6001

    private static PredictionEngine<ModelInput, ModelOutput> CreatePredictEngine()
    {
        var mlContext = new MLContext(seed: 1);
        var mlModel = mlContext.Model.Load(MLNetModelPath, out _);
        return mlContext.Model.CreatePredictionEngine<ModelInput, ModelOutput>(mlModel);
    }

    public static ModelOutput Predict(ModelInput input) => PredictEngine.Value.Predict(input);
}
