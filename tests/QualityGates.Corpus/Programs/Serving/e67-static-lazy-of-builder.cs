// corpus: The consumption class of a generated project keeps a static lazy engine, and a controller's requests share it.
// library: ML.NET
// axis: helper in another type
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reviews;

public partial class SentimentModel
{
    public class ModelInput
    {
        [LoadColumn(0)]
        [ColumnName(@"col0")]
        public string Col0 { get; set; } = "";
    }

    public class ModelOutput
    {
        [ColumnName(@"PredictedLabel")]
        public float PredictedLabel { get; set; }

        [ColumnName(@"Score")]
        public float[] Score { get; set; } = [];
    }

    private static string MLNetModelPath = Path.GetFullPath("SentimentModel.mlnet");

    public static readonly Lazy<PredictionEngine<ModelInput, ModelOutput>> PredictEngine = new Lazy<PredictionEngine<ModelInput, ModelOutput>>(() => CreatePredictEngine(), true); // expect: MLQ6001

    public static ModelOutput Predict(ModelInput input)
    {
        var predEngine = PredictEngine.Value;
        return predEngine.Predict(input);
    }

    private static PredictionEngine<ModelInput, ModelOutput> CreatePredictEngine()
    {
        var mlContext = new MLContext();
        ITransformer mlModel = mlContext.Model.Load(MLNetModelPath, out var _);
        return mlContext.Model.CreatePredictionEngine<ModelInput, ModelOutput>(mlModel);
    }
}

[ApiController]
[Route("reviews")]
public class ReviewController : ControllerBase
{
    [HttpPost("sentiment")]
    public IActionResult Post([FromBody] SentimentModel.ModelInput input)
    {
        return Ok(SentimentModel.Predict(input).PredictedLabel);
    }
}
