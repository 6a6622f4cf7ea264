// corpus: The static Lazy that Model Builder writes is used by a function in Azure, which answers many calls at once.
// library: ML.NET
// axis: Azure Functions, partial class, Lazy
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.ML;

namespace Returns;

public partial class ReturnsModel
{
    public class ModelInput
    {
        public string Product { get; set; } = "";
        public float Price { get; set; }
        public float Rating { get; set; }
    }

    public class ModelOutput
    {
        public float Score { get; set; }
    }
}

public partial class ReturnsModel
{
    private static readonly string MLNetModelPath = Path.Combine(AppContext.BaseDirectory, "ReturnsModel.mlnet");

    public static readonly Lazy<PredictionEngine<ModelInput, ModelOutput>> PredictEngine = new(() => CreatePredictEngine(), true); // expect: MLQ6001

    public static ModelOutput Predict(ModelInput input)
    {
        var predEngine = PredictEngine.Value;
        return predEngine.Predict(input);
    }

    private static PredictionEngine<ModelInput, ModelOutput> CreatePredictEngine()
    {
        var mlContext = new MLContext();
        var mlModel = mlContext.Model.Load(MLNetModelPath, out _);
        return mlContext.Model.CreatePredictionEngine<ModelInput, ModelOutput>(mlModel);
    }
}

public class ExpectedReturns
{
    [Function("ExpectedReturns")]
    public async Task<float> Run(HttpRequest request)
    {
        var input = await request.ReadFromJsonAsync<ReturnsModel.ModelInput>();
        return input is null ? 0f : ReturnsModel.Predict(input).Score;
    }
}
