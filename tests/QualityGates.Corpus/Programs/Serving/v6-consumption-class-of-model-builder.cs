// corpus: The consumption class as Model Builder writes it, whose engine a minimal API asks; the service has a status route.
// library: ML.NET, ASP.NET Core
// axis: partial class in the same program
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;

namespace TaxiFare.WebApi;

public partial class TaxiFareModel
{
    public class ModelInput
    {
        public float PassengerCount { get; set; }
        public float TripDistance { get; set; }
        public string PaymentType { get; set; } = "";
    }

    public class ModelOutput
    {
        public float Score { get; set; }
    }

    private static readonly string MLNetModelPath = Path.GetFullPath("TaxiFareModel.mlnet");

    public static readonly Lazy<PredictionEngine<ModelInput, ModelOutput>> PredictEngine = // expect: MLQ6001
        new(() => CreatePredictEngine(), true);

    private static PredictionEngine<ModelInput, ModelOutput> CreatePredictEngine()
    {
        var mlContext = new MLContext();
        var mlModel = mlContext.Model.Load(MLNetModelPath, out var _);
        return mlContext.Model.CreatePredictionEngine<ModelInput, ModelOutput>(mlModel);
    }

    public static ModelOutput Predict(ModelInput input) => PredictEngine.Value.Predict(input);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/status", () => "ok");
        app.MapPost("/fare", Fare);
        app.Run();
    }

    private static float Fare(TaxiFareModel.ModelInput trip) => TaxiFareModel.Predict(trip).Score;
}
